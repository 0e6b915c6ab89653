// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/database.h"
#include "backend/postgresurl.h"

namespace easel::backend {

/// A database of a PostgreSQL server, in the first schema of the search path. Several backends may use it at once.
class PostgresDatabase final : public Database
{
public:
    explicit PostgresDatabase(PostgresUrl url);

    QString text(const QString &path) const override;
    QString flag(const QString &path) const override;
    QString textOfMember(const QString &path) const override;
    QString finder() const override;

protected:
    Result<void> connect() override;
    Result<void> prepare() override;
    QStringList beginning(bool isWrite) const override;
    Error described(const QSqlError &error) const override;

private:
    Result<void> prepareTables();

    const PostgresUrl m_url;
};

} // namespace easel::backend
