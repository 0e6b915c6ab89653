// SPDX-License-Identifier: GPL-3.0-or-later
// The waves of a plan: part of what is approved, kept with it, proposed by risk or by region.
#include "planning/planschedule.h"

#include "fleetbuilder.h"
#include "planning/planfile.h"
#include "session/planexchange.h"
#include "sessionfixture.h"
#include "testregistry.h"
#include "upgradefleet.h"
#include "upgrades/wavesproposal.h"

#include <QSignalSpy>
#include <QTest>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const GroupId payments(u"payments"_s);
const GroupId stores(u"stores"_s);
const GroupId web(u"web"_s);
const QDateTime night(QDate(2026, 3, 2), QTime(2, 0), Qt::UTC);

PlanSchedule twoWaves()
{
    return {{{u"Canary"_s, u"look at the logs"_s, night, night.addSecs(7200), {web}}, {u"Rest"_s, {}, {}, {}, {stores, payments}}}};
}

/// The session plans to upgrade these.
void upgrade(SessionFixture &fixture, const std::vector<GroupId> &groups)
{
    std::vector<Change> changes;
    for (const GroupId &group : groups)
        changes.push_back(SetValues{group, platformDefault(u"0.27.3"_s)});
    if (!fixture->perform(u"Upgrade"_s, std::move(changes)))
        qFatal("the upgrade is not planned");
}

QStringList namesOf(const PlanSchedule &schedule)
{
    QStringList names;
    for (const PlanWave &wave : schedule.waves) {
        QStringList groups;
        for (const GroupId &group : wave.groups)
            groups << group.toString();
        names << u"%1: %2"_s.arg(wave.name, groups.join(u' '));
    }
    return names;
}

} // namespace

class TestPlanSchedule final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackFromJson();
    void refusals_data();
    void refusals();
    void windows();
    void digests();
    void isKeptAndEndsWithThePlan();
    void aSealEndsWithIt();
    void unknownGroups();
    void isInThePlanFile();
    void isImported();
    void proposals();
};

void TestPlanSchedule::comesBackFromJson()
{
    const auto again = scheduleFromJson(toJson(twoWaves()));
    QVERIFY2(again, qPrintable(again ? QString() : again.error().toString()));
    PlanSchedule sorted = twoWaves();
    sorted.waves[1].groups = {payments, stores};
    QVERIFY(*again == sorted);
    QVERIFY(scheduleFromJson({})->isEmpty());
    QJsonArray broken = toJson(twoWaves());
    QJsonObject wave = broken[0].toObject();
    wave.remove(u"name"_s);
    broken[0] = wave;
    QCOMPARE(scheduleFromJson(broken).error().code, ErrorCode::InvalidInput);
    QCOMPARE(twoWaves().waveOf(payments), size_t(1));
    QCOMPARE(twoWaves().waveOf(GroupId(u"other"_s)), size_t(2));
}

void TestPlanSchedule::refusals_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("no name") << 0;
    QTest::newRow("no group") << 1;
    QTest::newRow("a group twice") << 2;
    QTest::newRow("ends before it begins") << 3;
}

void TestPlanSchedule::refusals()
{
    QFETCH(int, what);
    PlanSchedule schedule = twoWaves();
    QVERIFY(checkSchedule(schedule));
    if (what == 0)
        schedule.waves[0].name = u" "_s;
    else if (what == 1)
        schedule.waves[0].groups.clear();
    else if (what == 2)
        schedule.waves[1].groups.push_back(web);
    else
        schedule.waves[0].until = night.addSecs(-1);
    QCOMPARE(checkSchedule(schedule).error().code, ErrorCode::Refused);
    QVERIFY(!scheduleFromJson(toJson(schedule)));
}

void TestPlanSchedule::windows()
{
    const PlanWave wave = twoWaves().waves[0];
    QVERIFY(!wave.isOpenAt(night.addSecs(-1)));
    QVERIFY(wave.isOpenAt(night));
    QVERIFY(wave.isOpenAt(night.addSecs(7200)));
    QVERIFY(!wave.isOpenAt(night.addSecs(7201)));
    QVERIFY(twoWaves().waves[1].isOpenAt(night));
}

void TestPlanSchedule::digests()
{
    const QString plan = u"ab"_s;
    QCOMPARE(scheduledDigest(plan, {}), plan);
    const QString digest = scheduledDigest(plan, twoWaves());
    QVERIFY(digest.size() == 64 && digest != plan);
    PlanSchedule other = twoWaves();
    other.waves[0].note = u"another"_s;
    std::swap(other.waves[1].groups[0], other.waves[1].groups[1]);
    QCOMPARE(scheduledDigest(plan, other), digest);
    other.waves[0].from = night.addSecs(1);
    QVERIFY(scheduledDigest(plan, other) != digest);
    other = twoWaves();
    std::swap(other.waves[0], other.waves[1]);
    QVERIFY(scheduledDigest(plan, other) != digest);
    QVERIFY(scheduledDigest(u"cd"_s, twoWaves()) != digest);
}

void TestPlanSchedule::isKeptAndEndsWithThePlan()
{
    SessionFixture fixture(upgradeFleet());
    upgrade(fixture, {payments, stores, web});
    const QString plain = fixture->approval().digest();
    QSignalSpy changed(&fixture->approval(), &PlanApproval::changed);
    QVERIFY(fixture->approval().setSchedule(twoWaves()));
    QVERIFY(fixture->approval().setSchedule(twoWaves()));
    QCOMPARE(changed.count(), 1);
    const QString digest = fixture->approval().digest();
    QVERIFY(digest != plain);
    fixture.reopen();
    QCOMPARE(namesOf(fixture->approval().schedule()).size(), 2);
    QCOMPARE(fixture->approval().digest(), digest);
    QVERIFY(fixture->discardPlan());
    QVERIFY(fixture->approval().schedule().isEmpty());
    fixture.reopen();
    QVERIFY(fixture->approval().schedule().isEmpty());
}

void TestPlanSchedule::aSealEndsWithIt()
{
    SessionFixture fixture(upgradeFleet());
    upgrade(fixture, {payments, stores, web});
    QVERIFY(fixture->approval().sealAs(u"Bob"_s));
    QVERIFY(fixture->approval().setSchedule(twoWaves()));
    QVERIFY(!fixture->approval().isSealed() && fixture->approval().brokenSeal() && !fixture->approval().canRestoreSeal());
    QVERIFY(fixture->approval().sealAs(u"Bob"_s));
    // A note is for people, and changes nothing of what is done.
    PlanSchedule noted = twoWaves();
    noted.waves[1].note = u"call Ann first"_s;
    QVERIFY(fixture->approval().setSchedule(noted));
    QVERIFY(fixture->approval().isSealed());
}

void TestPlanSchedule::unknownGroups()
{
    SessionFixture fixture(upgradeFleet());
    upgrade(fixture, {web});
    PlanSchedule schedule = twoWaves();
    schedule.waves[0].groups = {GroupId(u"gone"_s)};
    QCOMPARE(fixture->approval().setSchedule(schedule).error().code, ErrorCode::NotFound);
    QVERIFY(fixture->approval().schedule().isEmpty());
    fixture->setApplying(true);
    QVERIFY(!fixture->approval().setSchedule(twoWaves()));
}

void TestPlanSchedule::isInThePlanFile()
{
    SessionFixture fixture(upgradeFleet());
    upgrade(fixture, {payments, stores, web});
    const QByteArray plain = writePlanFile(planFileOf(fixture.session()));
    QVERIFY(!plain.contains("waves"));
    QVERIFY(fixture->approval().setSchedule(twoWaves()));
    QVERIFY(fixture->approval().sealAs(u"Bob"_s));
    const PlanFile file = planFileOf(fixture.session());
    QVERIFY(file.seal);
    QCOMPARE(file.digest(), fixture->approval().digest());
    QByteArray bytes = writePlanFile(file);
    const auto read = readPlanFile(bytes);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().toString()));
    QCOMPARE(read->schedule.waves[0].note, u"look at the logs"_s);
    QCOMPARE(writePlanFile(*read), bytes);
    // Another order is another plan.
    QCOMPARE(readPlanFile(bytes.replace("2026-03-02T02:00:00Z", "2026-03-02T02:30:00Z")).error().code, ErrorCode::DamagedFile);
}

void TestPlanSchedule::isImported()
{
    SessionFixture from(upgradeFleet());
    upgrade(from, {payments, stores, web});
    QVERIFY(from->approval().setSchedule(twoWaves()));
    QVERIFY(from->approval().sealAs(u"Bob"_s));
    const PlanFile file = planFileOf(from.session());
    SessionFixture to(upgradeFleet());
    const auto imported = importPlan(to.session(), file);
    QVERIFY2(imported, qPrintable(imported ? QString() : imported.error().toString()));
    QCOMPARE(to->approval().digest(), from->approval().digest());
    QVERIFY(imported->isSealed);
}

void TestPlanSchedule::proposals()
{
    SessionFixture fixture(upgradeFleet());
    QVERIFY(proposeWaves(fixture->base(), fixture->draft(), WaveOrder::ByRisk).isEmpty());
    upgrade(fixture, {payments, stores, web});
    // The canary is one on which something runs, or it would tell nothing.
    const PlanSchedule byRisk = proposeWaves(fixture->base(), fixture->draft(), WaveOrder::ByRisk);
    QCOMPARE(namesOf(byRisk), (QStringList{u"Canary: stores"_s, u"Low risk: web"_s, u"Medium risk: payments"_s}));
    QVERIFY(checkSchedule(byRisk));
    FleetBuilder builder;
    builder.defaultValues(Distribution::CncfK8s, qPrintable(platformDefault(u"0.27.3"_s)));
    builder.cluster("c1").region("eu").cluster("c2").region("eu").cluster("c3").region("us").cluster("c4").region("us");
    const auto group = [&](const char *id, std::initializer_list<const char *> members) {
        builder.group(id, id);
        for (const char *member : members)
            builder.member(member);
        builder.editGroup([](ClusterGroup &g) {
            g.values = platformDefault(u"0.26.1"_s);
            g.vclusterVersion = u"0.26.1"_s;
        });
    };
    group("a", {"c1"});
    builder.virtualCluster("v1", "a", "c1");
    group("b", {"c2"});
    builder.virtualCluster("v2", "b", "c2").virtualCluster("v3", "b", "c2");
    group("c", {"c3"});
    group("d", {"c1", "c4"});
    const Fleet base = builder.build();
    Fleet draft = base;
    for (const char *id : {"a", "b", "c", "d"})
        QVERIFY(applyChange(SetValues{GroupId(QLatin1String(id)), platformDefault(u"0.27.3"_s)}, draft));
    QCOMPARE(namesOf(proposeWaves(base, draft, WaveOrder::ByRegion)), (QStringList{u"Canary: a"_s, u"us: c"_s, u"eu: b"_s, u"Several places: d"_s}));
}

EASEL_TEST(TestPlanSchedule)
#include "testplanschedule.moc"
