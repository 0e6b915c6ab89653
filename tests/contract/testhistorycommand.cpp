// SPDX-License-Identifier: GPL-3.0-or-later
// `easelctl history …`, as people and pipelines run it.
#include "easelctlrun.h"
#include "fleetbuilder.h"
#include "testregistry.h"
#include "workspace/workspace.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

} // namespace

class TestHistoryCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void misuse_data();
    void misuse();
    void list();
    void show();
    void compare();
    void purge();

private:
    QString file() const { return m_folder->filePath(u"w.easel"_s); }
    Run history(const QStringList &arguments) const { return easelctl(QStringList{u"history"_s} + arguments); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestHistoryCommand::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const Run run = history({u"list"_s, file()});
    QCOMPARE(run.code, 1); // no such file
}

void TestHistoryCommand::init()
{
    // Four days, each with a cluster more than the one before; from the third on there is a group.
    m_folder = std::make_unique<QTemporaryDir>();
    auto workspace = Workspace::create(file());
    QVERIFY(workspace);
    for (int day = 0; day < 4; ++day) {
        FleetBuilder builder;
        for (int i = 0; i <= day; ++i)
            builder.cluster(qPrintable(u"c%1"_s.arg(i))).name(qPrintable(u"edge-%1"_s.arg(i)));
        if (day >= 2)
            builder.group("g", "Stores").member("c0");
        QVERIFY((*workspace)->storeFleet(builder.build(), noon.addDays(day)));
    }
}

void TestHistoryCommand::misuse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("an unknown part") << QStringList{u"forget"_s};
    QTest::newRow("no workspace") << QStringList{u"list"_s};
    QTest::newRow("one point") << QStringList{u"compare"_s, u"FILE"_s, u"1"_s};
    QTest::newRow("nothing to purge") << QStringList{u"purge"_s, u"FILE"_s};
    QTest::newRow("every first") << QStringList{u"purge"_s, u"--keep-every"_s, u"1"_s, u"FILE"_s};
    QTest::newRow("no number of days") << QStringList{u"purge"_s, u"--older-than"_s, u"a week"_s, u"FILE"_s};
    QTest::newRow("no size") << QStringList{u"purge"_s, u"--at-most"_s, u"small"_s, u"FILE"_s};
}

void TestHistoryCommand::misuse()
{
    QFETCH(QStringList, arguments);
    arguments.replaceInStrings(u"FILE"_s, file());
    const Run run = history(arguments);
    QVERIFY2(run.code == 2 && !run.err.isEmpty(), qPrintable(run.all()));
    QCOMPARE((*Workspace::open(file()))->historyPoints()->size(), 4u);
}

void TestHistoryCommand::list()
{
    const Run run = history({u"list"_s, file()});
    QVERIFY2(run.code == 0, qPrintable(run.all()));
    QVERIFY(run.out.contains(u"2026-03-03 12:00:00 UTC"_s));
    QVERIFY(run.out.contains(u"3 host clusters, 1 groups"_s));
    const QJsonArray points = history({u"list"_s, u"--json"_s, file()}).json()[u"points"_s].toArray();
    QCOMPARE(points.size(), 4);
    QCOMPARE(points[0][u"at"_s].toString(), u"2026-03-01T12:00:00.000Z"_s);
    QCOMPARE(points[3][u"hostClusters"_s].toInt(), 4);
    QCOMPARE(points[3][u"origin"_s].toString(), u"pull"_s);
}

void TestHistoryCommand::show()
{
    const Run run = history({u"show"_s, file(), u"2026-03-03"_s});
    QVERIFY2(run.code == 0, qPrintable(run.all()));
    QVERIFY(run.out.contains(u"Stores (Tenant): edge-0"_s));
    const QJsonObject json = history({u"show"_s, u"--json"_s, file(), u"latest"_s}).json();
    QCOMPARE(json[u"hostClusters"_s].toInt(), 4);
    QCOMPARE(json[u"clusterGroups"_s].toArray().size(), 1);
    const Run early = history({u"show"_s, file(), u"2026-02-01"_s});
    QCOMPARE(early.code, 1);
    QVERIFY(early.err.contains(u"2026-03-01 12:00:00 UTC"_s));
    QCOMPARE(history({u"show"_s, file(), u"77"_s}).code, 1);
}

void TestHistoryCommand::compare()
{
    const Run run = history({u"compare"_s, file(), u"2026-03-02"_s, u"latest"_s});
    QVERIFY2(run.code == 0, qPrintable(run.all()));
    QVERIFY2(run.out.contains(u"Host clusters: 2 added"_s), qPrintable(run.all()));
    QVERIFY(run.out.contains(u"Added: Stores"_s));
    const QJsonObject json = history({u"compare"_s, u"--json"_s, file(), u"2026-03-02"_s, u"latest"_s}).json();
    QCOMPARE(json[u"hostClusters"_s].toArray().size(), 2);
    QCOMPARE(json[u"from"_s][u"hostClusters"_s].toInt(), 2);
    const Run csv = history({u"compare"_s, u"--csv"_s, file(), u"1"_s, u"2"_s});
    QVERIFY(csv.out.contains(u"Host clusters,Added,edge-1,c1,"_s));
    QVERIFY(history({u"compare"_s, file(), u"2"_s, u"2"_s}).out.contains(u"Nothing is different."_s));
}

void TestHistoryCommand::purge()
{
    const QJsonObject wouldGo = history({u"purge"_s, u"--keep-every"_s, u"2"_s, u"--dry-run"_s, u"--json"_s, file()}).json();
    QCOMPARE(wouldGo[u"points"_s].toInt(), 2);
    QCOMPARE((*Workspace::open(file()))->historyPoints()->size(), 4u);
    const Run run = history({u"purge"_s, u"--keep-every"_s, u"2"_s, file()});
    QVERIFY2(run.code == 0, qPrintable(run.all()));
    {
        const auto workspace = Workspace::open(file());
        QCOMPARE((*workspace)->historyPoints()->size(), 2u);
        QCOMPARE((*workspace)->fleetAt(2)->inventory().clusters().size(), 2u);
        // While somebody else has it open, nothing is taken away.
        QCOMPARE(history({u"purge"_s, u"--at-most"_s, u"0"_s, file()}).code, 1);
        QCOMPARE(history({u"list"_s, file()}).code, 0);
    }
    QCOMPARE(history({u"purge"_s, u"--at-most"_s, u"0K"_s, file()}).code, 0);
    QCOMPARE((*Workspace::open(file()))->historyPoints()->size(), 1u);
}

EASEL_TEST(TestHistoryCommand)
#include "testhistorycommand.moc"
