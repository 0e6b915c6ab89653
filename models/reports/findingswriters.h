// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/findingsaudit.h"
#include "rules/rulecatalogue.h"

namespace easel {

/// What a check of a workspace found, for people and for pipelines.
struct FindingsReport final
{
    QString workspace;           ///< name for people
    FindingsAudit findings;      ///< waived ones left out
    std::vector<Finding> waived; ///< with their waivers
    const Fleet &base;           ///< names of groups that the plan deletes; must outlive the report, as the next two
    const Fleet &draft;
    const RuleCatalogue &catalogue;

    /// Of what is there after the plan.
    int count(Severity severity) const;
};

/// A line a finding, for terminals; a summary in the last line.
QString findingsText(const FindingsReport &report);
/// {workspace, counts, findings, waived, removed}: of each finding rule, severity, group, cluster, message, added, fixes.
QByteArray findingsJson(const FindingsReport &report);
/// SARIF 2.1.0: rules with their explanations; added findings are "new", waived ones suppressed, removed ones "absent".
QByteArray findingsSarif(const FindingsReport &report);
/// JUnit's XML: a test case a rule, which fails when something of at least that severity breaks it; waived findings are in
/// its output.
QByteArray findingsJUnit(const FindingsReport &report, Severity failOn);

} // namespace easel
