// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <memory>
#include <optional>

namespace easel::backend {

/// A database that a Store lies in, and the SQL that differs from one kind to the other.
///
/// Statements run between begin() and end(). A failure sticks until end(), which reports it: what is read after one is
/// empty. A failure with ErrorCode::Network means that the server of the database is not reached; the connection is made
/// again at the next begin().
class Database
{
public:
    /// Of the tables, whatever the kind of database.
    static constexpr int schemaVersion = 2;

    /// Opens what `where` names: a postgresql:// URL or the path of a SQLite file, which is made when it is not there; empty
    /// means a private database in memory. The tables are made or brought up to date.
    /// Errors: InvalidInput for a URL, Network, Storage, ForeignFile, DamagedFile, NewerFile; then nothing in it is changed.
    static Result<std::unique_ptr<Database>> open(const QString &where);
    /// Whether `where` names a server and no file.
    static bool isUrl(const QString &where);
    virtual ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Begins a transaction. What a reading one sees is one state; a writing one is alone.
    void begin(bool isWrite);
    /// Ends it: what it wrote is on disk when `keep` is true and this succeeds. Else nothing is, but for one case: when the
    /// server went while it was told to keep, nobody knows.
    Result<void> end(bool keep);

    /// A question mark stands for each of the values; statements that define something take none.
    QSqlQuery run(const QString &sql, const QVariantList &values = {});

    // Expressions on the column `doc`. A path is one of member names with dots between them and of no client's making.
    virtual QString text(const QString &path) const = 0; ///< the text there; NULL when there is none
    virtual QString flag(const QString &path) const = 0; ///< the number 1 or 0; NULL when there is no boolean
    /// The text of the member of an object whose name is bound; NULL when there is none.
    virtual QString textOfMember(const QString &path) const = 0;
    /// The function that tells where in a text (its first argument) another one begins, from 1; 0 when it is not there.
    virtual QString finder() const = 0;

protected:
    Database(const QString &driver, const QString &name);

    /// Makes the connection, or makes it again.
    virtual Result<void> connect() = 0;
    /// Looks whose tables there are, and makes what is missing.
    virtual Result<void> prepare() = 0;
    virtual QStringList beginning(bool isWrite) const = 0;
    virtual Error described(const QSqlError &error) const = 0;

    const QString &name() const { return m_name; }
    QSqlDatabase &connection() { return m_database; }
    /// The first column of the first row.
    std::optional<int> number(const QString &sql);
    void runAll(const QStringList &statements);
    /// What has failed, if anything has, and forgets it.
    std::optional<Error> takeFailure();

private:
    const QString m_id;   ///< of the connection, for Qt
    const QString m_name; ///< for people
    QSqlDatabase m_database;
    std::optional<Error> m_failure;
};

} // namespace easel::backend
