// SPDX-License-Identifier: GPL-3.0-or-later
// What people are told became of a fleet between two points, and its models.
#include "fleetbuilder.h"
#include "history/comparisontext.h"
#include "history/historyseries.h"
#include "history/pointchoice.h"
#include "items/historymodels.h"
#include "reports/csvwriter.h"
#include "testregistry.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = ComparedThing::Kind;
using Topic = FleetComparison::Topic;

/// Two clusters, two groups of which one has a virtual cluster.
FleetBuilder start()
{
    FleetBuilder builder;
    builder.cluster("c1").name("alpha").cluster("c2").name("beta").group("g1", "Payments").member("c1").group("g2", "Stores").member("c2");
    builder.virtualCluster("v1", "g1", "c1").size(1000, 1024, 10);
    return builder;
}

/// "kind name: label before -> after; …", a line a thing.
QStringList lines(const FleetComparison &comparison, Topic topic)
{
    QStringList lines;
    for (const ComparedThing &thing : comparison.of(topic)) {
        QStringList fields;
        for (const FieldChange &field : thing.fields)
            fields << u"%1 %2 -> %3"_s.arg(field.label, field.before, field.after);
        lines << comparisontext::nameOf(thing.kind) + u' ' + thing.name + (fields.isEmpty() ? QString() : u": "_s + fields.join(u"; "_s));
    }
    return lines;
}

} // namespace

class TestFleetComparison final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameIsNothing();
    void groups();
    void hostClusters();
    void virtualClusters();
    void platform();
    void capacity();
    void whatChangesByItselfDoesNotCount();
    void namesOfThingsThatAreGone();
    void tables();
    void growth();
    void namedPoints();
    void pointsModel();
    void comparisonModel();
};

void TestFleetComparison::theSameIsNothing()
{
    const Fleet fleet = generatedFleet(60, 2);
    const FleetComparison comparison = compareFleets(fleet, fleet);
    QVERIFY(comparison.isEmpty());
    QVERIFY(compareFleets(Fleet(), Fleet()).isEmpty());
    // To and fro is the same with the sides exchanged.
    const Fleet other = generatedFleet(70, 3);
    const FleetComparison there = compareFleets(fleet, other);
    const FleetComparison back = compareFleets(other, fleet);
    for (const Topic topic : FleetComparison::topics) {
        QCOMPARE(there.count(topic, Kind::Added), back.count(topic, Kind::Removed));
        QCOMPARE(there.count(topic, Kind::Changed), back.count(topic, Kind::Changed));
    }
    QVERIFY(there.before == back.after);
}

void TestFleetComparison::groups()
{
    const Fleet before = start().build();
    Fleet after = before;
    ClusterGroup payments = *after.group(GroupId(u"g1"_s));
    payments.limits.cpu = MilliCores(8000);
    payments.members.push_back({ClusterId(u"c2"_s), u"beta"_s, {}, std::nullopt, std::nullopt});
    payments.vclusterVersion = u"0.27.3"_s;
    after.putGroup(payments);
    after.removeGroup(GroupId(u"g2"_s));
    ClusterGroup fresh;
    fresh.id = GroupId(u"g3"_s);
    fresh.name = u"Web"_s;
    after.putGroup(fresh);
    const FleetComparison comparison = compareFleets(before, after);
    const QStringList told = lines(comparison, Topic::Groups);
    QCOMPARE(told.size(), 3);
    QVERIFY2(told[0].startsWith(u"Changed Payments: vCluster version  -> 0.27.3"_s), qPrintable(told[0]));
    QVERIFY2(told[0].contains(u"CPU limit 6 CPU -> 8 CPU"_s) || told[0].contains(u"8"_s), qPrintable(told[0]));
    QVERIFY2(told[0].contains(u"beta"_s), qPrintable(told[0])); // joined
    QCOMPARE(told[1], u"Removed Stores: Member beta -> "_s);
    QVERIFY2(told[2].startsWith(u"Added Web"_s), qPrintable(told[2]));
    QCOMPARE(comparisontext::countsOf(comparison, Topic::Groups), u"1 added, 1 removed, 1 changed"_s);
}

void TestFleetComparison::hostClusters()
{
    const Fleet before = start().cluster("c3").name("gamma").build();
    const Fleet after = start().cluster("c2x").name("delta").build();
    const FleetComparison comparison = compareFleets(before, after);
    QCOMPARE(comparison.count(Topic::HostClusters, Kind::Added), 1);
    QCOMPARE(comparison.count(Topic::HostClusters, Kind::Removed), 1);
    FleetBuilder ill;
    ill.cluster("c1").name("alpha").health(Health::Unhealthy).version("1.32.0").cluster("c2").name("beta").group("g1", "Payments").member("c1")
        .group("g2", "Stores").member("c2").virtualCluster("v1", "g1", "c1").size(1000, 1024, 10);
    QCOMPARE(lines(compareFleets(start().build(), ill.build()), Topic::HostClusters),
             QStringList{u"Changed alpha: Health Healthy -> Unhealthy; Kubernetes version 1.31.4 -> 1.32.0"_s});
}

void TestFleetComparison::virtualClusters()
{
    const Fleet before = start().build();
    const Fleet after = FleetBuilder().cluster("c1").name("alpha").cluster("c2").name("beta").group("g1", "Payments").member("c1").group("g2", "Stores").member("c2")
                            .virtualCluster("v1", "g1", "c1").size(2000, 1024, 10).paused().virtualCluster("v2", "g2", "c2").size(500, 512, 1).build();
    const FleetComparison comparison = compareFleets(before, after);
    const QStringList told = lines(comparison, Topic::VirtualClusters);
    QCOMPARE(told.size(), 2);
    QVERIFY2(told[0].startsWith(u"Changed v1: State Running -> Paused; Size "_s), qPrintable(told[0]));
    QVERIFY2(told[1].startsWith(u"Added v2: Cluster group  -> Stores; Host cluster  -> beta"_s), qPrintable(told[1]));
    // They are told once, and not again with their groups.
    QVERIFY(comparison.of(Topic::Groups).empty());
}

void TestFleetComparison::platform()
{
    const auto offering = [](const char *tag) {
        const QByteArray values = QByteArray("controlPlane:\n  statefulSet:\n    image:\n      tag: ") + tag + "\n";
        return FleetBuilder().project("p", tag).defaultValues(Distribution::CncfK8s, values.constData()).build();
    };
    const QStringList told = lines(compareFleets(offering("0.26.1"), offering("0.27.3")), Topic::Platform);
    QCOMPARE(told.size(), 2);
    QVERIFY(told.contains(u"Changed Default of %1: vCluster version 0.26.1 -> 0.27.3"_s.arg(Names::of(Distribution::CncfK8s))));
    QVERIFY(told.contains(u"Changed Project “0.27.3”: Name 0.26.1 -> 0.27.3"_s));
}

void TestFleetComparison::capacity()
{
    const Fleet before = start().build();
    const Fleet after = start().size(3000, 2048, 20).build();
    const FleetComparison comparison = compareFleets(before, after);
    const QStringList told = lines(comparison, Topic::Capacity);
    QCOMPARE(told.size(), 2);
    QVERIFY2(told[0].startsWith(u"Changed Payments: CPU requested 1 CPU -> 3 CPU; CPU free "_s), qPrintable(told[0]));
    QVERIFY2(told[0].endsWith(u"Storage requested 10 GiB -> 20 GiB"_s), qPrintable(told[0]));
    QVERIFY2(told[1].startsWith(u"Changed The whole fleet: CPU requested 1 CPU -> 3 CPU"_s), qPrintable(told[1]));
}

void TestFleetComparison::whatChangesByItselfDoesNotCount()
{
    const Fleet before = start().build();
    std::vector<HostCluster> clusters = before.inventory().clusters();
    std::vector<VirtualCluster> virtualClusters = before.inventory().virtualClusters();
    for (HostCluster &cluster : clusters) {
        cluster.cpu.used = MilliCores(7);
        cluster.memory.requested = MebiBytes(8);
        cluster.lastModified = QDateTime({2026, 3, 1}, {1, 2}, Qt::UTC);
    }
    for (VirtualCluster &each : virtualClusters)
        each.usedCpu = MilliCores(3);
    std::vector<ClusterGroup> groups;
    for (const GroupId &id : before.groupIds()) {
        groups.push_back(*before.group(id));
        groups.back().lastModified = QDateTime({2026, 3, 1}, {1, 2}, Qt::UTC);
    }
    const Fleet after(std::make_shared<const Inventory>(before.inventory().projects(), clusters, before.inventory().edgeHosts(), virtualClusters,
                                                        before.inventory().profiles(), before.inventory().defaultValues()),
                      groups);
    QVERIFY(compareFleets(before, after).isEmpty());
}

void TestFleetComparison::namesOfThingsThatAreGone()
{
    // The cluster of a member, and with it the name, is gone from the fleet.
    const Fleet before = start().build();
    const Fleet after = FleetBuilder().cluster("c1").name("alpha").group("g1", "Payments").member("c1").group("g2", "Stores").member("c2")
                            .virtualCluster("v1", "g1", "c1").size(1000, 1024, 10).build();
    const FleetComparison comparison = compareFleets(before, after);
    QCOMPARE(lines(comparison, Topic::HostClusters).value(0).left(12), u"Removed beta"_s);
    QVERIFY(comparison.of(Topic::Groups).empty());
    QCOMPARE(comparison.after.clusters, 1);
}

void TestFleetComparison::tables()
{
    const FleetComparison comparison = compareFleets(start().build(), start().cluster("c9").name("=1+1").build());
    const QList<QStringList> table = comparisontext::tableOf(comparison);
    QVERIFY(table.size() > 2);
    for (const QStringList &row : table)
        QCOMPARE(row.size(), 7);
    QVERIFY(csvText(table).contains("'=1+1")); // no formula
    const QJsonObject json = comparisontext::toJson(comparison);
    QCOMPARE(json[u"hostClusters"_s].toArray().size(), 1);
    QCOMPARE(json[u"hostClusters"_s].toArray()[0][u"kind"_s].toString(), u"added"_s);
    QCOMPARE(json[u"before"_s][u"hostClusters"_s].toInt(), 2);
    QCOMPARE(json[u"after"_s][u"hostClusters"_s].toInt(), 3);
}

void TestFleetComparison::growth()
{
    HistoryPoint first{1, QDateTime({2026, 3, 1}, {0, 0}, Qt::UTC), HistoryPoint::Origin::Pull, figuresOf(start().build())};
    HistoryPoint second{2, first.at.addDays(1), HistoryPoint::Origin::Apply, figuresOf(start().cluster("x").health(Health::Unhealthy).build())};
    const auto lines = growthOf({first, second}, GrowthMeasure::HostClusters);
    QCOMPARE(lines.size(), 2u);
    QCOMPARE(lines[0].points[1], QPointF(static_cast<double>(second.at.toMSecsSinceEpoch()), 3));
    QCOMPARE(lines[1].points[1].y(), 2.0);
    const auto cpu = growthOf({first, second}, GrowthMeasure::Cpu);
    QCOMPARE(cpu[0].points[0].y(), 32.0); // two hosts of 16 cores
    QCOMPARE(cpu[1].points[0].y(), 1.0);
    QCOMPARE(growthOf({first}, GrowthMeasure::Memory)[0].points[0].y(), 128.0);
}

void TestFleetComparison::namedPoints()
{
    const QDateTime first({2026, 3, 1}, {12, 0}, Qt::UTC);
    const std::vector<HistoryPoint> points{{4, first, {}, {}}, {6, first.addSecs(3600), {}, {}}, {9, first.addDays(1), {}, {}}};
    const QList<std::pair<QString, qint64>> found{{u"6"_s, 6}, {u"latest"_s, 9}, {u"2026-03-01"_s, 6}, {u"2026-03-01T12:30"_s, 4}, {u"2026-03-01T12:30:00Z"_s, 4},
                                                  {u"2026-03-01T14:30:00+02:00"_s, 4}, {u"2026-12-24"_s, 9}, {momentInUtc(points[1].at), 6}};
    for (const auto &[text, id] : found) {
        const Result<HistoryPoint> point = pointNamed(points, text);
        QVERIFY2(point, qPrintable(text));
        QCOMPARE(point->id, id);
    }
    for (const QString &text : {u"5"_s, u"2026-02-28"_s})
        QCOMPARE(pointNamed(points, text).error().code, ErrorCode::NotFound);
    for (const QString &text : {u"yesterday"_s, QString(), u"2026-13-01"_s})
        QCOMPARE(pointNamed(points, text).error().code, ErrorCode::InvalidInput);
    QCOMPARE(pointNamed({}, u"latest"_s).error().code, ErrorCode::NotFound);
}

void TestFleetComparison::pointsModel()
{
    HistoryPointsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::vector<HistoryPoint> points;
    for (int i = 0; i < 4; ++i)
        points.push_back({10 + 3 * i, QDateTime({2026, 3, 1 + i}, {0, 0}, Qt::UTC), HistoryPoint::Origin::Pull, {}});
    points[2].figures.clusters = 1234;
    model.setPoints(points);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(0, 0).data(HistoryPointsModel::PointRole).toLongLong(), 19); // the newest first
    QCOMPARE(model.index(1, HistoryPointsModel::ClustersColumn).data().toString(), QLocale().toString(1234));
    QCOMPARE(model.rowOf(10), 3);
    QCOMPARE(model.rowOf(11), -1);
    QCOMPARE(model.rowOf(99), -1);
    model.setPoints({});
    QCOMPARE(model.rowCount(), 0);
}

void TestFleetComparison::comparisonModel()
{
    ComparisonModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setComparison(compareFleets(generatedFleet(30, 1), generatedFleet(35, 2)));
    QSortFilterProxyModel found;
    found.setSourceModel(&model);
    found.setRecursiveFilteringEnabled(true);
    found.setAutoAcceptChildRows(true);
    found.setFilterKeyColumn(-1);
    const QAbstractItemModelTester proxyTester(&found, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setComparison(compareFleets(start().build(), start().cluster("c9").name("needle").build()));
    QCOMPARE(model.rowCount(), 2); // host clusters, and the capacity that they bring
    const QModelIndex topic = model.index(0, 0);
    QCOMPARE(topic.data().toString(), u"Host clusters"_s);
    QCOMPARE(topic.siblingAtColumn(ComparisonModel::KindColumn).data().toString(), u"1 added"_s);
    const QModelIndex thing = model.index(0, 0, topic);
    QCOMPARE(thing.data().toString(), u"needle"_s);
    QCOMPARE(thing.data(ComparisonModel::KindRole).toInt(), static_cast<int>(Kind::Added));
    QVERIFY(model.rowCount(thing) > 3);
    QCOMPARE(model.parent(model.index(1, 0, thing)), thing);
    found.setFilterFixedString(u"needle"_s);
    QCOMPARE(found.rowCount(), 1);
    QVERIFY(found.rowCount(found.index(0, 0, found.index(0, 0))) > 3); // with its fields
    found.setFilterFixedString(u"no such thing"_s);
    QCOMPARE(found.rowCount(), 0);
}

EASEL_TEST(TestFleetComparison)
#include "testfleetcomparison.moc"
