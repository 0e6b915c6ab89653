// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/boardcontent.h"

#include "capacity/ledger.h"
#include "session/planningsession.h"

#include <algorithm>

namespace easel {
namespace {

bool fits(const Fleet &draft, const ClusterGroup &group, const QStringList &words)
{
    if (words.isEmpty())
        return true;
    QStringList hay{group.name, draft.scopeName(group.scope), Names::of(group.endpoint)};
    for (auto it = group.tags.cbegin(); it != group.tags.cend(); ++it)
        hay << (it.value().isEmpty() ? it.key() : it.key() + u':' + it.value());
    for (const Member &member : group.members) {
        const HostCluster *cluster = draft.cluster(member.cluster);
        hay << (cluster ? cluster->name : member.name);
    }
    const QString all = hay.join(u'\n');
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace

std::vector<GroupId> BoardContent::groups(const BoardQuery &query) const
{
    const Fleet &draft = m_session.draft();
    const QStringList words = query.filter.split(u' ', Qt::SkipEmptyParts);
    std::vector<std::pair<double, GroupId>> found;
    for (GroupId &id : draft.groupIds()) {
        const ClusterGroup &group = *draft.group(id);
        const bool isElsewhere = query.scope.isProject() && group.scope.isProject() && group.scope != query.scope;
        if (!isElsewhere && fits(draft, group, words))
            found.emplace_back(weight(group, query.order), std::move(id));
    }
    if (query.order != BoardOrder::Name)
        std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<GroupId> ids;
    ids.reserve(found.size());
    for (auto &[weight, id] : found)
        ids.push_back(std::move(id));
    return ids;
}

/// What a group is sorted by: the greater comes first.
double BoardContent::weight(const ClusterGroup &group, BoardOrder order) const
{
    switch (order) {
    case BoardOrder::Name: return 0;
    case BoardOrder::Members: return static_cast<double>(group.members.size());
    case BoardOrder::Problems: {
        const GroupFacts &known = facts(group.id);
        return known.errors * 1e6 + known.warnings + known.notes * 1e-3;
    }
    case BoardOrder::Usage: {
        const GroupFacts &known = facts(group.id);
        if (!known.allowed || known.allowed->value <= 0)
            return -1;
        return static_cast<double>(known.requested.value) / static_cast<double>(known.allowed->value);
    }
    }
    Q_UNREACHABLE();
}

const GroupFacts &BoardContent::facts(const GroupId &id) const
{
    const auto [it, isNew] = m_facts.try_emplace(id);
    if (isNew) {
        addFindings(it->second, id);
        if (const ClusterGroup *group = m_session.draft().group(id)) {
            addPlan(it->second, *group);
            const GroupLedger ledger = groupLedger(m_session.draft(), id);
            it->second.virtualClusters = ledger.own.running + ledger.own.pausedCount;
            it->second.requested = ledger.own.requested.cpu;
            it->second.allowed = ledger.allowed.cpu;
        }
    }
    return it->second;
}

void BoardContent::forget(const QSet<GroupId> &groups)
{
    for (const GroupId &group : groups)
        m_facts.erase(group);
}

void BoardContent::addFindings(GroupFacts &facts, const GroupId &group) const
{
    for (const Finding &finding : m_session.findings(group)) {
        switch (finding.severity) {
        case Severity::Error: ++facts.errors; break;
        case Severity::Warning: ++facts.warnings; break;
        case Severity::Note: ++facts.notes; break;
        }
        if (!finding.cluster.isEmpty()) {
            const Severity known = facts.problems.value(finding.cluster, finding.severity);
            facts.problems.insert(finding.cluster, std::max(known, finding.severity));
        }
    }
}

void BoardContent::addPlan(GroupFacts &facts, const ClusterGroup &group) const
{
    facts.isNew = isDraft(group.id);
    const ClusterGroup *before = m_session.base().group(group.id);
    if (!before || before == &group)
        return;
    facts.isChanged = *before != group;
    for (const Member &member : group.members) {
        if (!before->member(member.cluster))
            facts.joined.insert(member.cluster);
    }
}

} // namespace easel
