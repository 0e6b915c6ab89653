// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/worldoutline.h"

#include "topology/mapprojection.h"

#include <QFile>

#include <algorithm>
#include <cmath>

// Outside of the namespace: the macro declares a function of the global one.
static void registerWorldResources()
{
    Q_INIT_RESOURCE(world);
}

namespace easel {
namespace {

constexpr double perDegree = 10;      ///< the numbers of the file are tenths
constexpr double beyond = 8;          ///< pixels around the view in which lines are kept, so that no stroke ends in it
constexpr double leastDistance = 100; ///< pixels between the lines of the graticule
constexpr int pieces = 24;            ///< of a line of the graticule, which is a curve

/// The part of a polygon on one side of a line along an axis.
template <typename Inside, typename Cross> QPolygonF cut(const QPolygonF &polygon, const Inside &isInside, const Cross &cross)
{
    QPolygonF kept;
    for (int i = 0; i < polygon.size(); ++i) {
        const QPointF &from = polygon[i == 0 ? polygon.size() - 1 : i - 1];
        const QPointF &to = polygon[i];
        if (isInside(from) != isInside(to))
            kept << cross(from, to);
        if (isInside(to))
            kept << to;
    }
    return kept;
}

QPolygonF cutTo(const QRectF &rect, QPolygonF polygon)
{
    const auto atX = [](double x) { return [x](const QPointF &a, const QPointF &b) { return QPointF(x, a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x())); }; };
    const auto atY = [](double y) { return [y](const QPointF &a, const QPointF &b) { return QPointF(a.x() + (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()), y); }; };
    polygon = cut(polygon, [&](const QPointF &p) { return p.x() >= rect.left(); }, atX(rect.left()));
    polygon = cut(polygon, [&](const QPointF &p) { return p.x() <= rect.right(); }, atX(rect.right()));
    polygon = cut(polygon, [&](const QPointF &p) { return p.y() >= rect.top(); }, atY(rect.top()));
    return cut(polygon, [&](const QPointF &p) { return p.y() <= rect.bottom(); }, atY(rect.bottom()));
}

} // namespace

const WorldOutline &WorldOutline::instance()
{
    static const WorldOutline outline;
    return outline;
}

WorldOutline::WorldOutline()
{
    registerWorldResources();
    QFile file(QStringLiteral(":/world/outline.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the outline of the world is not in the program");
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        QPolygonF ring;
        int longitude = 0;
        int latitude = 0;
        for (const QByteArray &step : line.split(' ')) {
            const qsizetype comma = step.indexOf(',');
            longitude += step.left(comma).toInt();
            latitude += step.mid(comma + 1).toInt();
            QPointF point = MapProjection::toMap({longitude / perDegree, latitude / perDegree});
            // The two ends of the 180th meridian are one place, but here the ring says which is meant.
            if (std::abs(longitude) == 1800)
                point.setX(std::copysign(point.x(), longitude));
            ring << point;
        }
        const QRectF bounds = ring.boundingRect();
        m_rings.push_back({std::move(ring), bounds});
    }
    const auto east = [](int latitude) {
        const QPointF point = MapProjection::toMap({180, static_cast<double>(latitude)});
        return QPointF(std::abs(point.x()), point.y());
    };
    for (int latitude = -90; latitude <= 90; latitude += 2)
        m_edge << east(latitude);
    for (int latitude = 90; latitude >= -90; latitude -= 2)
        m_edge << QPointF(-east(latitude).x(), east(latitude).y());
}

void WorldOutline::add(QPainterPath &path, const QPolygonF &ring, const QRectF &view, double scale)
{
    const double more = beyond / scale;
    QPolygonF near = cutTo(view.adjusted(-more, -more, more, more), ring);
    for (QPointF &point : near)
        point = (point - view.topLeft()) * scale;
    if (near.size() > 2) {
        path.addPolygon(near);
        path.closeSubpath();
    }
}

QPainterPath WorldOutline::land(const QRectF &view, double scale) const
{
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    for (const Ring &ring : m_rings) {
        if (ring.bounds.intersects(view))
            add(path, ring.points, view, scale);
    }
    return path;
}

QPainterPath WorldOutline::edge(const QRectF &view, double scale) const
{
    QPainterPath path;
    add(path, m_edge, view, scale);
    return path;
}

QPainterPath WorldOutline::graticule(const QRectF &view, double scale) const
{
    // What of the world is in the view; where a corner is beside the world, all of it may be.
    double west = 180;
    double east = -180;
    double south = 90;
    double north = -90;
    for (int i = 0; i <= 4; ++i) {
        for (int j = 0; j <= 4; ++j) {
            const auto place = MapProjection::fromMap({view.left() + view.width() * i / 4, view.top() + view.height() * j / 4});
            west = std::min(west, place ? place->longitude : -180);
            east = std::max(east, place ? place->longitude : 180);
            south = std::min(south, place ? place->latitude : -90);
            north = std::max(north, place ? place->latitude : 90);
        }
    }
    double step = 30;
    for (const double finer : {15.0, 10.0, 5.0, 2.0, 1.0, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01}) {
        if (finer * scale >= leastDistance)
            step = finer;
    }
    const double from = std::max(-180.0, std::floor(west / step) * step);
    const double to = std::min(180.0, std::ceil(east / step) * step);
    const double low = std::max(-90.0, std::floor(south / step) * step);
    const double high = std::min(90.0, std::ceil(north / step) * step);
    QPainterPath path;
    const auto line = [&](const auto &at) {
        for (int i = 0; i <= pieces; ++i) {
            const QPointF point = (at(i / double(pieces)) - view.topLeft()) * scale;
            i == 0 ? path.moveTo(point) : path.lineTo(point);
        }
    };
    for (double longitude = from; longitude < to + step / 2; longitude += step) {
        if (std::abs(longitude) < 180)
            line([&](double part) { return MapProjection::toMap({longitude, low + (high - low) * part}); });
    }
    for (double latitude = low; latitude < high + step / 2; latitude += step) {
        if (std::abs(latitude) >= 90)
            continue;
        // All parallels are straight. Just inside of the 180th meridian, so that each end is on its own side.
        const double inside = 1e-9;
        path.moveTo((MapProjection::toMap({from + inside, latitude}) - view.topLeft()) * scale);
        path.lineTo((MapProjection::toMap({to - inside, latitude}) - view.topLeft()) * scale);
    }
    return path;
}

} // namespace easel
