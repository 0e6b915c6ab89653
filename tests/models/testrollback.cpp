// SPDX-License-Identifier: GPL-3.0-or-later
// What takes back an apply, whole or in part: back to what was there, and around what others did meanwhile.
#include "planning/rollback.h"

#include "planning/changesbetween.h"
#include "planscript.h"
#include "fleetbuilder.h"
#include "testregistry.h"

#include <QTest>

#include <rapidcheck.h>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const GroupId stores(u"stores"_s);

Fleet fleet()
{
    FleetBuilder builder;
    for (const auto *id : {"c1", "c2", "c3"})
        builder.cluster(id);
    return builder.group("stores", "Stores").member("c1").member("c2").build();
}

/// The backend after these operations: created groups have uids.
Fleet after(const std::vector<Operation> &done, const Fleet &before, const Fleet &planned, QHash<GroupId, GroupId> &created)
{
    Fleet now = before;
    for (const Operation &operation : done) {
        if (operation.kind == Operation::Kind::DeleteGroup) {
            now.removeGroup(operation.group);
            continue;
        }
        ClusterGroup present;
        present.id = operation.group;
        if (operation.kind == Operation::Kind::CreateGroup) {
            present.id = GroupId(u"uid-%1"_s.arg(created.size()));
            created.insert(operation.group, present.id);
        } else {
            present = *now.group(operation.group);
        }
        now.putGroup(groupAfter(operation, present, planned));
    }
    return now;
}

/// The groups by name, without their ids: what is made anew has another one.
QHash<QString, ClusterGroup> byName(const Fleet &fleet)
{
    QHash<QString, ClusterGroup> groups;
    for (const GroupId &id : fleet.groupIds()) {
        ClusterGroup group = *fleet.group(id);
        group.id = {};
        group.lastModified = {};
        std::sort(group.members.begin(), group.members.end(), [](const Member &a, const Member &b) { return a.cluster < b.cluster; });
        groups.insert(group.name + group.scope.projectId().toString(), group);
    }
    return groups;
}

} // namespace

class TestRollback final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyBeginningOfAnyPlan();
    void fieldByField();
    void groupsOfOthersStay();
    void membersOfOthersStay();
};

void TestRollback::anyBeginningOfAnyPlan()
{
    const Fleet base = scriptedFleet();
    QVERIFY(rc::check("what was done is taken back, however far it came", [&](const PlanScript &script, unsigned cut) {
        const Fleet planned = draftOf(base, script);
        std::vector<Operation> done = orderOperations(base, planned);
        RC_CLASSIFY(done.empty(), "nothing to do");
        if (!done.empty())
            done.resize(1 + cut % done.size());
        QHash<GroupId, GroupId> created;
        const Fleet now = after(done, base, planned, created);
        const Rollback rollback = rollbackOf(done, base, planned, now, created);
        RC_ASSERT(byName(rollback.target) == byName(base));
        // And it can be made a plan of.
        Fleet draft = now;
        for (const Change &change : changesBetween(now, rollback.target))
            RC_ASSERT(applyChange(change, draft).has_value());
        RC_ASSERT(diffFleets(draft, rollback.target).empty());
    }));
}

void TestRollback::fieldByField()
{
    const Fleet base = fleet();
    Fleet planned = base;
    QVERIFY(applyChange(RenameGroup{stores, u"Shops"_s}, planned));
    QVERIFY(applyChange(DescribeGroup{stores, u"mine"_s}, planned));
    QVERIFY(applyChange(TagGroup{stores, {{u"a"_s, u"1"_s}, {u"b"_s, u"1"_s}}}, planned));
    QVERIFY(applyChange(SetOversubscription{stores, Percent(150)}, planned));
    const auto done = orderOperations(base, planned);
    QHash<GroupId, GroupId> created;
    Fleet now = after(done, base, planned, created);
    // Somebody else has set the description and a tag since, and something that the plan did not touch.
    QVERIFY(applyChange(DescribeGroup{stores, u"theirs"_s}, now));
    QVERIFY(applyChange(TagGroup{stores, {{u"a"_s, u"2"_s}, {u"b"_s, u"1"_s}}}, now));
    QVERIFY(applyChange(SetLimits{stores, {MilliCores(1000), MebiBytes(1024), GibiBytes(1)}}, now));
    const Rollback rollback = rollbackOf(done, base, planned, now, created);
    const ClusterGroup &group = *rollback.target.group(stores);
    QCOMPARE(group.name, u"Stores"_s);
    QCOMPARE(group.oversubscription, base.group(stores)->oversubscription);
    QCOMPARE(group.description, u"theirs"_s);
    QVERIFY(group.tags == (Labels{{u"a"_s, u"2"_s}}));
    QCOMPARE(group.limits.cpu, MilliCores(1000));
    QVERIFY2(rollback.remarks.join(u' ').contains(u"Description"_s), qPrintable(rollback.remarks.join(u'\n')));
}

void TestRollback::groupsOfOthersStay()
{
    const Fleet base = fleet();
    Fleet planned = base;
    ClusterGroup made;
    made.id = makeDraftGroupId();
    made.name = u"Made"_s;
    made.members = base.group(stores)->members;
    ClusterGroup used = made;
    used.id = makeDraftGroupId();
    used.name = u"Used"_s;
    QVERIFY(applyChange(CreateGroup{made}, planned));
    QVERIFY(applyChange(CreateGroup{used}, planned));
    QVERIFY(applyChange(DeleteGroup{stores}, planned));
    const auto done = orderOperations(base, planned);
    QHash<GroupId, GroupId> created;
    Fleet now = after(done, base, planned, created);
    // By now a virtual cluster runs on one of them.
    VirtualCluster running;
    running.id = VirtualClusterId(u"v"_s);
    running.group = created.value(used.id);
    std::vector<ClusterGroup> groups;
    for (const GroupId &id : now.groupIds())
        groups.push_back(*now.group(id));
    const Inventory &inventory = now.inventory();
    now = Fleet(std::make_shared<const Inventory>(inventory.projects(), inventory.clusters(), inventory.edgeHosts(),
                                                  std::vector<VirtualCluster>{running}, inventory.profiles(), inventory.defaultValues()),
                std::move(groups));
    const Rollback rollback = rollbackOf(done, base, planned, now, created);
    QVERIFY(!rollback.target.group(created.value(made.id)));
    QVERIFY(rollback.target.group(created.value(used.id)));
    // The deleted one is there again, as a new group, and that is said.
    const auto named = rollback.target.groupsNamed(Scope::tenant(), u"Stores"_s);
    QCOMPARE(named.size(), 1);
    QVERIFY(isDraft(named.front()));
    QCOMPARE(rollback.target.group(named.front())->members, base.group(stores)->members);
    const QString said = rollback.remarks.join(u'\n');
    QVERIFY2(said.contains(u"“Used” stays"_s) && said.contains(u"“Stores” is made anew"_s) && said.contains(u"stores"_s), qPrintable(said));
}

void TestRollback::membersOfOthersStay()
{
    const Fleet base = fleet();
    Fleet planned = base;
    QVERIFY(applyChange(RemoveMember{stores, ClusterId(u"c1"_s)}, planned));
    const auto done = orderOperations(base, planned);
    QHash<GroupId, GroupId> created;
    Fleet now = after(done, base, planned, created);
    QVERIFY(applyChange(AddMember{stores, {ClusterId(u"c3"_s), {}, {}, {}, {}}}, now)); // theirs
    const Rollback rollback = rollbackOf(done, base, planned, now, created);
    const ClusterGroup &group = *rollback.target.group(stores);
    QCOMPARE(group.members.size(), 3u);
    for (const auto *id : {"c1", "c2", "c3"})
        QVERIFY(group.member(ClusterId(QLatin1String(id))));
}

EASEL_TEST(TestRollback)
#include "testrollback.moc"
