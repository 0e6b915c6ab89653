// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/router.h"

#include <optional>

namespace easel::backend {
namespace {

std::optional<QStringList> capturesOf(const QStringList &pattern, const QStringList &path)
{
    if (pattern.size() != path.size())
        return std::nullopt;
    QStringList captures;
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (pattern.at(i).startsWith(QLatin1Char('{'))) {
            if (path.at(i).isEmpty())
                return std::nullopt;
            captures << QUrl::fromPercentEncoding(path.at(i).toUtf8());
        } else if (pattern.at(i) != path.at(i)) {
            return std::nullopt;
        }
    }
    return captures;
}

} // namespace

template <typename Api>
void Router::add(Access access, const char *method, const char *path, Api &api, Reply (Api::*handler)(const Request &))
{
    m_routes.push_back({QByteArray(method), QString::fromLatin1(path).split(QLatin1Char('/')), access,
                        [&api, handler](const Request &request) { return (api.*handler)(request); }});
}

Router::Router(Apis &apis)
{
    using enum Access;
    // A path without parameters stands before one with parameters that it would match too.
    AuthApi &auth = apis.auth;
    add(Open, "POST", "/v1/auth/authenticate", auth, &AuthApi::authenticate);
    add(Open, "GET", "/v1/auth/refresh/{token}", auth, &AuthApi::refresh);

    ClusterApi &clusters = apis.clusters;
    add(Read, "GET", "/v1/users/info", clusters, &ClusterApi::userInfo);
    add(Read, "GET", "/v1/dashboard/projects/metadata", clusters, &ClusterApi::projects);
    add(Read, "POST", "/v1/dashboard/spectroclusters/search", clusters, &ClusterApi::search);
    add(Read, "GET", "/v1/dashboard/spectroclusters/search/schema", clusters, &ClusterApi::searchSchema);
    add(Read, "GET", "/v1/dashboard/spectroclusters/{uid}", clusters, &ClusterApi::summary);
    add(Read, "GET", "/v1/dashboard/spectroclusters/{uid}/overview", clusters, &ClusterApi::overview);
    add(Read, "POST", "/v1/dashboard/clusterprofiles", clusters, &ClusterApi::profiles);
    add(Read, "GET", "/v1/dashboard/clusterprofiles/metadata", clusters, &ClusterApi::profilesMetadata);
    add(Read, "POST", "/v1/dashboard/edgehosts/search", clusters, &ClusterApi::searchEdgeHosts);
    add(Read, "GET", "/v1/edgehosts/metadata", clusters, &ClusterApi::edgeHostsMetadata);
    add(Read, "GET", "/v1/spectroclusters/virtual/packs/values", clusters, &ClusterApi::virtualValues);

    VirtualApi &virtualClusters = apis.virtualClusters;
    add(Write, "POST", "/v1/spectroclusters/virtual", virtualClusters, &VirtualApi::create);
    add(Read, "POST", "/v1/spectroclusters/virtual/validate", virtualClusters, &VirtualApi::validate);
    add(Read, "GET", "/v1/cloudconfigs/virtual/{configUid}", virtualClusters, &VirtualApi::cloudConfig);
    add(Write, "PUT", "/v1/cloudconfigs/virtual/{configUid}/resize", virtualClusters, &VirtualApi::resize);
    add(Write, "PATCH", "/v1/spectroclusters/{uid}/clusterConfig/lifecycleConfig", virtualClusters,
        &VirtualApi::putLifecycle);

    add(Read, "GET", "/v1/spectroclusters/{uid}", clusters, &ClusterApi::cluster);
    add(Write, "DELETE", "/v1/spectroclusters/{uid}", apis.clusterWrites, &ClusterWriteApi::remove);
    add(Write, "PATCH", "/v1/spectroclusters/{uid}/clusterConfig/hostCluster", apis.clusterWrites,
        &ClusterWriteApi::putHostConfig);
    add(Read, "GET", "/v1/spectroclusters/{uid}/edge-native/edgeHosts", clusters, &ClusterApi::edgeHostsOfCluster);

    GroupApi &groups = apis.groups;
    add(Read, "POST", "/v1/dashboard/clustergroups/{uid}/hostClusters", groups, &GroupApi::hostClusters);
    add(Read, "POST", "/v1/dashboard/clustergroups/{uid}/virtualClusters", groups, &GroupApi::virtualClusters);
    add(Read, "GET", "/v1/clustergroups/hostCluster", groups, &GroupApi::list);
    add(Read, "GET", "/v1/clustergroups/hostCluster/metadata", groups, &GroupApi::metadata);
    add(Read, "GET", "/v1/clustergroups/validate/name", groups, &GroupApi::validateName);
    add(Read, "GET", "/v1/clustergroups/developerCredit/usage/{scope}", groups, &GroupApi::developerCredit);
    add(Write, "POST", "/v1/clustergroups", groups, &GroupApi::create);
    add(Read, "GET", "/v1/clustergroups/{uid}", groups, &GroupApi::get);
    add(Write, "DELETE", "/v1/clustergroups/{uid}", groups, &GroupApi::remove);
    add(Write, "PUT", "/v1/clustergroups/{uid}/hostCluster", groups, &GroupApi::putHostClusters);
    add(Write, "PUT", "/v1/clustergroups/{uid}/meta", groups, &GroupApi::putMetadata);
    add(Read, "GET", "/v1/clustergroups/{uid}/profiles", groups, &GroupApi::profiles);
    add(Write, "PUT", "/v1/clustergroups/{uid}/profiles", groups, &GroupApi::putProfiles);
    add(Read, "GET", "/v1/clustergroups/{uid}/packs/resolvedValues", groups, &GroupApi::resolvedValues);

    TenantApi &tenants = apis.tenants;
    add(Read, "GET", "/v1/tenants/{tenantUid}/preferences/clusterGroup", tenants, &TenantApi::preferences);
    add(Write, "PUT", "/v1/tenants/{tenantUid}/preferences/clusterGroup", tenants, &TenantApi::putPreferences);

    AuditApi &audits = apis.audits;
    add(Read, "GET", "/v1/events/components/{objectKind}/{objectUid}", audits, &AuditApi::events);
    add(Read, "GET", "/v1/audits", audits, &AuditApi::audits);
}

Router::Match Router::match(const QByteArray &method, const QString &path) const
{
    const QStringList segments = path.split(QLatin1Char('/'));
    Match match;
    for (const Route &route : m_routes) {
        const auto captures = capturesOf(route.segments, segments);
        if (!captures)
            continue;
        match.allowed << route.method;
        if (!match.handler && route.method == method) {
            match.handler = &route.handler;
            match.access = route.access;
            match.pattern = route.segments.join(QLatin1Char('/'));
            match.captures = *captures;
        }
    }
    return match;
}

} // namespace easel::backend
