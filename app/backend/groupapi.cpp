// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/groupapi.h"

#include "backend/auditapi.h"
#include "backend/groupchecks.h"
#include "backend/jsonpath.h"
#include "backend/virtualchecks.h"

#include <QSet>

namespace easel::backend {

using namespace Qt::Literals::StringLiterals;

namespace {

QString scopeOf(const QJsonObject &group)
{
    return textAt(group, u"metadata.annotations.scope");
}

QString projectOf(const QJsonObject &group)
{
    return textAt(group, u"metadata.annotations.projectUid");
}

QStringList membersOf(const QJsonObject &group)
{
    QStringList uids;
    const QJsonArray references = valueAt(group, u"spec.clusterRefs").toArray();
    for (const QJsonValue &reference : references)
        uids << textAt(reference.toObject(), u"clusterUid");
    return uids;
}

/// Names the state of a group: every write gives it another time. Palette has no such thing, and a client that knows none need not
/// say any; one that does cannot overwrite what it has not seen.
QByteArray etagOf(const QJsonObject &group)
{
    return '"' + textAt(group, u"metadata.lastModifiedTimestamp").toLatin1() + '"';
}

Reply nameIsTaken(const QString &name)
{
    return Reply::error(400, u"ClusterGroupNameAlreadyExists"_s, u"There is already a group called '%1'."_s.arg(name),
                        {{u"name"_s, name}});
}

Audit auditOf(const QString &action, const QJsonObject &group, const QString &message)
{
    const QString name = textAt(group, u"metadata.name");
    return {action, u"clustergroup"_s, textAt(group, u"metadata.uid"), name, message.arg(name)};
}

/// What a client may not set in metadata, taken from the group as it is.
QJsonObject withServerFields(QJsonObject sent, const QJsonObject &current)
{
    for (const QString &name : {u"uid"_s, u"creationTimestamp"_s, u"lastModifiedTimestamp"_s})
        sent.insert(name, current.value(name));
    QJsonObject annotations = sent.value("annotations"_L1).toObject();
    for (const QString &name : {u"scope"_s, u"projectUid"_s}) {
        const QJsonValue value = valueAt(current, u"annotations").toObject().value(name);
        if (value.isUndefined())
            annotations.remove(name);
        else
            annotations.insert(name, value);
    }
    sent.insert(u"annotations"_s, annotations);
    sent.insert(u"name"_s, sent.value("name"_L1).toString().trimmed());
    return sent;
}

} // namespace

std::optional<QJsonObject> GroupApi::visibleGroup(const Request &request)
{
    auto group = m_store.group(request.captures.value(0));
    if (group && !request.project.isEmpty() && !projectOf(*group).isEmpty() && projectOf(*group) != request.project)
        return std::nullopt;
    return group;
}

std::optional<Reply> GroupApi::refusalToWrite(const QJsonObject &group, const Request &request) const
{
    if (scopeOf(group) == "system"_L1)
        return Reply::error(400, u"ClusterGroupSystemReadOnly"_s, u"A system group cannot be changed by a tenant."_s);
    if (projectOf(group) != request.project)
        return Reply::error(403, u"OperationForbidden"_s, u"The group is changed from its own scope only."_s,
                            {{u"scope"_s, scopeOf(group)}, {u"projectUid"_s, projectOf(group)}});
    if (!request.ifMatch.isEmpty() && request.ifMatch != "*" && request.ifMatch != etagOf(group))
        return Reply::error(412, u"PreconditionFailed"_s, u"The group was changed by somebody else meanwhile."_s);
    return std::nullopt;
}

std::vector<QJsonObject> GroupApi::visibleGroups(const Request &request)
{
    std::vector<QJsonObject> groups = m_store.groups({request.project});
    if (m_store.preferences().value("hideSystemClusterGroups"_L1).toBool())
        std::erase_if(groups, [](const QJsonObject &group) { return scopeOf(group) == "system"_L1; });
    return groups;
}

Reply GroupApi::list(const Request &request)
{
    const QHash<QString, Store::Claim> claims = m_store.claims();
    const QString tenant = textAt(m_store.user(), u"tenantUid");
    QJsonArray summaries;
    for (const QJsonObject &group : visibleGroups(request)) {
        const Store::Claim claim = claims.value(textAt(group, u"metadata.uid"));
        QJsonArray hosts;
        const QJsonArray references = valueAt(group, u"spec.clusterRefs").toArray();
        for (const QJsonValue &reference : references)
            hosts.append(QJsonObject{{u"kind"_s, u"spectrocluster"_s},
                                     {u"name"_s, textAt(reference.toObject(), u"clusterName")},
                                     {u"projectUid"_s, projectOf(group)},
                                     {u"tenantUid"_s, tenant},
                                     {u"uid"_s, textAt(reference.toObject(), u"clusterUid")}});
        QJsonArray templates;
        const QJsonArray fullTemplates = valueAt(group, u"spec.clusterProfileTemplates").toArray();
        for (const QJsonValue &full : fullTemplates) {
            QJsonObject brief = full.toObject();
            for (const QString &name :
                 {u"packServerRefs"_s, u"packServerSecret"_s, u"profileVersion"_s, u"relatedObject"_s})
                brief.remove(name);
            templates.append(brief);
        }
        summaries.append(QJsonObject{
            {u"metadata"_s, group.value("metadata"_L1)},
            {u"spec"_s,
             QJsonObject{{u"clusterProfileTemplates"_s, templates},
                         {u"cpu"_s, QJsonObject{{u"allocated"_s, claim.cpu}, {u"used"_s, claim.cpuUsed}}},
                         {u"memory"_s, QJsonObject{{u"allocated"_s, claim.memory}, {u"used"_s, claim.memoryUsed}}},
                         {u"endpointType"_s, valueAt(group, u"spec.clustersConfig.endpointType")},
                         {u"kubernetesDistroType"_s, valueAt(group, u"spec.clustersConfig.kubernetesDistroType")},
                         {u"hostClusters"_s, hosts},
                         {u"hostClustersCount"_s, hosts.size()},
                         {u"virtualClustersCount"_s, claim.count},
                         {u"scope"_s, scopeOf(group)}}}});
    }
    return Reply::ok({{u"summaries"_s, summaries}});
}

Reply GroupApi::metadata(const Request &request)
{
    QJsonArray items;
    for (const QJsonObject &group : visibleGroups(request))
        items.append(QJsonObject{{u"name"_s, textAt(group, u"metadata.name")},
                                 {u"scope"_s, scopeOf(group)},
                                 {u"uid"_s, textAt(group, u"metadata.uid")}});
    return Reply::ok({{u"items"_s, items}});
}

Reply GroupApi::validateName(const Request &request)
{
    const QString name = request.parameter(u"name"_s).trimmed();
    if (name.isEmpty())
        return Reply::error(400, u"InvalidParameter"_s, u"The query parameter 'name' is missing or empty."_s);
    if (m_store.groupNamed(name, request.project.isEmpty() ? u"tenant"_s : u"project"_s, request.project))
        return nameIsTaken(name);
    return Reply::noContent();
}

Reply GroupApi::developerCredit(const Request &request)
{
    const QString scope = request.captures.value(0);
    if (scope != "system"_L1 && scope != "tenant"_L1)
        return Reply::error(400, u"InvalidParameter"_s, u"The scope is neither 'system' nor 'tenant'."_s);
    // What runs on a system group does not count against the tenant.
    return Reply::ok({{u"allocatedCredit"_s, m_store.developerCredit().value(scope)},
                      {u"usedCredit"_s, usedCredit(m_store, scope == "system"_L1)}});
}

Reply GroupApi::create(const Request &request)
{
    if (!m_store.preferences().value("isClusterGroupEnabled"_L1).toBool(true))
        return Reply::error(403, u"ClusterGroupsDisabled"_s, u"The tenant has switched cluster groups off."_s);
    const QJsonValue metadata = request.body.value("metadata"_L1);
    if (auto refusal = refusalOfMetadata(metadata))
        return *refusal;
    if (!request.body.value("spec"_L1).isObject())
        return Reply::invalidBody(u"spec is no object."_s);
    QJsonObject spec = request.body.value("spec"_L1).toObject();
    const QString scope = request.project.isEmpty() ? u"tenant"_s : u"project"_s;
    const QString name = textAt(metadata.toObject(), u"name").trimmed();
    if (m_uniqueNames && m_store.groupNamed(name, scope, request.project))
        return nameIsTaken(name);
    if (spec.value("type"_L1).toString(u"hostCluster"_s) != "hostCluster"_L1)
        return Reply::invalidBody(u"spec.type is not 'hostCluster'."_s);

    QJsonObject config = spec.value("clustersConfig"_L1).toObject();
    if (!config.contains("kubernetesDistroType"_L1))
        config.insert(u"kubernetesDistroType"_s, u"k3s"_s); // the API's default
    GroupProposal proposal;
    proposal.scope = scope;
    proposal.project = request.project;
    proposal.clusterRefs = spec.value("clusterRefs"_L1).toArray();
    proposal.clustersConfig = config;
    if (auto refusal = refusalOf(proposal, m_store))
        return *refusal;
    QJsonArray templates;
    if (auto refusal = resolveProfiles(spec.value("profiles"_L1), request.project, templates))
        return *refusal;

    spec.remove("profiles"_L1);
    spec.insert(u"clusterProfileTemplates"_s, templates);
    spec.insert(u"clustersConfig"_s, config);
    spec.insert(u"type"_s, u"hostCluster"_s);
    const QString uid = newUid();
    QJsonObject own{{u"uid"_s, uid}, {u"creationTimestamp"_s, m_store.nextStamp()}};
    QJsonObject annotations{{u"scope"_s, scope}};
    if (!request.project.isEmpty())
        annotations.insert(u"projectUid"_s, request.project);
    own.insert(u"annotations"_s, annotations);
    QJsonObject group = request.body;
    group.insert(u"metadata"_s, withServerFields(metadata.toObject(), own));
    group.insert(u"spec"_s, spec);
    group.insert(u"status"_s, QJsonObject{{u"isActive"_s, true}});
    relink(membersOf(group), save(group));
    return Reply::created(uid).recordedAs(auditOf(u"create"_s, group, u"Created the cluster group '%1'."_s));
}

Reply GroupApi::get(const Request &request)
{
    const auto group = visibleGroup(request);
    if (!group)
        return Reply::notFound(u"cluster group"_s, request.captures.value(0));
    Reply reply = Reply::ok(*group);
    reply.headers.append({"ETag", etagOf(*group)});
    return reply;
}

Reply GroupApi::remove(const Request &request)
{
    const auto group = visibleGroup(request);
    if (!group)
        return Reply::notFound(u"cluster group"_s, request.captures.value(0));
    if (auto refusal = refusalToWrite(*group, request))
        return *refusal;
    QJsonArray names;
    for (const Store::Reference &virtualCluster : m_store.virtualClusters(request.captures.value(0)))
        names.append(virtualCluster.name);
    if (!names.isEmpty())
        return Reply::error(400, u"ClusterGroupNotEmpty"_s,
                            u"A group is deleted after its virtual clusters, and this one has %1."_s.arg(names.size()),
                            {{u"virtualClusters"_s, names}});
    m_store.removeGroup(request.captures.value(0));
    relink(membersOf(*group), m_store.nextStamp());
    return Reply::noContent().recordedAs(auditOf(u"delete"_s, *group, u"Deleted the cluster group '%1'."_s));
}

Reply GroupApi::putHostClusters(const Request &request)
{
    auto group = visibleGroup(request);
    if (!group)
        return Reply::notFound(u"cluster group"_s, request.captures.value(0));
    if (auto refusal = refusalToWrite(*group, request))
        return *refusal;
    GroupProposal proposal;
    proposal.uid = textAt(*group, u"metadata.uid");
    proposal.scope = scopeOf(*group);
    proposal.project = projectOf(*group);
    proposal.clusterRefs = request.body.value("clusterRefs"_L1).toArray();
    proposal.clustersConfig = request.body.value("clustersConfig"_L1).toObject();
    proposal.previousRefs = valueAt(*group, u"spec.clusterRefs").toArray();
    proposal.previousDistribution = textAt(*group, u"spec.clustersConfig.kubernetesDistroType");
    if (!proposal.clustersConfig.contains("kubernetesDistroType"_L1))
        proposal.clustersConfig.insert(u"kubernetesDistroType"_s, proposal.previousDistribution);
    if (auto refusal = refusalOf(proposal, m_store))
        return *refusal;

    const QString valuesBefore = textAt(*group, u"spec.clustersConfig.values");
    const QString valuesAfter = textAt(proposal.clustersConfig, u"values");
    if (auto refusal = m_upgrades.refusalOf(proposal.uid, valuesBefore, valuesAfter))
        return *refusal;

    QStringList touched = membersOf(*group);
    QJsonObject spec = group->value("spec"_L1).toObject();
    for (auto member = request.body.begin(); member != request.body.end(); ++member)
        spec.insert(member.key(), member.value());
    spec.insert(u"clusterRefs"_s, proposal.clusterRefs);
    spec.insert(u"clustersConfig"_s, proposal.clustersConfig);
    group->insert(u"spec"_s, spec);
    relink(touched + membersOf(*group), save(*group));
    m_upgrades.begin(proposal.uid, valuesBefore, valuesAfter, m_upgradeFails && m_upgradeFails(textAt(*group, u"metadata.name")));
    return Reply::noContent().recordedAs(
        auditOf(u"update"_s, *group, u"Changed the hosts and settings of the cluster group '%1'."_s));
}

Reply GroupApi::putMetadata(const Request &request)
{
    auto group = visibleGroup(request);
    if (!group)
        return Reply::notFound(u"cluster group"_s, request.captures.value(0));
    if (auto refusal = refusalToWrite(*group, request))
        return *refusal;
    if (auto refusal = refusalOfMetadata(request.body))
        return *refusal;
    const QString name = textAt(request.body, u"name").trimmed();
    const QString uid = textAt(*group, u"metadata.uid");
    const auto other = m_store.groupNamed(name, scopeOf(*group), projectOf(*group));
    if (other && other->uid != uid)
        return nameIsTaken(name);
    const bool isRename = name != textAt(*group, u"metadata.name");
    group->insert(u"metadata"_s, withServerFields(request.body, group->value("metadata"_L1).toObject()));
    const QString time = save(*group);
    if (isRename) {
        relink(membersOf(*group), time);
        for (const Store::Reference &reference : m_store.virtualClusters(uid)) {
            QJsonObject virtualCluster = m_store.cluster(reference.uid).value_or(QJsonObject());
            setAt(virtualCluster, u"status.virtual.clusterGroup.name", name);
            setAt(virtualCluster, u"metadata.lastModifiedTimestamp", time);
            m_store.updateCluster(virtualCluster);
        }
    }
    return Reply::noContent().recordedAs(
        auditOf(u"update"_s, *group, u"Changed the metadata of the cluster group '%1'."_s));
}

Reply GroupApi::profiles(const Request &request)
{
    const auto group = visibleGroup(request);
    if (!group)
        return Reply::notFound(u"cluster group"_s, request.captures.value(0));
    QJsonArray profiles;
    const QJsonArray templates = valueAt(*group, u"spec.clusterProfileTemplates").toArray();
    for (const QJsonValue &value : templates) {
        const QJsonObject profile = value.toObject();
        QJsonArray packs;
        const QJsonArray references = profile.value("packs"_L1).toArray();
        for (const QJsonValue &reference : references)
            packs.append(QJsonObject{{u"metadata"_s, QJsonObject{{u"name"_s, textAt(reference.toObject(), u"name")}}},
                                     {u"spec"_s, reference}});
        profiles.append(QJsonObject{
            {u"metadata"_s, QJsonObject{{u"name"_s, profile.value("name"_L1)}, {u"uid"_s, profile.value("uid"_L1)}}},
            {u"spec"_s, QJsonObject{{u"cloudType"_s, profile.value("cloudType"_L1)},
                                    {u"packs"_s, packs},
                                    {u"type"_s, profile.value("type"_L1)},
                                    {u"version"_s, profile.value("version"_L1)}}}});
    }
    return Reply::ok({{u"profiles"_s, profiles}});
}

std::optional<Reply> GroupApi::resolveProfiles(const QJsonValue &entities, const QString &project,
                                               QJsonArray &templates)
{
    if (!entities.isUndefined() && !entities.isArray())
        return Reply::invalidBody(u"profiles is no list."_s);
    QSet<QString> seen;
    const QJsonArray list = entities.toArray();
    for (const QJsonValue &value : list) {
        QJsonObject entity = value.toObject();
        const QString uid = textAt(entity, u"uid");
        const auto profile = m_store.profile(uid);
        const QString owner = profile ? textAt(*profile, u"metadata.annotations.projectUid") : QString();
        if (!profile || (!owner.isEmpty() && owner != project))
            return Reply::notFound(u"cluster profile"_s, uid);
        if (textAt(*profile, u"specSummary.published.type") != "add-on"_L1 || seen.contains(uid))
            return Reply::invalidBody(u"The profile '%1' is no add-on profile or stands there twice."_s.arg(uid));
        seen.insert(uid);
        QHash<QString, QJsonValue> values;
        const QJsonArray packValues = entity.value("packValues"_L1).toArray();
        for (const QJsonValue &pack : packValues)
            values.insert(textAt(pack.toObject(), u"name"), pack.toObject().value("values"_L1));
        QJsonArray packs;
        const QJsonArray published = valueAt(*profile, u"specSummary.published.packs").toArray();
        for (const QJsonValue &pack : published) {
            QJsonObject reference = pack.toObject();
            for (const QString &name : {u"addonType"_s, u"displayName"_s, u"logoUrl"_s})
                reference.remove(name);
            if (const QJsonValue own = values.value(textAt(reference, u"name"), QJsonValue::Undefined); own.isString())
                reference.insert(u"values"_s, own);
            packs.append(reference);
        }
        entity.remove("packValues"_L1);
        entity.remove("replaceWithProfile"_L1);
        entity.insert(u"name"_s, textAt(*profile, u"metadata.name"));
        entity.insert(u"type"_s, u"add-on"_s);
        entity.insert(u"cloudType"_s, textAt(*profile, u"specSummary.published.cloudType"));
        entity.insert(u"version"_s, 1);
        entity.insert(u"profileVersion"_s, textAt(*profile, u"specSummary.version"));
        entity.insert(u"packs"_s, packs);
        templates.append(entity);
    }
    return std::nullopt;
}

Reply GroupApi::putProfiles(const Request &request)
{
    auto group = visibleGroup(request);
    if (!group)
        return Reply::notFound(u"cluster group"_s, request.captures.value(0));
    if (auto refusal = refusalToWrite(*group, request))
        return *refusal;
    if (!request.body.contains("profiles"_L1))
        return Reply::invalidBody(u"profiles is missing."_s);
    QJsonArray templates;
    if (auto refusal = resolveProfiles(request.body.value("profiles"_L1), projectOf(*group), templates))
        return *refusal;
    setAt(*group, u"spec.clusterProfileTemplates", templates);
    save(*group);
    return Reply::noContent().recordedAs(
        auditOf(u"update"_s, *group, u"Changed the profiles of the cluster group '%1'."_s));
}

Reply GroupApi::resolvedValues(const Request &request)
{
    const auto group = visibleGroup(request);
    if (!group)
        return Reply::notFound(u"cluster group"_s, request.captures.value(0));
    const QJsonValue references = request.body.value("references"_L1);
    if (!references.isUndefined() && !references.isArray())
        return Reply::invalidBody(u"references is no list."_s);
    const QJsonArray wanted = references.toArray();
    QJsonArray profiles;
    const QJsonArray templates = valueAt(*group, u"spec.clusterProfileTemplates").toArray();
    for (const QJsonValue &profile : templates) {
        QJsonObject resolved;
        const QJsonArray packs = profile.toObject().value("packs"_L1).toArray();
        for (const QJsonValue &pack : packs) {
            const QString name = textAt(pack.toObject(), u"name");
            if (wanted.isEmpty() || wanted.contains(name))
                resolved.insert(name, textAt(pack.toObject(), u"values"));
        }
        profiles.append(QJsonObject{{u"uid"_s, textAt(profile.toObject(), u"uid")}, {u"resolved"_s, resolved}});
    }
    return Reply::ok({{u"profiles"_s, profiles}});
}

Reply GroupApi::clustersOf(const Request &request, bool isNested)
{
    if (!visibleGroup(request))
        return Reply::notFound(u"cluster group"_s, request.captures.value(0));
    const auto page = PageRequest::parse(request.query);
    if (!page)
        return Reply::error(400, u"InvalidParameter"_s, page.error().message);
    const auto query = SearchQuery::parse(request.body);
    if (!query)
        return Reply::invalidBody(query.error().message);
    const auto found = m_store.clustersOfGroup(*query, *page, request.captures.value(0), isNested);
    if (!found)
        return Reply::error(400, u"InvalidFilter"_s, found.error().message);
    return Reply::page(found->items, page->listMeta(found->count));
}

Reply GroupApi::hostClusters(const Request &request)
{
    return clustersOf(request, false);
}

Reply GroupApi::virtualClusters(const Request &request)
{
    return clustersOf(request, true);
}

QString GroupApi::save(QJsonObject group)
{
    QString time = m_store.nextStamp();
    setAt(group, u"metadata.lastModifiedTimestamp", time);
    m_store.putGroup(group);
    return time;
}

/// Makes what the clusters' own documents say about their group true again.
void GroupApi::relink(const QStringList &clusters, const QString &time)
{
    for (const QString &uid : QSet<QString>(clusters.begin(), clusters.end())) {
        auto cluster = m_store.cluster(uid);
        if (!cluster)
            continue;
        const auto group = m_store.firstGroupOf(uid);
        const QJsonValue reference =
            group ? QJsonValue(
                        QJsonObject{{u"kind"_s, u"clustergroup"_s}, {u"name"_s, group->name}, {u"uid"_s, group->uid}})
                  : QJsonValue(QJsonValue::Undefined);
        const auto path = u"specSummary.clusterConfig.hostClusterConfig.clusterGroup";
        if (valueAt(*cluster, path) == reference)
            continue;
        setAt(*cluster, path, reference);
        setAt(*cluster, u"metadata.lastModifiedTimestamp", time);
        m_store.updateCluster(*cluster);
        noteEvent(m_store, *cluster, time, u"ClusterGroupChanged"_s,
                  group ? u"The cluster is in the cluster group '%1'."_s.arg(group->name)
                        : u"The cluster is in no cluster group any more."_s);
    }
}

} // namespace easel::backend
