// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/fleetstore.h"

#include "workspace/fleetrows.h"

#include <QCoreApplication>

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
    for (const Distribution distribution : {Distribution::K3s, Distribution::CncfK8s, Distribution::VClusterGeneric}) {
        if (inventory.defaultValues().contains(distribution))
            defaults.emplace_back(distribution, inventory.defaultValues().value(distribution));
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

} // namespace easel
