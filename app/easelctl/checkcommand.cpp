// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "terminal.h"

#include "reports/findingswriters.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace easel::ctl {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(Easelctl)
};

// What a pipeline wants to know: not whether the command ran, but whether the workspace is clean.
constexpr int clean = 0;
constexpr int found = 1;
constexpr int notRun = 2;

} // namespace

int check(const QStringList &arguments)
{
    const Arguments in(QStringLiteral("check [--format text|json|sarif|junit] [--fail-on error|warning] WORKSPACE"),
                       Text::tr("Checks every rule on the fleet and the plan. Exit codes: 0 clean, 1 findings, 2 could not run."),
                       {{QStringLiteral("format"), Text::tr("How findings are written; text unless told."), QStringLiteral("text|json|sarif|junit")},
                        {QStringLiteral("fail-on"), Text::tr("What counts as a finding; error unless told."), QStringLiteral("error|warning")},
                        {QStringLiteral("json"), Text::tr("As JSON: the same as --format json.")}},
                       1, arguments,
                       {QStringLiteral("easelctl check fleet.easel"), QStringLiteral("easelctl check --format sarif --fail-on warning fleet.easel")});
    if (in.exitCode())
        return *in.exitCode() == done ? clean : notRun;
    const QString told = in.value(QStringLiteral("format"));
    if (in.wantsJson() && !told.isEmpty() && told != QStringLiteral("json")) {
        complain(Text::tr("--json and --format %1 exclude each other.").arg(told));
        return notRun;
    }
    const QString format = in.wantsJson() ? QStringLiteral("json") : told.isEmpty() ? QStringLiteral("text") : told;
    const QString failOn = in.value(QStringLiteral("fail-on"));
    const auto session = openSession(in.positional(0));
    if (!session) {
        complain(session.error().toString());
        return notRun;
    }
    const Severity least = failOn == QStringLiteral("warning") ? Severity::Warning : Severity::Error;
    const PlanningSession &s = **session;
    const FindingsReport report{s.workspace().name(), s.audit(), s.waivedFindings(), s.base(), s.draft(), s.catalogue()};
    if (format == QStringLiteral("text"))
        print(findingsText(report));
    else
        print(format == QStringLiteral("json")    ? findingsJson(report)
              : format == QStringLiteral("sarif") ? findingsSarif(report)
                                                  : findingsJUnit(report, least));
    const int counted = report.count(Severity::Error) + (least == Severity::Warning ? report.count(Severity::Warning) : 0);
    return counted > 0 ? found : clean;
}

int rules(const QStringList &arguments)
{
    const Arguments in(QStringLiteral("rules [--json]"), Text::tr("Lists the rules that are checked."),
                       {jsonOption()}, 0, arguments, {QStringLiteral("easelctl rules --json")});
    if (in.exitCode())
        return *in.exitCode();
    const RuleCatalogue catalogue;
    if (!in.isSet(QStringLiteral("json"))) {
        for (const Rule &rule : catalogue.rules()) {
            print(QStringLiteral("%1  %2  %3").arg(rule.id, -25).arg(severityName(rule.severity), -8).arg(rule.title));
            print(QStringLiteral("    %1").arg(rule.explanation));
            print(QStringLiteral("    %1").arg(rule.since.isEmpty() ? rule.source : Text::tr("%1, since Palette %2").arg(rule.source, rule.since)));
        }
        return done;
    }
    QJsonArray list;
    for (const Rule &rule : catalogue.rules())
        list.append(QJsonObject{{QStringLiteral("id"), rule.id},
                                {QStringLiteral("severity"), severityWord(rule.severity)},
                                {QStringLiteral("title"), rule.title},
                                {QStringLiteral("explanation"), rule.explanation},
                                {QStringLiteral("source"), rule.source},
                                {QStringLiteral("since"), rule.since},
                                {QStringLiteral("adjustable"), isAdjustable(rule)}});
    print(QJsonObject{{QStringLiteral("rules"), list}});
    return done;
}

} // namespace easel::ctl
