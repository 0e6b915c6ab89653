// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/planfile.h"

#include "planning/changejson.h"
#include "planning/jsonfields.h"
#include "planning/strictjson.h"
#include "planning/virtualdiff.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(PlanFile)
};

const QString formatName = QStringLiteral("easel-plan");
constexpr int currentVersion = 2;
constexpr int firstVersion = 1;

// What the backend alone decides, and what follows from the values: not part of a plan.
const QStringList backendFields{QStringLiteral("isActive"), QStringLiteral("lastModified"), QStringLiteral("vclusterVersion")};

const QStringList backendFieldsOfVirtual{QStringLiteral("health"), QStringLiteral("kubernetesVersion"), QStringLiteral("host")};

// In the file the YAML values are a list of lines: a changed line is then a changed line in a diff.

QJsonObject withLines(QJsonObject json)
{
    const QString key = QStringLiteral("values");
    if (json.contains(key))
        json.insert(key, QJsonArray::fromStringList(json.value(key).toString().split(u'\n')));
    return json;
}

QJsonObject groupToFile(ClusterGroup group)
{
    std::sort(group.members.begin(), group.members.end(), [](const Member &a, const Member &b) { return a.cluster < b.cluster; });
    QJsonObject json = withLines(toJson(group));
    for (const QString &field : backendFields)
        json.remove(field);
    return json;
}

QJsonObject virtualToFile(const VirtualCluster &virtualCluster)
{
    QJsonObject json = toJson(plannedOnly(virtualCluster));
    for (const QString &field : backendFieldsOfVirtual)
        json.remove(field);
    return json;
}

QJsonObject virtualFromFile(QJsonObject json)
{
    json.insert(QStringLiteral("health"), QStringLiteral("unknown"));
    json.insert(QStringLiteral("kubernetesVersion"), QString());
    json.insert(QStringLiteral("host"), QString());
    return json;
}

QJsonObject stepToFile(const PlanStep &step)
{
    QJsonObject json = toJson(step);
    QJsonArray changes;
    for (const Change &change : step.changes) {
        QJsonObject each = withLines(toJson(change));
        if (const auto *create = std::get_if<CreateGroup>(&change))
            each.insert(QStringLiteral("group"), groupToFile(create->group));
        if (const auto *deploy = std::get_if<DeployVirtualCluster>(&change))
            each.insert(QStringLiteral("virtualCluster"), virtualToFile(deploy->virtualCluster));
        changes.append(each);
    }
    json.insert(QStringLiteral("changes"), changes);
    return json;
}

/// The object with its lines as one text again; records what is no list of texts.
QJsonObject withoutLines(QJsonObject json, const QString &path, JsonErrors &errors)
{
    const QString key = QStringLiteral("values");
    if (json.contains(key)) {
        const QStringList lines = JsonFields(json, path, errors).texts(key);
        if (std::any_of(lines.begin(), lines.end(), [](const QString &line) { return line.contains(u'\n'); }))
            errors.add(path, Text::tr("“%1.values” holds a line that is several lines.").arg(path));
        json.insert(key, lines.join(u'\n'));
    }
    return json;
}

QJsonObject groupFromFile(QJsonObject json, const QString &path, JsonErrors &errors)
{
    json = withoutLines(std::move(json), path, errors);
    json.insert(QStringLiteral("isActive"), true);
    json.insert(QStringLiteral("lastModified"), QString());
    json.insert(QStringLiteral("vclusterVersion"), vclusterVersionOf(json.value(QStringLiteral("values")).toString()));
    return json;
}

QString joined(const QString &path, const QString &inner)
{
    return path.isEmpty() ? inner : inner.isEmpty() ? path : path + u'.' + inner;
}

std::optional<ClusterGroup> readState(const QJsonObject &entry, const QString &key, const QString &path, JsonErrors &errors)
{
    const QJsonValue value = entry.value(key);
    const QString place = joined(path, key);
    if (value.isNull())
        return std::nullopt;
    if (!value.isObject()) {
        errors.add(place, value.isUndefined() ? Text::tr("“%1” is missing.").arg(place) : Text::tr("“%1” is neither a group nor null.").arg(place));
        return std::nullopt;
    }
    Result<ClusterGroup> group = groupFromJson(groupFromFile(value.toObject(), place, errors));
    if (!group) {
        const QString inner = joined(place, group.error().context);
        errors.add(inner, QString(group.error().message).replace(QStringLiteral("“%1”").arg(group.error().context), QStringLiteral("“%1”").arg(inner)));
        return std::nullopt;
    }
    return std::move(*group);
}

std::optional<VirtualCluster> readVirtual(const QJsonObject &entry, const QString &key, const QString &path, JsonErrors &errors)
{
    const QJsonValue value = entry.value(key);
    const QString place = joined(path, key);
    if (value.isNull())
        return std::nullopt;
    if (!value.isObject()) {
        errors.add(place, value.isUndefined() ? Text::tr("“%1” is missing.").arg(place) : Text::tr("“%1” is neither a virtual cluster nor null.").arg(place));
        return std::nullopt;
    }
    Result<VirtualCluster> each = virtualClusterFromJson(virtualFromFile(value.toObject()));
    if (!each) {
        const QString inner = joined(place, each.error().context);
        errors.add(inner, QString(each.error().message).replace(QStringLiteral("“%1”").arg(each.error().context), QStringLiteral("“%1”").arg(inner)));
        return std::nullopt;
    }
    return std::move(*each);
}

PlanStep readStep(QJsonObject json, const QString &path, JsonErrors &errors)
{
    QJsonArray changes;
    int index = 0;
    for (const QJsonValue value : json.value(QStringLiteral("changes")).toArray()) {
        const QString place = QStringLiteral("%1.changes[%2]").arg(path).arg(index++);
        QJsonObject change = withoutLines(value.toObject(), place, errors);
        if (const QJsonValue group = change.value(QStringLiteral("group")); group.isObject())
            change.insert(QStringLiteral("group"), groupFromFile(group.toObject(), place + QStringLiteral(".group"), errors));
        if (const QJsonValue virtualCluster = change.value(QStringLiteral("virtualCluster")); virtualCluster.isObject())
            change.insert(QStringLiteral("virtualCluster"), virtualFromFile(virtualCluster.toObject()));
        changes.append(value.isObject() ? QJsonValue(change) : value);
    }
    if (json.value(QStringLiteral("changes")).isArray())
        json.insert(QStringLiteral("changes"), changes);
    Result<PlanStep> step = stepFromJson(json);
    if (!step) {
        const QString inner = joined(path, step.error().context);
        errors.add(inner, QString(step.error().message).replace(QStringLiteral("“%1”").arg(step.error().context), QStringLiteral("“%1”").arg(inner)));
        return {};
    }
    return std::move(*step);
}

QJsonObject namesToJson(const QMap<QString, QString> &names)
{
    QJsonObject json;
    for (auto it = names.cbegin(); it != names.cend(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

QMap<QString, QString> namesFrom(JsonFields in, const QString &key)
{
    QMap<QString, QString> names;
    const QJsonObject json = in.object(key);
    for (auto it = json.begin(); it != json.end(); ++it)
        names.insert(it.key(), in.text(it.value(), key + u'.' + it.key()));
    return names;
}

/// The scope in the spelling that groups have.
QJsonValue scopeToJson(const Scope &scope)
{
    ClusterGroup group;
    group.scope = scope;
    return toJson(group).value(QStringLiteral("scope"));
}

Scope readScope(const QJsonValue &value, JsonErrors &errors)
{
    ClusterGroup any;
    any.id = GroupId(QStringLiteral("any"));
    QJsonObject json = toJson(any);
    json.insert(QStringLiteral("scope"), value);
    const Result<ClusterGroup> group = groupFromJson(json);
    if (!group) {
        const QString inner = QStringLiteral("base.") + group.error().context;
        errors.add(inner, QString(group.error().message).replace(group.error().context, inner));
    }
    return group ? group->scope : Scope();
}

QString timeText(const QDateTime &at)
{
    return at.isValid() ? at.toUTC().toString(Qt::ISODateWithMs) : QString();
}

/// SHA-256 of the states before: the same for two plans on the same base of the same groups.
QString baseDigest(const PlanFile &file)
{
    Fleet base;
    for (const PlanFile::Group &group : file.groups) {
        if (group.before)
            base.putGroup(*group.before);
    }
    for (const PlanFile::Virtual &each : file.virtualClusters) {
        if (each.before)
            base.putVirtualCluster(*each.before);
    }
    return planDigest(Fleet(), base);
}

bool touchesVirtualClusters(const PlanFile &file)
{
    return std::any_of(file.steps.begin(), file.steps.end(), [](const PlanStep &step) {
        return std::any_of(step.changes.begin(), step.changes.end(), [](const Change &change) { return !virtualClusterOf(change).isEmpty(); });
    });
}

QJsonObject toJson(const PlanFile &file)
{
    QJsonArray groups;
    for (const PlanFile::Group &group : file.groups)
        groups.append(QJsonObject{{QStringLiteral("group"), group.id.toString()},
                                  {QStringLiteral("before"), group.before ? QJsonValue(groupToFile(*group.before)) : QJsonValue()},
                                  {QStringLiteral("after"), group.after ? QJsonValue(groupToFile(*group.after)) : QJsonValue()}});
    QJsonArray virtualClusters;
    for (const PlanFile::Virtual &each : file.virtualClusters)
        virtualClusters.append(QJsonObject{{QStringLiteral("virtualCluster"), each.id.toString()},
                                           {QStringLiteral("before"), each.before ? QJsonValue(virtualToFile(*each.before)) : QJsonValue()},
                                           {QStringLiteral("after"), each.after ? QJsonValue(virtualToFile(*each.after)) : QJsonValue()}});
    QJsonArray steps;
    for (const PlanStep &step : file.steps)
        steps.append(stepToFile(step));
    QJsonValue seal;
    if (file.seal)
        seal = QJsonObject{{QStringLiteral("digest"), file.seal->digest},
                           {QStringLiteral("by"), file.seal->by},
                           {QStringLiteral("at"), timeText(file.seal->at)}};
    QJsonObject json{{QStringLiteral("format"), formatName},
            {QStringLiteral("version"), touchesVirtualClusters(file) || !file.schedule.isEmpty() ? currentVersion : firstVersion},
            {QStringLiteral("digest"), file.digest()},
            {QStringLiteral("plan"), QJsonObject{{QStringLiteral("title"), file.info.title},
                                                 {QStringLiteral("author"), file.info.author},
                                                 {QStringLiteral("ticket"), file.info.ticket}}},
            {QStringLiteral("seal"), seal},
            {QStringLiteral("base"), QJsonObject{{QStringLiteral("account"), file.origin.account},
                                                 {QStringLiteral("scope"), scopeToJson(file.origin.scope)},
                                                 {QStringLiteral("pulledAt"), timeText(file.origin.pulledAt)},
                                                 {QStringLiteral("digest"), baseDigest(file)}}},
            {QStringLiteral("names"), QJsonObject{{QStringLiteral("clusters"), namesToJson(file.clusterNames)},
                                                  {QStringLiteral("projects"), namesToJson(file.projectNames)}}},
            {QStringLiteral("groups"), groups},
            {QStringLiteral("steps"), steps}};
    if (!virtualClusters.isEmpty())
        json.insert(QStringLiteral("virtualClusters"), virtualClusters);
    // A plan without waves is written as ever.
    if (!file.schedule.isEmpty())
        json.insert(QStringLiteral("waves"), toJson(file.schedule));
    return json;
}

/// Is it a plan file at all, and of a version that we know? Asked first: a message about a field would mislead.
Result<void> checkKind(const QJsonObject &json)
{
    if (json.value(QStringLiteral("format")) != formatName)
        return fail(ErrorCode::ForeignFile, Text::tr("The file is not a plan of Easel: it does not say “format”: “%1”.").arg(formatName), QStringLiteral("format"));
    const QJsonValue version = json.value(QStringLiteral("version"));
    const qint64 number = version.toInteger(-1);
    if (number > currentVersion)
        return fail(ErrorCode::NewerFile,
                    Text::tr("The plan was written by a newer Easel (format %1, this one knows %2). Open it with that version.").arg(number).arg(currentVersion),
                    QStringLiteral("version"));
    if (number < firstVersion)
        return fail(ErrorCode::InvalidInput, Text::tr("The file does not say of which version it is. Export the plan again."), QStringLiteral("version"));
    return {};
}

PlanFile readFields(const QJsonObject &json, JsonErrors &errors)
{
    JsonFields in(json, {}, errors);
    static_cast<void>(in.text(QStringLiteral("digest")));
    PlanFile file;
    JsonFields plan = in.nested(QStringLiteral("plan"));
    file.info = {plan.text(QStringLiteral("title")), plan.text(QStringLiteral("author")), plan.text(QStringLiteral("ticket"))};
    if (!json.value(QStringLiteral("seal")).isNull()) {
        JsonFields seal = in.nested(QStringLiteral("seal"));
        file.seal = {seal.text(QStringLiteral("digest")), seal.text(QStringLiteral("by")), seal.time(QStringLiteral("at"))};
    }
    JsonFields base = in.nested(QStringLiteral("base"));
    static_cast<void>(base.text(QStringLiteral("digest")));
    file.origin = {base.text(QStringLiteral("account")), readScope(base.object(QStringLiteral("scope")), errors), base.time(QStringLiteral("pulledAt"))};
    JsonFields names = in.nested(QStringLiteral("names"));
    file.clusterNames = namesFrom(names, QStringLiteral("clusters"));
    file.projectNames = namesFrom(names, QStringLiteral("projects"));
    static_cast<void>(in.list(QStringLiteral("groups")));
    static_cast<void>(in.list(QStringLiteral("steps")));
    if (json.contains(QStringLiteral("waves"))) {
        Result<PlanSchedule> schedule = scheduleFromJson(json.value(QStringLiteral("waves")).toArray());
        if (schedule)
            file.schedule = std::move(*schedule);
        else
            errors.add(schedule.error().context.isEmpty() ? QStringLiteral("waves") : schedule.error().context, schedule.error().message);
    }
    int index = 0;
    for (const QJsonValue value : json.value(QStringLiteral("groups")).toArray()) {
        const QString path = QStringLiteral("groups[%1]").arg(index++);
        const QJsonObject entry = value.toObject();
        PlanFile::Group group{GroupId(JsonFields(entry, path, errors).identifier(QStringLiteral("group"))),
                              readState(entry, QStringLiteral("before"), path, errors),
                              readState(entry, QStringLiteral("after"), path, errors)};
        for (const auto *state : {&group.before, &group.after}) {
            if (*state && (*state)->id != group.id)
                errors.add(path, Text::tr("“%1” holds the state of another group.").arg(path));
        }
        if (!file.groups.empty() && !(file.groups.back().id < group.id))
            errors.add(path, Text::tr("“%1” is not in its place: groups are in the order of their ids, each once.").arg(path));
        file.groups.push_back(std::move(group));
    }
    index = 0;
    for (const QJsonValue value : json.value(QStringLiteral("virtualClusters")).toArray()) {
        const QString path = QStringLiteral("virtualClusters[%1]").arg(index++);
        const QJsonObject entry = value.toObject();
        PlanFile::Virtual each{VirtualClusterId(JsonFields(entry, path, errors).identifier(QStringLiteral("virtualCluster"))),
                               readVirtual(entry, QStringLiteral("before"), path, errors), readVirtual(entry, QStringLiteral("after"), path, errors)};
        for (const auto *state : {&each.before, &each.after}) {
            if (*state && (*state)->id != each.id)
                errors.add(path, Text::tr("“%1” holds the state of another virtual cluster.").arg(path));
        }
        if (!file.virtualClusters.empty() && !(file.virtualClusters.back().id < each.id))
            errors.add(path, Text::tr("“%1” is not in its place: virtual clusters are in the order of their ids, each once.").arg(path));
        file.virtualClusters.push_back(std::move(each));
    }
    index = 0;
    for (const QJsonValue value : json.value(QStringLiteral("steps")).toArray())
        file.steps.push_back(readStep(value.toObject(), QStringLiteral("steps[%1]").arg(index++), errors));
    return file;
}

/// The first place where what was read is not what Easel would have written; empty when there is none.
QString firstDifference(const QJsonValue &read, const QJsonValue &written, const QString &path)
{
    if (read.isObject() && written.isObject()) {
        const QJsonObject a = read.toObject();
        const QJsonObject b = written.toObject();
        for (auto it = a.begin(); it != a.end(); ++it) {
            const QString place = joined(path, it.key());
            if (!b.contains(it.key()))
                return place;
            if (const QString found = firstDifference(it.value(), b.value(it.key()), place); !found.isEmpty())
                return found;
        }
        return {};
    }
    if (read.isArray() && written.isArray()) {
        const QJsonArray a = read.toArray();
        const QJsonArray b = written.toArray();
        for (qsizetype i = 0; i < a.size(); ++i) {
            const QString place = QStringLiteral("%1[%2]").arg(path).arg(i);
            if (i >= b.size())
                return place;
            if (const QString found = firstDifference(a[i], b[i], place); !found.isEmpty())
                return found;
        }
        return {};
    }
    return read == written ? QString() : path;
}

/// What the steps make of the states before has to be the states after.
Result<void> checkSteps(const PlanFile &file)
{
    Fleet fleet = file.base();
    int index = 0;
    for (const PlanStep &step : file.steps) {
        const QString path = QStringLiteral("steps[%1]").arg(index++);
        for (const Change &change : step.changes) {
            if (Result<void> done = applyChange(change, fleet); !done)
                return fail(ErrorCode::DamagedFile,
                            Text::tr("The steps of the plan do not fit its groups: “%1” cannot be done. Export the plan again.").arg(step.title),
                            QStringLiteral("%1: %2").arg(path, done.error().message));
        }
    }
    if (!diffFleets(fleet, file.draft()).empty())
        return fail(ErrorCode::DamagedFile, Text::tr("The steps of the plan lead to something else than it says. Export the plan again."),
                    QStringLiteral("groups"));
    return {};
}

/// Those that the plan's steps touch; what it deployed and took back is none.
void addVirtualClusters(PlanFile &file, const Fleet &base, const Fleet &draft)
{
    std::vector<VirtualClusterId> touched;
    for (const PlanStep &step : file.steps) {
        for (const Change &change : step.changes) {
            if (const VirtualClusterId id = virtualClusterOf(change); !id.isEmpty())
                touched.push_back(id);
        }
    }
    std::sort(touched.begin(), touched.end());
    touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
    const auto state = [](const VirtualCluster *each) { return each ? std::optional(plannedOnly(*each)) : std::nullopt; };
    for (const VirtualClusterId &id : touched) {
        PlanFile::Virtual each{id, state(base.virtualCluster(id)), state(draft.virtualCluster(id))};
        if (each.before || each.after)
            file.virtualClusters.push_back(std::move(each));
    }
}

void collectNames(PlanFile &file, const Fleet &fleet)
{
    const auto cluster = [&](const ClusterId &id, const QString &known) {
        const HostCluster *found = fleet.cluster(id);
        file.clusterNames.insert(id.toString(), found ? found->name : known);
    };
    const auto group = [&](const ClusterGroup &each) {
        for (const Member &member : each.members)
            cluster(member.cluster, member.name);
        if (each.scope.isProject())
            file.projectNames.insert(each.scope.projectId().toString(), fleet.scopeName(each.scope));
    };
    for (const PlanFile::Group &each : file.groups) {
        if (each.before)
            group(*each.before);
        if (each.after)
            group(*each.after);
    }
    for (const PlanFile::Virtual &each : file.virtualClusters) {
        const Scope scope = (each.after ? each.after : each.before)->scope;
        if (scope.isProject())
            file.projectNames.insert(scope.projectId().toString(), fleet.scopeName(scope));
    }
    for (const PlanStep &step : file.steps) {
        for (const Change &change : step.changes) {
            if (const auto *create = std::get_if<CreateGroup>(&change))
                group(create->group);
            else if (const auto *add = std::get_if<AddMember>(&change))
                cluster(add->member.cluster, add->member.name);
            else if (const auto *move = std::get_if<MoveMember>(&change))
                cluster(move->member.cluster, move->member.name);
        }
    }
}

} // namespace

Fleet PlanFile::base() const
{
    std::vector<ClusterGroup> states;
    for (const Group &group : groups) {
        if (group.before)
            states.push_back(*group.before);
    }
    std::vector<VirtualCluster> known;
    for (const Virtual &each : virtualClusters) {
        if (each.before)
            known.push_back(*each.before);
    }
    return Fleet(std::make_shared<const Inventory>(std::vector<Project>(), std::vector<HostCluster>(), std::vector<EdgeHost>(), std::move(known),
                                                   std::vector<ClusterProfile>(), QHash<Distribution, QString>()),
                 std::move(states));
}

Fleet PlanFile::draft() const
{
    std::vector<ClusterGroup> states;
    for (const Group &group : groups) {
        if (group.after)
            states.push_back(*group.after);
    }
    Fleet fleet(base().sharedInventory(), std::move(states));
    for (const Virtual &each : virtualClusters) {
        if (each.after)
            fleet.putVirtualCluster(*each.after);
        else
            fleet.removeVirtualCluster(each.id);
    }
    return fleet;
}

QString PlanFile::digest() const
{
    return scheduledDigest(planDigest(base(), draft()), schedule);
}

PlanFile planFile(const Plan &plan, const Fleet &base, const Fleet &draft, PlanOrigin origin, PlanInfo info,
                  std::optional<PlanSeal> seal, PlanSchedule schedule)
{
    PlanFile file;
    file.schedule = std::move(schedule);
    file.info = std::move(info);
    file.origin = std::move(origin);
    const auto done = plan.done();
    for (const PlanStep &step : done) {
        // How conflicts of this workspace were settled is its own business.
        PlanStep own = step;
        own.settles.clear();
        if (!own.changes.empty())
            file.steps.push_back(std::move(own));
    }
    std::vector<GroupId> touched;
    for (const PlanStep &step : file.steps) {
        for (const Change &change : step.changes) {
            for (const GroupId &id : groupsTouchedBy(change))
                touched.push_back(id);
        }
    }
    std::sort(touched.begin(), touched.end());
    touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
    const auto state = [](const ClusterGroup *group) -> std::optional<ClusterGroup> {
        if (!group)
            return std::nullopt;
        ClusterGroup bare = *group;
        bare.isActive = true;
        bare.lastModified = {};
        std::sort(bare.members.begin(), bare.members.end(), [](const Member &a, const Member &b) { return a.cluster < b.cluster; });
        return bare;
    };
    for (const GroupId &id : touched) {
        PlanFile::Group group{id, state(base.group(id)), state(draft.group(id))};
        if (group.before || group.after) // else one that the plan made and took back
            file.groups.push_back(std::move(group));
    }
    addVirtualClusters(file, base, draft);
    collectNames(file, draft);
    if (seal && seal->digest == file.digest())
        file.seal = std::move(seal);
    return file;
}

QByteArray writePlanFile(const PlanFile &file)
{
    return QJsonDocument(toJson(file)).toJson(QJsonDocument::Indented);
}

Result<PlanFile> readPlanFile(const QByteArray &bytes)
{
    if (bytes.size() > largestPlanFile)
        return fail(ErrorCode::InvalidInput, Text::tr("The file is larger than a plan can be (%1 MiB).").arg(largestPlanFile / 1024 / 1024));
    if (bytes.isEmpty())
        return fail(ErrorCode::DamagedFile, Text::tr("The file is empty. Get it again from where it came."));
    if (!bytes.trimmed().startsWith('{'))
        return fail(ErrorCode::ForeignFile, Text::tr("The file is not a plan of Easel: it does not begin with {."), QStringLiteral("line 1"));
    const Result<QJsonObject> json = parseStrictJson(bytes);
    if (!json)
        return fail(json.error());
    if (Result<void> ours = checkKind(*json); !ours)
        return fail(ours.error());
    JsonErrors errors;
    Result<PlanFile> file = errors.result(readFields(*json, errors));
    if (!file)
        return file;
    const QJsonObject written = toJson(*file);
    const auto digests = [](const QJsonObject &object) {
        const QString key = QStringLiteral("digest");
        return std::pair(object.value(key), object.value(QStringLiteral("base")).toObject().value(key));
    };
    if (const auto named = digests(*json), own = digests(written); named != own)
        return fail(ErrorCode::DamagedFile,
                    Text::tr("The plan was changed after it was exported: its content does not have the digest that it names. "
                             "Export it again, and have it approved again."),
                    named.first != own.first ? QStringLiteral("digest") : QStringLiteral("base.digest"));
    if (file->seal && file->seal->digest != file->digest())
        return fail(ErrorCode::DamagedFile, Text::tr("The seal in the file is of another plan. Export it again, and have it approved again."),
                    QStringLiteral("seal.digest"));
    if (const QString place = firstDifference(*json, written, {}); !place.isEmpty())
        return fail(ErrorCode::InvalidInput,
                    Text::tr("“%1” is not part of a plan file of version %2, or not as Easel writes it. Take it out, or export the plan again.")
                        .arg(place)
                        .arg(written.value(QStringLiteral("version")).toInteger()),
                    place);
    if (Result<void> consistent = checkSteps(*file); !consistent)
        return fail(consistent.error());
    return file;
}

} // namespace easel
