// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/fleetstore.h"

#include "workspace/fleetrows.h"
#include "workspace/historystore.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

// In the order of RowKind.
constexpr std::array<const char *, rowKinds> tables{"project",         "host_cluster",   "edge_host",        "virtual_cluster",
                                                    "cluster_profile", "default_values", "developer_credit", "cluster_group"};

QString selectAll(const char *table)
{
    return QStringLiteral("SELECT body FROM %1 ORDER BY position").arg(QLatin1String(table));
}

tl::unexpected<Error> broken(const char *table)
{
    return fail(ErrorCode::DamagedFile,
                Text::tr("The snapshot in the workspace is damaged. Pull it anew, or open a copy from a backup."),
                QLatin1String(table));
}

Result<std::vector<QByteArray>> bodiesOf(const Database &database, const char *table)
{
    std::vector<QByteArray> bodies;
    Result<void> read = database.forEach(selectAll(table), {}, [&](const QSqlQuery &row) -> Result<void> {
        bodies.push_back(row.value(0).toByteArray());
        return {};
    });
    if (!read)
        return fail(read.error());
    return bodies;
}

/// Makes the table what it shall be by the rows that differ.
Result<void> replaceBodies(const Database &database, const char *table, const std::vector<QByteArray> &before, const std::vector<QByteArray> &after)
{
    const QString name = QLatin1String(table);
    Result<QSqlQuery> put = database.prepare(QStringLiteral("INSERT OR REPLACE INTO %1 (position, body) VALUES (?, ?)").arg(name));
    if (!put)
        return fail(put.error());
    for (size_t place = 0; place < after.size(); ++place) {
        if (place < before.size() && before[place] == after[place])
            continue;
        if (Result<void> done = database.add(*put, {static_cast<qint64>(place), after[place]}); !done)
            return done;
    }
    if (before.size() <= after.size())
        return {};
    return database.run(QStringLiteral("DELETE FROM %1 WHERE position >= ?").arg(name), {static_cast<qint64>(after.size())});
}

/// How the rows from before are made of those after; what is no more of them goes to the history.
Result<RowsDelta> deltaBack(HistoryStore &history, RowKind kind, const std::vector<QByteArray> &before, const std::vector<QByteArray> &after)
{
    std::optional<QHash<QByteArray, qint64>> places; // made when the first row is not where it was
    const auto placeOf = [&](const QByteArray &body) {
        if (!places) {
            places.emplace();
            places->reserve(static_cast<qsizetype>(after.size()));
            for (size_t place = 0; place < after.size(); ++place)
                places->insert(after[place], static_cast<qint64>(place));
        }
        return places->value(body, -1);
    };
    RowRefs rows;
    rows.reserve(before.size());
    size_t expected = 0;
    for (const QByteArray &body : before) {
        // Nearly always a row is where it was, behind the one before it.
        if (expected >= after.size() || after[expected] != body) {
            const qint64 place = placeOf(body);
            if (place < 0) {
                const Result<qint64> kept = history.keep(kind, body);
                if (!kept)
                    return fail(kept.error());
                rows.push_back(RowRef::object(*kept));
                ++expected;
                continue;
            }
            expected = static_cast<size_t>(place);
        }
        rows.push_back(RowRef::place(static_cast<qint64>(expected++)));
    }
    return RowsDelta::of(static_cast<qint64>(after.size()), rows);
}

/// Reads the row for nothing but the words that it refers to.
bool readRow(RowKind kind, RowReader &in)
{
    const auto readAs = [&in](auto row) {
        read(in, row);
        return in.isComplete();
    };
    switch (kind) {
    case RowKind::Project: return readAs(Project());
    case RowKind::HostCluster: return readAs(HostCluster());
    case RowKind::EdgeHost: return readAs(EdgeHost());
    case RowKind::VirtualCluster: return readAs(VirtualCluster());
    case RowKind::ClusterProfile: return readAs(ClusterProfile());
    case RowKind::DefaultValues: return readAs(DefaultValues());
    case RowKind::DeveloperCredit: return readAs(DeveloperCredits());
    case RowKind::ClusterGroup: return readAs(ClusterGroup());
    }
    return false;
}

Result<void> readWords(const Database &database, Words &words)
{
    return database.forEach(selectAll("words"), {}, [&](const QSqlQuery &row) -> Result<void> {
        return words.addBlock(row.value(0).toByteArray()) ? Result<void>() : broken("words");
    });
}

/// Stores the words from that number on, behind the others.
Result<void> appendWords(const Database &database, const Words &words, qsizetype from)
{
    Result<QSqlQuery> insert = database.prepare(QStringLiteral("INSERT INTO words (body) VALUES (?)"));
    if (!insert)
        return fail(insert.error());
    for (const QByteArray &block : words.toBlocks(from)) {
        if (Result<void> added = database.add(*insert, {block}); !added)
            return added;
    }
    return {};
}

// What is remembered of the platform's defaults lies among the settings, under a key for each distribution and version.
const QString pastDefaultKey = QStringLiteral("default_values/");

QString wordFor(Distribution distribution)
{
    switch (distribution) {
    case Distribution::K3s: return QStringLiteral("k3s");
    case Distribution::CncfK8s: return QStringLiteral("cncf");
    case Distribution::VClusterGeneric: return QStringLiteral("generic");
    }
    Q_UNREACHABLE();
}

constexpr std::array allDistributions{Distribution::K3s, Distribution::CncfK8s, Distribution::VClusterGeneric};

/// Writes what differs of one table after the other and, last of all, the words that are new.
class Storing final
{
public:
    Storing(const Database &database, HistoryStore &history) : m_database(database), m_history(history)
    {
        m_result = begin();
    }

    template <typename Rows>
    void table(RowKind kind, const Rows &rows)
    {
        if (!m_result)
            return;
        std::vector<QByteArray> bodies;
        bodies.reserve(rows.size());
        RowWriter out(m_words);
        for (const auto &row : rows) {
            write(out, row);
            bodies.push_back(out.take());
        }
        m_result = replace(kind, bodies);
    }

    Result<void> finish(const HistoryPoint &point)
    {
        if (!m_result)
            return m_result;
        if (Result<void> stored = storeWords(); !stored)
            return stored;
        return m_history.add(point, m_back);
    }

private:
    Result<void> begin()
    {
        const Result<bool> isFirst = m_history.isEmpty();
        if (!isFirst)
            return fail(isFirst.error());
        m_hasHistory = !*isFirst;
        const Result<QVariant> count = m_database.value(QStringLiteral("SELECT word_count FROM state"));
        if (!count)
            return fail(count.error());
        const Result<void> read = readWords(m_database, m_words);
        m_storedWords = m_words.size();
        if (read && m_storedWords == count->toLongLong())
            return {};
        if (!read && read.error().code != ErrorCode::DamagedFile)
            return read;
        // Without its words no row can be read, neither of now nor of before: the snapshot begins anew, and the history with it.
        m_words = {};
        m_storedWords = 0;
        m_hasHistory = false;
        if (Result<void> emptied = m_database.run(QStringLiteral("DELETE FROM words")); !emptied)
            return emptied;
        for (const char *table : tables) {
            if (Result<void> emptied = m_database.run(QStringLiteral("DELETE FROM %1").arg(QLatin1String(table))); !emptied)
                return emptied;
        }
        return m_history.clear();
    }

    Result<void> replace(RowKind kind, const std::vector<QByteArray> &bodies)
    {
        const auto index = static_cast<size_t>(kind);
        const Result<std::vector<QByteArray>> before = bodiesOf(m_database, tables[index]);
        if (!before)
            return fail(before.error());
        if (*before == bodies)
            return {};
        if (m_hasHistory) {
            Result<RowsDelta> back = deltaBack(m_history, kind, *before, bodies);
            if (!back)
                return fail(back.error());
            m_back[index] = std::move(*back);
        }
        const Result<QVariant> last = m_database.value(QStringLiteral("SELECT max(position) FROM %1").arg(QLatin1String(tables[index])));
        if (!last)
            return fail(last.error());
        if (before->empty() || last->toLongLong() == static_cast<qint64>(before->size()) - 1)
            return replaceBodies(m_database, tables[index], *before, bodies);
        // Rows are missing: their places do not say where they are.
        if (Result<void> emptied = m_database.run(QStringLiteral("DELETE FROM %1").arg(QLatin1String(tables[index]))); !emptied)
            return emptied;
        return replaceBodies(m_database, tables[index], {}, bodies);
    }

    Result<void> storeWords()
    {
        if (m_words.size() == m_storedWords)
            return {};
        if (Result<void> added = appendWords(m_database, m_words, m_storedWords); !added)
            return added;
        return m_database.run(QStringLiteral("UPDATE state SET word_count = ?"), {m_words.size()});
    }

    const Database &m_database;
    HistoryStore &m_history;
    bool m_hasHistory = false;
    Words m_words;
    qsizetype m_storedWords = 0;
    FleetDelta m_back;
    Result<void> m_result;
};

class Loading final
{
public:
    using Rows = std::array<std::optional<RowRefs>, rowKinds>;

    /// `rows` say how the tables were at a point of the history.
    explicit Loading(const Database &database, Rows rows = {}) : m_database(database), m_rows(std::move(rows)), m_kept(database)
    {
        m_result = readWords(database, m_words);
    }

    template <typename Row>
    std::vector<Row> table(RowKind kind)
    {
        std::vector<Row> rows;
        if (!m_result)
            return rows;
        const char *name = tables[static_cast<size_t>(kind)];
        const auto add = [&](const QByteArray &body) -> Result<void> {
            RowReader in(body, m_words);
            read(in, rows.emplace_back());
            return in.isComplete() ? Result<void>() : broken(name);
        };
        if (const std::optional<RowRefs> &refs = m_rows[static_cast<size_t>(kind)]) {
            rows.reserve(refs->size());
            m_result = forEachOf(*refs, kind, add);
            return rows;
        }
        const Result<QVariant> count = m_database.value(QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(name)));
        rows.reserve(count ? count->toULongLong() : 0);
        m_result = m_database.forEach(selectAll(name), {}, [&](const QSqlQuery &row) { return add(row.value(0).toByteArray()); });
        return rows;
    }

    const Result<void> &result() const { return m_result; }

private:
    template <typename Add>
    Result<void> forEachOf(const RowRefs &refs, RowKind kind, Add add)
    {
        const char *name = tables[static_cast<size_t>(kind)];
        const Result<std::vector<QByteArray>> present = bodiesOf(m_database, name);
        if (!present)
            return fail(present.error());
        for (const RowRef ref : refs) {
            if (ref.isObject()) {
                const Result<QByteArray> kept = m_kept.body(kind, ref.object());
                if (!kept)
                    return fail(kept.error());
                if (Result<void> added = add(*kept); !added)
                    return added;
                continue;
            }
            if (ref.place() >= static_cast<qint64>(present->size()))
                return broken(name);
            if (Result<void> added = add((*present)[static_cast<size_t>(ref.place())]); !added)
                return added;
        }
        return {};
    }

    const Database &m_database;
    const Rows m_rows;
    HistoryStore::Reader m_kept;
    Words m_words;
    Result<void> m_result;
};

Result<Fleet> loadFrom(Loading in)
{
    auto projects = in.table<Project>(RowKind::Project);
    auto clusters = in.table<HostCluster>(RowKind::HostCluster);
    auto edgeHosts = in.table<EdgeHost>(RowKind::EdgeHost);
    auto virtualClusters = in.table<VirtualCluster>(RowKind::VirtualCluster);
    auto profiles = in.table<ClusterProfile>(RowKind::ClusterProfile);
    const auto values = in.table<DefaultValues>(RowKind::DefaultValues);
    const auto credits = in.table<DeveloperCredits>(RowKind::DeveloperCredit);
    auto groups = in.table<ClusterGroup>(RowKind::ClusterGroup);
    if (!in.result())
        return fail(in.result().error());
    QHash<Distribution, QString> defaults;
    for (const auto &[distribution, text] : values)
        defaults.insert(distribution, text);
    return Fleet(std::make_shared<const Inventory>(std::move(projects), std::move(clusters), std::move(edgeHosts),
                                                   std::move(virtualClusters), std::move(profiles), std::move(defaults),
                                                   credits.empty() ? DeveloperCredits() : credits.front()),
                 std::move(groups));
}

} // namespace

Result<Fleet> FleetStore::load() const
{
    return loadFrom(Loading(m_database));
}

Result<Fleet> FleetStore::loadAt(qint64 point) const
{
    Result<Loading::Rows> rows = HistoryStore(m_database).rowsAt(point);
    return rows ? loadFrom(Loading(m_database, std::move(*rows))) : fail(rows.error());
}

Result<void> FleetStore::store(const Fleet &fleet, HistoryPoint point, const HistoryRetention &retention) const
{
    const Inventory &inventory = fleet.inventory();
    std::vector<DefaultValues> defaults;
    for (const Distribution distribution : allDistributions) {
        if (!inventory.defaultValues().contains(distribution))
            continue;
        const QString values = inventory.defaultValues().value(distribution);
        defaults.emplace_back(distribution, values);
        const QString version = inventory.defaultVersion(distribution);
        if (version.isEmpty())
            continue;
        const QString key = pastDefaultKey + wordFor(distribution) + u'/' + version;
        if (Result<void> kept = m_database.run(QStringLiteral("INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)"), {key, values.toUtf8()}); !kept)
            return kept;
    }
    std::vector<ClusterGroup> groups;
    for (const GroupId &id : fleet.groupIds())
        groups.push_back(*fleet.group(id));
    point.figures = figuresOf(fleet);
    HistoryStore history(m_database);
    Storing out(m_database, history);
    out.table(RowKind::Project, inventory.projects());
    out.table(RowKind::HostCluster, inventory.clusters());
    out.table(RowKind::EdgeHost, inventory.edgeHosts());
    out.table(RowKind::VirtualCluster, inventory.virtualClusters());
    out.table(RowKind::ClusterProfile, inventory.profiles());
    out.table(RowKind::DefaultValues, defaults);
    out.table(RowKind::DeveloperCredit, std::vector{inventory.credits()});
    out.table(RowKind::ClusterGroup, groups);
    if (Result<void> stored = out.finish(point); !stored)
        return stored;
    return history.thin(retention, point.at);
}

Result<void> FleetStore::beginHistory(const QDateTime &pulledAt) const
{
    Words words;
    if (const Result<void> read = readWords(m_database, words); !read)
        return read.error().code == ErrorCode::DamagedFile ? Result<void>() : read;
    if (Result<void> counted = m_database.run(QStringLiteral("UPDATE state SET word_count = ?"), {words.size()}); !counted || !pulledAt.isValid())
        return counted;
    const Result<Fleet> fleet = load();
    if (!fleet)
        return fleet.error().code == ErrorCode::DamagedFile ? Result<void>() : fail(fleet.error());
    return HistoryStore(m_database).add({0, pulledAt, HistoryPoint::Origin::Earlier, figuresOf(*fleet)}, {});
}

Result<void> FleetStore::forgetWords() const
{
    Words words;
    if (Result<void> known = readWords(m_database, words); !known)
        return known;
    std::vector<bool> used(static_cast<size_t>(words.size()));
    const auto mark = [&](int kind, const QByteArray &body) -> Result<void> {
        RowReader in(body, words);
        in.markWords(&used);
        return kind >= 0 && kind < static_cast<int>(rowKinds) && readRow(static_cast<RowKind>(kind), in) ? Result<void>() : broken("history_object");
    };
    Result<void> marked;
    for (size_t kind = 0; kind < rowKinds && marked; ++kind)
        marked = m_database.forEach(selectAll(tables[kind]), {}, [&](const QSqlQuery &row) { return mark(static_cast<int>(kind), row.value(0).toByteArray()); });
    if (marked)
        marked = m_database.forEach(QStringLiteral("SELECT kind, body FROM history_object"), {}, [&](const QSqlQuery &row) { return mark(row.value(0).toInt(), row.value(1).toByteArray()); });
    // What cannot be read may need any of them.
    if (!marked && marked.error().code == ErrorCode::DamagedFile)
        return {};
    if (!marked || !words.forgetUnused(used))
        return marked;
    if (Result<void> emptied = m_database.run(QStringLiteral("DELETE FROM words")); !emptied)
        return emptied;
    return appendWords(m_database, words, 0);
}

Result<std::vector<PastDefault>> FleetStore::pastDefaults() const
{
    std::vector<PastDefault> past;
    const auto add = [&](const QSqlQuery &row) -> Result<void> {
        const QStringList parts = row.value(0).toString().mid(pastDefaultKey.size()).split(u'/');
        const auto distribution = std::find_if(allDistributions.begin(), allDistributions.end(), [&](Distribution each) { return wordFor(each) == parts.first(); });
        if (parts.size() == 2 && distribution != allDistributions.end())
            past.push_back({*distribution, parts.last(), QString::fromUtf8(row.value(1).toByteArray())});
        return {};
    };
    const QString sql = QStringLiteral("SELECT key, value FROM setting WHERE key >= ? AND key < ? ORDER BY key");
    if (Result<void> read = m_database.forEach(sql, {pastDefaultKey, QStringLiteral("default_values0")}, add); !read)
        return fail(read.error());
    return past;
}

} // namespace easel
