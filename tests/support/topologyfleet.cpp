// SPDX-License-Identifier: GPL-3.0-or-later
#include "topologyfleet.h"

#include <QRandomGenerator>

#include <algorithm>
#include <random>

namespace easel::test {
namespace {

/// Falls off: the first half of the time 0, a quarter of it 1, and so on.
int falling(QRandomGenerator &random, int count)
{
    int value = 0;
    while (value + 1 < count && random.bounded(2))
        ++value;
    return value;
}

/// The number at the end of a name; 0 without one.
int numberIn(const QString &name)
{
    return name.section(u'-', -1).toInt();
}

Member memberOf(const HostCluster &cluster)
{
    return {cluster.id, cluster.name, cluster.hostDns, std::nullopt, std::nullopt};
}

void addVirtualClusters(FleetParts &parts, const ClusterGroup &group, QRandomGenerator &random)
{
    for (const Member &member : group.members) {
        for (int i = random.bounded(5); i > 0; --i) {
            VirtualCluster virtualCluster;
            virtualCluster.id = VirtualClusterId(QStringLiteral("virtual-%1").arg(parts.virtualClusters.size()));
            virtualCluster.name = QStringLiteral("team-%1-%2").arg(random.bounded(40)).arg(parts.virtualClusters.size());
            virtualCluster.group = group.id;
            virtualCluster.host = random.bounded(50) ? member.cluster : ClusterId();
            virtualCluster.state = VirtualClusterState::Running;
            virtualCluster.health = random.bounded(30) ? Health::Healthy : Health::Unhealthy;
            virtualCluster.size = {MilliCores(4000), MebiBytes(4096), GibiBytes(10)};
            parts.virtualClusters.push_back(std::move(virtualCluster));
        }
    }
}

} // namespace

Fleet FleetParts::build() const
{
    return Fleet(std::make_shared<const Inventory>(std::vector<Project>(), clusters, edgeHosts, virtualClusters,
                                                   std::vector<ClusterProfile>(), QHash<Distribution, QString>()),
                 groups);
}

FleetParts FleetParts::shuffled(quint32 seed) const
{
    FleetParts other = *this;
    std::minstd_rand random(seed);
    std::shuffle(other.clusters.begin(), other.clusters.end(), random);
    std::shuffle(other.edgeHosts.begin(), other.edgeHosts.end(), random);
    std::shuffle(other.virtualClusters.begin(), other.virtualClusters.end(), random);
    std::shuffle(other.groups.begin(), other.groups.end(), random);
    for (ClusterGroup &group : other.groups)
        std::shuffle(group.members.begin(), group.members.end(), random);
    return other;
}

ClusterGroup *FleetParts::group(const GroupId &id)
{
    const auto it = std::find_if(groups.begin(), groups.end(), [&](const ClusterGroup &group) { return group.id == id; });
    return it == groups.end() ? nullptr : &*it;
}

HostCluster &FleetParts::addCluster(const QString &id, Provider provider, const QString &place)
{
    HostCluster cluster;
    cluster.id = ClusterId(id);
    cluster.name = id;
    cluster.provider = provider;
    (cluster.isEdge() ? cluster.site : cluster.region) = place;
    cluster.state = ClusterState::Running;
    cluster.health = Health::Healthy;
    cluster.isHost = true;
    cluster.cpu = {MilliCores(32000), MilliCores(8000), MilliCores(5000)};
    cluster.memory = {MebiBytes(131072), MebiBytes(32768), MebiBytes(20480)};
    clusters.push_back(std::move(cluster));
    return clusters.back();
}

FleetParts unevenFleet(int clusterCount, quint32 seed)
{
    QRandomGenerator random(seed);
    FleetParts parts;
    const std::array providers{Provider::Eks,  Provider::Aks,  Provider::Gke, Provider::VSphere,
                               Provider::Aws,  Provider::Maas, Provider::Azure, Provider::Imported};
    for (int i = 0; i < clusterCount; ++i) {
        const bool isEdge = random.bounded(4) == 0;
        const Provider provider = isEdge ? Provider::Edge : providers[static_cast<size_t>(falling(random, static_cast<int>(providers.size())))];
        const int place = isEdge ? random.bounded(std::max(1, clusterCount / 6)) : falling(random, 9);
        const QString name = isEdge ? QStringLiteral("store-%1").arg(place) : place == 8 ? QString() : QStringLiteral("region-%1").arg(place);
        HostCluster &cluster = parts.addCluster(QStringLiteral("cluster-%1").arg(i), provider, name);
        cluster.name = QStringLiteral("%1-%2").arg(Names::of(provider).toLower()).arg(random.bounded(10 * clusterCount));
        cluster.health = random.bounded(20) ? Health::Healthy : random.bounded(2) ? Health::Unhealthy : Health::Unknown;
        if (random.bounded(5)) {
            const double longitude = place * 37 % 360 - 180;
            const double latitude = place * 17 % 140 - 70;
            cluster.coordinates = Coordinates{longitude, latitude};
        }
        for (int k = isEdge ? 1 + random.bounded(3) : 0; k > 0; --k) {
            EdgeHost host;
            host.id = EdgeHostId(QStringLiteral("edge-host-%1").arg(parts.edgeHosts.size()));
            host.name = QStringLiteral("node-%1").arg(parts.edgeHosts.size());
            host.site = name;
            host.health = Health::Healthy;
            if (random.bounded(6))
                host.cluster = cluster.id;
            parts.edgeHosts.push_back(std::move(host));
        }
    }
    const int groupCount = std::max(1, clusterCount / 12);
    for (int g = 0; g < groupCount; ++g) {
        ClusterGroup group;
        group.id = GroupId(QStringLiteral("group-%1").arg(g));
        group.name = QStringLiteral("Group %1").arg(random.bounded(10 * groupCount));
        group.endpoint = EndpointType::LoadBalancer;
        parts.groups.push_back(std::move(group));
    }
    for (const HostCluster &cluster : parts.clusters) {
        if (!random.bounded(3))
            continue;
        // The last groups have no members; clusters of one place are mostly in one group, and some are in a second.
        const int used = std::max(1, groupCount * 9 / 10);
        const int home = (numberIn(cluster.place()) + 7 * static_cast<int>(cluster.provider)) % used;
        ClusterGroup &group = parts.groups[static_cast<size_t>(random.bounded(4) ? home : random.bounded(used))];
        group.members.push_back(memberOf(cluster));
        if (ClusterGroup &second = parts.groups[static_cast<size_t>(random.bounded(used))]; !random.bounded(20) && second.id != group.id)
            second.members.push_back(memberOf(cluster));
    }
    if (clusterCount > 20) {
        const QString gone = QStringLiteral("gone");
        parts.groups.front().members.push_back({ClusterId(gone), gone, {}, std::nullopt, std::nullopt});
    }
    for (const ClusterGroup &group : parts.groups)
        addVirtualClusters(parts, group, random);
    return parts;
}

} // namespace easel::test
