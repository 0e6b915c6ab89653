// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/topologydifference.h"

#include <QSet>

namespace easel {
namespace {

size_t at(int index)
{
    return static_cast<size_t>(index);
}

/// The rows of an inventory by id; made only of inventories that differ.
template <typename Row>
auto byId(const std::vector<Row> &rows)
{
    QHash<decltype(Row::id), const Row *> index;
    index.reserve(static_cast<qsizetype>(rows.size()));
    for (const Row &row : rows)
        index.insert(row.id, &row);
    return index;
}

/// The later rows, and those of the earlier that are gone.
template <typename Row>
std::vector<Row> unionOf(const std::vector<Row> &base, const std::vector<Row> &draft)
{
    std::vector<Row> rows = draft;
    const auto later = byId(draft);
    std::copy_if(base.begin(), base.end(), std::back_inserter(rows), [&](const Row &row) { return !later.contains(row.id); });
    return rows;
}

std::shared_ptr<const Inventory> unionOf(const Fleet &base, const Fleet &draft)
{
    if (base.sharedInventory() == draft.sharedInventory())
        return draft.sharedInventory();
    const Inventory &a = base.inventory();
    const Inventory &b = draft.inventory();
    return std::make_shared<const Inventory>(unionOf(a.projects(), b.projects()), unionOf(a.clusters(), b.clusters()),
                                             unionOf(a.edgeHosts(), b.edgeHosts()), unionOf(a.virtualClusters(), b.virtualClusters()),
                                             b.profiles(), b.defaultValues(), b.credits());
}

/// The later groups with the members that they had, and the groups that are gone.
std::vector<ClusterGroup> groupsOfBoth(const Fleet &base, const Fleet &draft)
{
    std::vector<ClusterGroup> groups;
    for (const GroupId &id : draft.groupIds()) {
        groups.push_back(*draft.group(id));
        if (const ClusterGroup *before = base.group(id)) {
            for (const Member &member : before->members) {
                if (!draft.isMember(member.cluster, id))
                    groups.back().members.push_back(member);
            }
        }
    }
    for (const GroupId &id : base.groupIds()) {
        if (!draft.group(id))
            groups.push_back(*base.group(id));
    }
    return groups;
}

bool isSame(const HostCluster &before, const HostCluster &after)
{
    if (before == after)
        return true;
    HostCluster timed = before;
    timed.lastModified = after.lastModified;
    return timed == after;
}

bool isSame(const ClusterGroup &before, const ClusterGroup &after)
{
    if (before == after)
        return true;
    ClusterGroup timed = before;
    timed.lastModified = after.lastModified;
    return timed == after;
}

/// Of a thing that may be in one of the fleets only; `Unchanged` when it is in both.
Fate presence(bool isBefore, bool isAfter)
{
    return !isBefore ? Fate::Added : !isAfter ? Fate::Removed : Fate::Unchanged;
}

class Comparison final
{
public:
    Comparison(const Fleet &base, const Fleet &draft, const TopologyGraph &graph, std::vector<Fate> &fates, std::vector<DifferenceLink> &links)
        : m_base(base), m_draft(draft), m_graph(graph), m_fates(fates), m_links(links),
          m_isOneInventory(base.sharedInventory() == draft.sharedInventory())
    {
        m_fates.assign(at(graph.nodeCount()), Fate::Unchanged);
    }

    void run()
    {
        compareHosts();
        compareGroups();
        if (!m_isOneInventory) {
            compareVirtualClusters();
            compareEdgeHosts();
        }
        linkWhatHostsHold();
        compareFrames();
    }

private:
    void compareHosts()
    {
        const auto isKnown = [](const Fleet &fleet, const ClusterId &id) {
            // A member that the inventory does not have, or a host of virtual clusters that it has.
            return fleet.cluster(id) || !fleet.groupsOf(id).isEmpty() || !fleet.inventory().virtualClustersOn(id).empty();
        };
        for (NodeIndex node = 0; node < m_graph.firstLeaf(); ++node) {
            if (m_graph.kind(node) != NodeKind::HostCluster)
                continue;
            const ClusterId id = m_graph.clusterId(node);
            Fate fate = presence(isKnown(m_base, id), isKnown(m_draft, id));
            if (fate == Fate::Unchanged) {
                bool hasLeft = false;
                bool hasJoined = false;
                for (const NodeIndex group : m_graph.groupsOf(node)) {
                    const bool isBefore = m_base.isMember(id, m_graph.group(group)->id);
                    const bool isAfter = m_draft.isMember(id, m_graph.group(group)->id);
                    hasLeft = hasLeft || (isBefore && !isAfter);
                    hasJoined = hasJoined || (!isBefore && isAfter);
                }
                const HostCluster *before = m_base.cluster(id);
                const HostCluster *after = m_draft.cluster(id);
                const bool isOther = before != after && (!before || !after || !isSame(*before, *after));
                fate = hasLeft && hasJoined ? Fate::Moved : hasLeft || hasJoined || isOther ? Fate::Changed : Fate::Unchanged;
            }
            m_fates[at(node)] = fate;
        }
    }

    void compareGroups()
    {
        for (NodeIndex node = m_graph.firstGroup(); node < m_graph.nodeCount(); ++node) {
            const GroupId &id = m_graph.group(node)->id;
            const ClusterGroup *before = m_base.group(id);
            const ClusterGroup *after = m_draft.group(id);
            Fate fate = presence(before, after);
            // A group that neither touched is one object in both.
            if (fate == Fate::Unchanged && before != after && !isSame(*before, *after))
                fate = Fate::Changed;
            m_fates[at(node)] = fate;
            for (const NodeIndex host : m_graph.members(node)) {
                const ClusterId cluster = m_graph.clusterId(host);
                const bool wasMember = m_base.isMember(cluster, id);
                const bool isMember = m_draft.isMember(cluster, id);
                Fate link = presence(wasMember, isMember);
                if (link == Fate::Added && m_fates[at(host)] == Fate::Moved)
                    link = Fate::Moved;
                else if (link == Fate::Unchanged && before != after && *before->member(cluster) != *after->member(cluster))
                    link = Fate::Changed;
                m_links.push_back({LinkKind::Membership, link, node, host});
            }
        }
    }

    void compareVirtualClusters()
    {
        const auto before = byId(m_base.inventory().virtualClusters());
        const auto after = byId(m_draft.inventory().virtualClusters());
        for (NodeIndex node = m_graph.firstLeaf(); node < m_graph.firstGroup(); ++node) {
            if (const VirtualCluster *each = m_graph.virtualCluster(node)) {
                const VirtualCluster *was = before.value(each->id);
                const VirtualCluster *is = after.value(each->id);
                Fate fate = presence(was, is);
                if (fate == Fate::Unchanged && *was != *is)
                    fate = was->host != is->host ? Fate::Moved : Fate::Changed;
                m_fates[at(node)] = fate;
                if (fate == Fate::Moved)
                    m_leftHosts.insert(node, was->host);
            }
        }
    }

    void compareEdgeHosts()
    {
        const auto before = byId(m_base.inventory().edgeHosts());
        const auto after = byId(m_draft.inventory().edgeHosts());
        for (NodeIndex node = m_graph.firstLeaf(); node < m_graph.firstGroup(); ++node) {
            if (const EdgeHost *each = m_graph.edgeHost(node)) {
                const EdgeHost *was = before.value(each->id);
                const EdgeHost *is = after.value(each->id);
                Fate fate = presence(was, is);
                if (fate == Fate::Unchanged && *was != *is)
                    fate = was->cluster != is->cluster || was->site != is->site ? Fate::Moved : Fate::Changed;
                m_fates[at(node)] = fate;
                if (fate == Fate::Moved)
                    m_leftHosts.insert(node, was->cluster);
            }
        }
    }

    void linkWhatHostsHold()
    {
        for (NodeIndex node = m_graph.firstLeaf(); node < m_graph.firstGroup(); ++node) {
            const Fate fate = m_fates[at(node)];
            m_links.push_back({LinkKind::Hosting, fate == Fate::Changed ? Fate::Unchanged : fate, m_graph.parent(node), node});
        }
        QList<NodeIndex> moved = m_leftHosts.keys();
        std::sort(moved.begin(), moved.end());
        for (const NodeIndex node : moved) {
            if (const NodeIndex host = m_graph.find(m_leftHosts.value(node)); host != noNode && host != m_graph.parent(node))
                m_links.push_back({LinkKind::Hosting, Fate::Removed, host, node});
        }
    }

    /// What holds others: children come after it.
    void compareFrames()
    {
        for (NodeIndex node = m_graph.firstLeaf() - 1; node >= 0; --node) {
            if (m_graph.kind(node) == NodeKind::HostCluster)
                continue;
            const int count = m_graph.childCount(node);
            if (count == 0) {
                if (const NodeIndex group = m_graph.waitingGroup(node); group != noNode)
                    m_fates[at(node)] = m_fates[at(group)];
                continue;
            }
            const Fate first = m_fates[at(m_graph.firstChild(node))];
            bool isOne = first != Fate::Moved;
            bool isUnchanged = true;
            for (int i = 0; i < count; ++i) {
                const Fate fate = m_fates[at(m_graph.firstChild(node) + i)];
                isOne = isOne && fate == first;
                isUnchanged = isUnchanged && fate == Fate::Unchanged;
            }
            m_fates[at(node)] = isUnchanged ? Fate::Unchanged : isOne ? first : Fate::Changed;
        }
    }

    const Fleet &m_base;
    const Fleet &m_draft;
    const TopologyGraph &m_graph;
    std::vector<Fate> &m_fates;
    std::vector<DifferenceLink> &m_links;
    bool m_isOneInventory;
    QHash<NodeIndex, ClusterId> m_leftHosts; ///< of moved nodes, the cluster that they were in
};

} // namespace

TopologyDifference::TopologyDifference(const Fleet &before, const Fleet &after, const Scope &scope)
{
    const Fleet base = before.withOwnInventory();
    const Fleet draft = after.withOwnInventory();
    m_graph = std::make_shared<const TopologyGraph>(Fleet(unionOf(base, draft), groupsOfBoth(base, draft)), scope);
    Comparison(base, draft, *m_graph, m_fates, m_links).run();
    for (NodeIndex node = 0; node < m_graph->nodeCount(); ++node) {
        switch (m_graph->kind(node)) {
        case NodeKind::HostCluster:
        case NodeKind::VirtualCluster:
        case NodeKind::EdgeHost:
        case NodeKind::Group: ++m_counts[static_cast<size_t>(fate(node))]; break;
        case NodeKind::Lane:
        case NodeKind::Provider:
        case NodeKind::Place:
        case NodeKind::Pool: break;
        }
    }
}

} // namespace easel
