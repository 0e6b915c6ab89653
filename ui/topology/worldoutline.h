// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QPolygonF>
#include <QRectF>

#include <vector>

namespace easel {

/// What lies under the marks of the map: land, the edge of the world, and meridians and parallels. In units of MapProjection;
/// what it gives is in pixels, with the view's top left corner at 0, 0, and cut to what is near the view: painters are slow, and
/// at the largest scales wrong, with what reaches far out of a picture.
class WorldOutline final
{
public:
    /// Read from the resource when it is first asked for.
    static const WorldOutline &instance();

    int ringCount() const { return static_cast<int>(m_rings.size()); }
    /// Lakes are rings too: to be filled by odd and even.
    QPainterPath land(const QRectF &view, double scale) const;
    QPainterPath edge(const QRectF &view, double scale) const;
    /// With steps of a round number of degrees, lines at least about 100 pixels apart.
    QPainterPath graticule(const QRectF &view, double scale) const;

private:
    WorldOutline();
    static void add(QPainterPath &path, const QPolygonF &ring, const QRectF &view, double scale);

    struct Ring final
    {
        QPolygonF points;
        QRectF bounds;
    };
    std::vector<Ring> m_rings;
    QPolygonF m_edge;
};

} // namespace easel
