// SPDX-License-Identifier: GPL-3.0-or-later
#include "drag/draghint.h"

#include "theme/painter.h"
#include "theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace easel {
namespace {

int iconSide()
{
    return Theme::current().scaled(16);
}

Icon symbolOf(Verdict::Kind kind)
{
    switch (kind) {
    case Verdict::Kind::Joins: return Icon::Check;
    case Verdict::Kind::JoinsWithWarning: return Icon::HealthWarn;
    case Verdict::Kind::Cannot: return Icon::HealthBad;
    case Verdict::Kind::Nothing: return Icon::Info;
    }
    Q_UNREACHABLE();
}

} // namespace

Tint tintOf(Verdict::Kind kind)
{
    switch (kind) {
    case Verdict::Kind::Joins: return Tint::Accent;
    case Verdict::Kind::JoinsWithWarning: return Tint::Warning;
    case Verdict::Kind::Cannot: return Tint::Danger;
    case Verdict::Kind::Nothing: return Tint::Neutral;
    }
    Q_UNREACHABLE();
}

DragHint::DragHint(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    hide();
}

void DragHint::say(const Words &words, QPoint point)
{
    if (words != m_words) {
        m_words = words;
        arrange();
        update();
    }
    const QSize room = parentWidget()->size();
    // Below the card that hangs at the pointer, or above the pointer where there is no room.
    const int below = Theme::current().scaled(32);
    QPoint at(layoutDirection() == Qt::RightToLeft ? point.x() - width() - space::m : point.x() + space::m, point.y() + below);
    at.setX(std::clamp(at.x(), space::xs, std::max<int>(space::xs, room.width() - width() - space::xs)));
    if (at.y() + height() > room.height() - space::xs)
        at.setY(std::max<int>(space::xs, point.y() - height() - space::l));
    move(at);
    show();
    raise();
}

QString DragHint::text() const
{
    if (isHidden())
        return {};
    QStringList lines{m_words.what};
    lines << m_words.why << m_words.note;
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void DragHint::arrange()
{
    const Theme &theme = Theme::current();
    const TintColors colors = theme.tokens().tint(tintOf(m_words.kind));
    const int left = space::s + iconSide() + space::s;
    const int most = std::min(theme.scaled(300), std::max(theme.scaled(160), parentWidget()->width() - 2 * space::xs));
    m_lines.clear();
    const auto add = [&](const QString &text, const QFont &font, const QColor &color) {
        if (!text.isEmpty())
            m_lines.push_back({WrappedText(text, font, most - left - space::m), color, {}});
    };
    add(m_words.what, theme.font(TextSize::Body, QFont::DemiBold), theme.tokens().text);
    for (const QString &reason : m_words.why)
        add(reason, theme.font(TextSize::Caption), colors.text);
    add(m_words.note, theme.font(TextSize::Caption), theme.tokens().textMuted);
    int y = space::s;
    int widest = 0;
    for (Line &line : m_lines) {
        widest = std::max(widest, line.text.width());
        line.rect = QRect(left, y, 0, line.text.height());
        y += line.text.height() + space::xs;
    }
    for (Line &line : m_lines)
        line.rect.setWidth(widest);
    resize(left + widest + space::m, y - space::xs + space::s);
    for (Line &line : m_lines)
        line.rect = QStyle::visualRect(layoutDirection(), rect(), line.rect);
}

void DragHint::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

void DragHint::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    const TintColors colors = theme.tokens().tint(tintOf(m_words.kind));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.solid, hairline));
    painter.setBrush(theme.tokens().surfaceRaised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
    if (m_lines.empty())
        return;
    painter.setLayoutDirection(layoutDirection());
    const QRect first(space::s, m_lines.front().rect.top(), iconSide(),
                      QFontMetrics(theme.font(TextSize::Body, QFont::DemiBold)).height());
    paint::icon(painter, QStyle::visualRect(layoutDirection(), rect(), first), symbolOf(m_words.kind), colors.solid);
    for (const Line &line : m_lines)
        line.text.paint(painter, line.rect, line.color);
}

} // namespace easel
