// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/operations.h"

namespace easel {

/// What would take back what an apply has done.
struct Rollback final
{
    Fleet target;        ///< the fleet as it is now, with what was done taken back
    QStringList remarks; ///< what will not be as it was all the same, and why; a sentence each
};

/// Of the operations `done` of an apply that was turning `before` into `planned`; `now` is what the backend has, `created` names
/// the groups that the apply made: draft id to uid. Fields go back one by one, and only those that still have what the apply
/// wrote: what somebody else has changed since stays. Groups that were made are deleted unless virtual clusters run on them,
/// groups that were deleted are made anew, under a draft id. Virtual clusters that were deployed are deleted, sizes and pauses
/// go back; one that was deleted is gone with all that ran in it.
Rollback rollbackOf(const std::vector<Operation> &done, const Fleet &before, const Fleet &planned, const Fleet &now,
                    const QHash<GroupId, GroupId> &created);

} // namespace easel
