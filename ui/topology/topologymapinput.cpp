// SPDX-License-Identifier: GPL-3.0-or-later
// Pointer and keys of the map.
#include "topology/topologymapview.h"

#include "theme/icons.h"
#include "topology/nodechooser.h"

#include <QKeyEvent>
#include <QMenu>

#include <algorithm>
#include <cmath>

namespace easel {

QString TopologyMapView::wordsAt(const QPointF &point) const
{
    const int mark = markAt(point);
    return mark < 0 ? QString() : describe(markAt(mark));
}

NodeIndex TopologyMapView::nodeAt(const QPointF &point) const
{
    const int mark = markAt(point);
    return mark < 0 ? noNode : m_map->nodes(markAt(mark)).front();
}

NodeIndex TopologyMapView::hostAt(const QPointF &point) const
{
    const int mark = markAt(point);
    if (mark < 0 || markAt(mark).count != 1)
        return noNode;
    const NodeIndex node = m_map->nodes(markAt(mark)).front();
    return m_map->graph().hostCluster(node) ? node : noNode;
}

/// Onto a mark means into the group that all of it is in.
NodeIndex TopologyMapView::groupAt(const QPointF &point) const
{
    const int mark = markAt(point);
    return mark < 0 ? noNode : MapSpots::groupOf(*m_map, markAt(mark));
}

void TopologyMapView::mousePressEvent(QMouseEvent *event)
{
    m_hasFlown = false;
    TopologySurface::mousePressEvent(event);
}

void TopologyMapView::click(const QPointF &point)
{
    const int mark = markAt(point);
    m_hasFlown = mark >= 0 && markAt(mark).count > 1;
    if (mark >= 0)
        enter(mark);
    else
        choose(noNode);
}

void TopologyMapView::mouseDoubleClickEvent(QMouseEvent *event)
{
    // The first of the two clicks has already brought it nearer, and something else is here now.
    if (m_hasFlown)
        return;
    const int mark = markAt(event->position());
    if (mark >= 0 && markAt(mark).count == 1)
        flyTo(m_map->nodes(markAt(mark)).front());
    else if (mark < 0)
        m_camera.flyTo(m_camera.toUnits(event->position()), m_camera.scale() * 2, isAnimated());
}

void TopologyMapView::choose(NodeIndex node)
{
    m_at = node == noNode || m_map->markOf(node, 0) < 0 ? noNode : node;
    TopologySurface::choose(node);
}

/// A click: one is chosen, several come apart.
void TopologyMapView::enter(int mark)
{
    if (markAt(mark).count == 1)
        choose(m_map->nodes(markAt(mark)).front());
    else
        comeApart(mark);
}

/// So near that it is several marks. What is at one place never is: then it is listed.
void TopologyMapView::comeApart(int mark)
{
    const MapMark whole = markAt(mark);
    const auto nodes = m_map->nodes(whole);
    m_at = nodes.front();
    int next = level();
    // A mark's nodes lie beside each other at all levels: when the first and the last are in one mark, all are.
    while (next < TopologyMap::levelCount && m_map->markOf(nodes.front(), next) == m_map->markOf(nodes.back(), next))
        ++next;
    if (next == TopologyMap::levelCount) {
        listMark(mark);
        return;
    }
    QPolygonF parts;
    for (int part = m_map->markOf(nodes.front(), next); part <= m_map->markOf(nodes.back(), next); ++part)
        parts << m_map->marks(next)[static_cast<size_t>(part)].position;
    const QRectF bounds = parts.boundingRect();
    m_camera.flyTo(bounds.center(), std::max(TopologyMap::scaleOf(next) * 1.05, std::min(m_camera.scaleFor(bounds), TopologyMap::scaleOf(next) * 1.9)), isAnimated());
    announce();
}

void TopologyMapView::openList(const QString &title, std::span<const NodeIndex> nodes, const QPointF &corner)
{
    auto *list = new NodeChooser(m_scene, title, nodes, this);
    connect(list, &NodeChooser::chosen, this, &TopologyMapView::choose);
    list->openAt(mapToGlobal(corner.toPoint()));
}

/// What is in a mark, without coming nearer.
void TopologyMapView::listMark(int mark)
{
    const MapMark &whole = markAt(mark);
    openList(MapSpots::nameOf(*m_map, whole), m_map->nodes(whole), spotOf(mark) + QPointF(MapSpots::radiusOf(whole.count), 0));
}

// Keys ----------------------------------------------------------------------------------------------------------------

bool TopologyMapView::pressOwn(QKeyEvent *event)
{
    const std::vector<MapMark> &marks = m_map->marks(level());
    const int count = static_cast<int>(marks.size());
    const int mark = focusedMark();
    const auto go = [&](const QPointF &way) {
        if (event->modifiers().testFlag(Qt::ControlModifier) || count == 0)
            pan(way.x(), way.y());
        else
            walkTo(mark < 0 ? m_map->hit(m_camera.view().center(), 1e9, level()) : toward(mark, way));
    };
    switch (event->key()) {
    case Qt::Key_Left: go({-1, 0}); return true;
    case Qt::Key_Right: go({1, 0}); return true;
    case Qt::Key_Up: go({0, -1}); return true;
    case Qt::Key_Down: go({0, 1}); return true;
    // Every mark of the level, one after the other.
    case Qt::Key_PageDown: walkTo(count == 0 ? -1 : (mark + 1) % count); return true;
    case Qt::Key_PageUp: walkTo(count == 0 ? -1 : (std::max(mark, 0) + count - 1) % count); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (mark >= 0 && markAt(mark).count == 1)
            flyTo(m_at);
        else if (mark >= 0)
            comeApart(mark);
        return true;
    case Qt::Key_Space:
        if (mark >= 0 && markAt(mark).count == 1)
            pickUp(m_at);
        else if (mark >= 0)
            comeApart(mark);
        return true;
    default: return false;
    }
}

/// The nearest mark in a direction: what lies off it counts twice. -1 for none.
int TopologyMapView::toward(int mark, const QPointF &way) const
{
    const std::vector<MapMark> &marks = m_map->marks(level());
    const QPointF from = marks[static_cast<size_t>(mark)].position;
    int found = -1;
    double least = 0;
    for (int i = 0; i < static_cast<int>(marks.size()); ++i) {
        const QPointF to = marks[static_cast<size_t>(i)].position - from;
        const double along = to.x() * way.x() + to.y() * way.y();
        const double aside = std::abs(to.x() * way.y()) + std::abs(to.y() * way.x());
        // Two at one place, of the cloud and of the edge, are beside each other on the screen.
        const bool isTwin = i != mark && along == 0 && aside == 0 && (i > mark) == (way.x() + way.y() > 0);
        if (!isTwin && along <= 0)
            continue;
        const double cost = along + 2 * aside;
        if (found < 0 || cost < least) {
            found = i;
            least = cost;
        }
    }
    return found;
}

void TopologyMapView::bringIntoView(int mark)
{
    const QRectF seen = m_camera.view();
    const double edge = 40 / m_camera.scale();
    if (!seen.adjusted(edge, edge, -edge, -edge).contains(markAt(mark).position))
        m_camera.moveTo(markAt(mark).position);
}

/// The keyboard is there now. A single one is selected, as with a click.
void TopologyMapView::walkTo(int mark)
{
    if (mark < 0)
        return;
    const MapMark &there = markAt(mark);
    m_at = m_map->nodes(there).front();
    bringIntoView(mark);
    if (there.count == 1) {
        choose(m_at);
    } else {
        announce();
        update();
    }
}

void TopologyMapView::walk(NodeIndex node)
{
    choose(node);
    if (const auto nodes = MapSpots::nodesOf(*m_map, node); !nodes.empty())
        bringIntoView(m_map->markOf(nodes.front(), level()));
}

/// A mark from which a drop goes into the group; without one, as when none of its clusters has a place, the middle of the map.
QPointF TopologyMapView::reveal(NodeIndex group)
{
    const QPointF middle(m_camera.room().width() / 2, m_camera.room().height() / 2);
    const auto nodes = MapSpots::nodesOf(*m_map, group);
    if (nodes.empty())
        return middle;
    const auto isOfIt = [&](NodeIndex node) { return MapSpots::groupOf(*m_map, markAt(m_map->markOf(node, level()))) == group; };
    const auto found = std::find_if(nodes.begin(), nodes.end(), isOfIt);
    const int mark = m_map->markOf(found == nodes.end() ? nodes.front() : *found, level());
    bringIntoView(mark);
    return spotOf(mark);
}

void TopologyMapView::fillMenu(QMenu &menu, const QPointF *point)
{
    const int mark = point ? markAt(*point) : focusedMark();
    if (mark < 0)
        return;
    const auto nodes = m_map->nodes(markAt(mark));
    if (nodes.size() == 1) {
        addNode(menu, nodes.front());
        return;
    }
    m_at = nodes.front();
    announce();
    QList<ClusterId> clusters;
    for (const NodeIndex node : nodes) {
        if (m_map->graph().hostCluster(node))
            clusters << m_map->graph().clusterId(node);
    }
    menu.addAction(icon(Icon::ZoomIn), tr("Zoom until they come apart"), this, [this, mark] { comeApart(mark); });
    menu.addAction(tr("List what is here"), this, [this, mark] { listMark(mark); });
    if (!clusters.isEmpty())
        menu.addAction(icon(Icon::Search), tr("Show in the Fleet list"), this, [this, clusters] { Q_EMIT showInFleetRequested(clusters); });
    menu.addSeparator();
}

} // namespace easel
