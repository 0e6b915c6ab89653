// SPDX-License-Identifier: GPL-3.0-or-later
// Who cannot prove to be the backend gets nothing, by whatever door: real TLS servers with bad certificates and protocols.
#include "easelctlrun.h"
#include "livebackend.h"
#include "testregistry.h"

#include "palette/connectioncheck.h"
#include "palette/paletteclient.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray canary = "canary-key-4711";

/// A server of OpenSSL's that shows what it is sent.
class TlsServer final
{
public:
    TlsServer(const QString &folder, const QStringList &options)
    {
        m_process.setWorkingDirectory(folder);
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(u"openssl"_s, QStringList{u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s} + options);
        static const QRegularExpression accept(u"ACCEPT 127\\.0\\.0\\.1:(\\d+)"_s);
        while (m_port == 0 && m_process.waitForReadyRead(10'000)) {
            m_output += m_process.readAll();
            m_port = accept.match(QString::fromLatin1(m_output)).captured(1).toInt();
        }
    }
    ~TlsServer()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    int port() const { return m_port; }
    QByteArray output()
    {
        QTest::qWait(20);
        return m_output += m_process.readAll();
    }

private:
    QProcess m_process;
    QByteArray m_output;
    int m_port = 0;
};

QStringList serve(const char *name, const QStringList &more = {})
{
    return QStringList{u"-cert"_s, QLatin1String(name) + u".pem"_s, u"-cert_chain"_s, QLatin1String(name) + u".pem"_s, u"-key"_s,
                       QLatin1String(name) + u".key"_s} + more;
}

} // namespace

class TestTls final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void goodOnesGetTheRequest_data();
    void goodOnesGetTheRequest();
    void badOnesGetNothing_data();
    void badOnesGetNothing();
    void noTlsGetsNothing_data();
    void noTlsGetsNothing();
    void pinHoldsForEveryConnection();
    void wrongAuthorityFileIsNamed();

private:
    ConnectionInfo connectionTo(const QString &host, int port) const
    {
        ConnectionInfo connection;
        connection.url = QUrl(u"https://%1:%2"_s.arg(host).arg(port));
        connection.caFile = m_folder.filePath(u"ca.pem"_s);
        return connection;
    }
    QByteArray pinOf(const char *name) const
    {
        const auto certificate = QSslCertificate::fromPath(m_folder.filePath(QLatin1String(name) + u".pem"_s)).value(0);
        return QCryptographicHash::hash(certificate.publicKey().toDer(), QCryptographicHash::Sha256);
    }

    QTemporaryDir m_folder;
};

void TestTls::initTestCase()
{
    QProcess make;
    make.start(QStringLiteral(EASEL_SOURCE_DIR) + u"/tests/support/make-certificates"_s, {m_folder.path()});
    QVERIFY(make.waitForFinished(60'000));
    QVERIFY2(make.exitCode() == 0, make.readAllStandardError().constData());
}

void TestTls::goodOnesGetTheRequest_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("host");
    QTest::newRow("TLS 1.3") << serve("good", {u"-tls1_3"_s}) << u"localhost"_s;
    QTest::newRow("TLS 1.2") << serve("good", {u"-tls1_2"_s}) << u"localhost"_s;
    QTest::newRow("by address") << serve("good") << u"127.0.0.1"_s;
    QTest::newRow("with an intermediate") << serve("good-chain") << u"localhost"_s;
}

// What proves that the bad ones would be seen to get something.
void TestTls::goodOnesGetTheRequest()
{
    QFETCH(QStringList, options);
    QFETCH(QString, host);
    TlsServer server(m_folder.path(), options);
    QVERIFY2(server.port() > 0, server.output().constData());
    TransportOptions quick;
    quick.tries = 1;
    quick.deadline = std::chrono::milliseconds(300);
    PaletteClient client(connectionTo(host, server.port()), Secret(canary), quick);
    const auto answer = QCoro::waitFor(client.userInfo());
    QVERIFY(!answer); // it shows the request and answers nothing
    QCOMPARE(int(answer.error().code), int(ErrorCode::Timeout));
    QVERIFY2(server.output().contains("ApiKey: " + canary), server.output().constData());
}

void TestTls::badOnesGetNothing_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *words, const char *host = "localhost") {
        QTest::newRow(name) << serve(name) << QString::fromLatin1(host) << QString::fromLatin1(words);
    };
    row("expired", "ended on");
    row("not-yet-valid", "valid from");
    row("other-name", "palette.example.com");
    row("other-address", "another name", "127.0.0.1");
    row("wildcard", "*.example.com");
    row("self-signed", "Nobody that is trusted");
    row("unknown-authority", "Nobody that is trusted");
    row("authority-sent-along", "Nobody that is trusted");
    row("intermediate-missing", "Nobody that is trusted");
    row("intermediate-expired", "ended on");
    row("signed-by-no-authority", "");
    row("name-constraint", "");
    row("path-too-long", "");
    row("for-clients", "");
    QTest::newRow("weak-key") << serve("weak-key", {u"-cipher"_s, u"ALL:@SECLEVEL=0"_s}) << u"localhost"_s << QString();
    QTest::newRow("sha1") << serve("sha1", {u"-cipher"_s, u"ALL:@SECLEVEL=0"_s}) << u"localhost"_s << QString();
    QTest::newRow("TLS 1.0") << serve("good", {u"-tls1"_s, u"-cipher"_s, u"ALL:@SECLEVEL=0"_s}) << u"localhost"_s << QString();
    QTest::newRow("TLS 1.1") << serve("good", {u"-tls1_1"_s, u"-cipher"_s, u"ALL:@SECLEVEL=0"_s}) << u"localhost"_s << QString();
    QTest::newRow("nobody's certificate") << QStringList{u"-nocert"_s, u"-tls1_2"_s, u"-cipher"_s, u"aNULL:@SECLEVEL=0"_s} << u"localhost"_s << QString();
    QTest::newRow("no encryption") << serve("good", {u"-tls1_2"_s, u"-cipher"_s, u"eNULL:@SECLEVEL=0"_s}) << u"localhost"_s << QString();
}

void TestTls::badOnesGetNothing()
{
    QFETCH(QStringList, options);
    QFETCH(QString, host);
    QFETCH(QString, words);
    TlsServer server(m_folder.path(), options);
    QVERIFY2(server.port() > 0, server.output().constData());
    const ConnectionInfo connection = connectionTo(host, server.port());

    // The dialog's test.
    const ConnectionCheck check = QCoro::waitFor(checkConnection(connection, Secret(canary)));
    QVERIFY2(check.outcome == ConnectionCheck::Outcome::Untrusted, qPrintable(check.message));
    QVERIFY2(check.message.contains(words), qPrintable(check.message));
    // A read, and a write that surely was not done.
    PaletteClient client(connection, Secret(canary));
    const auto read = QCoro::waitFor(client.projects());
    QVERIFY(!read);
    QCOMPARE(int(read.error().code), int(ErrorCode::Untrusted));
    const auto write = QCoro::waitFor(client.deleteGroup(Scope::tenant(), GroupId(u"g1"_s)));
    QVERIFY(!write);
    QCOMPARE(int(write.error().code), int(ErrorCode::Untrusted));
    // The console.
    QTemporaryDir folder;
    LiveSession live(folder.filePath(u"x.easel"_s));
    QSignalSpy failed(&live.service(), &SyncService::failed);
    live.service().connectTo(connection, Secret(canary));
    QVERIFY(failed.wait(10'000));
    QCOMPARE(int(live.service().state()), int(SyncService::State::Disconnected));
    // With a password, which would be sent first.
    ConnectionInfo byPassword = connection;
    byPassword.authentication = ConnectionInfo::Authentication::Password;
    byPassword.user = u"somebody@example.com"_s;
    QVERIFY(QCoro::waitFor(checkConnection(byPassword, Secret(canary))).outcome == ConnectionCheck::Outcome::Untrusted);
    // The headless twin.
    const Run run = easelctl({u"pull"_s, u"--connect"_s, connection.url.toString(), u"--ca-file"_s, connection.caFile, folder.filePath(u"y.easel"_s)}, canary);
    QVERIFY2(run.code == 1 && run.err.contains(words), qPrintable(run.all()));

    const QByteArray seen = server.output();
    QVERIFY2(!seen.contains(canary) && !seen.contains("/v1/"), seen.constData());
}

void TestTls::noTlsGetsNothing_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::addColumn<bool>("closes");
    QTest::newRow("plain HTTP") << QByteArray("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n") << false;
    QTest::newRow("noise") << QByteArray("\x16\x03\x03\xff\xff noise that is no record") << false;
    QTest::newRow("closed in the handshake") << QByteArray() << true;
    QTest::newRow("an alert") << QByteArray("\x15\x03\x03\x00\x02\x02\x28", 7) << true;
    QTest::newRow("silence") << QByteArray() << false;
}

void TestTls::noTlsGetsNothing()
{
    QFETCH(QByteArray, greeting);
    QFETCH(bool, closes);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray seen;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&seen, &greeting, closes, socket] {
            seen += socket->readAll();
            socket->write(greeting);
            if (closes)
                socket->disconnectFromHost();
        });
    });
    TransportOptions quick;
    quick.tries = 1;
    quick.deadline = std::chrono::milliseconds(500);
    PaletteClient client(connectionTo(u"127.0.0.1"_s, server.serverPort()), Secret(canary), quick);
    const auto answer = QCoro::waitFor(client.userInfo());
    QVERIFY(!answer);
    QVERIFY2(answer.error().code == ErrorCode::Untrusted || answer.error().code == ErrorCode::Network || answer.error().code == ErrorCode::Timeout,
             qPrintable(answer.error().message));
    QVERIFY(!seen.isEmpty());
    QVERIFY(!seen.contains(canary) && !seen.contains("/v1/"));
}

// The connections of a pull are made side by side: each of them is looked at.
void TestTls::pinHoldsForEveryConnection()
{
    TlsServer server(m_folder.path(), serve("good"));
    QVERIFY(server.port() > 0);
    ConnectionInfo connection = connectionTo(u"localhost"_s, server.port());
    TransportOptions quick;
    quick.tries = 1;
    quick.deadline = std::chrono::seconds(3); // a busy machine takes its time for twelve handshakes

    connection.pin = pinOf("good-chain");
    {
        PaletteClient client(connection, Secret(canary), quick);
        std::vector<QCoro::Task<Result<UserInfo>>> tasks;
        for (int i = 0; i < 12; ++i)
            tasks.push_back(client.userInfo());
        for (auto &task : tasks) {
            const auto answer = QCoro::waitFor(std::move(task));
            QVERIFY(!answer);
            QCOMPARE(int(answer.error().code), int(ErrorCode::Untrusted));
        }
        const auto write = QCoro::waitFor(client.deleteGroup(Scope::tenant(), GroupId(u"g1"_s)));
        QCOMPARE(int(write.error().code), int(ErrorCode::Untrusted));
    }
    const QByteArray seen = server.output();
    QVERIFY2(!seen.contains(canary) && !seen.contains("/v1/"), seen.constData());

    connection.pin = pinOf("good");
    PaletteClient client(connection, Secret(canary), quick);
    const auto answer = QCoro::waitFor(client.userInfo());
    QCOMPARE(int(answer.error().code), int(ErrorCode::Timeout));
    QVERIFY(server.output().contains(canary));
}

void TestTls::wrongAuthorityFileIsNamed()
{
    ConnectionInfo connection = connectionTo(u"localhost"_s, 1);
    for (const QString &file : {m_folder.filePath(u"absent.pem"_s), m_folder.filePath(u"good.key"_s)}) {
        connection.caFile = file;
        const ConnectionCheck check = QCoro::waitFor(checkConnection(connection, Secret(canary)));
        QVERIFY(!check.isGood());
        QVERIFY2(check.message.contains(file), qPrintable(check.message));
    }
}

EASEL_TEST(TestTls)
#include "testtls.moc"
