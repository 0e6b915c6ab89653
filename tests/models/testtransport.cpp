// SPDX-License-Identifier: GPL-3.0-or-later
// The transport against a server that misbehaves, with the requests counted.
#include "palette/httptransport.h"
#include "palette/ratelimiter.h"

#include "passwordserver.h"
#include "rawserver.h"
#include "testregistry.h"

#include <QCoroTask>
#include <QTest>

#include <algorithm>

using namespace easel;
using easel::test::RawServer;

namespace {

const QByteArray secret = "canary-key-4711";

TransportOptions quick()
{
    TransportOptions options;
    options.rateLimits = false;
    options.deadline = std::chrono::milliseconds(800);
    options.firstBackoff = std::chrono::milliseconds(5);
    options.backoffCap = std::chrono::milliseconds(20);
    options.tries = 3;
    return options;
}

Result<HttpResponse> send(RawServer &server, HttpRequest request)
{
    HttpTransport transport({server.url()}, Secret(secret), quick());
    return QCoro::waitFor(transport.send(std::move(request)));
}

HttpRequest read(const char *method = "GET")
{
    return {HttpRequest::Kind::Read, method, QStringLiteral("/v1/x"), {}, {}};
}

HttpRequest write(const QByteArray &method, const QByteArray &body)
{
    return {HttpRequest::Kind::Write, method, QStringLiteral("/v1/clustergroups/g1"), QStringLiteral("p1"), body};
}

} // namespace

class TestTransport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesWhatItMust();
    void failures_data();
    void failures();
    void writesAreSentOnce_data();
    void writesAreSentOnce();
    void retriesEndWell();
    void hangsEndAtTheDeadline();
    void cancellingEndsEverything();
    void noMessageTellsTheKey_data();
    void noMessageTellsTheKey();
    void limiterKeepsTheDocumentedRates();
};

void TestTransport::carriesWhatItMust()
{
    RawServer server([](const QByteArray &, int) { return RawServer::ok("{}", "200 OK", "AuditUid: a1\r\n"); });
    const auto response = send(server, write("PUT", "{\"a\":1}"));
    QVERIFY(response);
    QCOMPARE(response->auditUid, QStringLiteral("a1"));
    const QByteArray request = server.requests().first();
    QVERIFY(request.startsWith("PUT /v1/clustergroups/g1 HTTP/1.1\r\n"));
    for (const auto *part : {"ApiKey: canary-key-4711\r\n", "ProjectUid: p1\r\n", "Content-Length: 7\r\n", "Content-Type: application/json"})
        QVERIFY2(request.toLower().contains(QByteArray(part).toLower()), part);
    QVERIFY(request.endsWith("\r\n\r\n{\"a\":1}"));
}

void TestTransport::failures_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isWrite");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("requests");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *status, const QByteArray &body, bool isWrite, ErrorCode code, int requests, const char *words = "") {
        QTest::addRow("%s %s", isWrite ? "write" : "read", status)
            << QByteArray(status) << body << isWrite << static_cast<int>(code) << requests << QString::fromUtf8(words);
    };
    const QByteArray told = R"({"code":"ClusterGroupEdgeLimit","message":"Only one edge cluster","details":{},"ref":"r"})";
    for (const bool isWrite : {false, true}) {
        row("400 Bad Request", told, isWrite, ErrorCode::Refused, 1, "Only one edge cluster");
        row("401 Unauthorized", told, isWrite, ErrorCode::Unauthorized, 1);
        row("403 Forbidden", "not json", isWrite, ErrorCode::Forbidden, 1);
        row("404 Not Found", told, isWrite, ErrorCode::NotFound, 1);
        row("409 Conflict", told, isWrite, ErrorCode::Conflict, 1);
        // A business error with a code is an answer, not an accident.
        row("500 Internal Server Error", told, isWrite, ErrorCode::Server, 1, "Only one edge cluster");
    }
    row("429 Too Many Requests", told, false, ErrorCode::RateLimited, 3);
    row("502 Bad Gateway", "<html>", false, ErrorCode::Server, 3);
    row("503 Service Unavailable", "", false, ErrorCode::Server, 3);
    row("504 Gateway Timeout", "", false, ErrorCode::Server, 3);
    row("429 Too Many Requests", told, true, ErrorCode::RateLimited, 1);
    row("502 Bad Gateway", "<html>", true, ErrorCode::OutcomeUnknown, 1);
    row("503 Service Unavailable", "", true, ErrorCode::OutcomeUnknown, 1);
    row("504 Gateway Timeout", "", true, ErrorCode::OutcomeUnknown, 1);
}

void TestTransport::failures()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, isWrite);
    QFETCH(int, code);
    QFETCH(int, requests);
    QFETCH(QString, words);
    RawServer server([&](const QByteArray &, int) { return RawServer::ok(body, status); });
    const auto response = send(server, isWrite ? write("PUT", "{}") : read());
    QVERIFY(!response);
    QCOMPARE(static_cast<int>(response.error().code), code);
    QCOMPARE(server.requests().size(), requests);
    QVERIFY(!response.error().message.isEmpty() && response.error().message.contains(words));
}

void TestTransport::writesAreSentOnce_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("resets");
    QTest::addColumn<bool>("reused");
    QTest::addColumn<bool>("token");
    for (const auto &[method, body] : {std::pair("PUT", "{\"a\":1}"), std::pair("PUT", ""), std::pair("POST", "{\"a\":1}"), std::pair("POST", ""),
                                       std::pair("DELETE", "{\"a\":1}"), std::pair("DELETE", ""), std::pair("PATCH", "{}")}) {
        for (const bool resets : {false, true}) {
            for (const bool reused : {false, true}) {
                for (const bool token : {false, true})
                    QTest::addRow("%s%s %s %s %s", method, *body ? "" : " without a body", resets ? "RST" : "FIN", reused ? "reused" : "fresh",
                                  token ? "token" : "key")
                        << QByteArray(method) << QByteArray(body) << resets << reused << token;
            }
        }
    }
}

void TestTransport::writesAreSentOnce()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    QFETCH(bool, resets);
    QFETCH(bool, reused);
    QFETCH(bool, token);
    // Reads the request whole and goes away without an answer.
    RawServer server([&](const QByteArray &request, int) {
        if (request.startsWith("POST /v1/auth/"))
            return RawServer::ok(test::tokenAnswer("e30.eyJpYXQiOjEwLCJleHAiOjkxMH0.c2ln"));
        return request.startsWith("GET") ? RawServer::ok("{}") : RawServer::Answer{{}, true, resets};
    });
    HttpTransport transport(test::connectionTo(server, token), Secret(secret), quick());
    if (reused)
        QVERIFY(QCoro::waitFor(transport.send(read())));
    const auto response = QCoro::waitFor(transport.send(write(method, body)));
    QTest::qWait(100); // a second one would come now
    QVERIFY(!response);
    QCOMPARE(static_cast<int>(response.error().code), static_cast<int>(ErrorCode::OutcomeUnknown));
    const auto writes = std::count_if(server.requests().begin(), server.requests().end(),
                                      [&](const QByteArray &request) { return request.startsWith(method + " /v1/clustergroups"); });
    QCOMPARE(writes, 1);
    QCOMPARE(server.requests().size(), 1 + (reused ? 1 : 0) + (token ? 1 : 0));
}

void TestTransport::retriesEndWell()
{
    RawServer server([](const QByteArray &, int number) {
        return number < 3 ? RawServer::ok("{}", "503 Service Unavailable", "Retry-After: 0\r\n") : RawServer::ok("{\"ok\":true}");
    });
    const auto response = send(server, read());
    QVERIFY(response);
    QCOMPARE(response->body, QByteArray("{\"ok\":true}"));
    QCOMPARE(server.requests().size(), 3);
}

void TestTransport::hangsEndAtTheDeadline()
{
    RawServer server([](const QByteArray &, int) { return RawServer::Answer{}; });
    QElapsedTimer timer;
    timer.start();
    const auto response = send(server, write("PUT", "{}"));
    QVERIFY(!response);
    QCOMPARE(static_cast<int>(response.error().code), static_cast<int>(ErrorCode::OutcomeUnknown));
    QVERIFY(timer.elapsed() >= 700);
}

void TestTransport::cancellingEndsEverything()
{
    RawServer server([](const QByteArray &, int) { return RawServer::Answer{}; });
    HttpTransport transport({server.url()}, Secret(secret), quick());
    std::optional<ErrorCode> code;
    transport.send(read()).then([&](const Result<HttpResponse> &response) { code = response.error().code; });
    QTRY_COMPARE(server.requests().size(), 1);
    transport.cancelAll();
    QTRY_VERIFY(code.has_value());
    QCOMPARE(static_cast<int>(*code), static_cast<int>(ErrorCode::Cancelled));
}

void TestTransport::noMessageTellsTheKey_data()
{
    QTest::addColumn<QByteArray>("status");
    for (const char *status : {"", "400 Bad Request", "401 Unauthorized", "403 Forbidden", "404 Not Found", "409 Conflict", "500 Internal Server Error"})
        QTest::addRow("%s", *status ? status : "a reset") << QByteArray(status);
}

void TestTransport::noMessageTellsTheKey()
{
    QFETCH(QByteArray, status);
    RawServer server([&](const QByteArray &, int) {
        return status.isEmpty() ? RawServer::Answer{{}, true, true}
                                : RawServer::ok(R"({"code":"x","message":"The key )" + secret + R"( is wrong. )" + QByteArray(100000, 'a') + "\"}", status);
    });
    HttpTransport transport({server.url()}, Secret(secret), quick());
    QStringList told;
    connect(&transport, &HttpTransport::requestDone, this, [&](const RequestRecord &record) { told << record.path << record.error; });
    const auto response = QCoro::waitFor(transport.send(read()));
    QVERIFY(!response);
    told << response.error().toString();
    QVERIFY(told.size() > 2);
    QVERIFY(!told.join(u' ').contains(QString::fromLatin1(secret)));
    QVERIFY(told.constLast().size() < 2000);
}

void TestTransport::limiterKeepsTheDocumentedRates()
{
    RateLimiter limiter;
    const RateLimiter::TimePoint start{};
    // The burst is free, and what comes after it waits its turn.
    for (int i = 0; i < 50; ++i)
        QCOMPARE(limiter.reserve(QStringLiteral("/v1/clustergroups"), start).count(), 0);
    QCOMPARE(limiter.reserve(QStringLiteral("/v1/clustergroups/g1"), start).count(), 100);
    QCOMPARE(limiter.reserve(QStringLiteral("/v1/clustergroups/g1"), start).count(), 200);
    // Another resource has a bucket of its own, and a larger one.
    for (int i = 0; i < 250; ++i)
        QCOMPARE(limiter.reserve(QStringLiteral("/v1/spectroclusters/c1"), start).count(), 0);
    QCOMPARE(limiter.reserve(QStringLiteral("/v1/spectroclusters/c1"), start).count(), 20);
    // Time fills it again, up to the burst.
    QCOMPARE(limiter.reserve(QStringLiteral("/v1/clustergroups"), start + std::chrono::hours(1)).count(), 0);
}

EASEL_TEST(TestTransport)
#include "testtransport.moc"
