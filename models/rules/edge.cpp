// SPDX-License-Identifier: GPL-3.0-or-later
// Groups at the edge: rules 11 to 13 of the domain.
#include "rules/rulesets.h"

#include "rules/admission.h"
#include "rules/ruletext.h"

#include <algorithm>

namespace easel {
namespace {

QString document()
{
    return QStringLiteral("Palette documentation: Cluster Groups, Edge limitations");
}

std::vector<const HostCluster *> edgeMembers(const Fleet &fleet, const ClusterGroup &group)
{
    std::vector<const HostCluster *> result;
    for (const Member &member : group.members) {
        const HostCluster *cluster = fleet.cluster(member.cluster);
        if (cluster && cluster->isEdge())
            result.push_back(cluster);
    }
    return result;
}

QStringList namesOf(const std::vector<const HostCluster *> &clusters)
{
    QStringList names;
    for (const HostCluster *cluster : clusters)
        names << cluster->name;
    return names;
}

/// Removing these clusters; none when one of them carries virtual clusters of the group.
std::vector<Fix> removals(const QString &title, const Fleet &fleet, const ClusterGroup &group,
                          const std::vector<const HostCluster *> &clusters)
{
    Fix fix{title, {}};
    for (const HostCluster *cluster : clusters) {
        if (!virtualClustersOf(fleet, group.id, cluster->id).isEmpty())
            return {};
        fix.changes.push_back(RemoveMember{group.id, cluster->id});
    }
    return {std::move(fix)};
}

/// A group of its own for each of these clusters, with the settings of the group that they leave.
Fix split(const Fleet &fleet, const ClusterGroup &group, const std::vector<const HostCluster *> &clusters)
{
    Fix fix{RuleText::tr("Give each of the others a group of its own"), {}};
    Fleet after = fleet; // so that two new groups do not get the same name
    for (const HostCluster *cluster : clusters) {
        ClusterGroup own = group;
        own.id = makeDraftGroupId();
        own.name = freeGroupName(after, group.scope, cluster->name);
        own.members = {*group.member(cluster->id)};
        own.isActive = true;
        own.lastModified = {};
        after.putGroup(own);
        fix.changes.push_back(RemoveMember{group.id, cluster->id});
        fix.changes.push_back(CreateGroup{std::move(own)});
    }
    return fix;
}

} // namespace

void addEdgeRules(std::vector<Rule> &rules)
{
    rules.push_back(
        {QStringLiteral("EDGE-MIXED"), Severity::Error, RuleText::tr("Edge and cloud do not mix"),
         RuleText::tr("A group with an edge cluster has only edge clusters. Give the edge cluster a group of its own."), document(), {},
         [](const Fleet &fleet, const ClusterGroup &group, std::vector<Finding> &out) {
             if (fleet.edgeMembersOf(group.id) == 0 || fleet.otherMembersOf(group.id) == 0)
                 return;
             const auto clusters = edgeMembers(fleet, group);
             out.push_back({QStringLiteral("EDGE-MIXED"), Severity::Error, group.id, clusters.front()->id,
                            RuleText::tr("“%1” mixes clusters of clouds or data centres with edge clusters: %2.")
                                .arg(group.name, joinNames(namesOf(clusters))),
                            removals(RuleText::tr("Remove the edge clusters from the group"), fleet, group, clusters)});
         }});

    rules.push_back(
        {QStringLiteral("EDGE-ONE-CLUSTER"), Severity::Error, RuleText::tr("One edge cluster a group"),
         RuleText::tr("A group at the edge has exactly one edge cluster. Several sites need a group each."), document(), {},
         [](const Fleet &fleet, const ClusterGroup &group, std::vector<Finding> &out) {
             if (fleet.edgeMembersOf(group.id) < 2)
                 return;
             const auto clusters = edgeMembers(fleet, group);
             // One that carries virtual clusters of the group cannot leave: it is the one to keep.
             auto others = clusters;
             const auto kept = std::find_if(others.begin(), others.end(), [&](const HostCluster *cluster) {
                 return !virtualClustersOf(fleet, group.id, cluster->id).isEmpty();
             });
             const HostCluster *keep = kept == others.end() ? others.front() : *kept;
             std::erase(others, keep);
             std::vector<Fix> fixes
                 = removals(RuleText::tr("Keep %1 and remove the other edge clusters").arg(keep->name), fleet, group, others);
             if (!fixes.empty() && fleet.otherMembersOf(group.id) == 0)
                 fixes.insert(fixes.begin(), split(fleet, group, others));
             out.push_back({QStringLiteral("EDGE-ONE-CLUSTER"), Severity::Error, group.id, clusters.back()->id,
                            RuleText::tr("“%1” has %n edge clusters, and may have one: %2.", nullptr,
                                         static_cast<int>(clusters.size()))
                                .arg(group.name, joinNames(namesOf(clusters))),
                            std::move(fixes)});
         }});

    rules.push_back(
        {QStringLiteral("EDGE-ENTRY-MISSING"), Severity::Warning, RuleText::tr("An edge cluster has a way in"),
         RuleText::tr("The profile of an edge cluster in a group provides a load balancer, such as MetalLB, or an ingress "
                      "controller, such as Nginx. Neither was found among its packs."),
         document(), {},
         [](const Fleet &fleet, const ClusterGroup &group, std::vector<Finding> &out) {
             if (fleet.edgeMembersOf(group.id) == 0)
                 return;
             for (const HostCluster *cluster : edgeMembers(fleet, group)) {
                 if (!cluster->packs.empty() && !hasIngressController(*cluster) && !hasLoadBalancerPack(*cluster))
                     out.push_back({QStringLiteral("EDGE-ENTRY-MISSING"), Severity::Warning, group.id, cluster->id,
                                    RuleText::tr("%1 has neither a load balancer nor an ingress controller in its profile.")
                                        .arg(cluster->name),
                                    {}});
             }
         }});
}

} // namespace easel
