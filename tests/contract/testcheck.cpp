// SPDX-License-Identifier: GPL-3.0-or-later
// `easelctl check` and `easelctl rules`, as a pipeline uses them: exit codes, and formats that other programs read.
#include "easelctlrun.h"
#include "fleetbuilder.h"
#include "rules/rulepolicy.h"
#include "testregistry.h"
#include "workspace/workspace.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

class TestCheck final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void exitCodes_data();
    void exitCodes();
    void whatCannotRun_data();
    void whatCannotRun();
    void text();
    void json();
    void sarif();
    void junit();
    void waivers();
    void rulesAgreeWithTheCatalogue();

private:
    QString make(const Fleet &fleet, const std::vector<Change> &plan = {}, const RulePolicy &policy = {});
    Run check(const QStringList &options) const { return easelctl(QStringList{u"check"_s, file()} + options); }
    QString file() const { return m_folder->filePath(u"w.easel"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

FleetBuilder good()
{
    return FleetBuilder().cluster("c1").cluster("c2").name("<eks> & co").group("g1", "Stores").member("c1");
}

/// A warning: c2 is unhealthy. An error on top: a cluster that is no host.
FleetBuilder warned()
{
    return good().cluster("c3").health(Health::Unhealthy).group("g2", "Web").member("c3");
}

FleetBuilder broken()
{
    return warned().cluster("c4").notHost().group("g3", "Old").member("c4");
}

std::vector<Change> planOfAnError()
{
    ClusterGroup group = *good().build().group(GroupId(u"g1"_s));
    Member member{ClusterId(u"gone"_s), u"gone"_s, {}, std::nullopt, std::nullopt};
    return {AddMember{group.id, member}};
}

} // namespace

void TestCheck::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QString TestCheck::make(const Fleet &fleet, const std::vector<Change> &plan, const RulePolicy &policy)
{
    auto workspace = Workspace::create(file());
    if (!workspace || !(*workspace)->storeFleet(fleet, QDateTime::currentDateTimeUtc())
        || !(*workspace)->setSetting(u"rulePolicy"_s, toJson(policy)))
        qFatal("no workspace");
    if (!plan.empty() && !(*workspace)->appendStep(0, {u"step"_s, plan, QDateTime::currentDateTimeUtc(), {}}))
        qFatal("no plan");
    return file();
}

void TestCheck::exitCodes_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("code");
    QTest::newRow("clean") << 0 << QStringList{} << 0;
    QTest::newRow("clean of warnings") << 0 << QStringList{u"--fail-on"_s, u"warning"_s} << 0;
    QTest::newRow("a warning is no error") << 1 << QStringList{} << 0;
    QTest::newRow("a warning counts") << 1 << QStringList{u"--fail-on"_s, u"warning"_s} << 1;
    QTest::newRow("an error") << 2 << QStringList{} << 1;
    QTest::newRow("in every format") << 2 << QStringList{u"--format"_s, u"sarif"_s} << 1;
    QTest::newRow("help") << 0 << QStringList{u"--help"_s} << 0;
}

void TestCheck::exitCodes()
{
    QFETCH(int, which);
    QFETCH(QStringList, options);
    QFETCH(int, code);
    make(which == 0 ? good().build() : which == 1 ? warned().build() : broken().build());
    const Run run = check(options);
    QVERIFY2(run.code == code, qPrintable(run.all()));
}

void TestCheck::whatCannotRun_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("no file") << QStringList{u"/nowhere/w.easel"_s} << u"w.easel"_s;
    QTest::newRow("no argument") << QStringList{} << u"Usage"_s;
    QTest::newRow("a format that is none") << QStringList{u"w"_s, u"--format"_s, u"xml"_s} << u"xml"_s;
    QTest::newRow("a severity that is none") << QStringList{u"w"_s, u"--fail-on"_s, u"note"_s} << u"note"_s;
}

void TestCheck::whatCannotRun()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const Run run = easelctl(QStringList{u"check"_s} + arguments);
    QCOMPARE(run.code, 2);
    QVERIFY2(run.err.contains(says), qPrintable(run.all()));
    QVERIFY(run.out.isEmpty());
}

void TestCheck::text()
{
    make(broken().build(), planOfAnError());
    const Run run = check({});
    const QStringList lines = run.out.trimmed().split(u'\n');
    QVERIFY2(lines.front().startsWith(u"+ error    MEMBER-UNKNOWN"_s), qPrintable(run.all()));
    QVERIFY(run.out.contains(u"  error    MEMBER-NOT-HOST"_s));
    QVERIFY2(lines.back().startsWith(u"2 errors, 1 warnings"_s), qPrintable(lines.back()));
}

void TestCheck::json()
{
    make(broken().build(), planOfAnError());
    const QJsonObject json = check({u"--format"_s, u"json"_s}).json();
    QCOMPARE(json[u"counts"_s][u"errors"_s].toInt(), 2);
    QCOMPARE(json[u"counts"_s][u"warnings"_s].toInt(), 1);
    QHash<QString, QJsonObject> byRule;
    for (const QJsonValue &finding : json[u"findings"_s].toArray())
        byRule.insert(finding[u"rule"_s].toString(), finding.toObject());
    QVERIFY(byRule[u"MEMBER-UNKNOWN"_s][u"added"_s].toBool());
    QVERIFY(!byRule[u"MEMBER-NOT-HOST"_s][u"added"_s].toBool(true));
    QCOMPARE(byRule[u"MEMBER-NOT-HOST"_s][u"group"_s][u"name"_s].toString(), u"Old"_s);
    QCOMPARE(byRule[u"MEMBER-NOT-HOST"_s][u"cluster"_s][u"id"_s].toString(), u"c4"_s);
    QVERIFY(!byRule[u"MEMBER-UNHEALTHY"_s][u"fixes"_s].isUndefined());
}

void TestCheck::sarif()
{
    make(broken().build(), {DeleteGroup{GroupId(u"g3"_s)}, AddMember{GroupId(u"g1"_s), {ClusterId(u"gone"_s), {}, {}, std::nullopt, std::nullopt}}});
    const QJsonObject sarif = check({u"--format"_s, u"sarif"_s}).json();
    QCOMPARE(sarif[u"version"_s].toString(), u"2.1.0"_s);
    const QJsonValue run = sarif[u"runs"_s][0];
    const QJsonArray rules = run[u"tool"_s][u"driver"_s][u"rules"_s].toArray();
    QHash<QString, QString> states;
    for (const QJsonValue &result : run[u"results"_s].toArray()) {
        states.insert(result[u"ruleId"_s].toString(), result[u"baselineState"_s].toString());
        // What the specification asks of a result: a known rule, a level that it has a word for, a message, a place.
        QCOMPARE(rules[result[u"ruleIndex"_s].toInt()][u"id"_s].toString(), result[u"ruleId"_s].toString());
        QVERIFY((QStringList{u"note"_s, u"warning"_s, u"error"_s}).contains(result[u"level"_s].toString()));
        QVERIFY(!result[u"message"_s][u"text"_s].toString().isEmpty());
        QVERIFY(!result[u"locations"_s][0][u"logicalLocations"_s][0][u"fullyQualifiedName"_s].toString().isEmpty());
    }
    QCOMPARE(states.value(u"MEMBER-UNKNOWN"_s), u"new"_s);
    QCOMPARE(states.value(u"MEMBER-UNHEALTHY"_s), u"unchanged"_s);
    QCOMPARE(states.value(u"MEMBER-NOT-HOST"_s), u"absent"_s);
}

void TestCheck::junit()
{
    make(broken().build(), {RenameGroup{GroupId(u"g3"_s), u"<old> & \"odd\" \x01"_s}});
    const Run run = check({u"--format"_s, u"junit"_s});
    QXmlStreamReader xml(run.out);
    QHash<QString, int> failed;
    int cases = 0;
    QString current;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"testcase") {
            current = xml.attributes().value(u"name"_s).toString();
            ++cases;
        } else if (xml.name() == u"failure") {
            ++failed[current];
        } else if (xml.name() == u"testsuite") {
            QCOMPARE(xml.attributes().value(u"failures"_s).toInt(), 1);
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(cases, static_cast<int>(RuleCatalogue().rules().size()));
    QCOMPARE(failed.keys(), QStringList{u"MEMBER-NOT-HOST"_s});
}

void TestCheck::waivers()
{
    RulePolicy policy;
    policy.severities.insert(u"MEMBER-UNHEALTHY"_s, Severity::Error);
    make(warned().build(), {}, policy);
    QCOMPARE(check({}).code, 1);

    init();
    const Waiver waiver{u"MEMBER-UNHEALTHY"_s, GroupId(u"g2"_s), ClusterId(u"c3"_s), u"known since May"_s,
                        QDate::currentDate().addYears(1), u"kim"_s, QDateTime::currentDateTimeUtc()};
    make(warned().build(), {}, withWaiver(policy, waiver));
    const Run run = check({});
    QVERIFY2(run.code == 0, qPrintable(run.all()));
    QVERIFY2(run.out.contains(u"known since May"_s), qPrintable(run.all()));
    QCOMPARE(check({u"--format"_s, u"json"_s}).json()[u"waived"_s][0][u"waiver"_s][u"by"_s].toString(), u"kim"_s);
    const QJsonObject sarif = check({u"--format"_s, u"sarif"_s}).json();
    QCOMPARE(sarif[u"runs"_s][0][u"results"_s][0][u"suppressions"_s][0][u"justification"_s].toString(), u"known since May"_s);
}

void TestCheck::rulesAgreeWithTheCatalogue()
{
    const Run run = easelctl({u"rules"_s, u"--json"_s});
    QCOMPARE(run.code, 0);
    const QJsonArray listed = run.json()[u"rules"_s].toArray();
    const RuleCatalogue catalogue;
    QCOMPARE(listed.size(), static_cast<qsizetype>(catalogue.rules().size()));
    const Run text = easelctl({u"rules"_s});
    for (qsizetype i = 0; i < listed.size(); ++i) {
        const Rule &rule = catalogue.rules()[static_cast<size_t>(i)];
        QCOMPARE(listed[i][u"id"_s].toString(), rule.id);
        QCOMPARE(listed[i][u"explanation"_s].toString(), rule.explanation);
        QCOMPARE(listed[i][u"adjustable"_s].toBool(), rule.severity != Severity::Error);
        QVERIFY(text.out.contains(rule.id) && text.out.contains(rule.explanation) && text.out.contains(rule.source));
    }
}

EASEL_TEST(TestCheck)
#include "testcheck.moc"
