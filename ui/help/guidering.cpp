// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/guidering.h"

#include "theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace easel {
namespace {

constexpr int around = 2; ///< the ring's distance from what it is around
constexpr double stroke = 3.0;

} // namespace

GuideRing::GuideRing(QWidget *window) : QWidget(window)
{
    setObjectName(QStringLiteral("guideRing"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void GuideRing::setTarget(QWidget *target)
{
    if (target && target == m_target)
        return;
    unwatch();
    m_target = target;
    for (QWidget *each = target; each && each != parentWidget(); each = each->parentWidget()) {
        each->installEventFilter(this);
        m_watched.append(each);
    }
    if (target)
        connect(target, &QObject::destroyed, this, &GuideRing::follow);
    follow();
}

void GuideRing::unwatch()
{
    for (const QPointer<QWidget> &each : std::as_const(m_watched)) {
        if (each)
            each->removeEventFilter(this);
    }
    m_watched.clear();
}

bool GuideRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        // Where everything lies is known when the layouts have had their turn.
        QMetaObject::invokeMethod(this, &GuideRing::follow, Qt::QueuedConnection);
        break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

void GuideRing::follow()
{
    if (!m_target || !m_target->isVisible()) {
        hide();
        return;
    }
    const QRect place(m_target->mapTo(parentWidget(), QPoint(0, 0)), m_target->size());
    setGeometry(place.adjusted(-around, -around, around, around).intersected(parentWidget()->rect()));
    show();
    raise();
}

void GuideRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(Theme::current().tokens().accent, stroke);
    pen.setStyle(Qt::DashLine); // not to be taken for the ring of the focus
    painter.setPen(pen);
    const double half = stroke / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), cornerRadius, cornerRadius);
}

} // namespace easel
