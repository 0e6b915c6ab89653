// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/samples/virtualvalues.h"

namespace easel::backend {

using namespace Qt::Literals::StringLiterals;

QStringList distributions()
{
    return {u"k3s"_s, u"cncf_k8s"_s, u"vcluster-generic"_s};
}

QString virtualValues(const QString &distribution, const QString &version)
{
    const QString distro = distribution == "k3s"_L1 ? u"    k3s:\n      enabled: true\n"_s
                           : distribution == "cncf_k8s"_L1
                               ? u"    k8s:\n      enabled: true\n      version: v1.32.4\n"_s
                               : u"    k8s:\n      enabled: true\n"_s;
    return uR"(# What every virtual cluster of the group starts with.
controlPlane:
  distro:
%1  statefulSet:
    image:
      registry: ghcr.io
      repository: loft-sh/vcluster-oss
      tag: %2
    resources:
      limits:
        cpu: 1000m
        memory: 1Gi
        ephemeral-storage: 1Gi
      requests:
        cpu: 200m
        memory: 256Mi
        ephemeral-storage: 128Mi
    scheduling:
      podManagementPolicy: Parallel
    security:
      containerSecurityContext:
        allowPrivilegeEscalation: false
        capabilities:
          drop:
            - all
        runAsNonRoot: true
        runAsUser: 12345
        runAsGroup: 12345
      podSecurityContext:
        fsGroup: 12345
  coredns:
    enabled: true
sync:
  toHost:
    persistentVolumeClaims:
      enabled: true
    serviceAccounts:
      enabled: true
  fromHost:
    nodes:
      enabled: false
networking:
  advanced:
    proxyKubelets:
      byHostname: true
policies:
  podSecurityStandard: baseline
telemetry:
  enabled: false
)"_s.arg(distro, version);
}

} // namespace easel::backend
