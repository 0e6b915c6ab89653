// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fleet.h"
#include "planning/plan.h"

namespace easel::test {

/// Where two fleets differ first, in every field that there is; empty when they are the same.
QString firstDifference(const Fleet &actual, const Fleet &expected);

/// A plan as one line a step, for comparing: "> title: change, change" for done ones, "  title: …" for undone ones.
QString planText(const Plan &plan);

} // namespace easel::test
