// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topology/mapprojection.h"
#include "topology/rectgrid.h"
#include "topology/topologygraph.h"

#include <memory>

namespace easel {

/// Clusters that are at one place, or too close to tell apart, drawn as one. Edge sites are never in one mark with clusters of
/// the cloud.
struct MapMark final
{
    QPointF position; ///< in units of MapProjection: the middle of its clusters
    bool isEdge = false;
    int count = 0;    ///< of host clusters and free edge hosts
    int places = 0;   ///< different coordinates
    Health health = Health::Unknown; ///< the worst
    int first = 0;    ///< where its nodes begin; for TopologyMap
    friend bool operator==(const MapMark &, const MapMark &) = default;
};

/// A link from where a group has most of its clusters to another place of it: a curve with one control point.
struct MapArc final
{
    int from = 0; ///< marks, by their indexes at the level
    int to = 0;
    QPointF start;
    QPointF control;
    QPointF end;
    int members = 0; ///< of the group at `to`
};

/// The nodes of a graph that have coordinates, on a map of the world, and the list of those that have none. Close ones are in
/// one mark; how close depends on the scale, in levels, each with twice the scale of the one before. A mark of a level is of
/// whole marks of the next: zooming in takes marks apart and never moves a cluster from one to another. Depends on the graph
/// alone.
/// On the map are host clusters, and edge hosts that no cluster uses. A cluster without coordinates is where its edge hosts are.
class TopologyMap final
{
public:
    /// Levels are from 0 to levelCount - 1; in the last only what has the same coordinates is in one mark.
    static constexpr int levelCount = 14;
    /// Marks of a level are at least about that many pixels apart at the level's scale.
    static constexpr double spacing = 44;

    explicit TopologyMap(std::shared_ptr<const TopologyGraph> graph);

    const TopologyGraph &graph() const { return *m_graph; }
    /// The level for a scale, in pixels per unit.
    static int levelAt(double scale);
    /// The smallest scale of a level, in pixels per unit.
    static double scaleOf(int level);

    const std::vector<MapMark> &marks(int level) const { return m_levels[static_cast<size_t>(level)].marks; }
    /// The marks whose positions are in the rectangle, edges included, in order.
    std::vector<int> visible(const QRectF &view, int level) const;
    /// The mark nearest to the point, of those no further away than `reach`; -1 for none.
    int hit(const QPointF &point, double reach, int level) const;

    /// What a mark stands for: host clusters, and edge hosts that are free.
    std::span<const NodeIndex> nodes(const MapMark &mark) const;
    /// The mark that a node is in; -1 when it is not on the map.
    int markOf(NodeIndex node, int level) const;
    /// What has no coordinates, in node order.
    const std::vector<NodeIndex> &unlocated() const { return m_unlocated; }

    /// The links of a group, a star around the mark with most of its members. None when all are in one mark.
    std::vector<MapArc> arcs(NodeIndex group, int level) const;

private:
    struct Level final
    {
        std::vector<MapMark> marks; ///< in the order of their first nodes
        RectGrid grid;              ///< of their positions
    };

    std::shared_ptr<const TopologyGraph> m_graph;
    std::vector<Level> m_levels;
    std::vector<NodeIndex> m_nodes; ///< a mark's beside each other, at every level
    std::vector<int> m_slots;       ///< of each node its index into m_nodes, or -1
    std::vector<NodeIndex> m_unlocated;
};

} // namespace easel
