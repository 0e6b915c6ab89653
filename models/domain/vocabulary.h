// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QMetaType>
#include <QString>

#include <array>

namespace easel {

/// What a host cluster runs on (Palette's cloud type).
enum class Provider {
    Aws,
    Eks,
    Azure,
    Aks,
    Gcp,
    Gke,
    VSphere,
    Maas,
    OpenStack,
    CloudStack,
    Edge,     ///< edge-native: made of edge hosts
    Imported, ///< generic: a cluster that was imported
    Virtual,  ///< nested: a virtual cluster
    Other,    ///< one that this version of Easel has no name for
};
inline constexpr std::array allProviders{Provider::Aws,  Provider::Eks,     Provider::Azure,     Provider::Aks,
                                         Provider::Gcp,  Provider::Gke,     Provider::VSphere,   Provider::Maas,
                                         Provider::OpenStack, Provider::CloudStack, Provider::Edge, Provider::Imported,
                                         Provider::Virtual, Provider::Other};

/// How virtual clusters of a group are reached.
enum class EndpointType { Ingress, LoadBalancer };

/// What the virtual clusters of a group are made with.
enum class Distribution { K3s, CncfK8s, VClusterGeneric };

enum class Health { Healthy, Unhealthy, Unknown };

/// Where a cluster is in its life.
enum class ClusterState { Pending, Provisioning, Running, Deleting, Error, Unknown };

/// Where a virtual cluster is in its life. Workspaces hold the places of these: new ones go to the end.
enum class VirtualClusterState { Pausing, Paused, Resuming, Running, Error, Unknown, Provisioning, Deleting };
inline constexpr std::array allVirtualClusterStates{VirtualClusterState::Provisioning, VirtualClusterState::Running,
                                                    VirtualClusterState::Pausing,      VirtualClusterState::Paused,
                                                    VirtualClusterState::Resuming,     VirtualClusterState::Deleting,
                                                    VirtualClusterState::Error,        VirtualClusterState::Unknown};
/// Whether it goes over into another state by itself, in time.
constexpr bool isTransient(VirtualClusterState state)
{
    return state == VirtualClusterState::Pausing || state == VirtualClusterState::Resuming
           || state == VirtualClusterState::Provisioning || state == VirtualClusterState::Deleting;
}
/// Whether somebody wants it to be paused: it is, or is on its way.
constexpr bool isPaused(VirtualClusterState state)
{
    return state == VirtualClusterState::Paused || state == VirtualClusterState::Pausing;
}

/// The names that people read. Product names stay as they are in every language; the rest is translated.
class Names final
{
    Q_DECLARE_TR_FUNCTIONS(Names)

public:
    static QString of(Provider provider);
    static QString of(EndpointType type);
    static QString of(Distribution distribution);
    static QString of(Health health);
    static QString of(ClusterState state);
    static QString of(VirtualClusterState state);
};

} // namespace easel

Q_DECLARE_METATYPE(easel::Provider)
Q_DECLARE_METATYPE(easel::EndpointType)
Q_DECLARE_METATYPE(easel::Health)
Q_DECLARE_METATYPE(easel::VirtualClusterState)
