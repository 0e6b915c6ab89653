// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/sqlitedatabase.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace easel::backend {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int applicationId = 0x45734264; // "EsBd"

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

} // namespace

SqliteDatabase::SqliteDatabase(const QString &path) : Database(u"QSQLITE"_s, path), m_path(path) {}

Result<void> SqliteDatabase::connect()
{
    const bool isInMemory = m_path.isEmpty();
    if (!isInMemory) {
        // Made here and not by SQLite, so that nobody else can read it at any time. SQLite gives its side files the
        // same mode.
        const int descriptor = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        if (descriptor < 0)
            return fail(ErrorCode::Storage, u"The database cannot be opened: %1."_s.arg(qt_error_string()), m_path);
        ::close(descriptor);
    }
    connection().setDatabaseName(isInMemory ? u":memory:"_s : m_path);
    connection().setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000"_s);
    if (!connection().open())
        return fail(ErrorCode::Storage, u"The database cannot be opened: %1."_s.arg(connection().lastError().text()), m_path);
    return {};
}

Result<void> SqliteDatabase::prepare()
{
    const auto id = number(u"PRAGMA application_id"_s);
    const auto version = number(u"PRAGMA user_version"_s);
    const auto tables = number(u"SELECT count(*) FROM sqlite_master"_s);
    if (!id || !version || !tables)
        return fail(takeFailure().value_or(Error{}));
    const bool isNew = *tables == 0 && *id == 0 && *version == 0;
    if (!isNew && *id != applicationId)
        return fail(ErrorCode::ForeignFile, u"The file is a database of another program."_s, m_path);
    if (*version > schemaVersion)
        return fail(ErrorCode::NewerFile, u"The file was written by a newer version of easel-backend."_s, m_path);

    run(u"PRAGMA locking_mode = EXCLUSIVE"_s);
    run(u"PRAGMA journal_mode = WAL"_s);
    run(u"PRAGMA synchronous = FULL"_s);
    run(u"PRAGMA mmap_size = 1073741824"_s); // skipping to a late page of a list passes over many rows
    run(u"BEGIN EXCLUSIVE"_s);
    if (isNew) {
        runAll(firstSchema());
        run(u"PRAGMA application_id = %1"_s.arg(applicationId));
    }
    if (isNew || *version < schemaVersion) {
        runAll(secondSchema());
        run(u"PRAGMA user_version = %1"_s.arg(schemaVersion));
    }
    // Lists are read by age: without it each page sorts them all. The expression is that of the search.
    for (const QString &table : {u"clusters"_s, u"edge_hosts"_s})
        run(u"CREATE INDEX IF NOT EXISTS %1_by_age ON %1 (%2, seq)"_s.arg(table, text(u"metadata.creationTimestamp"_s)));
    return end(true);
}

QStringList SqliteDatabase::beginning(bool isWrite) const
{
    return {isWrite ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s};
}

Error SqliteDatabase::described(const QSqlError &error) const
{
    const QString code = error.nativeErrorCode();
    if (code == "5"_L1 || code == "6"_L1) // SQLITE_BUSY, SQLITE_LOCKED
        return {ErrorCode::Storage, u"The database is in use by another program."_s, m_path};
    if (code == "11"_L1 || code == "26"_L1) // SQLITE_CORRUPT, SQLITE_NOTADB
        return {ErrorCode::DamagedFile, u"The file is damaged or is no database of easel-backend."_s, m_path};
    return {ErrorCode::Storage, u"The database failed: %1."_s.arg(error.text()), m_path};
}

QString SqliteDatabase::text(const QString &path) const
{
    return u"json_extract(doc, '$.%1')"_s.arg(path);
}

QString SqliteDatabase::flag(const QString &path) const
{
    return text(path);
}

QString SqliteDatabase::textOfMember(const QString &path) const
{
    return u"(SELECT value FROM json_each(doc, '$.%1') WHERE key = ? AND type = 'text')"_s.arg(path);
}

QString SqliteDatabase::finder() const
{
    return u"instr"_s;
}

} // namespace easel::backend
