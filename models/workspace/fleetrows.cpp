// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/fleetrows.h"

namespace easel {
namespace {

void write(RowWriter &out, const Scope &scope)
{
    out.enumeration(scope.kind());
    if (scope.isProject())
        out.word(scope.projectId().toString());
}

void read(RowReader &in, Scope &scope)
{
    switch (in.enumeration(Scope::Kind::System)) {
    case Scope::Kind::Tenant: scope = Scope::tenant(); return;
    case Scope::Kind::Project: scope = Scope::project(ProjectId(in.word())); return;
    case Scope::Kind::System: scope = Scope::system(); return;
    }
}

void write(RowWriter &out, const Labels &labels)
{
    out.number(static_cast<quint64>(labels.size()));
    for (auto it = labels.cbegin(); it != labels.cend(); ++it) {
        out.word(it.key());
        out.word(it.value());
    }
}

void read(RowReader &in, Labels &labels)
{
    for (size_t left = in.count(); left > 0 && in.ok(); --left) {
        const QString key = in.word();
        labels.insert(labels.cend(), key, in.word());
    }
}

void write(RowWriter &out, const std::optional<Coordinates> &place)
{
    out.flag(place.has_value());
    if (place) {
        out.real(place->longitude);
        out.real(place->latitude);
    }
}

void read(RowReader &in, std::optional<Coordinates> &place)
{
    if (!in.flag())
        return;
    const double longitude = in.real();
    place = Coordinates{longitude, in.real()};
}

template <typename Unit>
void write(RowWriter &out, const std::optional<Quantity<Unit>> &quantity)
{
    out.flag(quantity.has_value());
    if (quantity)
        out.integer(quantity->value);
}

template <typename Unit>
void read(RowReader &in, std::optional<Quantity<Unit>> &quantity)
{
    if (in.flag())
        quantity = Quantity<Unit>(in.integer());
}

template <typename Q>
void write(RowWriter &out, const Measured<Q> &measured)
{
    write(out, measured.total);
    write(out, measured.requested);
    write(out, measured.used);
}

template <typename Q>
void read(RowReader &in, Measured<Q> &measured)
{
    read(in, measured.total);
    read(in, measured.requested);
    read(in, measured.used);
}

void write(RowWriter &out, const Resources &resources)
{
    out.integer(resources.cpu.value);
    out.integer(resources.memory.value);
    out.integer(resources.storage.value);
}

void read(RowReader &in, Resources &resources)
{
    resources.cpu = MilliCores(in.integer());
    resources.memory = MebiBytes(in.integer());
    resources.storage = GibiBytes(in.integer());
}

void write(RowWriter &out, const DeveloperCredit &credit)
{
    write(out, credit.size);
    out.integer(credit.virtualClusters);
}

void read(RowReader &in, DeveloperCredit &credit)
{
    read(in, credit.size);
    credit.virtualClusters = in.integer();
}

void write(RowWriter &out, const std::optional<CreditUsage> &usage)
{
    out.flag(usage.has_value());
    if (usage) {
        write(out, usage->allocated);
        write(out, usage->used);
    }
}

void read(RowReader &in, std::optional<CreditUsage> &usage)
{
    if (!in.flag())
        return;
    usage.emplace();
    read(in, usage->allocated);
    read(in, usage->used);
}

void write(RowWriter &out, const std::vector<Pack> &packs)
{
    out.number(packs.size());
    for (const Pack &pack : packs) {
        out.word(pack.layer);
        out.word(pack.name);
        out.word(pack.version);
    }
}

void read(RowReader &in, std::vector<Pack> &packs)
{
    const size_t count = in.count();
    packs.reserve(count);
    for (size_t i = 0; i < count && in.ok(); ++i) {
        Pack &pack = packs.emplace_back();
        pack.layer = in.word();
        pack.name = in.word();
        pack.version = in.word();
    }
}

void write(RowWriter &out, const QStringList &texts)
{
    out.number(static_cast<quint64>(texts.size()));
    for (const QString &text : texts)
        out.text(text);
}

void read(RowReader &in, QStringList &texts)
{
    for (size_t left = in.count(); left > 0 && in.ok(); --left)
        texts << in.text();
}

void write(RowWriter &out, const Member &member)
{
    out.word(member.cluster.toString());
    out.text(member.name);
    out.text(member.hostDns);
    out.flag(member.port.has_value());
    if (member.port)
        out.integer(*member.port);
    out.flag(member.loadBalancer.has_value());
    if (member.loadBalancer) {
        write(out, member.loadBalancer->externalIps);
        out.text(member.loadBalancer->externalTrafficPolicy);
        write(out, member.loadBalancer->sourceRanges);
    }
}

void read(RowReader &in, Member &member)
{
    member.cluster = ClusterId(in.word());
    member.name = in.text();
    member.hostDns = in.text();
    if (in.flag())
        member.port = static_cast<int>(in.integer());
    if (in.flag()) {
        LoadBalancerSettings &settings = member.loadBalancer.emplace();
        read(in, settings.externalIps);
        settings.externalTrafficPolicy = in.text();
        read(in, settings.sourceRanges);
    }
}

} // namespace

void write(RowWriter &out, const Project &project)
{
    out.word(project.id.toString());
    out.text(project.name);
}

void read(RowReader &in, Project &project)
{
    project.id = ProjectId(in.word());
    project.name = in.text();
}

void write(RowWriter &out, const HostCluster &cluster)
{
    // Members and virtual clusters refer to the id: one copy of it for all.
    out.word(cluster.id.toString());
    out.text(cluster.name);
    write(out, cluster.scope);
    out.enumeration(cluster.provider);
    out.word(cluster.region);
    out.word(cluster.site);
    write(out, cluster.coordinates);
    out.word(cluster.kubernetesVersion);
    out.enumeration(cluster.state);
    out.enumeration(cluster.health);
    out.flag(cluster.isHost);
    out.flag(cluster.isGateway);
    out.flag(cluster.isReadOnlyImport);
    out.flag(cluster.endpoint.has_value());
    if (cluster.endpoint)
        out.enumeration(*cluster.endpoint);
    out.text(cluster.hostDns);
    write(out, cluster.cpu);
    write(out, cluster.memory);
    write(out, cluster.packs);
    write(out, cluster.labels);
    out.moment(cluster.lastModified);
}

void read(RowReader &in, HostCluster &cluster)
{
    cluster.id = ClusterId(in.word());
    cluster.name = in.text();
    read(in, cluster.scope);
    cluster.provider = in.enumeration(Provider::Other);
    cluster.region = in.word();
    cluster.site = in.word();
    read(in, cluster.coordinates);
    cluster.kubernetesVersion = in.word();
    cluster.state = in.enumeration(ClusterState::Unknown);
    cluster.health = in.enumeration(Health::Unknown);
    cluster.isHost = in.flag();
    cluster.isGateway = in.flag();
    cluster.isReadOnlyImport = in.flag();
    if (in.flag())
        cluster.endpoint = in.enumeration(EndpointType::LoadBalancer);
    cluster.hostDns = in.text();
    read(in, cluster.cpu);
    read(in, cluster.memory);
    read(in, cluster.packs);
    read(in, cluster.labels);
    cluster.lastModified = in.moment();
}

void write(RowWriter &out, const EdgeHost &host)
{
    out.text(host.id.toString());
    out.text(host.name);
    write(out, host.scope);
    out.word(host.site);
    write(out, host.coordinates);
    out.enumeration(host.health);
    out.word(host.cluster.toString());
    write(out, host.cpu);
    write(out, host.memory);
}

void read(RowReader &in, EdgeHost &host)
{
    host.id = EdgeHostId(in.text());
    host.name = in.text();
    read(in, host.scope);
    host.site = in.word();
    read(in, host.coordinates);
    host.health = in.enumeration(Health::Unknown);
    host.cluster = ClusterId(in.word());
    read(in, host.cpu);
    read(in, host.memory);
}

void write(RowWriter &out, const VirtualCluster &cluster)
{
    out.text(cluster.id.toString());
    out.text(cluster.name);
    write(out, cluster.scope);
    out.word(cluster.group.toString());
    out.word(cluster.host.toString());
    out.enumeration(cluster.state);
    out.enumeration(cluster.health);
    out.word(cluster.kubernetesVersion);
    write(out, cluster.size);
    write(out, cluster.usedCpu);
    write(out, cluster.usedMemory);
    out.moment(cluster.createdAt);
    out.word(cluster.owner);
}

void read(RowReader &in, VirtualCluster &cluster)
{
    cluster.id = VirtualClusterId(in.text());
    cluster.name = in.text();
    read(in, cluster.scope);
    cluster.group = GroupId(in.word());
    cluster.host = ClusterId(in.word());
    cluster.state = in.enumeration(VirtualClusterState::Deleting);
    cluster.health = in.enumeration(Health::Unknown);
    cluster.kubernetesVersion = in.word();
    read(in, cluster.size);
    if (in.isComplete())
        return; // of a file before version 7
    read(in, cluster.usedCpu);
    read(in, cluster.usedMemory);
    cluster.createdAt = in.moment();
    if (in.isComplete())
        return; // before version 8
    cluster.owner = in.word();
}

void write(RowWriter &out, const ClusterProfile &profile)
{
    out.word(profile.id.toString());
    out.word(profile.name);
    out.word(profile.version);
    write(out, profile.scope);
    out.flag(profile.isAddOn);
    write(out, profile.packs);
}

void read(RowReader &in, ClusterProfile &profile)
{
    profile.id = ProfileId(in.word());
    profile.name = in.word();
    profile.version = in.word();
    read(in, profile.scope);
    profile.isAddOn = in.flag();
    read(in, profile.packs);
}

void write(RowWriter &out, const DefaultValues &values)
{
    out.enumeration(values.first);
    out.text(values.second);
}

void read(RowReader &in, DefaultValues &values)
{
    values.first = in.enumeration(Distribution::VClusterGeneric);
    values.second = in.text();
}

void write(RowWriter &out, const DeveloperCredits &credits)
{
    write(out, credits.tenant);
    write(out, credits.system);
    out.word(credits.account);
}

void read(RowReader &in, DeveloperCredits &credits)
{
    read(in, credits.tenant);
    read(in, credits.system);
    if (in.isComplete())
        return; // of a file before version 8
    credits.account = in.word();
}

void write(RowWriter &out, const ClusterGroup &group)
{
    out.word(group.id.toString());
    out.text(group.name);
    out.text(group.description);
    write(out, group.tags);
    write(out, group.scope);
    out.enumeration(group.endpoint);
    out.enumeration(group.distribution);
    write(out, group.limits);
    out.integer(group.oversubscription.value);
    // Most groups of a tenant have the same configuration.
    out.word(group.values);
    out.word(group.vclusterVersion);
    out.number(group.members.size());
    for (const Member &member : group.members)
        write(out, member);
    out.number(group.profiles.size());
    for (const ProfileRef &profile : group.profiles) {
        out.word(profile.id.toString());
        out.word(profile.name);
    }
    out.flag(group.isActive);
    out.moment(group.lastModified);
}

void read(RowReader &in, ClusterGroup &group)
{
    group.id = GroupId(in.word());
    group.name = in.text();
    group.description = in.text();
    read(in, group.tags);
    read(in, group.scope);
    group.endpoint = in.enumeration(EndpointType::LoadBalancer);
    group.distribution = in.enumeration(Distribution::VClusterGeneric);
    read(in, group.limits);
    group.oversubscription = Percent(in.integer());
    group.values = in.word();
    group.vclusterVersion = in.word();
    const size_t members = in.count();
    group.members.reserve(members);
    for (size_t i = 0; i < members && in.ok(); ++i)
        read(in, group.members.emplace_back());
    const size_t profiles = in.count();
    group.profiles.reserve(profiles);
    for (size_t i = 0; i < profiles && in.ok(); ++i) {
        ProfileRef &profile = group.profiles.emplace_back();
        profile.id = ProfileId(in.word());
        profile.name = in.word();
    }
    group.isActive = in.flag();
    group.lastModified = in.moment();
}

} // namespace easel
