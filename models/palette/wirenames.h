// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary.h"

#include <array>
#include <utility>

namespace easel {

// How the wire spells the elements of the vocabulary.
inline constexpr std::array wireProviders{
    std::pair("aws", Provider::Aws),         std::pair("eks", Provider::Eks),
    std::pair("azure", Provider::Azure),     std::pair("aks", Provider::Aks),
    std::pair("gcp", Provider::Gcp),         std::pair("gke", Provider::Gke),
    std::pair("vsphere", Provider::VSphere), std::pair("maas", Provider::Maas),
    std::pair("openstack", Provider::OpenStack), std::pair("apache-cloudstack", Provider::CloudStack),
    std::pair("cloudstack", Provider::CloudStack), std::pair("edge-native", Provider::Edge),
    std::pair("edge", Provider::Edge), std::pair("generic", Provider::Imported), std::pair("nested", Provider::Virtual),
};
inline constexpr std::array wireEndpoints{std::pair("Ingress", EndpointType::Ingress),
                                          std::pair("LoadBalancer", EndpointType::LoadBalancer)};
inline constexpr std::array wireDistributions{std::pair("k3s", Distribution::K3s), std::pair("cncf_k8s", Distribution::CncfK8s),
                                              std::pair("vcluster-generic", Distribution::VClusterGeneric)};
inline constexpr std::array wireHealth{std::pair("healthy", Health::Healthy), std::pair("unhealthy", Health::Unhealthy)};
inline constexpr std::array wireStates{
    std::pair("pending", ClusterState::Pending), std::pair("provisioning", ClusterState::Provisioning),
    std::pair("importing", ClusterState::Provisioning), std::pair("running", ClusterState::Running),
    std::pair("deleting", ClusterState::Deleting), std::pair("deleted", ClusterState::Deleting),
    std::pair("error", ClusterState::Error)};
inline constexpr std::array wireVirtualStates{
    std::pair("pausing", VirtualClusterState::Pausing), std::pair("paused", VirtualClusterState::Paused),
    std::pair("resuming", VirtualClusterState::Resuming), std::pair("running", VirtualClusterState::Running),
    std::pair("error", VirtualClusterState::Error)};

/// The element that the table spells so, whatever its case; `otherwise` when there is none.
template <typename Table, typename T>
T fromWireName(const Table &table, const QString &name, T otherwise)
{
    for (const auto &[spelled, element] : table) {
        if (name.compare(QLatin1String(spelled), Qt::CaseInsensitive) == 0)
            return element;
    }
    return otherwise;
}

template <typename Table, typename T>
QString toWireName(const Table &table, T element)
{
    for (const auto &[spelled, candidate] : table) {
        if (candidate == element)
            return QLatin1String(spelled);
    }
    Q_UNREACHABLE();
}

/// What Palette writes as the value of a tag that has none.
inline constexpr auto plainTag = "spectro__tag";

} // namespace easel
