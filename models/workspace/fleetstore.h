// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fleet.h"
#include "domain/pastdefault.h"
#include "workspace/database.h"
#include "workspace/historypoint.h"

namespace easel {

/// The snapshot's tables. A row an object, in its compact form, in the snapshot's order. The words that rows refer to keep
/// their numbers from snapshot to snapshot, so that the same object is the same row and a snapshot is stored by what has
/// changed; what it takes the place of goes to the history (HistoryStore).
class FleetStore final
{
public:
    explicit FleetStore(const Database &database) : m_database(database) {}

    /// DamagedFile when a row is not what store() wrote.
    Result<Fleet> load() const;
    /// The fleet of a point of the history. NotFound when there is no such point, DamagedFile as load().
    Result<Fleet> loadAt(qint64 point) const;
    /// Replaces all, and leaves a point of the history. Its id and figures are given here. Call it in a transaction.
    Result<void> store(const Fleet &fleet, HistoryPoint point, const HistoryRetention &retention) const;
    /// Makes the snapshot of a file that kept no history its first point, if there is one that can be read.
    Result<void> beginHistory(const QDateTime &pulledAt) const;
    /// Lets go of the texts that neither the snapshot nor the history needs any more, after points were taken away.
    Result<void> forgetWords() const;
    /// The default values of each version that was ever stored: the platform tells only the present ones.
    Result<std::vector<PastDefault>> pastDefaults() const;

private:
    const Database &m_database;
};

} // namespace easel
