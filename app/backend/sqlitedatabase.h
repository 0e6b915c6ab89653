// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/database.h"

namespace easel::backend {

/// A SQLite file, held exclusively while it is open, or a database in memory.
class SqliteDatabase final : public Database
{
public:
    /// An empty path means in memory.
    explicit SqliteDatabase(const QString &path);

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
    const QString m_path;
};

} // namespace easel::backend
