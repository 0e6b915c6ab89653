// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/topologypainter.h"

#include "drag/draghint.h"
#include "theme/domainlook.h"
#include "theme/painter.h"
#include "theme/theme.h"
#include "topology/fatelook.h"
#include "topology/labelplacer.h"
#include "topology/topologymeasures.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace easel {
namespace {

constexpr double fadedOpacity = 0.22;
constexpr double sameOpacity = 0.5;
constexpr double narrowestDab = 1.5; ///< pixels; below, a host is not painted on its own

QColor mixed(const QColor &under, const QColor &over, double share)
{
    const auto part = [share](float a, float b) { return static_cast<float>(a + (b - a) * share); };
    return QColor::fromRgbF(part(under.redF(), over.redF()), part(under.greenF(), over.greenF()), part(under.blueF(), over.blueF()));
}

QRectF crisp(const QRectF &rect)
{
    return QRectF(std::round(rect.x()), std::round(rect.y()), std::max(1.0, std::round(rect.width())), std::max(1.0, std::round(rect.height())));
}

Icon iconOf(const TopologyGraph &graph, NodeIndex node)
{
    switch (graph.kind(node)) {
    case NodeKind::Lane: return graph.lane(node) == Lane::Edge ? Icon::ProviderEdge : graph.lane(node) == Lane::Cloud ? Icon::ProviderGeneric : Icon::Clock;
    case NodeKind::Provider: return look::icon(graph.provider(node));
    case NodeKind::Place: return Icon::Location;
    case NodeKind::HostCluster: return graph.lane(node) == Lane::Edge ? Icon::EdgeCluster : Icon::HostCluster;
    case NodeKind::Pool:
    case NodeKind::EdgeHost: return Icon::EdgeHost;
    case NodeKind::VirtualCluster: return Icon::VirtualCluster;
    case NodeKind::Group: return Icon::ClusterGroup;
    }
    Q_UNREACHABLE();
}

} // namespace

TopologyPainter::TopologyPainter(const TopologyScene &scene)
    : m_scene(scene), m_layout(*scene.layout()), m_graph(scene.graph()), m_tokens(Theme::current().tokens())
{
}

void TopologyPainter::setTarget(NodeIndex group, Verdict::Kind verdict)
{
    m_target = group;
    m_verdict = verdict;
}

QRectF TopologyPainter::toPixels(const QRectF &rect) const
{
    return {(rect.x() - m_view.x()) * m_scale, (rect.y() - m_view.y()) * m_scale, rect.width() * m_scale, rect.height() * m_scale};
}

QPointF TopologyPainter::toPixels(const QPointF &point) const
{
    return (point - m_view.topLeft()) * m_scale;
}

void TopologyPainter::paint(QPainter &painter, const QRectF &view, double scale)
{
    m_painter = &painter;
    m_view = view;
    m_scale = scale;
    m_detail = detailAt(scale);
    // Hosts are there as dabs long before they are cards.
    m_visible = m_layout.visible(view, std::max(m_detail, Detail::Middle));
    const double ratio = paint::deviceRatio(painter);
    m_ratio = painter.paintEngine()->type() == QPaintEngine::Raster && ratio == std::round(ratio) ? static_cast<int>(ratio) : 0;
    m_nameRuler = FontRuler(Theme::current().font(TextSize::Caption, QFont::DemiBold));
    m_countRuler = FontRuler(Theme::current().font(TextSize::Caption));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintFrames();
    paintAreas();
    paintCells();
    if (m_detail == Detail::Near && !m_isSketched)
        paintLeaves();
    painter.setRenderHint(QPainter::Antialiasing, true);
    if (!m_isSketched) {
        paintLinks();
        if (m_detail == Detail::Far)
            paintBubbles();
        paintLabels();
        paintSelected();
    }
    painter.restore();
    m_painter = nullptr;
}

void TopologyPainter::paintFrames()
{
    for (const NodeIndex node : m_visible.frames) {
        const QRectF rect = crisp(toPixels(m_layout.rect(node)));
        switch (m_graph.kind(node)) {
        case NodeKind::Lane:
            m_painter->fillRect(rect, mixed(m_tokens.window, m_tokens.surfaceSunken, 0.6));
            m_painter->setPen(m_tokens.line);
            m_painter->drawRect(rect.adjusted(0, 0, -1, -1));
            break;
        case NodeKind::Provider:
            m_painter->fillRect(rect, m_tokens.surfaceSunken);
            break;
        default:
            m_painter->fillRect(rect, m_tokens.surface);
            if (rect.width() > 24) {
                m_painter->setPen(m_tokens.line);
                m_painter->drawRect(rect.adjusted(0, 0, -1, -1));
            }
        }
    }
}

QColor TopologyPainter::groupColor(NodeIndex group) const
{
    return m_tokens.*m_scene.colorOfGroup(group);
}

void TopologyPainter::paintAreas()
{
    for (const NodeIndex group : m_visible.groups) {
        const bool stands = m_scene.isSelected(group);
        const double stroke = stands || m_scene.fate(group) != Fate::Unchanged ? 2.5 : m_detail == Detail::Far ? 0.5 : 1.5;
        const double share = m_scene.isFaded(group) ? 0.04 : stands ? 0.26 : 0.15;
        const QColor fill = mixed(m_tokens.surface, groupColor(group), share);
        const ColorRole fate = lookOf(m_scene.fate(group)).color;
        const QColor outline = stands ? m_tokens.accent : fate ? m_tokens.*fate : mixed(m_tokens.surface, groupColor(group), m_scene.isFaded(group) ? 0.15 : outlineShare);
        for (const QRectF &part : m_layout.area(group))
            m_painter->fillRect(toPixels(part).adjusted(-stroke, -stroke, stroke, stroke), outline);
        for (const QRectF &part : m_layout.area(group))
            m_painter->fillRect(toPixels(part), fill);
    }
}

void TopologyPainter::paintCells()
{
    if (m_scale * TopologyMeasures::hostWidth < narrowestDab)
        return;
    for (const NodeIndex cell : m_visible.cells)
        paintCell(cell);
}

void TopologyPainter::paintCell(NodeIndex cell)
{
    const QRectF exact = toPixels(m_layout.rect(cell));
    // In a difference what is as it was stands back.
    const bool isSame = m_scene.difference() && m_scene.fate(cell) == Fate::Unchanged;
    const bool isFaded = m_scene.isFaded(cell);
    const bool isDab = m_detail == Detail::Far || m_isSketched || exact.width() < 56;
    m_painter->setOpacity(isFaded ? fadedOpacity : isSame ? sameOpacity : 1);
    if (isDab) {
        const QColor color = m_tokens.*m_scene.colorOf(cell);
        // Not by colour alone: what is ill is whole, the rest is paler.
        const bool isIll = m_graph.health(cell) == Health::Unhealthy;
        const QRectF rect = exact.width() < 4 ? exact : crisp(exact);
        // Its edge is in the whole colour, which alone stands out of the ground enough.
        m_painter->fillRect(rect, color);
        if (!isIll && rect.width() >= 4 && rect.height() >= 4)
            m_painter->fillRect(rect.adjusted(1, 1, -1, -1), mixed(m_tokens.surface, color, 0.62));
        if (exact.width() >= 16 && isIll && !m_isSketched) {
            m_painter->setRenderHint(QPainter::Antialiasing, true);
            const double side = std::min(14.0, exact.height() - 2);
            paint::status(*m_painter, QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side), StatusShape::Bad);
            m_painter->setRenderHint(QPainter::Antialiasing, false);
        }
    } else {
        paintHost(cell, crisp(exact));
    }
    m_painter->setOpacity(1);
    if (!m_isSketched && m_scene.difference())
        paintFate(cell, exact);
}

void TopologyPainter::paintLeaves()
{
    const QFont font = Theme::current().font(TextSize::Caption);
    const QFontMetricsF metrics(font);
    for (const NodeIndex leaf : m_visible.leaves) {
        const QRectF rect = crisp(toPixels(m_layout.rect(leaf)));
        m_painter->setOpacity(m_scene.isFaded(leaf) ? fadedOpacity : 1);
        const QColor color = m_tokens.*m_scene.colorOf(leaf);
        const VirtualCluster *virtualCluster = m_graph.virtualCluster(leaf);
        const bool isPaused = virtualCluster && virtualCluster->state == VirtualClusterState::Paused;
        m_painter->fillRect(rect, mixed(m_tokens.surfaceRaised, color, isPaused ? 0.05 : 0.2));
        if (rect.height() >= 6) {
            m_painter->setPen(QPen(mixed(m_tokens.surfaceRaised, color, outlineShare), 1, isPaused ? Qt::DashLine : Qt::SolidLine));
            m_painter->drawRect(rect.adjusted(0, 0, -1, -1));
        }
        if (rect.height() >= metrics.height() - 2 && rect.width() >= 34) {
            m_painter->setRenderHint(QPainter::Antialiasing, true);
            QRectF inner = rect.adjusted(4, 0, -4, 0);
            const double mark = std::min(11.0, rect.height() - 3);
            if (rect.width() >= 60) {
                paint::icon(*m_painter, QRectF(inner.x(), inner.center().y() - mark / 2, mark, mark), iconOf(m_graph, leaf), m_tokens.textMuted);
                inner.setLeft(inner.left() + mark + 3);
            }
            m_painter->setFont(font);
            const bool hasSecond = rect.height() >= 2 * metrics.height() && virtualCluster;
            const QRectF first = hasSecond ? QRectF(inner.x(), inner.center().y() - metrics.height(), inner.width(), metrics.height()) : inner;
            paint::text(*m_painter, first, m_graph.name(leaf), m_tokens.text);
            if (hasSecond)
                paint::text(*m_painter, QRectF(inner.x(), inner.center().y(), inner.width(), metrics.height()),
                            QStringLiteral("%1 · %2").arg(Names::of(virtualCluster->state), virtualCluster->kubernetesVersion), m_tokens.textMuted);
            m_painter->setRenderHint(QPainter::Antialiasing, false);
        }
        m_painter->setOpacity(1);
        if (m_scene.difference())
            paintFate(leaf, rect);
    }
}

void TopologyPainter::paintFate(NodeIndex node, const QRectF &rect)
{
    const FateLook look = lookOf(m_scene.fate(node));
    if (!look.color)
        return;
    const QColor color = m_tokens.*look.color;
    m_painter->setPen(QPen(color, 2, m_scene.fate(node) == Fate::Removed ? Qt::DashLine : Qt::SolidLine));
    m_painter->setBrush(Qt::NoBrush);
    m_painter->drawRect(rect.adjusted(1, 1, -1, -1));
    if (rect.width() < 28)
        return;
    paintFateSign(*m_painter, QRectF(rect.right() - 9, rect.top() - 9, 18, 18), m_scene.fate(node));
}

/// Of what has the focus: from the middle of its groups to their other hosts. What is beside each other in one area needs none.
void TopologyPainter::paintLinks()
{
    NodeIndex node = m_scene.focus();
    if (node == noNode)
        return;
    QColor color = m_tokens.accent;
    color.setAlphaF(0.55F);
    m_painter->setPen(QPen(color, 1.5));
    m_painter->setBrush(Qt::NoBrush);
    if (m_graph.kind(node) == NodeKind::Group) {
        paintStar(node);
        return;
    }
    if (m_graph.kind(node) == NodeKind::VirtualCluster)
        node = m_graph.groupOfVirtual(node);
    if (node != noNode && m_graph.kind(node) == NodeKind::Group)
        paintStar(node);
    else if (node != noNode && m_graph.kind(node) == NodeKind::HostCluster)
        for (const NodeIndex group : m_graph.groupsOf(node))
            paintStar(group);
}

void TopologyPainter::paintStar(NodeIndex group)
{
    const auto members = m_graph.members(group);
    if (members.empty())
        return;
    // Far away from the bubble; nearer from the host that is nearest to it.
    QPointF hub = m_layout.bubble(group).centre;
    if (m_detail != Detail::Far) {
        const auto distance = [&](NodeIndex member) { return QLineF(hub, m_layout.rect(member).center()).length(); };
        const NodeIndex nearest = *std::min_element(members.begin(), members.end(), [&](NodeIndex a, NodeIndex b) { return distance(a) < distance(b); });
        hub = m_layout.rect(nearest).center();
    }
    for (const NodeIndex member : members) {
        const QPointF end = m_layout.rect(member).center();
        if (QLineF(hub, end).length() < 1.3 * TopologyMeasures::hostWidth)
            continue;
        const QPointF a = toPixels(hub);
        const QPointF b = toPixels(end);
        const QPointF along = b - a;
        QPainterPath path(a);
        path.quadTo((a + b) / 2 + QPointF(-along.y(), along.x()) * 0.12, b);
        m_painter->drawPath(path);
        m_painter->drawEllipse(b, 3, 3);
    }
}

void TopologyPainter::paintBubbles()
{
    const Theme &theme = Theme::current();
    for (const NodeIndex group : m_visible.groups) {
        const Bubble bubble = m_layout.bubble(group);
        const double radius = bubble.radius * m_scale;
        if (radius < 3)
            continue;
        m_painter->setOpacity(m_scene.isFaded(group) ? fadedOpacity : 1);
        const QPointF centre = toPixels(bubble.centre);
        const bool stands = m_scene.isSelected(group);
        const Health health = m_graph.health(group);
        m_painter->setBrush(mixed(m_tokens.surfaceRaised, groupColor(group), 0.2));
        m_painter->setPen(QPen(stands ? m_tokens.accent : groupColor(group), stands ? 3 : std::clamp(radius / 12, 1.5, 3.0)));
        m_painter->drawEllipse(centre, radius, radius);
        const NodeCounts counts = m_graph.counts(group);
        if (radius >= 11) {
            const bool hasName = radius >= 30;
            m_painter->setFont(theme.font(radius >= 24 ? TextSize::Title : TextSize::Caption, QFont::DemiBold));
            m_painter->setPen(m_tokens.text);
            const double half = radius * 0.8;
            m_painter->drawText(QRectF(centre.x() - half, centre.y() - (hasName ? radius * 0.55 : radius), 2 * half, hasName ? radius * 0.75 : 2 * radius), Qt::AlignCenter, QString::number(counts.hosts));
            if (hasName) {
                m_painter->setFont(theme.font(TextSize::Caption));
                paint::text(*m_painter, QRectF(centre.x() - half, centre.y() + radius * 0.05, 2 * half, radius * 0.4), m_graph.name(group), m_tokens.text, Qt::AlignCenter);
            }
        }
        if (health == Health::Unhealthy && radius >= 8) {
            const double side = std::clamp(radius * 0.5, 9.0, 16.0);
            const QPointF at = centre + QPointF(radius, -radius) * 0.7;
            paint::status(*m_painter, QRectF(at.x() - side / 2, at.y() - side / 2, side, side), StatusShape::Bad);
        }
        m_painter->setOpacity(1);
        if (m_scene.difference())
            paintFate(group, QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius));
    }
}

void TopologyPainter::paintLabels()
{
    struct Label
    {
        NodeIndex node = noNode;
        QString text;
        QFont font;
    };
    const Theme &theme = Theme::current();
    std::vector<Label> labels;
    std::vector<WantedLabel> wanted;
    const QRectF screen(QPointF(), m_view.size() * m_scale);
    const auto want = [&](NodeIndex node, const QFont &font, const QRectF &room, Qt::Alignment where, int priority) {
        // A title stays in sight while its frame is.
        const QRectF seen = room.intersected(screen);
        const QFontMetricsF metrics(font);
        const double height = metrics.height();
        const double icon = height + 8;
        const QString sign = lookOf(m_graph.kind(node) == NodeKind::Group ? m_scene.fate(node) : Fate::Unchanged).sign;
        const QString name = sign.isEmpty() ? m_graph.name(node) : QStringLiteral("%1 %2").arg(sign, m_graph.name(node));
        const double full = metrics.horizontalAdvance(name);
        // A name of which too little is left says nothing; it comes back nearer.
        if (seen.height() < 4 || seen.width() < icon + std::min(full, std::clamp(full * 0.6, 40.0, 90.0)))
            return;
        const QString text = metrics.elidedText(name, Qt::ElideRight, seen.width() - icon);
        const QSizeF size(metrics.horizontalAdvance(text) + icon, height);
        const double x = where & Qt::AlignHCenter ? seen.center().x() - size.width() / 2 : seen.x() + 4;
        const double y = where & Qt::AlignVCenter ? seen.center().y() - height / 2 : where & Qt::AlignBottom ? seen.bottom() - height : seen.y();
        // At the other end, when another title is at this one.
        const bool hasOtherEnd = !(where & Qt::AlignHCenter) && seen.width() > 2 * size.width() + 8;
        wanted.push_back({QRectF(QPointF(x, y), size), hasOtherEnd ? QRectF(QPointF(seen.right() - 4 - size.width(), y), size) : QRectF(), priority});
        labels.push_back({node, text, font});
    };
    /// The band of a frame that its title is for; where that is too low, above the frame.
    const auto header = [&](const QRectF &rect, double units, const QFont &font, bool mayBeAbove) {
        const double height = units * m_scale;
        const double least = QFontMetricsF(font).height();
        if (height >= least || !mayBeAbove || rect.top() < least)
            return QRectF(rect.x(), rect.y() + std::max(0.0, (height - least) / 2 - 2), rect.width(), rect.height());
        return QRectF(rect.x() - 4, rect.y() - least - 2, rect.width(), least);
    };
    for (const NodeIndex node : m_visible.frames) {
        const QRectF rect = toPixels(m_layout.rect(node));
        switch (m_graph.kind(node)) {
        case NodeKind::Lane: {
            const QFont font = theme.font(TextSize::Title, QFont::DemiBold);
            want(node, font, header(rect, TopologyMeasures::laneHeader, font, true), Qt::AlignTop, 1'000'000);
            break;
        }
        case NodeKind::Provider: {
            const QFont font = theme.font(TextSize::Body, QFont::DemiBold);
            want(node, font, header(rect, TopologyMeasures::providerHeader, font, false), Qt::AlignTop, 500'000 + m_graph.counts(node).hosts);
            break;
        }
        default: {
            const QFont font = theme.font(TextSize::Caption, QFont::DemiBold);
            const bool hasHeader = TopologyMeasures::placeHeader * m_scale >= QFontMetricsF(font).height() - 2;
            // Without room of its own, in the middle of a large one.
            if (hasHeader)
                want(node, font, header(rect, TopologyMeasures::placeHeader, font, false), Qt::AlignTop, m_graph.counts(node).hosts);
            else if (rect.height() >= 44)
                want(node, font, rect, Qt::AlignCenter, m_graph.counts(node).hosts);
        }
        }
    }
    for (const NodeIndex group : m_visible.groups) {
        const QFont font = theme.font(TextSize::Caption, QFont::DemiBold);
        if (m_detail == Detail::Far) {
            // A bubble is no label, but none may cover it.
            const Bubble bubble = m_layout.bubble(group);
            const double radius = bubble.radius * m_scale;
            const QPointF centre = toPixels(bubble.centre);
            wanted.push_back({QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius), {}, 2'000'000});
            labels.push_back({});
            continue;
        }
        const auto area = m_layout.area(group);
        const auto largest = std::max_element(area.begin(), area.end(), [](const QRectF &a, const QRectF &b) { return a.width() * a.height() < b.width() * b.height(); });
        if (largest == area.end())
            continue;
        // On the lower edge, where hosts are empty and a gap is; on the upper one where that is the one in sight.
        const QRectF rect = toPixels(*largest);
        const double half = QFontMetricsF(font).height() / 2;
        const bool isOnTop = rect.bottom() + half > screen.bottom() && rect.top() - half > 0;
        want(group, font, isOnTop ? rect.adjusted(0, -half, 0, 0) : rect.adjusted(0, 0, 0, half), isOnTop ? Qt::AlignTop : Qt::AlignBottom,
             (m_scene.fate(group) != Fate::Unchanged ? 1'500'000 : 250'000) + m_graph.counts(group).hosts);
    }
    for (const PlacedLabel &placed : placeLabels(wanted, screen)) {
        const Label &label = labels[static_cast<size_t>(placed.label)];
        if (label.node == noNode)
            continue;
        const bool isGroup = m_graph.kind(label.node) == NodeKind::Group;
        m_painter->setOpacity(m_scene.isFaded(label.node) ? 0.4 : 1);
        m_painter->setPen(Qt::NoPen);
        QColor ground = isGroup ? mixed(m_tokens.surfaceRaised, groupColor(label.node), 0.25) : m_graph.kind(label.node) == NodeKind::Place ? m_tokens.surface : m_tokens.surfaceSunken;
        ground.setAlphaF(0.9F);
        m_painter->setBrush(ground);
        m_painter->drawRoundedRect(placed.rect, 3, 3);
        m_painter->setBrush(Qt::NoBrush);
        m_painter->setFont(label.font);
        const double side = std::min(14.0, placed.rect.height() - 2);
        paint::icon(*m_painter, QRectF(placed.rect.x() + 3, placed.rect.center().y() - side / 2, side, side), iconOf(m_graph, label.node),
                    isGroup ? m_tokens.text : m_tokens.textMuted);
        m_painter->setPen(m_tokens.text);
        m_painter->drawText(placed.rect.adjusted(side + 6, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, label.text);
        m_painter->setOpacity(1);
    }
}

void TopologyPainter::paintSelected()
{
    m_painter->setPen(QPen(m_tokens.accent, focusStroke));
    m_painter->setBrush(Qt::NoBrush);
    for (const NodeIndex cell : m_visible.cells) {
        if (m_scene.isSelected(cell))
            m_painter->drawRoundedRect(toPixels(m_layout.rect(cell)).adjusted(-1, -1, 1, 1), cornerRadius, cornerRadius);
    }
}

/// The outline of a node as it is seen at this detail.
QPainterPath TopologyPainter::shapeOf(NodeIndex node) const
{
    QPainterPath path;
    if (m_graph.kind(node) != NodeKind::Group) {
        path.addRoundedRect(toPixels(m_layout.rect(node)), cornerRadius, cornerRadius);
    } else if (m_detail == Detail::Far) {
        path.addEllipse(toPixels(m_layout.bubble(node).centre), m_layout.bubble(node).radius * m_scale, m_layout.bubble(node).radius * m_scale);
    } else {
        for (const QRectF &part : m_layout.area(node))
            path.addRect(toPixels(part).adjusted(-0.5, -0.5, 0.5, 0.5));
        path = path.simplified();
    }
    return path;
}

void TopologyPainter::paintOverlay(QPainter &painter, const QRectF &view, double scale)
{
    m_painter = &painter;
    m_view = view;
    m_scale = scale;
    m_detail = detailAt(scale);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setBrush(Qt::NoBrush);
    if (m_hovered != noNode && m_hovered != m_target) {
        painter.setPen(QPen(m_tokens.textMuted, 1.5));
        painter.drawPath(shapeOf(m_hovered));
    }
    if (m_target != noNode && m_verdict != Verdict::Kind::Nothing) {
        const QColor color = m_tokens.tint(tintOf(m_verdict)).solid;
        QColor soft = color;
        soft.setAlphaF(0.14F);
        painter.setPen(QPen(color, 3, m_verdict == Verdict::Kind::Cannot ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(soft);
        painter.drawPath(shapeOf(m_target));
    }
    if (m_isFocusShown && m_scene.focus() != noNode)
        paint::focusRing(painter, shapeOf(m_scene.focus()).boundingRect().adjusted(-4, -4, 4, 4));
    painter.restore();
    m_painter = nullptr;
}

} // namespace easel
