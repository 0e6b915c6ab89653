// SPDX-License-Identifier: GPL-3.0-or-later
#include "capacity/fleetfigures.h"

#include "capacity/ledger.h"

namespace easel {

FleetFigures figuresOf(const Fleet &fleet)
{
    FleetFigures figures;
    for (const HostCluster &cluster : fleet.inventory().clusters()) {
        ++figures.clusters;
        figures.healthyClusters += cluster.health == Health::Healthy ? 1 : 0;
        if (!cluster.isHost)
            continue;
        figures.allocatable.cpu += cluster.cpu.total.value_or(MilliCores());
        figures.allocatable.memory += cluster.memory.total.value_or(MebiBytes());
    }
    figures.edgeHosts = static_cast<int>(fleet.inventory().edgeHosts().size());
    figures.groups = static_cast<int>(fleet.groupCount());
    for (const GroupId &id : fleet.groupIds())
        figures.members += static_cast<int>(fleet.group(id)->members.size());
    Claims claims;
    for (const VirtualCluster *each : fleet.virtualClusters())
        claims.add(*each);
    figures.virtualClusters = claims.running + claims.pausedCount;
    figures.allocated = claims.requested;
    return figures;
}

} // namespace easel
