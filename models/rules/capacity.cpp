// SPDX-License-Identifier: GPL-3.0-or-later
// What virtual clusters claim beside what their hosts have: rules 16 and 17 of the domain.
#include "rules/rulesets.h"

#include "capacity/ledger.h"
#include "capacity/quantitytext.h"
#include "rules/ruletext.h"
#include "rules/virtualfacts.h"

#include <algorithm>

namespace easel {
namespace {

QString documentLimits()
{
    return QStringLiteral("Palette documentation: Cluster Groups, Size and Limits");
}

// From here on OVERSUBSCRIPTION-HIGH speaks up: no fix leads there.
constexpr qint64 highestAdvised = 200;

/// A member and what is asked of it, by all groups.
struct Asked final
{
    const HostCluster *cluster;
    Claims claims;
    Capacity physical;
    Resources shortfall; ///< of what is asked now, paused ones apart
};

/// What is asked of a group's members, and what they have, together.
struct Sum final
{
    std::vector<Asked> members; ///< whose capacity is known
    Resources asked;            ///< with the paused ones, as when they are all resumed, and those without a host
    Capacity physical;
    Capacity allowed;
};

Sum sumOf(const Fleet &fleet, const ClusterGroup &group)
{
    Sum sum;
    for (const Member &member : group.members) {
        const HostCluster *cluster = fleet.cluster(member.cluster);
        if (!cluster || !cluster->cpu.total || !cluster->memory.total)
            continue;
        Asked asked{cluster, claimsOn(fleet, member.cluster), physicalOf(*cluster), {}};
        const Capacity allowed = scaled(asked.physical, group.oversubscription);
        asked.shortfall = excess(asked.claims.requested, allowed);
        sum.asked = sum.asked + asked.claims.requested + asked.claims.paused;
        for (const Resource resource : {Resource::Cpu, Resource::Memory}) {
            setAmount(sum.physical, resource, amountOf(sum.physical, resource).value_or(0) + *amountOf(asked.physical, resource));
            setAmount(sum.allowed, resource, amountOf(sum.allowed, resource).value_or(0) + *amountOf(allowed, resource));
        }
        sum.members.push_back(asked);
    }
    for (const VirtualCluster *virtualCluster : fleet.virtualClustersOf(group.id)) {
        if (virtualCluster->host.isEmpty())
            sum.asked = sum.asked + virtualCluster->size;
    }
    return sum;
}

/// Raises the oversubscription so far that it fits, where that is still moderate.
std::vector<Fix> raiseFixes(const ClusterGroup &group, const Resources &asked, const Capacity &physical)
{
    qint64 needed = group.oversubscription.value;
    for (const Resource resource : {Resource::Cpu, Resource::Memory}) {
        const qint64 has = *amountOf(physical, resource);
        if (has <= 0)
            return {};
        needed = std::max(needed, (amountOf(asked, resource) * 100 + has - 1) / has);
    }
    if (needed > highestAdvised)
        return {};
    return {{RuleText::tr("Set the oversubscription to %1 %").arg(needed), {SetOversubscription{group.id, Percent(needed)}}}};
}

/// The virtual clusters of the group that `isTooLarge` says so of, by name.
template <typename Predicate>
QStringList tooLarge(const Fleet &fleet, const ClusterGroup &group, Predicate isTooLarge)
{
    QStringList names;
    for (const VirtualCluster *virtualCluster : fleet.virtualClustersOf(group.id)) {
        // Of one that the plan deploys or resizes another rule speaks.
        if (!isResized(fleet, *virtualCluster) && isTooLarge(*virtualCluster))
            names << virtualCluster->name;
    }
    names.sort();
    return names;
}

} // namespace

void addCapacityRules(std::vector<Rule> &rules)
{
    rules.push_back(
        {QStringLiteral("CAPACITY-SHORT"), Severity::Warning, RuleText::tr("Claims fit the host clusters"),
         RuleText::tr("What the virtual clusters on a group's host clusters may claim, the paused ones and those of other groups "
                      "included, fits the capacity of the hosts times the oversubscription. Storage is not compared: Palette "
                      "does not tell how much the hosts have."),
         documentLimits(), {},
         [](const Fleet &fleet, const ClusterGroup &group, std::vector<Finding> &out) {
             const Sum sum = sumOf(fleet, group);
             const Resources lacking = excess(sum.asked, sum.allowed);
             if (lacking == Resources{})
                 return;
             out.push_back({QStringLiteral("CAPACITY-SHORT"), Severity::Warning, group.id, {},
                            RuleText::tr("Virtual clusters on the hosts of “%1” may claim %2 more than the hosts allow at %3 %.")
                                .arg(group.name, QuantityText::of(lacking), QString::number(group.oversubscription.value)),
                            raiseFixes(group, sum.asked, sum.physical)});
         }});

    rules.push_back(
        {QStringLiteral("CAPACITY-HOST-SHORT"), Severity::Warning, RuleText::tr("Claims fit each host cluster"),
         RuleText::tr("A virtual cluster lives on one host cluster: what another one has to spare does not help it. Move virtual "
                      "clusters, or raise the oversubscription of the group."),
         documentLimits(), {},
         [](const Fleet &fleet, const ClusterGroup &group, std::vector<Finding> &out) {
             const Sum sum = sumOf(fleet, group);
             // When the whole group is short, CAPACITY-SHORT says so.
             if (excess(sum.asked, sum.allowed) != Resources{})
                 return;
             for (const Asked &asked : sum.members) {
                 if (asked.shortfall != Resources{})
                     out.push_back({QStringLiteral("CAPACITY-HOST-SHORT"), Severity::Warning, group.id, asked.cluster->id,
                                    RuleText::tr("Virtual clusters on %1 claim %2 more than “%3” allows of it.")
                                        .arg(asked.cluster->name, QuantityText::of(asked.shortfall), group.name),
                                    raiseFixes(group, asked.claims.requested, asked.physical)});
             }
         }});

    rules.push_back(
        {QStringLiteral("VIRTUAL-OVER-LIMITS"), Severity::Warning, RuleText::tr("Virtual clusters keep to the limits"),
         RuleText::tr("The limits of a group say how much one virtual cluster may ask for. One that is larger runs on, but cannot "
                      "be made again or resized as it is."),
         documentLimits(), {},
         [](const Fleet &fleet, const ClusterGroup &group, std::vector<Finding> &out) {
             Resources largest = group.limits;
             const QStringList names = tooLarge(fleet, group, [&](const VirtualCluster &virtualCluster) {
                 const Resources &size = virtualCluster.size;
                 largest = {std::max(largest.cpu, size.cpu), std::max(largest.memory, size.memory), std::max(largest.storage, size.storage)};
                 return size.cpu > group.limits.cpu || size.memory > group.limits.memory || size.storage > group.limits.storage;
             });
             if (names.isEmpty())
                 return;
             out.push_back({QStringLiteral("VIRTUAL-OVER-LIMITS"), Severity::Warning, group.id, {},
                            RuleText::tr("%n virtual cluster(s) of “%1” are larger than its limits: %2.", nullptr, static_cast<int>(names.size()))
                                .arg(group.name, joinNames(names)),
                            {{RuleText::tr("Raise the limits to %1").arg(QuantityText::of(largest)), {SetLimits{group.id, largest}}}}});
         }});

    rules.push_back(
        {QStringLiteral("VIRTUAL-OVER-HALF"), Severity::Warning, RuleText::tr("A virtual cluster leaves half of its host"),
         RuleText::tr("By default a virtual cluster may claim half of its host cluster's resources at most. A larger one cannot be "
                      "placed again when its host is lost, unless another host is larger."),
         documentLimits(), {},
         [](const Fleet &fleet, const ClusterGroup &group, std::vector<Finding> &out) {
             const QStringList names = tooLarge(fleet, group, [&](const VirtualCluster &virtualCluster) {
                 const HostCluster *host = fleet.cluster(virtualCluster.host);
                 return host && excess(virtualCluster.size, scaled(physicalOf(*host), Percent(50))) != Resources{};
             });
             if (!names.isEmpty())
                 out.push_back({QStringLiteral("VIRTUAL-OVER-HALF"), Severity::Warning, group.id, {},
                                RuleText::tr("%n virtual cluster(s) of “%1” claim more than half of their host: %2.", nullptr,
                                             static_cast<int>(names.size()))
                                    .arg(group.name, joinNames(names)),
                                {}});
         }});
}

} // namespace easel
