// SPDX-License-Identifier: GPL-3.0-or-later
#include "upgrades/valuesmerge.h"

#include "planning/textmerge.h"
#include "upgrades/upgradetext.h"
#include "upgrades/valuescomments.h"
#include "upgrades/valuesmerger.h"

#include <algorithm>

namespace easel {
namespace {

const QChar byteOrderMark(QChar::ByteOrderMark);

/// How a text is written besides what it says.
struct Spelling final
{
    bool hasMark = false;
    std::optional<bool> isWindows; ///< none: it has no lines, or of both kinds

    static Spelling of(const QString &text)
    {
        Spelling result;
        result.hasMark = text.startsWith(byteOrderMark);
        const qsizetype all = text.count(u'\n');
        const qsizetype windows = text.count(QLatin1String("\r\n"));
        if (all > 0 && (windows == 0 || windows == all))
            result.isWindows = windows == all;
        return result;
    }
};

/// Without a mark, and with the line ends that the other text has. People who work with one kind of lines get no conflict from it.
QString respelled(QString text, const Spelling &spelling)
{
    if (text.startsWith(byteOrderMark))
        text.remove(0, 1);
    if (spelling.isWindows) {
        if (text.contains(QLatin1String("\r\n")))
            text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        if (*spelling.isWindows)
            text.replace(QLatin1String("\n"), QLatin1String("\r\n"));
    }
    return text;
}

tl::unexpected<Error> unreadable(const Error &error, const QString &which)
{
    return fail(error.code, which.arg(error.message), error.context);
}

/// The wanted configuration written into the text, as a text that has been read again; nothing when that cannot be done.
std::optional<QString> writtenInto(const QString &text, const WantedValue &wanted)
{
    const auto tree = ValuesTree::parse(text);
    if (!tree)
        return std::nullopt;
    if (says((*tree)->root(), wanted))
        return text;
    const std::optional<QByteArray> bytes = spliced(**tree, wanted);
    if (!bytes)
        return std::nullopt;
    const QString result = QString::fromUtf8(*bytes);
    const auto read = ValuesTree::parse(result);
    return read && says((*read)->root(), wanted) ? std::optional(result) : std::nullopt;
}

/// The wanted configuration in the text that comes nearest to both.
std::optional<QString> write(const ValuesVersions &plain, const ValuesTree *old, const ValuesTree &mine, const WantedValue &wanted,
                             const QHash<QString, QString> &movedFrom)
{
    if (!old) {
        const std::optional<QString> result = writtenInto(plain.mine, wanted);
        return result ? result : writtenInto(plain.fresh, wanted);
    }
    const TextMerge merged = mergeText(*plain.old, plain.fresh, plain.mine, TextSide::Theirs);
    for (const QString &text : {merged.text, plain.fresh, plain.mine}) {
        const std::optional<QString> result = writtenInto(text, wanted);
        if (!result)
            continue;
        // Lines that two merged by themselves have their comments.
        if (merged.clean && *result == merged.text)
            return result;
        const auto tree = ValuesTree::parse(*result);
        const QString commented = QString::fromUtf8(withCommentsOf(**tree, *old, mine, movedFrom));
        return writtenInto(commented, wanted) == commented ? commented : *result;
    }
    return std::nullopt;
}

} // namespace

int ValuesMerge::openConflicts() const
{
    return static_cast<int>(std::count_if(conflicts.begin(), conflicts.end(), [](const ValuesConflict &each) { return !each.isSettled(); }));
}

Result<ValuesMerge> mergeValues(const ValuesVersions &versions, const QHash<QString, ValuesSettlement> &settled)
{
    ValuesMerge merge;
    merge.isThreeWay = versions.old.has_value();
    const Spelling spelling = Spelling::of(versions.mine);
    const ValuesVersions plain{versions.old ? std::optional(respelled(*versions.old, spelling)) : std::nullopt, respelled(versions.mine, {}),
                               respelled(versions.fresh, spelling)};
    const auto mine = ValuesTree::parse(plain.mine);
    if (!mine)
        return unreadable(mine.error(), UpgradeText::tr("The group's configuration cannot be merged. %1"));
    const auto fresh = ValuesTree::parse(plain.fresh);
    if (!fresh)
        return unreadable(fresh.error(), UpgradeText::tr("The platform's new default cannot be merged. %1"));
    std::shared_ptr<const ValuesTree> old;
    if (plain.old) {
        auto read = ValuesTree::parse(*plain.old);
        if (!read)
            return unreadable(read.error(), UpgradeText::tr("The platform's old default cannot be merged. %1"));
        old = *read;
    }
    if (versions.old == versions.mine || versions.mine == versions.fresh) {
        merge.text = versions.fresh;
        return merge;
    }

    ValuesMerger merger(old.get(), **mine, **fresh, settled);
    merger.followMoves();
    Result<WantedValue> wanted = merger.run(merge);
    if (!wanted)
        return fail(wanted.error());
    if (says((*mine)->root(), *wanted)) {
        merge.text = versions.mine;
        return merge;
    }
    std::optional<QString> text = write(plain, old.get(), **mine, *wanted, merger.movedFrom());
    if (!text)
        return fail(ErrorCode::Conflict,
                    UpgradeText::tr("The configuration is written in a way that cannot be merged. Edit it by hand, from the new default."));
    const QString lineEnd = spelling.isWindows.value_or(false) ? QStringLiteral("\r\n") : QStringLiteral("\n");
    const bool endsOpen = !plain.mine.isEmpty() && !plain.mine.endsWith(u'\n') && (!plain.old || plain.old->endsWith(u'\n'));
    if (endsOpen && text->endsWith(lineEnd)) {
        if (const auto chopped = text->chopped(lineEnd.size()); writtenInto(chopped, *wanted) == chopped)
            text = chopped;
    }
    merge.text = (spelling.hasMark ? QString(byteOrderMark) : QString()) + *text;
    return merge;
}

} // namespace easel
