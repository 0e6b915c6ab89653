// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/planschedule.h"
#include "reports/reportdocument.h"
#include "rules/rulecatalogue.h"
#include "rules/rulepolicy.h"
#include "workspace/workspace.h"

namespace easel {

class PlanningSession;

/// What the plan for approval is made from. The references must outlive the call only.
struct PlanReportInput final
{
    QString workspace;         ///< name for people
    ConnectionInfo connection; ///< of the URL only the host is printed
    QString author;            ///< may be empty
    PlanInfo info;             ///< its author is not printed
    std::optional<PlanSeal> seal; ///< of the plan as it is
    PlanSchedule schedule;
    QDateTime pulledAt;        ///< UTC; when the base was read
    QDateTime madeAt;          ///< UTC
    const Fleet &base;
    const Fleet &draft;
    const Plan &plan;
    const RuleCatalogue &catalogue;
    const RulePolicy &policy;
    Result<std::vector<ApplyRecord>> applies{}; ///< of this workspace, the latest first; its operations are listed
    std::vector<ReportFigure> figures{}; ///< what the plan does to the topology; where nothing can be drawn, none
};

/// The input as a session has it now; without an author it is the plan's.
PlanReportInput planReportInput(const PlanningSession &session, const QString &author);

/// The plan for approval: what changes and why it is allowed, what it risks, the findings it adds and removes, the
/// operations in their order, the digest that the apply can be held to, and what was applied before.
ReportDocument planReport(const PlanReportInput &input);

} // namespace easel
