// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/exchange.h"
#include "backend/store.h"

#include <QDateTime>

#include <chrono>

namespace easel::backend {

/// What happens to a group that is taken to a newer vCluster: its virtual clusters are suspended for a while (Pausing, then Resuming), and
/// come back as they were, or end in Error when that is asked for. Paused ones stay paused. With no time at all nothing is seen of it.
/// What is under way is in the database, so that a restart goes on with it; of backends that share one, the one that began it ends it.
class GroupUpgrades final
{
public:
    GroupUpgrades(Store &store, std::chrono::milliseconds time) : m_store(store), m_time(time) {}

    /// The group would go back to an older version, or is being upgraded and takes no other configuration meanwhile.
    std::optional<Reply> refusalOf(const QString &group, const QString &before, const QString &after);
    /// The group is being upgraded: nothing new goes on it.
    static std::optional<Reply> refusalOfBusy(const QString &group, Store &store);
    /// In the transaction of the write that has changed the values; does nothing unless the version is a newer one, or the last
    /// upgrade failed. `fails`: this one will.
    void begin(const QString &group, const QString &before, const QString &after, bool fails);

    /// In a transaction: what an earlier run has left under way is ended at its time.
    void resume();
    /// In a transaction of its own, when something is due; at any other time it costs nothing.
    Result<void> catchUp();

private:
    void suspend(const QString &group, bool fails);
    void finish(const QString &group, QJsonObject &record);
    void setStatus(const QString &cluster, const QString &status, const QString &message);

    Store &m_store;
    std::chrono::milliseconds m_time;
    QDateTime m_next; ///< when something is due; invalid when nothing is under way
};

} // namespace easel::backend
