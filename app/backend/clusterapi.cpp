// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/clusterapi.h"

#include "backend/jsonpath.h"
#include "backend/virtualchecks.h"

#include <algorithm>

namespace easel::backend {

using namespace Qt::Literals::StringLiterals;

namespace {

Reply listReply(const Result<Store::Found> &found, const PageRequest &page)
{
    if (!found)
        return Reply::error(400, u"InvalidFilter"_s, found.error().message);
    return Reply::page(found->items, page.listMeta(found->count));
}

/// v1ClusterProfileTemplateMeta of a summary as the v1ClusterProfileTemplate of the whole cluster.
QJsonObject fullTemplate(QJsonObject profile)
{
    profile.remove("scope"_L1);
    return profile;
}

QJsonObject deviceOf(const QJsonObject &host)
{
    QJsonObject address = valueAt(host, u"spec.host").toObject();
    address.insert(u"hostUid"_s, valueAt(host, u"metadata.uid"));
    return {{u"aclmeta"_s, QJsonObject{{u"projectUid"_s, textAt(host, u"spec.projectMeta.uid")}}},
            {u"metadata"_s, host.value("metadata"_L1)},
            {u"spec"_s, QJsonObject{{u"device"_s, valueAt(host, u"spec.device")},
                                    {u"host"_s, address},
                                    {u"type"_s, u"edge-native"_s}}},
            {u"status"_s, host.value("status"_L1)}};
}

bool matchesText(const QJsonObject &filter, const QString &text)
{
    const auto sensitivity = filter.value("ignoreCase"_L1).toBool(true) ? Qt::CaseInsensitive : Qt::CaseSensitive;
    const auto wanted = [&filter](QLatin1StringView name) { return filter.value(name); };
    return (!wanted("eq"_L1).isString() || text.compare(wanted("eq"_L1).toString(), sensitivity) == 0) &&
           (!wanted("ne"_L1).isString() || text.compare(wanted("ne"_L1).toString(), sensitivity) != 0) &&
           (!wanted("contains"_L1).isString() || text.contains(wanted("contains"_L1).toString(), sensitivity)) &&
           (!wanted("beginsWith"_L1).isString() || text.startsWith(wanted("beginsWith"_L1).toString(), sensitivity));
}

bool matchesProfile(const QJsonObject &filter, const QJsonObject &profile)
{
    const QJsonArray types = filter.value("profileType"_L1).toArray();
    const QString scope = filter.value("scope"_L1).toString();
    return matchesText(filter.value("profileName"_L1).toObject(), textAt(profile, u"metadata.name")) &&
           (types.isEmpty() || types.contains(valueAt(profile, u"specSummary.published.type"))) &&
           (scope.isEmpty() || scope == textAt(profile, u"metadata.annotations.scope"));
}

} // namespace

std::optional<QJsonObject> ClusterApi::visibleCluster(const Request &request)
{
    auto cluster = m_store.cluster(request.captures.value(0));
    if (!cluster || request.project.isEmpty())
        return cluster;
    const QString project = textAt(*cluster, u"metadata.annotations.projectUid");
    return project.isEmpty() || project == request.project ? cluster : std::nullopt;
}

Reply ClusterApi::userInfo(const Request &)
{
    return Reply::ok(m_store.user());
}

Reply ClusterApi::projects(const Request &request)
{
    const QString name = request.parameter(u"name"_s);
    QJsonArray items;
    const QJsonArray projects = m_store.projects();
    for (const QJsonValue &project : projects) {
        if (name.isEmpty() || textAt(project.toObject(), u"name") == name)
            items.append(QJsonObject{{u"metadata"_s, project}});
    }
    return Reply::ok({{u"items"_s, items}});
}

Reply ClusterApi::search(const Request &request)
{
    const auto page = PageRequest::parse(request.query);
    if (!page)
        return Reply::error(400, u"InvalidParameter"_s, page.error().message);
    const auto query = SearchQuery::parse(request.body);
    if (!query)
        return Reply::invalidBody(query.error().message);
    return listReply(m_store.clusters(*query, *page, {request.project}), *page);
}

Reply ClusterApi::searchSchema(const Request &)
{
    const auto property = [](const QString &name, const QString &display, const QString &type,
                             const QStringList &values = {}) {
        QJsonObject described{{u"name"_s, name}, {u"displayName"_s, display}, {u"type"_s, type},
                              {u"hideDisplay"_s, false}, {u"isDeprecated"_s, false}};
        QJsonArray named;
        for (const QString &value : values)
            named.append(QJsonObject{{u"value"_s, value}, {u"displayValue"_s, value}});
        if (!values.isEmpty()) {
            described.insert(u"enum"_s, QJsonArray::fromStringList(values));
            described.insert(u"enumValues"_s, named);
        }
        return described;
    };
    const QStringList clouds{u"aws"_s, u"eks"_s, u"azure"_s, u"aks"_s, u"gcp"_s, u"gke"_s, u"vsphere"_s,
                             u"maas"_s, u"edge-native"_s, u"generic"_s, u"nested"_s};
    const QJsonArray properties{
        property(u"clusterName"_s, u"Name"_s, u"string"_s),
        property(u"clusterUid"_s, u"Uid"_s, u"string"_s),
        property(u"projectUid"_s, u"Project uid"_s, u"string"_s),
        property(u"projectName"_s, u"Project"_s, u"string"_s),
        property(u"environment"_s, u"Cloud"_s, u"string"_s, clouds),
        property(u"cloudType"_s, u"Cloud type"_s, u"string"_s, clouds),
        property(u"clusterState"_s, u"State"_s, u"string"_s),
        property(u"healthState"_s, u"Health"_s, u"string"_s, {u"Healthy"_s, u"UnHealthy"_s, u"Unknown"_s}),
        property(u"region"_s, u"Region"_s, u"string"_s),
        property(u"isHostCluster"_s, u"Carries virtual clusters"_s, u"bool"_s),
        property(u"tags"_s, u"Tags"_s, u"keyValue"_s),
        property(u"creationTimestamp"_s, u"Created"_s, u"date"_s),
        property(u"lastModifiedTimestamp"_s, u"Last changed"_s, u"date"_s),
    };
    return Reply::ok({{u"schema"_s, QJsonObject{{u"properties"_s, properties}}}});
}

std::optional<QJsonObject> ClusterApi::summaryOf(const Request &request)
{
    auto cluster = visibleCluster(request);
    if (!cluster)
        return std::nullopt;
    // This one answer calls the same things differently.
    QJsonObject spec = cluster->take("specSummary"_L1).toObject();
    if (const QJsonValue account = spec.take("cloudAccountMeta"_L1); !account.isUndefined())
        spec.insert(u"cloudaccount"_s, account);
    cluster->insert(u"spec"_s, spec);
    return cluster;
}

Reply ClusterApi::summary(const Request &request)
{
    const auto summary = summaryOf(request);
    return summary ? Reply::ok(*summary) : Reply::notFound(u"cluster"_s, request.captures.value(0));
}

Reply ClusterApi::overview(const Request &request)
{
    auto summary = summaryOf(request);
    if (!summary)
        return Reply::notFound(u"cluster"_s, request.captures.value(0));
    const QString uid = request.captures.value(0);
    const QString tenant = textAt(m_store.user(), u"tenantUid");
    QJsonArray virtualClusters;
    for (const QJsonObject &virtualCluster : m_store.clustersOn(uid))
        virtualClusters.append(
            QJsonObject{{u"kind"_s, u"spectrocluster"_s},
                        {u"name"_s, textAt(virtualCluster, u"metadata.name")},
                        {u"uid"_s, textAt(virtualCluster, u"metadata.uid")},
                        {u"projectUid"_s, textAt(virtualCluster, u"metadata.annotations.projectUid")},
                        {u"tenantUid"_s, tenant}});
    if (!virtualClusters.isEmpty())
        setAt(*summary, u"status.virtual.virtualClusters", virtualClusters);
    const QJsonArray packs = valueAt(*summary, u"spec.clusterProfileTemplate.packs").toArray();
    for (const QJsonValue &pack : packs) {
        if (textAt(pack.toObject(), u"layer") == "k8s"_L1)
            setAt(*summary, u"status.kubeMeta.kubernetesVersion", pack.toObject().value("version"_L1));
    }
    return Reply::ok(*summary);
}

Reply ClusterApi::cluster(const Request &request)
{
    const auto summary = visibleCluster(request);
    if (!summary)
        return Reply::notFound(u"cluster"_s, request.captures.value(0));
    QJsonArray templates;
    if (const QJsonValue infrastructure = valueAt(*summary, u"specSummary.clusterProfileTemplate");
        infrastructure.isObject())
        templates.append(fullTemplate(infrastructure.toObject()));
    const QJsonArray addOns = valueAt(*summary, u"specSummary.clusterProfileTemplates").toArray();
    for (const QJsonValue &addOn : addOns)
        templates.append(fullTemplate(addOn.toObject()));
    QJsonObject location = valueAt(*summary, u"status.location").toObject();
    const QJsonArray coordinates = location.take("coordinates"_L1).toArray();
    if (coordinates.size() == 2)
        location.insert(u"geoLoc"_s,
                        QJsonObject{{u"latitude"_s, coordinates.at(1)}, {u"longitude"_s, coordinates.at(0)}});
    QJsonObject status{{u"state"_s, valueAt(*summary, u"status.state")}, {u"location"_s, location}};
    for (const QString &name : {u"clusterImport"_s, u"virtual"_s}) {
        if (const QJsonValue value = summary->value("status"_L1).toObject().value(name); value.isObject())
            status.insert(name, value);
    }
    const QString cloudType = textAt(*summary, u"specSummary.cloudConfig.cloudType");
    QJsonObject config = valueAt(*summary, u"specSummary.clusterConfig").toObject();
    if (cloudType == "nested"_L1)
        setAt(config, u"lifecycleConfig.pause", isPaused(*summary));
    return Reply::ok(
        {{u"apiVersion"_s, u"v1"_s},
         {u"kind"_s, u"SpectroCluster"_s},
         {u"metadata"_s, summary->value("metadata"_L1)},
         {u"spec"_s,
          QJsonObject{{u"cloudType"_s, cloudType},
                      {u"cloudConfigRef"_s, QJsonObject{{u"kind"_s, cloudType},
                                                        {u"uid"_s, textAt(*summary, u"specSummary.cloudConfig.uid")}}},
                      {u"clusterConfig"_s, config},
                      {u"clusterProfileTemplates"_s, templates},
                      {u"clusterType"_s, u"PureManage"_s}}},
         {u"status"_s, status}});
}

Reply ClusterApi::edgeHostsOfCluster(const Request &request)
{
    if (!visibleCluster(request))
        return Reply::notFound(u"cluster"_s, request.captures.value(0));
    QJsonArray items;
    const QJsonArray hosts = m_store.edgeHostsOfCluster(request.captures.value(0));
    for (const QJsonValue &host : hosts)
        items.append(deviceOf(host.toObject()));
    return Reply::ok(
        {{u"items"_s, items},
         {u"listmeta"_s,
          QJsonObject{
              {u"continue"_s, u""_s}, {u"count"_s, items.size()}, {u"limit"_s, items.size()}, {u"offset"_s, 0}}}});
}

Reply ClusterApi::virtualValues(const Request &request)
{
    const QString wanted = request.parameter(u"kubernetesDistroType"_s);
    if (!wanted.isEmpty() && wanted != "k3s"_L1 && wanted != "cncf_k8s"_L1 && wanted != "vcluster-generic"_L1)
        return Reply::error(400, u"InvalidParameter"_s, u"The distribution '%1' is not known."_s.arg(wanted));
    QJsonArray packs;
    const QJsonArray all = m_store.virtualValues();
    for (const QJsonValue &values : all) {
        if (wanted.isEmpty() || textAt(values.toObject(), u"distroType") == wanted)
            packs.append(values);
    }
    return Reply::ok({{u"packs"_s, packs}});
}

Reply ClusterApi::profiles(const Request &request)
{
    const auto page = PageRequest::parse(request.query);
    if (!page)
        return Reply::error(400, u"InvalidParameter"_s, page.error().message);
    const QJsonObject filter = request.body.value("filter"_L1).toObject();
    std::vector<QJsonObject> found;
    const QJsonArray all = m_store.profiles({request.project});
    for (const QJsonValue &profile : all) {
        if (matchesProfile(filter, profile.toObject()))
            found.push_back(profile.toObject());
    }
    const QJsonObject sort = request.body.value("sort"_L1).toArray().at(0).toObject();
    if (!sort.isEmpty()) {
        const QHash<QString, QString> paths{{u"profileName"_s, u"metadata.name"_s},
                                            {u"environment"_s, u"specSummary.published.cloudType"_s},
                                            {u"profileType"_s, u"specSummary.published.type"_s},
                                            {u"creationTimestamp"_s, u"metadata.creationTimestamp"_s},
                                            {u"lastModifiedTimestamp"_s, u"metadata.lastModifiedTimestamp"_s}};
        const QString path = paths.value(textAt(sort, u"field"));
        if (path.isEmpty())
            return Reply::error(400, u"InvalidFilter"_s, u"There is no such field to sort by."_s);
        std::stable_sort(found.begin(), found.end(), [&path](const QJsonObject &a, const QJsonObject &b) {
            return textAt(a, path) < textAt(b, path);
        });
        if (textAt(sort, u"order") == "desc"_L1)
            std::reverse(found.begin(), found.end());
    }
    QJsonArray items;
    for (qsizetype i = page->offset; i < qsizetype(found.size()) && items.size() < page->limit; ++i)
        items.append(found[static_cast<size_t>(i)]);
    return Reply::ok({{u"items"_s, items}, {u"listmeta"_s, page->listMeta(static_cast<int>(found.size()))}});
}

Reply ClusterApi::profilesMetadata(const Request &request)
{
    QJsonArray items;
    const QJsonArray all = m_store.profiles({request.project});
    for (const QJsonValue &value : all) {
        const QJsonObject profile = value.toObject();
        items.append(QJsonObject{
            {u"metadata"_s, QJsonObject{{u"name"_s, textAt(profile, u"metadata.name")},
                                        {u"uid"_s, textAt(profile, u"metadata.uid")}}},
            {u"spec"_s, QJsonObject{{u"cloudType"_s, textAt(profile, u"specSummary.published.cloudType")},
                                    {u"version"_s, textAt(profile, u"specSummary.version")}}}});
    }
    return Reply::ok({{u"items"_s, items}});
}

Reply ClusterApi::searchEdgeHosts(const Request &request)
{
    const auto page = PageRequest::parse(request.query);
    if (!page)
        return Reply::error(400, u"InvalidParameter"_s, page.error().message);
    const auto query = SearchQuery::parse(request.body);
    if (!query)
        return Reply::invalidBody(query.error().message);
    return listReply(m_store.edgeHosts(*query, *page, {request.project}), *page);
}

Reply ClusterApi::edgeHostsMetadata(const Request &request)
{
    QJsonArray hosts;
    const QString type = request.parameter(u"type"_s);
    const QString filter = request.parameter(u"quickFilter"_s);
    if ((!type.isEmpty() && type != "edge-native"_L1 && type != "vsphere"_L1) ||
        (!filter.isEmpty() && filter != "unusedEdgeHosts"_L1))
        return Reply::error(400, u"InvalidParameter"_s, u"The type or the quick filter is not known."_s);
    const QJsonArray all = type != "vsphere"_L1 ? m_store.allEdgeHosts({request.project}) : QJsonArray();
    for (const QJsonValue &value : all) {
        const QJsonObject host = value.toObject();
        if (!filter.isEmpty() && !valueAt(host, u"status.inUseClusters").toArray().isEmpty())
            continue;
        hosts.append(QJsonObject{{u"archType"_s, valueAt(host, u"spec.device.archType")},
                                 {u"edgeHostType"_s, u"edge-native"_s},
                                 {u"healthState"_s, valueAt(host, u"status.health.state")},
                                 {u"name"_s, valueAt(host, u"metadata.name")},
                                 {u"state"_s, valueAt(host, u"status.state")},
                                 {u"uid"_s, valueAt(host, u"metadata.uid")}});
    }
    return Reply::ok({{u"edgeHosts"_s, hosts}});
}

} // namespace easel::backend
