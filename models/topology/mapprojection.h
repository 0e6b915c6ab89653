// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hostcluster.h"

#include <QRectF>

namespace easel {

/// The whole world as a plane: the Equal Earth projection (Šavrič, Patterson and Jenny, 2018), in which countries have the
/// sizes that they have. Its unit is a degree of longitude at the equator: the world is 360 units wide and about 175 high, x
/// to the east and y to the south, with 0, 0 where the equator meets the meridian of Greenwich. Meridians are curves: an
/// outline of the world is projected point by point too.
class MapProjection final
{
public:
    /// Whether it is a place on earth at all: finite, and a latitude from -90 to 90.
    static bool isOnEarth(const Coordinates &place);
    /// The place must be on earth; a longitude goes round as often as it likes.
    static QPointF toMap(const Coordinates &place);
    /// What is at a point of the map; nothing beside the world.
    static std::optional<Coordinates> fromMap(const QPointF &point);
    /// Around all of the world.
    static QRectF world();
};

} // namespace easel
