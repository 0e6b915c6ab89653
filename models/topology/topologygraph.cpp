// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/topologygraph.h"

namespace easel {
namespace {

template <typename Row>
const Row *rowOf(const std::vector<Row> &rows, int index)
{
    return index >= 0 && static_cast<size_t>(index) < rows.size() ? &rows[static_cast<size_t>(index)] : nullptr;
}

template <typename T>
qsizetype bytesOf(const std::vector<T> &rows)
{
    return static_cast<qsizetype>(rows.capacity() * sizeof(T));
}

} // namespace

Lane TopologyGraph::lane(NodeIndex node) const
{
    if (kind(node) == NodeKind::Group)
        return Lane::Waiting;
    while (parent(node) != noNode)
        node = parent(node);
    return static_cast<Lane>(at(node).object);
}

const HostCluster *TopologyGraph::hostCluster(NodeIndex node) const
{
    return kind(node) == NodeKind::HostCluster ? rowOf(m_fleet.inventory().clusters(), at(node).object) : nullptr;
}

const VirtualCluster *TopologyGraph::virtualCluster(NodeIndex node) const
{
    return kind(node) == NodeKind::VirtualCluster ? rowOf(m_fleet.inventory().virtualClusters(), at(node).object) : nullptr;
}

const EdgeHost *TopologyGraph::edgeHost(NodeIndex node) const
{
    return kind(node) == NodeKind::EdgeHost ? rowOf(m_fleet.inventory().edgeHosts(), at(node).object) : nullptr;
}

const ClusterGroup *TopologyGraph::group(NodeIndex node) const
{
    return kind(node) == NodeKind::Group ? m_groups[static_cast<size_t>(at(node).object)] : nullptr;
}

ClusterId TopologyGraph::clusterId(NodeIndex node) const
{
    if (kind(node) != NodeKind::HostCluster)
        return {};
    const HostCluster *cluster = hostCluster(node);
    return cluster ? cluster->id : m_strangers[static_cast<size_t>(at(node).object) - m_fleet.inventory().clusters().size()].id;
}

Provider TopologyGraph::provider(NodeIndex node) const
{
    switch (kind(node)) {
    case NodeKind::Provider: return static_cast<Provider>(at(node).object);
    case NodeKind::Place: return placeOf(node).provider;
    case NodeKind::HostCluster:
    case NodeKind::Pool:
    case NodeKind::VirtualCluster:
    case NodeKind::EdgeHost: return provider(parent(node));
    case NodeKind::Lane: return static_cast<Lane>(at(node).object) == Lane::Edge ? Provider::Edge : Provider::Other;
    case NodeKind::Group: return Provider::Other;
    }
    Q_UNREACHABLE();
}

NodeIndex TopologyGraph::waitingGroup(NodeIndex place) const
{
    return kind(place) == NodeKind::Place && !placeOf(place).group.isEmpty() ? find(placeOf(place).group) : noNode;
}

QString TopologyGraph::placeName(const Place &place) const
{
    if (!place.name.isEmpty())
        return place.name;
    switch (place.lane) {
    case Lane::Cloud: return tr("No region");
    case Lane::Edge: return tr("No site");
    case Lane::Waiting: break;
    }
    const ClusterGroup *group = m_fleet.group(place.group);
    return group && !group->name.isEmpty() ? group->name : tr("Not in the inventory");
}

QString TopologyGraph::name(NodeIndex node) const
{
    const auto nameOr = [](const QString &name, const QString &id) { return name.isEmpty() ? id : name; };
    switch (kind(node)) {
    case NodeKind::Lane:
        switch (static_cast<Lane>(at(node).object)) {
        case Lane::Cloud: return tr("Cloud");
        case Lane::Edge: return tr("Edge");
        case Lane::Waiting: return tr("Without a place");
        }
        break;
    case NodeKind::Provider: return Names::of(provider(node));
    case NodeKind::Place: return placeName(placeOf(node));
    case NodeKind::HostCluster: {
        if (const HostCluster *cluster = hostCluster(node))
            return nameOr(cluster->name, cluster->id.toString());
        return m_strangers[static_cast<size_t>(at(node).object) - m_fleet.inventory().clusters().size()].name;
    }
    case NodeKind::Pool: return lane(node) == Lane::Edge ? tr("Free edge hosts") : tr("Waiting for a host cluster");
    case NodeKind::VirtualCluster: return nameOr(virtualCluster(node)->name, virtualCluster(node)->id.toString());
    case NodeKind::EdgeHost: return nameOr(edgeHost(node)->name, edgeHost(node)->id.toString());
    case NodeKind::Group: return nameOr(group(node)->name, group(node)->id.toString());
    }
    Q_UNREACHABLE();
}

NodeCounts TopologyGraph::counts(NodeIndex node) const
{
    if (node < m_firstLeaf)
        return m_counts[static_cast<size_t>(node)];
    if (node >= m_firstGroup)
        return m_counts[static_cast<size_t>(m_firstLeaf + node - m_firstGroup)];
    NodeCounts one;
    ++(kind(node) == NodeKind::VirtualCluster ? one.virtualClusters : one.edgeHosts);
    return one;
}

std::span<const NodeIndex> TopologyGraph::members(NodeIndex group) const
{
    if (kind(group) != NodeKind::Group)
        return {};
    const auto rank = static_cast<size_t>(at(group).object);
    const auto first = static_cast<size_t>(m_memberStarts[rank]);
    return std::span(m_members).subspan(first, static_cast<size_t>(m_memberStarts[rank + 1]) - first);
}

std::span<const NodeIndex> TopologyGraph::groupsOf(NodeIndex host) const
{
    if (kind(host) != NodeKind::HostCluster)
        return {};
    const auto cell = static_cast<size_t>(host - m_firstCell);
    const auto first = static_cast<size_t>(m_groupStarts[cell]);
    return std::span(m_hostGroups).subspan(first, static_cast<size_t>(m_groupStarts[cell + 1]) - first);
}

NodeIndex TopologyGraph::groupOfVirtual(NodeIndex node) const
{
    const VirtualCluster *cluster = virtualCluster(node);
    return cluster ? m_groupNodes.value(cluster->group, noNode) : noNode;
}

std::vector<NodeIndex> TopologyGraph::virtualClustersOf(NodeIndex group) const
{
    std::vector<NodeIndex> nodes;
    if (const ClusterGroup *of = this->group(group)) {
        for (const int index : m_fleet.inventory().virtualClustersOf(of->id)) {
            if (const NodeIndex node = m_virtualNodes[static_cast<size_t>(index)]; node != noNode)
                nodes.push_back(node);
        }
        std::sort(nodes.begin(), nodes.end());
    }
    return nodes;
}

NodeIndex TopologyGraph::find(const ClusterId &id) const
{
    const auto &clusters = m_fleet.inventory().clusters();
    if (const HostCluster *cluster = m_fleet.cluster(id))
        return m_clusterNodes[static_cast<size_t>(cluster - clusters.data())];
    for (size_t i = 0; i < m_strangers.size(); ++i) {
        if (m_strangers[i].id == id)
            return m_clusterNodes[clusters.size() + i];
    }
    return noNode;
}

NodeIndex TopologyGraph::find(const GroupId &id) const
{
    return m_groupNodes.value(id, noNode);
}

NodeIndex TopologyGraph::find(const NodeKey &key) const
{
    switch (key.kind) {
    case NodeKind::HostCluster: return find(ClusterId(key.id));
    case NodeKind::Group: return find(GroupId(key.id));
    // Somebody selects one now and then; an index of all of them would cost more than the rest of the graph.
    case NodeKind::VirtualCluster:
    case NodeKind::EdgeHost:
        for (NodeIndex node = m_firstLeaf; node < m_firstGroup; ++node) {
            if (kind(node) == key.kind
                && (key.kind == NodeKind::EdgeHost ? edgeHost(node)->id.toString() : virtualCluster(node)->id.toString()) == key.id)
                return node;
        }
        return noNode;
    case NodeKind::Lane:
    case NodeKind::Provider:
    case NodeKind::Place:
    case NodeKind::Pool:
        for (NodeIndex node = 0; node < m_firstLeaf; ++node) {
            if (kind(node) == key.kind && this->key(node) == key)
                return node;
        }
        return noNode;
    }
    Q_UNREACHABLE();
}

NodeKey TopologyGraph::key(NodeIndex node) const
{
    switch (kind(node)) {
    case NodeKind::Lane:
    case NodeKind::Provider: return {kind(node), QString::number(at(node).object)};
    case NodeKind::Place: {
        const Place &place = placeOf(node);
        return {NodeKind::Place, QStringLiteral("%1/%2/").arg(static_cast<int>(place.lane)).arg(static_cast<int>(place.provider))
                                     + (place.lane == Lane::Waiting ? place.group.toString() : place.name)};
    }
    case NodeKind::Pool: return {NodeKind::Pool, key(parent(node)).id};
    case NodeKind::HostCluster: return {NodeKind::HostCluster, clusterId(node).toString()};
    case NodeKind::VirtualCluster: return {NodeKind::VirtualCluster, virtualCluster(node)->id.toString()};
    case NodeKind::EdgeHost: return {NodeKind::EdgeHost, edgeHost(node)->id.toString()};
    case NodeKind::Group: return {NodeKind::Group, group(node)->id.toString()};
    }
    Q_UNREACHABLE();
}

qsizetype TopologyGraph::memoryUse() const
{
    return bytesOf(m_nodes) + bytesOf(m_counts) + bytesOf(m_places) + bytesOf(m_strangers) + bytesOf(m_groups) + bytesOf(m_clusterNodes)
           + bytesOf(m_virtualNodes) + bytesOf(m_memberStarts) + bytesOf(m_members) + bytesOf(m_groupStarts) + bytesOf(m_hostGroups)
           + m_groupNodes.capacity() * static_cast<qsizetype>(sizeof(GroupId) + sizeof(NodeIndex));
}

} // namespace easel
