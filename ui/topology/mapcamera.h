// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QRectF>
#include <QVariantAnimation>

#include <vector>

namespace easel {

/// Which part of the map is seen, how it comes from one part to another, and where it was before.
class MapCamera final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MapCamera)

public:
    explicit MapCamera(QObject *parent = nullptr);

    /// Pixels to a unit; 0 until it has room.
    double scale() const { return m_scale; }
    QPointF origin() const { return m_origin; } ///< the unit at the top left corner
    QRectF view() const;
    QPointF toUnits(const QPointF &pixel) const { return m_origin + pixel / m_scale; }
    QPointF toPixels(const QPointF &unit) const { return (unit - m_origin) * m_scale; }
    /// How many pixels there are. While nobody has moved, the whole stays fitted.
    void setRoom(const QSizeF &room);
    QSizeF room() const { return m_room; }
    /// What fit() shows. Units.
    void setWhole(const QRectF &whole);

    void fit();
    void zoom(double factor, const QPointF &fixed); ///< around a pixel
    void moveTo(const QPointF &centre);             ///< at the same scale
    void pan(const QPointF &origin);
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
    void restore(size_t place);

    QSizeF m_room;
    QRectF m_whole;
    QPointF m_origin;
    double m_scale = 0;
    bool m_isFitted = true;
    QVariantAnimation m_flight;
    std::vector<Place> m_places;
    size_t m_place = 0;
};

} // namespace easel
