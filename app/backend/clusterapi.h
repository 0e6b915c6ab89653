// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/exchange.h"
#include "backend/store.h"

namespace easel::backend {

/// What is read about everything that is no group: the user, projects, clusters, edge hosts, profiles and the default
/// values of virtual clusters.
class ClusterApi final
{
public:
    explicit ClusterApi(Store &store) : m_store(store) {}

    Reply userInfo(const Request &request);
    Reply projects(const Request &request);
    /// Hosts and virtual clusters together; a virtual one has the cloud type "nested".
    Reply search(const Request &request);
    /// What a search can be filtered by.
    Reply searchSchema(const Request &request);
    Reply summary(const Request &request);
    /// The summary, and what a page about this one cluster shows besides: the virtual clusters of a host.
    Reply overview(const Request &request);
    Reply cluster(const Request &request);
    Reply edgeHostsOfCluster(const Request &request);
    Reply virtualValues(const Request &request);
    Reply profiles(const Request &request);
    Reply profilesMetadata(const Request &request);
    Reply searchEdgeHosts(const Request &request);
    Reply edgeHostsMetadata(const Request &request);

private:
    std::optional<QJsonObject> visibleCluster(const Request &request);
    std::optional<QJsonObject> summaryOf(const Request &request);

    Store &m_store;
};

} // namespace easel::backend
