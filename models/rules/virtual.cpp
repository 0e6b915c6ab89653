// SPDX-License-Identifier: GPL-3.0-or-later
// Virtual clusters that a plan deploys, resizes or resumes: rules 14 to 17 and 20 of the domain, as the backend asks them.
#include "rules/rulesets.h"

#include "capacity/ledger.h"
#include "capacity/quantitytext.h"
#include "rules/ruletext.h"
#include "rules/virtualfacts.h"

#include <algorithm>

namespace easel {
namespace {

QString documentDeploy()
{
    return QStringLiteral("Palette documentation: Deploy a Virtual Cluster to a Cluster Group");
}

QString documentQuotas()
{
    return QStringLiteral("Palette documentation: Resource Quotas");
}

/// The virtual clusters of the group that the plan deploys or changes and `isBad` says so of, by id.
template <typename Predicate>
std::vector<const VirtualCluster *> planned(const Fleet &fleet, const ClusterGroup &group, Predicate isBad)
{
    std::vector<const VirtualCluster *> found;
    for (const VirtualClusterId &id : fleet.plannedVirtualClustersOf(group.id)) {
        const VirtualCluster *each = fleet.virtualCluster(id);
        if (each && isBad(*each))
            found.push_back(each);
    }
    return found;
}

QString namesOf(const std::vector<const VirtualCluster *> &virtualClusters)
{
    QStringList names;
    for (const VirtualCluster *each : virtualClusters)
        names << each->name;
    names.sort();
    return joinNames(names);
}

bool isAbove(const Resources &size, const Resources &allowed)
{
    return size.cpu > allowed.cpu || size.memory > allowed.memory || size.storage > allowed.storage;
}

Resources larger(const Resources &a, const Resources &b)
{
    return {std::max(a.cpu, b.cpu), std::max(a.memory, b.memory), std::max(a.storage, b.storage)};
}

/// The one with another name: it does not exist yet, so that it is taken out and put in again.
Fix renameFix(const VirtualCluster &virtualCluster, const QString &name)
{
    VirtualCluster renamed = virtualCluster;
    renamed.name = name;
    return {RuleText::tr("Call it “%1”").arg(name),
            {DeleteVirtualCluster{virtualCluster.group, virtualCluster.id}, DeployVirtualCluster{virtualCluster.group, renamed}}};
}

/// A name that is made of what may be in one.
QString mended(const QString &name)
{
    QString result;
    for (const QChar &c : name.toLower())
        result += (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') ? c : QChar(u'-');
    while (!result.isEmpty() && !(result.front() >= u'a' && result.front() <= u'z'))
        result.remove(0, 1);
    result.truncate(63);
    while (result.endsWith(u'-'))
        result.chop(1);
    return result.isEmpty() ? QStringLiteral("virtual-cluster") : result;
}

/// How much is not left of what more of is asked for; empty when all is.
QString lackingCredit(const DeveloperCredit &asked, const DeveloperCredit &left)
{
    QStringList lacking;
    if (asked.virtualClusters > 0 && left.virtualClusters < 0)
        lacking << RuleText::tr("%n virtual cluster(s)", nullptr, static_cast<int>(-left.virtualClusters));
    Resources beyond;
    if (asked.size.cpu.value > 0 && left.size.cpu.value < 0)
        beyond.cpu -= left.size.cpu;
    if (asked.size.memory.value > 0 && left.size.memory.value < 0)
        beyond.memory -= left.size.memory;
    if (asked.size.storage.value > 0 && left.size.storage.value < 0)
        beyond.storage -= left.size.storage;
    if (beyond != Resources{})
        lacking << QuantityText::of(beyond);
    return lacking.join(QStringLiteral(", "));
}

void addNameRules(std::vector<Rule> &rules)
{
    rules.push_back({QStringLiteral("VIRTUAL-NAME-INVALID"), Severity::Error, RuleText::tr("Names of virtual clusters are plain"),
                     RuleText::tr("The name of a virtual cluster is made of lower-case letters, digits and dashes, begins with a letter, "
                                  "does not end with a dash and has at most 63 characters: it becomes part of DNS names."),
                     documentDeploy(), {}, {}, {},
                     [](const Fleet &fleet, const ClusterGroup &group, std::vector<Finding> &out) {
                         for (const VirtualCluster *each : planned(fleet, group, [&](const VirtualCluster &vc) {
                                  return isNew(fleet, vc) && !isVirtualClusterName(vc.name);
                              }))
                             out.push_back({QStringLiteral("VIRTUAL-NAME-INVALID"), Severity::Error, group.id, {},
                                            RuleText::tr("“%1” is no name for a virtual cluster.").arg(each->name),
                                            {renameFix(*each, freeVirtualName(fleet, each->scope, mended(each->name)))}});
                     }});

    rules.push_back({QStringLiteral("VIRTUAL-NAME-TAKEN"), Severity::Error, RuleText::tr("Names of virtual clusters are unique"),
                     RuleText::tr("Two clusters of one project, virtual or not, cannot have the same name."), documentDeploy(), {}, {}, {},
                     [](const Fleet &fleet, const ClusterGroup &group, std::vector<Finding> &out) {
                         for (const VirtualCluster *each : planned(fleet, group, [&](const VirtualCluster &vc) {
                                  return isNew(fleet, vc) && isVirtualNameTaken(fleet, vc);
                              }))
                             out.push_back({QStringLiteral("VIRTUAL-NAME-TAKEN"), Severity::Error, group.id, {},
                                            RuleText::tr("Another cluster of %1 is called “%2” too.").arg(fleet.scopeName(each->scope), each->name),
                                            {renameFix(*each, freeVirtualName(fleet, each->scope, each->name))}});
                     }});

    rules.push_back({QStringLiteral("VIRTUAL-WRONG-PROJECT"), Severity::Error, RuleText::tr("A project's group is used from that project"),
                     RuleText::tr("On a cluster group of a project only virtual clusters of that project can be deployed."), documentDeploy(), {}, {}, {},
                     [](const Fleet &fleet, const ClusterGroup &group, std::vector<Finding> &out) {
                         const auto found = planned(fleet, group, [&](const VirtualCluster &vc) {
                             return isNew(fleet, vc) && group.scope.isProject() && vc.scope != group.scope;
                         });
                         if (!found.empty())
                             out.push_back({QStringLiteral("VIRTUAL-WRONG-PROJECT"), Severity::Error, group.id, {},
                                            RuleText::tr("%1 cannot go on “%2”, which belongs to %3.").arg(namesOf(found), group.name, fleet.scopeName(group.scope)),
                                            {}});
                     }});
}

void addSizeRules(std::vector<Rule> &rules)
{
    rules.push_back({QStringLiteral("VIRTUAL-TOO-SMALL"), Severity::Error, RuleText::tr("A virtual cluster has what it needs"),
                     RuleText::tr("A virtual cluster needs 4 CPU, 4 GiB of memory and 2 GiB of storage at least; with K3s 4 CPU, 3 GiB and none."),
                     documentDeploy(), {}, {}, {},
                     [](const Fleet &fleet, const ClusterGroup &group, std::vector<Finding> &out) {
                         const Resources least = leastVirtualSize(group.distribution);
                         const auto found = planned(fleet, group, [&](const VirtualCluster &vc) { return isResized(fleet, vc) && isAbove(least, vc.size); });
                         if (found.empty())
                             return;
                         Fix fix{RuleText::tr("Give what is needed at least"), {}};
                         for (const VirtualCluster *each : found)
                             fix.changes.push_back(ResizeVirtualCluster{group.id, each->id, larger(each->size, least)});
                         out.push_back({QStringLiteral("VIRTUAL-TOO-SMALL"), Severity::Error, group.id, {},
                                        RuleText::tr("%1: smaller than the %2 that a virtual cluster of “%3” needs.")
                                            .arg(namesOf(found), QuantityText::of(least), group.name),
                                        {std::move(fix)}});
                     }});

    rules.push_back({QStringLiteral("VIRTUAL-ABOVE-LIMITS"), Severity::Error, RuleText::tr("Nothing larger than the limits is deployed"),
                     RuleText::tr("The limits of a group say how much one virtual cluster may ask for. A request for more is refused."), documentDeploy(),
                     {}, {}, {},
                     [](const Fleet &fleet, const ClusterGroup &group, std::vector<Finding> &out) {
                         const auto found = planned(fleet, group, [&](const VirtualCluster &vc) { return isResized(fleet, vc) && isAbove(vc.size, group.limits); });
                         if (found.empty())
                             return;
                         Resources largest = group.limits;
                         for (const VirtualCluster *each : found)
                             largest = larger(largest, each->size);
                         std::vector<Fix> fixes;
                         if (!group.scope.isSystem())
                             fixes.push_back({RuleText::tr("Raise the limits to %1").arg(QuantityText::of(largest)), {SetLimits{group.id, largest}}});
                         out.push_back({QStringLiteral("VIRTUAL-ABOVE-LIMITS"), Severity::Error, group.id, {},
                                        RuleText::tr("%1: larger than the limits of “%2” (%3).").arg(namesOf(found), group.name, QuantityText::of(group.limits)),
                                        std::move(fixes)});
                     }});

    rules.push_back({QStringLiteral("VIRTUAL-ABOVE-HALF"), Severity::Error, RuleText::tr("Nothing larger than half of a host is deployed"),
                     RuleText::tr("A virtual cluster may claim half of its host cluster's resources at most: a new one needs a host that is twice as "
                                  "large, and one that is resized stays on its host."),
                     documentDeploy(), {}, {}, {},
                     [](const Fleet &fleet, const ClusterGroup &group, std::vector<Finding> &out) {
                         const auto isHalf = [&](const VirtualCluster &vc, const ClusterId &id) {
                             const HostCluster *host = fleet.cluster(id);
                             return !host || excess(vc.size, scaled(physicalOf(*host), Percent(50))) == Resources{};
                         };
                         const auto found = planned(fleet, group, [&](const VirtualCluster &vc) {
                             if (!isResized(fleet, vc))
                                 return false;
                             if (!vc.host.isEmpty())
                                 return !isHalf(vc, vc.host);
                             return !group.members.empty()
                                    && std::none_of(group.members.begin(), group.members.end(), [&](const Member &member) { return isHalf(vc, member.cluster); });
                         });
                         if (!found.empty())
                             out.push_back({QStringLiteral("VIRTUAL-ABOVE-HALF"), Severity::Error, group.id, {},
                                            RuleText::tr("%1: more than half of a host cluster of “%2”.").arg(namesOf(found), group.name), {}});
                     }});
}

void addPlaceRules(std::vector<Rule> &rules)
{
    rules.push_back({QStringLiteral("VIRTUAL-UPGRADE-PENDING"), Severity::Error, RuleText::tr("Nothing is deployed before the upgrade"),
                     RuleText::tr("While the platform offers a newer vCluster version than a group has, no new virtual cluster can be deployed on it. "
                                  "Upgrade the group first; the plan can do both."),
                     QStringLiteral("Palette documentation: Upgrade Cluster Groups"), QStringLiteral("4.6"), {}, {},
                     [](const Fleet &fleet, const ClusterGroup &group, std::vector<Finding> &out) {
                         if (!isPendingUpgrade(fleet, group))
                             return;
                         const auto found = planned(fleet, group, [&](const VirtualCluster &vc) { return isNew(fleet, vc); });
                         if (!found.empty())
                             out.push_back({QStringLiteral("VIRTUAL-UPGRADE-PENDING"), Severity::Error, group.id, {},
                                            RuleText::tr("“%1” has vCluster %2 and is upgraded to %3 before anything new goes on it: %4.")
                                                .arg(group.name, group.vclusterVersion, fleet.inventory().defaultVersion(group.distribution), namesOf(found)),
                                            {}});
                     }});

    rules.push_back({QStringLiteral("VIRTUAL-NO-HOST"), Severity::Error, RuleText::tr("A virtual cluster has a host to go on"),
                     RuleText::tr("A new virtual cluster goes on a host cluster of the group that is running and healthy."), documentDeploy(), {}, {}, {},
                     [](const Fleet &fleet, const ClusterGroup &group, std::vector<Finding> &out) {
                         const bool hasHost = std::any_of(group.members.begin(), group.members.end(), [&](const Member &member) {
                             const HostCluster *host = fleet.cluster(member.cluster);
                             return host && host->state == ClusterState::Running && host->health == Health::Healthy;
                         });
                         const auto found = planned(fleet, group, [&](const VirtualCluster &vc) { return isNew(fleet, vc); });
                         // A tenant is not told the hosts of a system group.
                         const bool isUntold = group.scope.isSystem() && group.members.empty();
                         if (!hasHost && !isUntold && !found.empty())
                             out.push_back({QStringLiteral("VIRTUAL-NO-HOST"), Severity::Error, group.id, {},
                                            RuleText::tr("No host cluster of “%1” is running and healthy: %2 cannot be deployed.").arg(group.name, namesOf(found)),
                                            {}});
                     }});

    rules.push_back({QStringLiteral("VIRTUAL-NO-ROOM"), Severity::Error, RuleText::tr("A host has room for what is asked"),
                     RuleText::tr("What virtual clusters claim of a host cluster stays within its capacity times the group's oversubscription. Paused ones "
                                  "claim no CPU and memory; one that is resumed needs its part again."),
                     QStringLiteral("Palette documentation: Cluster Groups, Size and Limits"), {}, {}, {},
                     [](const Fleet &fleet, const ClusterGroup &group, std::vector<Finding> &out) {
                         std::vector<const VirtualCluster *> found = withoutRoom(fleet, group);
                         // Of those that are too large for any host, or have none at all, other rules speak.
                         const auto isReady = [&](const Member &member) {
                             const HostCluster *host = fleet.cluster(member.cluster);
                             return host && host->state == ClusterState::Running && host->health == Health::Healthy;
                         };
                         std::erase_if(found, [&](const VirtualCluster *each) {
                             return each->host.isEmpty() && std::none_of(group.members.begin(), group.members.end(), [&](const Member &member) {
                                 return isReady(member) && excess(each->size, scaled(physicalOf(*fleet.cluster(member.cluster)), Percent(50))) == Resources{};
                             });
                         });
                         if (!found.empty())
                             out.push_back({QStringLiteral("VIRTUAL-NO-ROOM"), Severity::Error, group.id, {},
                                            RuleText::tr("No host cluster of “%1” has enough left for %2, even at %3 %.")
                                                .arg(group.name, namesOf(found), QString::number(group.oversubscription.value)),
                                            {}});
                     }});

    rules.push_back({QStringLiteral("VIRTUAL-CREDIT"), Severity::Error, RuleText::tr("Virtual clusters keep to the developer credit"),
                     RuleText::tr("The tenant has credit for so much CPU, memory and storage and so many virtual clusters; those on system groups draw on the "
                                  "system's instead. A paused one keeps its part; a deleted one gives it back."),
                     documentQuotas(), {}, {}, {},
                     [](const Fleet &fleet, const ClusterGroup &group, std::vector<Finding> &out) {
                         const bool ofSystem = group.scope.isSystem();
                         const auto found = planned(fleet, group, [&](const VirtualCluster &vc) {
                             const VirtualCluster *before = fleet.inventory().virtualCluster(vc.id);
                             return !before || isAbove(vc.size, before->size);
                         });
                         if (found.empty())
                             return;
                         const std::optional<CreditUsage> usage = plannedCredit(fleet, ofSystem);
                         if (!usage)
                             return;
                         const QString needed = lackingCredit(creditAsked(fleet, ofSystem), usage->left());
                         if (needed.isEmpty())
                             return;
                         out.push_back({QStringLiteral("VIRTUAL-CREDIT"), Severity::Error, group.id, {},
                                        ofSystem ? RuleText::tr("With %1 the plan exceeds the system's developer credit by %2.").arg(namesOf(found), needed)
                                                 : RuleText::tr("With %1 the plan exceeds the tenant's developer credit by %2.").arg(namesOf(found), needed),
                                        {}});
                     }});

    rules.push_back({QStringLiteral("VIRTUAL-CREDIT-USER"), Severity::Error, RuleText::tr("Virtual clusters keep to the credit of their user"),
                     RuleText::tr("Each user of the tenant has credit for so much, where the workspace tells how much. A virtual cluster draws on the credit of the "
                                  "one who deployed it; those on system groups do not."),
                     documentQuotas(), {}, {}, {},
                     [](const Fleet &fleet, const ClusterGroup &group, std::vector<Finding> &out) {
                         const std::optional<DeveloperCredit> &allocated = fleet.inventory().credits().perUser;
                         if (!allocated || group.scope.isSystem())
                             return;
                         QMap<QString, std::vector<const VirtualCluster *>> byOwner;
                         for (const VirtualCluster *each : planned(fleet, group, [&](const VirtualCluster &vc) {
                                  const VirtualCluster *before = fleet.inventory().virtualCluster(vc.id);
                                  return !before || isAbove(vc.size, before->size);
                              }))
                             byOwner[ownerOf(fleet, *each)].push_back(each);
                         byOwner.remove({});
                         for (auto it = byOwner.cbegin(); it != byOwner.cend(); ++it) {
                             const DeveloperCredit used = usedByOwner(fleet, it.key());
                             DeveloperCredit asked;
                             for (const VirtualCluster *each : it.value()) {
                                 const VirtualCluster *before = fleet.inventory().virtualCluster(each->id);
                                 const Resources had = before ? before->size : Resources{};
                                 asked.size = asked.size + Resources{each->size.cpu - had.cpu, each->size.memory - had.memory, each->size.storage - had.storage};
                                 asked.virtualClusters += before ? 0 : 1;
                             }
                             const QString needed = lackingCredit(asked, CreditUsage{*allocated, used}.left());
                             if (needed.isEmpty())
                                 continue;
                             const bool isOurs = it.key() == fleet.inventory().credits().account;
                             out.push_back({QStringLiteral("VIRTUAL-CREDIT-USER"), Severity::Error, group.id, {},
                                            isOurs ? RuleText::tr("With %1 you exceed your developer credit by %2.").arg(namesOf(it.value()), needed)
                                                   : RuleText::tr("With %1 the user %2 exceeds their developer credit by %3.").arg(namesOf(it.value()), it.key(), needed),
                                            {}});
                         }
                     }});
}

} // namespace

void addVirtualRules(std::vector<Rule> &rules)
{
    addNameRules(rules);
    addSizeRules(rules);
    addPlaceRules(rules);
}

} // namespace easel
