// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/samples/documents.h"

#include "backend/jsonpath.h"
#include "backend/samples/virtualvalues.h"

#include <QCryptographicHash>
#include <QDateTime>

#include <array>

namespace easel::backend {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CloudFacts
{
    const char *type;
    const char *os;
    const char *kubernetes;
    const char *network;
    const char *storage;
    bool bringsLoadBalancer;
};

const CloudFacts &factsOf(Cloud cloud)
{
    static constexpr std::array facts{
        CloudFacts{"aws", "ubuntu-aws", "kubernetes", "cni-cilium-oss", "csi-aws-ebs", true},
        CloudFacts{"eks", "amazon-linux-eks", "kubernetes-eks", "cni-aws-vpc-eks", "csi-aws-ebs", true},
        CloudFacts{"azure", "ubuntu-azure", "kubernetes", "cni-calico-azure", "csi-azure", true},
        CloudFacts{"aks", "ubuntu-aks", "kubernetes-aks", "cni-kubenet", "csi-aks", true},
        CloudFacts{"gcp", "cos-gcp", "kubernetes", "cni-calico", "csi-gcp-driver", true},
        CloudFacts{"gke", "cos-gke", "kubernetes-gke", "cni-vpc-native-gke", "csi-gcp-driver", true},
        CloudFacts{"vsphere", "ubuntu-vsphere", "kubernetes", "cni-calico", "csi-vsphere-csi", false},
        CloudFacts{"maas", "ubuntu-maas", "kubernetes", "cni-cilium-oss", "csi-rook-ceph-helm", false},
        CloudFacts{"edge-native", "edge-native-byoi", "edge-k8s", "cni-calico", "csi-longhorn", false},
        CloudFacts{"generic", "ubuntu-generic", "kubernetes", "cni-calico", "csi-local-path", false},
    };
    return facts.at(static_cast<size_t>(cloud));
}

/// The figure is spread by the name, so that it is the same in every run.
int spread(const QString &name, int below)
{
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha1);
    return (static_cast<quint8>(hash.at(0)) * 256 + static_cast<quint8>(hash.at(1))) % below;
}

QString dayOf(const QString &name, int year)
{
    return QDateTime(QDate(year, 1, 12), QTime(8, 0), Qt::UTC)
        .addDays(spread(name, 220))
        .addSecs(spread(name + u"/time"_s, 36000))
        .toString(Qt::ISODateWithMs);
}

QJsonObject metadataOf(const QString &kind, const QString &name, const QMap<QString, QString> &labels,
                       const QMap<QString, QString> &annotations)
{
    const auto object = [](const QMap<QString, QString> &texts) {
        QJsonObject result;
        for (auto text = texts.begin(); text != texts.end(); ++text) {
            if (!text.value().isEmpty())
                result.insert(text.key(), text.value());
        }
        return result;
    };
    return {{u"name"_s, name},
            {u"uid"_s, sampleUid(kind, name)},
            {u"creationTimestamp"_s, dayOf(name, 2025)},
            {u"lastModifiedTimestamp"_s, dayOf(name, 2026)},
            {u"labels"_s, object(labels)},
            {u"annotations"_s, object(annotations)}};
}

QJsonObject packOf(const QString &layer, const QString &name, const QString &version)
{
    return {{u"layer"_s, layer},
            {u"name"_s, name},
            {u"version"_s, version},
            {u"tag"_s, version},
            {u"type"_s, u"spectro"_s}};
}

const QString &measuredAt()
{
    static const QString time = u"2026-09-30T12:00:00.000Z"_s;
    return time;
}

QJsonObject metricsOf(double total, int load, const QString &unit, const QString &time = measuredAt())
{
    const auto share = [total](int percent) { return qRound(total * percent) / 100.0; };
    return {{u"total"_s, total},
            {u"usage"_s, share(load)},
            {u"request"_s, share(qMin(95, load + 12))},
            {u"limit"_s, share(load + 45)},
            {u"unit"_s, unit},
            {u"lastUpdatedTime"_s, time}};
}

QString kubernetesVersion(int minor)
{
    static constexpr std::array patches{14, 11, 8, 4, 1}; // of 1.29 to 1.33
    return u"1.%1.%2"_s.arg(minor).arg(patches.at(static_cast<size_t>(qBound(0, minor - 29, 4))));
}

QJsonObject healthOf(const QString &state)
{
    QJsonArray conditions;
    if (state == "UnHealthy"_L1)
        conditions.append(QJsonObject{{u"type"_s, u"NodeNotReady"_s},
                                      {u"message"_s, u"One worker has not reported for 26 minutes."_s}});
    return {{u"state"_s, state},
            {u"agentVersion"_s, u"4.8.16"_s},
            {u"lastHeartBeatTimestamp"_s, u"2026-09-30T12:00:00.000Z"_s},
            {u"conditions"_s, conditions}};
}

/// How the virtual clusters of a host are reached.
QJsonObject endpointOf(const ClusterSpec &spec)
{
    QJsonObject config;
    if (spec.endpoint == "Ingress"_L1)
        config.insert(
            u"ingressConfig"_s,
            QJsonObject{{u"host"_s, u"*.%1.apps.meridian-retail.example"_s.arg(spec.name)}, {u"port"_s, 443}});
    else
        config.insert(u"loadBalancerConfig"_s, QJsonObject{{u"externalTrafficPolicy"_s, u"Cluster"_s}});
    return {{u"type"_s, spec.endpoint}, {u"config"_s, config}};
}

QJsonObject infrastructureOf(const ClusterSpec &spec)
{
    const CloudFacts &facts = factsOf(spec.cloud);
    const auto latin = [](const char *text) { return QString::fromLatin1(text); };
    const QString version = kubernetesVersion(spec.kubernetesMinor);
    QJsonArray packs{packOf(u"os"_s, latin(facts.os), u"22.04"_s), packOf(u"k8s"_s, latin(facts.kubernetes), version),
                     packOf(u"cni"_s, latin(facts.network), u"3.29.3"_s),
                     packOf(u"csi"_s, latin(facts.storage), u"1.41.0"_s)};
    const QString name = u"%1-baseline"_s.arg(latin(facts.type));
    return {{u"name"_s, name},         {u"uid"_s, sampleUid(u"profile"_s, name)},
            {u"type"_s, u"cluster"_s}, {u"scope"_s, u"tenant"_s},
            {u"version"_s, 1},         {u"cloudType"_s, latin(facts.type)},
            {u"packs"_s, packs}};
}

QJsonArray addOnsOf(const ClusterSpec &spec)
{
    QJsonArray packs;
    if (!factsOf(spec.cloud).bringsLoadBalancer && spec.hasLoadBalancer && !spec.endpoint.isEmpty())
        packs.append(packOf(u"addon"_s, u"lb-metallb-helm"_s, u"0.14.9"_s));
    if (spec.endpoint == "Ingress"_L1)
        packs.append(packOf(u"addon"_s, u"nginx"_s, u"1.12.1"_s));
    packs.append(packOf(u"addon"_s, u"prometheus-operator"_s, u"70.4.2"_s));
    const QString name = spec.endpoint == "Ingress"_L1 ? u"platform-ingress"_s : u"platform-services"_s;
    return {QJsonObject{{u"name"_s, name},
                        {u"uid"_s, sampleUid(u"profile"_s, name)},
                        {u"type"_s, u"add-on"_s},
                        {u"scope"_s, u"tenant"_s},
                        {u"version"_s, 1},
                        {u"cloudType"_s, u"all"_s},
                        {u"packs"_s, packs}}};
}

} // namespace

QString sampleUid(const QString &kind, const QString &name)
{
    const QByteArray text = (kind + u'/' + name).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha1).toHex().first(24));
}

QJsonObject clusterDocument(const ClusterSpec &spec)
{
    const Place &place = placeOf(spec.place);
    const QString type = QString::fromLatin1(factsOf(spec.cloud).type);
    const QString state = spec.state.isEmpty() ? u"Running"_s : spec.state;
    const QString health = !spec.health.isEmpty() ? spec.health : state == "Running"_L1 ? u"Healthy"_s : u"Unknown"_s;

    QJsonObject host{{u"isHostCluster"_s, !spec.endpoint.isEmpty()}};
    if (!spec.endpoint.isEmpty())
        host.insert(u"clusterEndpoint"_s, endpointOf(spec));
    const QJsonObject pool{
        {u"cloudType"_s, type},    {u"isControlPlane"_s, false},
        {u"size"_s, spec.nodes},   {u"healthy"_s, health == "UnHealthy"_L1 ? spec.nodes - 1 : spec.nodes},
        {u"maintenanceMode"_s, 0}, {u"labels"_s, QJsonArray{u"worker"_s}}};
    QJsonObject summary{
        {u"archTypes"_s, QJsonArray{u"amd64"_s}},
        {u"cloudConfig"_s, QJsonObject{{u"cloudType"_s, type},
                                       {u"uid"_s, sampleUid(u"cloudconfig"_s, spec.name)},
                                       {u"machinePools"_s, QJsonArray{pool}}}},
        {u"clusterConfig"_s, QJsonObject{{u"timezone"_s, u"Etc/UTC"_s}, {u"hostClusterConfig"_s, host}}},
        {u"clusterProfileTemplate"_s, infrastructureOf(spec)},
        {u"clusterProfileTemplates"_s, addOnsOf(spec)}};
    if (!spec.project.uid.isEmpty())
        summary.insert(u"projectMeta"_s, QJsonObject{{u"name"_s, spec.project.name}, {u"uid"_s, spec.project.uid}});

    const bool isEdge = spec.cloud == Cloud::Edge;
    QJsonObject location{{u"countryCode"_s, QString::fromLatin1(place.countryCode)},
                         {u"countryName"_s, QString::fromLatin1(place.country)},
                         {u"regionName"_s, QString::fromLatin1(place.city)}};
    // Sites of one city do not lie on one another.
    const double east = isEdge ? (spread(spec.name, 200) - 100) / 2500.0 : 0;
    const double north = isEdge ? (spread(spec.name + u"/n"_s, 200) - 100) / 4000.0 : 0;
    location.insert(u"coordinates"_s, QJsonArray{place.longitude + east, place.latitude + north});
    if (!isEdge)
        location.insert(u"regionCode"_s, regionCode(place, spec.cloud));
    QJsonObject status{{u"state"_s, state},
                       {u"health"_s, healthOf(health)},
                       {u"location"_s, location},
                       {u"fips"_s, QJsonObject{{u"mode"_s, u"none"_s}}}};
    const bool hasMetrics = state == "Running"_L1;
    if (hasMetrics)
        status.insert(u"metrics"_s,
                      QJsonObject{{u"cpu"_s, metricsOf(spec.cores, spec.load, u"cores"_s)},
                                  {u"memory"_s, metricsOf(spec.memory, qMin(90, spec.load + 8), u"GiB"_s)}});
    if (spec.cloud == Cloud::Imported)
        status.insert(u"clusterImport"_s, QJsonObject{{u"isBrownfield"_s, true}, {u"state"_s, u"Imported"_s}});

    return {{u"metadata"_s, metadataOf(u"cluster"_s, spec.name,
                                       {{u"env"_s, spec.environment}, {u"team"_s, spec.team}, {u"site"_s, spec.site}},
                                       {{u"scope"_s, spec.project.uid.isEmpty() ? u"tenant"_s : u"project"_s},
                                        {u"projectUid"_s, spec.project.uid},
                                        {u"isPrivateCloudGateway"_s, spec.isGateway ? u"true"_s : QString()},
                                        {u"importMode"_s, spec.cloud != Cloud::Imported ? QString()
                                                          : spec.isReadOnly             ? u"read-only"_s
                                                                                        : u"full"_s}})},
            {u"specSummary"_s, summary},
            {u"status"_s, status}};
}

QJsonObject groupDocument(const GroupSpec &spec, const std::vector<QJsonObject *> &members)
{
    QMap<QString, QString> annotations{
        {u"description"_s, spec.description}, {u"scope"_s, spec.scope}, {u"projectUid"_s, spec.project}};
    const QJsonObject metadata = metadataOf(u"group"_s, spec.name, spec.labels, annotations);
    QJsonArray references;
    QJsonArray configs;
    for (QJsonObject *member : members) {
        const QString uid = textAt(*member, u"metadata.uid");
        references.append(QJsonObject{{u"clusterUid"_s, uid}, {u"clusterName"_s, textAt(*member, u"metadata.name")}});
        configs.append(
            QJsonObject{{u"clusterUid"_s, uid},
                        {u"endpointConfig"_s,
                         valueAt(*member, u"specSummary.clusterConfig.hostClusterConfig.clusterEndpoint.config")}});
        const QString path = u"specSummary.clusterConfig.hostClusterConfig.clusterGroup"_s;
        if (valueAt(*member, path).isUndefined())
            setAt(*member, path,
                  QJsonObject{
                      {u"kind"_s, u"clustergroup"_s}, {u"name"_s, spec.name}, {u"uid"_s, metadata.value("uid"_L1)}});
    }
    QJsonObject config{{u"endpointType"_s, spec.endpoint},
                       {u"kubernetesDistroType"_s, spec.distribution},
                       {u"hostClustersConfig"_s, configs},
                       {u"limitConfig"_s, QJsonObject{{u"cpu"_s, spec.cpuMilliCore / 1000},
                                                      {u"cpuMilliCore"_s, spec.cpuMilliCore},
                                                      {u"memory"_s, spec.memoryMiB / 1024},
                                                      {u"memoryMiB"_s, spec.memoryMiB},
                                                      {u"storageGiB"_s, spec.storageGiB},
                                                      {u"overSubscription"_s, spec.overSubscription}}},
                       {u"values"_s, virtualValues(spec.distribution, spec.version)}};
    for (auto member = spec.unknownConfig.begin(); member != spec.unknownConfig.end(); ++member)
        config.insert(member.key(), member.value());
    QJsonArray templates;
    for (const QJsonValue &value : spec.profiles) {
        const QJsonObject profile = value.toObject();
        QJsonArray packs;
        const QJsonArray published = valueAt(profile, u"specSummary.published.packs").toArray();
        for (const QJsonValue &each : published) {
            const QString name = textAt(each.toObject(), u"name");
            QJsonObject pack = packOf(textAt(each.toObject(), u"layer"), name, textAt(each.toObject(), u"version"));
            pack.insert(u"values"_s, u"pack:\n  namespace: \"%1\"\n  spectrocloud.com/install-priority: \"%2\"\n"_s.arg(name).arg(10 * packs.size()));
            packs.append(pack);
        }
        templates.append(QJsonObject{{u"uid"_s, textAt(profile, u"metadata.uid")},
                                     {u"name"_s, textAt(profile, u"metadata.name")},
                                     {u"type"_s, u"add-on"_s},
                                     {u"cloudType"_s, u"all"_s},
                                     {u"version"_s, 1},
                                     {u"profileVersion"_s, textAt(profile, u"specSummary.version")},
                                     {u"packs"_s, packs}});
    }
    return {{u"metadata"_s, metadata},
            {u"spec"_s, QJsonObject{{u"type"_s, u"hostCluster"_s},
                                    {u"clusterRefs"_s, references},
                                    {u"clustersConfig"_s, config},
                                    {u"clusterProfileTemplates"_s, templates}}},
            {u"status"_s, QJsonObject{{u"isActive"_s, true}}}};
}

namespace {

/// One of a dozen people, the same one for what is named alike; the platform engineer is the account of the sample.
QString ownerOf(const QString &virtualCluster)
{
    static const QStringList people{u"platform-engineer"_s, u"anna"_s, u"ben"_s, u"carla"_s, u"deniz"_s, u"emma"_s,
                                    u"farid"_s, u"greta"_s, u"hugo"_s, u"ines"_s, u"jonas"_s, u"klara"_s};
    uint sum = 0;
    for (const QChar &c : virtualCluster.section(u'-', 0, 0))
        sum = sum * 31 + c.unicode();
    return people.at(static_cast<qsizetype>(sum % static_cast<uint>(people.size())));
}

} // namespace

QJsonObject virtualClusterDocument(const VirtualSpec &spec, const QJsonObject &group, const QJsonObject &host)
{
    const QString lifecycle = spec.lifecycle.isEmpty() ? u"Running"_s : spec.lifecycle;
    const QString distribution = textAt(group, u"spec.clustersConfig.kubernetesDistroType");
    const QString project = textAt(group, u"metadata.annotations.projectUid");
    const auto reference = [](const QJsonObject &object, const QString &kind) {
        return QJsonObject{{u"kind"_s, kind},
                           {u"name"_s, textAt(object, u"metadata.name")},
                           {u"uid"_s, textAt(object, u"metadata.uid")}};
    };
    const QJsonObject infrastructure{{u"name"_s, u"virtual-"_s + distribution},
                                     {u"uid"_s, sampleUid(u"profile"_s, u"virtual-"_s + distribution)},
                                     {u"type"_s, u"cluster"_s},
                                     {u"scope"_s, u"system"_s},
                                     {u"version"_s, 1},
                                     {u"cloudType"_s, u"nested"_s},
                                     {u"packs"_s, QJsonArray{packOf(u"k8s"_s, distribution, kubernetesVersion(32))}}};
    QJsonObject document{
        {u"metadata"_s, metadataOf(u"virtual"_s, spec.name, {{u"team"_s, spec.name.section(u'-', 0, 0)}},
                                   {{u"scope"_s, project.isEmpty() ? u"tenant"_s : u"project"_s},
                                    {u"projectUid"_s, project},
                                    {u"ownerUid"_s, sampleUid(u"user"_s, ownerOf(spec.name))}})},
        {u"specSummary"_s,
         QJsonObject{
             {u"cloudConfig"_s,
              QJsonObject{{u"cloudType"_s, u"nested"_s}, {u"uid"_s, sampleUid(u"cloudconfig"_s, spec.name)}}},
             {u"clusterConfig"_s, QJsonObject{{u"hostClusterConfig"_s, QJsonObject{{u"isHostCluster"_s, false}}}}},
             {u"clusterProfileTemplate"_s, infrastructure}}},
        {u"status"_s, QJsonObject{{u"state"_s, u"Running"_s},
                                  {u"location"_s, valueAt(host, u"status.location")},
                                  {u"virtual"_s, QJsonObject{{u"clusterGroup"_s, reference(group, u"clustergroup"_s)},
                                                             {u"hostCluster"_s, reference(host, u"spectrocluster"_s)}}}}}};
    setFigures(document, spec.cores, spec.memory, spec.storage, lifecycle == "Running"_L1 ? spec.load : 0, measuredAt());
    setLifecycle(document, lifecycle);
    return document;
}

void setFigures(QJsonObject &virtualCluster, int cores, double memoryGiB, int storageGiB, int load, const QString &time)
{
    setAt(virtualCluster, u"metadata.annotations.storageGiB", QString::number(storageGiB));
    setAt(virtualCluster, u"status.metrics",
          QJsonObject{{u"cpu"_s, metricsOf(cores, load, u"cores"_s, time)},
                      {u"memory"_s, metricsOf(memoryGiB, load, u"GiB"_s, time)}});
}

void setLifecycle(QJsonObject &virtualCluster, const QString &lifecycle)
{
    setAt(virtualCluster, u"status.health", healthOf(lifecycle == "Running"_L1 ? u"Healthy"_s : u"Unknown"_s));
    setAt(virtualCluster, u"status.virtual.lifecycleStatus.status", lifecycle);
    setAt(virtualCluster, u"status.virtual.state", lifecycle);
}

QJsonObject edgeHostDocument(const QString &name, const QString &site, const Place &place, const ProjectSpec &project,
                             const QJsonObject &cluster, bool isHealthy, int cores, int memoryGiB)
{
    QJsonArray coordinates = valueAt(cluster, u"status.location.coordinates").toArray();
    if (coordinates.isEmpty())
        coordinates = {place.longitude, place.latitude};
    QJsonArray inUse;
    if (!cluster.isEmpty())
        inUse.append(
            QJsonObject{{u"name"_s, textAt(cluster, u"metadata.name")}, {u"uid"_s, textAt(cluster, u"metadata.uid")}});
    const int number = spread(name, 65536);
    const QString mac =
        u"02:00:5e:10:%1:%2"_s.arg(number / 256, 2, 16, QLatin1Char('0')).arg(number % 256, 2, 16, QLatin1Char('0'));
    const QString address = u"10.%1.%2.%3"_s.arg(64 + spread(site, 64)).arg(number / 256).arg(1 + number % 254);
    return {
        {u"metadata"_s, metadataOf(u"edgehost"_s, name, {{u"site"_s, site}},
                                   {{u"latitude"_s, QString::number(coordinates.at(1).toDouble(), 'f', 4)},
                                    {u"longitude"_s, QString::number(coordinates.at(0).toDouble(), 'f', 4)}})},
        {u"spec"_s,
         QJsonObject{{u"type"_s, u"edge-native"_s},
                     {u"projectMeta"_s, QJsonObject{{u"name"_s, project.name}, {u"uid"_s, project.uid}}},
                     {u"host"_s, QJsonObject{{u"hostAddress"_s, address}, {u"macAddress"_s, mac}}},
                     {u"device"_s,
                      QJsonObject{{u"archType"_s, u"amd64"_s},
                                  {u"hostType"_s, u"appliance"_s},
                                  {u"hostState"_s, cluster.isEmpty() ? u"registration"_s : u"cluster"_s},
                                  {u"cpu"_s, QJsonObject{{u"cores"_s, cores}}},
                                  {u"memory"_s, QJsonObject{{u"sizeInMB"_s, memoryGiB * 1024}}},
                                  {u"os"_s, QJsonObject{{u"family"_s, u"ubuntu"_s}, {u"version"_s, u"22.04"_s}}}}}}},
        {u"status"_s, QJsonObject{{u"state"_s, cluster.isEmpty() ? u"ready"_s : u"in-use"_s},
                                  {u"health"_s, QJsonObject{{u"state"_s, isHealthy ? u"healthy"_s : u"unhealthy"_s},
                                                            {u"agentVersion"_s, u"4.8.16"_s}}},
                                  {u"inUseClusters"_s, inUse}}}};
}

QJsonObject profileDocument(const ProfileSpec &spec)
{
    QJsonArray packs;
    for (const QString &pack : spec.packs) {
        QJsonObject reference = packOf(pack.section(u':', 0, 0), pack.section(u':', 1, 1), pack.section(u':', 2, 2));
        reference.insert(u"displayName"_s, pack.section(u':', 1, 1));
        packs.append(reference);
    }
    const QJsonObject metadata = metadataOf(
        u"profile"_s, spec.name, {},
        {{u"scope"_s, spec.project.uid.isEmpty() ? u"tenant"_s : u"project"_s}, {u"projectUid"_s, spec.project.uid}});
    return {{u"metadata"_s, metadata},
            {u"specSummary"_s,
             QJsonObject{{u"published"_s,
                          QJsonObject{{u"cloudType"_s, spec.cloudType}, {u"type"_s, spec.type}, {u"packs"_s, packs}}},
                         {u"version"_s, spec.version},
                         {u"versions"_s, QJsonArray{QJsonObject{{u"uid"_s, metadata.value("uid"_L1)},
                                                                {u"version"_s, spec.version}}}}}},
            {u"status"_s, QJsonObject{{u"isPublished"_s, true}}}};
}

} // namespace easel::backend
