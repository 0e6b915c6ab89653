// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/fleetpull.h"

namespace easel {

/// Brings `job.known` up to date by asking for what was changed since. Nothing when the answers leave open whether
/// something is missing, because something was deleted, say: then everything has to be read.
QCoro::Task<Result<std::optional<PulledFleet>>> refreshFleet(QPointer<PaletteClient> client, PullJob job, std::vector<Project> projects);

/// The parts of a fleet that are read side by side. The first that fails ends the others: a pull is whole or it is nothing.
template <typename T>
QCoro::Task<Result<T>> orEndAll(QPointer<PaletteClient> client, QCoro::Task<Result<T>> task, std::shared_ptr<std::optional<Error>> failure)
{
    Result<T> result = co_await task;
    if (!result && !*failure) {
        *failure = result.error();
        if (client)
            client->cancelAll();
    }
    co_return result;
}

} // namespace easel
