// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/samples/fleetsamples.h"

#include "backend/jsonpath.h"
#include "backend/samples/documents.h"
#include "backend/samples/virtualvalues.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace easel::backend {

using namespace Qt::Literals::StringLiterals;

Seed emptyFleet()
{
    Seed fleet;
    const auto project = [](const QString &name) { return ProjectSpec{sampleUid(u"project"_s, name), name}; };
    const ProjectSpec payments = project(u"Payments"_s);
    fleet.user = {{u"orgName"_s, u"Meridian Retail"_s},
                  {u"tenantUid"_s, sampleUid(u"tenant"_s, u"Meridian Retail"_s)},
                  {u"userUid"_s, sampleUid(u"user"_s, u"platform-engineer"_s)}};
    const auto credit = [](int cpu, int memory, int storage, int count) {
        return QJsonObject{
            {u"cpu"_s, cpu}, {u"memoryGiB"_s, memory}, {u"storageGiB"_s, storage}, {u"virtualClustersLimit"_s, count}};
    };
    fleet.developerCredit = {{u"tenant"_s, credit(480, 960, 2000, 120)}, {u"system"_s, credit(48, 96, 200, 12)}};
    for (const ProjectSpec &each : {project(u"Platform"_s), payments, project(u"Stores"_s)})
        fleet.projects.push_back({{u"name"_s, each.name}, {u"uid"_s, each.uid}});
    for (const ProfileSpec &profile : {
             ProfileSpec{u"platform-services"_s,
                         u"add-on"_s,
                         u"all"_s,
                         u"2.3.0"_s,
                         {},
                         {u"addon:lb-metallb-helm:0.14.9"_s, u"addon:prometheus-operator:70.4.2"_s}},
             ProfileSpec{u"platform-ingress"_s,
                         u"add-on"_s,
                         u"all"_s,
                         u"2.3.0"_s,
                         {},
                         {u"addon:nginx:1.12.1"_s, u"addon:prometheus-operator:70.4.2"_s}},
             ProfileSpec{u"developer-guardrails"_s,
                         u"add-on"_s,
                         u"all"_s,
                         u"1.4.0"_s,
                         {},
                         {u"addon:kyverno:3.3.7"_s, u"addon:kubescape:1.28.3"_s}},
             ProfileSpec{
                 u"preview-certificates"_s, u"add-on"_s, u"all"_s, u"1.1.0"_s, {}, {u"addon:cert-manager:1.17.1"_s}},
             ProfileSpec{u"payments-audit"_s, u"add-on"_s, u"all"_s, u"1.0.2"_s, payments, {u"addon:falco:4.21.2"_s}},
             ProfileSpec{u"eks-baseline"_s,
                         u"cluster"_s,
                         u"eks"_s,
                         u"3.1.0"_s,
                         {},
                         {u"os:amazon-linux-eks:22.04"_s, u"k8s:kubernetes-eks:1.32.4"_s,
                          u"cni:cni-aws-vpc-eks:3.29.3"_s, u"csi:csi-aws-ebs:1.41.0"_s}},
             ProfileSpec{u"edge-native-baseline"_s,
                         u"cluster"_s,
                         u"edge-native"_s,
                         u"2.0.1"_s,
                         {},
                         {u"os:edge-native-byoi:22.04"_s, u"k8s:edge-k8s:1.31.8"_s, u"cni:cni-calico:3.29.3"_s,
                          u"csi:csi-longhorn:1.41.0"_s}},
         })
        fleet.profiles.push_back(profileDocument(profile));
    for (const QString &distribution : distributions())
        fleet.virtualValues.push_back(
            {{u"distroType"_s, distribution},
             {u"layer"_s, u"k8s"_s},
             {u"values"_s, virtualValues(distribution, QLatin1StringView(defaultVirtualVersion))}});
    return fleet;
}

namespace {

/// Raises the tenant's credit where a large fleet uses more of it, so that a quarter is left.
void fitCredit(Seed &fleet)
{
    QSet<QString> systemGroups;
    for (const QJsonObject &group : fleet.groups) {
        if (textAt(group, u"metadata.annotations.scope") == "system"_L1)
            systemGroups.insert(textAt(group, u"metadata.uid"));
    }
    QMap<QString, double> used;
    for (const QJsonObject &cluster : fleet.clusters) {
        const QString group = textAt(cluster, u"status.virtual.clusterGroup.uid");
        if (group.isEmpty() || systemGroups.contains(group))
            continue;
        used[u"cpu"_s] += valueAt(cluster, u"status.metrics.cpu.total").toDouble();
        used[u"memoryGiB"_s] += valueAt(cluster, u"status.metrics.memory.total").toDouble();
        used[u"storageGiB"_s] += textAt(cluster, u"metadata.annotations.storageGiB").toDouble();
        used[u"virtualClustersLimit"_s] += 1;
    }
    QJsonObject credit = fleet.developerCredit.value("tenant"_L1).toObject();
    for (auto figure = used.cbegin(); figure != used.cend(); ++figure)
        credit.insert(figure.key(), std::max(credit.value(figure.key()).toInt(),
                                             static_cast<int>(std::ceil(figure.value() * 4 / 3))));
    fleet.developerCredit.insert(u"tenant"_s, credit);
}

Seed fleetOf(const BackendOptions &options)
{
    switch (options.sample) {
    case BackendOptions::Sample::Small:
        return meridianSmall();
    case BackendOptions::Sample::Medium:
        return meridianMedium();
    case BackendOptions::Sample::None:
        break;
    }
    return options.generateClusters > 0 ? generatedFleet(options.generateClusters, options.seed) : emptyFleet();
}

} // namespace

Seed seedFor(const BackendOptions &options)
{
    Seed fleet = fleetOf(options);
    fitCredit(fleet);
    return fleet;
}

} // namespace easel::backend
