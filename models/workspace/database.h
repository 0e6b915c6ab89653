// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>

namespace easel {

/// One connection to one SQLite file, with Result where Qt SQL has lastError(). Only the workspace knows it.
/// Errors: DamagedFile when SQLite finds the file broken, ReadOnly when it may not write, Storage for the rest.
class Database final
{
public:
    enum class Mode {
        ReadWrite, ///< write-ahead log; a commit is on the disk when it returns
        ReadOnly,  ///< beside a process that writes
        Immutable, ///< for a file that nobody writes: makes no file beside it and takes no lock
    };

    /// The write-ahead log of a file; what a crash left in it belongs to the file.
    static QString logOf(const QString &path) { return path + QStringLiteral("-wal"); }
    static bool hasLog(const QString &path) { return QFileInfo(logOf(path)).size() > 0; }

    static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Runs one statement whose rows, if it has any, do not matter.
    Result<void> run(const QString &sql, const QVariantList &values = {}) const;
    /// A statement that is going to be run many times, by add().
    Result<QSqlQuery> prepare(const QString &sql) const;
    Result<void> add(QSqlQuery &prepared, const QVariantList &values) const;
    /// Calls `row` for each row in turn, until it fails.
    template <typename Row>
    Result<void> forEach(const QString &sql, const QVariantList &values, Row row) const
    {
        Result<QSqlQuery> query = select(sql, values);
        if (!query)
            return fail(query.error());
        while (query->next()) {
            if (Result<void> done = row(*query); !done)
                return done;
        }
        return ended(*query);
    }
    /// The first column of the first row; invalid when there is none.
    Result<QVariant> value(const QString &sql, const QVariantList &values = {}) const;

    /// Does the work in one transaction: all of it is on the disk afterwards, or nothing.
    template <typename Work>
    Result<void> transact(Work work) const
    {
        // On a broken disk an end may fail like everything else; what it left open is ended now.
        if (m_isOpen)
            static_cast<void>(run(QStringLiteral("ROLLBACK")));
        if (Result<void> begun = run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
            return begun;
        m_isOpen = true;
        Result<void> done = work();
        if (done)
            done = run(QStringLiteral("COMMIT"));
        // The first error is the one that says what happened.
        m_isOpen = !done && !run(QStringLiteral("ROLLBACK"));
        return done;
    }

private:
    Database(QString path, QString connection);
    Result<QSqlQuery> select(const QString &sql, const QVariantList &values) const;
    Result<void> ended(const QSqlQuery &query) const;
    tl::unexpected<Error> refusal(const QSqlError &error) const;

    QString m_path;
    QString m_connection;
    QSqlDatabase m_database;
    mutable bool m_isOpen = false; ///< a transaction, as far as is known
};

} // namespace easel
