// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fleet.h"

#include <QCoreApplication>

#include <span>

namespace easel {

/// What a node stands for. Each is inside one of the kind before it, except that edge sites and waiting places are in their
/// lanes directly, and that groups are in nothing: they lie across the others.
enum class NodeKind : quint8 {
    Lane,
    Provider,       ///< in the cloud lane only
    Place,          ///< a region of a provider, an edge site, or a group that has something waiting
    HostCluster,
    Pool,           ///< beside host clusters: the edge hosts of a site that no cluster uses, or what waits for a host
    VirtualCluster,
    EdgeHost,
    Group,
};

/// Waiting holds what has no place yet: groups without a member, virtual clusters without a host, and members that the
/// inventory does not know.
enum class Lane : quint8 { Cloud, Edge, Waiting };

/// Names a node in one graph only; see NodeKey for what lasts.
using NodeIndex = int;
inline constexpr NodeIndex noNode = -1;

/// What a node is, whatever graph it is in: to keep a selection, or to move a node from one picture to the next.
struct NodeKey final
{
    NodeKind kind = NodeKind::Lane;
    QString id; ///< the uid; of lanes, providers, places and pools a name that is made up here and that nobody reads
    friend bool operator==(const NodeKey &, const NodeKey &) = default;
    friend size_t qHash(const NodeKey &key, size_t seed = 0) { return qHashMulti(seed, static_cast<int>(key.kind), key.id); }
};

/// What is within a node, or of a group its members and all its virtual clusters.
struct NodeCounts final
{
    int hosts = 0;
    int virtualClusters = 0;
    int edgeHosts = 0;
    int unhealthy = 0; ///< of the hosts
    int unknown = 0;   ///< of the hosts
    friend bool operator==(const NodeCounts &, const NodeCounts &) = default;
};

/// A fleet as a tree of lanes, providers, places, host clusters and virtual clusters, with the groups and their memberships
/// beside it. Shows what the scope may see: the tenant all, a project its own and what is the tenant's.
/// The order of children depends on names and ids alone (and on the sizes of places, large ones first, so that a layout can
/// put them on shelves): never on the order in which a backend told them.
/// A value that does not change. Nodes lie flat, the children of one beside each other, parents before children and groups
/// last; names are not copied, the fleet is kept instead.
class TopologyGraph final
{
    Q_DECLARE_TR_FUNCTIONS(TopologyGraph)

public:
    TopologyGraph() = default;
    explicit TopologyGraph(Fleet fleet, const Scope &scope = {});

    const Fleet &fleet() const { return m_fleet; }

    int nodeCount() const { return static_cast<int>(m_nodes.size()); }
    NodeKind kind(NodeIndex node) const { return at(node).kind; }
    /// noNode for lanes and groups.
    NodeIndex parent(NodeIndex node) const { return at(node).parent; }
    /// The children are the nodes from firstChild() on, childCount() of them.
    NodeIndex firstChild(NodeIndex node) const { return at(node).firstChild; }
    int childCount(NodeIndex node) const { return at(node).childCount; }
    Lane lane(NodeIndex node) const;
    /// Lanes are the nodes from 0 on; a lane with nothing in it is not there.
    int laneCount() const { return m_laneCount; }
    /// Groups are the nodes from firstGroup() on, in name order.
    NodeIndex firstGroup() const { return m_firstGroup; }
    int groupCount() const { return static_cast<int>(m_groups.size()); }
    /// Places are the nodes from firstPlace() to firstCell(), host clusters and pools from there to firstLeaf(), virtual
    /// clusters and edge hosts from there to firstGroup().
    NodeIndex firstPlace() const { return m_firstPlace; }
    NodeIndex firstCell() const { return m_firstCell; }
    NodeIndex firstLeaf() const { return m_firstLeaf; }

    // The objects; null when the node is of another kind. They live as long as the graph.
    const HostCluster *hostCluster(NodeIndex node) const; ///< null also for a member that the inventory does not know
    const VirtualCluster *virtualCluster(NodeIndex node) const;
    const EdgeHost *edgeHost(NodeIndex node) const;
    const ClusterGroup *group(NodeIndex node) const;
    /// The cluster, whether the inventory knows it or not; empty for other kinds.
    ClusterId clusterId(NodeIndex node) const;
    /// Of a provider or of a place in the cloud lane; Edge in the edge lane; Other elsewhere.
    Provider provider(NodeIndex node) const;

    /// The group that a place of the waiting lane stands for; noNode for other nodes.
    NodeIndex waitingGroup(NodeIndex place) const;

    /// For people; never empty.
    QString name(NodeIndex node) const;
    /// Its own health; of a node that holds host clusters the worst of theirs. Unhealthy is worse than Unknown.
    Health health(NodeIndex node) const { return at(node).health; }
    NodeCounts counts(NodeIndex node) const;

    /// The host clusters of a group, in node order; empty for other kinds.
    std::span<const NodeIndex> members(NodeIndex group) const;
    /// The groups of a host cluster, in name order; empty for other kinds.
    std::span<const NodeIndex> groupsOf(NodeIndex host) const;
    /// The group that a virtual cluster belongs to; noNode when it is not shown.
    NodeIndex groupOfVirtual(NodeIndex node) const;
    /// The virtual clusters of a group, on whatever host, in node order.
    std::vector<NodeIndex> virtualClustersOf(NodeIndex group) const;

    // noNode when there is none, or the scope does not show it.
    NodeIndex find(const ClusterId &id) const;
    NodeIndex find(const GroupId &id) const;
    NodeIndex find(const NodeKey &key) const;
    NodeKey key(NodeIndex node) const;

    /// Bytes of the graph itself, without the fleet that it shares.
    qsizetype memoryUse() const;

private:
    friend class TopologyBuilder;

    struct Node final
    {
        NodeIndex parent = noNode;
        NodeIndex firstChild = noNode;
        int childCount = 0;
        int object = -1; ///< an index into what the kind says
        NodeKind kind = NodeKind::Lane;
        Health health = Health::Unknown;
    };

    struct Place final
    {
        Lane lane = Lane::Cloud;
        Provider provider = Provider::Other;
        QString name;  ///< of the region or site; empty when it has none
        GroupId group; ///< whose place it is, in the waiting lane
    };

    /// A member that the inventory does not know.
    struct Stranger final
    {
        ClusterId id;
        QString name;
    };

    const Node &at(NodeIndex node) const { return m_nodes[static_cast<size_t>(node)]; }
    const Place &placeOf(NodeIndex place) const { return m_places[static_cast<size_t>(at(place).object)]; }
    QString placeName(const Place &place) const;

    Fleet m_fleet;
    std::vector<Node> m_nodes;
    std::vector<NodeCounts> m_counts; ///< of the nodes before the first leaf, then of the groups
    std::vector<Place> m_places;
    std::vector<Stranger> m_strangers; ///< host clusters whose object is past those of the inventory
    std::vector<const ClusterGroup *> m_groups; ///< in the order of their nodes
    QHash<GroupId, NodeIndex> m_groupNodes;
    std::vector<NodeIndex> m_clusterNodes; ///< of each cluster of the inventory, then of the strangers
    std::vector<NodeIndex> m_virtualNodes; ///< of each virtual cluster of the inventory
    // The memberships, both ways: those of the i-th group are from m_memberStarts[i] to m_memberStarts[i + 1].
    std::vector<int> m_memberStarts;
    std::vector<NodeIndex> m_members;
    std::vector<int> m_groupStarts; ///< by host clusters and pools, from the first of them
    std::vector<NodeIndex> m_hostGroups;
    int m_laneCount = 0;
    NodeIndex m_firstPlace = 0;
    NodeIndex m_firstCell = 0;
    NodeIndex m_firstLeaf = 0;
    NodeIndex m_firstGroup = 0;
};

} // namespace easel
