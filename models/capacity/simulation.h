// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capacity/ledger.h"

#include <QSet>

namespace easel {

/// What if: hosts are lost, virtual clusters are added, oversubscription is another one. All at once.
struct Scenario final
{
    struct Addition final
    {
        GroupId group;
        Resources size;
        int count = 1;
    };
    QSet<ClusterId> lostHosts;
    std::vector<Addition> additions;
    QHash<GroupId, Percent> oversubscription; ///< instead of the groups' own

    bool isEmpty() const { return lostHosts.isEmpty() && additions.empty() && oversubscription.isEmpty(); }
};

/// A count that is known exactly, or lies between two.
struct Range final
{
    int atLeast = 0;
    int atMost = 0;
    bool isExact() const { return atLeast == atMost; }
    friend bool operator==(const Range &, const Range &) = default;
};

/// What becomes of a virtual cluster that has to find a host.
struct Relocation final
{
    VirtualClusterId virtualCluster;
    GroupId group;
    ClusterId from; ///< the lost host; empty when it had none yet
    ClusterId to;   ///< empty: nowhere
    Resources size; ///< what it asks for there: a paused one asks for its storage only
};

/// Where it gets tight: the host and the resource of a group of which the largest part is asked for.
struct Bottleneck final
{
    ClusterId host;
    Resource resource = Resource::Cpu;
    Percent load; ///< of what the group allows
};

/// A scenario's consequences for one group.
struct GroupOutcome final
{
    GroupId group;
    int displaced = 0;  ///< virtual clusters that need another host, or have none yet
    int homeless = 0;   ///< of these, those that find none in the placement shown
    Resources homelessSize; ///< what these ask for: by so much it does not fit
    int added = 0;      ///< asked for by the scenario
    Range addedFitting; ///< of these, how many fit once the displaced ones are placed
    std::optional<Bottleneck> bottleneck; ///< after it all; absent when no host that is left tells its capacity
};

/// A host on which more is asked for than its group allows.
struct Overload final
{
    ClusterId host;
    GroupId group;
    Resources excess;
};

struct Outcome final
{
    std::vector<Relocation> relocations; ///< one placement that keeps to every limit
    Range homeless;                      ///< of all groups; the upper end is what `relocations` shows
    std::vector<GroupOutcome> groups;    ///< those that the scenario touches, in the fleet's order
    std::vector<Overload> overloads;     ///< of these groups
};

/// Plays the scenario through. Pure. Keeps to the rules of a placement: a virtual cluster lives on one host of its group,
/// asks for at most half of it, a host has one ledger for all its groups, and no host of unknown capacity takes any.
/// Never optimistic: what is said to fit has a place of its own.
Outcome simulate(const Fleet &fleet, const Scenario &scenario);

/// How many more virtual clusters of a size a group takes.
struct Room final
{
    struct Host final
    {
        ClusterId host;
        int count = 0;
        Resource limit = Resource::Cpu; ///< what runs out first
    };
    Range count; ///< exact, unless the scenario displaces virtual clusters: then it depends on where they go
    std::vector<Host> hosts; ///< hosts that are left and whose capacity is known, in the group's order
    bool isOverLimit = false; ///< the size is beyond what the group allows for one request: none fits
    std::optional<Bottleneck> bottleneck;
};

/// After the scenario, its additions included.
Room roomFor(const Fleet &fleet, const GroupId &group, const Resources &size, const Scenario &scenario = {});

} // namespace easel
