// SPDX-License-Identifier: GPL-3.0-or-later
// A fleet as nodes: everything once, where it belongs, with its counts and its groups.
#include "capacityfleet.h"
#include "fleetbuilder.h"
#include "testregistry.h"
#include "topology/headroom.h"
#include "topology/topologygraph.h"
#include "topologyfleet.h"

#include <QTest>

#include <rapidcheck.h>

#include <cmath>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

ClusterId cluster(const char *id)
{
    return ClusterId(QString::fromLatin1(id));
}

/// One line a node: its kind's level as spaces, its name and its counts; groups last.
QStringList outline(const TopologyGraph &graph)
{
    QStringList lines;
    const std::function<void(NodeIndex, int)> add = [&](NodeIndex node, int depth) {
        lines << QString(depth, u' ') + graph.name(node);
        for (int i = 0; i < graph.childCount(node); ++i)
            add(graph.firstChild(node) + i, depth + 1);
    };
    for (NodeIndex lane = 0; lane < graph.laneCount(); ++lane)
        add(lane, 0);
    for (int i = 0; i < graph.groupCount(); ++i) {
        QStringList members;
        for (const NodeIndex member : graph.members(graph.firstGroup() + i))
            members << graph.name(member);
        lines << u"%1: %2"_s.arg(graph.name(graph.firstGroup() + i), members.join(u' '));
    }
    return lines;
}

} // namespace

class TestTopologyGraph final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lanes();
    void whatWaits();
    void scopes();
    void largePlacesComeFirst();
    void healthAndCounts();
    void everythingOnce();
    void membershipsBothWays();
    void headroomOfTheScarcer();
};

void TestTopologyGraph::lanes()
{
    FleetBuilder builder;
    builder.cluster("b2").cluster("b10").cluster("a").provider(Provider::Gke).region("").cluster("e").edge("store-1");
    builder.group("g", "G").member("b10").virtualCluster("v1", "g", "b10").virtualCluster("v0", "g", "b10");
    QCOMPARE(outline(TopologyGraph(builder.build())),
             (QStringList{u"Cloud"_s, u" EKS"_s, u"  eu-central-1"_s, u"   b10"_s, u"    v0"_s, u"    v1"_s, u"   b2"_s, u" GKE"_s,
                          u"  No region"_s, u"   a"_s, u"Edge"_s, u" store-1"_s, u"  e"_s, u"G: b10"_s}));
}

void TestTopologyGraph::whatWaits()
{
    FleetBuilder builder;
    builder.cluster("a").group("empty", "Empty").group("g", "G").member("a").member("gone").group("h", "H").member("gone");
    builder.virtualCluster("v1", "g", "").virtualCluster("v2", "g", "gone").virtualCluster("v3", "nobody", "").virtualCluster("v4", "g", "nowhere");
    FleetParts parts;
    const TopologyGraph graph(builder.build());
    QCOMPARE(outline(graph).mid(4),
             (QStringList{u"Without a place"_s, u" Not in the inventory"_s, u"  gone"_s, u"   v2"_s, u"  nowhere"_s, u"   v4"_s,
                          u"  Waiting for a host cluster"_s, u"   v3"_s, u" Empty"_s, u" G"_s, u"  Waiting for a host cluster"_s, u"   v1"_s,
                          u"Empty: "_s, u"G: a gone"_s, u"H: gone"_s}));
    const NodeIndex gone = graph.find(cluster("gone"));
    QCOMPARE(graph.hostCluster(gone), nullptr);
    QCOMPARE(graph.clusterId(gone), cluster("gone"));
    QCOMPARE(graph.health(gone), Health::Unknown);
    QCOMPARE(graph.groupsOf(gone).size(), size_t(2));
    QCOMPARE(graph.lane(gone), Lane::Waiting);
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
        if (const NodeIndex group = graph.waitingGroup(node); group != noNode)
            QCOMPARE(graph.name(node), graph.name(group));
    }
    QCOMPARE(graph.counts(graph.find(GroupId(u"g"_s))).virtualClusters, 3);

    EdgeHost used{EdgeHostId(u"used"_s), u"used"_s, {}, u"store"_s, {}, Health::Healthy, cluster("e"), {}, {}};
    EdgeHost free{EdgeHostId(u"free"_s), u"free"_s, {}, u"store"_s, {}, Health::Unhealthy, {}, {}, {}};
    EdgeHost lost{EdgeHostId(u"lost"_s), u"lost"_s, {}, u""_s, {}, Health::Healthy, cluster("nowhere"), {}, {}};
    parts.addCluster(u"e"_s, Provider::Edge, u"store"_s);
    parts.edgeHosts = {used, free, lost};
    const TopologyGraph edge(parts.build());
    QCOMPARE(outline(edge), (QStringList{u"Edge"_s, u" No site"_s, u"  Free edge hosts"_s, u"   lost"_s, u" store"_s, u"  e"_s, u"   used"_s,
                                         u"  Free edge hosts"_s, u"   free"_s}));
}

void TestTopologyGraph::scopes()
{
    FleetBuilder builder;
    builder.project("p", "P").project("q", "Q").cluster("t").cluster("p1").inProject("p").cluster("q1").inProject("q");
    builder.group("tg", "TG").member("t").member("q1").group("pg", "PG").inProject("p").member("p1").member("t").group("qg", "QG").inProject("q").member("q1");
    builder.virtualCluster("v", "tg", "q1");
    const Fleet fleet = builder.build();
    QCOMPARE(TopologyGraph(fleet).groupCount(), 3);
    const TopologyGraph graph(fleet, Scope::project(ProjectId(u"p"_s)));
    QCOMPARE(outline(graph), (QStringList{u"Cloud"_s, u" EKS"_s, u"  eu-central-1"_s, u"   p1"_s, u"   t"_s, u"PG: p1 t"_s, u"TG: t"_s}));
    QCOMPARE(graph.find(cluster("q1")), noNode);
    QCOMPARE(graph.find(GroupId(u"qg"_s)), noNode);
}

void TestTopologyGraph::largePlacesComeFirst()
{
    FleetParts parts;
    for (int i = 0; i < 10; ++i)
        parts.addCluster(u"c%1"_s.arg(i), Provider::Eks, u"z-large"_s);
    parts.addCluster(u"x"_s, Provider::Eks, u"b"_s);
    parts.addCluster(u"y"_s, Provider::Eks, u"a"_s);
    const TopologyGraph graph(parts.build());
    QStringList places;
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
        if (graph.kind(node) == NodeKind::Place)
            places << graph.name(node);
    }
    QCOMPARE(places, (QStringList{u"z-large"_s, u"a"_s, u"b"_s}));
}

void TestTopologyGraph::healthAndCounts()
{
    FleetBuilder builder;
    builder.cluster("a").cluster("b").health(Health::Unknown).cluster("c").provider(Provider::Gke).health(Health::Unhealthy);
    builder.group("g", "G").member("a").member("b").group("h", "H").member("b").group("i", "I");
    builder.virtualCluster("v1", "g", "b").virtualCluster("v2", "h", "b");
    const TopologyGraph graph(builder.build());
    QCOMPARE(graph.health(0), Health::Unhealthy);
    QCOMPARE(graph.counts(0), (NodeCounts{3, 2, 0, 1, 1}));
    const NodeIndex eks = graph.firstChild(0);
    QCOMPARE(graph.health(eks), Health::Unknown);
    QCOMPARE(graph.counts(eks), (NodeCounts{2, 2, 0, 0, 1}));
    const NodeIndex g = graph.find(GroupId(u"g"_s));
    QCOMPARE(graph.health(g), Health::Unknown);
    QCOMPARE(graph.counts(g), (NodeCounts{2, 1, 0, 0, 1})); // the other virtual cluster on b is not its own
    QCOMPARE(graph.health(graph.find(GroupId(u"i"_s))), Health::Unknown);
    QCOMPARE(graph.counts(graph.firstChild(graph.find(cluster("b")))), (NodeCounts{0, 1, 0, 0, 0}));
}

void TestTopologyGraph::everythingOnce()
{
    QVERIFY(rc::check("each object is one node, in its place, and is found by its key", [](quint32 seed) {
        const FleetParts parts = unevenFleet(*rc::gen::inRange(0, 150), seed);
        const TopologyGraph graph(parts.build());
        QSet<NodeKey> keys;
        for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
            const NodeKey key = graph.key(node);
            RC_ASSERT(!keys.contains(key));
            keys.insert(key);
            RC_ASSERT(graph.find(key) == node);
            RC_ASSERT(!graph.name(node).isEmpty());
            for (int i = 0; i < graph.childCount(node); ++i)
                RC_ASSERT(graph.parent(graph.firstChild(node) + i) == node);
            if (const NodeIndex parent = graph.parent(node); parent != noNode) {
                RC_ASSERT(parent < node);
                RC_ASSERT(node >= graph.firstChild(parent) && node < graph.firstChild(parent) + graph.childCount(parent));
            }
        }
        for (const HostCluster &each : parts.clusters) {
            const NodeIndex node = graph.find(each.id);
            RC_ASSERT(node != noNode && *graph.hostCluster(node) == each);
            RC_ASSERT(graph.lane(node) == (each.isEdge() ? Lane::Edge : Lane::Cloud));
            RC_ASSERT(graph.provider(node) == each.provider);
        }
        for (const VirtualCluster &each : parts.virtualClusters) {
            const NodeIndex node = graph.find(NodeKey{NodeKind::VirtualCluster, each.id.toString()});
            RC_ASSERT(node != noNode);
            RC_ASSERT(graph.clusterId(graph.parent(node)) == each.host);
            RC_ASSERT(graph.group(graph.groupOfVirtual(node))->id == each.group);
        }
        for (const EdgeHost &each : parts.edgeHosts) {
            const NodeIndex node = graph.find(NodeKey{NodeKind::EdgeHost, each.id.toString()});
            RC_ASSERT(node != noNode);
            RC_ASSERT(graph.clusterId(graph.parent(node)) == each.cluster);
        }
        NodeCounts all;
        for (NodeIndex lane = 0; lane < graph.laneCount(); ++lane) {
            all.hosts += graph.counts(lane).hosts;
            all.virtualClusters += graph.counts(lane).virtualClusters;
            all.edgeHosts += graph.counts(lane).edgeHosts;
        }
        RC_ASSERT(all.virtualClusters == static_cast<int>(parts.virtualClusters.size()));
        RC_ASSERT(all.edgeHosts == static_cast<int>(parts.edgeHosts.size()));
        RC_ASSERT(all.hosts >= static_cast<int>(parts.clusters.size())); // and a member that nobody knows
    }));
}

void TestTopologyGraph::membershipsBothWays()
{
    QVERIFY(rc::check("a group's members have it among their groups, as the fleet says", [](quint32 seed) {
        const FleetParts parts = unevenFleet(*rc::gen::inRange(0, 150), seed);
        const Fleet fleet = parts.build();
        const TopologyGraph graph(fleet);
        RC_ASSERT(graph.groupCount() == static_cast<int>(parts.groups.size()));
        size_t links = 0;
        for (const ClusterGroup &group : parts.groups) {
            const NodeIndex node = graph.find(group.id);
            RC_ASSERT(graph.members(node).size() == group.members.size());
            RC_ASSERT(std::is_sorted(graph.members(node).begin(), graph.members(node).end()));
            for (const NodeIndex member : graph.members(node)) {
                RC_ASSERT(group.member(graph.clusterId(member)));
                const auto groups = graph.groupsOf(member);
                RC_ASSERT(std::find(groups.begin(), groups.end(), node) != groups.end());
            }
            links += group.members.size();
            RC_ASSERT(graph.virtualClustersOf(node).size() == fleet.inventory().virtualClustersOf(group.id).size());
        }
        for (NodeIndex node = 0; node < graph.firstLeaf(); ++node)
            links -= graph.groupsOf(node).size();
        RC_ASSERT(links == 0);
    }));
}

void TestTopologyGraph::headroomOfTheScarcer()
{
    const Fleet fleet = capacityFleet();
    const TopologyGraph graph(fleet);
    const std::vector<float> all = headrooms(graph);
    QCOMPARE(all.size(), static_cast<size_t>(graph.firstLeaf()));
    const auto of = [&](const char *id) { return all[static_cast<size_t>(graph.find(cluster(id)))]; };
    QCOMPARE(of("h1"), 0.75F);
    QCOMPARE(of("h2"), 0.625F);
    QVERIFY(std::isnan(of("h3")));
    QCOMPARE(of("h4"), -0.5F);
    QCOMPARE(all[0], static_cast<float>(1 - 13.0 / 28)); // CPU of all that is known
    QCOMPARE(*headroomOf(fleet, *fleet.cluster(cluster("h4"))), -0.5);
    QVERIFY(!headroomOf(fleet, *fleet.cluster(cluster("h3"))));
}

EASEL_TEST(TestTopologyGraph)
#include "testtopologygraph.moc"
