// SPDX-License-Identifier: GPL-3.0-or-later
// Ways through a topology with a keyboard: to every node, and back again.
#include "fleetbuilder.h"
#include "testregistry.h"
#include "topology/topologynavigator.h"
#include "topologyfleet.h"

#include <QTest>

#include <rapidcheck.h>

#include <set>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

TopologyLayout layoutOf(const Fleet &fleet)
{
    return TopologyLayout(std::make_shared<const TopologyGraph>(fleet));
}

/// Nine clusters in one region, three in a row. In G: a, b and c; v is on a, w on i, and x waits.
FleetBuilder nine()
{
    FleetBuilder builder;
    for (const char *name : {"a", "b", "c", "d", "e", "f", "g", "h", "i"})
        builder.cluster(name);
    builder.group("G", "G").member("a").member("b").member("c").group("H", "H").member("a").member("i").group("none", "None");
    builder.virtualCluster("v", "G", "a").virtualCluster("w", "H", "i").virtualCluster("x", "G", "");
    return builder;
}

QStringList names(const TopologyGraph &graph, const std::vector<NodeIndex> &nodes)
{
    QStringList list;
    for (const NodeIndex node : nodes)
        list << graph.name(node);
    return list;
}

} // namespace

class TestTopologyNavigator final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrows();
    void links();
    void neighbourhoods();
    void readingOrderComesToEveryNode();
    void arrowsAndStepsReachEveryNode();
};

void TestTopologyNavigator::arrows()
{
    const TopologyLayout layout = layoutOf(nine().build());
    const TopologyGraph &graph = layout.graph();
    const TopologyNavigator navigator(layout);
    const auto node = [&](const char *name) { return graph.find(ClusterId(QString::fromLatin1(name))); };
    // Rows snake, and the members of the first group come first: a b c / g?.. so places are asked for, not names.
    const auto at = [&](int column, int row) {
        const QRectF first = layout.rect(node("a"));
        return layout.hit(first.center() + QPointF(column * 192, row * 136), Detail::Middle);
    };
    QCOMPARE(at(0, 0), node("a"));
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 3; ++column) {
            const NodeIndex here = at(column, row);
            QVERIFY(graph.hostCluster(here));
            if (column < 2) {
                QCOMPARE(navigator.toward(here, Direction::Right), at(column + 1, row));
                QCOMPARE(navigator.toward(at(column + 1, row), Direction::Left), here);
            }
            if (row < 2) {
                QCOMPARE(navigator.toward(here, Direction::Down), at(column, row + 1));
                QCOMPARE(navigator.toward(at(column, row + 1), Direction::Up), here);
            }
        }
    }
    QCOMPARE(navigator.toward(0, Direction::Left), noNode);
    QCOMPARE(navigator.toward(0, Direction::Right), 1); // the lane of what waits
    QCOMPARE(navigator.outOf(node("a")), graph.parent(node("a")));
    QCOMPARE(graph.name(navigator.into(node("a"))), u"v"_s);
    QCOMPARE(navigator.into(node("b")), noNode);
}

void TestTopologyNavigator::links()
{
    const TopologyLayout layout = layoutOf(nine().build());
    const TopologyGraph &graph = layout.graph();
    const TopologyNavigator navigator(layout);
    const NodeIndex a = graph.find(ClusterId(u"a"_s));
    const NodeIndex group = graph.find(GroupId(u"G"_s));
    const NodeIndex none = graph.find(GroupId(u"none"_s));
    QCOMPARE(names(graph, navigator.linked(group)), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"x"_s}));
    QCOMPARE(names(graph, navigator.linked(a)), (QStringList{u"G"_s, u"H"_s, u"v"_s}));
    QCOMPARE(names(graph, navigator.linked(graph.firstChild(a))), (QStringList{u"a"_s, u"G"_s}));
    const NodeIndex place = navigator.into(none);
    QCOMPARE(graph.waitingGroup(place), none);
    QCOMPARE(navigator.linked(place), std::vector<NodeIndex>{none});
    // Around and around.
    NodeIndex last = noNode;
    QStringList way;
    for (int i = 0; i < 4; ++i) {
        last = navigator.alongLinks(a, last);
        way << graph.name(last);
    }
    QCOMPARE(way, (QStringList{u"G"_s, u"H"_s, u"v"_s, u"G"_s}));
    QCOMPARE(graph.name(navigator.alongLinks(a, last, false)), u"v"_s);
    QCOMPARE(graph.name(navigator.alongLinks(a, noNode, false)), u"v"_s);
}

void TestTopologyNavigator::neighbourhoods()
{
    const TopologyLayout layout = layoutOf(nine().build());
    const TopologyGraph &graph = layout.graph();
    const TopologyNavigator navigator(layout);
    const auto around = [&](NodeIndex node) { return names(graph, navigator.neighbourhood(node)).join(u' '); };
    QCOMPARE(around(graph.find(GroupId(u"G"_s))), u"Cloud Without a place EKS eu-central-1 G a b c Waiting for a host cluster v x G"_s);
    QCOMPARE(around(graph.find(ClusterId(u"a"_s))), u"Cloud EKS eu-central-1 a v G H"_s);
    QCOMPARE(around(graph.find(NodeKey{NodeKind::VirtualCluster, u"w"_s})), u"Cloud EKS eu-central-1 i w H"_s);
    const NodeIndex eks = graph.firstChild(0);
    QCOMPARE(around(eks), u"Cloud EKS eu-central-1 a b c i d e f g h v w G H"_s);
}

void TestTopologyNavigator::readingOrderComesToEveryNode()
{
    QVERIFY(rc::check("one after the other, and back", [](quint32 seed) {
        const TopologyLayout layout = layoutOf(unevenFleet(*rc::gen::inRange(1, 100), seed).build());
        const TopologyGraph &graph = layout.graph();
        const TopologyNavigator navigator(layout);
        for (const Detail detail : allDetails) {
            std::vector<bool> isSeen(static_cast<size_t>(graph.nodeCount()));
            int expected = 0;
            for (NodeIndex node = 0; node < graph.nodeCount(); ++node)
                expected += detailOf(graph.kind(node)) <= detail;
            NodeIndex node = 0;
            for (int i = 0; i < expected; ++i) {
                RC_ASSERT(detailOf(graph.kind(node)) <= detail);
                RC_ASSERT(!isSeen[static_cast<size_t>(node)]);
                isSeen[static_cast<size_t>(node)] = true;
                const NodeIndex next = navigator.following(node, detail);
                RC_ASSERT(navigator.preceding(next, detail) == node);
                node = next;
            }
            RC_ASSERT(node == 0);
        }
    }));
}

void TestTopologyNavigator::arrowsAndStepsReachEveryNode()
{
    QVERIFY(rc::check("without the reading order: by direction, into, out of and along links", [](quint32 seed) {
        const TopologyLayout layout = layoutOf(unevenFleet(*rc::gen::inRange(1, 100), seed).build());
        const TopologyGraph &graph = layout.graph();
        const TopologyNavigator navigator(layout);
        std::vector<bool> isReached(static_cast<size_t>(graph.nodeCount()));
        std::vector<NodeIndex> open{0};
        isReached[0] = true;
        const auto reach = [&](NodeIndex node) {
            if (node != noNode && !isReached[static_cast<size_t>(node)]) {
                isReached[static_cast<size_t>(node)] = true;
                open.push_back(node);
            }
        };
        while (!open.empty()) {
            const NodeIndex node = open.back();
            open.pop_back();
            for (const Direction direction : allDirections) {
                const NodeIndex next = navigator.toward(node, direction);
                reach(next);
                if (next == noNode)
                    continue;
                const QPointF away = layout.rect(next).center() - layout.rect(node).center();
                const double along = direction == Direction::Left ? -away.x() : direction == Direction::Right ? away.x() : direction == Direction::Up ? -away.y() : away.y();
                RC_ASSERT(along > 0);
            }
            reach(navigator.outOf(node));
            reach(navigator.into(node));
            NodeIndex link = noNode;
            for (size_t i = 0; i < navigator.linked(node).size(); ++i)
                reach(link = navigator.alongLinks(node, link));
        }
        RC_ASSERT(std::find(isReached.begin(), isReached.end(), false) == isReached.end());
        // Arrows alone come to every host cluster from every other one.
        for (NodeIndex start = 0; start < graph.firstLeaf(); ++start) {
            if (detailOf(graph.kind(start)) != Detail::Middle)
                continue;
            std::set<NodeIndex> byArrows{start};
            std::vector<NodeIndex> queue{start};
            while (!queue.empty()) {
                const NodeIndex node = queue.back();
                queue.pop_back();
                for (const Direction direction : allDirections) {
                    if (const NodeIndex next = navigator.toward(node, direction); next != noNode && byArrows.insert(next).second)
                        queue.push_back(next);
                }
            }
            int cells = 0;
            for (NodeIndex node = 0; node < graph.firstLeaf(); ++node)
                cells += detailOf(graph.kind(node)) == Detail::Middle;
            RC_ASSERT(static_cast<int>(byArrows.size()) == cells);
        }
    }));
}

EASEL_TEST(TestTopologyNavigator)
#include "testtopologynavigator.moc"
