// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetbuilder.h"

#include <QRandomGenerator>

namespace easel::test {
namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

FleetBuilder &FleetBuilder::project(const char *id, const char *name)
{
    m_projects.push_back({ProjectId(s(id)), s(name)});
    return *this;
}

FleetBuilder &FleetBuilder::cluster(const char *id)
{
    HostCluster c;
    c.id = ClusterId(s(id));
    c.name = s(id);
    c.provider = Provider::Eks;
    c.region = QStringLiteral("eu-central-1");
    c.kubernetesVersion = QStringLiteral("1.31.4");
    c.state = ClusterState::Running;
    c.health = Health::Healthy;
    c.isHost = true;
    c.endpoint = EndpointType::LoadBalancer;
    c.cpu = {MilliCores(16000), MilliCores(4000), MilliCores(3000)};
    c.memory = {MebiBytes(65536), MebiBytes(16384), MebiBytes(12288)};
    c.packs = {{QStringLiteral("k8s"), QStringLiteral("kubernetes-eks"), QStringLiteral("1.31.4")}};
    m_clusters.push_back(std::move(c));
    m_groupIsLast = false;
    return *this;
}

FleetBuilder &FleetBuilder::name(const char *name)
{
    m_clusters.back().name = s(name);
    return *this;
}

FleetBuilder &FleetBuilder::provider(Provider provider)
{
    m_clusters.back().provider = provider;
    return *this;
}

FleetBuilder &FleetBuilder::region(const char *region)
{
    m_clusters.back().region = s(region);
    return *this;
}

FleetBuilder &FleetBuilder::at(double longitude, double latitude)
{
    m_clusters.back().coordinates = Coordinates{longitude, latitude};
    return *this;
}

FleetBuilder &FleetBuilder::edge(const char *site)
{
    m_clusters.back().provider = Provider::Edge;
    m_clusters.back().site = s(site);
    return pack("addon", "lb-metallb-helm");
}

FleetBuilder &FleetBuilder::inProject(const char *project)
{
    (m_groupIsLast ? m_groups.back().scope : m_clusters.back().scope) = Scope::project(ProjectId(s(project)));
    return *this;
}

FleetBuilder &FleetBuilder::ingress(const char *hostDns)
{
    m_clusters.back().endpoint = EndpointType::Ingress;
    m_clusters.back().hostDns = s(hostDns);
    return pack("addon", "nginx");
}

FleetBuilder &FleetBuilder::loadBalancer()
{
    m_clusters.back().endpoint = EndpointType::LoadBalancer;
    return *this;
}

FleetBuilder &FleetBuilder::noEndpoint()
{
    m_clusters.back().endpoint.reset();
    return *this;
}

FleetBuilder &FleetBuilder::capacity(qint64 cores, qint64 gibibytes)
{
    m_clusters.back().cpu = {MilliCores(cores * 1000), std::nullopt, std::nullopt};
    m_clusters.back().memory = {MebiBytes(gibibytes * 1024), std::nullopt, std::nullopt};
    return *this;
}

FleetBuilder &FleetBuilder::unknownCapacity()
{
    m_clusters.back().cpu = {};
    m_clusters.back().memory = {};
    return *this;
}

FleetBuilder &FleetBuilder::health(Health health)
{
    m_clusters.back().health = health;
    return *this;
}

FleetBuilder &FleetBuilder::state(ClusterState state)
{
    m_clusters.back().state = state;
    return *this;
}

FleetBuilder &FleetBuilder::notHost()
{
    m_clusters.back().isHost = false;
    return *this;
}

FleetBuilder &FleetBuilder::gateway()
{
    m_clusters.back().isGateway = true;
    return *this;
}

FleetBuilder &FleetBuilder::readOnlyImport()
{
    m_clusters.back().provider = Provider::Imported;
    m_clusters.back().isReadOnlyImport = true;
    return *this;
}

FleetBuilder &FleetBuilder::version(const char *kubernetes)
{
    m_clusters.back().kubernetesVersion = s(kubernetes);
    return *this;
}

FleetBuilder &FleetBuilder::pack(const char *layer, const char *name)
{
    m_clusters.back().packs.push_back({s(layer), s(name), QStringLiteral("1.0.0")});
    return *this;
}

FleetBuilder &FleetBuilder::noPacks()
{
    m_clusters.back().packs.clear();
    return *this;
}

FleetBuilder &FleetBuilder::label(const char *key, const char *value)
{
    m_clusters.back().labels.insert(s(key), s(value));
    return *this;
}

FleetBuilder &FleetBuilder::group(const char *id, const char *name)
{
    ClusterGroup g;
    g.id = GroupId(s(id));
    g.name = s(name);
    g.endpoint = EndpointType::LoadBalancer;
    m_groups.push_back(std::move(g));
    m_groupIsLast = true;
    return *this;
}

FleetBuilder &FleetBuilder::member(const char *cluster, const char *hostDns)
{
    Member member;
    member.cluster = ClusterId(s(cluster));
    member.name = s(cluster);
    member.hostDns = s(hostDns);
    m_groups.back().members.push_back(std::move(member));
    return *this;
}

FleetBuilder &FleetBuilder::ingressGroup()
{
    m_groups.back().endpoint = EndpointType::Ingress;
    return *this;
}

FleetBuilder &FleetBuilder::systemGroup()
{
    m_groups.back().scope = Scope::system();
    return *this;
}

FleetBuilder &FleetBuilder::editGroup(const std::function<void(ClusterGroup &)> &edit)
{
    edit(m_groups.back());
    return *this;
}

FleetBuilder &FleetBuilder::virtualCluster(const char *id, const char *group, const char *host)
{
    VirtualCluster vc;
    vc.id = VirtualClusterId(s(id));
    vc.name = s(id);
    vc.group = GroupId(s(group));
    vc.host = ClusterId(s(host));
    vc.state = VirtualClusterState::Running;
    vc.size = {MilliCores(4000), MebiBytes(4096), GibiBytes(2)};
    m_virtualClusters.push_back(std::move(vc));
    return *this;
}

FleetBuilder &FleetBuilder::size(qint64 milliCores, qint64 mebiBytes, qint64 gibiBytes)
{
    m_virtualClusters.back().size = {MilliCores(milliCores), MebiBytes(mebiBytes), GibiBytes(gibiBytes)};
    return *this;
}

FleetBuilder &FleetBuilder::paused()
{
    m_virtualClusters.back().state = VirtualClusterState::Paused;
    return *this;
}

FleetBuilder &FleetBuilder::owner(const char *uid)
{
    m_virtualClusters.back().owner = QString::fromLatin1(uid);
    return *this;
}

FleetBuilder &FleetBuilder::credits(DeveloperCredits credits)
{
    m_credits = std::move(credits);
    return *this;
}

FleetBuilder &FleetBuilder::profile(const char *id, const char *name)
{
    m_profiles.push_back({ProfileId(s(id)), s(name), QStringLiteral("1.0.0"), Scope::tenant(), true, {}});
    return *this;
}

FleetBuilder &FleetBuilder::defaultValues(Distribution distribution, const char *yaml)
{
    m_defaultValues.insert(distribution, s(yaml));
    return *this;
}

Fleet FleetBuilder::build() const
{
    return Fleet(std::make_shared<const Inventory>(m_projects, m_clusters, m_edgeHosts, m_virtualClusters, m_profiles,
                                                   m_defaultValues, m_credits),
                 m_groups);
}

Fleet generatedFleet(const FleetSize &size, quint32 seed)
{
    QRandomGenerator random(seed);
    const std::array providers{Provider::Aws,  Provider::Eks,     Provider::Azure, Provider::Aks, Provider::Gcp,
                               Provider::Gke, Provider::VSphere, Provider::Maas,  Provider::Edge};
    const std::array regions{"eu-central-1", "eu-west-1", "us-east-1", "us-west-2", "ap-south-1", "westeurope"};
    const int groupCount = size.groups > 0 ? size.groups : std::max(1, size.clusters / 50);
    std::vector<Project> projects;
    for (int i = 0; i < 3; ++i)
        projects.push_back({ProjectId(QStringLiteral("project-%1").arg(i)), QStringLiteral("Project %1").arg(i)});
    std::vector<HostCluster> hosts;
    std::vector<ClusterGroup> groups;
    std::vector<VirtualCluster> virtualClusters;
    std::vector<std::pair<ClusterId, GroupId>> carriers;
    for (int g = 0; g < groupCount; ++g) {
        ClusterGroup group;
        group.id = GroupId(QStringLiteral("group-%1").arg(g));
        group.name = QStringLiteral("Group %1").arg(g, 5, 10, QLatin1Char('0'));
        group.endpoint = g % 2 ? EndpointType::Ingress : EndpointType::LoadBalancer;
        groups.push_back(std::move(group));
    }
    for (int i = 0; i < size.clusters; ++i) {
        HostCluster c;
        c.id = ClusterId(QStringLiteral("cluster-%1").arg(i));
        c.provider = providers[random.bounded(static_cast<quint32>(providers.size()))];
        c.region = s(regions[random.bounded(static_cast<quint32>(regions.size()))]);
        if (c.isEdge())
            c.site = QStringLiteral("site-%1").arg(random.bounded(500));
        c.name = QStringLiteral("%1-%2-%3").arg(Names::of(c.provider).toLower(), c.region).arg(i);
        c.kubernetesVersion = QStringLiteral("1.%1.%2").arg(29 + random.bounded(5)).arg(random.bounded(9));
        c.state = ClusterState::Running;
        c.health = random.bounded(20) ? Health::Healthy : Health::Unhealthy;
        c.isHost = random.bounded(10) != 0;
        c.scope = i % 4 ? Scope::tenant() : Scope::project(projects[static_cast<size_t>(i / 4 % 3)].id);
        const int g = i % (2 * groupCount);
        c.endpoint = g % 2 ? EndpointType::Ingress : EndpointType::LoadBalancer;
        if (c.endpoint == EndpointType::Ingress)
            c.hostDns = QStringLiteral("*.c%1.example.com").arg(i);
        c.cpu = {MilliCores(32000), MilliCores(8000), MilliCores(5000)};
        c.memory = {MebiBytes(131072), MebiBytes(32768), MebiBytes(20480)};
        c.packs = {{QStringLiteral("k8s"), QStringLiteral("kubernetes"), c.kubernetesVersion},
                   {QStringLiteral("addon"), QStringLiteral("nginx"), QStringLiteral("1.11.2")},
                   {QStringLiteral("addon"), QStringLiteral("lb-metallb-helm"), QStringLiteral("0.14.8")}};
        c.labels = {{QStringLiteral("env"), i % 3 ? QStringLiteral("prod") : QStringLiteral("dev")}};
        // Half of the clusters are free; edge clusters stay out of the groups of clouds.
        if (g < groupCount && !c.isEdge() && c.isHost && c.scope.isTenant()) {
            groups[static_cast<size_t>(g)].members.push_back({c.id, c.name, c.hostDns, std::nullopt, std::nullopt});
            carriers.emplace_back(c.id, groups[static_cast<size_t>(g)].id);
        }
        hosts.push_back(std::move(c));
    }
    const auto wanted = size.virtualClusters > 0 && !carriers.empty() ? static_cast<size_t>(size.virtualClusters) : 4 * carriers.size();
    virtualClusters.reserve(wanted);
    for (size_t v = 0; v < wanted; ++v) {
        VirtualCluster vc;
        vc.id = VirtualClusterId(QStringLiteral("virtual-%1").arg(v));
        vc.name = vc.id.toString();
        std::tie(vc.host, vc.group) = carriers[v % carriers.size()];
        vc.state = VirtualClusterState::Running;
        vc.size = {MilliCores(4000), MebiBytes(4096), GibiBytes(10)};
        vc.owner = QStringLiteral("user-%1").arg(v % 97);
        virtualClusters.push_back(std::move(vc));
    }
    std::vector<EdgeHost> edgeHosts;
    edgeHosts.reserve(static_cast<size_t>(size.edgeHosts));
    for (int i = 0; i < size.edgeHosts; ++i) {
        EdgeHost host;
        host.id = EdgeHostId(QStringLiteral("edge-host-%1").arg(i));
        host.name = host.id.toString();
        host.site = QStringLiteral("site-%1").arg(i % 500);
        edgeHosts.push_back(std::move(host));
    }
    return Fleet(std::make_shared<const Inventory>(std::move(projects), std::move(hosts), std::move(edgeHosts),
                                                   std::move(virtualClusters), std::vector<ClusterProfile>(),
                                                   QHash<Distribution, QString>()),
                 std::move(groups));
}

} // namespace easel::test
