// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/groupchecks.h"

#include "backend/jsonpath.h"

#include <QRegularExpression>
#include <QSet>

#include <limits>

namespace easel::backend {

using namespace Qt::Literals::StringLiterals;

namespace {

Reply refuse(const QString &code, const QString &message, const QJsonObject &details = {})
{
    return Reply::error(400, code, message, details);
}

/// The reason why a value is no whole number from 0 to 2^31-1; empty when it is one or is absent.
bool isAbsentOrInt32(const QJsonValue &value)
{
    if (value.isUndefined())
        return true;
    const qint64 number = value.toInteger(-1);
    return number >= 0 && number <= std::numeric_limits<qint32>::max();
}

std::optional<Reply> refusalOfForm(const GroupProposal &proposal)
{
    const QJsonObject &config = proposal.clustersConfig;
    const QString endpoint = textAt(config, u"endpointType");
    if (endpoint != "Ingress"_L1 && endpoint != "LoadBalancer"_L1)
        return Reply::invalidBody(u"clustersConfig.endpointType is neither 'Ingress' nor 'LoadBalancer'."_s);
    const QJsonValue distribution = config.value("kubernetesDistroType"_L1);
    if (distribution != u"k3s"_s && distribution != u"cncf_k8s"_s && distribution != u"vcluster-generic"_s)
        return Reply::invalidBody(u"clustersConfig.kubernetesDistroType is not known."_s);
    if (const QJsonValue values = config.value("values"_L1); !values.isUndefined() && !values.isString())
        return Reply::invalidBody(u"clustersConfig.values is no text."_s);
    const QJsonValue limits = config.value("limitConfig"_L1);
    if (!limits.isUndefined() && !limits.isObject())
        return Reply::invalidBody(u"clustersConfig.limitConfig is no object."_s);
    for (const auto &name :
         {u"cpu"_s, u"cpuMilliCore"_s, u"memory"_s, u"memoryMiB"_s, u"overSubscription"_s, u"storageGiB"_s}) {
        if (!isAbsentOrInt32(limits.toObject().value(name)))
            return Reply::invalidBody(u"clustersConfig.limitConfig.%1 is no whole number of 32 bits."_s.arg(name));
    }
    const QJsonValue configs = config.value("hostClustersConfig"_L1);
    if (!configs.isUndefined() && !configs.isArray())
        return Reply::invalidBody(u"clustersConfig.hostClustersConfig is no list."_s);
    QSet<QString> seen;
    for (const QJsonValue &reference : proposal.clusterRefs) {
        const QString uid = textAt(reference.toObject(), u"clusterUid");
        if (uid.isEmpty())
            return Reply::invalidBody(u"A member of clusterRefs has no clusterUid."_s);
        if (seen.contains(uid))
            return Reply::invalidBody(u"The cluster '%1' stands twice in clusterRefs."_s.arg(uid));
        seen.insert(uid);
    }
    QSet<QString> configured;
    const QJsonArray list = configs.toArray();
    for (const QJsonValue &entry : list) {
        const QString uid = textAt(entry.toObject(), u"clusterUid");
        if (!seen.contains(uid) || configured.contains(uid))
            return Reply::invalidBody(
                u"hostClustersConfig names '%1', which is no member or stands there twice."_s.arg(uid));
        configured.insert(uid);
        const QJsonValue port = valueAt(entry.toObject(), u"endpointConfig.ingressConfig.port");
        if (!port.isUndefined() && (port.toInteger(-1) < 0 || port.toInteger() > 65535))
            return Reply::invalidBody(u"A port of hostClustersConfig is not between 0 and 65535."_s);
    }
    return std::nullopt;
}

std::optional<Reply> refusalOfMember(const QJsonObject &cluster, const GroupProposal &proposal)
{
    const QString name = textAt(cluster, u"metadata.name");
    const QJsonObject details{{u"clusterUid"_s, textAt(cluster, u"metadata.uid")}, {u"clusterName"_s, name}};
    const QJsonObject annotations = valueAt(cluster, u"metadata.annotations").toObject();
    if (textAt(cluster, u"specSummary.cloudConfig.cloudType") == "nested"_L1)
        return refuse(u"ClusterGroupMemberNotAllowed"_s, u"'%1' is a virtual cluster."_s.arg(name), details);
    if (annotations.value("isPrivateCloudGateway"_L1) == u"true"_s)
        return refuse(u"ClusterGroupMemberNotAllowed"_s, u"'%1' is a private cloud gateway."_s.arg(name), details);
    if (annotations.value("importMode"_L1) == u"read-only"_s)
        return refuse(u"ClusterGroupMemberNotAllowed"_s, u"'%1' is imported with read-only access."_s.arg(name),
                      details);
    const QString project = annotations.value("projectUid"_L1).toString();
    if (!project.isEmpty() && project != proposal.project)
        return refuse(u"ClusterGroupScopeMismatch"_s,
                      proposal.project.isEmpty() ? u"'%1' belongs to a project and the group to the tenant."_s.arg(name)
                                                 : u"'%1' belongs to another project than the group."_s.arg(name),
                      details);
    const QJsonObject host = valueAt(cluster, u"specSummary.clusterConfig.hostClusterConfig").toObject();
    if (!host.value("isHostCluster"_L1).toBool())
        return refuse(u"ClusterGroupHostNotEnabled"_s, u"'%1' is not enabled as a host."_s.arg(name), details);
    const QString endpoint = textAt(host, u"clusterEndpoint.type");
    // One that was set up for neither can serve both.
    if (!endpoint.isEmpty() && endpoint != textAt(proposal.clustersConfig, u"endpointType"))
        return refuse(u"ClusterGroupEndpointTypeMismatch"_s, u"'%1' has the endpoint type '%2'."_s.arg(name, endpoint),
                      details);
    return std::nullopt;
}

std::optional<Reply> refusalOfHosts(const GroupProposal &proposal, const std::vector<QJsonObject> &members,
                                    Store &store)
{
    QHash<QString, QString> configured;
    const QJsonArray configs = proposal.clustersConfig.value("hostClustersConfig"_L1).toArray();
    for (const QJsonValue &config : configs)
        configured.insert(textAt(config.toObject(), u"clusterUid"),
                          textAt(config.toObject(), u"endpointConfig.ingressConfig.host"));
    QHash<QString, QString> seen;
    for (const QJsonObject &member : members) {
        const QString uid = textAt(member, u"metadata.uid");
        const QString name = textAt(member, u"metadata.name");
        QString host = configured.value(uid);
        if (host.isEmpty())
            host = textAt(member,
                          u"specSummary.clusterConfig.hostClusterConfig.clusterEndpoint.config.ingressConfig.host");
        const QJsonObject details{{u"clusterUid"_s, uid}, {u"clusterName"_s, name}, {u"host"_s, host}};
        if (!isHostPattern(host))
            return refuse(u"InvalidHostDns"_s, u"The host pattern '%1' of '%2' is no wildcard name."_s.arg(host, name),
                          details);
        const QString key = host.toLower();
        const auto other = store.clusterWithHost(key, proposal.uid, uid);
        if (other || seen.contains(key))
            return refuse(u"DuplicateHostDns"_s,
                          u"The host pattern '%1' of '%2' is also that of '%3'."_s.arg(
                              host, name, other ? other->name : seen.value(key)),
                          details);
        seen.insert(key, name);
    }
    return std::nullopt;
}

std::optional<Reply> refusalOfEdge(const std::vector<QJsonObject> &members)
{
    size_t edges = 0;
    for (const QJsonObject &member : members)
        edges += textAt(member, u"specSummary.cloudConfig.cloudType") == "edge-native"_L1 ? 1 : 0;
    if (edges > 0 && edges < members.size())
        return refuse(u"ClusterGroupEdgeMixed"_s, u"A group has edge clusters or other clusters, not both."_s);
    if (edges > 1)
        return refuse(u"ClusterGroupEdgeLimit"_s, u"A group has at most one edge cluster."_s);
    return std::nullopt;
}

std::optional<Reply> refusalOfRemovals(const GroupProposal &proposal, Store &store)
{
    QSet<QString> kept;
    for (const QJsonValue &reference : proposal.clusterRefs)
        kept.insert(textAt(reference.toObject(), u"clusterUid"));
    for (const QJsonValue &reference : proposal.previousRefs) {
        const QString host = textAt(reference.toObject(), u"clusterUid");
        if (kept.contains(host))
            continue;
        QJsonArray names;
        for (const Store::Reference &virtualCluster : store.virtualClusters(proposal.uid, host))
            names.append(virtualCluster.name);
        if (!names.isEmpty())
            return refuse(u"ClusterGroupHostInUse"_s,
                          u"The host '%1' carries virtual clusters of the group: they are removed first."_s.arg(
                              textAt(reference.toObject(), u"clusterName")),
                          {{u"clusterUid"_s, host}, {u"virtualClusters"_s, names}});
    }
    return std::nullopt;
}

} // namespace

bool isHostPattern(const QString &host)
{
    static const QRegularExpression pattern(u"^\\*(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?){2,}$"_s);
    return host.size() <= 253 && pattern.match(host.toLower()).hasMatch();
}

std::optional<Reply> refusalOf(const GroupProposal &proposal, Store &store)
{
    if (auto refusal = refusalOfForm(proposal))
        return refusal;
    const QString distribution = textAt(proposal.clustersConfig, u"kubernetesDistroType");
    if (!proposal.previousDistribution.isEmpty() && distribution != proposal.previousDistribution)
        return refuse(u"ClusterGroupDistroImmutable"_s, u"The distribution of an existing group does not change."_s,
                      {{u"current"_s, proposal.previousDistribution}});
    if (auto refusal = refusalOfRemovals(proposal, store))
        return refusal;
    if (proposal.clusterRefs.isEmpty())
        return refuse(u"ClusterGroupNoClusters"_s, u"A group has at least one host cluster."_s);
    std::vector<QJsonObject> members;
    for (const QJsonValue &reference : proposal.clusterRefs) {
        const QString uid = textAt(reference.toObject(), u"clusterUid");
        auto cluster = store.cluster(uid);
        if (!cluster)
            return Reply::notFound(u"cluster"_s, uid);
        if (auto refusal = refusalOfMember(*cluster, proposal))
            return refusal;
        members.push_back(std::move(*cluster));
    }
    if (auto refusal = refusalOfEdge(members))
        return refusal;
    if (textAt(proposal.clustersConfig, u"endpointType") == "Ingress"_L1)
        return refusalOfHosts(proposal, members, store);
    return std::nullopt;
}

std::optional<Reply> refusalOfMetadata(const QJsonValue &metadata)
{
    if (!metadata.isObject())
        return Reply::invalidBody(u"metadata is no object."_s);
    const QJsonValue name = metadata.toObject().value("name"_L1);
    if (!name.isString() || name.toString().trimmed().isEmpty())
        return Reply::invalidBody(u"metadata.name is missing or empty."_s);
    for (const QString &member : {u"labels"_s, u"annotations"_s}) {
        const QJsonValue value = metadata.toObject().value(member);
        if (value.isUndefined())
            continue;
        const QJsonObject texts = value.toObject();
        bool isGood = value.isObject();
        for (const QJsonValue &text : texts)
            isGood = isGood && text.isString();
        if (!isGood)
            return Reply::invalidBody(u"metadata.%1 is no object of texts."_s.arg(member));
    }
    return std::nullopt;
}

} // namespace easel::backend
