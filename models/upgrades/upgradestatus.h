// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/planrisk.h"

#include <QVersionNumber>

namespace easel {

/// Where a group's vCluster version is, seen from what the platform offers for its distribution.
enum class UpgradeState {
    Pending, ///< older: no new virtual cluster until it is upgraded
    Newest,
    Ahead,   ///< newer than what the platform offers now
    Unknown, ///< the group, or the platform, names no version
};

/// A group of the backend and its upgrade.
struct GroupUpgrade final
{
    GroupId group;
    UpgradeState state = UpgradeState::Unknown; ///< as the backend has it
    QString current; ///< the version that the backend has; empty when it names none
    QString offered; ///< the platform's; empty when it told none
    QString planned; ///< the version after the plan, where that is another one
    int virtualClusters = 0; ///< whose API access is suspended while the upgrade runs
    bool isReadOnly = false; ///< a system group: its operator upgrades it
    Risk risk; ///< of going from `current` to `offered`
};

/// Every group of the base, pending ones first, then by risk and name. Groups that the plan makes or deletes have no upgrade.
std::vector<GroupUpgrade> upgradesOf(const Fleet &base, const Fleet &draft);

/// The virtual clusters of the group whose API access is suspended, by name.
std::vector<const VirtualCluster *> affectedBy(const Fleet &fleet, const GroupId &group);

/// The number in a tag such as "0.26.1" or "v0.26.1"; null when it has none.
QVersionNumber versionNumber(const QString &tag);

/// How much harm the upgrade can do to what runs on the group.
Risk riskOfUpgrade(const Fleet &fleet, const ClusterGroup &group, const QString &to);

/// Refused, with the reason, when a group would go back from one version to an older one.
Result<void> requireNoDowngrade(const ClusterGroup &before, const QString &to);

/// "Pending", "Newest", "Ahead", "Not known", in the language of the reader.
QString upgradeStateName(UpgradeState state);

} // namespace easel

Q_DECLARE_METATYPE(easel::UpgradeState)
