// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QString>

#include <algorithm>
#include <array>

namespace easel {

/// How long texts are in a font. For many short ones: those of ASCII are added up from the widths of their letters, which leaves
/// out kerning; a text is never shaped to learn whether it fits.
class FontRuler final
{
public:
    FontRuler() = default;
    explicit FontRuler(const QFont &font) : m_font(font), m_metrics(font)
    {
        for (size_t i = 0; i < m_widths.size(); ++i)
            m_widths[i] = m_metrics.horizontalAdvance(QChar(static_cast<char16_t>(i)));
    }

    const QFont &font() const { return m_font; }
    double height() const { return m_metrics.height(); }
    double ascent() const { return m_metrics.ascent(); }
    double width(QStringView text) const
    {
        double sum = 0;
        for (const QChar letter : text) {
            if (letter.unicode() >= m_widths.size())
                return m_metrics.horizontalAdvance(text.toString());
            sum += m_widths[letter.unicode()];
        }
        return sum;
    }
    /// How many letters from the start fit.
    qsizetype fitting(QStringView text, double room) const
    {
        double sum = 0;
        for (qsizetype count = 0; count < text.size(); ++count) {
            const char16_t letter = text.at(count).unicode();
            sum += letter < m_widths.size() ? m_widths[letter] : m_metrics.horizontalAdvance(QChar(letter));
            if (sum > room)
                return count;
        }
        return text.size();
    }
    QString elided(const QString &text, double room) const
    {
        return width(text) <= room ? text : m_metrics.elidedText(text, Qt::ElideRight, room);
    }

private:
    QFont m_font;
    QFontMetricsF m_metrics{QFont()};
    std::array<double, 128> m_widths{};
};

} // namespace easel
