// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fleet.h"

#include <array>
#include <optional>

namespace easel {

/// What capacity is counted in. Amounts of each are whole numbers: millicores, MiB and GiB.
enum class Resource { Cpu, Memory, Storage };
inline constexpr std::array allResources{Resource::Cpu, Resource::Memory, Resource::Storage};

/// CPU, memory and storage of which each may be unknown: what the backend does not tell is absent, not zero. Palette
/// tells no storage of host clusters.
struct Capacity final
{
    std::optional<MilliCores> cpu;
    std::optional<MebiBytes> memory;
    std::optional<GibiBytes> storage;

    bool isUnknown() const { return !cpu && !memory && !storage; }
    friend bool operator==(const Capacity &, const Capacity &) = default;
};

/// One resource of several, in its unit.
qint64 amountOf(const Resources &resources, Resource resource);
std::optional<qint64> amountOf(const Capacity &capacity, Resource resource);
void setAmount(Resources &resources, Resource resource, qint64 amount);
void setAmount(Capacity &capacity, Resource resource, std::optional<qint64> amount);

/// That share of a capacity, rounded down.
Capacity scaled(const Capacity &capacity, Percent percent);
/// What the requests exceed the capacity by; zero where they do not, or where the capacity is unknown.
Resources excess(const Resources &requested, const Capacity &allowed);

/// What virtual clusters ask of a host or a group. A paused one has given back its CPU and memory, but keeps its storage.
struct Claims final
{
    Resources requested; ///< by those that are not paused, and the storage of all
    Resources paused;    ///< CPU and memory that the paused ones take again when they are resumed; no storage
    int running = 0;     ///< those that are not paused
    int pausedCount = 0;

    void add(const VirtualCluster &virtualCluster);
    friend bool operator==(const Claims &, const Claims &) = default;
};

/// One host cluster: what it has and what is asked of it. A host in several groups has one ledger, which counts the
/// virtual clusters of all of them.
struct HostLedger final
{
    ClusterId host;
    Capacity physical;
    Capacity used;      ///< measured on the cluster, virtual clusters or not
    Claims claims;      ///< of all groups
    QList<GroupId> groups; ///< that have it as a member in this fleet, in id order
    Percent promised;   ///< the oversubscription of all these groups together: two groups of 120 % promise 240 % of it
};

/// A member's part in its group's capacity.
struct MemberLedger final
{
    HostLedger host;
    Capacity allowed; ///< its physical capacity times the group's oversubscription
    Claims own;       ///< of this group's virtual clusters on it; the rest of host.claims are others'
    Capacity free;    ///< allowed less what all groups ask of it, and never below zero; absent where unknown
    Resources shortfall; ///< what is asked of it beyond what is allowed
};

/// A group: the sums of its members. What a member lacks is never made good by what another has to spare, since a
/// virtual cluster lives on one host: `free` and `shortfall` are both sums over the members.
struct GroupLedger final
{
    GroupId group;
    Percent oversubscription;
    std::vector<MemberLedger> members; ///< in the group's order
    Capacity physical;
    Capacity allowed;
    Capacity used;
    Claims own;    ///< of the group's virtual clusters, wherever they run
    Resources others; ///< what other groups ask of the same hosts
    Capacity free;
    Resources shortfall;
    Claims unplaced;  ///< of the group's virtual clusters that have no host yet; part of `own`
    int unknownMembers = 0; ///< members whose CPU and memory the backend does not tell: not in the sums
};

/// What is asked for, of what is allowed, by Resource. Absent where what is allowed is unknown or nothing.
using Loads = std::array<std::optional<Percent>, allResources.size()>;
Loads loadOf(const MemberLedger &member);
/// Of each resource the highest that a member of the group has.
Loads tightestLoad(const GroupLedger &group);

/// What a cluster has, whatever is asked of it.
Capacity physicalOf(const HostCluster &cluster);
/// What is asked of a host, by all groups.
Claims claimsOn(const Fleet &fleet, const ClusterId &host);
/// The ledger of a host. A host that the inventory does not have is all unknown.
HostLedger hostLedger(const Fleet &fleet, const ClusterId &host);
/// The ledger of a group, or an empty one when the fleet does not have it.
GroupLedger groupLedger(const Fleet &fleet, const GroupId &group);
/// The same with another oversubscription than the group's.
GroupLedger groupLedger(const Fleet &fleet, const GroupId &group, Percent oversubscription);

} // namespace easel
