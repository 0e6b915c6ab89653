// SPDX-License-Identifier: GPL-3.0-or-later
// One conflict of each kind, through a session with a workspace file: found, kept over a restart, settled both ways,
// undone, and looked at again when the backend moves on.
#include "fleetbuilder.h"
#include "fleetcompare.h"
#include "mergescript.h"
#include "sessionfixture.h"
#include "testregistry.h"

#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;
using Kind = MergeConflict::Kind;
using State = PlanConflict::State;

namespace {

const GroupId stores(u"stores"_s);
const GroupId payments(u"payments"_s);
const GroupId fresh(u"draft:new"_s);

using Check = std::function<bool(const Fleet &)>;
using Edit = std::function<void(ClusterGroup &)>;

Member member(const char *cluster, const QString &hostDns = {})
{
    return {ClusterId(QString::fromLatin1(cluster)), QString::fromLatin1(cluster), hostDns, std::nullopt, std::nullopt};
}

ClusterGroup newGroup(const QString &name, const Scope &scope = {})
{
    ClusterGroup group;
    group.id = fresh;
    group.name = name;
    group.scope = scope;
    group.endpoint = EndpointType::LoadBalancer;
    group.members = {member(scope.isProject() ? "p1" : "free1")};
    return group;
}

FleetBuilder builder(bool withProject = true, bool withFree1 = true, bool withVirtualCluster = false)
{
    FleetBuilder fleet;
    if (withProject)
        fleet.project("pay", "Pay");
    fleet.cluster("c1").cluster("c2").cluster("c3").cluster("free2").cluster("p1").inProject("pay");
    if (withFree1)
        fleet.cluster("free1");
    fleet.group("payments", "Payments").member("c3");
    fleet.group("stores", "Stores").member("c1").member("c2").editGroup([](ClusterGroup &group) {
        group.values = u"a: 1\nb: 2\nc: 3\nd: 4\ne: 5\n"_s;
    });
    if (withVirtualCluster)
        fleet.virtualCluster("vc", "stores", "c2");
    return fleet;
}

Fleet with(Fleet fleet, const GroupId &id, const Edit &edit)
{
    ClusterGroup group = *fleet.group(id);
    edit(group);
    fleet.putGroup(group);
    return fleet;
}

Fleet without(Fleet fleet, const GroupId &id)
{
    fleet.removeGroup(id);
    return fleet;
}

struct Case final
{
    Kind kind = Kind::EditedBoth;
    std::vector<Change> plan;
    Fleet theirs;
    Check held;      ///< of the draft while nobody has settled it
    Check mine;
    Check theirsWon;
    Fleet moved;     ///< the backend once more
    bool vanishesWhenTaken = true; ///< the backend going back to the base ends it
};

} // namespace

class TestConflicts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editedBoth();
    void editedBothLinesOfTheValues();
    void editedBothMemberThatLeft();
    void deletedTheirs();
    void deletedMine();
    void clusterTaken();
    void nameTakenByARename();
    void nameTakenByACreation();
    void scopeGone();
    void clusterGone();
    void ruleBroken();
    void allOfAKindAreOneStep();
    void anEditSettlesToo();
    void aChangeByHandMakesItMoot();
    void theirsBecomingMineEndsIt();
    void aDecisionHoldsUntilTheyMove();
    void whatIsNotOpenCannotBeSettled();
    void discardingThePlanEndsThem();
    void aSettlementThatCannotBeStoredIsNone();

private:
    void run(const Case &c);
};

void TestConflicts::run(const Case &c)
{
    const Fleet base = builder().build();
    SessionFixture fixture(base);
    QVERIFY(fixture->perform(u"planned"_s, c.plan));
    QVERIFY(fixture->setStepNote(0, u"because"_s));
    const Fleet plannedDraft = fixture->draft();
    QSignalSpy changed(&fixture.session(), &PlanningSession::conflictsChanged);
    QVERIFY(fixture->rebase(c.theirs, {}));
    QVERIFY(changed.count() > 0);

    const auto only = [&]() -> const PlanConflict & {
        if (fixture->conflicts().size() != 1)
            qFatal("%zu conflicts", fixture->conflicts().size());
        return fixture->conflicts().front();
    };
    QCOMPARE(fixture->conflicts().size(), 1u);
    const QString id = only().conflict.id();
    QCOMPARE(only().conflict.kind, c.kind);
    QCOMPARE(only().state, State::Open);
    QVERIFY(!only().conflict.reason.isEmpty());
    QVERIFY(!only().conflict.label.isEmpty());
    QVERIFY(!only().conflict.mine.isEmpty());
    QVERIFY(c.held(fixture->draft()));
    QVERIFY(!fixture->requireSettled());
    QVERIFY2(fixture->requireSettled().error().message.contains(only().conflict.groupName), qPrintable(fixture->requireSettled().error().message));
    for (const PlanStep &step : fixture->plan().steps)
        QCOMPARE(step.note, u"because"_s);

    // A restart, and a second rebase on the same.
    fixture.reopen();
    QCOMPARE(only().conflict.id(), id);
    QCOMPARE(only().state, State::Open);
    QVERIFY(!only().conflict.reason.isEmpty());
    QVERIFY(c.held(fixture->draft()));
    const Fleet held = fixture->draft();
    QVERIFY(fixture->rebase(c.theirs, {}));
    QCOMPARE(only().conflict.id(), id);
    QCOMPARE(only().state, State::Open);
    QCOMPARE(contentDifference(fixture->draft(), held), QString());

    const qsizetype steps = fixture.steps();
    for (const Choice choice : {Choice::Mine, Choice::Theirs}) {
        const Check &check = choice == Choice::Mine ? c.mine : c.theirsWon;
        QVERIFY(fixture->settle({id}, choice));
        QCOMPARE(fixture.steps(), steps + 1);
        QVERIFY(!fixture->plan().steps.back().title.isEmpty());
        QCOMPARE(only().state, State::Settled);
        QCOMPARE(only().choice, choice);
        QVERIFY(fixture->requireSettled());
        QVERIFY(check(fixture->draft()));
        fixture.reopen();
        QCOMPARE(only().state, State::Settled);
        QCOMPARE(only().choice, choice);
        QVERIFY(check(fixture->draft()));
        QVERIFY(fixture->undo());
        QCOMPARE(only().state, State::Open);
        QCOMPARE(contentDifference(fixture->draft(), held), QString());
        QVERIFY(fixture->redo());
        QCOMPARE(only().state, State::Settled);
        QVERIFY(check(fixture->draft()));
        // Nobody moved: the decision holds, and can still be undone.
        const Fleet decided = fixture->draft();
        QVERIFY(fixture->rebase(c.theirs, {}));
        QCOMPARE(contentDifference(fixture->draft(), decided), QString());
        QCOMPARE(only().state, State::Settled);
        QVERIFY(fixture->undo());
        QCOMPARE(only().state, State::Open);
        QCOMPARE(only().conflict.id(), id);
    }
    // The backend moves on while it is open: it is another conflict, about what is there now.
    QVERIFY(fixture->rebase(c.moved, {}));
    QCOMPARE(fixture->openConflicts(), 1);
    QCOMPARE(fixture->conflicts().front().conflict.kind, c.kind);
    if (c.vanishesWhenTaken) {
        // It goes back to what the plan was made on: there is nothing to decide, and the plan is what it was.
        QVERIFY(fixture->rebase(base, {}));
        QVERIFY(fixture->conflicts().empty());
        QVERIFY(fixture->requireSettled());
        QCOMPARE(contentDifference(fixture->draft(), plannedDraft), QString());
    }
}

void TestConflicts::editedBoth()
{
    const Fleet theirs = with(builder().build(), stores, [](ClusterGroup &g) { g.oversubscription = Percent(150); });
    const auto is = [](qint64 percent) { return [=](const Fleet &f) { return f.group(stores)->oversubscription == Percent(percent); }; };
    run({Kind::EditedBoth, {SetOversubscription{stores, Percent(130)}}, theirs, is(130), is(130), is(150),
         with(theirs, stores, [](ClusterGroup &g) { g.oversubscription = Percent(160); })});
}

void TestConflicts::editedBothLinesOfTheValues()
{
    const Fleet theirs = with(builder().build(), stores, [](ClusterGroup &g) { g.values = u"a: 9\nb: 2\nc: theirs\nd: 4\ne: 5\n"_s; });
    const auto is = [](const QString &values) { return [=](const Fleet &f) { return f.group(stores)->values == values; }; };
    const QString mine = u"a: 9\nb: 2\nc: mine\nd: 4\ne: mine\n"_s;
    // Theirs is theirs where both changed the line; the plan's other line stays.
    run({Kind::EditedBoth, {SetValues{stores, u"a: 1\nb: 2\nc: mine\nd: 4\ne: mine\n"_s}}, theirs, is(mine), is(mine),
         is(u"a: 9\nb: 2\nc: theirs\nd: 4\ne: mine\n"_s),
         with(theirs, stores, [](ClusterGroup &g) { g.values = u"a: 9\nb: 2\nc: theirs again\nd: 4\ne: 5\n"_s; })});
}

void TestConflicts::editedBothMemberThatLeft()
{
    const Fleet theirs = with(builder().build(), stores, [](ClusterGroup &g) { g.members.pop_back(); });
    const auto has = [](bool wanted) {
        return [=](const Fleet &f) {
            const Member *m = f.group(stores)->member(ClusterId(u"c2"_s));
            return wanted ? m && m->hostDns == u"*.mine"_s : !m;
        };
    };
    run({Kind::EditedBoth, {SetHostDns{stores, ClusterId(u"c2"_s), u"*.mine"_s}}, theirs, has(true), has(true), has(false),
         with(theirs, stores, [](ClusterGroup &g) { g.description = u"moved on"_s; })});
}

void TestConflicts::deletedTheirs()
{
    const Fleet theirs = without(builder().build(), stores);
    const auto named = [](const QString &name) {
        return [=](const Fleet &f) {
            const QList<GroupId> found = f.groupsNamed({}, name);
            return found.size() == 1 && isDraft(found.first()) && f.group(found.first())->members.size() == 2 && !f.group(stores);
        };
    };
    const Check gone = [](const Fleet &f) { return !f.group(stores) && f.groupsNamed({}, u"Shops"_s).isEmpty(); };
    run({Kind::DeletedTheirs, {RenameGroup{stores, u"Shops"_s}}, theirs, gone, named(u"Shops"_s), gone,
         with(theirs, payments, [](ClusterGroup &g) { g.description = u"moved on"_s; })});
    // The note comes along with the group.
    SessionFixture fixture(builder().build());
    QVERIFY(fixture->perform(u"a"_s, {RenameGroup{stores, u"Shops"_s}}));
    QVERIFY(fixture->setStepNote(0, u"because"_s));
    QVERIFY(fixture->rebase(theirs, {}));
    QVERIFY(fixture->rebase(with(theirs, payments, [](ClusterGroup &g) { g.description = u"moved on"_s; }), {}));
    QVERIFY(fixture->isPlanEmpty());
    fixture.reopen();
    QVERIFY(fixture->settle({fixture->conflicts().at(0).conflict.id()}, Choice::Mine));
    QCOMPARE(fixture->plan().steps.at(0).note, u"because"_s);
}

void TestConflicts::deletedMine()
{
    const Fleet theirs = with(builder().build(), stores, [](ClusterGroup &g) { g.description = u"theirs"_s; });
    const Check gone = [](const Fleet &f) { return !f.group(stores); };
    run({Kind::DeletedMine, {DeleteGroup{stores}}, theirs, gone, gone,
         [=](const Fleet &f) { return f.group(stores) && diffFleets(theirs, f).empty(); },
         with(theirs, stores, [](ClusterGroup &g) { g.description = u"theirs again"_s; })});
}

void TestConflicts::clusterTaken()
{
    const Fleet theirs = with(builder().build(), payments, [](ClusterGroup &g) { g.members.push_back(member("free1")); });
    const auto in = [](bool inStores, bool inPayments) {
        return [=](const Fleet &f) {
            return f.isMember(ClusterId(u"free1"_s), stores) == inStores && f.isMember(ClusterId(u"free1"_s), payments) == inPayments;
        };
    };
    run({Kind::ClusterTaken, {AddMember{stores, member("free1")}}, theirs, in(true, false), in(true, false), in(false, true),
         with(theirs, payments, [](ClusterGroup &g) { g.description = u"moved on"_s; })});
}

void TestConflicts::nameTakenByARename()
{
    const Fleet theirs = with(builder().build(), payments, [](ClusterGroup &g) { g.name = u"Shops"_s; });
    const auto named = [](const QString &name) { return [=](const Fleet &f) { return f.group(stores)->name == name; }; };
    run({Kind::NameTaken, {RenameGroup{stores, u"Shops"_s}}, theirs, named(u"Shops"_s), named(u"Shops 2"_s), named(u"Stores"_s),
         with(theirs, payments, [](ClusterGroup &g) { g.description = u"moved on"_s; })});
}

void TestConflicts::nameTakenByACreation()
{
    const Fleet theirs = with(builder().build(), payments, [](ClusterGroup &g) { g.name = u"Shops"_s; });
    const auto named = [](const QString &name) { return [=](const Fleet &f) { return f.group(fresh) && f.group(fresh)->name == name; }; };
    run({Kind::NameTaken, {CreateGroup{newGroup(u"Shops"_s)}}, theirs, named(u"Shops"_s), named(u"Shops 2"_s),
         [](const Fleet &f) { return !f.group(fresh); }, with(theirs, payments, [](ClusterGroup &g) { g.description = u"moved on"_s; })});
}

void TestConflicts::scopeGone()
{
    const Fleet theirs = builder(false).build();
    const auto in = [](const Scope &scope) { return [=](const Fleet &f) { return f.group(fresh) && f.group(fresh)->scope == scope; }; };
    const Scope pay = Scope::project(ProjectId(u"pay"_s));
    run({Kind::ScopeGone, {CreateGroup{newGroup(u"New"_s, pay)}}, theirs, in(pay), in(Scope::tenant()),
         [](const Fleet &f) { return !f.group(fresh); }, with(theirs, payments, [](ClusterGroup &g) { g.description = u"moved on"_s; })});
}

void TestConflicts::clusterGone()
{
    const Fleet theirs = builder(true, false).build();
    const auto has = [](bool wanted) { return [=](const Fleet &f) { return f.isMember(ClusterId(u"free1"_s), stores) == wanted; }; };
    run({Kind::ClusterGone, {AddMember{stores, member("free1")}}, theirs, has(true), has(true), has(false),
         with(theirs, payments, [](ClusterGroup &g) { g.description = u"moved on"_s; })});
}

void TestConflicts::ruleBroken()
{
    // The plan takes a host out; meanwhile somebody puts a virtual cluster on it.
    const Fleet theirs = builder(true, true, true).build();
    const auto has = [](bool wanted) { return [=](const Fleet &f) { return f.isMember(ClusterId(u"c2"_s), stores) == wanted; }; };
    run({Kind::RuleBroken, {RemoveMember{stores, ClusterId(u"c2"_s)}}, theirs, has(false), has(false), has(true),
         with(theirs, payments, [](ClusterGroup &g) { g.description = u"moved on"_s; })});
}

void TestConflicts::allOfAKindAreOneStep()
{
    SessionFixture fixture(builder().build());
    QVERIFY(fixture->perform(u"a"_s, {SetOversubscription{stores, Percent(130)}, SetLimits{stores, {MilliCores(1), MebiBytes(2), GibiBytes(3)}},
                                      SetOversubscription{payments, Percent(130)}}));
    Fleet theirs = builder().build();
    for (const GroupId &id : {stores, payments})
        theirs = with(theirs, id, [](ClusterGroup &g) { g.oversubscription = Percent(150); g.limits.cpu = MilliCores(7); });
    QVERIFY(fixture->rebase(theirs, {}));
    QCOMPARE(fixture->openConflicts(), 3);
    QStringList ids;
    for (const PlanConflict &conflict : fixture->conflicts())
        ids << conflict.conflict.id();
    QVERIFY(fixture->settle(ids, Choice::Theirs));
    QCOMPARE(fixture->openConflicts(), 0);
    QCOMPARE(fixture->draft().group(stores)->limits.cpu, MilliCores(7));
    QCOMPARE(fixture->draft().group(stores)->limits.memory, MebiBytes(2));
    QCOMPARE(fixture->draft().group(payments)->oversubscription, Percent(150));
    QVERIFY(fixture->undo());
    QCOMPARE(fixture->openConflicts(), 3);
    // What merged by itself is told, and survives.
    QVERIFY(fixture->perform(u"b"_s, {DescribeGroup{payments, u"d"_s}}));
    theirs = with(theirs, payments, [](ClusterGroup &g) { g.tags.insert(u"env"_s, u"prod"_s); });
    QVERIFY(fixture->rebase(theirs, {}));
    fixture.reopen();
    QVERIFY(std::any_of(fixture->mergedByItself().begin(), fixture->mergedByItself().end(),
                        [](const MergedField &merged) { return merged.groupName == u"Payments"_s && merged.change.after == u"env:prod"_s; }));
}

void TestConflicts::anEditSettlesToo()
{
    SessionFixture fixture(builder().build());
    QVERIFY(fixture->perform(u"a"_s, {DescribeGroup{stores, u"mine"_s}}));
    QVERIFY(fixture->rebase(with(builder().build(), stores, [](ClusterGroup &g) { g.description = u"theirs"_s; }), {}));
    const QString id = fixture->conflicts().at(0).conflict.id();
    QVERIFY(fixture->settleByEdit(id, {DescribeGroup{stores, u"both"_s}}));
    QCOMPARE(fixture->draft().group(stores)->description, u"both"_s);
    QCOMPARE(fixture->conflicts().at(0).state, State::Settled);
    QVERIFY(!fixture->conflicts().at(0).choice);
    fixture.reopen();
    QCOMPARE(fixture->conflicts().at(0).state, State::Settled);
    QVERIFY(!fixture->conflicts().at(0).choice);
    QVERIFY(fixture->undo());
    QCOMPARE(fixture->conflicts().at(0).state, State::Open);
    QCOMPARE(fixture->draft().group(stores)->description, u"mine"_s);
}

void TestConflicts::aChangeByHandMakesItMoot()
{
    SessionFixture fixture(builder().build());
    QVERIFY(fixture->perform(u"a"_s, {AddMember{stores, member("free1")}}));
    QVERIFY(fixture->rebase(with(builder().build(), payments, [](ClusterGroup &g) { g.members.push_back(member("free1")); }), {}));
    QCOMPARE(fixture->openConflicts(), 1);
    // Both: the cluster joins the other group, too.
    QVERIFY(fixture->perform(u"both"_s, {AddMember{payments, member("free1")}}));
    QCOMPARE(fixture->conflicts().at(0).state, State::Moot);
    QVERIFY(fixture->requireSettled());
    QVERIFY(fixture->undo());
    QCOMPARE(fixture->openConflicts(), 1);
    // The plan does not want it any more.
    QVERIFY(fixture->undo());
    QCOMPARE(fixture->conflicts().at(0).state, State::Moot);
    QVERIFY(fixture->redo());
    QCOMPARE(fixture->openConflicts(), 1);
}

void TestConflicts::theirsBecomingMineEndsIt()
{
    SessionFixture fixture(builder().build());
    QVERIFY(fixture->perform(u"a"_s, {DescribeGroup{stores, u"mine"_s}}));
    QVERIFY(fixture->rebase(with(builder().build(), stores, [](ClusterGroup &g) { g.description = u"theirs"_s; }), {}));
    QCOMPARE(fixture->openConflicts(), 1);
    QVERIFY(fixture->rebase(with(builder().build(), stores, [](ClusterGroup &g) { g.description = u"mine"_s; }), {}));
    QVERIFY(fixture->conflicts().empty());
    QVERIFY(fixture->isPlanEmpty());
}

void TestConflicts::aDecisionHoldsUntilTheyMove()
{
    const auto theirs = [](const QString &text) { return with(builder().build(), stores, [=](ClusterGroup &g) { g.description = text; }); };
    for (const Choice choice : {Choice::Mine, Choice::Theirs}) {
        SessionFixture fixture(builder().build());
        QVERIFY(fixture->perform(u"a"_s, {DescribeGroup{stores, u"mine"_s}}));
        QVERIFY(fixture->rebase(theirs(u"theirs"_s), {}));
        QVERIFY(fixture->settle({fixture->conflicts().at(0).conflict.id()}, choice));
        // It is about what it was about: once the backend has something else, somebody has to look again. Who gave in
        // follows without a word.
        QVERIFY(fixture->rebase(theirs(u"theirs again"_s), {}));
        QCOMPARE(fixture->openConflicts(), choice == Choice::Mine ? 1 : 0);
        QCOMPARE(fixture->draft().group(stores)->description, choice == Choice::Mine ? u"mine"_s : u"theirs again"_s);
        QCOMPARE(fixture->isPlanEmpty(), false);
        if (choice == Choice::Mine) {
            QCOMPARE(fixture->conflicts().at(0).conflict.base, u"theirs"_s); // that is what it was decided on
            QCOMPARE(fixture->plan().steps.size(), 1u); // the decision is none any more
        }
    }
}

void TestConflicts::whatIsNotOpenCannotBeSettled()
{
    SessionFixture fixture(builder().build());
    QVERIFY(fixture->perform(u"a"_s, {DescribeGroup{stores, u"mine"_s}}));
    QVERIFY(fixture->rebase(with(builder().build(), stores, [](ClusterGroup &g) { g.description = u"theirs"_s; }), {}));
    const QString id = fixture->conflicts().at(0).conflict.id();
    QVERIFY(fixture->settle({id}, Choice::Mine));
    const QString before = planText(fixture->plan());
    for (const Result<void> &refused : {fixture->settle({id}, Choice::Theirs), fixture->settle({u"nothing"_s}, Choice::Mine),
                                        fixture->settleByEdit(id, {DescribeGroup{stores, u"x"_s}})}) {
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NotFound);
    }
    QVERIFY(fixture->settle(QStringList(), Choice::Mine));
    QCOMPARE(planText(fixture->plan()), before);
}

void TestConflicts::discardingThePlanEndsThem()
{
    SessionFixture fixture(builder().build());
    QVERIFY(fixture->perform(u"a"_s, {DescribeGroup{stores, u"mine"_s}}));
    QVERIFY(fixture->rebase(with(builder().build(), stores, [](ClusterGroup &g) { g.description = u"theirs"_s; }), {}));
    QVERIFY(fixture->discardPlan());
    QVERIFY(fixture->conflicts().empty());
    fixture.reopen();
    QVERIFY(fixture->conflicts().empty());
    QVERIFY(fixture->requireSettled());
}

void TestConflicts::aSettlementThatCannotBeStoredIsNone()
{
    SessionFixture fixture(builder().build());
    QVERIFY(fixture->perform(u"a"_s, {DescribeGroup{stores, u"mine"_s}}));
    QVERIFY(fixture->rebase(with(builder().build(), stores, [](ClusterGroup &g) { g.description = u"theirs"_s; }), {}));
    fixture->setApplying(true);
    QVERIFY(!fixture->settle({fixture->conflicts().at(0).conflict.id()}, Choice::Theirs));
    QCOMPARE(fixture->openConflicts(), 1);
    QCOMPARE(fixture->draft().group(stores)->description, u"mine"_s);
    QCOMPARE(fixture.steps(), 1);
}

EASEL_TEST(TestConflicts)
#include "testconflicts.moc"
