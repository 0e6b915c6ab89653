// SPDX-License-Identifier: GPL-3.0-or-later
// Two fleets in one graph: what became of each node and each link.
#include "fleetbuilder.h"
#include "planning/change.h"
#include "randomchanges.h"
#include "testregistry.h"
#include "topology/topologydifference.h"
#include "topology/topologylayout.h"
#include "topologyfleet.h"

#include <QTest>

#include <rapidcheck.h>

#include <set>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString nameOf(Fate fate)
{
    switch (fate) {
    case Fate::Unchanged: return u"unchanged"_s;
    case Fate::Added: return u"added"_s;
    case Fate::Removed: return u"removed"_s;
    case Fate::Changed: return u"changed"_s;
    case Fate::Moved: return u"moved"_s;
    }
    Q_UNREACHABLE();
}

/// What is not unchanged: "name fate" of nodes, then "from>to fate" of links.
QStringList news(const TopologyDifference &difference)
{
    const TopologyGraph &graph = *difference.graph();
    QStringList lines;
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
        if (difference.fate(node) != Fate::Unchanged)
            lines << u"%1 %2"_s.arg(graph.name(node), nameOf(difference.fate(node)));
    }
    for (const DifferenceLink &link : difference.links()) {
        if (link.fate != Fate::Unchanged)
            lines << u"%1>%2 %3"_s.arg(graph.name(link.from), graph.name(link.to), nameOf(link.fate));
    }
    return lines;
}

FleetBuilder start()
{
    FleetBuilder builder;
    builder.cluster("a").cluster("b").cluster("c").provider(Provider::Gke).group("g", "G").member("a").member("b").group("h", "H").member("c");
    builder.virtualCluster("v", "g", "a");
    return builder;
}

Fleet after(const Fleet &base, const std::vector<Change> &changes)
{
    Fleet draft = base;
    for (const Change &change : changes) {
        if (!applyChange(change, draft))
            qFatal("the case's own change does not work");
    }
    return draft;
}

Member member(const char *cluster)
{
    return {ClusterId(QString::fromLatin1(cluster)), QString::fromLatin1(cluster), {}, std::nullopt, std::nullopt};
}

const GroupId g(u"g"_s);
const GroupId h(u"h"_s);

} // namespace

class TestTopologyDifference final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plans_data();
    void plans();
    void otherInventory();
    void timeIsNoDifference();
    void bothOnce();
    void thereAndBackAgain();
};

void TestTopologyDifference::plans_data()
{
    QTest::addColumn<std::vector<Change>>("changes");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const std::vector<Change> &changes, const QStringList &expected) { QTest::newRow(name) << changes << expected; };
    row("nothing", {}, {});
    row("another name", {RenameGroup{g, u"G2"_s}}, {u"G2 changed"_s});
    row("a cluster joins", {AddMember{h, member("a")}},
        {u"Cloud changed"_s, u"EKS changed"_s, u"eu-central-1 changed"_s, u"a changed"_s, u"H changed"_s, u"H>a added"_s});
    row("a cluster leaves", {RemoveMember{g, ClusterId(u"b"_s)}},
        {u"Cloud changed"_s, u"EKS changed"_s, u"eu-central-1 changed"_s, u"b changed"_s, u"G changed"_s, u"G>b removed"_s});
    row("a cluster moves", {MoveMember{g, h, member("b")}},
        {u"Cloud changed"_s, u"EKS changed"_s, u"eu-central-1 changed"_s, u"b moved"_s, u"G changed"_s, u"H changed"_s, u"G>b removed"_s, u"H>b moved"_s});
    row("another host DNS", {SetHostDns{g, ClusterId(u"a"_s), u"*.a.example.com"_s}}, {u"G changed"_s, u"G>a changed"_s});
    row("a group is gone", {DeleteGroup{h}},
        {u"Cloud changed"_s, u"GKE changed"_s, u"eu-central-1 changed"_s, u"c changed"_s, u"H removed"_s, u"H>c removed"_s});
    ClusterGroup created;
    created.id = GroupId(u"draft:1"_s);
    created.name = u"New"_s;
    row("a new group without members", {CreateGroup{created}}, {u"Without a place added"_s, u"New added"_s, u"New added"_s});
    created.members = {member("a")};
    row("a new group", {CreateGroup{created}},
        {u"Cloud changed"_s, u"EKS changed"_s, u"eu-central-1 changed"_s, u"a changed"_s, u"New added"_s, u"New>a added"_s});
}

void TestTopologyDifference::plans()
{
    QFETCH(std::vector<Change>, changes);
    QFETCH(QStringList, expected);
    const Fleet base = start().build();
    QCOMPARE(news(TopologyDifference(base, after(base, changes))), expected);
}

void TestTopologyDifference::otherInventory()
{
    const auto inEks = [](FleetBuilder &builder) -> FleetBuilder & { return builder.virtualCluster("w", "g", "b"); };
    FleetBuilder before = start();
    inEks(before);
    FleetBuilder later;
    later.cluster("a").cluster("b").health(Health::Unhealthy).cluster("d").edge("store").group("g", "G").member("a").member("b").group("h", "H").member("c");
    later.virtualCluster("v", "g", "b").virtualCluster("x", "g", "b").paused();
    // c is gone from the inventory, but H still names it; v is on another host, w is gone, and x is new.
    const TopologyDifference difference(before.build(), later.build());
    QCOMPARE(news(difference),
             (QStringList{u"Cloud changed"_s, u"Edge added"_s, u"EKS changed"_s, u"GKE changed"_s, u"eu-central-1 changed"_s, u"eu-central-1 changed"_s,
                          u"store added"_s, u"b changed"_s, u"c changed"_s, u"d added"_s, u"v moved"_s, u"w removed"_s, u"x added"_s,
                          u"b>v moved"_s, u"b>w removed"_s, u"b>x added"_s, u"a>v removed"_s}));
    QCOMPARE(difference.count(Fate::Added), 2);
    QCOMPARE(difference.count(Fate::Removed), 1);
    QCOMPARE(difference.count(Fate::Moved), 1);
    QCOMPARE(difference.count(Fate::Changed), 2);
    QCOMPARE(difference.count(Fate::Unchanged), 3); // a, G and H
}

void TestTopologyDifference::timeIsNoDifference()
{
    FleetParts parts = unevenFleet(30, 1);
    const Fleet base = parts.build();
    for (HostCluster &cluster : parts.clusters)
        cluster.lastModified = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    for (ClusterGroup &group : parts.groups)
        group.lastModified = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    QCOMPARE(news(TopologyDifference(base, parts.build())), QStringList());
}

namespace {

std::set<std::pair<int, QString>> keysOf(const TopologyGraph &graph)
{
    std::set<std::pair<int, QString>> keys;
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
        const NodeKey key = graph.key(node);
        if (key.kind == NodeKind::Group || key.kind == NodeKind::HostCluster || key.kind == NodeKind::VirtualCluster || key.kind == NodeKind::EdgeHost)
            keys.insert({static_cast<int>(key.kind), key.id});
    }
    return keys;
}

std::multiset<std::pair<QString, QString>> membershipsOf(const Fleet &fleet)
{
    std::multiset<std::pair<QString, QString>> links;
    for (const GroupId &id : fleet.groupIds()) {
        for (const Member &each : fleet.group(id)->members)
            links.insert({id.toString(), each.cluster.toString()});
    }
    return links;
}

/// Another fleet, near the first: some rows of everything gone, some of another seed there.
FleetParts varied(const FleetParts &parts, quint32 seed)
{
    FleetParts other = parts;
    QRandomGenerator random(seed);
    const auto isGone = [&](const auto &) { return random.bounded(8) == 0; };
    std::erase_if(other.clusters, isGone);
    std::erase_if(other.virtualClusters, isGone);
    std::erase_if(other.edgeHosts, isGone);
    std::erase_if(other.groups, isGone);
    for (ClusterGroup &group : other.groups) {
        std::erase_if(group.members, isGone);
        if (const auto &cluster = parts.clusters[random.bounded(static_cast<quint32>(parts.clusters.size()))]; !group.member(cluster.id))
            group.members.push_back({cluster.id, cluster.name, {}, {}, {}});
    }
    for (VirtualCluster &each : other.virtualClusters) {
        if (random.bounded(8) == 0 && !other.clusters.empty())
            each.host = other.clusters[random.bounded(static_cast<quint32>(other.clusters.size()))].id;
    }
    other.addCluster(u"new"_s, Provider::Gke, u"region-new"_s);
    return other;
}

} // namespace

void TestTopologyDifference::bothOnce()
{
    QVERIFY(rc::check("each node and link of both fleets is there once, with its fate", [](quint32 seed) {
        const FleetParts parts = unevenFleet(*rc::gen::inRange(1, 100), seed);
        const Fleet base = parts.build();
        const Fleet draft = varied(parts, seed).build();
        const TopologyDifference difference(base, draft);
        const TopologyGraph &graph = *difference.graph();
        const auto before = keysOf(TopologyGraph(base));
        const auto later = keysOf(TopologyGraph(draft));
        auto both = before;
        both.insert(later.begin(), later.end());
        RC_ASSERT(keysOf(graph) == both);
        size_t objects = 0;
        for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
            const NodeKey key = graph.key(node);
            const std::pair<int, QString> id(static_cast<int>(key.kind), key.id);
            if (!both.contains(id))
                continue;
            ++objects;
            RC_ASSERT((difference.fate(node) == Fate::Added) == !before.contains(id));
            RC_ASSERT((difference.fate(node) == Fate::Removed) == !later.contains(id));
        }
        RC_ASSERT(objects == both.size());

        std::multiset<std::pair<QString, QString>> was;
        std::multiset<std::pair<QString, QString>> is;
        for (const DifferenceLink &link : difference.links()) {
            if (link.kind != LinkKind::Membership)
                continue;
            const std::pair<QString, QString> ids(graph.group(link.from)->id.toString(), graph.clusterId(link.to).toString());
            if (link.fate != Fate::Added && link.fate != Fate::Moved)
                was.insert(ids);
            if (link.fate != Fate::Removed)
                is.insert(ids);
        }
        RC_ASSERT(was == membershipsOf(base));
        RC_ASSERT(is == membershipsOf(draft));
        // The picture of it holds both.
        const TopologyLayout layout(difference.graph());
        RC_ASSERT(layout.bounds().isValid());
    }));
}

void TestTopologyDifference::thereAndBackAgain()
{
    QVERIFY(rc::check("the other way round what was added is removed, and with itself a fleet has no difference", [](quint32 seed) {
        const Fleet base = unevenFleet(*rc::gen::inRange(1, 60), seed).build();
        Fleet draft = base;
        QRandomGenerator random(seed);
        for (int i = *rc::gen::inRange(0, 8); i > 0; --i)
            (void)applyChange(randomChange(random, draft), draft);
        const TopologyDifference there(base, draft);
        const TopologyDifference back(draft, base);
        RC_ASSERT(news(TopologyDifference(draft, draft)).isEmpty());
        RC_ASSERT(there.count(Fate::Added) == back.count(Fate::Removed));
        RC_ASSERT(there.count(Fate::Removed) == back.count(Fate::Added));
        RC_ASSERT(there.count(Fate::Changed) == back.count(Fate::Changed));
        RC_ASSERT(there.count(Fate::Moved) == back.count(Fate::Moved));
        RC_ASSERT(there.links().size() == back.links().size());
    }));
}

EASEL_TEST(TestTopologyDifference)
#include "testtopologydifference.moc"
