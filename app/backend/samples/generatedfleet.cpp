// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jsonpath.h"
#include "backend/samples/documents.h"
#include "backend/samples/fleetsamples.h"
#include "backend/samples/virtualvalues.h"

#include <QMap>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace easel::backend {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int clustersPerGroup = 50;
constexpr int clustersPerProject = 1000;

QRandomGenerator randomOf(quint64 seed)
{
    const std::array words{static_cast<quint32>(seed), static_cast<quint32>(seed >> 32)};
    return QRandomGenerator(words.data(), qsizetype(words.size()));
}

class Generator final
{
public:
    Generator(Seed &fleet, quint64 seed) : m_fleet(fleet), m_random(randomOf(seed))
    {
        for (const QJsonObject &project : fleet.projects)
            m_projects.push_back({textAt(project, u"uid"), textAt(project, u"name")});
    }

    void run(int clusters)
    {
        m_first = m_fleet.clusters.size();
        m_fleet.clusters.reserve(m_first + static_cast<size_t>(clusters));
        for (int i = 0; i < clusters; ++i)
            addCluster(i);
        const size_t end = m_fleet.clusters.size();
        sortIntoBuckets(end);
        const int groups = qMax(1, clusters / clustersPerGroup);
        std::vector<QJsonObject> virtualClusters;
        for (int i = 0; i < groups; ++i)
            addGroup(i, virtualClusters);
        m_fleet.clusters.insert(m_fleet.clusters.end(), virtualClusters.begin(), virtualClusters.end());
    }

private:
    template <typename Container>
    const auto &pick(const Container &container)
    {
        return container[m_random.bounded(static_cast<quint32>(std::size(container)))];
    }

    bool chance(int percent) { return static_cast<int>(m_random.bounded(100)) < percent; }

    void addCluster(int number)
    {
        static constexpr std::array clouds{Cloud::Eks,  Cloud::Eks,   Cloud::Aks,  Cloud::Gke,
                                           Cloud::Aws,  Cloud::Azure, Cloud::Gcp,  Cloud::VSphere,
                                           Cloud::Maas, Cloud::Edge,  Cloud::Edge, Cloud::Imported};
        static constexpr std::array cloudKeys{"aws", "eks",     "azure", "aks",  "gcp",
                                              "gke", "vsphere", "maas",  "edge", "gen"};
        static const QStringList environments{u"prod"_s, u"prod"_s, u"stage"_s, u"dev"_s, u"test"_s};
        static const QStringList teams{u"platform"_s, u"web"_s, u"data"_s, u"batch"_s, u"payments"_s, u"stores"_s};
        static constexpr std::array sizes{16, 32, 32, 64, 64, 96, 128};

        ClusterSpec spec;
        spec.cloud = pick(clouds);
        const Place *place = &pick(places());
        while (isPublic(spec.cloud) && regionCode(*place, spec.cloud).startsWith("dc-"_L1))
            place = &pick(places());
        spec.place = QString::fromLatin1(place->key);
        spec.environment = spec.cloud == Cloud::Edge ? u"prod"_s : pick(environments);
        spec.team = spec.cloud == Cloud::Edge ? u"stores"_s : pick(teams);
        const QString serial = QString::number(101 + number);
        const QString cloud = QString::fromLatin1(cloudKeys.at(static_cast<size_t>(spec.cloud)));
        spec.name = spec.cloud == Cloud::Edge ? u"edge-%1-%2"_s.arg(spec.place, serial)
                                              : u"%1-%2-%3-%4"_s.arg(cloud, spec.environment, spec.place, serial);
        if (spec.cloud == Cloud::Edge)
            spec.site = u"store-%1-%2"_s.arg(spec.place, serial);
        spec.kubernetesMinor = 29 + static_cast<int>(m_random.bounded(5));
        if (chance(55))
            spec.project = pick(m_projects);
        if (!chance(10))
            spec.endpoint = chance(60) ? u"LoadBalancer"_s : u"Ingress"_s;
        spec.cores = spec.cloud == Cloud::Edge ? 16 : pick(sizes);
        spec.memory = spec.cores * 4;
        spec.nodes = qMax(2, spec.cores / 16);
        spec.load = 5 + static_cast<int>(m_random.bounded(65));
        if (chance(3))
            spec.health = u"UnHealthy"_s;
        else if (chance(1))
            spec.state = u"Provisioning"_s;
        spec.isReadOnly = spec.cloud == Cloud::Imported && chance(30);
        m_fleet.clusters.push_back(clusterDocument(spec));
        if (spec.cloud == Cloud::Edge) {
            for (int i = 0; i < 2; ++i)
                m_fleet.edgeHosts.push_back(
                    edgeHostDocument(u"%1-%2"_s.arg(spec.name).arg(QChar(u'a' + i)), spec.site, *place,
                                     spec.project.uid.isEmpty() ? m_projects.back() : spec.project,
                                     m_fleet.clusters.back(), spec.health.isEmpty() || i == 0));
        }
    }

    static bool isPublic(Cloud cloud)
    {
        return cloud != Cloud::VSphere && cloud != Cloud::Maas && cloud != Cloud::Edge && cloud != Cloud::Imported;
    }

    /// The hosts that may be together in a group: of one endpoint type, one owner, and edge or not.
    static QString bucketOf(const QString &endpoint, const QString &project, bool isEdge)
    {
        return endpoint + u'/' + project + (isEdge ? u"/edge"_s : u""_s);
    }

    void sortIntoBuckets(size_t end)
    {
        for (size_t i = m_first; i < end; ++i) {
            const QJsonObject &cluster = m_fleet.clusters[i];
            const QJsonObject host = valueAt(cluster, u"specSummary.clusterConfig.hostClusterConfig").toObject();
            if (!host.value("isHostCluster"_L1).toBool() ||
                textAt(cluster, u"metadata.annotations.importMode") == "read-only"_L1 ||
                textAt(cluster, u"status.state") != "Running"_L1)
                continue;
            m_buckets[bucketOf(textAt(host, u"clusterEndpoint.type"),
                               textAt(cluster, u"metadata.annotations.projectUid"),
                               textAt(cluster, u"specSummary.cloudConfig.cloudType") == "edge-native"_L1)]
                .push_back(i);
        }
    }

    void addGroup(int number, std::vector<QJsonObject> &virtualClusters)
    {
        static const QStringList purposes{u"shared"_s, u"preview"_s, u"sandbox"_s, u"integration"_s, u"production"_s};
        const bool wantsEdge = chance(12);
        const bool wantsProject = wantsEdge || chance(50);
        const QString wantedProject = wantsProject ? pick(m_projects).uid : QString();
        const QString wantedEndpoint = chance(60) ? u"LoadBalancer"_s : u"Ingress"_s;
        auto bucket = m_buckets.find(bucketOf(wantedEndpoint, wantedProject, wantsEdge));
        if (bucket == m_buckets.end() || bucket->empty()) // a small fleet: what there is
            bucket = std::find_if(m_buckets.begin(), m_buckets.end(), [](const auto &hosts) { return !hosts.empty(); });
        if (bucket == m_buckets.end())
            return;
        const QStringList key = bucket.key().split(u'/');
        const bool isEdge = key.size() == 3;
        const size_t wanted = isEdge ? 1 : 6 + m_random.bounded(13);
        // In a bucket of few at least half stay free.
        const size_t count = isEdge ? 1 : qBound<size_t>(1, (bucket->size() + 1) / 2, wanted);
        std::vector<QJsonObject *> members;
        for (size_t i = 0; i < count; ++i) {
            members.push_back(&m_fleet.clusters[bucket->back()]);
            bucket->pop_back();
        }

        GroupSpec spec;
        const QString purpose = isEdge ? u"store"_s : pick(purposes);
        spec.name = u"%1-%2"_s.arg(purpose).arg(101 + number);
        spec.description = isEdge ? u"One store, on its own."_s : u"Virtual clusters for %1 work."_s.arg(purpose);
        spec.endpoint = key.at(0);
        spec.project = key.at(1);
        spec.scope = spec.project.isEmpty() ? u"tenant"_s : u"project"_s;
        spec.distribution = chance(4) ? u"k3s"_s : chance(50) ? u"cncf_k8s"_s : u"vcluster-generic"_s;
        spec.version = QString::fromLatin1(chance(5) ? olderVirtualVersion : defaultVirtualVersion);
        spec.overSubscription = chance(4) ? 300 : 100 + 10 * static_cast<int>(m_random.bounded(6));
        spec.labels = {{u"env"_s, purpose == "production"_L1 ? u"prod"_s : u"dev"_s}};
        if (chance(20))
            spec.unknownConfig = {{u"billing"_s, QJsonObject{{u"account"_s, 9007199254740993LL + number}}}};
        m_fleet.groups.push_back(groupDocument(spec, members));
        for (const QJsonObject *host : members) {
            for (int i = 0; i < 2; ++i) {
                VirtualSpec virtualSpec;
                virtualSpec.name = u"%1-%2"_s.arg(purpose).arg(100001 + m_virtualCount++);
                virtualSpec.load = 5 + static_cast<int>(m_random.bounded(70));
                if (chance(8))
                    virtualSpec.lifecycle = u"Paused"_s;
                virtualClusters.push_back(virtualClusterDocument(virtualSpec, m_fleet.groups.back(), *host));
            }
        }
    }

    Seed &m_fleet;
    QRandomGenerator m_random;
    std::vector<ProjectSpec> m_projects;
    size_t m_first = 0;
    int m_virtualCount = 0;
    QMap<QString, std::vector<size_t>> m_buckets; ///< indexes of free hosts; ordered, so that every run is the same
};

} // namespace

void addGenerated(Seed &fleet, int clusters, quint64 seed)
{
    Generator(fleet, seed).run(clusters);
}

Seed generatedFleet(int clusters, quint64 seed)
{
    Seed fleet = emptyFleet();
    for (int i = static_cast<int>(fleet.projects.size()); i < clusters / clustersPerProject; ++i) {
        const QString name = u"Project %1"_s.arg(i + 1);
        fleet.projects.push_back({{u"name"_s, name}, {u"uid"_s, sampleUid(u"project"_s, name)}});
    }
    addGenerated(fleet, clusters, seed);
    return fleet;
}

} // namespace easel::backend
