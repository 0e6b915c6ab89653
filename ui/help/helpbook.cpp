// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/helpbook.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

// Resources of a static library are there only when somebody asks for them; has to be outside of any namespace.
static void registerHelp()
{
    Q_INIT_RESOURCE(help);
}

namespace easel {
namespace {

/// So much is shown of the text around a hit, before it and in all.
constexpr qsizetype excerptBefore = 30;
constexpr qsizetype excerptLength = 110;

// What a word counts, by where it is found.
constexpr int wholeTitleScore = 1000;
constexpr int titleScore = 60;
constexpr int headingScore = 25;
constexpr int textScore = 2;
constexpr int mostInText = 6; ///< a word that is everywhere says no more than that

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Takes the anchors out of the headings, and returns them, one for each heading.
QStringList takeAnchors(QString &markdown)
{
    static const QRegularExpression heading(QStringLiteral(R"(^#{1,6}\s+.*?(\s*\{#([a-z0-9.-]+)\})?\s*$)"));
    QStringList anchors;
    QStringList lines = markdown.split(u'\n');
    bool isCode = false;
    for (QString &line : lines) {
        if (line.startsWith(QStringLiteral("```")))
            isCode = !isCode;
        const auto match = isCode ? QRegularExpressionMatch() : heading.match(line);
        if (!match.hasMatch())
            continue;
        anchors << match.captured(2);
        if (match.hasCaptured(1))
            line.truncate(match.capturedStart(1));
    }
    markdown = lines.join(u'\n');
    return anchors;
}

HelpPage readPage(const QString &folder, const QStringList &languages, const QString &name)
{
    HelpPage page;
    page.name = name;
    for (const QString &language : languages) {
        page.markdown = contentOf(QStringLiteral("%1/%2/%3.md").arg(folder, language, name));
        page.language = language;
        if (!page.markdown.isEmpty())
            break;
    }
    const QStringList anchors = takeAnchors(page.markdown);
    QTextDocument document;
    document.setMarkdown(page.markdown);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0)
            page.sections.push_back({block.text(), anchors.value(static_cast<qsizetype>(page.sections.size())), {}});
        else if (!page.sections.empty() && !block.text().isEmpty())
            page.sections.back().text += block.text() + u'\n';
    }
    page.title = page.sections.empty() ? name : page.sections.front().title;
    return page;
}

/// How often a word is there, twice where a word of the text begins with it.
int weigh(const QString &text, const QString &word, int most)
{
    int weight = 0;
    for (qsizetype at = text.indexOf(word); at >= 0 && weight < most; at = text.indexOf(word, at + word.size()))
        weight += at == 0 || !text.at(at - 1).isLetterOrNumber() ? 2 : 1;
    return std::min(weight, most);
}

QString excerptOf(const QString &text, const QStringList &words)
{
    QList<qsizetype> origins;
    const QString folded = foldedForSearch(text, &origins);
    qsizetype first = text.size();
    for (const QString &word : words) {
        if (const qsizetype at = folded.indexOf(word); at >= 0)
            first = std::min(first, origins.at(at));
    }
    if (first == text.size())
        first = 0;
    qsizetype begin = std::max<qsizetype>(0, first - excerptBefore);
    // Not from the middle of a word, where words have ends.
    if (const qsizetype space = text.lastIndexOf(u' ', begin); begin > 0 && space >= 0 && begin - space < excerptBefore)
        begin = space + 1;
    QString excerpt = text.mid(begin, excerptLength).simplified();
    if (begin > 0)
        excerpt.prepend(u'…');
    if (begin + excerptLength < text.size())
        excerpt.append(u'…');
    return excerpt;
}

} // namespace

QString foldedForSearch(const QString &text, QList<qsizetype> *origins)
{
    QString folded;
    folded.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype length = text.at(i).isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        const QString parts = text.mid(i, length).normalized(QString::NormalizationForm_KD).toCaseFolded();
        for (const QChar c : parts) {
            const bool isVoicing = c.unicode() == 0x3099 || c.unicode() == 0x309a;
            if (c.isMark() && !isVoicing)
                continue;
            folded += c;
            if (origins)
                origins->append(i);
        }
        i += length;
    }
    return folded;
}

bool HelpPage::hasAnchor(const QString &anchor) const
{
    return std::any_of(sections.begin(), sections.end(), [&](const HelpSection &section) { return section.anchor == anchor; });
}

HelpBook::HelpBook(const QString &language, const QString &folder)
{
    registerHelp();
    QStringList languages{language, language.section(u'_', 0, 0), QStringLiteral("en")};
    languages.removeDuplicates();
    for (const QString &line : contentOf(folder + QStringLiteral("/index.txt")).split(u'\n')) {
        const QString name = line.trimmed();
        if (!name.isEmpty() && !name.startsWith(u'#'))
            m_pages.push_back(readPage(folder, languages, name));
    }
}

const HelpPage *HelpBook::page(const QString &name) const
{
    const auto found = std::find_if(m_pages.begin(), m_pages.end(), [&](const HelpPage &page) { return page.name == name; });
    return found == m_pages.end() ? nullptr : &*found;
}

std::vector<HelpHit> HelpBook::search(const QString &query) const
{
    const QString wanted = foldedForSearch(query).simplified();
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    std::vector<HelpHit> hits;
    if (words.isEmpty())
        return hits;
    for (const HelpPage &page : m_pages) {
        const QString title = foldedForSearch(page.title);
        QSet<QString> missing(words.begin(), words.end());
        HelpHit hit{&page, {}, {}, {}, 0};
        int best = -1;
        int all = 0;
        for (const HelpSection &section : page.sections) {
            const bool isFirst = &section == &page.sections.front();
            const QString heading = foldedForSearch(section.title);
            const QString text = foldedForSearch(section.text);
            int score = 0;
            for (const QString &word : words) {
                const int inHeading = weigh(heading, word, 2);
                const int inText = weigh(text, word, mostInText);
                if (inHeading + inText > 0)
                    missing.remove(word);
                score += inHeading * (isFirst ? titleScore : headingScore) + inText * textScore;
            }
            all += score;
            if (score > best) {
                best = score;
                hit.section = isFirst ? QString() : section.title;
                hit.anchor = section.anchor;
                hit.excerpt = excerptOf(section.text, words);
            }
        }
        if (!missing.isEmpty())
            continue;
        // The rest of the page counts less than its best part.
        hit.score = best + all / 4 + (title == wanted ? wholeTitleScore : title.contains(wanted) ? titleScore : 0);
        hits.push_back(hit);
    }
    std::stable_sort(hits.begin(), hits.end(), [](const HelpHit &a, const HelpHit &b) { return a.score > b.score; });
    return hits;
}

QString HelpBook::newsOf(const QString &version) const
{
    const HelpPage *news = page(QStringLiteral("whats-new"));
    if (!news)
        return {};
    QString part;
    bool isInside = false;
    for (const QString &line : news->markdown.split(u'\n')) {
        if (line.startsWith(QStringLiteral("## ")))
            isInside = line.section(u' ', 1).trimmed() == version;
        else if (isInside)
            part += line + u'\n';
    }
    return part.trimmed();
}

} // namespace easel
