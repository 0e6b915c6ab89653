// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jsonpath.h"
#include "backendfixture.h"
#include "testfiles.h"
#include "testregistry.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace easel;
using namespace easel::test;
using namespace easel::backend;
using namespace Qt::Literals::StringLiterals;

/// The program easel-backend and its database file: options, durability, other people's files.
class TestBackendProgram final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }

    void badOptions_data();
    void badOptions();
    void filesAreForTheOwnerOnly();
    void keyFileIsUsed();
    void userFileIsUsed();
    void badUserFiles_data();
    void badUserFiles();
    void olderDatabaseIsBroughtUpToDate();
    void stopsOnSignals_data();
    void stopsOnSignals();
    void whatWasAnsweredSurvivesAKill();
    void sampleGoesIntoAnEmptyDatabaseOnly();
    void secondProgramIsRefused();
    void strangeFiles_data();
    void strangeFiles();
    void timesGrowWhereTheClockIsBehind();
    void anUnknownEndpointServesBoth();
    void threadStopsCleanly();

private:
    QString file(const QString &name) const { return m_folder->filePath(name); }
    std::unique_ptr<QProcess> run(const QStringList &arguments);
    /// Starts the program on a database and waits until it listens.
    std::unique_ptr<QProcess> serve(const QStringList &more = {}, const QString &database = u"db"_s);
    std::unique_ptr<RestProbe> probe(const QString &database = u"db"_s) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_output;
};

std::unique_ptr<QProcess> TestBackendProgram::run(const QStringList &arguments)
{
    auto program = std::make_unique<QProcess>();
    program->setProgram(QStringLiteral(EASEL_BIN_DIR "/easel-backend"));
    program->setArguments(arguments);
    program->start();
    return program;
}

std::unique_ptr<QProcess> TestBackendProgram::serve(const QStringList &more, const QString &database)
{
    auto program = run(QStringList{u"--listen"_s, u"127.0.0.1:0"_s, u"--database"_s, file(database)} + more);
    m_output.clear();
    while (!m_output.contains("listening on ") && program->waitForReadyRead(20000))
        m_output += program->readAllStandardOutput();
    [&] {
        QVERIFY2(m_output.contains("listening on http://127.0.0.1:"),
                 (m_output + program->readAllStandardError()).constData());
    }();
    return program;
}

std::unique_ptr<RestProbe> TestBackendProgram::probe(const QString &database) const
{
    const QByteArray url = m_output.mid(m_output.indexOf("listening on ") + 13).trimmed();
    return std::make_unique<RestProbe>(QUrl(QString::fromLatin1(url)), contentOf(file(database + u".key"_s)).trimmed());
}

void TestBackendProgram::badOptions_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("message");
    const QString good = u"--listen 127.0.0.1:0 --database DB "_s;
    QTest::newRow("unknown") << good + u"--verbose"_s << u"verbose"_s;
    QTest::newRow("positional") << good + u"more"_s << u"more"_s;
    QTest::newRow("no listen") << u"--database DB"_s << u"--listen"_s;
    QTest::newRow("no database") << u"--listen 127.0.0.1:0"_s << u"--database"_s;
    QTest::newRow("no port") << u"--listen 127.0.0.1 --database DB"_s << u"ADDRESS:PORT"_s;
    QTest::newRow("bad port") << u"--listen 127.0.0.1:70000 --database DB"_s << u"ADDRESS:PORT"_s;
    QTest::newRow("bad address") << u"--listen here:1 --database DB"_s << u"ADDRESS:PORT"_s;
    QTest::newRow("sample") << good + u"--sample large"_s << u"--sample"_s;
    QTest::newRow("both fleets") << good + u"--sample small --generate 5"_s << u"--generate"_s;
    QTest::newRow("generate") << good + u"--generate many"_s << u"--generate"_s;
    QTest::newRow("generate none") << good + u"--generate 0"_s << u"--generate"_s;
    QTest::newRow("seed alone") << good + u"--seed 5"_s << u"--seed"_s;
    QTest::newRow("limits") << good + u"--rate-limits some"_s << u"--rate-limits"_s;
}

void TestBackendProgram::badOptions()
{
    QFETCH(QString, arguments);
    QFETCH(QString, message);
    const auto program = run(arguments.replace(u"DB"_s, file(u"db"_s)).split(u' '));
    QVERIFY(program->waitForFinished(20000));
    QCOMPARE(program->exitStatus(), QProcess::NormalExit);
    QCOMPARE(program->exitCode(), 2);
    QVERIFY(QString::fromUtf8(program->readAllStandardError()).contains(message));
    QVERIFY(!QFile::exists(file(u"db"_s)));
}

void TestBackendProgram::filesAreForTheOwnerOnly()
{
    const auto program = serve({u"--sample"_s, u"small"_s});
    const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    for (const QString &name : {u"db"_s, u"db-wal"_s, u"db.key"_s})
        QCOMPARE(QFileInfo(file(name)).permissions() & ~owner, QFile::Permissions());
    QVERIFY(m_output.contains(QFile::encodeName(file(u"db.key"_s))));
    QVERIFY(!m_output.contains(contentOf(file(u"db.key"_s)).trimmed()));
    QCOMPARE(probe()->get(u"/v1/users/info"_s).status, 200);
    program->terminate();
    QVERIFY(program->waitForFinished(20000));
}

void TestBackendProgram::keyFileIsUsed()
{
    writeFile(file(u"my.key"_s), "a-key-of-mine\n");
    const auto program = serve({u"--api-key-file"_s, file(u"my.key"_s)});
    const auto probe = this->probe();
    probe->setApiKey("a-key-of-mine");
    QCOMPARE(probe->get(u"/v1/users/info"_s).status, 200);
    QVERIFY(!QFile::exists(file(u"db.key"_s)));
    program->terminate();
    QVERIFY(program->waitForFinished(20000));

    for (const QString &name : {u"missing.key"_s, u"empty.key"_s}) {
        if (name == "empty.key"_L1)
            writeFile(file(name), "\n");
        const auto refused =
            run({u"--listen"_s, u"127.0.0.1:0"_s, u"--database"_s, file(u"db"_s), u"--api-key-file"_s, file(name)});
        QVERIFY(refused->waitForFinished(20000));
        QCOMPARE(refused->exitCode(), 1);
        QVERIFY(refused->readAllStandardError().contains(QFile::encodeName(name)));
    }
}

void TestBackendProgram::userFileIsUsed()
{
    writeFile(file(u"user"_s), "anna@example.com:a:b c\nnot:this\n");
    const auto program = serve({u"--sample"_s, u"small"_s, u"--user-file"_s, file(u"user"_s)});
    const auto probe = this->probe();
    probe->setApiKey({});
    const auto login = [&](const QString &password) {
        return probe->post(u"/v1/auth/authenticate"_s,
                           {{u"emailId"_s, u"anna@example.com"_s}, {u"password"_s, password}});
    };
    QCOMPARE(login(u"a"_s).status, 401);
    const RestAnswer answer = login(u"a:b c"_s);
    QCOMPARE(answer.status, 200);
    const QByteArray token = textAt(answer.json, u"Authorization").toLatin1();
    probe->setAuthorization(token);
    QCOMPARE(probe->get(u"/v1/users/info"_s).status, 200);
    program->terminate();
    QVERIFY(program->waitForFinished(20000));
    const QByteArray told = m_output + program->readAllStandardOutput() + program->readAllStandardError();
    for (const QByteArray &secret : {QByteArray("a:b c"), token})
        QVERIFY(!told.contains(secret) && !contentOf(file(u"db"_s)).contains(secret));
}

void TestBackendProgram::badUserFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no colon") << QByteArray("anna@example.com\n");
    QTest::newRow("no name") << QByteArray(":secret\n");
    QTest::newRow("no password") << QByteArray("anna@example.com:\nsecret\n");
}

void TestBackendProgram::badUserFiles()
{
    QFETCH(QByteArray, content);
    writeFile(file(u"user"_s), content);
    const auto program = run({u"--listen"_s, u"127.0.0.1:0"_s, u"--database"_s, file(u"db"_s), u"--user-file"_s, file(u"user"_s)});
    QVERIFY(program->waitForFinished(20000));
    QCOMPARE(program->exitCode(), 1);
    const QByteArray told = program->readAllStandardError();
    QVERIFY(told.contains("user file"));
    QVERIFY(!told.contains("secret"));
}

void TestBackendProgram::olderDatabaseIsBroughtUpToDate()
{
    BackendOptions options = BackendFixture::sample(BackendOptions::Sample::Small);
    options.databasePath = file(u"db"_s);
    QVERIFY(BackendServer::start(options).has_value());
    // As the first version made it.
    runSql(options.databasePath,
           {u"DROP TABLE audits"_s, u"DROP TABLE events"_s, u"DROP INDEX clusters_config"_s,
            u"DROP INDEX clusters_host"_s, u"DROP INDEX clusters_name"_s,
            u"ALTER TABLE clusters DROP COLUMN config_uid"_s, u"ALTER TABLE clusters DROP COLUMN config"_s,
            u"DELETE FROM settings WHERE key = 'tokenKey'"_s, u"PRAGMA user_version = 1"_s});
    for (int i = 0; i < 2; ++i) {
        BackendFixture backend(options);
        RestProbe &probe = backend.probe;
        const QString uid = probe.clusterNamed(u"catalog-dev"_s);
        const QString config =
            textAt(probe.get(u"/v1/dashboard/spectroclusters/"_s + uid).json, u"spec.cloudConfig.uid");
        QCOMPARE(probe.get(u"/v1/cloudconfigs/virtual/"_s + config).status, 200);
        QCOMPARE(probe.patch(u"/v1/spectroclusters/%1/clusterConfig/lifecycleConfig"_s.arg(uid),
                             {{u"lifecycleConfig"_s, QJsonObject{{u"pause"_s, i == 0}}}})
                     .status,
                 204);
        QCOMPARE(probe.get(u"/v1/audits"_s).json.value("items"_L1).toArray().size(), i + 1);
    }
}

void TestBackendProgram::stopsOnSignals_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void TestBackendProgram::stopsOnSignals()
{
    QFETCH(int, signal);
    const auto program = serve({u"--sample"_s, u"small"_s});
    ::kill(static_cast<pid_t>(program->processId()), signal);
    QVERIFY(program->waitForFinished(20000));
    QCOMPARE(program->exitStatus(), QProcess::NormalExit);
    QCOMPARE(program->exitCode(), 0);
    QVERIFY(!QFile::exists(file(u"db-wal"_s))); // all of it is in the database itself
}

void TestBackendProgram::whatWasAnsweredSurvivesAKill()
{
    QStringList expected;
    for (int round = 0; round < 4; ++round) {
        auto program = serve({u"--sample"_s, u"small"_s});
        const auto probe = this->probe();
        const QJsonArray groups =
            probe->get(u"/v1/clustergroups/hostCluster/metadata"_s).json.value("items"_L1).toArray();
        for (const QString &name : expected)
            QVERIFY2(!probe->groupNamed(name).isEmpty(), qPrintable(name));
        QCOMPARE(groups.size(), 8 + expected.size());

        const QString name = u"round-%1"_s.arg(round);
        const QString member = probe->clusterNamed(u"vsphere-prod-muc-02"_s);
        const QJsonObject body{
            {u"metadata"_s, QJsonObject{{u"name"_s, name}}},
            {u"spec"_s, QJsonObject{{u"clusterRefs"_s, QJsonArray{QJsonObject{{u"clusterUid"_s, member}}}},
                                    {u"clustersConfig"_s, QJsonObject{{u"endpointType"_s, u"LoadBalancer"_s}}}}}};
        QCOMPARE(probe->post(u"/v1/clustergroups"_s, body).status, 201);
        program->kill(); // SIGKILL, right after the answer
        QVERIFY(program->waitForFinished(20000));
        expected << name;
    }
}

void TestBackendProgram::sampleGoesIntoAnEmptyDatabaseOnly()
{
    auto program = serve({u"--sample"_s, u"small"_s});
    const qsizetype count = probe()->walk(u"/v1/dashboard/spectroclusters/search"_s).size();
    const QByteArray key = contentOf(file(u"db.key"_s));
    program->terminate();
    QVERIFY(program->waitForFinished(20000));
    program = serve({u"--generate"_s, u"500"_s, u"--seed"_s, u"3"_s});
    QCOMPARE(probe()->walk(u"/v1/dashboard/spectroclusters/search"_s).size(), count);
    QCOMPARE(contentOf(file(u"db.key"_s)), key); // connections survive a restart
    program->terminate();
    QVERIFY(program->waitForFinished(20000));
}

void TestBackendProgram::secondProgramIsRefused()
{
    const auto program = serve({u"--sample"_s, u"small"_s});
    const auto second = run({u"--listen"_s, u"127.0.0.1:0"_s, u"--database"_s, file(u"db"_s)});
    QVERIFY(second->waitForFinished(20000));
    QCOMPARE(second->exitCode(), 1);
    QVERIFY(second->readAllStandardError().contains("in use"));
    QCOMPARE(probe()->get(u"/v1/users/info"_s).status, 200);

    const QByteArray address = m_output.mid(m_output.indexOf("http://") + 7).trimmed();
    const auto third = run({u"--listen"_s, QString::fromLatin1(address), u"--database"_s, file(u"other"_s)});
    QVERIFY(third->waitForFinished(20000));
    QCOMPARE(third->exitCode(), 1);
    QVERIFY(third->readAllStandardError().contains("cannot be listened on"));
    program->terminate();
    QVERIFY(program->waitForFinished(20000));
}

void TestBackendProgram::strangeFiles_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("text") << u"text"_s << ErrorCode::DamagedFile;
    QTest::newRow("other database") << u"other"_s << ErrorCode::ForeignFile;
    QTest::newRow("newer") << u"newer"_s << ErrorCode::NewerFile;
    QTest::newRow("broken") << u"broken"_s << ErrorCode::DamagedFile;
    QTest::newRow("folder is missing") << u"missing"_s << ErrorCode::Storage;
}

void TestBackendProgram::strangeFiles()
{
    QFETCH(QString, kind);
    QFETCH(ErrorCode, code);
    BackendOptions options;
    options.databasePath = file(kind == "missing"_L1 ? u"no/db"_s : u"db"_s);
    if (kind == "text"_L1) {
        writeFile(options.databasePath, QByteArray("This is a letter to a friend.\n").repeated(200));
    } else if (kind == "other"_L1) {
        runSql(options.databasePath, {u"CREATE TABLE notes (a)"_s});
    } else if (kind != "missing"_L1) {
        QVERIFY(BackendServer::start(options).has_value());
        if (kind == "newer"_L1) {
            runSql(options.databasePath, {u"PRAGMA user_version = 99"_s});
        } else {
            QByteArray content = contentOf(options.databasePath);
            writeFile(options.databasePath, content.first(100) + QByteArray(content.size() - 100, 'x'));
        }
    }
    const QByteArray before = kind == "missing"_L1 ? QByteArray() : contentOf(options.databasePath);
    const auto server = BackendServer::start(options);
    QVERIFY(!server.has_value());
    QCOMPARE(server.error().code, code);
    QVERIFY(!server.error().message.isEmpty());
    if (kind != "missing"_L1)
        QCOMPARE(contentOf(options.databasePath), before);
}

void TestBackendProgram::anUnknownEndpointServesBoth()
{
    // A host that was set up for neither endpoint; the samples have none.
    BackendOptions options = BackendFixture::sample(BackendOptions::Sample::Small);
    options.databasePath = file(u"db"_s);
    QVERIFY(BackendServer::start(options).has_value());
    const QString name = u"vsphere-prod-muc-02"_s;
    runSql(options.databasePath,
           {u"UPDATE clusters SET doc = json_remove(doc, '$.specSummary.clusterConfig.hostClusterConfig.clusterEndpoint') "
            "WHERE name = '%1'"_s.arg(name)});
    BackendFixture backend(options);
    const QString member = backend.probe.clusterNamed(name);
    for (const QString &endpoint : {u"LoadBalancer"_s, u"Ingress"_s}) {
        const QJsonObject config{{u"endpointType"_s, endpoint},
                                 {u"hostClustersConfig"_s,
                                  QJsonArray{QJsonObject{{u"clusterUid"_s, member},
                                                         {u"endpointConfig"_s, QJsonObject{{u"ingressConfig"_s, QJsonObject{{u"host"_s, u"*.new.example.com"_s}}}}}}}}};
        const RestAnswer answer = backend.probe.post(
            u"/v1/clustergroups"_s, {{u"metadata"_s, QJsonObject{{u"name"_s, endpoint}}},
                                     {u"spec"_s, QJsonObject{{u"clusterRefs"_s, QJsonArray{QJsonObject{{u"clusterUid"_s, member}}}},
                                                             {u"clustersConfig"_s, config}}}});
        QVERIFY2(answer.status == 201, answer.body.constData());
    }
}

void TestBackendProgram::timesGrowWhereTheClockIsBehind()
{
    BackendOptions options = BackendFixture::sample(BackendOptions::Sample::Small);
    options.databasePath = file(u"db"_s);
    QVERIFY(BackendServer::start(options).has_value());
    QString last = u"2999-12-31T23:59:59.998Z"_s;
    runSql(options.databasePath, {u"UPDATE settings SET value = '%1' WHERE key = 'stamp'"_s.arg(last)});
    BackendFixture backend(options);
    const QString path = u"/v1/clustergroups/"_s + backend.probe.groupNamed(u"platform-shared-eu"_s);
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(backend.probe.put(path + u"/meta"_s, {{u"name"_s, u"platform-shared-eu"_s}}).status, 204);
        const QString now = textAt(backend.probe.get(path).json, u"metadata.lastModifiedTimestamp");
        QVERIFY2(now > last, qPrintable(now));
        last = now;
    }
}

void TestBackendProgram::threadStopsCleanly()
{
    BackendOptions options = BackendFixture::sample(BackendOptions::Sample::Small);
    options.databasePath = file(u"db"_s);
    options.apiKey = "given";
    for (int i = 0; i < 3; ++i) {
        BackendFixture backend(options);
        QCOMPARE(backend.thread->apiKey(), QByteArray("given"));
        QCOMPARE(backend.probe.get(u"/v1/users/info"_s).status, 200);
    }
    QVERIFY(!QFile::exists(file(u"db-wal"_s)));
    options.databasePath = file(u"no/db"_s);
    QCOMPARE(BackendThread::start(options).error().code, ErrorCode::Storage);
}

EASEL_TEST(TestBackendProgram)
#include "testbackendprogram.moc"
