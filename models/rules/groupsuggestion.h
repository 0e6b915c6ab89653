// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capacity/ledger.h"
#include "planning/change.h"
#include "rules/clusterlikeness.h"

#include <QStringList>

namespace easel {

/// How groups are suggested.
struct SuggestionCriteria final
{
    LikenessCriteria likeness;
    int maximumSize = 20; ///< at least 1; clusters that are alike but more than that are split evenly
    int minimumSize = 1;  ///< fewer that are alike are left alone; a group at the edge has one cluster and is exempt
    /// Split so that the parts have about the same capacity, instead of neighbours together.
    bool balanceCapacity = false;
    friend bool operator==(const SuggestionCriteria &, const SuggestionCriteria &) = default;
};

struct GroupSuggestion final
{
    ClusterGroup group;   ///< with a draft id, a free name, and its members
    QString why;          ///< one sentence: what the members have in common
    Capacity capacity;    ///< of all members, as far as it is known
    QStringList warnings; ///< what to know before it is taken; nothing that the rules call an error
};

/// A cluster that is in no suggestion.
struct LeftAlone final
{
    ClusterId cluster;
    QString why;
};

struct GroupSuggestions final
{
    std::vector<GroupSuggestion> groups; ///< the largest first, then in name order
    std::vector<LeftAlone> left;         ///< in name order of the clusters
};

/// The clusters that are in no group, in name order: all of them for the tenant, only its own for a project, since those of
/// the tenant are for everybody.
std::vector<ClusterId> ungroupedClusters(const Fleet &draft, const Scope &scope);

/// The label keys that any of the clusters has, in order.
QStringList labelKeysOf(const Fleet &fleet, const std::vector<ClusterId> &clusters);

/// New groups out of clusters that are in no group. Each two clusters of a group are as alike as the criteria need, and no
/// rule finds an error in it: one scope, one endpoint, edge clusters alone, host DNS names valid and unique. Every cluster is
/// in one suggestion or is left alone with a reason. Pure, and the same for the same clusters in whatever order; only the
/// draft ids differ.
GroupSuggestions suggestGroups(const Fleet &draft, const std::vector<ClusterId> &clusters, const SuggestionCriteria &criteria);

} // namespace easel
