// SPDX-License-Identifier: GPL-3.0-or-later
#include "historysteps.h"

#include "fleetbuilder.h"
#include "fleetcompare.h"
#include "randomchanges.h"

namespace easel::test {

using namespace Qt::Literals::StringLiterals;

Fleet movedOn(const Fleet &fleet, QRandomGenerator &random)
{
    const Inventory &inventory = fleet.inventory();
    std::vector<HostCluster> clusters = inventory.clusters();
    std::vector<VirtualCluster> virtualClusters = inventory.virtualClusters();
    std::vector<EdgeHost> edgeHosts = inventory.edgeHosts();
    Fleet changed = fleet;
    for (int left = random.bounded(6); left > 0; --left) {
        const auto place = [&](auto &rows) { return rows.begin() + random.bounded(static_cast<int>(rows.size())); };
        switch (random.bounded(9)) {
        case 0:
            if (!clusters.empty())
                place(clusters)->health = static_cast<Health>(random.bounded(3));
            break;
        case 1:
            if (!clusters.empty())
                place(clusters)->cpu.used = MilliCores(random.bounded(100'000));
            break;
        case 2:
            if (!clusters.empty())
                clusters.erase(place(clusters));
            break;
        case 3: {
            HostCluster fresh;
            fresh.id = ClusterId(u"new-%1"_s.arg(random.generate()));
            fresh.region = u"region-%1"_s.arg(random.bounded(9));
            clusters.insert(clusters.begin() + random.bounded(static_cast<int>(clusters.size()) + 1), fresh);
            break;
        }
        case 4: // another order
            if (!clusters.empty())
                std::rotate(clusters.begin(), place(clusters), clusters.end());
            break;
        case 5:
            if (!virtualClusters.empty())
                virtualClusters.erase(place(virtualClusters));
            break;
        case 6:
            edgeHosts.push_back(EdgeHost{}); // rows that are the same
            break;
        case 7:
            if (!virtualClusters.empty())
                virtualClusters.push_back(*place(virtualClusters));
            break;
        case 8:
            for (int i = 0; i < 2; ++i)
                static_cast<void>(applyChange(randomChange(random, changed), changed));
            break;
        }
    }
    std::vector<ClusterGroup> groups;
    for (const GroupId &id : changed.groupIds())
        groups.push_back(*changed.group(id));
    return Fleet(std::make_shared<const Inventory>(inventory.projects(), clusters, edgeHosts, virtualClusters, inventory.profiles(),
                                                   inventory.defaultValues(), inventory.credits()),
                 groups);
}

Fleet withUse(const Fleet &fleet, size_t cluster, qint64 milliCores)
{
    const Inventory &inventory = fleet.inventory();
    std::vector<HostCluster> clusters = inventory.clusters();
    clusters.at(cluster).cpu.used = MilliCores(milliCores);
    std::vector<ClusterGroup> groups;
    for (const GroupId &id : fleet.groupIds())
        groups.push_back(*fleet.group(id));
    return Fleet(std::make_shared<const Inventory>(inventory.projects(), clusters, inventory.edgeHosts(), inventory.virtualClusters(),
                                                   inventory.profiles(), inventory.defaultValues(), inventory.credits()),
                 groups);
}

QMap<qint64, Fleet> storeHours(Workspace &workspace, int count, const QDateTime &first)
{
    QMap<qint64, Fleet> stored;
    const Fleet fleet = generatedFleet(12, 3);
    for (int hour = 0; hour < count; ++hour) {
        const Fleet each = withUse(fleet, static_cast<size_t>(hour % 12), hour);
        if (const Result<void> done = workspace.storeFleet(each, first.addSecs(3600 * hour)); !done)
            qFatal("%s", qPrintable(done.error().toString()));
        stored.insert(workspace.historyPoints()->back().id, each);
    }
    return stored;
}

QString historyDifference(const Workspace &workspace, const QMap<qint64, Fleet> &stored)
{
    const auto points = workspace.historyPoints();
    if (!points)
        return points.error().toString();
    if (static_cast<qsizetype>(points->size()) != stored.size())
        return u"%1 points instead of %2"_s.arg(points->size()).arg(stored.size());
    for (const HistoryPoint &point : *points) {
        if (!stored.contains(point.id))
            return u"point %1 is not expected"_s.arg(point.id);
        const Result<Fleet> fleet = workspace.fleetAt(point.id);
        if (!fleet)
            return u"point %1: %2"_s.arg(point.id).arg(fleet.error().toString());
        if (const QString found = firstDifference(*fleet, stored[point.id]); !found.isEmpty())
            return u"point %1: %2"_s.arg(point.id).arg(found);
        if (point.figures != figuresOf(*fleet))
            return u"point %1: other figures"_s.arg(point.id);
    }
    return {};
}

} // namespace easel::test
