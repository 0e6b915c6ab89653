// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/historyreader.h"

#include "workspace/fleetstore.h"
#include "workspace/historystore.h"

#include <algorithm>

namespace easel {

template <typename Work>
auto HistoryReader::read(Work work) const
{
    using Outcome = decltype(work(std::declval<const Database &>()));
    const Result<std::unique_ptr<Database>> database = Database::open(m_path, m_isStill ? Database::Mode::Immutable : Database::Mode::ReadOnly);
    if (!database)
        return Outcome(fail(database.error()));
    // One moment of the file for all statements of the work.
    if (Result<void> begun = (*database)->run(QStringLiteral("BEGIN")); !begun)
        return Outcome(fail(begun.error()));
    return work(**database);
}

Result<std::vector<HistoryPoint>> HistoryReader::points() const
{
    return read([](const Database &database) { return HistoryStore(database).points(); });
}

Result<Fleet> HistoryReader::fleetAt(qint64 point) const
{
    return read([point](const Database &database) { return FleetStore(database).loadAt(point); });
}

Result<HistorySize> HistoryReader::size() const
{
    return read([](const Database &database) { return HistoryStore(database).size(); });
}

Result<HistorySize> HistoryReader::freedBy(const HistoryPurge &purge) const
{
    return read([&purge](const Database &database) { return HistoryStore(database).freedBy(purge); });
}

const HistoryPoint *pointAt(const std::vector<HistoryPoint> &points, const QDateTime &at)
{
    const auto found = std::find_if(points.rbegin(), points.rend(), [&](const HistoryPoint &point) { return point.at <= at; });
    return found == points.rend() ? nullptr : &*found;
}

} // namespace easel
