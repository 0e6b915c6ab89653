// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/virtualchecks.h"

#include "backend/groupupgrades.h"
#include "backend/jsonpath.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <yaml-cpp/yaml.h>

namespace easel::backend {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double mebibytesPerGibibyte = 1024;
constexpr double largestShare = 0.5; ///< of a host that one virtual cluster may claim

Reply refuse(const QString &code, const QString &message, const QJsonObject &details = {})
{
    return Reply::error(400, code, message, details);
}

bool isOfSystem(const QJsonObject &group)
{
    return textAt(group, u"metadata.annotations.scope") == "system"_L1;
}

struct Figure
{
    const char *name; ///< as a person reads it
    const char *unit;
    qint64 VirtualSize::*amount;
};

constexpr std::array figures{Figure{"CPU", "cores", &VirtualSize::cores},
                             Figure{"memory", "MiB", &VirtualSize::memoryMiB},
                             Figure{"storage", "GiB", &VirtualSize::storageGiB}};

/// The first figure of which there is more than allowed.
const Figure *firstAbove(const VirtualSize &size, const VirtualSize &allowed)
{
    const auto found = std::find_if(figures.begin(), figures.end(), [&](const Figure &figure) {
        return size.*figure.amount > allowed.*figure.amount;
    });
    return found == figures.end() ? nullptr : &*found;
}

QString named(const Figure &figure)
{
    return QString::fromLatin1(figure.name);
}

QString inUnits(const Figure &figure, const VirtualSize &size)
{
    return u"%1 %2"_s.arg(size.*figure.amount).arg(QLatin1StringView(figure.unit));
}

VirtualSize leastOf(const QString &distribution)
{
    return distribution == "k3s"_L1 ? VirtualSize{4, 3 * 1024, 0} : VirtualSize{4, 4 * 1024, 2};
}

VirtualSize limitsOf(const QJsonObject &group)
{
    const QJsonObject limits = valueAt(group, u"spec.clustersConfig.limitConfig").toObject();
    const auto limit = [&limits](const QString &fine, const QString &coarse, qint64 factor, qint64 usual) {
        const qint64 exact = limits.value(fine).toInteger();
        const qint64 rounded = limits.value(coarse).toInteger() * factor;
        return exact > 0 ? exact : rounded > 0 ? rounded : usual;
    };
    const qint64 storage = limits.value("storageGiB"_L1).toInteger();
    return {limit(u"cpuMilliCore"_s, u"cpu"_s, 1000, 6000) / 1000, limit(u"memoryMiB"_s, u"memory"_s, 1024, 8192),
            storage > 0 ? storage : 10};
}

} // namespace

QJsonObject usedCredit(Store &store, bool ofSystem)
{
    const QHash<QString, Store::Claim> claims = store.claims();
    Store::Claim sum;
    // A credit is the whole tenant's: from a project it looks the same.
    for (const QJsonObject &group : store.groups({})) {
        if (isOfSystem(group) != ofSystem)
            continue;
        const Store::Claim claim = claims.value(textAt(group, u"metadata.uid"));
        sum.count += claim.count;
        sum.cpu += claim.cpu;
        sum.memory += claim.memory;
        sum.storage += claim.storage;
    }
    return {{u"cpu"_s, sum.cpu},
            {u"memoryGiB"_s, sum.memory},
            {u"storageGiB"_s, qRound64(sum.storage)},
            {u"virtualClustersLimit"_s, sum.count}};
}

VirtualSize sizeOf(const QJsonObject &virtualCluster)
{
    return {qRound64(valueAt(virtualCluster, u"status.metrics.cpu.total").toDouble()),
            qRound64(valueAt(virtualCluster, u"status.metrics.memory.total").toDouble() * mebibytesPerGibibyte),
            textAt(virtualCluster, u"metadata.annotations.storageGiB").toLongLong()};
}

bool isPaused(const QJsonObject &virtualCluster)
{
    return textAt(virtualCluster, u"status.virtual.lifecycleStatus.status") == "Paused"_L1;
}

std::optional<Reply> refusalOfSize(const VirtualProposal &proposal, Store &store)
{
    const VirtualSize least = leastOf(textAt(proposal.group, u"spec.clustersConfig.kubernetesDistroType"));
    if (const Figure *figure = firstAbove(least, proposal.size))
        return refuse(u"VirtualClusterTooSmall"_s,
                      u"A virtual cluster of this group needs at least %1 of %2."_s.arg(inUnits(*figure, least), named(*figure)));

    const bool ofSystem = isOfSystem(proposal.group);
    const QJsonObject allocated = store.developerCredit().value(ofSystem ? "system"_L1 : "tenant"_L1).toObject();
    const QJsonObject used = usedCredit(store, ofSystem);
    const auto free = [&](const QString &name) {
        return allocated.value(name).toDouble() - used.value(name).toDouble();
    };
    const QString scope = ofSystem ? u"system"_s : u"tenant"_s;
    if (!proposal.current && free(u"virtualClustersLimit"_s) < 1)
        return refuse(u"DeveloperCreditExceeded"_s, u"The %1's credit has no virtual cluster left."_s.arg(scope),
                      {{u"scope"_s, scope}, {u"allocatedCredit"_s, allocated}, {u"usedCredit"_s, used}});
    const VirtualSize own = proposal.current ? sizeOf(*proposal.current) : VirtualSize();
    const VirtualSize left{static_cast<qint64>(std::floor(free(u"cpu"_s))) + own.cores,
                           static_cast<qint64>(std::floor(free(u"memoryGiB"_s) * mebibytesPerGibibyte)) + own.memoryMiB,
                           static_cast<qint64>(std::floor(free(u"storageGiB"_s))) + own.storageGiB};
    if (const Figure *figure = firstAbove(proposal.size, left))
        return refuse(u"DeveloperCreditExceeded"_s,
                      u"The %1's credit has %2 of %3 left, and %4 are asked for."_s.arg(
                          scope, inUnits(*figure, left), named(*figure), inUnits(*figure, proposal.size)),
                      {{u"scope"_s, scope}, {u"allocatedCredit"_s, allocated}, {u"usedCredit"_s, used}});

    const VirtualSize limits = limitsOf(proposal.group);
    if (const Figure *figure = firstAbove(proposal.size, limits))
        return refuse(u"ClusterGroupLimitExceeded"_s,
                      u"The group gives one virtual cluster at most %1 of %2, and %3 are asked for."_s.arg(
                          inUnits(*figure, limits), named(*figure), inUnits(*figure, proposal.size)));
    return std::nullopt;
}

QVersionNumber versionOf(const QString &values)
{
    try {
        const YAML::Node root = YAML::Load(values.toStdString());
        const YAML::Node tag = root["controlPlane"]["statefulSet"]["image"]["tag"];
        if (!tag || !tag.IsScalar())
            return {};
        QString text = QString::fromStdString(tag.Scalar());
        if (text.startsWith(u'v'))
            text.remove(0, 1);
        return QVersionNumber::fromString(text);
    } catch (const YAML::Exception &) {
        return {};
    }
}

std::optional<Reply> refusalOfPendingUpgrade(const QJsonObject &group, Store &store)
{
    if (auto busy = GroupUpgrades::refusalOfBusy(textAt(group, u"metadata.uid"), store))
        return busy;
    const QString distribution = textAt(group, u"spec.clustersConfig.kubernetesDistroType");
    const QVersionNumber own = versionOf(textAt(group, u"spec.clustersConfig.values"));
    const QJsonArray all = store.virtualValues();
    for (const QJsonValue &values : all) {
        if (textAt(values.toObject(), u"distroType") != distribution)
            continue;
        const QVersionNumber offered = versionOf(textAt(values.toObject(), u"values"));
        if (!own.isNull() && own < offered)
            return refuse(u"ClusterGroupPendingUpgrade"_s,
                          u"The group has vCluster %1 and is upgraded to %2 before anything new goes on it."_s.arg(
                              own.toString(), offered.toString()));
    }
    return std::nullopt;
}

tl::expected<QJsonObject, Reply> hostFor(const VirtualProposal &proposal, Store &store)
{
    const qint64 configured = valueAt(proposal.group, u"spec.clustersConfig.limitConfig.overSubscription").toInteger();
    const double stretch = (configured > 0 ? static_cast<double>(configured) : 120) / 100;
    const QString own = proposal.current ? textAt(*proposal.current, u"metadata.uid") : QString();
    const bool claimsHost = !proposal.current || !isPaused(*proposal.current);
    bool isAnyFit = false;
    bool isAnyLarge = false;
    std::optional<QJsonObject> best;
    double bestShare = 0;
    const QJsonArray members = valueAt(proposal.group, u"spec.clusterRefs").toArray();
    for (const QJsonValue &member : members) {
        const QString uid = textAt(member.toObject(), u"clusterUid");
        if (!proposal.wantedHost.isEmpty() && uid != proposal.wantedHost)
            continue;
        auto host = store.cluster(uid);
        // An existing one stays where it is, whatever its host is like.
        if (!host || (!proposal.current && (textAt(*host, u"status.state") != "Running"_L1 ||
                                            textAt(*host, u"status.health.state") != "Healthy"_L1)))
            continue;
        isAnyFit = true;
        const double cores = valueAt(*host, u"status.metrics.cpu.total").toDouble();
        const double memory = valueAt(*host, u"status.metrics.memory.total").toDouble() * mebibytesPerGibibyte;
        if (static_cast<double>(proposal.size.cores) > cores * largestShare ||
            static_cast<double>(proposal.size.memoryMiB) > memory * largestShare)
            continue;
        isAnyLarge = true;
        VirtualSize claimed = claimsHost ? proposal.size : VirtualSize();
        for (const QJsonObject &other : store.clustersOn(uid)) {
            if (isPaused(other) || textAt(other, u"metadata.uid") == own)
                continue;
            claimed.cores += sizeOf(other).cores;
            claimed.memoryMiB += sizeOf(other).memoryMiB;
        }
        const double share = std::max(static_cast<double>(claimed.cores) / (cores * stretch),
                                      static_cast<double>(claimed.memoryMiB) / (memory * stretch));
        if ((share > 1 && claimsHost) || (best && share >= bestShare))
            continue;
        best = std::move(host);
        bestShare = share;
    }
    if (best)
        return *best;
    if (!isAnyFit)
        return tl::unexpected(refuse(u"ClusterGroupNoHost"_s, proposal.wantedHost.isEmpty()
                                                                  ? u"No host of the group is running and healthy."_s
                                                                  : u"The host is no running and healthy member of the group."_s));
    if (!isAnyLarge)
        return tl::unexpected(
            refuse(u"HostTooSmall"_s, u"A virtual cluster may claim at most half of its host, and no host is that large."_s));
    return tl::unexpected(refuse(u"InsufficientHostResources"_s,
                                 u"No host has enough left, even with the group's oversubscription of %1 %."_s.arg(
                                     qRound(stretch * 100))));
}

} // namespace easel::backend
