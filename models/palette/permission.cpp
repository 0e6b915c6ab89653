// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/permission.h"

namespace easel {
namespace {

struct Resource
{
    const char *path;
    const char *name;
    bool isOne; ///< the path names one object rather than a list
};

// The longest path that fits comes first.
constexpr Resource resources[] = {
    {"/v1/dashboard/projects/", "project", false},
    {"/v1/dashboard/spectroclusters/search", "cluster", false},
    {"/v1/dashboard/spectroclusters/", "cluster", true},
    {"/v1/dashboard/clustergroups/", "clusterGroup", true},
    {"/v1/dashboard/clusterprofiles", "clusterProfile", false},
    {"/v1/dashboard/edgehosts/", "edgehost", false},
    {"/v1/edgehosts", "edgehost", false},
    {"/v1/clustergroups/hostCluster", "clusterGroup", false},
    {"/v1/clustergroups/validate/", "clusterGroup", false},
    {"/v1/clustergroups/developerCredit/", "clusterGroup", false},
    {"/v1/clustergroups/", "clusterGroup", true},
    {"/v1/clustergroups", "clusterGroup", false},
    {"/v1/spectroclusters/virtual", "cluster", false},
    {"/v1/spectroclusters/", "cluster", true},
    {"/v1/cloudconfigs/", "cluster", true},
    {"/v1/audits", "audit", false},
};

} // namespace

QString permissionFor(const QString &method, const QString &path)
{
    for (const Resource &resource : resources) {
        if (!path.startsWith(QLatin1String(resource.path)))
            continue;
        const bool isSearch = path.startsWith(QStringLiteral("/v1/dashboard/")) || path.contains(QStringLiteral("/validate"));
        const char *verb = method == QStringLiteral("DELETE")                         ? "delete"
                           : method == QStringLiteral("PUT") || method == QStringLiteral("PATCH") ? "update"
                           : method == QStringLiteral("POST") && !isSearch            ? "create"
                           : resource.isOne                                           ? "get"
                                                                                      : "list";
        return QStringLiteral("%1.%2").arg(QLatin1String(resource.name), QLatin1String(verb));
    }
    return {};
}

QString permissionFor(Operation::Kind kind)
{
    switch (kind) {
    case Operation::Kind::CreateGroup: return QStringLiteral("clusterGroup.create");
    case Operation::Kind::DeleteGroup: return QStringLiteral("clusterGroup.delete");
    case Operation::Kind::UpdateMeta:
    case Operation::Kind::UpdateHostClusters:
    case Operation::Kind::UpdateProfiles: return QStringLiteral("clusterGroup.update");
    case Operation::Kind::DeployVirtualCluster: return QStringLiteral("cluster.create");
    case Operation::Kind::ResizeVirtualCluster:
    case Operation::Kind::PauseVirtualCluster:
    case Operation::Kind::ResumeVirtualCluster: return QStringLiteral("cluster.update");
    case Operation::Kind::DeleteVirtualCluster: return QStringLiteral("cluster.delete");
    }
    Q_UNREACHABLE();
}

} // namespace easel
