// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clustergroup.h"
#include "domain/developercredit.h"

#include <QHash>
#include <QMap>

#include <memory>
#include <span>

namespace easel {

/// What a pull brought besides the groups; never edited, and shared by every Fleet made from it.
class Inventory final
{
public:
    Inventory() = default;
    Inventory(std::vector<Project> projects, std::vector<HostCluster> clusters, std::vector<EdgeHost> edgeHosts,
              std::vector<VirtualCluster> virtualClusters, std::vector<ClusterProfile> profiles,
              QHash<Distribution, QString> defaultValues, DeveloperCredits credits = {});

    const std::vector<Project> &projects() const { return m_projects; }
    const std::vector<HostCluster> &clusters() const { return m_clusters; }
    const std::vector<EdgeHost> &edgeHosts() const { return m_edgeHosts; }
    const std::vector<VirtualCluster> &virtualClusters() const { return m_virtualClusters; }
    const std::vector<ClusterProfile> &profiles() const { return m_profiles; }
    /// The platform's present default values (YAML) per distribution; absent when it told none.
    const QHash<Distribution, QString> &defaultValues() const { return m_defaultValues; }

    const DeveloperCredits &credits() const { return m_credits; }
    /// What the virtual clusters of a user were given, by group.
    QHash<GroupId, DeveloperCredit> claimsOfOwner(const QString &owner) const { return m_claimsByOwner.value(owner); }

    /// The vCluster version that those values name; empty when there is none.
    QString defaultVersion(Distribution distribution) const { return m_defaultVersions.value(distribution); }

    // Null when there is none of that id; the pointers live as long as the inventory.
    const Project *project(const ProjectId &id) const;
    const HostCluster *cluster(const ClusterId &id) const;
    const ClusterProfile *profile(const ProfileId &id) const;
    const VirtualCluster *virtualCluster(const VirtualClusterId &id) const;
    /// Those of that scope that have exactly this name, as indexes into virtualClusters().
    QList<int> virtualClustersNamed(const Scope &scope, const QString &name) const { return m_virtualByName.values({scope, name}); }
    /// The virtual clusters of a group, as indexes into virtualClusters().
    std::span<const int> virtualClustersOf(const GroupId &id) const;
    std::span<const int> virtualClustersOn(const ClusterId &host) const;
    /// The host clusters that carry virtual clusters of the group, each once.
    std::span<const ClusterId> carriersOf(const GroupId &id) const;
    /// The edge hosts of a cluster, as indexes into edgeHosts().
    std::span<const int> edgeHostsOf(const ClusterId &id) const;

private:
    std::vector<Project> m_projects;
    std::vector<HostCluster> m_clusters;
    std::vector<EdgeHost> m_edgeHosts;
    std::vector<VirtualCluster> m_virtualClusters;
    std::vector<ClusterProfile> m_profiles;
    QHash<Distribution, QString> m_defaultValues;
    DeveloperCredits m_credits;
    QHash<Distribution, QString> m_defaultVersions;
    QHash<ProjectId, int> m_projectIndex;
    QHash<ClusterId, int> m_clusterIndex;
    QHash<ProfileId, int> m_profileIndex;
    QHash<VirtualClusterId, int> m_virtualIndex;
    QMultiHash<std::pair<Scope, QString>, int> m_virtualByName;
    QHash<GroupId, std::vector<int>> m_virtualByGroup;
    QHash<ClusterId, std::vector<int>> m_virtualByHost;
    QHash<QString, QHash<GroupId, DeveloperCredit>> m_claimsByOwner;
    QHash<GroupId, std::vector<ClusterId>> m_carriers;
    QHash<ClusterId, std::vector<int>> m_edgeHostsByCluster;
};

/// Everything Easel knows of a tenant at one moment: an inventory and the cluster groups, with their indexes.
/// A value: copies are snapshots that share what they have in common, so that a copy costs nothing and a changed group, or
/// virtual cluster, costs that one. The draft is a Fleet too (the base with the plan applied).
class Fleet final
{
public:
    Fleet();
    Fleet(std::shared_ptr<const Inventory> inventory, std::vector<ClusterGroup> groups);

    const Inventory &inventory() const { return *m_inventory; }
    const std::shared_ptr<const Inventory> &sharedInventory() const { return m_inventory; }

    /// Groups by id. Null when there is none; the pointer lives until that group is put or removed in this Fleet.
    const ClusterGroup *group(const GroupId &id) const;
    qsizetype groupCount() const { return m_groups.size(); }
    /// In name order (then id), which is also the order of the board.
    std::vector<GroupId> groupIds() const;
    /// The groups that have this cluster as a member, in no particular order.
    QList<GroupId> groupsOf(const ClusterId &cluster) const { return m_membership.values(cluster); }
    bool isMember(const ClusterId &cluster, const GroupId &group) const { return m_membership.contains(cluster, group); }

    /// The groups of that scope that have exactly this name.
    QList<GroupId> groupsNamed(const Scope &scope, const QString &name) const { return m_byName.values({scope, name}); }
    /// The clusters that are members of an ingress group with this host DNS, in any letter case; one for each membership.
    QList<ClusterId> clustersWithHostDns(const QString &hostDns) const { return m_byHostDns.values(hostDns.toLower()); }
    /// How many of the group's members are edge clusters, and how many are not. Members that the inventory does not know
    /// count as neither.
    int edgeMembersOf(const GroupId &id) const { return m_memberKinds.value(id).edge; }
    int otherMembersOf(const GroupId &id) const { return m_memberKinds.value(id).other; }

    /// Adds the group, or replaces the one with its id.
    void putGroup(ClusterGroup group);
    void removeGroup(const GroupId &id);

    // Virtual clusters as they are in this fleet: those of the inventory, and over them what a plan makes of some. The
    // pointers live until that one is put or removed in this Fleet, or for as long as the inventory.

    /// Null when there is none.
    const VirtualCluster *virtualCluster(const VirtualClusterId &id) const;
    /// All: those of the inventory in its order, then those that only the plan has, by id.
    std::vector<const VirtualCluster *> virtualClusters() const;
    qsizetype virtualClusterCount() const;
    /// Those of a group, or on a host, in the same order.
    std::vector<const VirtualCluster *> virtualClustersOf(const GroupId &id) const;
    std::vector<const VirtualCluster *> virtualClustersOn(const ClusterId &host) const;
    qsizetype virtualClusterCountOf(const GroupId &id) const;
    /// Those of that scope that have exactly this name.
    std::vector<const VirtualCluster *> virtualClustersNamed(const Scope &scope, const QString &name) const;
    /// The host clusters that carry virtual clusters of the group, each once.
    std::vector<ClusterId> carriersOf(const GroupId &id) const;
    /// The ids of those that are not as the inventory has them: changed, new, or not there any more. In id order.
    std::vector<VirtualClusterId> plannedVirtualClusters() const;
    /// Those of a group among them; the ones that are not there any more too.
    std::vector<VirtualClusterId> plannedVirtualClustersOf(const GroupId &id) const;

    /// Adds the virtual cluster, or replaces the one with its id. One that is as the inventory has it is none of the plan's.
    void putVirtualCluster(VirtualCluster virtualCluster);
    void removeVirtualCluster(const VirtualClusterId &id);
    /// The same fleet with an inventory of its own that has the virtual clusters as they are here; itself where they are
    /// those of the inventory.
    Fleet withOwnInventory() const;
    /// The same fleet, without what a plan makes of virtual clusters, where each user may draw on so much.
    Fleet withUserCredit(const std::optional<DeveloperCredit> &credit) const;

    const HostCluster *cluster(const ClusterId &id) const { return m_inventory->cluster(id); }
    /// The project's name, "Tenant" or "System", for people.
    QString scopeName(const Scope &scope) const;

private:
    struct MemberKinds { int edge = 0; int other = 0; };
    /// What a plan makes of virtual clusters; null where one is not there any more.
    struct Planned
    {
        QMap<VirtualClusterId, std::shared_ptr<const VirtualCluster>> states;
        QMultiHash<GroupId, VirtualClusterId> byGroup; ///< as they are, and as they are in the inventory
        QMultiHash<ClusterId, VirtualClusterId> byHost; ///< as they are
    };

    void unlink(const ClusterGroup &group);
    void link(const ClusterGroup &group);
    /// Puts the group without a place in the order.
    const ClusterGroup *replace(ClusterGroup group);
    /// Lets the plan's state of the virtual cluster be what it is in the inventory.
    void forgetPlanned(const VirtualClusterId &id);
    void plan(const VirtualClusterId &id, std::shared_ptr<const VirtualCluster> state);
    template <typename Belongs>
    std::vector<const VirtualCluster *> overlaid(std::span<const int> rows, const QList<VirtualClusterId> &planned, Belongs belongs) const;

    std::shared_ptr<const Inventory> m_inventory;
    QHash<GroupId, std::shared_ptr<const ClusterGroup>> m_groups;
    QList<const ClusterGroup *> m_order; ///< by name, then id
    QMultiHash<ClusterId, GroupId> m_membership;
    QMultiHash<std::pair<Scope, QString>, GroupId> m_byName;
    QMultiHash<QString, ClusterId> m_byHostDns;
    QHash<GroupId, MemberKinds> m_memberKinds;
    Planned m_planned;
};

/// A name for a new group that is not taken in the scope: `wanted`, or `wanted 2`, `wanted 3`, …
QString freeGroupName(const Fleet &fleet, const Scope &scope, const QString &wanted);

} // namespace easel
