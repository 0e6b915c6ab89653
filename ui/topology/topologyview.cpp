// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/topologyview.h"

#include "drag/clusterdrag.h"
#include "theme/theme.h"
#include "topology/topologymeasures.h"
#include "topology/topologypainter.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace easel {

namespace {

constexpr TopologyCamera::Limits limits{.margin = 24, .nearest = 6, .nearestFitted = 1.5, .furthest = 0.6};

} // namespace

TopologyView::TopologyView(TopologyScene &scene, ClusterDrag &drag, QWidget *parent) : TopologySurface(scene, drag, limits, parent)
{
    setObjectName(QStringLiteral("topology"));
    setAccessibleName(tr("Topology"));
    connect(&scene, &TopologyScene::laidOut, this, [this] {
        m_lastLink = noNode;
        m_camera.setWorld(m_scene.layout()->bounds());
        invalidate();
    });
}

TopologyView::~TopologyView() = default;

bool TopologyView::flyTo(NodeIndex node)
{
    if (node == noNode)
        return false;
    const TopologyLayout &layout = *m_scene.layout();
    QRectF rect = layout.rect(node);
    if (m_scene.graph().kind(node) == NodeKind::Group) {
        for (const QRectF &part : layout.area(node))
            rect |= part;
    }
    // A host is shown with its neighbours; what is in it, as large as it can be read.
    const double least = detailOf(m_scene.graph().kind(node)) == Detail::Near ? 1.2 * TopologyMeasures::hostWidth : 4 * TopologyMeasures::hostWidth;
    const double grow = std::max({0.0, (least - rect.width()) / 2, rect.width() * 0.06});
    rect.adjust(-grow, -grow * 0.5, grow, grow * 0.5);
    m_camera.flyTo(rect.center(), m_camera.scaleFor(rect), isAnimated());
    return true;
}

void TopologyView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_camera.scale() <= 0 || m_scene.isEmpty()) {
        painter.fillRect(rect(), Theme::current().tokens().window);
        return;
    }
    m_picture.paint(painter, *this, m_camera, isMoving(), topologypicture::lanes(m_scene), [this](QPainter &onto, const QRectF &view, double scale) { paintOverview(onto, view, scale); });
    TopologyPainter overlay(m_scene);
    overlay.setHovered(m_hovered);
    overlay.setFocusShown(m_isFocusShown && hasFocus());
    if (m_target != noNode && m_drag.isActive())
        overlay.setTarget(m_target, m_drag.kindOnGroup(m_scene.graph().group(m_target)->id, m_mode));
    overlay.paintOverlay(painter, m_camera.view(), m_camera.scale());
    paintFocusOnAll(painter);
}

void TopologyView::paintOverview(QPainter &painter, const QRectF &view, double scale) const
{
    TopologyPainter sketch(m_scene);
    sketch.setSketched(true);
    sketch.paint(painter, view, scale);
}

NodeIndex TopologyView::nodeAt(const QPointF &point) const
{
    return m_camera.scale() > 0 ? m_scene.layout()->hit(m_camera.toUnits(point), detailAt(m_camera.scale())) : noNode;
}

NodeIndex TopologyView::hostAt(const QPointF &point) const
{
    const NodeIndex node = nodeAt(point);
    return node != noNode && m_scene.graph().hostCluster(node) ? node : noNode;
}

NodeIndex TopologyView::groupAt(const QPointF &point) const
{
    const TopologyGraph &graph = m_scene.graph();
    NodeIndex node = nodeAt(point);
    // On a host means on the group around it.
    while (node != noNode && graph.kind(node) != NodeKind::Group) {
        if (graph.kind(node) == NodeKind::HostCluster)
            return graph.groupsOf(node).empty() ? noNode : graph.groupsOf(node).front();
        node = graph.parent(node);
    }
    return node;
}

QRectF TopologyView::placeOf(NodeIndex node) const
{
    if (m_camera.scale() <= 0)
        return {};
    const TopologyLayout &layout = *m_scene.layout();
    QRectF rect = layout.rect(node);
    if (m_scene.graph().kind(node) == NodeKind::Group) {
        if (detailAt(scale()) == Detail::Far) {
            const Bubble bubble = layout.bubble(node);
            rect = QRectF(bubble.centre.x() - bubble.radius, bubble.centre.y() - bubble.radius, 2 * bubble.radius, 2 * bubble.radius);
        } else if (const auto area = layout.area(node); !area.empty()) {
            rect = *std::max_element(area.begin(), area.end(), [](const QRectF &a, const QRectF &b) { return a.width() * a.height() < b.width() * b.height(); });
        }
    }
    return {m_camera.toPixels(rect.topLeft()), rect.size() * scale()};
}

QPoint TopologyView::spotOf(const ClusterId &cluster) const
{
    const NodeIndex node = m_scene.graph().find(cluster);
    if (node == noNode)
        return {};
    const QRectF rect = m_scene.layout()->rect(node);
    // Above what is in it.
    return m_camera.toPixels(QPointF(rect.center().x(), rect.top() + TopologyMeasures::hostHeader / 2)).toPoint();
}

QPoint TopologyView::spotOf(const GroupId &group) const
{
    const NodeIndex node = m_scene.graph().find(group);
    if (node == noNode)
        return {};
    const TopologyLayout &layout = *m_scene.layout();
    if (detailAt(m_camera.scale()) == Detail::Far)
        return m_camera.toPixels(layout.bubble(node).centre).toPoint();
    const auto members = m_scene.graph().members(node);
    const QPointF spot = members.empty() ? layout.labelAnchor(node) : layout.rect(members.front()).center();
    return m_camera.toPixels(spot).toPoint();
}

// Keys ----------------------------------------------------------------------------------------------------------------

bool TopologyView::pressOwn(QKeyEvent *event)
{
    const TopologyNavigator navigator(*m_scene.layout());
    const TopologyGraph &graph = m_scene.graph();
    if (graph.nodeCount() == 0)
        return false;
    const NodeIndex focus = m_scene.focus() == noNode ? 0 : m_scene.focus();
    const bool isFirst = m_scene.focus() == noNode;
    const bool hasControl = event->modifiers().testFlag(Qt::ControlModifier);
    const bool hasShift = event->modifiers().testFlag(Qt::ShiftModifier);
    const auto go = [&](Direction direction, double x, double y) {
        if (hasControl)
            pan(x, y);
        else
            walk(isFirst ? 0 : navigator.toward(focus, direction));
    };
    switch (event->key()) {
    case Qt::Key_Left: go(Direction::Left, -1, 0); return true;
    case Qt::Key_Right: go(Direction::Right, 1, 0); return true;
    case Qt::Key_Up: go(Direction::Up, 0, -1); return true;
    case Qt::Key_Down: go(Direction::Down, 0, 1); return true;
    case Qt::Key_PageDown: walk(isFirst ? 0 : navigator.following(focus, Detail::Near)); return true;
    case Qt::Key_PageUp: walk(navigator.preceding(focus, Detail::Near)); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: walk(isFirst ? 0 : navigator.into(focus)); return true;
    case Qt::Key_Backspace: walk(navigator.outOf(focus)); return true;
    case Qt::Key_L: {
        const NodeIndex next = navigator.alongLinks(focus, m_lastLink, !hasShift);
        const NodeIndex from = focus;
        walk(next);
        // On along the links of where we came from only while we stay at it.
        m_lastLink = next == noNode ? noNode : from;
        return true;
    }
    case Qt::Key_Space: hasControl ? choose(focus) : pickUp(m_scene.focus()); return true;
    case Qt::Key_F: flyTo(m_scene.focus()); return true;
    default: return false;
    }
}

void TopologyView::choose(NodeIndex node)
{
    m_lastLink = noNode;
    TopologySurface::choose(node);
}

void TopologyView::walk(NodeIndex node)
{
    if (node == noNode)
        return;
    choose(node);
    bringIntoView(node);
}

void TopologyView::bringIntoView(NodeIndex node)
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

QPointF TopologyView::reveal(NodeIndex group)
{
    bringIntoView(group);
    return spotOf(m_scene.graph().group(group)->id);
}

void TopologyView::mouseDoubleClickEvent(QMouseEvent *event)
{
    flyTo(nodeAt(event->position()));
}

void TopologyView::fillMenu(QMenu &menu, const QPointF *point)
{
    const NodeIndex node = point ? nodeAt(*point) : m_scene.focus();
    if (node != noNode)
        addNode(menu, node);
}

} // namespace easel
