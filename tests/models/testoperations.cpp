// SPDX-License-Identifier: GPL-3.0-or-later
// The order of operations: named cases, and the law that a strict backend takes any plan in that order.
#include "planning/operations.h"

#include "fleetbuilder.h"
#include "planscript.h"
#include "testregistry.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <rapidcheck.h>

#include <set>

using namespace easel;
using easel::test::FleetBuilder;
using easel::test::PlanScript;
using Kind = Operation::Kind;

namespace {

GroupId g(const char *id)
{
    return GroupId(QString::fromLatin1(id));
}

ClusterId c(const char *id)
{
    return ClusterId(QString::fromLatin1(id));
}

/// The backend as it is documented: it takes a call or says why not, and never looks ahead.
class StrictBackend final
{
public:
    StrictBackend(const Fleet &base, const Fleet &draft) : m_fleet(base), m_draft(draft) {}

    /// Why the call is refused; empty when it was done.
    QString execute(const Operation &operation)
    {
        const ClusterGroup *present = m_fleet.group(operation.group);
        if ((operation.kind == Kind::CreateGroup) == (present != nullptr))
            return QStringLiteral("%1: there, or not there").arg(operation.title);
        if (operation.kind == Kind::DeleteGroup) {
            m_fleet.removeGroup(operation.group);
            return {};
        }
        ClusterGroup nothing;
        nothing.id = operation.group;
        ClusterGroup group = groupAfter(operation, present ? *present : nothing, m_draft);
        if (const QString why = refusal(group); !why.isEmpty())
            return QStringLiteral("%1: %2").arg(operation.title, why);
        m_fleet.putGroup(std::move(group));
        return {};
    }

    const Fleet &fleet() const { return m_fleet; }

private:
    QString refusal(const ClusterGroup &group) const
    {
        if (group.members.empty())
            return QStringLiteral("no host cluster");
        for (const GroupId &id : m_fleet.groupsNamed(group.scope, group.name)) {
            if (id != group.id)
                return QStringLiteral("the name %1 is taken").arg(group.name);
        }
        int edge = 0;
        for (const Member &member : group.members) {
            const HostCluster &cluster = *m_fleet.cluster(member.cluster);
            edge += cluster.isEdge();
            if (cluster.endpoint && cluster.endpoint != group.endpoint)
                return QStringLiteral("another endpoint");
            if (group.endpoint != EndpointType::Ingress)
                continue;
            for (const GroupId &id : m_fleet.groupIds()) {
                const ClusterGroup &other = *m_fleet.group(id);
                for (const Member &twin : other.members) {
                    if (id != group.id && other.endpoint == EndpointType::Ingress && twin.cluster != member.cluster
                        && twin.hostDns == member.hostDns)
                        return QStringLiteral("the host DNS %1 is taken").arg(member.hostDns);
                }
            }
        }
        if (edge > 1 || (edge == 1 && group.members.size() > 1))
            return QStringLiteral("edge");
        return {};
    }

    Fleet m_fleet;
    const Fleet &m_draft;
};

enum class Order { Forwards, Backwards, Mixed };

/// Executes the operations in their order, or backwards or in any other as far as what they wait for allows: what runs side by
/// side may end in each of these.
QString execute(std::vector<Operation> operations, StrictBackend &backend, Order order, quint32 seed = 0)
{
    QRandomGenerator random(seed);
    std::set<int> done;
    while (done.size() < operations.size()) {
        const auto ready = [&](const Operation &operation) {
            return !done.contains(operation.number)
                   && std::all_of(operation.after.begin(), operation.after.end(), [&](int n) { return done.contains(n); });
        };
        std::vector<const Operation *> possible;
        for (const Operation &operation : operations) {
            if (ready(operation))
                possible.push_back(&operation);
        }
        const Operation *next = nullptr;
        if (!possible.empty())
            next = order == Order::Forwards    ? possible.front()
                   : order == Order::Backwards ? possible.back()
                                               : possible[random.bounded(static_cast<quint32>(possible.size()))];
        if (!next)
            return QStringLiteral("they wait for each other");
        if (order == Order::Forwards && next->number != static_cast<int>(done.size()) + 1)
            return QStringLiteral("operation %1 stands before what it waits for").arg(done.size() + 1);
        if (const QString why = backend.execute(*next); !why.isEmpty())
            return why;
        done.insert(next->number);
    }
    return {};
}

/// "rename g1", "create", …: the operations in few words, to compare.
QStringList shortly(const std::vector<Operation> &operations)
{
    QStringList lines;
    for (const Operation &operation : operations) {
        const QString id = isDraft(operation.group) ? QStringLiteral("new") : operation.group.toString();
        switch (operation.kind) {
        case Kind::CreateGroup: lines << QStringLiteral("create ") + id; break;
        case Kind::UpdateMeta: lines << (operation.temporaryName.isEmpty() ? QStringLiteral("meta ") : QStringLiteral("aside ")) + id; break;
        case Kind::UpdateHostClusters:
            lines << (operation.temporaryHosts.isEmpty() ? QStringLiteral("clusters ") : QStringLiteral("hosts aside ")) + id;
            break;
        case Kind::UpdateProfiles: lines << QStringLiteral("profiles ") + id; break;
        case Kind::DeleteGroup: lines << QStringLiteral("delete ") + id; break;
        case Kind::DeployVirtualCluster:
        case Kind::ResizeVirtualCluster:
        case Kind::PauseVirtualCluster:
        case Kind::ResumeVirtualCluster:
        case Kind::DeleteVirtualCluster: lines << operation.title; break;
        }
    }
    return lines;
}

struct Case
{
    const char *name;
    std::vector<Change> changes;
    QStringList expected;
};

CreateGroup created(const char *name, const char *cluster)
{
    ClusterGroup group;
    group.id = makeDraftGroupId();
    group.name = QString::fromLatin1(name);
    group.endpoint = EndpointType::LoadBalancer;
    group.members = {{c(cluster), QString(), QString(), std::nullopt, std::nullopt}};
    group.profiles = {{ProfileId(QStringLiteral("p1")), QStringLiteral("P1")}};
    return {group};
}

QString n(const char *text)
{
    return QString::fromLatin1(text);
}

Member ingressMember(const char *cluster, const char *dns)
{
    return {c(cluster), n(cluster), n(dns), std::nullopt, std::nullopt};
}

// On scriptedFleet(): g1 "Name 1" i1 i2, g2 "Name 2" i3, g3 "Name 3" l1 l2, g4 "Name 4" l3, g5 "Name 5" e1, g6 "Stores" e2.
std::vector<Case> cases()
{
    return {
        {"nothing", {}, {}},
        {"done and undone", {RenameGroup{g("g1"), n("x")}, RenameGroup{g("g1"), n("Name 1")}}, {}},
        {"each call once",
         {RenameGroup{g("g3"), n("x")}, DescribeGroup{g("g3"), n("d")}, TagGroup{g("g3"), {{n("a"), n("b")}}},
          SetOversubscription{g("g3"), Percent(150)}, SetValues{g("g3"), n("a: 1")}, AddMember{g("g3"), {c("l4"), {}, {}, {}, {}}},
          SetProfiles{g("g3"), {{ProfileId(n("p1")), n("P1")}}}},
         {n("meta g3"), n("clusters g3"), n("profiles g3")}},
        {"a creation brings its profiles", {created("New", "l4")}, {n("create new")}},
        {"a name freed by a deletion", {DeleteGroup{g("g3")}, created("Name 3", "l4")}, {n("delete g3"), n("create new")}},
        {"a name freed by a rename", {RenameGroup{g("g3"), n("Z")}, created("Name 3", "l4")}, {n("meta g3"), n("create new")}},
        {"names in a chain", {RenameGroup{g("g4"), n("Z")}, RenameGroup{g("g3"), n("Name 4")}, RenameGroup{g("g2"), n("Name 3")}},
         {n("meta g4"), n("meta g3"), n("meta g2")}},
        {"two exchange names", {RenameGroup{g("g3"), n("Name 4")}, RenameGroup{g("g4"), n("Name 3")}},
         {n("aside g4"), n("meta g3"), n("meta g4")}},
        {"three exchange names",
         {RenameGroup{g("g3"), n("Name 4")}, RenameGroup{g("g4"), n("Name 5")}, RenameGroup{g("g5"), n("Name 3")}},
         {n("aside g5"), n("meta g4"), n("meta g3"), n("meta g5")}},
        {"one waits for two that exchange names",
         {RenameGroup{g("g3"), n("Name 4")}, RenameGroup{g("g4"), n("Name 3")}, RenameGroup{g("g2"), n("A")},
          RenameGroup{g("g1"), n("Name 2")}},
         {n("meta g2"), n("meta g1"), n("aside g4"), n("meta g3"), n("meta g4")}},
        {"leaves before it joins", {MoveMember{g("g3"), g("g4"), {c("l1"), {}, {}, {}, {}}}}, {n("clusters g3"), n("clusters g4")}},
        {"leaves before it joins, the other way", {MoveMember{g("g1"), g("g2"), ingressMember("i1", "*.i1.example.com")}},
         {n("clusters g1"), n("clusters g2")}},
        {"the last one leaves by deletion", {MoveMember{g("g4"), g("g3"), {c("l3"), {}, {}, {}, {}}}, DeleteGroup{g("g4")}},
         {n("delete g4"), n("clusters g3")}},
        {"two exchange their clusters",
         {MoveMember{g("g5"), g("g6"), {c("e1"), {}, {}, {}, {}}}, MoveMember{g("g6"), g("g5"), {c("e2"), {}, {}, {}, {}}}},
         {n("clusters g5"), n("clusters g6")}},
        {"a host DNS is free before it is taken",
         {SetHostDns{g("g2"), c("i3"), n("*.z.example.com")}, SetHostDns{g("g1"), c("i1"), n("*.i3.example.com")}},
         {n("clusters g2"), n("clusters g1")}},
        {"a host DNS freed by a removal",
         {RemoveMember{g("g1"), c("i1")}, SetHostDns{g("g2"), c("i3"), n("*.I1.example.com")}},
         {n("clusters g1"), n("clusters g2")}},
        {"two exchange host DNS in one group",
         {SetHostDns{g("g1"), c("i1"), n("*.i2.example.com")}, SetHostDns{g("g1"), c("i2"), n("*.i1.example.com")}},
         {n("clusters g1")}},
        {"two groups exchange host DNS",
         {SetHostDns{g("g1"), c("i1"), n("*.i3.example.com")}, SetHostDns{g("g2"), c("i3"), n("*.i1.example.com")}},
         {n("hosts aside g1"), n("clusters g2"), n("clusters g1")}},
    };
}

} // namespace

class TestOperations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void table_data();
    void table();
    void temporaryNamesAreFree();
    void titlesNameTheGroup();
    void strictBackendTakesAnyPlan();
    void orderIsTheSameEachTime();
    void manyGroupsTakeNoTime();
};

void TestOperations::table_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const Case &row : cases())
        QTest::newRow(row.name) << index++;
}

void TestOperations::table()
{
    QFETCH(int, index);
    const Case row = cases()[static_cast<size_t>(index)];
    const Fleet base = easel::test::scriptedFleet();
    Fleet draft = base;
    for (const Change &change : row.changes)
        QVERIFY(applyChange(change, draft));
    const auto operations = orderOperations(base, draft);
    QCOMPARE(shortly(operations), row.expected);
    for (const Order order : {Order::Forwards, Order::Backwards}) {
        StrictBackend backend(base, draft);
        QCOMPARE(execute(operations, backend, order), QString());
        QVERIFY(diffFleets(backend.fleet(), draft).empty());
    }
}

void TestOperations::temporaryNamesAreFree()
{
    Fleet base = FleetBuilder().cluster("c1").cluster("c2").cluster("c3")
                     .group("g1", "A").member("c1").group("g2", "B").member("c2").group("g3", "B-easel-1").member("c3").build();
    Fleet draft = base;
    QVERIFY(applyChange(RenameGroup{g("g1"), n("B")}, draft));
    QVERIFY(applyChange(RenameGroup{g("g2"), n("A")}, draft));
    QVERIFY(applyChange(RenameGroup{g("g3"), n("A-easel-1")}, draft));
    const auto operations = orderOperations(base, draft);
    QCOMPARE(operations.size(), size_t(4));
    for (const Operation &operation : operations) {
        if (!operation.temporaryName.isEmpty())
            QVERIFY(operation.temporaryName.endsWith(QStringLiteral("-easel-2")));
    }
}

void TestOperations::titlesNameTheGroup()
{
    const Fleet base = easel::test::scriptedFleet();
    Fleet draft = base;
    QVERIFY(applyChange(RenameGroup{g("g3"), n("100 %1 Stores")}, draft));
    QVERIFY(applyChange(created("New %2", "l4"), draft));
    QStringList titles;
    for (const Operation &operation : orderOperations(base, draft))
        titles << operation.title;
    QCOMPARE(titles, QStringList({QStringLiteral("Rename “Name 3” to “100 %1 Stores”"),
                                  QStringLiteral("Create “New %2” with 1 host cluster(s)")}));
}

void TestOperations::strictBackendTakesAnyPlan()
{
    const Fleet base = easel::test::scriptedFleet();
    QVERIFY(rc::check("a strict backend takes any plan and ends in the draft", [&](const PlanScript &script, quint32 seed) {
        const Fleet draft = easel::test::draftOf(base, script);
        const auto operations = orderOperations(base, draft);
        RC_CLASSIFY(operations.empty(), "nothing to do");
        RC_CLASSIFY(std::any_of(operations.begin(), operations.end(), [](const Operation &o) { return !o.temporaryName.isEmpty(); }),
                    "a name steps aside");
        RC_CLASSIFY(std::any_of(operations.begin(), operations.end(), [](const Operation &o) { return !o.temporaryHosts.isEmpty(); }),
                    "a host DNS steps aside");
        for (const Order order : {Order::Forwards, Order::Backwards, Order::Mixed}) {
            StrictBackend backend(base, draft);
            RC_ASSERT(execute(operations, backend, order, seed).toStdString() == std::string());
            RC_ASSERT(diffFleets(backend.fleet(), draft).empty());
        }
    }));
}

void TestOperations::orderIsTheSameEachTime()
{
    const Fleet base = easel::test::scriptedFleet();
    QVERIFY(rc::check("the order depends on nothing but the fleets", [&](const PlanScript &script) {
        const Fleet draft = easel::test::draftOf(base, script);
        const auto first = orderOperations(base, draft);
        std::vector<ClusterGroup> groups;
        for (const GroupId &id : draft.groupIds())
            groups.insert(groups.begin(), *draft.group(id));
        const auto second = orderOperations(base, Fleet(draft.sharedInventory(), groups));
        RC_ASSERT(first.size() == second.size());
        for (size_t i = 0; i < first.size(); ++i) {
            RC_ASSERT(first[i].title == second[i].title);
            RC_ASSERT(first[i].after == second[i].after);
            RC_ASSERT(first[i].fields == second[i].fields);
        }
    }));
}

void TestOperations::manyGroupsTakeNoTime()
{
    FleetBuilder builder;
    for (int i = 0; i < 5000; ++i) {
        const QByteArray number = QByteArray::number(i);
        const QByteArray cluster = "c" + number;
        builder.cluster(cluster.constData()).group(("g" + number).constData(), ("Group " + number).constData()).member(cluster.constData());
    }
    const Fleet base = builder.build();
    Fleet draft = base;
    // Every group takes the name and the cluster of its neighbour: one circle of five thousand.
    for (int i = 0; i < 5000; ++i) {
        ClusterGroup group = *base.group(GroupId(QStringLiteral("g%1").arg(i)));
        const ClusterGroup &next = *base.group(GroupId(QStringLiteral("g%1").arg((i + 1) % 5000)));
        group.name = next.name;
        group.members = next.members;
        draft.putGroup(group);
    }
    QElapsedTimer timer;
    timer.start();
    const auto operations = orderOperations(base, draft);
    QCOMPARE(operations.size(), size_t(10001));
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

EASEL_TEST(TestOperations)
#include "testoperations.moc"
