// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

#include <utility>

namespace easel::backend {

/// Where a PostgreSQL database is: postgresql://[user@][host][:port]/database[?option=value&...]
///
/// It never holds a password: arguments of programs are seen by all. libpq reads PGPASSWORD, PGPASSFILE and ~/.pgpass itself.
struct PostgresUrl final
{
    QString user; ///< empty: libpq's default
    QString host; ///< empty: libpq's default, a socket of this computer
    int port = -1;
    QString database;
    QList<std::pair<QString, QString>> options; ///< libpq's, such as sslmode

    /// Whether the text is meant as such a URL, well formed or not.
    static bool isOne(const QString &text);
    /// Errors: InvalidInput with a sentence that has nothing of the text in it that may be a password.
    static Result<PostgresUrl> parse(const QString &text);

    /// The options with defaults for what hangs otherwise, as QSqlDatabase::setConnectOptions takes them.
    QString connectOptions() const;
    /// For messages: without its options.
    QString toString() const;
};

} // namespace easel::backend
