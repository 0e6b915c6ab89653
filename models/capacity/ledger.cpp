// SPDX-License-Identifier: GPL-3.0-or-later
#include "capacity/ledger.h"

#include <algorithm>

namespace easel {
namespace {

/// Adds what is known; what no part of a sum knows stays unknown.
void addTo(Capacity &sum, const Capacity &part)
{
    for (const Resource resource : allResources) {
        if (const auto amount = amountOf(part, resource))
            setAmount(sum, resource, amountOf(sum, resource).value_or(0) + *amount);
    }
}

Capacity remaining(const Capacity &allowed, const Resources &requested)
{
    Capacity free;
    for (const Resource resource : allResources) {
        if (const auto amount = amountOf(allowed, resource))
            setAmount(free, resource, std::max<qint64>(0, *amount - amountOf(requested, resource)));
    }
    return free;
}

} // namespace

qint64 amountOf(const Resources &resources, Resource resource)
{
    switch (resource) {
    case Resource::Cpu: return resources.cpu.value;
    case Resource::Memory: return resources.memory.value;
    case Resource::Storage: return resources.storage.value;
    }
    Q_UNREACHABLE();
}

std::optional<qint64> amountOf(const Capacity &capacity, Resource resource)
{
    const auto value = [](const auto &quantity) {
        return quantity ? std::optional(quantity->value) : std::nullopt;
    };
    switch (resource) {
    case Resource::Cpu: return value(capacity.cpu);
    case Resource::Memory: return value(capacity.memory);
    case Resource::Storage: return value(capacity.storage);
    }
    Q_UNREACHABLE();
}

void setAmount(Resources &resources, Resource resource, qint64 amount)
{
    switch (resource) {
    case Resource::Cpu: resources.cpu = MilliCores(amount); return;
    case Resource::Memory: resources.memory = MebiBytes(amount); return;
    case Resource::Storage: resources.storage = GibiBytes(amount); return;
    }
}

void setAmount(Capacity &capacity, Resource resource, std::optional<qint64> amount)
{
    const auto set = [&](auto &quantity) {
        using Quantity = typename std::remove_reference_t<decltype(quantity)>::value_type;
        quantity = amount ? std::optional(Quantity(*amount)) : std::nullopt;
    };
    switch (resource) {
    case Resource::Cpu: set(capacity.cpu); return;
    case Resource::Memory: set(capacity.memory); return;
    case Resource::Storage: set(capacity.storage); return;
    }
}

Capacity scaled(const Capacity &capacity, Percent percent)
{
    Capacity result;
    for (const Resource resource : allResources) {
        if (const auto amount = amountOf(capacity, resource))
            setAmount(result, resource, *amount / 100 * percent.value + *amount % 100 * percent.value / 100);
    }
    return result;
}

Resources excess(const Resources &requested, const Capacity &allowed)
{
    Resources result;
    for (const Resource resource : allResources) {
        if (const auto amount = amountOf(allowed, resource))
            setAmount(result, resource, std::max<qint64>(0, amountOf(requested, resource) - *amount));
    }
    return result;
}

Loads loadOf(const MemberLedger &member)
{
    Loads load;
    for (const Resource resource : allResources) {
        const auto most = amountOf(member.allowed, resource);
        if (most && *most > 0)
            load[static_cast<size_t>(resource)] = Percent(amountOf(member.host.claims.requested, resource) * 100 / *most);
    }
    return load;
}

Loads tightestLoad(const GroupLedger &group)
{
    Loads tightest;
    for (const MemberLedger &member : group.members) {
        const Loads load = loadOf(member);
        for (size_t i = 0; i < load.size(); ++i) {
            if (load[i] && (!tightest[i] || *load[i] > *tightest[i]))
                tightest[i] = load[i];
        }
    }
    return tightest;
}

void Claims::add(const VirtualCluster &virtualCluster)
{
    const Resources &size = virtualCluster.size;
    requested.storage += size.storage;
    if (virtualCluster.state == VirtualClusterState::Paused) {
        paused.cpu += size.cpu;
        paused.memory += size.memory;
        ++pausedCount;
        return;
    }
    requested.cpu += size.cpu;
    requested.memory += size.memory;
    ++running;
}

Capacity physicalOf(const HostCluster &cluster)
{
    return {cluster.cpu.total, cluster.memory.total, std::nullopt};
}

Claims claimsOn(const Fleet &fleet, const ClusterId &host)
{
    Claims claims;
    for (const VirtualCluster *virtualCluster : fleet.virtualClustersOn(host))
        claims.add(*virtualCluster);
    return claims;
}

HostLedger hostLedger(const Fleet &fleet, const ClusterId &host)
{
    HostLedger ledger;
    ledger.host = host;
    ledger.claims = claimsOn(fleet, host);
    if (const HostCluster *cluster = fleet.cluster(host)) {
        ledger.physical = physicalOf(*cluster);
        ledger.used = {cluster->cpu.used, cluster->memory.used, std::nullopt};
    }
    ledger.groups = fleet.groupsOf(host);
    std::sort(ledger.groups.begin(), ledger.groups.end());
    for (const GroupId &group : std::as_const(ledger.groups))
        ledger.promised += fleet.group(group)->oversubscription;
    return ledger;
}

GroupLedger groupLedger(const Fleet &fleet, const GroupId &id)
{
    const ClusterGroup *group = fleet.group(id);
    return group ? groupLedger(fleet, id, group->oversubscription) : GroupLedger{};
}

GroupLedger groupLedger(const Fleet &fleet, const GroupId &id, Percent oversubscription)
{
    GroupLedger ledger;
    const ClusterGroup *group = fleet.group(id);
    if (!group)
        return ledger;
    ledger.group = id;
    ledger.oversubscription = oversubscription;
    QHash<ClusterId, Claims> claims;
    for (const VirtualCluster *virtualCluster : fleet.virtualClustersOf(id)) {
        ledger.own.add(*virtualCluster);
        (virtualCluster->host.isEmpty() ? ledger.unplaced : claims[virtualCluster->host]).add(*virtualCluster);
    }
    ledger.members.reserve(group->members.size());
    for (const Member &each : group->members) {
        MemberLedger member;
        member.host = hostLedger(fleet, each.cluster);
        member.own = claims.value(each.cluster);
        member.allowed = scaled(member.host.physical, oversubscription);
        member.free = remaining(member.allowed, member.host.claims.requested);
        member.shortfall = excess(member.host.claims.requested, member.allowed);
        for (const Resource resource : allResources)
            setAmount(ledger.others, resource,
                      amountOf(ledger.others, resource) + amountOf(member.host.claims.requested, resource)
                          - amountOf(member.own.requested, resource));
        addTo(ledger.physical, member.host.physical);
        addTo(ledger.allowed, member.allowed);
        addTo(ledger.used, member.host.used);
        addTo(ledger.free, member.free);
        ledger.shortfall = ledger.shortfall + member.shortfall;
        if (member.host.physical.isUnknown())
            ++ledger.unknownMembers;
        ledger.members.push_back(std::move(member));
    }
    return ledger;
}

} // namespace easel
