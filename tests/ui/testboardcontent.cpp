// SPDX-License-Identifier: GPL-3.0-or-later
// What the board shows, in which order, and what its cards say of their groups.
#include "board/boardcontent.h"
#include "fleetbuilder.h"
#include "sessionfixture.h"
#include "testregistry.h"

#include <QTest>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Groups that differ in what they are sorted by:
///   busy: 1 member of 10 cores, 8 of them asked for, and as many by one that is paused. idle: 3 members, nothing asked for.
///   broken: a cluster of another endpoint type. empty: no member. spare: its capacity is unknown.
Fleet sortable()
{
    FleetBuilder fleet;
    fleet.project("pay", "Payments").project("shop", "Stores");
    fleet.cluster("b1").capacity(10, 64).cluster("i1").capacity(4, 16).cluster("i2").capacity(4, 16).cluster("i3").capacity(4, 16);
    fleet.cluster("x1").ingress("*.x1.example.com").cluster("s1").unknownCapacity().cluster("p1").inProject("pay");
    fleet.group("busy", "Busy").member("b1").editGroup([](ClusterGroup &group) { group.tags.insert(u"team"_s, u"blue"_s); });
    fleet.group("idle", "Idle").member("i1").member("i2").member("i3");
    fleet.group("broken", "Broken").member("x1");
    fleet.group("empty", "Empty");
    fleet.group("spare", "Spare").member("s1");
    fleet.group("money", "Money").inProject("pay").member("p1");
    fleet.virtualCluster("v1", "busy", "b1").size(8000, 1024, 10).virtualCluster("v2", "busy", "b1").size(8000, 1024, 10).paused();
    return fleet.build();
}

QStringList names(const BoardContent &content, const BoardQuery &query)
{
    QStringList result;
    for (const GroupId &id : content.groups(query))
        result << id.toString();
    return result;
}

BoardQuery ordered(BoardOrder order)
{
    return {Scope::tenant(), {}, order};
}

} // namespace

class TestBoardContent final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scopes();
    void filters_data();
    void filters();
    void orders();
    void capacity();
    void whatThePlanDoes();
    void findings();
    void factsAreKeptUntilForgotten();
};

void TestBoardContent::scopes()
{
    SessionFixture fixture(sortable());
    const BoardContent content(fixture.session());
    const QStringList all{u"broken"_s, u"busy"_s, u"empty"_s, u"idle"_s, u"money"_s, u"spare"_s};
    QCOMPARE(names(content, {}), all);
    QCOMPARE(names(content, {Scope::project(ProjectId(u"pay"_s)), {}, BoardOrder::Name}), all);
    QStringList shared = all;
    shared.removeAll(u"money"_s);
    QCOMPARE(names(content, {Scope::project(ProjectId(u"shop"_s)), {}, BoardOrder::Name}), shared);
}

void TestBoardContent::filters_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("shown");
    QTest::newRow("name, whatever the case") << u"IDL"_s << QStringList{u"idle"_s};
    QTest::newRow("member") << u"i2"_s << QStringList{u"idle"_s};
    QTest::newRow("tag") << u"team:blue"_s << QStringList{u"busy"_s};
    QTest::newRow("scope") << u"payments"_s << QStringList{u"money"_s};
    QTest::newRow("every word") << u"busy blue"_s << QStringList{u"busy"_s};
    QTest::newRow("not one of them alone") << u"busy i2"_s << QStringList{};
    QTest::newRow("words do not run together") << u"busyblue"_s << QStringList{};
}

void TestBoardContent::filters()
{
    QFETCH(QString, filter);
    SessionFixture fixture(sortable());
    QTEST(names(BoardContent(fixture.session()), {Scope::tenant(), filter, BoardOrder::Name}), "shown");
}

void TestBoardContent::orders()
{
    SessionFixture fixture(sortable());
    const BoardContent content(fixture.session());
    QCOMPARE(names(content, ordered(BoardOrder::Members)),
             (QStringList{u"idle"_s, u"broken"_s, u"busy"_s, u"money"_s, u"spare"_s, u"empty"_s}));
    const QStringList usage = names(content, ordered(BoardOrder::Usage));
    QCOMPARE(usage.first(), u"busy"_s);
    QVERIFY(usage.indexOf(u"idle"_s) < usage.indexOf(u"spare"_s));
    QVERIFY(usage.indexOf(u"idle"_s) < usage.indexOf(u"empty"_s));
    const QStringList problems = names(content, ordered(BoardOrder::Problems));
    QCOMPARE(problems.first(), u"broken"_s);
    for (qsizetype i = 1; i < problems.size(); ++i) {
        const GroupFacts &before = content.facts(GroupId(problems[i - 1]));
        const GroupFacts &after = content.facts(GroupId(problems[i]));
        QVERIFY(before.errors > after.errors || (before.errors == after.errors && before.warnings >= after.warnings));
    }
}

void TestBoardContent::capacity()
{
    SessionFixture fixture(sortable());
    const BoardContent content(fixture.session());
    const GroupFacts &busy = content.facts(GroupId(u"busy"_s));
    QCOMPARE(busy.virtualClusters, 2);
    QCOMPARE(busy.requested, MilliCores(8000)); // the paused one has given its CPU back
    QVERIFY(busy.allowed);
    QCOMPARE(busy.allowed->value, 10000 * fixture.group("busy").oversubscription.value / 100);
    QVERIFY(!content.facts(GroupId(u"spare"_s)).allowed);
    QVERIFY(!content.facts(GroupId(u"empty"_s)).allowed);
}

void TestBoardContent::whatThePlanDoes()
{
    SessionFixture fixture(sortable());
    BoardContent content(fixture.session());
    const GroupId idle(u"idle"_s);
    QVERIFY(!content.facts(idle).isChanged && !content.facts(idle).isNew);
    QVERIFY(fixture->perform(u"Join"_s, {AddMember{idle, {ClusterId(u"b1"_s), {}, {}, {}, {}}}}));
    content.forget({idle});
    QVERIFY(content.facts(idle).isChanged && !content.facts(idle).isNew);
    QCOMPARE(content.facts(idle).joined, QSet{ClusterId(u"b1"_s)});
    // As it was: no change any more.
    QVERIFY(fixture->perform(u"Leave"_s, {RemoveMember{idle, ClusterId(u"b1"_s)}}));
    content.forget({idle});
    QVERIFY(!content.facts(idle).isChanged && content.facts(idle).joined.isEmpty());
    // All members of a new group are new; that is not said of each.
    ClusterGroup made = fixture.group("busy");
    made.id = makeDraftGroupId();
    made.name = u"Made"_s;
    QVERIFY(fixture->perform(u"Make"_s, {CreateGroup{made}}));
    QVERIFY(content.facts(made.id).isNew && !content.facts(made.id).isChanged && content.facts(made.id).joined.isEmpty());
}

void TestBoardContent::findings()
{
    SessionFixture fixture(sortable());
    const BoardContent content(fixture.session());
    const GroupId broken(u"broken"_s);
    const GroupFacts &facts = content.facts(broken);
    int errors = 0;
    for (const Finding &finding : fixture->findings(broken))
        errors += finding.severity == Severity::Error;
    QVERIFY(errors > 0);
    QCOMPARE(facts.errors, errors);
    QCOMPARE(facts.problems.value(ClusterId(u"x1"_s)), Severity::Error);
    QVERIFY(content.facts(GroupId(u"idle"_s)).problems.isEmpty());
}

void TestBoardContent::factsAreKeptUntilForgotten()
{
    SessionFixture fixture(sortable());
    BoardContent content(fixture.session());
    const GroupId idle(u"idle"_s);
    const GroupId busy(u"busy"_s);
    const GroupFacts *ofBusy = &content.facts(busy);
    QVERIFY(!content.facts(idle).isChanged);
    QVERIFY(fixture->perform(u"Leave"_s, {RemoveMember{idle, ClusterId(u"i1"_s)}}));
    QVERIFY(!content.facts(idle).isChanged);
    content.forget({idle});
    QVERIFY(content.facts(idle).isChanged);
    QCOMPARE(&content.facts(busy), ofBusy);
}

EASEL_TEST(TestBoardContent)
#include "testboardcontent.moc"
