// SPDX-License-Identifier: GPL-3.0-or-later
// Each stored snapshot leaves a point that reads back as it was, whatever is stored, taken away or broken off after it.
#include "fleetbuilder.h"
#include "fleetcompare.h"
#include "randomchanges.h"
#include "sqlfault.h"
#include "testfiles.h"
#include "testregistry.h"
#include "workspace/rowsdelta.h"
#include "workspace/schema.h"
#include "workspace/workspace.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

#include <sys/wait.h>
#include <unistd.h>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

/// The fleet with a few things as another pull might bring them.
Fleet movedOn(const Fleet &fleet, QRandomGenerator &random)
{
    const Inventory &inventory = fleet.inventory();
    std::vector<HostCluster> clusters = inventory.clusters();
    std::vector<VirtualCluster> virtualClusters = inventory.virtualClusters();
    std::vector<EdgeHost> edgeHosts = inventory.edgeHosts();
    Fleet changed = fleet;
    for (int left = random.bounded(6); left > 0; --left) {
        const auto place = [&](auto &rows) { return rows.begin() + random.bounded(static_cast<int>(rows.size())); };
        switch (random.bounded(9)) {
        case 0:
            if (!clusters.empty())
                place(clusters)->health = static_cast<Health>(random.bounded(3));
            break;
        case 1:
            if (!clusters.empty())
                place(clusters)->cpu.used = MilliCores(random.bounded(100'000));
            break;
        case 2:
            if (!clusters.empty())
                clusters.erase(place(clusters));
            break;
        case 3: {
            HostCluster fresh;
            fresh.id = ClusterId(u"new-%1"_s.arg(random.generate()));
            fresh.region = u"region-%1"_s.arg(random.bounded(9));
            clusters.insert(clusters.begin() + random.bounded(static_cast<int>(clusters.size()) + 1), fresh);
            break;
        }
        case 4: // another order
            if (!clusters.empty())
                std::rotate(clusters.begin(), place(clusters), clusters.end());
            break;
        case 5:
            if (!virtualClusters.empty())
                virtualClusters.erase(place(virtualClusters));
            break;
        case 6:
            edgeHosts.push_back(EdgeHost{}); // rows that are the same
            break;
        case 7:
            if (!virtualClusters.empty())
                virtualClusters.push_back(*place(virtualClusters));
            break;
        case 8:
            for (int i = 0; i < 2; ++i)
                static_cast<void>(applyChange(randomChange(random, changed), changed));
            break;
        }
    }
    std::vector<ClusterGroup> groups;
    for (const GroupId &id : changed.groupIds())
        groups.push_back(*changed.group(id));
    return Fleet(std::make_shared<const Inventory>(inventory.projects(), clusters, edgeHosts, virtualClusters, inventory.profiles(),
                                                   inventory.defaultValues(), inventory.credits()),
                 groups);
}

Fleet withUse(const Fleet &fleet, size_t cluster, qint64 milliCores)
{
    const Inventory &inventory = fleet.inventory();
    std::vector<HostCluster> clusters = inventory.clusters();
    clusters.at(cluster).cpu.used = MilliCores(milliCores);
    std::vector<ClusterGroup> groups;
    for (const GroupId &id : fleet.groupIds())
        groups.push_back(*fleet.group(id));
    return Fleet(std::make_shared<const Inventory>(inventory.projects(), clusters, inventory.edgeHosts(), inventory.virtualClusters(),
                                                   inventory.profiles(), inventory.defaultValues(), inventory.credits()),
                 groups);
}

/// Where a point of the workspace differs from what was stored; empty when none does.
QString firstDifference(const Workspace &workspace, const QMap<qint64, Fleet> &stored)
{
    const auto points = workspace.historyPoints();
    if (!points)
        return points.error().toString();
    if (static_cast<qsizetype>(points->size()) != stored.size())
        return u"%1 points instead of %2"_s.arg(points->size()).arg(stored.size());
    for (const HistoryPoint &point : *points) {
        if (!stored.contains(point.id))
            return u"point %1 is not expected"_s.arg(point.id);
        const Result<Fleet> fleet = workspace.fleetAt(point.id);
        if (!fleet)
            return u"point %1: %2"_s.arg(point.id).arg(fleet.error().toString());
        if (const QString found = easel::test::firstDifference(*fleet, stored[point.id]); !found.isEmpty())
            return u"point %1: %2"_s.arg(point.id).arg(found);
        if (point.figures != figuresOf(*fleet))
            return u"point %1: other figures"_s.arg(point.id);
    }
    return {};
}

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
    void olderFilesBeginWithWhatTheyHave_data();
    void olderFilesBeginWithWhatTheyHave();
    void unreadableSnapshotIsNoPoint();
    void readersReadTheHistory();
    void failingStatements();
    void killedWrites();
    void damage_data();
    void damage();
    void pullsMendLostWords();

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
    /// Stores so many snapshots, an hour apart, of which each differs in one row of the one before.
    QMap<qint64, Fleet> storeHours(Workspace &workspace, int count, const QDateTime &first = noon) const;
    static qint64 rowsIn(const QString &path, const QString &table);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestHistory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QMap<qint64, Fleet> TestHistory::storeHours(Workspace &workspace, int count, const QDateTime &first) const
{
    QMap<qint64, Fleet> stored;
    const Fleet fleet = generatedFleet(12, 3);
    for (int hour = 0; hour < count; ++hour) {
        const Fleet each = withUse(fleet, static_cast<size_t>(hour % 12), hour);
        if (const Result<void> done = workspace.storeFleet(each, first.addSecs(3600 * hour)); !done)
            qFatal("%s", qPrintable(done.error().toString()));
        stored.insert(workspace.historyPoints()->back().id, each);
    }
    return stored;
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
        QCOMPARE(easel::test::firstDifference(*workspace->fleetAt((*points)[1].id), first), QString());
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
        const QString found = firstDifference(*workspace, stored);
        if (!found.isEmpty())
            RC_FAIL(found.toStdString());
        RC_ASSERT(easel::test::firstDifference(*workspace->loadFleet(), fleet).isEmpty());
        // Nothing stays behind that no point needs.
        HistoryPurge everything;
        everything.before = noon.addYears(1);
        RC_ASSERT(workspace->purgeHistory(everything).result().has_value());
        RC_ASSERT(workspace->historyPoints()->size() == 1u);
        workspace.reset();
        RC_ASSERT(rowsIn(file(), u"history_object"_s) == 0);
        RC_ASSERT(easel::test::firstDifference(*reopen()->loadFleet(), fleet).isEmpty());
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
    const QMap<qint64, Fleet> stored = storeHours(*workspace, 24 * 9);
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
    QCOMPARE(firstDifference(*workspace, left), QString());
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
    QMap<qint64, Fleet> stored = storeHours(*workspace, 10);
    HistoryPurge purge;
    purge.before = noon.addSecs(3600 * 4);
    const HistorySize freed = *workspace->history().freedBy(purge);
    QCOMPARE(freed.points, 4);
    QVERIFY(freed.bytes > 0);
    QCOMPARE(workspace->historyPoints()->size(), 10u); // asking takes nothing away
    QVERIFY(workspace->purgeHistory(purge).result());
    for (int i = 0; i < 4; ++i)
        stored.remove(stored.firstKey());
    QCOMPARE(firstDifference(*workspace, stored), QString());
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
    QMap<qint64, Fleet> stored = storeHours(*workspace, 40);
    const qint64 whole = workspace->history().size()->bytes;
    HistoryPurge purge;
    purge.mostBytes = whole / 2;
    QVERIFY(workspace->purgeHistory(purge).result());
    const HistorySize left = *workspace->history().size();
    QVERIFY(left.bytes <= whole / 2);
    QVERIFY(left.bytes > whole / 2 - 400); // and no more than was asked
    while (stored.size() > left.points)
        stored.remove(stored.firstKey()); // the oldest
    QCOMPARE(firstDifference(*workspace, stored), QString());
    purge.mostBytes = 0;
    QVERIFY(workspace->purgeHistory(purge).result());
    QCOMPARE(workspace->historyPoints()->size(), 1u);
}

void TestHistory::purgeLeavesEveryNth()
{
    auto workspace = create();
    const QMap<qint64, Fleet> stored = storeHours(*workspace, 11);
    HistoryPurge purge;
    purge.keepEvery = 4;
    QVERIFY(workspace->purgeHistory(purge).result());
    QMap<qint64, Fleet> left;
    const QList<qint64> ids = stored.keys();
    for (const int index : {2, 6, 10})
        left.insert(ids.at(index), stored.value(ids.at(index)));
    QCOMPARE(firstDifference(*workspace, left), QString());
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

void TestHistory::olderFilesBeginWithWhatTheyHave_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < 8; ++version)
        QTest::newRow(qPrintable(u"format %1"_s.arg(version))) << version;
}

void TestHistory::olderFilesBeginWithWhatTheyHave()
{
    QFETCH(int, version);
    const Fleet fleet = generatedFleet(30, 4);
    {
        auto workspace = create();
        QVERIFY(workspace->storeFleet(fleet, noon));
    }
    // What each step added is taken back, the last first.
    QStringList statements{u"DROP TABLE history_point"_s, u"DROP TABLE history_object"_s, u"ALTER TABLE state DROP COLUMN word_count"_s};
    if (version < 6)
        statements << u"DROP TABLE apply_record"_s << u"ALTER TABLE journal DROP COLUMN seen"_s;
    if (version < 5)
        statements << u"DROP TABLE plan_info"_s;
    if (version < 4)
        statements << u"DROP TABLE merge_conflict"_s << u"DROP TABLE merged_field"_s;
    if (version < 3)
        statements << u"DROP TABLE developer_credit"_s;
    if (version < 2)
        statements << u"DROP TABLE journal"_s;
    runSql(file(), statements << u"PRAGMA user_version = %1"_s.arg(version));

    auto workspace = reopen();
    const auto points = workspace->historyPoints();
    QVERIFY(points);
    QCOMPARE(points->size(), 1u);
    QCOMPARE(points->front().at, noon);
    QVERIFY(points->front().origin == HistoryPoint::Origin::Earlier);
    QVERIFY(points->front().figures == figuresOf(fleet));
    QCOMPARE(easel::test::firstDifference(*workspace->loadFleet(), fleet), QString());
    // And goes on from there.
    const Fleet next = withUse(fleet, 3, 77);
    QVERIFY(workspace->storeFleet(next, noon.addDays(1)));
    QCOMPARE(firstDifference(*workspace, {{points->front().id, fleet}, {workspace->historyPoints()->back().id, next}}), QString());
}

void TestHistory::unreadableSnapshotIsNoPoint()
{
    {
        auto workspace = create();
        QVERIFY(workspace->storeFleet(generatedFleet(30, 4), noon));
    }
    runSql(file(), {u"DROP TABLE history_point"_s, u"DROP TABLE history_object"_s, u"ALTER TABLE state DROP COLUMN word_count"_s,
                    u"UPDATE host_cluster SET body = x'00' WHERE position = 3"_s, u"PRAGMA user_version = 7"_s});
    auto workspace = reopen();
    QVERIFY(workspace->historyPoints()->empty());
    QCOMPARE(workspace->loadFleet().error().code, ErrorCode::DamagedFile);
    const Fleet fresh = generatedFleet(30, 5);
    QVERIFY(workspace->storeFleet(fresh, noon));
    QCOMPARE(firstDifference(*workspace, {{workspace->historyPoints()->back().id, fresh}}), QString());
}

void TestHistory::readersReadTheHistory()
{
    auto holder = create();
    const QMap<qint64, Fleet> stored = storeHours(*holder, 4);
    const auto reader = reopen();
    QVERIFY(reader->isReadOnly());
    QCOMPARE(firstDifference(*reader, stored), QString());
    HistoryPurge purge;
    purge.before = noon.addYears(1);
    for (const Result<void> &refused : {reader->setRetention({}), reader->purgeHistory(purge).result()}) {
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::ReadOnly);
    }
    const HistoryReader history = reader->history();
    QCOMPARE(history.points()->size(), 4u);
    QCOMPARE(history.freedBy(purge)->points, 3);
    QVERIFY(holder->storeFleet(generatedFleet(5, 1), noon.addDays(1)));
    QCOMPARE(history.points()->size(), 5u);
    QCOMPARE(history.fleetAt(history.points()->back().id)->inventory().clusters().size(), 5u);
}

void TestHistory::failingStatements()
{
    const Fleet first = generatedFleet(12, 1);
    QRandomGenerator random(5);
    QMap<qint64, Fleet> stored;
    {
        auto workspace = create();
        stored = storeHours(*workspace, 3);
        QVERIFY(workspace->setRetention({0, 1})); // so that something is taken away too
    }
    const QByteArray prepared = contentOf(file());
    int struck = 0;
    for (const bool lasting : {false, true}) {
        for (int number = 1;; ++number) {
            writeFile(file(), prepared);
            auto workspace = reopen();
            const Fleet next = movedOn(first, random);
            Result<void> done;
            {
                const SqlFault fault(number, number % 2 ? SqlFault::fullDisk : SqlFault::brokenDisk, lasting);
                done = workspace->storeFleet(next, noon.addDays(2));
                QCOMPARE(!done, fault.hasStruck());
            }
            if (done)
                break;
            ++struck;
            QCOMPARE(done.error().code, ErrorCode::Storage);
            // On a disk that stays broken the transaction could not even be taken back: the end of the connection does.
            workspace.reset();
            workspace = reopen();
            QCOMPARE(firstDifference(*workspace, stored), QString());
            QVERIFY(workspace->storeFleet(next, noon.addDays(2)));
            const qint64 newest = workspace->historyPoints()->back().id;
            QCOMPARE(firstDifference(*workspace, {{newest, next}}), QString());
        }
    }
    QVERIFY2(struck > 60, qPrintable(QString::number(struck)));
}

void TestHistory::killedWrites()
{
    // A process that stores and purges without end is killed, somewhere.
    { auto made = create(); QVERIFY(made->setRetention({std::nullopt, std::nullopt})); }
    QRandomGenerator random(11);
    qint64 most = 0;
    for (int trial = 0; trial < 12; ++trial) {
        const pid_t child = ::fork();
        if (child == 0) {
            auto workspace = Workspace::open(file());
            if (!workspace)
                ::_exit(1);
            const Fleet fleet = generatedFleet(60, 3);
            for (int i = 0;; ++i) {
                if (!(*workspace)->storeFleet(withUse(fleet, static_cast<size_t>(i % 60), trial * 1000 + i), noon.addSecs(trial * 10'000 + i)))
                    ::_exit(1);
                HistoryPurge purge;
                purge.before = noon.addSecs(trial * 10'000 + i - 25);
                if (i % 10 == 9 && !(*workspace)->purgeHistory(purge).result())
                    ::_exit(1);
            }
        }
        QVERIFY(child > 0);
        QTest::qWait(60 + random.bounded(250));
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        QVERIFY2(WIFSIGNALED(status), "the child could not go on");
        const auto workspace = reopen();
        const auto points = workspace->historyPoints();
        QVERIFY(points);
        most = std::max(most, static_cast<qint64>(points->size()));
        for (const HistoryPoint &point : *points) {
            const Result<Fleet> fleet = workspace->fleetAt(point.id);
            QVERIFY2(fleet, qPrintable(fleet ? QString() : fleet.error().toString()));
            // The time of a point says what its fleet is.
            const qint64 second = noon.secsTo(point.at);
            QCOMPARE(fleet->inventory().clusters().at(static_cast<size_t>(second % 10'000 % 60)).cpu.used, MilliCores(second / 10'000 * 1000 + second % 10'000));
        }
        if (!points->empty())
            QCOMPARE(easel::test::firstDifference(*workspace->loadFleet(), *workspace->fleetAt(points->back().id)), QString());
    }
    QVERIFY(most > 3);
}

void TestHistory::damage_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("no rows") << u"DELETE FROM history_object"_s;
    QTest::newRow("short rows") << u"UPDATE history_object SET body = substr(body, 1, 3)"_s;
    QTest::newRow("rows of another table") << u"UPDATE history_object SET kind = kind + 1"_s;
    QTest::newRow("a delta that is none") << u"UPDATE history_point SET delta = x'ffff'"_s;
    QTest::newRow("a delta on more rows") << u"UPDATE history_point SET delta = x'010d010d00'"_s;
    QTest::newRow("a delta behind the end") << u"UPDATE history_point SET delta = x'010c01010c18'"_s;
    QTest::newRow("a row that there is not") << u"UPDATE history_point SET delta = x'010c010096ff01'"_s;
}

void TestHistory::damage()
{
    QFETCH(QString, sql);
    qint64 oldest = 0;
    Fleet newest;
    {
        auto workspace = create();
        const QMap<qint64, Fleet> stored = storeHours(*workspace, 5);
        oldest = stored.firstKey();
        newest = stored.last();
    }
    runSql(file(), {sql});
    auto workspace = reopen();
    const Result<Fleet> fleet = workspace->fleetAt(oldest);
    QVERIFY(!fleet);
    QCOMPARE(fleet.error().code, ErrorCode::DamagedFile);
    QVERIFY(!fleet.error().message.isEmpty());
    // The present does not hang on it, nor does what comes.
    QCOMPARE(easel::test::firstDifference(*workspace->loadFleet(), newest), QString());
    QVERIFY(workspace->historyPoints());
    const Fleet next = generatedFleet(10, 9);
    QVERIFY(workspace->setRetention({std::nullopt, std::nullopt}));
    QVERIFY(workspace->storeFleet(next, noon.addDays(3)));
    QCOMPARE(easel::test::firstDifference(*workspace->fleetAt(workspace->historyPoints()->back().id), next), QString());
}

void TestHistory::pullsMendLostWords()
{
    const QStringList losses{u"DELETE FROM words"_s, u"UPDATE words SET body = x'ff'"_s, u"UPDATE state SET word_count = word_count + 1"_s};
    for (const QString &sql : losses) {
        init();
        {
            auto workspace = create();
            storeHours(*workspace, 3);
        }
        runSql(file(), {sql});
        auto workspace = reopen();
        const Fleet fresh = generatedFleet(20, 8);
        QVERIFY(workspace->storeFleet(fresh, noon.addDays(1)));
        QCOMPARE(easel::test::firstDifference(*workspace->loadFleet(), fresh), QString());
        // No point says what it does not know any more.
        QCOMPARE(firstDifference(*workspace, {{workspace->historyPoints()->back().id, fresh}}), QString());
    }
}

EASEL_TEST(TestHistory)
#include "testhistory.moc"
