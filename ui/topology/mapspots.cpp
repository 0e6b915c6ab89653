// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/mapspots.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace easel {

namespace {

constexpr double radiusOfOne = 9;
constexpr double largestRadius = 20; ///< marks of one kind are 44 pixels apart
constexpr double leastReach = 11;    ///< pixels around a centre that belong to it, so that small marks can be hit
constexpr double gap = 2;

double overlap(const MapSpot &a, const MapSpot &b)
{
    const QPointF way = a.centre - b.centre;
    return a.radius + b.radius - std::hypot(way.x(), way.y());
}

/// Beside the mark that it lies on: where it overlaps least, the right before the left and below before above.
void moveAside(MapSpot &spot, const std::vector<MapSpot> &placed)
{
    const auto worst = [&](const MapSpot &at) {
        double most = 0;
        for (const MapSpot &other : placed)
            most = std::max(most, overlap(at, other));
        return most;
    };
    const auto under = std::max_element(placed.begin(), placed.end(), [&](const MapSpot &a, const MapSpot &b) { return overlap(spot, a) < overlap(spot, b); });
    if (under == placed.end() || overlap(spot, *under) <= 0)
        return;
    constexpr std::array<QPointF, 8> ways{QPointF(0.71, 0.71), {1, 0}, {0, 1}, {-0.71, 0.71}, {0.71, -0.71}, {-1, 0}, {0, -1}, {-0.71, -0.71}};
    MapSpot best = spot;
    double least = worst(spot);
    for (const QPointF &way : ways) {
        MapSpot other = spot;
        other.centre = under->centre + way * (under->radius + spot.radius + gap);
        const double most = worst(other);
        if (most < least - 0.5) {
            least = most;
            best = other;
        }
    }
    spot = best;
}

} // namespace

double MapSpots::radiusOf(int count)
{
    return count <= 1 ? radiusOfOne : std::min(largestRadius, 10.5 + 3.2 * std::log10(count));
}

std::vector<MapSpot> MapSpots::place(const TopologyMap &map, const QRectF &view, double scale)
{
    const int level = TopologyMap::levelAt(scale);
    // Those that reach in from outside too, and those that stand aside.
    const double reach = 3 * largestRadius / scale;
    std::vector<MapSpot> spots;
    std::vector<MapSpot> edges;
    for (const int index : map.visible(view.adjusted(-reach, -reach, reach, reach), level)) {
        const MapMark &mark = map.marks(level)[static_cast<size_t>(index)];
        const MapSpot spot{index, (mark.position - view.topLeft()) * scale, radiusOf(mark.count), mark.isEdge};
        (mark.isEdge ? edges : spots).push_back(spot);
    }
    for (MapSpot &edge : edges) {
        moveAside(edge, spots);
        spots.push_back(edge);
    }
    return spots;
}

int MapSpots::hit(const std::vector<MapSpot> &spots, const QPointF &point)
{
    int best = -1;
    double least = 0;
    for (const MapSpot &spot : spots) {
        const QPointF way = spot.centre - point;
        const double away = std::hypot(way.x(), way.y()) - std::max(spot.radius, leastReach);
        if (away <= 0 && (best < 0 || away <= least)) {
            best = spot.mark;
            least = away;
        }
    }
    return best;
}

QString MapSpots::nameOf(const TopologyMap &map, const MapMark &mark)
{
    const TopologyGraph &graph = map.graph();
    const auto nodes = map.nodes(mark);
    if (nodes.size() == 1)
        return graph.name(nodes.front());
    std::map<NodeIndex, int> places;
    for (NodeIndex node : nodes) {
        while (graph.parent(node) != noNode && graph.kind(node) != NodeKind::Place)
            node = graph.parent(node);
        ++places[node];
    }
    const auto largest = std::max_element(places.begin(), places.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    const QString name = graph.name(largest->first);
    return places.size() == 1 ? name : tr("%1 + %2").arg(name).arg(places.size() - 1);
}

QString MapSpots::countOf(const TopologyGraph &graph, std::span<const NodeIndex> nodes)
{
    const auto hosts = static_cast<int>(std::count_if(nodes.begin(), nodes.end(), [&](NodeIndex node) { return graph.kind(node) == NodeKind::HostCluster; }));
    const int others = static_cast<int>(nodes.size()) - hosts;
    QStringList parts;
    if (hosts > 0)
        parts << tr("%n host cluster(s)", nullptr, hosts);
    if (others > 0)
        parts << tr("%n free edge host(s)", nullptr, others);
    return parts.join(QStringLiteral(", "));
}

NodeIndex MapSpots::groupOf(const TopologyMap &map, const MapMark &mark)
{
    NodeIndex found = noNode;
    for (const NodeIndex node : map.nodes(mark)) {
        const auto groups = map.graph().groupsOf(node);
        if (groups.size() != 1 || (found != noNode && groups.front() != found))
            return noNode;
        found = groups.front();
    }
    return found;
}

std::vector<NodeIndex> MapSpots::nodesOf(const TopologyMap &map, NodeIndex node)
{
    const TopologyGraph &graph = map.graph();
    std::vector<NodeIndex> found;
    if (node == noNode)
        return found;
    const int last = TopologyMap::levelCount - 1;
    const auto take = [&](NodeIndex each) {
        if (map.markOf(each, last) >= 0)
            found.push_back(each);
    };
    if (graph.kind(node) == NodeKind::Group) {
        for (const NodeIndex member : graph.members(node))
            take(member);
        return found;
    }
    if (graph.kind(node) == NodeKind::VirtualCluster || graph.kind(node) == NodeKind::EdgeHost) {
        take(node);
        if (found.empty())
            take(graph.parent(node));
        return found;
    }
    std::vector<NodeIndex> within{node};
    while (!within.empty()) {
        const NodeIndex each = within.back();
        within.pop_back();
        take(each);
        // What runs on a host is where the host is.
        if (graph.kind(each) == NodeKind::HostCluster)
            continue;
        for (int i = graph.childCount(each) - 1; i >= 0; --i)
            within.push_back(graph.firstChild(each) + i);
    }
    return found;
}

} // namespace easel
