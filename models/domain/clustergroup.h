// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hostcluster.h"

namespace easel {

/// How the virtual clusters on one member are reached when the group uses load balancers.
struct LoadBalancerSettings final
{
    QStringList externalIps;
    QString externalTrafficPolicy; ///< "Cluster" or "Local"; empty when not set
    QStringList sourceRanges;      ///< CIDRs
    friend bool operator==(const LoadBalancerSettings &, const LoadBalancerSettings &) = default;
};

/// A host cluster's place in a group.
struct Member final
{
    ClusterId cluster;
    QString name;    ///< the cluster's name as the backend wrote it into the group; for people only
    QString hostDns; ///< a wildcard such as `*.apps.example.com`; empty unless the group uses ingress
    std::optional<int> port;
    std::optional<LoadBalancerSettings> loadBalancer;
    friend bool operator==(const Member &, const Member &) = default;
};

/// A profile attached to a group.
struct ProfileRef final
{
    ProfileId id;
    QString name;
    friend bool operator==(const ProfileRef &, const ProfileRef &) = default;
};

/// One or more host clusters that together are a platform to deploy virtual clusters on. Source: v1ClusterGroup.
/// Fields of the backend that are not here are not lost: a write patches the document that was read just before it.
struct ClusterGroup final
{
    GroupId id;
    QString name;
    QString description;
    Labels tags;
    Scope scope;
    EndpointType endpoint = EndpointType::Ingress;
    Distribution distribution = Distribution::CncfK8s; ///< cannot change once the group exists
    Resources limits{MilliCores(6000), MebiBytes(8192), GibiBytes(10)}; ///< the most that one request may claim
    Percent oversubscription{120};
    QString values;         ///< advanced configuration, YAML, exactly as written
    QString vclusterVersion; ///< read from `values`; empty when they name none
    std::vector<Member> members; ///< in the backend's order, each cluster once
    std::vector<ProfileRef> profiles; ///< add-on profiles, in order
    bool isActive = true;
    QDateTime lastModified; ///< UTC; invalid for a group of the plan

    /// The member that is `cluster`, or null.
    const Member *member(const ClusterId &cluster) const;
    Member *member(const ClusterId &cluster);
    friend bool operator==(const ClusterGroup &, const ClusterGroup &) = default;
};

/// The vCluster version that a group's values name: the image tag of the control plane's stateful set.
/// Empty when the values name none or are not valid YAML.
QString vclusterVersionOf(const QString &values);

} // namespace easel
