// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/domainlook.h"

namespace easel::look {

Icon icon(Provider provider)
{
    switch (provider) {
    case Provider::Aws:
    case Provider::Eks: return Icon::ProviderAws;
    case Provider::Azure:
    case Provider::Aks: return Icon::ProviderAzure;
    case Provider::Gcp:
    case Provider::Gke: return Icon::ProviderGoogle;
    case Provider::VSphere: return Icon::ProviderVSphere;
    case Provider::Maas: return Icon::ProviderMaas;
    case Provider::OpenStack: return Icon::ProviderOpenStack;
    case Provider::CloudStack: return Icon::ProviderCloudStack;
    case Provider::Edge: return Icon::ProviderEdge;
    case Provider::Virtual: return Icon::VirtualCluster;
    case Provider::Imported:
    case Provider::Other: return Icon::ProviderGeneric;
    }
    Q_UNREACHABLE();
}

ColorRole color(Provider provider)
{
    switch (provider) {
    case Provider::Aws:
    case Provider::Eks: return &Tokens::providerAws;
    case Provider::Azure:
    case Provider::Aks: return &Tokens::providerAzure;
    case Provider::Gcp:
    case Provider::Gke: return &Tokens::providerGoogle;
    case Provider::VSphere: return &Tokens::providerVSphere;
    case Provider::Maas: return &Tokens::providerMaas;
    case Provider::OpenStack: return &Tokens::providerOpenStack;
    case Provider::CloudStack: return &Tokens::providerCloudStack;
    case Provider::Edge: return &Tokens::providerEdge;
    case Provider::Virtual:
    case Provider::Imported:
    case Provider::Other: return &Tokens::providerGeneric;
    }
    Q_UNREACHABLE();
}

Icon icon(EndpointType type)
{
    switch (type) {
    case EndpointType::Ingress: return Icon::EndpointIngress;
    case EndpointType::LoadBalancer: return Icon::EndpointLoadBalancer;
    }
    Q_UNREACHABLE();
}

Icon icon(Scope::Kind scope)
{
    switch (scope) {
    case Scope::Kind::Tenant: return Icon::Tenant;
    case Scope::Kind::Project: return Icon::Project;
    case Scope::Kind::System: return Icon::System;
    }
    Q_UNREACHABLE();
}

Icon icon(Health health)
{
    switch (health) {
    case Health::Healthy: return Icon::HealthOk;
    case Health::Unhealthy: return Icon::HealthBad;
    case Health::Unknown: return Icon::HealthUnknown;
    }
    Q_UNREACHABLE();
}

StatusShape shape(Health health)
{
    switch (health) {
    case Health::Healthy: return StatusShape::Ok;
    case Health::Unhealthy: return StatusShape::Bad;
    case Health::Unknown: return StatusShape::Unknown;
    }
    Q_UNREACHABLE();
}

Tint tint(Health health)
{
    switch (health) {
    case Health::Healthy: return Tint::Success;
    case Health::Unhealthy: return Tint::Danger;
    case Health::Unknown: return Tint::Neutral;
    }
    Q_UNREACHABLE();
}

Icon icon(Severity severity)
{
    switch (severity) {
    case Severity::Note: return Icon::Info;
    case Severity::Warning: return Icon::HealthWarn;
    case Severity::Error: return Icon::HealthBad;
    }
    Q_UNREACHABLE();
}

Tint tint(Severity severity)
{
    switch (severity) {
    case Severity::Note: return Tint::Info;
    case Severity::Warning: return Tint::Warning;
    case Severity::Error: return Tint::Danger;
    }
    Q_UNREACHABLE();
}

} // namespace easel::look
