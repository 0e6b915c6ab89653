// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/topologylayout.h"

#include "topology/blockgrid.h"
#include "topology/layoutbuilder.h"
#include "topology/topologymeasures.h"

#include <algorithm>

namespace easel {
namespace {

using Measures = TopologyMeasures;

/// In pixels: below the first, a host is a speck; above the second, what is in it can be told apart.
constexpr double narrowestHost = 30;
constexpr double hostWithLeaves = 240;

/// Edges included, unlike QRectF::intersects().
bool touches(const QRectF &a, const QRectF &b)
{
    return a.left() <= b.right() && b.left() <= a.right() && a.top() <= b.bottom() && b.top() <= a.bottom();
}

} // namespace

Detail detailAt(double scale)
{
    const double width = scale * Measures::hostWidth;
    return width < narrowestHost ? Detail::Far : width < hostWithLeaves ? Detail::Middle : Detail::Near;
}

Detail detailOf(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Lane:
    case NodeKind::Provider:
    case NodeKind::Place:
    case NodeKind::Group: return Detail::Far;
    case NodeKind::HostCluster:
    case NodeKind::Pool: return Detail::Middle;
    case NodeKind::VirtualCluster:
    case NodeKind::EdgeHost: return Detail::Near;
    }
    Q_UNREACHABLE();
}

TopologyLayout::TopologyLayout(std::shared_ptr<const TopologyGraph> graph) : m_graph(std::move(graph))
{
    LayoutBuilder(*this).build();
}

QRectF TopologyLayout::leafRect(NodeIndex cell, int position) const
{
    const BlockGrid grid = wideGrid(m_graph->childCount(cell));
    const Box &host = box(cell);
    const double width = (host.width - 2 * Measures::hostPadding + Measures::leafGap) / grid.columns;
    const double height = (host.height - Measures::hostHeader - Measures::hostPadding + Measures::leafGap) / grid.rows;
    // A tenth of a small cell at most: of a thousand virtual clusters something must still be seen.
    const double gapX = std::min(Measures::leafGap, width / 10);
    const double gapY = std::min(Measures::leafGap, height / 10);
    return {host.x + Measures::hostPadding + position % grid.columns * width, host.y + Measures::hostHeader + position / grid.columns * height,
            width - gapX, height - gapY};
}

QRectF TopologyLayout::rect(NodeIndex node) const
{
    if (node >= m_graph->firstGroup())
        return m_bubbleGrid.rects()[rank(node)];
    if (node >= m_graph->firstLeaf()) {
        const NodeIndex cell = m_graph->parent(node);
        return leafRect(cell, node - m_graph->firstChild(cell));
    }
    const Box &of = box(node);
    return {of.x, of.y, of.width, of.height};
}

std::span<const QRectF> TopologyLayout::area(NodeIndex group) const
{
    const auto first = static_cast<size_t>(m_areaStarts[rank(group)]);
    return std::span(m_areas.rects()).subspan(first, static_cast<size_t>(m_areaStarts[rank(group) + 1]) - first);
}

QPointF TopologyLayout::labelAnchor(NodeIndex group) const
{
    const auto rects = area(group);
    const auto sizeOf = [](const QRectF &rect) { return rect.width() * rect.height(); };
    const auto largest = std::max_element(rects.begin(), rects.end(), [&](const QRectF &a, const QRectF &b) { return sizeOf(a) < sizeOf(b); });
    return largest == rects.end() ? rect(group).topLeft() : largest->topLeft();
}

/// Cells are in rows: tops grow along their order, and in a row lefts do, or fall where it runs back.
template <typename Visit>
void TopologyLayout::visitCells(NodeIndex place, const QRectF &area, Visit visit) const
{
    const auto top = [this](NodeIndex node) { return static_cast<double>(box(node).y); };
    const auto left = [this](NodeIndex node) { return static_cast<double>(box(node).x); };
    const auto right = [this](NodeIndex node) { return static_cast<double>(box(node).x) + static_cast<double>(box(node).width); };
    // By hand: Clang 14 does not compile the ranges of GCC 12's library.
    const auto firstOf = [](NodeIndex from, NodeIndex to, auto isAt) {
        while (from < to) {
            const NodeIndex middle = from + (to - from) / 2;
            if (isAt(middle))
                to = middle;
            else
                from = middle + 1;
        }
        return from;
    };
    const NodeIndex first = m_graph->firstChild(place);
    const NodeIndex end = first + m_graph->childCount(place);
    // The last row that begins above the area can reach into it; those before it end where it begins.
    NodeIndex row = firstOf(first, end, [&](NodeIndex node) { return top(node) > area.top(); });
    if (row > first) {
        const double above = top(row - 1);
        row = firstOf(first, row, [&](NodeIndex node) { return top(node) >= above; });
    }
    while (row < end && top(row) <= area.bottom()) {
        const double y = top(row);
        const NodeIndex rowEnd = firstOf(row, end, [&](NodeIndex node) { return top(node) > y; });
        NodeIndex from = row;
        NodeIndex to = rowEnd;
        if (rowEnd - row > 1 && left(row) > left(row + 1)) {
            from = firstOf(row, rowEnd, [&](NodeIndex node) { return left(node) <= area.right(); });
            to = firstOf(from, rowEnd, [&](NodeIndex node) { return right(node) < area.left(); });
        } else {
            from = firstOf(row, rowEnd, [&](NodeIndex node) { return right(node) >= area.left(); });
            to = firstOf(from, rowEnd, [&](NodeIndex node) { return left(node) > area.right(); });
        }
        for (NodeIndex node = from; node < to; ++node) {
            if (touches(rect(node), area))
                visit(node);
        }
        row = rowEnd;
    }
}

template <typename Visit>
void TopologyLayout::visitLeaves(NodeIndex cell, const QRectF &area, Visit visit) const
{
    const int count = m_graph->childCount(cell);
    if (count == 0)
        return;
    const BlockGrid grid = wideGrid(count);
    const QRectF first = leafRect(cell, 0);
    const QRectF last = leafRect(cell, grid.slots() - 1);
    const auto slot = [](double from, double to, double at, int slots) {
        return std::clamp(static_cast<int>((at - from) / (to - from) * slots), 0, slots - 1);
    };
    const int left = slot(first.left(), last.right(), area.left(), grid.columns);
    const int right = slot(first.left(), last.right(), area.right(), grid.columns);
    const int bottom = slot(first.top(), last.bottom(), area.bottom(), grid.rows);
    // One to each side more: gaps make the slots no exact shares of the whole.
    for (int row = std::max(0, slot(first.top(), last.bottom(), area.top(), grid.rows) - 1); row <= std::min(bottom + 1, grid.rows - 1); ++row) {
        for (int column = std::max(0, left - 1); column <= std::min(right + 1, grid.columns - 1); ++column) {
            const int position = row * grid.columns + column;
            if (position < count && touches(leafRect(cell, position), area))
                visit(m_graph->firstChild(cell) + position);
        }
    }
}

VisibleNodes TopologyLayout::visible(const QRectF &view, Detail detail) const
{
    VisibleNodes seen;
    for (NodeIndex frame = 0; frame < m_graph->firstPlace(); ++frame) {
        if (touches(rect(frame), view))
            seen.frames.push_back(frame);
    }
    m_places.visit(view, [&](int index) {
        const NodeIndex place = m_graph->firstPlace() + index;
        seen.frames.push_back(place);
        if (detail == Detail::Far)
            return;
        visitCells(place, view, [&](NodeIndex cell) {
            seen.cells.push_back(cell);
            if (detail == Detail::Near)
                visitLeaves(cell, view, [&](NodeIndex leaf) { seen.leaves.push_back(leaf); });
        });
    });
    const auto takeGroup = [&](int rank) { seen.groups.push_back(m_graph->firstGroup() + rank); };
    if (detail == Detail::Far)
        m_bubbleGrid.visit(view, takeGroup);
    else
        m_areas.visit(view, [&](int area) { takeGroup(m_areaGroups[static_cast<size_t>(area)]); });
    for (std::vector<NodeIndex> *nodes : {&seen.frames, &seen.cells, &seen.leaves, &seen.groups})
        std::sort(nodes->begin(), nodes->end());
    seen.groups.erase(std::unique(seen.groups.begin(), seen.groups.end()), seen.groups.end());
    return seen;
}

NodeIndex TopologyLayout::hit(const QPointF &point, Detail detail) const
{
    const QRectF at(point, point);
    NodeIndex group = noNode;
    const auto takeGroup = [&](int rank) {
        const NodeIndex node = m_graph->firstGroup() + rank;
        group = group == noNode ? node : std::min(group, node);
    };
    if (detail == Detail::Far) {
        m_bubbleGrid.visit(at, [&](int rank) {
            const Bubble &bubble = m_bubbles[static_cast<size_t>(rank)];
            const QPointF away = bubble.centre - point;
            if (QPointF::dotProduct(away, away) <= bubble.radius * bubble.radius)
                takeGroup(rank);
        });
        if (group != noNode)
            return group;
    }
    NodeIndex deepest = noNode;
    const auto take = [&](NodeIndex node) { deepest = node; };
    for (NodeIndex frame = 0; frame < m_graph->firstPlace(); ++frame) {
        if (touches(rect(frame), at))
            take(frame);
    }
    m_places.visit(at, [&](int index) { take(m_graph->firstPlace() + index); });
    if (deepest >= m_graph->firstPlace() && detail != Detail::Far)
        visitCells(deepest, at, take);
    if (deepest >= m_graph->firstCell() && detail == Detail::Near)
        visitLeaves(deepest, at, take);
    const bool isInCell = deepest >= m_graph->firstCell();
    if (detail != Detail::Far && !isInCell)
        m_areas.visit(at, [&](int area) { takeGroup(m_areaGroups[static_cast<size_t>(area)]); });
    return group == noNode ? deepest : group;
}

qsizetype TopologyLayout::memoryUse() const
{
    return static_cast<qsizetype>(m_boxes.capacity() * sizeof(Box) + m_bubbles.capacity() * sizeof(Bubble)
                                  + (m_areaStarts.capacity() + m_areaGroups.capacity()) * sizeof(int))
           + m_places.memoryUse() + m_areas.memoryUse() + m_bubbleGrid.memoryUse();
}

} // namespace easel
