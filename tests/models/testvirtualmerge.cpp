// SPDX-License-Identifier: GPL-3.0-or-later
// Virtual clusters of a plan when the backend moves on: what merges by itself, each kind of conflict, and what becomes of the steps.
#include "fleetbuilder.h"
#include "planning/threeway.h"
#include "planscript.h"
#include "session/planrebase.h"
#include "testregistry.h"
#include "virtualfleet.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace easel;
using easel::test::FleetBuilder;
using namespace easel::test::virtualfleet;
using namespace Qt::Literals::StringLiterals;
using Kind = MergeConflict::Kind;

namespace {

Plan planOf(const std::vector<std::vector<Change>> &steps)
{
    Plan plan;
    for (const std::vector<Change> &changes : steps)
        plan.steps.push_back({u"step"_s, changes, {}, {}});
    plan.position = static_cast<qsizetype>(plan.steps.size());
    return plan;
}

} // namespace

class TestVirtualMerge final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergesByItself();
    void conflicts_data();
    void conflicts();
    void openConflictsOutliveFurtherRebases();
    void rebaseKeepsSteps();
    void deployedMeanwhileLeavesThePlan();
    void redoIsKept();
};

void TestVirtualMerge::mergesByItself()
{
    const Fleet base = fleet();
    // The plan pauses, somebody resizes; both pause; the plan deletes what is gone already.
    const Fleet mine = after(base, {PauseVirtualCluster{web, v1}, ResizeVirtualCluster{web, v2, more}, DeleteVirtualCluster{shop, v3}});
    const Fleet theirs = pulled(base, {ResizeVirtualCluster{web, v1, most}, PauseVirtualCluster{web, v1}, ResumeVirtualCluster{web, v2}, DeleteVirtualCluster{shop, v3}});
    const FleetMerge merge = mergeFleets(base, theirs, mine);
    QVERIFY(merge.conflicts.empty());
    QCOMPARE(merge.draft.virtualCluster(v1)->size, most);
    QVERIFY(isPaused(merge.draft.virtualCluster(v1)->state));
    QCOMPARE(merge.draft.virtualCluster(v2)->size, more);
    QVERIFY(!isPaused(merge.draft.virtualCluster(v2)->state));
    QCOMPARE(merge.draft.plannedVirtualClusters(), std::vector{v2});
    QVERIFY(std::any_of(merge.mergedByItself.begin(), merge.mergedByItself.end(), [](const MergedField &field) { return field.change.field == u"virtualSize:v1"_s; }));
    // Laws: nothing planned is theirs; nothing happened is mine.
    QVERIFY(easel::test::sameVirtualClusters(mergeFleets(base, theirs, base).draft, theirs));
    QVERIFY(easel::test::sameVirtualClusters(mergeFleets(base, base, mine).draft, mine));
}

namespace {

struct ConflictCase
{
    const char *name;
    Kind kind;
    std::vector<Change> mine;
    std::vector<Change> theirs;
    bool canBeMine = true;
    std::function<QString(const Fleet &)> mineHolds;   ///< empty when so
    std::function<QString(const Fleet &)> theirsHolds;
};

std::vector<ConflictCase> conflictCases()
{
    const auto says = [](bool isSo, const char *what) { return isSo ? QString() : QString::fromLatin1(what); };
    static const VirtualCluster mineNew = deployed("team");
    static const VirtualCluster theirNew = [] {
        VirtualCluster each = deployed("team", web, most);
        each.id = VirtualClusterId(u"theirs"_s);
        return each;
    }();
    static const VirtualCluster onShop = deployed("team", shop);
    return {
        {"size in both", Kind::VirtualSizeBoth, {ResizeVirtualCluster{web, v1, more}}, {ResizeVirtualCluster{web, v1, most}}, true,
         [=](const Fleet &f) { return says(f.virtualCluster(v1)->size == more, "size"); },
         [=](const Fleet &f) { return says(f.virtualCluster(v1)->size == most, "size"); }},
        {"deleted there and changed here", Kind::VirtualDeletedTheirs, {ResizeVirtualCluster{web, v1, more}}, {DeleteVirtualCluster{web, v1}}, true,
         [=](const Fleet &f) {
             const auto named = f.virtualClustersNamed(Scope::tenant(), u"v1"_s);
             return says(named.size() == 1 && isDraft(named.front()->id) && named.front()->size == more, "a new one");
         },
         [=](const Fleet &f) { return says(!f.virtualCluster(v1), "gone"); }},
        {"deleted here and changed there", Kind::VirtualDeletedMine, {DeleteVirtualCluster{web, v1}}, {PauseVirtualCluster{web, v1}}, true,
         [=](const Fleet &f) { return says(!f.virtualCluster(v1), "gone"); },
         [=](const Fleet &f) { return says(f.virtualCluster(v1) && isPaused(f.virtualCluster(v1)->state), "paused"); }},
        {"name taken", Kind::VirtualNameTaken, {deploy(mineNew)}, {deploy(theirNew)}, true,
         [=](const Fleet &f) { return says(f.virtualClustersNamed(Scope::tenant(), u"team-2"_s).size() == 1, "another name"); },
         [=](const Fleet &f) { return says(!f.virtualCluster(mineNew.id), "not deployed"); }},
        {"group gone", Kind::VirtualGroupGone, {deploy(onShop)}, {DeleteVirtualCluster{shop, v3}, DeleteGroup{shop}}, false, {},
         [=](const Fleet &f) { return says(!f.virtualCluster(onShop.id), "not deployed"); }},
    };
}

} // namespace

void TestVirtualMerge::conflicts_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const ConflictCase &each : conflictCases())
        QTest::newRow(each.name) << index++;
}

void TestVirtualMerge::conflicts()
{
    QFETCH(int, index);
    const ConflictCase c = conflictCases()[static_cast<size_t>(index)];
    const Fleet base = fleet();
    const Fleet mine = after(base, c.mine);
    const Fleet theirs = pulled(base, c.theirs);
    const RebasedPlan rebased = rebasePlan(planOf({c.mine}), base, mine, theirs, {});
    QCOMPARE(rebased.record.conflicts.size(), 1u);
    const MergeConflict &conflict = rebased.record.conflicts.front();
    QCOMPARE(conflict.kind, c.kind);
    QVERIFY(!conflict.label.isEmpty() && !conflict.mine.isEmpty() && !conflict.theirs.isEmpty() && !conflict.reason.isEmpty());
    QVERIFY(isStillConflict(conflict, theirs, rebased.draft));
    QVERIFY(isStillTheirs(conflict, theirs));
    QVERIFY(!isStillTheirs(conflict, base));
    // It outlives the disk.
    const auto read = conflictFromJson(QJsonDocument::fromJson(QJsonDocument(toJson(conflict)).toJson()).object());
    QVERIFY(read);
    QCOMPARE(toJson(*read), toJson(conflict));
    QCOMPARE(read->id(), conflict.id());
    // The steps of the plan lead to the draft of the merge.
    Fleet stepped = theirs;
    for (const PlanStep &step : rebased.plan.steps) {
        for (const Change &change : step.changes)
            QVERIFY(applyChange(change, stepped));
    }
    QVERIFY(easel::test::sameVirtualClusters(stepped, rebased.draft));
    for (const Choice choice : {Choice::Mine, Choice::Theirs}) {
        const auto changes = settle(conflict, choice, theirs, rebased.draft);
        if (choice == Choice::Mine && !c.canBeMine) {
            QCOMPARE(changes.error().code, ErrorCode::Refused);
            continue;
        }
        QVERIFY(changes);
        const Fleet settled = after(rebased.draft, *changes);
        QCOMPARE((choice == Choice::Mine ? c.mineHolds : c.theirsHolds)(settled), QString());
    }
}

void TestVirtualMerge::openConflictsOutliveFurtherRebases()
{
    for (const ConflictCase &c : conflictCases()) {
        const Fleet base = fleet();
        const Fleet theirs = pulled(base, c.theirs);
        const RebasedPlan once = rebasePlan(planOf({c.mine}), base, after(base, c.mine), theirs, {});
        // Something else happens meanwhile.
        const Fleet later = pulled(theirs, {DescribeGroup{web, u"later"_s}});
        const RebasedPlan twice = rebasePlan(once.plan, theirs, once.draft, later, {}, once.record.conflicts);
        QVERIFY2(twice.record.conflicts.size() == 1, c.name);
        QCOMPARE(twice.record.conflicts.front().id(), once.record.conflicts.front().id());
        QVERIFY2(easel::test::sameVirtualClusters(twice.draft, once.draft), c.name);
    }
}

void TestVirtualMerge::rebaseKeepsSteps()
{
    const Fleet base = fleet();
    const VirtualCluster a = deployed("a");
    ClusterGroup group;
    group.id = makeDraftGroupId();
    group.name = u"New"_s;
    const VirtualCluster b = deployed("b", group.id);
    const std::vector<std::vector<Change>> steps{{deploy(a)}, {CreateGroup{group}, deploy(b)}, {PauseVirtualCluster{web, v1}, ResizeVirtualCluster{web, a.id, more}},
                                                 {DeleteVirtualCluster{shop, v3}, DeleteGroup{shop}}};
    Fleet mine = base;
    for (const auto &step : steps)
        mine = after(mine, step);
    const Fleet theirs = pulled(base, {DescribeGroup{web, u"d"_s}, ResizeVirtualCluster{web, v2, more}});
    const RebasedPlan rebased = rebasePlan(planOf(steps), base, mine, theirs, {});
    QVERIFY(rebased.record.conflicts.empty());
    QCOMPARE(rebased.plan.steps.size(), steps.size());
    for (size_t i = 0; i < steps.size(); ++i)
        QCOMPARE(rebased.plan.steps[i].changes.size(), steps[i].size());
    QCOMPARE(rebased.draft.virtualCluster(a.id)->size, more);
    QCOMPARE(rebased.draft.virtualCluster(b.id)->group, group.id);
    QCOMPARE(rebased.draft.virtualCluster(v3), nullptr);
    QCOMPARE(rebased.draft.group(shop), nullptr);
    QCOMPARE(rebased.draft.virtualCluster(v2)->size, more);
    // On a base where only its own groups and virtual clusters were made: what was planned on the group goes on under its uid.
    const RebasedPlan same = rebasePlan(planOf(steps), base, mine, base.withOwnInventory(), {});
    QVERIFY(easel::test::sameVirtualClusters(same.draft, mine));
}

void TestVirtualMerge::deployedMeanwhileLeavesThePlan()
{
    const Fleet base = fleet();
    ClusterGroup group;
    group.id = makeDraftGroupId();
    group.name = u"New"_s;
    const VirtualCluster a = deployed("a");
    const VirtualCluster b = deployed("b", group.id);
    const std::vector<Change> changes{CreateGroup{group}, deploy(a), deploy(b), PauseVirtualCluster{web, v1}};
    // An apply that was broken off has made the group and both virtual clusters, which are on their way.
    ClusterGroup made = group;
    made.id = GroupId(u"uid"_s);
    VirtualCluster madeA = a;
    madeA.id = VirtualClusterId(u"uid-a"_s);
    madeA.host = ClusterId(u"c1"_s);
    madeA.state = VirtualClusterState::Provisioning;
    VirtualCluster madeB = b;
    madeB.id = VirtualClusterId(u"uid-b"_s);
    madeB.group = made.id;
    const Fleet theirs = pulled(base, {CreateGroup{made}, deploy(madeA), deploy(madeB)});
    const RebasedPlan rebased = rebasePlan(planOf({changes}), base, after(base, changes), theirs, {{group.id, made.id}});
    QVERIFY(rebased.record.conflicts.empty());
    QCOMPARE(rebased.plan.steps.size(), 1u);
    QCOMPARE(rebased.plan.steps.front().changes.size(), 1u);
    QVERIFY(std::holds_alternative<PauseVirtualCluster>(rebased.plan.steps.front().changes.front()));
    QCOMPARE(rebased.draft.plannedVirtualClusters(), std::vector{v1});
}

void TestVirtualMerge::redoIsKept()
{
    const Fleet base = fleet();
    Plan plan = planOf({{PauseVirtualCluster{web, v1}}, {ResizeVirtualCluster{web, v1, more}}});
    plan.position = 1;
    const Fleet mine = after(base, {PauseVirtualCluster{web, v1}});
    const Fleet theirs = pulled(base, {ResizeVirtualCluster{web, v2, more}});
    const RebasedPlan rebased = rebasePlan(plan, base, mine, theirs, {});
    QCOMPARE(rebased.plan.steps.size(), 2u);
    QCOMPARE(rebased.plan.position, 1);
    QVERIFY(easel::test::sameVirtualClusters(rebased.draft, after(theirs, {PauseVirtualCluster{web, v1}})));
}

EASEL_TEST(TestVirtualMerge)
#include "testvirtualmerge.moc"
