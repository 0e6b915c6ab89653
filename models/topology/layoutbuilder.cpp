// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/layoutbuilder.h"

#include "topology/blockgrid.h"
#include "topology/shelves.h"
#include "topology/topologymeasures.h"

#include <cmath>
#include <limits>

namespace easel {
namespace {

using Measures = TopologyMeasures;

/// How much of a provider's box its places cover, about: what shelves leave empty is not known before.
constexpr double fill = 0.85;
/// A provider's box is about that much wider than high.
constexpr double providerAspect = 1.5;
/// Steps to a doubling. Widths to aim at are on a fine scale: on a coarse one, shelves of large fleets were broken anew more
/// often, since it jumps further when it does.
constexpr int aimSteps = 32;
/// Sizes that come of it grow in coarser steps, and push what is behind only then. That costs a twentieth of the scale at
/// which all of it is on a screen.
constexpr int sizeSteps = 16;

size_t at(int index)
{
    return static_cast<size_t>(index);
}

/// What holds providers, or the regions of one, holds uneven boxes; sites are many and about as large as each other.
Shelves shelved(const std::vector<QSizeF> &boxes, double width, double gap, bool isEven)
{
    return isEven ? onShelves(boxes, width, gap) : onStackedShelves(boxes, width, gap);
}

/// The least width on the scale at which the boxes of a lane are on shelves that are no higher together.
double narrowestFor(const std::vector<QSizeF> &boxes, double height, bool isEven)
{
    // Room for a lane's name, however little is in it.
    const double widest = std::max(widestOf(boxes), 2 * Measures::hostWidth);
    double width = steppedUp(std::max(widest, areaOf(boxes, Measures::providerGap) / height), aimSteps);
    while (shelved(boxes, width, Measures::providerGap, isEven).used.height() > height && width < widest * static_cast<double>(boxes.size() + 1))
        width = stepped(width * std::exp2(1.0 / aimSteps), aimSteps);
    return width;
}

} // namespace

LayoutBuilder::LayoutBuilder(TopologyLayout &layout) : m_layout(layout), m_graph(*layout.m_graph) {}

void LayoutBuilder::build()
{
    m_sizes.resize(at(m_graph.firstCell()));
    m_positions.resize(at(m_graph.firstCell()));
    m_layout.m_boxes.resize(at(m_graph.firstLeaf()));
    sizePlaces();
    sizeProviders();
    sizeLanes();
    placeLanes();
    placeCells();
    findAreas();
    findBubbles();
}

LayoutBuilder::Frame LayoutBuilder::frameOf(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Lane: return {Measures::laneHeader, Measures::lanePadding, Measures::providerGap};
    case NodeKind::Provider: return {Measures::providerHeader, Measures::providerPadding, Measures::placeGap};
    case NodeKind::Place: return {Measures::placeHeader, Measures::placePadding, Measures::hostGap};
    case NodeKind::HostCluster:
    case NodeKind::Pool:
    case NodeKind::VirtualCluster:
    case NodeKind::EdgeHost:
    case NodeKind::Group: break;
    }
    Q_UNREACHABLE();
}

void LayoutBuilder::sizePlaces()
{
    const Frame frame = frameOf(NodeKind::Place);
    for (NodeIndex place = m_graph.firstPlace(); place < m_graph.firstCell(); ++place) {
        const BlockGrid grid = squareGrid(m_graph.childCount(place));
        m_sizes[at(place)] = {grid.columns * (Measures::hostWidth + frame.gap) - frame.gap + 2 * frame.padding,
                      grid.rows * (Measures::hostHeight + frame.gap) - frame.gap + frame.header + frame.padding};
    }
}

std::vector<QSizeF> LayoutBuilder::childSizes(NodeIndex parent) const
{
    const auto first = m_sizes.begin() + m_graph.firstChild(parent);
    return {first, first + m_graph.childCount(parent)};
}

bool LayoutBuilder::isEven(NodeIndex parent) const
{
    return m_graph.kind(parent) == NodeKind::Lane && m_graph.lane(parent) != Lane::Cloud;
}

void LayoutBuilder::putOnShelves(NodeIndex parent, double width)
{
    const Frame frame = frameOf(m_graph.kind(parent));
    const Shelves shelves = shelved(childSizes(parent), width, frame.gap, isEven(parent));
    for (size_t i = 0; i < shelves.positions.size(); ++i)
        m_positions[at(m_graph.firstChild(parent)) + i] = shelves.positions[i] + QPointF(frame.padding, frame.header);
    const double least = m_graph.kind(parent) == NodeKind::Lane ? 2 * Measures::hostWidth : 1;
    m_sizes[at(parent)] = {steppedUp(std::max(shelves.used.width(), least), sizeSteps) + 2 * frame.padding,
                           steppedUp(shelves.used.height(), sizeSteps) + frame.header + frame.padding};
}

void LayoutBuilder::sizeProviders()
{
    for (NodeIndex node = m_graph.laneCount(); node < m_graph.firstPlace(); ++node) {
        const auto children = childSizes(node);
        const double aim = stepped(std::sqrt(areaOf(children, frameOf(NodeKind::Provider).gap) / fill * providerAspect), aimSteps);
        putOnShelves(node, std::max(aim, widestOf(children)));
    }
}

void LayoutBuilder::sizeLanes()
{
    const int lanes = m_graph.laneCount();
    std::vector<std::vector<QSizeF>> children;
    double area = 0;
    for (NodeIndex lane = 0; lane < lanes; ++lane) {
        children.push_back(childSizes(lane));
        area += areaOf(children.back(), Measures::providerGap);
    }
    if (lanes == 0)
        return;
    // How high the lanes are to be: of a few heights on the scale, the one at which the whole is largest on a screen.
    std::vector<double> best;
    double bestWidth = std::numeric_limits<double>::max();
    for (int step = -aimSteps / 2; step <= aimSteps; ++step) {
        const double height = stepped(std::sqrt(area / Measures::aspect) * std::exp2(step / double(aimSteps)), aimSteps);
        std::vector<double> widths;
        double width = -Measures::laneGap;
        double highest = 0;
        for (NodeIndex lane = 0; lane < lanes; ++lane) {
            const std::vector<QSizeF> &boxes = children[at(lane)];
            widths.push_back(narrowestFor(boxes, height, isEven(lane)));
            const QSizeF used = shelved(boxes, widths.back(), Measures::providerGap, isEven(lane)).used;
            width += steppedUp(std::max(used.width(), 2 * Measures::hostWidth), sizeSteps) + 2 * Measures::lanePadding + Measures::laneGap;
            highest = std::max(highest, steppedUp(used.height(), sizeSteps));
        }
        const double widthOnScreen = std::max(width, (highest + Measures::laneHeader + Measures::lanePadding) * Measures::aspect);
        if (widthOnScreen < bestWidth) {
            bestWidth = widthOnScreen;
            best = widths;
        }
    }
    for (NodeIndex lane = 0; lane < lanes; ++lane)
        putOnShelves(lane, best[at(lane)]);
}

void LayoutBuilder::placeLanes()
{
    double height = 0;
    for (NodeIndex lane = 0; lane < m_graph.laneCount(); ++lane)
        height = std::max(height, m_sizes[at(lane)].height());
    double x = 0;
    for (NodeIndex lane = 0; lane < m_graph.laneCount(); ++lane) {
        m_positions[at(lane)] = {x, 0};
        m_sizes[at(lane)].setHeight(height);
        x += m_sizes[at(lane)].width() + Measures::laneGap;
    }
    for (size_t i = 0; i < m_sizes.size(); ++i) {
        if (const NodeIndex parent = m_graph.parent(static_cast<NodeIndex>(i)); parent != noNode)
            m_positions[i] += m_positions[at(parent)];
        m_layout.m_boxes[i] = {static_cast<float>(m_positions[i].x()), static_cast<float>(m_positions[i].y()),
                               static_cast<float>(m_sizes[i].width()), static_cast<float>(m_sizes[i].height())};
    }
    m_layout.m_bounds = QRectF(0, 0, std::max(0.0, x - Measures::laneGap), height);
}

void LayoutBuilder::placeCells()
{
    const Frame frame = frameOf(NodeKind::Place);
    for (NodeIndex place = m_graph.firstPlace(); place < m_graph.firstCell(); ++place) {
        const int columns = squareGrid(m_graph.childCount(place)).columns;
        const QPointF origin = m_positions[at(place)] + QPointF(frame.padding, frame.header);
        for (int k = 0; k < m_graph.childCount(place); ++k) {
            const Slot slot = snakingSlot(k, columns);
            m_layout.m_boxes[at(m_graph.firstChild(place) + k)]
                = {static_cast<float>(origin.x() + slot.column * (Measures::hostWidth + frame.gap)),
                   static_cast<float>(origin.y() + slot.row * (Measures::hostHeight + frame.gap)),
                   static_cast<float>(Measures::hostWidth), static_cast<float>(Measures::hostHeight)};
        }
    }
}

/// Members come in node order: those of one place together, and of one row of it. A row's run becomes a rectangle; one that
/// goes on in the next row is joined to it by another, or by growing where both are as wide.
void LayoutBuilder::findAreaOf(NodeIndex group, std::vector<QRectF> &rects) const
{
    constexpr double margin = Measures::areaMargin;
    struct Run final
    {
        NodeIndex place;
        double left, right, top, bottom;
    };
    std::vector<Run> runs;
    NodeIndex previous = noNode;
    for (const NodeIndex member : m_graph.members(group)) {
        const QRectF rect = m_layout.rect(member).adjusted(-margin, -margin, margin, margin);
        const NodeIndex place = m_graph.parent(member);
        if (!runs.empty() && member == previous + 1 && runs.back().place == place && runs.back().top == rect.top()) {
            runs.back().left = std::min(runs.back().left, rect.left());
            runs.back().right = std::max(runs.back().right, rect.right());
        } else {
            runs.push_back({place, rect.left(), rect.right(), rect.top(), rect.bottom()});
        }
        previous = member;
    }
    const double rowPitch = Measures::hostHeight + Measures::hostGap;
    const auto isBelow = [&](const Run &run, const Run &above) {
        return run.place == above.place && std::abs(run.top - above.top - rowPitch) < 0.5;
    };
    // Rows as wide as each other are one rectangle, with what is between them.
    std::vector<size_t> rectOf; // of each run
    for (size_t i = 0; i < runs.size(); ++i) {
        if (i > 0 && isBelow(runs[i], runs[i - 1]) && runs[i].left == runs[i - 1].left && runs[i].right == runs[i - 1].right) {
            rects.back().setBottom(runs[i].bottom);
        } else {
            rects.emplace_back(QPointF(runs[i].left, runs[i].top), QPointF(runs[i].right, runs[i].bottom));
        }
        rectOf.push_back(rects.size() - 1);
    }
    size_t rowBefore = 0; // the first run of the row before that of `i`
    size_t row = 0;       // the first run of the row of `i`
    for (size_t i = 1; i < runs.size(); ++i) {
        if (runs[i].place != runs[i - 1].place || runs[i].top != runs[i - 1].top) {
            rowBefore = row;
            row = i;
        }
        for (size_t k = rowBefore; k < row; ++k) {
            const double left = std::max(runs[k].left, runs[i].left);
            const double right = std::min(runs[k].right, runs[i].right);
            if (left < right && isBelow(runs[i], runs[k]) && rectOf[k] != rectOf[i])
                rects.emplace_back(QPointF(left, runs[k].bottom), QPointF(right, runs[i].top));
        }
    }
}

void LayoutBuilder::findAreas()
{
    std::vector<QRectF> places;
    places.reserve(at(m_graph.firstCell() - m_graph.firstPlace()));
    for (NodeIndex place = m_graph.firstPlace(); place < m_graph.firstCell(); ++place)
        places.push_back(m_layout.rect(place));
    m_layout.m_places = RectGrid(std::move(places));
    std::vector<QRectF> rects;
    m_layout.m_areaStarts.push_back(0);
    for (int rank = 0; rank < m_graph.groupCount(); ++rank) {
        findAreaOf(m_graph.firstGroup() + rank, rects);
        m_layout.m_areaStarts.push_back(static_cast<int>(rects.size()));
        m_layout.m_areaGroups.resize(rects.size(), rank);
    }
    m_layout.m_areas = RectGrid(std::move(rects));
}

void LayoutBuilder::findBubbles()
{
    std::vector<NodeIndex> waiting(at(m_graph.groupCount()), noNode); // the place that stands for a group without members
    for (NodeIndex node = m_graph.firstPlace(); node < m_graph.firstCell(); ++node) {
        if (const NodeIndex group = m_graph.waitingGroup(node); group != noNode)
            waiting[at(group - m_graph.firstGroup())] = node;
    }
    std::vector<Bubble> wanted;
    wanted.reserve(at(m_graph.groupCount()));
    for (int rank = 0; rank < m_graph.groupCount(); ++rank) {
        const NodeIndex group = m_graph.firstGroup() + rank;
        const auto members = m_graph.members(group);
        QPointF centre;
        for (const NodeIndex member : members)
            centre += m_layout.rect(member).center();
        if (!members.empty())
            centre /= static_cast<double>(members.size());
        else if (waiting[at(rank)] != noNode)
            centre = m_layout.rect(waiting[at(rank)]).center();
        wanted.push_back({centre, Measures::bubbleRadius * std::sqrt(std::max<double>(1, static_cast<double>(members.size())))});
    }
    m_layout.m_bubbles = apart(wanted, Measures::bubbleRadius);
    std::vector<QRectF> rects;
    rects.reserve(m_layout.m_bubbles.size());
    for (const Bubble &bubble : m_layout.m_bubbles) {
        rects.emplace_back(bubble.centre.x() - bubble.radius, bubble.centre.y() - bubble.radius, 2 * bubble.radius, 2 * bubble.radius);
        m_layout.m_bounds |= rects.back();
    }
    m_layout.m_bubbleGrid = RectGrid(std::move(rects));
}

} // namespace easel
