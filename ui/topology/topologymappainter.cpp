// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/topologymappainter.h"

#include "theme/domainlook.h"
#include "theme/painter.h"
#include "theme/theme.h"
#include "topology/fatelook.h"
#include "topology/labelplacer.h"
#include "topology/worldoutline.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>
#include <utility>

namespace easel {
namespace {

constexpr double fadedOpacity = 0.22;
constexpr double ringWidth = 4;
constexpr double dotRadius = 1.6; ///< of a mark in the overview
constexpr double dotSpacing = 5;
constexpr double earthRadius = 6371; ///< kilometres
constexpr size_t mostGroups = 12;    ///< of a cluster that is in more than that, the arcs would be a ball of wool

QColor mixed(const QColor &under, const QColor &over, double share)
{
    const auto part = [share](float a, float b) { return static_cast<float>(a + (b - a) * share); };
    return QColor::fromRgbF(part(under.redF(), over.redF()), part(under.greenF(), over.greenF()), part(under.blueF(), over.blueF()));
}

QPainterPath shapeOf(const MapSpot &spot, double more)
{
    QPainterPath path;
    if (spot.isEdge) {
        // As large to the eye as the disc.
        const double half = spot.radius * 0.9 + more;
        path.addRoundedRect(QRectF(spot.centre.x() - half, spot.centre.y() - half, 2 * half, 2 * half), smallCornerRadius, smallCornerRadius);
    } else {
        path.addEllipse(spot.centre, spot.radius + more, spot.radius + more);
    }
    return path;
}

QString shortNumber(int count)
{
    return count < 10'000 ? QString::number(count) : QStringLiteral("%1k").arg(count / 1000);
}

double kilometres(const Coordinates &a, const Coordinates &b)
{
    constexpr double radians = std::numbers::pi / 180;
    const double x = std::sin((b.latitude - a.latitude) * radians / 2);
    const double y = std::sin((b.longitude - a.longitude) * radians / 2);
    const double half = x * x + std::cos(a.latitude * radians) * std::cos(b.latitude * radians) * y * y;
    return 2 * earthRadius * std::asin(std::sqrt(std::min(1.0, half)));
}

} // namespace

TopologyMapPainter::TopologyMapPainter(const TopologyScene &scene, const TopologyMap &map)
    : m_scene(scene), m_map(map), m_graph(map.graph()), m_tokens(Theme::current().tokens())
{
}

void TopologyMapPainter::setTarget(int mark, Verdict::Kind verdict)
{
    m_target = mark;
    m_verdict = verdict;
}

const MapMark &TopologyMapPainter::markOf(const MapSpot &spot) const
{
    return m_map.marks(m_level)[static_cast<size_t>(spot.mark)];
}

std::vector<NodeIndex> TopologyMapPainter::linkedGroups(const TopologyScene &scene)
{
    const TopologyGraph &graph = scene.graph();
    if (scene.selection().clusters.isEmpty() && !scene.selection().group.isEmpty()) {
        const NodeIndex group = graph.find(scene.selection().group);
        return group == noNode ? std::vector<NodeIndex>() : std::vector{group};
    }
    NodeIndex node = scene.focus();
    if (node == noNode)
        return {};
    if (graph.kind(node) == NodeKind::Group)
        return {node};
    if (graph.kind(node) == NodeKind::VirtualCluster) {
        const NodeIndex group = graph.groupOfVirtual(node);
        return group == noNode ? std::vector<NodeIndex>() : std::vector{group};
    }
    const auto groups = graph.groupsOf(node);
    return {groups.begin(), groups.begin() + static_cast<std::ptrdiff_t>(std::min(groups.size(), mostGroups))};
}

void TopologyMapPainter::paint(QPainter &painter, const QRectF &view, double scale)
{
    m_painter = &painter;
    m_view = view;
    m_scale = scale;
    m_level = TopologyMap::levelAt(scale);
    m_groups = linkedGroups(m_scene);
    const std::vector<MapSpot> spots = MapSpots::place(m_map, view, scale);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    paintWorld();
    if (!m_isSketched)
        paintArcs(spots);
    for (const MapSpot &spot : spots)
        paintMark(spot);
    if (!m_isSketched) {
        paintLabels(spots);
        paintRuler();
    }
    painter.restore();
    m_painter = nullptr;
}

void TopologyMapPainter::paintOverview(QPainter &painter, const QRectF &view, double scale)
{
    m_painter = &painter;
    m_view = view;
    m_scale = scale;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    paintWorld();
    painter.setPen(Qt::NoPen);
    const std::vector<MapMark> &marks = m_map.marks(TopologyMap::levelAt(scale * TopologyMap::spacing / dotSpacing));
    for (const MapMark &mark : marks) {
        painter.setBrush(m_tokens.*m_scene.colorOf(m_map.nodes(mark).front()));
        painter.drawEllipse((mark.position - view.topLeft()) * scale, dotRadius, dotRadius);
    }
    painter.restore();
    m_painter = nullptr;
}

void TopologyMapPainter::paintWorld()
{
    const WorldOutline &world = WorldOutline::instance();
    const QColor sea = mixed(m_tokens.window, m_tokens.surfaceSunken, 0.6);
    const QColor land = m_tokens.dark ? mixed(m_tokens.surface, m_tokens.surfaceRaised, 0.8) : m_tokens.surface;
    const QPainterPath edge = world.edge(m_view, m_scale);
    m_painter->fillPath(edge, sea);
    m_painter->setPen(QPen(mixed(sea, m_tokens.line, 0.55), hairline));
    m_painter->setBrush(Qt::NoBrush);
    m_painter->drawPath(world.graticule(m_view, m_scale));
    m_painter->setPen(QPen(mixed(m_tokens.line, m_tokens.lineStrong, 0.35), hairline));
    m_painter->setBrush(land);
    m_painter->drawPath(world.land(m_view, m_scale));
    m_painter->setBrush(Qt::NoBrush);
    m_painter->setPen(QPen(m_tokens.line, hairline));
    m_painter->drawPath(edge);
}

bool TopologyMapPainter::isSelected(const MapMark &mark) const
{
    for (const NodeIndex node : m_map.nodes(mark)) {
        if (m_scene.isSelected(node))
            return true;
        for (const NodeIndex group : m_graph.groupsOf(node)) {
            if (m_scene.isSelected(group))
                return true;
        }
    }
    return false;
}

bool TopologyMapPainter::isFaded(const MapMark &mark) const
{
    const auto nodes = m_map.nodes(mark);
    return std::all_of(nodes.begin(), nodes.end(), [&](NodeIndex node) { return m_scene.isFaded(node); });
}

/// How many of its nodes have which colour, in the order of the legend; what stands back comes last.
std::vector<TopologyMapPainter::Slice> TopologyMapPainter::slicesOf(const MapMark &mark) const
{
    std::vector<Slice> slices;
    for (const NodeIndex node : m_map.nodes(mark)) {
        const ColorRole color = m_scene.colorOf(node);
        const bool fades = m_scene.isFaded(node);
        const auto found = std::find_if(slices.begin(), slices.end(), [&](const Slice &slice) { return slice.color == color && slice.isFaded == fades; });
        if (found == slices.end())
            slices.push_back({color, 1, fades});
        else
            ++found->count;
    }
    const auto rank = [&](const Slice &slice) {
        const std::vector<LegendEntry> &legend = m_scene.legend();
        const auto entry = std::find_if(legend.begin(), legend.end(), [&](const LegendEntry &each) { return each.color == slice.color; });
        return std::pair(slice.isFaded, entry - legend.begin());
    };
    std::stable_sort(slices.begin(), slices.end(), [&](const Slice &a, const Slice &b) { return rank(a) < rank(b); });
    return slices;
}

/// From the centre of its mark to the other's: where they stand on the screen, which for edge sites may be aside.
void TopologyMapPainter::paintArcs(const std::vector<MapSpot> &spots)
{
    const auto centreOf = [&](int mark, const QPointF &position) {
        const auto spot = std::find_if(spots.begin(), spots.end(), [mark](const MapSpot &each) { return each.mark == mark; });
        return spot == spots.end() ? (position - m_view.topLeft()) * m_scale : spot->centre;
    };
    QColor color = m_tokens.accent;
    color.setAlphaF(0.75F);
    m_painter->setBrush(Qt::NoBrush);
    for (const NodeIndex group : m_groups) {
        for (const MapArc &arc : m_map.arcs(group, m_level)) {
            QPainterPath path(centreOf(arc.from, arc.start));
            path.quadTo((arc.control - m_view.topLeft()) * m_scale, centreOf(arc.to, arc.end));
            if (!path.controlPointRect().intersects(QRectF(QPointF(), m_view.size() * m_scale)))
                continue;
            m_painter->setPen(QPen(color, std::min(4.0, 1.5 + std::log10(arc.members)), Qt::SolidLine, Qt::RoundCap));
            m_painter->drawPath(path);
        }
    }
}

void TopologyMapPainter::paintMark(const MapSpot &spot)
{
    const MapMark &mark = markOf(spot);
    const bool stands = isSelected(mark);
    m_painter->setOpacity(isFaded(mark) ? fadedOpacity : 1);
    if (stands) {
        m_painter->setPen(QPen(m_tokens.accent, focusStroke));
        m_painter->setBrush(m_tokens.surface);
        m_painter->drawPath(shapeOf(spot, 3.5));
    } else {
        // Marks are told from the land, and from each other, whatever their colours.
        m_painter->fillPath(shapeOf(spot, 1.5), m_tokens.window);
    }
    const std::vector<Slice> slices = slicesOf(mark);
    paintRing(spot, shapeOf(spot, 0), slices, mark.count);
    if (mark.count > 1)
        paintNumber(spot, mark.count);
    if (mark.health != Health::Healthy && !m_isSketched) {
        const double side = spot.radius < 12 ? 11 : 13;
        const QPointF at = spot.centre + QPointF(spot.radius, -spot.radius) * 0.75;
        m_painter->setPen(Qt::NoPen);
        m_painter->setBrush(m_tokens.surface);
        m_painter->drawEllipse(at, side / 2 + 1, side / 2 + 1);
        paint::status(*m_painter, QRectF(at.x() - side / 2, at.y() - side / 2, side, side), look::shape(mark.health));
    }
    m_painter->setOpacity(1);
    if (m_scene.difference() && !m_isSketched)
        paintFate(spot, mark);
}

void TopologyMapPainter::paintRing(const MapSpot &spot, const QPainterPath &shape, const std::vector<Slice> &slices, int count)
{
    const auto color = [&](const Slice &slice) {
        const QColor &whole = m_tokens.*slice.color;
        return slice.isFaded ? mixed(m_tokens.surfaceRaised, whole, fadedOpacity) : whole;
    };
    if (slices.size() == 1) {
        m_painter->fillPath(shape, color(slices.front()));
        return;
    }
    // Of a square each part ends at its outline: the sectors reach past its corners.
    const double reach = spot.radius * 1.5;
    double from = 90;
    for (const Slice &slice : slices) {
        const double angle = 360.0 * slice.count / count;
        QPainterPath sector(spot.centre);
        const double outer = spot.isEdge ? reach : spot.radius;
        sector.arcTo(QRectF(spot.centre.x() - outer, spot.centre.y() - outer, 2 * outer, 2 * outer), from, -angle);
        sector.closeSubpath();
        m_painter->fillPath(spot.isEdge ? shape.intersected(sector) : sector, color(slice));
        from -= angle;
    }
}

/// Of several there is a ring with their number in it; one alone is a whole dab.
void TopologyMapPainter::paintNumber(const MapSpot &spot, int count)
{
    m_painter->fillPath(shapeOf(spot, -ringWidth), m_tokens.surfaceRaised);
    const double half = spot.radius - ringWidth;
    const QString number = shortNumber(count);
    QFont font = Theme::current().font(TextSize::Caption, QFont::DemiBold);
    // It is always there: large text becomes smaller rather than cut.
    const double wanted = QFontMetricsF(font).horizontalAdvance(number);
    const double room = 2 * half - 2;
    if (wanted > room)
        font.setPixelSize(std::max(7, static_cast<int>(font.pixelSize() * room / wanted)));
    m_painter->setFont(font);
    m_painter->setPen(m_tokens.text);
    m_painter->drawText(QRectF(spot.centre.x() - spot.radius, spot.centre.y() - spot.radius, 2 * spot.radius, 2 * spot.radius), Qt::AlignCenter, number);
}

/// What the plan does to it: the sign of its clusters' fate, or that there are several.
void TopologyMapPainter::paintFate(const MapSpot &spot, const MapMark &mark)
{
    Fate fate = Fate::Unchanged;
    for (const NodeIndex node : m_map.nodes(mark)) {
        const Fate own = m_scene.fate(node);
        if (own == Fate::Unchanged)
            continue;
        fate = fate == Fate::Unchanged || fate == own ? own : Fate::Changed;
    }
    const QPointF at = spot.centre + QPointF(spot.radius, spot.radius) * 0.75;
    paintFateSign(*m_painter, QRectF(at.x() - 8, at.y() - 8, 16, 16), fate);
}

void TopologyMapPainter::paintLabels(const std::vector<MapSpot> &spots)
{
    constexpr int marksFirst = 1'000'000'000; // no name lies on a mark
    const QFont font = Theme::current().font(TextSize::Caption);
    const QFontMetricsF metrics(font);
    const double widest = metrics.averageCharWidth() * 22;
    std::vector<WantedLabel> wanted;
    std::vector<QString> texts;
    for (const MapSpot &spot : spots) {
        const double half = spot.radius;
        wanted.push_back({QRectF(spot.centre.x() - half, spot.centre.y() - half, 2 * half, 2 * half), {}, marksFirst});
        texts.emplace_back();
    }
    const bool isCrowded = spots.size() > 400;
    for (const MapSpot &spot : spots) {
        const MapMark &mark = markOf(spot);
        // Of what stands back no name is of use, and of a crowd only those of the large.
        if (isFaded(mark) || (isCrowded && mark.count < 3 && !isSelected(mark)))
            continue;
        const QString text = metrics.elidedText(MapSpots::nameOf(m_map, mark), Qt::ElideMiddle, widest);
        const QSizeF size(metrics.horizontalAdvance(text) + 6, metrics.height());
        const double away = spot.radius + (isSelected(mark) ? 9 : 5);
        QRectF right(QPointF(spot.centre.x() + away, spot.centre.y() - size.height() / 2), size);
        QRectF left(QPointF(spot.centre.x() - away - size.width(), spot.centre.y() - size.height() / 2), size);
        // Where all of it can be read, or not at all.
        if (right.right() > m_view.width() * m_scale && left.left() > 0)
            right = std::exchange(left, QRectF());
        wanted.push_back({right, left, mark.count + (isSelected(mark) ? marksFirst / 2 : 0)});
        texts.push_back(text);
    }
    m_painter->setFont(font);
    QColor ground = m_tokens.surface;
    ground.setAlphaF(0.82F);
    for (const PlacedLabel &placed : placeLabels(wanted, QRectF(QPointF(), m_view.size() * m_scale))) {
        const QString &text = texts[static_cast<size_t>(placed.label)];
        if (text.isEmpty())
            continue;
        m_painter->setPen(Qt::NoPen);
        m_painter->setBrush(ground);
        m_painter->drawRoundedRect(placed.rect, 3, 3);
        m_painter->setPen(m_tokens.text);
        m_painter->drawText(placed.rect, Qt::AlignCenter, text);
    }
    m_painter->setBrush(Qt::NoBrush);
}

/// How far a stretch of the map is, in the middle of what is seen.
void TopologyMapPainter::paintRuler()
{
    const QPointF middle = m_view.center();
    const double length = 100 / m_scale;
    const auto from = MapProjection::fromMap(middle - QPointF(length / 2, 0));
    const auto to = MapProjection::fromMap(middle + QPointF(length / 2, 0));
    if (!from || !to)
        return;
    const double wide = kilometres(*from, *to);
    if (!(wide > 0))
        return;
    // 1, 2 or 5 of something, as long as it is at most the stretch.
    const double power = std::pow(10, std::floor(std::log10(wide)));
    const double round = wide >= 5 * power ? 5 * power : wide >= 2 * power ? 2 * power : power;
    const double pixels = 100 * round / wide;
    const QString text = round >= 1 ? TopologyScene::tr("%1 km").arg(QLocale().toString(round, 'f', 0)) : TopologyScene::tr("%1 m").arg(QLocale().toString(round * 1000, 'f', 0));
    const QFont font = Theme::current().font(TextSize::Caption);
    const QFontMetricsF metrics(font);
    const double right = m_view.width() * m_scale - space::l;
    const double bottom = m_view.height() * m_scale - space::m;
    m_painter->setPen(QPen(m_tokens.textMuted, 1.5));
    m_painter->setBrush(Qt::NoBrush);
    m_painter->drawPolyline(QPolygonF{{right - pixels, bottom - 4}, {right - pixels, bottom}, {right, bottom}, {right, bottom - 4}});
    m_painter->setFont(font);
    m_painter->drawText(QRectF(right - 200, bottom - metrics.height() - 4, 200, metrics.height()), Qt::AlignRight | Qt::AlignVCenter, text);
}

void TopologyMapPainter::paintOverlay(QPainter &painter, const QRectF &view, double scale, const std::vector<MapSpot> &spots)
{
    m_painter = &painter;
    m_view = view;
    m_scale = scale;
    m_level = TopologyMap::levelAt(scale);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    for (const MapSpot &spot : spots) {
        painter.setBrush(Qt::NoBrush);
        if (spot.mark == m_hovered && spot.mark != m_target) {
            painter.setPen(QPen(m_tokens.textMuted, 1.5));
            painter.drawPath(shapeOf(spot, 2));
        }
        if (spot.mark == m_target && m_verdict != Verdict::Kind::Nothing) {
            const QColor color = m_verdict == Verdict::Kind::Joins ? m_tokens.accent : m_verdict == Verdict::Kind::Cannot ? m_tokens.danger : m_tokens.warning;
            painter.setPen(QPen(color, 3, m_verdict == Verdict::Kind::Cannot ? Qt::DashLine : Qt::SolidLine));
            painter.drawPath(shapeOf(spot, 4));
        }
        if (spot.mark == m_focused)
            paint::focusRing(painter, shapeOf(spot, 6).boundingRect(), spot.isEdge ? cornerRadius : spot.radius + 6);
    }
    painter.restore();
    m_painter = nullptr;
}

} // namespace easel
