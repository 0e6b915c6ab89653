// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/finding.h"

namespace easel {

/// The findings of a plan, told apart from those that are there without it. Each list keeps the order it was given in.
struct FindingsAudit final
{
    std::vector<Finding> added;   ///< the plan brings them
    std::vector<Finding> today;   ///< they are there already, and stay
    std::vector<Finding> removed; ///< the plan takes them away
};

FindingsAudit auditFindings(const std::vector<Finding> &base, const std::vector<Finding> &draft);

} // namespace easel
