// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/virtualfacts.h"

#include "capacity/ledger.h"

#include <QRegularExpression>

#include <algorithm>

namespace easel {
namespace {

bool isOfSystem(const Fleet &fleet, const GroupId &id)
{
    const ClusterGroup *group = fleet.group(id);
    return group && group->scope.isSystem();
}

/// A host of a group while the plan's virtual clusters are placed.
struct Place final
{
    const HostCluster *host;
    Resources claimed; ///< by all that run on it
    bool isReady;      ///< for something new
};

/// How much of the host is claimed with this added, of what the group allows; nothing when its capacity is not known.
std::optional<double> share(const Place &place, const Resources &added, Percent oversubscription)
{
    const Capacity allowed = scaled(physicalOf(*place.host), oversubscription);
    if (!allowed.cpu || !allowed.memory || allowed.cpu->value <= 0 || allowed.memory->value <= 0)
        return std::nullopt;
    return std::max(static_cast<double>((place.claimed.cpu + added.cpu).value) / static_cast<double>(allowed.cpu->value),
                    static_cast<double>((place.claimed.memory + added.memory).value) / static_cast<double>(allowed.memory->value));
}

/// The place where the largest share stays free; null when it fits nowhere.
Place *bestPlace(std::vector<Place> &places, const Resources &size, Percent oversubscription)
{
    Place *best = nullptr;
    double bestShare = 0;
    for (Place &place : places) {
        if (!place.isReady || excess(size, scaled(physicalOf(*place.host), Percent(50))) != Resources{})
            continue;
        const double taken = share(place, size, oversubscription).value_or(0);
        if (taken <= 1 && (!best || taken < bestShare)) {
            best = &place;
            bestShare = taken;
        }
    }
    return best;
}

} // namespace

Resources leastVirtualSize(Distribution distribution)
{
    if (distribution == Distribution::K3s)
        return {MilliCores(4000), MebiBytes(3 * 1024), GibiBytes(0)};
    return {MilliCores(4000), MebiBytes(4 * 1024), GibiBytes(2)};
}

bool isNew(const Fleet &fleet, const VirtualCluster &virtualCluster)
{
    return !fleet.inventory().virtualCluster(virtualCluster.id);
}

bool isResized(const Fleet &fleet, const VirtualCluster &virtualCluster)
{
    const VirtualCluster *before = fleet.inventory().virtualCluster(virtualCluster.id);
    return !before || before->size != virtualCluster.size;
}

bool isVirtualClusterName(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral("^[a-z]([a-z0-9-]{0,61}[a-z0-9])?\\z"));
    return pattern.match(name).hasMatch();
}

bool isVirtualNameTaken(const Fleet &fleet, const VirtualCluster &virtualCluster)
{
    const std::vector<const VirtualCluster *> same = fleet.virtualClustersNamed(virtualCluster.scope, virtualCluster.name);
    if (std::any_of(same.begin(), same.end(), [&](const VirtualCluster *other) { return other->id != virtualCluster.id; }))
        return true;
    const std::vector<HostCluster> &hosts = fleet.inventory().clusters();
    return std::any_of(hosts.begin(), hosts.end(), [&](const HostCluster &host) {
        return host.name == virtualCluster.name && host.scope == virtualCluster.scope;
    });
}

QString freeVirtualName(const Fleet &fleet, const Scope &scope, const QString &wanted)
{
    VirtualCluster each;
    each.scope = scope;
    each.name = wanted;
    for (int number = 2; isVirtualNameTaken(fleet, each); ++number) {
        const QString suffix = QStringLiteral("-%1").arg(number);
        each.name = wanted.left(63 - suffix.size()) + suffix;
    }
    return each.name;
}

DeveloperCredit creditAsked(const Fleet &fleet, bool ofSystem)
{
    DeveloperCredit asked;
    for (const VirtualClusterId &id : fleet.plannedVirtualClusters()) {
        const VirtualCluster *before = fleet.inventory().virtualCluster(id);
        const VirtualCluster *after = fleet.virtualCluster(id);
        if (isOfSystem(fleet, (after ? after : before)->group) != ofSystem)
            continue;
        if (after) {
            asked.size = asked.size + after->size;
            ++asked.virtualClusters;
        }
        if (before) {
            asked.size.cpu -= before->size.cpu;
            asked.size.memory -= before->size.memory;
            asked.size.storage -= before->size.storage;
            --asked.virtualClusters;
        }
    }
    return asked;
}

std::optional<CreditUsage> plannedCredit(const Fleet &fleet, bool ofSystem)
{
    std::optional<CreditUsage> usage = ofSystem ? fleet.inventory().credits().system : fleet.inventory().credits().tenant;
    if (!usage)
        return usage;
    const DeveloperCredit asked = creditAsked(fleet, ofSystem);
    usage->used.size = usage->used.size + asked.size;
    usage->used.virtualClusters += asked.virtualClusters;
    return usage;
}

QString ownerOf(const Fleet &fleet, const VirtualCluster &virtualCluster)
{
    return virtualCluster.owner.isEmpty() && isNew(fleet, virtualCluster) ? fleet.inventory().credits().account : virtualCluster.owner;
}

DeveloperCredit usedByOwner(const Fleet &fleet, const QString &owner)
{
    DeveloperCredit used;
    if (owner.isEmpty())
        return used;
    const auto add = [&](const Resources &size, int sign) {
        used.size.cpu.value += sign * size.cpu.value;
        used.size.memory.value += sign * size.memory.value;
        used.size.storage.value += sign * size.storage.value;
    };
    const QHash<GroupId, DeveloperCredit> claims = fleet.inventory().claimsOfOwner(owner);
    for (auto it = claims.cbegin(); it != claims.cend(); ++it) {
        if (isOfSystem(fleet, it.key()))
            continue;
        add(it->size, 1);
        used.virtualClusters += it->virtualClusters;
    }
    for (const VirtualClusterId &id : fleet.plannedVirtualClusters()) {
        const VirtualCluster *before = fleet.inventory().virtualCluster(id);
        const VirtualCluster *after = fleet.virtualCluster(id);
        if (ownerOf(fleet, *(after ? after : before)) != owner || isOfSystem(fleet, (after ? after : before)->group))
            continue;
        if (before)
            add(before->size, -1);
        if (after)
            add(after->size, 1);
        used.virtualClusters += (after ? 1 : 0) - (before ? 1 : 0);
    }
    return used;
}

std::vector<const VirtualCluster *> withoutRoom(const Fleet &fleet, const ClusterGroup &group)
{
    std::vector<const VirtualCluster *> homeless;
    const std::vector<VirtualClusterId> planned = fleet.plannedVirtualClustersOf(group.id);
    if (planned.empty())
        return homeless;
    std::vector<Place> places;
    for (const Member &member : group.members) {
        if (const HostCluster *host = fleet.cluster(member.cluster))
            places.push_back({host, claimsOn(fleet, member.cluster).requested,
                              host->state == ClusterState::Running && host->health == Health::Healthy});
    }
    const auto placeOf = [&](const ClusterId &id) {
        const auto it = std::find_if(places.begin(), places.end(), [&](const Place &place) { return place.host->id == id; });
        return it == places.end() ? nullptr : &*it;
    };
    std::vector<const VirtualCluster *> waiting;
    for (const VirtualCluster *each : fleet.virtualClustersOf(group.id)) {
        if (each->host.isEmpty() && !isPaused(each->state))
            waiting.push_back(each);
    }
    // Those that have a host stay on it: it has to have room for all of them.
    for (const VirtualClusterId &id : planned) {
        const VirtualCluster *before = fleet.inventory().virtualCluster(id);
        const VirtualCluster *after = fleet.virtualCluster(id);
        if (!before || !after || after->host.isEmpty() || isPaused(after->state))
            continue;
        const bool asksMore = isPaused(before->state) || after->size.cpu > before->size.cpu || after->size.memory > before->size.memory;
        const Place *place = placeOf(after->host);
        if (asksMore && place && share(*place, {}, group.oversubscription).value_or(0) > 1)
            homeless.push_back(after);
    }
    for (const VirtualCluster *each : waiting) {
        Place *place = bestPlace(places, each->size, group.oversubscription);
        if (place)
            place->claimed = place->claimed + each->size;
        else if (isNew(fleet, *each))
            homeless.push_back(each);
    }
    return homeless;
}

} // namespace easel
