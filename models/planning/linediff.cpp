// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/linediff.h"

#include <algorithm>
#include <vector>

namespace easel {
namespace {

/// Above this many comparisons the differing middle is shown as replaced, not line by line.
constexpr qsizetype mostComparisons = 1'000'000;

QStringList linesOf(const QString &text)
{
    QStringList lines = text.split(u'\n');
    // A line feed ends the last line, it does not begin another.
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

/// The lines of both, marked, in the order in which one reads them: the longest common subsequence stays.
QStringList marked(const QStringList &a, const QStringList &b)
{
    QStringList result;
    const qsizetype n = a.size();
    const qsizetype m = b.size();
    if (n * m > mostComparisons) {
        for (const QString &line : a)
            result << u'-' + line;
        for (const QString &line : b)
            result << u'+' + line;
        return result;
    }
    // length[i][j]: of the longest common subsequence of a from i and b from j.
    std::vector<std::vector<int>> length(static_cast<size_t>(n + 1), std::vector<int>(static_cast<size_t>(m + 1), 0));
    const auto at = [&](qsizetype i, qsizetype j) -> int & { return length[static_cast<size_t>(i)][static_cast<size_t>(j)]; };
    for (qsizetype i = n - 1; i >= 0; --i) {
        for (qsizetype j = m - 1; j >= 0; --j)
            at(i, j) = a[i] == b[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    }
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < n || j < m) {
        if (i < n && j < m && a[i] == b[j]) {
            result << u' ' + a[i];
            ++i;
            ++j;
        } else if (j == m || (i < n && at(i + 1, j) >= at(i, j + 1))) {
            result << u'-' + a[i++];
        } else {
            result << u'+' + b[j++];
        }
    }
    return result;
}

bool isCommon(const QString &line)
{
    return line.startsWith(u' ');
}

} // namespace

QStringList differingLines(const QString &before, const QString &after, int context)
{
    const QStringList a = linesOf(before);
    const QStringList b = linesOf(after);
    if (a == b)
        return {};
    qsizetype head = 0;
    while (head < a.size() && head < b.size() && a[head] == b[head])
        ++head;
    qsizetype tail = 0;
    while (tail < a.size() - head && tail < b.size() - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    QStringList all;
    for (qsizetype i = 0; i < head; ++i)
        all << u' ' + a[i];
    all += marked(a.mid(head, a.size() - head - tail), b.mid(head, b.size() - head - tail));
    for (qsizetype i = a.size() - tail; i < a.size(); ++i)
        all << u' ' + a[i];

    // A common line is shown when a difference is near.
    std::vector<bool> shown(static_cast<size_t>(all.size()), false);
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (isCommon(all[i]))
            continue;
        const qsizetype last = std::min(all.size() - 1, i + context);
        for (qsizetype k = std::max<qsizetype>(0, i - context); k <= last; ++k)
            shown[static_cast<size_t>(k)] = true;
    }
    QStringList lines;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (shown[static_cast<size_t>(i)])
            lines << all[i];
        else if (i == 0 || shown[static_cast<size_t>(i - 1)])
            lines << QStringLiteral(" …");
    }
    return lines;
}

} // namespace easel
