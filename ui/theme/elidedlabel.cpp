// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/elidedlabel.h"

#include "theme/plaintext.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace easel {

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&Theme::current(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    setText(text);
}

void ElidedLabel::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

void ElidedLabel::setTextStyle(TextSize size, QFont::Weight weight, ColorRole color)
{
    m_size = size;
    m_weight = weight;
    m_color = color;
    updateGeometry();
    update();
}

QFont ElidedLabel::textFont() const
{
    return Theme::current().font(m_size, m_weight);
}

QString ElidedLabel::shown() const
{
    return QFontMetrics(textFont()).elidedText(m_text.simplified(), m_mode, width());
}

bool ElidedLabel::isElided() const
{
    return shown() != m_text.simplified();
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetrics metrics(textFont());
    return {metrics.horizontalAdvance(m_text.simplified()) + 1, metrics.height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QFontMetrics metrics(textFont());
    return {std::min(sizeHint().width(), metrics.averageCharWidth() * 4), metrics.height()};
}

void ElidedLabel::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const Tokens &tokens = Theme::current().tokens();
    painter.setFont(textFont());
    painter.setPen(isEnabled() ? tokens.*m_color : tokens.textDisabled);
    // As paint::text, which always elides at the end.
    const auto side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.drawText(rect(), static_cast<int>(side.toInt()) | Qt::AlignAbsolute | Qt::TextSingleLine, shown());
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !toolTip().isEmpty())
        return QWidget::event(event);
    if (isElided())
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(m_text), this);
    else
        event->ignore();
    return true;
}

} // namespace easel
