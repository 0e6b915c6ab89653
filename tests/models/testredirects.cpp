// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a backend says where to go instead: nothing goes there, no credential and no request, and nothing that is shown or
// logged has a secret in it.
#include "palette/httptransport.h"

#include "passwordserver.h"
#include "testregistry.h"

#include <QCoroTask>
#include <QTest>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray secret = "canary-secret-4711";
const QByteArray token = "e30.eyJpYXQiOjEwLCJleHAiOjkxMH0.c2ln";

constexpr const char *statuses[] = {"300 Multiple Choices", "301 Moved Permanently", "302 Found", "303 See Other", "305 Use Proxy",
                                    "307 Temporary Redirect", "308 Permanent Redirect"};

/// `%1` is another server's address, `%2` this one's port.
constexpr const char *places[] = {"http://%1/v1/x", "//%1/v1/x", "http://user:word@%1/", "http://127.0.0.1:%2@%1/", "https://%1/v1/x", "/v1/y", "y",
                                  "http://127.0.0.1:%2/v1/y", "http://%1/v1/auth/refresh/e30.eyJpYXQiOjEwLCJleHAiOjkxMH0.c2ln",
                                  "http://%1/?key=canary-secret-4711", "javascript:alert(1)", "file:///etc/passwd", "http://[", ""};

struct Call
{
    const char *method;
    HttpRequest::Kind kind;
    const char *path;
    const char *body;
};

constexpr Call calls[] = {
    {"GET", HttpRequest::Kind::Read, "/v1/clustergroups/hostCluster", ""},
    {"POST", HttpRequest::Kind::Read, "/v1/dashboard/spectroclusters/search", "{}"},
    {"POST", HttpRequest::Kind::Write, "/v1/clustergroups", "{}"},
    {"PUT", HttpRequest::Kind::Write, "/v1/clustergroups/g1/meta", "{}"},
    {"DELETE", HttpRequest::Kind::Write, "/v1/clustergroups/g1", ""},
};

enum class Moved { Call, Login };

} // namespace

class TestRedirects final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingGoesElsewhere_data();
    void nothingGoesElsewhere();
};

void TestRedirects::nothingGoesElsewhere_data()
{
    QTest::addColumn<bool>("withPassword");
    QTest::addColumn<bool>("movesLogin");
    QTest::addColumn<QByteArray>("status");
    for (const char *status : statuses) {
        QTest::addRow("%s, key", status) << false << false << QByteArray(status);
        QTest::addRow("%s, token", status) << true << false << QByteArray(status);
        QTest::addRow("%s, user and password", status) << true << true << QByteArray(status);
    }
}

void TestRedirects::nothingGoesElsewhere()
{
    QFETCH(bool, withPassword);
    QFETCH(bool, movesLogin);
    QFETCH(QByteArray, status);
    QString location;
    RawServer other([](const QByteArray &, int) { return RawServer::ok(tokenAnswer(token)); });
    RawServer server([&](const QByteArray &request, int) {
        const bool isLogin = request.startsWith("POST /v1/auth/");
        if (isLogin && !movesLogin)
            return RawServer::ok(tokenAnswer(token));
        return RawServer::ok("{}", status, "Location: " + location.toUtf8() + "\r\nSet-Cookie: a=b\r\n");
    });
    TransportOptions options;
    options.rateLimits = false;
    options.firstBackoff = std::chrono::milliseconds(1);
    options.deadline = std::chrono::seconds(10);
    int asked = 0;
    for (const char *place : places) {
        location = QString::fromLatin1(place).replace(u"%1"_s, u"127.0.0.1:%1"_s.arg(other.serverPort())).replace(u"%2"_s, QString::number(server.serverPort()));
        for (const Call &call : calls) {
            HttpTransport transport(connectionTo(server, withPassword), Secret(secret), options);
            QStringList told;
            connect(&transport, &HttpTransport::requestDone, this, [&](const RequestRecord &record) { told << record.path << record.error; });
            const auto response = QCoro::waitFor(
                transport.send({call.kind, call.method, QString::fromLatin1(call.path), QString(), QByteArray(call.body)}));
            const QByteArray what = QByteArray(call.method) + " to " + location.toUtf8();
            QVERIFY2(!response, what.constData());
            told << response.error().toString();
            asked += movesLogin ? 1 : withPassword ? 2 : 1;
            QVERIFY2(server.requests().size() == asked, (what + ": " + QByteArray::number(server.requests().size())).constData());
            QVERIFY2(!told.join(u' ').contains(QString::fromLatin1(secret)) && !told.join(u' ').contains(QString::fromLatin1(token)),
                     qPrintable(told.join(u' ')));
        }
    }
    QTest::qWait(50);
    QCOMPARE(other.requests().size(), 0);
    QVERIFY(!other.hasPendingConnections());
}

EASEL_TEST(TestRedirects)
#include "testredirects.moc"
