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

private:
    static SchemaChecker checker();
};

SchemaChecker TestSchemaChecker::checker()
{
    return SchemaChecker(QJsonDocument::fromJson(R"({
        "paths": {
            "/things/{uid}": {"get": {"responses": {"200": {"schema": {"$ref": "#/definitions/Thing"}}}},
                              "delete": {"responses": {"204": {}}}},
            "/things/all": {"get": {"responses": {"200": {"schema": {"type": "array", "items": {"type": "string"}}}}}}
        },
        "definitions": {
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
    QTest::newRow("path") << QByteArray("GET") << u"/things"_s << 200 << QByteArray("{}") << false;
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

EASEL_TEST(TestSchemaChecker)
#include "testschemachecker.moc"
