// SPDX-License-Identifier: GPL-3.0-or-later
// What the plan for approval says of rules, operations and applies.
#include "reports/planreportbuilder.h"

#include "reports/recordtext.h"

#include <algorithm>

namespace easel {
namespace {

Tone toneOf(ApplyRecord::Outcome outcome)
{
    switch (outcome) {
    case ApplyRecord::Outcome::Applied: return Tone::Good;
    case ApplyRecord::Outcome::Running:
    case ApplyRecord::Outcome::Conflicts:
    case ApplyRecord::Outcome::Stopped: return Tone::Warning;
    case ApplyRecord::Outcome::Failed: return Tone::Bad;
    }
    Q_UNREACHABLE();
}

Tone toneOf(ApplyRecord::Step::State state)
{
    switch (state) {
    case ApplyRecord::Step::State::Succeeded: return Tone::Good;
    case ApplyRecord::Step::State::Failed: return Tone::Bad;
    case ApplyRecord::Step::State::Waiting:
    case ApplyRecord::Step::State::Skipped: return Tone::Muted;
    case ApplyRecord::Step::State::Running:
    case ApplyRecord::Step::State::OutcomeUnknown: return Tone::Warning;
    }
    Q_UNREACHABLE();
}

} // namespace

void PlanReportBuilder::findings()
{
    if (!m_report.section("findings"))
        return;
    if (m_audit.added.empty() && m_audit.removed.empty())
        m_report.add(ReportParagraph{PlanReportText::tr("The plan neither adds nor removes a finding.")});
    findingTable(QStringLiteral("added"), PlanReportText::tr("Added by the plan"), m_audit.added);
    findingTable(QStringLiteral("removed"), PlanReportText::tr("Removed by the plan"), m_audit.removed);
    waivers();
}

void PlanReportBuilder::waivers()
{
    if (m_waived.empty())
        return;
    m_report.add(ReportHeading{2, PlanReportText::tr("Waived")});
    TableBuilder table(QStringLiteral("waived"));
    table.column(PlanReportText::tr("Rule"), "rule", 0.22)
        .column(PlanReportText::tr("What was found"), "message", 0.36)
        .column(PlanReportText::tr("Why it is accepted"), "reason", 0.28)
        .column(PlanReportText::tr("Until"), "until", 0.14);
    for (const Finding &finding : m_waived) {
        const Waiver &waiver = *finding.waiver;
        const QString reason = waiver.by.isEmpty() ? waiver.reason : PlanReportText::tr("%1 (%2)").arg(waiver.reason, waiver.by);
        table.row({cell::code(finding.rule), cell::text(finding.message), cell::text(reason), cell::day(waiver.until)});
    }
    m_report.add(table.take());
}

void PlanReportBuilder::findingTable(const QString &name, const QString &title, const std::vector<Finding> &list)
{
    if (list.empty())
        return;
    m_report.add(ReportHeading{2, title});
    TableBuilder table(name);
    table.column(PlanReportText::tr("Severity"), "severity", 0.13)
        .column(PlanReportText::tr("Rule"), "rule", 0.29)
        .column(PlanReportText::tr("What was found"), "message", 0.58);
    for (const Finding &finding : list)
        table.row({cell::text(severityName(finding.severity), toneOf(finding.severity)), cell::code(finding.rule), cell::text(finding.message)});
    m_report.add(table.take());
}

void PlanReportBuilder::operations()
{
    if (!m_report.section("operations"))
        return;
    m_report.paragraph(PlanReportText::tr("The apply stops before anything is sent when a group was changed on the backend since the "
                                          "fleet was read, and names the field."));
    TableBuilder table(QStringLiteral("operations"));
    table.column(PlanReportText::tr("No."), "number", 0.08).column(PlanReportText::tr("Operation"), "operation", 0.74).column(PlanReportText::tr("Waits for"), "after", 0.18);
    for (const Operation &operation : m_operations) {
        QStringList after;
        for (int number : operation.after)
            after << QString::number(number);
        table.row({cell::number(operation.number), cell::text(operation.title), cell::text(after.join(QStringLiteral(", ")), Tone::Muted)});
    }
    m_report.add(table.take());
}

void PlanReportBuilder::rules()
{
    if (!m_report.section("rules"))
        return;
    TableBuilder table(QStringLiteral("rules"));
    table.column(PlanReportText::tr("Rule"), "rule", 0.31).column(PlanReportText::tr("What it asks"), "title", 0.45).column(PlanReportText::tr("Result"), "result", 0.24);
    for (const Rule &rule : m_report.catalogue().rules()) {
        const auto touched = std::count_if(m_now.begin(), m_now.end(), [&](const Finding &f) {
            return f.rule == rule.id && isTouched(f.group);
        });
        const QString result = touched == 0 ? PlanReportText::tr("kept by every group of the plan")
                                            : PlanReportText::tr("%n finding(s)", nullptr, static_cast<int>(touched));
        table.row({cell::code(rule.id), cell::text(rule.title), cell::text(result, touched == 0 ? Tone::Good : easel::toneOf(rule.severity))});
    }
    m_report.add(table.take());
}

void PlanReportBuilder::applied()
{
    if (m_in.applies && m_in.applies->empty())
        return;
    if (!m_report.section("applied"))
        return;
    if (!m_in.applies) {
        m_report.paragraph(m_in.applies.error().message, Tone::Bad);
        return;
    }
    TableBuilder table(QStringLiteral("applies"));
    table.column(PlanReportText::tr("When"), "at", 0.19)
        .column(PlanReportText::tr("Outcome"), "outcome", 0.13)
        .column(PlanReportText::tr("By"), "by", 0.15)
        .column(PlanReportText::tr("What came of it"), "summary", 0.33)
        .column(PlanReportText::tr("Plan"), "digest", 0.20);
    for (const ApplyRecord &record : *m_in.applies)
        table.row({cell::moment(record.startedAt), cell::text(recordtext::name(record.outcome), toneOf(record.outcome)), cell::text(record.by),
                   cell::text((QStringList{record.summary} + record.remarks).join(u' ')), cell::code(record.digest.left(16))});
    m_report.add(table.take());
    lastApply(m_in.applies->front());
}

void PlanReportBuilder::lastApply(const ApplyRecord &last)
{
    m_report.add(ReportHeading{2, PlanReportText::tr("The last apply, operation by operation")});
    TableBuilder table(QStringLiteral("lastApply"));
    table.column(PlanReportText::tr("No."), "number", 0.07)
        .column(PlanReportText::tr("Operation"), "operation", 0.39)
        .column(PlanReportText::tr("Outcome"), "outcome", 0.16)
        .column(PlanReportText::tr("Tries"), "tries", 0.08)
        .column(PlanReportText::tr("Audit of the backend, or why"), "remark", 0.30);
    for (const ApplyRecord::Step &step : last.steps) {
        const QString remark = step.detail.isEmpty() ? step.auditUids.join(QStringLiteral(", ")) : step.detail;
        table.row({cell::number(step.number), cell::text(step.title), cell::text(recordtext::name(step.state), toneOf(step.state)),
                   step.attempts > 0 ? cell::number(step.attempts) : cell::missing(),
                   remark.isEmpty() ? cell::missing() : ReportCell{remark, Tone::Muted, step.detail.isEmpty()}});
    }
    m_report.add(table.take());
}

void PlanReportBuilder::approval()
{
    if (!m_report.section("approval"))
        return;
    m_report.add(ReportParagraph{PlanReportText::tr("Who approves this plan approves what has the digest %1. Any change to the plan changes "
                                                         "the digest.")
                                     .arg(m_report.digest())});
    ReportTable table;
    table.columns = {PlanReportText::tr("Name"), PlanReportText::tr("Decision"), PlanReportText::tr("Date")};
    table.shares = {0.45, 0.30, 0.25};
    // A table to write into by hand: empty rows, as tall as a line of text.
    for (int i = 0; i < 3; ++i)
        table.rows.push_back({ReportCell{QStringLiteral(" ")}, ReportCell{QStringLiteral(" ")}, ReportCell{QStringLiteral(" ")}});
    m_report.add(std::move(table));
}

} // namespace easel
