// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/sidebysideview.h"

#include "theme/accessiblewidgets.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace easel {
namespace {

using Kind = SideBySideLine::Kind;

constexpr int context = 3;

QFont monospace()
{
    return Theme::current().monospaceFont(TextSize::Caption);
}

} // namespace

SideBySideView::SideBySideView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setLayoutDirection(Qt::LeftToRight); // code, in every language
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    // Its viewport takes the style's colour from here on.
    connect(&Theme::current(), &Theme::changed, this, &SideBySideView::measure);
}

void SideBySideView::setTexts(const QString &leftTitle, const QString &before, const QString &rightTitle, const QString &after)
{
    m_leftTitle = leftTitle;
    m_rightTitle = rightTitle;
    m_lines = sideBySide(before, after);
    m_differences = static_cast<int>(std::count_if(m_lines.begin(), m_lines.end(), [](const SideBySideLine &line) { return line.kind != Kind::Same; }));
    m_longest = 0;
    for (const SideBySideLine &line : m_lines)
        m_longest = std::max({m_longest, line.left.size(), line.right.size()});
    setAccessibleName(tr("%1 and %2, side by side").arg(leftTitle, rightTitle));
    setAccessibleDescription(tr("%n line(s) differ", nullptr, m_differences));
    choose();
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
}

void SideBySideView::setWhole(bool whole)
{
    m_whole = whole;
    choose();
}

void SideBySideView::choose()
{
    m_shown.clear();
    const auto count = static_cast<int>(m_lines.size());
    int last = -1; // the last line that is shown
    const auto show = [&](int from, int to) {
        from = std::max(from, last + 1);
        if (from > last + 1)
            m_shown.push_back(-1);
        for (int i = from; i < to; ++i)
            m_shown.push_back(i);
        last = std::max(last, to - 1);
    };
    if (m_whole) {
        show(0, count);
    } else {
        for (int i = 0; i < count; ++i) {
            if (m_lines[static_cast<size_t>(i)].kind != Kind::Same)
                show(std::max(0, i - context), std::min(count, i + context + 1));
        }
        if (last >= 0 && last + 1 < count)
            m_shown.push_back(-1);
    }
    measure();
    tellRows(*this);
}

int SideBySideView::lineHeight() const
{
    return QFontMetrics(monospace()).lineSpacing() + 2;
}

int SideBySideView::headHeight() const
{
    return QFontMetrics(Theme::current().font(TextSize::Caption)).height() + 2 * space::xs;
}

int SideBySideView::numberWidth() const
{
    const int digits = std::max<int>(3, static_cast<int>(QString::number(m_lines.size()).size()));
    return QFontMetrics(monospace()).horizontalAdvance(QString(digits + 2, QLatin1Char('0'))) + space::s;
}

void SideBySideView::measure()
{
    const int rows = std::max(1, (viewport()->height() - headHeight()) / lineHeight());
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(m_shown.size()) - rows));
    verticalScrollBar()->setPageStep(rows);
    verticalScrollBar()->setSingleStep(1);
    const int room = viewport()->width() / 2 - numberWidth() - space::s;
    const auto width = static_cast<int>(std::min<qsizetype>(m_longest, 100'000)) * QFontMetrics(monospace()).horizontalAdvance(u'0');
    horizontalScrollBar()->setRange(0, std::max(0, width - room));
    horizontalScrollBar()->setPageStep(room);
    horizontalScrollBar()->setSingleStep(24);
    viewport()->update();
}

void SideBySideView::goToDifference(bool forward)
{
    const auto differs = [&](int at) {
        const int line = m_shown[static_cast<size_t>(at)];
        return line >= 0 && m_lines[static_cast<size_t>(line)].kind != Kind::Same;
    };
    const auto begins = [&](int at) { return differs(at) && (at == 0 || !differs(at - 1)); };
    const auto count = static_cast<int>(m_shown.size());
    // The line that is looked at stands one below the top.
    const int now = verticalScrollBar()->value() + 1;
    for (int at = forward ? now + 1 : now - 1; at >= 0 && at < count; at += forward ? 1 : -1) {
        if (begins(at)) {
            verticalScrollBar()->setValue(at - 1);
            announce(*this, accessibleRowText(at));
            return;
        }
    }
}

QString SideBySideView::accessibleRowText(int row) const
{
    const int index = m_shown[static_cast<size_t>(row)];
    if (index < 0)
        return tr("Lines that are the same are left out");
    const SideBySideLine &line = m_lines[static_cast<size_t>(index)];
    switch (line.kind) {
    case Kind::Same: return tr("Line %1: %2").arg(line.after).arg(line.right);
    case Kind::Changed: return tr("Line %1, changed: %2, before: %3").arg(QString::number(line.after), line.right, line.left);
    case Kind::Removed: return tr("Line %1, removed: %2").arg(line.before).arg(line.left);
    case Kind::Added: return tr("Line %1, added: %2").arg(line.after).arg(line.right);
    }
    Q_UNREACHABLE();
}

QRect SideBySideView::accessibleRowRect(int row) const
{
    const int y = headHeight() + (row - verticalScrollBar()->value()) * lineHeight();
    return y < headHeight() || y > viewport()->height() ? QRect() : QRect(0, y, viewport()->width(), lineHeight()).translated(viewport()->pos());
}

void SideBySideView::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::current().tokens();
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection());
    const QRect all = viewport()->rect();
    painter.fillRect(all, tokens.surface);
    const int middle = all.width() / 2;
    paintSide(painter, QRect(0, 0, middle, all.height()), false);
    paintSide(painter, QRect(middle, 0, all.width() - middle, all.height()), true);
    painter.setPen(tokens.line);
    painter.drawLine(middle, 0, middle, all.height());
    painter.drawLine(0, headHeight() - 1, all.width(), headHeight() - 1);
    if (hasFocus()) {
        painter.setPen(QPen(tokens.focusRing, focusStroke));
        painter.drawRect(all.adjusted(1, 1, -1, -1));
    }
}

void SideBySideView::paintSide(QPainter &painter, const QRect &area, bool isRight)
{
    const Tokens &tokens = Theme::current().tokens();
    const int height = lineHeight();
    const int head = headHeight();
    const int numbers = numberWidth();
    painter.save();
    painter.setClipRect(area);
    painter.fillRect(QRect(area.left(), 0, area.width(), head), tokens.surfaceSunken);
    painter.setFont(Theme::current().font(TextSize::Caption, QFont::DemiBold));
    painter.setPen(tokens.textMuted);
    const QRect title(area.left() + space::s, 0, area.width() - 2 * space::s, head);
    painter.drawText(title, Qt::AlignVCenter | Qt::TextSingleLine, painter.fontMetrics().elidedText(isRight ? m_rightTitle : m_leftTitle, Qt::ElideRight, title.width()));
    const QFont font = monospace();
    painter.setFont(font);
    const QFontMetrics metrics(font);
    const int shift = horizontalScrollBar()->value();
    const auto first = static_cast<size_t>(verticalScrollBar()->value());
    int y = head;
    for (size_t i = first; i < m_shown.size() && y < area.bottom(); ++i, y += height) {
        const QRect row(area.left(), y, area.width(), height);
        if (m_shown[i] < 0) {
            painter.fillRect(row, tokens.surfaceSunken);
            painter.setPen(tokens.textMuted);
            painter.drawText(row, Qt::AlignCenter, QStringLiteral("⋯"));
            continue;
        }
        const SideBySideLine &line = m_lines[static_cast<size_t>(m_shown[i])];
        const int number = isRight ? line.after : line.before;
        const bool differs = line.kind != Kind::Same;
        if (number == 0)
            painter.fillRect(row, tokens.surfaceSunken);
        else if (differs)
            painter.fillRect(row, isRight ? tokens.successSoft : tokens.dangerSoft);
        if (number == 0)
            continue;
        const QColor ink = !differs ? tokens.text : isRight ? tokens.onSuccessSoft : tokens.onDangerSoft;
        painter.setPen(differs ? ink : tokens.textMuted);
        const QString sign = differs ? (isRight ? QStringLiteral("+") : QStringLiteral("−")) : QString();
        painter.drawText(QRect(row.left(), y, numbers - space::s, height), Qt::AlignRight | Qt::AlignVCenter, QString::number(number) + (sign.isEmpty() ? QStringLiteral("  ") : u' ' + sign));
        painter.setPen(ink);
        painter.save();
        painter.setClipRect(QRect(row.left() + numbers, y, row.width() - numbers, height), Qt::IntersectClip);
        const QString &text = isRight ? line.right : line.left;
        painter.drawText(row.left() + numbers - shift, y + (height - metrics.height()) / 2 + metrics.ascent(), text.left(10'000));
        painter.restore();
    }
    painter.restore();
}

void SideBySideView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    measure();
}

void SideBySideView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Home: verticalScrollBar()->setValue(0); return;
    case Qt::Key_End: verticalScrollBar()->setValue(verticalScrollBar()->maximum()); return;
    case Qt::Key_F7: goToDifference(!event->modifiers().testFlag(Qt::ShiftModifier)); return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void SideBySideView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        measure();
}

void SideBySideView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void SideBySideView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace easel
