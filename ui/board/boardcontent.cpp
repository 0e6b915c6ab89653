// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/boardcontent.h"

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

/// What a group is sorted by: the greater comes first.
double weightOf(const PlanningSession &session, const ClusterGroup &group, BoardOrder order)
{
    switch (order) {
    case BoardOrder::Name: return 0;
    case BoardOrder::Problems: {
        double errors = 0;
        double others = 0;
        for (const Finding &finding : session.findings(group.id))
            (finding.severity == Severity::Error ? errors : others) += finding.severity == Severity::Note ? 0.001 : 1;
        return errors * 1e6 + others;
    }
    case BoardOrder::Members: return static_cast<double>(group.members.size());
    case BoardOrder::Usage: {
        const GroupCapacity capacity = cpuCapacity(session.draft(), group);
        if (!capacity.isKnown || capacity.allowed.value <= 0)
            return -1;
        return static_cast<double>(capacity.requested.value) / static_cast<double>(capacity.allowed.value);
    }
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<GroupId> groupsFor(const PlanningSession &session, const BoardQuery &query)
{
    const Fleet &draft = session.draft();
    const QStringList words = query.filter.split(u' ', Qt::SkipEmptyParts);
    std::vector<std::pair<double, GroupId>> found;
    for (GroupId &id : draft.groupIds()) {
        const ClusterGroup &group = *draft.group(id);
        const bool isElsewhere = query.scope.isProject() && group.scope.isProject() && group.scope != query.scope;
        if (!isElsewhere && fits(draft, group, words))
            found.emplace_back(weightOf(session, group, query.order), std::move(id));
    }
    if (query.order != BoardOrder::Name)
        std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<GroupId> ids;
    ids.reserve(found.size());
    for (auto &[weight, id] : found)
        ids.push_back(std::move(id));
    return ids;
}

GroupCapacity cpuCapacity(const Fleet &fleet, const ClusterGroup &group)
{
    GroupCapacity capacity;
    MilliCores physical;
    for (const Member &member : group.members) {
        const HostCluster *cluster = fleet.cluster(member.cluster);
        if (cluster && cluster->cpu.total) {
            physical += *cluster->cpu.total;
            capacity.isKnown = true;
        }
    }
    capacity.allowed = MilliCores(physical.value * group.oversubscription.value / 100);
    for (const int index : fleet.inventory().virtualClustersOf(group.id)) {
        const VirtualCluster &virtualCluster = fleet.inventory().virtualClusters()[static_cast<size_t>(index)];
        if (virtualCluster.state != VirtualClusterState::Paused)
            capacity.requested += virtualCluster.size.cpu;
    }
    return capacity;
}

} // namespace easel
