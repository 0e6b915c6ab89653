// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/exchange.h"
#include "backend/groupupgrades.h"
#include "backend/store.h"

namespace easel::backend {

/// What is answered below /v1/clustergroups and /v1/dashboard/clustergroups.
///
/// A group is seen from its own scope, from the tenant, and from every project when it is the tenant's or the
/// system's. It is written from its own scope only. What a write sends and this class does not know is kept and comes
/// back. A PUT replaces what it covers: clusterRefs and clustersConfig, the metadata, or the profiles.
class GroupApi final
{
public:
    GroupApi(Store &store, bool uniqueNames, std::chrono::milliseconds upgradeTime)
        : m_store(store), m_uniqueNames(uniqueNames), m_upgrades(store, upgradeTime)
    {
    }

    GroupUpgrades &upgrades() { return m_upgrades; }
    /// Asked for each upgrade, with the name of its group: whether it fails on purpose.
    void setUpgradeFails(std::function<bool(const QString &)> fails) { m_upgradeFails = std::move(fails); }

    Reply list(const Request &request);
    Reply metadata(const Request &request);
    Reply validateName(const Request &request);
    Reply developerCredit(const Request &request);
    Reply create(const Request &request);
    Reply get(const Request &request);
    Reply remove(const Request &request);
    Reply putHostClusters(const Request &request);
    Reply putMetadata(const Request &request);
    Reply profiles(const Request &request);
    Reply putProfiles(const Request &request);
    /// The values of each pack of the group's profiles, by the pack's name; of those that are asked for, if any are.
    Reply resolvedValues(const Request &request);
    Reply hostClusters(const Request &request);
    Reply virtualClusters(const Request &request);

private:
    std::optional<QJsonObject> visibleGroup(const Request &request);
    std::optional<Reply> refusalToWrite(const QJsonObject &group, const Request &request) const;
    Reply clustersOf(const Request &request, bool isNested);
    std::optional<Reply> resolveProfiles(const QJsonValue &entities, const QString &project, QJsonArray &templates);
    std::vector<QJsonObject> visibleGroups(const Request &request);
    void relink(const QStringList &clusters, const QString &time);
    /// Returns the time of the write.
    QString save(QJsonObject group);

    Store &m_store;
    const bool m_uniqueNames;
    GroupUpgrades m_upgrades;
    std::function<bool(const QString &)> m_upgradeFails;
};

} // namespace easel::backend
