// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/movingpicture.h"

#include "theme/theme.h"
#include "topology/topologycamera.h"

#include <QPainter>
#include <QWidget>

namespace easel {

void MovingPicture::paint(QPainter &painter, const QWidget &widget, const TopologyCamera &camera, bool moves, const topologypicture::Paint &whole,
                          const topologypicture::Paint &sketch)
{
    const QColor ground = Theme::current().tokens().window;
    const QRect all = widget.rect();
    const double ratio = widget.devicePixelRatioF();
    const QSize pixels = (QSizeF(widget.size()) * ratio).toSize();
    const bool fits = m_picture.size() == pixels && m_picture.devicePixelRatio() == ratio;
    const bool isThere = !m_isStale && fits && m_view == camera.view();
    if (!isThere && moves && m_scale > 0) {
        painter.fillRect(all, ground);
        const double factor = camera.scale() / m_scale;
        const QRectF there(camera.toPixels(m_view.topLeft()), m_picture.deviceIndependentSize() * factor);
        if (!there.contains(all)) {
            const QRegion outside = QRegion(all) - QRegion(there.toAlignedRect().adjusted(1, 1, -1, -1));
            for (const QRect &part : outside) {
                painter.save();
                painter.setClipRect(part);
                painter.translate(part.topLeft());
                sketch(painter, QRectF(camera.toUnits(part.topLeft()), QSizeF(part.size()) / camera.scale()), camera.scale());
                painter.restore();
            }
        }
        painter.drawPixmap(there, m_picture, QRectF(m_picture.rect()));
        return;
    }
    if (!isThere) {
        if (!fits) {
            m_picture = QPixmap(pixels);
            m_picture.setDevicePixelRatio(ratio);
        }
        m_picture.fill(ground);
        QPainter onPicture(&m_picture);
        whole(onPicture, camera.view(), camera.scale());
        m_view = camera.view();
        m_scale = camera.scale();
        m_isStale = false;
    }
    painter.drawPixmap(0, 0, m_picture);
}

} // namespace easel
