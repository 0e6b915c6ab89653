// SPDX-License-Identifier: GPL-3.0-or-later
// Cluster groups, both ways.
#include "palette/codec.h"

#include "palette/rawjson.h"
#include "palette/wiremeta.h"
#include "palette/wirenames.h"

#include <QCoreApplication>

#include <algorithm>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(Wire)
};

LoadBalancerSettings readLoadBalancer(const WireObject &config)
{
    return {config.texts("externalIPs"), config.text("externalTrafficPolicy"), config.texts("loadBalancerSourceRanges")};
}

void readMemberConfig(const WireObject &config, ClusterGroup &group)
{
    Member *member = group.member(ClusterId(config.text("clusterUid")));
    if (!member)
        return;
    const WireObject endpoint = config.object("endpointConfig");
    const WireObject ingress = endpoint.object("ingressConfig");
    const WireObject loadBalancer = endpoint.object("loadBalancerConfig");
    member->hostDns = ingress.text("host");
    if (const auto port = ingress.integer("port"); port && *port > 0 && *port <= 65535)
        member->port = static_cast<int>(*port);
    if (loadBalancer.isPresent()) {
        LoadBalancerSettings settings = readLoadBalancer(loadBalancer);
        // An empty object is how the wire says "no settings".
        if (settings != LoadBalancerSettings{})
            member->loadBalancer = std::move(settings);
    }
}

Resources readLimits(const WireObject &limits)
{
    Resources result;
    if (const auto milli = limits.integer("cpuMilliCore"); milli && *milli > 0)
        result.cpu = MilliCores(*milli);
    else
        result.cpu = MilliCores(limits.integer("cpu").value_or(0) * 1000);
    if (const auto mebibytes = limits.integer("memoryMiB"); mebibytes && *mebibytes > 0)
        result.memory = MebiBytes(*mebibytes);
    else
        result.memory = MebiBytes(limits.integer("memory").value_or(0) * 1024);
    result.storage = GibiBytes(limits.integer("storageGiB").value_or(0));
    return result;
}

RawJson labelsToWire(const Labels &tags)
{
    RawJson json = RawJson::object();
    for (auto it = tags.cbegin(); it != tags.cend(); ++it)
        json.set(it.key().toUtf8(), RawJson::text(it.value().isEmpty() ? QLatin1String(plainTag) : it.value()));
    return json;
}

RawJson refToWire(const Member &member)
{
    RawJson ref = RawJson::object();
    ref.set("clusterName", RawJson::text(member.name));
    ref.set("clusterUid", RawJson::text(member.cluster.toString()));
    return ref;
}

void writeEndpoint(RawJson &config, const Member &member)
{
    RawJson &endpoint = config.child("endpointConfig");
    if (member.hostDns.isEmpty()) {
        endpoint.remove("ingressConfig");
    } else {
        RawJson &ingress = endpoint.child("ingressConfig");
        ingress.set("host", RawJson::text(member.hostDns));
        if (member.port)
            ingress.set("port", RawJson::integer(*member.port));
        else
            ingress.remove("port");
    }
    if (!member.loadBalancer) {
        endpoint.remove("loadBalancerConfig");
    } else {
        RawJson &loadBalancer = endpoint.child("loadBalancerConfig");
        loadBalancer.set("externalIPs", RawJson::texts(member.loadBalancer->externalIps));
        loadBalancer.set("externalTrafficPolicy", RawJson::text(member.loadBalancer->externalTrafficPolicy));
        loadBalancer.set("loadBalancerSourceRanges", RawJson::texts(member.loadBalancer->sourceRanges));
    }
}

RawJson configToWire(const Member &member)
{
    RawJson config = RawJson::object();
    config.set("clusterUid", RawJson::text(member.cluster.toString()));
    writeEndpoint(config, member);
    return config;
}

/// A limit and the coarse one that older clients read, when the document has it.
void writeLimit(RawJson &limits, const QByteArray &fine, qint64 value, const QByteArray &coarse, qint64 perCoarse)
{
    limits.set(fine, RawJson::integer(value));
    if (limits.find(coarse))
        limits.set(coarse, RawJson::integer((value + perCoarse - 1) / perCoarse));
}

void writeMembers(RawJson &body, const ClusterGroup &before, const ClusterGroup &after)
{
    const auto uidOf = [](const RawJson &item) {
        const RawJson *uid = item.find("clusterUid");
        return uid ? uid->toText() : QString();
    };
    // Rebuilt in the order of the members, out of what the document has for each of them.
    const auto rebuild = [&](RawJson &list, auto make, auto update) {
        RawJson rebuilt = RawJson::array();
        for (const Member &member : after.members) {
            auto &items = list.items();
            const auto it = std::find_if(items.begin(), items.end(),
                                         [&](const RawJson &item) { return uidOf(item) == member.cluster.toString(); });
            if (it == items.end()) {
                rebuilt.append(make(member));
                continue;
            }
            const Member *old = before.member(member.cluster);
            if (old && (old->hostDns != member.hostDns || old->port != member.port || old->loadBalancer != member.loadBalancer))
                update(*it, member);
            rebuilt.append(std::move(*it));
        }
        list = std::move(rebuilt);
    };
    rebuild(body.list("clusterRefs"), refToWire, [](RawJson &, const Member &) {});
    rebuild(body.child("clustersConfig").list("hostClustersConfig"), configToWire,
            [](RawJson &config, const Member &member) { writeEndpoint(config, member); });
}

void writeSettings(RawJson &config, const ClusterGroup &before, const ClusterGroup &after)
{
    if (before.endpoint != after.endpoint)
        config.set("endpointType", RawJson::text(toWireName(wireEndpoints, after.endpoint)));
    if (before.distribution != after.distribution)
        config.set("kubernetesDistroType", RawJson::text(toWireName(wireDistributions, after.distribution)));
    if (before.values != after.values)
        config.set("values", RawJson::text(after.values));
    RawJson &limits = config.child("limitConfig");
    if (before.limits.cpu != after.limits.cpu)
        writeLimit(limits, "cpuMilliCore", after.limits.cpu.value, "cpu", 1000);
    if (before.limits.memory != after.limits.memory)
        writeLimit(limits, "memoryMiB", after.limits.memory.value, "memory", 1024);
    if (before.limits.storage != after.limits.storage)
        limits.set("storageGiB", RawJson::integer(after.limits.storage.value));
    if (before.oversubscription != after.oversubscription)
        limits.set("overSubscription", RawJson::integer(after.oversubscription.value));
}

Result<RawJson> parseObject(const QByteArray &json)
{
    Result<RawJson> parsed = RawJson::parse(json);
    if (parsed && !parsed->isObject())
        return fail(ErrorCode::InvalidInput, Text::tr("The document is not an object."));
    return parsed;
}

} // namespace

Result<std::vector<ClusterGroup>> decodeGroupOutlines(const QByteArray &json)
{
    return decode<std::vector<ClusterGroup>>(json, [](const WireObject &root, std::vector<ClusterGroup> &outlines) {
        root.eachOfRequired("summaries", [&](const WireObject &item) {
            const WireObject meta = item.object("metadata");
            const WireObject spec = item.object("spec");
            Labels annotations = meta.labels("annotations");
            if (!annotations.contains(QStringLiteral("scope")))
                annotations.insert(QStringLiteral("scope"), spec.text("scope"));
            ClusterGroup outline;
            outline.id = GroupId(meta.identifier("uid"));
            outline.name = meta.text("name");
            outline.scope = readScope(annotations, {});
            outline.lastModified = meta.time("lastModifiedTimestamp");
            outline.endpoint = fromWireName(wireEndpoints, spec.text("endpointType"), outline.endpoint);
            outline.distribution = fromWireName(wireDistributions, spec.text("kubernetesDistroType"), outline.distribution);
            spec.each("hostClusters", [&](const WireObject &cluster) {
                Member member;
                member.cluster = ClusterId(cluster.text("uid"));
                member.name = cluster.text("name");
                if (!member.cluster.isEmpty())
                    outline.members.push_back(std::move(member));
            });
            outlines.push_back(std::move(outline));
        });
    });
}

Result<ClusterGroup> decodeGroup(const QByteArray &json)
{
    return decode<ClusterGroup>(json, [](const WireObject &root, ClusterGroup &group) {
        const WireObject meta = root.object("metadata");
        const WireObject spec = root.object("spec");
        const WireObject config = spec.object("clustersConfig");
        const WireObject limits = config.object("limitConfig");
        const WireObject status = root.object("status");
        const Labels annotations = meta.labels("annotations");
        group.id = GroupId(meta.identifier("uid"));
        group.name = meta.text("name");
        group.description = annotations.value(QStringLiteral("description"));
        group.tags = readTags(meta);
        group.scope = readScope(annotations, {});
        group.lastModified = meta.time("lastModifiedTimestamp");
        spec.each("clusterRefs", [&](const WireObject &ref) {
            Member member;
            member.cluster = ClusterId(ref.identifier("clusterUid"));
            member.name = ref.text("clusterName");
            if (!group.member(member.cluster))
                group.members.push_back(std::move(member));
        });
        const QString endpoint = config.text("endpointType");
        group.endpoint = fromWireName(wireEndpoints, endpoint, EndpointType::Ingress);
        const QString distribution = config.text("kubernetesDistroType");
        // The API's own default.
        group.distribution = fromWireName(wireDistributions, distribution, Distribution::K3s);
        if (!endpoint.isEmpty() && toWireName(wireEndpoints, group.endpoint) != endpoint)
            config.refuse("endpointType", Text::tr("is no endpoint type that Easel knows"));
        if (!distribution.isEmpty() && toWireName(wireDistributions, group.distribution) != distribution)
            config.refuse("kubernetesDistroType", Text::tr("is no distribution that Easel knows"));
        config.each("hostClustersConfig", [&](const WireObject &item) { readMemberConfig(item, group); });
        group.limits = readLimits(limits);
        group.oversubscription = Percent(limits.integer("overSubscription").value_or(120));
        group.values = config.text("values");
        group.vclusterVersion = vclusterVersionOf(group.values);
        spec.each("clusterProfileTemplates", [&](const WireObject &profile) {
            group.profiles.push_back({ProfileId(profile.identifier("uid")), profile.text("name")});
        });
        group.isActive = !status.isPresent() || status.flag("isActive");
    });
}

Result<GroupId> decodeUid(const QByteArray &json)
{
    return decode<GroupId>(json, [](const WireObject &root, GroupId &id) { id = GroupId(root.identifier("uid")); });
}

QString markerOf(const QByteArray &groupJson)
{
    const auto marker = decode<QString>(groupJson, [](const WireObject &root, QString &text) {
        const WireObject meta = root.object("metadata");
        text = meta.labels("annotations").value(QLatin1String(markerKey));
    });
    return marker.value_or(QString());
}

QByteArray encodeNewGroup(const ClusterGroup &group, const QString &marker)
{
    RawJson body = RawJson::object();
    RawJson &meta = body.child("metadata");
    meta.set("name", RawJson::text(group.name));
    RawJson &annotations = meta.child("annotations");
    annotations.set("description", RawJson::text(group.description));
    annotations.set(markerKey, RawJson::text(marker));
    meta.set("labels", labelsToWire(group.tags));

    RawJson &spec = body.child("spec");
    spec.set("type", RawJson::text(QStringLiteral("hostCluster")));
    spec.set("clusterRefs", RawJson::array());
    RawJson &config = spec.child("clustersConfig");
    config.set("endpointType", RawJson::text(toWireName(wireEndpoints, group.endpoint)));
    config.set("hostClustersConfig", RawJson::array());
    config.set("kubernetesDistroType", RawJson::text(toWireName(wireDistributions, group.distribution)));
    RawJson &limits = config.child("limitConfig");
    limits.set("cpuMilliCore", RawJson::integer(group.limits.cpu.value));
    limits.set("memoryMiB", RawJson::integer(group.limits.memory.value));
    limits.set("storageGiB", RawJson::integer(group.limits.storage.value));
    limits.set("overSubscription", RawJson::integer(group.oversubscription.value));
    config.set("values", RawJson::text(group.values));
    for (const Member &member : group.members) {
        spec.list("clusterRefs").append(refToWire(member));
        config.list("hostClustersConfig").append(configToWire(member));
    }
    RawJson profiles = RawJson::array();
    for (const ProfileRef &profile : group.profiles) {
        RawJson item = RawJson::object();
        item.set("uid", RawJson::text(profile.id.toString()));
        profiles.append(std::move(item));
    }
    spec.set("profiles", std::move(profiles));
    return body.toJson();
}

Result<QByteArray> encodeMetaUpdate(const QByteArray &current, const ClusterGroup &before, const ClusterGroup &after)
{
    Result<RawJson> document = parseObject(current);
    if (!document)
        return fail(document.error());
    RawJson meta = std::move(document->child("metadata"));
    if (before.name != after.name)
        meta.set("name", RawJson::text(after.name));
    if (before.description != after.description)
        meta.child("annotations").set("description", RawJson::text(after.description));
    if (before.tags != after.tags) {
        RawJson &labels = meta.child("labels");
        for (auto it = before.tags.cbegin(); it != before.tags.cend(); ++it) {
            if (!after.tags.contains(it.key()))
                labels.remove(it.key().toUtf8());
        }
        for (auto it = after.tags.cbegin(); it != after.tags.cend(); ++it) {
            if (!before.tags.contains(it.key()) || before.tags.value(it.key()) != it.value())
                labels.set(it.key().toUtf8(), RawJson::text(it.value().isEmpty() ? QLatin1String(plainTag) : it.value()));
        }
    }
    return meta.toJson();
}

Result<QByteArray> encodeHostClustersUpdate(const QByteArray &current, const ClusterGroup &before, const ClusterGroup &after)
{
    Result<RawJson> document = parseObject(current);
    if (!document)
        return fail(document.error());
    // The entity has two of the fields of the document's spec; what else the spec has is not this call's.
    RawJson &spec = document->child("spec");
    RawJson body = RawJson::object();
    body.set("clusterRefs", spec.find("clusterRefs") ? *spec.find("clusterRefs") : RawJson::array());
    body.set("clustersConfig", spec.find("clustersConfig") ? *spec.find("clustersConfig") : RawJson::object());
    writeMembers(body, before, after);
    writeSettings(body.child("clustersConfig"), before, after);
    return body.toJson();
}

Result<QByteArray> encodeProfilesUpdate(const QByteArray &currentProfiles, const ClusterGroup &after)
{
    Result<RawJson> document = parseObject(currentProfiles);
    if (!document)
        return fail(document.error());
    RawJson profiles = RawJson::array();
    RawJson *present = document->find("profiles");
    for (const ProfileRef &wanted : after.profiles) {
        RawJson item = RawJson::object();
        item.set("uid", RawJson::text(wanted.id.toString()));
        for (RawJson &profile : present ? present->items() : document->items()) {
            RawJson &meta = profile.child("metadata");
            if (!meta.find("uid") || meta.find("uid")->toText() != wanted.id.toString())
                continue;
            // What is not sent is reset: the values of the packs go along as they are.
            RawJson values = RawJson::array();
            if (RawJson *packs = profile.child("spec").find("packs")) {
                for (RawJson &pack : packs->items()) {
                    RawJson &spec = pack.child("spec");
                    RawJson entity = RawJson::object();
                    for (const auto *key : {"name", "type", "values"}) {
                        if (const RawJson *value = spec.find(key))
                            entity.set(key, *value);
                    }
                    if (const RawJson *tag = spec.find("version"))
                        entity.set("tag", *tag);
                    if (entity.find("name"))
                        values.append(std::move(entity));
                }
            }
            item.set("packValues", std::move(values));
            if (RawJson *variables = profile.child("spec").find("variables"))
                item.set("variables", *variables);
        }
        profiles.append(std::move(item));
    }
    RawJson body = RawJson::object();
    body.set("profiles", std::move(profiles));
    return body.toJson();
}

QString wireName(Distribution distribution)
{
    return toWireName(wireDistributions, distribution);
}

} // namespace easel
