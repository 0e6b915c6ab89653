// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topology/topologygraph.h"

#include <array>

namespace easel {

/// Makes the nodes of a graph out of its fleet, once. What it needs only while it does so is here and not in the graph.
class TopologyBuilder final
{
public:
    TopologyBuilder(TopologyGraph &graph, const Scope &scope);
    void build();

private:
    /// A host cluster or a pool, before it has a node.
    struct Cell final
    {
        int place = -1;
        int firstGroup = 0; ///< in name order; of none past the last
        int object = -1;    ///< as in the node; -1 for a pool
        const QString *name = nullptr;
        const QString *id = nullptr;
        std::vector<int> pooled; ///< what a pool holds
    };

    bool isShown(const Scope &scope) const;
    void takeGroups();
    void takeClusters();
    void takeVirtualClusters();
    void takeStrangers();
    void takeEdgeHosts();
    void orderPlaces();
    void orderCells();
    void makeNodes();
    void makeLeaves();
    void makeMemberships();
    void countUp();

    int placeNamed(Lane lane, Provider provider, const QString &name);
    int placeWaiting(const GroupId &group);
    Cell &poolIn(int place);
    int strangerNamed(const ClusterId &id, const QString &name);
    const ClusterId &clusterIdOf(int object) const;

    TopologyGraph &m_graph;
    const Inventory &m_inventory;
    Scope m_scope;
    std::vector<Cell> m_cells;
    std::vector<int> m_firstGroups; ///< of each host cluster, by its object
    std::vector<std::vector<int>> m_memberObjects; ///< of each group, as in the nodes of host clusters
    std::array<QHash<QString, int>, allProviders.size()> m_placesByName;
    QHash<GroupId, int> m_waitingPlaces;
    QHash<ClusterId, int> m_strangerObjects;
    QHash<int, size_t> m_pools; ///< by place
    std::vector<int> m_cellsIn; ///< how many cells each place has
};

} // namespace easel
