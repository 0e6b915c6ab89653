// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/change.h"

namespace easel {

/// The changes that turn one state of a group into another, as few as say it; they can be made in their order. Null
/// before: a creation; null after: a deletion. None when the states differ only in what no plan can set (see
/// differingFields()). What no change can express in place (the scope, the distribution of a group that exists) is a
/// deletion and a creation.
std::vector<Change> changesBetween(const ClusterGroup *before, const ClusterGroup *after);

/// Two states of one group; null where it does not exist.
struct GroupPair final
{
    const ClusterGroup *before = nullptr;
    const ClusterGroup *after = nullptr;
};
/// The same for several groups: a cluster that leaves one and joins another moves. Groups are created first and deleted
/// last.
std::vector<Change> changesBetween(const std::vector<GroupPair> &groups);
std::vector<Change> changesBetween(const Fleet &before, const Fleet &after, const std::vector<GroupId> &groups);
/// For all groups of the fleets.
std::vector<Change> changesBetween(const Fleet &before, const Fleet &after);

} // namespace easel
