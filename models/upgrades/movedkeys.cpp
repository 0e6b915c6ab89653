// SPDX-License-Identifier: GPL-3.0-or-later
#include "upgrades/movedkeys.h"

#include <string_view>

namespace easel {

const std::vector<MovedKey> &movedKeys()
{
    // vCluster 0.20 brought another layout. Only those that kept their form: the others are conflicts for people to settle.
    static const std::vector<MovedKey> keys{
        {"0.20.0", "syncer.resources", "controlPlane.statefulSet.resources"},
        {"0.20.0", "syncer.env", "controlPlane.statefulSet.env"},
        {"0.20.0", "syncer.imagePullPolicy", "controlPlane.statefulSet.imagePullPolicy"},
        {"0.20.0", "syncer.replicas", "controlPlane.statefulSet.highAvailability.replicas"},
        {"0.20.0", "syncer.serviceAnnotations", "controlPlane.service.annotations"},
        {"0.20.0", "labels", "controlPlane.statefulSet.labels"},
        {"0.20.0", "annotations", "controlPlane.statefulSet.annotations"},
        {"0.20.0", "podLabels", "controlPlane.statefulSet.pods.labels"},
        {"0.20.0", "podAnnotations", "controlPlane.statefulSet.pods.annotations"},
        {"0.20.0", "nodeSelector", "controlPlane.statefulSet.scheduling.nodeSelector"},
        {"0.20.0", "tolerations", "controlPlane.statefulSet.scheduling.tolerations"},
        {"0.20.0", "affinity", "controlPlane.statefulSet.scheduling.affinity"},
        {"0.20.0", "priorityClassName", "controlPlane.statefulSet.scheduling.priorityClassName"},
        {"0.20.0", "securityContext", "controlPlane.statefulSet.security.containerSecurityContext"},
        {"0.20.0", "podSecurityContext", "controlPlane.statefulSet.security.podSecurityContext"},
        {"0.20.0", "volumes", "controlPlane.statefulSet.persistence.addVolumes"},
        {"0.20.0", "syncer.extraVolumeMounts", "controlPlane.statefulSet.persistence.addVolumeMounts"},
        {"0.20.0", "defaultImageRegistry", "controlPlane.advanced.defaultImageRegistry"},
        {"0.20.0", "coredns.enabled", "controlPlane.coredns.enabled"},
        {"0.20.0", "coredns.image", "controlPlane.coredns.deployment.image"},
        {"0.20.0", "coredns.replicas", "controlPlane.coredns.deployment.replicas"},
        {"0.20.0", "coredns.resources", "controlPlane.coredns.deployment.resources"},
        {"0.20.0", "hostpathMapper.enabled", "controlPlane.hostPathMapper.enabled"},
        {"0.20.0", "isolation.podSecurityStandard", "policies.podSecurityStandard"},
        {"0.20.0", "isolation.resourceQuota", "policies.resourceQuota"},
        {"0.20.0", "isolation.limitRange", "policies.limitRange"},
        {"0.20.0", "isolation.networkPolicy", "policies.networkPolicy"},
        {"0.20.0", "mapServices.fromHost", "networking.replicateServices.fromHost"},
        {"0.20.0", "mapServices.fromVirtual", "networking.replicateServices.toHost"},
        {"0.20.0", "fallbackHostDns", "networking.advanced.fallbackHostCluster"},
        {"0.20.0", "sync.services.enabled", "sync.toHost.services.enabled"},
        {"0.20.0", "sync.configmaps", "sync.toHost.configMaps"},
        {"0.20.0", "sync.secrets", "sync.toHost.secrets"},
        {"0.20.0", "sync.endpoints", "sync.toHost.endpoints"},
        {"0.20.0", "sync.pods.enabled", "sync.toHost.pods.enabled"},
        {"0.20.0", "sync.persistentvolumeclaims", "sync.toHost.persistentVolumeClaims"},
        {"0.20.0", "sync.persistentvolumes", "sync.toHost.persistentVolumes"},
        {"0.20.0", "sync.storageclasses", "sync.toHost.storageClasses"},
        {"0.20.0", "sync.priorityclasses", "sync.toHost.priorityClasses"},
        {"0.20.0", "sync.networkpolicies", "sync.toHost.networkPolicies"},
        {"0.20.0", "sync.volumesnapshots", "sync.toHost.volumeSnapshots"},
        {"0.20.0", "sync.poddisruptionbudgets", "sync.toHost.podDisruptionBudgets"},
        {"0.20.0", "sync.serviceaccounts", "sync.toHost.serviceAccounts"},
        {"0.20.0", "sync.ingresses.enabled", "sync.toHost.ingresses.enabled"},
        {"0.20.0", "sync.nodes.enabled", "sync.fromHost.nodes.enabled"},
    };
    return keys;
}

std::vector<std::string> keysOf(std::string_view path)
{
    std::vector<std::string> keys;
    while (true) {
        const size_t dot = path.find('.');
        keys.emplace_back(path.substr(0, dot));
        if (dot == std::string_view::npos)
            return keys;
        path.remove_prefix(dot + 1);
    }
}

} // namespace easel
