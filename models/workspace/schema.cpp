// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/schema.h"

#include "workspace/fleetstore.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <span>

namespace easel::schema {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

// A body of the snapshot is what FleetStore makes of one object (rowcodec.h); `position` keeps the order.
constexpr const char *version1[] = {
    "CREATE TABLE state (id INTEGER PRIMARY KEY CHECK (id = 1), pulled_at INTEGER, plan_position INTEGER NOT NULL)",
    "INSERT INTO state (id, plan_position) VALUES (1, 0)",
    "CREATE TABLE setting (key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID",
    "CREATE TABLE words (position INTEGER PRIMARY KEY, body BLOB NOT NULL)",
    "CREATE TABLE project (position INTEGER PRIMARY KEY, body BLOB NOT NULL)",
    "CREATE TABLE host_cluster (position INTEGER PRIMARY KEY, body BLOB NOT NULL)",
    "CREATE TABLE edge_host (position INTEGER PRIMARY KEY, body BLOB NOT NULL)",
    "CREATE TABLE virtual_cluster (position INTEGER PRIMARY KEY, body BLOB NOT NULL)",
    "CREATE TABLE cluster_profile (position INTEGER PRIMARY KEY, body BLOB NOT NULL)",
    "CREATE TABLE default_values (position INTEGER PRIMARY KEY, body BLOB NOT NULL)",
    "CREATE TABLE cluster_group (position INTEGER PRIMARY KEY, body BLOB NOT NULL)",
    "CREATE TABLE plan_step (position INTEGER PRIMARY KEY, body TEXT NOT NULL, note TEXT NOT NULL)",
};

constexpr const char *version2[] = {
    "CREATE TABLE journal (operation_id TEXT PRIMARY KEY, number INTEGER NOT NULL, state TEXT NOT NULL, "
    "group_id TEXT NOT NULL, backend_group TEXT NOT NULL, title TEXT NOT NULL, error TEXT NOT NULL, at INTEGER) "
    "WITHOUT ROWID",
};

constexpr const char *version3[] = {
    "CREATE TABLE developer_credit (position INTEGER PRIMARY KEY, body BLOB NOT NULL)",
};

constexpr const char *version4[] = {
    "CREATE TABLE merge_conflict (position INTEGER PRIMARY KEY, body TEXT NOT NULL)",
    "CREATE TABLE merged_field (position INTEGER PRIMARY KEY, body TEXT NOT NULL)",
};

constexpr const char *version5[] = {
    "CREATE TABLE plan_info (id INTEGER PRIMARY KEY CHECK (id = 1), title TEXT NOT NULL, author TEXT NOT NULL, "
    "ticket TEXT NOT NULL, sealed_digest TEXT NOT NULL, sealed_by TEXT NOT NULL, sealed_at INTEGER)",
    "INSERT INTO plan_info (id, title, author, ticket, sealed_digest, sealed_by) VALUES (1, '', '', '', '', '')",
};

constexpr const char *version6[] = {
    "ALTER TABLE journal ADD COLUMN seen INTEGER",
    "CREATE TABLE apply_record (id TEXT PRIMARY KEY, started_at INTEGER NOT NULL, body TEXT NOT NULL) WITHOUT ROWID",
};

// Rows of virtual clusters go on with what they use and since when they are there; rows of before are read as they are.
constexpr const char *version7[] = {
    "UPDATE state SET plan_position = plan_position",
};

// The history (historystore.h): its points, and the rows that are no more, each once. `words` only grow from here on.
constexpr const char *version8[] = {
    "ALTER TABLE state ADD COLUMN word_count INTEGER NOT NULL DEFAULT 0",
    "CREATE TABLE history_point (id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, origin INTEGER NOT NULL, clusters INTEGER NOT NULL, "
    "healthy_clusters INTEGER NOT NULL, edge_hosts INTEGER NOT NULL, cluster_groups INTEGER NOT NULL, members INTEGER NOT NULL, "
    "virtual_clusters INTEGER NOT NULL, cpu INTEGER NOT NULL, memory INTEGER NOT NULL, cpu_asked INTEGER NOT NULL, memory_asked INTEGER NOT NULL, "
    "storage_asked INTEGER NOT NULL, delta BLOB)",
    "CREATE TABLE history_object (id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, mark INTEGER NOT NULL, uses INTEGER NOT NULL, body BLOB NOT NULL)",
    "CREATE INDEX history_object_mark ON history_object (mark)",
};
constexpr int firstWithHistory = 8;

const std::span<const char *const> steps[] = {version1, version2, version3, version4, version5, version6, version7, version8};

tl::unexpected<Error> foreign(const QString &path)
{
    return fail(ErrorCode::ForeignFile, Text::tr("“%1” is not a workspace of Easel. It was left as it is.").arg(QFileInfo(path).fileName()), path);
}

tl::unexpected<Error> damaged(const QString &path, const QString &why)
{
    return fail(ErrorCode::DamagedFile,
                Text::tr("“%1” is damaged and was left as it is. Open a copy of it from a backup.").arg(QFileInfo(path).fileName()),
                path + QStringLiteral(": ") + why);
}

Result<void> checkVersion(qint64 version, const QString &path)
{
    if (version > currentVersion())
        return fail(ErrorCode::NewerFile,
                    Text::tr("“%1” was written by a newer Easel (format %2, this one knows %3). Open it with that version.")
                        .arg(QFileInfo(path).fileName())
                        .arg(version)
                        .arg(currentVersion()),
                    path);
    if (version < 1)
        return damaged(path, QStringLiteral("format %1").arg(version));
    return {};
}

Result<void> beginHistory(const Database &database)
{
    const Result<QVariant> at = database.value(QStringLiteral("SELECT pulled_at FROM state"));
    if (!at)
        return fail(at.error());
    return FleetStore(database).beginHistory(at->isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(at->toLongLong(), Qt::UTC));
}

} // namespace

int currentVersion()
{
    return static_cast<int>(std::size(steps));
}

Result<void> inspectHeader(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::NotFound, Text::tr("There is no file “%1”.").arg(info.fileName()), path);
    QFile file(path);
    if (!info.isFile())
        return foreign(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Storage, Text::tr("“%1” cannot be read: %2.").arg(info.fileName(), file.errorString()), path);

    // The header of SQLite's file format: numbers are big-endian.
    const QByteArray header = file.read(100);
    const auto number = [&](int offset) { return qFromBigEndian<quint32>(header.constData() + offset); };
    if (header.size() < 100 || !header.startsWith(QByteArray("SQLite format 3\0", 16)) || number(68) != applicationId)
        return foreign(path);
    if (Result<void> known = checkVersion(number(60), path); !known)
        return known;
    const quint32 field = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = field == 1 ? 65536 : field;
    if (pageSize < 512)
        return damaged(path, QStringLiteral("page size"));
    // A crash while the log was put into the file leaves it short: what is missing is in the log still, and verify() looks.
    const bool isShort = file.size() % pageSize != 0 || file.size() / pageSize < number(28);
    if (isShort && !Database::hasLog(info.canonicalFilePath()))
        return damaged(path, QStringLiteral("cut short"));
    return {};
}

Result<void> verify(const Database &database, const QString &path)
{
    const Result<QVariant> id = database.value(QStringLiteral("PRAGMA application_id"));
    if (!id)
        return fail(id.error());
    if (id->toLongLong() != applicationId)
        return foreign(path);
    const Result<int> has = version(database);
    if (!has)
        return fail(has.error());
    if (Result<void> known = checkVersion(*has, path); !known)
        return known;
    const Result<QVariant> check = database.value(QStringLiteral("PRAGMA quick_check(1)"));
    if (!check)
        return fail(check.error());
    if (check->toString() != QStringLiteral("ok"))
        return damaged(path, check->toString());
    const Result<QVariant> state = database.value(QStringLiteral("SELECT count(*) FROM state"));
    if (!state || state->toInt() != 1)
        return damaged(path, QStringLiteral("no state"));
    return {};
}

Result<int> version(const Database &database)
{
    const Result<QVariant> version = database.value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return fail(version.error());
    return version->toInt();
}

Result<void> migrate(const Database &database)
{
    const Result<int> from = version(database);
    if (!from)
        return fail(from.error());
    if (*from == currentVersion())
        return {};
    Result<void> done = database.transact([&]() -> Result<void> {
        for (auto step = static_cast<size_t>(*from); step < std::size(steps); ++step) {
            for (const char *statement : steps[step]) {
                if (Result<void> ran = database.run(QLatin1String(statement)); !ran)
                    return ran;
            }
        }
        if (*from < firstWithHistory) {
            if (Result<void> begun = beginHistory(database); !begun)
                return begun;
        }
        if (Result<void> ran = database.run(QStringLiteral("PRAGMA application_id = %1").arg(applicationId)); !ran)
            return ran;
        return database.run(QStringLiteral("PRAGMA user_version = %1").arg(currentVersion()));
    });
    // Into the file itself: inspectHeader() of another version reads it there.
    return done ? database.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")) : done;
}

} // namespace easel::schema
