// SPDX-License-Identifier: GPL-3.0-or-later
// Clusters, edge hosts, profiles and projects: what Easel only reads.
#include "palette/codec.h"

#include "palette/rawjson.h"
#include "palette/wiremeta.h"
#include "palette/wirenames.h"

#include <QCoreApplication>

#include <cmath>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(Wire)
};

/// How many of the base unit one of the written unit is; 0 for a unit that Easel does not know.
double perUnit(const QString &unit, std::initializer_list<std::pair<const char *, double>> units)
{
    for (const auto &[name, factor] : units) {
        if (unit.compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
            return factor;
    }
    return 0;
}

template <typename Q>
Measured<Q> readMetric(const WireObject &metric, std::initializer_list<std::pair<const char *, double>> units)
{
    const double factor = perUnit(metric.text("unit"), units);
    const auto read = [&](std::string_view key) -> std::optional<Q> {
        const auto value = metric.number(key);
        if (!value || factor == 0)
            return std::nullopt;
        const double scaled = std::round(*value * factor);
        // What does not fit is not a figure that anybody measured.
        if (!(std::abs(scaled) < 9e15))
            return std::nullopt;
        return Q(static_cast<qint64>(scaled));
    };
    return {read("total"), read("request"), read("usage")};
}

std::optional<Coordinates> readCoordinates(const std::optional<std::vector<double>> &numbers)
{
    if (!numbers || numbers->size() != 2)
        return std::nullopt;
    const Coordinates coordinates{(*numbers)[0], (*numbers)[1]};
    if (std::abs(coordinates.longitude) > 180 || std::abs(coordinates.latitude) > 90)
        return std::nullopt;
    return coordinates;
}

struct Metrics
{
    Measured<MilliCores> cpu;
    Measured<MebiBytes> memory;
};

Metrics readMetrics(const WireObject &status)
{
    const WireObject metrics = status.object("metrics");
    const WireObject cpu = metrics.object("cpu");
    const WireObject memory = metrics.object("memory");
    return {readMetric<MilliCores>(cpu, {{"cores", 1000}, {"cpu", 1000}, {"vcpu", 1000}, {"mcpu", 1}, {"millicores", 1},
                                         {"millicore", 1}, {"m", 1}}),
            readMetric<MebiBytes>(memory, {{"gib", 1024}, {"gi", 1024}, {"gb", 1024}, {"mib", 1}, {"mi", 1}, {"mb", 1}})};
}

/// What host clusters and virtual clusters have alike.
struct Common
{
    QString uid;
    QString name;
    Labels annotations;
    Labels labels;
    Scope scope;
    std::vector<Pack> packs;
    QString kubernetesVersion;
    Health health = Health::Unknown;
};

Common readCommon(const WireObject &item, const WireObject &spec, const WireObject &status)
{
    Common common;
    const WireObject meta = item.object("metadata");
    common.uid = meta.identifier("uid");
    common.name = meta.text("name");
    common.annotations = meta.labels("annotations");
    common.labels = readTags(meta);
    const WireObject project = spec.object("projectMeta");
    common.scope = readScope(common.annotations, project.text("uid"));
    const WireObject profile = spec.object("clusterProfileTemplate");
    readPacks(profile, "packs", common.packs);
    spec.each("clusterProfileTemplates", [&](const WireObject &addOn) { readPacks(addOn, "packs", common.packs); });
    for (const Pack &pack : common.packs) {
        if (pack.layer == QStringLiteral("k8s") && common.kubernetesVersion.isEmpty())
            common.kubernetesVersion = pack.version;
    }
    const WireObject health = status.object("health");
    common.health = fromWireName(wireHealth, health.text("state"), Health::Unknown);
    return common;
}

HostCluster readHost(Common &&common, Provider provider, const WireObject &item, const WireObject &spec,
                     const WireObject &status)
{
    HostCluster cluster;
    cluster.id = ClusterId(common.uid);
    cluster.name = std::move(common.name);
    cluster.scope = common.scope;
    cluster.provider = provider;
    cluster.packs = std::move(common.packs);
    cluster.kubernetesVersion = std::move(common.kubernetesVersion);
    cluster.health = common.health;
    cluster.labels = std::move(common.labels);
    const WireObject meta = item.object("metadata");
    cluster.lastModified = meta.time("lastModifiedTimestamp");
    cluster.state = fromWireName(wireStates, status.text("state"), ClusterState::Unknown);
    cluster.isGateway = common.annotations.value(QStringLiteral("isPrivateCloudGateway")) == QStringLiteral("true");
    cluster.isReadOnlyImport = provider == Provider::Imported
                               && common.annotations.value(QStringLiteral("importMode")) == QStringLiteral("read-only");

    const WireObject location = status.object("location");
    cluster.region = location.text("regionCode");
    if (cluster.region.isEmpty())
        cluster.region = location.text("regionName");
    cluster.coordinates = readCoordinates(location.numbers("coordinates"));
    if (cluster.isEdge())
        cluster.site = cluster.labels.value(QStringLiteral("site"), location.text("regionName"));

    const WireObject config = spec.object("clusterConfig");
    const WireObject host = config.object("hostClusterConfig");
    cluster.isHost = host.flag("isHostCluster");
    const WireObject endpoint = host.object("clusterEndpoint");
    const QString type = endpoint.text("type");
    for (const auto &[spelled, element] : wireEndpoints) {
        if (type == QLatin1String(spelled))
            cluster.endpoint = element;
    }
    const WireObject endpointConfig = endpoint.object("config");
    const WireObject ingress = endpointConfig.object("ingressConfig");
    cluster.hostDns = ingress.text("host");

    Metrics metrics = readMetrics(status);
    cluster.cpu = metrics.cpu;
    cluster.memory = metrics.memory;
    return cluster;
}

VirtualCluster readVirtual(Common &&common, const WireObject &item, const WireObject &status)
{
    VirtualCluster cluster;
    cluster.id = VirtualClusterId(common.uid);
    cluster.name = std::move(common.name);
    cluster.scope = common.scope;
    cluster.health = common.health;
    cluster.kubernetesVersion = std::move(common.kubernetesVersion);
    const WireObject nested = status.object("virtual");
    const WireObject group = nested.object("clusterGroup");
    const WireObject host = nested.object("hostCluster");
    const WireObject lifecycle = nested.object("lifecycleStatus");
    cluster.group = GroupId(group.text("uid"));
    cluster.host = ClusterId(host.text("uid"));
    cluster.state = fromWireName(wireVirtualStates, lifecycle.text("status"), VirtualClusterState::Unknown);
    // One that comes or goes has no life between yet, or no more.
    const ClusterState whole = fromWireName(wireStates, status.text("state"), ClusterState::Unknown);
    if (whole == ClusterState::Pending || whole == ClusterState::Provisioning)
        cluster.state = VirtualClusterState::Provisioning;
    else if (whole == ClusterState::Deleting)
        cluster.state = VirtualClusterState::Deleting;
    const WireObject meta = item.object("metadata");
    cluster.createdAt = meta.time("creationTimestamp");
    cluster.owner = common.annotations.value(QStringLiteral("ownerUid"));
    const Metrics metrics = readMetrics(status);
    cluster.usedCpu = metrics.cpu.used;
    cluster.usedMemory = metrics.memory.used;
    cluster.size = {metrics.cpu.total.value_or(MilliCores()), metrics.memory.total.value_or(MebiBytes()),
                    GibiBytes(common.annotations.value(QStringLiteral("storageGiB")).toLongLong())};
    return cluster;
}

/// An item of a list has its spec under another name than an answer about one.
VirtualDocument readVirtualDocument(const WireObject &item, const WireObject &spec)
{
    VirtualDocument document;
    const WireObject status = item.object("status");
    const WireObject cloud = spec.object("cloudConfig");
    const WireObject meta = item.object("metadata");
    Common common = readCommon(item, spec, status);
    document.marker = common.annotations.value(QLatin1String(markerKey));
    document.configUid = cloud.text("uid");
    document.lastModified = meta.time("lastModifiedTimestamp");
    document.virtualCluster = readVirtual(std::move(common), item, status);
    return document;
}

void setSize(RawJson &type, const Resources &size)
{
    type.set("maxCPU", RawJson::integer(size.cpu.value / 1000));
    type.set("maxMemInMiB", RawJson::integer(size.memory.value));
    type.set("maxStorageGiB", RawJson::integer(size.storage.value));
}

} // namespace

Result<VirtualDocument> decodeVirtualCluster(const QByteArray &json)
{
    return decode<VirtualDocument>(json, [](const WireObject &root, VirtualDocument &document) {
        const WireObject spec = root.object("spec");
        const WireObject cloud = spec.object("cloudConfig");
        if (fromWireName(wireProviders, cloud.text("cloudType"), Provider::Other) != Provider::Virtual)
            cloud.refuse("cloudType", QStringLiteral("no virtual cluster"));
        document = readVirtualDocument(root, spec);
    });
}

Result<std::vector<VirtualDocument>> decodeVirtualClusters(const QByteArray &json)
{
    return decode<std::vector<VirtualDocument>>(json, [](const WireObject &root, std::vector<VirtualDocument> &documents) {
        root.eachOfRequired("items", [&](const WireObject &item) {
            const WireObject spec = item.object("specSummary");
            const WireObject cloud = spec.object("cloudConfig");
            if (fromWireName(wireProviders, cloud.text("cloudType"), Provider::Other) == Provider::Virtual)
                documents.push_back(readVirtualDocument(item, spec));
        });
    });
}

Result<QStringList> decodeVirtualRefusals(const QByteArray &json)
{
    return decode<QStringList>(json, [](const WireObject &root, QStringList &refusals) {
        const WireObject pools = root.object("machinePools");
        pools.each("results", [&](const WireObject &result) {
            result.each("errors", [&](const WireObject &error) { refusals << error.text("message"); });
        });
    });
}

QByteArray encodeNewVirtualCluster(const VirtualCluster &virtualCluster, const GroupId &group, const QString &marker)
{
    RawJson body = RawJson::object();
    RawJson &meta = body.child("metadata");
    meta.set("name", RawJson::text(virtualCluster.name));
    meta.child("annotations").set(markerKey, RawJson::text(marker));
    RawJson &spec = body.child("spec");
    spec.set("cloudType", RawJson::text(QStringLiteral("nested")));
    spec.child("clusterConfig").child("hostClusterConfig").child("clusterGroup").set("uid", RawJson::text(group.toString()));
    RawJson pool = RawJson::object();
    setSize(pool.child("cloudConfig").child("instanceType"), virtualCluster.size);
    spec.list("machinepoolconfig").append(std::move(pool));
    return body.toJson();
}

QByteArray encodeVirtualResize(const Resources &size)
{
    RawJson body = RawJson::object();
    setSize(body.child("instanceType"), size);
    return body.toJson();
}

QByteArray encodeVirtualLifecycle(bool isPaused)
{
    return isPaused ? QByteArrayLiteral(R"({"lifecycleConfig":{"pause":true}})") : QByteArrayLiteral(R"({"lifecycleConfig":{"pause":false}})");
}

QByteArray encodeNameSearch(const QString &name)
{
    RawJson filter = RawJson::object();
    filter.set("property", RawJson::text(QStringLiteral("clusterName")));
    filter.set("type", RawJson::text(QStringLiteral("string")));
    RawJson &condition = filter.child("condition").child("string");
    condition.set("operator", RawJson::text(QStringLiteral("eq")));
    RawJson &match = condition.child("match");
    match.set("conjunction", RawJson::text(QStringLiteral("or")));
    match.set("values", RawJson::texts({name}));
    RawJson group = RawJson::object();
    group.set("conjunction", RawJson::text(QStringLiteral("and")));
    group.list("filters").append(std::move(filter));
    RawJson body = RawJson::object();
    RawJson &root = body.child("filter");
    root.set("conjunction", RawJson::text(QStringLiteral("and")));
    root.list("filterGroups").append(std::move(group));
    return body.toJson();
}

Result<ClusterPage> decodeClusterPage(const QByteArray &json)
{
    return decode<ClusterPage>(json, [](const WireObject &root, ClusterPage &page) {
        page.info = readPageInfo(root);
        root.eachOfRequired("items", [&](const WireObject &item) {
            const WireObject spec = item.object("specSummary");
            const WireObject status = item.object("status");
            const WireObject cloud = spec.object("cloudConfig");
            const Provider provider = fromWireName(wireProviders, cloud.text("cloudType"), Provider::Other);
            const QDateTime modified = item.object("metadata").time("lastModifiedTimestamp");
            Common common = readCommon(item, spec, status);
            if (provider == Provider::Virtual) {
                page.virtualClusters.push_back(readVirtual(std::move(common), item, status));
                page.rows.push_back({page.virtualClusters.back().id.toString(), modified});
            } else {
                page.hosts.push_back(readHost(std::move(common), provider, item, spec, status));
                page.rows.push_back({page.hosts.back().id.toString(), modified});
            }
        });
    });
}

Result<EdgeHostPage> decodeEdgeHostPage(const QByteArray &json)
{
    return decode<EdgeHostPage>(json, [](const WireObject &root, EdgeHostPage &page) {
        page.info = readPageInfo(root);
        root.eachOfRequired("items", [&](const WireObject &item) {
            EdgeHost host;
            const WireObject meta = item.object("metadata");
            const WireObject spec = item.object("spec");
            const WireObject status = item.object("status");
            const WireObject project = spec.object("projectMeta");
            const WireObject device = spec.object("device");
            const WireObject cpu = device.object("cpu");
            const WireObject memory = device.object("memory");
            const WireObject health = status.object("health");
            const Labels annotations = meta.labels("annotations");
            host.id = EdgeHostId(meta.identifier("uid"));
            host.name = meta.text("name");
            host.scope = readScope(annotations, project.text("uid"));
            host.site = readTags(meta).value(QStringLiteral("site"));
            host.health = fromWireName(wireHealth, health.text("state"), Health::Unknown);
            bool hasLongitude = false;
            bool hasLatitude = false;
            const double longitude = annotations.value(QStringLiteral("longitude")).toDouble(&hasLongitude);
            const double latitude = annotations.value(QStringLiteral("latitude")).toDouble(&hasLatitude);
            if (hasLongitude && hasLatitude)
                host.coordinates = readCoordinates(std::vector{longitude, latitude});
            if (const auto cores = cpu.integer("cores"))
                host.cpu = MilliCores(*cores * 1000);
            if (const auto megabytes = memory.integer("sizeInMB"))
                host.memory = MebiBytes(*megabytes);
            status.each("inUseClusters", [&](const WireObject &cluster) {
                if (host.cluster.isEmpty())
                    host.cluster = ClusterId(cluster.text("uid"));
            });
            page.rows.push_back({host.id.toString(), meta.time("lastModifiedTimestamp")});
            page.items.push_back(std::move(host));
        });
    });
}

Result<ProfilePage> decodeProfilePage(const QByteArray &json)
{
    return decode<ProfilePage>(json, [](const WireObject &root, ProfilePage &page) {
        page.info = readPageInfo(root);
        root.eachOfRequired("items", [&](const WireObject &item) {
            ClusterProfile profile;
            const WireObject meta = item.object("metadata");
            const WireObject spec = item.object("specSummary");
            const WireObject published = spec.object("published");
            profile.id = ProfileId(meta.identifier("uid"));
            profile.name = meta.text("name");
            profile.version = spec.text("version");
            profile.scope = readScope(meta.labels("annotations"), {});
            profile.isAddOn = published.text("type") == QStringLiteral("add-on");
            readPacks(published, "packs", profile.packs);
            page.rows.push_back({profile.id.toString(), meta.time("lastModifiedTimestamp")});
            page.items.push_back(std::move(profile));
        });
    });
}

Result<std::vector<Project>> decodeProjects(const QByteArray &json)
{
    return decode<std::vector<Project>>(json, [](const WireObject &root, std::vector<Project> &projects) {
        root.eachOfRequired("items", [&](const WireObject &item) {
            const WireObject meta = item.object("metadata");
            projects.push_back({ProjectId(meta.identifier("uid")), meta.text("name")});
        });
    });
}

Result<UserInfo> decodeUserInfo(const QByteArray &json)
{
    return decode<UserInfo>(json, [](const WireObject &root, UserInfo &user) {
        user = {root.text("orgName"), root.text("tenantUid"), root.text("userUid")};
    });
}

Result<QString> decodeDefaultValues(const QByteArray &json, Distribution distribution)
{
    return decode<QString>(json, [&](const WireObject &root, QString &values) {
        root.each("packs", [&](const WireObject &pack) {
            const QString type = pack.text("distroType");
            if (values.isEmpty() && (type.isEmpty() || type == wireName(distribution)))
                values = pack.text("values");
        });
    });
}

Result<std::optional<CreditUsage>> decodeCreditUsage(const QByteArray &json)
{
    return decode<std::optional<CreditUsage>>(json, [](const WireObject &root, std::optional<CreditUsage> &usage) {
        const auto read = [&](std::string_view key) {
            const WireObject credit = root.object(key);
            // Cores and GiB; the specification calls them numbers, and half a core is one.
            const auto figure = [&](std::string_view name, double factor) {
                const double scaled = std::round(credit.number(name).value_or(0) * factor);
                if (!(std::abs(scaled) < 9e15)) {
                    credit.refuse(name, Text::tr("is no amount"));
                    return qint64(0);
                }
                return static_cast<qint64>(scaled);
            };
            return DeveloperCredit{{MilliCores(figure("cpu", 1000)), MebiBytes(figure("memoryGiB", 1024)), GibiBytes(figure("storageGiB", 1))},
                                   figure("virtualClustersLimit", 1)};
        };
        const DeveloperCredit allocated = read("allocatedCredit");
        const DeveloperCredit used = read("usedCredit");
        if (allocated != DeveloperCredit() || used != DeveloperCredit())
            usage = CreditUsage{allocated, used};
    });
}

Result<std::vector<ResolvedProfile>> decodeResolvedValues(const QByteArray &json)
{
    return decode<std::vector<ResolvedProfile>>(json, [](const WireObject &root, std::vector<ResolvedProfile> &profiles) {
        root.each("profiles", [&](const WireObject &profile) {
            profiles.push_back({ProfileId(profile.identifier("uid")), profile.labels("resolved")});
        });
    });
}

BackendError decodeError(const QByteArray &json)
{
    const auto error = decode<BackendError>(json, [](const WireObject &root, BackendError &result) {
        result = {root.text("code"), root.text("message")};
    });
    return error.value_or(BackendError());
}

} // namespace easel
