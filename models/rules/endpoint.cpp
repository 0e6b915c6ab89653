// SPDX-License-Identifier: GPL-3.0-or-later
// How virtual clusters are reached: rules 8 to 10 of the domain.
#include "rules/rulesets.h"

#include "rules/ruletext.h"

#include <algorithm>

namespace easel {
namespace {

QString document()
{
    return QStringLiteral("Palette documentation: Create and Manage Cluster Groups");
}

EndpointType other(EndpointType type)
{
    return type == EndpointType::Ingress ? EndpointType::LoadBalancer : EndpointType::Ingress;
}

/// Sets the endpoint to what every member supports, when there is such a thing, with the host DNS that goes with it.
std::vector<Fix> endpointFixes(const Fleet &fleet, const ClusterGroup &group)
{
    const EndpointType wanted = other(group.endpoint);
    Fix fix{RuleText::tr("Set the group's endpoint to %1").arg(Names::of(wanted)), {SetEndpoint{group.id, wanted}}};
    for (const Member &member : group.members) {
        const HostCluster *cluster = fleet.cluster(member.cluster);
        if (cluster && cluster->endpoint == group.endpoint)
            return {};
        if (cluster && wanted == EndpointType::Ingress && member.hostDns.isEmpty() && !cluster->hostDns.isEmpty())
            fix.changes.push_back(SetHostDns{group.id, member.cluster, cluster->hostDns});
    }
    return {std::move(fix)};
}

/// Sets the member's host DNS to the cluster's own, when that is another one, is valid and nobody else's.
std::vector<Fix> ownHostFixes(const Fleet &fleet, const ClusterGroup &group, const Member &member)
{
    const HostCluster *cluster = fleet.cluster(member.cluster);
    if (!cluster || !isHostDnsPattern(cluster->hostDns) || cluster->hostDns == member.hostDns)
        return {};
    const auto holders = fleet.clustersWithHostDns(cluster->hostDns);
    if (std::any_of(holders.begin(), holders.end(), [&](const ClusterId &holder) { return holder != member.cluster; }))
        return {};
    return {{RuleText::tr("Use %1, the cluster's own").arg(cluster->hostDns),
             {SetHostDns{group.id, member.cluster, cluster->hostDns}}}};
}

/// Another cluster that answers to the member's host DNS, by name; empty when there is none. The first in name order, so
/// that a finding reads the same however the fleet came about.
QString twinOf(const Fleet &fleet, const Member &member)
{
    QString first;
    for (const ClusterId &holder : fleet.clustersWithHostDns(member.hostDns)) {
        if (holder == member.cluster)
            continue;
        const HostCluster *twin = fleet.cluster(holder);
        const QString name = twin ? twin->name : holder.toString();
        if (first.isEmpty() || name < first)
            first = name;
    }
    return first;
}

} // namespace

void addEndpointRules(std::vector<Rule> &rules)
{
    rules.push_back(
        {QStringLiteral("ENDPOINT-MISMATCH"), Severity::Error, RuleText::tr("Members support the group's endpoint"),
         RuleText::tr("A group has one endpoint type, ingress or load balancer, and every host cluster of it is set up for that "
                      "type. Choose clusters of one kind, or change the group's endpoint."),
         document(), {},
         [](const Fleet &fleet, const ClusterGroup &group, std::vector<Finding> &out) {
             for (const Member &member : group.members) {
                 const HostCluster *cluster = fleet.cluster(member.cluster);
                 if (!cluster || !cluster->endpoint || *cluster->endpoint == group.endpoint)
                     continue;
                 std::vector<Fix> fixes = endpointFixes(fleet, group);
                 for (Fix &fix : removalFixes(fleet, group, member))
                     fixes.push_back(std::move(fix));
                 out.push_back({QStringLiteral("ENDPOINT-MISMATCH"), Severity::Error, group.id, member.cluster,
                                RuleText::tr("%1 is set up for %2, but “%3” uses %4.")
                                    .arg(cluster->name, Names::of(*cluster->endpoint), group.name, Names::of(group.endpoint)),
                                std::move(fixes)});
             }
         }});

    rules.push_back(
        {QStringLiteral("INGRESS-HOST-MISSING"), Severity::Error, RuleText::tr("Ingress members have a host DNS"),
         RuleText::tr("Each host cluster of an ingress group needs a wildcard host DNS, such as *.apps.example.com, under which "
                      "its virtual clusters are reached."),
         document(), {},
         [](const Fleet &fleet, const ClusterGroup &group, std::vector<Finding> &out) {
             if (group.endpoint != EndpointType::Ingress)
                 return;
             for (const Member &member : group.members) {
                 if (!member.hostDns.trimmed().isEmpty())
                     continue;
                 out.push_back({QStringLiteral("INGRESS-HOST-MISSING"), Severity::Error, group.id, member.cluster,
                                RuleText::tr("%1 has no host DNS in “%2”.").arg(memberName(fleet, member), group.name),
                                ownHostFixes(fleet, group, member)});
             }
         }});

    rules.push_back(
        {QStringLiteral("INGRESS-HOST-INVALID"), Severity::Error, RuleText::tr("A host DNS is a wildcard name"),
         RuleText::tr("A host DNS begins with a star and is a valid DNS name behind it: *.apps.example.com."), document(), {},
         [](const Fleet &fleet, const ClusterGroup &group, std::vector<Finding> &out) {
             if (group.endpoint != EndpointType::Ingress)
                 return;
             for (const Member &member : group.members) {
                 if (member.hostDns.trimmed().isEmpty() || isHostDnsPattern(member.hostDns))
                     continue;
                 std::vector<Fix> fixes;
                 const QString starred = QStringLiteral("*.") + member.hostDns;
                 if (isHostDnsPattern(starred) && fleet.clustersWithHostDns(starred).isEmpty())
                     fixes.push_back({RuleText::tr("Make it %1").arg(starred), {SetHostDns{group.id, member.cluster, starred}}});
                 for (Fix &fix : ownHostFixes(fleet, group, member))
                     fixes.push_back(std::move(fix));
                 out.push_back({QStringLiteral("INGRESS-HOST-INVALID"), Severity::Error, group.id, member.cluster,
                                RuleText::tr("The host DNS “%1” of %2 is not a wildcard name such as *.apps.example.com.")
                                    .arg(member.hostDns, memberName(fleet, member)),
                                std::move(fixes)});
             }
         }});

    rules.push_back(
        {QStringLiteral("INGRESS-HOST-DUPLICATE"), Severity::Error, RuleText::tr("A host DNS belongs to one cluster"),
         RuleText::tr("Two host clusters cannot answer to the same host DNS: requests would reach either of them."), document(), {},
         [](const Fleet &fleet, const ClusterGroup &group, std::vector<Finding> &out) {
             if (group.endpoint != EndpointType::Ingress)
                 return;
             for (const Member &member : group.members) {
                 if (member.hostDns.isEmpty())
                     continue;
                 const QString twin = twinOf(fleet, member);
                 if (twin.isEmpty())
                     continue;
                 out.push_back({QStringLiteral("INGRESS-HOST-DUPLICATE"), Severity::Error, group.id, member.cluster,
                                RuleText::tr("%1 and %2 have the same host DNS, %3.")
                                    .arg(memberName(fleet, member), twin, member.hostDns),
                                ownHostFixes(fleet, group, member)});
             }
         }});

    rules.push_back(
        {QStringLiteral("INGRESS-CONTROLLER-UNSEEN"), Severity::Warning, RuleText::tr("Ingress needs a controller"),
         RuleText::tr("An ingress group needs an ingress controller with SSL passthrough on each host cluster. None was found "
                      "among the cluster's packs; it may have been installed another way."),
         document(), {},
         [](const Fleet &fleet, const ClusterGroup &group, std::vector<Finding> &out) {
             if (group.endpoint != EndpointType::Ingress)
                 return;
             for (const Member &member : group.members) {
                 const HostCluster *cluster = fleet.cluster(member.cluster);
                 // An edge cluster is looked at by EDGE-ENTRY-MISSING; without packs there is nothing to be seen.
                 if (!cluster || cluster->isEdge() || cluster->packs.empty() || hasIngressController(*cluster))
                     continue;
                 out.push_back({QStringLiteral("INGRESS-CONTROLLER-UNSEEN"), Severity::Warning, group.id, member.cluster,
                                RuleText::tr("No ingress controller is seen among the packs of %1.").arg(cluster->name), {}});
             }
         }});

    rules.push_back(
        {QStringLiteral("LOADBALANCER-UNSEEN"), Severity::Warning, RuleText::tr("Load balancers need a provider"),
         RuleText::tr("Clouds hand out load balancers by themselves. On vSphere, MAAS and at the edge something like MetalLB "
                      "has to; none was found among the cluster's packs."),
         document(), {},
         [](const Fleet &fleet, const ClusterGroup &group, std::vector<Finding> &out) {
             if (group.endpoint != EndpointType::LoadBalancer)
                 return;
             for (const Member &member : group.members) {
                 const HostCluster *cluster = fleet.cluster(member.cluster);
                 if (!cluster || cluster->isEdge() || !needsLoadBalancerPack(*cluster) || cluster->packs.empty()
                     || hasLoadBalancerPack(*cluster))
                     continue;
                 out.push_back({QStringLiteral("LOADBALANCER-UNSEEN"), Severity::Warning, group.id, member.cluster,
                                RuleText::tr("No load balancer such as MetalLB is seen among the packs of %1, which runs on %2.")
                                    .arg(cluster->name, Names::of(cluster->provider)),
                                {}});
             }
         }});
}

} // namespace easel
