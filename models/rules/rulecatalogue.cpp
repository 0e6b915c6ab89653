// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rulecatalogue.h"

#include "planning/virtualdiff.h"
#include "rules/rulesets.h"

#include <algorithm>

namespace easel {
RuleCatalogue::RuleCatalogue()
{
    const auto rules = std::make_shared<std::vector<Rule>>();
    for (const auto add : {addMembershipRules, addEndpointRules, addEdgeRules, addSizingRules, addCapacityRules, addVersionRules, addVirtualRules})
        add(*rules);
    m_rules = rules;
}

const Rule *RuleCatalogue::rule(QStringView id) const
{
    const auto it = std::find_if(m_rules->begin(), m_rules->end(), [&](const Rule &r) { return r.id == id; });
    return it == m_rules->end() ? nullptr : &*it;
}

std::vector<Finding> RuleCatalogue::check(const Fleet &fleet, const ClusterGroup &group) const
{
    std::vector<Finding> findings;
    // What the operator of Palette runs is not ours to judge: nobody here could mend it.
    for (const Rule &rule : *m_rules) {
        if (rule.check && !group.scope.isSystem())
            rule.check(fleet, group, findings);
        if (rule.checkPlanned)
            rule.checkPlanned(fleet, group, findings);
    }
    return findings;
}

std::vector<Finding> RuleCatalogue::checkPlanned(const Fleet &fleet, const ClusterGroup &group) const
{
    std::vector<Finding> findings;
    for (const Rule &rule : *m_rules) {
        if (rule.checkPlanned)
            rule.checkPlanned(fleet, group, findings);
    }
    return findings;
}

std::vector<Finding> RuleCatalogue::checkAll(const Fleet &fleet) const
{
    std::vector<Finding> findings;
    for (const GroupId &id : fleet.groupIds()) {
        std::vector<Finding> own = check(fleet, *fleet.group(id));
        std::move(own.begin(), own.end(), std::back_inserter(findings));
    }
    return findings;
}

std::vector<Finding> RuleCatalogue::checkChange(const Fleet &base, const Fleet &draft, const GroupId &id) const
{
    std::vector<Finding> findings;
    const ClusterGroup *before = base.group(id);
    const ClusterGroup *after = draft.group(id);
    if (!before || (after && *before == *after))
        return findings;
    for (const Rule &rule : *m_rules) {
        if (rule.checkChange)
            rule.checkChange(base, draft, *before, after, findings);
    }
    return findings;
}

std::vector<Finding> RuleCatalogue::checkChanges(const Fleet &base, const Fleet &draft) const
{
    std::vector<Finding> findings;
    for (const GroupId &id : base.groupIds()) {
        std::vector<Finding> own = checkChange(base, draft, id);
        std::move(own.begin(), own.end(), std::back_inserter(findings));
    }
    return findings;
}

std::vector<Finding> RuleCatalogue::checkPlan(const Fleet &base, const Fleet &draft) const
{
    std::vector<Finding> findings;
    for (const GroupDiff &diff : diffFleets(base, draft)) {
        std::vector<Finding> found = checkChange(base, draft, diff.group);
        if (const ClusterGroup *after = draft.group(diff.group)) {
            // Where the group stays as it is, what it breaks stands in the way of nothing.
            const bool isOnlyVirtual = std::all_of(diff.fields.begin(), diff.fields.end(), isOfVirtualCluster);
            std::vector<Finding> own = isOnlyVirtual ? checkPlanned(draft, *after) : check(draft, *after);
            std::move(own.begin(), own.end(), std::back_inserter(found));
        }
        for (Finding &finding : found) {
            // A new group may be empty while one plans, but not when it is made.
            if (finding.rule == QStringLiteral("GROUP-EMPTY"))
                finding.severity = Severity::Error;
            findings.push_back(std::move(finding));
        }
    }
    return findings;
}

std::vector<Finding> RuleCatalogue::applyBlockers(const Fleet &base, const Fleet &draft) const
{
    std::vector<Finding> blockers = checkPlan(base, draft);
    std::erase_if(blockers, [](const Finding &finding) { return finding.severity != Severity::Error; });
    return blockers;
}

void RuleCatalogue::addNeighbours(const Fleet &fleet, const ClusterGroup &state, QSet<GroupId> &affected)
{
    for (const GroupId &id : fleet.groupsNamed(state.scope, state.name))
        affected.insert(id);
    for (const Member &member : state.members) {
        for (const GroupId &id : fleet.groupsOf(member.cluster))
            affected.insert(id);
        if (member.hostDns.isEmpty())
            continue;
        for (const ClusterId &holder : fleet.clustersWithHostDns(member.hostDns)) {
            for (const GroupId &id : fleet.groupsOf(holder))
                affected.insert(id);
        }
    }
}

void RuleCatalogue::addCreditNeighbours(const Fleet &fleet, QSet<GroupId> &affected)
{
    for (const VirtualClusterId &id : fleet.plannedVirtualClusters()) {
        if (const VirtualCluster *virtualCluster = fleet.virtualCluster(id))
            affected.insert(virtualCluster->group);
    }
}

QSet<GroupId> RuleCatalogue::affectedBy(const Fleet &before, const Fleet &after, const QSet<GroupId> &changed) const
{
    QSet<GroupId> affected = changed;
    for (const GroupId &id : changed) {
        // Neighbours of the old state in the new fleet too: who shared a name with it shares it no longer.
        for (const Fleet *fleet : {&before, &after}) {
            if (const ClusterGroup *group = fleet->group(id)) {
                addNeighbours(before, *group, affected);
                addNeighbours(after, *group, affected);
            }
        }
    }
    if (!changedVirtualClusters(before, after).empty()) {
        addCreditNeighbours(before, affected);
        addCreditNeighbours(after, affected);
    }
    return affected;
}

} // namespace easel
