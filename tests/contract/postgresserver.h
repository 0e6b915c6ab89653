// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace easel::test {

/// A PostgreSQL server in a folder of its own that listens on a socket there and nowhere else. It goes with the object, and with the
/// process of the test however that ends. Ends the program when it cannot be had.
class PostgresServer final
{
public:
    PostgresServer();
    ~PostgresServer();
    Q_DISABLE_COPY_MOVE(PostgresServer)

    /// The one that all tests of a process share: started at the first call.
    static PostgresServer &shared();

    void start();
    void stop();

    /// A fresh database, empty or a copy of another one of this server.
    QString create(const QString &copyOf = {});
    void drop(const QString &database);
    /// Where the backend finds it. `options` are appended as they are: "&name=value".
    QString url(const QString &database, const QString &user = QStringLiteral("easel"), const QString &options = {}) const;

    /// Runs SQL as somebody else and returns the first column of what it answers, a line each. Ends the program when that fails.
    QStringList run(const QString &database, const QString &sql) const;

    /// A connection of somebody else that stays open, and is closed with the object.
    class Session final
    {
    public:
        explicit Session(const QString &database) : Session(shared(), database) {}
        Session(const PostgresServer &server, const QString &database);
        ~Session();
        Q_DISABLE_COPY_MOVE(Session)
        void run(const QString &sql) const;

    private:
        const QString m_connection;
    };

    /// A user who has to show this password; the others need none.
    static QString guardedUser() { return QStringLiteral("guarded"); }
    static QByteArray password() { return "right horse"; }

private:
    QString program(const QString &name) const;
    void administrate(const QString &sql);
    /// The command as the user that the server runs as: it refuses to run as root.
    QStringList asServer(const QStringList &command) const;
    void wait(QProcess &process, const QString &what) const;

    QString m_programs;
    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_server;
    std::unique_ptr<Session> m_administration; ///< opened when it is needed
    int m_databases = 0;
};

/// A fresh database of the shared server that goes with the object. What uses it has to be gone by then.
class PostgresDatabaseFixture final
{
public:
    explicit PostgresDatabaseFixture(const QString &copyOf = {}) : m_name(PostgresServer::shared().create(copyOf)) {}
    ~PostgresDatabaseFixture() { PostgresServer::shared().drop(m_name); }
    Q_DISABLE_COPY_MOVE(PostgresDatabaseFixture)

    QString url(const QString &options = {}) const { return PostgresServer::shared().url(m_name, QStringLiteral("easel"), options); }
    const QString &name() const { return m_name; }
    QStringList run(const QString &sql) const { return PostgresServer::shared().run(m_name, sql); }

private:
    const QString m_name;
};

} // namespace easel::test
