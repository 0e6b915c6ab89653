// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace easel {

/// Which side is taken where both changed the same lines.
enum class TextSide { Mine, Theirs };

/// Two people's edits of one text laid together by regions of lines, as git does it.
struct TextMerge final
{
    QString text;        ///< merged; where both changed the same lines, those of one side
    bool clean = true;   ///< no lines were changed by both, unless in the same way
};

/// Line ends and a missing end of the last line stay as they are on the side that the line comes from. A text that is no
/// valid Unicode is not taken apart: the whole of it is one region.
TextMerge mergeText(const QString &base, const QString &theirs, const QString &mine, TextSide side = TextSide::Mine);

/// The merge with both sides of each conflicting region between git's markers, for an editor. `theirsLabel` and
/// `mineLabel` stand behind the markers.
QString textWithConflicts(const QString &base, const QString &theirs, const QString &mine, const QString &theirsLabel,
                          const QString &mineLabel);
/// What `theirs` would be, had they left alone what both changed: the ancestor by which a conflict that nobody has settled
/// stays one when the texts are laid together again, and their other edits are no news.
QString ancestorOfConflict(const QString &base, const QString &theirs, const QString &mine);
/// Whether a text still has lines that are such markers.
bool hasConflictMarkers(const QString &text);

} // namespace easel
