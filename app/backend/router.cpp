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
void Router::add(const char *method, const char *path, Api &api, Reply (Api::*handler)(const Request &))
{
    m_routes.push_back({QByteArray(method), QString::fromLatin1(path).split(QLatin1Char('/')),
                        [&api, handler](const Request &request) { return (api.*handler)(request); }});
}

Router::Router(ClusterApi &clusters, GroupApi &groups)
{
    // A path without parameters stands before one with parameters that it would match too.
    add("GET", "/v1/users/info", clusters, &ClusterApi::userInfo);
    add("GET", "/v1/dashboard/projects/metadata", clusters, &ClusterApi::projects);
    add("POST", "/v1/dashboard/spectroclusters/search", clusters, &ClusterApi::search);
    add("GET", "/v1/dashboard/spectroclusters/{uid}", clusters, &ClusterApi::summary);
    add("POST", "/v1/dashboard/clusterprofiles", clusters, &ClusterApi::profiles);
    add("POST", "/v1/dashboard/edgehosts/search", clusters, &ClusterApi::searchEdgeHosts);
    add("GET", "/v1/edgehosts/metadata", clusters, &ClusterApi::edgeHostsMetadata);
    add("GET", "/v1/spectroclusters/virtual/packs/values", clusters, &ClusterApi::virtualValues);
    add("GET", "/v1/spectroclusters/{uid}", clusters, &ClusterApi::cluster);
    add("GET", "/v1/spectroclusters/{uid}/edge-native/edgeHosts", clusters, &ClusterApi::edgeHostsOfCluster);

    add("POST", "/v1/dashboard/clustergroups/{uid}/hostClusters", groups, &GroupApi::hostClusters);
    add("POST", "/v1/dashboard/clustergroups/{uid}/virtualClusters", groups, &GroupApi::virtualClusters);
    add("GET", "/v1/clustergroups/hostCluster", groups, &GroupApi::list);
    add("GET", "/v1/clustergroups/hostCluster/metadata", groups, &GroupApi::metadata);
    add("GET", "/v1/clustergroups/validate/name", groups, &GroupApi::validateName);
    add("GET", "/v1/clustergroups/developerCredit/usage/{scope}", groups, &GroupApi::developerCredit);
    add("POST", "/v1/clustergroups", groups, &GroupApi::create);
    add("GET", "/v1/clustergroups/{uid}", groups, &GroupApi::get);
    add("DELETE", "/v1/clustergroups/{uid}", groups, &GroupApi::remove);
    add("PUT", "/v1/clustergroups/{uid}/hostCluster", groups, &GroupApi::putHostClusters);
    add("PUT", "/v1/clustergroups/{uid}/meta", groups, &GroupApi::putMetadata);
    add("GET", "/v1/clustergroups/{uid}/profiles", groups, &GroupApi::profiles);
    add("PUT", "/v1/clustergroups/{uid}/profiles", groups, &GroupApi::putProfiles);
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
            match.captures = *captures;
        }
    }
    return match;
}

} // namespace easel::backend
