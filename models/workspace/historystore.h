// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/database.h"
#include "workspace/historypoint.h"
#include "workspace/rowsdelta.h"

#include <QHash>

#include <set>

namespace easel {

/// The history's tables. The newest point is the present snapshot itself (FleetStore); each older one is told as its
/// difference to the point after it, in rows of that one and in rows that are no more, each of which is kept once however
/// often it occurs. So that a snapshot costs what has changed since the one before, and the present is never read through
/// a history. Writing calls belong into a transaction. DamagedFile when something is not what was written.
class HistoryStore final
{
public:
    explicit HistoryStore(const Database &database) : m_database(database) {}

    Result<std::vector<HistoryPoint>> points() const; ///< the oldest first
    /// The rows of each table at a point, as places in the present tables and kept rows; a table without any is as it is
    /// now. NotFound when there is no such point.
    Result<std::array<std::optional<RowRefs>, rowKinds>> rowsAt(qint64 point) const;
    /// The bodies of kept rows of one table, for many calls.
    class Reader;

    Result<bool> isEmpty() const;
    /// Keeps a row that is about to be gone, and counts one more use of it; its id.
    Result<qint64> keep(RowKind kind, const QByteArray &body);
    /// A new newest point; `back` makes what was the newest until now of it.
    Result<void> add(const HistoryPoint &point, const FleetDelta &back);
    /// Takes a few of the points whose time is over away.
    Result<void> thin(const HistoryRetention &retention, const QDateTime &newest);
    /// Forgets everything.
    Result<void> clear();

    Result<HistorySize> size() const;
    /// What the purge would take away. Reads only.
    Result<HistorySize> freedBy(const HistoryPurge &purge) const;
    Result<void> purge(const HistoryPurge &purge);

private:
    struct Step
    {
        qint64 point = 0;
        qint64 at = 0;
        FleetDelta delta;    ///< to the one after it; of the newest nothing
        qsizetype bytes = 0; ///< of the delta
    };
    /// What has to be written to take points away.
    struct Removal
    {
        std::vector<qint64> points;
        std::vector<std::pair<qint64, QByteArray>> deltas; ///< of those before them
        QHash<qint64, int> released; ///< how many uses fewer a kept row has
        qint64 deltaBytes = 0;       ///< how many bytes fewer the deltas take
    };
    Result<std::vector<Step>> steps(qint64 from = 0) const; ///< the oldest first
    Result<std::set<qint64>> chosen(const HistoryPurge &purge, const std::vector<Step> &steps) const;
    Result<Removal> removal(const std::vector<Step> &steps, const std::set<qint64> &points) const;
    Result<Removal> removal(const HistoryPurge &purge) const;
    Result<void> remove(const Removal &removal) const;
    struct Object
    {
        int uses = 0;
        qint64 bytes = 0;
    };
    Result<QHash<qint64, Object>> objects() const;

    const Database &m_database;
    std::optional<QSqlQuery> m_find;
    std::optional<QSqlQuery> m_use;
    std::optional<QSqlQuery> m_insert;
};

/// Reads kept rows by their ids.
class HistoryStore::Reader final
{
public:
    explicit Reader(const Database &database) : m_database(database) {}
    Result<QByteArray> body(RowKind kind, qint64 object);

private:
    const Database &m_database;
    std::optional<QSqlQuery> m_select;
};

} // namespace easel
