// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QRectF>
#include <QVariantAnimation>

#include <vector>

namespace easel {

/// Which part of a picture is seen, how it comes from one part to another, and where it was before. The lanes and the map have
/// one each.
class TopologyCamera final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TopologyCamera)

public:
    /// What there is room for around what is fitted, and how near it comes.
    struct Limits final
    {
        double margin = 24;         ///< pixels around what is fitted
        double nearest = 6;         ///< the largest scale
        double nearestFitted = 6;   ///< little that is fitted is not made larger than that
        double furthest = 0.6;      ///< the smallest scale, as a share of the one that fits the world
    };
    explicit TopologyCamera(const Limits &limits, QObject *parent = nullptr);

    /// Pixels to a unit; 0 until it has room.
    double scale() const { return m_scale; }
    QPointF origin() const { return m_origin; } ///< the unit at the top left corner
    QRectF view() const;
    QPointF toUnits(const QPointF &pixel) const { return m_origin + pixel / m_scale; }
    QPointF toPixels(const QPointF &unit) const { return (unit - m_origin) * m_scale; }
    /// How many pixels there are. While nobody has moved, the whole stays fitted.
    void setRoom(const QSizeF &room);
    QSizeF room() const { return m_room; }
    /// All there is, where the middle of the view always is; and what of it fit() shows. Units.
    void setWorld(const QRectF &world, const QRectF &whole);
    void setWorld(const QRectF &world) { setWorld(world, world); }

    void fit();
    void zoom(double factor, const QPointF &fixed); ///< around a pixel
    void moveTo(const QPointF &centre);             ///< at the same scale
    void pan(const QPointF &origin);
    void place(const QPointF &centre, double scale); ///< at once, without a way back
    /// Moves there in a moment, or at once when not animated; goBack() comes back.
    void flyTo(const QPointF &centre, double scale, bool animated);
    /// The scale at which a rectangle fills the room.
    double scaleFor(const QRectF &rect) const;
    bool canGoBack() const { return m_place > 0; }
    bool canGoForward() const { return m_place + 1 < m_places.size(); }
    void goBack();
    void goForward();

Q_SIGNALS:
    void moved();
    void historyChanged();

private:
    struct Place final
    {
        QPointF centre;
        double scale = 1;
    };

    double smallestScale() const;
    void set(const QPointF &centre, double scale);
    void remember();
    void restore(size_t index);

    const Limits m_limits;
    QSizeF m_room;
    QRectF m_world;
    QRectF m_whole;
    QPointF m_origin;
    double m_scale = 0;
    bool m_isFitted = true;
    QVariantAnimation m_flight;
    std::vector<Place> m_places;
    size_t m_place = 0;
};

} // namespace easel
