// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/planreportbuilder.h"

#include "planning/linediff.h"

#include <algorithm>

namespace easel {
namespace {

QString kindWord(GroupDiff::Kind kind)
{
    switch (kind) {
    case GroupDiff::Kind::Created: return PlanReportText::tr("New group");
    case GroupDiff::Kind::Deleted: return PlanReportText::tr("Deleted");
    case GroupDiff::Kind::Changed: return PlanReportText::tr("Changed");
    }
    Q_UNREACHABLE();
}

/// Why this cluster may be where the plan puts it: the facts that the rules looked at, as one sentence.
QString whyAllowed(const HostCluster &cluster, const ClusterGroup &group, const Fleet &fleet)
{
    QStringList facts;
    if (cluster.isHost)
        facts << PlanReportText::tr("enabled to carry virtual clusters");
    facts << PlanReportText::tr("health %1").arg(Names::of(cluster.health)) << PlanReportText::tr("state %1").arg(Names::of(cluster.state));
    facts << (cluster.scope == group.scope
                  ? PlanReportText::tr("same scope as the group (%1)").arg(fleet.scopeName(group.scope))
                  : PlanReportText::tr("scope %1, group in %2").arg(fleet.scopeName(cluster.scope), fleet.scopeName(group.scope)));
    if (cluster.endpoint)
        facts << PlanReportText::tr("endpoint %1").arg(Names::of(*cluster.endpoint));
    if (cluster.isEdge())
        facts << PlanReportText::tr("the only edge cluster of its group");
    return PlanReportText::tr("%1: %2.").arg(cluster.name, facts.join(QStringLiteral(", ")));
}

} // namespace

PlanReportBuilder::PlanReportBuilder(const ReportSource &source)
    : m_in(source), m_report(source), m_diffs(diffFleets(source.base, source.draft)),
      m_operations(orderOperations(source.base, source.draft)), m_now(m_report.catalogue().checkAll(source.draft))
{
    const auto weigh = [&](std::vector<Finding> &findings) {
        applyPolicy(source.policy, m_report.catalogue(), source.madeAt.toUTC().date(), findings);
    };
    const auto ofChanges = m_report.catalogue().checkChanges(source.base, source.draft);
    m_now.insert(m_now.end(), ofChanges.begin(), ofChanges.end());
    std::vector<Finding> before = m_report.catalogue().checkAll(source.base);
    weigh(m_now);
    weigh(before);
    const auto isWaived = [](const Finding &finding) { return finding.waiver.has_value(); };
    std::copy_if(m_now.begin(), m_now.end(), std::back_inserter(m_waived), isWaived);
    std::erase_if(m_now, isWaived);
    std::erase_if(before, isWaived);
    m_audit = auditFindings(before, m_now);
}

ReportDocument PlanReportBuilder::build()
{
    verdict();
    if (!m_diffs.empty()) {
        summary();
        topology();
        changes();
        findings();
        operations();
        rules();
    }
    applied();
    if (!m_diffs.empty())
        approval();
    return m_report.take();
}

void PlanReportBuilder::verdict()
{
    int number = 0;
    for (const PlanWave &wave : m_in.schedule.waves)
        m_report.say("", PlanReportText::tr("Wave %1").arg(++number), waveText(wave));
    if (m_diffs.empty()) {
        m_report.add(ReportCallout{Tone::Neutral, PlanReportText::tr("Nothing to approve"),
                                   PlanReportText::tr("The plan is empty: the backend has what the workspace shows.")});
        return;
    }
    const auto errors = count(Severity::Error);
    const auto warnings = count(Severity::Warning);
    if (errors > 0)
        m_report.add(ReportCallout{Tone::Bad, PlanReportText::tr("Not ready to apply"),
                                   PlanReportText::tr("The plan adds %n error(s) that the backend would refuse.", nullptr, errors)});
    else if (warnings > 0)
        m_report.add(ReportCallout{Tone::Warning, PlanReportText::tr("Allowed, with warnings"),
                                   PlanReportText::tr("No rule refuses the plan. It adds %n warning(s), listed under “Findings”.", nullptr, warnings)});
    else
        m_report.add(ReportCallout{Tone::Good, PlanReportText::tr("Allowed by every rule"),
                                   PlanReportText::tr("No rule refuses the plan and it adds no warning.")});
}

QString PlanReportBuilder::waveText(const PlanWave &wave) const
{
    QStringList names;
    for (const GroupId &id : wave.groups) {
        const ClusterGroup *group = m_in.draft.group(id);
        names << (group ? group->name : id.toString());
    }
    QString text = QStringLiteral("%1: %2.").arg(wave.name, names.join(QStringLiteral(", ")));
    if (wave.from.isValid())
        text += u' ' + PlanReportText::tr("Not before %1.").arg(momentText(wave.from));
    if (wave.until.isValid())
        text += u' ' + PlanReportText::tr("Not after %1.").arg(momentText(wave.until));
    return wave.note.isEmpty() ? text : text + u' ' + wave.note;
}

void PlanReportBuilder::summary()
{
    if (!m_report.section("summary"))
        return;
    TableBuilder table(QStringLiteral("summary"));
    table.column(PlanReportText::tr("Cluster group"), "group", 0.28)
        .column(PlanReportText::tr("Scope"), "scope", 0.16)
        .column(PlanReportText::tr("What happens"), "kind", 0.15)
        .column(PlanReportText::tr("Changes"), "changes", 0.13)
        .column(PlanReportText::tr("Risk"), "risk", 0.28);
    for (const GroupDiff &diff : m_diffs) {
        const Risk risk = riskOf(diff, m_in.base, m_in.draft);
        const int changes = static_cast<int>(diff.fields.size());
        ReportCell fields = cell::number(changes);
        fields.text = PlanReportText::tr("%n field(s)", nullptr, changes);
        table.row({cell::text(diff.name), cell::text(m_in.draft.scopeName(either(diff.group)->scope)), cell::text(kindWord(diff.kind)), fields,
                   cell::text(PlanReportText::tr("%1: %2").arg(riskName(risk.level), risk.reason), toneOf(risk.level))});
    }
    m_report.add(table.take());
}

void PlanReportBuilder::topology()
{
    if (m_in.figures.empty())
        return;
    if (!m_report.section("topology"))
        return;
    for (const ReportFigure &figure : m_in.figures)
        m_report.add(figure);
}

void PlanReportBuilder::changes()
{
    if (!m_report.section("changes"))
        return;
    for (const GroupDiff &diff : m_diffs) {
        m_report.add(ReportHeading{2, PlanReportText::tr("%1 — %2").arg(diff.name, kindWord(diff.kind))});
        if (diff.kind == GroupDiff::Kind::Deleted) {
            const ClusterGroup *group = m_in.base.group(diff.group);
            m_report.add(ReportParagraph{PlanReportText::tr("The group is deleted. Its %n host cluster(s) stay as they are.", nullptr,
                                                            static_cast<int>(group->members.size()))});
            continue;
        }
        fieldTable(diff);
        whyTheMembersMayJoin(diff);
    }
    notes();
}

void PlanReportBuilder::fieldTable(const GroupDiff &diff)
{
    // A table of each group is for people; programs read plan files.
    ReportTable table;
    table.columns = {PlanReportText::tr("Field"), PlanReportText::tr("Before"), PlanReportText::tr("After")};
    table.shares = {0.30, 0.35, 0.35};
    ReportDifference values;
    for (const FieldChange &field : diff.fields) {
        if (field.field == QStringLiteral("values")) {
            values.title = field.label;
            values.lines = differingLines(field.before, field.after);
            continue;
        }
        table.rows.push_back({ReportCell{field.label}, cell::text(field.before, Tone::Muted), cell::text(field.after)});
    }
    if (!table.rows.empty())
        m_report.add(std::move(table));
    if (!values.lines.isEmpty())
        m_report.add(std::move(values));
}

void PlanReportBuilder::whyTheMembersMayJoin(const GroupDiff &diff)
{
    const ClusterGroup *after = m_in.draft.group(diff.group);
    const ClusterGroup *before = m_in.base.group(diff.group);
    QStringList reasons;
    for (const Member &member : after->members) {
        if (before && before->member(member.cluster))
            continue;
        if (const HostCluster *cluster = m_in.draft.cluster(member.cluster))
            reasons << whyAllowed(*cluster, *after, m_in.draft);
    }
    const bool refused = std::any_of(m_now.begin(), m_now.end(), [&](const Finding &f) {
        return f.group == diff.group && f.severity == Severity::Error;
    });
    if (reasons.isEmpty() || refused)
        return;
    m_report.paragraph(PlanReportText::tr("Why the clusters may join"));
    for (const QString &reason : reasons)
        m_report.paragraph(reason, Tone::Good);
}

void PlanReportBuilder::notes()
{
    TableBuilder table(QStringLiteral("notes"));
    table.column(PlanReportText::tr("When"), "at", 0.22).column(PlanReportText::tr("Step"), "step", 0.39).column(PlanReportText::tr("Note"), "note", 0.39);
    for (const PlanStep &step : m_in.plan.done()) {
        if (!step.note.isEmpty())
            table.row({cell::moment(step.at), cell::text(step.title), cell::text(step.note)});
    }
    if (table.isEmpty())
        return;
    m_report.add(ReportHeading{2, PlanReportText::tr("Notes of the author")});
    m_report.add(table.take());
}

int PlanReportBuilder::count(Severity severity) const
{
    return static_cast<int>(std::count_if(m_audit.added.begin(), m_audit.added.end(),
                                          [=](const Finding &f) { return f.severity == severity; }));
}

bool PlanReportBuilder::isTouched(const GroupId &id) const
{
    return std::any_of(m_diffs.begin(), m_diffs.end(), [&](const GroupDiff &d) { return d.group == id; });
}

const ClusterGroup *PlanReportBuilder::either(const GroupId &id) const
{
    const ClusterGroup *after = m_in.draft.group(id);
    return after ? after : m_in.base.group(id);
}

ReportDocument planReport(const ReportSource &source)
{
    return PlanReportBuilder(source).build();
}

} // namespace easel
