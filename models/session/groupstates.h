// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/change.h"

#include <QSet>

#include <optional>

namespace easel {

/// What a step made of one virtual cluster: its value before and after; absent where it did not exist.
struct VirtualState final
{
    VirtualClusterId virtualCluster;
    std::optional<VirtualCluster> before;
    std::optional<VirtualCluster> after;
};

/// What a step made of one group and its virtual clusters: its value before and after; absent where the group did not exist.
struct GroupState final
{
    GroupId group;
    std::optional<ClusterGroup> before;
    std::optional<ClusterGroup> after;
    std::vector<VirtualState> virtualClusters{}; ///< of the group, those that are different
};

/// Does the changes to the fleet, all or nothing, and tells which groups are different for it. None when the changes
/// come to nothing.
Result<std::vector<GroupState>> makeChanges(const std::vector<Change> &changes, Fleet &fleet);

/// Puts the groups and virtual clusters as they were before, or as they were after.
void putBefore(const std::vector<GroupState> &states, Fleet &fleet);
void putAfter(const std::vector<GroupState> &states, Fleet &fleet);

QSet<GroupId> groupsOf(const std::vector<GroupState> &states);
/// Whether a virtual cluster is among what is different.
bool hasVirtualClusters(const std::vector<GroupState> &states);

} // namespace easel
