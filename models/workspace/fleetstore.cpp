// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/fleetstore.h"

#include "workspace/fleetrows.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

QString selectAll(const char *table)
{
    return QStringLiteral("SELECT body FROM %1 ORDER BY position").arg(QLatin1String(table));
}

Result<void> storeBodies(const Database &database, const char *table, const std::vector<QByteArray> &bodies)
{
    const QString name = QLatin1String(table);
    if (Result<void> emptied = database.run(QStringLiteral("DELETE FROM %1").arg(name)); !emptied)
        return emptied;
    Result<QSqlQuery> insert = database.prepare(QStringLiteral("INSERT INTO %1 (position, body) VALUES (?, ?)").arg(name));
    if (!insert)
        return fail(insert.error());
    qint64 position = 0;
    for (const QByteArray &body : bodies) {
        if (Result<void> added = database.add(*insert, {position++, body}); !added)
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

/// Writes the rows of one table and, last of all, the words that they refer to.
class Storing final
{
public:
    explicit Storing(const Database &database) : m_database(database) {}

    template <typename Rows>
    void table(const char *name, const Rows &rows)
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
        m_result = storeBodies(m_database, name, bodies);
    }

    Result<void> finish()
    {
        return m_result ? storeBodies(m_database, "words", m_words.toBlocks()) : m_result;
    }

private:
    const Database &m_database;
    Words m_words;
    Result<void> m_result;
};

class Loading final
{
public:
    explicit Loading(const Database &database) : m_database(database)
    {
        m_result = m_database.forEach(selectAll("words"), {}, [this](const QSqlQuery &row) -> Result<void> {
            if (!m_words.addBlock(row.value(0).toByteArray()))
                return broken("words");
            return {};
        });
    }

    template <typename Row>
    std::vector<Row> table(const char *name)
    {
        std::vector<Row> rows;
        if (!m_result)
            return rows;
        const Result<QVariant> count = m_database.value(QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(name)));
        rows.reserve(count ? count->toULongLong() : 0);
        m_result = m_database.forEach(selectAll(name), {}, [&](const QSqlQuery &row) -> Result<void> {
            const QByteArray body = row.value(0).toByteArray();
            RowReader in(body, m_words);
            read(in, rows.emplace_back());
            if (!in.isComplete())
                return broken(name);
            return {};
        });
        return rows;
    }

    const Result<void> &result() const { return m_result; }

private:
    static tl::unexpected<Error> broken(const char *table)
    {
        return fail(ErrorCode::DamagedFile,
                    Text::tr("The snapshot in the workspace is damaged. Pull it anew, or open a copy from a backup."),
                    QLatin1String(table));
    }

    const Database &m_database;
    Words m_words;
    Result<void> m_result;
};

} // namespace

Result<Fleet> FleetStore::load() const
{
    Loading in(m_database);
    auto projects = in.table<Project>("project");
    auto clusters = in.table<HostCluster>("host_cluster");
    auto edgeHosts = in.table<EdgeHost>("edge_host");
    auto virtualClusters = in.table<VirtualCluster>("virtual_cluster");
    auto profiles = in.table<ClusterProfile>("cluster_profile");
    const auto values = in.table<DefaultValues>("default_values");
    const auto credits = in.table<DeveloperCredits>("developer_credit");
    auto groups = in.table<ClusterGroup>("cluster_group");
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

Result<void> FleetStore::store(const Fleet &fleet) const
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
    Storing out(m_database);
    out.table("project", inventory.projects());
    out.table("host_cluster", inventory.clusters());
    out.table("edge_host", inventory.edgeHosts());
    out.table("virtual_cluster", inventory.virtualClusters());
    out.table("cluster_profile", inventory.profiles());
    out.table("default_values", defaults);
    out.table("developer_credit", std::vector{inventory.credits()});
    out.table("cluster_group", groups);
    return out.finish();
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
