// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/commandindex.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>
#include <bit>
#include <memory>

namespace easel {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int letterScore = 16;
constexpr int startBonus = 10;
constexpr int firstBonus = 6; ///< the very first letter of a name, besides
constexpr int runBonus = 8;
constexpr int mostGap = 12;   ///< what a gap costs at the most
constexpr int mostLetters = 96; ///< of a name; what is behind them is not searched
constexpr int mostOfTerm = 32;
constexpr int none = -1000000;
constexpr size_t shortestForgiven = 4;

bool isWordLetter(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate();
}

/// Scripts without spaces: a word may begin at every character.
bool isIdeograph(QChar c)
{
    return c.unicode() >= 0x2e80 && c.unicode() < 0xa4d0;
}

quint64 bitOf(char16_t c)
{
    if (c >= u'a' && c <= u'z')
        return quint64(1) << (c - u'a');
    if (c >= u'0' && c <= u'9')
        return quint64(1) << (26 + c - u'0');
    return quint64(1) << (36 + c % 28);
}

quint64 maskOf(std::u16string_view text)
{
    quint64 mask = 0;
    for (const char16_t c : text)
        mask |= bitOf(c);
    return mask;
}

/// Letters that people without them on their keyboard write with others.
QString spelledOut(const QString &letter)
{
    static const QHash<QString, QString> spellings{{u"ß"_s, u"ss"_s}, {u"æ"_s, u"ae"_s}, {u"œ"_s, u"oe"_s}, {u"ø"_s, u"o"_s}, {u"đ"_s, u"d"_s}, {u"ł"_s, u"l"_s}, {u"ı"_s, u"i"_s}};
    return spellings.value(letter, letter);
}

/// What is appended for each folded character: the character, whether a word begins there, where it came from.
template <typename Put> void fold(const QString &text, Put &&put)
{
    QChar before;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool starts = isWordLetter(c)
                            && (!isWordLetter(before) || (c.isUpper() && before.isLower()) || (c.isDigit() != before.isDigit()) || isIdeograph(c));
        if (c.unicode() < 0x80) {
            put(c.toLower().unicode(), starts, static_cast<int>(i));
        } else {
            const int length = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate() ? 2 : 1;
            bool isFirst = true;
            const QString parts = spelledOut(text.mid(i, length).normalized(QString::NormalizationForm_KD).toCaseFolded());
            for (const QChar part : parts) {
                // Accents, Arabic vowels and the line that stretches a word are nothing that people type to find it.
                if (part.category() == QChar::Mark_NonSpacing || part.category() == QChar::Other_Format || part.unicode() == 0x0640)
                    continue;
                put(part.unicode(), starts && isFirst, static_cast<int>(i));
                isFirst = false;
            }
            i += length - 1;
        }
        before = c;
    }
}

std::vector<std::u16string> termsOf(const QString &pattern)
{
    std::vector<std::u16string> terms;
    for (const QString &word : pattern.split(u' ', Qt::SkipEmptyParts)) {
        std::u16string term;
        fold(word, [&](char16_t c, bool, int) { term += c; });
        if (!term.empty())
            terms.push_back(term.substr(0, mostOfTerm));
    }
    return terms;
}

int bonusAt(const quint8 *starts, int i)
{
    return (starts[i] ? startBonus : 0) + (i == 0 ? firstBonus : 0);
}

bool isSubsequence(std::u16string_view term, std::u16string_view text)
{
    size_t at = 0;
    for (const char16_t c : term) {
        at = text.find(c, at);
        if (at == std::u16string_view::npos)
            return false;
        ++at;
    }
    return true;
}

/// The best way to find the term's letters in the text in their order. With `places`, where that is.
int bestFit(std::u16string_view term, std::u16string_view text, const quint8 *starts, QList<int> *places = nullptr)
{
    text = text.substr(0, mostLetters);
    const int n = static_cast<int>(text.size());
    const int m = static_cast<int>(term.size());
    if (m > n || !isSubsequence(term, text))
        return none;
    if (!places) {
        // Most of what fits begins a word and goes on: no other way is worth looking at.
        for (size_t at = text.find(term); at != std::u16string_view::npos; at = text.find(term, at + 1)) {
            const int i = static_cast<int>(at);
            if (starts[i])
                return m * letterScore + bonusAt(starts, i) + (m - 1) * runBonus - std::min(i, mostGap);
        }
    }
    std::array<int, mostLetters> before{}; // of the letter before, at each place
    std::array<int, mostLetters> now{};
    std::vector<std::array<qint8, mostLetters>> from(places ? static_cast<size_t>(m) : 0);
    for (int j = 0; j < m; ++j) {
        int gapBest = none; // of the letter before, anywhere before i - 1, less the gap since
        int gapFrom = -1;
        for (int i = 0; i < n; ++i) {
            const auto at = static_cast<size_t>(i);
            now[at] = none;
            if (j > 0 && i >= 2) {
                --gapBest;
                if (before[at - 2] - 1 > gapBest) {
                    gapBest = before[at - 2] - 1;
                    gapFrom = i - 2;
                }
            }
            if (text[at] != term[static_cast<size_t>(j)])
                continue;
            const int own = letterScore + bonusAt(starts, i);
            if (j == 0) {
                now[at] = own - std::min(i, mostGap);
                continue;
            }
            const int run = i > 0 && before[at - 1] > none / 2 ? before[at - 1] + runBonus : none;
            const int jump = gapBest > none / 2 ? gapBest - (starts[i] ? 0 : 4) : none;
            if (run <= none / 2 && jump <= none / 2)
                continue;
            now[at] = own + std::max(run, jump);
            if (places)
                from[static_cast<size_t>(j)][at] = static_cast<qint8>(run >= jump ? i - 1 : gapFrom);
        }
        std::swap(before, now);
    }
    const auto best = std::max_element(before.begin(), before.begin() + n);
    if (places) {
        int i = static_cast<int>(best - before.begin());
        for (int j = m - 1; j >= 0; --j) {
            places->prepend(i);
            i = j > 0 ? from[static_cast<size_t>(j)][static_cast<size_t>(i)] : i;
        }
    }
    return *best;
}

/// Close enough for a term with a letter that is wrong: nearly in one run.
bool isClose(int score, size_t letters)
{
    return score >= static_cast<int>(letters) * (letterScore + 4);
}

std::u16string without(const std::u16string &term, size_t letter)
{
    std::u16string shorter = term;
    shorter.erase(letter, 1);
    return shorter;
}

/// Of two that fit alike the shorter one is meant.
int ranked(int score, size_t length)
{
    return score * 128 - static_cast<int>(std::min<size_t>(length, 127));
}

int placeOf(const CommandSource &source, const QString &id)
{
    if (source.find)
        return source.find(id);
    for (int i = 0; source.id && i < source.count; ++i) {
        if (source.id(i) == id)
            return i;
    }
    return -1;
}

} // namespace

CommandSource commandList(Icon symbol, const QString &kind, QList<Command> commands, int weight)
{
    const auto shared = std::make_shared<const QList<Command>>(std::move(commands));
    CommandSource source;
    source.symbol = symbol;
    source.kind = kind;
    source.count = static_cast<int>(shared->size());
    source.name = [shared](int i) { return shared->at(i).name; };
    source.detail = [shared](int i) { return shared->at(i).detail; };
    source.shortcut = [shared](int i) { return shared->at(i).shortcut; };
    source.why = [shared](int i) { return shared->at(i).why; };
    source.id = [shared](int i) { return shared->at(i).id; };
    source.run = [shared](int i) { shared->at(i).run(); };
    source.weight = weight;
    return source;
}

FoldedText foldedText(const QString &text)
{
    FoldedText folded;
    fold(text, [&](char16_t c, bool starts, int origin) {
        folded.text += c;
        folded.starts.push_back(starts ? 1 : 0);
        folded.origins.push_back(origin);
    });
    return folded;
}

bool hasWords(const QString &text, const QString &wanted)
{
    const std::u16string all = foldedText(text).text;
    const std::vector<std::u16string> terms = termsOf(wanted);
    return std::all_of(terms.begin(), terms.end(), [&](const std::u16string &term) { return all.find(term) != std::u16string::npos; });
}

int fuzzyScore(const QString &pattern, const QString &name)
{
    const FoldedText folded = foldedText(name);
    int sum = 0;
    for (const std::u16string &term : termsOf(pattern)) {
        const int fit = bestFit(term, folded.text, folded.starts.data());
        if (fit == none)
            return -1;
        sum += fit;
    }
    return std::max(0, ranked(sum, folded.text.size()));
}

QList<int> fuzzyPlaces(const QString &pattern, const QString &name)
{
    const FoldedText folded = foldedText(name);
    QList<int> places;
    for (const std::u16string &term : termsOf(pattern)) {
        QList<int> ofTerm;
        if (bestFit(term, folded.text, folded.starts.data(), &ofTerm) == none) {
            int best = none;
            for (size_t i = 0; term.size() >= shortestForgiven && i < term.size(); ++i) {
                QList<int> forgivenPlaces;
                const int fit = bestFit(without(term, i), folded.text, folded.starts.data(), &forgivenPlaces);
                if (isClose(fit, term.size() - 1) && fit > best) {
                    best = fit;
                    ofTerm = forgivenPlaces;
                }
            }
        }
        if (ofTerm.isEmpty())
            return {};
        for (const int place : std::as_const(ofTerm))
            places << folded.origins[static_cast<size_t>(place)];
    }
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

CommandIndex::CommandIndex(std::vector<CommandSource> sources) : m_sources(std::move(sources))
{
    size_t all = 0;
    for (const CommandSource &source : m_sources)
        all += static_cast<size_t>(source.count);
    m_offsets.reserve(all + 1);
    m_masks.reserve(all);
    m_text.reserve(all * 16);
    m_starts.reserve(all * 16);
    for (const CommandSource &source : m_sources) {
        m_firsts.push_back(static_cast<quint32>(m_offsets.size()));
        for (int i = 0; i < source.count; ++i) {
            const auto offset = static_cast<quint32>(m_text.size());
            m_offsets.push_back(offset);
            fold(source.name(i), [this](char16_t c, bool starts, int) {
                m_text += c;
                m_starts.push_back(starts ? 1 : 0);
            });
            m_masks.push_back(maskOf(std::u16string_view(m_text).substr(offset)));
        }
    }
    m_firsts.push_back(static_cast<quint32>(m_offsets.size()));
    m_offsets.push_back(static_cast<quint32>(m_text.size()));
}

CommandIndex::Hit CommandIndex::hit(quint32 entry) const
{
    const auto next = std::upper_bound(m_firsts.begin(), m_firsts.end() - 1, entry);
    const auto source = next - m_firsts.begin() - 1;
    return {static_cast<int>(source), static_cast<int>(entry - m_firsts[static_cast<size_t>(source)])};
}

int CommandIndex::score(const std::vector<std::u16string> &terms, quint32 entry, quint64 mask) const
{
    if ((m_masks[entry] & mask) != mask)
        return none;
    const std::u16string_view text = std::u16string_view(m_text).substr(m_offsets[entry], m_offsets[entry + 1] - m_offsets[entry]);
    int sum = 0;
    for (const std::u16string &term : terms) {
        const int fit = bestFit(term, text, m_starts.data() + m_offsets[entry]);
        if (fit == none)
            return none;
        sum += fit;
    }
    return ranked(sum + m_sources[static_cast<size_t>(hit(entry).source)].weight, text.size());
}

void CommandIndex::scan(const std::vector<std::u16string> &terms, bool narrows, std::vector<Scored> &found)
{
    quint64 mask = 0;
    for (const std::u16string &term : terms)
        mask |= maskOf(term);
    const auto look = [&](quint32 entry) {
        if (const int fit = score(terms, entry, mask); fit != none)
            found.push_back({fit, entry});
    };
    if (narrows) {
        std::for_each(m_candidates.begin(), m_candidates.end(), look);
    } else {
        for (quint32 entry = 0; entry < m_masks.size(); ++entry)
            look(entry);
    }
    m_candidates.clear();
    for (const Scored &each : found)
        m_candidates.push_back(each.entry);
}

std::vector<CommandIndex::Scored> CommandIndex::forgivingScan(const std::vector<std::u16string> &terms) const
{
    struct Variant
    {
        std::vector<std::u16string> terms;
        quint64 left; ///< the letter that is left out
        quint64 mask;
        size_t letters;
    };
    std::vector<Variant> variants;
    quint64 all = 0;
    for (size_t t = 0; t < terms.size(); ++t) {
        all |= maskOf(terms[t]);
        for (size_t i = 0; terms[t].size() >= shortestForgiven && i < terms[t].size(); ++i) {
            Variant variant{terms, bitOf(terms[t][i]), 0, 0};
            variant.terms[t] = without(terms[t], i);
            for (const std::u16string &term : variant.terms) {
                variant.mask |= maskOf(term);
                variant.letters += term.size();
            }
            variants.push_back(std::move(variant));
        }
    }
    std::vector<Scored> found;
    for (quint32 entry = 0; !variants.empty() && entry < m_masks.size(); ++entry) {
        // Of most names more than one letter is missing.
        const quint64 missing = all & ~m_masks[entry];
        if (std::popcount(missing) > 1)
            continue;
        int best = none;
        for (const Variant &variant : variants) {
            if (missing && variant.left != missing)
                continue;
            const int fit = score(variant.terms, entry, variant.mask);
            if (fit != none && isClose(fit / 128, variant.letters))
                best = std::max(best, fit);
        }
        if (best != none)
            found.push_back({best, entry});
    }
    return found;
}

std::vector<CommandIndex::Hit> CommandIndex::withoutPattern(int most, const QStringList &recent)
{
    m_fitting = static_cast<int>(m_masks.size());
    std::vector<Hit> hits;
    std::vector<quint32> used;
    for (const QString &id : recent) {
        for (size_t s = 0; s < m_sources.size(); ++s) {
            const int i = placeOf(m_sources[s], id);
            if (i >= 0) {
                hits.push_back({static_cast<int>(s), i});
                used.push_back(m_firsts[s] + static_cast<quint32>(i));
                break;
            }
        }
    }
    for (quint32 entry = 0; entry < m_masks.size() && static_cast<int>(hits.size()) < most; ++entry) {
        if (std::find(used.begin(), used.end(), entry) == used.end())
            hits.push_back(hit(entry));
    }
    return hits;
}

std::vector<CommandIndex::Hit> CommandIndex::find(const QString &pattern, int most, const QStringList &recent)
{
    const std::vector<std::u16string> terms = termsOf(pattern);
    if (terms.empty()) {
        m_pattern.clear();
        return withoutPattern(most, recent);
    }
    std::vector<Scored> found;
    const bool narrows = !m_pattern.isEmpty() && pattern.startsWith(m_pattern);
    scan(terms, narrows, found);
    m_pattern = pattern;
    if (found.empty())
        found = forgivingScan(terms);
    m_fitting = static_cast<int>(found.size());
    const auto shown = std::min(found.size(), static_cast<size_t>(most));
    std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(shown), found.end(),
                      [](const Scored &a, const Scored &b) { return a.score != b.score ? a.score > b.score : a.entry < b.entry; });
    std::vector<Hit> hits;
    for (size_t i = 0; i < shown; ++i)
        hits.push_back(hit(found[i].entry));
    return hits;
}

} // namespace easel
