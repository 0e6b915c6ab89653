// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/findingswriters.h"

#include "rules/rulepolicy.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamWriter>

#include <algorithm>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(FindingsReport)
};

QString groupName(const FindingsReport &report, const GroupId &id)
{
    const ClusterGroup *group = report.draft.group(id);
    if (!group)
        group = report.base.group(id);
    return group ? group->name : id.toString();
}

QString clusterName(const FindingsReport &report, const ClusterId &id)
{
    const HostCluster *cluster = report.draft.cluster(id);
    return cluster ? cluster->name : id.toString();
}

/// Calls `visit(finding, added)` for what is there after the plan.
template <typename Visit>
void forEachFinding(const FindingsReport &report, Visit visit)
{
    for (const Finding &finding : report.findings.added)
        visit(finding, true);
    for (const Finding &finding : report.findings.today)
        visit(finding, false);
}

QJsonObject toJson(const FindingsReport &report, const Finding &finding)
{
    QJsonObject json{{QStringLiteral("rule"), finding.rule},
                     {QStringLiteral("severity"), severityWord(finding.severity)},
                     {QStringLiteral("group"), QJsonObject{{QStringLiteral("id"), finding.group.toString()},
                                                           {QStringLiteral("name"), groupName(report, finding.group)}}},
                     {QStringLiteral("cluster"), QJsonValue()},
                     {QStringLiteral("message"), finding.message}};
    if (!finding.cluster.isEmpty())
        json[QStringLiteral("cluster")] = QJsonObject{{QStringLiteral("id"), finding.cluster.toString()},
                                                      {QStringLiteral("name"), clusterName(report, finding.cluster)}};
    return json;
}

QJsonObject sarifText(const QString &text)
{
    return {{QStringLiteral("text"), text}};
}

QJsonArray sarifRules(const RuleCatalogue &catalogue)
{
    QJsonArray rules;
    for (const Rule &rule : catalogue.rules())
        rules.append(QJsonObject{{QStringLiteral("id"), rule.id},
                                 {QStringLiteral("shortDescription"), sarifText(rule.title)},
                                 {QStringLiteral("fullDescription"), sarifText(rule.explanation)},
                                 {QStringLiteral("help"), sarifText(rule.source)},
                                 {QStringLiteral("defaultConfiguration"), QJsonObject{{QStringLiteral("level"), severityWord(rule.severity)}}}});
    return rules;
}

QJsonObject sarifResult(const FindingsReport &report, const Finding &finding, const QString &baselineState)
{
    const auto &rules = report.catalogue.rules();
    const auto rule = std::find_if(rules.begin(), rules.end(), [&](const Rule &r) { return r.id == finding.rule; });
    QString place = groupName(report, finding.group);
    if (!finding.cluster.isEmpty())
        place += u'/' + clusterName(report, finding.cluster);
    const QJsonObject logical{{QStringLiteral("fullyQualifiedName"), place}, {QStringLiteral("kind"), QStringLiteral("resource")}};
    QJsonObject result{{QStringLiteral("ruleId"), finding.rule},
                       {QStringLiteral("level"), severityWord(finding.severity)},
                       {QStringLiteral("message"), sarifText(finding.message)},
                       {QStringLiteral("locations"), QJsonArray{QJsonObject{{QStringLiteral("logicalLocations"), QJsonArray{logical}}}}},
                       {QStringLiteral("partialFingerprints"),
                        QJsonObject{{QStringLiteral("easel/v1"), finding.rule + u'/' + finding.group.toString() + u'/' + finding.cluster.toString()}}},
                       {QStringLiteral("baselineState"), baselineState}};
    if (rule != rules.end())
        result.insert(QStringLiteral("ruleIndex"), static_cast<int>(rule - rules.begin()));
    if (finding.waiver)
        result.insert(QStringLiteral("suppressions"),
                      QJsonArray{QJsonObject{{QStringLiteral("kind"), QStringLiteral("external")},
                                             {QStringLiteral("status"), QStringLiteral("accepted")},
                                             {QStringLiteral("justification"), finding.waiver->reason}}});
    return result;
}

/// A text that XML 1.0 can hold: no control characters.
QString xmlText(QString text)
{
    text.removeIf([](QChar c) { return c.unicode() < 0x20 && c != u'\n' && c != u'\t'; });
    return text;
}

} // namespace

int FindingsReport::count(Severity severity) const
{
    const auto ofSeverity = [severity](const Finding &finding) { return finding.severity == severity; };
    return static_cast<int>(std::count_if(findings.added.begin(), findings.added.end(), ofSeverity)
                            + std::count_if(findings.today.begin(), findings.today.end(), ofSeverity));
}

QString findingsText(const FindingsReport &report)
{
    QString text;
    const auto line = [&](const Finding &finding, QChar sign) {
        text += QStringLiteral("%1 %2 %3 %4\n").arg(sign).arg(severityWord(finding.severity), -8).arg(finding.rule, -25).arg(finding.message);
    };
    forEachFinding(report, [&](const Finding &finding, bool added) { line(finding, added ? u'+' : u' '); });
    for (const Finding &finding : report.findings.removed)
        line(finding, u'-');
    for (const Finding &finding : report.waived) {
        line(finding, u'w');
        text += QStringLiteral("           ") + Text::tr("waived until %1: %2").arg(finding.waiver->until.toString(Qt::ISODate), finding.waiver->reason) + u'\n';
    }
    return text
           + Text::tr("%1 errors, %2 warnings, %3 notes; the plan adds %4 and removes %5; %6 waived")
                 .arg(report.count(Severity::Error))
                 .arg(report.count(Severity::Warning))
                 .arg(report.count(Severity::Note))
                 .arg(report.findings.added.size())
                 .arg(report.findings.removed.size())
                 .arg(report.waived.size());
}

QByteArray findingsJson(const FindingsReport &report)
{
    QJsonArray findings;
    forEachFinding(report, [&](const Finding &finding, bool added) {
        QJsonObject json = toJson(report, finding);
        json.insert(QStringLiteral("added"), added);
        QJsonArray fixes;
        for (const Fix &fix : finding.fixes)
            fixes.append(fix.title);
        json.insert(QStringLiteral("fixes"), fixes);
        findings.append(json);
    });
    QJsonArray waived;
    for (const Finding &finding : report.waived) {
        QJsonObject json = toJson(report, finding);
        json.insert(QStringLiteral("waiver"), QJsonObject{{QStringLiteral("reason"), finding.waiver->reason},
                                                          {QStringLiteral("until"), finding.waiver->until.toString(Qt::ISODate)},
                                                          {QStringLiteral("by"), finding.waiver->by}});
        waived.append(json);
    }
    QJsonArray removed;
    for (const Finding &finding : report.findings.removed)
        removed.append(toJson(report, finding));
    const QJsonObject counts{{QStringLiteral("errors"), report.count(Severity::Error)},
                             {QStringLiteral("warnings"), report.count(Severity::Warning)},
                             {QStringLiteral("notes"), report.count(Severity::Note)},
                             {QStringLiteral("waived"), static_cast<qint64>(report.waived.size())}};
    return QJsonDocument(QJsonObject{{QStringLiteral("workspace"), report.workspace},
                                     {QStringLiteral("counts"), counts},
                                     {QStringLiteral("findings"), findings},
                                     {QStringLiteral("waived"), waived},
                                     {QStringLiteral("removed"), removed}})
        .toJson();
}

QByteArray findingsSarif(const FindingsReport &report)
{
    QJsonArray results;
    forEachFinding(report, [&](const Finding &finding, bool added) {
        results.append(sarifResult(report, finding, added ? QStringLiteral("new") : QStringLiteral("unchanged")));
    });
    for (const Finding &finding : report.waived)
        results.append(sarifResult(report, finding, QStringLiteral("unchanged")));
    for (const Finding &finding : report.findings.removed)
        results.append(sarifResult(report, finding, QStringLiteral("absent")));
    const QJsonObject driver{{QStringLiteral("name"), QStringLiteral("easelctl")},
                             {QStringLiteral("version"), QStringLiteral(EASEL_VERSION)},
                             {QStringLiteral("rules"), sarifRules(report.catalogue)}};
    const QJsonObject run{{QStringLiteral("tool"), QJsonObject{{QStringLiteral("driver"), driver}}}, {QStringLiteral("results"), results}};
    return QJsonDocument(QJsonObject{{QStringLiteral("$schema"), QStringLiteral("https://json.schemastore.org/sarif-2.1.0.json")},
                                     {QStringLiteral("version"), QStringLiteral("2.1.0")},
                                     {QStringLiteral("runs"), QJsonArray{run}}})
        .toJson();
}

QByteArray findingsJUnit(const FindingsReport &report, Severity failOn)
{
    QHash<QString, QStringList> failures;
    QHash<QString, QStringList> others;
    forEachFinding(report, [&](const Finding &finding, bool) {
        (finding.severity >= failOn ? failures : others)[finding.rule] << severityWord(finding.severity) + QStringLiteral(": ") + finding.message;
    });
    for (const Finding &finding : report.waived)
        others[finding.rule] << Text::tr("waived until %1: %2").arg(finding.waiver->until.toString(Qt::ISODate), finding.waiver->reason)
                                    + QStringLiteral(" (") + finding.message + u')';
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    writer.setAutoFormatting(true);
    writer.writeStartDocument();
    writer.writeStartElement(QStringLiteral("testsuites"));
    writer.writeStartElement(QStringLiteral("testsuite"));
    writer.writeAttribute(QStringLiteral("name"), xmlText(report.workspace));
    writer.writeAttribute(QStringLiteral("tests"), QString::number(report.catalogue.rules().size()));
    writer.writeAttribute(QStringLiteral("failures"), QString::number(failures.size()));
    for (const Rule &rule : report.catalogue.rules()) {
        writer.writeStartElement(QStringLiteral("testcase"));
        writer.writeAttribute(QStringLiteral("classname"), QStringLiteral("easel.rules"));
        writer.writeAttribute(QStringLiteral("name"), rule.id);
        if (const QStringList lines = failures.value(rule.id); !lines.isEmpty()) {
            writer.writeStartElement(QStringLiteral("failure"));
            writer.writeAttribute(QStringLiteral("message"), rule.title);
            writer.writeCharacters(xmlText(lines.join(u'\n')));
            writer.writeEndElement();
        }
        if (const QStringList lines = others.value(rule.id); !lines.isEmpty())
            writer.writeTextElement(QStringLiteral("system-out"), xmlText(lines.join(u'\n')));
        writer.writeEndElement();
    }
    writer.writeEndDocument();
    return xml + '\n';
}

} // namespace easel
