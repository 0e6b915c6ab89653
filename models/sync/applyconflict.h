// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/plan.h"

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
};

/// Compares one group in its three states; null where it does not exist. `fleet` gives the names of clusters.
std::vector<ApplyConflict> conflictsOf(const GroupId &id, const ClusterGroup *base, const ClusterGroup *theirs,
                                       const ClusterGroup *mine, const Fleet &fleet);

} // namespace easel
