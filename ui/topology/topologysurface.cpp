// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/topologysurface.h"

#include "drag/clusterdrag.h"
#include "drag/draghint.h"
#include "session/planningsession.h"
#include "theme/icons.h"
#include "theme/painter.h"
#include "theme/plaintext.h"
#include "topology/topologyaccessible.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QStyle>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace easel {

namespace {

constexpr auto restTime = std::chrono::milliseconds(90);
constexpr double keyZoom = 1.25;
constexpr double keyPan = 0.2; ///< of what is seen

QString literal(QString name)
{
    return name.replace(u'&', QStringLiteral("&&"));
}

} // namespace

TopologySurface::TopologySurface(TopologyScene &scene, ClusterDrag &drag, const TopologyCamera::Limits &limits, QWidget *parent)
    : QWidget(parent), m_scene(scene), m_drag(drag), m_camera(limits), m_hint(new DragHint(this))
{
    TopologyAccessible::install();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAcceptDrops(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_hint->hide();
    m_rest.setSingleShot(true);
    m_rest.setInterval(restTime);
    connect(&m_rest, &QTimer::timeout, this, &TopologySurface::invalidate);
    connect(&m_camera, &TopologyCamera::moved, this, [this] {
        m_rest.start();
        update();
        Q_EMIT viewChanged();
    });
    connect(&m_camera, &TopologyCamera::historyChanged, this, &TopologySurface::historyChanged);
    connect(&scene, &TopologyScene::laidOut, this, [this] { m_hovered = m_target = m_pressedHost = noNode; });
    connect(&scene, &TopologyScene::restyled, this, &TopologySurface::invalidate);
    connect(&scene, &TopologyScene::focusChanged, this, &TopologySurface::invalidate);
    connect(&drag, &ClusterDrag::ended, this, [this] {
        m_carriesByKeyboard = false;
        setTarget(noNode, m_mode, {});
    });
    connect(&drag, &ClusterDrag::rejudged, this, qOverload<>(&QWidget::update));
}

TopologySurface::~TopologySurface() = default;

void TopologySurface::invalidate()
{
    m_picture.invalidate();
    update();
}

void TopologySurface::resizeEvent(QResizeEvent *)
{
    m_camera.setRoom(size());
    invalidate();
}

void TopologySurface::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        invalidate();
    QWidget::changeEvent(event);
}

bool TopologySurface::isAnimated() const
{
    return m_isAnimated && isVisible() && style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
}

void TopologySurface::zoom(double factor)
{
    m_camera.zoom(factor, QPointF(m_camera.room().width(), m_camera.room().height()) / 2);
}

void TopologySurface::pan(double x, double y)
{
    const QRectF seen = m_camera.view();
    m_camera.moveTo(seen.center() + QPointF(x * seen.width(), y * seen.height()) * keyPan);
}

QString TopologySurface::hintText() const
{
    return m_hint->isVisible() ? m_hint->text() : QString();
}

void TopologySurface::choose(NodeIndex node)
{
    m_scene.setFocus(node);
    const Selection selection = m_scene.selectionOf(node);
    m_scene.select(selection);
    announce();
    if (!selection.isEmpty())
        Q_EMIT selectionChanged(selection);
}

void TopologySurface::announce()
{
    setAccessibleDescription(focusedWords());
    TopologyAccessible::tellFocus(*this);
}

// Pointer -------------------------------------------------------------------------------------------------------------

void TopologySurface::wheelEvent(QWheelEvent *event)
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

void TopologySurface::mousePressEvent(QMouseEvent *event)
{
    m_isFocusShown = false;
    m_isPressed = true;
    m_isPanning = false;
    m_pressed = event->position();
    m_pressedOrigin = m_camera.origin();
    const bool mayDrag = event->button() == Qt::LeftButton && m_scene.shown() != TopologyShown::Base;
    m_pressedHost = mayDrag ? hostAt(event->position()) : noNode;
}

void TopologySurface::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() == Qt::NoButton) {
        setHovered(thingAt(event->position()));
        return;
    }
    const QPointF moved = event->position() - m_pressed;
    if (!m_isPressed || (!m_isPanning && moved.manhattanLength() < QApplication::startDragDistance()))
        return;
    if (m_pressedHost != noNode) {
        m_isPressed = false;
        const NodeIndex host = std::exchange(m_pressedHost, noNode);
        if (!m_scene.isSelected(host))
            choose(host);
        m_drag.drag(this, m_scene.selection().clusters, m_scene.groupOf(host));
        return;
    }
    if (!(event->buttons() & (Qt::LeftButton | Qt::MiddleButton)))
        return;
    m_isPanning = true;
    setCursor(Qt::ClosedHandCursor);
    m_camera.pan(m_pressedOrigin - moved / m_camera.scale());
}

void TopologySurface::mouseReleaseEvent(QMouseEvent *event)
{
    const bool wasPanning = std::exchange(m_isPanning, false);
    const bool wasPressed = std::exchange(m_isPressed, false);
    m_pressedHost = noNode;
    unsetCursor();
    if (wasPressed && !wasPanning && event->button() == Qt::LeftButton)
        click(event->position());
}

void TopologySurface::leaveEvent(QEvent *)
{
    setHovered(-1);
}

void TopologySurface::setHovered(int thing)
{
    if (m_hovered == thing)
        return;
    m_hovered = thing;
    update();
}

bool TopologySurface::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString words = wordsAt(help->pos());
        if (words.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), plainToolTip(words), this);
        return true;
    }
    return QWidget::event(event);
}

// Keys ----------------------------------------------------------------------------------------------------------------

void TopologySurface::keyPressEvent(QKeyEvent *event)
{
    m_isFocusShown = true;
    if (m_carriesByKeyboard) {
        pressWhileCarrying(event);
        return;
    }
    if (pressOwn(event))
        return;
    switch (event->key()) {
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

void TopologySurface::keyReleaseEvent(QKeyEvent *event)
{
    if (m_carriesByKeyboard && event->key() == Qt::Key_Control)
        aim(m_target, Admission::Mode::Move);
    else
        QWidget::keyReleaseEvent(event);
}

void TopologySurface::pickUp(NodeIndex host)
{
    const TopologyGraph &graph = m_scene.graph();
    if (host == noNode || graph.kind(host) != NodeKind::HostCluster || m_scene.shown() == TopologyShown::Base || graph.groupCount() == 0) {
        choose(host);
        return;
    }
    const auto groups = graph.groupsOf(host);
    m_carriesByKeyboard = m_drag.pickUp({graph.clusterId(host)}, m_scene.groupOf(host));
    if (m_carriesByKeyboard)
        aim(groups.empty() ? graph.firstGroup() : groups.front(), Admission::Mode::Move);
}

void TopologySurface::pressWhileCarrying(QKeyEvent *event)
{
    const TopologyGraph &graph = m_scene.graph();
    const Admission::Mode mode = ClusterDrag::modeOf(event->modifiers());
    const auto carryBy = [&](int step) {
        const int count = graph.groupCount();
        const int at = m_target == noNode ? 0 : m_target - graph.firstGroup();
        aim(graph.firstGroup() + (at + step + count) % count, mode);
    };
    switch (event->key()) {
    case Qt::Key_Escape: m_drag.cancel(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_target != noNode)
            drop(m_target, mode);
        return;
    case Qt::Key_Left:
    case Qt::Key_Up: carryBy(-1); return;
    case Qt::Key_Right:
    case Qt::Key_Down: carryBy(1); return;
    case Qt::Key_Control: aim(m_target, Admission::Mode::AlsoJoin); return;
    default: return;
    }
}

/// What the keyboard carries is over that group now.
void TopologySurface::aim(NodeIndex group, Admission::Mode mode)
{
    if (group == noNode)
        return;
    setTarget(group, mode, reveal(group));
    setAccessibleDescription(m_hint->text());
    TopologyAccessible::tellFocus(*this);
}

void TopologySurface::focusInEvent(QFocusEvent *event)
{
    m_isFocusShown = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason || event->reason() == Qt::ShortcutFocusReason;
    update();
}

void TopologySurface::paintFocusOnAll(QPainter &painter) const
{
    if (m_isFocusShown && hasFocus() && m_scene.focus() == noNode)
        paint::focusRing(painter, QRectF(rect()).adjusted(1, 1, -1, -1));
}

void TopologySurface::focusOutEvent(QFocusEvent *)
{
    if (m_carriesByKeyboard)
        m_drag.cancel();
    update();
}

// Menu ----------------------------------------------------------------------------------------------------------------

void TopologySurface::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    const QPointF point = event->pos();
    QMenu menu(this);
    fillMenu(menu, isByMouse ? &point : nullptr);
    menu.addAction(icon(Icon::FitView), tr("Show all"), this, &TopologySurface::fit);
    const QRectF place = m_scene.focus() == noNode ? QRectF() : placeOf(m_scene.focus());
    const QPointF beside = QRectF(rect()).contains(place.center()) ? place.center() : QRectF(rect()).center();
    menu.exec(isByMouse ? event->globalPos() : mapToGlobal(beside.toPoint()));
}

void TopologySurface::addNode(QMenu &menu, NodeIndex node)
{
    const TopologyGraph &graph = m_scene.graph();
    choose(node);
    menu.addAction(icon(Icon::ZoomIn), tr("Zoom to %1").arg(literal(graph.name(node))), this, [this, node] { flyTo(node); });
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
            QAction *leave = menu.addAction(icon(Icon::Remove), tr("Remove from “%1”").arg(literal(group->name)), this,
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

// Drags ---------------------------------------------------------------------------------------------------------------

void TopologySurface::setTarget(NodeIndex group, Admission::Mode mode, const QPointF &point)
{
    m_target = group;
    m_targetPoint = point;
    m_mode = mode;
    if (group == noNode || !m_drag.isActive()) {
        m_hint->hide();
    } else {
        const GroupId id = m_scene.graph().group(group)->id;
        m_hint->say(m_drag.words(id, mode, m_drag.onGroup(id, mode)), point.toPoint());
    }
    update();
}

void TopologySurface::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_drag.isActive() && ClusterDrag::carries(event->mimeData()) && m_scene.shown() != TopologyShown::Base)
        event->accept();
}

void TopologySurface::dragMoveEvent(QDragMoveEvent *event)
{
    if (!m_drag.isActive())
        return;
    const Admission::Mode mode = ClusterDrag::modeOf(event->modifiers());
    setTarget(groupAt(event->position()), mode, event->position());
    event->setDropAction(mode == Admission::Mode::AlsoJoin ? Qt::CopyAction : Qt::MoveAction);
    // Also where nothing is: a drop there says nothing and does nothing.
    event->accept();
}

void TopologySurface::dragLeaveEvent(QDragLeaveEvent *)
{
    setTarget(noNode, m_mode, {});
}

void TopologySurface::dropEvent(QDropEvent *event)
{
    event->accept();
    const NodeIndex group = groupAt(event->position());
    if (group == noNode)
        m_drag.cancel();
    else
        drop(group, ClusterDrag::modeOf(event->modifiers()));
}

void TopologySurface::dropOn(NodeIndex group)
{
    if (m_carriesByKeyboard)
        drop(group, m_mode);
}

bool TopologySurface::drop(NodeIndex group, Admission::Mode mode)
{
    const GroupId id = m_scene.graph().group(group)->id;
    const QList<ClusterId> clusters = m_drag.clusters();
    if (!m_drag.dropOn(id, mode))
        return false;
    const Selection selection{id, clusters};
    m_scene.select(selection);
    Q_EMIT selectionChanged(selection);
    return true;
}

} // namespace easel
