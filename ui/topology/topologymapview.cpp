// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/topologymapview.h"

#include "drag/clusterdrag.h"
#include "theme/linkbutton.h"
#include "theme/theme.h"
#include "topology/topologymappainter.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace easel {

namespace {

constexpr double nearest = 40; ///< pixels a degree: fitted, few clusters are still somewhere in a country
/// Marks reach over their places, and names beside them; the nearest is a little past the beginning of the last level.
const TopologyCamera::Limits limits{.margin = 48, .nearest = TopologyMap::scaleOf(TopologyMap::levelCount - 1) * 1.5,
                                    .nearestFitted = TopologyMap::scaleOf(TopologyMap::levelCount - 1) * 1.5, .furthest = 0.8};
constexpr size_t mostNames = 4; ///< of what a tool tip lists

} // namespace

TopologyMapView::TopologyMapView(TopologyScene &scene, ClusterDrag &drag, QWidget *parent)
    : TopologySurface(scene, drag, limits, parent), m_map(std::make_shared<const TopologyMap>(std::make_shared<const TopologyGraph>())),
      m_strip(new QWidget(this)), m_unlocated(new LinkButton({}, m_strip))
{
    setObjectName(QStringLiteral("topologyMap"));
    setAccessibleName(tr("Map of the clusters"));
    m_unlocated->setObjectName(QStringLiteral("topologyUnlocated"));
    m_strip->setAutoFillBackground(true);
    m_strip->setCursor(Qt::ArrowCursor);
    auto *row = new QHBoxLayout(m_strip);
    row->setContentsMargins(space::l, space::xs, space::l, space::xs);
    row->addWidget(m_unlocated);
    row->addStretch(1);
    connect(m_unlocated, &QAbstractButton::clicked, this, [this] {
        openList(m_unlocated->label(), m_map->unlocated(), m_strip->geometry().topLeft() + QPointF(space::l, -space::xs));
    });
    connect(&m_camera, &TopologyCamera::moved, this, [this] { m_areSpotsStale = true; });
    connect(&scene, &TopologyScene::laidOut, this, [this] {
        if (isVisible())
            takeLayout();
    });
    connect(&scene, &TopologyScene::focusChanged, this, [this] {
        // What has the focus elsewhere has it here, as far as it is on the map.
        if (m_layout != m_scene.layout() || m_scene.focus() == noNode)
            return;
        if (const auto nodes = MapSpots::nodesOf(*m_map, m_scene.focus()); !nodes.empty())
            m_at = nodes.front();
    });
}

TopologyMapView::~TopologyMapView() = default;

/// The map of another layout. While nobody looks it is left for later.
void TopologyMapView::takeLayout()
{
    if (m_layout == m_scene.layout())
        return;
    const NodeKey at = m_at != noNode ? m_map->graph().key(m_at) : NodeKey();
    m_layout = m_scene.layout();
    // The graph lives as long as its layout does.
    m_map = std::make_shared<const TopologyMap>(std::shared_ptr<const TopologyGraph>(m_layout, &m_layout->graph()));
    m_at = at.id.isEmpty() ? noNode : m_map->graph().find(at);
    if (m_at != noNode && m_map->markOf(m_at, 0) < 0)
        m_at = noNode;
    const std::vector<NodeIndex> &without = m_map->unlocated();
    m_unlocated->setLabel(tr("Without coordinates: %1").arg(MapSpots::countOf(m_map->graph(), without)));
    m_unlocated->setToolTip(tr("Lists what is not on the map"));
    m_strip->setVisible(!without.empty());
    arrange();
    m_camera.setWorld(MapProjection::world(), whole());
    m_areSpotsStale = true;
    invalidate();
}

void TopologyMapView::arrange()
{
    const int below = m_strip->isHidden() ? 0 : m_strip->sizeHint().height();
    m_strip->setGeometry(0, height() - below, width(), below);
    m_camera.setRoom(QSizeF(width(), height() - below));
}

QRectF TopologyMapView::whole() const
{
    const std::vector<MapMark> &marks = m_map->marks(0);
    if (marks.empty())
        return MapProjection::world();
    QRectF bounds(marks.front().position, QSizeF(0, 0));
    for (const MapMark &mark : m_map->marks(TopologyMap::levelCount - 1)) {
        bounds.setLeft(std::min(bounds.left(), mark.position.x()));
        bounds.setRight(std::max(bounds.right(), mark.position.x()));
        bounds.setTop(std::min(bounds.top(), mark.position.y()));
        bounds.setBottom(std::max(bounds.bottom(), mark.position.y()));
    }
    // Not nearer than that there is something around to know the place by.
    const double width = std::max(0.0, this->width() / nearest - bounds.width()) / 2;
    const double height = std::max(0.0, this->height() / nearest - bounds.height()) / 2;
    return bounds.adjusted(-width, -height, width, height);
}

topologypicture::Paint TopologyMapView::picture() const
{
    return [this](QPainter &painter, const QRectF &view, double scale) { TopologyMapPainter(m_scene, *m_map).paint(painter, view, scale); };
}

void TopologyMapView::paintOverview(QPainter &painter, const QRectF &view, double scale) const
{
    if (m_layout == m_scene.layout())
        TopologyMapPainter(m_scene, *m_map).paintOverview(painter, view, scale);
}

void TopologyMapView::fit()
{
    m_camera.setWorld(MapProjection::world(), whole());
    m_camera.fit();
}

bool TopologyMapView::flyTo(NodeIndex node)
{
    takeLayout();
    if (node == noNode)
        return false;
    const std::vector<NodeIndex> nodes = MapSpots::nodesOf(*m_map, node);
    if (nodes.empty()) {
        Q_EMIT failed(tr("“%1” has no coordinates: it is not on the map.").arg(m_map->graph().name(node)));
        return false;
    }
    const int last = TopologyMap::levelCount - 1;
    const auto positionOf = [&](NodeIndex each) { return m_map->marks(last)[static_cast<size_t>(m_map->markOf(each, last))].position; };
    QRectF bounds(positionOf(nodes.front()), QSizeF(0, 0));
    for (const NodeIndex each : nodes) {
        const QPointF at = positionOf(each);
        bounds = QRectF(QPointF(std::min(bounds.left(), at.x()), std::min(bounds.top(), at.y())),
                        QPointF(std::max(bounds.right(), at.x()), std::max(bounds.bottom(), at.y())));
    }
    double scale = m_camera.scaleFor(bounds);
    if (nodes.size() == 1) {
        // As near as it takes to stand apart from its neighbours, and not further away than now.
        const auto isAlone = [&](int level) { return m_map->marks(level)[static_cast<size_t>(m_map->markOf(node == nodes.front() ? node : nodes.front(), level))].places == 1; };
        int level = 0;
        while (level < last && !isAlone(level))
            ++level;
        scale = std::max({TopologyMap::scaleOf(level) * 1.1, nearest, m_camera.scale()});
    }
    m_at = nodes.front();
    m_camera.flyTo(bounds.center(), nodes.size() == 1 ? scale : std::min(scale, TopologyMap::scaleOf(last)), isAnimated());
    return true;
}

const std::vector<MapSpot> &TopologyMapView::spots() const
{
    if (m_areSpotsStale) {
        m_spots = m_camera.scale() > 0 ? MapSpots::place(*m_map, m_camera.view(), m_camera.scale()) : std::vector<MapSpot>();
        m_areSpotsStale = false;
    }
    return m_spots;
}

void TopologyMapView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_camera.scale() <= 0 || m_scene.layout() != m_layout) {
        painter.fillRect(rect(), Theme::current().tokens().window);
        return;
    }
    m_picture.paint(painter, *this, m_camera, isMoving(), picture(), [this](QPainter &onto, const QRectF &view, double scale) {
        TopologyMapPainter sketch(m_scene, *m_map);
        sketch.setSketched(true);
        sketch.paint(onto, view, scale);
    });
    TopologyMapPainter overlay(m_scene, *m_map);
    overlay.setHovered(m_hovered);
    if (m_isFocusShown && hasFocus())
        overlay.setFocused(focusedMark());
    if (const int mark = markAt(m_targetPoint); m_target != noNode && m_drag.isActive() && mark >= 0 && groupAt(m_targetPoint) == m_target)
        overlay.setTarget(mark, m_drag.kindOnGroup(m_scene.graph().group(m_target)->id, m_mode));
    overlay.paintOverlay(painter, m_camera.view(), m_camera.scale(), spots());
    paintFocusOnAll(painter);
    if (m_map->marks(0).empty()) {
        const Theme &theme = Theme::current();
        const QString text = tr("Nothing here has coordinates.\nThey come with clusters and edge hosts from the backend.");
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(theme.font(TextSize::Body));
        const QRectF room(QPointF(), m_camera.room());
        const QRectF box = painter.boundingRect(room, Qt::AlignCenter | Qt::TextWordWrap, text).adjusted(-space::l, -space::m, space::l, space::m);
        painter.setPen(theme.tokens().line);
        painter.setBrush(theme.tokens().surfaceRaised);
        painter.drawRoundedRect(box, cornerRadius, cornerRadius);
        painter.setPen(theme.tokens().text);
        painter.drawText(box, Qt::AlignCenter | Qt::TextWordWrap, text);
    }
}

void TopologyMapView::resizeEvent(QResizeEvent *)
{
    arrange();
    invalidate();
}

void TopologyMapView::showEvent(QShowEvent *event)
{
    takeLayout();
    QWidget::showEvent(event);
}

void TopologyMapView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        arrange();
    TopologySurface::changeEvent(event);
}

QString TopologyMapView::describe(const MapMark &mark) const
{
    const auto nodes = m_map->nodes(mark);
    if (nodes.size() == 1)
        return m_scene.describe(nodes.front());
    QStringList parts{MapSpots::nameOf(*m_map, mark), MapSpots::countOf(m_map->graph(), nodes)};
    const auto unhealthy = static_cast<int>(std::count_if(nodes.begin(), nodes.end(), [&](NodeIndex node) { return m_map->graph().health(node) == Health::Unhealthy; }));
    if (unhealthy > 0)
        parts << tr("%n unhealthy", nullptr, unhealthy);
    if (const NodeIndex group = MapSpots::groupOf(*m_map, mark); group != noNode)
        parts << tr("all in %1").arg(m_map->graph().name(group));
    if (nodes.size() <= mostNames) {
        for (const NodeIndex node : nodes)
            parts << m_map->graph().name(node);
    }
    return parts.join(QStringLiteral(" · "));
}

int TopologyMapView::focusedMark() const
{
    return m_at == noNode ? -1 : m_map->markOf(m_at, level());
}

QString TopologyMapView::focusedWords() const
{
    const int mark = focusedMark();
    return mark < 0 ? m_scene.describe(m_scene.focus()) : describe(markAt(mark));
}

QRectF TopologyMapView::placeOf(NodeIndex node) const
{
    if (m_layout != m_scene.layout())
        return {};
    QRectF place;
    for (const NodeIndex each : MapSpots::nodesOf(*m_map, node)) {
        const int mark = m_map->markOf(each, level());
        for (const MapSpot &spot : spots()) {
            if (spot.mark == mark)
                place |= QRectF(spot.centre.x() - spot.radius, spot.centre.y() - spot.radius, 2 * spot.radius, 2 * spot.radius);
        }
    }
    return place;
}

QPoint TopologyMapView::spotOf(int mark) const
{
    for (const MapSpot &spot : spots()) {
        if (spot.mark == mark)
            return spot.centre.toPoint();
    }
    return {};
}

} // namespace easel
