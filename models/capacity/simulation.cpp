// SPDX-License-Identifier: GPL-3.0-or-later
#include "capacity/simulation.h"

#include "capacity/packing.h"

#include <algorithm>

namespace easel {
namespace {

/// The share of a host that one virtual cluster may ask for.
constexpr Percent largestShare{50};

/// Whether virtual clusters can be placed on a host at all: on one of unknown capacity nobody could say that they fit.
bool tellsCapacity(const Capacity &physical)
{
    return physical.cpu && physical.memory;
}

/// What a virtual cluster asks of the host that it comes to.
Resources askedBy(const VirtualCluster &virtualCluster)
{
    Claims claims;
    claims.add(virtualCluster);
    return claims.requested;
}

/// The fleet while a scenario is played: hosts and groups as the packing sees them.
class Stage final
{
public:
    Stage(const Fleet &fleet, const Scenario &scenario) : m_fleet(fleet), m_scenario(scenario) {}

    Percent oversubscriptionOf(const ClusterGroup &group) const
    {
        return m_scenario.oversubscription.value(group.id, group.oversubscription);
    }
    /// The group's number as a kind of items; its hosts that are left join the stage.
    int kindOf(const GroupId &id)
    {
        const auto known = m_kinds.constFind(id);
        if (known != m_kinds.cend())
            return *known;
        const int kind = static_cast<int>(m_problem.kinds.size());
        m_kinds.insert(id, kind);
        auto &places = m_problem.kinds.emplace_back();
        const ClusterGroup *group = m_fleet.group(id);
        if (!group)
            return kind;
        for (const Member &member : group->members) {
            const HostCluster *cluster = m_fleet.cluster(member.cluster);
            if (!cluster || m_scenario.lostHosts.contains(member.cluster))
                continue;
            const Capacity physical = physicalOf(*cluster);
            if (tellsCapacity(physical))
                places.push_back({hostIndex(member.cluster), scaled(physical, oversubscriptionOf(*group)), scaled(physical, largestShare)});
        }
        return kind;
    }
    const std::vector<PackingProblem::Place> &placesOf(const GroupId &id) { return m_problem.kinds[static_cast<size_t>(kindOf(id))]; }
    const ClusterId &host(int index) const { return m_hosts[static_cast<size_t>(index)]; }
    /// What is asked of the host now, with all that was placed so far.
    const Resources &load(int index) const { return m_problem.loads[static_cast<size_t>(index)]; }

    /// Places the items: they count in what is placed later, and so do the limits of their groups.
    Packing place(std::vector<PackingProblem::Item> items)
    {
        m_problem.items = std::move(items);
        Packing packing = pack(m_problem);
        for (size_t i = 0; i < m_problem.items.size(); ++i) {
            if (packing.hosts[i] < 0)
                continue;
            const PackingProblem::Item &item = m_problem.items[i];
            const auto host = static_cast<size_t>(packing.hosts[i]);
            m_problem.loads[host] = m_problem.loads[host] + item.size;
            const auto &places = m_problem.kinds[static_cast<size_t>(item.kind)];
            const auto place = std::find_if(places.begin(), places.end(), [&](const auto &p) { return p.host == packing.hosts[i]; });
            m_problem.limits[host] = narrower(m_problem.limits[host], place->allowed, item.size);
        }
        return packing;
    }

    std::optional<Bottleneck> bottleneckOf(const GroupId &id)
    {
        std::optional<Bottleneck> tightest;
        for (const PackingProblem::Place &place : placesOf(id)) {
            for (const Resource resource : allResources) {
                const auto allowed = amountOf(place.allowed, resource);
                if (!allowed || *allowed == 0)
                    continue;
                const Percent part(amountOf(load(place.host), resource) * 100 / *allowed);
                if (!tightest || part > tightest->load)
                    tightest = Bottleneck{host(place.host), resource, part};
            }
        }
        return tightest;
    }

    /// How many of that size fit onto a place, and what runs out first.
    std::pair<int, Resource> roomOn(const PackingProblem::Place &place, const Resources &size) const
    {
        const auto host = static_cast<size_t>(place.host);
        return roomUnder(narrower(m_problem.limits[host], place.allowed, size), place.largest, m_problem.loads[host], size);
    }
    /// The same before anything was placed: never less.
    std::pair<int, Resource> firstRoomOn(const PackingProblem::Place &place, const Resources &size) const
    {
        return roomUnder(place.allowed, place.largest, m_firstLoads[static_cast<size_t>(place.host)], size);
    }

private:
    /// The limit that counts on a host once something of that size of a group is on it.
    static Capacity narrower(Capacity limit, const Capacity &allowed, const Resources &size)
    {
        for (const Resource resource : allResources) {
            const auto other = amountOf(allowed, resource);
            if (other && amountOf(size, resource) > 0)
                setAmount(limit, resource, std::min(*other, amountOf(limit, resource).value_or(*other)));
        }
        return limit;
    }

    static std::pair<int, Resource> roomUnder(const Capacity &limit, const Capacity &largest, const Resources &load, const Resources &size)
    {
        qint64 count = std::numeric_limits<int>::max();
        Resource first = Resource::Cpu;
        for (const Resource resource : allResources) {
            const qint64 wanted = amountOf(size, resource);
            const auto most = amountOf(limit, resource);
            if (wanted <= 0 || !most)
                continue;
            const bool tooLarge = wanted > amountOf(largest, resource).value_or(wanted);
            const qint64 fitting = tooLarge ? 0 : std::max<qint64>(0, *most - amountOf(load, resource)) / wanted;
            if (fitting < count) {
                count = fitting;
                first = resource;
            }
        }
        return {static_cast<int>(count), first};
    }

    int hostIndex(const ClusterId &id)
    {
        const auto known = m_hostIndexes.constFind(id);
        if (known != m_hostIndexes.cend())
            return *known;
        const int index = static_cast<int>(m_hosts.size());
        m_hostIndexes.insert(id, index);
        m_hosts.push_back(id);
        const Claims claims = claimsOn(m_fleet, id);
        m_problem.loads.push_back(claims.requested);
        m_problem.limits.emplace_back();
        m_firstLoads.push_back(claims.requested);
        return index;
    }

    const Fleet &m_fleet;
    const Scenario &m_scenario;
    PackingProblem m_problem;
    QHash<GroupId, int> m_kinds;
    QHash<ClusterId, int> m_hostIndexes;
    std::vector<ClusterId> m_hosts;
    std::vector<Resources> m_firstLoads;
};

/// The virtual clusters that need a host: those of lost hosts, and those that have none yet.
std::vector<const VirtualCluster *> displacedBy(const Fleet &fleet, const Scenario &scenario)
{
    std::vector<const VirtualCluster *> displaced;
    for (const VirtualCluster *virtualCluster : fleet.virtualClusters()) {
        if (virtualCluster->host.isEmpty() || scenario.lostHosts.contains(virtualCluster->host))
            displaced.push_back(virtualCluster);
    }
    return displaced;
}

struct Relocated final
{
    std::vector<Relocation> moves;
    Range homeless;
};

Relocated relocate(Stage &stage, const Fleet &fleet, const Scenario &scenario)
{
    Relocated result;
    std::vector<PackingProblem::Item> items;
    const auto displaced = displacedBy(fleet, scenario);
    for (const VirtualCluster *virtualCluster : displaced) {
        items.push_back({stage.kindOf(virtualCluster->group), askedBy(*virtualCluster)});
        result.moves.push_back({virtualCluster->id, virtualCluster->group, virtualCluster->host, {}, items.back().size});
    }
    const Packing packing = stage.place(std::move(items));
    for (size_t i = 0; i < result.moves.size(); ++i) {
        if (packing.hosts[i] >= 0)
            result.moves[i].to = stage.host(packing.hosts[i]);
    }
    const auto count = static_cast<int>(displaced.size());
    result.homeless = {count - packing.atMost, count - packing.placed};
    return result;
}

bool exceeds(const Resources &size, const Resources &limits)
{
    return std::any_of(allResources.begin(), allResources.end(),
                       [&](Resource resource) { return amountOf(size, resource) > amountOf(limits, resource); });
}

/// How many more of that size a group takes: after all that was placed, and before.
Range roomIn(Stage &stage, const GroupId &group, const Resources &size)
{
    qint64 least = 0;
    qint64 most = 0;
    for (const PackingProblem::Place &place : stage.placesOf(group)) {
        least += stage.roomOn(place, size).first;
        most += stage.firstRoomOn(place, size).first;
    }
    constexpr qint64 countable = std::numeric_limits<int>::max();
    return {static_cast<int>(std::min(least, countable)), static_cast<int>(std::min(most, countable))};
}

/// Adds what the scenario adds, after the displaced ones: how many fit, by group.
QHash<GroupId, Range> add(Stage &stage, const Fleet &fleet, const Scenario &scenario, bool isFirst)
{
    QHash<GroupId, Range> fitting;
    std::vector<PackingProblem::Item> items;
    std::vector<GroupId> groups;
    for (const Scenario::Addition &addition : scenario.additions) {
        const ClusterGroup *group = fleet.group(addition.group);
        Range &range = fitting[addition.group];
        if (!group || exceeds(addition.size, group->limits))
            continue;
        const Range room = roomIn(stage, addition.group, addition.size);
        const int tried = std::min(room.atLeast, addition.count); // of more than fit alone none need be tried
        items.insert(items.end(), static_cast<size_t>(tried), {stage.kindOf(addition.group), addition.size});
        groups.insert(groups.end(), static_cast<size_t>(tried), addition.group);
        range.atMost += std::min(room.atMost, addition.count);
    }
    const Packing packing = stage.place(std::move(items));
    for (size_t i = 0; i < groups.size(); ++i)
        fitting[groups[i]].atLeast += packing.hosts[i] >= 0 ? 1 : 0;
    if (isFirst && packing.isExact() && fitting.size() == 1)
        fitting.begin()->atMost = fitting.begin()->atLeast;
    return fitting;
}

} // namespace

Outcome simulate(const Fleet &fleet, const Scenario &scenario)
{
    Outcome outcome;
    Stage stage(fleet, scenario);
    Relocated relocated = relocate(stage, fleet, scenario);
    const bool nothingMoved = std::all_of(relocated.moves.begin(), relocated.moves.end(), [](const Relocation &move) { return move.to.isEmpty(); });
    const QHash<GroupId, Range> added = add(stage, fleet, scenario, nothingMoved);

    QHash<GroupId, GroupOutcome> touched;
    for (auto it = scenario.oversubscription.cbegin(); it != scenario.oversubscription.cend(); ++it)
        touched[it.key()].group = it.key();
    for (const ClusterId &host : scenario.lostHosts) {
        for (const GroupId &group : fleet.groupsOf(host))
            touched[group].group = group;
    }
    for (const Relocation &move : relocated.moves) {
        GroupOutcome &group = touched[move.group];
        group.group = move.group;
        ++group.displaced;
        if (move.to.isEmpty()) {
            ++group.homeless;
            group.homelessSize = group.homelessSize + move.size;
        }
    }
    for (const Scenario::Addition &addition : scenario.additions) {
        GroupOutcome &group = touched[addition.group];
        group.group = addition.group;
        group.added += addition.count;
        group.addedFitting = added.value(addition.group);
    }
    for (GroupOutcome &group : touched) {
        group.bottleneck = stage.bottleneckOf(group.group);
        for (const PackingProblem::Place &place : stage.placesOf(group.group)) {
            const Resources over = excess(stage.load(place.host), place.allowed);
            if (over != Resources{})
                outcome.overloads.push_back({stage.host(place.host), group.group, over});
        }
    }
    for (const GroupId &id : fleet.groupIds()) {
        if (touched.contains(id))
            outcome.groups.push_back(touched.take(id));
    }
    // Virtual clusters of groups that the fleet does not have come last.
    std::vector<GroupId> strangers(touched.keyBegin(), touched.keyEnd());
    std::sort(strangers.begin(), strangers.end());
    for (const GroupId &id : strangers)
        outcome.groups.push_back(touched.take(id));
    std::sort(outcome.overloads.begin(), outcome.overloads.end(), [](const Overload &a, const Overload &b) {
        return std::pair(a.group, a.host) < std::pair(b.group, b.host);
    });
    outcome.relocations = std::move(relocated.moves);
    outcome.homeless = relocated.homeless;
    return outcome;
}

Room roomFor(const Fleet &fleet, const GroupId &id, const Resources &size, const Scenario &scenario)
{
    Room room;
    const ClusterGroup *group = fleet.group(id);
    if (!group)
        return room;
    room.isOverLimit = exceeds(size, group->limits);
    Stage stage(fleet, scenario);
    stage.kindOf(id);
    relocate(stage, fleet, scenario);
    add(stage, fleet, scenario, false);
    room.count = room.isOverLimit ? Range{} : roomIn(stage, id, size);
    for (const PackingProblem::Place &place : stage.placesOf(id)) {
        const auto [count, limit] = stage.roomOn(place, size);
        room.hosts.push_back({stage.host(place.host), room.isOverLimit ? 0 : count, limit});
    }
    room.bottleneck = stage.bottleneckOf(id);
    return room;
}

} // namespace easel
