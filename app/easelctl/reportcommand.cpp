// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "terminal.h"

#include "base/language.h"
#include "history/pointchoice.h"
#include "reports/reportsource.h"
#include "reports/reportwriters.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonArray>
#include <QPageSize>

#include <cstring>

namespace easel::ctl {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(Easelctl)
};

const QStringList formats{QStringLiteral("pdf"), QStringLiteral("html"), QStringLiteral("csv"), QStringLiteral("json")};
const QString english = QStringLiteral("en");

int listKinds(bool asJson)
{
    const LanguageScope language(english);
    QJsonArray kinds;
    for (const ReportKind kind : allReportKinds) {
        QStringList sections;
        for (const ReportSection &section : reportSections(kind))
            sections << section.key;
        kinds.append(QJsonObject{{QStringLiteral("kind"), reportKey(kind)},
                                 {QStringLiteral("title"), reportTitle(kind)},
                                 {QStringLiteral("summary"), reportSummary(kind)},
                                 {QStringLiteral("sections"), QJsonArray::fromStringList(sections)}});
        if (!asJson)
            print(QStringLiteral("%1 %2\n          %3").arg(reportKey(kind), -9).arg(reportSummary(kind), Text::tr("Sections: %1").arg(sections.join(QStringLiteral(", ")))));
    }
    if (asJson)
        print(QJsonObject{{QStringLiteral("reports"), kinds}});
    return done;
}

int misuse(const QString &message)
{
    complain(message);
    return misused;
}

/// The groups of those names or ids, in either fleet.
Result<QList<GroupId>> groupsCalled(const PlanningSession &session, const QStringList &names)
{
    QList<GroupId> groups;
    for (const QString &name : names) {
        QSet<GroupId> found;
        for (const Fleet *fleet : {&session.base(), &session.draft()}) {
            for (const GroupId &id : fleet->groupIds()) {
                if (id.toString() == name || fleet->group(id)->name == name)
                    found.insert(id);
            }
        }
        if (found.size() != 1)
            return fail(ErrorCode::NotFound, found.isEmpty() ? Text::tr("There is no group “%1”.").arg(name)
                                                             : Text::tr("There are several groups “%1”. Name it by its id.").arg(name));
        if (!groups.contains(*found.begin()))
            groups << *found.begin();
    }
    return groups;
}

QList<QCommandLineOption> options()
{
    return {{QStringLiteral("output"), Text::tr("Where it is written."), QStringLiteral("FILE")},
            {QStringLiteral("format"), Text::tr("Of the file; without it, what the ending of FILE says."), QStringLiteral("pdf|html|csv|json")},
            {QStringLiteral("draft"), Text::tr("Of the fleet as the plan makes it, instead of as it was read.")},
            {QStringLiteral("group"), Text::tr("Only this group, by its name or id; may be there more than once."), QStringLiteral("NAME")},
            {QStringLiteral("project"), Text::tr("Only what is of this project, by its name or id, and what is the tenant's."), QStringLiteral("PROJECT")},
            {QStringLiteral("section"), Text::tr("Only this section; may be there more than once."), QStringLiteral("SECTION")},
            {QStringLiteral("paper"), Text::tr("Of the pages; a4 unless told."), QStringLiteral("a4|letter"), QStringLiteral("a4")},
            {QStringLiteral("language"), Text::tr("Of the report: %1.").arg(installedLanguages().join(QStringLiteral(", "))), QStringLiteral("LANGUAGE"), english},
            {QStringLiteral("author"), Text::tr("Who answers for it; without it, the author of the plan."), QStringLiteral("TEXT")},
            {QStringLiteral("logo"), Text::tr("A PNG or JPEG picture for the cover."), QStringLiteral("FILE")},
            {QStringLiteral("at"), Text::tr("Of the fleet as it was at a point of the history: its number, a time, or “latest”."), QStringLiteral("POINT")},
            jsonOption()};
}

/// What the arguments ask for that no workspace has to be opened for; an error is a misuse.
Result<ReportOptions> optionsFrom(const Arguments &in)
{
    ReportOptions options;
    const auto kind = reportKindOf(in.positional(0));
    if (!kind)
        return fail(ErrorCode::InvalidInput, Text::tr("There is no report “%1”. Try: easelctl report").arg(in.positional(0)));
    options.kind = *kind;
    options.ofDraft = in.isSet(QStringLiteral("draft"));
    if (in.isSet(QStringLiteral("section")))
        options.sections.insert(*kind, in.values(QStringLiteral("section")));
    if (in.value(QStringLiteral("paper")) == paperKey(ReportPaper::Letter))
        options.paper = ReportPaper::Letter;
    else if (in.value(QStringLiteral("paper")) != paperKey(ReportPaper::A4))
        return fail(ErrorCode::InvalidInput, Text::tr("--paper is a4 or letter, not “%1”.").arg(in.value(QStringLiteral("paper"))));
    options.language = in.value(QStringLiteral("language"));
    options.author = in.value(QStringLiteral("author"));
    options.logo = in.value(QStringLiteral("logo"));
    if (in.isSet(QStringLiteral("at")) && options.isOfPlan())
        return fail(ErrorCode::InvalidInput, Text::tr("At a point of the history there is no plan: --at goes neither with --draft nor with the plan's report."));
    if (*kind == ReportKind::Plan && in.isSet(QStringLiteral("group")))
        return fail(ErrorCode::InvalidInput, Text::tr("A plan is approved as a whole: its report has no --group."));
    ReportOptions withoutLogo = options; // whose picture may be missing or broken, which is a failure and no misuse
    withoutLogo.logo.clear();
    if (const Result<void> checked = checkOptions(withoutLogo, {}, {}); !checked)
        return fail(checked.error());
    return options;
}

/// FILE with the ending of the format.
Result<QString> outputPath(const Arguments &in)
{
    QString path = in.value(QStringLiteral("output"));
    if (path.isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("Where to? --output FILE is missing."));
    const QString ending = QFileInfo(path).suffix().toLower();
    const QString format = in.isSet(QStringLiteral("format")) ? in.value(QStringLiteral("format")) : ending;
    if (!formats.contains(format))
        return fail(ErrorCode::InvalidInput, in.isSet(QStringLiteral("format")) ? Text::tr("--format is pdf, html, csv or json, not “%1”.").arg(format)
                                                                                : Text::tr("“%1” does not end in .pdf, .html, .csv or .json, and there is no --format.").arg(path));
    if (ending != format)
        path += u'.' + format;
    return path;
}

/// Puts the fleet as it was at a point of the history in the place of the present one.
Result<void> reportAt(const Workspace &workspace, const QString &wanted, ReportSource &source)
{
    const Result<std::vector<HistoryPoint>> points = workspace.historyPoints();
    if (!points)
        return fail(points.error());
    const Result<HistoryPoint> point = pointNamed(*points, wanted);
    if (!point)
        return fail(point.error());
    Result<Fleet> fleet = workspace.fleetAt(point->id);
    if (!fleet)
        return fail(fleet.error());
    source.showPast(std::move(*fleet), point->at);
    return {};
}

} // namespace

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    if (argc < 2 || std::strcmp(argv[1], "report") != 0)
        return std::make_unique<QCoreApplication>(argc, argv);
    // Fonts need a platform, and there may be no display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

int report(const QStringList &arguments)
{
    if (!isDescribing() && (arguments.isEmpty() || arguments == QStringList{QStringLiteral("--json")}))
        return listKinds(!arguments.isEmpty());
    const Arguments in(QStringLiteral("report KIND [--output FILE] [--format pdf|html|csv|json] [--draft|--at POINT] [--group NAME] [--project PROJECT] [--section SECTION] [--paper a4|letter] "
                                      "[--language LANGUAGE] [--author TEXT] [--logo FILE] [--json] WORKSPACE"),
                       Text::tr("Writes a report. KIND is one of: %1. Without it, says what they are and which sections they have.").arg([] {
                           QStringList kinds;
                           for (const ReportKind kind : allReportKinds)
                               kinds << reportKey(kind);
                           return kinds.join(QStringLiteral(", "));
                       }()),
                       options(), 2, arguments,
                       {QStringLiteral("easelctl report inventory --output inventory.pdf fleet.easel"),
                        QStringLiteral("easelctl report capacity --draft --group shared --format html --output capacity.html fleet.easel"),
                        QStringLiteral("easelctl report findings --at 2026-03-01 --output findings.json fleet.easel")});
    if (in.exitCode())
        return *in.exitCode();
    Result<ReportOptions> wanted = optionsFrom(in);
    if (!wanted)
        return misuse(wanted.error().message);
    const Result<QString> path = outputPath(in);
    if (!path)
        return misuse(path.error().message);

    const auto session = openSession(in.positional(1));
    if (!session)
        return refuse(session.error());
    const Result<QList<GroupId>> groups = groupsCalled(**session, in.values(QStringLiteral("group")));
    if (!groups)
        return refuse(groups.error());
    wanted->groups = *groups;
    if (const QString project = in.value(QStringLiteral("project")); !project.isEmpty()) {
        const auto &projects = (*session)->base().inventory().projects();
        const auto found = std::find_if(projects.begin(), projects.end(), [&](const Project &each) { return each.name == project || each.id.toString() == project; });
        if (found == projects.end())
            return refuse({ErrorCode::NotFound, Text::tr("There is no project “%1”.").arg(project), {}});
        wanted->scope = Scope::project(found->id);
    }
    if (const Result<void> checked = checkOptions(*wanted, (*session)->base(), (*session)->draft()); !checked)
        return refuse(checked.error());

    // The writers have words of their own.
    const LanguageScope language(wanted->language);
    ReportSource source = reportSource(**session, *wanted);
    if (in.isSet(QStringLiteral("at"))) {
        if (const Result<void> then = reportAt((*session)->workspace(), in.value(QStringLiteral("at")), source); !then)
            return refuse(then.error());
    }
    const ReportDocument document = makeReport(source);
    if (const Result<void> saved = saveReport(document, *path, QPageSize(wanted->paper == ReportPaper::A4 ? QPageSize::A4 : QPageSize::Letter)); !saved)
        return refuse(saved.error());
    if (!in.wantsJson()) {
        print(Text::tr("%1: saved as %2").arg(document.title, *path));
        return done;
    }
    QJsonObject about;
    for (const ReportFact &fact : document.about) {
        if (!fact.key.isEmpty())
            about.insert(fact.key, fact.value);
    }
    print(QJsonObject{{QStringLiteral("kind"), document.kind},
                      {QStringLiteral("file"), QFileInfo(*path).absoluteFilePath()},
                      {QStringLiteral("format"), QFileInfo(*path).suffix().toLower()},
                      {QStringLiteral("language"), document.language},
                      {QStringLiteral("about"), about}});
    return done;
}

} // namespace easel::ctl
