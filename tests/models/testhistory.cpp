// SPDX-License-Identifier: GPL-3.0-or-later
// Each stored snapshot leaves a point that reads back as it was, whatever is stored, taken away or broken off after it.
#include "fleetbuilder.h"
#include "fleetcompare.h"
#include "historysteps.h"
#include "testfiles.h"
#include "testregistry.h"
#include "workspace/rowsdelta.h"
#include "workspace/workspace.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

} // namespace

class TestHistory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachSnapshotLeavesAPoint();
    void figuresAreSums();
    void deltasComeBackWhole();
    void deltasThatCannotBe();
    void everyPointReadsBack();
    void unchangedRowsAreKeptOnce();
    void timeIsOverForTheOldest();
    void retentionIsKept();
    void purgeByAge();
    void purgeBySize();
    void purgeLeavesEveryNth();
    void purgeGivesTheDiskBack();

private:
    QString file() const { return m_folder->filePath(u"w.easel"_s); }
    std::unique_ptr<Workspace> create() const
    {
        auto made = Workspace::create(file());
        if (!made)
            qFatal("%s", qPrintable(made.error().toString()));
        return std::move(*made);
    }
    std::unique_ptr<Workspace> reopen() const
    {
        auto opened = Workspace::open(file());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().toString()));
        return std::move(*opened);
    }
    static qint64 rowsIn(const QString &path, const QString &table);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestHistory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

qint64 TestHistory::rowsIn(const QString &path, const QString &table)
{
    // Counted by the pages of SQL that a test may write: into a setting, and back.
    runSql(path, {u"INSERT OR REPLACE INTO setting VALUES ('test/count', (SELECT CAST(count(*) AS BLOB) FROM %1))"_s.arg(table)});
    return (*Workspace::open(path))->setting(u"test/count"_s).toLongLong();
}

void TestHistory::eachSnapshotLeavesAPoint()
{
    auto workspace = create();
    QVERIFY(workspace->historyPoints()->empty());
    const Fleet first = generatedFleet(20, 1);
    const Fleet second = generatedFleet(25, 2);
    QVERIFY(workspace->storeFleet(first, noon));
    QVERIFY(workspace->storeFleetAndPlan(first, noon.addSecs(60), {}));
    QVERIFY(workspace->storeAppliedFleet(second, noon.addSecs(120)).result());
    for (int again = 0; again < 2; ++again) {
        const auto points = workspace->historyPoints();
        QVERIFY(points);
        QCOMPARE(points->size(), 3u);
        using Origin = HistoryPoint::Origin;
        const std::vector<std::pair<Origin, int>> expected{{Origin::Pull, 20}, {Origin::Pull, 20}, {Origin::Apply, 25}};
        for (size_t i = 0; i < 3; ++i) {
            QCOMPARE((*points)[i].at, noon.addSecs(60 * static_cast<int>(i)));
            QCOMPARE((*points)[i].at.timeSpec(), Qt::UTC);
            QVERIFY((*points)[i].origin == expected[i].first);
            QCOMPARE((*points)[i].figures.clusters, expected[i].second);
        }
        QVERIFY((*points)[0].id < (*points)[1].id && (*points)[1].id < (*points)[2].id);
        QCOMPARE(firstDifference(*workspace->fleetAt((*points)[1].id), first), QString());
        QCOMPARE(pointAt(*points, noon.addSecs(61)), &(*points)[1]);
        QVERIFY(!pointAt(*points, noon.addSecs(-1)));
        QCOMPARE(workspace->fleetAt(999).error().code, ErrorCode::NotFound);
        workspace.reset();
        workspace = reopen();
    }
    // What cannot be stored leaves no point.
    Plan impossible;
    impossible.position = 3;
    QVERIFY(!workspace->storeFleetAndPlan(first, noon.addDays(1), impossible));
    QCOMPARE(workspace->historyPoints()->size(), 3u);
}

void TestHistory::figuresAreSums()
{
    const Fleet fleet = FleetBuilder().cluster("a").capacity(16, 64).cluster("b").capacity(8, 32).health(Health::Unhealthy).cluster("c").notHost()
                            .cluster("d").unknownCapacity().group("g", "G").member("a").member("b").group("h", "H").member("a")
                            .virtualCluster("v1", "g", "a").size(1000, 2048, 10).virtualCluster("v2", "g", "b").size(500, 1024, 5).paused().build();
    const FleetFigures figures = figuresOf(fleet);
    QCOMPARE(figures.clusters, 4);
    QCOMPARE(figures.healthyClusters, 3);
    QCOMPARE(figures.groups, 2);
    QCOMPARE(figures.members, 3);
    QCOMPARE(figures.virtualClusters, 2);
    QVERIFY(figures.allocatable == (Resources{MilliCores(24'000), MebiBytes(96 * 1024), {}}));
    QVERIFY(figures.allocated == (Resources{MilliCores(1000), MebiBytes(2048), GibiBytes(15)})); // the paused one keeps its storage
}

void TestHistory::deltasComeBackWhole()
{
    QVERIFY(rc::check("a delta makes the same rows after it was bytes, alone and put together", [] {
        const auto rowsOn = [](qint64 base) {
            RowRefs rows;
            const auto values = *rc::gen::container<std::vector<int>>(rc::gen::inRange(-20, 40));
            for (const int value : values) {
                if (value < 0)
                    rows.push_back(RowRef::object(-value));
                else if (base > 0)
                    for (int i = 0; i <= value % 5; ++i)
                        rows.push_back(RowRef::place((value + i) % base));
            }
            return rows;
        };
        const qint64 base = *rc::gen::inRange(0, 30);
        const RowRefs middle = rowsOn(base);
        const RowRefs end = rowsOn(static_cast<qint64>(middle.size()));
        FleetDelta inner;
        FleetDelta outer;
        inner[1] = RowsDelta::of(base, middle);
        outer[1] = RowsDelta::of(static_cast<qint64>(middle.size()), end);
        outer[7] = RowsDelta::of(0, {RowRef::object(5), RowRef::object(3)});
        for (const FleetDelta &each : {inner, outer, FleetDelta()}) {
            const auto again = fleetDeltaFromBytes(toBytes(each));
            RC_ASSERT(again.has_value());
            RC_ASSERT(*again == each);
        }
        const RowRefs places = allPlaces(base);
        const auto once = inner[1]->appliedTo(places);
        RC_ASSERT(once == middle);
        const auto both = composed(outer, inner);
        RC_ASSERT(both.has_value());
        RC_ASSERT((*both)[1]->appliedTo(places) == outer[1]->appliedTo(middle));
        RC_ASSERT((*both)[7] == outer[7]);
    }));
}

void TestHistory::deltasThatCannotBe()
{
    const RowsDelta delta = RowsDelta::of(3, {RowRef::place(0), RowRef::place(2)});
    QVERIFY(!delta.appliedTo(allPlaces(2)));
    QVERIFY(!(RowsDelta{2, {{RowRef::place(1), 2}}}.appliedTo(allPlaces(2))));
    // Few bytes that would make many rows.
    RowsDelta large{2'000'000, {}};
    large.runs.assign(3, {RowRef::place(0), 2'000'000});
    QVERIFY(!large.appliedTo(allPlaces(2'000'000)));
    for (const char *bytes : {"ff", "09", "0101", "010101ffffffffffffffff7f00", "01010a00", "010101010301010101", "01010100"})
        static_cast<void>(fleetDeltaFromBytes(QByteArray::fromHex(bytes)));
    QVERIFY(!fleetDeltaFromBytes("\x08"));                                // a table that there is not
    QVERIFY(!fleetDeltaFromBytes(QByteArray::fromHex("010000010000")));   // a table twice
    QVERIFY(!fleetDeltaFromBytes(QByteArray::fromHex("0105ffffffff7f"))); // more runs than bytes
    QVERIFY(!fleetDeltaFromBytes(QByteArray::fromHex("0105010001")));     // an object before the first
}

void TestHistory::everyPointReadsBack()
{
    QVERIFY(rc::check("every point reads back, whatever is stored and taken away", [this] {
        init();
        auto workspace = create();
        QVERIFY(workspace->setRetention({std::nullopt, std::nullopt}));
        QRandomGenerator random(*rc::gen::arbitrary<quint32>());
        Fleet fleet = generatedFleet(random.bounded(2, 25), random.generate());
        QMap<qint64, Fleet> stored;
        const int length = *rc::gen::inRange(1, 14);
        for (int i = 0; i < length; ++i) {
            if (random.bounded(8) == 0 && !stored.isEmpty())
                fleet = stored.values().at(random.bounded(static_cast<int>(stored.size()))); // back to what it was
            else
                fleet = movedOn(fleet, random);
            RC_ASSERT(workspace->storeFleet(fleet, noon.addSecs(3600 * i)).has_value());
            stored.insert(workspace->historyPoints()->back().id, fleet);
            if (random.bounded(4) != 0)
                continue;
            HistoryPurge purge;
            if (random.bounded(2))
                purge.before = noon.addSecs(3600 * random.bounded(i + 1));
            if (random.bounded(2))
                purge.keepEvery = random.bounded(2, 4);
            if (random.bounded(4) == 0)
                purge.mostBytes = random.bounded(6000);
            const HistorySize before = *workspace->history().size();
            const HistorySize freed = *workspace->history().freedBy(purge);
            RC_ASSERT(workspace->purgeHistory(purge).result().has_value());
            const HistorySize after = *workspace->history().size();
            RC_ASSERT(before.points - freed.points == after.points);
            RC_ASSERT(before.bytes - freed.bytes == after.bytes);
            QMap<qint64, Fleet> left;
            const auto points = workspace->historyPoints();
            for (const HistoryPoint &point : *points)
                left.insert(point.id, stored.value(point.id));
            RC_ASSERT(left.contains(stored.lastKey()));
            stored = left;
        }
        const QString found = historyDifference(*workspace, stored);
        if (!found.isEmpty())
            RC_FAIL(found.toStdString());
        RC_ASSERT(firstDifference(*workspace->loadFleet(), fleet).isEmpty());
        // Nothing stays behind that no point needs.
        HistoryPurge everything;
        everything.before = noon.addYears(1);
        RC_ASSERT(workspace->purgeHistory(everything).result().has_value());
        RC_ASSERT(workspace->historyPoints()->size() == 1u);
        workspace.reset();
        RC_ASSERT(rowsIn(file(), u"history_object"_s) == 0);
        RC_ASSERT(firstDifference(*reopen()->loadFleet(), fleet).isEmpty());
    }));
}

void TestHistory::unchangedRowsAreKeptOnce()
{
    auto workspace = create();
    const Fleet fleet = generatedFleet(40, 3);
    // The same again leaves a point and no row; one that goes to and fro is kept once a state.
    for (int i = 0; i < 10; ++i)
        QVERIFY(workspace->storeFleet(fleet, noon.addSecs(i)));
    for (int i = 0; i < 10; ++i)
        QVERIFY(workspace->storeFleet(withUse(fleet, 7, i % 2), noon.addSecs(10 + i)));
    QCOMPARE(workspace->historyPoints()->size(), 20u);
    workspace.reset();
    QCOMPARE(rowsIn(file(), u"history_object"_s), 3); // as generated, and with 0 and 1
    QCOMPARE(reopen()->fleetAt(reopen()->historyPoints()->at(15).id)->inventory().clusters().at(7).cpu.used, MilliCores(1));
}

void TestHistory::timeIsOverForTheOldest()
{
    auto workspace = create();
    QVERIFY(workspace->setRetention({2, 5}));
    const QMap<qint64, Fleet> stored = storeHours(*workspace, 24 * 9, noon);
    const QDateTime newest = noon.addSecs(3600 * (24 * 9 - 1));
    QMap<qint64, Fleet> left;
    QSet<QDate> days;
    const auto points = workspace->historyPoints();
    for (const HistoryPoint &point : *points) {
        left.insert(point.id, stored.value(point.id));
        QVERIFY(point.at >= newest.addDays(-5));
        if (point.at >= newest.addDays(-2))
            continue;
        QVERIFY2(!days.contains(point.at.date()), qPrintable(point.at.toString(Qt::ISODate)));
        days.insert(point.at.date());
        QVERIFY(point.at.time().hour() == 23 || point.at.date() == newest.addDays(-2).date());
    }
    QCOMPARE(left.size(), 2 * 24 + 1 + days.size());
    QVERIFY(days.size() >= 3);
    QCOMPARE(historyDifference(*workspace, left), QString());
}

void TestHistory::retentionIsKept()
{
    {
        auto workspace = create();
        QVERIFY(workspace->retention() == HistoryRetention());
        QVERIFY(workspace->setRetention({std::nullopt, 7}));
    }
    QVERIFY(reopen()->retention() == (HistoryRetention{std::nullopt, 7}));
    // Somebody's own words in its place.
    QVERIFY(reopen()->setSetting(u"history/retention"_s, "{\"allDays\": \"ever\", \"dailyDays\": -4}"));
    QVERIFY(reopen()->retention() == (HistoryRetention{30, 0}));
}

void TestHistory::purgeByAge()
{
    auto workspace = create();
    QMap<qint64, Fleet> stored = storeHours(*workspace, 10, noon);
    HistoryPurge purge;
    purge.before = noon.addSecs(3600 * 4);
    const HistorySize freed = *workspace->history().freedBy(purge);
    QCOMPARE(freed.points, 4);
    QVERIFY(freed.bytes > 0);
    QCOMPARE(workspace->historyPoints()->size(), 10u); // asking takes nothing away
    QVERIFY(workspace->purgeHistory(purge).result());
    for (int i = 0; i < 4; ++i)
        stored.remove(stored.firstKey());
    QCOMPARE(historyDifference(*workspace, stored), QString());
    QCOMPARE(workspace->fleetAt(1).error().code, ErrorCode::NotFound);
    // A time to come leaves the newest.
    purge.before = noon.addYears(1);
    QVERIFY(workspace->purgeHistory(purge).result());
    QCOMPARE(workspace->historyPoints()->size(), 1u);
    QVERIFY(workspace->purgeHistory(purge).result());
    // An id is not given again.
    const qint64 last = workspace->historyPoints()->back().id;
    QVERIFY(workspace->storeFleet(generatedFleet(5, 1), noon.addYears(2)));
    QVERIFY(workspace->historyPoints()->back().id > last);
}

void TestHistory::purgeBySize()
{
    auto workspace = create();
    QMap<qint64, Fleet> stored = storeHours(*workspace, 40, noon);
    const qint64 whole = workspace->history().size()->bytes;
    HistoryPurge purge;
    purge.mostBytes = whole / 2;
    QVERIFY(workspace->purgeHistory(purge).result());
    const HistorySize left = *workspace->history().size();
    QVERIFY(left.bytes <= whole / 2);
    QVERIFY(left.bytes > whole / 2 - 400); // and no more than was asked
    while (stored.size() > left.points)
        stored.remove(stored.firstKey()); // the oldest
    QCOMPARE(historyDifference(*workspace, stored), QString());
    purge.mostBytes = 0;
    QVERIFY(workspace->purgeHistory(purge).result());
    QCOMPARE(workspace->historyPoints()->size(), 1u);
}

void TestHistory::purgeLeavesEveryNth()
{
    auto workspace = create();
    const QMap<qint64, Fleet> stored = storeHours(*workspace, 11, noon);
    HistoryPurge purge;
    purge.keepEvery = 4;
    QVERIFY(workspace->purgeHistory(purge).result());
    QMap<qint64, Fleet> left;
    const QList<qint64> ids = stored.keys();
    for (const int index : {2, 6, 10})
        left.insert(ids.at(index), stored.value(ids.at(index)));
    QCOMPARE(historyDifference(*workspace, left), QString());
}

void TestHistory::purgeGivesTheDiskBack()
{
    {
        auto workspace = create();
        for (int i = 0; i < 20; ++i) {
            Fleet fleet = FleetBuilder().cluster("c").group("g", "G").member("c").build();
            ClusterGroup group = *fleet.group(GroupId(u"g"_s));
            group.values = QString(20'000, QChar(u'a' + i)); // a word, and once only
            fleet.putGroup(group);
            QVERIFY(workspace->storeFleet(fleet, noon.addDays(i)));
        }
    }
    const qint64 before = QFileInfo(file()).size();
    QVERIFY(before > 400'000);
    {
        auto workspace = reopen();
        HistoryPurge purge;
        purge.before = noon.addYears(1);
        QVERIFY(workspace->purgeHistory(purge).result());
    }
    QVERIFY2(QFileInfo(file()).size() < 150'000, qPrintable(QString::number(QFileInfo(file()).size())));
    auto workspace = reopen();
    QCOMPARE(workspace->loadFleet()->group(GroupId(u"g"_s))->values, QString(20'000, u't'));
    // The words that stayed kept their numbers: the same fleet again is the same rows.
    QVERIFY(workspace->storeFleet(*workspace->loadFleet(), noon.addYears(1)));
    workspace.reset();
    QCOMPARE(rowsIn(file(), u"history_object"_s), 0);
}

EASEL_TEST(TestHistory)
#include "testhistory.moc"
