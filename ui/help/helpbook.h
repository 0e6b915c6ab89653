// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include <vector>

namespace easel {

/// The text as it is searched: without case, accents and the other marks that people leave out when they type. The marks that
/// make another syllable of a kana stay. `origins`, when given, gets for each character the place that it comes from.
QString foldedForSearch(const QString &text, QList<qsizetype> *origins = nullptr);

/// A heading and what stands under it.
struct HelpSection final
{
    QString title;
    QString anchor; ///< as `{#anchor}` behind the heading says, the same in every language; empty when nothing leads there
    QString text;   ///< as people read it
};

/// One page of the help.
struct HelpPage final
{
    QString name;      ///< of its file, without the ending
    QString language;  ///< the one that it is in: English when there is no other
    QString title;
    QString markdown;  ///< without the anchors
    std::vector<HelpSection> sections; ///< the first is the page's own title

    bool hasAnchor(const QString &anchor) const;
};

/// A page that fits a search, and the part of it that fits best.
struct HelpHit final
{
    const HelpPage *page = nullptr;
    QString section; ///< title of the part; empty when it is the beginning of the page
    QString anchor;
    QString excerpt; ///< a line around the first hit
    int score = 0;
};

/// The help in one language, page by page in English where that is all there is. Pages are Markdown, `resources/help/LANGUAGE/NAME.md`;
/// `resources/help/index.txt` says which there are, and in what order.
class HelpBook final
{
public:
    /// `language` as QLocale writes it, "de_DE" or "pt_BR".
    explicit HelpBook(const QString &language, const QString &folder = QStringLiteral(":/help"));

    const std::vector<HelpPage> &pages() const { return m_pages; }
    /// Null when there is none of that name.
    const HelpPage *page(const QString &name) const;
    /// The pages that have all words, the best first. Words are found anywhere, so that languages without spaces work too.
    std::vector<HelpHit> search(const QString &query) const;
    /// The part of "What's new" about a version, as Markdown without its heading; empty when it says nothing of it.
    QString newsOf(const QString &version) const;

private:
    std::vector<HelpPage> m_pages;
};

} // namespace easel
