// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/plan.h"

#include <QSet>

namespace easel {

/// A field of a group that the plan touches, which somebody changed on the backend since the plan's base. Also a field
/// that the plan leaves alone counts: what was reviewed was the group as it was. A field that has the value already that
/// the plan gives it is no conflict.
struct ApplyConflict final
{
    GroupId group;
    QString groupName;
    QString field;  ///< for people: "Oversubscription"; "The whole group" when it was deleted
    QString base;
    QString theirs;
    QString mine;
    VirtualClusterId virtualCluster{}; ///< empty when it is about the group itself
};

/// Compares one group in its three states; null where it does not exist. `fleet` gives the names of clusters.
std::vector<ApplyConflict> conflictsOf(const GroupId &id, const ClusterGroup *base, const ClusterGroup *theirs,
                                       const ClusterGroup *mine, const Fleet &fleet);

/// The same of one virtual cluster: its size, and whether it is paused.
std::vector<ApplyConflict> conflictsOf(const VirtualCluster *base, const VirtualCluster *theirs, const VirtualCluster *mine, const Fleet &fleet);

/// Whether somebody changed what the plan touches between two bases that the plan was on, or an apply that was broken off did
/// what the plan no longer wants. `earlier` are the groups which that apply touched, `created` those that it made: draft id to uid.
std::vector<ApplyConflict> conflictsBetween(const Fleet &oldBase, const Fleet &oldDraft, const Fleet &newBase,
                                            const QSet<GroupId> &earlier, const QHash<GroupId, GroupId> &created);

} // namespace easel
