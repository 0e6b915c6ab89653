// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/exchange.h"
#include "backend/store.h"

namespace easel::backend {

class VirtualApi;

/// Writes to clusters of any kind: deleted, and enabled as hosts. Each comes from the cluster's own scope.
class ClusterWriteApi final
{
public:
    ClusterWriteApi(Store &store, VirtualApi &virtualClusters) : m_store(store), m_virtualClusters(virtualClusters) {}

    /// Takes effect at once. A host goes only when no group holds it and nothing runs on it; its edge hosts are free then.
    Reply remove(const Request &request);
    /// Replaces what the client may say about a cluster as a host; its group is not part of that.
    Reply putHostConfig(const Request &request);

private:
    tl::expected<QJsonObject, Reply> writableCluster(const Request &request);
    std::optional<Reply> refusalOfHostConfig(const QJsonObject &cluster, const QJsonObject &config);
    void freeEdgeHosts(const QString &cluster);

    Store &m_store;
    VirtualApi &m_virtualClusters;
};

} // namespace easel::backend
