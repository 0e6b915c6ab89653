// SPDX-License-Identifier: GPL-3.0-or-later
// Virtual clusters in a plan, from the draft to what takes an apply back.
#include "fleetbuilder.h"
#include "planning/changesbetween.h"
#include "planning/rollback.h"
#include "planning/virtualdiff.h"
#include "planning/virtualoperations.h"
#include "planscript.h"
#include "randomchanges.h"
#include "rules/planguard.h"
#include "rules/planrisk.h"
#include "rules/rulecatalogue.h"
#include "testregistry.h"
#include "virtualfleet.h"
#include "topology/topologydifference.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace easel;
using easel::test::FleetBuilder;
using namespace easel::test::virtualfleet;
using namespace Qt::Literals::StringLiterals;
using Do = Operation::Kind;

namespace {

QStringList idsOf(const std::vector<const VirtualCluster *> &all)
{
    QStringList ids;
    for (const VirtualCluster *each : all)
        ids << each->id.toString();
    return ids;
}

QStringList titles(const std::vector<Operation> &operations)
{
    QStringList result;
    for (const Operation &operation : operations)
        result << operation.title;
    return result;
}

/// The place of the operation of that kind for the subject; -1 when there is none.
qsizetype place(const std::vector<Operation> &operations, Do kind, const QString &subject)
{
    const auto it = std::find_if(operations.begin(), operations.end(), [&](const Operation &each) { return each.kind == kind && each.subject() == subject; });
    return it == operations.end() ? -1 : it - operations.begin();
}

/// Whether the first is waited for by the other, at once or by way of others.
bool waits(const std::vector<Operation> &operations, qsizetype first, qsizetype then)
{
    if (first < 0 || then < 0)
        return false;
    const std::vector<int> &befores = operations[static_cast<size_t>(then)].after;
    return std::any_of(befores.begin(), befores.end(), [&](int number) { return number - 1 == first || waits(operations, first, number - 1); });
}

} // namespace

class TestVirtualPlan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDraftShowsThem();
    void copiesStayAsTheyAre();
    void oneChangeCostsOne();
    void differencesAreToldWithTheirGroup();
    void digestIsOfTheIntent();
    void changesBetweenTurnOneIntoTheOther();
    void rulesOfAnUntouchedGroupDoNotStop();
    void guardsAndRisk();
    void topologyShowsTheDraft();

    void givesBackFirst();
    void groupsFrameThem();
    void creditFreesAcrossGroups();
    void operationsLeadToTheDraft();
    void takesBackWhatItCan();
};

void TestVirtualPlan::theDraftShowsThem()
{
    Fleet draft = fleet();
    const VirtualCluster a = deployed("a");
    VirtualCluster resized = *draft.virtualCluster(v1);
    resized.size = more;
    draft.putVirtualCluster(a);
    draft.putVirtualCluster(resized);
    draft.removeVirtualCluster(v3);
    QCOMPARE(idsOf(draft.virtualClustersOf(web)), (QStringList{u"v1"_s, u"v2"_s, a.id.toString()}));
    QCOMPARE(idsOf(draft.virtualClustersOf(shop)), QStringList());
    QCOMPARE(idsOf(draft.virtualClustersOn(ClusterId(u"c2"_s))), QStringList{u"v2"_s});
    QCOMPARE(idsOf(draft.virtualClustersOn(ClusterId())), QStringList{a.id.toString()});
    QCOMPARE(idsOf(draft.virtualClusters()), (QStringList{u"v1"_s, u"v2"_s, a.id.toString()}));
    QCOMPARE(draft.virtualClusterCount(), 3);
    QCOMPARE(draft.virtualClusterCountOf(web), 3);
    QCOMPARE(draft.virtualCluster(v1)->size, more);
    QCOMPARE(draft.virtualCluster(v3), nullptr);
    QVERIFY(draft.carriersOf(shop).empty());
    QCOMPARE(draft.carriersOf(web).size(), 2u);
    QCOMPARE(draft.virtualClustersNamed(Scope::tenant(), u"a"_s).size(), 1u);
    QVERIFY(draft.virtualClustersNamed(Scope::tenant(), u"v3"_s).empty());
    QVERIFY(draft.virtualClustersNamed(Scope::project(ProjectId(u"p"_s)), u"a"_s).empty());
    QCOMPARE(draft.plannedVirtualClusters().size(), 3u);
    QCOMPARE(draft.plannedVirtualClustersOf(shop), std::vector{v3});
    // The same, with nothing planned over it.
    const Fleet own = draft.withOwnInventory();
    QVERIFY(own.plannedVirtualClusters().empty());
    QVERIFY(easel::test::sameGroups(own, draft));
}

void TestVirtualPlan::copiesStayAsTheyAre()
{
    Fleet draft = after(fleet(), {PauseVirtualCluster{web, v1}});
    const Fleet copy = draft;
    draft.removeVirtualCluster(v1);
    QCOMPARE(copy.virtualCluster(v1)->state, VirtualClusterState::Paused);
    QCOMPARE(copy.sharedInventory(), draft.sharedInventory());
    QCOMPARE(copy.inventory().virtualCluster(v1)->state, VirtualClusterState::Running);
}

void TestVirtualPlan::oneChangeCostsOne()
{
    Fleet draft = easel::test::generatedFleet({2000, 0, 100'000, 0}, 1);
    QCOMPARE(draft.virtualClusterCount(), 100'000);
    const VirtualClusterId id = draft.inventory().virtualClusters().front().id;
    QElapsedTimer timer;
    timer.start();
    std::vector<Fleet> copies;
    for (int i = 0; i < 1000; ++i) {
        VirtualCluster next = *draft.virtualCluster(id);
        next.size.cpu += MilliCores(1000);
        draft.putVirtualCluster(next);
        copies.push_back(draft);
    }
    // A thousand copies of the virtual clusters alone would take half a minute.
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(copies.front().virtualCluster(id)->size.cpu.value + 999'000, draft.virtualCluster(id)->size.cpu.value);
}

void TestVirtualPlan::differencesAreToldWithTheirGroup()
{
    const Fleet base = fleet();
    const VirtualCluster a = deployed("a");
    const Fleet draft = after(base, {deploy(a), ResizeVirtualCluster{web, v1, more}, ResumeVirtualCluster{web, v2}, DeleteVirtualCluster{shop, v3},
                                     DescribeGroup{web, u"d"_s}});
    const auto diffs = diffFleets(base, draft);
    QCOMPARE(diffs.size(), 2u);
    QCOMPARE(diffs[0].name, u"Shop"_s);
    QCOMPARE(diffs[0].fields.size(), 1u);
    QCOMPARE(diffs[0].fields[0].field, u"virtual:v3"_s);
    QCOMPARE(diffs[0].fields[0].after, QString());
    QStringList fields;
    for (const FieldChange &field : diffs[1].fields)
        fields << field.field;
    QCOMPARE(fields, (QStringList{u"description"_s, u"virtual:"_s + a.id.toString(), u"virtualSize:v1"_s, u"virtualState:v2"_s}));
    QVERIFY(diffFleets(draft, draft).empty());
    // What the backend alone decides is no difference.
    Fleet moved = base;
    VirtualCluster other = *base.virtualCluster(v1);
    other.host = ClusterId(u"c2"_s);
    other.health = Health::Unhealthy;
    other.state = VirtualClusterState::Resuming;
    moved.putVirtualCluster(other);
    QVERIFY(diffFleets(base, moved).empty());
}

void TestVirtualPlan::digestIsOfTheIntent()
{
    const Fleet base = fleet();
    const QString nothing = planDigest(base, base);
    const Fleet one = after(base, {deploy(deployed("a"))});
    const Fleet two = after(base, {deploy(deployed("a"))}); // another draft id
    QCOMPARE(planDigest(base, one), planDigest(base, two));
    QVERIFY(planDigest(base, one) != nothing);
    QVERIFY(planDigest(base, one) != planDigest(base, after(base, {deploy(deployed("b"))})));
    QVERIFY(planDigest(base, one) != planDigest(base, after(base, {deploy(deployed("a", shop))})));
    QVERIFY(planDigest(base, one) != planDigest(base, after(base, {deploy(deployed("a", web, more))})));
    QVERIFY(planDigest(base, after(base, {PauseVirtualCluster{web, v1}})) != planDigest(base, after(base, {DeleteVirtualCluster{web, v1}})));
    QCOMPARE(planDigest(base, after(base, {PauseVirtualCluster{web, v1}, ResumeVirtualCluster{web, v1}})), nothing);
    QVERIFY(QJsonDocument::fromJson(canonicalPlan(base, one)).isObject());
    // On a group of the plan, too.
    const auto onNew = [&] {
        ClusterGroup group;
        group.id = makeDraftGroupId();
        group.name = u"New"_s;
        return after(base, {CreateGroup{group}, deploy(deployed("a", group.id))});
    };
    QCOMPARE(planDigest(base, onNew()), planDigest(base, onNew()));
}

void TestVirtualPlan::changesBetweenTurnOneIntoTheOther()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 50; ++round) {
        const Fleet base = fleet();
        Fleet draft = base;
        for (int i = 0; i < 8; ++i)
            static_cast<void>(applyChange(easel::test::randomVirtualChange(random, draft), draft));
        Fleet made = base;
        for (const Change &change : changesBetween(base, draft))
            QVERIFY(applyChange(change, made));
        QVERIFY(easel::test::sameVirtualClusters(made, draft));
        QVERIFY(changesBetween(made, draft).empty());
        QCOMPARE(planDigest(base, made), planDigest(base, draft));
    }
}

void TestVirtualPlan::rulesOfAnUntouchedGroupDoNotStop()
{
    // The limits are too low, which is nobody's business who pauses something there.
    FleetBuilder builder = built();
    builder.editGroup([](ClusterGroup &group) { group.limits = {MilliCores(1000), MebiBytes(1024), GibiBytes(1)}; });
    const Fleet base = builder.build();
    const RuleCatalogue catalogue;
    QVERIFY(catalogue.applyBlockers(base, after(base, {PauseVirtualCluster{shop, v3}})).empty());
    QVERIFY(!catalogue.applyBlockers(base, after(base, {PauseVirtualCluster{shop, v3}, DescribeGroup{shop, u"d"_s}})).empty());
    const auto found = catalogue.applyBlockers(base, after(base, {ResizeVirtualCluster{shop, v3, more}}));
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found.front().rule, u"VIRTUAL-ABOVE-LIMITS"_s);
}

void TestVirtualPlan::guardsAndRisk()
{
    const Fleet base = fleet();
    QVERIFY(planGuards(base, after(base, {PauseVirtualCluster{web, v1}, deploy(deployed("a"))})).empty());
    const Fleet draft = after(base, {DeleteVirtualCluster{web, v1}, DescribeGroup{web, u"d"_s}});
    const auto guards = planGuards(base, draft);
    QCOMPARE(guards.size(), 2u);
    QCOMPARE(guards[0].kind, PlanGuard::Kind::DeletesVirtualClusters);
    QCOMPARE(guards[0].count, 1);
    QCOMPARE(guards[0].of, 2);
    QVERIFY(text(guards[0]).contains(u"Web"_s));
    QCOMPARE(guards[1].kind, PlanGuard::Kind::TouchesRunning);
    QCOMPARE(guards[1].count, 1);
    QCOMPARE(riskOf(diffFleets(base, draft).front(), base, draft).level, RiskLevel::High);
    const Fleet paused = after(base, {PauseVirtualCluster{web, v1}});
    QCOMPARE(riskOf(diffFleets(base, paused).front(), base, paused).level, RiskLevel::Medium);
}

void TestVirtualPlan::topologyShowsTheDraft()
{
    const Fleet base = fleet();
    const VirtualCluster a = deployed("a");
    const Fleet draft = after(base, {deploy(a), DeleteVirtualCluster{shop, v3}, PauseVirtualCluster{web, v1}});
    const TopologyGraph graph(draft);
    QVERIFY(graph.find(NodeKey{NodeKind::VirtualCluster, a.id.toString()}) != noNode);
    QCOMPARE(graph.find(NodeKey{NodeKind::VirtualCluster, u"v3"_s}), noNode);
    const TopologyDifference difference(base, draft);
    const auto fate = [&](const QString &id) { return difference.fate(difference.graph()->find(NodeKey{NodeKind::VirtualCluster, id})); };
    QCOMPARE(fate(a.id.toString()), Fate::Added);
    QCOMPARE(fate(u"v3"_s), Fate::Removed);
    QCOMPARE(fate(u"v1"_s), Fate::Changed);
    QCOMPARE(fate(u"v2"_s), Fate::Unchanged);
}

void TestVirtualPlan::givesBackFirst()
{
    const Fleet base = fleet();
    const VirtualCluster a = deployed("v1"); // the name of the one that goes
    const Fleet draft = after(base, {DeleteVirtualCluster{web, v1}, deploy(a), ResumeVirtualCluster{web, v2}, ResizeVirtualCluster{web, v2, more},
                                     PauseVirtualCluster{shop, v3}, ResizeVirtualCluster{shop, v3, more}});
    const auto operations = orderOperations(base, draft);
    QCOMPARE(operations.size(), 6u);
    const auto at = [&](Do kind, const VirtualClusterId &id) { return place(operations, kind, id.toString()); };
    QVERIFY2(waits(operations, at(Do::DeleteVirtualCluster, v1), at(Do::DeployVirtualCluster, a.id)), qPrintable(titles(operations).join(u'\n')));
    // A paused one is resized while it claims nothing.
    QVERIFY(waits(operations, at(Do::ResizeVirtualCluster, v2), at(Do::ResumeVirtualCluster, v2)));
    QVERIFY(waits(operations, at(Do::PauseVirtualCluster, v3), at(Do::ResizeVirtualCluster, v3)));
    QVERIFY(waits(operations, at(Do::DeleteVirtualCluster, v1), at(Do::ResumeVirtualCluster, v2)));
    // Nothing is short, so that other groups do not wait.
    QVERIFY(!waits(operations, at(Do::DeleteVirtualCluster, v1), at(Do::PauseVirtualCluster, v3)));
}

void TestVirtualPlan::groupsFrameThem()
{
    const Fleet base = fleet();
    ClusterGroup group;
    group.id = makeDraftGroupId();
    group.name = u"New"_s;
    const VirtualCluster a = deployed("a");
    const VirtualCluster b = deployed("b", group.id);
    const Fleet draft = after(base, {CreateGroup{group}, deploy(b), SetLimits{web, most}, deploy(a), ResizeVirtualCluster{web, v1, more}, DeleteVirtualCluster{web, v2},
                                     RemoveMember{web, ClusterId(u"c2"_s)}, DeleteVirtualCluster{shop, v3}, DeleteGroup{shop}});
    const auto operations = orderOperations(base, draft);
    const auto update = place(operations, Do::UpdateHostClusters, web.toString());
    QVERIFY(waits(operations, place(operations, Do::CreateGroup, group.id.toString()), place(operations, Do::DeployVirtualCluster, b.id.toString())));
    QVERIFY(waits(operations, update, place(operations, Do::DeployVirtualCluster, a.id.toString())));
    QVERIFY(waits(operations, update, place(operations, Do::ResizeVirtualCluster, v1.toString())));
    QVERIFY(waits(operations, place(operations, Do::DeleteVirtualCluster, v2.toString()), update));
    QVERIFY(waits(operations, place(operations, Do::DeleteVirtualCluster, v3.toString()), place(operations, Do::DeleteGroup, shop.toString())));
    // What a group's own call writes is no business of its virtual clusters.
    for (const Operation &operation : operations)
        QVERIFY(operation.isOfVirtualCluster() || std::none_of(operation.fields.begin(), operation.fields.end(), isOfVirtualCluster));
}

void TestVirtualPlan::creditFreesAcrossGroups()
{
    const auto withCredit = [&](qint64 virtualClusters) {
        const CreditUsage usage{{{MilliCores(64'000), MebiBytes(256 * 1024), GibiBytes(1000)}, virtualClusters}, {{MilliCores(12'000), MebiBytes(12'288), GibiBytes(6)}, 3}};
        return built().credits({usage, std::nullopt}).build();
    };
    const VirtualCluster a = deployed("a");
    for (const bool isShort : {true, false}) {
        const Fleet base = withCredit(isShort ? 3 : 9);
        const auto operations = orderOperations(base, after(base, {deploy(a), DeleteVirtualCluster{shop, v3}}));
        QCOMPARE(waits(operations, place(operations, Do::DeleteVirtualCluster, v3.toString()), place(operations, Do::DeployVirtualCluster, a.id.toString())), isShort);
    }
}

void TestVirtualPlan::operationsLeadToTheDraft()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 60; ++round) {
        const Fleet base = fleet();
        Fleet draft = base;
        for (int i = 0; i < 12; ++i) {
            const Change change = random.bounded(3) ? easel::test::randomVirtualChange(random, draft) : easel::test::randomChange(random, draft);
            static_cast<void>(applyChange(change, draft));
        }
        Fleet present = base;
        std::vector<int> done;
        for (const Operation &operation : orderOperations(base, draft)) {
            for (const int before : operation.after)
                QVERIFY(std::find(done.begin(), done.end(), before) != done.end());
            done.push_back(operation.number);
            if (!operation.isOfVirtualCluster())
                continue;
            if (operation.kind == Do::DeleteVirtualCluster) {
                present.removeVirtualCluster(operation.virtualCluster);
                continue;
            }
            const VirtualCluster *was = present.virtualCluster(operation.virtualCluster);
            QCOMPARE(was == nullptr, operation.kind == Do::DeployVirtualCluster);
            VirtualCluster nothing;
            nothing.id = operation.virtualCluster;
            present.putVirtualCluster(virtualAfter(operation, was ? *was : nothing, draft));
        }
        QVERIFY(changedVirtualClusters(present, draft).empty());
    }
}

void TestVirtualPlan::takesBackWhatItCan()
{
    const Fleet before = fleet();
    const VirtualCluster a = deployed("a");
    const Fleet planned = after(before, {deploy(a), ResizeVirtualCluster{web, v1, more}, ResumeVirtualCluster{web, v2}, DeleteVirtualCluster{shop, v3}});
    VirtualCluster made = a;
    made.id = VirtualClusterId(u"uid-a"_s);
    const Fleet now = pulled(before, {deploy(made), ResizeVirtualCluster{web, v1, more}, ResumeVirtualCluster{web, v2}, DeleteVirtualCluster{shop, v3}});
    const Rollback rollback = rollbackOf(orderOperations(before, planned), before, planned, now, {});
    QCOMPARE(rollback.target.virtualCluster(made.id), nullptr);
    QCOMPARE(rollback.target.virtualCluster(v1)->size, least);
    QVERIFY(isPaused(rollback.target.virtualCluster(v2)->state));
    QCOMPARE(rollback.target.virtualCluster(v3), nullptr);
    QCOMPARE(rollback.remarks.size(), 1);
    QVERIFY2(rollback.remarks.front().contains(u"v3"_s), qPrintable(rollback.remarks.front()));
    // What somebody else has changed since stays.
    const Fleet theirs = pulled(now, {ResizeVirtualCluster{web, v1, most}, PauseVirtualCluster{web, v2}});
    const Rollback second = rollbackOf(orderOperations(before, planned), before, planned, theirs, {});
    QCOMPARE(second.target.virtualCluster(v1)->size, most);
    QVERIFY(isPaused(second.target.virtualCluster(v2)->state));
    QCOMPARE(second.remarks.size(), 3);
}

EASEL_TEST(TestVirtualPlan)
#include "testvirtualplan.moc"
