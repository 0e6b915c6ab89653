// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fleet.h"

#include <functional>

namespace easel::test {

/// A row of the rules' case table: a fleet, and how often the rule is broken in it.
struct RuleCase final
{
    const char *name;
    const char *rule;
    int findings; ///< of that rule, in all groups, changes included
    std::function<Fleet()> fleet; ///< the draft
    /// What the backend has, for a rule about changes; empty: the same as the draft.
    std::function<Fleet()> base{};
};

/// What passes, what fails, what lies on the boundary, and what is not known, for every rule of the catalogue.
std::vector<RuleCase> ruleCases();

} // namespace easel::test
