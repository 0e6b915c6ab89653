// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/change.h"

#include <QSet>

#include <optional>

namespace easel {

/// What a step made of one group: its value before and after; absent where the group did not exist.
struct GroupState final
{
    GroupId group;
    std::optional<ClusterGroup> before;
    std::optional<ClusterGroup> after;
};

/// Does the changes to the fleet, all or nothing, and tells which groups are different for it. None when the changes
/// come to nothing.
Result<std::vector<GroupState>> makeChanges(const std::vector<Change> &changes, Fleet &fleet);

/// Puts the groups as they were before, or as they were after.
void putBefore(const std::vector<GroupState> &states, Fleet &fleet);
void putAfter(const std::vector<GroupState> &states, Fleet &fleet);

QSet<GroupId> groupsOf(const std::vector<GroupState> &states);

} // namespace easel
