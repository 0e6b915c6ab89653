// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/topologypainter.h"

#include "theme/domainlook.h"
#include "theme/painter.h"
#include "theme/theme.h"
#include "topology/labelplacer.h"
#include "topology/topologymeasures.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace easel {
namespace {

constexpr double fadedOpacity = 0.22;
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
    // By name, so that a group keeps its colour when others come and go.
    constexpr ColorRole roles[] = {&Tokens::providerAzure, &Tokens::providerVSphere, &Tokens::providerMaas, &Tokens::providerAws,
                                   &Tokens::providerEdge,  &Tokens::providerOpenStack};
    return m_tokens.*roles[qHash(m_graph.group(group)->name, 7) % std::size(roles)];
}

void TopologyPainter::paintAreas()
{
    for (const NodeIndex group : m_visible.groups) {
        const bool stands = m_scene.isSelected(group);
        const double stroke = stands ? 2.5 : m_detail == Detail::Far ? 0.5 : 1.5;
        const double share = m_scene.isFaded(group) ? 0.04 : stands ? 0.26 : 0.15;
        const QColor fill = mixed(m_tokens.surface, groupColor(group), share);
        const QColor outline = stands ? m_tokens.accent : mixed(m_tokens.surface, groupColor(group), m_scene.isFaded(group) ? 0.15 : 0.55);
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
    const bool isFaded = m_scene.isFaded(cell);
    const bool isDab = m_detail == Detail::Far || m_isSketched || exact.width() < 56;
    m_painter->setOpacity(isFaded ? fadedOpacity : 1);
    if (isDab) {
        const QColor color = m_tokens.*m_scene.colorOf(cell);
        // Not by colour alone: what is ill is whole, the rest is paler.
        const bool isIll = m_graph.health(cell) == Health::Unhealthy;
        const QRectF rect = exact.width() < 4 ? exact : crisp(exact);
        m_painter->fillRect(rect, isIll ? color : mixed(m_tokens.surface, color, 0.62));
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

void TopologyPainter::paintHost(NodeIndex cell, const QRectF &rect)
{
    m_painter->setRenderHint(QPainter::Antialiasing, true);
    paint::card(*m_painter, rect, m_scene.isSelected(cell) ? Emphasis::Selected : Emphasis::Normal);
    const QColor color = m_tokens.*m_scene.colorOf(cell);
    const double unit = std::min(1.4, m_scale);
    const double stripe = std::max(3.0, 5 * unit);
    QPainterPath corner;
    corner.addRoundedRect(rect.adjusted(1, 1, -1, -1), cornerRadius - 1, cornerRadius - 1);
    m_painter->save();
    m_painter->setClipPath(corner, Qt::IntersectClip);
    m_painter->fillRect(QRectF(rect.x(), rect.y(), stripe, rect.height()), color);
    m_painter->restore();
    const Theme &theme = Theme::current();
    const double header = std::min(rect.height(), TopologyMeasures::hostHeader * m_scale);
    QRectF inner = QRectF(rect.x(), rect.y(), rect.width(), header).adjusted(stripe + 5, 2, -5, -2);
    const QFontMetricsF metrics(theme.font(TextSize::Caption, QFont::DemiBold));
    // The ring at the end says how much is left.
    const double ring = std::min(inner.height(), 26 * unit);
    if (rect.width() > 104 && m_graph.kind(cell) == NodeKind::HostCluster && !std::isnan(m_scene.headroomOf(cell))) {
        const QRectF circle(inner.right() - ring, inner.center().y() - ring / 2, ring, ring);
        const double left = std::clamp(static_cast<double>(m_scene.headroomOf(cell)), 0.0, 1.0);
        const double width = std::max(2.0, 3 * unit);
        const QRectF line = circle.adjusted(width, width, -width, -width);
        m_painter->setPen(QPen(m_tokens.surfaceSunken, width));
        m_painter->drawEllipse(line);
        const double used = 1 - left;
        const QColor usedColor = left < 0.05 ? m_tokens.danger : left < 0.2 ? m_tokens.warning : m_tokens.barFill;
        m_painter->setPen(QPen(usedColor, width, Qt::SolidLine, Qt::FlatCap));
        m_painter->drawArc(line, 90 * 16, static_cast<int>(-used * 360 * 16));
        inner.setRight(circle.left() - 4);
    }
    const double lineHeight = metrics.height();
    const bool hasTwo = inner.height() >= 2 * lineHeight - 2;
    const double mark = std::min(12.0, lineHeight - 1);
    QRectF first(inner.x(), hasTwo ? inner.center().y() - lineHeight : inner.center().y() - lineHeight / 2, inner.width(), lineHeight);
    if (m_graph.kind(cell) == NodeKind::HostCluster) {
        paint::status(*m_painter, QRectF(first.x(), first.center().y() - mark / 2, mark, mark), look::shape(m_graph.health(cell)));
        first.setLeft(first.left() + mark + 4);
    }
    m_painter->setFont(theme.font(TextSize::Caption, QFont::DemiBold));
    paint::text(*m_painter, first, m_graph.name(cell), m_tokens.text);
    if (hasTwo) {
        m_painter->setFont(theme.font(TextSize::Caption));
        paint::text(*m_painter, QRectF(inner.x(), inner.center().y(), inner.width(), lineHeight), counted(cell), m_tokens.textMuted);
    }
    m_painter->setRenderHint(QPainter::Antialiasing, false);
}

/// The second line of a host: its version, and what runs on it.
QString TopologyPainter::counted(NodeIndex cell) const
{
    const NodeCounts counts = m_graph.counts(cell);
    QStringList parts;
    if (const HostCluster *host = m_graph.hostCluster(cell); host && !host->kubernetesVersion.isEmpty())
        parts << host->kubernetesVersion;
    if (counts.virtualClusters > 0)
        parts << TopologyScene::tr("%n virtual", nullptr, counts.virtualClusters);
    if (counts.edgeHosts > 0)
        parts << TopologyScene::tr("%n edge host(s)", nullptr, counts.edgeHosts);
    return parts.join(QStringLiteral(" · "));
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
            m_painter->setPen(QPen(mixed(m_tokens.surfaceRaised, color, 0.7), 1, isPaused ? Qt::DashLine : Qt::SolidLine));
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
    ColorRole role = nullptr;
    QString sign;
    switch (m_scene.fate(node)) {
    case Fate::Unchanged: return;
    case Fate::Added: role = &Tokens::success; sign = QStringLiteral("+"); break;
    case Fate::Removed: role = &Tokens::danger; sign = QStringLiteral("−"); break;
    case Fate::Changed: role = &Tokens::warning; sign = QStringLiteral("~"); break;
    case Fate::Moved: role = &Tokens::accent; sign = QStringLiteral("→"); break;
    }
    const QColor color = m_tokens.*role;
    m_painter->setPen(QPen(color, 2, m_scene.fate(node) == Fate::Removed ? Qt::DashLine : Qt::SolidLine));
    m_painter->setBrush(Qt::NoBrush);
    m_painter->drawRect(rect.adjusted(1, 1, -1, -1));
    if (rect.width() < 28)
        return;
    m_painter->setRenderHint(QPainter::Antialiasing, true);
    const QRectF badge(rect.right() - 9, rect.top() - 9, 18, 18);
    m_painter->setPen(QPen(m_tokens.surface, 1.5));
    m_painter->setBrush(color);
    m_painter->drawEllipse(badge);
    m_painter->setFont(Theme::current().font(TextSize::Body, QFont::Bold));
    m_painter->setPen(m_tokens.surface);
    m_painter->drawText(badge, Qt::AlignCenter, sign);
    m_painter->setBrush(Qt::NoBrush);
    m_painter->setRenderHint(QPainter::Antialiasing, false);
}

/// Of what is selected or has the focus: from its group to the hosts, and on to what runs there.
void TopologyPainter::paintLinks()
{
    const NodeIndex focus = m_scene.focus();
    if (focus == noNode)
        return;
    const auto centre = [&](NodeIndex node) {
        return m_graph.kind(node) == NodeKind::Group ? toPixels(m_layout.bubble(node).centre) : toPixels(m_layout.rect(node).center());
    };
    const auto link = [&](NodeIndex from, NodeIndex to) {
        const QPointF a = centre(from);
        const QPointF b = centre(to);
        QPainterPath path(a);
        const QPointF along = b - a;
        path.quadTo((a + b) / 2 + QPointF(-along.y(), along.x()) * 0.12, b);
        m_painter->drawPath(path);
        m_painter->drawEllipse(b, 2.5, 2.5);
    };
    QColor color = m_tokens.accent;
    color.setAlphaF(0.6F);
    m_painter->setPen(QPen(color, 1.5));
    m_painter->setBrush(Qt::NoBrush);
    NodeIndex host = focus;
    if (m_graph.kind(focus) == NodeKind::Group) {
        for (const NodeIndex member : m_graph.members(focus))
            link(focus, member);
        return;
    }
    if (m_graph.kind(focus) == NodeKind::VirtualCluster) {
        host = m_graph.parent(focus);
        if (const NodeIndex group = m_graph.groupOfVirtual(focus); group != noNode)
            link(group, host);
        link(host, focus);
        return;
    }
    for (const NodeIndex group : m_graph.groupsOf(host))
        link(group, host);
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
        NodeIndex node;
        QString text;
        QFont font;
    };
    const Theme &theme = Theme::current();
    std::vector<Label> labels;
    std::vector<WantedLabel> wanted;
    const QRectF screen(QPointF(), m_view.size() * m_scale);
    const auto want = [&](NodeIndex node, const QFont &font, const QRectF &room, int priority) {
        // A title stays in sight while its frame is.
        const QRectF seen = room.intersected(screen);
        if (seen.width() < 30 || seen.height() < 10)
            return;
        const QFontMetricsF metrics(font);
        const QString text = metrics.elidedText(m_graph.name(node), Qt::ElideRight, seen.width() - 28);
        if (text.size() < 3)
            return;
        wanted.push_back({QRectF(seen.topLeft() + QPointF(4, 2), QSizeF(metrics.horizontalAdvance(text) + 26, metrics.height() + 2)), {}, priority});
        labels.push_back({node, text, font});
    };
    for (const NodeIndex node : m_visible.frames) {
        const QRectF rect = toPixels(m_layout.rect(node));
        switch (m_graph.kind(node)) {
        case NodeKind::Lane: want(node, theme.font(TextSize::Title, QFont::DemiBold), rect, 1'000'000); break;
        case NodeKind::Provider: want(node, theme.font(TextSize::Body, QFont::DemiBold), rect, 500'000 + m_graph.counts(node).hosts); break;
        default: want(node, theme.font(TextSize::Caption, QFont::DemiBold), rect, m_graph.counts(node).hosts); break;
        }
    }
    if (m_detail != Detail::Far) {
        for (const NodeIndex group : m_visible.groups) {
            const auto area = m_layout.area(group);
            const auto widest = std::max_element(area.begin(), area.end(), [](const QRectF &a, const QRectF &b) { return a.width() * a.height() < b.width() * b.height(); });
            if (widest == area.end())
                continue;
            // Above the area, where a gap is, or on its edge.
            const QRectF rect = toPixels(*widest);
            const QFont font = theme.font(TextSize::Caption, QFont::DemiBold);
            const double height = QFontMetricsF(font).height() + 2;
            want(group, font, QRectF(rect.x(), rect.y() - height / 2, rect.width(), std::max(height + 4, rect.height())), 250'000 + m_graph.counts(group).hosts);
        }
    }
    for (const PlacedLabel &placed : placeLabels(wanted, screen)) {
        const Label &label = labels[static_cast<size_t>(placed.label)];
        const bool isGroup = m_graph.kind(label.node) == NodeKind::Group;
        m_painter->setOpacity(m_scene.isFaded(label.node) ? 0.4 : 1);
        m_painter->setPen(Qt::NoPen);
        const QColor ground = isGroup ? mixed(m_tokens.surfaceRaised, groupColor(label.node), 0.25) : m_graph.kind(label.node) == NodeKind::Place ? m_tokens.surface : m_tokens.surfaceSunken;
        m_painter->setBrush(ground);
        m_painter->drawRoundedRect(placed.rect, 3, 3);
        m_painter->setBrush(Qt::NoBrush);
        m_painter->setFont(label.font);
        const double side = std::min(14.0, placed.rect.height() - 4);
        paint::icon(*m_painter, QRectF(placed.rect.x() + 4, placed.rect.center().y() - side / 2, side, side), iconOf(m_graph, label.node),
                    isGroup ? m_tokens.text : m_tokens.textMuted);
        m_painter->setPen(m_tokens.text);
        m_painter->drawText(placed.rect.adjusted(side + 7, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, label.text);
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
        const QColor color = m_verdict == Verdict::Kind::Joins ? m_tokens.accent : m_verdict == Verdict::Kind::Cannot ? m_tokens.danger : m_tokens.warning;
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
