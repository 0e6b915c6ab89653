// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/topologybuilder.h"

#include "topology/blockgrid.h"
#include "topology/naturalorder.h"

#include <bit>
#include <numeric>
#include <tuple>

namespace easel {
namespace {

size_t at(int index)
{
    return static_cast<size_t>(index);
}

/// Places of one class are of about one height; a shelf of them has little empty space. Classes are coarse, so that a place
/// rarely goes from one to the next.
int sizeClass(int cells)
{
    return std::bit_width(static_cast<unsigned>(squareGrid(cells).rows - 1));
}

/// Names in the natural order, then ids: no two objects are equal in it.
bool comesBefore(const QString &aName, const QString &aId, const QString &bName, const QString &bId)
{
    const auto byName = naturalOrder(aName, bName);
    return byName != 0 ? byName < 0 : aId < bId;
}

Health worse(Health a, Health b)
{
    if (a == Health::Unhealthy || b == Health::Unhealthy)
        return Health::Unhealthy;
    return a == Health::Unknown || b == Health::Unknown ? Health::Unknown : Health::Healthy;
}

/// Sorts indexes into rows of the inventory by their names.
template <typename Row>
void sortByName(std::vector<int> &indexes, const std::vector<Row> &rows)
{
    std::sort(indexes.begin(), indexes.end(), [&](int a, int b) {
        return comesBefore(rows[at(a)].name, rows[at(a)].id.toString(), rows[at(b)].name, rows[at(b)].id.toString());
    });
}

} // namespace

TopologyGraph::TopologyGraph(Fleet fleet, const Scope &scope) : m_fleet(fleet.withOwnInventory())
{
    TopologyBuilder(*this, scope).build();
}

TopologyBuilder::TopologyBuilder(TopologyGraph &graph, const Scope &scope)
    : m_graph(graph), m_inventory(graph.m_fleet.inventory()), m_scope(scope)
{
}

void TopologyBuilder::build()
{
    m_graph.m_clusterNodes.assign(m_inventory.clusters().size(), noNode);
    m_graph.m_virtualNodes.assign(m_inventory.virtualClusters().size(), noNode);
    takeGroups();
    takeClusters();
    takeVirtualClusters();
    takeEdgeHosts();
    orderPlaces();
    orderCells();
    makeNodes();
    makeLeaves();
    makeMemberships();
    countUp();
}

bool TopologyBuilder::isShown(const Scope &scope) const
{
    return m_scope.isTenant() || !scope.isProject() || scope == m_scope;
}

void TopologyBuilder::takeGroups()
{
    const Fleet &fleet = m_graph.m_fleet;
    std::vector<const ClusterGroup *> &groups = m_graph.m_groups;
    for (const GroupId &id : fleet.groupIds()) {
        if (const ClusterGroup *group = fleet.group(id); isShown(group->scope))
            groups.push_back(group);
    }
    std::sort(groups.begin(), groups.end(), [](const ClusterGroup *a, const ClusterGroup *b) {
        return comesBefore(a->name, a->id.toString(), b->name, b->id.toString());
    });
    m_memberObjects.resize(groups.size());
    for (size_t rank = 0; rank < groups.size(); ++rank) {
        std::vector<int> &objects = m_memberObjects[rank];
        for (const Member &member : groups[rank]->members) {
            if (const HostCluster *cluster = m_inventory.cluster(member.cluster)) {
                if (isShown(cluster->scope))
                    objects.push_back(static_cast<int>(cluster - m_inventory.clusters().data()));
            } else {
                objects.push_back(strangerNamed(member.cluster, member.name));
            }
        }
        if (objects.empty())
            placeWaiting(groups[rank]->id);
    }
}

int TopologyBuilder::strangerNamed(const ClusterId &id, const QString &name)
{
    const int next = static_cast<int>(m_inventory.clusters().size() + m_graph.m_strangers.size());
    const auto it = m_strangerObjects.constFind(id);
    if (it != m_strangerObjects.cend())
        return *it;
    m_graph.m_strangers.push_back({id, name.isEmpty() ? id.toString() : name});
    m_graph.m_clusterNodes.push_back(noNode);
    m_strangerObjects.insert(id, next);
    return next;
}

const ClusterId &TopologyBuilder::clusterIdOf(int object) const
{
    const auto &clusters = m_inventory.clusters();
    return at(object) < clusters.size() ? clusters[at(object)].id : m_graph.m_strangers[at(object) - clusters.size()].id;
}

int TopologyBuilder::placeNamed(Lane lane, Provider provider, const QString &name)
{
    QHash<QString, int> &places = m_placesByName[static_cast<size_t>(provider)];
    const auto it = places.constFind(name);
    if (it != places.cend())
        return *it;
    m_graph.m_places.push_back({lane, provider, name, {}});
    return *places.insert(name, static_cast<int>(m_graph.m_places.size()) - 1);
}

int TopologyBuilder::placeWaiting(const GroupId &group)
{
    const auto it = m_waitingPlaces.constFind(group);
    if (it != m_waitingPlaces.cend())
        return *it;
    m_graph.m_places.push_back({Lane::Waiting, Provider::Other, {}, group});
    return *m_waitingPlaces.insert(group, static_cast<int>(m_graph.m_places.size()) - 1);
}

TopologyBuilder::Cell &TopologyBuilder::poolIn(int place)
{
    static const QString none;
    const auto it = m_pools.constFind(place);
    if (it != m_pools.cend())
        return m_cells[*it];
    m_pools.insert(place, m_cells.size());
    // Behind all host clusters of the place.
    m_cells.push_back({place, static_cast<int>(m_graph.m_groups.size()) + 1, -1, &none, &none, {}});
    return m_cells.back();
}

void TopologyBuilder::takeClusters()
{
    m_firstGroups.assign(m_graph.m_clusterNodes.size(), static_cast<int>(m_memberObjects.size()));
    for (size_t rank = m_memberObjects.size(); rank-- > 0;) {
        for (const int object : m_memberObjects[rank])
            m_firstGroups[at(object)] = static_cast<int>(rank);
    }
    const auto &clusters = m_inventory.clusters();
    m_cells.reserve(clusters.size());
    for (size_t i = 0; i < clusters.size(); ++i) {
        const HostCluster &cluster = clusters[i];
        if (!isShown(cluster.scope))
            continue;
        const int place = placeNamed(cluster.isEdge() ? Lane::Edge : Lane::Cloud, cluster.provider, cluster.place());
        m_cells.push_back({place, m_firstGroups[i], static_cast<int>(i), &cluster.name, &cluster.id.toString(), {}});
    }
}

void TopologyBuilder::takeVirtualClusters()
{
    const auto &virtualClusters = m_inventory.virtualClusters();
    std::vector<bool> hasHost(virtualClusters.size());
    for (const Cell &cell : m_cells) {
        for (const int index : m_inventory.virtualClustersOn(clusterIdOf(cell.object)))
            hasHost[at(index)] = true;
    }
    for (size_t i = 0; i < virtualClusters.size(); ++i) {
        const VirtualCluster &virtualCluster = virtualClusters[i];
        if (hasHost[i] || !isShown(virtualCluster.scope))
            continue;
        if (!virtualCluster.host.isEmpty()) {
            // A host that the scope does not show hides what is on it.
            if (!m_inventory.cluster(virtualCluster.host))
                strangerNamed(virtualCluster.host, {});
            continue;
        }
        const ClusterGroup *group = m_graph.m_fleet.group(virtualCluster.group);
        if (!group || isShown(group->scope))
            poolIn(placeWaiting(group ? group->id : GroupId())).pooled.push_back(static_cast<int>(i));
    }
    takeStrangers();
}

void TopologyBuilder::takeStrangers()
{
    const size_t known = m_inventory.clusters().size();
    m_firstGroups.resize(m_graph.m_clusterNodes.size(), static_cast<int>(m_memberObjects.size()));
    for (size_t i = 0; i < m_graph.m_strangers.size(); ++i) {
        const auto &stranger = m_graph.m_strangers[i];
        m_cells.push_back({placeWaiting({}), m_firstGroups[known + i], static_cast<int>(known + i), &stranger.name,
                           &stranger.id.toString(), {}});
    }
}

void TopologyBuilder::takeEdgeHosts()
{
    const auto &hosts = m_inventory.edgeHosts();
    for (size_t i = 0; i < hosts.size(); ++i) {
        const EdgeHost &host = hosts[i];
        const bool isUsed = !host.cluster.isEmpty() && (m_inventory.cluster(host.cluster) || m_strangerObjects.contains(host.cluster));
        if (!isUsed && isShown(host.scope))
            poolIn(placeNamed(Lane::Edge, Provider::Edge, host.site)).pooled.push_back(static_cast<int>(i));
    }
}

void TopologyBuilder::orderPlaces()
{
    std::vector<TopologyGraph::Place> &places = m_graph.m_places;
    m_cellsIn.assign(places.size(), 0);
    std::array<int, allProviders.size()> cellsOf{};
    for (const Cell &cell : m_cells) {
        ++m_cellsIn[at(cell.place)];
        if (places[at(cell.place)].lane == Lane::Cloud)
            ++cellsOf[static_cast<size_t>(places[at(cell.place)].provider)];
    }
    std::vector<std::tuple<int, int, int, int>> keys; // what is compared before the name
    std::vector<QString> names;
    keys.reserve(places.size());
    names.reserve(places.size());
    for (size_t i = 0; i < places.size(); ++i) {
        const TopologyGraph::Place &place = places[i];
        const auto provider = static_cast<size_t>(place.provider);
        keys.emplace_back(static_cast<int>(place.lane), place.lane == Lane::Cloud ? -sizeClass(cellsOf[provider]) : 0,
                          static_cast<int>(provider), -sizeClass(m_cellsIn[i]));
        const ClusterGroup *group = m_graph.m_fleet.group(place.group);
        names.push_back(group ? group->name : place.name);
    }
    std::vector<int> order(places.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        if (keys[at(a)] != keys[at(b)])
            return keys[at(a)] < keys[at(b)];
        // Places have no ids: two names that differ in letter case only are settled by the names as they are.
        const QString &aId = places[at(a)].lane == Lane::Waiting ? places[at(a)].group.toString() : names[at(a)];
        const QString &bId = places[at(b)].lane == Lane::Waiting ? places[at(b)].group.toString() : names[at(b)];
        return comesBefore(names[at(a)], aId, names[at(b)], bId);
    });
    std::vector<int> newIndex(places.size());
    std::vector<TopologyGraph::Place> ordered;
    std::vector<int> cellsIn;
    for (size_t i = 0; i < order.size(); ++i) {
        newIndex[at(order[i])] = static_cast<int>(i);
        ordered.push_back(std::move(places[at(order[i])]));
        cellsIn.push_back(m_cellsIn[at(order[i])]);
    }
    places = std::move(ordered);
    m_cellsIn = std::move(cellsIn);
    for (Cell &cell : m_cells)
        cell.place = newIndex[at(cell.place)];
}

void TopologyBuilder::orderCells()
{
    std::sort(m_cells.begin(), m_cells.end(), [](const Cell &a, const Cell &b) {
        if (a.place != b.place)
            return a.place < b.place;
        // The members of a group beside each other: its area is then of one piece.
        if (a.firstGroup != b.firstGroup)
            return a.firstGroup < b.firstGroup;
        return comesBefore(*a.name, *a.id, *b.name, *b.id);
    });
}

void TopologyBuilder::makeNodes()
{
    std::vector<TopologyGraph::Node> &nodes = m_graph.m_nodes;
    const std::vector<TopologyGraph::Place> &places = m_graph.m_places;
    const auto add = [&nodes](NodeKind kind, NodeIndex parent, int object) {
        const auto node = static_cast<NodeIndex>(nodes.size());
        nodes.push_back({parent, noNode, 0, object, kind, Health::Unknown});
        if (parent != noNode) {
            if (nodes[at(parent)].childCount++ == 0)
                nodes[at(parent)].firstChild = node;
        }
        return node;
    };
    nodes.reserve(places.size() + m_cells.size() + m_inventory.virtualClusters().size() + m_inventory.edgeHosts().size()
                  + m_graph.m_groups.size() + 32);
    // Places are in the order of lanes and providers already.
    for (const TopologyGraph::Place &place : places) {
        if (nodes.empty() || nodes.back().object != static_cast<int>(place.lane))
            add(NodeKind::Lane, noNode, static_cast<int>(place.lane));
    }
    m_graph.m_laneCount = static_cast<int>(nodes.size());
    if (!places.empty() && places.front().lane == Lane::Cloud) {
        for (const TopologyGraph::Place &place : places) {
            const int provider = static_cast<int>(place.provider);
            if (place.lane == Lane::Cloud && (nodes.back().kind != NodeKind::Provider || nodes.back().object != provider))
                add(NodeKind::Provider, 0, provider);
        }
    }
    NodeIndex lane = 0;
    NodeIndex provider = m_graph.m_laneCount;
    m_graph.m_firstPlace = static_cast<NodeIndex>(nodes.size());
    for (size_t i = 0; i < places.size(); ++i) {
        while (nodes[at(lane)].object != static_cast<int>(places[i].lane))
            ++lane;
        if (places[i].lane == Lane::Cloud) {
            while (nodes[at(provider)].object != static_cast<int>(places[i].provider))
                ++provider;
        }
        add(NodeKind::Place, places[i].lane == Lane::Cloud ? provider : lane, static_cast<int>(i));
    }
    m_graph.m_firstCell = static_cast<NodeIndex>(nodes.size());
    for (const Cell &cell : m_cells) {
        const NodeIndex node = add(cell.object < 0 ? NodeKind::Pool : NodeKind::HostCluster, m_graph.m_firstPlace + cell.place, cell.object);
        if (cell.object >= 0)
            m_graph.m_clusterNodes[at(cell.object)] = node;
    }
    m_graph.m_firstLeaf = static_cast<NodeIndex>(nodes.size());
}

void TopologyBuilder::makeLeaves()
{
    std::vector<TopologyGraph::Node> &nodes = m_graph.m_nodes;
    const auto &virtualClusters = m_inventory.virtualClusters();
    const auto &edgeHosts = m_inventory.edgeHosts();
    std::vector<int> indexes;
    const auto add = [&](NodeIndex parent, NodeKind kind, Health health, int index) {
        const auto node = static_cast<NodeIndex>(nodes.size());
        if (nodes[at(parent)].childCount++ == 0)
            nodes[at(parent)].firstChild = node;
        nodes.push_back({parent, noNode, 0, index, kind, health});
        return node;
    };
    const auto addVirtualClusters = [&](NodeIndex parent) {
        sortByName(indexes, virtualClusters);
        for (const int index : indexes)
            m_graph.m_virtualNodes[at(index)] = add(parent, NodeKind::VirtualCluster, virtualClusters[at(index)].health, index);
    };
    const auto addEdgeHosts = [&](NodeIndex parent) {
        sortByName(indexes, edgeHosts);
        for (const int index : indexes)
            add(parent, NodeKind::EdgeHost, edgeHosts[at(index)].health, index);
    };
    for (size_t i = 0; i < m_cells.size(); ++i) {
        const Cell &cell = m_cells[i];
        const NodeIndex node = m_graph.m_firstCell + static_cast<NodeIndex>(i);
        if (cell.object < 0) {
            indexes = cell.pooled;
            if (m_graph.m_places[at(cell.place)].lane == Lane::Edge)
                addEdgeHosts(node);
            else
                addVirtualClusters(node);
            continue;
        }
        const ClusterId &id = clusterIdOf(cell.object);
        const auto shownOf = [&](std::span<const int> all, const auto &rows) {
            indexes.clear();
            std::copy_if(all.begin(), all.end(), std::back_inserter(indexes), [&](int index) { return isShown(rows[at(index)].scope); });
        };
        shownOf(m_inventory.virtualClustersOn(id), virtualClusters);
        addVirtualClusters(node);
        shownOf(m_inventory.edgeHostsOf(id), edgeHosts);
        addEdgeHosts(node);
    }
    m_graph.m_firstGroup = static_cast<NodeIndex>(nodes.size());
    for (size_t rank = 0; rank < m_graph.m_groups.size(); ++rank) {
        m_graph.m_groupNodes.insert(m_graph.m_groups[rank]->id, static_cast<NodeIndex>(nodes.size()));
        nodes.push_back({noNode, noNode, 0, static_cast<int>(rank), NodeKind::Group, Health::Unknown});
    }
}

void TopologyBuilder::makeMemberships()
{
    const auto cells = at(m_graph.m_firstLeaf - m_graph.m_firstCell);
    std::vector<int> &starts = m_graph.m_groupStarts;
    starts.assign(cells + 1, 0);
    m_graph.m_memberStarts.push_back(0);
    for (const std::vector<int> &objects : m_memberObjects) {
        std::vector<NodeIndex> &members = m_graph.m_members;
        const auto first = static_cast<std::ptrdiff_t>(members.size());
        for (const int object : objects)
            members.push_back(m_graph.m_clusterNodes[at(object)]);
        std::sort(members.begin() + first, members.end());
        m_graph.m_memberStarts.push_back(static_cast<int>(members.size()));
    }
    for (const NodeIndex member : m_graph.m_members)
        ++starts[at(member - m_graph.m_firstCell) + 1];
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    m_graph.m_hostGroups.resize(m_graph.m_members.size());
    std::vector<int> next(starts.begin(), starts.end() - 1);
    for (size_t rank = 0; rank < m_memberObjects.size(); ++rank) {
        for (int i = m_graph.m_memberStarts[rank]; i < m_graph.m_memberStarts[rank + 1]; ++i)
            m_graph.m_hostGroups[at(next[at(m_graph.m_members[at(i)] - m_graph.m_firstCell)]++)]
                = m_graph.m_firstGroup + static_cast<NodeIndex>(rank);
    }
}

void TopologyBuilder::countUp()
{
    std::vector<TopologyGraph::Node> &nodes = m_graph.m_nodes;
    const auto &clusters = m_inventory.clusters();
    std::vector<NodeCounts> counts(at(m_graph.m_firstLeaf) + m_graph.m_groups.size());
    for (NodeIndex leaf = m_graph.m_firstLeaf; leaf < m_graph.m_firstGroup; ++leaf) {
        NodeCounts &of = counts[at(nodes[at(leaf)].parent)];
        ++(nodes[at(leaf)].kind == NodeKind::VirtualCluster ? of.virtualClusters : of.edgeHosts);
    }
    const auto addTo = [](NodeCounts &sum, const NodeCounts &part) {
        sum.hosts += part.hosts;
        sum.virtualClusters += part.virtualClusters;
        sum.edgeHosts += part.edgeHosts;
        sum.unhealthy += part.unhealthy;
        sum.unknown += part.unknown;
    };
    // Children come after their parents: backwards, each is complete before it is added to its parent.
    for (NodeIndex i = m_graph.m_firstLeaf - 1; i >= 0; --i) {
        TopologyGraph::Node &node = nodes[at(i)];
        NodeCounts &of = counts[at(i)];
        if (node.kind == NodeKind::HostCluster) {
            node.health = at(node.object) < clusters.size() ? clusters[at(node.object)].health : Health::Unknown;
            of.hosts = 1;
            of.unhealthy = node.health == Health::Unhealthy;
            of.unknown = node.health == Health::Unknown;
        } else if (node.childCount > 0) {
            node.health = nodes[at(node.firstChild)].health;
            for (int k = 1; k < node.childCount; ++k)
                node.health = worse(node.health, nodes[at(node.firstChild + k)].health);
        }
        if (node.parent != noNode)
            addTo(counts[at(node.parent)], of);
    }
    for (size_t rank = 0; rank < m_graph.m_groups.size(); ++rank) {
        NodeCounts &of = counts[at(m_graph.m_firstLeaf) + rank];
        const auto members = m_graph.members(m_graph.m_firstGroup + static_cast<NodeIndex>(rank));
        TopologyGraph::Node &node = nodes[at(m_graph.m_firstGroup) + rank];
        node.health = members.empty() ? Health::Unknown : Health::Healthy;
        for (const NodeIndex member : members) {
            node.health = worse(node.health, nodes[at(member)].health);
            NodeCounts part = counts[at(member)];
            part.virtualClusters = 0; // those of other groups are on it too
            addTo(of, part);
        }
        for (const int index : m_inventory.virtualClustersOf(m_graph.m_groups[rank]->id))
            of.virtualClusters += m_graph.m_virtualNodes[at(index)] != noNode;
    }
    m_graph.m_counts = std::move(counts);
}

} // namespace easel
