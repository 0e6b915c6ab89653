// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/change.h"

#include <array>

namespace easel::test {

/// Plans for random tests, written as numbers so that RapidCheck can shrink them: a step is a kind of edit and what it
/// is done to, each taken modulo what there is. `rc::gen::arbitrary<PlanScript>()` makes one.
using PlanScript = std::vector<std::array<unsigned char, 4>>;

/// Fourteen clusters in seven groups of a tenant and a project: ingress, load balancer and edge.
Fleet scriptedFleet();

/// The draft that the script makes of the fleet. Each step is one or several changes (groups exchange names, members or
/// host DNS, a group takes the place of a deleted one, …); a step after which the plan could not be applied is left out,
/// so that the backend has no reason to refuse the whole.
Fleet draftOf(const Fleet &base, const PlanScript &script);

/// Whether both have the same virtual clusters, in the same order.
bool sameVirtualClusters(const Fleet &a, const Fleet &b);
/// Whether both have the same groups and virtual clusters with the same content.
bool sameGroups(const Fleet &a, const Fleet &b);

} // namespace easel::test
