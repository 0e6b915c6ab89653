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

constexpr double largestScale = 6;
constexpr int margin = 24; ///< pixels around the whole when it is fitted
constexpr auto restTime = std::chrono::milliseconds(90);
constexpr size_t mostPlaces = 50;

} // namespace

TopologyView::TopologyView(TopologyScene &scene, ClusterDrag &drag, QWidget *parent)
    : QWidget(parent), m_scene(scene), m_drag(drag), m_hint(new DragHint(this))
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
    m_flight.setDuration(260);
    m_flight.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&scene, &TopologyScene::laidOut, this, [this] {
        m_hovered = m_target = m_pressedNode = m_lastLink = noNode;
        if (m_isFitted || m_scale <= 0)
            fit();
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

QRectF TopologyView::view() const
{
    return {m_origin, QSizeF(size()) / m_scale};
}

double TopologyView::smallestScale() const
{
    const QRectF bounds = m_scene.layout()->bounds();
    if (bounds.isEmpty())
        return 1;
    const QSizeF room = QSizeF(size()) - QSizeF(2 * margin, 2 * margin);
    return std::min(1.5, std::min(std::max(40.0, room.width()) / bounds.width(), std::max(40.0, room.height()) / bounds.height()));
}

void TopologyView::setView(const QPointF &origin, double scale)
{
    const QRectF bounds = m_scene.layout()->bounds();
    m_scale = std::clamp(scale, smallestScale() * 0.6, largestScale);
    // Half of the widget at most is beside the picture.
    const QSizeF half = QSizeF(size()) / m_scale / 2;
    m_origin = {std::clamp(origin.x(), bounds.left() - half.width(), std::max(bounds.left() - half.width(), bounds.right() - half.width())),
                std::clamp(origin.y(), bounds.top() - half.height(), std::max(bounds.top() - half.height(), bounds.bottom() - half.height()))};
    m_rest.start();
    update();
    Q_EMIT viewChanged();
}

void TopologyView::zoom(double factor, const QPointF &fixed)
{
    const QPointF unit = toUnits(fixed);
    const double scale = std::clamp(m_scale * factor, smallestScale() * 0.6, largestScale);
    m_isFitted = false;
    m_flight.stop();
    setView(unit - fixed / scale, scale);
}

void TopologyView::fit()
{
    const double scale = smallestScale();
    const QRectF bounds = m_scene.layout()->bounds();
    setView(bounds.center() - QPointF(width(), height()) / scale / 2, scale);
    m_isFitted = true;
}

void TopologyView::goTo(const QRectF &rect)
{
    const QSizeF room = QSizeF(size()) - QSizeF(2 * margin, 2 * margin);
    const double scale = std::clamp(std::min(room.width() / rect.width(), room.height() / rect.height()), smallestScale(), largestScale);
    const QPointF origin = rect.center() - QPointF(width(), height()) / scale / 2;
    remember();
    m_isFitted = false;
    m_flight.stop();
    m_flight.disconnect(this);
    if (!m_isAnimated || !isVisible() || style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0) {
        setView(origin, scale);
    } else {
        const QPointF from = view().center();
        const double fromScale = m_scale;
        connect(&m_flight, &QVariantAnimation::valueChanged, this, [this, from, fromScale, to = rect.center(), scale](const QVariant &value) {
            const double part = value.toDouble();
            const double now = fromScale * std::pow(scale / fromScale, part);
            // In pixels the way is even, however the scale changes.
            const double share = std::abs(scale - fromScale) < 1e-6 ? part : (now - fromScale) / (scale - fromScale) * scale / now;
            setView(from + (to - from) * share - QPointF(width(), height()) / now / 2, now);
        });
        m_flight.setStartValue(0.0);
        m_flight.setEndValue(1.0);
        m_flight.start();
    }
    m_places.resize(m_place + 1);
    m_places.push_back({origin, scale});
    if (m_places.size() > mostPlaces)
        m_places.erase(m_places.begin());
    m_place = m_places.size() - 1;
    Q_EMIT historyChanged();
}

/// Writes down where we are, at the present place of the history.
void TopologyView::remember()
{
    if (m_places.empty())
        m_places.push_back({});
    m_places[m_place] = {m_origin, m_scale};
}

void TopologyView::restore(size_t place)
{
    remember();
    m_place = place;
    m_flight.stop();
    m_isFitted = false;
    setView(m_places[place].origin, m_places[place].scale);
    Q_EMIT historyChanged();
}

void TopologyView::goBack()
{
    if (canGoBack())
        restore(m_place - 1);
}

void TopologyView::goForward()
{
    if (canGoForward())
        restore(m_place + 1);
}

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
    goTo(rect.adjusted(-grow, -grow * 0.5, grow, grow * 0.5));
}

void TopologyView::moveTo(const QPointF &centre)
{
    m_isFitted = false;
    m_flight.stop();
    setView(centre - QPointF(width(), height()) / m_scale / 2, m_scale);
}

void TopologyView::invalidate()
{
    m_isWholeStale = true;
    update();
}

void TopologyView::paintWhole()
{
    const double ratio = devicePixelRatioF();
    const QSize pixels = (QSizeF(size()) * ratio).toSize();
    if (m_whole.size() != pixels || m_whole.devicePixelRatio() != ratio) {
        m_whole = QPixmap(pixels);
        m_whole.setDevicePixelRatio(ratio);
    }
    m_whole.fill(Theme::current().tokens().window);
    QPainter painter(&m_whole);
    TopologyPainter(m_scene).paint(painter, view(), m_scale);
    m_wholeOrigin = m_origin;
    m_wholeScale = m_scale;
    m_isWholeStale = false;
}

void TopologyView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_scale <= 0 || m_scene.isEmpty()) {
        painter.fillRect(rect(), Theme::current().tokens().window);
        return;
    }
    const bool isThere = !m_isWholeStale && m_wholeOrigin == m_origin && m_wholeScale == m_scale && m_whole.deviceIndependentSize() == QSizeF(size());
    const bool moves = m_rest.isActive() && !m_whole.isNull() && m_wholeScale > 0;
    if (!isThere && !moves)
        paintWhole();
    if (isThere || !moves) {
        painter.drawPixmap(0, 0, m_whole);
    } else {
        painter.fillRect(rect(), Theme::current().tokens().window);
        const double factor = m_scale / m_wholeScale;
        const QRectF there((m_wholeOrigin - m_origin) * m_scale, m_whole.deviceIndependentSize() * factor);
        // What comes in at the edges, or all around, is sketched until it rests.
        if (!there.contains(rect())) {
            TopologyPainter sketch(m_scene);
            sketch.setSketched(true);
            QRegion outside = QRegion(rect()) - QRegion(there.toAlignedRect().adjusted(1, 1, -1, -1));
            for (const QRect &part : outside) {
                painter.save();
                painter.setClipRect(part);
                painter.translate(part.topLeft());
                sketch.paint(painter, QRectF(toUnits(part.topLeft()), QSizeF(part.size()) / m_scale), m_scale);
                painter.restore();
            }
        }
        painter.drawPixmap(there, m_whole, QRectF(m_whole.rect()));
    }
    TopologyPainter overlay(m_scene);
    overlay.setHovered(m_hovered);
    overlay.setFocusShown(m_isFocusShown && hasFocus());
    if (m_target != noNode && m_drag.isActive())
        overlay.setTarget(m_target, m_drag.kindOnGroup(m_scene.graph().group(m_target)->id, m_mode));
    overlay.paintOverlay(painter, view(), m_scale);
}

void TopologyView::resizeEvent(QResizeEvent *)
{
    if (m_isFitted || m_scale <= 0)
        fit();
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
    return m_scale > 0 ? m_scene.layout()->hit(toUnits(point), detailAt(m_scale)) : noNode;
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
    return ((QPointF(rect.center().x(), rect.top() + TopologyMeasures::hostHeader / 2) - m_origin) * m_scale).toPoint();
}

QPoint TopologyView::spotOf(const GroupId &group) const
{
    const NodeIndex node = m_scene.graph().find(group);
    if (node == noNode)
        return {};
    const TopologyLayout &layout = *m_scene.layout();
    if (detailAt(m_scale) == Detail::Far)
        return ((layout.bubble(node).centre - m_origin) * m_scale).toPoint();
    const auto members = m_scene.graph().members(node);
    const QPointF spot = members.empty() ? layout.labelAnchor(node) : layout.rect(members.front()).center();
    return ((spot - m_origin) * m_scale).toPoint();
}

QString TopologyView::hintText() const
{
    return m_hint->isVisible() ? m_hint->text() : QString();
}

} // namespace easel
