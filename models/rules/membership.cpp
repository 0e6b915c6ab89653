// SPDX-License-Identifier: GPL-3.0-or-later
// Who may be a member: rules 1 to 7 of the domain.
#include "rules/rulesets.h"

#include "planning/plan.h"
#include "rules/admission.h"
#include "rules/ruletext.h"

namespace easel {
namespace {

QString documentGroups()
{
    return QStringLiteral("Palette documentation: Cluster Groups");
}

/// Runs `check` for each member that the inventory knows.
template <typename Check>
auto forEachMember(Check check)
{
    return [check](const Fleet &fleet, const ClusterGroup &group, std::vector<Finding> &out) {
        for (const Member &member : group.members) {
            if (const HostCluster *cluster = fleet.cluster(member.cluster))
                check(fleet, group, member, *cluster, out);
        }
    };
}

} // namespace

void addMembershipRules(std::vector<Rule> &rules)
{
    rules.push_back(
        {QStringLiteral("GROUP-EMPTY"), Severity::Error, RuleText::tr("A group has host clusters"),
         RuleText::tr("A cluster group needs at least one host cluster to deploy virtual clusters on. A new group may stay "
                      "empty while you plan; add a cluster, or delete the group, before you apply."),
         documentGroups(), {},
         [](const Fleet &, const ClusterGroup &group, std::vector<Finding> &out) {
             if (!group.members.empty())
                 return;
             // A new group is filled while one plans; RuleCatalogue::applyBlockers() sees to it that it is.
             const bool isNew = isDraft(group.id);
             out.push_back({QStringLiteral("GROUP-EMPTY"), isNew ? Severity::Warning : Severity::Error, group.id, {},
                            isNew ? RuleText::tr("“%1” has no host cluster yet: add one before you apply.").arg(group.name)
                                  : RuleText::tr("“%1” has no host cluster.").arg(group.name),
                            {{RuleText::tr("Delete the group"), {DeleteGroup{group.id}}}}});
         }});

    rules.push_back(
        {QStringLiteral("MEMBER-UNKNOWN"), Severity::Error, RuleText::tr("Members exist"),
         RuleText::tr("The group names a host cluster that the backend does not list any more. It was deleted, or the key "
                      "may not see it. Remove it from the group, or pull again with a key that sees it."),
         documentGroups(), {},
         [](const Fleet &fleet, const ClusterGroup &group, std::vector<Finding> &out) {
             for (const Member &member : group.members) {
                 if (fleet.cluster(member.cluster))
                     continue;
                 const QString name = memberName(fleet, member);
                 out.push_back({QStringLiteral("MEMBER-UNKNOWN"), Severity::Error, group.id, member.cluster,
                                RuleText::tr("“%1” names the host cluster %2, which is not in the fleet.").arg(group.name, name),
                                removalFixes(fleet, group, member)});
             }
         }});

    rules.push_back(
        {QStringLiteral("MEMBER-NOT-ALLOWED"), Severity::Error, RuleText::tr("Members are clusters of the right kind"),
         RuleText::tr("Virtual clusters, private cloud gateways and clusters that were imported with read-only access cannot "
                      "carry virtual clusters, and so cannot be members."),
         documentGroups(), {},
         forEachMember([](const Fleet &fleet, const ClusterGroup &group, const Member &member, const HostCluster &cluster,
                          std::vector<Finding> &out) {
             QString message;
             if (cluster.isGateway)
                 message = RuleText::tr("%1 is a private cloud gateway and cannot be a member of a group.").arg(cluster.name);
             else if (cluster.isReadOnlyImport)
                 message = RuleText::tr("%1 was imported with read-only access and cannot be a member of a group.").arg(cluster.name);
             else if (cluster.provider == Provider::Virtual)
                 message = RuleText::tr("%1 is a virtual cluster and cannot be a member of a group.").arg(cluster.name);
             else
                 return;
             out.push_back({QStringLiteral("MEMBER-NOT-ALLOWED"), Severity::Error, group.id, member.cluster, message,
                            removalFixes(fleet, group, member)});
         })});

    rules.push_back(
        {QStringLiteral("MEMBER-NOT-HOST"), Severity::Error, RuleText::tr("Members are enabled as hosts"),
         RuleText::tr("Whether a cluster can carry virtual clusters is chosen before it is deployed. A cluster without that "
                      "option cannot be a member; deploy one with the option, or choose another."),
         QStringLiteral("Palette documentation: Create Palette Virtual Clusters"), {},
         forEachMember([](const Fleet &fleet, const ClusterGroup &group, const Member &member, const HostCluster &cluster,
                          std::vector<Finding> &out) {
             if (!cluster.isHost && !cluster.isGateway && !cluster.isReadOnlyImport && cluster.provider != Provider::Virtual)
                 out.push_back({QStringLiteral("MEMBER-NOT-HOST"), Severity::Error, group.id, member.cluster,
                                RuleText::tr("%1 is not enabled to carry virtual clusters.").arg(cluster.name),
                                removalFixes(fleet, group, member)});
         })});

    rules.push_back(
        {QStringLiteral("MEMBER-UNHEALTHY"), Severity::Warning, RuleText::tr("Members are healthy and running"),
         RuleText::tr("Palette wants a host cluster to be healthy and running when it joins. New virtual clusters may fail on "
                      "one that is not; look after it first, or leave it out."),
         documentGroups(), {},
         forEachMember([](const Fleet &fleet, const ClusterGroup &group, const Member &member, const HostCluster &cluster,
                          std::vector<Finding> &out) {
             QString message;
             if (cluster.state != ClusterState::Running && cluster.state != ClusterState::Unknown)
                 message = RuleText::tr("%1 is not running: its state is %2.").arg(cluster.name, Names::of(cluster.state));
             else if (cluster.health == Health::Unhealthy)
                 message = RuleText::tr("%1 is unhealthy.").arg(cluster.name);
             else
                 return;
             out.push_back({QStringLiteral("MEMBER-UNHEALTHY"), Severity::Warning, group.id, member.cluster, message,
                            removalFixes(fleet, group, member)});
         })});

    rules.push_back(
        {QStringLiteral("SCOPE-MISMATCH"), Severity::Error, RuleText::tr("Members are of the group's scope"),
         RuleText::tr("A tenant group takes clusters of the tenant. A project group takes clusters of its project and of the "
                      "tenant, never those of another project."),
         documentGroups(), {},
         forEachMember([](const Fleet &fleet, const ClusterGroup &group, const Member &member, const HostCluster &cluster,
                          std::vector<Finding> &out) {
             if (group.scope.isSystem() || !cluster.scope.isProject() || cluster.scope == group.scope)
                 return;
             out.push_back({QStringLiteral("SCOPE-MISMATCH"), Severity::Error, group.id, member.cluster,
                            RuleText::tr("%1 belongs to the project %2, but “%3” belongs to %4.")
                                .arg(cluster.name, fleet.scopeName(cluster.scope), group.name, fleet.scopeName(group.scope)),
                            removalFixes(fleet, group, member)});
         })});

    rules.push_back(
        {QStringLiteral("MEMBER-SHARED"), Severity::Warning, RuleText::tr("A cluster in several groups is shared"),
         RuleText::tr("A host cluster may be in more than one group, for instance while virtual clusters move from an old "
                      "group to a new one. Each group counts its whole capacity, so that together they can promise more than "
                      "it has."),
         QStringLiteral("Palette documentation: Migrate Virtual Cluster Workloads"), {},
         forEachMember([](const Fleet &fleet, const ClusterGroup &group, const Member &member, const HostCluster &cluster,
                          std::vector<Finding> &out) {
             const QList<GroupId> all = fleet.groupsOf(member.cluster);
             if (all.size() < 2)
                 return;
             QStringList others;
             qint64 percent = 0;
             for (const GroupId &id : all) {
                 const ClusterGroup *other = fleet.group(id);
                 percent += other->oversubscription.value;
                 if (id != group.id)
                     others << other->name;
             }
             others.sort();
             out.push_back({QStringLiteral("MEMBER-SHARED"), Severity::Warning, group.id, member.cluster,
                            RuleText::tr("%1 is also in %2: together the groups may promise %3 % of its capacity.")
                                .arg(cluster.name, joinNames(others), QString::number(percent)),
                            removalFixes(fleet, group, member)});
         })});

    rules.push_back(
        {QStringLiteral("NAME-EMPTY"), Severity::Error, RuleText::tr("A group has a name"),
         RuleText::tr("Every cluster group has a name; people choose the group by it."), documentGroups(), {},
         [](const Fleet &fleet, const ClusterGroup &group, std::vector<Finding> &out) {
             if (!group.name.trimmed().isEmpty())
                 return;
             const QString name = freeGroupName(fleet, group.scope, RuleText::tr("Cluster group"));
             out.push_back({QStringLiteral("NAME-EMPTY"), Severity::Error, group.id, {}, RuleText::tr("A group has no name."),
                            {{RuleText::tr("Name it “%1”").arg(name), {RenameGroup{group.id, name}}}}});
         }});

    rules.push_back(
        {QStringLiteral("NAME-TAKEN"), Severity::Error, RuleText::tr("Names are unique in their scope"),
         RuleText::tr("Two cluster groups of the tenant, or of one project, cannot have the same name."), documentGroups(), {},
         [](const Fleet &fleet, const ClusterGroup &group, std::vector<Finding> &out) {
             if (group.name.isEmpty() || fleet.groupsNamed(group.scope, group.name).size() < 2)
                 return;
             const QString name = freeGroupName(fleet, group.scope, group.name);
             out.push_back({QStringLiteral("NAME-TAKEN"), Severity::Error, group.id, {},
                            RuleText::tr("Another group of %1 is called “%2” too.").arg(fleet.scopeName(group.scope), group.name),
                            {{RuleText::tr("Rename it to “%1”").arg(name), {RenameGroup{group.id, name}}}}});
         }});

    rules.push_back(
        {QStringLiteral("MEMBER-IN-USE"), Severity::Error, RuleText::tr("A host that carries virtual clusters stays"),
         RuleText::tr("Virtual clusters of the group run on the host cluster. Move or delete them before it leaves the group."),
         documentGroups(), {},
         [](const Fleet &fleet, const ClusterGroup &group, std::vector<Finding> &out) {
             for (const ClusterId &host : fleet.carriersOf(group.id)) {
                 if (fleet.isMember(host, group.id))
                     continue;
                 const HostCluster *cluster = fleet.cluster(host);
                 const QString name = cluster ? cluster->name : host.toString();
                 Member back;
                 back.cluster = host;
                 back.name = name;
                 if (cluster && group.endpoint == EndpointType::Ingress)
                     back.hostDns = cluster->hostDns;
                 const QStringList names = virtualClustersOf(fleet, group.id, host);
                 out.push_back({QStringLiteral("MEMBER-IN-USE"), Severity::Error, group.id, host,
                                RuleText::tr("%1 left “%2”, but still carries %n virtual cluster(s) of it: %3.", nullptr,
                                             static_cast<int>(names.size()))
                                    .arg(name, group.name, joinNames(names)),
                                {{RuleText::tr("Put %1 back").arg(name), {AddMember{group.id, back}}}}});
             }
         }});

    rules.push_back(
        {QStringLiteral("GROUP-NOT-EMPTY"), Severity::Error, RuleText::tr("A group is deleted after its virtual clusters"),
         RuleText::tr("A cluster group can be deleted only when no virtual cluster runs on it any more."), documentGroups(), {}, {},
         [](const Fleet &, const Fleet &draft, const ClusterGroup &before, const ClusterGroup *after, std::vector<Finding> &out) {
             const std::vector<const VirtualCluster *> inside = draft.virtualClustersOf(before.id);
             if (after || inside.empty())
                 return;
             QStringList names;
             for (const VirtualCluster *each : inside)
                 names << each->name;
             out.push_back({QStringLiteral("GROUP-NOT-EMPTY"), Severity::Error, before.id, {},
                            RuleText::tr("“%1” is deleted, but %n virtual cluster(s) run on it: %2.", nullptr,
                                         static_cast<int>(names.size()))
                                .arg(before.name, joinNames(names)),
                            {{RuleText::tr("Keep the group"), {CreateGroup{before}}}}});
         }});

    rules.push_back(
        {QStringLiteral("SYSTEM-READONLY"), Severity::Error, RuleText::tr("System groups can only be read"),
         RuleText::tr("A system group is run by the operator of Palette for all tenants. A tenant can deploy on it, but not "
                      "change it."),
         documentGroups(), {}, {},
         [](const Fleet &base, const Fleet &, const ClusterGroup &before, const ClusterGroup *after, std::vector<Finding> &out) {
             if (before.scope.isSystem() && (!after || !diffGroups(before, *after, base).empty()))
                 out.push_back({QStringLiteral("SYSTEM-READONLY"), Severity::Error, before.id, {},
                                RuleText::tr("“%1” is a system group and can only be read.").arg(before.name), {}});
         }});
}

} // namespace easel
