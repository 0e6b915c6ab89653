// SPDX-License-Identifier: GPL-3.0-or-later
// The fleet of "Meridian Retail". Names that are useful in a demonstration:
//   free hosts of the project Platform, EKS with a load balancer   eks-plat-fra-03, eks-plat-fra-04, eks-plat-dub-02
//   free ingress hosts of the tenant                               aks-prod-dub-01, azure-prod-ams-03, aws-prod-pdx-01
//   free edge clusters                                             edge-ham-01, edge-muc-01, edge-par-01, edge-waw-01
//   never a member       pcg-muc-01 (gateway), gen-audit-muc-01 (read-only), eks-legacy-dub-01 (not enabled as a host)
//   groups               platform-shared-eu (load balancer), platform-web-eu (ingress), payments-production,
//                        payments-sandbox (250 % oversubscription), stores-integration (k3s), berlin-flagship (edge),
//                        batch-onprem (an unhealthy member, pending a vCluster upgrade), palette-shared (system)
#include "backend/jsonpath.h"
#include "backend/samples/documents.h"
#include "backend/samples/fleetsamples.h"
#include "backend/samples/virtualvalues.h"

#include <algorithm>
#include <array>

namespace easel::backend {

using namespace Qt::Literals::StringLiterals;

namespace {

/// T: the tenant; P, Y, S: the projects Platform, Payments and Stores.
/// endpoint: L load balancer, I ingress, - not enabled as a host.
struct Row
{
    const char *name;
    Cloud cloud;
    const char *place;
    int minor;
    char owner;
    char endpoint;
    const char *environment;
    const char *team;
    int nodes;
    int cores;
    int memory;
    int load;
};

constexpr std::array rows{
    // In groups.
    Row{"eks-prod-fra-01", Cloud::Eks, "fra", 32, 'T', 'L', "prod", "platform", 6, 96, 384, 46},
    Row{"eks-prod-fra-02", Cloud::Eks, "fra", 32, 'T', 'L', "prod", "platform", 6, 96, 384, 39},
    Row{"eks-prod-dub-01", Cloud::Eks, "dub", 31, 'T', 'L', "prod", "platform", 4, 64, 256, 33},
    Row{"aks-prod-ams-01", Cloud::Aks, "ams", 32, 'T', 'I', "prod", "web", 4, 64, 256, 51},
    Row{"aks-prod-ams-02", Cloud::Aks, "ams", 32, 'T', 'I', "prod", "web", 4, 64, 256, 44},
    Row{"gke-pay-fra-01", Cloud::Gke, "fra", 31, 'Y', 'L', "prod", "payments", 5, 80, 320, 42},
    Row{"gke-pay-ams-01", Cloud::Gke, "ams", 31, 'Y', 'L', "prod", "payments", 5, 80, 320, 37},
    Row{"aks-pay-dub-01", Cloud::Aks, "dub", 30, 'Y', 'I', "dev", "payments", 3, 24, 96, 58},
    Row{"eks-stores-fra-01", Cloud::Eks, "fra", 30, 'S', 'L', "test", "stores", 3, 24, 96, 29},
    Row{"vsphere-prod-muc-01", Cloud::VSphere, "muc", 30, 'T', 'L', "prod", "batch", 8, 128, 512, 61},
    Row{"maas-prod-muc-01", Cloud::Maas, "muc", 29, 'T', 'L', "prod", "batch", 6, 192, 768, 55},
    Row{"palette-host-iad-01", Cloud::Eks, "iad", 32, 'T', 'L', "shared", "operator", 3, 48, 192, 24},
    // Free.
    Row{"eks-plat-fra-03", Cloud::Eks, "fra", 33, 'P', 'L', "prod", "platform", 4, 64, 256, 12},
    Row{"eks-plat-fra-04", Cloud::Eks, "fra", 33, 'P', 'L', "prod", "platform", 4, 64, 256, 9},
    Row{"eks-plat-dub-02", Cloud::Eks, "dub", 33, 'P', 'L', "prod", "platform", 4, 64, 256, 11},
    Row{"eks-plat-sin-01", Cloud::Eks, "sin", 33, 'P', 'L', "prod", "platform", 3, 48, 192, 0},
    Row{"aws-plat-iad-01", Cloud::Aws, "iad", 31, 'P', 'L', "stage", "platform", 3, 48, 192, 21},
    Row{"aws-prod-pdx-01", Cloud::Aws, "pdx", 32, 'T', 'I', "prod", "web", 4, 64, 256, 18},
    Row{"azure-prod-ams-03", Cloud::Azure, "ams", 31, 'T', 'I', "prod", "web", 4, 64, 256, 23},
    Row{"aks-prod-dub-01", Cloud::Aks, "dub", 32, 'T', 'I', "prod", "web", 4, 64, 256, 17},
    Row{"gcp-data-bru-01", Cloud::Gcp, "bru", 31, 'P', 'L', "prod", "data", 6, 96, 768, 48},
    Row{"gke-data-iad-01", Cloud::Gke, "iad", 32, 'P', 'L', "prod", "data", 6, 96, 768, 35},
    Row{"vsphere-prod-muc-02", Cloud::VSphere, "muc", 31, 'T', 'L', "prod", "batch", 8, 128, 512, 15},
    Row{"vsphere-dr-ham-01", Cloud::VSphere, "ham", 31, 'T', 'I', "dr", "web", 6, 96, 384, 6},
    Row{"maas-gpu-muc-01", Cloud::Maas, "muc", 31, 'P', 'L', "prod", "data", 4, 256, 2048, 52},
    Row{"eks-pay-fra-01", Cloud::Eks, "fra", 32, 'Y', 'L', "prod", "payments", 4, 64, 256, 14},
    Row{"eks-pay-dub-01", Cloud::Eks, "dub", 32, 'Y', 'I', "stage", "payments", 3, 48, 192, 19},
    Row{"gke-stores-waw-01", Cloud::Gke, "waw", 32, 'S', 'L', "prod", "stores", 3, 48, 192, 22},
    Row{"gen-ci-muc-01", Cloud::Imported, "muc", 30, 'T', 'L', "ci", "platform", 5, 80, 320, 63},
    Row{"eks-legacy-dub-01", Cloud::Eks, "dub", 29, 'T', '-', "prod", "web", 3, 24, 96, 71},
    Row{"aks-pay-legacy-01", Cloud::Aks, "ams", 29, 'Y', '-', "prod", "payments", 3, 24, 96, 66},
    Row{"gen-audit-muc-01", Cloud::Imported, "muc", 29, 'T', '-', "prod", "security", 3, 24, 96, 27},
    Row{"pcg-muc-01", Cloud::VSphere, "muc", 31, 'T', '-', "prod", "platform", 2, 8, 32, 31},
    // Edge clusters, at their sites.
    Row{"edge-ber-01", Cloud::Edge, "ber", 31, 'S', 'L', "prod", "stores", 3, 24, 96, 41},
    Row{"edge-ham-01", Cloud::Edge, "ham", 31, 'S', 'L', "prod", "stores", 2, 16, 64, 34},
    Row{"edge-muc-01", Cloud::Edge, "muc", 31, 'S', 'L', "prod", "stores", 2, 16, 64, 38},
    Row{"edge-par-01", Cloud::Edge, "par", 30, 'S', 'L', "prod", "stores", 2, 16, 64, 36},
    Row{"edge-waw-01", Cloud::Edge, "waw", 30, 'S', 'I', "prod", "stores", 2, 16, 64, 28},
    Row{"edge-mil-01", Cloud::Edge, "mil", 31, 'S', 'L', "prod", "stores", 2, 16, 64, 30},
    Row{"edge-vie-01", Cloud::Edge, "vie", 30, 'S', 'L', "prod", "stores", 2, 16, 64, 47},
    Row{"edge-ams-01", Cloud::Edge, "ams", 31, 'S', 'L', "prod", "stores", 1, 8, 32, 33},
};

ProjectSpec projectOf(char owner)
{
    const QString name = owner == 'P'   ? u"Platform"_s
                         : owner == 'Y' ? u"Payments"_s
                         : owner == 'S' ? u"Stores"_s
                                        : QString();
    return name.isEmpty() ? ProjectSpec() : ProjectSpec{sampleUid(u"project"_s, name), name};
}

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

QJsonObject clusterOf(const Row &row)
{
    ClusterSpec spec;
    spec.name = latin(row.name);
    spec.cloud = row.cloud;
    spec.place = latin(row.place);
    spec.kubernetesMinor = row.minor;
    spec.project = projectOf(row.owner);
    spec.endpoint = row.endpoint == 'L' ? u"LoadBalancer"_s : row.endpoint == 'I' ? u"Ingress"_s : QString();
    spec.environment = latin(row.environment);
    spec.team = latin(row.team);
    spec.nodes = row.nodes;
    spec.cores = row.cores;
    spec.memory = row.memory;
    spec.load = row.load;
    if (row.cloud == Cloud::Edge)
        spec.site = u"store-"_s + latin(row.place);
    if (spec.name == "maas-prod-muc-01"_L1 || spec.name == "edge-vie-01"_L1)
        spec.health = u"UnHealthy"_s;
    if (spec.name == "eks-plat-sin-01"_L1)
        spec.state = u"Provisioning"_s;
    spec.hasLoadBalancer = spec.name != "maas-gpu-muc-01"_L1;
    spec.isGateway = spec.name == "pcg-muc-01"_L1;
    spec.isReadOnly = spec.name == "gen-audit-muc-01"_L1;
    return clusterDocument(spec);
}

struct VirtualRow
{
    const char *name;
    const char *host;
    int cores;
    int memory;
    int storage;
    int load;
};

class Builder final
{
public:
    Builder() : m_fleet(emptyFleet())
    {
        m_fleet.clusters.reserve(rows.size() + 64); // documents are pointed at while groups are made
        for (const Row &row : rows)
            m_fleet.clusters.push_back(clusterOf(row));
        addEdgeHosts();
    }

    Builder &group(GroupSpec spec, const QStringList &members, std::initializer_list<VirtualRow> virtualClusters)
    {
        if (spec.version.isEmpty())
            spec.version = latin(defaultVirtualVersion);
        std::vector<QJsonObject *> clusters;
        for (const QString &name : members)
            clusters.push_back(&clusterNamed(name));
        m_fleet.groups.push_back(groupDocument(spec, clusters));
        for (const VirtualRow &row : virtualClusters) {
            VirtualSpec virtualSpec{latin(row.name), row.cores, row.memory, row.storage, row.load, {}};
            if (row.load == 0)
                virtualSpec.lifecycle = u"Paused"_s;
            m_fleet.clusters.push_back(
                virtualClusterDocument(virtualSpec, m_fleet.groups.back(), clusterNamed(latin(row.host))));
        }
        return *this;
    }

    QJsonArray profiles(const QStringList &names) const
    {
        QJsonArray found;
        for (const QJsonObject &profile : m_fleet.profiles) {
            if (names.contains(textAt(profile, u"metadata.name")))
                found.append(profile);
        }
        return found;
    }

    Seed build() { return std::move(m_fleet); }

private:
    QJsonObject &clusterNamed(const QString &name)
    {
        const auto found =
            std::find_if(m_fleet.clusters.begin(), m_fleet.clusters.end(),
                         [&name](const QJsonObject &cluster) { return textAt(cluster, u"metadata.name") == name; });
        Q_ASSERT(found != m_fleet.clusters.end());
        return *found;
    }

    void addEdgeHosts()
    {
        const ProjectSpec stores = projectOf('S');
        for (const Row &row : rows) {
            if (row.cloud != Cloud::Edge)
                continue;
            const QJsonObject &cluster = clusterNamed(latin(row.name));
            for (int i = 0; i < row.nodes; ++i) {
                const bool isHealthy = !(i == 1 && latin(row.name) == "edge-vie-01"_L1);
                m_fleet.edgeHosts.push_back(edgeHostDocument(u"%1-%2"_s.arg(latin(row.name)).arg(QChar(u'a' + i)),
                                                             u"store-"_s + latin(row.place), placeOf(latin(row.place)),
                                                             stores, cluster, isHealthy, row.cores / row.nodes,
                                                             row.memory / row.nodes));
            }
        }
        for (const auto &key : {u"mad"_s, u"sto"_s}) // registered, waiting for a cluster
            m_fleet.edgeHosts.push_back(
                edgeHostDocument(u"edge-%1-spare-a"_s.arg(key), u"store-"_s + key, placeOf(key), stores, {}, true));
    }

    Seed m_fleet;
};

} // namespace

Seed meridianSmall()
{
    Builder builder;
    const QString payments = projectOf('Y').uid;
    const QString stores = projectOf('S').uid;
    const QString kubernetes = u"cncf_k8s"_s;
    const QString generic = u"vcluster-generic"_s;
    // A table reads better in rows.
    // clang-format off
    builder
        .group({u"platform-shared-eu"_s, u"Shared development clusters for all product teams in Europe."_s,
                u"tenant"_s, {}, u"LoadBalancer"_s, kubernetes, {}, 12000, 16384, 40, 150,
                {{u"env"_s, u"prod"_s}, {u"cost-centre"_s, u"4711"_s}, {u"shared"_s, u"spectro__tag"_s}},
                builder.profiles({u"developer-guardrails"_s}),
                // An account number above 2^53 and a nested list: what a client does not know comes back as it was.
                {{u"billing"_s, QJsonObject{{u"account"_s, 9007199254740993LL},
                                            {u"splits"_s, QJsonArray{0.25, 0.75}}}}}},
               {u"eks-prod-fra-01"_s, u"eks-prod-fra-02"_s, u"eks-prod-dub-01"_s},
               {{"catalog-dev", "eks-prod-fra-01", 8, 16, 20, 41},
                {"search-dev", "eks-prod-fra-01", 6, 12, 20, 37},
                {"loyalty-dev", "eks-prod-fra-02", 6, 12, 20, 22},
                {"pricing-preview", "eks-prod-fra-02", 4, 8, 10, 0},
                {"logistics-dev", "eks-prod-dub-01", 8, 16, 40, 48}})
        .group({u"platform-web-eu"_s, u"Preview environments of the web shop, reached by their own host names."_s,
                u"tenant"_s, {}, u"Ingress"_s, kubernetes, {}, 8000, 8192, 20, 120,
                {{u"env"_s, u"prod"_s}, {u"cost-centre"_s, u"4720"_s}},
                builder.profiles({u"developer-guardrails"_s, u"preview-certificates"_s}), {}},
               {u"aks-prod-ams-01"_s, u"aks-prod-ams-02"_s},
               {{"webshop-preview-1182", "aks-prod-ams-01", 4, 8, 10, 44},
                {"webshop-preview-1190", "aks-prod-ams-01", 4, 8, 10, 31},
                {"checkout-preview-87", "aks-prod-ams-02", 4, 8, 10, 52}})
        .group({u"payments-production"_s, u"Isolated clusters of the payment services."_s, u"project"_s, payments,
                u"LoadBalancer"_s, generic, {}, 8000, 16384, 20, 100,
                {{u"env"_s, u"prod"_s}, {u"compliance"_s, u"pci"_s}},
                builder.profiles({u"developer-guardrails"_s, u"payments-audit"_s}),
                {{u"retention"_s, QJsonObject{{u"days"_s, 400}, {u"locked"_s, true}, {u"until"_s, QJsonValue::Null}}}}},
               {u"gke-pay-fra-01"_s, u"gke-pay-ams-01"_s},
               {{"ledger", "gke-pay-fra-01", 8, 16, 20, 55},
                {"acquiring", "gke-pay-fra-01", 6, 12, 20, 43},
                {"fraud-scoring", "gke-pay-ams-01", 8, 16, 20, 62},
                {"refunds", "gke-pay-ams-01", 4, 8, 10, 28}})
        .group({u"payments-sandbox"_s, u"For experiments; nothing here is kept."_s, u"project"_s, payments,
                u"Ingress"_s, generic, {}, 6000, 8192, 10, 250, {{u"env"_s, u"dev"_s}}, {}, {}},
               {u"aks-pay-dub-01"_s},
               {{"sandbox-anna", "aks-pay-dub-01", 4, 8, 10, 18}, {"sandbox-jonas", "aks-pay-dub-01", 4, 4, 5, 0}})
        .group({u"stores-integration"_s, u"Integration tests of the till software."_s, u"project"_s, stores,
                u"LoadBalancer"_s, u"k3s"_s, {}, 6000, 8192, 10, 120, {{u"env"_s, u"test"_s}}, {}, {}},
               {u"eks-stores-fra-01"_s}, {{"till-integration", "eks-stores-fra-01", 4, 4, 5, 33}})
        .group({u"berlin-flagship"_s, u"The flagship store in Berlin runs on its own."_s, u"project"_s, stores,
                u"LoadBalancer"_s, kubernetes, {}, 4000, 8192, 10, 110,
                {{u"env"_s, u"prod"_s}, {u"site"_s, u"store-ber"_s}}, {}, {}},
               {u"edge-ber-01"_s}, {{"till-berlin", "edge-ber-01", 4, 8, 10, 49}})
        .group({u"batch-onprem"_s, u"Nightly jobs of the warehouses, in our own data centre."_s, u"tenant"_s, {},
                u"LoadBalancer"_s, kubernetes, latin(olderVirtualVersion), 16000, 32768, 60, 130,
                {{u"env"_s, u"prod"_s}, {u"cost-centre"_s, u"4790"_s}}, {}, {}},
               {u"vsphere-prod-muc-01"_s, u"maas-prod-muc-01"_s},
               {{"forecast-nightly", "vsphere-prod-muc-01", 12, 24, 60, 66},
                {"replenish-nightly", "maas-prod-muc-01", 16, 32, 60, 71}})
        .group({u"palette-shared"_s, u"Run by the operator of Palette for all tenants."_s, u"system"_s, {},
                u"LoadBalancer"_s, kubernetes, {}, 6000, 8192, 10, 120, {}, {}, {}},
               {u"palette-host-iad-01"_s}, {{"trial-vendor", "palette-host-iad-01", 4, 4, 5, 12}});
    // clang-format on
    return builder.build();
}

Seed meridianMedium()
{
    Seed fleet = meridianSmall();
    addGenerated(fleet, 400 - static_cast<int>(rows.size()), 2026);
    return fleet;
}

} // namespace easel::backend
