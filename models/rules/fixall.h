// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rulecatalogue.h"

namespace easel {

/// "Fix all of this kind": what one step would do to mend every finding of a rule.
struct FixAll final
{
    struct Item final
    {
        Finding finding;
        QString fix; ///< the title of the way out that is taken: the first
    };
    std::vector<Item> items;
    std::vector<Change> changes; ///< of all items, in order
    std::vector<Finding> left;   ///< those for which there is no way out, or none any more after the others
};

/// Plays the fixes one after the other on a copy of the draft: one that an earlier one has mended already is left out, and
/// each is made for the draft as it is then. Pure.
FixAll fixAll(const RuleCatalogue &catalogue, const Fleet &base, const Fleet &draft, const std::vector<Finding> &findings, const QString &rule);

} // namespace easel
