// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/planfile.h"

#include <QStringList>

namespace easel {

class PlanningSession;
struct ConnectionInfo;

/// The plan of the session as it is handed on.
PlanFile planFileOf(const PlanningSession &session);

/// Exports the plan into a file (mode 0600) after reading back what it wrote. A file that is there is replaced when it is a
/// plan file; Conflict when it is anything else, or while the plan has open conflicts. InvalidInput when the plan holds what no plan file may; Storage.
Result<void> savePlanFile(const PlanningSession &session, const QString &path);

/// readPlanFile() of a file; what is wrong names the file.
Result<PlanFile> loadPlanFile(const QString &path);
/// Whether the path is meant as a plan file: by what is in it, or, when there is nothing, by its name.
bool isPlanFile(const QString &path);

/// The backend that a workspace is on, without its address: the same for all who work on it, whoever they are.
QString accountFingerprint(const ConnectionInfo &connection);

/// What came of an import.
struct ImportedPlan final
{
    PlanInfo info; ///< of the file
    qsizetype steps = 0; ///< that the plan has gained; 0 when it did all of it already
    bool isMerged = false; ///< the fleet or the plan of the workspace was not as the file knows it
    bool isSealed = false; ///< the plan is now the one that the file's seal is of
    QStringList conflicts; ///< a line each, for people; they are conflicts of the session
};

/// Puts the plan of a file into the session: what the workspace's fleet and plan have become since is one side of a three-way
/// merge, what the file wants the other, the states before in the file the ancestor. Steps keep title, time and note; what
/// they cannot say of the merged plan, one more step does. Conflicts become the session's; one with the plan that was here is
/// marked so (MergeConflict::isOfPlan). All or nothing. Title, author and ticket are taken over by a
/// plan that has none, and so are waves. Refused, with the names of what is missing, when the file is of another tenant.
Result<ImportedPlan> importPlan(PlanningSession &session, const PlanFile &file);
/// One or two sentences.
QString summary(const ImportedPlan &imported);

/// Both plans as drafts that can be compared group by group: what only one touches, the other leaves as it was.
std::pair<Fleet, Fleet> comparablePlans(const PlanFile &a, const PlanFile &b);

} // namespace easel
