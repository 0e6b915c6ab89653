// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse, keys and drags of the topology.
#include "topology/topologyview.h"

#include "drag/clusterdrag.h"
#include "drag/draghint.h"
#include "session/planningsession.h"
#include "theme/icons.h"
#include "theme/plaintext.h"
#include "topology/topologymeasures.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace easel {

namespace {

constexpr double keyZoom = 1.25;
constexpr double keyPan = 0.2; ///< of what is seen

} // namespace

void TopologyView::wheelEvent(QWheelEvent *event)
{
    const QPoint delta = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ShiftModifier) || (delta.y() == 0 && delta.x() != 0)) {
        moveTo(view().center() - QPointF(delta.x() != 0 ? delta.x() : delta.y(), 0) / scale());
    } else {
        // A notch is 120; touchpads send parts of it.
        m_camera.zoom(std::pow(keyZoom, delta.y() / 120.0), event->position());
    }
    event->accept();
}

void TopologyView::mousePressEvent(QMouseEvent *event)
{
    m_isFocusShown = false;
    m_pressed = event->position();
    m_pressedOrigin = m_camera.origin();
    m_pressedNode = nodeAt(event->position());
    m_isPanning = false;
    const TopologyGraph &graph = m_scene.graph();
    const bool isHost = m_pressedNode != noNode && graph.kind(m_pressedNode) == NodeKind::HostCluster && graph.hostCluster(m_pressedNode);
    // Far away a host is a dab: who presses there means the picture.
    m_mayDrag = event->button() == Qt::LeftButton && isHost && m_scene.shown() != TopologyShown::Base;
}

void TopologyView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() == Qt::NoButton) {
        setHovered(nodeAt(event->position()));
        return;
    }
    const QPointF moved = event->position() - m_pressed;
    if (!m_isPanning && moved.manhattanLength() < QApplication::startDragDistance())
        return;
    if (m_mayDrag) {
        m_mayDrag = false;
        startDrag(m_pressedNode);
        m_pressedNode = noNode;
        return;
    }
    if (!(event->buttons() & (Qt::LeftButton | Qt::MiddleButton)))
        return;
    m_isPanning = true;
    setCursor(Qt::ClosedHandCursor);
    m_camera.pan(m_pressedOrigin - moved / scale());
}

void TopologyView::mouseReleaseEvent(QMouseEvent *event)
{
    const bool wasPanning = std::exchange(m_isPanning, false);
    m_mayDrag = false;
    unsetCursor();
    if (!wasPanning && event->button() == Qt::LeftButton)
        choose(nodeAt(event->position()));
}

void TopologyView::mouseDoubleClickEvent(QMouseEvent *event)
{
    flyTo(nodeAt(event->position()));
}

void TopologyView::leaveEvent(QEvent *)
{
    setHovered(noNode);
}

void TopologyView::setHovered(NodeIndex node)
{
    if (m_hovered == node)
        return;
    m_hovered = node;
    update();
}

bool TopologyView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const NodeIndex node = nodeAt(help->pos());
        if (node == noNode)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), plainToolTip(describe(node)), this);
        return true;
    }
    return QWidget::event(event);
}

/// A click, or Space and Return: it has the focus, and is selected on the other pages too.
void TopologyView::choose(NodeIndex node)
{
    m_lastLink = noNode;
    m_scene.setFocus(node);
    const Selection selection = m_scene.selectionOf(node);
    m_scene.select(selection);
    announce();
    if (!selection.isEmpty())
        Q_EMIT selectionChanged(selection);
}

// Keys ----------------------------------------------------------------------------------------------------------------

void TopologyView::keyPressEvent(QKeyEvent *event)
{
    const auto key = static_cast<Qt::Key>(event->key());
    m_isFocusShown = true;
    if (m_carriesByKeyboard) {
        pressWhileCarrying(event);
        return;
    }
    const TopologyNavigator navigator(*m_scene.layout());
    const TopologyGraph &graph = m_scene.graph();
    if (graph.nodeCount() == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    const NodeIndex focus = m_scene.focus() == noNode ? 0 : m_scene.focus();
    const bool isFirst = m_scene.focus() == noNode;
    const bool hasControl = event->modifiers().testFlag(Qt::ControlModifier);
    const bool hasShift = event->modifiers().testFlag(Qt::ShiftModifier);
    const auto pan = [&](double x, double y) { moveTo(view().center() + QPointF(x * view().width(), y * view().height()) * keyPan); };
    const auto go = [&](Direction direction, double x, double y) {
        if (hasControl)
            pan(x, y);
        else
            walk(isFirst ? 0 : navigator.toward(focus, direction));
    };
    switch (key) {
    case Qt::Key_Left: go(Direction::Left, -1, 0); return;
    case Qt::Key_Right: go(Direction::Right, 1, 0); return;
    case Qt::Key_Up: go(Direction::Up, 0, -1); return;
    case Qt::Key_Down: go(Direction::Down, 0, 1); return;
    case Qt::Key_PageDown: walk(isFirst ? 0 : navigator.following(focus, Detail::Near)); return;
    case Qt::Key_PageUp: walk(navigator.preceding(focus, Detail::Near)); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: walk(isFirst ? 0 : navigator.into(focus)); return;
    case Qt::Key_Backspace: walk(navigator.outOf(focus)); return;
    case Qt::Key_L: {
        const NodeIndex next = navigator.alongLinks(focus, m_lastLink, !hasShift);
        const NodeIndex from = focus;
        walk(next);
        // On along the links of where we came from only while we stay at it.
        m_lastLink = next == noNode ? noNode : from;
        return;
    }
    case Qt::Key_Space: hasControl ? choose(focus) : pickUp(); return;
    case Qt::Key_Home: fit(); return;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoom(keyZoom); return;
    case Qt::Key_Minus: zoom(1 / keyZoom); return;
    case Qt::Key_F: flyTo(m_scene.focus()); return;
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

/// The keyboard is there now, and it can be seen.
void TopologyView::walk(NodeIndex node)
{
    if (node == noNode)
        return;
    choose(node);
    reveal(node);
}

void TopologyView::reveal(NodeIndex node)
{
    const TopologyLayout &layout = *m_scene.layout();
    const Detail needed = detailOf(m_scene.graph().kind(node));
    const QRectF rect = layout.rect(node);
    if (needed > detailAt(scale())) {
        flyTo(node);
    } else if (!view().contains(rect.center())) {
        moveTo(rect.center());
    }
}

void TopologyView::focusInEvent(QFocusEvent *event)
{
    m_isFocusShown = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    update();
}

void TopologyView::focusOutEvent(QFocusEvent *)
{
    if (m_carriesByKeyboard)
        m_drag.cancel();
    update();
}

void TopologyView::announce()
{
    setAccessibleDescription(describe(m_scene.focus()));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

// Menu ----------------------------------------------------------------------------------------------------------------

void TopologyView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    const NodeIndex node = isByMouse ? nodeAt(event->pos()) : m_scene.focus();
    const TopologyGraph &graph = m_scene.graph();
    QMenu menu(this);
    if (node != noNode) {
        choose(node);
        menu.addAction(icon(Icon::ZoomIn), tr("Zoom to %1").arg(graph.name(node).replace(u'&', QStringLiteral("&&"))), this, [this, node] { flyTo(node); });
        QAction *related = menu.addAction(icon(Icon::Filter), tr("Only what is related"), this, [this] { m_scene.setNeighbourhood(!m_scene.isNeighbourhood()); });
        related->setCheckable(true);
        related->setChecked(m_scene.isNeighbourhood());
        const Selection selection = m_scene.selectionOf(node);
        if (!selection.clusters.isEmpty()) {
            menu.addSeparator();
            menu.addAction(icon(Icon::Search), tr("Show in the Fleet list"), this, [this, selection] { Q_EMIT showInFleetRequested(selection.clusters); });
            const ClusterId cluster = selection.clusters.front();
            NodeIndex host = node;
            while (graph.kind(host) != NodeKind::HostCluster)
                host = graph.parent(host);
            for (const NodeIndex groupNode : graph.groupsOf(host)) {
                const ClusterGroup *group = m_scene.session().draft().group(graph.group(groupNode)->id);
                if (!group)
                    continue;
                QAction *leave = menu.addAction(icon(Icon::Remove), tr("Remove from “%1”").arg(QString(group->name).replace(u'&', QStringLiteral("&&"))), this,
                                                [this, cluster, id = group->id, name = group->name, who = graph.name(host)] {
                    const auto done = m_scene.session().perform(tr("Remove %1 from “%2”").arg(who, name), {RemoveMember{id, cluster}});
                    if (!done)
                        Q_EMIT failed(done.error().message);
                });
                leave->setEnabled(m_scene.session().canEdit());
            }
        } else if (!selection.group.isEmpty()) {
            menu.addSeparator();
            menu.addAction(icon(Icon::Compose), tr("Show on the board"), this, [this, selection] { Q_EMIT composeRequested(selection.group); });
        }
        menu.addSeparator();
    }
    menu.addAction(icon(Icon::FitView), tr("Show all"), this, &TopologyView::fit);
    menu.exec(isByMouse ? event->globalPos() : mapToGlobal(rect().center()));
}

// Drags ---------------------------------------------------------------------------------------------------------------

void TopologyView::startDrag(NodeIndex host)
{
    if (!m_scene.isSelected(host))
        choose(host);
    m_drag.drag(this, m_scene.selection().clusters, m_scene.groupOf(host));
}

void TopologyView::setTarget(NodeIndex group, Admission::Mode mode, const QPointF &point)
{
    m_target = group;
    m_mode = mode;
    if (group == noNode) {
        m_hint->hide();
    } else {
        const GroupId id = m_scene.graph().group(group)->id;
        m_hint->say(m_drag.words(id, mode, m_drag.onGroup(id, mode)), point.toPoint());
    }
    update();
}

void TopologyView::clearTarget()
{
    m_target = noNode;
    m_hint->hide();
    update();
}

void TopologyView::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_drag.isActive() && ClusterDrag::carries(event->mimeData()) && m_scene.shown() != TopologyShown::Base)
        event->accept();
}

void TopologyView::dragMoveEvent(QDragMoveEvent *event)
{
    if (!m_drag.isActive())
        return;
    const Admission::Mode mode = ClusterDrag::modeOf(event->modifiers());
    setTarget(groupAt(event->position()), mode, event->position());
    event->setDropAction(mode == Admission::Mode::AlsoJoin ? Qt::CopyAction : Qt::MoveAction);
    // Also where nothing is: a drop there says nothing and does nothing.
    event->accept();
}

void TopologyView::dragLeaveEvent(QDragLeaveEvent *)
{
    clearTarget();
}

void TopologyView::dropEvent(QDropEvent *event)
{
    event->accept();
    m_target = groupAt(event->position());
    m_mode = ClusterDrag::modeOf(event->modifiers());
    if (m_target == noNode)
        m_drag.cancel();
    else
        dropOnTarget();
}

bool TopologyView::dropOnTarget()
{
    const GroupId group = m_scene.graph().group(m_target)->id;
    const QList<ClusterId> clusters = m_drag.clusters();
    if (!m_drag.dropOn(group, m_mode))
        return false;
    const Selection selection{group, clusters};
    m_scene.select(selection);
    Q_EMIT selectionChanged(selection);
    return true;
}

/// What has the focus is carried: arrows and Tab go from group to group, Return drops, Escape lets go.
void TopologyView::pickUp()
{
    const TopologyGraph &graph = m_scene.graph();
    const NodeIndex host = m_scene.focus();
    if (host == noNode || graph.kind(host) != NodeKind::HostCluster || m_scene.shown() == TopologyShown::Base || graph.groupCount() == 0) {
        choose(host);
        return;
    }
    const auto groups = graph.groupsOf(host);
    m_carriesByKeyboard = m_drag.pickUp({graph.clusterId(host)}, m_scene.groupOf(host));
    if (!m_carriesByKeyboard)
        return;
    const NodeIndex first = groups.empty() ? graph.firstGroup() : groups.front();
    setTarget(first, Admission::Mode::Move, spotOf(graph.group(first)->id));
    announce();
}

void TopologyView::pressWhileCarrying(QKeyEvent *event)
{
    const TopologyGraph &graph = m_scene.graph();
    const Admission::Mode mode = ClusterDrag::modeOf(event->modifiers());
    const auto carryTo = [&](int step) {
        const int count = graph.groupCount();
        const int at = m_target == noNode ? 0 : m_target - graph.firstGroup();
        const NodeIndex group = graph.firstGroup() + (at + step + count) % count;
        reveal(group);
        setTarget(group, mode, spotOf(graph.group(group)->id));
        setAccessibleDescription(m_hint->text());
        QAccessibleEvent told(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&told);
    };
    switch (event->key()) {
    case Qt::Key_Escape: m_drag.cancel(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_mode = mode;
        if (m_target != noNode)
            dropOnTarget();
        return;
    case Qt::Key_Left:
    case Qt::Key_Up: carryTo(-1); return;
    case Qt::Key_Right:
    case Qt::Key_Down: carryTo(1); return;
    case Qt::Key_Control: carryTo(0); return;
    default: return;
    }
}

} // namespace easel
