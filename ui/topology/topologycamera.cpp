// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/topologycamera.h"

#include <algorithm>
#include <cmath>

namespace easel {

namespace {

constexpr size_t mostPlaces = 50;

} // namespace

TopologyCamera::TopologyCamera(const Limits &limits, QObject *parent) : QObject(parent), m_limits(limits)
{
    m_flight.setDuration(260);
    m_flight.setEasingCurve(QEasingCurve::InOutCubic);
}

QRectF TopologyCamera::view() const
{
    return m_scale > 0 ? QRectF(m_origin, m_room / m_scale) : QRectF();
}

double TopologyCamera::scaleFor(const QRectF &rect) const
{
    const double width = std::max(40.0, m_room.width() - 2 * m_limits.margin);
    const double height = std::max(40.0, m_room.height() - 2 * m_limits.margin);
    // One place is a rectangle without a size.
    return std::min(width / std::max(rect.width(), 1e-9), height / std::max(rect.height(), 1e-9));
}

double TopologyCamera::smallestScale() const
{
    return std::min(scaleFor(m_world), m_limits.nearestFitted) * m_limits.furthest;
}

void TopologyCamera::set(const QPointF &centre, double scale)
{
    m_scale = std::clamp(scale, smallestScale(), m_limits.nearest);
    const QPointF kept(std::clamp(centre.x(), m_world.left(), m_world.right()), std::clamp(centre.y(), m_world.top(), m_world.bottom()));
    m_origin = kept - QPointF(m_room.width(), m_room.height()) / m_scale / 2;
    Q_EMIT moved();
}

void TopologyCamera::setRoom(const QSizeF &room)
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

void TopologyCamera::setWorld(const QRectF &world, const QRectF &whole)
{
    m_world = world;
    m_whole = whole;
    if (m_isFitted && !m_room.isEmpty())
        fit();
}

void TopologyCamera::fit()
{
    m_flight.stop();
    set(m_whole.center(), std::min(scaleFor(m_whole), m_limits.nearestFitted));
    m_isFitted = true;
}

void TopologyCamera::zoom(double factor, const QPointF &fixed)
{
    const QPointF unit = toUnits(fixed);
    const double scale = std::clamp(m_scale * factor, smallestScale(), m_limits.nearest);
    place(unit + (QPointF(m_room.width(), m_room.height()) / 2 - fixed) / scale, scale);
}

void TopologyCamera::moveTo(const QPointF &centre)
{
    place(centre, m_scale);
}

void TopologyCamera::pan(const QPointF &origin)
{
    moveTo(origin + QPointF(m_room.width(), m_room.height()) / m_scale / 2);
}

void TopologyCamera::place(const QPointF &centre, double scale)
{
    m_isFitted = false;
    m_flight.stop();
    set(centre, scale);
}

void TopologyCamera::flyTo(const QPointF &centre, double wanted, bool animated)
{
    const double scale = std::clamp(wanted, smallestScale(), m_limits.nearest);
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
void TopologyCamera::remember()
{
    if (m_places.empty())
        m_places.push_back({});
    // In the middle of a flight where it goes to: people mean places, not what is on the way.
    if (m_flight.state() != QVariantAnimation::Running)
        m_places[m_place] = {view().center(), m_scale};
}

void TopologyCamera::restore(size_t index)
{
    remember();
    m_place = index;
    place(m_places[index].centre, m_places[index].scale);
    Q_EMIT historyChanged();
}

void TopologyCamera::goBack()
{
    if (canGoBack())
        restore(m_place - 1);
}

void TopologyCamera::goForward()
{
    if (canGoForward())
        restore(m_place + 1);
}

} // namespace easel
