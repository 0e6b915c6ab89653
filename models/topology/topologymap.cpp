// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/topologymap.h"

#include <QHash>

#include <cmath>
#include <numeric>
#include <tuple>

namespace easel {
namespace {

constexpr double firstScale = 2; // a world of 720 pixels

/// A mark while it is made: of which marks of the next level it is.
struct Draft final
{
    MapMark mark;
    std::vector<int> parts;
};

Health worse(Health a, Health b)
{
    if (a == Health::Unhealthy || b == Health::Unhealthy)
        return Health::Unhealthy;
    return a == Health::Unknown || b == Health::Unknown ? Health::Unknown : Health::Healthy;
}

/// Where a node is; nothing when nobody knows.
std::optional<Coordinates> placeOf(const TopologyGraph &graph, NodeIndex node)
{
    const auto known = [](const std::optional<Coordinates> &place) {
        return place && MapProjection::isOnEarth(*place) ? place : std::nullopt;
    };
    if (const EdgeHost *host = graph.edgeHost(node))
        return known(host->coordinates);
    if (const HostCluster *cluster = graph.hostCluster(node)) {
        if (const auto place = known(cluster->coordinates))
            return place;
    }
    for (int i = 0; i < graph.childCount(node); ++i) {
        if (const EdgeHost *host = graph.edgeHost(graph.firstChild(node) + i)) {
            if (const auto place = known(host->coordinates))
                return place;
        }
    }
    return std::nullopt;
}

/// The marks of a level out of those of the next: the larger first, each takes what is near and not taken. What is left is
/// then as far away from it as marks have to be; the middle of a mark may be a little nearer to the next one's.
std::vector<Draft> merged(const std::vector<Draft> &finer, double distance)
{
    std::vector<QRectF> points;
    points.reserve(finer.size());
    for (const Draft &draft : finer)
        points.emplace_back(draft.mark.position, QSizeF(0, 0));
    const RectGrid grid(std::move(points));
    std::vector<int> order(finer.size());
    std::iota(order.begin(), order.end(), 0);
    // The finer marks are in a canonical order themselves.
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return finer[static_cast<size_t>(a)].mark.count > finer[static_cast<size_t>(b)].mark.count; });
    std::vector<bool> isTaken(finer.size());
    std::vector<Draft> coarser;
    for (const int seed : order) {
        if (isTaken[static_cast<size_t>(seed)])
            continue;
        const MapMark &centre = finer[static_cast<size_t>(seed)].mark;
        Draft draft{{{}, centre.isEdge, 0, 0, centre.health, 0}, {}};
        const QRectF around = QRectF(centre.position, QSizeF(0, 0)).adjusted(-distance, -distance, distance, distance);
        grid.visit(around, [&](int index) {
            const MapMark &mark = finer[static_cast<size_t>(index)].mark;
            const QPointF away = mark.position - centre.position;
            if (!isTaken[static_cast<size_t>(index)] && mark.isEdge == centre.isEdge && std::hypot(away.x(), away.y()) < distance)
                draft.parts.push_back(index);
        });
        std::sort(draft.parts.begin(), draft.parts.end());
        for (const int part : draft.parts) {
            isTaken[static_cast<size_t>(part)] = true;
            const MapMark &mark = finer[static_cast<size_t>(part)].mark;
            draft.mark.position += mark.position * mark.count;
            draft.mark.count += mark.count;
            draft.mark.places += mark.places;
            draft.mark.health = worse(draft.mark.health, mark.health);
        }
        // One alone stays exactly where it is.
        draft.mark.position = draft.parts.size() == 1 ? finer[static_cast<size_t>(draft.parts.front())].mark.position : draft.mark.position / draft.mark.count;
        coarser.push_back(std::move(draft));
    }
    return coarser;
}

} // namespace

TopologyMap::TopologyMap(std::shared_ptr<const TopologyGraph> graph)
    : m_graph(std::move(graph)), m_levels(levelCount), m_slots(static_cast<size_t>(m_graph->nodeCount()), -1)
{
    struct Located final
    {
        QPointF point;
        bool isEdge;
        NodeIndex node;
    };
    std::vector<Located> located;
    for (NodeIndex node = 0; node < m_graph->firstGroup(); ++node) {
        const NodeKind kind = m_graph->kind(node);
        const bool isFree = kind == NodeKind::EdgeHost && m_graph->kind(m_graph->parent(node)) == NodeKind::Pool;
        if (kind != NodeKind::HostCluster && !isFree)
            continue;
        if (const auto place = placeOf(*m_graph, node))
            located.push_back({MapProjection::toMap(*place), m_graph->lane(node) == Lane::Edge, node});
        else
            m_unlocated.push_back(node);
    }
    const auto key = [](const Located &each) { return std::tuple(each.isEdge, each.point.x(), each.point.y()); };
    std::sort(located.begin(), located.end(), [&](const Located &a, const Located &b) {
        return std::tuple(key(a), a.node) < std::tuple(key(b), b.node);
    });

    // From the finest on, in which a mark is a place; its parts are then what is at it.
    std::vector<std::vector<Draft>> drafts(levelCount);
    for (size_t i = 0; i < located.size(); ++i) {
        std::vector<Draft> &places = drafts.back();
        const Health health = m_graph->health(located[i].node);
        if (i == 0 || key(located[i]) != key(located[i - 1]))
            places.push_back({{located[i].point, located[i].isEdge, 0, 1, health, 0}, {}});
        places.back().mark.count += 1;
        places.back().mark.health = worse(places.back().mark.health, health);
        places.back().parts.push_back(static_cast<int>(i));
    }
    for (size_t level = levelCount - 1; level-- > 0;)
        drafts[level] = merged(drafts[level + 1], spacing / scaleOf(static_cast<int>(level)));

    // From the coarsest on: what is in a mark lies together then, in each of the levels.
    std::vector<int> order(drafts.front().size());
    std::iota(order.begin(), order.end(), 0);
    for (size_t level = 0; level < levelCount; ++level) {
        std::vector<int> next;
        std::vector<QRectF> points;
        int first = 0;
        for (const int index : order) {
            Draft &draft = drafts[level][static_cast<size_t>(index)];
            draft.mark.first = first;
            first += draft.mark.count;
            next.insert(next.end(), draft.parts.begin(), draft.parts.end());
            m_levels[level].marks.push_back(draft.mark);
            points.emplace_back(draft.mark.position, QSizeF(0, 0));
        }
        m_levels[level].grid = RectGrid(std::move(points));
        order = std::move(next);
    }
    m_nodes.reserve(order.size());
    for (const int index : order) {
        m_slots[static_cast<size_t>(located[static_cast<size_t>(index)].node)] = static_cast<int>(m_nodes.size());
        m_nodes.push_back(located[static_cast<size_t>(index)].node);
    }
}

int TopologyMap::levelAt(double scale)
{
    // Not every scale is a number above zero while a window is laid out.
    if (!(scale > firstScale))
        return 0;
    return std::min(static_cast<int>(std::log2(std::min(scale, 1e9) / firstScale)), levelCount - 1);
}

double TopologyMap::scaleOf(int level)
{
    return firstScale * std::exp2(level);
}

std::vector<int> TopologyMap::visible(const QRectF &view, int level) const
{
    std::vector<int> seen;
    m_levels[static_cast<size_t>(level)].grid.visit(view, [&](int mark) { seen.push_back(mark); });
    std::sort(seen.begin(), seen.end());
    return seen;
}

int TopologyMap::hit(const QPointF &point, double reach, int level) const
{
    int nearest = -1;
    double least = reach;
    for (const int mark : visible(QRectF(point, point).adjusted(-reach, -reach, reach, reach), level)) {
        const QPointF away = marks(level)[static_cast<size_t>(mark)].position - point;
        const double distance = std::hypot(away.x(), away.y());
        if (distance < least || (nearest < 0 && distance <= reach)) {
            least = distance;
            nearest = mark;
        }
    }
    return nearest;
}

std::span<const NodeIndex> TopologyMap::nodes(const MapMark &mark) const
{
    return std::span(m_nodes).subspan(static_cast<size_t>(mark.first), static_cast<size_t>(mark.count));
}

int TopologyMap::markOf(NodeIndex node, int level) const
{
    const int slot = m_slots[static_cast<size_t>(node)];
    if (slot < 0)
        return -1;
    const std::vector<MapMark> &all = marks(level);
    const auto it = std::upper_bound(all.begin(), all.end(), slot, [](int value, const MapMark &mark) { return value < mark.first; });
    return static_cast<int>(it - all.begin()) - 1;
}

std::vector<MapArc> TopologyMap::arcs(NodeIndex group, int level) const
{
    std::vector<std::pair<int, int>> members; // mark, how many
    for (const NodeIndex member : m_graph->members(group)) {
        if (const int mark = markOf(member, level); mark >= 0)
            members.emplace_back(mark, 1);
    }
    std::sort(members.begin(), members.end());
    std::vector<std::pair<int, int>> counted;
    for (const auto &[mark, one] : members) {
        if (counted.empty() || counted.back().first != mark)
            counted.emplace_back(mark, 0);
        counted.back().second += one;
    }
    std::vector<MapArc> arcs;
    if (counted.size() < 2)
        return arcs;
    const auto hub = std::max_element(counted.begin(), counted.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    const QPointF start = marks(level)[static_cast<size_t>(hub->first)].position;
    for (const auto &[mark, count] : counted) {
        if (mark == hub->first)
            continue;
        const QPointF end = marks(level)[static_cast<size_t>(mark)].position;
        const QPointF way = end - start;
        // Bent to the north by a fifth of the way, as people draw flights; one due north or south to the west.
        QPointF aside(way.y() / 5, -way.x() / 5);
        if (aside.y() > 0 || (aside.y() == 0 && aside.x() > 0))
            aside = -aside;
        arcs.push_back({hub->first, mark, start, (start + end) / 2 + aside, end, count});
    }
    return arcs;
}

} // namespace easel
