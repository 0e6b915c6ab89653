// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportbuilder.h"
#include "reports/reportcharts.h"
#include "rules/findingsaudit.h"
#include "session/rulecheck.h"

#include <QMap>

#include <algorithm>

namespace easel {
namespace {

QString anchorOf(const QString &rule)
{
    return QStringLiteral("rule-") + rule;
}

class FindingsContent final
{
public:
    explicit FindingsContent(const ReportSource &source) : m_report(source)
    {
        const RuleCheck check(m_report.catalogue(), source.policy, source.madeAt.toUTC().date());
        const auto sorted = [&](const Fleet &fleet) {
            std::vector<Finding> all;
            const RuleCheck::Findings found = check.findings(source.base, fleet);
            for (auto each = found.begin(); each != found.end(); ++each) {
                if (m_report.isReported(each.key()))
                    all.insert(all.end(), each->begin(), each->end());
            }
            const auto place = [&](const Finding &finding) {
                return std::tuple(-static_cast<int>(finding.severity), finding.rule, m_report.groupName(finding.group), finding.group, finding.message);
            };
            std::sort(all.begin(), all.end(), [&](const Finding &a, const Finding &b) { return place(a) < place(b); });
            return all;
        };
        m_found = sorted(m_report.fleet());
        const auto isWaived = [](const Finding &finding) { return finding.waiver.has_value(); };
        std::copy_if(m_found.begin(), m_found.end(), std::back_inserter(m_waived), isWaived);
        std::erase_if(m_found, isWaived);
        if (!source.options.ofDraft)
            return;
        // In the same order, which is what audits keep.
        const std::vector<Finding> added = auditFindings(sorted(source.base), m_found).added;
        auto next = added.begin();
        for (const Finding &each : m_found) {
            m_isNew.push_back(next != added.end() && *next == each);
            next += m_isNew.back();
        }
    }

    ReportDocument build()
    {
        verdict();
        if (m_report.section("overview"))
            overview();
        if (m_report.section("findings"))
            findings();
        if (m_report.section("why"))
            reasons();
        if (m_report.section("waivers"))
            waivers();
        if (m_report.section("rules"))
            rules();
        return m_report.take();
    }

private:
    qsizetype count(Severity severity) const
    {
        return std::count_if(m_found.begin(), m_found.end(), [=](const Finding &each) { return each.severity == severity; });
    }

    void verdict()
    {
        const int errors = static_cast<int>(count(Severity::Error));
        const int warnings = static_cast<int>(count(Severity::Warning));
        if (m_report.groups().empty())
            m_report.add(ReportCallout{Tone::Neutral, ReportText::tr("Nothing to check"), ReportText::tr("There are no cluster groups.")});
        else if (errors > 0)
            m_report.add(ReportCallout{Tone::Bad, ReportText::tr("%n error(s)", nullptr, errors),
                                       ReportText::tr("The backend would refuse what these groups are. There are %n warning(s) besides.", nullptr, warnings)});
        else if (warnings > 0)
            m_report.add(ReportCallout{Tone::Warning, ReportText::tr("%n warning(s)", nullptr, warnings),
                                       ReportText::tr("Nothing that the backend would refuse, and something to look at.")});
        else
            m_report.add(ReportCallout{Tone::Good, ReportText::tr("Every rule is kept"), ReportText::tr("There is no error and no warning.")});
    }

    void overview()
    {
        struct Counts
        {
            std::array<int, 3> open{}; ///< by Severity
            int waived = 0;
            int all() const { return open[0] + open[1] + open[2]; }
        };
        QMap<QString, Counts> byRule;
        QHash<GroupId, Counts> byGroup;
        for (const Finding &each : m_found) {
            ++byRule[each.rule].open[static_cast<size_t>(each.severity)];
            ++byGroup[each.group].open[static_cast<size_t>(each.severity)];
        }
        for (const Finding &each : m_waived)
            ++byGroup[each.group].waived;
        TableBuilder counts(QStringLiteral("counts"));
        counts.column(ReportText::tr("Severity"), "severity", 0.5).column(ReportText::tr("Findings"), "findings", 0.5);
        for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Note})
            counts.row({cell::text(severityName(severity), toneOf(severity)), cell::number(count(severity))});
        counts.row({cell::text(ReportText::tr("Waived"), Tone::Muted), cell::number(static_cast<qint64>(m_waived.size()))});
        m_report.add(counts.take());
        if (m_found.empty() && m_waived.empty())
            return;

        BarChart chart{ReportText::tr("Findings by rule"), ReportText::tr("findings"),
                       {severityName(Severity::Error), severityName(Severity::Warning), severityName(Severity::Note)}};
        chart.tones = {Tone::Bad, Tone::Warning, Tone::Muted};
        for (auto each = byRule.cbegin(); each != byRule.cend(); ++each)
            chart.bars.push_back({each.key(), {double(each->open[2]), double(each->open[1]), double(each->open[0])}});
        std::stable_sort(chart.bars.begin(), chart.bars.end(), [](const BarChart::Bar &a, const BarChart::Bar &b) {
            return a.parts[0] + a.parts[1] + a.parts[2] > b.parts[0] + b.parts[1] + b.parts[2];
        });
        m_report.add(barFigure(chart));

        TableBuilder groups(QStringLiteral("groups"));
        groups.column(ReportText::tr("Cluster group"), "group", 0.4)
            .column(ReportText::tr("Errors"), "errors", 0.15)
            .column(ReportText::tr("Warnings"), "warnings", 0.15)
            .column(ReportText::tr("Notes"), "notes", 0.15)
            .column(ReportText::tr("Waived"), "waived", 0.15);
        std::vector<std::pair<GroupId, Counts>> rows(byGroup.keyValueBegin(), byGroup.keyValueEnd());
        std::sort(rows.begin(), rows.end(), [&](const auto &a, const auto &b) {
            const auto rank = [&](const auto &row) {
                return std::tuple(-row.second.open[2], -row.second.open[1], -row.second.open[0], m_report.groupName(row.first), row.first);
            };
            return rank(a) < rank(b);
        });
        for (const auto &[group, count] : rows)
            groups.row({cell::text(m_report.groupName(group)), cell::number(count.open[2], count.open[2] ? Tone::Bad : Tone::Muted),
                        cell::number(count.open[1], count.open[1] ? Tone::Warning : Tone::Muted), cell::number(count.open[0], Tone::Muted),
                        cell::number(count.waived, Tone::Muted)});
        m_report.add(groups.take());
    }

    ReportCell ruleCell(const QString &rule) const
    {
        ReportCell cell = cell::code(rule);
        if (m_report.source().options.hasSection(QStringLiteral("why")))
            cell.target = anchorOf(rule);
        return cell;
    }

    void findings()
    {
        if (m_found.empty()) {
            m_report.paragraph(ReportText::tr("No rule is broken."));
            return;
        }
        const std::pair<Severity, QString> parts[] = {{Severity::Error, ReportText::tr("Errors")},
                                                      {Severity::Warning, ReportText::tr("Warnings")},
                                                      {Severity::Note, ReportText::tr("Notes")}};
        for (const auto &[severity, title] : parts) {
            TableBuilder table(severityWord(severity) + u's');
            table.column(ReportText::tr("Rule"), "rule", 0.22)
                .column(ReportText::tr("Cluster group"), "group", 0.16)
                .column(ReportText::tr("Host cluster"), "cluster", 0.15)
                .column(ReportText::tr("What was found"), "message", 0.31)
                .column(ReportText::tr("What mends it"), "fixes", 0.16);
            if (m_report.source().options.ofDraft)
                table.column(ReportText::tr("New"), "isNew", 0.06);
            for (size_t i = 0; i < m_found.size(); ++i) {
                const Finding &each = m_found[i];
                if (each.severity != severity)
                    continue;
                QStringList fixes;
                for (const Fix &fix : each.fixes)
                    fixes << fix.title;
                std::vector<ReportCell> row{ruleCell(each.rule), cell::text(m_report.groupName(each.group)),
                                            each.cluster.isEmpty() ? cell::missing() : cell::text(m_report.clusterName(each.cluster)), cell::text(each.message),
                                            cell::text(fixes.join(u'\n'))};
                if (m_report.source().options.ofDraft)
                    row.push_back(cell::yes(m_isNew[i]));
                table.row(std::move(row));
            }
            if (table.isEmpty())
                continue;
            m_report.add(ReportHeading{2, title});
            m_report.add(table.take());
        }
    }

    void reasons()
    {
        QSet<QString> broken;
        for (const std::vector<Finding> *list : {&m_found, &m_waived}) {
            for (const Finding &each : *list)
                broken.insert(each.rule);
        }
        if (broken.isEmpty())
            m_report.paragraph(ReportText::tr("No rule is broken."));
        for (const Rule &rule : m_report.catalogue().rules()) {
            if (!broken.contains(rule.id))
                continue;
            m_report.add(ReportHeading{2, QStringLiteral("%1 — %2").arg(rule.id, rule.title), anchorOf(rule.id)});
            m_report.paragraph(rule.explanation, Tone::Neutral);
            m_report.paragraph(rule.since.isEmpty() ? ReportText::tr("Source: %1").arg(rule.source)
                                                    : ReportText::tr("Source: %1, since Palette %2").arg(rule.source, rule.since));
        }
    }

    void waivers()
    {
        TableBuilder table(QStringLiteral("waived"));
        table.column(ReportText::tr("Rule"), "rule", 0.20)
            .column(ReportText::tr("Cluster group"), "group", 0.16)
            .column(ReportText::tr("What was found"), "message", 0.26)
            .column(ReportText::tr("Why it is accepted"), "reason", 0.18)
            .column(ReportText::tr("By"), "by", 0.10)
            .column(ReportText::tr("Until"), "until", 0.11);
        for (const Finding &each : m_waived)
            table.row({ruleCell(each.rule), cell::text(m_report.groupName(each.group)), cell::text(each.message), cell::text(each.waiver->reason),
                       cell::text(each.waiver->by), cell::day(each.waiver->until)});
        m_report.add(table, ReportText::tr("Nobody answers for a finding."));
    }

    void rules()
    {
        TableBuilder table(QStringLiteral("rules"));
        table.column(ReportText::tr("Rule"), "rule", 0.28)
            .column(ReportText::tr("What it asks"), "title", 0.40)
            .column(ReportText::tr("Weight"), "severity", 0.13)
            .column(ReportText::tr("Findings"), "findings", 0.10)
            .column(ReportText::tr("Waived"), "waived", 0.09);
        const auto of = [](const std::vector<Finding> &list, const QString &rule) {
            return std::count_if(list.begin(), list.end(), [&](const Finding &each) { return each.rule == rule; });
        };
        for (const Rule &rule : m_report.catalogue().rules()) {
            const qint64 found = of(m_found, rule.id);
            const Severity weight = m_report.source().policy.severities.value(rule.id, rule.severity);
            table.row({found > 0 || of(m_waived, rule.id) > 0 ? ruleCell(rule.id) : cell::code(rule.id), cell::text(rule.title), cell::text(severityName(weight)),
                       cell::number(found, found > 0 ? toneOf(weight) : Tone::Good), cell::number(of(m_waived, rule.id), Tone::Muted)});
        }
        m_report.add(table.take());
    }

    ReportBuilder m_report;
    std::vector<Finding> m_found; ///< by severity, rule and group; without the waived
    std::vector<Finding> m_waived;
    std::vector<bool> m_isNew; ///< of those, whether the plan brings it; empty for a fleet without a plan
};

} // namespace

ReportDocument findingsReport(const ReportSource &source)
{
    return FindingsContent(source).build();
}

} // namespace easel
