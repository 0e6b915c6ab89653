// SPDX-License-Identifier: GPL-3.0-or-later
#include "upgrades/valuescomments.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace easel {
namespace {

/// An entry that begins a line, and what is said about it.
struct Place final
{
    QString path;
    qsizetype line = 0;   ///< where its line begins
    qsizetype column = 0;
    qsizetype valueEnd = -1; ///< of a value on the same line
    QByteArrayList above; ///< the lines between what is before it and itself: comments and empty ones
    QByteArray behind;    ///< "# so much", of an entry whose value is on the same line
};

class Reader final
{
public:
    explicit Reader(const ValuesTree &tree) : m_text(tree.text())
    {
        walk(tree.root(), {});
        m_tail = linesBetween(m_at, m_text.size());
    }

    const std::vector<Place> &places() const { return m_places; }
    /// What stands behind the last entry.
    const QByteArrayList &tail() const { return m_tail; }

private:
    void walk(const ValuesNode &node, const QString &path)
    {
        const bool isNamed = isNamedList(node);
        int index = 0;
        for (const ValuesNode &each : node.children) {
            const QString here = node.kind == ValuesNode::Kind::Map ? valuesPath(path, each.key)
                                 : QStringLiteral("%1[%2]").arg(path, isNamed ? QString::fromStdString(each.name()) : QString::number(index++));
            if (each.entryBegin < 0 || each.linesEnd < 0)
                continue;
            const qsizetype column = columnOf(m_text, each.entryBegin);
            const qsizetype line = each.entryBegin - column;
            const bool isParent = !each.isFlow && !each.children.empty() && each.children.front().entryBegin >= 0;
            if (line >= m_at) {
                Place place{here, line, column, -1, linesBetween(m_at, line), {}};
                if (!isParent && each.end >= each.begin && !m_text.sliced(each.entryBegin, each.end - each.entryBegin).contains('\n')) {
                    place.valueEnd = each.end;
                    place.behind = m_text.sliced(each.end, lineEnd(each.end) - each.end).trimmed();
                }
                m_places.push_back(std::move(place));
            }
            if (isParent) {
                m_at = std::max(m_at, nextLine(each.keyEnd));
                // An item's first key stands on its own line, with the dash.
                if (node.kind == ValuesNode::Kind::List && columnOf(m_text, each.children.front().entryBegin) > column
                    && each.children.front().linesBegin < 0)
                    m_at = std::max(m_at, line);
                walk(each, here);
            }
            m_at = std::max(m_at, each.linesEnd);
        }
    }

    qsizetype lineEnd(qsizetype at) const
    {
        const qsizetype feed = m_text.indexOf('\n', at);
        return feed < 0 ? m_text.size() : feed;
    }

    qsizetype nextLine(qsizetype at) const { return std::min(lineEnd(at) + 1, m_text.size()); }

    QByteArrayList linesBetween(qsizetype from, qsizetype to) const
    {
        QByteArrayList lines;
        while (from < to) {
            const qsizetype end = std::min(nextLine(from), to);
            lines << m_text.sliced(from, end - from).trimmed();
            from = end;
        }
        return lines;
    }

    const QByteArray &m_text;
    qsizetype m_at = 0; ///< behind the last line that says something
    std::vector<Place> m_places;
    QByteArrayList m_tail;
};

QHash<QString, const Place *> byPath(const Reader &reader)
{
    QHash<QString, const Place *> result;
    for (const Place &place : reader.places())
        result.insert(place.path, &place);
    return result;
}

/// Whether a line with a comment, or what looks like one, is in one text and not in the other.
bool hasCommentsOfItsOwn(const QByteArray &text, const QByteArray &other)
{
    const auto linesOf = [](const QByteArray &bytes) {
        QSet<QByteArrayView> lines;
        for (qsizetype at = bytes.indexOf('#'); at >= 0; at = bytes.indexOf('#', at)) {
            const qsizetype begin = at == 0 ? 0 : bytes.lastIndexOf('\n', at - 1) + 1;
            const qsizetype feed = bytes.indexOf('\n', at);
            const qsizetype end = feed < 0 ? bytes.size() : feed;
            lines.insert(QByteArrayView(bytes).sliced(begin, end - begin).trimmed());
            at = end;
        }
        return lines;
    };
    const QSet<QByteArrayView> known = linesOf(other);
    const QSet<QByteArrayView> own = linesOf(text);
    return std::any_of(own.begin(), own.end(), [&](QByteArrayView line) { return !known.contains(line); });
}

/// Lines of mine that are neither in the old default nor in the result: comments, each with an empty line before it if it has one.
QByteArrayList missing(const QByteArrayList &mine, const QSet<QByteArray> &known)
{
    QByteArrayList result;
    for (qsizetype i = 0; i < mine.size(); ++i) {
        if (!mine[i].startsWith('#') || known.contains(mine[i]))
            continue;
        if (i > 0 && mine[i - 1].isEmpty())
            result << QByteArray();
        result << mine[i];
    }
    return result;
}

} // namespace

QByteArray withCommentsOf(const ValuesTree &merged, const ValuesTree &old, const ValuesTree &mine, const QHash<QString, QString> &movedFrom)
{
    if (!hasCommentsOfItsOwn(mine.text(), old.text()))
        return merged.text();
    const Reader ofOld(old);
    const Reader ofMine(mine);
    const Reader ofMerged(merged);
    const QHash<QString, const Place *> oldPlaces = byPath(ofOld);
    const QHash<QString, const Place *> minePlaces = byPath(ofMine);
    const QByteArray lineEnd = merged.text().contains("\r\n") ? "\r\n" : "\n";
    // A comment that is anywhere in the result, or in the old default, is nothing that got lost, wherever it stands now.
    QSet<QByteArray> known;
    for (const Reader *reader : {&ofOld, &ofMerged}) {
        for (const Place &place : reader->places())
            known.unite(QSet<QByteArray>(place.above.begin(), place.above.end()));
        known.unite(QSet<QByteArray>(reader->tail().begin(), reader->tail().end()));
    }
    // An entry in something that has moved has moved with it.
    const auto placeBefore = [&](QString path) {
        for (auto it = movedFrom.cbegin(); it != movedFrom.cend(); ++it) {
            if (path == it.key() || path.startsWith(it.key() + u'.') || path.startsWith(it.key() + u'['))
                path = it.value() + path.mid(it.key().size());
        }
        return path;
    };

    QByteArray result;
    qsizetype at = 0;
    const QByteArray &text = merged.text();
    const auto copyTo = [&](qsizetype end) {
        result += QByteArrayView(text).sliced(at, end - at);
        at = end;
    };
    for (const Place &place : ofMerged.places()) {
        const QString before = placeBefore(place.path);
        const Place *there = minePlaces.value(before);
        if (!there)
            continue;
        if (const QByteArrayList lines = missing(there->above, known); !lines.isEmpty()) {
            copyTo(place.line);
            for (const QByteArray &line : lines)
                result += (line.isEmpty() ? QByteArray() : QByteArray(place.column, ' ') + line) + lineEnd;
        }
        const Place *beforeThat = oldPlaces.value(before);
        if (place.valueEnd >= 0 && place.behind.isEmpty() && !there->behind.isEmpty() && (!beforeThat || beforeThat->behind != there->behind)) {
            copyTo(place.valueEnd);
            result += ' ' + there->behind;
        }
    }
    copyTo(text.size());
    if (const QByteArrayList lines = missing(ofMine.tail(), known); !lines.isEmpty()) {
        if (!result.isEmpty() && !result.endsWith('\n'))
            result += lineEnd;
        result += lines.join(lineEnd) + lineEnd;
    }
    return result;
}

} // namespace easel
