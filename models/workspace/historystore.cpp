// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/historystore.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QtEndian>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

constexpr qint64 dayInMSecs = 86'400'000;
constexpr int thinnedAtOnce = 16;

// What a row takes besides its bytes: its columns, its place in the tables and in the index.
constexpr qint64 objectOverhead = 24;
constexpr qint64 pointOverhead = 64;

tl::unexpected<Error> broken(const QString &what)
{
    return fail(ErrorCode::DamagedFile, Text::tr("The history in the workspace is damaged. Open a copy from a backup to read it."), what);
}

/// Where to look for the same row. Two that share it are told apart by their bytes.
qint64 markOf(RowKind kind, const QByteArray &body)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    const char kindByte = static_cast<char>(kind);
    hash.addData(QByteArrayView(&kindByte, 1));
    hash.addData(body);
    return qFromLittleEndian<quint32>(hash.result().constData());
}

Result<QSqlQuery *> prepared(const Database &database, std::optional<QSqlQuery> &query, const char *sql)
{
    if (!query) {
        Result<QSqlQuery> made = database.prepare(QLatin1String(sql));
        if (!made)
            return fail(made.error());
        query = std::move(*made);
    }
    return &*query;
}

HistoryPoint pointOf(const QSqlQuery &row)
{
    const auto count = [&](int column) { return row.value(column).toInt(); };
    const auto amount = [&](int column) { return row.value(column).toLongLong(); };
    HistoryPoint point;
    point.id = amount(0);
    point.at = QDateTime::fromMSecsSinceEpoch(amount(1), Qt::UTC);
    point.origin = static_cast<HistoryPoint::Origin>(qBound(0, count(2), static_cast<int>(HistoryPoint::Origin::Earlier)));
    point.figures = {count(3), count(4), count(5), count(6), count(7), count(8),
                     {MilliCores(amount(9)), MebiBytes(amount(10)), {}},
                     {MilliCores(amount(11)), MebiBytes(amount(12)), GibiBytes(amount(13))}};
    return point;
}

} // namespace

Result<std::vector<HistoryPoint>> HistoryStore::points() const
{
    std::vector<HistoryPoint> points;
    const QString sql = QStringLiteral("SELECT id, at, origin, clusters, healthy_clusters, edge_hosts, cluster_groups, members, virtual_clusters, cpu, memory, "
                                       "cpu_asked, memory_asked, storage_asked FROM history_point ORDER BY id");
    Result<void> read = m_database.forEach(sql, {}, [&](const QSqlQuery &row) -> Result<void> {
        points.push_back(pointOf(row));
        return {};
    });
    if (!read)
        return fail(read.error());
    return points;
}

Result<std::vector<HistoryStore::Step>> HistoryStore::steps(qint64 from) const
{
    std::vector<Step> steps;
    const QString sql = QStringLiteral("SELECT id, at, delta FROM history_point WHERE id >= ? ORDER BY id");
    Result<void> read = m_database.forEach(sql, {from}, [&](const QSqlQuery &row) -> Result<void> {
        const QByteArray bytes = row.value(2).toByteArray();
        std::optional<FleetDelta> delta = fleetDeltaFromBytes(bytes);
        if (!delta)
            return broken(QStringLiteral("point %1").arg(row.value(0).toLongLong()));
        steps.push_back({row.value(0).toLongLong(), row.value(1).toLongLong(), std::move(*delta), bytes.size()});
        return {};
    });
    if (!read)
        return fail(read.error());
    return steps;
}

Result<std::array<std::optional<RowRefs>, rowKinds>> HistoryStore::rowsAt(qint64 point) const
{
    const Result<std::vector<Step>> steps = this->steps(point);
    if (!steps)
        return fail(steps.error());
    if (steps->empty() || steps->front().point != point)
        return fail(ErrorCode::NotFound, Text::tr("There is no such point in the history. It may have been purged."), QString::number(point));
    std::array<std::optional<RowRefs>, rowKinds> rows;
    for (auto step = steps->rbegin(); step != steps->rend(); ++step) {
        for (size_t kind = 0; kind < rowKinds; ++kind) {
            const std::optional<RowsDelta> &delta = step->delta[kind];
            if (!delta)
                continue;
            if (!rows[kind])
                rows[kind] = allPlaces(delta->baseSize);
            rows[kind] = delta->appliedTo(*rows[kind]);
            if (!rows[kind])
                return broken(QStringLiteral("point %1").arg(step->point));
        }
    }
    return rows;
}

Result<QByteArray> HistoryStore::Reader::body(RowKind kind, qint64 object)
{
    const Result<QSqlQuery *> select = prepared(m_database, m_select, "SELECT body FROM history_object WHERE id = ? AND kind = ?");
    if (!select)
        return fail(select.error());
    if (Result<void> done = m_database.add(**select, {object, static_cast<int>(kind)}); !done)
        return fail(done.error());
    if (!(*select)->next())
        return broken(QStringLiteral("row %1").arg(object));
    QByteArray body = (*select)->value(0).toByteArray();
    (*select)->finish();
    return body;
}

Result<bool> HistoryStore::isEmpty() const
{
    const Result<QVariant> any = m_database.value(QStringLiteral("SELECT EXISTS (SELECT 1 FROM history_point)"));
    if (!any)
        return fail(any.error());
    return any->toInt() == 0;
}

Result<qint64> HistoryStore::keep(RowKind kind, const QByteArray &body)
{
    const qint64 mark = markOf(kind, body);
    const Result<QSqlQuery *> find = prepared(m_database, m_find, "SELECT id FROM history_object WHERE mark = ? AND kind = ? AND body = ?");
    if (!find)
        return fail(find.error());
    if (Result<void> done = m_database.add(**find, {mark, static_cast<int>(kind), body}); !done)
        return fail(done.error());
    const bool isKept = (*find)->next();
    const qint64 id = isKept ? (*find)->value(0).toLongLong() : 0;
    (*find)->finish();
    if (isKept) {
        const Result<QSqlQuery *> use = prepared(m_database, m_use, "UPDATE history_object SET uses = uses + 1 WHERE id = ?");
        if (!use)
            return fail(use.error());
        if (Result<void> done = m_database.add(**use, {id}); !done)
            return fail(done.error());
        return id;
    }
    const Result<QSqlQuery *> insert = prepared(m_database, m_insert, "INSERT INTO history_object (kind, mark, uses, body) VALUES (?, ?, 1, ?)");
    if (!insert)
        return fail(insert.error());
    if (Result<void> done = m_database.add(**insert, {static_cast<int>(kind), mark, body}); !done)
        return fail(done.error());
    return (*insert)->lastInsertId().toLongLong();
}

Result<void> HistoryStore::add(const HistoryPoint &point, const FleetDelta &back)
{
    const QString told = QStringLiteral("UPDATE history_point SET delta = ? WHERE id = (SELECT max(id) FROM history_point)");
    if (Result<void> done = m_database.run(told, {toBytes(back)}); !done)
        return done;
    const FleetFigures &figures = point.figures;
    const QString sql = QStringLiteral("INSERT INTO history_point (at, origin, clusters, healthy_clusters, edge_hosts, cluster_groups, members, virtual_clusters, "
                                       "cpu, memory, cpu_asked, memory_asked, storage_asked) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    return m_database.run(sql, {point.at.toMSecsSinceEpoch(), static_cast<int>(point.origin), figures.clusters, figures.healthyClusters, figures.edgeHosts,
                                figures.groups, figures.members, figures.virtualClusters, figures.allocatable.cpu.value,
                                figures.allocatable.memory.value, figures.allocated.cpu.value, figures.allocated.memory.value,
                                figures.allocated.storage.value});
}

Result<void> HistoryStore::thin(const HistoryRetention &retention, const QDateTime &newest)
{
    if (!retention.allDays)
        return {};
    const qint64 now = newest.toMSecsSinceEpoch();
    const qint64 all = now - *retention.allDays * dayInMSecs;
    const qint64 daily = retention.dailyDays ? std::min(all, now - *retention.dailyDays * dayInMSecs) : std::numeric_limits<qint64>::min();
    const QString sql = QStringLiteral("SELECT id FROM history_point WHERE id < (SELECT max(id) FROM history_point) AND (at < %1 OR (at < %2 AND id NOT IN "
                                       "(SELECT max(id) FROM history_point WHERE at < %2 GROUP BY at / %3))) ORDER BY id LIMIT %4")
                            .arg(daily)
                            .arg(all)
                            .arg(dayInMSecs)
                            .arg(thinnedAtOnce);
    std::set<qint64> over;
    Result<void> read = m_database.forEach(sql, {}, [&](const QSqlQuery &row) -> Result<void> {
        over.insert(row.value(0).toLongLong());
        return {};
    });
    if (!read || over.empty())
        return read;
    // A damaged history stays as it is, and keeps no pull from being stored.
    const auto unlessDamaged = [](const Error &error) { return error.code == ErrorCode::DamagedFile ? Result<void>() : fail(error); };
    const Result<std::vector<Step>> steps = this->steps();
    if (!steps)
        return unlessDamaged(steps.error());
    const Result<Removal> removal = this->removal(*steps, over);
    return removal ? remove(*removal) : unlessDamaged(removal.error());
}

Result<void> HistoryStore::clear()
{
    for (const auto *table : {"history_point", "history_object"}) {
        if (Result<void> done = m_database.run(QStringLiteral("DELETE FROM %1").arg(QLatin1String(table))); !done)
            return done;
    }
    return {};
}

Result<HistorySize> HistoryStore::size() const
{
    const Result<QVariant> objects = m_database.value(QStringLiteral("SELECT coalesce(sum(length(body) + %1), 0) FROM history_object").arg(objectOverhead));
    if (!objects)
        return fail(objects.error());
    HistorySize size;
    const QString sql = QStringLiteral("SELECT count(*), coalesce(sum(coalesce(length(delta), 0) + %1), 0) FROM history_point").arg(pointOverhead);
    Result<void> read = m_database.forEach(sql, {}, [&](const QSqlQuery &row) -> Result<void> {
        size = {row.value(0).toLongLong(), row.value(1).toLongLong() + objects->toLongLong()};
        return {};
    });
    if (!read)
        return fail(read.error());
    return size;
}

Result<QHash<qint64, HistoryStore::Object>> HistoryStore::objects() const
{
    QHash<qint64, Object> objects;
    Result<void> read = m_database.forEach(QStringLiteral("SELECT id, uses, length(body) FROM history_object"), {}, [&](const QSqlQuery &row) -> Result<void> {
        objects.insert(row.value(0).toLongLong(), {row.value(1).toInt(), row.value(2).toLongLong() + objectOverhead});
        return {};
    });
    if (!read)
        return fail(read.error());
    return objects;
}

Result<std::set<qint64>> HistoryStore::chosen(const HistoryPurge &purge, const std::vector<Step> &steps) const
{
    std::set<qint64> chosen;
    if (steps.empty())
        return chosen;
    for (size_t i = 0; i + 1 < steps.size(); ++i) {
        const size_t fromNewest = steps.size() - 1 - i;
        const bool isOld = purge.before && steps[i].at < purge.before->toMSecsSinceEpoch();
        const bool isBetween = purge.keepEvery && *purge.keepEvery > 1 && fromNewest % static_cast<size_t>(*purge.keepEvery) != 0;
        if (isOld || isBetween)
            chosen.insert(steps[i].point);
    }
    if (!purge.mostBytes)
        return chosen;
    // What is left of it after the others are gone, and from there the oldest: their rows go with them, unless others use them.
    const Result<Removal> first = removal(steps, chosen);
    if (!first)
        return fail(first.error());
    Result<QHash<qint64, Object>> objects = this->objects();
    if (!objects)
        return fail(objects.error());
    qint64 bytes = 0;
    for (const Step &step : steps)
        bytes += step.bytes + pointOverhead;
    bytes -= first->deltaBytes + static_cast<qint64>(chosen.size()) * pointOverhead;
    for (auto object = objects->begin(); object != objects->end(); ++object) {
        object->uses -= first->released.value(object.key());
        bytes += object->uses > 0 ? object->bytes : 0;
    }
    QHash<qint64, QByteArray> rewritten(first->deltas.begin(), first->deltas.end());
    for (size_t i = 0; i + 1 < steps.size() && bytes > *purge.mostBytes; ++i) {
        const Step &step = steps[i];
        if (!chosen.insert(step.point).second)
            continue;
        const QByteArray other = rewritten.value(step.point);
        const std::optional<FleetDelta> delta = rewritten.contains(step.point) ? fleetDeltaFromBytes(other) : step.delta;
        bytes -= (rewritten.contains(step.point) ? other.size() : step.bytes) + pointOverhead;
        for (const qint64 id : objectsOf(*delta)) {
            Object &object = (*objects)[id];
            if (--object.uses == 0)
                bytes -= object.bytes;
        }
    }
    return chosen;
}

Result<HistoryStore::Removal> HistoryStore::removal(const std::vector<Step> &steps, const std::set<qint64> &points) const
{
    Removal removal;
    const auto count = [&](const FleetDelta &delta, int by) {
        for (const qint64 object : objectsOf(delta))
            removal.released[object] += by;
    };
    std::optional<FleetDelta> grown; // of the last one that stays, when some behind it go
    const Step *last = nullptr;
    const auto settle = [&] {
        if (!grown)
            return;
        QByteArray bytes = toBytes(*grown);
        count(last->delta, 1);
        count(*grown, -1);
        removal.deltaBytes += last->bytes - bytes.size();
        removal.deltas.emplace_back(last->point, std::move(bytes));
        grown.reset();
    };
    for (const Step &step : steps) {
        if (!points.contains(step.point)) {
            settle();
            last = &step;
            continue;
        }
        removal.points.push_back(step.point);
        removal.deltaBytes += step.bytes;
        count(step.delta, 1);
        if (!last)
            continue; // nobody is told by it
        grown = composed(grown ? *grown : last->delta, step.delta);
        if (!grown)
            return broken(QStringLiteral("point %1").arg(step.point));
    }
    settle();
    return removal;
}

Result<HistoryStore::Removal> HistoryStore::removal(const HistoryPurge &purge) const
{
    const Result<std::vector<Step>> steps = this->steps();
    if (!steps)
        return fail(steps.error());
    const Result<std::set<qint64>> points = chosen(purge, *steps);
    return points ? removal(*steps, *points) : fail(points.error());
}

Result<HistorySize> HistoryStore::freedBy(const HistoryPurge &purge) const
{
    const Result<Removal> removal = this->removal(purge);
    if (!removal)
        return fail(removal.error());
    const Result<QHash<qint64, Object>> objects = this->objects();
    if (!objects)
        return fail(objects.error());
    HistorySize freed{static_cast<qint64>(removal->points.size()), removal->deltaBytes};
    freed.bytes += freed.points * pointOverhead;
    for (auto released = removal->released.cbegin(); released != removal->released.cend(); ++released) {
        const Object object = objects->value(released.key());
        freed.bytes += released.value() > 0 && object.uses <= released.value() ? object.bytes : 0;
    }
    return freed;
}

Result<void> HistoryStore::purge(const HistoryPurge &purge)
{
    const Result<Removal> removal = this->removal(purge);
    return removal ? remove(*removal) : fail(removal.error());
}

Result<void> HistoryStore::remove(const Removal &removal) const
{
    for (const auto &[point, delta] : removal.deltas) {
        if (Result<void> done = m_database.run(QStringLiteral("UPDATE history_point SET delta = ? WHERE id = ?"), {delta, point}); !done)
            return done;
    }
    const auto each = [&](const char *sql, const auto &rows, auto valuesOf) -> Result<void> {
        Result<QSqlQuery> query = m_database.prepare(QLatin1String(sql));
        if (!query)
            return fail(query.error());
        for (auto row = rows.begin(); row != rows.end(); ++row) {
            if (Result<void> done = m_database.add(*query, valuesOf(row)); !done)
                return done;
        }
        return {};
    };
    Result<void> done = each("DELETE FROM history_point WHERE id = ?", removal.points, [](auto point) { return QVariantList{*point}; });
    if (done)
        done = each("UPDATE history_object SET uses = uses - ? WHERE id = ?", removal.released, [](auto row) { return QVariantList{row.value(), row.key()}; });
    if (done)
        done = each("DELETE FROM history_object WHERE id = ? AND uses <= 0", removal.released, [](auto row) { return QVariantList{row.key()}; });
    return done;
}

} // namespace easel
