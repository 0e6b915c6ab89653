// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in with user and password, against a server that counts who asks for what.
#include "palette/authenticator.h"
#include "palette/httptransport.h"

#include "rawserver.h"
#include "testregistry.h"

#include <QJsonDocument>
#include <QTest>

using namespace easel;
using easel::test::RawServer;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray password = "canary-password-4711";

ConnectionInfo connectionTo(const QUrl &url)
{
    ConnectionInfo connection;
    connection.url = url;
    connection.authentication = ConnectionInfo::Authentication::Password;
    connection.user = u"ada@example.com"_s;
    connection.organisation = u"Meridian"_s;
    return connection;
}

QByteArray token(int number, int seconds)
{
    const QByteArray claims = QStringLiteral("{\"iat\":1000,\"exp\":%1,\"n\":%2}").arg(1000 + seconds).arg(number).toUtf8();
    return "e30." + claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + ".c2ln";
}

QByteArray answerWith(const QByteArray &token)
{
    return "{\"Authorization\":\"" + token + "\",\"isMfa\":false}";
}

TransportOptions quick()
{
    TransportOptions options;
    options.rateLimits = false;
    options.deadline = 2000ms;
    options.tries = 1;
    return options;
}

HttpRequest read()
{
    return {HttpRequest::Kind::Read, "GET", u"/v1/users/info"_s, {}, {}};
}

HttpRequest write()
{
    return {HttpRequest::Kind::Write, "PUT", u"/v1/clustergroups/g1/meta"_s, {}, "{}"};
}

/// A backend that gives tokens and takes only the latest.
struct Backend
{
    int logins = 0;
    int renewals = 0;
    int life = 900; ///< seconds
    bool takesPassword = true;
    bool renews = true;
    QByteArray valid;
    QStringList asked; ///< what was asked with which signature
    RawServer server{[this](const QByteArray &request, int) { return answer(request); }};

    RawServer::Answer answer(const QByteArray &request)
    {
        if (request.startsWith("POST /v1/auth/authenticate?setCookie=false ")) {
            ++logins;
            const QJsonObject body = QJsonDocument::fromJson(request.mid(request.indexOf("\r\n\r\n") + 4)).object();
            const bool isRight = body[u"emailId"_s] == u"ada@example.com"_s && body[u"org"_s] == u"Meridian"_s
                                 && body[u"password"_s] == QString::fromLatin1(password) && takesPassword;
            if (!isRight || request.contains("\r\nAuthorization"))
                return RawServer::ok("{}", "401 Unauthorized");
            valid = token(logins * 100, life);
            return RawServer::ok(answerWith(valid));
        }
        if (request.startsWith("GET /v1/auth/refresh/")) {
            ++renewals;
            if (!renews || !request.startsWith("GET /v1/auth/refresh/" + valid.toPercentEncoding() + "?"))
                return RawServer::ok("{}", "401 Unauthorized");
            valid = token(logins * 100 + renewals, life);
            return RawServer::ok(answerWith(valid));
        }
        asked << QString::fromLatin1(request.left(request.indexOf(' ')));
        return request.contains("\r\nAuthorization: " + valid + "\r\n") && !valid.isEmpty() ? RawServer::ok("{}")
                                                                                             : RawServer::ok("{}", "401 Unauthorized");
    }
};

} // namespace

class TestAuthenticator final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneSignsInForAll();
    void renewsBeforeTheEnd();
    void signsInAgainWhenRenewalIsRefused();
    void endedTokenIsNoFailure();
    void wrongPasswordIsTriedOnce();
    void answersThatAreNone_data();
    void answersThatAreNone();
    void nothingSecretIsTold();
};

void TestAuthenticator::oneSignsInForAll()
{
    Backend backend;
    HttpTransport transport(connectionTo(backend.server.url()), Secret(password), quick());
    std::vector<QCoro::Task<Result<HttpResponse>>> tasks;
    for (int i = 0; i < 8; ++i)
        tasks.push_back(transport.send(read()));
    for (auto &task : tasks)
        QVERIFY(QCoro::waitFor(std::move(task)));
    QCOMPARE(backend.logins, 1);
    QCOMPARE(backend.asked.size(), 8);
}

void TestAuthenticator::renewsBeforeTheEnd()
{
    Authenticator authenticator(connectionTo({}), Secret(password));
    const Authenticator::TimePoint start = std::chrono::steady_clock::now();
    QCOMPARE(int(authenticator.need(start)), int(Authenticator::Need::Login));
    QVERIFY(authenticator.take(answerWith(token(1, 900)), start));
    QCOMPARE(int(authenticator.need(start + 838s)), int(Authenticator::Need::Nothing));
    QCOMPARE(int(authenticator.need(start + 841s)), int(Authenticator::Need::Renewal));
    QCOMPARE(int(authenticator.need(start + 901s)), int(Authenticator::Need::Login));
    // One that does not say how long it lives lives as long as Palette's do.
    QVERIFY(authenticator.take(answerWith("opaque"), start));
    QCOMPARE(int(authenticator.need(start + 14min - 1s)), int(Authenticator::Need::Nothing));
    QCOMPARE(int(authenticator.need(start + 14min + 1s)), int(Authenticator::Need::Renewal));

    Backend backend;
    backend.life = 1;
    HttpTransport transport(connectionTo(backend.server.url()), Secret(password), quick());
    QVERIFY(QCoro::waitFor(transport.send(read())));
    QTest::qWait(850);
    QVERIFY(QCoro::waitFor(transport.send(write())));
    QCOMPARE(backend.logins, 1);
    QCOMPARE(backend.renewals, 1);
}

void TestAuthenticator::signsInAgainWhenRenewalIsRefused()
{
    Backend backend;
    backend.life = 1;
    backend.renews = false;
    HttpTransport transport(connectionTo(backend.server.url()), Secret(password), quick());
    QVERIFY(QCoro::waitFor(transport.send(read())));
    QTest::qWait(850);
    QVERIFY(QCoro::waitFor(transport.send(read())));
    QCOMPARE(backend.renewals, 1);
    QCOMPARE(backend.logins, 2);
}

// The backend was started anew, say. A write that was refused so was not done: it is sent once more.
void TestAuthenticator::endedTokenIsNoFailure()
{
    Backend backend;
    HttpTransport transport(connectionTo(backend.server.url()), Secret(password), quick());
    QVERIFY(QCoro::waitFor(transport.send(read())));
    backend.valid = "another";
    QVERIFY(QCoro::waitFor(transport.send(write())));
    QCOMPARE(backend.asked, (QStringList{u"GET"_s, u"PUT"_s, u"PUT"_s}));
    QCOMPARE(backend.logins, 2);
}

void TestAuthenticator::wrongPasswordIsTriedOnce()
{
    Backend backend;
    backend.takesPassword = false;
    HttpTransport transport(connectionTo(backend.server.url()), Secret(password), quick());
    std::vector<QCoro::Task<Result<HttpResponse>>> tasks;
    for (int i = 0; i < 8; ++i)
        tasks.push_back(transport.send(read()));
    for (auto &task : tasks) {
        const auto answer = QCoro::waitFor(std::move(task));
        QVERIFY(!answer);
        QCOMPARE(int(answer.error().code), int(ErrorCode::Unauthorized));
    }
    QCOMPARE(backend.logins, 1); // more would lock the account
    QVERIFY(backend.asked.isEmpty());
}

void TestAuthenticator::answersThatAreNone_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("code");
    QTest::newRow("second factor") << QByteArray(R"({"Authorization":"a.b.c","isMfa":true})") << int(ErrorCode::Unauthorized);
    QTest::newRow("no token") << QByteArray("{}") << int(ErrorCode::InvalidInput);
    QTest::newRow("no JSON") << QByteArray("<html>") << int(ErrorCode::InvalidInput);
    QTest::newRow("a token that would break the header") << QByteArray(R"({"Authorization":"a\r\nX: y"})") << int(ErrorCode::InvalidInput);
}

void TestAuthenticator::answersThatAreNone()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, code);
    Authenticator authenticator(connectionTo({}), Secret(password));
    const auto taken = authenticator.take(answer, {});
    QVERIFY(!taken);
    QCOMPARE(int(taken.error().code), code);
    QCOMPARE(int(authenticator.need(std::chrono::steady_clock::now())), int(Authenticator::Need::Login));
}

// The token is part of the path of its renewal.
void TestAuthenticator::nothingSecretIsTold()
{
    Backend backend;
    backend.life = 1;
    HttpTransport transport(connectionTo(backend.server.url()), Secret(password), quick());
    QString told;
    connect(&transport, &HttpTransport::requestDone, this, [&](const RequestRecord &record) { told += record.method + u' ' + record.path + record.error + u'\n'; });
    QVERIFY(QCoro::waitFor(transport.send(read())));
    const QByteArray first = backend.valid;
    QTest::qWait(850);
    backend.renews = false;
    QVERIFY(QCoro::waitFor(transport.send(read())));
    QVERIFY2(told.contains(u"/v1/auth/refresh/{token}"_s), qPrintable(told));
    for (const QByteArray &secret : {password, first, backend.valid})
        QVERIFY2(!told.contains(QString::fromLatin1(secret)), qPrintable(told));
}

EASEL_TEST(TestAuthenticator)
#include "testauthenticator.moc"
