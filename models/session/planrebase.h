// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/threeway.h"

namespace easel {

/// What a plan becomes on a new base.
struct RebasedPlan final
{
    Plan plan;
    Fleet draft; ///< the new base with the plan applied; has the content of mergeFleets()
    MergeRecord record; ///< open conflicts, and settled ones that still hold; without new ones of rules
    QHash<GroupId, GroupId> created; ///< groups of the old plan that are others in the new one
};

/// Puts a plan that was made on `oldBase`, and made `oldDraft` of it, onto `newBase`: each step of it is laid three-way onto
/// what the backend has become, so that titles, notes and undo stay. What the steps cannot say is made up for by a last
/// one, at `now` and called `restTitle` if that says something. What the plan wanted and the new base has already leaves the plan without a word; what both changed, each
/// in its way, is a conflict and stays as planned until somebody settles it: nothing is dropped.
/// Undone steps are kept as far as they can still be redone in their order; they are no conflicts.
/// `created` names the groups of the plan that exist on the backend by now: draft id to uid. `earlier` are the conflicts of
/// the rebase before: open ones keep their ancestor, a decision holds until the backend moves again.
RebasedPlan rebasePlan(const Plan &plan, const Fleet &oldBase, const Fleet &oldDraft, const Fleet &newBase,
                       const QHash<GroupId, GroupId> &created, const std::vector<MergeConflict> &earlier = {},
                       const QDateTime &now = {}, const QString &restTitle = {});

/// The conflict about groups that go by other ids now.
MergeConflict withIds(MergeConflict conflict, const QHash<GroupId, GroupId> &ids);

} // namespace easel
