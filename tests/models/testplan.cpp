// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan comes down to: differences field by field, and a digest that depends on the intent alone.
#include "planning/plan.h"

#include "fleetbuilder.h"
#include "planscript.h"
#include "testregistry.h"

#include <QTest>

#include <rapidcheck.h>

#include <functional>

using namespace easel;
using easel::test::FleetBuilder;
using easel::test::PlanScript;

namespace {

QString n(const char *text)
{
    return QString::fromUtf8(text);
}

const GroupId g1(QStringLiteral("g1"));
const ClusterId c1(QStringLiteral("c1"));
const ClusterId c2(QStringLiteral("c2"));

Fleet fleet()
{
    return FleetBuilder().cluster("c1").name("eks-fra").cluster("c2").name("eks-dub").cluster("c3")
        .group("g1", "Payments EU").member("c1").group("g2", "Stores").member("c3").build();
}

Member member(const ClusterId &cluster, const char *hostDns = "")
{
    return {cluster, QString(), n(hostDns), std::nullopt, std::nullopt};
}

struct FieldCase
{
    const char *field;
    const char *label;
    const char *before;
    const char *after;
    std::function<void(ClusterGroup &)> edit;
};

std::vector<FieldCase> fieldCases()
{
    return {
        {"name", "Name", "Payments EU", "Payments", [](auto &g) { g.name = n("Payments"); }},
        {"description", "Description", "", "d", [](auto &g) { g.description = n("d"); }},
        {"tags", "Tags", "", "env:prod, old", [](auto &g) { g.tags = {{n("env"), n("prod")}, {n("old"), QString()}}; }},
        {"member:c2", "Host cluster eks-dub", "", "member", [](auto &g) { g.members.push_back(member(c2)); }},
        {"member:c1", "Host cluster eks-fra", "member", "", [](auto &g) { g.members.clear(); }},
        {"hostDns:c1", "Host DNS of eks-fra", "", "*.a.example.com", [](auto &g) { g.members[0].hostDns = n("*.a.example.com"); }},
        {"hostDns:c1", "Host DNS of eks-fra", "", ":8443", [](auto &g) { g.members[0].port = 8443; }},
        {"loadBalancer:c1", "Load balancer of eks-fra", "", "external IPs 10.0.0.1; traffic policy Local",
         [](auto &g) { g.members[0].loadBalancer = LoadBalancerSettings{{n("10.0.0.1")}, n("Local"), {}}; }},
        {"endpoint", "Endpoint", "Load balancer", "Ingress", [](auto &g) { g.endpoint = EndpointType::Ingress; }},
        {"limits.cpu", "CPU limit", "6 CPU", "4.5 CPU", [](auto &g) { g.limits.cpu = MilliCores(4500); }},
        {"limits.cpu", "CPU limit", "6 CPU", "1,234.567 CPU", [](auto &g) { g.limits.cpu = MilliCores(1234567); }},
        {"limits.memory", "Memory limit", "8 GiB", "9000 MiB", [](auto &g) { g.limits.memory = MebiBytes(9000); }},
        {"limits.storage", "Storage limit", "10 GiB", "0 GiB", [](auto &g) { g.limits.storage = GibiBytes(0); }},
        {"oversubscription", "Oversubscription", "120 %", "150 %", [](auto &g) { g.oversubscription = Percent(150); }},
        {"values", "Configuration", "", "a: 1", [](auto &g) { g.values = n("a: 1"); }},
        {"profiles", "Add-on profiles", "", "Monitoring", [](auto &g) { g.profiles = {{ProfileId(n("p1")), n("Monitoring")}}; }},
    };
}

/// The same groups of the plan under other ids, as another session would have made them.
Fleet withOtherDraftIds(const Fleet &fleet)
{
    Fleet other = fleet;
    for (const GroupId &id : fleet.groupIds()) {
        if (!isDraft(id))
            continue;
        ClusterGroup group = *fleet.group(id);
        other.removeGroup(id);
        group.id = makeDraftGroupId();
        std::reverse(group.members.begin(), group.members.end());
        other.putGroup(std::move(group));
    }
    return other;
}

} // namespace

class TestPlan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fields_data();
    void fields();
    void profilesOfOneNameAreTold();
    void whatTheBackendAddsNeverCounts();
    void createdGroupsTellAllTheyHave();
    void deletedGroupsAreNamed();
    void groupsComeInNameOrder();
    void doneAndUndoneIsNothing();
    void canonicalFormIsFixed();
    void digestCoversEachField_data();
    void digestCoversEachField();
    void digestDependsOnTheIntentAlone();
};

void TestPlan::fields_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const FieldCase &c : fieldCases())
        QTest::addRow("%s %s", c.field, c.after) << index++;
}

void TestPlan::fields()
{
    QFETCH(int, index);
    const FieldCase c = fieldCases()[static_cast<size_t>(index)];
    const Fleet base = fleet();
    ClusterGroup after = *base.group(g1);
    c.edit(after);
    const auto changes = diffGroups(*base.group(g1), after, base);
    QCOMPARE(changes.size(), size_t(1));
    QCOMPARE(changes[0].field, n(c.field));
    QCOMPARE(changes[0].label, n(c.label));
    QCOMPARE(changes[0].before, n(c.before));
    QCOMPARE(changes[0].after, n(c.after));
    const auto back = diffGroups(after, *base.group(g1), base);
    QCOMPARE(back.size(), size_t(1));
    QCOMPARE(back[0].before, n(c.after));
    QCOMPARE(back[0].after, n(c.before));
}

void TestPlan::profilesOfOneNameAreTold()
{
    // A newer version of a profile has the same name and another id.
    const Fleet base = fleet();
    ClusterGroup before = *base.group(g1);
    before.profiles = {{ProfileId(n("p1")), n("Monitoring")}};
    ClusterGroup after = before;
    after.profiles = {{ProfileId(n("p2")), n("Monitoring")}};
    const auto changes = diffGroups(before, after, base);
    QCOMPARE(changes.size(), size_t(1));
    QCOMPARE(changes[0].before, n("Monitoring (p1)"));
    QCOMPARE(changes[0].after, n("Monitoring (p2)"));
}

void TestPlan::whatTheBackendAddsNeverCounts()
{
    const Fleet base = fleet();
    ClusterGroup after = *base.group(g1);
    after.lastModified = QDateTime::currentDateTimeUtc();
    after.isActive = false;
    after.members[0].name = n("another name");
    QVERIFY(diffGroups(*base.group(g1), after, base).empty());
    Fleet draft = base;
    draft.putGroup(after);
    QVERIFY(diffFleets(base, draft).empty());
    QCOMPARE(planDigest(base, draft), planDigest(base, base));
}

void TestPlan::createdGroupsTellAllTheyHave()
{
    const Fleet base = fleet();
    Fleet draft = base;
    ClusterGroup made;
    made.id = makeDraftGroupId();
    made.name = n("New");
    made.members = {member(c2, "*.a.example.com")};
    draft.putGroup(made);
    const auto diffs = diffFleets(base, draft);
    QCOMPARE(diffs.size(), size_t(1));
    QCOMPARE(diffs[0].kind, GroupDiff::Kind::Created);
    QStringList fields;
    for (const FieldChange &field : diffs[0].fields) {
        fields << field.field;
        QVERIFY(field.before.isEmpty());
        QVERIFY(!field.after.isEmpty());
    }
    // Defaults too: who approves a new group approves its limits.
    QCOMPARE(fields, QStringList({n("name"), n("member:c2"), n("hostDns:c2"), n("endpoint"), n("distribution"), n("limits.cpu"),
                                  n("limits.memory"), n("limits.storage"), n("oversubscription")}));
}

void TestPlan::deletedGroupsAreNamed()
{
    const Fleet base = fleet();
    Fleet draft = base;
    draft.removeGroup(g1);
    const auto diffs = diffFleets(base, draft);
    QCOMPARE(diffs.size(), size_t(1));
    QCOMPARE(diffs[0].kind, GroupDiff::Kind::Deleted);
    QCOMPARE(diffs[0].name, n("Payments EU"));
    QVERIFY(diffs[0].fields.empty());
}

void TestPlan::groupsComeInNameOrder()
{
    const Fleet base = fleet();
    Fleet draft = base;
    QVERIFY(applyChange(RenameGroup{g1, n("zoo")}, draft));
    QVERIFY(applyChange(DescribeGroup{GroupId(n("g2")), n("d")}, draft));
    ClusterGroup made;
    made.id = makeDraftGroupId();
    made.name = n("apples");
    draft.putGroup(made);
    QStringList names;
    for (const GroupDiff &diff : diffFleets(base, draft))
        names << diff.name;
    QCOMPARE(names, QStringList({n("apples"), n("Stores"), n("zoo")}));
}

void TestPlan::doneAndUndoneIsNothing()
{
    const Fleet base = fleet();
    Fleet draft = base;
    ClusterGroup made;
    made.id = makeDraftGroupId();
    const std::vector<Change> changes{
        MoveMember{g1, GroupId(n("g2")), member(c1)}, MoveMember{GroupId(n("g2")), g1, member(c1)},
        RenameGroup{g1, n("x")}, RenameGroup{g1, n("Payments EU")}, CreateGroup{made}, DeleteGroup{made.id}};
    for (const Change &change : changes)
        QVERIFY(applyChange(change, draft));
    QVERIFY(diffFleets(base, draft).empty());
    QCOMPARE(canonicalPlan(base, draft), QByteArray(R"({"groups":[],"version":1})"));
}

void TestPlan::canonicalFormIsFixed()
{
    // Written down: a digest that was printed and approved has to be the same in every later version.
    const Fleet base = fleet();
    Fleet draft = base;
    QVERIFY(applyChange(RenameGroup{g1, n("Zürich")}, draft));
    draft.removeGroup(GroupId(n("g2")));
    QVERIFY(applyChange(AddMember{g1, member(c2)}, draft));
    QCOMPARE(canonicalPlan(base, draft),
             QByteArray(R"({"groups":[{"after":null,"before":{"description":"","distribution":"cncfK8s",)"
                        R"("endpoint":"loadBalancer","limits":{"cpuMilliCores":6000,"memoryMiB":8192,"storageGiB":10},)"
                        R"("members":[{"cluster":"c3","hostDns":"","name":""}],"name":"Stores","oversubscription":120,)"
                        R"("profiles":[],"scope":{"kind":"tenant"},"tags":{},"values":""},"group":"g2"},)"
                        R"({"after":{"members":[{"cluster":"c1","hostDns":"","name":""},{"cluster":"c2","hostDns":"","name":""}],)"
                        R"("name":"Zürich"},"before":{"members":[{"cluster":"c1","hostDns":"","name":""}],"name":"Payments EU"},)"
                        R"("group":"g1"}],"version":1})"));
    QCOMPARE(planDigest(base, draft), n("b051eea29000f36f9559d479858ea81b95b035278d32bbf675e51b6769f31d31"));
}

void TestPlan::digestCoversEachField_data()
{
    fields_data();
}

void TestPlan::digestCoversEachField()
{
    QFETCH(int, index);
    const Fleet base = fleet();
    ClusterGroup after = *base.group(g1);
    fieldCases()[static_cast<size_t>(index)].edit(after);
    Fleet draft = base;
    draft.putGroup(after);
    const QString digest = planDigest(base, draft);
    QCOMPARE(digest.size(), 64);
    QVERIFY(digest != planDigest(base, base));
    // What it was before is part of it: the same edit of another state is another plan.
    Fleet moved = base;
    ClusterGroup other = *base.group(g1);
    other.name = n("Somebody renamed it");
    moved.putGroup(other);
    QVERIFY(planDigest(moved, draft) != digest);
}

void TestPlan::digestDependsOnTheIntentAlone()
{
    const Fleet base = easel::test::scriptedFleet();
    QVERIFY(rc::check("the same intent has the same digest, another intent another one",
                      [&](const PlanScript &script, const PlanScript &other) {
                          const Fleet draft = easel::test::draftOf(base, script);
                          RC_ASSERT(planDigest(base, draft) == planDigest(base, withOtherDraftIds(draft)));
                          const Fleet elsewhere = easel::test::draftOf(base, other);
                          if (diffFleets(draft, elsewhere).empty())
                              RC_ASSERT(planDigest(base, draft) == planDigest(base, elsewhere));
                      }));
}

EASEL_TEST(TestPlan)
#include "testplan.moc"
