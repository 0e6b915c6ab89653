// SPDX-License-Identifier: GPL-3.0-or-later
// A PostgreSQL database under the backend: it answers as over a SQLite file, whatever the server does, and what it is told wrongly.
#include "backend/jsonpath.h"
#include "backend/postgresurl.h"
#include "backendfixture.h"
#include "backendprocess.h"
#include "testfiles.h"
#include "testregistry.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace easel;
using namespace easel::test;
using namespace easel::backend;
using namespace Qt::Literals::StringLiterals;

class TestPostgres final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void urls_data();
    void urls();
    void badUrls_data();
    void badUrls();
    void badArguments();
    void passwordComesFromTheEnvironment();
    void answersAreThoseOfSqlite();
    void textThatCannotBeKeptIsRefused();
    void strangeDatabases_data();
    void strangeDatabases();
    void extensionsAreNoProgram();
    void serverIsNotThere();
    void serverIsRestarted();
    void sessionIsEnded_data();
    void sessionIsEnded();
    void whatWasAnsweredSurvivesACrashOfTheBackend();
    void heldDatabaseIsAFailure();
    void timesGrowWhereTheClockIsBehind();
};

void TestPostgres::urls_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QStringList>("options");
    const QStringList defaults{u"application_name='easel-backend'"_s, u"connect_timeout='5'"_s, u"tcp_user_timeout='10000'"_s, u"keepalives_idle='10'"_s};
    QTest::newRow("host only") << u"postgresql://db.example.com/fleet"_s << u"postgresql://db.example.com/fleet"_s << defaults;
    QTest::newRow("the other name") << u"postgres://ann@db:5433/fleet"_s << u"postgresql://ann@db:5433/fleet"_s << defaults;
    QTest::newRow("a socket") << u"postgresql:///fleet?host=/run/postgresql"_s << u"postgresql:///fleet"_s
                              << QStringList{u"host='/run/postgresql'"_s} + defaults;
    QTest::newRow("options") << u"postgresql://db/fleet?sslmode=verify-full&sslrootcert=/etc/a%20b.pem&connect_timeout=1"_s << u"postgresql://db/fleet"_s
                             << QStringList{u"sslmode='verify-full'"_s, u"sslrootcert='/etc/a b.pem'"_s, u"connect_timeout='1'"_s, defaults[0], defaults[2], defaults[3]};
    QTest::newRow("quotes") << u"postgresql://db/fleet?application_name=it's%20a%5Cb"_s << u"postgresql://db/fleet"_s
                            << QStringList{u"application_name='it\\'s a\\\\b'"_s, defaults[1], defaults[2], defaults[3]};
}

void TestPostgres::urls()
{
    QFETCH(QString, url);
    QFETCH(QString, shown);
    QFETCH(QStringList, options);
    const auto parsed = PostgresUrl::parse(url);
    QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error().toString()));
    QCOMPARE(parsed->toString(), shown);
    QCOMPARE(parsed->database, u"fleet"_s);
    QCOMPARE(parsed->connectOptions().split(u';'), options);
}

void TestPostgres::badUrls_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("message");
    QTest::newRow("password") << u"postgresql://ann:secret@db/fleet"_s << u"PGPASSWORD"_s;
    QTest::newRow("no password after the colon") << u"postgresql://ann:@db/fleet"_s << u"~/.pgpass"_s;
    QTest::newRow("password with a strange letter") << u"postgresql://ann:sec ret%@db/fleet"_s << u"PGPASSFILE"_s;
    QTest::newRow("password among the options") << u"postgresql://db/fleet?password=secret"_s << u"'password'"_s;
    QTest::newRow("password of a key") << u"postgresql://db/fleet?sslpassword=secret"_s << u"'sslpassword'"_s;
    QTest::newRow("no database") << u"postgresql://db"_s << u"no database"_s;
    QTest::newRow("no database after the slash") << u"postgresql://db/?sslmode=require"_s << u"no database"_s;
    QTest::newRow("two databases") << u"postgresql://db/fleet/other"_s << u"more than a database"_s;
    QTest::newRow("database among the options") << u"postgresql://db/fleet?dbname=other"_s << u"among the options"_s;
    QTest::newRow("port") << u"postgresql://db:port/fleet"_s << u"not well formed"_s;
    QTest::newRow("no authority") << u"postgresql:fleet"_s << u"not well formed"_s;
    QTest::newRow("fragment") << u"postgresql://db/fleet#part"_s << u"not well formed"_s;
    QTest::newRow("option without a value") << u"postgresql://db/fleet?sslmode"_s << u"without a value"_s;
    QTest::newRow("option without a name") << u"postgresql://db/fleet?=require"_s << u"without a name"_s;
    QTest::newRow("semicolon") << u"postgresql://db/fleet?options=-c%20a=1;b"_s << u"semicolon"_s;
    QTest::newRow("another scheme") << u"mysql://db/fleet"_s << u"postgresql://"_s;
}

void TestPostgres::badUrls()
{
    QFETCH(QString, url);
    QFETCH(QString, message);
    QTemporaryDir folder;
    writeFile(folder.filePath(u"key"_s), "k\n");
    QByteArray told;
    QCOMPARE(BackendProcess::run({u"--database"_s, url, u"--api-key-file"_s, folder.filePath(u"key"_s)}, told), 2);
    QVERIFY2(told.contains(message.toUtf8()), told.constData());
    QVERIFY2(!told.contains("secret") && !told.contains("sec ret"), told.constData());
}

void TestPostgres::badArguments()
{
    const PostgresDatabaseFixture database;
    QByteArray told;
    QCOMPARE(BackendProcess::run({u"--database"_s, database.url()}, told), 2);
    QVERIFY2(told.contains("--api-key-file"), told.constData());
    QTemporaryDir folder;
    writeFile(folder.filePath(u"key"_s), "k\n");
    // libpq knows its options, and names the one it does not know.
    QCOMPARE(BackendProcess::run({u"--database"_s, database.url(u"&ssl_mode=require"_s), u"--api-key-file"_s, folder.filePath(u"key"_s)}, told), 1);
    QVERIFY2(told.contains("ssl_mode"), told.constData());
}

void TestPostgres::passwordComesFromTheEnvironment()
{
    PostgresServer &server = PostgresServer::shared();
    const PostgresDatabaseFixture database;
    database.run(u"GRANT ALL ON SCHEMA public TO "_s + PostgresServer::guardedUser());
    QTemporaryDir folder;
    writeFile(folder.filePath(u"key"_s), "k\n");
    const QStringList arguments{u"--database"_s, server.url(database.name(), PostgresServer::guardedUser()), u"--api-key-file"_s, folder.filePath(u"key"_s)};
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, folder.path()); // no ~/.pgpass
    QByteArray told;
    QCOMPARE(BackendProcess::run(arguments, told, environment), 1);
    QVERIFY2(told.contains("password"), told.constData());
    environment.insert(u"PGPASSWORD"_s, u"wrong horse"_s);
    QCOMPARE(BackendProcess::run(arguments, told, environment), 1);
    QVERIFY2(told.contains("password authentication failed"), told.constData());
    QVERIFY(!told.contains("wrong horse"));

    QCOMPARE(database.run(u"SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"_s), QStringList{u"0"_s});
    environment.insert(u"PGPASSWORD"_s, QString::fromLatin1(PostgresServer::password()));
    QProcess program;
    program.setProcessEnvironment(environment);
    BackendProcess::start(program, arguments);
    const QUrl url = BackendProcess::waitForUrl(program);
    QVERIFY2(!url.isEmpty(), program.readAllStandardError().constData());
    QCOMPARE(RestProbe(url, "k").get(u"/v1/users/info"_s).status, 200);
    program.terminate();
    QVERIFY(program.waitForFinished());
}

namespace {

/// Says a lot to a backend and writes down what it answers. What is made anew each time is replaced by its number of
/// order: uids, and the times of writes.
class Transcript final
{
public:
    explicit Transcript(const BackendThread &backend) : m_backend(backend) {}

    /// Returns the answer. Not by a RestProbe, for not all of it is as described.
    QJsonObject say(const QByteArray &method, const QString &path, const QJsonObject &body = {}, const QString &project = {})
    {
        const bool hasBody = method != "GET" && method != "DELETE";
        const QByteArray sent = hasBody ? QJsonDocument(body).toJson(QJsonDocument::Compact) : QByteArray();
        QNetworkRequest request(m_backend.url().resolved(QUrl(path)));
        request.setRawHeader("ApiKey", m_backend.apiKey());
        request.setRawHeader("ProjectUid", project.toUtf8());
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, sent));
        QEventLoop loop;
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        const QByteArray answer = reply->readAll();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const QString asked = QString::fromUtf8(method + ' ' + path.toUtf8() + ' ' + sent);
        m_lines << normal(u"%1 %2 -> "_s.arg(project, asked) + QString::number(status) + u' ' + QString::fromUtf8(answer));
        return QJsonDocument::fromJson(answer).object();
    }

    const QStringList &lines() const { return m_lines; }

private:
    QString normal(const QString &text)
    {
        static const QRegularExpression made(u"\\b[0-9a-f]{24}\\b|\\b[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z"_s);
        QString result;
        qsizetype end = 0;
        for (auto match = made.globalMatch(text); match.hasNext();) {
            const auto found = match.next();
            const QString value = found.captured();
            if (!m_numbers.contains(value))
                m_numbers.insert(value, m_numbers.size());
            result += text.mid(end, found.capturedStart() - end) + u"<%1>"_s.arg(m_numbers.value(value));
            end = found.capturedEnd();
        }
        return result + text.mid(end);
    }

    const BackendThread &m_backend;
    QNetworkAccessManager m_network;
    QHash<QString, qsizetype> m_numbers;
    QStringList m_lines;
};

void readAll(Transcript &script, RestProbe &probe)
{
    for (const QString &path : {u"/v1/users/info"_s, u"/v1/dashboard/projects/metadata"_s, u"/v1/clustergroups/hostCluster"_s,
                                u"/v1/clustergroups/hostCluster/metadata"_s, u"/v1/dashboard/clusterprofiles/metadata"_s, u"/v1/edgehosts/metadata"_s,
                                u"/v1/spectroclusters/virtual/packs/values"_s, u"/v1/audits"_s, u"/v1/clustergroups/developerCredit/usage/tenant"_s})
        script.say("GET", path);
    for (const QString &path : {u"/v1/dashboard/spectroclusters/search"_s, u"/v1/dashboard/edgehosts/search"_s, u"/v1/dashboard/clusterprofiles"_s}) {
        for (int offset = 0; offset < 60; offset += 7)
            script.say("POST", u"%1?limit=7&continue=%2"_s.arg(path).arg(offset));
    }
    const QJsonArray groups = probe.get(u"/v1/clustergroups/hostCluster/metadata"_s).json.value("items"_L1).toArray();
    for (const QJsonValue &group : groups) {
        const QString uid = textAt(group.toObject(), u"uid");
        script.say("GET", u"/v1/clustergroups/"_s + uid);
        script.say("GET", u"/v1/clustergroups/%1/profiles"_s.arg(uid));
        script.say("POST", u"/v1/dashboard/clustergroups/%1/hostClusters"_s.arg(uid));
        script.say("POST", u"/v1/dashboard/clustergroups/%1/virtualClusters"_s.arg(uid));
    }
    const QString payments = probe.projectNamed(u"Payments"_s);
    script.say("POST", u"/v1/dashboard/spectroclusters/search"_s, {}, payments);
    script.say("GET", u"/v1/clustergroups/hostCluster"_s, {}, payments);
}

void searchAll(Transcript &script)
{
    const QString clusters = u"/v1/dashboard/spectroclusters/search"_s;
    const QString edgeHosts = u"/v1/dashboard/edgehosts/search"_s;
    const QStringList clusterFields{u"clusterName"_s, u"clusterUid"_s, u"projectUid"_s, u"projectName"_s, u"environment"_s, u"clusterState"_s, u"healthState"_s,
                                    u"region"_s, u"isHostCluster"_s, u"creationTimestamp"_s, u"lastModifiedTimestamp"_s, u"nonsense"_s};
    const QStringList hostFields{u"edgeHostName"_s, u"clusterUid"_s, u"state"_s, u"healthState"_s, u"creationTimestamp"_s, u"lastModifiedTimestamp"_s};
    for (const auto &[path, fields] : {std::pair(clusters, clusterFields), std::pair(edgeHosts, hostFields)}) {
        for (const QString &field : fields) {
            for (const QString &order : {u"asc"_s, u"desc"_s})
                script.say("POST", path, {{u"sort"_s, QJsonArray{QJsonObject{{u"field"_s, field}, {u"order"_s, order}}}}});
        }
    }
    const auto search = [&](const QString &property, const QString &type, const QJsonObject &condition) {
        const QJsonObject filter{{u"property"_s, property}, {u"type"_s, type}, {u"condition"_s, QJsonObject{{type, condition}}}};
        script.say("POST", clusters, {{u"filter"_s, QJsonObject{{u"filterGroups"_s, QJsonArray{QJsonObject{{u"filters"_s, QJsonArray{filter}}}}}}}});
    };
    const auto text = [](const QString &op, const QJsonArray &values) {
        return QJsonObject{{u"operator"_s, op}, {u"match"_s, QJsonObject{{u"conjunction"_s, u"or"_s}, {u"values"_s, values}}}};
    };
    for (const QString &op : {u"eq"_s, u"contains"_s, u"beginsWith"_s, u"gt"_s, u"gte"_s, u"lt"_s, u"lte"_s, u"range"_s}) {
        for (const QJsonArray &values : {QJsonArray{u"eks-prod-fra-01"_s, u"gke"_s}, QJsonArray{u""_s, u"Z"_s}, QJsonArray{u"É"_s, u"é"_s},
                                         QJsonArray{u"it's a \\ ? $1 :x %"_s, u"\U0001F680"_s}}) {
            for (const QString &property : {u"clusterName"_s, u"region"_s, u"projectName"_s}) {
                for (int variant = 0; variant < 4; ++variant) {
                    QJsonObject condition = text(op, values);
                    condition.insert(u"ignoreCase"_s, variant % 2 == 1);
                    condition.insert(u"negation"_s, variant / 2 == 1);
                    search(property, u"string"_s, condition);
                }
            }
            QJsonObject label = text(op, values);
            label.insert(u"key"_s, u"team"_s);
            search(u"tags"_s, u"keyValue"_s, label);
        }
    }
    for (const bool value : {true, false}) {
        for (const bool negation : {true, false})
            search(u"isHostCluster"_s, u"bool"_s, {{u"value"_s, value}, {u"negation"_s, negation}});
    }
    // Of a type that the property has not.
    search(u"isHostCluster"_s, u"string"_s, text(u"eq"_s, {u"true"_s}));
    search(u"isHostCluster"_s, u"int"_s, text(u"contains"_s, {1}));
    search(u"isHostCluster"_s, u"int"_s, text(u"gte"_s, {1}));
    search(u"isHostCluster"_s, u"float"_s, text(u"lt"_s, {0.5}));
    search(u"clusterName"_s, u"int"_s, text(u"eq"_s, {5}));
    search(u"clusterName"_s, u"bool"_s, {{u"value"_s, true}});
}

void writeAll(Transcript &script, RestProbe &probe)
{
    const QString payments = probe.projectNamed(u"Payments"_s);
    const auto newGroup = [&](const QString &name, const QStringList &clusters) {
        QJsonArray refs;
        for (const QString &cluster : clusters)
            refs.append(QJsonObject{{u"clusterUid"_s, probe.clusterNamed(cluster)}, {u"clusterName"_s, cluster}});
        return QJsonObject{{u"metadata"_s, QJsonObject{{u"name"_s, name},
                                                       {u"labels"_s, QJsonObject{{u"it's"_s, u"\"quoted\" \\ back"_s}, {u"\U0001F680"_s, u"$1 ? :x % \n\t"_s}, {u"empty"_s, u""_s}}}}},
                           {u"spec"_s, QJsonObject{{u"clusterRefs"_s, refs},
                                                   {u"odd"_s, QJsonArray{9223372036854775807LL, 9007199254740993LL, 0.1, -1e300, true, QJsonValue::Null}},
                                                   {u"clustersConfig"_s, QJsonObject{{u"endpointType"_s, u"LoadBalancer"_s}, {u"values"_s, u"a: 1 # 'é'\n"_s}}}}}};
    };
    const QStringList names{u"Ärger"_s, u"ärger"_s, u"Zebra"_s, u"zebra"_s, u"it's; DROP TABLE groups --"_s, u"\U0001F680"_s, u"ärger"_s,
                            u"n"_s + u"0123456789abcdefghijklmnopqrstuvwxyzé"_s.repeated(300)};
    QStringList made;
    for (const QString &name : names)
        made << textAt(script.say("POST", u"/v1/clustergroups"_s, newGroup(name, {u"vsphere-prod-muc-02"_s})), u"uid");
    script.say("POST", u"/v1/clustergroups"_s, newGroup(u"none"_s, {}));
    script.say("POST", u"/v1/clustergroups"_s, {});
    script.say("PUT", u"/v1/clustergroups/%1/meta"_s.arg(made[0]), {{u"name"_s, u"zebra"_s}});
    script.say("PUT", u"/v1/clustergroups/%1/meta"_s.arg(made[0]), {{u"name"_s, u"renamed"_s}});
    script.say("PUT", u"/v1/clustergroups/%1/meta"_s.arg(probe.groupNamed(u"platform-shared-eu"_s)), {{u"name"_s, u"shared"_s}});
    script.say("PUT", u"/v1/clustergroups/%1/hostCluster"_s.arg(made[1]), newGroup({}, {u"gen-ci-muc-01"_s, u"vsphere-prod-muc-02"_s}).value(u"spec"_s).toObject());
    for (const QString &uid : {made[2], made[2], u"none"_s, u"it's"_s})
        script.say("DELETE", u"/v1/clustergroups/"_s + uid);

    const auto newVirtual = [&](const QString &name, int cores) {
        QJsonObject body{{u"metadata"_s, QJsonObject{{u"name"_s, name}, {u"labels"_s, QJsonObject{{u"team"_s, u"é"_s}}}}}, {u"spec"_s, QJsonObject{{u"cloudType"_s, u"nested"_s}}}};
        setAt(body, u"spec.clusterConfig.hostClusterConfig.clusterGroup", QJsonObject{{u"uid"_s, probe.groupNamed(u"shared"_s)}});
        setAt(body, u"spec.machinepoolconfig",
              QJsonArray{QJsonObject{{u"cloudConfig"_s, QJsonObject{{u"instanceType"_s, QJsonObject{{u"maxCPU"_s, cores}, {u"maxMemInMiB"_s, 4096}, {u"maxStorageGiB"_s, 2}}}}}}});
        return body;
    };
    script.say("POST", u"/v1/spectroclusters/virtual/validate"_s, newVirtual(u"one"_s, 2));
    script.say("POST", u"/v1/spectroclusters/virtual"_s, newVirtual(u"one"_s, 2));
    script.say("POST", u"/v1/spectroclusters/virtual"_s, newVirtual(u"one"_s, 2));
    script.say("POST", u"/v1/spectroclusters/virtual"_s, newVirtual(u"huge"_s, 5000));
    const QString one = probe.clusterNamed(u"one"_s);
    const QString config = textAt(script.say("GET", u"/v1/dashboard/spectroclusters/"_s + one), u"spec.cloudConfig.uid");
    script.say("GET", u"/v1/cloudconfigs/virtual/"_s + config);
    script.say("PUT", u"/v1/cloudconfigs/virtual/%1/resize"_s.arg(config), {{u"instanceType"_s, QJsonObject{{u"maxCPU"_s, 3}}}});
    for (const bool pause : {true, false})
        script.say("PATCH", u"/v1/spectroclusters/%1/clusterConfig/lifecycleConfig"_s.arg(one), {{u"lifecycleConfig"_s, QJsonObject{{u"pause"_s, pause}}}});
    script.say("GET", u"/v1/events/components/spectrocluster/"_s + one);
    script.say("DELETE", u"/v1/spectroclusters/"_s + one);
    script.say("DELETE", u"/v1/spectroclusters/"_s + probe.clusterNamed(u"vsphere-prod-muc-02"_s));
    const QString tenant = textAt(probe.get(u"/v1/users/info"_s).json, u"tenantUid");
    script.say("PUT", u"/v1/tenants/%1/preferences/clusterGroup"_s.arg(tenant), {{u"isClusterGroupEnabled"_s, true}, {u"hideSystemClusterGroups"_s, true}});
    for (const QString &filter : {u"limit=3"_s, u"limit=3&continue=3"_s, u"actionType=delete"_s, u"resourceKind=spectrocluster"_s, u"userUid=it's"_s, u"startTime=2027-01-01T00:00:00.000Z"_s})
        script.say("GET", u"/v1/audits?"_s + filter);
    script.say("GET", u"/v1/audits"_s, {}, payments);
}

} // namespace

void TestPostgres::answersAreThoseOfSqlite()
{
    const PostgresDatabaseFixture database;
    BackendOptions options = BackendFixture::sample(BackendOptions::Sample::Small);
    const auto transcript = [&options] {
        const auto backend = BackendThread::start(options);
        if (!backend)
            qFatal("%s", qPrintable(backend.error().toString()));
        RestProbe probe((*backend)->url(), (*backend)->apiKey());
        Transcript script(**backend);
        readAll(script, probe);
        searchAll(script);
        writeAll(script, probe);
        readAll(script, probe);
        searchAll(script);
        return script.lines();
    };
    const QStringList expected = transcript();
    options.databasePath = database.url();
    const QStringList found = transcript();
    QVERIFY(expected.size() > 800);
    QCOMPARE(expected.filter(u"-> 500"_s), QStringList());
    for (qsizetype i = 0; i < expected.size(); ++i)
        QVERIFY2(found.value(i) == expected[i], qPrintable(u"SQLite: %1\nPostgreSQL: %2"_s.arg(expected[i], found.value(i))));
    QCOMPARE(found.size(), expected.size());
}

void TestPostgres::textThatCannotBeKeptIsRefused()
{
    const PostgresDatabaseFixture database;
    for (const QString &path : {QString(), database.url()}) {
        BackendOptions options = BackendFixture::sample(BackendOptions::Sample::Small);
        options.databasePath = path;
        BackendFixture backend(options);
        const QString group = u"/v1/clustergroups/"_s + backend.probe.groupNamed(u"batch-onprem"_s);
        for (const QByteArray body : {R"({"name":"a\u0000b"})", R"({"name":"a","labels":{"\u0000":"b"}})", R"({"name":"a","x":[{"y":"\u0000"}]})", R"({"name":"\ud83d"})",
                                       R"({"name":"a","labels":{"x":"\ude80\ud83d"}})"}) {
            const RestAnswer answer = backend.probe.send("PUT", group + u"/meta"_s, body);
            QCOMPARE(answer.status, 400);
            QCOMPARE(answer.code(), u"InvalidBody"_s);
        }
        // A backslash before an escape makes it none, and a whole pair is a letter.
        QCOMPARE(backend.probe.send("PUT", group + u"/meta"_s, R"({"name":"a\\u0000b\ud83d\ude80"})").status, 204);
        QCOMPARE(textAt(backend.probe.get(group).json, u"metadata.name"), u"a\\u0000b\U0001F680"_s);
        for (const QString &where : {group + u"%00"_s, u"/v1/clustergroups/validate/name?name=a%00b"_s, u"/v1/audits?resourceUid=%00"_s}) {
            const RestAnswer answer = backend.probe.get(where);
            QCOMPARE(answer.status, 400);
            QCOMPARE(answer.code(), u"InvalidParameter"_s);
        }
        QCOMPARE(backend.probe.get(group, u"a"_s).status, 400);
        QCOMPARE(backend.probe.get(group).status, 200);
    }
}

void TestPostgres::strangeDatabases_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("message");
    QTest::newRow("other program") << u"CREATE TABLE notes (a text)"_s << ErrorCode::ForeignFile << u"another program"_s;
    QTest::newRow("other program with a view") << u"CREATE VIEW notes AS SELECT 1 AS a"_s << ErrorCode::ForeignFile << u"another program"_s;
    QTest::newRow("newer") << u"CREATE TABLE easel_backend (schema_version integer NOT NULL); INSERT INTO easel_backend VALUES (99)"_s << ErrorCode::NewerFile
                           << u"newer version"_s;
    // Not the owner of the database.
    QTest::newRow("may not write") << u"CREATE ROLE visitor LOGIN"_s << ErrorCode::Storage << u"permission denied"_s;
    QTest::newRow("no schema") << u"DROP SCHEMA public"_s << ErrorCode::Storage << u"search path"_s;
}

void TestPostgres::strangeDatabases()
{
    QFETCH(QString, sql);
    QFETCH(ErrorCode, code);
    QFETCH(QString, message);
    const PostgresDatabaseFixture database;
    database.run(sql);
    const QString tables = u"SELECT oid, relname FROM pg_class ORDER BY oid"_s;
    const QStringList before = database.run(tables);
    BackendOptions options = BackendFixture::sample(BackendOptions::Sample::Small);
    options.databasePath = PostgresServer::shared().url(database.name(), sql.contains(u"visitor"_s) ? u"visitor"_s : u"easel"_s);
    const auto server = BackendServer::start(options);
    QVERIFY(!server.has_value());
    QCOMPARE(server.error().code, code);
    QVERIFY2(server.error().message.contains(message), qPrintable(server.error().message));
    QCOMPARE(database.run(tables), before);
}

void TestPostgres::extensionsAreNoProgram()
{
    const PostgresDatabaseFixture database;
    database.run(u"CREATE EXTENSION pg_stat_statements"_s); // it brings views along
    BackendOptions options;
    options.databasePath = database.url();
    const auto server = BackendServer::start(options);
    QVERIFY2(server, qPrintable(server ? QString() : server.error().toString()));
}

void TestPostgres::serverIsNotThere()
{
    BackendOptions options;
    options.databasePath = u"postgresql://easel@127.0.0.1:1/fleet"_s;
    const auto refused = BackendServer::start(options);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::Network);
    QVERIFY2(refused.error().message.contains(u"refused"_s), qPrintable(refused.error().message));
    QCOMPARE(refused.error().context, u"postgresql://easel@127.0.0.1:1/fleet"_s);
    options.databasePath = PostgresServer::shared().url(u"nowhere"_s);
    const auto missing = BackendServer::start(options);
    QVERIFY(!missing.has_value());
    QVERIFY2(missing.error().message.contains(u"nowhere"_s), qPrintable(missing.error().message));
    // The first of two servers is away: libpq takes the second.
    const PostgresDatabaseFixture database;
    options.databasePath = database.url(u"&target_session_attrs=read-write"_s).replace(u"?host="_s, u"?host=/nowhere,"_s);
    const auto second = BackendServer::start(options);
    QVERIFY2(second, qPrintable(second ? QString() : second.error().toString()));
}

void TestPostgres::serverIsRestarted()
{
    PostgresServer &server = PostgresServer::shared();
    const PostgresDatabaseFixture database;
    BackendOptions options = BackendFixture::sample(BackendOptions::Sample::Small);
    options.databasePath = database.url();
    BackendFixture backend(options);
    const QString group = u"/v1/clustergroups/"_s + backend.probe.groupNamed(u"batch-onprem"_s);
    const auto rename = [&](const QString &name) { return backend.probe.put(group + u"/meta"_s, {{u"name"_s, name}}); };
    QCOMPARE(rename(u"one"_s).status, 204);

    server.stop();
    for (int i = 0; i < 2; ++i) {
        for (const RestAnswer &answer : {backend.probe.get(group), rename(u"two"_s)}) {
            QCOMPARE(answer.status, 503);
            QCOMPARE(answer.code(), u"DatabaseUnavailable"_s);
            QVERIFY(!textAt(answer.json, u"message").isEmpty());
        }
    }
    // What needs no database goes on.
    QCOMPARE(backend.probe.get(u"/v1/nothing"_s).status, 404);
    server.start();
    QCOMPARE(textAt(backend.probe.get(group).json, u"metadata.name"), u"one"_s);
    QCOMPARE(rename(u"three"_s).status, 204);

    // Where nobody asked meanwhile, nobody notices.
    server.stop();
    server.start();
    QCOMPARE(rename(u"four"_s).status, 204);
    QCOMPARE(textAt(backend.probe.get(group).json, u"metadata.name"), u"four"_s);
    QCOMPARE(backend.probe.get(u"/v1/audits"_s).json.value("items"_L1).toArray().size(), 3);
}

void TestPostgres::sessionIsEnded_data()
{
    QTest::addColumn<QString>("trigger");
    QTest::newRow("in the middle") << u"CREATE TRIGGER die AFTER INSERT ON audits FOR EACH ROW EXECUTE FUNCTION die()"_s;
    QTest::newRow("at the commit") << u"CREATE CONSTRAINT TRIGGER die AFTER INSERT ON audits DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION die()"_s;
}

void TestPostgres::sessionIsEnded()
{
    QFETCH(QString, trigger);
    const PostgresDatabaseFixture database;
    BackendOptions options = BackendFixture::sample(BackendOptions::Sample::Small);
    options.databasePath = database.url();
    BackendFixture backend(options);
    const QString group = u"/v1/clustergroups/"_s + backend.probe.groupNamed(u"batch-onprem"_s);
    const QByteArray before = backend.probe.get(group).body;
    // The audit is the last that a write writes.
    database.run(u"CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NEW; END $$; "_s + trigger);
    const RestAnswer answer = backend.probe.put(group + u"/meta"_s, {{u"name"_s, u"half"_s}});
    QCOMPARE(answer.status, 503);
    QCOMPARE(answer.code(), u"DatabaseUnavailable"_s);
    QCOMPARE(backend.probe.get(group).body, before);
    database.run(u"DROP TRIGGER die ON audits"_s);
    QCOMPARE(backend.probe.put(group + u"/meta"_s, {{u"name"_s, u"whole"_s}}).status, 204);
    QCOMPARE(backend.probe.get(u"/v1/audits"_s).json.value("items"_L1).toArray().size(), 1);
}

void TestPostgres::whatWasAnsweredSurvivesACrashOfTheBackend()
{
    const PostgresDatabaseFixture database;
    QTemporaryDir folder;
    writeFile(folder.filePath(u"key"_s), "k\n");
    QStringList expected;
    for (int round = 0; round < 3; ++round) {
        BackendProcess backend({u"--database"_s, database.url(), u"--api-key-file"_s, folder.filePath(u"key"_s), u"--sample"_s, u"small"_s});
        RestProbe probe(backend.url(), "k");
        for (const QString &name : expected)
            QVERIFY2(!probe.groupNamed(name).isEmpty(), qPrintable(name));
        expected << u"round-%1"_s.arg(round);
        const QJsonObject body{{u"metadata"_s, QJsonObject{{u"name"_s, expected.last()}}},
                               {u"spec"_s, QJsonObject{{u"clusterRefs"_s, QJsonArray{QJsonObject{{u"clusterUid"_s, probe.clusterNamed(u"vsphere-prod-muc-02"_s)}}}},
                                                       {u"clustersConfig"_s, QJsonObject{{u"endpointType"_s, u"LoadBalancer"_s}}}}}};
        QCOMPARE(probe.post(u"/v1/clustergroups"_s, body).status, 201);
        backend.process().kill();
        QVERIFY(backend.process().waitForFinished());
    }
}

void TestPostgres::heldDatabaseIsAFailure()
{
    const PostgresDatabaseFixture database;
    BackendOptions options = BackendFixture::sample(BackendOptions::Sample::Small);
    options.databasePath = database.url(u"&options=-clock_timeout%3D200"_s);
    BackendFixture backend(options);
    const QString group = u"/v1/clustergroups/"_s + backend.probe.groupNamed(u"batch-onprem"_s);
    {
        const PostgresServer::Session holder(database.name());
        holder.run(u"BEGIN; SELECT pg_advisory_xact_lock(%1)"_s.arg(0x45734264));
        const RestAnswer answer = backend.probe.put(group + u"/meta"_s, {{u"name"_s, u"other"_s}});
        QCOMPARE(answer.status, 500);
        QCOMPARE(answer.code(), u"InternalError"_s);
        QCOMPARE(backend.probe.get(group).status, 200); // who reads waits for nobody
    }
    QCOMPARE(backend.probe.put(group + u"/meta"_s, {{u"name"_s, u"other"_s}}).status, 204);
}

void TestPostgres::timesGrowWhereTheClockIsBehind()
{
    const PostgresDatabaseFixture database;
    BackendOptions options = BackendFixture::sample(BackendOptions::Sample::Small);
    options.databasePath = database.url();
    BackendFixture backend(options);
    const QString group = u"/v1/clustergroups/"_s + backend.probe.groupNamed(u"batch-onprem"_s);
    QString last = u"2999-12-31T23:59:59.998Z"_s;
    database.run(u"UPDATE settings SET value = '%1' WHERE key = 'stamp'"_s.arg(last));
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(backend.probe.put(group + u"/meta"_s, {{u"name"_s, u"batch-onprem"_s}}).status, 204);
        const QString now = textAt(backend.probe.get(group).json, u"metadata.lastModifiedTimestamp");
        QVERIFY2(now > last, qPrintable(now));
        last = now;
    }
}

EASEL_TEST(TestPostgres)
#include "testpostgres.moc"
