// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/textmerge.h"

#include <QByteArray>
#include <QRegularExpression>

#include <git2/global.h>
#include <git2/merge.h>

#include <optional>
#include <utility>

namespace easel {
namespace {

/// libgit2 wants to be told that it is used, once a process.
class Git final
{
public:
    Git() { git_libgit2_init(); }
    ~Git() { git_libgit2_shutdown(); }
    Q_DISABLE_COPY_MOVE(Git)
};

struct MergedFile final
{
    QByteArray text;
    bool clean = false;
};

git_merge_file_input input(const QByteArray &text)
{
    git_merge_file_input result = GIT_MERGE_FILE_INPUT_INIT;
    result.ptr = text.constData();
    result.size = static_cast<size_t>(text.size());
    return result;
}

/// Nothing when a text cannot be taken apart by lines.
std::optional<MergedFile> merge(const QString &base, const QString &theirs, const QString &mine,
                                const git_merge_file_options &options)
{
    static const Git git;
    const QByteArray ancestor = base.toUtf8();
    const QByteArray ours = mine.toUtf8();
    const QByteArray other = theirs.toUtf8();
    const auto isLossless = [](const QByteArray &utf8, const QString &text) { return QString::fromUtf8(utf8) == text; };
    if (!isLossless(ancestor, base) || !isLossless(ours, mine) || !isLossless(other, theirs))
        return std::nullopt;
    const git_merge_file_input a = input(ancestor);
    const git_merge_file_input o = input(ours);
    const git_merge_file_input t = input(other);
    git_merge_file_result result = {};
    if (git_merge_file(&result, &a, &o, &t, &options) != 0)
        return std::nullopt;
    MergedFile merged{QByteArray(result.ptr, static_cast<qsizetype>(result.len)), result.automergeable != 0};
    git_merge_file_result_free(&result);
    return merged;
}

/// A merge whose conflicts are between markers, with one of the parts in place of each conflict.
struct Resolved final
{
    QByteArray base;
    QByteArray theirs;
};

// Longer than any that a text holds by chance.
constexpr unsigned short longMarker = 60;

Resolved resolve(const QByteArray &marked, bool baseEnds, bool theirsEnds)
{
    enum class Part { Both, Mine, Base, Theirs };
    Part part = Part::Both;
    Resolved result;
    QByteArray base;
    QByteArray theirs;
    const auto isMarker = [](const QByteArray &line, char sign) { return line.startsWith(QByteArray(longMarker, sign)); };
    for (qsizetype at = 0; at < marked.size();) {
        const qsizetype end = marked.indexOf('\n', at);
        const QByteArray line = marked.mid(at, end < 0 ? -1 : end + 1 - at);
        at += line.size();
        if (part == Part::Both && isMarker(line, '<')) {
            part = Part::Mine;
        } else if (part == Part::Mine && isMarker(line, '|')) {
            part = Part::Base;
        } else if (part == Part::Base && isMarker(line, '=')) {
            part = Part::Theirs;
        } else if (part == Part::Theirs && isMarker(line, '>')) {
            // At the end of the text a last line that did not end was given an end before the marker.
            const bool isLast = at >= marked.size();
            if (isLast && !baseEnds && base.endsWith('\n'))
                base.chop(1);
            if (isLast && !theirsEnds && theirs.endsWith('\n'))
                theirs.chop(1);
            result.base += std::exchange(base, {});
            result.theirs += std::exchange(theirs, {});
            part = Part::Both;
        } else if (part == Part::Both) {
            result.base += line;
            result.theirs += line;
        } else if (part == Part::Base) {
            base += line;
        } else if (part == Part::Theirs) {
            theirs += line;
        }
    }
    return result;
}

} // namespace

TextMerge mergeText(const QString &base, const QString &theirs, const QString &mine, TextSide side)
{
    if (theirs == mine || theirs == base)
        return {mine, true};
    if (mine == base)
        return {theirs, true};
    git_merge_file_options options = GIT_MERGE_FILE_OPTIONS_INIT;
    const std::optional<MergedFile> plain = merge(base, theirs, mine, options);
    if (plain && plain->clean)
        return {QString::fromUtf8(plain->text), true};
    options.favor = side == TextSide::Mine ? GIT_MERGE_FILE_FAVOR_OURS : GIT_MERGE_FILE_FAVOR_THEIRS;
    const std::optional<MergedFile> favoured = plain ? merge(base, theirs, mine, options) : std::nullopt;
    if (favoured)
        return {QString::fromUtf8(favoured->text), false};
    return {side == TextSide::Mine ? mine : theirs, false};
}

QString textWithConflicts(const QString &base, const QString &theirs, const QString &mine, const QString &theirsLabel,
                          const QString &mineLabel)
{
    const QByteArray ours = mineLabel.toUtf8();
    const QByteArray other = theirsLabel.toUtf8();
    git_merge_file_options options = GIT_MERGE_FILE_OPTIONS_INIT;
    options.our_label = ours.constData();
    options.their_label = other.constData();
    if (const std::optional<MergedFile> merged = merge(base, theirs, mine, options))
        return QString::fromUtf8(merged->text);
    return mine;
}

QString ancestorOfConflict(const QString &base, const QString &theirs, const QString &mine)
{
    git_merge_file_options options = GIT_MERGE_FILE_OPTIONS_INIT;
    options.flags = GIT_MERGE_FILE_STYLE_DIFF3;
    options.marker_size = longMarker;
    const std::optional<MergedFile> marked = merge(base, theirs, mine, options);
    if (!marked)
        return base;
    const auto ends = [](const QString &text) { return text.isEmpty() || text.endsWith(QLatin1Char('\n')); };
    const Resolved both = resolve(marked->text, ends(base), ends(theirs));
    // From the merge with theirs in the conflicts: put the base there, and take what is mine out.
    const TextMerge result = mergeText(QString::fromUtf8(both.theirs), QString::fromUtf8(both.base), theirs);
    return result.clean ? result.text : base;
}

bool hasConflictMarkers(const QString &text)
{
    static const QRegularExpression marker(QStringLiteral("^(<{7} |>{7} |={7}\r?$)"), QRegularExpression::MultilineOption);
    return marker.match(text).hasMatch();
}

} // namespace easel
