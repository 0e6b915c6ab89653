// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fleet.h"
#include "planning/planschedule.h"

namespace easel {

/// What makes groups go together, after the canary.
enum class WaveOrder {
    ByRisk,   ///< low, medium, high
    ByRegion, ///< one wave a region or site, the one with the fewest virtual clusters first; groups across several come last
};

/// Waves for the groups that the plan takes to another vCluster version: a canary, which is the one with the least risk and, of these, the
/// fewest virtual clusters (more than none, where there is one); then the others in that order. Empty when nothing is upgraded.
PlanSchedule proposeWaves(const Fleet &base, const Fleet &draft, WaveOrder order);

} // namespace easel
