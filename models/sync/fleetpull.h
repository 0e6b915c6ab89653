// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/grouppull.h"

namespace easel {

/// What to pull.
struct PullJob final
{
    Scope scope{};
    /// The last snapshot and what its pull left: then only what was changed since is asked for, and all of it when the
    /// answers do not prove that nothing is missing. Null: everything.
    std::shared_ptr<const Fleet> known{};
    /// The last snapshot in any case: what the account may not read any more stays as it was. Null: none.
    std::shared_ptr<const Fleet> last{};
    PullMarks marks{};
    PullProgress progress{};
    /// Told now and then what is there already: the groups' outlines first, then more and more clusters. Never after the end.
    std::function<void(Fleet)> preview{};
};

struct PulledFleet final
{
    Fleet fleet;
    PullMarks marks; ///< `account` and `wholeAt` (unless it was a refresh) are for the caller to fill in
    bool isWhole = true; ///< everything was read; otherwise what had changed
};

/// Reads everything that the scope can see: projects, clusters, groups with their detail, virtual clusters, profiles, edge
/// hosts and the platform's default values. One consistent snapshot or an error, never a part; but what the account may not
/// read is as it was last, or missing, and named in `marks.gaps`. `client` may go away meanwhile: the pull then ends with Cancelled.
QCoro::Task<Result<PulledFleet>> pullFleet(QPointer<PaletteClient> client, PullJob job);

} // namespace easel
