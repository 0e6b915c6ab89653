// SPDX-License-Identifier: GPL-3.0-or-later
// Clusters on a map of the world: where, together with whom, and nobody lost.
#include "fleetbuilder.h"
#include "testregistry.h"
#include "topology/topologymap.h"
#include "topologyfleet.h"

#include <QTest>

#include <rapidcheck.h>

#include <cmath>
#include <limits>
#include <numbers>
#include <random>
#include <set>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

TopologyMap mapOf(const Fleet &fleet)
{
    return TopologyMap(std::make_shared<const TopologyGraph>(fleet));
}

/// An uneven fleet whose clusters are in a few hundred places, some of them a street apart.
FleetParts scattered(int clusters, quint32 seed)
{
    FleetParts parts = unevenFleet(clusters, seed);
    std::minstd_rand random(seed);
    const auto within = [&](double from, double to) { return from + (to - from) * static_cast<double>(random() % 10000) / 10000; };
    std::vector<Coordinates> places;
    for (int i = 0; i < 1 + clusters / 2; ++i)
        places.push_back(i % 3 ? Coordinates{within(-180, 180), within(-80, 80)} : Coordinates{within(8, 9), within(50, 51)});
    for (HostCluster &cluster : parts.clusters) {
        cluster.coordinates.reset();
        if (random() % 5)
            cluster.coordinates = places[random() % places.size()];
    }
    for (EdgeHost &host : parts.edgeHosts) {
        if (random() % 3)
            host.coordinates = places[random() % places.size()];
    }
    return parts;
}

} // namespace

class TestTopologyMap final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWorld();
    void thereAndBack();
    void levelsDouble();
    void closeOnesAreOneMark();
    void edgeSitesHaveTheirOwn();
    void whoHasNoCoordinates();
    void nobodyIsLost();
    void orderOfTheFleetDoesNotMatter();
    void marksAreFound();
    void arcsOfAGroup();
};

void TestTopologyMap::theWorld()
{
    // The bounds of EPSG:8857 are 17,243,959.06 m and 8,392,927.60 m.
    const QRectF world = MapProjection::world();
    QCOMPARE(world.width(), 360.0);
    QVERIFY(std::abs(world.height() / world.width() - 8392927.60 / 17243959.06) < 1e-8);
    QCOMPARE(MapProjection::toMap({0, 0}), QPointF(0, 0));
    QVERIFY(std::abs(MapProjection::toMap({90, 0}).x() - 90) < 1e-9);
    QVERIFY(std::abs(MapProjection::toMap({180, 0}).x() - 180) < 1e-9);
    QVERIFY(std::abs(MapProjection::toMap({-180, 0}).x() + 180) < 1e-9);
    QVERIFY(MapProjection::toMap({10, 50}).y() < 0); // north is up
    QCOMPARE(MapProjection::toMap({370, 50}), MapProjection::toMap({10, 50}));
    // Equal areas: a square of one degree is as large as it is on a sphere.
    const auto area = [](double latitude) {
        double sum = 0;
        for (int hundredth = 0; hundredth < 100; ++hundredth) {
            const double at = latitude + 0.01 * hundredth;
            const double width = MapProjection::toMap({1, at + 0.005}).x();
            sum += width * (MapProjection::toMap({0, at}).y() - MapProjection::toMap({0, at + 0.01}).y());
        }
        return sum;
    };
    constexpr double radians = std::numbers::pi / 180;
    for (const int latitude : {0, 30, 60, 80}) {
        const double expected = (std::sin((latitude + 1) * radians) - std::sin(latitude * radians)) / std::sin(radians);
        QVERIFY(std::abs(area(latitude) / area(0) - expected) < 1e-4);
    }
}

void TestTopologyMap::thereAndBack()
{
    for (int longitude = -179; longitude < 180; longitude += 7) {
        for (int latitude = -90; latitude <= 90; latitude += 5) {
            const QPointF point = MapProjection::toMap({double(longitude), double(latitude)});
            QVERIFY(MapProjection::world().adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(point));
            const auto back = MapProjection::fromMap(point);
            if (std::abs(latitude) == 90) {
                QVERIFY(!back || std::abs(back->latitude) > 89.99); // at the edge: just in, or just out
                continue;
            }
            QVERIFY(back);
            QVERIFY(std::abs(back->longitude - longitude) < 1e-6 && std::abs(back->latitude - latitude) < 1e-6);
        }
    }
    QVERIFY(!MapProjection::fromMap({-179, -80})); // a corner beside the world
    QVERIFY(!MapProjection::fromMap({0, 500}));
    QVERIFY(!MapProjection::isOnEarth({0, 91}));
    QVERIFY(!MapProjection::isOnEarth({std::numeric_limits<double>::quiet_NaN(), 0}));
}

void TestTopologyMap::levelsDouble()
{
    QCOMPARE(TopologyMap::levelAt(0), 0);
    QCOMPARE(TopologyMap::levelAt(-5), 0);
    QCOMPARE(TopologyMap::levelAt(std::numeric_limits<double>::quiet_NaN()), 0);
    QCOMPARE(TopologyMap::levelAt(std::numeric_limits<double>::infinity()), TopologyMap::levelCount - 1);
    for (int level = 0; level < TopologyMap::levelCount; ++level)
        QCOMPARE(TopologyMap::levelAt(TopologyMap::scaleOf(level) * 1.01), level);
}

void TestTopologyMap::closeOnesAreOneMark()
{
    FleetBuilder builder;
    builder.cluster("fra1").at(8.68, 50.11).cluster("fra2").at(8.68, 50.11).cluster("mainz").at(8.27, 50.0).cluster("tokyo").at(139.7, 35.7);
    const TopologyMap map = mapOf(builder.build());
    const auto counts = [&](int level) {
        QList<int> list;
        for (const MapMark &mark : map.marks(level))
            list << mark.count;
        std::sort(list.begin(), list.end());
        return list;
    };
    QCOMPARE(counts(0), (QList<int>{1, 3}));
    QCOMPARE(counts(TopologyMap::levelCount - 1), (QList<int>{1, 1, 2}));
    const NodeIndex mainz = map.graph().find(ClusterId(u"mainz"_s));
    const NodeIndex frankfurt = map.graph().find(ClusterId(u"fra1"_s));
    // 44 pixels for 0.4 degrees is at about 100 pixels a degree.
    for (int level = 0; level < TopologyMap::levelCount; ++level)
        QCOMPARE(map.markOf(mainz, level) == map.markOf(frankfurt, level), TopologyMap::scaleOf(level) < 128);
    QCOMPARE(map.marks(0)[static_cast<size_t>(map.markOf(mainz, 0))].places, 2);
}

void TestTopologyMap::edgeSitesHaveTheirOwn()
{
    const TopologyMap map = mapOf(FleetBuilder().cluster("cloud").at(8.68, 50.11).cluster("shop").at(8.68, 50.11).edge("store").build());
    for (int level = 0; level < TopologyMap::levelCount; ++level) {
        QCOMPARE(map.marks(level).size(), size_t(2));
        for (const MapMark &mark : map.marks(level)) {
            QCOMPARE(mark.count, 1);
            QCOMPARE(map.graph().lane(map.nodes(mark).front()) == Lane::Edge, mark.isEdge);
        }
    }
}

void TestTopologyMap::whoHasNoCoordinates()
{
    FleetParts parts;
    parts.addCluster(u"nowhere"_s, Provider::Eks, u"r"_s);
    parts.addCluster(u"odd"_s, Provider::Eks, u"r"_s).coordinates = Coordinates{0, 200};
    parts.addCluster(u"shop"_s, Provider::Edge, u"store"_s);
    EdgeHost used{EdgeHostId(u"used"_s), u"used"_s, {}, u"store"_s, Coordinates{10, 20}, Health::Healthy, ClusterId(u"shop"_s), {}, {}};
    EdgeHost free{EdgeHostId(u"free"_s), u"free"_s, {}, u"depot"_s, Coordinates{30, 40}, Health::Unhealthy, {}, {}, {}};
    EdgeHost lost{EdgeHostId(u"lost"_s), u"lost"_s, {}, u"depot"_s, {}, Health::Healthy, {}, {}, {}};
    parts.edgeHosts = {used, free, lost};
    const TopologyMap map = mapOf(parts.build());
    const TopologyGraph &graph = map.graph();
    QStringList unlocated;
    for (const NodeIndex node : map.unlocated())
        unlocated << graph.name(node);
    QCOMPARE(unlocated, (QStringList{u"nowhere"_s, u"odd"_s, u"lost"_s}));
    const int last = TopologyMap::levelCount - 1;
    QCOMPARE(map.marks(last).size(), size_t(2));
    // An edge cluster is where its hosts are.
    const int shop = map.markOf(graph.find(ClusterId(u"shop"_s)), last);
    QCOMPARE(map.marks(last)[static_cast<size_t>(shop)].position, MapProjection::toMap({10, 20}));
    const int depot = map.markOf(graph.find(NodeKey{NodeKind::EdgeHost, u"free"_s}), last);
    QCOMPARE(map.marks(last)[static_cast<size_t>(depot)].health, Health::Unhealthy);
    QCOMPARE(map.markOf(graph.find(ClusterId(u"odd"_s)), last), -1);
}

void TestTopologyMap::nobodyIsLost()
{
    QVERIFY(rc::check("each is in one mark of every level, and stays with those that it is with closer up", [](quint32 seed) {
        const TopologyMap map = mapOf(scattered(*rc::gen::inRange(0, 200), seed).build());
        const TopologyGraph &graph = map.graph();
        std::set<NodeIndex> expected;
        for (NodeIndex node = 0; node < graph.firstGroup(); ++node) {
            if (graph.kind(node) == NodeKind::HostCluster || (graph.kind(node) == NodeKind::EdgeHost && graph.kind(graph.parent(node)) == NodeKind::Pool))
                expected.insert(node);
        }
        for (const NodeIndex node : map.unlocated())
            RC_ASSERT(expected.erase(node) == 1u);
        for (int level = 0; level < TopologyMap::levelCount; ++level) {
            std::set<NodeIndex> found;
            const std::vector<MapMark> &marks = map.marks(level);
            for (size_t i = 0; i < marks.size(); ++i) {
                RC_ASSERT(static_cast<int>(map.nodes(marks[i]).size()) == marks[i].count);
                for (const NodeIndex node : map.nodes(marks[i])) {
                    RC_ASSERT(found.insert(node).second);
                    RC_ASSERT(map.markOf(node, level) == static_cast<int>(i));
                    RC_ASSERT((graph.lane(node) == Lane::Edge) == marks[i].isEdge);
                }
                RC_ASSERT(MapProjection::world().contains(marks[i].position));
                if (level > 0) {
                    for (const NodeIndex node : map.nodes(marks[i]))
                        RC_ASSERT(map.markOf(node, level - 1) == map.markOf(map.nodes(marks[i]).front(), level - 1));
                }
            }
            RC_ASSERT(found == expected);
        }
    }));
}

void TestTopologyMap::orderOfTheFleetDoesNotMatter()
{
    QVERIFY(rc::check("the same fleet in another order has the same marks", [](quint32 seed) {
        const FleetParts parts = scattered(*rc::gen::inRange(0, 150), seed);
        const TopologyMap one = mapOf(parts.build());
        const TopologyMap other = mapOf(parts.shuffled(seed + 1).build());
        for (int level = 0; level < TopologyMap::levelCount; ++level)
            RC_ASSERT(one.marks(level) == other.marks(level));
        RC_ASSERT(one.unlocated() == other.unlocated());
    }));
}

void TestTopologyMap::marksAreFound()
{
    QVERIFY(rc::check("a view and a point find the marks that they would among all", [](quint32 seed) {
        const TopologyMap map = mapOf(scattered(*rc::gen::inRange(0, 150), seed).build());
        std::minstd_rand random(seed);
        for (int i = 0; i < 10; ++i) {
            const int level = static_cast<int>(random() % TopologyMap::levelCount);
            const QRectF view(static_cast<double>(random() % 400) - 200, static_cast<double>(random() % 200) - 100, random() % 100, random() % 100);
            const double reach = static_cast<double>(random() % 30) / 3;
            std::vector<int> inView;
            int nearest = -1;
            double least = reach;
            for (size_t k = 0; k < map.marks(level).size(); ++k) {
                const QPointF position = map.marks(level)[k].position;
                if (position.x() >= view.left() && position.x() <= view.right() && position.y() >= view.top() && position.y() <= view.bottom())
                    inView.push_back(static_cast<int>(k));
                const QPointF away = position - view.topLeft();
                if (const double distance = std::hypot(away.x(), away.y()); distance < least || (nearest < 0 && distance <= reach)) {
                    least = distance;
                    nearest = static_cast<int>(k);
                }
            }
            RC_ASSERT(map.visible(view, level) == inView);
            RC_ASSERT(map.hit(view.topLeft(), reach, level) == nearest);
        }
    }));
}

void TestTopologyMap::arcsOfAGroup()
{
    FleetBuilder builder;
    builder.cluster("fra1").at(8.68, 50.11).cluster("fra2").at(8.68, 50.11).cluster("tokyo").at(139.7, 35.7).cluster("cape").at(18.4, -33.9).cluster("lost");
    builder.group("g", "G").member("tokyo").member("fra1").member("fra2").member("cape").member("lost").group("h", "H").member("fra1").member("fra2");
    const TopologyMap map = mapOf(builder.build());
    const int level = 3;
    const auto arcs = map.arcs(map.graph().find(GroupId(u"g"_s)), level);
    QCOMPARE(arcs.size(), size_t(2));
    for (const MapArc &arc : arcs) {
        QCOMPARE(arc.from, map.markOf(map.graph().find(ClusterId(u"fra1"_s)), level));
        QCOMPARE(arc.start, MapProjection::toMap({8.68, 50.11}));
        QCOMPARE(arc.end, map.marks(level)[static_cast<size_t>(arc.to)].position);
        QCOMPARE(arc.members, 1);
        const QPointF bend = arc.control - (arc.start + arc.end) / 2;
        const QPointF way = arc.end - arc.start;
        QVERIFY(std::abs(QPointF::dotProduct(bend, way)) < 1e-9);
        QVERIFY(std::abs(std::hypot(bend.x(), bend.y()) / std::hypot(way.x(), way.y()) - 0.2) < 1e-9);
        QVERIFY(bend.y() < 0);
    }
    QVERIFY(map.arcs(map.graph().find(GroupId(u"h"_s)), level).empty());
}

EASEL_TEST(TestTopologyMap)
#include "testtopologymap.moc"
