// SPDX-License-Identifier: GPL-3.0-or-later
#include "schemachecker.h"
#include "testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

/// The checker that the other contract tests rely on finds what is wrong.
class TestSchemaChecker final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data();
    void values();
    void answers_data();
    void answers();
    void requests_data();
    void requests();
    void exchanges();
    void operations();

private:
    static SchemaChecker checker();
};

SchemaChecker TestSchemaChecker::checker()
{
    return SchemaChecker(QJsonDocument::fromJson(R"({
        "paths": {
            "/things/{uid}": {"get": {"responses": {"200": {"schema": {"$ref": "#/definitions/Thing"}}}},
                              "delete": {"responses": {"204": {}}}},
            "/things": {"post": {"parameters": [{"name": "body", "in": "body", "required": true,
                                                 "schema": {"$ref": "#/definitions/Thing"}},
                                                {"$ref": "#/parameters/limit"},
                                                {"name": "deep", "in": "query", "type": "boolean"},
                                                {"name": "since", "in": "query", "type": "string", "format": "date-time"},
                                                {"name": "for", "in": "query", "type": "string", "required": true}],
                                 "responses": {"201": {}, "default": {"schema": {"$ref": "#/definitions/Fault"}}}}},
            "/kinds/{kind}": {"parameters": [{"name": "kind", "in": "path", "type": "string", "enum": ["small", "large"]}],
                              "get": {"responses": {"204": {}}}},
            "/things/all": {"get": {"responses": {"200": {"schema": {"type": "array", "items": {"type": "string"}}}}}}
        },
        "parameters": {"limit": {"name": "limit", "in": "query", "type": "integer"}},
        "definitions": {
            "Fault": {"type": "object", "required": ["code"], "properties": {"code": {"type": "string"}},
                      "additionalProperties": false},
            "Thing": {"type": "object", "required": ["uid"], "properties": {
                "uid": {"type": "string"},
                "kind": {"type": "string", "enum": ["small", "large"]},
                "size": {"type": "integer", "format": "int32"},
                "large": {"type": "integer", "format": "int64"},
                "share": {"type": "number"},
                "made": {"type": "string", "format": "date-time"},
                "parts": {"type": "array", "uniqueItems": true, "items": {"$ref": "#/definitions/Thing"}},
                "labels": {"type": "object", "additionalProperties": {"type": "string"}},
                "lost": {"$ref": "#/definitions/Lost"}}}
        }})")
                             .object());
}

void TestSchemaChecker::values_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("problem"); // a part of the only one; empty for a good value
    const auto row = [](const char *name, const char *json, const char *problem) {
        QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(problem);
    };
    row("good", R"({"uid": "a", "kind": "small", "size": 5, "share": 0.5, "unknown": null})", "");
    row("good time", R"({"uid": "a", "made": "2026-01-02T03:04:05.678Z"})", "");
    row("good parts", R"({"uid": "a", "parts": [{"uid": "b"}, {"uid": "c"}], "labels": {"x": "y"}})", "");
    row("64 bits", R"({"uid": "a", "large": 9223372036854775807})", "");
    row("required", R"({"kind": "small"})", ".uid is missing");
    row("type", R"({"uid": 5})", ".uid is no string");
    row("null", R"({"uid": null})", ".uid is no string");
    row("enum", R"({"uid": "a", "kind": "huge"})", "not listed");
    row("fraction", R"({"uid": "a", "size": 1.5})", ".size is no integer");
    row("32 bits", R"({"uid": "a", "size": 2147483648})", "32 bits");
    row("time", R"({"uid": "a", "made": "yesterday"})", ".made is no time");
    row("inside a list", R"({"uid": "a", "parts": [{"uid": "b"}, {}]})", ".parts[1].uid is missing");
    row("twice", R"({"uid": "a", "parts": [{"uid": "b"}, {"uid": "b"}]})", ".parts[1] stands there twice");
    row("others", R"({"uid": "a", "labels": {"x": 1}})", ".labels.x is no string");
    row("unknown definition", R"({"uid": "a", "lost": 1})", "'Lost' does not exist");
}

void TestSchemaChecker::values()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, problem);
    const QStringList found =
        checker().problems({{u"$ref"_s, u"#/definitions/Thing"_s}}, QJsonDocument::fromJson(json).object());
    QCOMPARE(found.size(), problem.isEmpty() ? 0 : 1);
    QVERIFY2(found.join(u' ').contains(problem), qPrintable(found.join(u' ')));
}

void TestSchemaChecker::answers_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("good") << QByteArray("GET") << u"/things/5"_s << 200 << QByteArray(R"({"uid": "a"})") << true;
    QTest::newRow("the path without a parameter wins")
        << QByteArray("GET") << u"/things/all"_s << 200 << QByteArray(R"(["a"])") << true;
    QTest::newRow("no body") << QByteArray("DELETE") << u"/things/5"_s << 204 << QByteArray() << true;
    QTest::newRow("a body too many") << QByteArray("DELETE") << u"/things/5"_s << 204 << QByteArray("{}") << false;
    QTest::newRow("wrong body") << QByteArray("GET") << u"/things/5"_s << 200 << QByteArray("{}") << false;
    QTest::newRow("no json") << QByteArray("GET") << u"/things/5"_s << 200 << QByteArray("{") << false;
    QTest::newRow("status") << QByteArray("GET") << u"/things/5"_s << 201 << QByteArray(R"({"uid": "a"})") << false;
    QTest::newRow("method") << QByteArray("PUT") << u"/things/5"_s << 200 << QByteArray(R"({"uid": "a"})") << false;
    QTest::newRow("path") << QByteArray("GET") << u"/other"_s << 200 << QByteArray("{}") << false;
    QTest::newRow("fault") << QByteArray("POST") << u"/things"_s << 400 << QByteArray(R"({"code": "a"})") << true;
    QTest::newRow("empty fault") << QByteArray("POST") << u"/things"_s << 500 << QByteArray("{}") << false;
    QTest::newRow("more than is described") << QByteArray("POST") << u"/things"_s << 400 << QByteArray(R"({"code": "a", "more": 1})") << false;
    QTest::newRow("a success is no fault") << QByteArray("POST") << u"/things"_s << 200 << QByteArray(R"({"code": "a"})") << false;
}

void TestSchemaChecker::answers()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, isGood);
    QCOMPARE(checker().problemsOfAnswer(method, path, status, body).isEmpty(), isGood);
}

void TestSchemaChecker::requests_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("problem"); // a part of the only one; empty for a good request
    const QByteArray thing = R"({"uid": "a"})";
    const auto post = [&](const char *name, const QString &query, const QByteArray &body, const QString &problem) {
        QTest::newRow(name) << QByteArray("POST") << u"/things?"_s + query << body << problem;
    };
    post("good", u"for=a"_s, thing, {});
    post("good with all", u"for=a&limit=5&deep=true&since=2026-01-02T03:04:05.678Z"_s, thing, {});
    post("required parameter", u"limit=5"_s, thing, u"'for' is missing"_s);
    post("unknown parameter", u"for=a&more=1"_s, thing, u"'more' is not described"_s);
    post("no number", u"for=a&limit=x"_s, thing, u"'limit' is 'x'"_s);
    post("no truth", u"for=a&deep=1"_s, thing, u"'deep' is '1'"_s);
    post("no time", u"for=a&since=now"_s, thing, u"'since' is 'now'"_s);
    post("no body", u"for=a"_s, {}, u"the body is missing"_s);
    post("bad body", u"for=a"_s, "{}", u"uid is missing"_s);
    post("no json", u"for=a"_s, "{", u"unterminated object"_s);
    QTest::newRow("a body too many") << QByteArray("GET") << u"/things/5"_s << thing << u"a body is sent"_s;
    QTest::newRow("listed") << QByteArray("GET") << u"/kinds/small"_s << QByteArray() << QString();
    QTest::newRow("encoded") << QByteArray("GET") << u"/kinds/%6Carge"_s << QByteArray() << QString();
    QTest::newRow("not listed") << QByteArray("GET") << u"/kinds/huge"_s << QByteArray() << u"'kind' is 'huge'"_s;
    QTest::newRow("method") << QByteArray("PUT") << u"/kinds/small"_s << QByteArray() << u"no such path and method"_s;
}

void TestSchemaChecker::requests()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    QFETCH(QString, problem);
    const QStringList found = checker().problemsOfRequest(method, path, body);
    QVERIFY2(found.size() == (problem.isEmpty() ? 0 : 1), qPrintable(found.join(u' ')));
    QVERIFY2(found.join(u' ').contains(problem), qPrintable(found.join(u' ')));
}

void TestSchemaChecker::exchanges()
{
    HttpExchange exchange{"POST", u"/things?for=a"_s, R"({"uid": "a"})", 201, {}, {}};
    QVERIFY(checker().problemsOf(exchange).isEmpty());
    exchange.sent = "{}"; // answered with success all the same
    QCOMPARE(checker().problemsOf(exchange).size(), 1);
    exchange.status = 400;
    exchange.answered = R"({"code": "a"})"; // refused, as it should be
    QVERIFY(checker().problemsOf(exchange).isEmpty());
    exchange.answered = "{}";
    QCOMPARE(checker().problemsOf(exchange).size(), 1);
    // Nothing is said of the errors of this one.
    QVERIFY(checker().problemsOf({"GET", u"/things/5"_s, {}, 404, "{}", {}}).isEmpty());
}

void TestSchemaChecker::operations()
{
    QCOMPARE(checker().operations(), QStringList({u"GET /kinds/{kind}"_s, u"POST /things"_s, u"GET /things/all"_s,
                                                  u"DELETE /things/{uid}"_s, u"GET /things/{uid}"_s}));
    QCOMPARE(checker().operationOf("GET", u"/things/all"_s), std::optional(u"GET /things/all"_s));
    QCOMPARE(checker().operationOf("GET", u"/things/5?x=1"_s), std::optional(u"GET /things/{uid}"_s));
    QCOMPARE(checker().operationOf("PUT", u"/things/5"_s), std::nullopt);
}

EASEL_TEST(TestSchemaChecker)
#include "testschemachecker.moc"
