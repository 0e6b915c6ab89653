// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/quantities.h"
#include "domain/scope.h"
#include "domain/vocabulary.h"

#include <QDateTime>
#include <QMap>
#include <QStringList>

#include <optional>
#include <vector>

namespace easel {

/// Degrees, WGS 84.
struct Coordinates final
{
    double longitude = 0;
    double latitude = 0;
    friend bool operator==(const Coordinates &, const Coordinates &) = default;
};

/// Labels as Palette keeps them. A tag without a value has an empty one.
using Labels = QMap<QString, QString>;

/// A pack of a cluster's profiles: what is installed on it.
struct Pack final
{
    QString layer; ///< kernel, os, k8s, cni, csi or addon
    QString name;
    QString version;
    friend bool operator==(const Pack &, const Pack &) = default;
};

/// What a cluster has of CPU or memory. A figure that the backend does not tell is absent, not zero.
template <typename Q>
struct Measured final
{
    std::optional<Q> total;
    std::optional<Q> requested;
    std::optional<Q> used;
    friend bool operator==(const Measured &, const Measured &) = default;
};

/// A real Kubernetes cluster that Palette knows. Easel reads it and never writes it.
/// Source: v1SpectroClusterSummary.
struct HostCluster final
{
    ClusterId id;
    QString name;
    Scope scope; ///< the tenant or a project
    Provider provider = Provider::Other;
    QString region;   ///< cloud region; empty when unknown
    QString site;     ///< edge site; empty elsewhere
    std::optional<Coordinates> coordinates;
    QString kubernetesVersion; ///< "1.31.4"; empty when unknown
    ClusterState state = ClusterState::Unknown;
    Health health = Health::Unknown;
    bool isHost = false;           ///< enabled to carry virtual clusters; decided before it was deployed
    bool isGateway = false;        ///< a private cloud gateway (PCG)
    bool isReadOnlyImport = false; ///< imported with read-only access
    std::optional<EndpointType> endpoint; ///< how it was set up to be reached; absent when it was not
    QString hostDns;               ///< the wildcard that its ingress answers to; empty when none
    Measured<MilliCores> cpu;
    Measured<MebiBytes> memory;
    std::vector<Pack> packs;
    Labels labels;
    QDateTime lastModified; ///< UTC

    bool isEdge() const { return provider == Provider::Edge; }
    /// The region, or the site of an edge cluster: where people say that it is.
    const QString &place() const { return isEdge() && !site.isEmpty() ? site : region; }
    friend bool operator==(const HostCluster &, const HostCluster &) = default;
};

/// A machine at an edge site, alone or part of an edge cluster. Source: v1EdgeHostsMetadata.
struct EdgeHost final
{
    EdgeHostId id;
    QString name;
    Scope scope;
    QString site;
    std::optional<Coordinates> coordinates;
    Health health = Health::Unknown;
    ClusterId cluster; ///< the cluster that uses it; empty when free
    std::optional<MilliCores> cpu;
    std::optional<MebiBytes> memory;
    friend bool operator==(const EdgeHost &, const EdgeHost &) = default;
};

/// A nested cluster on one host cluster of a group. Source: v1SpectroClusterSummary with the cloud type `nested`.
struct VirtualCluster final
{
    VirtualClusterId id;
    QString name;
    Scope scope;
    GroupId group;
    ClusterId host; ///< empty while the backend has not chosen one
    VirtualClusterState state = VirtualClusterState::Unknown;
    Health health = Health::Unknown;
    QString kubernetesVersion;
    Resources size;
    std::optional<MilliCores> usedCpu{}; ///< measured; absent where the backend does not tell
    std::optional<MebiBytes> usedMemory{};
    QDateTime createdAt{}; ///< UTC; invalid for one of the plan
    QString owner{}; ///< uid of the user who deployed it; empty for one of the plan, or where the backend does not tell
    friend bool operator==(const VirtualCluster &, const VirtualCluster &) = default;
};

/// An add-on or infrastructure profile. Source: v1ClusterProfileSummary.
struct ClusterProfile final
{
    ProfileId id;
    QString name;
    QString version;
    Scope scope;
    bool isAddOn = false;
    std::vector<Pack> packs;
    friend bool operator==(const ClusterProfile &, const ClusterProfile &) = default;
};

struct Project final
{
    ProjectId id;
    QString name;
    friend bool operator==(const Project &, const Project &) = default;
};

} // namespace easel
