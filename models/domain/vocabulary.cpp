// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/vocabulary.h"

namespace easel {

QString Names::of(Provider provider)
{
    switch (provider) {
    case Provider::Aws: return QStringLiteral("AWS");
    case Provider::Eks: return QStringLiteral("EKS");
    case Provider::Azure: return QStringLiteral("Azure");
    case Provider::Aks: return QStringLiteral("AKS");
    case Provider::Gcp: return QStringLiteral("GCP");
    case Provider::Gke: return QStringLiteral("GKE");
    case Provider::VSphere: return QStringLiteral("vSphere");
    case Provider::Maas: return QStringLiteral("MAAS");
    case Provider::OpenStack: return QStringLiteral("OpenStack");
    case Provider::CloudStack: return QStringLiteral("CloudStack");
    case Provider::Edge: return tr("Edge");
    case Provider::Imported: return tr("Imported");
    case Provider::Virtual: return tr("Virtual");
    case Provider::Other: return tr("Other");
    }
    Q_UNREACHABLE();
}

QString Names::of(EndpointType type)
{
    switch (type) {
    case EndpointType::Ingress: return tr("Ingress");
    case EndpointType::LoadBalancer: return tr("Load balancer");
    }
    Q_UNREACHABLE();
}

QString Names::of(Distribution distribution)
{
    switch (distribution) {
    case Distribution::K3s: return QStringLiteral("K3s");
    case Distribution::CncfK8s: return QStringLiteral("CNCF K8s");
    case Distribution::VClusterGeneric: return QStringLiteral("vCluster generic");
    }
    Q_UNREACHABLE();
}

QString Names::of(Health health)
{
    switch (health) {
    case Health::Healthy: return tr("Healthy");
    case Health::Unhealthy: return tr("Unhealthy");
    case Health::Unknown: return tr("Unknown");
    }
    Q_UNREACHABLE();
}

QString Names::of(ClusterState state)
{
    switch (state) {
    case ClusterState::Pending: return tr("Pending");
    case ClusterState::Provisioning: return tr("Provisioning");
    case ClusterState::Running: return tr("Running");
    case ClusterState::Deleting: return tr("Deleting");
    case ClusterState::Error: return tr("Error");
    case ClusterState::Unknown: return tr("Unknown");
    }
    Q_UNREACHABLE();
}

QString Names::of(VirtualClusterState state)
{
    switch (state) {
    case VirtualClusterState::Pausing: return tr("Pausing");
    case VirtualClusterState::Paused: return tr("Paused");
    case VirtualClusterState::Resuming: return tr("Resuming");
    case VirtualClusterState::Running: return tr("Running");
    case VirtualClusterState::Error: return tr("Error");
    case VirtualClusterState::Unknown: return tr("Unknown");
    case VirtualClusterState::Provisioning: return tr("Provisioning");
    case VirtualClusterState::Deleting: return tr("Deleting");
    }
    Q_UNREACHABLE();
}

} // namespace easel
