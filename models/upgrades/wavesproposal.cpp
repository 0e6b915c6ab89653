// SPDX-License-Identifier: GPL-3.0-or-later
#include "upgrades/wavesproposal.h"

#include "upgrades/upgradestatus.h"
#include "upgrades/upgradetext.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace easel {
namespace {

/// Where all members are; empty when they are in several places, or nobody knows.
QString placeOf(const Fleet &fleet, const ClusterGroup &group)
{
    QSet<QString> places;
    for (const Member &member : group.members) {
        const HostCluster *host = fleet.cluster(member.cluster);
        places.insert(host ? host->place() : QString());
    }
    return places.size() == 1 ? *places.begin() : QString();
}

std::vector<GroupId> idsOf(const std::vector<GroupUpgrade> &upgrades)
{
    std::vector<GroupId> ids;
    for (const GroupUpgrade &each : upgrades)
        ids.push_back(each.group);
    return ids;
}

QString riskWaveName(RiskLevel level)
{
    switch (level) {
    case RiskLevel::Low: return UpgradeText::tr("Low risk");
    case RiskLevel::Medium: return UpgradeText::tr("Medium risk");
    case RiskLevel::High: return UpgradeText::tr("High risk");
    }
    Q_UNREACHABLE();
}

} // namespace

PlanSchedule proposeWaves(const Fleet &base, const Fleet &draft, WaveOrder order)
{
    std::vector<GroupUpgrade> upgrades = upgradesOf(base, draft);
    std::erase_if(upgrades, [](const GroupUpgrade &each) { return each.planned.isEmpty(); });
    PlanSchedule schedule;
    if (upgrades.empty())
        return schedule;
    // A canary on which nothing runs would tell nothing.
    const auto canary = std::min_element(upgrades.begin(), upgrades.end(), [](const GroupUpgrade &a, const GroupUpgrade &b) {
        return std::tuple(a.virtualClusters == 0, a.risk.level, a.virtualClusters) < std::tuple(b.virtualClusters == 0, b.risk.level, b.virtualClusters);
    });
    schedule.waves.push_back({UpgradeText::tr("Canary"), {}, {}, {}, {canary->group}});
    upgrades.erase(canary);
    if (order == WaveOrder::ByRisk) {
        for (const RiskLevel level : {RiskLevel::Low, RiskLevel::Medium, RiskLevel::High}) {
            std::vector<GroupUpgrade> part;
            std::copy_if(upgrades.begin(), upgrades.end(), std::back_inserter(part), [&](const GroupUpgrade &each) { return each.risk.level == level; });
            if (!part.empty())
                schedule.waves.push_back({riskWaveName(level), {}, {}, {}, idsOf(part)});
        }
        return schedule;
    }
    QMap<QString, std::vector<GroupUpgrade>> byPlace;
    for (const GroupUpgrade &each : upgrades)
        byPlace[placeOf(base, *base.group(each.group))].push_back(each);
    const auto clusters = [&](const QString &place) {
        int count = 0;
        for (const GroupUpgrade &each : byPlace.value(place))
            count += each.virtualClusters;
        return count;
    };
    QStringList places = byPlace.keys();
    std::stable_sort(places.begin(), places.end(), [&](const QString &a, const QString &b) {
        return std::pair(a.isEmpty(), clusters(a)) < std::pair(b.isEmpty(), clusters(b));
    });
    for (const QString &place : std::as_const(places))
        schedule.waves.push_back({place.isEmpty() ? UpgradeText::tr("Several places") : place, {}, {}, {}, idsOf(byPlace.value(place))});
    return schedule;
}

} // namespace easel
