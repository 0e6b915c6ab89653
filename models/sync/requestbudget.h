// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fleet.h"
#include "domain/scope.h"
#include "planning/operations.h"

#include <chrono>

namespace easel {

class RateLimiter;

/// How many requests something is going to take, and how long the backend's limits make it.
struct RequestBudget final
{
    int requests = 0;
    std::chrono::milliseconds time{0};
};

/// Of a pull that finds about what is known; of a refresh, that little has changed. `limiter` is null where there are no limits.
RequestBudget pullBudget(const Fleet &known, const Scope &scope, bool isRefresh, const RateLimiter *limiter);
/// Of an apply that meets no trouble, with the refresh after it.
RequestBudget applyBudget(const std::vector<Operation> &operations, const Fleet &known, const Fleet &draft, const Scope &scope,
                          const RateLimiter *limiter);

/// "143 calls, about 15 s"
QString text(const RequestBudget &budget);

} // namespace easel
