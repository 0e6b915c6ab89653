// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topology/bubbles.h"
#include "topology/rectgrid.h"
#include "topology/topologygraph.h"

#include <memory>

namespace easel {

/// How much is shown: what is not seen for smallness is left out.
enum class Detail : quint8 {
    Far,    ///< lanes, providers and places; groups as bubbles
    Middle, ///< host clusters too; groups as areas
    Near,   ///< virtual clusters and edge hosts too
};
inline constexpr std::array allDetails{Detail::Far, Detail::Middle, Detail::Near};

/// What a scale (pixels per unit) has room for.
Detail detailAt(double scale);
/// The first detail that shows the kind; of groups every one does.
Detail detailOf(NodeKind kind);

/// What a rectangle of the picture shows, each in node order.
struct VisibleNodes final
{
    std::vector<NodeIndex> frames; ///< lanes, providers and places
    std::vector<NodeIndex> cells;  ///< host clusters and pools
    std::vector<NodeIndex> leaves; ///< virtual clusters and edge hosts
    std::vector<NodeIndex> groups; ///< whose bubble, or area, is in it
};

/// Where everything of a graph is, in units of the picture (see TopologyMeasures), x to the right and y down, from the origin
/// on. Two lanes beside each other, and a third for what waits; in a lane providers, in those regions, or sites, on shelves;
/// in a place its host clusters on a grid, in each its virtual clusters and edge hosts.
/// Depends on the graph alone. Sizes grow in steps and not with every cluster, so that a small change of the fleet moves
/// little. Nodes are inside their parents and apart from their siblings; a group lies across them as an area or a bubble.
class TopologyLayout final
{
public:
    explicit TopologyLayout(std::shared_ptr<const TopologyGraph> graph);

    const TopologyGraph &graph() const { return *m_graph; }
    /// Everything, bubbles too.
    QRectF bounds() const { return m_bounds; }
    /// Of a group that of its bubble.
    QRectF rect(NodeIndex node) const;

    /// The rectangles that a group's area is made of: around its hosts, and between those beside each other. They touch but
    /// do not overlap, so that they can be filled one by one, and have an outline when a little wider ones are filled before
    /// them. None for a group without members.
    std::span<const QRectF> area(NodeIndex group) const;
    Bubble bubble(NodeIndex group) const { return m_bubbles[rank(group)]; }
    /// The top left corner of the largest rectangle of the group's area: where its name begins.
    QPointF labelAnchor(NodeIndex group) const;

    /// What touches `view` at that detail. Takes time for what is shown, not for what there is.
    VisibleNodes visible(const QRectF &view, Detail detail) const;
    /// The deepest node at that point: far, a bubble before what is under it; nearer, a host or what is in it before the
    /// group's area around it, and that before a place. Among bubbles or areas the group that is first by name. noNode outside.
    NodeIndex hit(const QPointF &point, Detail detail) const;

    qsizetype memoryUse() const; ///< bytes, without the graph

private:
    friend class LayoutBuilder;

    struct Box final
    {
        float x = 0;
        float y = 0;
        float width = 0;
        float height = 0;
    };

    const Box &box(NodeIndex node) const { return m_boxes[static_cast<size_t>(node)]; }
    size_t rank(NodeIndex group) const { return static_cast<size_t>(group - m_graph->firstGroup()); }
    template <typename Visit>
    void visitCells(NodeIndex place, const QRectF &area, Visit visit) const;
    template <typename Visit>
    void visitLeaves(NodeIndex cell, const QRectF &area, Visit visit) const;
    QRectF leafRect(NodeIndex cell, int position) const;

    std::shared_ptr<const TopologyGraph> m_graph;
    std::vector<Box> m_boxes; ///< of all nodes before the first leaf; leaves are counted out where they are asked for
    QRectF m_bounds;
    RectGrid m_places;
    std::vector<Bubble> m_bubbles; ///< of each group
    RectGrid m_bubbleGrid;         ///< the same as rectangles
    RectGrid m_areas;              ///< of all groups; those of the i-th from m_areaStarts[i] to m_areaStarts[i + 1]
    std::vector<int> m_areaStarts;
    std::vector<int> m_areaGroups; ///< the group of each of them, from 0
};

} // namespace easel
