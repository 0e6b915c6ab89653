// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/backendserver.h"
#include "restprobe.h"

#include <memory>

namespace easel::test {

/// A backend with a sample, in memory and in its own thread, and a probe that may use it.
struct BackendFixture final
{
    explicit BackendFixture(BackendOptions options)
        : thread(BackendThread::start(options).value()), probe(thread->url(), thread->apiKey())
    {
    }

    static BackendOptions sample(BackendOptions::Sample sample)
    {
        BackendOptions options;
        options.sample = sample;
        return options;
    }

    std::unique_ptr<BackendThread> thread;
    RestProbe probe;
};

} // namespace easel::test
