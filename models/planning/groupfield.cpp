// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/groupfield.h"

#include "planning/fieldtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

using Kind = GroupField::Kind;

// Those with an element end in a colon.
constexpr std::array<std::pair<Kind, QLatin1String>, 15> keys{{
    {Kind::Name, QLatin1String("name")},
    {Kind::Description, QLatin1String("description")},
    {Kind::Tag, QLatin1String("tag:")},
    {Kind::Endpoint, QLatin1String("endpoint")},
    {Kind::Distribution, QLatin1String("distribution")},
    {Kind::Cpu, QLatin1String("limits.cpu")},
    {Kind::Memory, QLatin1String("limits.memory")},
    {Kind::Storage, QLatin1String("limits.storage")},
    {Kind::Oversubscription, QLatin1String("oversubscription")},
    {Kind::Values, QLatin1String("values")},
    {Kind::Profiles, QLatin1String("profiles")},
    {Kind::Member, QLatin1String("member:")},
    {Kind::HostDns, QLatin1String("hostDns:")},
    {Kind::Port, QLatin1String("port:")},
    {Kind::LoadBalancer, QLatin1String("loadBalancer:")},
}};

bool sameProfiles(const ClusterGroup &a, const ClusterGroup &b)
{
    return std::equal(a.profiles.begin(), a.profiles.end(), b.profiles.begin(), b.profiles.end(),
                      [](const ProfileRef &x, const ProfileRef &y) { return x.id == y.id; });
}

std::optional<QString> tagOf(const ClusterGroup &group, const QString &key)
{
    const auto it = group.tags.constFind(key);
    return it == group.tags.cend() ? std::nullopt : std::optional(it.value());
}

/// Calls `see(a's member or null, b's member or null)` once for each cluster that is in either. Members that stand at the
/// same place in both are found without a search, which is nearly all of them.
template <typename See>
void eachMember(const ClusterGroup &a, const ClusterGroup &b, See see)
{
    size_t same = 0;
    while (same < a.members.size() && same < b.members.size() && a.members[same].cluster == b.members[same].cluster) {
        see(&a.members[same], &b.members[same]);
        ++same;
    }
    if (same == a.members.size() && same == b.members.size())
        return;
    QHash<ClusterId, const Member *> rest;
    for (size_t i = same; i < b.members.size(); ++i)
        rest.insert(b.members[i].cluster, &b.members[i]);
    for (size_t i = same; i < a.members.size(); ++i)
        see(&a.members[i], rest.take(a.members[i].cluster));
    for (size_t i = same; i < b.members.size(); ++i) {
        if (rest.contains(b.members[i].cluster))
            see(nullptr, &b.members[i]);
    }
}

/// Calls `see(field)` for each field that differs, until it returns false.
template <typename See>
void eachDifference(const ClusterGroup &a, const ClusterGroup &b, See see)
{
    bool goOn = true;
    const auto tell = [&](Kind kind, const QString &element = {}) { goOn = goOn && see(GroupField{kind, element}); };
    for (Kind kind : {Kind::Name, Kind::Description}) {
        if (!sameField({kind, {}}, a, b))
            tell(kind);
    }
    if (a.tags != b.tags) {
        for (auto it = a.tags.cbegin(); it != a.tags.cend(); ++it) {
            if (tagOf(b, it.key()) != it.value())
                tell(Kind::Tag, it.key());
        }
        for (auto it = b.tags.cbegin(); it != b.tags.cend(); ++it) {
            if (!a.tags.contains(it.key()))
                tell(Kind::Tag, it.key());
        }
    }
    for (Kind kind : {Kind::Endpoint, Kind::Distribution, Kind::Cpu, Kind::Memory, Kind::Storage, Kind::Oversubscription,
                      Kind::Values, Kind::Profiles}) {
        if (goOn && !sameField({kind, {}}, a, b))
            tell(kind);
    }
    if (!goOn)
        return;
    eachMember(a, b, [&](const Member *x, const Member *y) {
        const QString id = (x ? x : y)->cluster.toString();
        if (!x || !y) {
            tell(Kind::Member, id);
            return;
        }
        if (x->hostDns != y->hostDns)
            tell(Kind::HostDns, id);
        if (x->port != y->port)
            tell(Kind::Port, id);
        if (x->loadBalancer != y->loadBalancer)
            tell(Kind::LoadBalancer, id);
    });
}

void copyMember(const GroupField &field, const ClusterGroup &from, ClusterGroup &to)
{
    const Member *source = from.member(field.cluster());
    Member *target = to.member(field.cluster());
    if (!source) {
        std::erase_if(to.members, [&](const Member &member) { return member.cluster == field.cluster(); });
    } else if (!target) {
        to.members.push_back(*source);
    } else if (field.kind == Kind::HostDns) {
        target->hostDns = source->hostDns;
    } else if (field.kind == Kind::Port) {
        target->port = source->port;
    } else if (field.kind == Kind::LoadBalancer) {
        target->loadBalancer = source->loadBalancer;
    } else {
        *target = *source;
    }
}

} // namespace

QString GroupField::key() const
{
    const auto it = std::find_if(keys.begin(), keys.end(), [this](const auto &entry) { return entry.first == kind; });
    return it->second + element;
}

std::optional<GroupField> GroupField::fromKey(const QString &key)
{
    for (const auto &[kind, name] : keys) {
        const bool hasElement = name.endsWith(QLatin1Char(':'));
        if (hasElement ? key.startsWith(name) : key == name)
            return GroupField{kind, key.mid(name.size())};
    }
    return std::nullopt;
}

ClusterId GroupField::cluster() const
{
    switch (kind) {
    case Kind::Member:
    case Kind::HostDns:
    case Kind::Port:
    case Kind::LoadBalancer: return ClusterId(element);
    case Kind::Name:
    case Kind::Description:
    case Kind::Tag:
    case Kind::Endpoint:
    case Kind::Distribution:
    case Kind::Cpu:
    case Kind::Memory:
    case Kind::Storage:
    case Kind::Oversubscription:
    case Kind::Values:
    case Kind::Profiles: break;
    }
    return {};
}

std::vector<GroupField> differingFields(const ClusterGroup &a, const ClusterGroup &b)
{
    std::vector<GroupField> fields;
    eachDifference(a, b, [&](GroupField field) {
        fields.push_back(std::move(field));
        return true;
    });
    return fields;
}

bool sameContent(const ClusterGroup &a, const ClusterGroup &b)
{
    bool same = true;
    eachDifference(a, b, [&](const GroupField &) { return same = false; });
    return same;
}

bool sameField(const GroupField &field, const ClusterGroup &a, const ClusterGroup &b)
{
    const auto members = [&](auto same) {
        const Member *x = a.member(field.cluster());
        const Member *y = b.member(field.cluster());
        return x && y ? same(*x, *y) : !x && !y;
    };
    switch (field.kind) {
    case Kind::Name: return a.name == b.name;
    case Kind::Description: return a.description == b.description;
    case Kind::Tag: return tagOf(a, field.element) == tagOf(b, field.element);
    case Kind::Endpoint: return a.endpoint == b.endpoint;
    case Kind::Distribution: return a.distribution == b.distribution;
    case Kind::Cpu: return a.limits.cpu == b.limits.cpu;
    case Kind::Memory: return a.limits.memory == b.limits.memory;
    case Kind::Storage: return a.limits.storage == b.limits.storage;
    case Kind::Oversubscription: return a.oversubscription == b.oversubscription;
    case Kind::Values: return a.values == b.values;
    case Kind::Profiles: return sameProfiles(a, b);
    case Kind::Member:
        return members([](const Member &x, const Member &y) {
            return x.hostDns == y.hostDns && x.port == y.port && x.loadBalancer == y.loadBalancer;
        });
    case Kind::HostDns: return members([](const Member &x, const Member &y) { return x.hostDns == y.hostDns; });
    case Kind::Port: return members([](const Member &x, const Member &y) { return x.port == y.port; });
    case Kind::LoadBalancer: return members([](const Member &x, const Member &y) { return x.loadBalancer == y.loadBalancer; });
    }
    Q_UNREACHABLE();
}

void copyField(const GroupField &field, const ClusterGroup &from, ClusterGroup &to)
{
    switch (field.kind) {
    case Kind::Name: to.name = from.name; return;
    case Kind::Description: to.description = from.description; return;
    case Kind::Tag:
        if (const auto tag = tagOf(from, field.element))
            to.tags.insert(field.element, *tag);
        else
            to.tags.remove(field.element);
        return;
    case Kind::Endpoint: to.endpoint = from.endpoint; return;
    case Kind::Distribution: to.distribution = from.distribution; return;
    case Kind::Cpu: to.limits.cpu = from.limits.cpu; return;
    case Kind::Memory: to.limits.memory = from.limits.memory; return;
    case Kind::Storage: to.limits.storage = from.limits.storage; return;
    case Kind::Oversubscription: to.oversubscription = from.oversubscription; return;
    case Kind::Values:
        to.values = from.values;
        to.vclusterVersion = from.vclusterVersion;
        return;
    case Kind::Profiles: to.profiles = from.profiles; return;
    case Kind::Member:
    case Kind::HostDns:
    case Kind::Port:
    case Kind::LoadBalancer: copyMember(field, from, to); return;
    }
}

ClusterGroup onlyField(const GroupField &field, const ClusterGroup &group)
{
    ClusterGroup only;
    only.id = group.id;
    only.name = group.name;
    only.scope = group.scope;
    copyField(field, group, only);
    return only;
}

QString fieldLabel(const GroupField &field, const ClusterGroup &group, const Fleet &fleet)
{
    const auto cluster = [&] {
        const Member *member = group.member(field.cluster());
        return clusterName(fleet, member ? *member : Member{field.cluster(), {}, {}, {}, {}});
    };
    switch (field.kind) {
    case Kind::Name: return Text::tr("Name");
    case Kind::Description: return Text::tr("Description");
    case Kind::Tag: return Text::tr("Tag %1").arg(field.element);
    case Kind::Endpoint: return Text::tr("Endpoint");
    case Kind::Distribution: return Text::tr("Distribution");
    case Kind::Cpu: return Text::tr("CPU limit");
    case Kind::Memory: return Text::tr("Memory limit");
    case Kind::Storage: return Text::tr("Storage limit");
    case Kind::Oversubscription: return Text::tr("Oversubscription");
    case Kind::Values: return Text::tr("Configuration");
    case Kind::Profiles: return Text::tr("Add-on profiles");
    case Kind::Member: return Text::tr("Host cluster %1").arg(cluster());
    case Kind::HostDns: return Text::tr("Host DNS of %1").arg(cluster());
    case Kind::Port: return Text::tr("Port of %1").arg(cluster());
    case Kind::LoadBalancer: return Text::tr("Load balancer of %1").arg(cluster());
    }
    Q_UNREACHABLE();
}

QString fieldText(const GroupField &field, const ClusterGroup &group)
{
    const Member *member = field.cluster().isEmpty() ? nullptr : group.member(field.cluster());
    switch (field.kind) {
    case Kind::Name: return group.name;
    case Kind::Description: return group.description;
    case Kind::Tag: {
        const auto tag = tagOf(group, field.element);
        return tag ? tagsText({{field.element, *tag}}) : QString();
    }
    case Kind::Endpoint: return Names::of(group.endpoint);
    case Kind::Distribution: return Names::of(group.distribution);
    case Kind::Cpu: return coresText(group.limits.cpu);
    case Kind::Memory: return mebibytesText(group.limits.memory);
    case Kind::Storage: return gibibytesText(group.limits.storage);
    case Kind::Oversubscription: return percentText(group.oversubscription);
    case Kind::Values: return group.values;
    case Kind::Profiles: return profilesText(group.profiles, false);
    case Kind::Member: {
        if (!member)
            return Text::tr("no member");
        const QString host = hostText({member->hostDns, member->port});
        return host.isEmpty() ? Text::tr("member") : Text::tr("member, %1").arg(host);
    }
    case Kind::HostDns: return member ? member->hostDns : QString();
    case Kind::Port: return member && member->port ? QString::number(*member->port) : QString();
    case Kind::LoadBalancer: return member ? loadBalancerText(member->loadBalancer) : QString();
    }
    Q_UNREACHABLE();
}

} // namespace easel
