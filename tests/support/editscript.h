// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/planningsession.h"

namespace easel::test {

/// Thirty things that a person does to a small fleet, every kind of change among them, undo and redo too. The same
/// steps run in the test and in the program that the test kills.
inline constexpr int editScriptLength = 30;

/// The fleet that the script starts from.
Fleet editScriptFleet();

/// Does step 1 to editScriptLength.
Result<void> performEditScriptStep(PlanningSession &session, int step);

} // namespace easel::test
