// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/threeway.h"

namespace easel {

/// Lays what a plan does to virtual clusters onto what the backend has become: fills in the virtual clusters of
/// `merge.draft`, whose groups are laid already, their conflicts, what merged by itself and `merge.deployed`. The size is one
/// field and whether it is paused another; whether it is paused is never a conflict, since there are two values only.
void mergeVirtualClusters(const Fleet &base, const Fleet &theirs, const Fleet &mine, const std::vector<MergeConflict> &open, FleetMerge &merge);

// The parts of threeway.h that are about virtual clusters.

bool isOfVirtualCluster(MergeConflict::Kind kind);
Result<std::vector<Change>> settleVirtual(const MergeConflict &conflict, Choice choice, const Fleet &theirs, const Fleet &draft);
bool isStillVirtualConflict(const MergeConflict &conflict, const Fleet &theirs, const Fleet &draft);
/// As theirsMarkOf().
QString virtualMarkOf(const MergeConflict &conflict, const Fleet &theirs);
void describeVirtualConflict(MergeConflict &conflict, const Fleet &theirs, const Fleet &draft);

} // namespace easel
