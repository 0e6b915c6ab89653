// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/planreport.h"

#include "base/clock.h"
#include "planning/linediff.h"
#include "planning/operations.h"
#include "reports/recordtext.h"
#include "rules/findingsaudit.h"
#include "rules/planrisk.h"
#include "session/planningsession.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(PlanReport)
};

QString moment(const QDateTime &at)
{
    return at.isValid() ? QLocale().toString(at.toUTC(), QStringLiteral("yyyy-MM-dd HH:mm")) + QStringLiteral(" UTC")
                        : Text::tr("never");
}

QString kindWord(GroupDiff::Kind kind)
{
    switch (kind) {
    case GroupDiff::Kind::Created: return Text::tr("New group");
    case GroupDiff::Kind::Deleted: return Text::tr("Deleted");
    case GroupDiff::Kind::Changed: return Text::tr("Changed");
    }
    Q_UNREACHABLE();
}

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

Tone toneOf(Severity severity)
{
    switch (severity) {
    case Severity::Note: return Tone::Muted;
    case Severity::Warning: return Tone::Warning;
    case Severity::Error: return Tone::Bad;
    }
    Q_UNREACHABLE();
}

Tone toneOf(RiskLevel level)
{
    switch (level) {
    case RiskLevel::Low: return Tone::Good;
    case RiskLevel::Medium: return Tone::Warning;
    case RiskLevel::High: return Tone::Bad;
    }
    Q_UNREACHABLE();
}

/// Why this cluster may be where the plan puts it: the facts that the rules looked at, as one sentence.
QString whyAllowed(const HostCluster &cluster, const ClusterGroup &group, const Fleet &fleet)
{
    QStringList facts;
    if (cluster.isHost)
        facts << Text::tr("enabled to carry virtual clusters");
    facts << Text::tr("health %1").arg(Names::of(cluster.health)) << Text::tr("state %1").arg(Names::of(cluster.state));
    facts << (cluster.scope == group.scope
                  ? Text::tr("same scope as the group (%1)").arg(fleet.scopeName(group.scope))
                  : Text::tr("scope %1, group in %2").arg(fleet.scopeName(cluster.scope), fleet.scopeName(group.scope)));
    if (cluster.endpoint)
        facts << Text::tr("endpoint %1").arg(Names::of(*cluster.endpoint));
    if (cluster.isEdge())
        facts << Text::tr("the only edge cluster of its group");
    return Text::tr("%1: %2.").arg(cluster.name, facts.join(QStringLiteral(", ")));
}

class Builder final
{
public:
    explicit Builder(const PlanReportInput &input)
        : m_in(input), m_diffs(diffFleets(input.base, input.draft)),
          m_operations(orderOperations(input.base, input.draft)), m_now(input.catalogue.checkAll(input.draft)),
          m_digest(scheduledDigest(planDigest(input.base, input.draft), input.schedule))
    {
        const auto weigh = [&](std::vector<Finding> &findings) {
            applyPolicy(input.policy, input.catalogue, input.madeAt.toUTC().date(), findings);
        };
        const auto ofChanges = input.catalogue.checkChanges(input.base, input.draft);
        m_now.insert(m_now.end(), ofChanges.begin(), ofChanges.end());
        std::vector<Finding> before = input.catalogue.checkAll(input.base);
        weigh(m_now);
        weigh(before);
        const auto isWaived = [](const Finding &finding) { return finding.waiver.has_value(); };
        std::copy_if(m_now.begin(), m_now.end(), std::back_inserter(m_waived), isWaived);
        std::erase_if(m_now, isWaived);
        std::erase_if(before, isWaived);
        m_audit = auditFindings(before, m_now);
    }

    ReportDocument build()
    {
        m_doc.kind = QStringLiteral("plan");
        m_doc.title = Text::tr("Plan for approval");
        m_doc.subtitle = m_in.workspace;
        m_doc.language = QLocale().bcp47Name();
        m_doc.madeAt = m_in.madeAt;
        m_doc.footer = Text::tr("%1 · plan %2").arg(m_in.workspace, m_digest.left(16));
        cover();
        if (m_diffs.empty()) {
            applied();
            return m_doc;
        }
        summary();
        topology();
        changes();
        findings();
        operations();
        rules();
        applied();
        approval();
        return m_doc;
    }

private:
    template <typename Block>
    void add(Block block)
    {
        m_doc.blocks.emplace_back(std::move(block));
    }

    /// "Canary: Stores EU. Not before 2 March 2026 02:00. Look at the logs."
    QString waveText(const PlanWave &wave) const
    {
        QStringList names;
        for (const GroupId &id : wave.groups) {
            const ClusterGroup *group = m_in.draft.group(id);
            names << (group ? group->name : id.toString());
        }
        QString text = QStringLiteral("%1: %2.").arg(wave.name, names.join(QStringLiteral(", ")));
        if (wave.from.isValid())
            text += u' ' + Text::tr("Not before %1.").arg(moment(wave.from));
        if (wave.until.isValid())
            text += u' ' + Text::tr("Not after %1.").arg(moment(wave.until));
        return wave.note.isEmpty() ? text : text + u' ' + wave.note;
    }

    void cover()
    {
        const auto say = [this](const char *key, const QString &label, const QString &value) {
            if (!value.isEmpty())
                m_doc.about.push_back({QString::fromLatin1(key), label, value});
        };
        say("title", Text::tr("Plan"), m_in.info.title);
        say("ticket", Text::tr("Ticket"), m_in.info.ticket);
        say("workspace", Text::tr("Workspace"), m_in.workspace);
        say("backend", Text::tr("Backend"), backendName());
        say("scope", Text::tr("Scope"), m_in.draft.scopeName(m_in.connection.scope));
        say("pulledAt", Text::tr("Fleet as of"), moment(m_in.pulledAt));
        say("madeAt", Text::tr("Report made"), moment(m_in.madeAt));
        say("author", Text::tr("Author"), m_in.author);
        say("digest", Text::tr("Digest (SHA-256)"), m_digest);
        if (m_in.seal)
            say("sealed", Text::tr("Sealed"), Text::tr("by %1, %2").arg(m_in.seal->by, moment(m_in.seal->at)));
        int number = 0;
        for (const PlanWave &wave : m_in.schedule.waves)
            say("", Text::tr("Wave %1").arg(++number), waveText(wave));

        if (m_diffs.empty()) {
            add(ReportCallout{Tone::Neutral, Text::tr("Nothing to approve"),
                              Text::tr("The plan is empty: the backend has what the workspace shows.")});
            return;
        }
        const auto errors = count(Severity::Error);
        const auto warnings = count(Severity::Warning);
        if (errors > 0)
            add(ReportCallout{Tone::Bad, Text::tr("Not ready to apply"),
                              Text::tr("The plan adds %n error(s) that the backend would refuse.", nullptr, errors)});
        else if (warnings > 0)
            add(ReportCallout{Tone::Warning, Text::tr("Allowed, with warnings"),
                              Text::tr("No rule refuses the plan. It adds %n warning(s), listed under “Findings”.",
                                       nullptr, warnings)});
        else
            add(ReportCallout{Tone::Good, Text::tr("Allowed by every rule"),
                              Text::tr("No rule refuses the plan and it adds no warning.")});
    }

    void summary()
    {
        add(ReportHeading{1, Text::tr("Summary")});
        ReportTable table;
        table.columns = {Text::tr("Cluster group"), Text::tr("Scope"), Text::tr("What happens"), Text::tr("Changes"),
                         Text::tr("Risk")};
        table.shares = {0.28, 0.16, 0.15, 0.13, 0.28};
        for (const GroupDiff &diff : m_diffs) {
            const ClusterGroup *group = either(diff.group);
            const Risk risk = riskOf(diff, m_in.base, m_in.draft);
            table.rows.push_back({ReportCell{diff.name}, ReportCell{m_in.draft.scopeName(group->scope)},
                                  ReportCell{kindWord(diff.kind)},
                                  ReportCell{Text::tr("%n field(s)", nullptr, static_cast<int>(diff.fields.size()))},
                                  ReportCell{Text::tr("%1: %2").arg(riskName(risk.level), risk.reason), toneOf(risk.level)}});
        }
        add(std::move(table));
    }

    void topology()
    {
        if (m_in.figures.empty())
            return;
        add(ReportHeading{1, Text::tr("Topology")});
        for (const ReportFigure &figure : m_in.figures)
            add(figure);
    }

    void changes()
    {
        add(ReportHeading{1, Text::tr("Changes")});
        for (const GroupDiff &diff : m_diffs) {
            add(ReportHeading{2, Text::tr("%1 — %2").arg(diff.name, kindWord(diff.kind))});
            if (diff.kind == GroupDiff::Kind::Deleted) {
                const ClusterGroup *group = m_in.base.group(diff.group);
                add(ReportParagraph{Text::tr("The group is deleted. Its %n host cluster(s) stay as they are.", nullptr,
                                             static_cast<int>(group->members.size()))});
                continue;
            }
            fieldTable(diff);
            whyTheMembersMayJoin(diff);
        }
        notes();
    }

    void fieldTable(const GroupDiff &diff)
    {
        ReportTable table;
        table.columns = {Text::tr("Field"), Text::tr("Before"), Text::tr("After")};
        table.shares = {0.30, 0.35, 0.35};
        ReportDifference values;
        for (const FieldChange &field : diff.fields) {
            if (field.field == QStringLiteral("values")) {
                values.title = field.label;
                values.lines = differingLines(field.before, field.after);
                continue;
            }
            const auto cell = [](const QString &text, Tone tone) {
                return text.isEmpty() ? ReportCell{QStringLiteral("—"), Tone::Muted} : ReportCell{text, tone};
            };
            table.rows.push_back({ReportCell{field.label}, cell(field.before, Tone::Muted), cell(field.after, Tone::Neutral)});
        }
        if (!table.rows.empty())
            add(std::move(table));
        if (!values.lines.isEmpty())
            add(std::move(values));
    }

    void whyTheMembersMayJoin(const GroupDiff &diff)
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
        add(ReportParagraph{Text::tr("Why the clusters may join"), Tone::Muted});
        for (const QString &reason : reasons)
            add(ReportParagraph{reason, Tone::Good});
    }

    void notes()
    {
        ReportTable table;
        table.columns = {Text::tr("When"), Text::tr("Step"), Text::tr("Note")};
        table.shares = {0.22, 0.39, 0.39};
        for (const PlanStep &step : m_in.plan.done()) {
            if (!step.note.isEmpty())
                table.rows.push_back({ReportCell{moment(step.at), Tone::Muted}, ReportCell{step.title}, ReportCell{step.note}});
        }
        if (table.rows.empty())
            return;
        add(ReportHeading{2, Text::tr("Notes of the author")});
        add(std::move(table));
    }

    void findings()
    {
        add(ReportHeading{1, Text::tr("Findings")});
        if (m_audit.added.empty() && m_audit.removed.empty())
            add(ReportParagraph{Text::tr("The plan neither adds nor removes a finding.")});
        findingTable(Text::tr("Added by the plan"), m_audit.added);
        findingTable(Text::tr("Removed by the plan"), m_audit.removed);
        waivers();
    }

    void waivers()
    {
        if (m_waived.empty())
            return;
        add(ReportHeading{2, Text::tr("Waived")});
        ReportTable table;
        table.columns = {Text::tr("Rule"), Text::tr("What was found"), Text::tr("Why it is accepted"), Text::tr("Until")};
        table.shares = {0.22, 0.36, 0.28, 0.14};
        for (const Finding &finding : m_waived) {
            const Waiver &waiver = *finding.waiver;
            const QString reason = waiver.by.isEmpty() ? waiver.reason : Text::tr("%1 (%2)").arg(waiver.reason, waiver.by);
            table.rows.push_back({ReportCell{finding.rule, Tone::Neutral, true}, ReportCell{finding.message}, ReportCell{reason},
                                  ReportCell{QLocale().toString(waiver.until, QLocale::ShortFormat)}});
        }
        add(std::move(table));
    }

    void findingTable(const QString &title, const std::vector<Finding> &list)
    {
        if (list.empty())
            return;
        add(ReportHeading{2, title});
        ReportTable table;
        table.columns = {Text::tr("Severity"), Text::tr("Rule"), Text::tr("What was found")};
        table.shares = {0.13, 0.29, 0.58};
        for (const Finding &finding : list)
            table.rows.push_back({ReportCell{severityName(finding.severity), toneOf(finding.severity)},
                                  ReportCell{finding.rule, Tone::Neutral, true}, ReportCell{finding.message}});
        add(std::move(table));
    }

    void operations()
    {
        add(ReportHeading{1, Text::tr("Operations in their order")});
        add(ReportParagraph{Text::tr("The apply stops before anything is sent when a group was changed on the backend since the "
                                     "fleet was read, and names the field."),
                            Tone::Muted});
        ReportTable table;
        table.columns = {Text::tr("No."), Text::tr("Operation"), Text::tr("Waits for")};
        table.shares = {0.08, 0.74, 0.18};
        for (const Operation &operation : m_operations) {
            QStringList after;
            for (int number : operation.after)
                after << QString::number(number);
            table.rows.push_back({ReportCell{QString::number(operation.number)}, ReportCell{operation.title},
                                  ReportCell{after.isEmpty() ? QStringLiteral("—") : after.join(QStringLiteral(", ")), Tone::Muted}});
        }
        add(std::move(table));
    }

    void rules()
    {
        add(ReportHeading{1, Text::tr("Rules that were checked")});
        ReportTable table;
        table.columns = {Text::tr("Rule"), Text::tr("What it asks"), Text::tr("Result")};
        table.shares = {0.31, 0.45, 0.24};
        for (const Rule &rule : m_in.catalogue.rules()) {
            const auto touched = std::count_if(m_now.begin(), m_now.end(), [&](const Finding &f) {
                return f.rule == rule.id && isTouched(f.group);
            });
            const QString result = touched == 0 ? Text::tr("kept by every group of the plan")
                                                : Text::tr("%n finding(s)", nullptr, static_cast<int>(touched));
            table.rows.push_back({ReportCell{rule.id, Tone::Neutral, true}, ReportCell{rule.title},
                                  ReportCell{result, touched == 0 ? Tone::Good : toneOf(rule.severity)}});
        }
        add(std::move(table));
    }

    void applied()
    {
        if (m_in.applies && m_in.applies->empty())
            return;
        add(ReportHeading{1, Text::tr("What was applied")});
        if (!m_in.applies) {
            add(ReportParagraph{m_in.applies.error().message, Tone::Bad});
            return;
        }
        ReportTable table;
        table.columns = {Text::tr("When"), Text::tr("Outcome"), Text::tr("By"), Text::tr("What came of it"), Text::tr("Plan")};
        table.shares = {0.19, 0.13, 0.15, 0.33, 0.20};
        for (const ApplyRecord &record : *m_in.applies)
            table.rows.push_back({ReportCell{moment(record.startedAt)}, ReportCell{recordtext::name(record.outcome), toneOf(record.outcome)},
                                  ReportCell{record.by}, ReportCell{(QStringList{record.summary} + record.remarks).join(u' ')},
                                  ReportCell{record.digest.left(16), Tone::Muted, true}});
        add(std::move(table));

        const ApplyRecord &last = m_in.applies->front();
        add(ReportHeading{2, Text::tr("The last apply, operation by operation")});
        ReportTable steps;
        steps.columns = {Text::tr("No."), Text::tr("Operation"), Text::tr("Outcome"), Text::tr("Tries"), Text::tr("Audit of the backend, or why")};
        steps.shares = {0.07, 0.39, 0.16, 0.08, 0.30};
        for (const ApplyRecord::Step &step : last.steps) {
            const QString remark = step.detail.isEmpty() ? step.auditUids.join(QStringLiteral(", ")) : step.detail;
            steps.rows.push_back({ReportCell{QString::number(step.number)}, ReportCell{step.title}, ReportCell{recordtext::name(step.state), toneOf(step.state)},
                                  ReportCell{step.attempts > 0 ? QString::number(step.attempts) : QStringLiteral("—")},
                                  ReportCell{remark.isEmpty() ? QStringLiteral("—") : remark, Tone::Muted, step.detail.isEmpty()}});
        }
        add(std::move(steps));
    }

    void approval()
    {
        add(ReportHeading{1, Text::tr("Approval")});
        add(ReportParagraph{Text::tr("Who approves this plan approves what has the digest %1. Any change to the plan changes "
                                     "the digest.")
                                .arg(m_digest)});
        ReportTable table;
        table.columns = {Text::tr("Name"), Text::tr("Decision"), Text::tr("Date")};
        table.shares = {0.45, 0.30, 0.25};
        // A table to write into by hand: empty rows, as tall as a line of text.
        for (int i = 0; i < 3; ++i)
            table.rows.push_back({ReportCell{QStringLiteral(" ")}, ReportCell{QStringLiteral(" ")}, ReportCell{QStringLiteral(" ")}});
        add(std::move(table));
    }

    QString backendName() const
    {
        if (m_in.connection.url.scheme() == QStringLiteral("local"))
            return Text::tr("the local backend");
        return m_in.connection.url.host().isEmpty() ? Text::tr("none") : m_in.connection.url.host();
    }

    int count(Severity severity) const
    {
        return static_cast<int>(std::count_if(m_audit.added.begin(), m_audit.added.end(),
                                              [=](const Finding &f) { return f.severity == severity; }));
    }

    bool isTouched(const GroupId &id) const
    {
        return std::any_of(m_diffs.begin(), m_diffs.end(), [&](const GroupDiff &d) { return d.group == id; });
    }

    const ClusterGroup *either(const GroupId &id) const
    {
        const ClusterGroup *after = m_in.draft.group(id);
        return after ? after : m_in.base.group(id);
    }

    const PlanReportInput &m_in;
    std::vector<GroupDiff> m_diffs;
    std::vector<Operation> m_operations;
    std::vector<Finding> m_now;
    std::vector<Finding> m_waived;
    FindingsAudit m_audit;
    QString m_digest;
    ReportDocument m_doc;
};

} // namespace

PlanReportInput planReportInput(const PlanningSession &session, const QString &author)
{
    const Workspace &workspace = session.workspace();
    constexpr int printedApplies = 5;
    return {.workspace = workspace.name(),
            .connection = workspace.connection(),
            .author = author.isEmpty() ? session.approval().author() : author,
            .info = session.approval().info(),
            .seal = session.approval().seal(),
            .schedule = session.approval().schedule(),
            .pulledAt = workspace.pulledAt(),
            .madeAt = session.clock().now(),
            .base = session.base(),
            .draft = session.draft(),
            .plan = session.plan(),
            .catalogue = session.catalogue(),
            .policy = session.policy(),
            .applies = workspace.applyRecords(printedApplies)};
}

ReportDocument planReport(const PlanReportInput &input)
{
    return Builder(input).build();
}

} // namespace easel
