// SPDX-License-Identifier: GPL-3.0-or-later
#include "upgrades/upgradestatus.h"

#include "upgrades/upgradetext.h"

#include <algorithm>

namespace easel {
namespace {

UpgradeState stateOf(const QString &current, const QString &offered)
{
    const QVersionNumber mine = versionNumber(current);
    const QVersionNumber theirs = versionNumber(offered);
    if (mine.isNull() || theirs.isNull())
        return UpgradeState::Unknown;
    return mine < theirs ? UpgradeState::Pending : theirs < mine ? UpgradeState::Ahead : UpgradeState::Newest;
}

} // namespace

QVersionNumber versionNumber(const QString &tag)
{
    return QVersionNumber::fromString(tag.startsWith(u'v') ? tag.mid(1) : tag);
}

std::vector<GroupUpgrade> upgradesOf(const Fleet &base, const Fleet &draft)
{
    std::vector<GroupUpgrade> upgrades;
    for (const GroupId &id : base.groupIds()) {
        const ClusterGroup *after = draft.group(id);
        if (!after)
            continue;
        const ClusterGroup &group = *base.group(id);
        GroupUpgrade upgrade;
        upgrade.group = id;
        upgrade.current = group.vclusterVersion;
        upgrade.offered = base.inventory().defaultVersion(group.distribution);
        upgrade.state = stateOf(upgrade.current, upgrade.offered);
        upgrade.planned = after->vclusterVersion == group.vclusterVersion ? QString() : after->vclusterVersion;
        upgrade.virtualClusters = static_cast<int>(base.inventory().virtualClustersOf(id).size());
        upgrade.isReadOnly = group.scope.isSystem();
        upgrade.risk = riskOfUpgrade(base, group, upgrade.offered);
        upgrades.push_back(std::move(upgrade));
    }
    const auto rank = [](UpgradeState state) {
        switch (state) {
        case UpgradeState::Pending: return 0;
        case UpgradeState::Unknown: return 1;
        case UpgradeState::Ahead: return 2;
        case UpgradeState::Newest: return 3;
        }
        Q_UNREACHABLE();
    };
    std::stable_sort(upgrades.begin(), upgrades.end(), [&](const GroupUpgrade &a, const GroupUpgrade &b) {
        return std::tuple(rank(a.state), a.isReadOnly, -static_cast<int>(a.risk.level))
               < std::tuple(rank(b.state), b.isReadOnly, -static_cast<int>(b.risk.level));
    });
    return upgrades;
}

std::vector<const VirtualCluster *> affectedBy(const Fleet &fleet, const GroupId &group)
{
    std::vector<const VirtualCluster *> affected;
    for (const int index : fleet.inventory().virtualClustersOf(group))
        affected.push_back(&fleet.inventory().virtualClusters()[static_cast<size_t>(index)]);
    std::sort(affected.begin(), affected.end(), [](const VirtualCluster *a, const VirtualCluster *b) {
        return std::tie(a->name, a->id) < std::tie(b->name, b->id);
    });
    return affected;
}

Risk riskOfUpgrade(const Fleet &fleet, const ClusterGroup &group, const QString &to)
{
    const std::vector<const VirtualCluster *> affected = affectedBy(fleet, group.id);
    const int count = static_cast<int>(affected.size());
    if (count == 0)
        return {RiskLevel::Low, UpgradeText::tr("nothing runs on it")};
    const auto broken = std::count_if(affected.begin(), affected.end(), [](const VirtualCluster *each) {
        return each->state == VirtualClusterState::Error || each->health == Health::Unhealthy;
    });
    if (broken > 0)
        return {RiskLevel::High, UpgradeText::tr("%n virtual cluster(s) on it are in trouble already", nullptr, static_cast<int>(broken))};
    const bool hasSickHost = std::any_of(group.members.begin(), group.members.end(), [&](const Member &member) {
        const HostCluster *host = fleet.cluster(member.cluster);
        return host && (host->health == Health::Unhealthy || host->state == ClusterState::Error);
    });
    if (hasSickHost)
        return {RiskLevel::High, UpgradeText::tr("a host cluster is not healthy")};
    const QVersionNumber layout(0, 20);
    if (versionNumber(group.vclusterVersion) < layout && versionNumber(to) >= layout)
        return {RiskLevel::High, UpgradeText::tr("the configuration gets another layout")};
    return {RiskLevel::Medium, UpgradeText::tr("%n virtual cluster(s) run on it", nullptr, count)};
}

Result<void> requireNoDowngrade(const ClusterGroup &before, const QString &to)
{
    const QVersionNumber from = versionNumber(before.vclusterVersion);
    const QVersionNumber target = versionNumber(to);
    if (!from.isNull() && !target.isNull() && target < from)
        return fail(ErrorCode::Refused,
                    UpgradeText::tr("“%1” has vCluster %2 and cannot go back to %3: an older one may not be able to read what the newer one "
                                    "has written.")
                        .arg(before.name, before.vclusterVersion, to));
    return {};
}

QString upgradeStateName(UpgradeState state)
{
    switch (state) {
    case UpgradeState::Pending: return UpgradeText::tr("Pending");
    case UpgradeState::Newest: return UpgradeText::tr("Newest");
    case UpgradeState::Ahead: return UpgradeText::tr("Ahead");
    case UpgradeState::Unknown: return UpgradeText::tr("Not known");
    }
    Q_UNREACHABLE();
}

} // namespace easel
