// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/threeway.h"

namespace easel {

// What of a conflict is about the backend: by it a decision knows whether it still holds.

/// Stands for what `theirs` has where the conflict is; short, in no language, and the same for the same content.
QString theirsMarkOf(const MergeConflict &conflict, const Fleet &theirs);

} // namespace easel
