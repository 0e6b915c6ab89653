// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

namespace easel {

class TopologySurface;

/// The whole topology in a corner of its picture, and what of it is seen. A press or a drag moves there. Hidden while all is seen.
class TopologyMinimap final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TopologyMinimap)

public:
    explicit TopologyMinimap(TopologySurface &view);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    double scale() const;
    QPointF offset() const;
    void moveThere(const QPointF &point);

    TopologySurface &m_view;
    QPixmap m_picture;
};

} // namespace easel
