// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fleet.h"

#include <QCoreApplication>

#include <algorithm>

namespace easel {
namespace {

template <typename Key, typename Row>
QHash<Key, int> indexById(const std::vector<Row> &rows)
{
    QHash<Key, int> index;
    index.reserve(static_cast<qsizetype>(rows.size()));
    for (int i = 0; i < static_cast<int>(rows.size()); ++i)
        index.insert(rows[static_cast<size_t>(i)].id, i);
    return index;
}

template <typename Key, typename Row>
const Row *find(const QHash<Key, int> &index, const std::vector<Row> &rows, const Key &id)
{
    const auto it = index.constFind(id);
    return it == index.cend() ? nullptr : &rows[static_cast<size_t>(*it)];
}

template <typename Key, typename Row>
std::span<const Row> rowsOf(const QHash<Key, std::vector<Row>> &index, const Key &id)
{
    const auto it = index.constFind(id);
    return it == index.cend() ? std::span<const Row>() : std::span<const Row>(*it);
}

/// Whether the member's host DNS means anything: in a load-balancer group it is left over.
bool answersTo(const ClusterGroup &group, const Member &member)
{
    return group.endpoint == EndpointType::Ingress && !member.hostDns.isEmpty();
}

} // namespace

Inventory::Inventory(std::vector<Project> projects, std::vector<HostCluster> clusters, std::vector<EdgeHost> edgeHosts,
                     std::vector<VirtualCluster> virtualClusters, std::vector<ClusterProfile> profiles,
                     QHash<Distribution, QString> defaultValues, DeveloperCredits credits)
    : m_projects(std::move(projects)), m_clusters(std::move(clusters)), m_edgeHosts(std::move(edgeHosts)),
      m_virtualClusters(std::move(virtualClusters)), m_profiles(std::move(profiles)),
      m_defaultValues(std::move(defaultValues)), m_credits(credits), m_projectIndex(indexById<ProjectId>(m_projects)),
      m_clusterIndex(indexById<ClusterId>(m_clusters)), m_profileIndex(indexById<ProfileId>(m_profiles)),
      m_virtualIndex(indexById<VirtualClusterId>(m_virtualClusters))
{
    for (auto it = m_defaultValues.cbegin(); it != m_defaultValues.cend(); ++it)
        m_defaultVersions.insert(it.key(), vclusterVersionOf(it.value()));
    m_virtualByName.reserve(static_cast<qsizetype>(m_virtualClusters.size()));
    for (int i = 0; i < static_cast<int>(m_virtualClusters.size()); ++i) {
        const VirtualCluster &vc = m_virtualClusters[static_cast<size_t>(i)];
        m_virtualByName.insert({vc.scope, vc.name}, i);
        m_virtualByGroup[vc.group].push_back(i);
        if (!vc.owner.isEmpty()) {
            DeveloperCredit &claim = m_claimsByOwner[vc.owner][vc.group];
            claim.size = claim.size + vc.size;
            ++claim.virtualClusters;
        }
        if (vc.host.isEmpty())
            continue;
        std::vector<int> &neighbours = m_virtualByHost[vc.host];
        if (std::none_of(neighbours.begin(), neighbours.end(),
                         [&](int k) { return m_virtualClusters[static_cast<size_t>(k)].group == vc.group; }))
            m_carriers[vc.group].push_back(vc.host);
        neighbours.push_back(i);
    }
    for (int i = 0; i < static_cast<int>(m_edgeHosts.size()); ++i) {
        const ClusterId &cluster = m_edgeHosts[static_cast<size_t>(i)].cluster;
        if (!cluster.isEmpty())
            m_edgeHostsByCluster[cluster].push_back(i);
    }
}

const Project *Inventory::project(const ProjectId &id) const
{
    return find(m_projectIndex, m_projects, id);
}

const HostCluster *Inventory::cluster(const ClusterId &id) const
{
    return find(m_clusterIndex, m_clusters, id);
}

const ClusterProfile *Inventory::profile(const ProfileId &id) const
{
    return find(m_profileIndex, m_profiles, id);
}

const VirtualCluster *Inventory::virtualCluster(const VirtualClusterId &id) const
{
    return find(m_virtualIndex, m_virtualClusters, id);
}

std::span<const int> Inventory::virtualClustersOf(const GroupId &id) const
{
    return rowsOf(m_virtualByGroup, id);
}

std::span<const int> Inventory::virtualClustersOn(const ClusterId &host) const
{
    return rowsOf(m_virtualByHost, host);
}

std::span<const ClusterId> Inventory::carriersOf(const GroupId &id) const
{
    return rowsOf(m_carriers, id);
}

std::span<const int> Inventory::edgeHostsOf(const ClusterId &id) const
{
    return rowsOf(m_edgeHostsByCluster, id);
}

namespace {

bool comesBefore(const ClusterGroup *a, const ClusterGroup *b)
{
    const int byName = a->name.compare(b->name, Qt::CaseInsensitive);
    return byName != 0 ? byName < 0 : a->id < b->id;
}

} // namespace

Fleet::Fleet() : m_inventory(std::make_shared<Inventory>()) {}

Fleet::Fleet(std::shared_ptr<const Inventory> inventory, std::vector<ClusterGroup> groups)
    : m_inventory(std::move(inventory))
{
    m_groups.reserve(static_cast<qsizetype>(groups.size()));
    for (ClusterGroup &group : groups)
        replace(std::move(group));
    m_order.reserve(m_groups.size());
    for (const auto &group : std::as_const(m_groups))
        m_order.append(group.get());
    std::sort(m_order.begin(), m_order.end(), comesBefore);
}

const ClusterGroup *Fleet::group(const GroupId &id) const
{
    const auto it = m_groups.constFind(id);
    return it == m_groups.cend() ? nullptr : it->get();
}

std::vector<GroupId> Fleet::groupIds() const
{
    std::vector<GroupId> ids;
    ids.reserve(static_cast<size_t>(m_order.size()));
    for (const ClusterGroup *group : m_order)
        ids.push_back(group->id);
    return ids;
}

void Fleet::putGroup(ClusterGroup group)
{
    const ClusterGroup *put = replace(std::move(group));
    m_order.insert(std::lower_bound(m_order.cbegin(), m_order.cend(), put, comesBefore), put);
}

void Fleet::removeGroup(const GroupId &id)
{
    if (const ClusterGroup *old = group(id)) {
        unlink(*old);
        m_groups.remove(GroupId(id)); // a copy: `id` may live inside the group
    }
}

const ClusterGroup *Fleet::replace(ClusterGroup group)
{
    if (const ClusterGroup *old = this->group(group.id))
        unlink(*old);
    link(group);
    const GroupId id = group.id;
    return m_groups.insert(id, std::make_shared<const ClusterGroup>(std::move(group)))->get();
}

void Fleet::unlink(const ClusterGroup &group)
{
    for (const Member &member : group.members) {
        m_membership.remove(member.cluster, group.id);
        if (answersTo(group, member))
            m_byHostDns.erase(m_byHostDns.constFind(member.hostDns.toLower(), member.cluster));
    }
    if (const auto place = std::lower_bound(m_order.cbegin(), m_order.cend(), &group, comesBefore); place != m_order.cend() && *place == &group)
        m_order.erase(place);
    m_byName.remove({group.scope, group.name}, group.id);
    m_memberKinds.remove(group.id);
}

void Fleet::link(const ClusterGroup &group)
{
    MemberKinds kinds;
    for (const Member &member : group.members) {
        m_membership.insert(member.cluster, group.id);
        if (answersTo(group, member))
            m_byHostDns.insert(member.hostDns.toLower(), member.cluster);
        if (const HostCluster *cluster = m_inventory->cluster(member.cluster))
            ++(cluster->isEdge() ? kinds.edge : kinds.other);
    }
    m_byName.insert({group.scope, group.name}, group.id);
    m_memberKinds.insert(group.id, kinds);
}

QString Fleet::scopeName(const Scope &scope) const
{
    switch (scope.kind()) {
    case Scope::Kind::Tenant: return QCoreApplication::translate("Names", "Tenant");
    case Scope::Kind::System: return QCoreApplication::translate("Names", "System");
    case Scope::Kind::Project: {
        const Project *project = m_inventory->project(scope.projectId());
        return project ? project->name : scope.projectId().toString();
    }
    }
    Q_UNREACHABLE();
}

QString freeGroupName(const Fleet &fleet, const Scope &scope, const QString &wanted)
{
    QString name = wanted;
    for (int number = 2; !fleet.groupsNamed(scope, name).isEmpty(); ++number)
        name = QStringLiteral("%1 %2").arg(wanted, QString::number(number));
    return name;
}

} // namespace easel
