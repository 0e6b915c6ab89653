// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/plan.h"

#include <QHash>

namespace easel {

/// A step that could not be put onto a new base.
struct LostPlanStep final
{
    PlanStep step;
    Error reason;
};

/// What a plan becomes on a new base.
struct RebasedPlan final
{
    Plan plan;
    Fleet draft; ///< the new base with the plan applied
    std::vector<LostPlanStep> lost;
};

/// Puts a plan that was made on `oldBase`, and made `oldDraft` of it, onto `newBase`.
/// What the plan wanted and the new base has already (because it was applied, or somebody did the same) leaves the plan
/// without a word. A step of which a change can no longer be made is lost as a whole. Undone steps are kept as far as
/// they can still be redone in their order; they are never reported.
/// `created` names the groups of the plan that exist on the backend by now: draft id to uid.
RebasedPlan rebasePlan(const Plan &plan, const Fleet &oldBase, const Fleet &oldDraft, const Fleet &newBase,
                       const QHash<GroupId, GroupId> &created);

} // namespace easel
