// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/auditapi.h"
#include "backend/authapi.h"
#include "backend/clusterapi.h"
#include "backend/clusterwriteapi.h"
#include "backend/groupapi.h"
#include "backend/tenantapi.h"
#include "backend/virtualapi.h"

#include <QByteArrayList>

#include <functional>
#include <vector>

namespace easel::backend {

/// Everything that answers requests.
struct Apis final
{
    /// How the backend behaves.
    struct Manner final
    {
        bool uniqueNames = true;
        std::chrono::milliseconds transitionTime{0};
        std::chrono::milliseconds upgradeTime{0};
    };

    Apis(Store &store, AuthApi::Settings settings, const Manner &manner)
        : auth(store, std::move(settings)), audits(store, auth.userName()), clusters(store), groups(store, manner.uniqueNames, manner.upgradeTime),
          virtualClusters(store, manner.transitionTime), clusterWrites(store, virtualClusters), tenants(store)
    {
    }

    AuthApi auth;
    AuditApi audits;
    ClusterApi clusters;
    GroupApi groups;
    VirtualApi virtualClusters;
    ClusterWriteApi clusterWrites;
    TenantApi tenants;
};

/// Which path is answered by what.
class Router final
{
public:
    using Handler = std::function<Reply(const Request &)>;

    enum class Access {
        Open, ///< without a key, and it writes nothing
        Read,
        Write,
    };

    struct Match
    {
        const Handler *handler = nullptr; ///< null when no route has this path and method
        Access access = Access::Read;
        QString pattern; ///< the path with its {parameters}
        QStringList captures;
        QByteArrayList allowed; ///< the methods that the path has; empty for an unknown path
    };

    explicit Router(Apis &apis);

    /// `path` is percent-encoded, as it was sent.
    Match match(const QByteArray &method, const QString &path) const;

private:
    struct Route
    {
        QByteArray method;
        QStringList segments; ///< "{...}" stands for any one segment
        Access access;
        Handler handler;
    };

    template <typename Api>
    void add(Access access, const char *method, const char *path, Api &api, Reply (Api::*handler)(const Request &));

    std::vector<Route> m_routes;
};

} // namespace easel::backend
