// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresserver.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>
#include <csignal>
#include <pwd.h>
#include <unistd.h>

namespace easel::test {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int patience = 120'000; // ms; a hang, not a slow machine

/// The programs of the newest version that is installed; Debian keeps them out of the path.
QString programsFolder()
{
    const QDir versions(u"/usr/lib/postgresql"_s);
    QStringList names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return a.toInt() > b.toInt(); });
    for (const QString &name : names) {
        const QString folder = versions.filePath(name + u"/bin"_s);
        if (QFile::exists(folder + u"/initdb"_s))
            return folder;
    }
    qFatal("There is no PostgreSQL server: app/install-packages test installs it");
}

} // namespace

PostgresServer::PostgresServer() : m_programs(programsFolder())
{
    if (!m_folder.isValid())
        qFatal("%s", qPrintable(m_folder.errorString()));
    const QByteArray folder = QFile::encodeName(m_folder.path());
    if (::geteuid() == 0) {
        const passwd *owner = ::getpwnam("postgres");
        if (!owner || ::chown(folder.constData(), owner->pw_uid, owner->pw_gid) != 0)
            qFatal("The folder of the PostgreSQL server cannot be given to the user postgres");
    }
    QProcess init;
    const QStringList command = asServer({program(u"initdb"_s), u"--pgdata"_s, m_folder.filePath(u"data"_s), u"--username"_s, u"easel"_s, u"--no-sync"_s,
                                          u"--auth"_s, u"trust"_s, u"--encoding"_s, u"UTF8"_s, u"--locale"_s, u"C.UTF-8"_s});
    init.start(command.first(), command.mid(1));
    wait(init, u"initdb"_s);
    QFile access(m_folder.filePath(u"data/pg_hba.conf"_s));
    if (!access.open(QIODevice::WriteOnly | QIODevice::Truncate)
        || access.write("local all " + guardedUser().toUtf8() + " scram-sha-256\nlocal all all trust\n") < 0)
        qFatal("%s", qPrintable(access.errorString()));
    access.close();
    start();
    run(u"postgres"_s, u"CREATE ROLE %1 LOGIN PASSWORD '%2'"_s.arg(guardedUser(), QString::fromLatin1(password())));
}

PostgresServer::~PostgresServer()
{
    stop();
}

PostgresServer &PostgresServer::shared()
{
    // It goes with the application, while Qt's connections to databases are still there.
    static PostgresServer *server = nullptr;
    if (!server) {
        server = new PostgresServer;
        qAddPostRoutine([] {
            delete server;
            server = nullptr;
        });
    }
    return *server;
}

QString PostgresServer::program(const QString &name) const
{
    return m_programs + u'/' + name;
}

QStringList PostgresServer::asServer(const QStringList &command) const
{
    // The signal comes when the process of the test goes without having stopped it.
    QStringList whole{u"setpriv"_s, u"--pdeathsig"_s, u"QUIT"_s};
    if (::geteuid() == 0)
        whole << u"--reuid"_s << u"postgres"_s << u"--regid"_s << u"postgres"_s << u"--init-groups"_s;
    return whole + QStringList{u"--"_s} + command;
}

void PostgresServer::wait(QProcess &process, const QString &what) const
{
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("%s: %s %s", qPrintable(what), qPrintable(process.errorString()), process.readAllStandardError().constData());
}

void PostgresServer::start()
{
    m_server = std::make_unique<QProcess>();
    m_server->setStandardErrorFile(m_folder.filePath(u"log"_s), QIODevice::Append);
    m_server->setStandardOutputFile(QProcess::nullDevice());
    // Nothing of it need survive a crash of this computer.
    const QStringList command = asServer({program(u"postgres"_s), u"-D"_s, m_folder.filePath(u"data"_s), u"-k"_s, m_folder.path(), u"-h"_s, QString(), u"-F"_s,
                                          u"-c"_s, u"full_page_writes=off"_s});
    m_server->start(command.first(), command.mid(1));
    for (int waited = 0; waited < patience; waited += 50) {
        if (m_server->state() == QProcess::NotRunning)
            break;
        QProcess ask;
        ask.start(program(u"pg_isready"_s), {u"--quiet"_s, u"--host"_s, m_folder.path()});
        if (ask.waitForFinished(patience) && ask.exitStatus() == QProcess::NormalExit && ask.exitCode() == 0)
            return;
        m_server->waitForFinished(50);
    }
    QFile log(m_folder.filePath(u"log"_s));
    qFatal("postgres: %s", log.open(QIODevice::ReadOnly) ? log.readAll().constData() : "it does not start");
}

void PostgresServer::stop()
{
    if (!m_server)
        return;
    m_administration.reset();
    ::kill(static_cast<pid_t>(m_server->processId()), SIGINT); // its "fast": sessions are ended
    if (!m_server->waitForFinished(patience))
        m_server->kill();
    m_server.reset();
}

void PostgresServer::administrate(const QString &sql)
{
    if (!m_administration)
        m_administration = std::make_unique<Session>(*this, u"postgres"_s);
    m_administration->run(sql);
}

QString PostgresServer::create(const QString &copyOf)
{
    const QString name = u"fleet%1"_s.arg(++m_databases);
    administrate(u"CREATE DATABASE %1 TEMPLATE %2"_s.arg(name, copyOf.isEmpty() ? u"template0"_s : copyOf));
    return name;
}

void PostgresServer::drop(const QString &database)
{
    administrate(u"DROP DATABASE %1 WITH (FORCE)"_s.arg(database));
}

QString PostgresServer::url(const QString &database, const QString &user, const QString &options) const
{
    return u"postgresql://%1@/%2?host=%3%4"_s.arg(user, database, m_folder.path(), options);
}

PostgresServer::Session::Session(const PostgresServer &server, const QString &database) : m_connection(u"somebody else in "_s + database)
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QPSQL"_s, m_connection);
    connection.setHostName(server.m_folder.path());
    connection.setUserName(u"easel"_s);
    connection.setDatabaseName(database);
    if (!connection.open())
        qFatal("%s", qPrintable(connection.lastError().text()));
}

PostgresServer::Session::~Session()
{
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

void PostgresServer::Session::run(const QString &sql) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    if (!query.exec(sql))
        qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
}

QStringList PostgresServer::run(const QString &database, const QString &sql) const
{
    QProcess psql;
    psql.start(program(u"psql"_s), {u"--no-psqlrc"_s, u"--quiet"_s, u"--tuples-only"_s, u"--no-align"_s, u"--set"_s, u"ON_ERROR_STOP=1"_s, u"--host"_s,
                                    m_folder.path(), u"--username"_s, u"easel"_s, u"--dbname"_s, database, u"--command"_s, sql});
    wait(psql, sql);
    return QString::fromUtf8(psql.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace easel::test
