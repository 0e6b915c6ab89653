// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/operations.h"
#include "reports/reportbuilder.h"
#include "rules/findingsaudit.h"

namespace easel {

/// The translation context of what the plan for approval says.
class PlanReportText final
{
    Q_DECLARE_TR_FUNCTIONS(PlanReport)
};

/// Makes the plan for approval, section by section.
class PlanReportBuilder final
{
public:
    explicit PlanReportBuilder(const ReportSource &source);
    ReportDocument build();

private:
    void verdict();
    void summary();
    void topology();
    void changes();
    void fieldTable(const GroupDiff &diff);
    void whyTheMembersMayJoin(const GroupDiff &diff);
    void notes();
    void findings();
    void findingTable(const QString &name, const QString &title, const std::vector<Finding> &list);
    void waivers();
    void operations();
    void rules();
    void applied();
    void lastApply(const ApplyRecord &last);
    void approval();

    /// "Canary: Stores EU. Not before 2 March 2026 02:00. Look at the logs."
    QString waveText(const PlanWave &wave) const;
    int count(Severity severity) const;
    bool isTouched(const GroupId &id) const;
    const ClusterGroup *either(const GroupId &id) const;

    const ReportSource &m_in;
    ReportBuilder m_report;
    std::vector<GroupDiff> m_diffs;
    std::vector<Operation> m_operations;
    std::vector<Finding> m_now;
    std::vector<Finding> m_waived;
    FindingsAudit m_audit;
};

} // namespace easel
