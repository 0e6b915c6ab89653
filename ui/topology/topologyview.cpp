// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/topologyview.h"

#include "drag/clusterdrag.h"
#include "drag/draghint.h"
#include "session/planningsession.h"
#include "theme/theme.h"
#include "topology/topologymeasures.h"
#include "topology/topologypainter.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace easel {

namespace {

constexpr auto restTime = std::chrono::milliseconds(90);
constexpr TopologyCamera::Limits limits{.margin = 24, .nearest = 6, .nearestFitted = 1.5, .furthest = 0.6};

} // namespace

TopologyView::TopologyView(TopologyScene &scene, ClusterDrag &drag, QWidget *parent)
    : QWidget(parent), m_scene(scene), m_drag(drag), m_camera(limits), m_hint(new DragHint(this))
{
    setObjectName(QStringLiteral("topology"));
    setAccessibleName(tr("Topology"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAcceptDrops(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_hint->hide();
    m_rest.setSingleShot(true);
    m_rest.setInterval(restTime);
    connect(&m_rest, &QTimer::timeout, this, &TopologyView::invalidate);
    connect(&m_camera, &TopologyCamera::moved, this, [this] {
        m_rest.start();
        update();
        Q_EMIT viewChanged();
    });
    connect(&m_camera, &TopologyCamera::historyChanged, this, &TopologyView::historyChanged);
    connect(&scene, &TopologyScene::laidOut, this, [this] {
        m_hovered = m_target = m_pressedNode = m_lastLink = noNode;
        m_camera.setWorld(m_scene.layout()->bounds());
        invalidate();
    });
    connect(&scene, &TopologyScene::restyled, this, &TopologyView::invalidate);
    connect(&scene, &TopologyScene::focusChanged, this, &TopologyView::invalidate);
    connect(&drag, &ClusterDrag::ended, this, [this] {
        m_carriesByKeyboard = false;
        clearTarget();
    });
    connect(&drag, &ClusterDrag::rejudged, this, qOverload<>(&QWidget::update));
}

TopologyView::~TopologyView() = default;

void TopologyView::flyTo(NodeIndex node)
{
    if (node == noNode)
        return;
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
    const bool isAnimated = m_isAnimated && isVisible() && style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    m_camera.flyTo(rect.center(), m_camera.scaleFor(rect), isAnimated);
}

void TopologyView::invalidate()
{
    m_picture.invalidate();
    update();
}

void TopologyView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_camera.scale() <= 0 || m_scene.isEmpty()) {
        painter.fillRect(rect(), Theme::current().tokens().window);
        return;
    }
    m_picture.paint(painter, *this, m_camera, m_rest.isActive(), topologypicture::lanes(m_scene), [this](QPainter &onto, const QRectF &view, double scale) {
        TopologyPainter sketch(m_scene);
        sketch.setSketched(true);
        sketch.paint(onto, view, scale);
    });
    TopologyPainter overlay(m_scene);
    overlay.setHovered(m_hovered);
    overlay.setFocusShown(m_isFocusShown && hasFocus());
    if (m_target != noNode && m_drag.isActive())
        overlay.setTarget(m_target, m_drag.kindOnGroup(m_scene.graph().group(m_target)->id, m_mode));
    overlay.paintOverlay(painter, m_camera.view(), m_camera.scale());
}

void TopologyView::resizeEvent(QResizeEvent *)
{
    m_camera.setRoom(size());
    invalidate();
}

void TopologyView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        invalidate();
    QWidget::changeEvent(event);
}

NodeIndex TopologyView::nodeAt(const QPointF &point) const
{
    return m_camera.scale() > 0 ? m_scene.layout()->hit(m_camera.toUnits(point), detailAt(m_camera.scale())) : noNode;
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

QString TopologyView::describe(NodeIndex node) const
{
    const TopologyGraph &graph = m_scene.graph();
    if (node == noNode)
        return {};
    const NodeCounts counts = graph.counts(node);
    QStringList parts{graph.name(node)};
    const auto names = [&](std::span<const NodeIndex> nodes) {
        QStringList list;
        for (const NodeIndex each : nodes.first(std::min<size_t>(nodes.size(), 5)))
            list << graph.name(each);
        return list.join(QStringLiteral(", ")) + (nodes.size() > 5 ? QStringLiteral(", …") : QString());
    };
    switch (graph.kind(node)) {
    case NodeKind::Lane:
    case NodeKind::Provider:
    case NodeKind::Place: parts << tr("%n host cluster(s)", nullptr, counts.hosts); break;
    case NodeKind::HostCluster:
        parts << Names::of(graph.health(node));
        if (const HostCluster *host = graph.hostCluster(node); host && !host->kubernetesVersion.isEmpty())
            parts << tr("Kubernetes %1").arg(host->kubernetesVersion);
        if (const float left = m_scene.headroomOf(node); !std::isnan(left))
            parts << tr("%1 % free").arg(qRound(left * 100));
        parts << (graph.groupsOf(node).empty() ? tr("in no group") : tr("in %1").arg(names(graph.groupsOf(node))));
        break;
    case NodeKind::Pool: parts << tr("%n edge host(s) that no cluster uses", nullptr, counts.edgeHosts); break;
    case NodeKind::VirtualCluster: {
        const VirtualCluster *cluster = graph.virtualCluster(node);
        parts << tr("virtual cluster") << Names::of(cluster->state) << tr("on %1").arg(graph.name(graph.parent(node)));
        break;
    }
    case NodeKind::EdgeHost: parts << tr("edge host") << Names::of(graph.health(node)); break;
    case NodeKind::Group: parts << tr("group of %n host cluster(s)", nullptr, counts.hosts) << names(graph.members(node)); break;
    }
    if (counts.unhealthy > 0 && graph.kind(node) != NodeKind::HostCluster)
        parts << tr("%n unhealthy", nullptr, counts.unhealthy);
    if (counts.virtualClusters > 0 && graph.kind(node) != NodeKind::VirtualCluster)
        parts << tr("%n virtual cluster(s)", nullptr, counts.virtualClusters);
    switch (m_scene.fate(node)) {
    case Fate::Unchanged: break;
    case Fate::Added: parts << tr("added by the plan"); break;
    case Fate::Removed: parts << tr("removed by the plan"); break;
    case Fate::Changed: parts << tr("changed by the plan"); break;
    case Fate::Moved: parts << tr("moved by the plan"); break;
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
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

QString TopologyView::hintText() const
{
    return m_hint->isVisible() ? m_hint->text() : QString();
}

} // namespace easel
