// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fleet.h"

namespace easel {

/// Something of a plan that is asked for a second time, group by group, before it is applied.
struct PlanGuard final
{
    enum class Kind {
        DeletesGroup,
        LosesMostHosts,    ///< more than half of the host clusters leave
        TouchesRunning,    ///< virtual clusters run on the group, and it is changed itself
        DeletesVirtualClusters, ///< with all that runs in them
    };
    Kind kind = Kind::TouchesRunning;
    GroupId group;
    QString groupName; ///< as it is today
    int count = 0;     ///< of host clusters that leave, or of virtual clusters
    int of = 0;        ///< of how many host clusters, or virtual clusters
    /// What was confirmed has to be this very thing: when a number is another one it is asked for again.
    friend bool operator==(const PlanGuard &, const PlanGuard &) = default;
};

/// What has to be confirmed of a plan that turns `base` into `draft`, in the order of the board. Empty for most plans.
std::vector<PlanGuard> planGuards(const Fleet &base, const Fleet &draft);

/// Those of `guards` that are not among `acknowledged`.
std::vector<PlanGuard> openGuards(std::vector<PlanGuard> guards, const std::vector<PlanGuard> &acknowledged);

/// One sentence for people: "“Stores EU” loses 3 of its 4 host clusters."
QString text(const PlanGuard &guard);

} // namespace easel
