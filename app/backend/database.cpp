// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/database.h"

#include "backend/exchange.h"
#include "backend/postgresdatabase.h"
#include "backend/sqlitedatabase.h"

#include <utility>

namespace easel::backend {

using namespace Qt::Literals::StringLiterals;

bool Database::isUrl(const QString &where)
{
    return PostgresUrl::isOne(where);
}

Result<std::unique_ptr<Database>> Database::open(const QString &where)
{
    std::unique_ptr<Database> database;
    if (isUrl(where)) {
        auto url = PostgresUrl::parse(where);
        if (!url)
            return fail(url.error());
        database = std::make_unique<PostgresDatabase>(std::move(*url));
    } else {
        database = std::make_unique<SqliteDatabase>(where);
    }
    if (const auto connected = database->connect(); !connected)
        return fail(connected.error());
    if (const auto prepared = database->prepare(); !prepared)
        return fail(prepared.error());
    return database;
}

Database::Database(const QString &driver, const QString &name)
    : m_id(u"easel-backend-"_s + newUid()), m_name(name), m_database(QSqlDatabase::addDatabase(driver, m_id))
{
}

Database::~Database()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_id);
}

void Database::begin(bool isWrite)
{
    if (m_database.isOpen())
        runAll(beginning(isWrite));
    const bool isLost = !m_database.isOpen() || (m_failure && m_failure->code == ErrorCode::Network);
    if (!isLost)
        return;
    // Nothing has been done yet: where the connection can be made again, nobody need notice that it was gone.
    m_failure.reset();
    if (const auto connected = connect(); !connected)
        m_failure = connected.error();
    runAll(beginning(isWrite));
}

Result<void> Database::end(bool keep)
{
    if (keep && !m_failure)
        run(u"COMMIT"_s);
    std::optional<Error> failure = takeFailure();
    if ((!keep || failure) && m_database.isOpen()) {
        run(u"ROLLBACK"_s);
        m_failure.reset();
    }
    if (failure)
        return fail(std::move(*failure));
    return {};
}

QSqlQuery Database::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_database);
    if (m_failure)
        return query;
    // Rows need not be kept. (PostgreSQL's driver would send them one by one then, and takes no other statement meanwhile.)
    query.setForwardOnly(m_database.driverName() == "QSQLITE"_L1);
    bool ok = true;
    if (values.isEmpty()) {
        ok = query.exec(sql);
    } else {
        ok = query.prepare(sql);
        for (const QVariant &value : values)
            query.addBindValue(value);
        ok = ok && query.exec();
    }
    if (!ok)
        m_failure = described(query.lastError());
    return query;
}

void Database::runAll(const QStringList &statements)
{
    for (const QString &statement : statements)
        run(statement);
}

std::optional<int> Database::number(const QString &sql)
{
    QSqlQuery query = run(sql);
    return query.next() ? std::optional(query.value(0).toInt()) : std::nullopt;
}

std::optional<Error> Database::takeFailure()
{
    return std::exchange(m_failure, std::nullopt);
}

} // namespace easel::backend
