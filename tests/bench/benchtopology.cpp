// SPDX-License-Identifier: GPL-3.0-or-later
// The topology's geometry beside Graphviz, which runs as a process: its time holds reading the graph and writing the
// positions (what starting it takes is printed too). It is only used where it is installed.
#include "bench.h"

#include "fleetbuilder.h"
#include "planning/change.h"
#include "topology/headroom.h"
#include "topology/labelplacer.h"
#include "topology/topologydifference.h"
#include "topology/topologylayout.h"
#include "topology/topologymap.h"
#include "topology/topologynavigator.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

namespace easel::bench {
namespace {

constexpr int anchorSeconds = 60; // longer than anybody waits for a picture

/// About that many nodes: three quarters of them virtual clusters.
Fleet fleetOf(int nodes)
{
    return test::generatedFleet({nodes / 5, 0, nodes * 3 / 4, nodes / 40}, 1);
}

/// The tree and the memberships, as Graphviz reads them.
bool writeGraph(const TopologyGraph &graph, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write("graph topology {\n");
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
        const NodeIndex parent = graph.parent(node);
        file.write(parent == noNode ? QByteArray::number(node) + ";\n" : QByteArray::number(parent) + "--" + QByteArray::number(node) + ";\n");
        for (const NodeIndex member : graph.members(node))
            file.write(QByteArray::number(node) + "--" + QByteArray::number(member) + ";\n");
    }
    file.write("}\n");
    return true;
}

/// What the anchor took, in milliseconds, and what to call it; 0 where there is none.
std::pair<QString, double> anchor(const QString &program, const QString &input, const QString &output)
{
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty())
        return {QStringLiteral("%1 is not installed").arg(program), 0};
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(path, {QStringLiteral("-Tplain"), QStringLiteral("-o"), output, input});
    if (!process.waitForFinished(anchorSeconds * 1000)) {
        process.kill();
        process.waitForFinished();
        return {QStringLiteral("%1, stopped after %2 s").arg(program).arg(anchorSeconds), anchorSeconds * 1000.0};
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return {QStringLiteral("%1 failed").arg(program), 0};
    return {program, static_cast<double>(timer.nsecsElapsed()) / 1e6};
}

void layouts(const Scale &scale, const QTemporaryDir &folder)
{
    const QString input = folder.filePath(QStringLiteral("topology.gv"));
    const QString output = folder.filePath(QStringLiteral("topology.plain"));
    for (const auto &[nodes, aim] : {std::pair{1000, 5.0}, {10'000, 50.0}, {50'000, 300.0}}) {
        const Fleet fleet = fleetOf(scale.quick ? nodes / 100 : nodes);
        std::shared_ptr<const TopologyGraph> graph;
        const double building = median(scale.runs(), [&] { graph = std::make_shared<const TopologyGraph>(fleet); });
        const double placing = median(scale.runs(), [&] { (void)TopologyLayout(graph); });
        const TopologyLayout layout(graph);
        const QString what = QStringLiteral("topology of %1 nodes: ").arg(graph->nodeCount());
        row(what + QStringLiteral("the graph"), building, {}, 0);
        row(what + QStringLiteral("the layout"), placing, {}, 0);
        if (scale.quick) {
            row(what + QStringLiteral("both"), building + placing, QStringLiteral("Graphviz is left out of a quick run"), 0, aim);
        } else if (!writeGraph(*graph, input)) {
            std::abort();
        } else {
            for (const char *program : {"twopi", "sfdp"}) {
                const auto [name, time] = anchor(QString::fromLatin1(program), input, output);
                row(what + QStringLiteral("both"), building + placing, name, time, aim);
            }
        }
        std::printf("%-58s %10.1f bytes in the graph, %.1f in the layout\n", qPrintable(what + QStringLiteral("memory of a node")),
                    static_cast<double>(graph->memoryUse()) / graph->nodeCount(), static_cast<double>(layout.memoryUse()) / graph->nodeCount());
    }
    if (!scale.quick && writeGraph(TopologyGraph(), input)) {
        const auto [name, time] = anchor(QStringLiteral("twopi"), input, output);
        row(QStringLiteral("topology: nothing at all"), median(scale.runs(), [] { (void)TopologyLayout(std::make_shared<const TopologyGraph>()); }),
            name, time);
    }
}

/// Hits and views among `hosts` host clusters with as many virtual clusters.
void lookups(const Scale &scale, int hosts, int virtualClusters)
{
    if (scale.quick) {
        hosts /= 100;
        virtualClusters /= 100;
    }
    const auto graph = std::make_shared<const TopologyGraph>(test::generatedFleet({hosts, 0, virtualClusters, 0}, 1));
    const TopologyLayout layout(graph);
    const QRectF bounds = layout.bounds();
    const QString among = QStringLiteral(" among %1 nodes").arg(graph->nodeCount());
    QRandomGenerator random(1);
    std::vector<QPointF> points;
    for (int i = 0; i < 1000; ++i)
        points.emplace_back(random.bounded(bounds.width()), random.bounded(bounds.height()));
    for (const Detail detail : allDetails) {
        const auto *name = detail == Detail::Far ? "far" : detail == Detail::Middle ? "middle" : "near";
        int found = 0;
        row(QStringLiteral("topology: 1,000 hits, %1,").arg(QLatin1String(name)) + among, median(scale.runs(), [&] {
                for (const QPointF &point : points)
                    found += layout.hit(point, detail) != noNode;
            }), {}, 0, 2);
        if (found == 0)
            std::abort();
    }
    for (const double zoom : {1920 / bounds.width(), 0.2, 0.6, 1.5}) {
        const QRectF view(bounds.center() - QPointF(960, 540) / zoom, QSizeF(1920, 1080) / zoom);
        VisibleNodes seen;
        const double time = median(scale.runs(), [&] { seen = layout.visible(view, detailAt(zoom)); });
        const auto shown = seen.frames.size() + seen.cells.size() + seen.leaves.size() + seen.groups.size();
        row(QStringLiteral("topology: view at scale %1, %2 of %3 nodes").arg(zoom, 0, 'f', 2).arg(shown).arg(graph->nodeCount()), time, {}, 0, 2);
    }
    const QRectF all = bounds;
    row(QStringLiteral("topology: every node,") + among, median(scale.runs(), [&] { (void)layout.visible(all, Detail::Near); }), {}, 0);
}

/// The fleet with each cluster at one of `places` places.
Fleet located(const Fleet &fleet, int places)
{
    QRandomGenerator random(1);
    std::vector<Coordinates> coordinates;
    for (int i = 0; i < places; ++i)
        coordinates.push_back({random.bounded(360.0) - 180, random.bounded(140.0) - 70});
    std::vector<HostCluster> clusters = fleet.inventory().clusters();
    for (HostCluster &cluster : clusters)
        cluster.coordinates = coordinates[random.bounded(static_cast<quint32>(places))];
    std::vector<ClusterGroup> groups;
    for (const GroupId &id : fleet.groupIds())
        groups.push_back(*fleet.group(id));
    return Fleet(std::make_shared<const Inventory>(std::vector<Project>(), std::move(clusters), fleet.inventory().edgeHosts(),
                                                   fleet.inventory().virtualClusters(), std::vector<ClusterProfile>(), QHash<Distribution, QString>()),
                 std::move(groups));
}

/// What the page asks besides, of a fleet at the size that it is to be fluid at.
void rest(const Scale &scale)
{
    const int hosts = scale.clusters();
    const Fleet fleet = located(test::generatedFleet({hosts, 0, 10 * hosts, 0}, 1), std::max(1, hosts / 4));
    const auto graph = std::make_shared<const TopologyGraph>(fleet);
    const QString of = QStringLiteral(" of %1 nodes").arg(graph->nodeCount());
    row(QStringLiteral("topology: headroom of all hosts") + of, median(scale.runs(), [&] { (void)headrooms(*graph); }), {}, 0);

    std::shared_ptr<const TopologyMap> map;
    row(QStringLiteral("topology: map, all levels") + of, median(scale.runs(), [&] { map = std::make_shared<const TopologyMap>(graph); }), {}, 0);
    size_t marks = 0;
    const QRectF world = MapProjection::world();
    const int level = TopologyMap::levelAt(1920 / world.width());
    row(QStringLiteral("topology: the marks of the world at 1920 pixels"), median(scale.runs(), [&] { marks = map->visible(world, level).size(); }), {}, 0, 2);
    if (marks == 0)
        std::abort();

    Fleet draft = fleet;
    for (const GroupId &group : fleet.groupIds()) {
        if (const auto &members = fleet.group(group)->members; !members.empty() && !applyChange(RemoveMember{group, members.front().cluster}, draft))
            std::abort();
    }
    row(QStringLiteral("topology: difference of a plan over all groups") + of, median(scale.runs(), [&] { (void)TopologyDifference(fleet, draft); }), {}, 0);

    const TopologyLayout layout(graph);
    const TopologyNavigator navigator(layout);
    NodeIndex node = graph->firstLeaf();
    row(QStringLiteral("topology: an arrow key among virtual clusters") + of, median(scale.runs(), [&] {
            if (const NodeIndex next = navigator.toward(node, Direction::Right); next != noNode)
                node = next;
        }), {}, 0, 16);

    std::vector<WantedLabel> labels;
    QRandomGenerator random(1);
    for (int i = 0; i < hosts; ++i)
        labels.push_back({QRectF(random.bounded(1900), random.bounded(1060), 40 + random.bounded(80), 16), {}, static_cast<int>(random.bounded(4))});
    size_t placed = 0;
    const double time = median(scale.runs(), [&] { placed = placeLabels(labels, QRectF(0, 0, 1920, 1080)).size(); });
    row(QStringLiteral("topology: %1 labels wanted, %2 fit").arg(hosts).arg(placed), time, {}, 0, 4);
}

} // namespace

void topology(const Scale &scale)
{
    const QTemporaryDir folder;
    layouts(scale, folder);
    lookups(scale, 2000, 8000);
    lookups(scale, 10'000, 90'000);
    rest(scale);
}

} // namespace easel::bench
