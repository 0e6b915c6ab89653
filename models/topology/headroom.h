// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topology/topologygraph.h"

#include <optional>

namespace easel {

/// What share of a host cluster its virtual clusters leave free, of CPU or of memory, whichever is scarcer: 1 when there are
/// none, below 0 when they ask for more than it has. Nothing when the backend does not tell what it has.
std::optional<double> headroomOf(const Fleet &fleet, const HostCluster &cluster);

/// The same of every node before the first leaf of the graph: of a place, a provider and a lane of all its hosts together, as
/// far as they are known. NaN where nothing is known. One pass over the virtual clusters: to be kept with the graph.
std::vector<float> headrooms(const TopologyGraph &graph);

} // namespace easel
