// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topology/topologypicture.h"

#include <QPixmap>

class QWidget;

namespace easel {

class TopologyCamera;

/// The last whole picture of a view. While the view moves it is shown moved and scaled, and what comes in at the edges, or all
/// around, is sketched; once it rests it is painted anew.
class MovingPicture final
{
public:
    void invalidate() { m_isStale = true; }
    /// Paints the widget with what the camera sees.
    void paint(QPainter &painter, const QWidget &widget, const TopologyCamera &camera, bool moves, const topologypicture::Paint &whole,
               const topologypicture::Paint &sketch);

private:
    QPixmap m_picture;
    QRectF m_view;
    double m_scale = 0;
    bool m_isStale = true;
};

} // namespace easel
