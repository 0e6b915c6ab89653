// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rulecatalogue.h"

#include "planning/plan.h"
#include "rules/rulesets.h"
#include "rules/ruletext.h"

#include <algorithm>

namespace easel {
namespace {

const QString deletionRule = QStringLiteral("GROUP-NOT-EMPTY");

} // namespace

RuleCatalogue::RuleCatalogue()
{
    addMembershipRules(m_rules);
    addEndpointRules(m_rules);
    addEdgeRules(m_rules);
    addSizingRules(m_rules);
    addVersionRules(m_rules);
    // Of a group that is gone there is nothing to check: checkDeleted() looks at what was there before.
    m_rules.push_back({deletionRule, Severity::Error, RuleText::tr("A group is deleted after its virtual clusters"),
                       RuleText::tr("A cluster group can be deleted only when no virtual cluster runs on it any more."),
                       QStringLiteral("Palette documentation: Cluster Groups"), {},
                       [](const Fleet &, const ClusterGroup &, std::vector<Finding> &) {}});
}

const Rule *RuleCatalogue::rule(QStringView id) const
{
    const auto it = std::find_if(m_rules.begin(), m_rules.end(), [&](const Rule &r) { return r.id == id; });
    return it == m_rules.end() ? nullptr : &*it;
}

std::vector<Finding> RuleCatalogue::check(const Fleet &fleet, const ClusterGroup &group) const
{
    std::vector<Finding> findings;
    // What the operator of Palette runs is not ours to judge: nobody here could mend it.
    if (group.scope.isSystem())
        return findings;
    for (const Rule &rule : m_rules)
        rule.check(fleet, group, findings);
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

std::vector<Finding> RuleCatalogue::checkDeleted(const Fleet &base, const Fleet &draft) const
{
    std::vector<Finding> findings;
    for (const GroupId &id : base.groupIds()) {
        const ClusterGroup &group = *base.group(id);
        const auto inside = base.inventory().virtualClustersOf(id);
        if (draft.group(id) || inside.empty())
            continue;
        QStringList names;
        for (const int index : inside)
            names << base.inventory().virtualClusters()[static_cast<size_t>(index)].name;
        findings.push_back({deletionRule, Severity::Error, id, {},
                            RuleText::tr("“%1” is deleted, but %n virtual cluster(s) run on it: %2.", nullptr,
                                         static_cast<int>(names.size()))
                                .arg(group.name, joinNames(names)),
                            {{RuleText::tr("Keep the group"), {CreateGroup{group}}}}});
    }
    return findings;
}

std::vector<Finding> RuleCatalogue::applyBlockers(const Fleet &base, const Fleet &draft) const
{
    std::vector<Finding> blockers = checkDeleted(base, draft);
    for (const GroupDiff &diff : diffFleets(base, draft)) {
        const ClusterGroup *before = base.group(diff.group);
        const ClusterGroup *after = draft.group(diff.group);
        const ClusterGroup &either = after ? *after : *before;
        if (either.scope.isSystem())
            blockers.push_back({QStringLiteral("SYSTEM-READONLY"), Severity::Error, diff.group, {},
                                RuleText::tr("“%1” is a system group and can only be read.").arg(either.name), {}});
        if (!after)
            continue;
        for (Finding &finding : check(draft, *after)) {
            // A new group may be empty while one plans, but not when it is made.
            if (finding.rule == QStringLiteral("GROUP-EMPTY"))
                finding.severity = Severity::Error;
            if (finding.severity == Severity::Error)
                blockers.push_back(std::move(finding));
        }
    }
    return blockers;
}

QSet<GroupId> RuleCatalogue::affectedBy(const Fleet &before, const Fleet &after, const QSet<GroupId> &changed) const
{
    QSet<GroupId> affected = changed;
    const auto neighbours = [&](const Fleet &fleet, const ClusterGroup &group) {
        for (const GroupId &id : fleet.groupsNamed(group.scope, group.name))
            affected.insert(id);
        for (const Member &member : group.members) {
            for (const GroupId &id : fleet.groupsOf(member.cluster))
                affected.insert(id);
            if (member.hostDns.isEmpty())
                continue;
            for (const ClusterId &holder : fleet.clustersWithHostDns(member.hostDns)) {
                for (const GroupId &id : fleet.groupsOf(holder))
                    affected.insert(id);
            }
        }
    };
    for (const GroupId &id : changed) {
        // Neighbours of the old state in the new fleet too: who shared a name with it shares it no longer.
        for (const Fleet *state : {&before, &after}) {
            if (const ClusterGroup *group = state->group(id)) {
                neighbours(before, *group);
                neighbours(after, *group);
            }
        }
    }
    return affected;
}

} // namespace easel
