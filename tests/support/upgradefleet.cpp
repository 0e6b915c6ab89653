// SPDX-License-Identifier: GPL-3.0-or-later
#include "upgradefleet.h"

#include "fleetbuilder.h"

namespace easel::test {

using namespace Qt::Literals::StringLiterals;

QString platformDefault(const QString &version)
{
    const bool isNew = version == "0.27.3"_L1;
    return uR"(# What every virtual cluster of the group starts with.
controlPlane:
  statefulSet:
    image:
      registry: ghcr.io
      repository: loft-sh/vcluster-oss
      tag: %1
    resources:
      limits:
        cpu: 1000m
        memory: %2
  coredns:
    enabled: true
%3sync:
  toHost:
    serviceAccounts:
      enabled: true
policies:
  podSecurityStandard: baseline
)"_s.arg(version, isNew ? u"1536Mi"_s : u"1Gi"_s, isNew ? u"    deployment:\n      image: coredns/coredns:1.12.1\n"_s : QString());
}

Fleet upgradeFleet()
{
    const QString old = platformDefault(u"0.26.1"_s);
    FleetBuilder builder;
    builder.defaultValues(Distribution::CncfK8s, qPrintable(platformDefault(u"0.27.3"_s)));
    for (const char *cluster : {"c1", "c2", "c3", "c4", "c5"})
        builder.cluster(cluster).capacity(64, 256);
    const auto group = [&](const char *id, const char *name, const char *member, const QString &values) {
        builder.group(id, name).member(member);
        builder.editGroup([&](ClusterGroup &g) {
            g.values = values;
            g.vclusterVersion = vclusterVersionOf(values);
        });
    };
    QString custom = old;
    custom.replace(u"cpu: 1000m"_s, u"# Checkout peaks on Fridays.\n        cpu: 2000m"_s);
    custom += u"telemetry:\n  enabled: false\n"_s;
    QString memory = old;
    memory.replace(u"memory: 1Gi"_s, u"memory: 2Gi"_s);
    group("payments", "Payments", "c1", custom);
    builder.virtualCluster("v1", "payments", "c1").virtualCluster("v2", "payments", "c1").virtualCluster("v3", "payments", "c1");
    group("stores", "Stores", "c2", memory);
    builder.virtualCluster("v4", "stores", "c2");
    group("web", "Web", "c3", old);
    group("lab", "Lab", "c4", platformDefault(u"0.27.3"_s));
    group("platform", "Platform", "c5", old);
    builder.systemGroup();
    return builder.build();
}

} // namespace easel::test
