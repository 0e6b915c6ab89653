// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jsonpath.h"
#include "backend/token.h"
#include "backendfixture.h"
#include "testregistry.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace easel;
using namespace easel::test;
using namespace easel::backend;
using namespace Qt::Literals::StringLiterals;

/// Signing in with a password: tokens, how long they hold, and what is no token.
class TestBackendAuth final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passwordGivesAToken();
    void wrongCredentials_data();
    void wrongCredentials();
    void nobodyMaySignInWithoutAUser();
    void tokenOpensEverything_data();
    void tokenOpensEverything();
    void refreshGivesAFreshToken();
    void expiredTokens();
    void forgedTokens_data();
    void forgedTokens();
    void keyOutlivesARestart();
    void tokenIsNowhereElse();

private:
    static BackendOptions options();
    static QByteArray signIn(RestProbe &probe);
};

namespace {

const QString loginPath = u"/v1/auth/authenticate"_s;
const QString name = u"anna@meridian-retail.example"_s;
const QString password = u"correct:horse ✓"_s;

QJsonObject credentials()
{
    return {{u"emailId"_s, name}, {u"password"_s, password}};
}

QJsonObject partOf(const QByteArray &token, int index)
{
    return QJsonDocument::fromJson(QByteArray::fromBase64(token.split('.').value(index), QByteArray::Base64UrlEncoding)).object();
}

QByteArray encoded(const QJsonObject &part)
{
    return QJsonDocument(part).toJson(QJsonDocument::Compact).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

BackendOptions TestBackendAuth::options()
{
    BackendOptions options = BackendFixture::sample(BackendOptions::Sample::Small);
    options.userName = name;
    options.userPassword = password.toUtf8();
    return options;
}

QByteArray TestBackendAuth::signIn(RestProbe &probe)
{
    const RestAnswer answer = probe.post(loginPath, credentials());
    [&] { QVERIFY2(answer.status == 200, answer.body.constData()); }();
    return textAt(answer.json, u"Authorization").toLatin1();
}

void TestBackendAuth::passwordGivesAToken()
{
    BackendFixture backend(options());
    backend.probe.setApiKey({});
    const RestAnswer answer = backend.probe.post(loginPath, credentials());
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.headers.value("cache-control"), QByteArray("no-store"));
    QVERIFY(!answer.headers.contains("set-cookie"));
    const QByteArray token = textAt(answer.json, u"Authorization").toLatin1();
    QCOMPARE(textAt(partOf(token, 0), u"alg"), u"HS256"_s);
    const QJsonObject claims = partOf(token, 1);
    QCOMPARE(claims.value("exp"_L1).toInteger() - claims.value("iat"_L1).toInteger(), 15 * 60);
    QCOMPARE(textAt(claims, u"emailId"), name);
    QVERIFY(!QJsonDocument(claims).toJson().contains("horse"));
    backend.probe.setAuthorization(token);
    QCOMPARE(textAt(claims, u"sub"), textAt(backend.probe.get(u"/v1/users/info"_s).json, u"userUid"));
}

void TestBackendAuth::wrongCredentials_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<int>("status");
    const auto with = [](const QString &member, const QJsonValue &value) {
        QJsonObject body = credentials();
        if (value.isUndefined())
            body.remove(member);
        else
            body.insert(member, value);
        return body;
    };
    QTest::newRow("right") << credentials() << 200;
    QTest::newRow("the case of the name") << with(u"emailId"_s, name.toUpper()) << 200;
    QTest::newRow("its organisation") << with(u"org"_s, u"meridian retail"_s) << 200;
    QTest::newRow("no organisation") << with(u"org"_s, u""_s) << 200;
    QTest::newRow("another organisation") << with(u"org"_s, u"Rival"_s) << 401;
    QTest::newRow("another name") << with(u"emailId"_s, u"otto@meridian-retail.example"_s) << 401;
    QTest::newRow("empty name") << with(u"emailId"_s, u""_s) << 401;
    QTest::newRow("another password") << with(u"password"_s, u"correct"_s) << 401;
    QTest::newRow("longer password") << with(u"password"_s, password + u'x') << 401;
    QTest::newRow("empty password") << with(u"password"_s, u""_s) << 401;
    QTest::newRow("password is a number") << with(u"password"_s, 5) << 400;
    QTest::newRow("no password") << with(u"password"_s, QJsonValue::Undefined) << 400;
    QTest::newRow("organisation is a list") << with(u"org"_s, QJsonArray()) << 400;
    QTest::newRow("nothing") << QJsonObject() << 400;
}

void TestBackendAuth::wrongCredentials()
{
    QFETCH(QJsonObject, body);
    QFETCH(int, status);
    BackendFixture backend(options());
    const RestAnswer answer = backend.probe.post(loginPath, body);
    QCOMPARE(answer.status, status);
    if (status == 401)
        QCOMPARE(answer.code(), u"InvalidCredentials"_s);
    QVERIFY(!answer.body.contains("horse"));
}

void TestBackendAuth::nobodyMaySignInWithoutAUser()
{
    BackendFixture backend(BackendFixture::sample(BackendOptions::Sample::Small));
    QCOMPARE(backend.probe.post(loginPath, {{u"emailId"_s, u""_s}, {u"password"_s, u""_s}}).status, 401);
    backend.probe.setApiKey({});
    backend.probe.setAuthorization(signedToken({{u"emailId"_s, u""_s}, {u"exp"_s, 9999999999LL}}, {}));
    QCOMPARE(backend.probe.get(u"/v1/users/info"_s).code(), u"InvalidToken"_s);
}

void TestBackendAuth::tokenOpensEverything_data()
{
    QTest::addColumn<QByteArray>("prefix");
    QTest::newRow("bare") << QByteArray();
    QTest::newRow("bearer") << QByteArray("Bearer ");
    QTest::newRow("bearer in lower case") << QByteArray("bearer ");
}

void TestBackendAuth::tokenOpensEverything()
{
    QFETCH(QByteArray, prefix);
    BackendFixture backend(options());
    RestProbe &probe = backend.probe;
    const QByteArray key = backend.thread->apiKey();
    probe.setAuthorization(prefix + signIn(probe));
    probe.setApiKey({});
    QCOMPARE(probe.get(u"/v1/users/info"_s).status, 200);
    const QString group = probe.groupNamed(u"platform-shared-eu"_s);
    QCOMPARE(probe.put(u"/v1/clustergroups/%1/meta"_s.arg(group), {{u"name"_s, u"renamed"_s}}).status, 204);
    QCOMPARE(probe.get(u"/v1/other"_s).status, 404);
    // A key that is sent is asked, whatever else there is.
    probe.setApiKey("wrong");
    QCOMPARE(probe.get(u"/v1/users/info"_s).code(), u"InvalidApiKey"_s);
    probe.setApiKey(key);
    probe.setAuthorization("wrong");
    QCOMPARE(probe.get(u"/v1/users/info"_s).status, 200);
}

void TestBackendAuth::refreshGivesAFreshToken()
{
    BackendFixture backend(options());
    RestProbe &probe = backend.probe;
    probe.setApiKey({});
    const QByteArray first = signIn(probe);
    const RestAnswer answer = probe.get(u"/v1/auth/refresh/%1?setCookie=false"_s.arg(QString::fromLatin1(first)));
    QCOMPARE(answer.status, 200);
    const QByteArray second = textAt(answer.json, u"Authorization").toLatin1();
    QVERIFY(second != first);
    for (const QByteArray &token : {first, second}) { // the first holds until it ends
        probe.setAuthorization(token);
        QCOMPARE(probe.get(u"/v1/users/info"_s).status, 200);
    }
    QCOMPARE(probe.get(u"/v1/auth/refresh/none"_s).code(), u"InvalidToken"_s);
}

void TestBackendAuth::expiredTokens()
{
    BackendOptions ended = options();
    ended.tokenLifetime = std::chrono::seconds(0);
    BackendFixture backend(ended);
    RestProbe &probe = backend.probe;
    const QByteArray token = signIn(probe);
    probe.setApiKey({});
    probe.setAuthorization(token);
    const RestAnswer answer = probe.get(u"/v1/users/info"_s);
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.code(), u"TokenExpired"_s);
    QCOMPARE(probe.get(u"/v1/auth/refresh/"_s + QString::fromLatin1(token)).code(), u"TokenExpired"_s);
}

void TestBackendAuth::forgedTokens_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"longer life", "no algorithm", "no signature", "another key", "cut off", "one part", "empty"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestBackendAuth::forgedTokens()
{
    QFETCH(QString, kind);
    BackendFixture backend(options());
    const QByteArray token = signIn(backend.probe);
    const QList<QByteArray> parts = token.split('.');
    QJsonObject claims = partOf(token, 1);
    claims.insert(u"exp"_s, 9999999999LL);
    QByteArray forged;
    if (kind == "longer life"_L1)
        forged = parts.at(0) + '.' + encoded(claims) + '.' + parts.at(2);
    else if (kind == "no algorithm"_L1)
        forged = encoded({{u"alg"_s, u"none"_s}, {u"typ"_s, u"JWT"_s}}) + '.' + encoded(claims) + '.';
    else if (kind == "no signature"_L1)
        forged = parts.at(0) + '.' + parts.at(1) + '.';
    else if (kind == "another key"_L1)
        forged = signIn(std::make_unique<BackendFixture>(options())->probe);
    else if (kind == "cut off"_L1)
        forged = token.chopped(1);
    else if (kind == "one part"_L1)
        forged = parts.at(1);
    else
        forged = "Bearer ";
    backend.probe.setApiKey({});
    backend.probe.setAuthorization(forged);
    const RestAnswer answer = backend.probe.get(u"/v1/users/info"_s);
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.code(), u"InvalidToken"_s);
}

void TestBackendAuth::keyOutlivesARestart()
{
    const QTemporaryDir folder;
    BackendOptions kept = options();
    kept.databasePath = folder.filePath(u"db"_s);
    QByteArray token;
    {
        BackendFixture backend(kept);
        token = signIn(backend.probe);
    }
    {
        BackendFixture backend(kept);
        backend.probe.setApiKey({});
        backend.probe.setAuthorization(token);
        QCOMPARE(backend.probe.get(u"/v1/users/info"_s).status, 200);
    }
    kept.userName = u"otto@meridian-retail.example"_s; // who has the token is not the user any more
    BackendFixture backend(kept);
    backend.probe.setApiKey({});
    backend.probe.setAuthorization(token);
    QCOMPARE(backend.probe.get(u"/v1/users/info"_s).code(), u"InvalidToken"_s);
}

void TestBackendAuth::tokenIsNowhereElse()
{
    BackendFixture backend(options());
    const QString token = QString::fromLatin1(signIn(backend.probe));
    QCOMPARE(backend.probe.get(u"/v1/auth/refresh/"_s + token).status, 200);
    const QHash<QString, int> requests = backend.thread->requests();
    QCOMPARE(requests.value(u"GET /v1/auth/refresh/{token}"_s), 1);
    for (auto request = requests.cbegin(); request != requests.cend(); ++request)
        QVERIFY(!request.key().contains(token));
}

EASEL_TEST(TestBackendAuth)
#include "testbackendauth.moc"
