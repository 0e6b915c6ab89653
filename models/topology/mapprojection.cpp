// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/mapprojection.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace easel {
namespace {

// The polynomial of Equal Earth, of the parametric latitude.
constexpr double a1 = 1.340264;
constexpr double a2 = -0.081106;
constexpr double a3 = 0.000893;
constexpr double a4 = 0.003796;
const double half = std::sqrt(3.0) / 2;
constexpr double radians = std::numbers::pi / 180;
/// Units to a radius of the earth: the equator, 2 pi / (half * a1) radiuses long in the projection, is 360 units.
const double scale = 180 * half * a1 / std::numbers::pi;

double northing(double parametric)
{
    const double square = parametric * parametric;
    const double sixth = square * square * square;
    return parametric * (a1 + a2 * square + sixth * (a3 + a4 * square));
}

/// How fast northing() grows there.
double slope(double parametric)
{
    const double square = parametric * parametric;
    const double sixth = square * square * square;
    return a1 + 3 * a2 * square + sixth * (7 * a3 + 9 * a4 * square);
}

} // namespace

bool MapProjection::isOnEarth(const Coordinates &place)
{
    return std::isfinite(place.longitude) && std::isfinite(place.latitude) && std::abs(place.latitude) <= 90;
}

QPointF MapProjection::toMap(const Coordinates &place)
{
    // remainder() gives -180 to 180, both included: the two edges of the map are the same meridian.
    const double longitude = std::remainder(place.longitude, 360.0) * radians;
    const double parametric = std::asin(half * std::sin(place.latitude * radians));
    return {scale * longitude * std::cos(parametric) / (half * slope(parametric)), -scale * northing(parametric)};
}

std::optional<Coordinates> MapProjection::fromMap(const QPointF &point)
{
    const double y = -point.y() / scale;
    double parametric = std::clamp(y / a1, -1.1, 1.1);
    for (int i = 0; i < 12; ++i)
        parametric -= (northing(parametric) - y) / slope(parametric);
    const double sine = std::sin(parametric) / half;
    // Far beside the world the polynomial has other roots.
    if (!(std::abs(parametric) <= std::numbers::pi / 3 + 1e-9) || std::abs(sine) > 1)
        return std::nullopt;
    const double longitude = half * (point.x() / scale) * slope(parametric) / std::cos(parametric) / radians;
    if (std::abs(longitude) > 180)
        return std::nullopt;
    return Coordinates{longitude, std::asin(sine) / radians};
}

QRectF MapProjection::world()
{
    const double south = toMap({0, -90}).y();
    return {-180, -south, 360, 2 * south};
}

} // namespace easel
