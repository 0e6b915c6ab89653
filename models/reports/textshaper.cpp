// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/textshaper.h"

#include "reports/embeddedfonts.h"
#include "reports/legibletext.h"

#include <QFontMetricsF>
#include <QRawFont>

#include <algorithm>
#include <utility>

namespace easel {
namespace {

constexpr double leading = 1.1;  // from line to line, of a line's height
constexpr double kerning = 1.03; // what a line may be wider than its letters one by one
constexpr int kept = 4000;       // shapes: some pages of a table

/// Whether a text has more than words. Beside figures and signs Inter takes other forms of them ("->" is an arrow, "4x4" a product):
/// what is approved has to be read as it was typed, and Qt's PDF knows no letters of such forms, so nothing could be searched or copied.
bool hasSigns(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return !c.isLetter() && !c.isMark() && !c.isSpace() && c != u'.' && c != u','; });
}

/// Whether a character of a text is shaped by what is beside it: marks stand above others, scripts join.
bool isJoined(const QString &text, qsizetype i)
{
    const QChar c = text[i];
    return c.isMark() || c.isSurrogate() || (c.isLetter() && c.unicode() >= 0x590) || (i + 1 < text.size() && text[i + 1].isMark());
}

/// Whether a character turns around where text runs from right to left, which only the shaper does. Not what Inter makes arrows of.
bool isBracket(QChar c)
{
    return c.hasMirrored() && c != u'<' && c != u'>';
}

/// The parts of a text that are not shaped, as what they are set in.
QList<QTextLayout::FormatRange> literalParts(const QString &text, const QFont &font, Qt::LayoutDirection direction)
{
    QList<QTextLayout::FormatRange> parts;
    QTextLayout::FormatRange part;
    part.format.setFont(font);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isJoined(text, i) || (direction == Qt::RightToLeft && isBracket(text[i])))
            continue;
        if (!parts.isEmpty() && parts.last().start + parts.last().length == i) {
            ++parts.last().length;
            continue;
        }
        part.start = static_cast<int>(i);
        part.length = 1;
        parts << part;
    }
    return parts;
}

} // namespace

TextShaper::Cast::Cast(const Face &wanted, double point) : face(wanted)
{
    font.setFamilies(face.monospace ? EmbeddedFonts::monospace() : EmbeddedFonts::text());
    font.setPixelSize(std::max(1, qRound(face.size * point)));
    font.setWeight(face.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    literal = font;
    literal.setStyleStrategy(QFont::PreferNoShaping);
    const QRawFont raw = QRawFont::fromFont(font);
    const QFontMetricsF metrics(font);
    for (size_t i = 0; i < advances.size(); ++i) {
        // The rest is for the shaper: spaces that do not break, marks that combine, what has no ink.
        const QChar character(static_cast<char16_t>(i));
        const bool isSimple = character.isPrint() && !character.isMark() && character != QChar::Nbsp && i != 0xAD && raw.supportsCharacter(character);
        advances[i] = isSimple ? static_cast<float>(metrics.horizontalAdvance(character)) : -1.0F;
    }
    QTextLayout line(QStringLiteral("x"), font);
    line.beginLayout();
    QTextLine only = line.createLine();
    only.setLineWidth(face.size * point * 10);
    lineHeight = only.height();
    line.endLayout();
}

double TextShaper::Cast::advanceOf(QChar character) const
{
    return character.unicode() < advances.size() ? static_cast<double>(advances[character.unicode()]) : -1.0;
}

TextShaper::TextShaper(double point) : m_point(point), m_kept(kept) {}

void TextShaper::setDirection(Qt::LayoutDirection direction)
{
    if (std::exchange(m_direction, direction) != direction)
        m_kept.clear();
}

int TextShaper::castOf(const Face &face)
{
    const auto known = std::find_if(m_casts.begin(), m_casts.end(), [&](const auto &cast) { return cast->face == face; });
    if (known != m_casts.end())
        return static_cast<int>(known - m_casts.begin());
    m_casts.push_back(std::make_unique<Cast>(face, m_point));
    return static_cast<int>(m_casts.size()) - 1;
}

bool TextShaper::isOneLine(const QString &text, const Cast &cast, double width) const
{
    double advance = 0;
    const double room = width / kerning;
    for (const QChar character : text) {
        const double own = cast.advanceOf(character);
        advance += own;
        if (own < 0 || advance > room)
            return false;
    }
    return !text.isEmpty();
}

double TextShaper::height(const QString &text, const Face &face, double width)
{
    Cast &cast = *m_casts[static_cast<size_t>(castOf(face))];
    return isOneLine(text, cast, width) ? cast.lineHeight : heightOf(*shape(text, face, width));
}

TextShaper::Shape TextShaper::shape(const QString &text, const Face &face, double width)
{
    const int cast = castOf(face);
    const Key key{text, cast, qRound(width)};
    if (const Shape *known = m_kept.object(key))
        return *known;

    QString plain = legible(text);
    plain.replace(u'\n', QChar::LineSeparator);
    const Cast &setIn = *m_casts[static_cast<size_t>(cast)];
    auto layout = std::make_shared<QTextLayout>(plain, setIn.font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(face.monospace ? Qt::LeftToRight : m_direction);
    const bool isMirrored = m_direction == Qt::RightToLeft && !face.isCode;
    if (face.atEnd != isMirrored)
        option.setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    if (hasSigns(plain)) {
        const auto parts = literalParts(plain, setIn.literal, option.textDirection());
        if (parts.size() == 1 && parts.first().length == plain.size())
            layout->setFont(setIn.literal);
        else
            layout->setFormats(parts);
    }
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    double y = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(std::max(width, face.size * m_point));
        line.setPosition({0, y});
        y += line.height() * leading;
    }
    layout->endLayout();
    Shape shape = std::move(layout);
    // A text of many pages is not worth the place of all others.
    m_kept.insert(key, new Shape(shape), std::clamp(shape->lineCount() / 8, 1, kept / 2));
    return shape;
}

TextShaper::Widths TextShaper::widths(const QString &text, const Face &face)
{
    const Cast &cast = *m_casts[static_cast<size_t>(castOf(face))];
    Widths widest;
    double word = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        const double known = cast.advanceOf(character);
        const double own = known < 0 ? QFontMetricsF(cast.font).horizontalAdvance(character) : known;
        widest.line += own;
        word = character.isSpace() && character != QChar::Nbsp ? 0 : word + own;
        widest.word = std::max(widest.word, word);
        // A line may end after a hyphen, but not before a number.
        if (character == u'-' && i + 1 < text.size() && !text[i + 1].isDigit())
            word = 0;
    }
    return {widest.word * kerning, widest.line * kerning};
}

QString TextShaper::elided(const QString &text, const Face &face, double width)
{
    const QString line = legible(text).replace(u'\n', u' ');
    return QFontMetricsF(m_casts[static_cast<size_t>(castOf(face))]->font).elidedText(line, Qt::ElideRight, width);
}

double TextShaper::heightOf(const QTextLayout &shape)
{
    if (shape.lineCount() == 0)
        return 0;
    const QTextLine last = shape.lineAt(shape.lineCount() - 1);
    return last.y() + last.height();
}

} // namespace easel
