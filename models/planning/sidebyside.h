// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace easel {

/// A line of two texts that lie side by side.
struct SideBySideLine final
{
    enum class Kind { Same, Changed, Removed, Added };
    Kind kind = Kind::Same;
    int before = 0; ///< number of the line on the left, from 1; 0 where there is none
    int after = 0;  ///< on the right
    QString left;   ///< without the end of the line
    QString right;
};

/// Both texts from the first line to the last, with lines that are the same beside each other. Lines that one text has in the
/// place of some of the other are Changed, pair by pair. Line ends do not count.
std::vector<SideBySideLine> sideBySide(const QString &before, const QString &after);

} // namespace easel
