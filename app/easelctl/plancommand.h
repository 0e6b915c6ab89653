// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/planfile.h"
#include "terminal.h"

namespace easel::ctl {

// The parts of `easelctl plan`. Each gets the arguments behind its own name.
int planShow(const QStringList &arguments);
int planDryRun(const QStringList &arguments);
int planDiff(const QStringList &arguments);
int planDigest(const QStringList &arguments);
int planInfo(const QStringList &arguments);
int planSeal(const QStringList &arguments);
int planUnseal(const QStringList &arguments);
int planExport(const QStringList &arguments);
int planImport(const QStringList &arguments);
int planSign(const QStringList &arguments);
int planVerify(const QStringList &arguments);

/// The plan of a workspace or of a plan file, whichever the path leads to.
Result<PlanFile> openPlan(const QString &path);
/// A session that may be written to, or why there is none.
Result<std::unique_ptr<PlanningSession>> openForEditing(const QString &path);

} // namespace easel::ctl
