// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/planguard.h"

#include "fleetbuilder.h"
#include "testregistry.h"

#include "planning/change.h"

#include <QTest>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

using Kind = PlanGuard::Kind;

namespace {

const GroupId stores(u"stores"_s); // four members, idle
const GroupId web(u"web"_s);       // two members, two virtual clusters

Fleet fleet()
{
    FleetBuilder builder;
    for (const auto *id : {"c1", "c2", "c3", "c4", "c5"})
        builder.cluster(id);
    builder.group("stores", "Stores").member("c1").member("c2").member("c3").member("c4");
    builder.group("web", "Web").member("c1").member("c2");
    return builder.virtualCluster("v1", "web", "c1").virtualCluster("v2", "web", "c2").build();
}

RemoveMember leave(const GroupId &group, const char *cluster)
{
    return {group, ClusterId(QString::fromLatin1(cluster))};
}

struct Case
{
    const char *name;
    std::vector<Change> changes;
    std::vector<PlanGuard> guards;
};

const std::vector<Case> cases{
    {"nothing", {}, {}},
    {"an idle group is renamed", {RenameGroup{stores, u"Shops"_s}}, {}},
    {"half of the hosts leave", {leave(stores, "c1"), leave(stores, "c2")}, {}},
    {"more than half leave", {leave(stores, "c1"), leave(stores, "c2"), leave(stores, "c3")}, {{Kind::LosesMostHosts, stores, u"Stores"_s, 3, 4}}},
    {"as many leave, and another joins", {leave(stores, "c1"), leave(stores, "c2"), leave(stores, "c3"), AddMember{stores, {ClusterId(u"c5"_s), {}, {}, {}, {}}}},
     {{Kind::LosesMostHosts, stores, u"Stores"_s, 3, 4}}},
    {"a group in use is described", {DescribeGroup{web, u"d"_s}}, {{Kind::TouchesRunning, web, u"Web"_s, 2, 2}}},
    {"an idle group is deleted", {DeleteGroup{stores}}, {{Kind::DeletesGroup, stores, u"Stores"_s, 4, 4}}},
    {"a group in use is deleted", {DeleteGroup{web}}, {{Kind::DeletesGroup, web, u"Web"_s, 2, 2}, {Kind::TouchesRunning, web, u"Web"_s, 2, 2}}},
    {"a group in use loses all", {leave(web, "c1"), leave(web, "c2")}, {{Kind::LosesMostHosts, web, u"Web"_s, 2, 2}, {Kind::TouchesRunning, web, u"Web"_s, 2, 2}}},
    {"done and undone", {DescribeGroup{web, u"d"_s}, DescribeGroup{web, {}}}, {}},
    {"a renamed group has today's name", {RenameGroup{web, u"Sites"_s}}, {{Kind::TouchesRunning, web, u"Web"_s, 2, 2}}},
};

} // namespace

class TestPlanGuard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guards_data();
    void guards();
    void newGroupsHaveNothingToLose();
    void whatIsOpen();
    void words();
};

void TestPlanGuard::guards_data()
{
    QTest::addColumn<int>("index");
    for (size_t i = 0; i < cases.size(); ++i)
        QTest::newRow(cases[i].name) << static_cast<int>(i);
}

void TestPlanGuard::guards()
{
    QFETCH(int, index);
    const Case &row = cases[static_cast<size_t>(index)];
    const Fleet base = fleet();
    Fleet draft = base;
    for (const Change &change : row.changes)
        QVERIFY(applyChange(change, draft));
    const auto found = planGuards(base, draft);
    QCOMPARE(found.size(), row.guards.size());
    for (size_t i = 0; i < found.size(); ++i)
        QVERIFY2(found[i] == row.guards[i], qPrintable(text(found[i])));
}

void TestPlanGuard::newGroupsHaveNothingToLose()
{
    const Fleet base = fleet();
    Fleet draft = base;
    ClusterGroup group;
    group.id = makeDraftGroupId();
    group.name = u"New"_s;
    draft.putGroup(group);
    QVERIFY(planGuards(base, draft).empty());
}

void TestPlanGuard::whatIsOpen()
{
    const PlanGuard one{Kind::DeletesGroup, stores, u"Stores"_s, 4, 4};
    PlanGuard other = one;
    other.count = 3;
    QVERIFY(openGuards({one}, {one}).empty());
    QCOMPARE(openGuards({one}, {other}).size(), 1u);
    QCOMPARE(openGuards({one, other}, {other}).size(), 1u);
    QVERIFY(openGuards({}, {one}).empty());
}

void TestPlanGuard::words()
{
    for (const Case &row : cases) {
        for (const PlanGuard &guard : row.guards) {
            const QString said = text(guard);
            QVERIFY2(said.contains(guard.groupName) && said.contains(QString::number(guard.count)) && said.endsWith(u'.'), qPrintable(said));
        }
    }
}

EASEL_TEST(TestPlanGuard)
#include "testplanguard.moc"
