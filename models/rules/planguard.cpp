// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/planguard.h"

#include "planning/virtualdiff.h"
#include "rules/ruletext.h"

#include <algorithm>

namespace easel {

std::vector<PlanGuard> planGuards(const Fleet &base, const Fleet &draft)
{
    std::vector<PlanGuard> guards;
    for (const GroupDiff &diff : diffFleets(base, draft)) {
        const ClusterGroup *before = base.group(diff.group);
        if (!before)
            continue; // a new group has nothing to lose
        const auto all = static_cast<int>(base.virtualClusterCountOf(diff.group));
        const auto going = static_cast<int>(std::count_if(diff.fields.begin(), diff.fields.end(), [](const FieldChange &field) {
            return isOfVirtualCluster(field) && field.after.isEmpty();
        }));
        if (going > 0)
            guards.push_back({PlanGuard::Kind::DeletesVirtualClusters, diff.group, before->name, going, all});
        if (diff.kind == GroupDiff::Kind::Changed && std::all_of(diff.fields.begin(), diff.fields.end(), isOfVirtualCluster))
            continue;
        const ClusterGroup *after = draft.group(diff.group);
        const auto members = static_cast<int>(before->members.size());
        const auto leaving = static_cast<int>(std::count_if(before->members.begin(), before->members.end(), [&](const Member &member) {
            return !after || !after->member(member.cluster);
        }));
        if (!after)
            guards.push_back({PlanGuard::Kind::DeletesGroup, diff.group, before->name, members, members});
        else if (2 * leaving > members)
            guards.push_back({PlanGuard::Kind::LosesMostHosts, diff.group, before->name, leaving, members});
        if (const int running = all - going; running > 0)
            guards.push_back({PlanGuard::Kind::TouchesRunning, diff.group, before->name, running, members});
    }
    return guards;
}

std::vector<PlanGuard> openGuards(std::vector<PlanGuard> guards, const std::vector<PlanGuard> &acknowledged)
{
    std::erase_if(guards, [&](const PlanGuard &guard) {
        return std::find(acknowledged.begin(), acknowledged.end(), guard) != acknowledged.end();
    });
    return guards;
}

QString text(const PlanGuard &guard)
{
    switch (guard.kind) {
    case PlanGuard::Kind::DeletesGroup:
        return RuleText::tr("“%1” is deleted; its %n host cluster(s) are in no group by it any more.", nullptr, guard.count).arg(guard.groupName);
    case PlanGuard::Kind::LosesMostHosts:
        return RuleText::tr("“%1” loses %n of its %2 host clusters.", nullptr, guard.count).arg(guard.groupName).arg(guard.of);
    case PlanGuard::Kind::DeletesVirtualClusters:
        return RuleText::tr("%n of the %2 virtual cluster(s) of “%1” are deleted, with all that runs in them.", nullptr, guard.count)
            .arg(guard.groupName).arg(guard.of);
    case PlanGuard::Kind::TouchesRunning:
        return RuleText::tr("“%1” is changed while %n virtual cluster(s) run on it.", nullptr, guard.count).arg(guard.groupName);
    }
    Q_UNREACHABLE();
}

} // namespace easel
