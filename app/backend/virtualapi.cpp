// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/virtualapi.h"

#include "backend/auditapi.h"
#include "backend/groupchecks.h"
#include "backend/jsonpath.h"
#include "backend/samples/documents.h"

#include <QRegularExpression>

#include <array>
#include <limits>

namespace easel::backend {

using namespace Qt::Literals::StringLiterals;

namespace {

QString projectOf(const QJsonObject &document)
{
    return textAt(document, u"metadata.annotations.projectUid");
}

QString nameOf(const QJsonObject &document)
{
    return textAt(document, u"metadata.name");
}

Audit auditOf(const QString &action, const QJsonObject &virtualCluster, const QString &message)
{
    return {action, u"spectrocluster"_s, textAt(virtualCluster, u"metadata.uid"), nameOf(virtualCluster), message};
}

std::optional<Reply> refusalOfScope(const QJsonObject &virtualCluster, const Request &request)
{
    if (projectOf(virtualCluster) == request.project)
        return std::nullopt;
    return Reply::error(403, u"OperationForbidden"_s, u"The virtual cluster is changed from its own scope only."_s,
                        {{u"projectUid"_s, projectOf(virtualCluster)}});
}

/// One that is on its way from one state to another takes nothing new.
std::optional<Reply> refusalOfWay(const QJsonObject &virtualCluster)
{
    if (!isUnderWay(virtualCluster))
        return std::nullopt;
    return Reply::error(400, u"VirtualClusterBusy"_s,
                        u"The virtual cluster '%1' is on its way to another state. Wait until it is there."_s.arg(nameOf(virtualCluster)));
}

/// The size that an instance type (v1VirtualInstanceType) stands for; what it does not say is as before.
tl::expected<VirtualSize, Reply> sizeOfType(const QJsonValue &type, VirtualSize size)
{
    if (!type.isObject())
        return tl::unexpected(Reply::invalidBody(u"instanceType is no object."_s));
    struct Member
    {
        QString most;
        QString least;
        qint64 VirtualSize::*amount;
    };
    const std::array members{Member{u"maxCPU"_s, u"minCPU"_s, &VirtualSize::cores},
                             Member{u"maxMemInMiB"_s, u"minMemInMiB"_s, &VirtualSize::memoryMiB},
                             Member{u"maxStorageGiB"_s, u"minStorageGiB"_s, &VirtualSize::storageGiB}};
    for (const Member &member : members) {
        for (const QString &name : {member.most, member.least}) {
            const QJsonValue value = type.toObject().value(name);
            const qint64 number = value.toInteger(value.isUndefined() ? 0 : -1);
            if (number < 0 || number > std::numeric_limits<qint32>::max())
                return tl::unexpected(
                    Reply::invalidBody(u"instanceType.%1 is no whole number of 32 bits."_s.arg(name)));
        }
        const QJsonValue most = type.toObject().value(member.most);
        if (!most.isUndefined())
            size.*member.amount = most.toInteger();
        if (type.toObject().value(member.least).toInteger() > size.*member.amount)
            return tl::unexpected(
                Reply::invalidBody(u"instanceType.%1 is above instanceType.%2."_s.arg(member.least, member.most)));
    }
    return size;
}

QJsonObject typeOf(const VirtualSize &size, QJsonObject type)
{
    type.insert(u"maxCPU"_s, size.cores);
    type.insert(u"maxMemInMiB"_s, size.memoryMiB);
    type.insert(u"maxStorageGiB"_s, size.storageGiB);
    return type;
}

void setSize(QJsonObject &virtualCluster, const VirtualSize &size, const QString &time)
{
    setFigures(virtualCluster, static_cast<int>(size.cores), static_cast<double>(size.memoryMiB) / 1024,
               static_cast<int>(size.storageGiB), isPaused(virtualCluster) ? 0 : loadWhenRunning, time);
}

} // namespace

tl::expected<VirtualProposal, Reply> VirtualApi::proposalOf(const Request &request)
{
    if (auto refusal = refusalOfMetadata(request.body.value("metadata"_L1)))
        return tl::unexpected(*refusal);
    static const QRegularExpression pattern(u"^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$"_s);
    if (!pattern.match(nameOf(request.body).trimmed()).hasMatch())
        return tl::unexpected(
            Reply::invalidBody(u"metadata.name is not made of lower-case letters, digits and dashes."_s));
    const QJsonObject spec = request.body.value("spec"_L1).toObject();
    if (textAt(spec, u"cloudType") != "nested"_L1)
        return tl::unexpected(Reply::invalidBody(u"spec.cloudType is not 'nested'."_s));
    const QString group = textAt(spec, u"clusterConfig.hostClusterConfig.clusterGroup.uid");
    if (group.isEmpty())
        return tl::unexpected(
            Reply::invalidBody(u"spec.clusterConfig.hostClusterConfig.clusterGroup.uid is missing."_s));

    VirtualProposal proposal;
    const auto found = m_store.group(group);
    const bool isOfSystem = found && textAt(*found, u"metadata.annotations.scope") == "system"_L1;
    const bool isHidden = isOfSystem && m_store.preferences().value("hideSystemClusterGroups"_L1).toBool();
    const bool isOfOther =
        found && !projectOf(*found).isEmpty() && !request.project.isEmpty() && projectOf(*found) != request.project;
    if (!found || isHidden || isOfOther)
        return tl::unexpected(Reply::notFound(u"cluster group"_s, group));
    proposal.group = *found;
    proposal.wantedHost = textAt(spec, u"clusterConfig.hostClusterConfig.hostCluster.uid");
    proposal.size = {4, 4096, 2}; // what a person is offered first
    const QJsonArray pools = spec.value("machinepoolconfig"_L1).toArray();
    if (pools.size() > 1)
        return tl::unexpected(Reply::invalidBody(u"spec.machinepoolconfig has more than one pool."_s));
    if (!pools.isEmpty()) {
        const auto size = sizeOfType(valueAt(pools.at(0).toObject(), u"cloudConfig.instanceType"), proposal.size);
        if (!size)
            return tl::unexpected(size.error());
        proposal.size = *size;
    }
    return proposal;
}

std::optional<Reply> VirtualApi::refusalOfName(const Request &request)
{
    const QString name = nameOf(request.body).trimmed();
    if (!m_store.clusterNamed(name, request.project))
        return std::nullopt;
    return Reply::error(400, u"ClusterNameAlreadyExists"_s, u"There is already a cluster called '%1'."_s.arg(name),
                        {{u"name"_s, name}});
}

std::optional<Reply> VirtualApi::refusalOfPlace(const VirtualProposal &proposal, const Request &request)
{
    if (!m_store.preferences().value("isClusterGroupEnabled"_L1).toBool(true))
        return Reply::error(403, u"ClusterGroupsDisabled"_s, u"The tenant has switched cluster groups off."_s);
    const QString owner = projectOf(proposal.group);
    if (!owner.isEmpty() && owner != request.project)
        return Reply::error(403, u"OperationForbidden"_s, u"A group of a project is used from that project only."_s,
                            {{u"projectUid"_s, owner}});
    return std::nullopt;
}

Reply VirtualApi::create(const Request &request)
{
    const auto proposal = proposalOf(request);
    if (!proposal)
        return proposal.error();
    if (auto refusal = refusalOfPlace(*proposal, request))
        return *refusal;
    if (auto refusal = refusalOfName(request))
        return *refusal;
    if (auto refusal = refusalOfSize(*proposal, m_store))
        return *refusal;
    if (auto refusal = refusalOfPendingUpgrade(proposal->group, m_store))
        return *refusal;
    const auto host = hostFor(*proposal, m_store);
    if (!host)
        return host.error();

    const QString uid = newUid();
    const QString time = m_store.nextStamp();
    VirtualSpec spec;
    spec.name = nameOf(request.body).trimmed();
    QJsonObject virtualCluster = virtualClusterDocument(spec, proposal->group, *host);
    // What the client sent is kept, but for what is the server's to say.
    QJsonObject metadata = request.body.value("metadata"_L1).toObject();
    QJsonObject annotations = metadata.value("annotations"_L1).toObject();
    annotations.insert(u"scope"_s, request.project.isEmpty() ? u"tenant"_s : u"project"_s);
    annotations.remove("projectUid"_L1);
    annotations.insert(u"ownerUid"_s, m_store.user().value("userUid"_L1));
    if (const auto project = m_store.project(request.project)) {
        annotations.insert(u"projectUid"_s, project->uid);
        setAt(virtualCluster, u"specSummary.projectMeta",
              QJsonObject{{u"name"_s, project->name}, {u"uid"_s, project->uid}});
    }
    metadata.insert(u"annotations"_s, annotations);
    metadata.insert(u"name"_s, spec.name);
    metadata.insert(u"uid"_s, uid);
    metadata.insert(u"creationTimestamp"_s, time);
    metadata.insert(u"lastModifiedTimestamp"_s, time);
    virtualCluster.insert(u"metadata"_s, metadata);
    setAt(virtualCluster, u"specSummary.cloudConfig.uid", newUid());
    setSize(virtualCluster, proposal->size, time);
    if (m_transitions.takeTime())
        m_transitions.begin(virtualCluster, u"Running"_s);
    m_store.addCluster(virtualCluster);
    const QJsonObject sent = request.body.value("spec"_L1).toObject();
    const QJsonObject pool = sent.value("machinepoolconfig"_L1).toArray().at(0).toObject();
    m_store.putVirtualConfig(
        uid, {{u"clusterConfig"_s, sent.value("cloudConfig"_L1).toObject()},
              {u"instanceType"_s, typeOf(proposal->size, valueAt(pool, u"cloudConfig.instanceType").toObject())}});
    noteEvent(m_store, virtualCluster, time, u"Created"_s,
              u"The virtual cluster was created on the host '%1'."_s.arg(nameOf(*host)));
    noteEvent(m_store, *host, time, u"VirtualClusterCreated"_s,
              u"The virtual cluster '%1' was created on this host."_s.arg(spec.name));
    return Reply::created(uid).recordedAs(
        auditOf(u"create"_s, virtualCluster,
                u"Created the virtual cluster '%1' in the group '%2'."_s.arg(spec.name, nameOf(proposal->group))));
}

Reply VirtualApi::validate(const Request &request)
{
    const auto proposal = proposalOf(request);
    if (!proposal)
        return proposal.error();
    if (auto refusal = refusalOfPlace(*proposal, request))
        return *refusal;
    QJsonArray errors;
    const auto note = [&errors](const std::optional<Reply> &refusal) {
        if (refusal)
            errors.append(QJsonObject{{u"code"_s, refusal->body->value("code"_L1)},
                                      {u"message"_s, refusal->body->value("message"_L1)}});
    };
    note(refusalOfName(request));
    note(refusalOfSize(*proposal, m_store));
    note(refusalOfPendingUpgrade(proposal->group, m_store));
    if (const auto host = hostFor(*proposal, m_store); !host)
        note(host.error());
    const QString name = nameOf(request.body).trimmed();
    const QJsonObject result{{u"name"_s, name}, {u"displayName"_s, name}, {u"errors"_s, errors}};
    return Reply::ok({{u"machinePools"_s, QJsonObject{{u"results"_s, QJsonArray{result}}}},
                      {u"profiles"_s, QJsonArray()}});
}

std::optional<QJsonObject> VirtualApi::visibleConfig(const Request &request)
{
    auto cluster = m_store.clusterOfConfig(request.captures.value(0));
    if (cluster && !request.project.isEmpty() && !projectOf(*cluster).isEmpty() &&
        projectOf(*cluster) != request.project)
        return std::nullopt;
    return cluster;
}

Reply VirtualApi::cloudConfig(const Request &request)
{
    const auto cluster = visibleConfig(request);
    if (!cluster)
        return Reply::notFound(u"cloud config"_s, request.captures.value(0));
    const QJsonObject kept = m_store.virtualConfig(textAt(*cluster, u"metadata.uid"));
    QJsonObject config = kept.value("clusterConfig"_L1).toObject();
    // What the client left open comes from the group and from the packs.
    if (valueAt(config, u"helmRelease.values").isUndefined()) {
        const auto group = m_store.group(textAt(*cluster, u"status.virtual.clusterGroup.uid"));
        setAt(config, u"helmRelease.values", group ? textAt(*group, u"spec.clustersConfig.values") : QString());
    }
    if (!config.contains("kubernetesVersion"_L1)) {
        const QJsonArray packs = valueAt(*cluster, u"specSummary.clusterProfileTemplate.packs").toArray();
        config.insert(u"kubernetesVersion"_s, textAt(packs.at(0).toObject(), u"version"));
    }
    const VirtualSize size = sizeOf(*cluster);
    const QJsonObject own = kept.value("instanceType"_L1).toObject();
    const QJsonObject type =
        typeOf(size, own.isEmpty() ? QJsonObject{{u"minCPU"_s, 0}, {u"minMemInMiB"_s, 0}, {u"minStorageGiB"_s, 0}} : own);
    QJsonObject metadata{{u"uid"_s, request.captures.value(0)}, {u"name"_s, nameOf(*cluster) + u"-nested-config"_s}};
    for (const QString &name : {u"creationTimestamp"_s, u"lastModifiedTimestamp"_s})
        metadata.insert(name, cluster->value("metadata"_L1).toObject().value(name));
    return Reply::ok(
        {{u"apiVersion"_s, u"cluster.spectrocloud.com/v1alpha1"_s},
         {u"kind"_s, u"nested"_s},
         {u"metadata"_s, metadata},
         {u"spec"_s, QJsonObject{{u"clusterConfig"_s, config},
                                 {u"hostClusterUid"_s, textAt(*cluster, u"status.virtual.hostCluster.uid")},
                                 {u"machinePoolConfig"_s, QJsonArray{QJsonObject{{u"name"_s, u"virtual"_s},
                                                                                 {u"size"_s, 1},
                                                                                 {u"isControlPlane"_s, true},
                                                                                 {u"useControlPlaneAsWorker"_s, true},
                                                                                 {u"instanceType"_s, type}}}}}},
         {u"status"_s, QJsonObject{{u"conditions"_s, QJsonArray()}, {u"isAddonLayer"_s, false}}}});
}

void VirtualApi::update(QJsonObject virtualCluster, const QString &reason, const QString &message)
{
    const QString time = m_store.nextStamp();
    setAt(virtualCluster, u"metadata.lastModifiedTimestamp", time);
    m_store.updateCluster(virtualCluster);
    noteEvent(m_store, virtualCluster, time, reason, message);
}

Reply VirtualApi::resize(const Request &request)
{
    auto cluster = visibleConfig(request);
    if (!cluster)
        return Reply::notFound(u"cloud config"_s, request.captures.value(0));
    if (auto refusal = refusalOfScope(*cluster, request))
        return *refusal;
    if (auto refusal = refusalOfWay(*cluster))
        return *refusal;
    const QString uid = textAt(*cluster, u"metadata.uid");
    const QJsonValue sent = request.body.value("instanceType"_L1);
    QJsonObject kept = m_store.virtualConfig(uid);
    QJsonObject type = kept.value("instanceType"_L1).toObject();
    const QJsonObject sentType = sent.toObject();
    for (auto member = sentType.begin(); member != sentType.end(); ++member)
        type.insert(member.key(), member.value());
    const auto size = sizeOfType(sent.isObject() ? QJsonValue(type) : sent, sizeOf(*cluster));
    if (!size)
        return size.error();
    VirtualProposal proposal;
    proposal.group = m_store.group(textAt(*cluster, u"status.virtual.clusterGroup.uid")).value_or(QJsonObject());
    proposal.size = *size;
    proposal.current = *cluster;
    proposal.wantedHost = textAt(*cluster, u"status.virtual.hostCluster.uid");
    if (auto refusal = refusalOfSize(proposal, m_store))
        return *refusal;
    if (const auto host = hostFor(proposal, m_store); !host)
        return host.error();

    kept.insert(u"instanceType"_s, typeOf(*size, type));
    m_store.putVirtualConfig(uid, kept);
    setSize(*cluster, *size, m_store.nextStamp());
    const QString figures =
        u"%1 cores, %2 MiB, %3 GiB"_s.arg(size->cores).arg(size->memoryMiB).arg(size->storageGiB);
    update(*cluster, u"Resized"_s, u"The virtual cluster has %1."_s.arg(figures));
    return Reply::noContent().recordedAs(auditOf(
        u"update"_s, *cluster, u"Resized the virtual cluster '%1' to %2."_s.arg(nameOf(*cluster), figures)));
}

Reply VirtualApi::putLifecycle(const Request &request)
{
    auto cluster = m_store.cluster(request.captures.value(0));
    if (!cluster || (!request.project.isEmpty() && !projectOf(*cluster).isEmpty() &&
                     projectOf(*cluster) != request.project))
        return Reply::notFound(u"cluster"_s, request.captures.value(0));
    if (textAt(*cluster, u"specSummary.cloudConfig.cloudType") != "nested"_L1)
        return Reply::error(400, u"ClusterNotVirtual"_s, u"Only a virtual cluster can be paused."_s);
    if (auto refusal = refusalOfScope(*cluster, request))
        return *refusal;
    const QJsonValue pause = valueAt(request.body, u"lifecycleConfig.pause");
    if (!pause.isBool())
        return Reply::invalidBody(u"lifecycleConfig.pause is neither true nor false."_s);
    if (auto refusal = refusalOfWay(*cluster))
        return *refusal;
    const VirtualSize size = sizeOf(*cluster);
    const bool isOther = isPaused(*cluster) != pause.toBool();
    if (pause.toBool()) {
        setLifecycle(*cluster, u"Paused"_s);
    } else {
        setLifecycle(*cluster, u"Running"_s);
        VirtualProposal proposal;
        proposal.group = m_store.group(textAt(*cluster, u"status.virtual.clusterGroup.uid")).value_or(QJsonObject());
        proposal.size = size;
        proposal.current = *cluster;
        proposal.wantedHost = textAt(*cluster, u"status.virtual.hostCluster.uid");
        // Others may have taken what it gave back.
        if (const auto host = hostFor(proposal, m_store); !host)
            return host.error();
    }
    setSize(*cluster, size, m_store.nextStamp());
    if (isOther && m_transitions.takeTime())
        m_transitions.begin(*cluster, pause.toBool() ? u"Paused"_s : u"Running"_s);
    const QString verb = pause.toBool() ? u"Paused"_s : u"Resumed"_s;
    update(*cluster, verb, pause.toBool() ? u"The virtual cluster is paused."_s : u"The virtual cluster runs again."_s);
    return Reply::noContent().recordedAs(
        auditOf(u"update"_s, *cluster, u"%1 the virtual cluster '%2'."_s.arg(verb, nameOf(*cluster))));
}

Reply VirtualApi::remove(const QJsonObject &virtualCluster)
{
    if (isDeleting(virtualCluster))
        return *refusalOfWay(virtualCluster);
    if (m_transitions.takeTime()) {
        QJsonObject going = virtualCluster;
        m_transitions.begin(going, u"Deleted"_s);
        update(going, u"Deleting"_s, u"The virtual cluster is being deleted."_s);
    } else {
        removeVirtual(m_store, virtualCluster);
    }
    return Reply::noContent().recordedAs(auditOf(
        u"delete"_s, virtualCluster, u"Deleted the virtual cluster '%1'."_s.arg(nameOf(virtualCluster))));
}

} // namespace easel::backend
