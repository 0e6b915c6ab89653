// SPDX-License-Identifier: GPL-3.0-or-later
#include "upgrades/valuesreference.h"

#include "upgrades/upgradetext.h"
#include "upgrades/valuestree.h"

namespace easel {
namespace {

enum class Type { Switch, Word, Number, Amount, List, Map };

struct Entry final
{
    const char *path;
    Type type;
    const char *text;
    const char *example;
};

const Entry table[] = {
    {"controlPlane.advanced.defaultImageRegistry", Type::Word, QT_TRANSLATE_NOOP("Upgrades", "The registry that images without one of their own come from."), "registry.example.com"},
    {"controlPlane.coredns.deployment.image", Type::Word, QT_TRANSLATE_NOOP("Upgrades", "The image of CoreDNS in the virtual cluster."), "coredns/coredns:1.12.1"},
    {"controlPlane.coredns.enabled", Type::Switch, QT_TRANSLATE_NOOP("Upgrades", "Whether the virtual cluster has a DNS server."), "true"},
    {"controlPlane.distro.k3s.enabled", Type::Switch, QT_TRANSLATE_NOOP("Upgrades", "Whether the control plane is K3s."), "true"},
    {"controlPlane.distro.k8s.enabled", Type::Switch, QT_TRANSLATE_NOOP("Upgrades", "Whether the control plane is plain Kubernetes."), "true"},
    {"controlPlane.distro.k8s.version", Type::Word, QT_TRANSLATE_NOOP("Upgrades", "The Kubernetes version of virtual clusters."), "v1.32.4"},
    {"controlPlane.hostPathMapper.enabled", Type::Switch, QT_TRANSLATE_NOOP("Upgrades", "Whether paths on the host are mapped into pods, as backups of volumes need it."), "true"},
    {"controlPlane.ingress.enabled", Type::Switch, QT_TRANSLATE_NOOP("Upgrades", "Whether the API is reached by an ingress."), "true"},
    {"controlPlane.service.annotations", Type::Map, QT_TRANSLATE_NOOP("Upgrades", "Annotations of the service before the API, for load balancers above all."), "{}"},
    {"controlPlane.statefulSet.env", Type::List, QT_TRANSLATE_NOOP("Upgrades", "Environment variables of the control plane, each with a name and a value."), "[]"},
    {"controlPlane.statefulSet.highAvailability.replicas", Type::Number, QT_TRANSLATE_NOOP("Upgrades", "How many copies of the control plane run."), "3"},
    {"controlPlane.statefulSet.image.registry", Type::Word, QT_TRANSLATE_NOOP("Upgrades", "The registry of the control plane's image."), "ghcr.io"},
    {"controlPlane.statefulSet.image.repository", Type::Word, QT_TRANSLATE_NOOP("Upgrades", "The repository of the control plane's image."), "loft-sh/vcluster-oss"},
    {"controlPlane.statefulSet.image.tag", Type::Word, QT_TRANSLATE_NOOP("Upgrades", "The vCluster version. It changes by an upgrade, and never goes back."), "0.27.3"},
    {"controlPlane.statefulSet.persistence.volumeClaim.size", Type::Amount, QT_TRANSLATE_NOOP("Upgrades", "How large the volume of the control plane is."), "5Gi"},
    {"controlPlane.statefulSet.persistence.volumeClaim.storageClass", Type::Word, QT_TRANSLATE_NOOP("Upgrades", "The storage class of that volume."), "standard"},
    {"controlPlane.statefulSet.resources.limits.cpu", Type::Amount, QT_TRANSLATE_NOOP("Upgrades", "The CPU that vCluster itself may use at most."), "1000m"},
    {"controlPlane.statefulSet.resources.limits.memory", Type::Amount, QT_TRANSLATE_NOOP("Upgrades", "The memory that vCluster itself may use at most."), "1Gi"},
    {"controlPlane.statefulSet.resources.requests.cpu", Type::Amount, QT_TRANSLATE_NOOP("Upgrades", "The CPU that vCluster itself asks for. More of it raises what a virtual cluster needs at least."), "200m"},
    {"controlPlane.statefulSet.resources.requests.memory", Type::Amount, QT_TRANSLATE_NOOP("Upgrades", "The memory that vCluster itself asks for. More of it raises what a virtual cluster needs at least."), "256Mi"},
    {"controlPlane.statefulSet.scheduling.nodeSelector", Type::Map, QT_TRANSLATE_NOOP("Upgrades", "Labels of the nodes that control planes run on."), "{}"},
    {"controlPlane.statefulSet.scheduling.priorityClassName", Type::Word, QT_TRANSLATE_NOOP("Upgrades", "The priority class of control planes."), "high"},
    {"controlPlane.statefulSet.scheduling.tolerations", Type::List, QT_TRANSLATE_NOOP("Upgrades", "Taints of nodes that control planes put up with."), "[]"},
    {"controlPlane.statefulSet.security.containerSecurityContext", Type::Map, QT_TRANSLATE_NOOP("Upgrades", "The security context of the container. OpenShift chooses users and groups itself."), "{}"},
    {"controlPlane.statefulSet.security.podSecurityContext", Type::Map, QT_TRANSLATE_NOOP("Upgrades", "The security context of the pod."), "{}"},
    {"networking.advanced.fallbackHostCluster", Type::Switch, QT_TRANSLATE_NOOP("Upgrades", "Whether names that the virtual cluster does not know are asked of the host."), "false"},
    {"networking.advanced.proxyKubelets.byHostname", Type::Switch, QT_TRANSLATE_NOOP("Upgrades", "Whether kubelets are reached by host name."), "true"},
    {"networking.replicateServices.fromHost", Type::List, QT_TRANSLATE_NOOP("Upgrades", "Services of the host that the virtual cluster sees."), "[]"},
    {"openshift.enable", Type::Switch, QT_TRANSLATE_NOOP("Upgrades", "Whether the host clusters are OpenShift."), "true"},
    {"policies.limitRange.enabled", Type::Switch, QT_TRANSLATE_NOOP("Upgrades", "Whether pods without limits get some."), "true"},
    {"policies.networkPolicy.enabled", Type::Switch, QT_TRANSLATE_NOOP("Upgrades", "Whether virtual clusters are kept apart on the network."), "true"},
    {"policies.podSecurityStandard", Type::Word, QT_TRANSLATE_NOOP("Upgrades", "The pod security standard: baseline, restricted or privileged."), "baseline"},
    {"policies.resourceQuota.enabled", Type::Switch, QT_TRANSLATE_NOOP("Upgrades", "Whether the host holds a virtual cluster to a quota."), "true"},
    {"sync.fromHost.ingressClasses.enabled", Type::Switch, QT_TRANSLATE_NOOP("Upgrades", "Whether ingress classes of the host are seen inside."), "true"},
    {"sync.fromHost.nodes.enabled", Type::Switch, QT_TRANSLATE_NOOP("Upgrades", "Whether the real nodes of the host are seen inside."), "false"},
    {"sync.fromHost.storageClasses.enabled", Type::Switch, QT_TRANSLATE_NOOP("Upgrades", "Whether storage classes of the host are seen inside."), "true"},
    {"sync.toHost.ingresses.enabled", Type::Switch, QT_TRANSLATE_NOOP("Upgrades", "Whether ingresses are made on the host."), "true"},
    {"sync.toHost.networkPolicies.enabled", Type::Switch, QT_TRANSLATE_NOOP("Upgrades", "Whether network policies are made on the host."), "true"},
    {"sync.toHost.persistentVolumeClaims.enabled", Type::Switch, QT_TRANSLATE_NOOP("Upgrades", "Whether volume claims are made on the host."), "true"},
    {"sync.toHost.serviceAccounts.enabled", Type::Switch, QT_TRANSLATE_NOOP("Upgrades", "Whether service accounts are made on the host."), "true"},
    {"telemetry.enabled", Type::Switch, QT_TRANSLATE_NOOP("Upgrades", "Whether vCluster tells its maker how it is used."), "false"},
};

QString typeName(Type type)
{
    switch (type) {
    case Type::Switch: return UpgradeText::tr("true or false");
    case Type::Word: return UpgradeText::tr("text");
    case Type::Number: return UpgradeText::tr("number");
    case Type::Amount: return UpgradeText::tr("amount");
    case Type::List: return UpgradeText::tr("list");
    case Type::Map: return UpgradeText::tr("keys and values");
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<KnownKey> knownKeys()
{
    std::vector<KnownKey> keys;
    for (const Entry &entry : table)
        keys.push_back({QString::fromLatin1(entry.path).split(u'.'), typeName(entry.type), UpgradeText::tr(entry.text), QString::fromLatin1(entry.example)});
    return keys;
}

int lineOfKey(const QString &values, const QStringList &path)
{
    const auto tree = ValuesTree::parse(values);
    if (!tree)
        return 1;
    const ValuesNode *node = &(*tree)->root();
    qsizetype at = 0;
    for (const QString &key : path) {
        node = node->kind == ValuesNode::Kind::Map ? node->child(key.toStdString()) : nullptr;
        if (!node || node->entryBegin < 0)
            break;
        at = node->entryBegin;
    }
    return static_cast<int>((*tree)->text().first(at).count('\n')) + 1;
}

} // namespace easel
