// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/badge.h"

#include "theme/painter.h"
#include "theme/theme.h"

#include <QPainter>

#include <cmath>

namespace easel {

Badge::Badge(const QString &text, Tint tint, QWidget *parent) : QWidget(parent), m_tint(tint)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&Theme::current(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    setText(text);
}

Badge::Badge(Icon icon, const QString &text, Tint tint, QWidget *parent) : Badge(text, tint, parent)
{
    setIcon(icon);
}

void Badge::setText(const QString &text)
{
    m_text = text.simplified();
    setAccessibleName(m_text);
    updateGeometry();
    update();
}

void Badge::setTint(Tint tint)
{
    m_tint = tint;
    update();
}

void Badge::setIcon(std::optional<Icon> icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return {static_cast<int>(std::ceil(paint::badgeWidth(m_text, m_icon.has_value()))),
            static_cast<int>(paint::badgeHeight())};
}

QSize Badge::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), Theme::current().scaled(36)), sizeHint().height()};
}

void Badge::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    if (m_icon)
        paint::badge(painter, rect(), *m_icon, m_text, m_tint);
    else
        paint::badge(painter, rect(), m_text, m_tint);
}

} // namespace easel
