// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "conflictlines.h"
#include "plancommand.h"

#include "planning/operations.h"
#include "session/planexchange.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace easel::ctl {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(Easelctl)
};

QString kindName(GroupDiff::Kind kind)
{
    switch (kind) {
    case GroupDiff::Kind::Created: return QStringLiteral("created");
    case GroupDiff::Kind::Deleted: return QStringLiteral("deleted");
    case GroupDiff::Kind::Changed: return QStringLiteral("changed");
    }
    Q_UNREACHABLE();
}

QChar kindSign(GroupDiff::Kind kind)
{
    switch (kind) {
    case GroupDiff::Kind::Created: return u'+';
    case GroupDiff::Kind::Deleted: return u'-';
    case GroupDiff::Kind::Changed: return u'~';
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const PlanInfo &info, const std::optional<PlanSeal> &seal)
{
    QJsonValue sealed;
    if (seal)
        sealed = QJsonObject{{QStringLiteral("digest"), seal->digest},
                             {QStringLiteral("by"), seal->by},
                             {QStringLiteral("at"), seal->at.toUTC().toString(Qt::ISODate)}};
    return {{QStringLiteral("title"), info.title}, {QStringLiteral("author"), info.author}, {QStringLiteral("ticket"), info.ticket}, {QStringLiteral("seal"), sealed}};
}

QJsonArray toJson(const std::vector<GroupDiff> &diffs)
{
    QJsonArray groups;
    for (const GroupDiff &diff : diffs) {
        QJsonArray fields;
        for (const FieldChange &field : diff.fields)
            fields.append(QJsonObject{{QStringLiteral("field"), field.field},
                                      {QStringLiteral("before"), field.before},
                                      {QStringLiteral("after"), field.after}});
        groups.append(QJsonObject{{QStringLiteral("group"), diff.group.toString()},
                                  {QStringLiteral("name"), diff.name},
                                  {QStringLiteral("kind"), kindName(diff.kind)},
                                  {QStringLiteral("fields"), fields}});
    }
    return groups;
}

/// Clusters and projects with the names that the file gives them, so that people read names.
Fleet named(const Fleet &states, const PlanFile &file)
{
    std::vector<Project> projects;
    for (auto it = file.projectNames.cbegin(); it != file.projectNames.cend(); ++it)
        projects.push_back({ProjectId(it.key()), it.value()});
    std::vector<HostCluster> clusters;
    for (auto it = file.clusterNames.cbegin(); it != file.clusterNames.cend(); ++it) {
        HostCluster cluster;
        cluster.id = ClusterId(it.key());
        cluster.name = it.value();
        clusters.push_back(std::move(cluster));
    }
    std::vector<ClusterGroup> groups;
    for (const GroupId &id : states.groupIds())
        groups.push_back(*states.group(id));
    Fleet fleet(std::make_shared<const Inventory>(std::move(projects), std::move(clusters), std::vector<EdgeHost>(), states.inventory().virtualClusters(),
                                                  std::vector<ClusterProfile>(), QHash<Distribution, QString>()),
                std::move(groups));
    for (const VirtualClusterId &id : states.plannedVirtualClusters()) {
        if (const VirtualCluster *each = states.virtualCluster(id))
            fleet.putVirtualCluster(*each);
        else
            fleet.removeVirtualCluster(id);
    }
    return fleet;
}

struct ShownPlan final
{
    Fleet base;
    Fleet draft;
    PlanInfo info;
    std::optional<PlanSeal> seal;
    PlanSchedule schedule;
    std::vector<PlanStep> steps;
    std::vector<GroupDiff> diffs;
    QJsonArray conflicts; ///< open ones
    QStringList conflictLines; ///< the same, to be read
};

QJsonObject toJson(const ShownPlan &plan)
{
    QJsonArray steps;
    for (const PlanStep &step : plan.steps)
        steps.append(QJsonObject{{QStringLiteral("title"), step.title},
                                 {QStringLiteral("at"), step.at.toUTC().toString(Qt::ISODate)},
                                 {QStringLiteral("note"), step.note}});
    QJsonArray operations;
    for (const Operation &operation : orderOperations(plan.base, plan.draft))
        operations.append(QJsonObject{{QStringLiteral("number"), operation.number}, {QStringLiteral("title"), operation.title}});
    return {{QStringLiteral("plan"), toJson(plan.info, plan.seal)},
            {QStringLiteral("digest"), scheduledDigest(easel::planDigest(plan.base, plan.draft), plan.schedule)},
            {QStringLiteral("waves"), toJson(plan.schedule)},
            {QStringLiteral("steps"), steps},
            {QStringLiteral("groups"), toJson(plan.diffs)},
            {QStringLiteral("operations"), operations},
            {QStringLiteral("conflicts"), plan.conflicts}};
}

void printDiffs(const std::vector<GroupDiff> &diffs)
{
    for (const GroupDiff &diff : diffs) {
        print(QStringLiteral("%1 %2").arg(kindSign(diff.kind)).arg(diff.name));
        for (const FieldChange &field : diff.fields) {
            const auto shown = [](const QString &text) {
                return text.isEmpty() ? QStringLiteral("—") : text.contains(u'\n') ? Text::tr("(%n line(s))", nullptr, static_cast<int>(text.count(u'\n'))) : text;
            };
            print(QStringLiteral("    %1: %2 → %3").arg(field.label, shown(field.before), shown(field.after)));
        }
    }
}

void printInfo(const PlanInfo &info, const std::optional<PlanSeal> &seal)
{
    const auto line = [](const QString &label, const QString &value) {
        if (!value.isEmpty())
            print(QStringLiteral("%1 %2").arg(label + u':', -10).arg(value));
    };
    line(Text::tr("Title"), info.title);
    line(Text::tr("Author"), info.author);
    line(Text::tr("Ticket"), info.ticket);
    if (seal)
        line(Text::tr("Sealed"), Text::tr("by %1, %2, digest %3").arg(seal->by, seal->at.toUTC().toString(Qt::ISODate), seal->digest));
}

void printText(const ShownPlan &plan)
{
    printInfo(plan.info, plan.seal);
    if (plan.diffs.empty()) {
        print(Text::tr("The plan is empty."));
        return;
    }
    printDiffs(plan.diffs);
    print(QString());
    for (const Operation &operation : orderOperations(plan.base, plan.draft))
        print(QStringLiteral("%1. %2").arg(operation.number).arg(operation.title));
    int number = 0;
    for (const PlanWave &wave : plan.schedule.waves) {
        QStringList names;
        for (const GroupId &group : wave.groups)
            names << (plan.base.group(group) ? plan.base.group(group)->name : group.toString());
        print(Text::tr("Wave %1, %2: %3").arg(++number).arg(wave.name, names.join(QStringLiteral(", "))));
    }
    print(Text::tr("Digest %1").arg(scheduledDigest(easel::planDigest(plan.base, plan.draft), plan.schedule)));
}

Result<ShownPlan> shownPlan(const QString &path)
{
    if (isPlanFile(path)) {
        Result<PlanFile> file = openPlan(path);
        if (!file)
            return fail(file.error());
        ShownPlan plan{named(file->base(), *file), named(file->draft(), *file), file->info, file->seal, file->schedule, file->steps, {}, {}, {}};
        plan.diffs = diffFleets(plan.base, plan.draft);
        return plan;
    }
    const auto session = openSession(path);
    if (!session)
        return fail(session.error());
    const PlanningSession &s = **session;
    const auto done = s.plan().done();
    return ShownPlan{s.base(), s.draft(), s.approval().info(), s.approval().seal(), s.approval().schedule(), {done.begin(), done.end()}, diffFleets(s.base(), s.draft()), conflictsToJson(s), easel::ctl::conflictLines(s)};
}

constexpr Part parts[] = {
    {"show", planShow, "what it changes, the operations, the digest"},
    {"diff", planDiff, "what two plans do differently"},
    {"dry-run", planDryRun, "try it on the backend without doing it"},
    {"digest", planDigest, "the digest alone"},
    {"info", planInfo, "show or set what it is about"},
    {"export", planExport, "write it into a plan file"},
    {"import", planImport, "put a plan file into a workspace"},
    {"seal", planSeal, "fix the digest: nothing else is applied"},
    {"unseal", planUnseal, "take the seal off"},
    {"sign", planSign, "sign a plan file with an SSH key"},
    {"verify", planVerify, "check the signature of a plan file"},
};

} // namespace

int plan(const QStringList &arguments)
{
    return runPart(QStringLiteral("plan"), parts, arguments,
                   Text::tr("easelctl plan: look at a plan, hand it on, have it approved\n\nA plan is a WORKSPACE's, or that of a PLANFILE."),
                   Text::tr("What about the plan? Try: easelctl plan --help"));
}

int planShow(const QStringList &arguments)
{
    const Arguments in(QStringLiteral("plan show [--json] WORKSPACE|PLANFILE"),
                       Text::tr("Shows what the plan of a workspace or of a plan file changes, group by group, the operations in their order, and the digest."),
                       {jsonOption()}, 1, arguments, {QStringLiteral("easelctl plan show fleet.easel"), QStringLiteral("easelctl plan show --json spring.easelplan")});
    if (in.exitCode())
        return *in.exitCode();
    const Result<ShownPlan> plan = shownPlan(in.positional(0));
    if (!plan)
        return refuse(plan.error());
    in.wantsJson() ? print(toJson(*plan)) : printText(*plan);
    for (const QString &conflict : plan->conflictLines)
        complain(conflict);
    return done;
}

int planDiff(const QStringList &arguments)
{
    const Arguments in(QStringLiteral("plan diff [--json] WORKSPACE|PLANFILE WORKSPACE|PLANFILE"),
                       Text::tr("Shows what the second plan makes of the groups that the first does not. Exit codes: 0 they do the same, 1 they differ, "
                                "2 could not run."),
                       {jsonOption()}, 2, arguments, {QStringLiteral("easelctl plan diff spring.easelplan fleet.easel")});
    if (in.exitCode())
        return *in.exitCode();
    const Result<PlanFile> a = openPlan(in.positional(0));
    const Result<PlanFile> b = openPlan(in.positional(1));
    for (const Result<PlanFile> *each : {&a, &b}) {
        if (!*each) {
            complain(each->error().toString());
            return misused;
        }
    }
    const auto [one, two] = comparablePlans(*a, *b);
    PlanFile names = *a;
    names.clusterNames.insert(b->clusterNames);
    names.projectNames.insert(b->projectNames);
    const auto diffs = diffFleets(named(one, names), named(two, names));
    if (in.wantsJson())
        print(QJsonObject{{QStringLiteral("digests"), QJsonArray{a->digest(), b->digest()}}, {QStringLiteral("groups"), toJson(diffs)}});
    else
        printDiffs(diffs);
    return diffs.empty() ? 0 : 1;
}

int planDigest(const QStringList &arguments)
{
    const Arguments in(QStringLiteral("plan digest [--json] WORKSPACE|PLANFILE"), Text::tr("Prints the digest of the plan, and nothing else."), {jsonOption()}, 1, arguments,
                       {QStringLiteral("easelctl plan digest fleet.easel")});
    if (in.exitCode())
        return *in.exitCode();
    const Result<PlanFile> plan = openPlan(in.positional(0));
    if (!plan)
        return refuse(plan.error());
    in.wantsJson() ? print(QJsonObject{{QStringLiteral("digest"), plan->digest()}}) : print(plan->digest());
    return done;
}

int planInfo(const QStringList &arguments)
{
    const Arguments in(QStringLiteral("plan info [--title TEXT] [--author TEXT] [--ticket TEXT] [--json] WORKSPACE|PLANFILE"),
                       Text::tr("Shows what the plan is about, for those who approve it; with an option, sets it."),
                       {{QStringLiteral("title"), Text::tr("A line that says what it is about."), QStringLiteral("TEXT")},
                        {QStringLiteral("author"), Text::tr("Who answers for it; without, the user of this machine."), QStringLiteral("TEXT")},
                        {QStringLiteral("ticket"), Text::tr("Where the change is asked for."), QStringLiteral("TEXT")},
                        jsonOption()},
                       1, arguments, {QStringLiteral("easelctl plan info fleet.easel"), QStringLiteral("easelctl plan info --title \"Spring cleaning\" --ticket CHG-4711 fleet.easel")});
    if (in.exitCode())
        return *in.exitCode();
    const bool isSet = in.isSet(QStringLiteral("title")) || in.isSet(QStringLiteral("author")) || in.isSet(QStringLiteral("ticket"));
    if (!isSet) {
        const Result<PlanFile> plan = openPlan(in.positional(0));
        if (!plan)
            return refuse(plan.error());
        if (in.wantsJson())
            print(toJson(plan->info, plan->seal));
        else
            printInfo(plan->info, plan->seal);
        return done;
    }
    const auto session = openForEditing(in.positional(0));
    if (!session)
        return refuse(session.error());
    PlanApproval &approval = (*session)->approval();
    easel::PlanInfo info = approval.info();
    for (const auto &[option, field] : {std::pair("title", &info.title), std::pair("author", &info.author), std::pair("ticket", &info.ticket)}) {
        if (in.isSet(QLatin1String(option)))
            *field = in.value(QLatin1String(option)).trimmed();
    }
    if (Result<void> stored = approval.setInfo(info); !stored)
        return refuse(stored.error());
    in.wantsJson() ? print(toJson(info, approval.seal())) : printInfo(info, approval.seal());
    return done;
}

} // namespace easel::ctl
