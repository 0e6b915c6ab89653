// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/planningsession.h"

#include <QJsonArray>

namespace easel::ctl {

/// A line for each conflict that nobody has settled.
QStringList conflictLines(const PlanningSession &session);
/// The same on standard error; nothing when there is none.
void printConflicts(const PlanningSession &session);
QJsonArray conflictsToJson(const PlanningSession &session);

} // namespace easel::ctl
