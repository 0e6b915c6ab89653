// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse, keys and drags of the map.
#include "topology/topologymapview.h"

#include "drag/clusterdrag.h"
#include "drag/draghint.h"
#include "session/planningsession.h"
#include "theme/plaintext.h"
#include "topology/nodechooser.h"

#include <QAccessible>
#include <QApplication>
#include <QDragEnterEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace easel {

namespace {

constexpr double keyZoom = 1.25;
constexpr double keyPan = 0.2; ///< of what is seen

} // namespace

void TopologyMapView::wheelEvent(QWheelEvent *event)
{
    const QPoint delta = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ShiftModifier) || (delta.y() == 0 && delta.x() != 0)) {
        m_camera.pan(m_camera.origin() - QPointF(delta.x() != 0 ? delta.x() : delta.y(), 0) / m_camera.scale());
    } else {
        // A notch is 120; touchpads send parts of it.
        m_camera.zoom(std::pow(keyZoom, delta.y() / 120.0), event->position());
    }
    event->accept();
}

void TopologyMapView::mousePressEvent(QMouseEvent *event)
{
    m_isFocusShown = false;
    m_isPressed = true;
    m_isPanning = false;
    m_hasFlown = false;
    m_pressed = event->position();
    m_pressedOrigin = m_camera.origin();
    m_pressedHost = noNode;
    const int mark = markAt(event->position());
    if (mark < 0 || event->button() != Qt::LeftButton || markAt(mark).count != 1 || m_scene.shown() == TopologyShown::Base)
        return;
    const NodeIndex node = m_map->nodes(markAt(mark)).front();
    if (m_map->graph().hostCluster(node))
        m_pressedHost = node;
}

void TopologyMapView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() == Qt::NoButton) {
        setHovered(markAt(event->position()));
        return;
    }
    const QPointF moved = event->position() - m_pressed;
    if (!m_isPressed || (!m_isPanning && moved.manhattanLength() < QApplication::startDragDistance()))
        return;
    if (m_pressedHost != noNode) {
        m_isPressed = false;
        startDrag(std::exchange(m_pressedHost, noNode));
        return;
    }
    if (!(event->buttons() & (Qt::LeftButton | Qt::MiddleButton)))
        return;
    m_isPanning = true;
    setCursor(Qt::ClosedHandCursor);
    m_camera.pan(m_pressedOrigin - moved / m_camera.scale());
}

void TopologyMapView::mouseReleaseEvent(QMouseEvent *event)
{
    const bool wasPanning = std::exchange(m_isPanning, false);
    const bool wasPressed = std::exchange(m_isPressed, false);
    unsetCursor();
    if (!wasPressed || wasPanning || event->button() != Qt::LeftButton)
        return;
    const int mark = markAt(event->position());
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

void TopologyMapView::leaveEvent(QEvent *)
{
    setHovered(-1);
}

void TopologyMapView::setHovered(int mark)
{
    if (m_hovered == mark)
        return;
    m_hovered = mark;
    update();
}

bool TopologyMapView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int mark = markAt(help->pos());
        if (mark < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), plainToolTip(describe(markAt(mark))), this);
        return true;
    }
    return QWidget::event(event);
}

/// It has the focus, and is selected on the other pages too.
void TopologyMapView::choose(NodeIndex node)
{
    m_at = node == noNode || m_map->markOf(node, 0) < 0 ? noNode : node;
    m_scene.setFocus(node);
    const Selection selection = m_scene.selectionOf(node);
    m_scene.select(selection);
    announce();
    if (!selection.isEmpty())
        Q_EMIT selectionChanged(selection);
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
        openList(MapSpots::nameOf(*m_map, whole), nodes, spotOf(mark) + QPointF(MapSpots::radiusOf(whole.count), 0));
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

// Keys ----------------------------------------------------------------------------------------------------------------

void TopologyMapView::keyPressEvent(QKeyEvent *event)
{
    const std::vector<MapMark> &marks = m_map->marks(level());
    const int count = static_cast<int>(marks.size());
    const int mark = focusedMark();
    m_isFocusShown = true;
    const auto go = [&](const QPointF &way) {
        const QRectF seen = m_camera.view();
        if (event->modifiers().testFlag(Qt::ControlModifier) || count == 0)
            m_camera.moveTo(seen.center() + QPointF(way.x() * seen.width(), way.y() * seen.height()) * keyPan);
        else
            walk(mark < 0 ? m_map->hit(seen.center(), 1e9, level()) : toward(mark, way));
    };
    switch (event->key()) {
    case Qt::Key_Left: go({-1, 0}); return;
    case Qt::Key_Right: go({1, 0}); return;
    case Qt::Key_Up: go({0, -1}); return;
    case Qt::Key_Down: go({0, 1}); return;
    // Every mark of the level, one after the other.
    case Qt::Key_PageDown: walk(count == 0 ? -1 : (mark + 1) % count); return;
    case Qt::Key_PageUp: walk(count == 0 ? -1 : (std::max(mark, 0) + count - 1) % count); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (mark >= 0 && markAt(mark).count == 1)
            flyTo(m_at);
        else if (mark >= 0)
            comeApart(mark);
        return;
    case Qt::Key_Space:
        if (mark >= 0)
            enter(mark);
        return;
    case Qt::Key_Home: fit(); return;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoom(keyZoom); return;
    case Qt::Key_Minus: zoom(1 / keyZoom); return;
    case Qt::Key_N: m_scene.setNeighbourhood(!m_scene.isNeighbourhood()); return;
    case Qt::Key_Escape:
        if (m_scene.isNeighbourhood())
            m_scene.setNeighbourhood(false);
        else
            choose(noNode);
        return;
    default: QWidget::keyPressEvent(event);
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

/// The keyboard is there now, and it can be seen. A single one is selected, as with a click.
void TopologyMapView::walk(int mark)
{
    if (mark < 0)
        return;
    const MapMark &there = markAt(mark);
    m_at = m_map->nodes(there).front();
    const QRectF seen = m_camera.view();
    const double edge = 40 / m_camera.scale();
    if (!seen.adjusted(edge, edge, -edge, -edge).contains(there.position))
        m_camera.moveTo(there.position);
    if (there.count == 1) {
        choose(m_at);
    } else {
        announce();
        update();
    }
}

void TopologyMapView::focusInEvent(QFocusEvent *event)
{
    m_isFocusShown = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    update();
}

void TopologyMapView::focusOutEvent(QFocusEvent *)
{
    update();
}

void TopologyMapView::announce()
{
    const int mark = focusedMark();
    setAccessibleDescription(mark < 0 ? QString() : describe(markAt(mark)));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

// Drags ---------------------------------------------------------------------------------------------------------------

void TopologyMapView::startDrag(NodeIndex host)
{
    if (!m_scene.isSelected(host))
        choose(host);
    m_drag.drag(this, m_scene.selection().clusters, m_scene.groupOf(host));
}

/// Onto a mark means into the group that all of it is in.
void TopologyMapView::setTarget(int mark, Admission::Mode mode, const QPointF &point)
{
    m_target = mark < 0 ? noNode : MapSpots::groupOf(*m_map, markAt(mark));
    m_targetMark = m_target == noNode ? -1 : mark;
    m_mode = mode;
    if (m_target == noNode || !m_drag.isActive()) {
        m_hint->hide();
    } else {
        const GroupId id = m_scene.graph().group(m_target)->id;
        m_hint->say(m_drag.words(id, mode, m_drag.onGroup(id, mode)), point.toPoint());
    }
    update();
}

void TopologyMapView::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_drag.isActive() && ClusterDrag::carries(event->mimeData()) && m_scene.shown() != TopologyShown::Base)
        event->accept();
}

void TopologyMapView::dragMoveEvent(QDragMoveEvent *event)
{
    if (!m_drag.isActive())
        return;
    const Admission::Mode mode = ClusterDrag::modeOf(event->modifiers());
    setTarget(markAt(event->position()), mode, event->position());
    event->setDropAction(mode == Admission::Mode::AlsoJoin ? Qt::CopyAction : Qt::MoveAction);
    // Also where nothing is: a drop there says nothing and does nothing.
    event->accept();
}

void TopologyMapView::dragLeaveEvent(QDragLeaveEvent *)
{
    setTarget(-1, m_mode, {});
}

void TopologyMapView::dropEvent(QDropEvent *event)
{
    event->accept();
    const int mark = markAt(event->position());
    const NodeIndex group = mark < 0 ? noNode : MapSpots::groupOf(*m_map, markAt(mark));
    if (group == noNode) {
        m_drag.cancel();
        return;
    }
    const GroupId id = m_scene.graph().group(group)->id;
    const QList<ClusterId> clusters = m_drag.clusters();
    if (!m_drag.dropOn(id, ClusterDrag::modeOf(event->modifiers())))
        return;
    const Selection selection{id, clusters};
    m_scene.select(selection);
    Q_EMIT selectionChanged(selection);
}

} // namespace easel
