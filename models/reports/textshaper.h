// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QFont>
#include <QHash>
#include <QTextLayout>

#include <array>
#include <memory>
#include <vector>

namespace easel {

/// How a text on a page is set.
struct Face final
{
    double size; ///< points
    QFont::Weight weight = QFont::Normal;
    bool monospace = false;
    bool atEnd = false; ///< of its line, as numbers in a column are
    bool isCode = false; ///< begins at the left, in every language
    friend bool operator==(const Face &, const Face &) = default;
};

/// Sets text in the fonts that Easel brings along. Lengths are device units; `point` is 1/72 inch in them. Not for two threads at once.
class TextShaper final
{
public:
    using Shape = std::shared_ptr<const QTextLayout>;

    explicit TextShaper(double point);

    /// How the language of the document runs; what is in the fixed-pitch font runs from left to right all the same.
    void setDirection(Qt::LayoutDirection direction);

    /// The lines of a text, broken between words, or anywhere where a word is too wide. What was asked for before is kept for a while.
    Shape shape(const QString &text, const Face &face, double width);
    /// The shape's height. A text that fits on one line for sure is not shaped for it.
    double height(const QString &text, const Face &face, double width);

    /// How wide a line has to be for no word of the text to be broken within, and for the text to need no other line.
    struct Widths
    {
        double word = 0;
        double line = 0;
    };
    Widths widths(const QString &text, const Face &face);

    /// The text cut to one line, with an ellipsis where something is left out.
    QString elided(const QString &text, const Face &face, double width);

    static double heightOf(const QTextLayout &shape);

private:
    struct Key
    {
        QString text;
        int face;
        int width;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0) { return qHashMulti(seed, key.text, key.face, key.width); }
    };
    /// A face as a font, with what measures its text.
    struct Cast
    {
        explicit Cast(const Face &face, double point);
        double advanceOf(QChar character) const; ///< negative: for the shaper to say

        Face face;
        QFont font;
        QFont literal; ///< for signs, each by itself and without kerning
        double lineHeight = 0;
        std::array<float, 0x500> advances; ///< of Latin, Greek and Cyrillic; negative: for the shaper to say
    };

    int castOf(const Face &face);
    bool isOneLine(const QString &text, const Cast &cast, double width) const;

    double m_point;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    std::vector<std::unique_ptr<Cast>> m_casts;
    QCache<Key, Shape> m_kept;
};

} // namespace easel
