// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/linkbutton.h"

#include "theme/painter.h"
#include "theme/plaintext.h"
#include "theme/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace easel {
namespace {

constexpr int margin = 2; ///< room for the focus ring

} // namespace

LinkButton::LinkButton(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setLabel(text);
    connect(&Theme::current(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

LinkButton::LinkButton(Icon icon, const QString &text, QWidget *parent) : LinkButton(text, parent)
{
    m_icon = icon;
}

void LinkButton::setLabel(const QString &text)
{
    m_label = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void LinkButton::setSymbol(Icon icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

int LinkButton::iconRoom() const
{
    return m_icon ? Theme::current().iconSize(IconSize::Small) + space::xs : 0;
}

QSize LinkButton::sizeHint() const
{
    const QFontMetrics metrics(Theme::current().font(TextSize::Body));
    return {metrics.horizontalAdvance(m_label) + 1 + iconRoom() + 2 * margin, metrics.height() + 2 * margin};
}

QSize LinkButton::minimumSizeHint() const
{
    const QFontMetrics metrics(Theme::current().font(TextSize::Body));
    return {std::min(sizeHint().width(), metrics.averageCharWidth() * 6 + iconRoom()), sizeHint().height()};
}

void LinkButton::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme &theme = Theme::current();
    const Tokens &tokens = theme.tokens();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QColor color = isEnabled() ? tokens.accent : tokens.textDisabled;
    QRect line = rect().adjusted(margin, 0, -margin, 0);
    if (m_icon) {
        const int side = theme.iconSize(IconSize::Small);
        const QRect box(line.left(), line.top(), side, line.height());
        paint::icon(painter, QRectF(QStyle::visualRect(layoutDirection(), line, box)), *m_icon, color);
        line = QStyle::visualRect(layoutDirection(), line, line.adjusted(iconRoom(), 0, 0, 0));
    }
    QFont font = theme.font(TextSize::Body);
    font.setUnderline(isEnabled() && underMouse());
    painter.setFont(font);
    paint::text(painter, QRectF(line), m_label, color);
    if (hasFocus())
        paint::focusRing(painter, QRectF(rect()), smallCornerRadius);
}

bool LinkButton::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && width() < sizeHint().width()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(m_label), this);
        return true;
    }
    return QAbstractButton::event(event);
}

} // namespace easel
