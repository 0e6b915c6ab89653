// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan becomes when the base under it changes: one named case a situation.
#include "fleetbuilder.h"
#include "fleetcompare.h"
#include "testregistry.h"
#include "session/groupstates.h"
#include "session/planrebase.h"

#include <QTest>

#include <functional>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const GroupId a(u"a"_s);
const GroupId b(u"b"_s);
const GroupId draft(u"draft:1"_s);

Member member(const char *cluster)
{
    return {ClusterId(QString::fromLatin1(cluster)), QString::fromLatin1(cluster), QString(), std::nullopt, std::nullopt};
}

Fleet base()
{
    return FleetBuilder().cluster("c1").cluster("c2").cluster("c3").group("a", "A").member("c1").member("c2").group("b", "B").build();
}

ClusterGroup newGroup(const GroupId &id)
{
    ClusterGroup group;
    group.id = id;
    group.name = u"New"_s;
    group.members = {member("c3")};
    return group;
}

using Changes = std::vector<std::vector<Change>>;
using Theirs = std::function<void(Fleet &)>;

struct Case final
{
    const char *name;
    Changes steps;          ///< the plan, all done
    Theirs theirs;          ///< what the backend became
    QStringList left;       ///< titles of the steps that are left, in order; a title is the step's number
    QStringList lost;
    QString change;         ///< what describe() says of the first change that is left; empty: not looked at
};

} // namespace

Q_DECLARE_METATYPE(const Case *)

class TestPlanRebase final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rebases_data();
    void rebases();
    void createdGroupsGetTheirIds();
    void undoneStepsAreKeptAsFarAsTheyCanBeRedone();
    void sameBaseChangesNothing();
};

namespace {

Theirs edit(const GroupId &id, const std::function<void(ClusterGroup &)> &change)
{
    return [=](Fleet &fleet) {
        ClusterGroup group = *fleet.group(id);
        change(group);
        fleet.putGroup(group);
    };
}

const std::vector<Case> &cases()
{
    static const std::vector<Case> list{
        {"nothing happened", {{RenameGroup{a, u"A2"_s}}}, [](Fleet &) {}, {u"1"_s}, {}, {}},
        {"another field changed", {{RenameGroup{a, u"A2"_s}}}, edit(a, [](auto &g) { g.description = u"d"_s; }), {u"1"_s}, {}, {}},
        {"same field, other value: ours stays", {{RenameGroup{a, u"A2"_s}}}, edit(a, [](auto &g) { g.name = u"A3"_s; }), {u"1"_s}, {}, {}},
        {"same field, our value: done", {{RenameGroup{a, u"A2"_s}}}, edit(a, [](auto &g) { g.name = u"A2"_s; }), {}, {}, {}},
        {"twice the same field, the last value: done", {{RenameGroup{a, u"A2"_s}}, {RenameGroup{a, u"A3"_s}}},
         edit(a, [](auto &g) { g.name = u"A3"_s; }), {}, {}, {}},
        {"one of two fields done", {{RenameGroup{a, u"A2"_s}}, {SetOversubscription{a, Percent(150)}}},
         edit(a, [](auto &g) { g.name = u"A2"_s; }), {u"2"_s}, {}, {}},
        {"one of two changes of a step done", {{RenameGroup{a, u"A2"_s}, SetOversubscription{a, Percent(150)}}},
         edit(a, [](auto &g) { g.name = u"A2"_s; }), {u"1"_s}, {}, u"Set the oversubscription of “A2” to 150 %"_s},
        {"limits done in part stay", {{SetLimits{a, {MilliCores(1), MebiBytes(1), GibiBytes(1)}}}},
         edit(a, [](auto &g) { g.limits.cpu = MilliCores(1); }), {u"1"_s}, {}, {}},
        {"member added by them too", {{AddMember{a, member("c3")}}}, edit(a, [](auto &g) { g.members.push_back(member("c3")); }), {}, {}, {}},
        {"member removed by them too", {{RemoveMember{a, ClusterId(u"c1"_s)}}}, edit(a, [](auto &g) { g.members.erase(g.members.begin()); }), {}, {}, {}},
        {"move: left already", {{MoveMember{a, b, member("c1")}}}, edit(a, [](auto &g) { g.members.erase(g.members.begin()); }), {u"1"_s}, {}, u"Add c1 to “B”"_s},
        {"move: joined already", {{MoveMember{a, b, member("c1")}}}, edit(b, [](auto &g) { g.members.push_back(member("c1")); }), {u"1"_s}, {}, u"Remove c1 from “A”"_s},
        {"move: done", {{MoveMember{a, b, member("c1")}}},
         [](Fleet &fleet) {
             edit(a, [](auto &g) { g.members.erase(g.members.begin()); })(fleet);
             edit(b, [](auto &g) { g.members.push_back(member("c1")); })(fleet);
         }, {}, {}, {}},
        {"there and back again stays, though it comes to nothing", {{RenameGroup{a, u"A2"_s}}, {RenameGroup{a, u"A"_s}}}, [](Fleet &) {}, {u"1"_s, u"2"_s}, {}, {}},
        {"group gone", {{RenameGroup{a, u"A2"_s}}, {RenameGroup{b, u"B2"_s}}}, [](Fleet &fleet) { fleet.removeGroup(a); }, {u"2"_s}, {u"1"_s}, {}},
        {"a step is lost whole", {{RenameGroup{b, u"B2"_s}, RenameGroup{a, u"A2"_s}}}, [](Fleet &fleet) { fleet.removeGroup(a); }, {}, {u"1"_s}, {}},
        {"what builds on a lost step", {{CreateGroup{newGroup(draft)}, MoveMember{a, draft, member("c1")}}, {RenameGroup{draft, u"N2"_s}}},
         [](Fleet &fleet) { fleet.removeGroup(a); }, {}, {u"1"_s, u"2"_s}, {}},
        {"deletion done, and what came before it", {{RenameGroup{a, u"A2"_s}}, {DeleteGroup{a}}}, [](Fleet &fleet) { fleet.removeGroup(a); }, {}, {}, {}},
        {"deletion still to do", {{DeleteGroup{a}}}, edit(a, [](auto &g) { g.description = u"d"_s; }), {u"1"_s}, {}, {}},
        {"move out of a group that was deleted", {{MoveMember{a, b, member("c1")}}, {DeleteGroup{a}}}, [](Fleet &fleet) { fleet.removeGroup(a); }, {u"1"_s}, {}, u"Add c1 to “B”"_s},
        {"creation still to do", {{CreateGroup{newGroup(draft)}}}, edit(a, [](auto &g) { g.name = u"New"_s; }), {u"1"_s}, {}, {}},
    };
    return list;
}

Plan planOf(const Changes &steps)
{
    Plan plan;
    for (const std::vector<Change> &changes : steps)
        plan.steps.push_back({QString::number(plan.steps.size() + 1), changes, {}, u"note"_s});
    plan.position = static_cast<qsizetype>(plan.steps.size());
    return plan;
}

Fleet draftOf(const Plan &plan, const Fleet &fleet)
{
    Fleet draft = fleet;
    for (const PlanStep &step : plan.done()) {
        if (!makeChanges(step.changes, draft))
            qFatal("the case's own plan does not work");
    }
    return draft;
}

QStringList titles(const Plan &plan)
{
    QStringList list;
    for (const PlanStep &step : plan.steps)
        list << step.title;
    return list;
}

} // namespace

void TestPlanRebase::rebases_data()
{
    QTest::addColumn<const Case *>("row");
    for (const Case &row : cases())
        QTest::newRow(row.name) << &row;
}

void TestPlanRebase::rebases()
{
    QFETCH(const Case *, row);
    const Plan plan = planOf(row->steps);
    const Fleet oldDraft = draftOf(plan, base());
    Fleet newBase = base();
    row->theirs(newBase);
    const RebasedPlan rebased = rebasePlan(plan, base(), oldDraft, newBase, {});
    QCOMPARE(titles(rebased.plan), row->left);
    QCOMPARE(rebased.plan.position, row->left.size());
    QStringList lost;
    for (const LostPlanStep &step : rebased.lost) {
        lost << step.step.title;
        QVERIFY(!step.reason.message.isEmpty());
    }
    QCOMPARE(lost, row->lost);
    QCOMPARE(firstDifference(rebased.draft, draftOf(rebased.plan, newBase)), QString());
    if (!row->change.isEmpty())
        QCOMPARE(describe(rebased.plan.steps.at(0).changes.at(0), rebased.draft), row->change);
    for (const PlanStep &step : rebased.plan.steps)
        QCOMPARE(step.note, u"note"_s);

    // Twice is once.
    const RebasedPlan again = rebasePlan(rebased.plan, newBase, rebased.draft, newBase, {});
    QCOMPARE(planText(again.plan), planText(rebased.plan));
    QVERIFY(again.lost.empty());
}

void TestPlanRebase::createdGroupsGetTheirIds()
{
    // The group was created and its members are there; a rename of another group was not done any more.
    const Plan plan = planOf({{CreateGroup{newGroup(draft)}}, {AddMember{draft, member("c2")}, RenameGroup{draft, u"New 2"_s}},
                              {MoveMember{a, draft, member("c1")}}, {RenameGroup{b, u"B2"_s}}});
    const Fleet oldDraft = draftOf(plan, base());
    const GroupId uid(u"uid-1"_s);
    Fleet newBase = base();
    ClusterGroup made = *oldDraft.group(draft);
    made.id = uid;
    newBase.putGroup(made);
    const RebasedPlan rebased = rebasePlan(plan, base(), oldDraft, newBase, {{draft, uid}});
    QVERIFY(rebased.lost.empty());
    QCOMPARE(titles(rebased.plan), (QStringList{u"3"_s, u"4"_s}));
    QCOMPARE(describe(rebased.plan.steps[0].changes[0], rebased.draft), u"Remove c1 from “A”"_s);
    const auto diffs = diffFleets(newBase, rebased.draft);
    QCOMPARE(diffs.size(), 2u);
    QVERIFY(!rebased.draft.group(draft));
}

void TestPlanRebase::undoneStepsAreKeptAsFarAsTheyCanBeRedone()
{
    Plan plan = planOf({{RenameGroup{a, u"A2"_s}}, {RenameGroup{a, u"A3"_s}}, {RenameGroup{b, u"B2"_s}}, {RenameGroup{a, u"A4"_s}}});
    plan.position = 1;
    const Fleet oldDraft = draftOf(plan, base());
    Fleet newBase = base();
    newBase.removeGroup(b);
    const RebasedPlan rebased = rebasePlan(plan, base(), oldDraft, newBase, {});
    QCOMPARE(titles(rebased.plan), (QStringList{u"1"_s, u"2"_s}));
    QCOMPARE(rebased.plan.position, 1);
    QVERIFY(rebased.lost.empty());
}

void TestPlanRebase::sameBaseChangesNothing()
{
    for (const Case &row : cases()) {
        const Plan plan = planOf(row.steps);
        const RebasedPlan rebased = rebasePlan(plan, base(), draftOf(plan, base()), base(), {});
        QCOMPARE(planText(rebased.plan), planText(plan));
        QVERIFY(rebased.lost.empty());
    }
}

EASEL_TEST(TestPlanRebase)
#include "testplanrebase.moc"
