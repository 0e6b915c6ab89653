// SPDX-License-Identifier: GPL-3.0-or-later
// Virtual clusters in the plan.
#include "commands.h"
#include "plancommand.h"

#include "capacity/quantitytext.h"
#include "planning/virtualdiff.h"
#include "rules/virtualfacts.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace easel::ctl {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(Easelctl)
};

const QString cpuOption = QStringLiteral("cpu");
const QString memoryOption = QStringLiteral("memory");
const QString storageOption = QStringLiteral("storage");

QList<QCommandLineOption> sizeOptions()
{
    return {{cpuOption, Text::tr("CPU cores, a whole number."), QStringLiteral("CORES")},
            {memoryOption, Text::tr("Memory in GiB; a part of one is allowed."), QStringLiteral("GIB")},
            {storageOption, Text::tr("Storage in GiB."), QStringLiteral("GIB")}};
}

/// The size with what the options say of it. InvalidInput when one is no number.
Result<Resources> sizeOf(const Arguments &in, Resources size)
{
    const auto wrong = [](const QString &option) {
        return fail(ErrorCode::InvalidInput, Text::tr("--%1 wants a number above zero.").arg(option));
    };
    bool isNumber = true;
    if (in.isSet(cpuOption)) {
        size.cpu = MilliCores(1000 * in.value(cpuOption).toLongLong(&isNumber));
        if (!isNumber || size.cpu.value <= 0 || size.cpu.value > 1'000'000'000)
            return wrong(cpuOption);
    }
    if (in.isSet(memoryOption)) {
        const double gibibytes = in.value(memoryOption).toDouble(&isNumber);
        if (!isNumber || !(gibibytes > 0) || gibibytes > 1'000'000)
            return wrong(memoryOption);
        size.memory = MebiBytes(qRound64(gibibytes * 1024));
    }
    if (in.isSet(storageOption)) {
        size.storage = GibiBytes(in.value(storageOption).toLongLong(&isNumber));
        if (!isNumber || size.storage.value < 0 || size.storage.value > 1'000'000'000)
            return wrong(storageOption);
    }
    return size;
}

QString groupName(const Fleet &fleet, const GroupId &id)
{
    const ClusterGroup *group = fleet.group(id);
    return group ? group->name : id.toString();
}

/// The one group of that name or uid.
Result<ClusterGroup> groupOf(const Fleet &fleet, const QString &wanted)
{
    if (const ClusterGroup *group = fleet.group(GroupId(wanted)))
        return *group;
    std::vector<const ClusterGroup *> found;
    for (const GroupId &id : fleet.groupIds()) {
        if (fleet.group(id)->name == wanted)
            found.push_back(fleet.group(id));
    }
    if (found.empty())
        return fail(ErrorCode::NotFound, Text::tr("There is no cluster group “%1”.").arg(wanted));
    if (found.size() > 1)
        return fail(ErrorCode::Conflict, Text::tr("%n cluster groups are called “%1”. Name the uid of one.", nullptr, static_cast<int>(found.size())).arg(wanted));
    return *found.front();
}

/// The one virtual cluster of that name or uid.
Result<VirtualCluster> virtualOf(const Fleet &fleet, const QString &wanted)
{
    if (const VirtualCluster *each = fleet.virtualCluster(VirtualClusterId(wanted)))
        return *each;
    std::vector<const VirtualCluster *> found = fleet.virtualClusters();
    std::erase_if(found, [&](const VirtualCluster *each) { return each->name != wanted; });
    if (found.empty())
        return fail(ErrorCode::NotFound, Text::tr("There is no virtual cluster “%1”.").arg(wanted));
    if (found.size() > 1)
        return fail(ErrorCode::Conflict, Text::tr("%n virtual clusters are called “%1”. Name the uid of one.", nullptr, static_cast<int>(found.size())).arg(wanted));
    return *found.front();
}

Result<Scope> scopeOf(const PlanningSession &session, const ClusterGroup &group, const QString &wanted)
{
    for (const Project &project : session.draft().inventory().projects()) {
        if (!wanted.isEmpty() && (project.id.toString() == wanted || project.name == wanted))
            return Scope::project(project.id);
    }
    if (!wanted.isEmpty())
        return fail(ErrorCode::NotFound, Text::tr("There is no project “%1”.").arg(wanted));
    if (group.scope.isProject())
        return group.scope;
    const Scope connected = session.workspace().connection().scope;
    if (connected.isProject())
        return connected;
    return fail(ErrorCode::InvalidInput, Text::tr("In which project? Say --project."));
}

/// What the plan does to it; empty when nothing.
QString plannedWord(const Fleet &base, const Fleet &draft, const VirtualClusterId &id)
{
    const VirtualCluster *before = base.virtualCluster(id);
    const VirtualCluster *after = draft.virtualCluster(id);
    if (!before)
        return QStringLiteral("deploy");
    if (!after)
        return QStringLiteral("delete");
    QStringList words;
    if (before->size != after->size)
        words << QStringLiteral("resize");
    if (isPaused(before->state) != isPaused(after->state))
        words << (isPaused(after->state) ? QStringLiteral("pause") : QStringLiteral("resume"));
    return words.join(u'+');
}

/// Makes the changes one step of the plan, and tells what the rules say of it.
int planStep(PlanningSession &session, const Arguments &in, std::vector<Change> changes)
{
    QStringList titles;
    for (const Change &change : changes)
        titles << describe(change, session.draft());
    const QString title = titles.join(QStringLiteral(", "));
    const GroupId group = changes.empty() ? GroupId() : groupsTouchedBy(changes.front()).front();
    const qsizetype position = session.plan().position;
    if (const Result<void> performed = session.perform(title, std::move(changes)); !performed)
        return refuse(performed.error());
    const bool isPlanned = session.plan().position != position;
    std::vector<Finding> findings = session.findings(group);
    std::erase_if(findings, [](const Finding &finding) { return finding.severity != Severity::Error; });
    if (in.wantsJson()) {
        QJsonArray errors;
        for (const Finding &finding : findings)
            errors.append(QJsonObject{{QStringLiteral("rule"), finding.rule}, {QStringLiteral("message"), finding.message}});
        print(QJsonObject{{QStringLiteral("planned"), isPlanned ? QJsonValue(title) : QJsonValue()},
                          {QStringLiteral("digest"), session.approval().digest()},
                          {QStringLiteral("errors"), errors}});
        return done;
    }
    print(isPlanned ? Text::tr("Planned: %1").arg(title) : Text::tr("It is so already: nothing was planned."));
    for (const Finding &finding : findings)
        complain(QStringLiteral("%1: %2").arg(finding.rule, finding.message));
    print(Text::tr("Digest %1").arg(session.approval().digest()));
    return done;
}

int list(const QStringList &arguments)
{
    const Arguments in(QStringLiteral("vc list [--group NAME] [--json] WORKSPACE"),
                       Text::tr("Lists the virtual clusters as the plan has them, with what it does to them."),
                       {{QStringLiteral("group"), Text::tr("Only those of this cluster group, by name or uid."), QStringLiteral("NAME")}, jsonOption()}, 1,
                       arguments, {QStringLiteral("easelctl vc list --group shared fleet.easel")});
    if (in.exitCode())
        return *in.exitCode();
    const auto session = openSession(in.positional(0));
    if (!session)
        return refuse(session.error());
    const Fleet &base = (*session)->base();
    const Fleet &draft = (*session)->draft();
    std::optional<GroupId> only;
    if (in.isSet(QStringLiteral("group"))) {
        const Result<ClusterGroup> group = groupOf(draft, in.value(QStringLiteral("group")));
        if (!group)
            return refuse(group.error());
        only = group->id;
    }
    std::vector<const VirtualCluster *> rows = only ? draft.virtualClustersOf(*only) : draft.virtualClusters();
    for (const VirtualPair &pair : changedVirtualClusters(base, draft)) {
        if (!pair.after && (!only || pair.before->group == *only))
            rows.push_back(pair.before);
    }
    std::sort(rows.begin(), rows.end(), [](const VirtualCluster *a, const VirtualCluster *b) {
        return a->name != b->name ? a->name < b->name : a->id < b->id;
    });
    QJsonArray json;
    for (const VirtualCluster *each : rows) {
        const QString planned = draft.virtualCluster(each->id) == base.virtualCluster(each->id) ? QString() : plannedWord(base, draft, each->id);
        if (in.wantsJson()) {
            json.append(QJsonObject{{QStringLiteral("uid"), each->id.toString()},
                                    {QStringLiteral("name"), each->name},
                                    {QStringLiteral("group"), groupName(draft, each->group)},
                                    {QStringLiteral("project"), each->scope.projectId().toString()},
                                    {QStringLiteral("host"), each->host.toString()},
                                    {QStringLiteral("owner"), ownerOf(draft, *each)},
                                    {QStringLiteral("state"), Names::of(each->state)},
                                    {QStringLiteral("cpuMilliCores"), each->size.cpu.value},
                                    {QStringLiteral("memoryMiB"), each->size.memory.value},
                                    {QStringLiteral("storageGiB"), each->size.storage.value},
                                    {QStringLiteral("planned"), planned}});
        } else {
            print(QStringLiteral("%1  %2  %3  %4%5")
                      .arg(each->name, groupName(draft, each->group), Names::of(each->state), QuantityText::of(each->size),
                           planned.isEmpty() ? QString() : QStringLiteral("  [%1]").arg(planned)));
        }
    }
    if (in.wantsJson())
        print(QJsonObject{{QStringLiteral("virtualClusters"), json}});
    return done;
}

int deploy(const QStringList &arguments)
{
    const Arguments in(QStringLiteral("vc deploy --group NAME [--project PROJECT] [--cpu CORES] [--memory GIB] [--storage GIB] [--json] WORKSPACE NAME"),
                       Text::tr("Plans a new virtual cluster on a cluster group. Without a size it gets what one needs at least."),
                       QList<QCommandLineOption>{{QStringLiteral("group"), Text::tr("The cluster group, by name or uid."), QStringLiteral("NAME")},
                                                 {QStringLiteral("project"), Text::tr("The project that it belongs to, by name or uid."), QStringLiteral("PROJECT")},
                                                 jsonOption()}
                           << sizeOptions(),
                       2, arguments, {QStringLiteral("easelctl vc deploy --group shared --project Stores --cpu 4 --memory 8 fleet.easel till-test")});
    if (in.exitCode())
        return *in.exitCode();
    if (!in.isSet(QStringLiteral("group"))) {
        complain(Text::tr("On which cluster group? Say --group."));
        return misused;
    }
    const auto session = openForEditing(in.positional(0));
    if (!session)
        return refuse(session.error());
    const Result<ClusterGroup> group = groupOf((*session)->draft(), in.value(QStringLiteral("group")));
    if (!group)
        return refuse(group.error());
    const Result<Resources> size = sizeOf(in, leastVirtualSize(group->distribution));
    if (!size) {
        complain(size.error().message);
        return misused;
    }
    const Result<Scope> scope = scopeOf(**session, *group, in.value(QStringLiteral("project")));
    if (!scope)
        return refuse(scope.error());
    return planStep(**session, in, {DeployVirtualCluster{group->id, newVirtualCluster(*group, *scope, in.positional(1), *size)}});
}

int resize(const QStringList &arguments)
{
    const Arguments in(QStringLiteral("vc resize [--cpu CORES] [--memory GIB] [--storage GIB] [--json] WORKSPACE NAME"),
                       Text::tr("Plans another size of a virtual cluster; what is not said stays."), QList<QCommandLineOption>{jsonOption()} << sizeOptions(), 2,
                       arguments, {QStringLiteral("easelctl vc resize --memory 16 fleet.easel till-test")});
    if (in.exitCode())
        return *in.exitCode();
    if (!in.isSet(cpuOption) && !in.isSet(memoryOption) && !in.isSet(storageOption)) {
        complain(Text::tr("To which size? Say --cpu, --memory or --storage."));
        return misused;
    }
    const auto session = openForEditing(in.positional(0));
    if (!session)
        return refuse(session.error());
    const Result<VirtualCluster> each = virtualOf((*session)->draft(), in.positional(1));
    if (!each)
        return refuse(each.error());
    const Result<Resources> size = sizeOf(in, each->size);
    if (!size) {
        complain(size.error().message);
        return misused;
    }
    return planStep(**session, in, {ResizeVirtualCluster{each->group, each->id, *size}});
}

/// Pause, resume and delete need to know only which one.
template <typename T>
int change(const QStringList &arguments, const QString &verb, const QString &description)
{
    const Arguments in(QStringLiteral("vc %1 [--json] WORKSPACE NAME").arg(verb), description, {jsonOption()}, 2, arguments,
                       {QStringLiteral("easelctl vc %1 fleet.easel till-test").arg(verb)});
    if (in.exitCode())
        return *in.exitCode();
    const auto session = openForEditing(in.positional(0));
    if (!session)
        return refuse(session.error());
    const Result<VirtualCluster> each = virtualOf((*session)->draft(), in.positional(1));
    if (!each)
        return refuse(each.error());
    return planStep(**session, in, {T{each->group, each->id}});
}

int pause(const QStringList &arguments)
{
    return change<PauseVirtualCluster>(arguments, QStringLiteral("pause"),
                                       Text::tr("Plans to pause a virtual cluster: it gives back CPU and memory, and keeps its storage and its part of the credit."));
}

int resume(const QStringList &arguments)
{
    return change<ResumeVirtualCluster>(arguments, QStringLiteral("resume"), Text::tr("Plans to resume a virtual cluster."));
}

int remove(const QStringList &arguments)
{
    return change<DeleteVirtualCluster>(arguments, QStringLiteral("delete"),
                                        Text::tr("Plans to delete a virtual cluster, with all that runs in it. One that the plan deploys leaves the plan."));
}

QJsonObject json(const DeveloperCredit &credit)
{
    return {{QStringLiteral("cpuMilliCores"), credit.size.cpu.value},
            {QStringLiteral("memoryMiB"), credit.size.memory.value},
            {QStringLiteral("storageGiB"), credit.size.storage.value},
            {QStringLiteral("virtualClusters"), credit.virtualClusters}};
}

QJsonObject json(const CreditUsage &usage)
{
    return {{QStringLiteral("allocated"), json(usage.allocated)}, {QStringLiteral("used"), json(usage.used)}, {QStringLiteral("left"), json(usage.left())}};
}

void printCredit(const PlanningSession &session, bool asJson)
{
    const Fleet &draft = session.draft();
    const DeveloperCredits &credits = draft.inventory().credits();
    const DeveloperCredit ours = usedByOwner(draft, credits.account);
    std::vector<std::pair<QString, std::optional<CreditUsage>>> known{{QStringLiteral("tenant"), plannedCredit(draft, false)},
                                                                      {QStringLiteral("system"), plannedCredit(draft, true)},
                                                                      {QStringLiteral("user"), std::nullopt}};
    if (credits.perUser)
        known.back().second = CreditUsage{*credits.perUser, ours};
    QJsonObject document{{QStringLiteral("account"), credits.account}};
    for (const auto &[whose, usage] : known) {
        document.insert(whose, usage ? QJsonValue(json(*usage)) : QJsonValue());
        if (!asJson && usage)
            print(Text::tr("%1: %2 of %3 virtual clusters, %4 of %5")
                      .arg(whose).arg(usage->used.virtualClusters).arg(usage->allocated.virtualClusters)
                      .arg(QuantityText::of(usage->used.size), QuantityText::of(usage->allocated.size)));
        else if (!asJson)
            print(Text::tr("%1: not known").arg(whose));
    }
    if (asJson)
        print(document);
}

int credit(const QStringList &arguments)
{
    const QString count = QStringLiteral("count");
    const QString unknown = QStringLiteral("unknown");
    const Arguments in(QStringLiteral("vc credit [--count N] [--cpu CORES] [--memory GIB] [--storage GIB] [--unknown] [--json] WORKSPACE"),
                       Text::tr("Shows how much of the developer credit of the tenant, of the system and of the user is used with the plan. With numbers it first "
                                "tells the workspace what each user may draw on: Palette keeps it in the developer settings of the tenant, which Easel cannot read."),
                       QList<QCommandLineOption>{{count, Text::tr("How many virtual clusters a user may have."), QStringLiteral("N")},
                                                 {unknown, Text::tr("Forgets what a user may draw on.")},
                                                 jsonOption()}
                           << sizeOptions(),
                       1, arguments, {QStringLiteral("easelctl vc credit fleet.easel"), QStringLiteral("easelctl vc credit --count 5 --cpu 20 --memory 64 --storage 200 fleet.easel")});
    if (in.exitCode())
        return *in.exitCode();
    const bool tells = in.isSet(count) || in.isSet(cpuOption) || in.isSet(memoryOption) || in.isSet(storageOption);
    if (tells && in.isSet(unknown)) {
        complain(Text::tr("--unknown goes with no number."));
        return misused;
    }
    const auto session = tells || in.isSet(unknown) ? openForEditing(in.positional(0)) : openSession(in.positional(0));
    if (!session)
        return refuse(session.error());
    std::optional<DeveloperCredit> told;
    if (tells) {
        told = (*session)->base().inventory().credits().perUser.value_or(DeveloperCredit{});
        const Result<Resources> size = sizeOf(in, told->size);
        bool isNumber = true;
        if (in.isSet(count))
            told->virtualClusters = in.value(count).toLongLong(&isNumber);
        if (!size || !isNumber || told->virtualClusters < 0 || told->virtualClusters > 1'000'000'000) {
            complain(size ? Text::tr("--count wants a whole number.") : size.error().message);
            return misused;
        }
        told->size = *size;
    }
    if (tells || in.isSet(unknown)) {
        if (const Result<void> set = (*session)->setUserCredit(told); !set)
            return refuse(set.error());
    }
    printCredit(**session, in.wantsJson());
    return done;
}

constexpr Part parts[] = {
    {"list", list, "the virtual clusters, and what the plan does to them"},
    {"deploy", deploy, "plan a new one"},
    {"resize", resize, "plan another size"},
    {"pause", pause, "plan to pause it"},
    {"resume", resume, "plan to resume it"},
    {"delete", remove, "plan to delete it"},
    {"credit", credit, "the developer credit that is used; tell what a user may draw on"},
};

} // namespace

int virtualClusters(const QStringList &arguments)
{
    return runPart(QStringLiteral("vc"), parts, arguments, Text::tr("easelctl vc: virtual clusters in the plan of a workspace; “apply” carries it out"),
                   Text::tr("What about virtual clusters? Try: easelctl vc --help"));
}

} // namespace easel::ctl
