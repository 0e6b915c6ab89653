// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/sidebyside.h"

#include <QByteArray>
#include <QStringList>

#include <git2/global.h>
#include <git2/patch.h>

#include <algorithm>
#include <memory>

namespace easel {
namespace {

using Kind = SideBySideLine::Kind;

QStringList linesOf(QString text)
{
    text.remove(u'\r');
    QStringList lines = text.split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

/// Runs of lines that only one text has, or each in place of the other's: [at, at + count) of both, from 0.
struct Change final
{
    qsizetype before = 0;
    qsizetype removed = 0;
    qsizetype after = 0;
    qsizetype added = 0;
};

std::vector<Change> changes(const QStringList &before, const QStringList &after)
{
    // Told apart by git; a text that is no valid Unicode is compared as it is written in UTF-8.
    const QByteArray a = before.join(u'\n').toUtf8() + (before.isEmpty() ? "" : "\n");
    const QByteArray b = after.join(u'\n').toUtf8() + (after.isEmpty() ? "" : "\n");
    git_libgit2_init();
    git_diff_options options = GIT_DIFF_OPTIONS_INIT;
    options.context_lines = 0;
    options.flags = GIT_DIFF_FORCE_TEXT;
    git_patch *raw = nullptr;
    std::vector<Change> result;
    if (git_patch_from_buffers(&raw, a.constData(), static_cast<size_t>(a.size()), nullptr, b.constData(), static_cast<size_t>(b.size()), nullptr,
                               &options) == 0) {
        const std::unique_ptr<git_patch, decltype(&git_patch_free)> patch(raw, &git_patch_free);
        for (size_t i = 0; i < git_patch_num_hunks(raw); ++i) {
            const git_diff_hunk *hunk = nullptr;
            if (git_patch_get_hunk(&hunk, nullptr, raw, i) != 0)
                continue;
            // Where a side has no lines, git names the line before.
            result.push_back({hunk->old_lines > 0 ? hunk->old_start - 1 : hunk->old_start, hunk->old_lines,
                              hunk->new_lines > 0 ? hunk->new_start - 1 : hunk->new_start, hunk->new_lines});
        }
    }
    git_libgit2_shutdown();
    return result;
}

} // namespace

std::vector<SideBySideLine> sideBySide(const QString &before, const QString &after)
{
    const QStringList left = linesOf(before);
    const QStringList right = linesOf(after);
    std::vector<SideBySideLine> lines;
    lines.reserve(static_cast<size_t>(std::max(left.size(), right.size())));
    qsizetype a = 0;
    qsizetype b = 0;
    const auto sameUntil = [&](qsizetype end) {
        for (; a < end; ++a, ++b)
            lines.push_back({Kind::Same, static_cast<int>(a + 1), static_cast<int>(b + 1), left[a], right[b]});
    };
    for (const Change &change : changes(left, right)) {
        sameUntil(change.before);
        for (qsizetype i = 0; i < std::max(change.removed, change.added); ++i) {
            const bool isLeft = i < change.removed;
            const bool isRight = i < change.added;
            lines.push_back({isLeft && isRight ? Kind::Changed : isLeft ? Kind::Removed : Kind::Added, isLeft ? static_cast<int>(a + i + 1) : 0,
                             isRight ? static_cast<int>(b + i + 1) : 0, isLeft ? left[a + i] : QString(), isRight ? right[b + i] : QString()});
        }
        a += change.removed;
        b += change.added;
    }
    sameUntil(left.size());
    return lines;
}

} // namespace easel
