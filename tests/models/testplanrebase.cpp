// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan becomes when the base under it changes: one named case a situation.
#include "fleetbuilder.h"
#include "fleetcompare.h"
#include "mergescript.h"
#include "planning/changesbetween.h"
#include "testregistry.h"
#include "session/groupstates.h"
#include "planning/operations.h"
#include "session/planrebase.h"

#include <QTest>

#include <rapidcheck.h>

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
    QStringList conflicts;  ///< fields or kinds, in the order of the board
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
    void whatAnApplyMadeIsThePlansToChange();
    void undoneStepsAreKeptAsFarAsTheyCanBeRedone();
    void sameBaseChangesNothing();
    void aStepAsideIsNobodyElses();
    void stepByStepIsTheMerge();
    void whatIsOpenOrDecidedStaysSo();
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
        {"same field, other value: ours stays, and somebody decides", {{RenameGroup{a, u"A2"_s}}}, edit(a, [](auto &g) { g.name = u"A3"_s; }), {u"1"_s}, {u"name"_s}, {}},
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
        {"group gone", {{RenameGroup{a, u"A2"_s}}, {RenameGroup{b, u"B2"_s}}}, [](Fleet &fleet) { fleet.removeGroup(a); }, {u"2"_s}, {u"deleted theirs"_s}, {}},
        {"what of a step can be done is done", {{RenameGroup{b, u"B2"_s}, RenameGroup{a, u"A2"_s}}}, [](Fleet &fleet) { fleet.removeGroup(a); },
         {u"1"_s}, {u"deleted theirs"_s}, u"Rename to “B2”"_s},
        {"out of a group that is gone, into a new one", {{CreateGroup{newGroup(draft)}, MoveMember{a, draft, member("c1")}}, {RenameGroup{draft, u"N2"_s}}},
         [](Fleet &fleet) { fleet.removeGroup(a); }, {u"1"_s, u"2"_s}, {u"deleted theirs"_s}, u"Create “New”"_s},
        {"deletion done, and what came before it", {{RenameGroup{a, u"A2"_s}}, {DeleteGroup{a}}}, [](Fleet &fleet) { fleet.removeGroup(a); }, {}, {}, {}},
        {"deletion still to do, though somebody changed it", {{DeleteGroup{a}}}, edit(a, [](auto &g) { g.description = u"d"_s; }), {u"1"_s}, {u"deleted mine"_s}, {}},
        {"move out of a group that was deleted by both", {{MoveMember{a, b, member("c1")}}, {DeleteGroup{a}}}, [](Fleet &fleet) { fleet.removeGroup(a); }, {u"1"_s}, {}, u"Add c1 to “B”"_s},
        {"creation still to do", {{CreateGroup{newGroup(draft)}}}, edit(a, [](auto &g) { g.name = u"New"_s; }), {u"1"_s}, {u"name taken"_s}, {}},
        {"a detour to what is there is no way any more", {{SetOversubscription{a, Percent(150)}}, {RenameGroup{a, u"A2"_s}}, {SetOversubscription{a, Percent(160)}}},
         edit(a, [](auto &g) { g.oversubscription = Percent(160); }), {u"2"_s}, {}, {}},
        {"a step between", {{SetLimits{a, {MilliCores(1), MebiBytes(1), GibiBytes(1)}}}, {SetLimits{a, {MilliCores(2), MebiBytes(1), GibiBytes(1)}}}},
         edit(a, [](auto &g) { g.oversubscription = Percent(160); }), {u"1"_s, u"2"_s}, {}, {}},
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

QString nameOf(const MergeConflict &conflict)
{
    using Kind = MergeConflict::Kind;
    switch (conflict.kind) {
    case Kind::EditedBoth: return conflict.field;
    case Kind::DeletedTheirs: return u"deleted theirs"_s;
    case Kind::DeletedMine: return u"deleted mine"_s;
    case Kind::ClusterTaken: return u"cluster taken"_s;
    case Kind::NameTaken: return u"name taken"_s;
    case Kind::ScopeGone: return u"scope gone"_s;
    case Kind::ClusterGone: return u"cluster gone"_s;
    case Kind::RuleBroken: return u"rule broken"_s;
    case Kind::VirtualSizeBoth:
    case Kind::VirtualDeletedTheirs:
    case Kind::VirtualDeletedMine:
    case Kind::VirtualNameTaken:
    case Kind::VirtualGroupGone: return u"virtual"_s;
    }
    Q_UNREACHABLE();
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
    QStringList conflicts;
    for (const MergeConflict &conflict : rebased.record.conflicts) {
        conflicts << nameOf(conflict);
        QVERIFY(!conflict.reason.isEmpty());
    }
    QCOMPARE(conflicts, row->conflicts);
    QCOMPARE(contentDifference(rebased.draft, mergeFleets(base(), newBase, oldDraft).draft), QString());
    QCOMPARE(firstDifference(rebased.draft, draftOf(rebased.plan, newBase)), QString());
    if (!row->change.isEmpty())
        QCOMPARE(describe(rebased.plan.steps.at(0).changes.at(0), rebased.draft), row->change);
    for (const PlanStep &step : rebased.plan.steps)
        QCOMPARE(step.note, u"note"_s);

    // Twice is once.
    const RebasedPlan again = rebasePlan(rebased.plan, newBase, rebased.draft, newBase, {});
    QCOMPARE(planText(again.plan), planText(rebased.plan));
    QVERIFY(again.record.conflicts.empty());
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
    QVERIFY(rebased.record.conflicts.empty());
    QCOMPARE(titles(rebased.plan), (QStringList{u"3"_s, u"4"_s}));
    QCOMPARE(describe(rebased.plan.steps[0].changes[0], rebased.draft), u"Remove c1 from “A”"_s);
    const auto diffs = diffFleets(newBase, rebased.draft);
    QCOMPARE(diffs.size(), 2u);
    QVERIFY(!rebased.draft.group(draft));
}

void TestPlanRebase::whatAnApplyMadeIsThePlansToChange()
{
    // The apply was broken off behind the creation, and the plan went on.
    const GroupId uid(u"uid-1"_s);
    ClusterGroup made = newGroup(draft);
    made.id = uid;
    Fleet newBase = base();
    newBase.putGroup(made);
    const Plan renamed = planOf({{CreateGroup{newGroup(draft)}}, {RenameGroup{draft, u"Newer"_s}, AddMember{draft, member("c1")}}});
    const RebasedPlan rebased = rebasePlan(renamed, base(), draftOf(renamed, base()), newBase, {{draft, uid}});
    QVERIFY(rebased.record.conflicts.empty());
    QCOMPARE(titles(rebased.plan), QStringList{u"2"_s});
    QCOMPARE(rebased.draft.group(uid)->name, u"Newer"_s);
    QVERIFY(rebased.draft.isMember(ClusterId(u"c1"_s), uid));

    const Plan ended = planOf({{CreateGroup{newGroup(draft)}}, {RenameGroup{b, u"B2"_s}}, {DeleteGroup{draft}}});
    const RebasedPlan without = rebasePlan(ended, base(), draftOf(ended, base()), newBase, {{draft, uid}});
    QVERIFY(without.record.conflicts.empty());
    QVERIFY(!without.draft.group(uid));
    QCOMPARE(titles(without.plan), (QStringList{u"2"_s, u"3"_s}));

    // One that was taken back, and not deleted, is as if somebody else had made it.
    Plan undone = planOf({{CreateGroup{newGroup(draft)}}});
    undone.position = 0;
    const RebasedPlan kept = rebasePlan(undone, base(), base(), newBase, {{draft, uid}});
    QVERIFY(kept.draft.group(uid));
    QVERIFY(kept.plan.isEmpty());
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
    QVERIFY(rebased.record.conflicts.empty());
}

void TestPlanRebase::sameBaseChangesNothing()
{
    for (const Case &row : cases()) {
        const Plan plan = planOf(row.steps);
        const RebasedPlan rebased = rebasePlan(plan, base(), draftOf(plan, base()), base(), {});
        QCOMPARE(planText(rebased.plan), planText(plan));
        QVERIFY(rebased.record.conflicts.empty());
    }
}

void TestPlanRebase::aStepAsideIsNobodyElses()
{
    // Two groups exchange their names; the apply was broken off when the first had stepped aside.
    const Plan plan = planOf({{RenameGroup{a, u"B"_s}, RenameGroup{b, u"A"_s}}});
    const Fleet oldDraft = draftOf(plan, base());
    Fleet newBase = base();
    GroupId aside;
    for (const Operation &operation : orderOperations(base(), oldDraft)) {
        if (!operation.temporaryName.isEmpty()) {
            aside = operation.group;
            edit(aside, [&](auto &g) { g.name = operation.temporaryName; })(newBase);
        }
    }
    QVERIFY(!aside.isEmpty());
    const RebasedPlan rebased = rebasePlan(plan, base(), oldDraft, newBase, {});
    QVERIFY(rebased.record.conflicts.empty());
    QCOMPARE(contentDifference(rebased.draft, oldDraft), QString());
    // Of a name that somebody else gave it, the plan says so.
    edit(aside, [](auto &g) { g.name = u"Other"_s; })(newBase);
    QCOMPARE(rebasePlan(plan, base(), oldDraft, newBase, {}).record.conflicts.size(), 1u);
}

namespace {

/// A plan of one step an edit, and what it makes of the fleet.
std::pair<Plan, Fleet> planOfScript(const Fleet &fleet, const MergeScript &script)
{
    Plan plan;
    Fleet draft = fleet;
    for (const MergeScript::value_type &edit : script) {
        const Fleet next = editedOnce(draft, edit, u"mine"_s);
        std::vector<Change> changes = changesBetween(draft, next);
        if (changes.empty())
            continue;
        plan.steps.push_back({QString::number(plan.steps.size() + 1), std::move(changes), {}, u"note"_s});
        draft = next;
    }
    plan.position = static_cast<qsizetype>(plan.steps.size());
    return {plan, draft};
}

Fleet theirsOf(const Fleet &fleet, const MergeScript &script, const QString &author)
{
    Fleet theirs = edited(fleet, script, author);
    for (const GroupId &id : theirs.groupIds()) {
        if (isDraft(id)) {
            ClusterGroup group = *theirs.group(id);
            group.id = GroupId(u"uid-"_s + id.toString().mid(6));
            theirs.removeGroup(id);
            theirs.putGroup(group);
        }
    }
    return theirs;
}

void require(const QString &difference)
{
    if (!difference.isEmpty())
        RC_FAIL(difference.toStdString());
}

} // namespace

void TestPlanRebase::stepByStepIsTheMerge()
{
    QVERIFY(rc::check("each step by itself comes to the same as all at once", [](const MergeScript &theirScript, const MergeScript &myScript, unsigned char undone) {
        const Fleet base = mergeFleet();
        auto [plan, all] = planOfScript(base, myScript);
        plan.position -= std::min<qsizetype>(plan.position, undone % 3);
        const Fleet mine = draftOf(plan, base);
        const Fleet theirs = theirsOf(base, theirScript, u"theirs"_s);
        const FleetMerge merge = mergeFleets(base, theirs, mine);
        const RebasedPlan rebased = rebasePlan(plan, base, mine, theirs, {});
        require(contentDifference(rebased.draft, merge.draft));
        require(contentDifference(draftOf(rebased.plan, theirs), merge.draft));
        RC_ASSERT(rebased.record.conflicts.size() == merge.conflicts.size());
        // The steps are those of the plan, in their order, and each can be done; so can what was undone.
        Fleet fleet = theirs;
        QString last = u"0"_s;
        for (const PlanStep &step : rebased.plan.steps) {
            const Result<std::vector<GroupState>> states = makeChanges(step.changes, fleet);
            RC_ASSERT(states.has_value());
            RC_ASSERT(!states->empty());
            RC_ASSERT(step.note == u"note"_s); // there was nothing to make up for
            RC_ASSERT(step.title.toInt() > last.toInt());
            last = step.title;
        }
        const RebasedPlan again = rebasePlan(rebased.plan, theirs, rebased.draft, theirs, {}, rebased.record.conflicts);
        require(contentDifference(again.draft, rebased.draft));
        RC_ASSERT(again.record.conflicts.size() == rebased.record.conflicts.size());
        RC_ASSERT(planText(again.plan) == planText(rebased.plan));
    }));
}

void TestPlanRebase::whatIsOpenOrDecidedStaysSo()
{
    QVERIFY(rc::check("over two moves of the backend, with some conflicts settled between", [](const MergeScript &first, const MergeScript &second, const MergeScript &myScript, unsigned int choices) {
        const Fleet base = mergeFleet();
        const auto [plan, mine] = planOfScript(base, myScript);
        const Fleet theirs = theirsOf(base, first, u"theirs"_s);
        RebasedPlan rebased = rebasePlan(plan, base, mine, theirs, {});
        unsigned int bits = choices;
        std::vector<MergeConflict> open;
        for (const MergeConflict &conflict : rebased.record.conflicts) {
            const unsigned int choice = bits % 3;
            bits = bits / 3 + 7 * bits;
            if (choice == 2 || !isStillConflict(conflict, theirs, rebased.draft)) {
                open.push_back(conflict);
                continue;
            }
            const Choice side = choice == 0 ? Choice::Mine : Choice::Theirs;
            Result<std::vector<Change>> changes = settle(conflict, side, theirs, rebased.draft);
            RC_ASSERT(changes.has_value());
            RC_ASSERT(makeChanges(*changes, rebased.draft).has_value());
            PlanStep step{u"settle"_s, std::move(*changes), {}, u"note"_s};
            step.settles.push_back({conflict.id(), side});
            rebased.plan.steps.push_back(std::move(step));
            ++rebased.plan.position;
        }
        // Nobody moved: what is open is open, what is decided is decided.
        const RebasedPlan still = rebasePlan(rebased.plan, theirs, rebased.draft, theirs, {}, rebased.record.conflicts);
        require(contentDifference(still.draft, rebased.draft));
        RC_ASSERT(planText(still.plan) == planText(rebased.plan));

        const Fleet later = theirsOf(theirs, second, u"later"_s);
        const RebasedPlan next = rebasePlan(rebased.plan, theirs, rebased.draft, later, {}, rebased.record.conflicts);
        std::erase_if(open, [&](const MergeConflict &conflict) { return !isStillConflict(conflict, theirs, rebased.draft); });
        const FleetMerge merge = mergeFleets(theirs, later, rebased.draft, {}, open);
        require(contentDifference(next.draft, merge.draft));
        require(contentDifference(draftOf(next.plan, later), merge.draft));
    }));
}

EASEL_TEST(TestPlanRebase)
#include "testplanrebase.moc"
