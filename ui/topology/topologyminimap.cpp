// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/topologyminimap.h"

#include "theme/theme.h"
#include "topology/topologysurface.h"

#include <QMouseEvent>
#include <QPainter>

namespace easel {

TopologyMinimap::TopologyMinimap(TopologySurface &view) : QWidget(&view), m_view(view)
{
    setObjectName(QStringLiteral("topologyMinimap"));
    setAccessibleName(tr("Overview"));
    setCursor(Qt::PointingHandCursor);
    const auto repaint = [this] {
        m_picture = {};
        place();
    };
    connect(&view.scene(), &TopologyScene::laidOut, this, repaint);
    connect(&view.scene(), &TopologyScene::restyled, this, repaint);
    connect(&Theme::current(), &Theme::changed, this, repaint);
    connect(&view, &TopologySurface::viewChanged, this, &TopologyMinimap::place);
    view.installEventFilter(this);
    place();
}

bool TopologyMinimap::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void TopologyMinimap::place()
{
    const QRectF bounds = m_view.overview();
    const bool isAllSeen = bounds.isEmpty() || m_view.camera().scale() <= 0 || m_view.camera().view().adjusted(-1, -1, 1, 1).contains(bounds);
    const QSizeF room = m_view.camera().room();
    setVisible(!isAllSeen && room.width() > 480 && room.height() > 320);
    if (isHidden())
        return;
    const int width = std::min(Theme::current().scaled(200), qRound(room.width() / 4));
    const int height = std::clamp(qRound(width * bounds.height() / bounds.width()), 60, qRound(room.height() / 3));
    const QRect there(qRound(room.width()) - width - space::m, qRound(room.height()) - height - space::m, width, height);
    if (there != geometry()) {
        if (there.size() != size())
            m_picture = {};
        setGeometry(there);
    }
    update();
}

double TopologyMinimap::scale() const
{
    const QRectF bounds = m_view.overview();
    return std::min((width() - 2 * space::xs) / bounds.width(), (height() - 2 * space::xs) / bounds.height());
}

QPointF TopologyMinimap::offset() const
{
    const QRectF bounds = m_view.overview();
    return QRectF(rect()).center() - bounds.center() * scale();
}

void TopologyMinimap::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::current().tokens();
    if (m_picture.isNull()) {
        m_picture = QPixmap(size() * devicePixelRatioF());
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        m_picture.fill(tokens.surfaceRaised);
        QPainter painter(&m_picture);
        const double factor = scale();
        m_view.paintOverview(painter, QRectF(-offset() / factor, QSizeF(size()) / factor), factor);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    const QRectF seen = m_view.camera().view();
    const QRectF frame = QRectF(seen.topLeft() * scale() + offset(), seen.size() * scale()).intersected(QRectF(rect()).adjusted(1, 1, -2, -2));
    QColor shade = tokens.window;
    shade.setAlphaF(0.55F);
    QRegion outside = QRegion(rect()) - QRegion(frame.toAlignedRect());
    for (const QRect &part : outside)
        painter.fillRect(part, shade);
    painter.setPen(QPen(tokens.accent, 1.5));
    painter.drawRect(frame);
    painter.setPen(tokens.lineStrong);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void TopologyMinimap::moveThere(const QPointF &point)
{
    m_view.moveTo((point - offset()) / scale());
}

void TopologyMinimap::mousePressEvent(QMouseEvent *event)
{
    moveThere(event->position());
}

void TopologyMinimap::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        moveThere(event->position());
}

} // namespace easel
