// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/backendserver.h"
#include "postgresserver.h"
#include "restprobe.h"

#include <memory>

namespace easel::test {

/// A backend with a sample, in its own thread, and a probe that may use it. Its database is one in memory; where the environment
/// variable EASEL_TEST_STORE is "postgresql", a fresh one of a PostgreSQL server.
struct BackendFixture final
{
    explicit BackendFixture(const BackendOptions &options)
        : database(databaseFor(options)), thread(BackendThread::start(placed(options)).value()), probe(thread->url(), thread->apiKey())
    {
    }

    static BackendOptions sample(BackendOptions::Sample sample)
    {
        BackendOptions options;
        options.sample = sample;
        return options;
    }

    std::unique_ptr<PostgresDatabaseFixture> database; ///< null when it is in memory, or where the options name one
    std::unique_ptr<BackendThread> thread;
    RestProbe probe;

private:
    static std::unique_ptr<PostgresDatabaseFixture> databaseFor(const BackendOptions &options);
    BackendOptions placed(BackendOptions options) const;
};

} // namespace easel::test
