// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fleet.h"

namespace easel::test {

/// What a fleet is made of, to be changed before it is made.
struct FleetParts final
{
    std::vector<HostCluster> clusters;
    std::vector<EdgeHost> edgeHosts;
    std::vector<VirtualCluster> virtualClusters;
    std::vector<ClusterGroup> groups;

    Fleet build() const;
    /// The same in another order: of every list, and of the members of each group.
    FleetParts shuffled(quint32 seed) const;
    ClusterGroup *group(const GroupId &id);
    HostCluster &addCluster(const QString &id, Provider provider, const QString &place);
};

/// A fleet as uneven as real ones, the same for the same seed: a few large providers and regions and many small ones, a
/// quarter at the edge, some at coordinates. Groups are of one provider's regions, or across them; some share a host, some
/// have none, some name one that the inventory does not have. Virtual clusters are on members, and a few wait for a host; edge
/// hosts are in edge clusters, and some are free.
FleetParts unevenFleet(int clusters, quint32 seed);

} // namespace easel::test
