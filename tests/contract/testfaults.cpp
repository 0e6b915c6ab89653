// SPDX-License-Identifier: GPL-3.0-or-later
// easel-backend over TLS, and with faults on purpose: each is seen on the wire, and what was done and what was not.
#include "backend/faults.h"
#include "faultproxy.h"
#include "livebackend.h"
#include "testfiles.h"
#include "testregistry.h"

#include "palette/connectioncheck.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace easel;
using namespace easel::backend;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One request on a connection of its own, and all that comes until it ends or nothing more comes.
QByteArray raw(const QUrl &url, const QByteArray &key, const QByteArray &method, const QByteArray &path, const QByteArray &body = {}, int patience = 400)
{
    QTcpSocket socket;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    if (!socket.waitForConnected(5000))
        return "not connected";
    socket.write(method + ' ' + path + " HTTP/1.1\r\nHost: x\r\nApiKey: " + key + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QByteArray all;
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(patience))
        all += socket.readAll();
    all += socket.readAll();
    if (socket.error() == QAbstractSocket::RemoteHostClosedError)
        all += "[closed]";
    return all;
}

BackendOptions withFaults(const QTemporaryDir &folder, const QByteArray &faults)
{
    writeFile(folder.filePath(u"faults.json"_s), faults);
    BackendOptions options;
    options.sample = BackendOptions::Sample::Small;
    options.apiKey = "key";
    options.faultsFile = folder.filePath(u"faults.json"_s);
    return options;
}

} // namespace

class TestFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongFilesAreRefused_data();
    void wrongFilesAreRefused();
    void rulesCount();
    void eachIsSeenOnTheWire_data();
    void eachIsSeenOnTheWire();
    void lateCommitOutlivesItsClient();
    void pullsAndAppliesComeThrough();
    void speaksTls();
    void wrongTlsFiles_data();
    void wrongTlsFiles();

private:
    QTemporaryDir m_folder;
};

void TestFaults::wrongFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("where");
    QTest::newRow("no JSON") << QByteArray("{") << QString();
    QTest::newRow("a list") << QByteArray("[]") << QString();
    QTest::newRow("no faults") << QByteArray("{}") << u"faults"_s;
    QTest::newRow("unknown field") << QByteArray(R"({"faults":[],"sead":1})") << u"sead"_s;
    QTest::newRow("no object") << QByteArray(R"({"faults":[1]})") << u"faults[0]"_s;
    QTest::newRow("no path") << QByteArray(R"({"faults":[{"fault":"slow"}]})") << u"faults[0].path"_s;
    QTest::newRow("unknown fault") << QByteArray(R"({"faults":[{"path":"/v1/x","fault":"slwo"}]})") << u"faults[0].fault"_s;
    QTest::newRow("unknown field of a rule") << QByteArray(R"({"faults":[{"path":"/v1/x","fault":"slow","time":1}]})") << u"faults[0].time"_s;
    QTest::newRow("text for a number") << QByteArray(R"({"faults":[{"path":"/v1/x","fault":"slow","count":"1"}]})") << u"faults[0].count"_s;
    QTest::newRow("half a number") << QByteArray(R"({"faults":[{"path":"/v1/x","fault":"slow","every":1.5}]})") << u"faults[0].every"_s;
    QTest::newRow("too likely") << QByteArray(R"({"faults":[{"path":"/v1/x","fault":"slow","probability":1.5}]})") << u"faults[0].probability"_s;
    QTest::newRow("redirect to nowhere") << QByteArray(R"({"faults":[{"path":"/v1/x","fault":"redirect"}]})") << u"faults[0].location"_s;
}

void TestFaults::wrongFilesAreRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, where);
    const auto plan = FaultPlan::parse(json);
    QVERIFY(!plan);
    QCOMPARE(plan.error().context, where);
    QVERIFY(plan.error().message.contains(where));
    const auto started = BackendThread::start(withFaults(m_folder, json));
    QVERIFY(!started);
    QVERIFY(started.error().toString().contains(u"faults.json"_s));
}

void TestFaults::rulesCount()
{
    auto plan = FaultPlan::parse(R"({"seed":7,"faults":[
        {"method":"put","path":"/v1/a/{uid}/meta","fault":"slow","skip":1,"every":2,"count":2},
        {"path":"/v1/**","fault":"latency","skip":5,"count":1},
        {"path":"/v1/dice","fault":"status","probability":0.5}]})");
    QVERIFY(plan);
    QString met;
    for (int i = 0; i < 8; ++i) {
        const auto fault = plan->next("PUT", u"/v1/a/b/meta"_s);
        met += !fault ? u'.' : fault->kind == Fault::Kind::Slow ? u's' : u'l';
    }
    QCOMPARE(met, u".s.s.l.."_s);
    QVERIFY(!plan->next("GET", u"/v1/a/b/meta"_s));
    QVERIFY(!plan->next("PUT", u"/v1/a/b/c/meta"_s));
    int heads = 0;
    for (int i = 0; i < 1000; ++i)
        heads += plan->next("GET", u"/v1/dice"_s) ? 1 : 0;
    QVERIFY(heads > 400 && heads < 600);
}

void TestFaults::eachIsSeenOnTheWire_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<bool>("isDone");
    QTest::addColumn<QString>("seen");
    const auto row = [](const char *rule, bool isDone, const char *seen) {
        QTest::newRow(rule) << QByteArray(rule) << isDone << QString::fromLatin1(seen);
    };
    row(R"("fault":"drop-before-commit")", false, R"(^\[closed\]$)");
    row(R"("fault":"drop-after-commit")", true, R"(^\[closed\]$)");
    row(R"("fault":"reset-before-commit")", false, R"(^(\[closed\])?$)");
    row(R"("fault":"reset-after-commit")", true, R"(^(\[closed\])?$)");
    row(R"("fault":"status","status":429,"retryAfter":7)", false, R"(^HTTP/1.1 429 [^{]*Retry-After: 7\r\n[^{]*\{.*"code":"Rehearsal")");
    row(R"("fault":"status","status":503)", false, R"(^HTTP/1.1 503 )");
    row(R"("fault":"expired-token")", false, R"(^HTTP/1.1 401 .*"TokenExpired")");
    row(R"("fault":"redirect","location":"https://other.example.com/")", false, R"(^HTTP/1.1 307 .*Location: https://other.example.com/)");
    row(R"("fault":"truncated")", true, R"(^HTTP/1.1 201 .*\{"uid":"[0-9a-f]*\[closed\]$)");
    row(R"("fault":"truncated-untold")", true, R"(^HTTP/1.1 201 (?!.*Content-Length).*\{"uid":"[0-9a-f]*\[closed\]$)");
    row(R"("fault":"garbled")", true, R"(^HTTP/1.1 201 .*"uid":,)");
    row(R"("fault":"empty")", true, R"(^HTTP/1.1 201 .*\r\n\r\n$)");
    row(R"("fault":"page")", true, R"(^HTTP/1.1 201 .*text/html.*<!DOCTYPE html>)");
    row(R"("fault":"slow","milliseconds":200)", true, R"(^HTTP/1.1 201 .*\{"uid":"[0-9a-f]{24}"\}\[closed\]$)");
    row(R"("fault":"late-commit","milliseconds":100)", true, R"(^HTTP/1.1 201 .*\{"uid":"[0-9a-f]{24}"\}$)");
    row(R"("fault":"latency","milliseconds":100)", true, R"(^HTTP/1.1 201 .*\{"uid":"[0-9a-f]{24}"\}$)");
}

void TestFaults::eachIsSeenOnTheWire()
{
    QFETCH(QByteArray, rule);
    QFETCH(bool, isDone);
    QFETCH(QString, seen);
    const LiveBackend backend(withFaults(m_folder, R"({"faults":[{"method":"POST","path":"/v1/clustergroups","count":1,)" + rule + "}]}"));
    const QString cluster = u"gen-ci-muc-01"_s;
    const QByteArray body = QJsonDocument(QJsonObject{
        {u"metadata"_s, QJsonObject{{u"name"_s, u"rehearsed"_s}}},
        {u"spec"_s, QJsonObject{{u"type"_s, u"hostCluster"_s},
                                {u"clusterRefs"_s, QJsonArray{QJsonObject{{u"clusterUid"_s, backend.cluster(cluster)}, {u"clusterName"_s, cluster}}}},
                                {u"clustersConfig"_s, QJsonObject{{u"endpointType"_s, u"LoadBalancer"_s}}}}}}).toJson(QJsonDocument::Compact);
    const QByteArray answer = raw(backend.url(), "key", "POST", "/v1/clustergroups", body);
    static const auto options = QRegularExpression::DotMatchesEverythingOption;
    QVERIFY2(QRegularExpression(seen, options).match(QString::fromUtf8(answer)).hasMatch(), answer.constData());
    QCOMPARE(!backend.group(u"rehearsed"_s).isEmpty(), isDone);
    // It was one bad moment; the server goes on.
    QVERIFY(raw(backend.url(), "key", "GET", "/v1/users/info").startsWith("HTTP/1.1 200"));
}

void TestFaults::lateCommitOutlivesItsClient()
{
    const LiveBackend backend(withFaults(m_folder, R"({"faults":[{"method":"DELETE","path":"/v1/clustergroups/{uid}","fault":"late-commit","milliseconds":300}]})"));
    const QString cluster = u"gen-ci-muc-01"_s;
    const auto made = backend.call("POST", u"/v1/clustergroups"_s,
                                   {{u"metadata"_s, QJsonObject{{u"name"_s, u"passing"_s}}},
                                    {u"spec"_s, QJsonObject{{u"type"_s, u"hostCluster"_s},
                                                            {u"clusterRefs"_s, QJsonArray{QJsonObject{{u"clusterUid"_s, backend.cluster(cluster)}, {u"clusterName"_s, cluster}}}},
                                                            {u"clustersConfig"_s, QJsonObject{{u"endpointType"_s, u"LoadBalancer"_s}}}}}});
    QCOMPARE(made.status, 201);
    const QByteArray path = "/v1/clustergroups/" + made.body.value(u"uid"_s).toString().toLatin1();
    QCOMPARE(raw(backend.url(), "key", "DELETE", path, {}, 20), QByteArray()); // gone before there is an answer
    QVERIFY(!backend.group(u"passing"_s).isEmpty());
    QTRY_VERIFY(backend.group(u"passing"_s).isEmpty());
}

// A bad day from end to end: the console's own machinery gets through it.
void TestFaults::pullsAndAppliesComeThrough()
{
    const LiveBackend backend(withFaults(m_folder, R"({"seed":3,"faults":[
        {"path":"/v1/dashboard/spectroclusters/search","fault":"status","status":503,"retryAfter":0,"skip":1,"count":1},
        {"path":"/v1/dashboard/edgehosts/search","fault":"reset-after-commit","count":1},
        {"path":"/v1/clustergroups/{uid}","method":"GET","fault":"truncated","count":2},
        {"path":"/v1/dashboard/clusterprofiles","fault":"slow","milliseconds":200,"count":1},
        {"path":"/v1/clustergroups/{uid}/meta","method":"PUT","fault":"drop-after-commit","count":1},
        {"path":"/v1/clustergroups","method":"POST","fault":"reset-after-commit","count":1}]})"));
    LiveSession live(m_folder.filePath(u"w.easel"_s));
    QVERIFY(live.connectTo(backend));
    ClusterGroup fresh;
    fresh.id = makeDraftGroupId();
    fresh.name = u"rehearsed"_s;
    fresh.endpoint = EndpointType::LoadBalancer;
    fresh.members = {live.member(u"gen-ci-muc-01"_s)};
    QVERIFY(live.edit({CreateGroup{fresh}, DescribeGroup{live.groupId(u"batch-onprem"_s), u"a bad day"_s}}));
    const ApplyOutcome outcome = live.apply();
    QVERIFY2(outcome.kind == ApplyOutcome::Kind::Applied, qPrintable(text(outcome)));
    QCOMPARE(backend.group(u"batch-onprem"_s)[u"metadata"_s][u"annotations"_s][u"description"_s].toString(), u"a bad day"_s);
    QVERIFY(!backend.group(u"rehearsed"_s).isEmpty()); // two of that name end the program
}

void TestFaults::speaksTls()
{
    QProcess make;
    make.start(QStringLiteral(EASEL_SOURCE_DIR) + u"/tests/support/make-certificates"_s, {m_folder.path()});
    QVERIFY(make.waitForFinished(60'000) && make.exitCode() == 0);
    for (const char *name : {"good", "good-chain"}) {
        const QString database = m_folder.filePath(u"db-"_s + QLatin1String(name));
        const QString file = m_folder.filePath(QLatin1String(name));
        QProcess program;
        program.start(QStringLiteral(EASEL_BIN_DIR "/easel-backend"),
                      {u"--listen"_s, u"127.0.0.1:0"_s, u"--database"_s, database, u"--tls"_s, file + u".pem"_s, file + u".key"_s, u"--sample"_s, u"small"_s});
        QByteArray output;
        while (!output.contains("listening on ") && program.waitForReadyRead(20000))
            output += program.readAll();
        ConnectionInfo connection;
        connection.url = QUrl(QString::fromLatin1(output.mid(output.indexOf("listening on ") + 13)).trimmed());
        QCOMPARE(connection.url.scheme(), u"https"_s);
        connection.caFile = m_folder.filePath(u"ca.pem"_s);
        const Secret key(contentOf(database + u".key"_s).trimmed());
        const ConnectionCheck check = QCoro::waitFor(checkConnection(connection, key));
        QVERIFY2(check.outcome == ConnectionCheck::Outcome::Works, qPrintable(check.message));
        // A whole pull over it.
        LiveSession live(m_folder.filePath(QLatin1String(name) + u".easel"_s));
        QSignalSpy pulled(&live.service(), &SyncService::pulled);
        live.service().connectTo(connection, key);
        QVERIFY(pulled.wait(30'000));
        QVERIFY(live.base().groupCount() > 5);
        program.kill();
        program.waitForFinished();
    }
}

void TestFaults::wrongTlsFiles_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("one file") << QStringList{u"--tls"_s, u"good.pem"_s} << 2 << u"two files"_s;
    QTest::newRow("no file") << QStringList{u"--tls"_s} << 2 << u"two files"_s;
    QTest::newRow("absent certificate") << QStringList{u"--tls"_s, u"absent.pem"_s, u"good.key"_s} << 1 << u"absent.pem"_s;
    QTest::newRow("absent key") << QStringList{u"--tls"_s, u"good.pem"_s, u"absent.key"_s} << 1 << u"absent.key"_s;
    QTest::newRow("a key for a certificate") << QStringList{u"--tls"_s, u"good.key"_s, u"good.key"_s} << 1 << u"no certificate"_s;
    QTest::newRow("a certificate for a key") << QStringList{u"--tls"_s, u"good.pem"_s, u"good.pem"_s} << 1 << u"no private key"_s;
    QTest::newRow("another's key") << QStringList{u"--tls"_s, u"good.pem"_s, u"weak-key.key"_s} << 1 << u"does not belong"_s;
}

void TestFaults::wrongTlsFiles()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QString, words);
    QProcess program;
    program.setWorkingDirectory(m_folder.path()); // speaksTls() has made the files
    program.start(QStringLiteral(EASEL_BIN_DIR "/easel-backend"), QStringList{u"--listen"_s, u"127.0.0.1:0"_s, u"--database"_s, u"db"_s} + arguments);
    QVERIFY(program.waitForFinished(20000));
    const QByteArray said = program.readAllStandardError();
    QVERIFY2(program.exitCode() == code && said.contains(words.toUtf8()), said.constData());
    QVERIFY(!QFile::exists(m_folder.filePath(u"db"_s)));
}

EASEL_TEST(TestFaults)
#include "testfaults.moc"
