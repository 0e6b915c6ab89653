// SPDX-License-Identifier: GPL-3.0-or-later
#include "upgrades/knownsteps.h"

#include "rules/ruletext.h"
#include "upgrades/upgradestatus.h"
#include "upgrades/upgradetext.h"
#include "upgrades/valuesedit.h"

#include <algorithm>

namespace easel {
namespace {

struct Upgrade final
{
    const Fleet &fleet;
    const ClusterGroup &group;
    const QString &values;
};

/// One entry of the table: a correction is a line.
struct Entry final
{
    const char *id;
    const char *before; ///< versions: counts for an upgrade that comes from before this one…
    const char *to;     ///< …and goes to this one or beyond; "0" for any
    const char *source;
    /// Nothing when the group has nothing to do with it.
    std::optional<KnownStep> (*look)(const Upgrade &upgrade);
};

QStringList hostsWhere(const Upgrade &upgrade, bool (*is)(const HostCluster &))
{
    QStringList names;
    for (const Member &member : upgrade.group.members) {
        const HostCluster *host = upgrade.fleet.cluster(member.cluster);
        if (host && is(*host))
            names << host->name;
    }
    return names;
}

std::optional<KnownStep> coreDns(const Upgrade &upgrade)
{
    const auto edit = ValuesEdit::of(upgrade.values);
    const bool isSet = edit && edit->find({"controlPlane", "coredns", "deployment", "image"});
    return KnownStep{{}, UpgradeText::tr("Set controlPlane.coredns.deployment.image before the upgrade to 0.27.3 or later, or CoreDNS may not start."),
                     {}, isSet};
}

std::optional<KnownStep> k3sRoom(const Upgrade &upgrade)
{
    if (upgrade.group.distribution != Distribution::K3s || affectedBy(upgrade.fleet, upgrade.group.id).empty())
        return std::nullopt;
    const auto isFull = [](const HostCluster &host) {
        const auto isBelow = [](const auto &measured, qint64 needed) {
            return measured.total && measured.requested && measured.total->value - measured.requested->value < needed;
        };
        return isBelow(host.cpu, 1000) || isBelow(host.memory, 1024);
    };
    const QStringList full = hostsWhere(upgrade, isFull);
    const QString text = UpgradeText::tr("K3s virtual clusters need 1 CPU, 1 GiB of memory and 1 GiB of storage free on their host, or the upgrade may "
                                         "stick.");
    return KnownStep{{}, full.isEmpty() ? text : text + u' ' + UpgradeText::tr("%1 has less.", nullptr, static_cast<int>(full.size())).arg(joinNames(full)),
                     {}, false};
}

std::optional<KnownStep> eksHosts(const Upgrade &upgrade)
{
    const QStringList hosts = hostsWhere(upgrade, [](const HostCluster &host) {
        return host.provider == Provider::Eks && (host.kubernetesVersion.startsWith(QLatin1String("1.34")) || host.kubernetesVersion.startsWith(QLatin1String("1.35")));
    });
    if (hosts.isEmpty())
        return std::nullopt;
    return KnownStep{{}, UpgradeText::tr("EKS hosts with Kubernetes 1.34 or 1.35 need Palette 4.9.14 or later: %1.").arg(joinNames(hosts)), {}, false};
}

const Entry table[] = {
    {"COREDNS-IMAGE", "0.27.3", "0.27.3", QT_TRANSLATE_NOOP("Upgrades", "Palette documentation: Upgrade Cluster Groups"), coreDns},
    {"K3S-ROOM", "", "0", QT_TRANSLATE_NOOP("Upgrades", "Palette documentation: Upgrade Cluster Groups"), k3sRoom},
    {"EKS-PALETTE", "", "0", QT_TRANSLATE_NOOP("Upgrades", "Palette documentation: Release Notes"), eksHosts},
};

} // namespace

std::vector<KnownStep> knownSteps(const Fleet &fleet, const ClusterGroup &group, const QString &to, const QString &values)
{
    const QVersionNumber from = versionNumber(group.vclusterVersion);
    const QVersionNumber target = versionNumber(to);
    std::vector<KnownStep> steps;
    for (const Entry &entry : table) {
        const QVersionNumber before = versionNumber(QLatin1String(entry.before));
        if ((!before.isNull() && from >= before) || target < versionNumber(QLatin1String(entry.to)) || from >= target)
            continue;
        std::optional<KnownStep> step = entry.look({fleet, group, values});
        if (!step)
            continue;
        step->id = QLatin1String(entry.id);
        step->source = UpgradeText::tr(entry.source);
        steps.push_back(std::move(*step));
    }
    return steps;
}

} // namespace easel
