// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/clusterwriteapi.h"

#include "backend/auditapi.h"
#include "backend/groupchecks.h"
#include "backend/jsonpath.h"
#include "backend/virtualapi.h"

namespace easel::backend {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto hostConfigPath = u"specSummary.clusterConfig.hostClusterConfig";

Audit auditOf(const QString &action, const QJsonObject &cluster, const QString &message)
{
    return {action, u"spectrocluster"_s, textAt(cluster, u"metadata.uid"), textAt(cluster, u"metadata.name"), message};
}

bool isNested(const QJsonObject &cluster)
{
    return textAt(cluster, u"specSummary.cloudConfig.cloudType") == "nested"_L1;
}

} // namespace

tl::expected<QJsonObject, Reply> ClusterWriteApi::writableCluster(const Request &request)
{
    auto cluster = m_store.cluster(request.captures.value(0));
    const QString project = cluster ? textAt(*cluster, u"metadata.annotations.projectUid") : QString();
    if (!cluster || (!request.project.isEmpty() && !project.isEmpty() && project != request.project))
        return tl::unexpected(Reply::notFound(u"cluster"_s, request.captures.value(0)));
    if (project != request.project)
        return tl::unexpected(Reply::error(403, u"OperationForbidden"_s,
                                           u"The cluster is changed from its own scope only."_s,
                                           {{u"projectUid"_s, project}}));
    return *cluster;
}

Reply ClusterWriteApi::remove(const Request &request)
{
    const QString force = request.parameter(u"forceDelete"_s);
    if (!force.isEmpty() && force != "true"_L1 && force != "false"_L1)
        return Reply::error(400, u"InvalidParameter"_s, u"The query parameter 'forceDelete' is neither true nor false."_s);
    const auto cluster = writableCluster(request);
    if (!cluster)
        return cluster.error();
    if (isNested(*cluster))
        return m_virtualClusters.remove(*cluster);
    const QString uid = textAt(*cluster, u"metadata.uid");
    const QString name = textAt(*cluster, u"metadata.name");
    QJsonArray names;
    for (const QJsonObject &virtualCluster : m_store.clustersOn(uid))
        names.append(textAt(virtualCluster, u"metadata.name"));
    if (!names.isEmpty())
        return Reply::error(400, u"ClusterInUse"_s,
                            u"'%1' carries virtual clusters: they are deleted first."_s.arg(name),
                            {{u"virtualClusters"_s, names}});
    if (const auto group = m_store.firstGroupOf(uid))
        return Reply::error(400, u"ClusterInClusterGroup"_s, u"'%1' is a member of a group."_s.arg(name),
                            {{u"clusterGroupUid"_s, group->uid}, {u"clusterGroupName"_s, group->name}});
    freeEdgeHosts(uid);
    m_store.removeCluster(uid);
    return Reply::noContent().recordedAs(auditOf(u"delete"_s, *cluster, u"Deleted the cluster '%1'."_s.arg(name)));
}

void ClusterWriteApi::freeEdgeHosts(const QString &cluster)
{
    const QString time = m_store.nextStamp();
    const QJsonArray hosts = m_store.edgeHostsOfCluster(cluster);
    for (const QJsonValue &value : hosts) {
        QJsonObject host = value.toObject();
        setAt(host, u"status.inUseClusters", QJsonArray());
        setAt(host, u"status.state", u"ready"_s);
        setAt(host, u"spec.device.hostState", u"registration"_s);
        setAt(host, u"metadata.lastModifiedTimestamp", time);
        m_store.updateEdgeHost(host);
    }
}

std::optional<Reply> ClusterWriteApi::refusalOfHostConfig(const QJsonObject &cluster, const QJsonObject &config)
{
    const QString name = textAt(cluster, u"metadata.name");
    const QJsonObject annotations = valueAt(cluster, u"metadata.annotations").toObject();
    if (isNested(cluster) || annotations.value("isPrivateCloudGateway"_L1) == u"true"_s ||
        annotations.value("importMode"_L1) == u"read-only"_s)
        return Reply::error(400, u"ClusterHostNotAllowed"_s,
                            u"'%1' is a virtual cluster, a gateway or read only: it cannot be a host."_s.arg(name));
    const QJsonValue isHost = config.value("isHostCluster"_L1);
    const QJsonValue endpoint = valueAt(config, u"clusterEndpoint.type");
    if (!isHost.isBool())
        return Reply::invalidBody(u"hostClusterConfig.isHostCluster is neither true nor false."_s);
    if (!endpoint.isUndefined() && endpoint != u"Ingress"_s && endpoint != u"LoadBalancer"_s)
        return Reply::invalidBody(
            u"hostClusterConfig.clusterEndpoint.type is neither 'Ingress' nor 'LoadBalancer'."_s);
    const QString uid = textAt(cluster, u"metadata.uid");
    const QString pattern = textAt(config, u"clusterEndpoint.config.ingressConfig.host");
    if (!pattern.isEmpty()) {
        if (!isHostPattern(pattern))
            return Reply::error(400, u"InvalidHostDns"_s,
                                u"The host pattern '%1' of '%2' is no wildcard name."_s.arg(pattern, name));
        if (const auto other = m_store.clusterWithHost(pattern.toLower(), {}, uid))
            return Reply::error(400, u"DuplicateHostDns"_s,
                                u"The host pattern '%1' is also that of '%2'."_s.arg(pattern, other->name));
    }
    const QJsonObject before = valueAt(cluster, hostConfigPath).toObject();
    const bool isChange = !isHost.toBool() || endpoint != valueAt(before, u"clusterEndpoint.type");
    if (const auto group = m_store.firstGroupOf(uid); group && isChange)
        return Reply::error(400, u"ClusterInClusterGroup"_s,
                            u"'%1' is a member of a group, which needs it as the host that it is."_s.arg(name),
                            {{u"clusterGroupUid"_s, group->uid}, {u"clusterGroupName"_s, group->name}});
    return std::nullopt;
}

Reply ClusterWriteApi::putHostConfig(const Request &request)
{
    auto cluster = writableCluster(request);
    if (!cluster)
        return cluster.error();
    if (!request.body.value("hostClusterConfig"_L1).isObject())
        return Reply::invalidBody(u"hostClusterConfig is no object."_s);
    QJsonObject config = request.body.value("hostClusterConfig"_L1).toObject();
    if (auto refusal = refusalOfHostConfig(*cluster, config))
        return *refusal;
    const QJsonValue group = valueAt(*cluster, hostConfigPath).toObject().value("clusterGroup"_L1);
    config.remove("clusterGroup"_L1);
    if (!group.isUndefined())
        config.insert(u"clusterGroup"_s, group);
    const QString time = m_store.nextStamp();
    setAt(*cluster, hostConfigPath, config);
    setAt(*cluster, u"metadata.lastModifiedTimestamp", time);
    m_store.updateCluster(*cluster);
    const bool isHost = config.value("isHostCluster"_L1).toBool();
    noteEvent(m_store, *cluster, time, u"HostConfigUpdated"_s,
              isHost ? u"The cluster may carry virtual clusters."_s : u"The cluster may not carry virtual clusters."_s);
    return Reply::noContent().recordedAs(auditOf(
        u"update"_s, *cluster,
        u"Changed '%1' as a host of virtual clusters."_s.arg(textAt(*cluster, u"metadata.name"))));
}

} // namespace easel::backend
