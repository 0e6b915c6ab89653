// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fleet.h"

#include <functional>

namespace easel::test {

/// Makes fleets for tests in a few lines. Each call changes what was added last:
///   FleetBuilder().project("pay", "Payments").cluster("c1").region("eu-central-1").group("g1", "Payments EU").member("c1").build()
/// Clusters begin as healthy, running EKS hosts of the tenant with a load balancer, Kubernetes 1.31.4, 16 cores and
/// 64 GiB, so that a test names only what it is about. Groups begin as load-balancer groups of the tenant.
class FleetBuilder final
{
public:
    FleetBuilder &project(const char *id, const char *name);

    FleetBuilder &cluster(const char *id);
    FleetBuilder &name(const char *name);
    FleetBuilder &provider(Provider provider);
    FleetBuilder &region(const char *region);
    FleetBuilder &at(double longitude, double latitude);
    FleetBuilder &edge(const char *site); ///< an edge cluster at a site, with a load balancer pack
    FleetBuilder &inProject(const char *project); ///< the cluster or group added last
    FleetBuilder &ingress(const char *hostDns);   ///< the cluster's endpoint
    FleetBuilder &loadBalancer();
    FleetBuilder &noEndpoint();
    FleetBuilder &health(Health health);
    FleetBuilder &state(ClusterState state);
    FleetBuilder &notHost();
    FleetBuilder &gateway();
    FleetBuilder &readOnlyImport();
    FleetBuilder &version(const char *kubernetes);
    FleetBuilder &capacity(qint64 cores, qint64 gibibytes);
    FleetBuilder &unknownCapacity();
    FleetBuilder &pack(const char *layer, const char *name);
    FleetBuilder &noPacks(); ///< as of a cluster whose packs the backend does not tell
    FleetBuilder &label(const char *key, const char *value);

    FleetBuilder &group(const char *id, const char *name);
    FleetBuilder &member(const char *cluster, const char *hostDns = "");
    FleetBuilder &ingressGroup();
    FleetBuilder &systemGroup();
    FleetBuilder &editGroup(const std::function<void(ClusterGroup &)> &edit);

    FleetBuilder &virtualCluster(const char *id, const char *group, const char *host);
    FleetBuilder &size(qint64 milliCores, qint64 mebiBytes, qint64 gibiBytes); ///< of the virtual cluster added last
    FleetBuilder &paused();
    FleetBuilder &owner(const char *uid);
    FleetBuilder &credits(DeveloperCredits credits);
    FleetBuilder &profile(const char *id, const char *name);
    FleetBuilder &defaultValues(Distribution distribution, const char *yaml);

    Fleet build() const;

private:
    std::vector<Project> m_projects;
    std::vector<HostCluster> m_clusters;
    std::vector<EdgeHost> m_edgeHosts;
    std::vector<VirtualCluster> m_virtualClusters;
    std::vector<ClusterProfile> m_profiles;
    std::vector<ClusterGroup> m_groups;
    QHash<Distribution, QString> m_defaultValues;
    DeveloperCredits m_credits;
    bool m_groupIsLast = false;
};

/// How large a generated fleet is.
struct FleetSize final
{
    int clusters = 0;
    int groups = 0;          ///< 0: a fiftieth of the clusters
    int virtualClusters = 0; ///< 0: four for each member of a group
    int edgeHosts = 0;
};

/// A believable fleet, the same for the same seed: for benchmarks and random tests.
Fleet generatedFleet(const FleetSize &size, quint32 seed);
inline Fleet generatedFleet(int clusters, quint32 seed)
{
    return generatedFleet(FleetSize{clusters, 0, 0, 0}, seed);
}

} // namespace easel::test
