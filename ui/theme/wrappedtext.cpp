// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/wrappedtext.h"

#include "theme/painter.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace easel {

WrappedText::WrappedText(const QString &text, const QFont &font, int width, int maxLines) : m_font(font)
{
    const QFontMetrics metrics(font);
    m_lineHeight = metrics.height();
    const QString plain = text.simplified();
    QTextLayout layout(plain, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    while (m_lines.size() < maxLines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const bool holdsTheRest = m_lines.size() + 1 == maxLines;
        m_lines << plain.mid(line.textStart(), holdsTheRest ? -1 : line.textLength()).trimmed();
        m_width = std::max(m_width, std::min(width, metrics.horizontalAdvance(m_lines.last()) + 1));
    }
    layout.endLayout();
}

void WrappedText::paint(QPainter &painter, const QRect &rect, const QColor &color) const
{
    painter.setFont(m_font);
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        paint::text(painter, QRectF(rect.left(), rect.top() + static_cast<int>(i) * m_lineHeight, rect.width(), m_lineHeight),
                    m_lines[i], color);
}

} // namespace easel
