// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/exchange.h"
#include "backend/store.h"

#include <QVersionNumber>

namespace easel::backend {

/// What a virtual cluster may use at most; what it counts with against credits, limits and its host.
struct VirtualSize final
{
    qint64 cores = 0;
    qint64 memoryMiB = 0;
    qint64 storageGiB = 0;
};

/// A virtual cluster as it would be after a write.
struct VirtualProposal final
{
    QJsonObject group;
    VirtualSize size;
    QString wantedHost;                 ///< uid; empty when the backend may choose. Of an existing one: where it is
    std::optional<QJsonObject> current; ///< v1SpectroClusterSummary; nothing for a new one
};

/// What the virtual clusters of the tenant's groups, or of the system's, were given (v1DeveloperCredit).
QJsonObject usedCredit(Store &store, bool ofSystem);

/// Per cent that a virtual cluster with nothing on it uses.
inline constexpr int loadWhenRunning = 8;

/// The size that a virtual cluster has.
VirtualSize sizeOf(const QJsonObject &virtualCluster);
bool isPaused(const QJsonObject &virtualCluster);

/// The reason why a size is refused, in the order in which Palette asks: what a virtual cluster needs at least, the
/// credit of the tenant (or of the system, on a system group), the limits of the group.
std::optional<Reply> refusalOfSize(const VirtualProposal &proposal, Store &store);

/// The vCluster version that values name; null where they do not.
QVersionNumber versionOf(const QString &values);
/// The group has an older vCluster version than the platform: nothing new until it is upgraded.
std::optional<Reply> refusalOfPendingUpgrade(const QJsonObject &group, Store &store);

/// The member of the group that the virtual cluster goes on: the one that has the largest share free. It is healthy and
/// running, gives no more than half of itself to one virtual cluster, and is not claimed beyond the group's
/// oversubscription. A paused virtual cluster claims nothing.
tl::expected<QJsonObject, Reply> hostFor(const VirtualProposal &proposal, Store &store);

} // namespace easel::backend
