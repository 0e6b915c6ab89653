// SPDX-License-Identifier: GPL-3.0-or-later
// Where a fleet's nodes are: inside their parents, apart from their siblings, and nearly where they were before a change.
#include "fleetbuilder.h"
#include "testregistry.h"
#include "topology/blockgrid.h"
#include "topology/naturalorder.h"
#include "topology/shelves.h"
#include "topology/topologylayout.h"
#include "topology/topologymeasures.h"
#include "topologyfleet.h"

#include <QTest>

#include <rapidcheck.h>

#include <cmath>
#include <random>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

TopologyLayout layoutOf(const Fleet &fleet)
{
    return TopologyLayout(std::make_shared<const TopologyGraph>(fleet));
}

/// Coordinates are kept as float: at the far end of a picture a unit has about a hundred steps.
constexpr double tolerance = 0.02;

bool holds(const QRectF &outer, const QRectF &inner)
{
    return outer.adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(inner);
}

bool overlaps(const QRectF &a, const QRectF &b)
{
    return a.right() - tolerance > b.left() && b.right() - tolerance > a.left() && a.bottom() - tolerance > b.top()
           && b.bottom() - tolerance > a.top();
}

/// How far the nodes that are in both pictures moved, on average, as a share of the picture's diagonal.
double displacement(const TopologyLayout &before, const TopologyLayout &after, NodeKind kind)
{
    QHash<NodeKey, QPointF> places;
    for (NodeIndex node = 0; node < before.graph().nodeCount(); ++node) {
        if (before.graph().kind(node) == kind)
            places.insert(before.graph().key(node), before.rect(node).center());
    }
    double sum = 0;
    int count = 0;
    for (NodeIndex node = 0; node < after.graph().nodeCount(); ++node) {
        if (after.graph().kind(node) != kind)
            continue;
        const auto place = places.constFind(after.graph().key(node));
        if (place == places.cend())
            continue;
        const QPointF moved = after.rect(node).center() - *place;
        sum += std::hypot(moved.x(), moved.y());
        ++count;
    }
    const QSizeF size = before.bounds().size();
    return count == 0 ? 0 : sum / count / std::hypot(size.width(), size.height());
}

} // namespace

class TestTopologyLayout final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gridsGrowInSteps();
    void shelvesKeepTheOrder();
    void numbersInNamesAreNumbers();
    void nothingIsWhereItMustNotBe();
    void areasHoldTheirMembersAlone();
    void bubblesAreApart();
    void orderOfTheFleetDoesNotMatter();
    void viewsShowWhatIsInThem();
    void pointsHitTheDeepestNode();
    void hitsByHand();
    void shapesAreNearThatOfAScreen();
    void aFreeSlotMovesNobody();
    void smallChangesMoveLittle_data();
    void smallChangesMoveLittle();
};

void TestTopologyLayout::gridsGrowInSteps()
{
    const auto slotsFor = [](BlockGrid (*grid)(int), std::initializer_list<int> counts) {
        QList<int> slots;
        for (const int count : counts)
            slots << grid(count).slots();
        return slots;
    };
    QCOMPARE(slotsFor(squareGrid, {0, 1, 2, 3, 5, 7, 9, 10, 13, 17, 10000}), (QList<int>{1, 1, 2, 4, 6, 9, 9, 12, 16, 20, 10000}));
    QCOMPARE(slotsFor(wideGrid, {0, 1, 3, 5, 9, 13}), (QList<int>{2, 2, 4, 8, 12, 18}));
    for (int count = 0; count < 5000; ++count) {
        QVERIFY(squareGrid(count).slots() >= count);
        QVERIFY(wideGrid(count).slots() >= count);
        // Never a row that nothing is in.
        QVERIFY(count == 0 || (squareGrid(count).rows - 1) * squareGrid(count).columns < count);
    }
    for (int i = 1; i < 100; ++i) {
        const Slot before = snakingSlot(i - 1, 7);
        const Slot slot = snakingSlot(i, 7);
        QCOMPARE(std::abs(slot.column - before.column) + std::abs(slot.row - before.row), 1);
    }
    QCOMPARE(steppedUp(8, 4), 8.0);
    QCOMPARE(steppedUp(steppedUp(9, 4), 4), steppedUp(9, 4));
    QVERIFY(steppedUp(8.1, 4) > 9.4 && steppedUp(8.1, 4) < 9.6);
    QCOMPARE(stepped(8.1, 4), 8.0);
}

void TestTopologyLayout::shelvesKeepTheOrder()
{
    const Shelves shelves = onShelves({{10, 5}, {10, 8}, {30, 2}, {5, 5}}, 25, 1);
    QCOMPARE(shelves.positions, (std::vector<QPointF>{{0, 0}, {11, 0}, {0, 9}, {0, 12}}));
    QCOMPARE(shelves.used, QSizeF(30, 17));
    QCOMPARE(onShelves({}, 25, 1).used, QSizeF());
    // Under the second, at the end of the first row, and then on a row of its own.
    const Shelves stacked = onStackedShelves({{10, 20}, {10, 8}, {9, 5}, {4, 15}, {4, 4}, {20, 5}}, 26, 1);
    QCOMPARE(stacked.positions, (std::vector<QPointF>{{0, 0}, {11, 0}, {11, 9}, {22, 0}, {11, 15}, {0, 21}}));
    QCOMPARE(stacked.used, QSizeF(26, 26));
    QCOMPARE(onStackedShelves({}, 25, 1).used, QSizeF());
}

void TestTopologyLayout::numbersInNamesAreNumbers()
{
    const QStringList order{u""_s, u"7"_s, u"Edge-2"_s, u"edge-9"_s, u"edge-10"_s, u"edge-10-b"_s, u"edge-x"_s, u"ä"_s};
    for (qsizetype i = 0; i < order.size(); ++i) {
        for (qsizetype k = 0; k < order.size(); ++k)
            QCOMPARE(naturalOrder(order[i], order[k]) < 0, i < k);
    }
    QVERIFY(naturalOrder(u"A1", u"a01") == 0);
    QVERIFY(naturalOrder(u"99999999999999999999998", u"99999999999999999999999") < 0);
    QVERIFY(naturalOrder(u"Ä", u"ä") == 0);
}

void TestTopologyLayout::nothingIsWhereItMustNotBe()
{
    QVERIFY(rc::check("nodes are in their parents and apart from their siblings", [](quint32 seed) {
        const TopologyLayout layout = layoutOf(unevenFleet(*rc::gen::inRange(0, 200), seed).build());
        const TopologyGraph &graph = layout.graph();
        for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
            RC_ASSERT(layout.rect(node).isValid());
            RC_ASSERT(holds(layout.bounds(), layout.rect(node)));
            if (graph.parent(node) != noNode)
                RC_ASSERT(holds(layout.rect(graph.parent(node)), layout.rect(node)));
            for (int i = 0; i < graph.childCount(node); ++i) {
                for (int k = 0; k < i; ++k)
                    RC_ASSERT(!overlaps(layout.rect(graph.firstChild(node) + i), layout.rect(graph.firstChild(node) + k)));
            }
        }
        for (NodeIndex lane = 1; lane < graph.laneCount(); ++lane)
            RC_ASSERT(!overlaps(layout.rect(lane - 1), layout.rect(lane)));
    }));
}

void TestTopologyLayout::areasHoldTheirMembersAlone()
{
    QVERIFY(rc::check("a group's area is around its members and nobody else", [](quint32 seed) {
        const TopologyLayout layout = layoutOf(unevenFleet(*rc::gen::inRange(1, 150), seed).build());
        const TopologyGraph &graph = layout.graph();
        for (NodeIndex group = graph.firstGroup(); group < graph.nodeCount(); ++group) {
            const auto members = graph.members(group);
            const auto area = layout.area(group);
            RC_ASSERT(area.empty() == members.empty());
            for (NodeIndex host = 0; host < graph.firstLeaf(); ++host) {
                if (graph.kind(host) != NodeKind::HostCluster)
                    continue;
                const bool isIn = std::any_of(area.begin(), area.end(), [&](const QRectF &rect) { return holds(rect, layout.rect(host)); });
                const bool isTouched = std::any_of(area.begin(), area.end(), [&](const QRectF &rect) { return overlaps(rect, layout.rect(host)); });
                const bool isMember = std::binary_search(members.begin(), members.end(), host);
                RC_ASSERT(isIn == isMember);
                RC_ASSERT(isTouched == isMember);
            }
            for (size_t i = 0; i < area.size(); ++i) {
                for (size_t k = 0; k < i; ++k)
                    RC_ASSERT(!overlaps(area[i], area[k]));
            }
            for (NodeIndex other = graph.firstGroup(); other < group; ++other) {
                const auto theirs = graph.members(other);
                std::vector<NodeIndex> shared;
                std::set_intersection(members.begin(), members.end(), theirs.begin(), theirs.end(), std::back_inserter(shared));
                if (!shared.empty())
                    continue;
                for (const QRectF &rect : area) {
                    for (const QRectF &their : layout.area(other))
                        RC_ASSERT(!overlaps(rect, their));
                }
            }
        }
    }));
    // A run that goes on in the next rows is one piece: three rectangles at most, and what joins them.
    FleetBuilder builder;
    const std::array names{"a", "b", "c", "d", "e", "f", "g", "h", "i"};
    for (const char *name : names)
        builder.cluster(name);
    builder.group("g1", "1").member("a").member("b").group("g2", "2").member("c").member("d").member("e");
    const TopologyLayout layout = layoutOf(builder.build());
    const NodeIndex group = layout.graph().find(GroupId(u"g2"_s));
    // c is at the end of the first row; the second runs back from below it with d and e.
    QCOMPARE(layout.area(group).size(), size_t(3));
    QCOMPARE(layout.area(group)[2].height(), TopologyMeasures::hostGap - 2 * TopologyMeasures::areaMargin);
    QCOMPARE(layout.labelAnchor(group), layout.area(group)[1].topLeft());
}

void TestTopologyLayout::bubblesAreApart()
{
    const auto areApart = [](const std::vector<Bubble> &bubbles) {
        for (size_t i = 0; i < bubbles.size(); ++i) {
            for (size_t k = 0; k < i; ++k) {
                const QPointF away = bubbles[i].centre - bubbles[k].centre;
                if (std::hypot(away.x(), away.y()) < bubbles[i].radius + bubbles[k].radius - tolerance)
                    return false;
            }
        }
        return true;
    };
    QVERIFY(rc::check("no bubble overlaps another, and one alone is where it wants to be", [&](quint32 seed) {
        std::minstd_rand random(seed);
        std::vector<Bubble> wanted;
        for (int i = *rc::gen::inRange(0, 120); i > 0; --i)
            wanted.push_back({QPointF(random() % 300, random() % 200), 10 * std::sqrt(1 + random() % 20)});
        const std::vector<Bubble> bubbles = apart(wanted, 10);
        RC_ASSERT(bubbles.size() == wanted.size());
        for (size_t i = 0; i < bubbles.size(); ++i)
            RC_ASSERT(bubbles[i].radius == wanted[i].radius);
        RC_ASSERT(areApart(bubbles));
    }));
    const std::vector<Bubble> all(500, Bubble{QPointF(1000, 1000), 12});
    QVERIFY(areApart(apart(all, 10)));
    // Somewhere near: what holds 500 circles has a radius of about 300.
    for (const Bubble &bubble : apart(all, 10))
        QVERIFY(std::hypot(bubble.centre.x() - 1000, bubble.centre.y() - 1000) < 700);
    QCOMPARE(apart({{QPointF(50, 50), 10}}, 10).front().centre, QPointF(50, 50));
}

void TestTopologyLayout::orderOfTheFleetDoesNotMatter()
{
    QVERIFY(rc::check("the same fleet in another order is the same picture", [](quint32 seed) {
        const FleetParts parts = unevenFleet(*rc::gen::inRange(0, 200), seed);
        const TopologyLayout one = layoutOf(parts.build());
        const TopologyLayout other = layoutOf(parts.shuffled(seed + 1).build());
        RC_ASSERT(one.graph().nodeCount() == other.graph().nodeCount());
        for (NodeIndex node = 0; node < one.graph().nodeCount(); ++node) {
            RC_ASSERT(one.graph().key(node) == other.graph().key(node));
            RC_ASSERT(one.graph().counts(node) == other.graph().counts(node));
            RC_ASSERT(one.graph().health(node) == other.graph().health(node));
            RC_ASSERT(one.rect(node) == other.rect(node));
        }
        for (NodeIndex group = one.graph().firstGroup(); group < one.graph().nodeCount(); ++group)
            RC_ASSERT(std::ranges::equal(one.area(group), other.area(group)));
    }));
}

namespace {

/// Edges included, as the layout has it.
bool touches(const QRectF &a, const QRectF &b)
{
    return a.left() <= b.right() && b.left() <= a.right() && a.top() <= b.bottom() && b.top() <= a.bottom();
}

bool isSeen(const TopologyLayout &layout, NodeIndex node, const QRectF &view, Detail detail)
{
    const NodeKind kind = layout.graph().kind(node);
    if (kind == NodeKind::Group && detail != Detail::Far) {
        const auto area = layout.area(node);
        return std::any_of(area.begin(), area.end(), [&](const QRectF &rect) { return touches(rect, view); });
    }
    return detailOf(kind) <= detail && touches(layout.rect(node), view);
}

} // namespace

void TestTopologyLayout::viewsShowWhatIsInThem()
{
    QVERIFY(rc::check("a view shows what touches it, once, and nothing else", [](quint32 seed) {
        const TopologyLayout layout = layoutOf(unevenFleet(*rc::gen::inRange(0, 200), seed).build());
        const TopologyGraph &graph = layout.graph();
        std::minstd_rand random(seed);
        for (int i = 0; i < 10; ++i) {
            const auto within = [&](double size) { return size * (static_cast<double>(random() % 1200) / 1000 - 0.1); };
            const QRectF view = QRectF(QPointF(within(layout.bounds().width()), within(layout.bounds().height())),
                                       QSizeF(random() % 3000, random() % 2000));
            for (const Detail detail : allDetails) {
                VisibleNodes seen = layout.visible(view, detail);
                std::vector<NodeIndex> all;
                for (const std::vector<NodeIndex> *nodes : {&seen.frames, &seen.cells, &seen.leaves, &seen.groups})
                    all.insert(all.end(), nodes->begin(), nodes->end());
                std::vector<NodeIndex> expected;
                for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
                    if (isSeen(layout, node, view, detail))
                        expected.push_back(node);
                }
                RC_ASSERT(all == expected);
            }
        }
    }));
}

void TestTopologyLayout::pointsHitTheDeepestNode()
{
    QVERIFY(rc::check("the centre of a node hits it, or what is on top of it", [](quint32 seed) {
        const TopologyLayout layout = layoutOf(unevenFleet(*rc::gen::inRange(0, 150), seed).build());
        const TopologyGraph &graph = layout.graph();
        for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
            const QPointF centre = layout.rect(node).center();
            for (const Detail detail : allDetails) {
                const NodeIndex hit = layout.hit(centre, detail);
                if (graph.kind(node) == NodeKind::Group) {
                    if (detail == Detail::Far)
                        RC_ASSERT(hit == node);
                    continue;
                }
                RC_ASSERT(hit != noNode);
                RC_ASSERT(detailOf(graph.kind(hit)) <= detail);
                if (graph.kind(hit) == NodeKind::Group)
                    continue;
                // What is hit is the node, or in it, or around it where the node is too small for the detail; and nothing of
                // that detail is deeper.
                NodeIndex shown = node;
                while (detailOf(graph.kind(shown)) > detail)
                    shown = graph.parent(shown);
                NodeIndex above = hit;
                while (above != noNode && above != shown)
                    above = graph.parent(above);
                RC_ASSERT(above == shown);
                for (int i = 0; i < graph.childCount(hit); ++i) {
                    const NodeIndex child = graph.firstChild(hit) + i;
                    RC_ASSERT(detailOf(graph.kind(child)) > detail || !layout.rect(child).contains(centre));
                }
            }
        }
    }));
}

void TestTopologyLayout::hitsByHand()
{
    FleetBuilder builder;
    builder.cluster("a").cluster("b").cluster("c").group("g", "G").member("a").member("b").virtualCluster("v", "g", "a");
    const TopologyLayout layout = layoutOf(builder.build());
    const TopologyGraph &graph = layout.graph();
    const NodeIndex a = graph.find(ClusterId(u"a"_s));
    const NodeIndex b = graph.find(ClusterId(u"b"_s));
    const NodeIndex group = graph.find(GroupId(u"g"_s));
    const NodeIndex leaf = graph.firstChild(a);
    const QRectF rect = layout.rect(a);
    QCOMPARE(layout.rect(b).left() - rect.right(), TopologyMeasures::hostGap);
    const QPointF between(rect.right() + TopologyMeasures::hostGap / 2, rect.center().y());
    QCOMPARE(layout.hit(between, Detail::Near), group);
    QCOMPARE(layout.hit(rect.topLeft() + QPointF(2, 2), Detail::Near), a);
    QCOMPARE(layout.hit(layout.rect(leaf).center(), Detail::Near), leaf);
    QCOMPARE(layout.hit(layout.rect(leaf).center(), Detail::Middle), a);
    const NodeIndex place = graph.parent(a);
    QCOMPARE(layout.hit(layout.rect(place).topLeft() + QPointF(2, 2), Detail::Far), place);
    QCOMPARE(layout.hit(layout.rect(0).topLeft() + QPointF(2, 2), Detail::Near), 0);
    QCOMPARE(layout.hit(layout.bounds().bottomRight() + QPointF(5, 5), Detail::Near), noNode);
    QCOMPARE(layout.hit(layout.bubble(group).centre, Detail::Far), group);
    // Nothing there at all.
    QCOMPARE(layoutOf(Fleet()).hit({}, Detail::Near), noNode);
    QVERIFY(layoutOf(Fleet()).visible(QRectF(0, 0, 100, 100), Detail::Near).frames.empty());
    QCOMPARE(detailAt(0.05), Detail::Far);
    QCOMPARE(detailAt(0.5), Detail::Middle);
    QCOMPARE(detailAt(2), Detail::Near);
}

void TestTopologyLayout::shapesAreNearThatOfAScreen()
{
    for (const int clusters : {40, 400, 2000, 10000}) {
        for (const Fleet &fleet : {generatedFleet(clusters, 1), unevenFleet(clusters, 1).build(), unevenFleet(clusters, 2).build()}) {
            const QRectF bounds = layoutOf(fleet).bounds();
            const double aspect = bounds.width() / bounds.height();
            // Shelves come in whole rows: a screen of 16:9 shows it with a third of a side empty at most.
            QVERIFY2(aspect > 1.2 && aspect < 2.67, qPrintable(u"%1 clusters: %2"_s.arg(clusters).arg(aspect)));
        }
    }
}

void TestTopologyLayout::aFreeSlotMovesNobody()
{
    FleetParts parts;
    for (const char *name : {"a", "b", "c", "d", "e"})
        parts.addCluster(QString::fromLatin1(name), Provider::Eks, u"north"_s);
    parts.addCluster(u"z"_s, Provider::Eks, u"south"_s);
    const TopologyLayout five = layoutOf(parts.build());
    parts.addCluster(u"f"_s, Provider::Eks, u"north"_s);
    const TopologyLayout six = layoutOf(parts.build());
    QCOMPARE(displacement(five, six, NodeKind::HostCluster), 0.0);
    QCOMPARE(displacement(five, six, NodeKind::Place), 0.0);
    // One in the middle of the order moves those behind it by one slot each, and nobody elsewhere.
    parts.addCluster(u"c5"_s, Provider::Eks, u"north"_s);
    parts.clusters.erase(parts.clusters.begin() + 6);
    const TopologyLayout middle = layoutOf(parts.build());
    QCOMPARE(displacement(five, middle, NodeKind::Place), 0.0);
    for (const char *name : {"a", "b", "c", "d", "e", "z"}) {
        const ClusterId id(QString::fromLatin1(name));
        const QPointF moved = middle.rect(middle.graph().find(id)).topLeft() - five.rect(five.graph().find(id)).topLeft();
        const bool isBehind = *name == 'd' || *name == 'e';
        QVERIFY(isBehind ? moved.manhattanLength() <= TopologyMeasures::hostWidth + TopologyMeasures::hostGap + tolerance : moved.isNull());
        QVERIFY(!isBehind || !moved.isNull());
    }
}

void TestTopologyLayout::smallChangesMoveLittle_data()
{
    // Bounds are about twice what was measured. The mean is what people see from change to change; most changes move a few
    // neighbours by a slot, and a few (one in a hundred of 400 clusters, one in six of 40) break the shelves of a lane anew,
    // which is what the most is. A small fleet has few slots to spare, and a cluster more or less is a large part of it. A
    // group's area moves nothing but its own members.
    QTest::addColumn<int>("clusters");
    QTest::addColumn<int>("fleets");
    QTest::addColumn<int>("changes"); ///< of each fleet
    QTest::addColumn<double>("removeBound"); ///< of the picture's diagonal
    QTest::addColumn<double>("joinBound");
    QTest::newRow("40 clusters") << 40 << 40 << 5 << 0.05 << 0.004;
    QTest::newRow("400 clusters") << 400 << 20 << 8 << 0.008 << 0.001;
    QTest::newRow("2,000 clusters") << 2000 << 6 << 8 << 0.005 << 0.0006;
}

void TestTopologyLayout::smallChangesMoveLittle()
{
    QFETCH(int, clusters);
    QFETCH(int, fleets);
    QFETCH(int, changes);
    QFETCH(double, removeBound);
    QFETCH(double, joinBound);
    double removed = 0;
    double joined = 0;
    double bubbles = 0;
    double most = 0;
    for (int seed = 1; seed <= fleets; ++seed) {
        const FleetParts parts = unevenFleet(clusters, static_cast<quint32>(seed));
        const TopologyLayout before = layoutOf(parts.build());
        for (int change = 0; change < changes; ++change) {
            const HostCluster changed = parts.clusters[static_cast<size_t>((change * 37 + seed * 11) % clusters)];
            const auto leavesAll = [&](FleetParts &fleet) {
                for (ClusterGroup &group : fleet.groups)
                    std::erase_if(group.members, [&](const Member &member) { return member.cluster == changed.id; });
            };
            FleetParts without = parts;
            leavesAll(without);
            std::erase_if(without.clusters, [&](const HostCluster &cluster) { return cluster.id == changed.id; });
            std::erase_if(without.virtualClusters, [&](const VirtualCluster &each) { return each.host == changed.id; });
            // Adding it is the same the other way round.
            const double away = displacement(before, layoutOf(without.build()), NodeKind::HostCluster);
            removed += away;
            FleetParts elsewhere = parts;
            leavesAll(elsewhere);
            elsewhere.groups[static_cast<size_t>(change) % elsewhere.groups.size()].members.push_back({changed.id, changed.name, {}, {}, {}});
            const TopologyLayout after = layoutOf(elsewhere.build());
            const double joining = displacement(before, after, NodeKind::HostCluster);
            joined += joining;
            bubbles += displacement(before, after, NodeKind::Group);
            most = std::max({most, away, joining});
        }
    }
    const int runs = fleets * changes;
    qInfo("mean displacement in percent of the diagonal: a cluster more or less %.3f, into another group %.3f (bubbles %.3f), most %.3f",
          100 * removed / runs, 100 * joined / runs, 100 * bubbles / runs, 100 * most);
    QVERIFY(removed / runs < removeBound);
    QVERIFY(joined / runs < joinBound);
    QVERIFY(most < 0.35);
    QVERIFY(removed > 0 && joined > 0); // something did move: it was measured
}

EASEL_TEST(TestTopologyLayout)
#include "testtopologylayout.moc"
