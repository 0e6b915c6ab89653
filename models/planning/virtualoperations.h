// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/operations.h"

namespace easel {

/// The operations of virtual clusters that turn `base` into `draft`, without number and order: of one that is resized and
/// paused or resumed two, the resize first.
std::vector<Operation> virtualOperations(const Fleet &base, const Fleet &draft);

/// Whether the operation only gives back what others may ask for then: CPU, memory, credit, a name.
bool givesBack(const Operation &operation, const Fleet &base, const Fleet &draft);

/// What the operation makes of the virtual cluster: of a deployment the draft's, else `present` with what the call writes.
VirtualCluster virtualAfter(const Operation &operation, const VirtualCluster &present, const Fleet &draft);

} // namespace easel
