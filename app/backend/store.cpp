// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store.h"

#include "backend/exchange.h"
#include "backend/jsonpath.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QSqlError>

#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace easel::backend {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int applicationId = 0x45734264; // "EsBd"
constexpr int schemaVersion = 2;

const QStringList &firstSchema()
{
    static const QStringList statements{
        u"CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"_s,
        u"CREATE TABLE projects (seq INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, name TEXT NOT NULL,"
        " doc TEXT NOT NULL)"_s,
        // project is '' for what belongs to the tenant. The figures are those of a virtual cluster.
        u"CREATE TABLE clusters (seq INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, name TEXT NOT NULL,"
        " project TEXT NOT NULL, nested INTEGER NOT NULL, group_uid TEXT NOT NULL, host_uid TEXT NOT NULL,"
        " cpu REAL NOT NULL, cpu_used REAL NOT NULL, memory REAL NOT NULL, memory_used REAL NOT NULL,"
        " storage REAL NOT NULL, doc TEXT NOT NULL)"_s,
        u"CREATE INDEX clusters_group ON clusters (group_uid, host_uid) WHERE nested = 1"_s,
        u"CREATE TABLE groups (seq INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, name TEXT NOT NULL,"
        " scope TEXT NOT NULL, project TEXT NOT NULL, doc TEXT NOT NULL)"_s,
        u"CREATE UNIQUE INDEX groups_name ON groups (scope, project, name)"_s,
        u"CREATE TABLE members (group_uid TEXT NOT NULL, cluster_uid TEXT NOT NULL, host TEXT NOT NULL,"
        " PRIMARY KEY (group_uid, cluster_uid)) WITHOUT ROWID"_s,
        u"CREATE INDEX members_cluster ON members (cluster_uid)"_s,
        u"CREATE INDEX members_host ON members (host)"_s,
        u"CREATE TABLE edge_hosts (seq INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, name TEXT NOT NULL,"
        " project TEXT NOT NULL, cluster_uid TEXT NOT NULL, doc TEXT NOT NULL)"_s,
        u"CREATE INDEX edge_hosts_cluster ON edge_hosts (cluster_uid)"_s,
        u"CREATE TABLE profiles (seq INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, project TEXT NOT NULL,"
        " doc TEXT NOT NULL)"_s,
        u"CREATE TABLE virtual_values (seq INTEGER PRIMARY KEY, doc TEXT NOT NULL)"_s,
    };
    return statements;
}

/// What the second version added: the configurations of virtual clusters, audits and events.
const QStringList &secondSchema()
{
    static const QStringList statements{
        u"ALTER TABLE clusters ADD COLUMN config_uid TEXT NOT NULL DEFAULT ''"_s,
        // '' until a client has set one
        u"ALTER TABLE clusters ADD COLUMN config TEXT NOT NULL DEFAULT ''"_s,
        u"UPDATE clusters SET config_uid = coalesce(json_extract(doc, '$.specSummary.cloudConfig.uid'), '')"_s,
        u"CREATE INDEX clusters_config ON clusters (config_uid)"_s,
        u"CREATE INDEX clusters_host ON clusters (host_uid)"_s,
        u"CREATE INDEX clusters_name ON clusters (name)"_s,
        u"CREATE TABLE audits (seq INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, stamp TEXT NOT NULL,"
        " project TEXT NOT NULL, user_uid TEXT NOT NULL, kind TEXT NOT NULL, resource_uid TEXT NOT NULL,"
        " action TEXT NOT NULL, doc TEXT NOT NULL)"_s,
        u"CREATE INDEX audits_resource ON audits (resource_uid)"_s,
        u"CREATE TABLE events (seq INTEGER PRIMARY KEY, object_uid TEXT NOT NULL, doc TEXT NOT NULL)"_s,
        u"CREATE INDEX events_object ON events (object_uid)"_s,
    };
    return statements;
}

QJsonObject parsed(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).object();
}

QString projectOf(const QJsonObject &document)
{
    const QString project = textAt(document, u"metadata.annotations.projectUid");
    return project.isNull() ? u""_s : project;
}

} // namespace

QString Store::textOf(const QJsonObject &document)
{
    return QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Compact));
}

QString Store::stored(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

Store::Store(const QString &connection)
    : m_connection(connection), m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, connection))
{
}

Store::~Store()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Store>> Store::open(const QString &path)
{
    std::unique_ptr<Store> store(new Store(u"easel-backend-"_s + newUid()));
    if (const auto prepared = store->prepareFile(path); !prepared)
        return fail(prepared.error());
    return store;
}

Result<void> Store::prepareFile(const QString &path)
{
    const bool isInMemory = path.isEmpty();
    if (!isInMemory) {
        // Made here and not by SQLite, so that nobody else can read it at any time. SQLite gives its side files the
        // same mode.
        const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        if (descriptor < 0)
            return fail(ErrorCode::Storage, u"The database cannot be opened: %1."_s.arg(qt_error_string()), path);
        ::close(descriptor);
    }
    m_database.setDatabaseName(isInMemory ? u":memory:"_s : path);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000"_s);
    if (!m_database.open())
        return fail(ErrorCode::Storage, u"The database cannot be opened: %1."_s.arg(m_database.lastError().text()),
                    path);

    const auto number = [this](const QString &sql) -> std::optional<int> {
        QSqlQuery query = run(sql);
        return query.next() ? std::optional(query.value(0).toInt()) : std::nullopt;
    };
    const auto id = number(u"PRAGMA application_id"_s);
    const auto version = number(u"PRAGMA user_version"_s);
    const auto tables = number(u"SELECT count(*) FROM sqlite_master"_s);
    if (!id || !version || !tables)
        return fail(std::exchange(m_failure, std::nullopt).value_or(Error{}));
    const bool isNew = *tables == 0 && *id == 0 && *version == 0;
    if (!isNew && *id != applicationId)
        return fail(ErrorCode::ForeignFile, u"The file is a database of another program."_s, path);
    if (*version > schemaVersion)
        return fail(ErrorCode::NewerFile, u"The file was written by a newer version of easel-backend."_s, path);

    run(u"PRAGMA locking_mode = EXCLUSIVE"_s);
    run(u"PRAGMA journal_mode = WAL"_s);
    run(u"PRAGMA synchronous = FULL"_s);
    run(u"PRAGMA mmap_size = 1073741824"_s); // skipping to a late page of a list passes over many rows
    run(u"BEGIN EXCLUSIVE"_s);
    if (isNew) {
        for (const QString &statement : firstSchema())
            run(statement);
        run(u"PRAGMA application_id = %1"_s.arg(applicationId));
    }
    if (isNew || *version < schemaVersion) {
        for (const QString &statement : secondSchema())
            run(statement);
        run(u"PRAGMA user_version = %1"_s.arg(schemaVersion));
    }
    // Lists are read by age: without it each page sorts them all. The expression is that of the search.
    for (const QString &table : {u"clusters"_s, u"edge_hosts"_s})
        run(u"CREATE INDEX IF NOT EXISTS %1_by_age ON %1 (json_extract(doc, '$.metadata.creationTimestamp'), seq)"_s.arg(table));
    return end(true);
}

void Store::begin(bool isWrite)
{
    run(isWrite ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
}

Result<void> Store::end(bool keep)
{
    if (keep && !m_failure)
        run(u"COMMIT"_s);
    std::optional<Error> failure = std::exchange(m_failure, std::nullopt);
    if (!keep || failure) {
        run(u"ROLLBACK"_s);
        m_failure.reset();
    }
    if (failure)
        return fail(std::move(*failure));
    return {};
}

void Store::noteFailure(const QSqlError &error)
{
    if (m_failure)
        return;
    const QString file = m_database.databaseName();
    const QString code = error.nativeErrorCode();
    if (code == "5"_L1 || code == "6"_L1) // SQLITE_BUSY, SQLITE_LOCKED
        m_failure = Error{ErrorCode::Storage, u"The database is in use by another program."_s, file};
    else if (code == "11"_L1 || code == "26"_L1) // SQLITE_CORRUPT, SQLITE_NOTADB
        m_failure = Error{ErrorCode::DamagedFile, u"The file is damaged or is no database of easel-backend."_s, file};
    else
        m_failure = Error{ErrorCode::Storage, u"The database failed: %1."_s.arg(error.text()), file};
}

QSqlQuery Store::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (m_failure && sql != "ROLLBACK"_L1)
        return query;
    bool ok = query.prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    ok = ok && query.exec();
    if (!ok)
        noteFailure(query.lastError());
    return query;
}

std::vector<QJsonObject> Store::documents(const QString &sql, const QVariantList &values)
{
    std::vector<QJsonObject> found;
    QSqlQuery query = run(sql, values);
    while (query.next())
        found.push_back(parsed(query.value(0)));
    return found;
}

std::optional<QJsonObject> Store::document(const QString &sql, const QString &uid)
{
    QSqlQuery query = run(sql, {stored(uid)});
    return query.next() ? std::optional(parsed(query.value(0))) : std::nullopt;
}

std::optional<Store::Reference> Store::reference(const QString &sql, const QVariantList &values)
{
    QSqlQuery query = run(sql, values);
    if (!query.next())
        return std::nullopt;
    return Reference{query.value(0).toString(), query.value(1).toString()};
}

bool Store::isEmpty()
{
    QSqlQuery query = run(u"SELECT (SELECT count(*) FROM settings) + (SELECT count(*) FROM groups)"_s);
    return query.next() && query.value(0).toInt() == 0;
}

void Store::seed(const Seed &seed)
{
    putSetting(u"user"_s, textOf(seed.user));
    putSetting(u"developerCredit"_s, textOf(seed.developerCredit));
    for (const QJsonObject &project : seed.projects)
        run(u"INSERT INTO projects (uid, name, doc) VALUES (?, ?, ?)"_s,
            {textAt(project, u"uid"), textAt(project, u"name"), textOf(project)});
    QString latest = u""_s;
    for (const QJsonObject &cluster : seed.clusters) {
        addCluster(cluster);
        latest = qMax(latest, textAt(cluster, u"metadata.lastModifiedTimestamp"));
    }
    for (const QJsonObject &host : seed.edgeHosts) {
        const QJsonArray clusters = valueAt(host, u"status.inUseClusters").toArray();
        run(u"INSERT INTO edge_hosts (uid, name, project, cluster_uid, doc) VALUES (?, ?, ?, ?, ?)"_s,
            {textAt(host, u"metadata.uid"), textAt(host, u"metadata.name"),
             stored(textAt(host, u"spec.projectMeta.uid")), stored(textAt(clusters.at(0).toObject(), u"uid")),
             textOf(host)});
    }
    for (const QJsonObject &profile : seed.profiles)
        run(u"INSERT INTO profiles (uid, project, doc) VALUES (?, ?, ?)"_s,
            {textAt(profile, u"metadata.uid"), projectOf(profile), textOf(profile)});
    for (const QJsonObject &values : seed.virtualValues)
        run(u"INSERT INTO virtual_values (doc) VALUES (?)"_s, {textOf(values)});
    for (const QJsonObject &group : seed.groups) {
        putGroup(group);
        latest = qMax(latest, textAt(group, u"metadata.lastModifiedTimestamp"));
    }
    // A first write is later than what the fleet came with, even where the clock is behind.
    putSetting(u"stamp"_s, latest);
}

QString Store::nextStamp()
{
    QSqlQuery query = run(u"SELECT value FROM settings WHERE key = 'stamp'"_s);
    const QDateTime last =
        query.next() ? QDateTime::fromString(query.value(0).toString(), Qt::ISODateWithMs) : QDateTime();
    QDateTime stamp = QDateTime::currentDateTimeUtc();
    if (last.isValid() && stamp <= last)
        stamp = last.addMSecs(1);
    const QString text = stamp.toString(Qt::ISODateWithMs);
    query.finish();
    putSetting(u"stamp"_s, text);
    return text;
}

QJsonObject Store::setting(const QString &key)
{
    return document(u"SELECT value FROM settings WHERE key = ?"_s, key).value_or(QJsonObject());
}

void Store::putSetting(const QString &key, const QString &value)
{
    run(u"INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
        {key, value});
}

QJsonObject Store::user()
{
    return setting(u"user"_s);
}

QJsonObject Store::developerCredit()
{
    return setting(u"developerCredit"_s);
}

QJsonArray Store::projects()
{
    QJsonArray all;
    for (const QJsonObject &project : documents(u"SELECT doc FROM projects ORDER BY seq"_s))
        all.append(project);
    return all;
}

std::optional<Store::Reference> Store::project(const QString &uid)
{
    return reference(u"SELECT uid, name FROM projects WHERE uid = ?"_s, {uid});
}

QJsonArray Store::virtualValues()
{
    QJsonArray all;
    for (const QJsonObject &values : documents(u"SELECT doc FROM virtual_values ORDER BY seq"_s))
        all.append(values);
    return all;
}

void Store::writeCluster(const QJsonObject &document, const QString &sql)
{
    const auto figure = [&document](QStringView path) { return valueAt(document, path).toDouble(); };
    run(sql, {textAt(document, u"metadata.name"), projectOf(document),
              textAt(document, u"specSummary.cloudConfig.cloudType") == "nested"_L1 ? 1 : 0,
              stored(textAt(document, u"status.virtual.clusterGroup.uid")),
              stored(textAt(document, u"status.virtual.hostCluster.uid")), figure(u"status.metrics.cpu.total"),
              figure(u"status.metrics.cpu.usage"), figure(u"status.metrics.memory.total"),
              figure(u"status.metrics.memory.usage"), textAt(document, u"metadata.annotations.storageGiB").toDouble(),
              stored(textAt(document, u"specSummary.cloudConfig.uid")), textOf(document),
              textAt(document, u"metadata.uid")});
}

void Store::addCluster(const QJsonObject &document)
{
    writeCluster(document,
                 u"INSERT INTO clusters (name, project, nested, group_uid, host_uid, cpu, cpu_used, memory, memory_used,"
                 " storage, config_uid, doc, uid) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
}

void Store::updateCluster(const QJsonObject &document)
{
    writeCluster(document,
                 u"UPDATE clusters SET name = ?, project = ?, nested = ?, group_uid = ?, host_uid = ?, cpu = ?,"
                 " cpu_used = ?, memory = ?, memory_used = ?, storage = ?, config_uid = ?, doc = ? WHERE uid = ?"_s);
}

std::optional<QJsonObject> Store::cluster(const QString &uid)
{
    return document(u"SELECT doc FROM clusters WHERE uid = ?"_s, uid);
}

QJsonArray Store::allEdgeHosts(const Visible &visible)
{
    QJsonArray all;
    for (const QJsonObject &host :
         documents(u"SELECT doc FROM edge_hosts WHERE ? = '' OR project IN (?, '') ORDER BY seq"_s,
                   {stored(visible.project), stored(visible.project)}))
        all.append(host);
    return all;
}

QJsonArray Store::edgeHostsOfCluster(const QString &cluster)
{
    QJsonArray all;
    for (const QJsonObject &host :
         documents(u"SELECT doc FROM edge_hosts WHERE cluster_uid = ? ORDER BY seq"_s, {cluster}))
        all.append(host);
    return all;
}

QJsonArray Store::profiles(const Visible &visible)
{
    QJsonArray all;
    for (const QJsonObject &profile :
         documents(u"SELECT doc FROM profiles WHERE ? = '' OR project IN (?, '') ORDER BY seq"_s,
                   {stored(visible.project), stored(visible.project)}))
        all.append(profile);
    return all;
}

std::optional<QJsonObject> Store::profile(const QString &uid)
{
    return document(u"SELECT doc FROM profiles WHERE uid = ?"_s, uid);
}

std::vector<QJsonObject> Store::groups(const Visible &visible)
{
    return documents(u"SELECT doc FROM groups WHERE ? = '' OR project IN (?, '') ORDER BY seq"_s,
                     {stored(visible.project), stored(visible.project)});
}

std::optional<QJsonObject> Store::group(const QString &uid)
{
    return document(u"SELECT doc FROM groups WHERE uid = ?"_s, uid);
}

std::optional<Store::Reference> Store::groupNamed(const QString &name, const QString &scope, const QString &project)
{
    return reference(u"SELECT uid, name FROM groups WHERE name = ? AND scope = ? AND project = ?"_s,
                     {name, scope, stored(project)});
}

void Store::putGroup(const QJsonObject &document)
{
    const QString uid = textAt(document, u"metadata.uid");
    run(u"INSERT INTO groups (uid, name, scope, project, doc) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (uid) DO UPDATE SET name = excluded.name, scope = excluded.scope, project = excluded.project,"
        " doc = excluded.doc"_s,
        {uid, textAt(document, u"metadata.name"), textAt(document, u"metadata.annotations.scope"), projectOf(document),
         textOf(document)});
    QHash<QString, QString> hosts;
    const QJsonArray configs = valueAt(document, u"spec.clustersConfig.hostClustersConfig").toArray();
    for (const QJsonValue &config : configs)
        hosts.insert(textAt(config.toObject(), u"clusterUid"),
                     textAt(config.toObject(), u"endpointConfig.ingressConfig.host").toLower());
    run(u"DELETE FROM members WHERE group_uid = ?"_s, {uid});
    const QJsonArray references = valueAt(document, u"spec.clusterRefs").toArray();
    for (const QJsonValue &member : references) {
        const QString cluster = textAt(member.toObject(), u"clusterUid");
        run(u"INSERT OR REPLACE INTO members (group_uid, cluster_uid, host) VALUES (?, ?, ?)"_s,
            {uid, cluster, stored(hosts.value(cluster))});
    }
}

void Store::removeGroup(const QString &uid)
{
    run(u"DELETE FROM members WHERE group_uid = ?"_s, {uid});
    run(u"DELETE FROM groups WHERE uid = ?"_s, {uid});
}

std::optional<Store::Reference> Store::firstGroupOf(const QString &cluster)
{
    return reference(u"SELECT groups.uid, groups.name FROM members JOIN groups ON groups.uid = members.group_uid"
                     " WHERE members.cluster_uid = ? ORDER BY groups.seq LIMIT 1"_s,
                     {cluster});
}

std::optional<Store::Reference> Store::clusterWithHost(const QString &host, const QString &exceptGroup,
                                                       const QString &exceptCluster)
{
    return reference(u"SELECT members.cluster_uid, clusters.name FROM members"
                     " JOIN clusters ON clusters.uid = members.cluster_uid"
                     " WHERE members.host = ? AND members.group_uid <> ? AND members.cluster_uid <> ? LIMIT 1"_s,
                     {host, stored(exceptGroup), exceptCluster});
}

std::vector<Store::Reference> Store::virtualClusters(const QString &group, const QString &host)
{
    std::vector<Reference> found;
    QSqlQuery query = run(u"SELECT uid, name FROM clusters WHERE nested = 1 AND group_uid = ?"
                          " AND (? = '' OR host_uid = ?) ORDER BY seq"_s,
                          {group, stored(host), stored(host)});
    while (query.next())
        found.push_back({query.value(0).toString(), query.value(1).toString()});
    return found;
}

QHash<QString, Store::Claim> Store::claims()
{
    QHash<QString, Claim> claims;
    QSqlQuery query = run(u"SELECT group_uid, count(*), sum(cpu), sum(cpu_used), sum(memory), sum(memory_used),"
                          " sum(storage) FROM clusters WHERE nested = 1 GROUP BY group_uid"_s);
    while (query.next())
        claims.insert(query.value(0).toString(),
                      {query.value(1).toInt(), query.value(2).toDouble(), query.value(3).toDouble(),
                       query.value(4).toDouble(), query.value(5).toDouble(), query.value(6).toDouble()});
    return claims;
}

} // namespace easel::backend
