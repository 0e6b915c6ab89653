// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fleet.h"

namespace easel::test {

/// A fleet that can be counted by hand. Hosts h1 (16 CPU, 64 GiB), h2 (8 CPU, 32 GiB), h3 (not told), h4 (4 CPU, 16 GiB).
///   Alpha {h1, h2} at 100 %: a1 on h1 with 4 CPU and 4 GiB, a2 on h1 of the same size, paused
///   Beta {h2, h3} at 150 %: b1 on h2 with 3 CPU and 4 GiB
///   Gamma {h4} at 100 %: c1 and c2 on h4 with 3 CPU and 2 GiB each, which is 2 CPU more than it has
/// Each keeps 2 GiB of storage. With `unplaced`, a3 of Alpha has no host yet and wants 2 CPU, 2 GiB and 1 GiB.
Fleet capacityFleet(bool unplaced = false);

} // namespace easel::test
