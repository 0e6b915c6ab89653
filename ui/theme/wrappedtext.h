// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRect>
#include <QStringList>

class QColor;
class QPainter;

namespace easel {

/// A sentence broken into lines: between words, and within a word that is longer than a line.
class WrappedText final
{
public:
    WrappedText() = default;
    /// At most `maxLines`, of which the last one then holds all the rest, to be elided.
    WrappedText(const QString &text, const QFont &font, int width, int maxLines = 100);

    int width() const { return m_width; } ///< of the widest line, never more than asked for
    int height() const { return m_lineHeight * static_cast<int>(m_lines.size()); }
    const QStringList &lines() const { return m_lines; }

    /// From the top of `rect`, aligned by the painter's layout direction.
    void paint(QPainter &painter, const QRect &rect, const QColor &color) const;

private:
    QFont m_font;
    QStringList m_lines;
    int m_width = 0;
    int m_lineHeight = 0;
};

} // namespace easel
