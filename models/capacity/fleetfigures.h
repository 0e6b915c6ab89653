// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fleet.h"

namespace easel {

/// A fleet in a few figures: what a chart of its growth shows of one moment.
struct FleetFigures final
{
    int clusters = 0;        ///< host clusters, edge clusters among them
    int healthyClusters = 0;
    int edgeHosts = 0;
    int groups = 0;
    int members = 0;         ///< memberships: a cluster in two groups counts twice
    int virtualClusters = 0;
    Resources allocatable;   ///< what the clusters that are enabled as hosts have, as far as the backend tells; never storage
    Resources allocated;     ///< what virtual clusters ask: see Claims::requested
    friend bool operator==(const FleetFigures &, const FleetFigures &) = default;
};

FleetFigures figuresOf(const Fleet &fleet);

} // namespace easel
