// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/database.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QUrl>

#include <atomic>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

// What SQLite calls its errors; Qt hands on the number as text, extended codes included.
constexpr int sqliteReadOnly = 8;
constexpr int sqliteIoError = 10;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteNotADatabase = 26;

QString nextConnectionName()
{
    static std::atomic<int> number = 0;
    return QStringLiteral("easel-workspace-%1").arg(++number);
}

} // namespace

Database::Database(QString path, QString connection) : m_path(std::move(path)), m_connection(std::move(connection)) {}

Database::~Database()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    std::unique_ptr<Database> database(new Database(path, nextConnectionName()));
    database->m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database->m_connection);
    QSqlDatabase &db = database->m_database;
    if (!db.isValid())
        return fail(ErrorCode::Storage, Text::tr("The SQLite driver of Qt is not installed."), path);
    switch (mode) {
    case Mode::ReadWrite:
        db.setDatabaseName(path);
        break;
    case Mode::ReadOnly:
        db.setDatabaseName(path);
        db.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        break;
    case Mode::Immutable:
        db.setDatabaseName(QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded) + QStringLiteral("?immutable=1"));
        db.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"));
        break;
    }
    if (!db.open())
        return database->refusal(db.lastError());
    // Views and triggers that a doctored file brings along may not call functions.
    for (const auto *pragma : {"PRAGMA trusted_schema = OFF", "PRAGMA cell_size_check = ON"}) {
        if (Result<void> set = database->run(QLatin1String(pragma)); !set)
            return fail(set.error());
    }
    if (mode == Mode::ReadWrite) {
        for (const auto *pragma : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL"}) {
            if (Result<void> set = database->run(QLatin1String(pragma)); !set)
                return fail(set.error());
        }
    }
    return database;
}

Result<void> Database::run(const QString &sql, const QVariantList &values) const
{
    Result<QSqlQuery> query = select(sql, values);
    if (!query)
        return fail(query.error());
    return {};
}

Result<QSqlQuery> Database::prepare(const QString &sql) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return refusal(query.lastError());
    return query;
}

Result<void> Database::add(QSqlQuery &prepared, const QVariantList &values) const
{
    for (int i = 0; i < values.size(); ++i)
        prepared.bindValue(i, values.at(i));
    if (!prepared.exec())
        return refusal(prepared.lastError());
    return {};
}

Result<QVariant> Database::value(const QString &sql, const QVariantList &values) const
{
    QVariant first;
    bool seen = false;
    Result<void> read = forEach(sql, values, [&](const QSqlQuery &row) -> Result<void> {
        if (!std::exchange(seen, true))
            first = row.value(0);
        return {};
    });
    if (!read)
        return fail(read.error());
    return first;
}

Result<QSqlQuery> Database::select(const QString &sql, const QVariantList &values) const
{
    Result<QSqlQuery> query = prepare(sql);
    if (query) {
        if (Result<void> done = add(*query, values); !done)
            return fail(done.error());
    }
    return query;
}

Result<void> Database::ended(const QSqlQuery &query) const
{
    if (query.lastError().isValid())
        return refusal(query.lastError());
    return {};
}

tl::unexpected<Error> Database::refusal(const QSqlError &error) const
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    const QString detail = m_path + QStringLiteral(": ") + error.databaseText();
    switch (code) {
    case sqliteCorrupt:
    case sqliteNotADatabase:
        return fail(ErrorCode::DamagedFile,
                    Text::tr("The workspace is damaged and was left as it is. Open a copy of it from a backup."), detail);
    case sqliteReadOnly:
        return fail(ErrorCode::ReadOnly, Text::tr("The workspace cannot be written."), detail);
    case sqliteFull:
        return fail(ErrorCode::Storage, Text::tr("The disk is full: nothing was stored. Make room and try again."), detail);
    case sqliteIoError:
        return fail(ErrorCode::Storage, Text::tr("The disk reports an error: nothing was stored. Check the disk, and try again."), detail);
    default: // SQLite's numbers, not an enumeration of ours
        return fail(ErrorCode::Storage, Text::tr("The workspace could not be read or written."), detail);
    }
}

} // namespace easel
