// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/planschedule.h"
#include "reports/reportdocument.h"
#include "reports/reportoptions.h"
#include "rules/rulepolicy.h"
#include "workspace/workspace.h"

namespace easel {

class PlanningSession;

/// All that reports are made from. Values: a report may be made on any thread.
struct ReportSource final
{
    ReportOptions options;
    QString workspace;         ///< name for people
    ConnectionInfo connection; ///< of the URL only the host is printed
    QString author;            ///< may be empty
    PlanInfo info;             ///< its author is not printed
    std::optional<PlanSeal> seal; ///< of the plan as it is
    PlanSchedule schedule;
    QDateTime pulledAt;        ///< UTC; when the base was read; invalid: never
    QDateTime madeAt;          ///< UTC
    Fleet base;
    Fleet draft;
    Plan plan;
    RulePolicy policy;
    std::vector<PastDefault> pastDefaults{}; ///< the ancestors of upgrades
    Result<std::vector<ApplyRecord>> applies{}; ///< of this workspace, the latest first; for the plan's report
    std::vector<ReportFigure> figures{};     ///< what the plan does to the topology; where nothing can be drawn, none

    /// The one that is reported.
    const Fleet &fleet() const { return options.isOfPlan() ? draft : base; }
    /// Reports this fleet, as it was read then, in place of the present one; without a plan.
    void showPast(Fleet past, const QDateTime &readAt);
};

/// What the session has now. Without an author it is the plan's.
ReportSource reportSource(const PlanningSession &session, const ReportOptions &options);

/// The report of the options' kind, in their language. Takes as long as the fleet is large. Pure.
ReportDocument makeReport(const ReportSource &source);

// The reports, each in the language of the thread. What every one of them says on its cover: ReportBuilder.

/// The plan for approval: what changes and why it is allowed, what it risks, the findings it adds and removes, the
/// operations in their order, the digest that the apply can be held to, and what was applied before.
ReportDocument planReport(const ReportSource &source);
/// The fleet at a glance, then all that is in it.
ReportDocument inventoryReport(const ReportSource &source);
/// What breaks a rule, by severity, rule and group; why, what mends it, and what somebody answers for.
ReportDocument findingsReport(const ReportSource &source);
/// What groups and hosts have, allow and are asked for; what still fits, and what a lost host costs.
ReportDocument capacityReport(const ReportSource &source);
/// Where the groups' vCluster versions are, what their upgrades meet, and in which waves they could be done.
ReportDocument upgradesReport(const ReportSource &source);
/// Which cluster is where and in which group, and what has no place or no group.
ReportDocument topologyReport(const ReportSource &source);

} // namespace easel
