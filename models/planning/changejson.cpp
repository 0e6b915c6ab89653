// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/changejson.h"

#include "planning/jsonfields.h"

#include <QCoreApplication>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(ChangeJson)
};

// One spelling a value, kept apart from the wire's and from what people read: files outlive both.
constexpr std::array endpointNames{std::pair(EndpointType::Ingress, "ingress"), std::pair(EndpointType::LoadBalancer, "loadBalancer")};
constexpr std::array distributionNames{std::pair(Distribution::K3s, "k3s"), std::pair(Distribution::CncfK8s, "cncfK8s"),
                                       std::pair(Distribution::VClusterGeneric, "vclusterGeneric")};
constexpr std::array choiceNames{std::pair(std::optional(Choice::Mine), "mine"), std::pair(std::optional(Choice::Theirs), "theirs"),
                                 std::pair(std::optional<Choice>(), "edit")};

constexpr std::array stateNames{
    std::pair(VirtualClusterState::Running, "running"),   std::pair(VirtualClusterState::Paused, "paused"),
    std::pair(VirtualClusterState::Pausing, "pausing"),   std::pair(VirtualClusterState::Resuming, "resuming"),
    std::pair(VirtualClusterState::Error, "error"),       std::pair(VirtualClusterState::Provisioning, "provisioning"),
    std::pair(VirtualClusterState::Deleting, "deleting"), std::pair(VirtualClusterState::Unknown, "unknown")};
constexpr std::array healthNames{std::pair(Health::Healthy, "healthy"), std::pair(Health::Unhealthy, "unhealthy"),
                                 std::pair(Health::Unknown, "unknown")};

QJsonObject labelsToJson(const Labels &labels)
{
    QJsonObject json;
    for (auto it = labels.cbegin(); it != labels.cend(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

Labels labelsFrom(JsonFields &in, const QString &key)
{
    Labels labels;
    const QJsonObject json = in.object(key);
    for (auto it = json.begin(); it != json.end(); ++it)
        labels.insert(it.key(), in.text(it.value(), key + u'.' + it.key()));
    return labels;
}

QJsonObject scopeToJson(const Scope &scope)
{
    switch (scope.kind()) {
    case Scope::Kind::Tenant: return {{QStringLiteral("kind"), QStringLiteral("tenant")}};
    case Scope::Kind::System: return {{QStringLiteral("kind"), QStringLiteral("system")}};
    case Scope::Kind::Project:
        return {{QStringLiteral("kind"), QStringLiteral("project")}, {QStringLiteral("project"), scope.projectId().toString()}};
    }
    Q_UNREACHABLE();
}

Scope scopeFrom(JsonFields &in, const QString &key)
{
    JsonFields scope = in.nested(key);
    const QString kind = scope.text(QStringLiteral("kind"));
    if (kind == QStringLiteral("project"))
        return Scope::project(ProjectId(scope.identifier(QStringLiteral("project"))));
    if (kind == QStringLiteral("system"))
        return Scope::system();
    if (kind != QStringLiteral("tenant"))
        scope.refuse(QStringLiteral("kind"), Text::tr("“%1” is not a kind of scope."));
    return Scope::tenant();
}

QJsonObject limitsToJson(const Resources &limits)
{
    return {{QStringLiteral("cpuMilliCores"), limits.cpu.value},
            {QStringLiteral("memoryMiB"), limits.memory.value},
            {QStringLiteral("storageGiB"), limits.storage.value}};
}

Resources limitsFrom(JsonFields &in, const QString &key)
{
    JsonFields limits = in.nested(key);
    return {MilliCores(limits.integer(QStringLiteral("cpuMilliCores"))), MebiBytes(limits.integer(QStringLiteral("memoryMiB"))),
            GibiBytes(limits.integer(QStringLiteral("storageGiB")))};
}

QJsonObject memberToJson(const Member &member)
{
    QJsonObject json{{QStringLiteral("cluster"), member.cluster.toString()},
                     {QStringLiteral("name"), member.name},
                     {QStringLiteral("hostDns"), member.hostDns}};
    if (member.port)
        json.insert(QStringLiteral("port"), *member.port);
    if (member.loadBalancer)
        json.insert(QStringLiteral("loadBalancer"),
                    QJsonObject{{QStringLiteral("externalIps"), QJsonArray::fromStringList(member.loadBalancer->externalIps)},
                                {QStringLiteral("externalTrafficPolicy"), member.loadBalancer->externalTrafficPolicy},
                                {QStringLiteral("sourceRanges"), QJsonArray::fromStringList(member.loadBalancer->sourceRanges)}});
    return json;
}

Member memberFrom(JsonFields in)
{
    Member member;
    member.cluster = ClusterId(in.identifier(QStringLiteral("cluster")));
    member.name = in.text(QStringLiteral("name"));
    member.hostDns = in.text(QStringLiteral("hostDns"));
    if (in.has(QStringLiteral("port"))) {
        const qint64 port = in.integer(QStringLiteral("port"));
        if (port < 0 || port > 65535)
            in.refuse(QStringLiteral("port"), Text::tr("“%1” is not a port."));
        else
            member.port = static_cast<int>(port);
    }
    if (in.has(QStringLiteral("loadBalancer"))) {
        JsonFields settings = in.nested(QStringLiteral("loadBalancer"));
        member.loadBalancer = LoadBalancerSettings{settings.texts(QStringLiteral("externalIps")),
                                                   settings.text(QStringLiteral("externalTrafficPolicy")),
                                                   settings.texts(QStringLiteral("sourceRanges"))};
    }
    return member;
}

QJsonArray profilesToJson(const std::vector<ProfileRef> &profiles)
{
    QJsonArray json;
    for (const ProfileRef &profile : profiles)
        json.append(QJsonObject{{QStringLiteral("id"), profile.id.toString()}, {QStringLiteral("name"), profile.name}});
    return json;
}

std::vector<ProfileRef> profilesFrom(JsonFields &in, const QString &key)
{
    std::vector<ProfileRef> profiles;
    for (JsonFields &profile : in.list(key))
        profiles.push_back({ProfileId(profile.identifier(QStringLiteral("id"))), profile.text(QStringLiteral("name"))});
    return profiles;
}

ClusterGroup groupFrom(JsonFields in)
{
    ClusterGroup group;
    group.id = GroupId(in.identifier(QStringLiteral("id")));
    group.name = in.text(QStringLiteral("name"));
    group.description = in.text(QStringLiteral("description"));
    group.tags = labelsFrom(in, QStringLiteral("tags"));
    group.scope = scopeFrom(in, QStringLiteral("scope"));
    group.endpoint = in.oneOf(QStringLiteral("endpoint"), endpointNames);
    group.distribution = in.oneOf(QStringLiteral("distribution"), distributionNames);
    group.limits = limitsFrom(in, QStringLiteral("limits"));
    group.oversubscription = Percent(in.integer(QStringLiteral("oversubscription")));
    group.values = in.text(QStringLiteral("values"));
    group.vclusterVersion = in.text(QStringLiteral("vclusterVersion"));
    for (JsonFields &field : in.list(QStringLiteral("members"))) {
        Member member = memberFrom(field);
        if (group.member(member.cluster))
            field.refuse(QStringLiteral("cluster"), Text::tr("“%1” names a member a second time."));
        group.members.push_back(std::move(member));
    }
    group.profiles = profilesFrom(in, QStringLiteral("profiles"));
    group.isActive = in.boolean(QStringLiteral("isActive"));
    group.lastModified = in.time(QStringLiteral("lastModified"));
    return group;
}

VirtualCluster virtualClusterFrom(JsonFields in)
{
    VirtualCluster each;
    each.id = VirtualClusterId(in.identifier(QStringLiteral("id")));
    each.name = in.text(QStringLiteral("name"));
    each.scope = scopeFrom(in, QStringLiteral("scope"));
    each.group = GroupId(in.identifier(QStringLiteral("group")));
    each.host = ClusterId(in.text(QStringLiteral("host")));
    each.state = in.oneOf(QStringLiteral("state"), stateNames);
    each.health = in.oneOf(QStringLiteral("health"), healthNames);
    each.kubernetesVersion = in.text(QStringLiteral("kubernetesVersion"));
    each.size = limitsFrom(in, QStringLiteral("size"));
    return each;
}

template <typename T>
QJsonObject json(const char *kind, const T &change, std::initializer_list<std::pair<QString, QJsonValue>> fields)
{
    QJsonObject result(fields);
    result.insert(QStringLiteral("kind"), QLatin1String(kind));
    result.insert(QStringLiteral("group"), change.group.toString());
    return result;
}

struct Writer final
{
    QJsonObject operator()(const CreateGroup &c) const
    {
        return {{QStringLiteral("kind"), QStringLiteral("createGroup")}, {QStringLiteral("group"), toJson(c.group)}};
    }
    QJsonObject operator()(const DeleteGroup &c) const { return json("deleteGroup", c, {}); }
    QJsonObject operator()(const RenameGroup &c) const { return json("renameGroup", c, {{QStringLiteral("name"), c.name}}); }
    QJsonObject operator()(const DescribeGroup &c) const
    {
        return json("describeGroup", c, {{QStringLiteral("description"), c.description}});
    }
    QJsonObject operator()(const TagGroup &c) const
    {
        return json("tagGroup", c, {{QStringLiteral("tags"), labelsToJson(c.tags)}});
    }
    QJsonObject operator()(const AddMember &c) const
    {
        return json("addMember", c, {{QStringLiteral("member"), memberToJson(c.member)}});
    }
    QJsonObject operator()(const RemoveMember &c) const
    {
        return json("removeMember", c, {{QStringLiteral("cluster"), c.cluster.toString()}});
    }
    QJsonObject operator()(const MoveMember &c) const
    {
        return {{QStringLiteral("kind"), QStringLiteral("moveMember")},
                {QStringLiteral("from"), c.from.toString()},
                {QStringLiteral("to"), c.to.toString()},
                {QStringLiteral("member"), memberToJson(c.member)}};
    }
    QJsonObject operator()(const SetEndpoint &c) const
    {
        return json("setEndpoint", c, {{QStringLiteral("endpoint"), nameOf(c.endpoint, endpointNames)}});
    }
    QJsonObject operator()(const SetHostDns &c) const
    {
        return json("setHostDns", c,
                    {{QStringLiteral("cluster"), c.cluster.toString()}, {QStringLiteral("hostDns"), c.hostDns}});
    }
    QJsonObject operator()(const SetLimits &c) const
    {
        return json("setLimits", c, {{QStringLiteral("limits"), limitsToJson(c.limits)}});
    }
    QJsonObject operator()(const SetOversubscription &c) const
    {
        return json("setOversubscription", c, {{QStringLiteral("percent"), c.oversubscription.value}});
    }
    QJsonObject operator()(const SetDistribution &c) const
    {
        return json("setDistribution", c, {{QStringLiteral("distribution"), nameOf(c.distribution, distributionNames)}});
    }
    QJsonObject operator()(const SetValues &c) const { return json("setValues", c, {{QStringLiteral("values"), c.values}}); }
    QJsonObject operator()(const SetProfiles &c) const
    {
        return json("setProfiles", c, {{QStringLiteral("profiles"), profilesToJson(c.profiles)}});
    }
    QJsonObject operator()(const DeployVirtualCluster &c) const
    {
        return json("deployVirtualCluster", c, {{QStringLiteral("virtualCluster"), toJson(c.virtualCluster)}});
    }
    QJsonObject operator()(const ResizeVirtualCluster &c) const
    {
        return json("resizeVirtualCluster", c,
                    {{QStringLiteral("virtualCluster"), c.virtualCluster.toString()}, {QStringLiteral("size"), limitsToJson(c.size)}});
    }
    QJsonObject operator()(const PauseVirtualCluster &c) const
    {
        return json("pauseVirtualCluster", c, {{QStringLiteral("virtualCluster"), c.virtualCluster.toString()}});
    }
    QJsonObject operator()(const ResumeVirtualCluster &c) const
    {
        return json("resumeVirtualCluster", c, {{QStringLiteral("virtualCluster"), c.virtualCluster.toString()}});
    }
    QJsonObject operator()(const DeleteVirtualCluster &c) const
    {
        return json("deleteVirtualCluster", c, {{QStringLiteral("virtualCluster"), c.virtualCluster.toString()}});
    }
};

VirtualClusterId virtualIdFrom(JsonFields &in)
{
    return VirtualClusterId(in.identifier(QStringLiteral("virtualCluster")));
}

using Reader = Change (*)(JsonFields &, const GroupId &);

// Every kind but the two that have no plain `group`.
const std::pair<const char *, Reader> readers[] = {
    {"deleteGroup", [](JsonFields &, const GroupId &group) -> Change { return DeleteGroup{group}; }},
    {"renameGroup",
     [](JsonFields &in, const GroupId &group) -> Change { return RenameGroup{group, in.text(QStringLiteral("name"))}; }},
    {"describeGroup",
     [](JsonFields &in, const GroupId &group) -> Change {
         return DescribeGroup{group, in.text(QStringLiteral("description"))};
     }},
    {"tagGroup",
     [](JsonFields &in, const GroupId &group) -> Change { return TagGroup{group, labelsFrom(in, QStringLiteral("tags"))}; }},
    {"addMember",
     [](JsonFields &in, const GroupId &group) -> Change {
         return AddMember{group, memberFrom(in.nested(QStringLiteral("member")))};
     }},
    {"removeMember",
     [](JsonFields &in, const GroupId &group) -> Change {
         return RemoveMember{group, ClusterId(in.identifier(QStringLiteral("cluster")))};
     }},
    {"setEndpoint",
     [](JsonFields &in, const GroupId &group) -> Change {
         return SetEndpoint{group, in.oneOf(QStringLiteral("endpoint"), endpointNames)};
     }},
    {"setHostDns",
     [](JsonFields &in, const GroupId &group) -> Change {
         return SetHostDns{group, ClusterId(in.identifier(QStringLiteral("cluster"))), in.text(QStringLiteral("hostDns"))};
     }},
    {"setLimits",
     [](JsonFields &in, const GroupId &group) -> Change {
         return SetLimits{group, limitsFrom(in, QStringLiteral("limits"))};
     }},
    {"setOversubscription",
     [](JsonFields &in, const GroupId &group) -> Change {
         return SetOversubscription{group, Percent(in.integer(QStringLiteral("percent")))};
     }},
    {"setDistribution",
     [](JsonFields &in, const GroupId &group) -> Change {
         return SetDistribution{group, in.oneOf(QStringLiteral("distribution"), distributionNames)};
     }},
    {"setValues",
     [](JsonFields &in, const GroupId &group) -> Change { return SetValues{group, in.text(QStringLiteral("values"))}; }},
    {"setProfiles",
     [](JsonFields &in, const GroupId &group) -> Change {
         return SetProfiles{group, profilesFrom(in, QStringLiteral("profiles"))};
     }},
    {"deployVirtualCluster",
     [](JsonFields &in, const GroupId &group) -> Change {
         return DeployVirtualCluster{group, virtualClusterFrom(in.nested(QStringLiteral("virtualCluster")))};
     }},
    {"resizeVirtualCluster",
     [](JsonFields &in, const GroupId &group) -> Change {
         return ResizeVirtualCluster{group, virtualIdFrom(in), limitsFrom(in, QStringLiteral("size"))};
     }},
    {"pauseVirtualCluster",
     [](JsonFields &in, const GroupId &group) -> Change { return PauseVirtualCluster{group, virtualIdFrom(in)}; }},
    {"resumeVirtualCluster",
     [](JsonFields &in, const GroupId &group) -> Change { return ResumeVirtualCluster{group, virtualIdFrom(in)}; }},
    {"deleteVirtualCluster",
     [](JsonFields &in, const GroupId &group) -> Change { return DeleteVirtualCluster{group, virtualIdFrom(in)}; }},
};

Change readChange(JsonFields &in)
{
    const QString kind = in.text(QStringLiteral("kind"));
    if (kind == QStringLiteral("createGroup"))
        return CreateGroup{groupFrom(in.nested(QStringLiteral("group")))};
    if (kind == QStringLiteral("moveMember"))
        return MoveMember{GroupId(in.identifier(QStringLiteral("from"))), GroupId(in.identifier(QStringLiteral("to"))),
                          memberFrom(in.nested(QStringLiteral("member")))};
    for (const auto &[name, read] : readers) {
        if (kind == QLatin1String(name))
            return read(in, GroupId(in.identifier(QStringLiteral("group"))));
    }
    in.refuse(QStringLiteral("kind"), Text::tr("“%1” is no kind of change that this version of Easel knows."));
    return DeleteGroup{};
}

} // namespace

QJsonObject toJson(const ClusterGroup &group)
{
    QJsonArray members;
    for (const Member &member : group.members)
        members.append(memberToJson(member));
    return {{QStringLiteral("id"), group.id.toString()},
            {QStringLiteral("name"), group.name},
            {QStringLiteral("description"), group.description},
            {QStringLiteral("tags"), labelsToJson(group.tags)},
            {QStringLiteral("scope"), scopeToJson(group.scope)},
            {QStringLiteral("endpoint"), nameOf(group.endpoint, endpointNames)},
            {QStringLiteral("distribution"), nameOf(group.distribution, distributionNames)},
            {QStringLiteral("limits"), limitsToJson(group.limits)},
            {QStringLiteral("oversubscription"), group.oversubscription.value},
            {QStringLiteral("values"), group.values},
            {QStringLiteral("vclusterVersion"), group.vclusterVersion},
            {QStringLiteral("members"), members},
            {QStringLiteral("profiles"), profilesToJson(group.profiles)},
            {QStringLiteral("isActive"), group.isActive},
            {QStringLiteral("lastModified"), group.lastModified.toUTC().toString(Qt::ISODateWithMs)}};
}

Result<ClusterGroup> groupFromJson(const QJsonObject &json)
{
    JsonErrors errors;
    ClusterGroup group = groupFrom(JsonFields(json, {}, errors));
    return errors.result(std::move(group));
}

QJsonObject toJson(const VirtualCluster &virtualCluster)
{
    return {{QStringLiteral("id"), virtualCluster.id.toString()},
            {QStringLiteral("name"), virtualCluster.name},
            {QStringLiteral("scope"), scopeToJson(virtualCluster.scope)},
            {QStringLiteral("group"), virtualCluster.group.toString()},
            {QStringLiteral("host"), virtualCluster.host.toString()},
            {QStringLiteral("state"), nameOf(virtualCluster.state, stateNames)},
            {QStringLiteral("health"), nameOf(virtualCluster.health, healthNames)},
            {QStringLiteral("kubernetesVersion"), virtualCluster.kubernetesVersion},
            {QStringLiteral("size"), limitsToJson(virtualCluster.size)}};
}

Result<VirtualCluster> virtualClusterFromJson(const QJsonObject &json)
{
    JsonErrors errors;
    VirtualCluster each = virtualClusterFrom(JsonFields(json, {}, errors));
    return errors.result(std::move(each));
}

QJsonObject toJson(const Change &change)
{
    return std::visit(Writer{}, change);
}

Result<Change> changeFromJson(const QJsonObject &json)
{
    JsonErrors errors;
    JsonFields in(json, {}, errors);
    Change change = readChange(in);
    return errors.result(std::move(change));
}

QJsonObject toJson(const PlanStep &step)
{
    QJsonArray changes;
    for (const Change &change : step.changes)
        changes.append(toJson(change));
    QJsonObject json{{QStringLiteral("title"), step.title},
                     {QStringLiteral("changes"), changes},
                     {QStringLiteral("at"), step.at.toUTC().toString(Qt::ISODateWithMs)},
                     {QStringLiteral("note"), step.note}};
    QJsonArray settles;
    for (const Settlement &settlement : step.settles)
        settles.append(QJsonObject{{QStringLiteral("conflict"), settlement.conflict}, {QStringLiteral("choice"), nameOf(settlement.choice, choiceNames)}});
    if (!settles.isEmpty())
        json.insert(QStringLiteral("settles"), settles);
    return json;
}

Result<PlanStep> stepFromJson(const QJsonObject &json)
{
    JsonErrors errors;
    JsonFields in(json, {}, errors);
    PlanStep step;
    step.title = in.text(QStringLiteral("title"));
    for (JsonFields &change : in.list(QStringLiteral("changes")))
        step.changes.push_back(readChange(change));
    step.at = in.time(QStringLiteral("at"));
    step.note = in.text(QStringLiteral("note"));
    if (in.has(QStringLiteral("settles"))) {
        for (JsonFields &settlement : in.list(QStringLiteral("settles")))
            step.settles.push_back({settlement.identifier(QStringLiteral("conflict")), settlement.oneOf(QStringLiteral("choice"), choiceNames)});
    }
    return errors.result(std::move(step));
}

} // namespace easel
