// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/mapcamera.h"

#include "topology/mapprojection.h"
#include "topology/topologymap.h"

#include <algorithm>
#include <cmath>

namespace easel {

namespace {

constexpr double margin = 48; ///< pixels around what is fitted: marks reach over their places, and names beside them
constexpr size_t mostPlaces = 50;
/// A little past the beginning of the last level.
const double largestScale = TopologyMap::scaleOf(TopologyMap::levelCount - 1) * 1.5;

} // namespace

MapCamera::MapCamera(QObject *parent) : QObject(parent), m_whole(MapProjection::world())
{
    m_flight.setDuration(260);
    m_flight.setEasingCurve(QEasingCurve::InOutCubic);
}

QRectF MapCamera::view() const
{
    return m_scale > 0 ? QRectF(m_origin, m_room / m_scale) : QRectF();
}

double MapCamera::scaleFor(const QRectF &rect) const
{
    const double width = std::max(40.0, m_room.width() - 2 * margin);
    const double height = std::max(40.0, m_room.height() - 2 * margin);
    // One place is a rectangle without a size.
    return std::min(width / std::max(rect.width(), 1e-9), height / std::max(rect.height(), 1e-9));
}

double MapCamera::smallestScale() const
{
    return scaleFor(MapProjection::world()) * 0.8;
}

void MapCamera::set(const QPointF &centre, double scale)
{
    m_scale = std::clamp(scale, smallestScale(), largestScale);
    // The middle of the view is always on the map.
    const QRectF world = MapProjection::world();
    const QPointF kept(std::clamp(centre.x(), world.left(), world.right()), std::clamp(centre.y(), world.top(), world.bottom()));
    m_origin = kept - QPointF(m_room.width(), m_room.height()) / m_scale / 2;
    Q_EMIT moved();
}

void MapCamera::setRoom(const QSizeF &room)
{
    if (m_room == room || room.isEmpty())
        return;
    const QPointF centre = view().center();
    m_room = room;
    if (m_isFitted || m_scale <= 0)
        fit();
    else
        set(centre, m_scale);
}

void MapCamera::setWhole(const QRectF &whole)
{
    m_whole = whole;
    if (m_isFitted && !m_room.isEmpty())
        fit();
}

void MapCamera::fit()
{
    m_flight.stop();
    set(m_whole.center(), scaleFor(m_whole));
    m_isFitted = true;
}

void MapCamera::zoom(double factor, const QPointF &fixed)
{
    const QPointF unit = toUnits(fixed);
    const double scale = std::clamp(m_scale * factor, smallestScale(), largestScale);
    m_isFitted = false;
    m_flight.stop();
    set(unit + (QPointF(m_room.width(), m_room.height()) / 2 - fixed) / scale, scale);
}

void MapCamera::moveTo(const QPointF &centre)
{
    m_isFitted = false;
    m_flight.stop();
    set(centre, m_scale);
}

void MapCamera::pan(const QPointF &origin)
{
    moveTo(origin + QPointF(m_room.width(), m_room.height()) / m_scale / 2);
}

void MapCamera::flyTo(const QPointF &centre, double wanted, bool animated)
{
    const double scale = std::clamp(wanted, smallestScale(), largestScale);
    remember();
    m_isFitted = false;
    m_flight.stop();
    m_flight.disconnect(this);
    if (animated) {
        const QPointF from = view().center();
        const double fromScale = m_scale;
        connect(&m_flight, &QVariantAnimation::valueChanged, this, [this, from, fromScale, centre, scale](const QVariant &value) {
            const double part = value.toDouble();
            const double now = fromScale * std::pow(scale / fromScale, part);
            // In pixels the way is even, however the scale changes.
            const double share = std::abs(scale - fromScale) < 1e-6 ? part : (now - fromScale) / (scale - fromScale) * scale / now;
            set(from + (centre - from) * share, now);
        });
        m_flight.setStartValue(0.0);
        m_flight.setEndValue(1.0);
        m_flight.start();
    } else {
        set(centre, scale);
    }
    m_places.resize(m_place + 1);
    m_places.push_back({centre, scale});
    if (m_places.size() > mostPlaces)
        m_places.erase(m_places.begin());
    m_place = m_places.size() - 1;
    Q_EMIT historyChanged();
}

/// Writes down where we are, at the present place of the history.
void MapCamera::remember()
{
    if (m_places.empty())
        m_places.push_back({});
    // In the middle of a flight where it goes to: people mean places, not what is on the way.
    if (m_flight.state() != QVariantAnimation::Running)
        m_places[m_place] = {view().center(), m_scale};
}

void MapCamera::restore(size_t place)
{
    remember();
    m_place = place;
    m_flight.stop();
    m_isFitted = false;
    set(m_places[place].centre, m_places[place].scale);
    Q_EMIT historyChanged();
}

void MapCamera::goBack()
{
    if (canGoBack())
        restore(m_place - 1);
}

void MapCamera::goForward()
{
    if (canGoForward())
        restore(m_place + 1);
}

} // namespace easel
