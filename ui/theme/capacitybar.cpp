// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/capacitybar.h"

#include "theme/plaintext.h"
#include "theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <cmath>

namespace easel {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int barHeight = 6;

} // namespace

CapacityBar::CapacityBar(const QString &name, QWidget *parent) : QWidget(parent), m_name(name)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::current(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    describe();
}

void CapacityBar::setUsage(const BarValue &value, const QString &words)
{
    m_value = value;
    m_words = words;
    describe();
    update();
}

void CapacityBar::setCompact(bool compact)
{
    m_compact = compact;
    describe();
    updateGeometry();
    update();
}

void CapacityBar::describe()
{
    setAccessibleName(m_name);
    const double requested = m_value.used + m_value.added;
    QString state;
    if (m_value.limit > 0.0)
        state = requested > m_value.limit
                    ? tr("%1 percent, over the limit").arg(std::lround(100.0 * requested / m_value.limit))
                    : tr("%1 percent").arg(std::lround(100.0 * requested / m_value.limit));
    else
        state = tr("no limit known");
    setAccessibleDescription(m_words.isEmpty() ? state : tr("%1, %2").arg(m_words, state));
    setToolTip(m_compact ? plainToolTip(u"%1: %2"_s.arg(m_name, accessibleDescription())) : QString());
}

QSize CapacityBar::sizeHint() const
{
    const Theme &theme = Theme::current();
    if (m_compact)
        return {theme.scaled(64), theme.scaled(barHeight)};
    return {theme.scaled(180),
            QFontMetrics(theme.font(TextSize::Caption)).height() + space::xs + theme.scaled(barHeight)};
}

QSize CapacityBar::minimumSizeHint() const
{
    return {Theme::current().scaled(m_compact ? 24 : 96), sizeHint().height()};
}

void CapacityBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme &theme = Theme::current();
    const Tokens &tokens = theme.tokens();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const int bar = theme.scaled(barHeight);
    if (!m_compact) {
        const QRectF line(0, 0, width(), height() - bar - space::xs);
        painter.setFont(theme.font(TextSize::Caption, QFont::Medium));
        const double wanted = std::min<double>(painter.fontMetrics().horizontalAdvance(m_name) + 2, line.width());
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const double gap = wanted + space::s;
        paint::text(painter, line, m_name, tokens.text);
        painter.setFont(theme.font(TextSize::Caption));
        const Tint tint = paint::usageTint(m_value);
        const bool loud = tint == Tint::Danger || tint == Tint::Warning;
        paint::text(painter, line.adjusted(mirrored ? 0 : gap, 0, mirrored ? -gap : 0, 0), m_words,
                    loud ? tokens.tint(tint).text : tokens.textMuted, Qt::AlignVCenter | Qt::AlignTrailing);
    }
    paint::capacityBar(painter, QRectF(0, height() - bar, width(), bar), m_value, layoutDirection());
}

} // namespace easel
