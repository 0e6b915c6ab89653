// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "fleetbuilder.h"
#include "workspace/workspace.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <cstdio>
#include <numeric>

namespace easel::bench {
namespace {

const QDateTime firstPull(QDate(2025, 3, 1), QTime(0, 0), Qt::UTC);

/// The fleet with one host cluster in a hundred as another pull may find it.
Fleet anHourLater(const Fleet &fleet, QRandomGenerator &random)
{
    const Inventory &inventory = fleet.inventory();
    std::vector<HostCluster> clusters = inventory.clusters();
    for (size_t changed = 0; changed < std::max<size_t>(1, clusters.size() / 100); ++changed) {
        HostCluster &cluster = clusters[random.bounded(static_cast<quint32>(clusters.size()))];
        cluster.cpu.used = MilliCores(random.bounded(64'000));
        cluster.memory.used = MebiBytes(random.bounded(256'000));
        cluster.health = random.bounded(10) == 0 ? Health::Unhealthy : Health::Healthy;
        cluster.lastModified = cluster.lastModified.addSecs(3600);
    }
    std::vector<ClusterGroup> groups;
    for (const GroupId &id : fleet.groupIds())
        groups.push_back(*fleet.group(id));
    return Fleet(std::make_shared<const Inventory>(inventory.projects(), std::move(clusters), inventory.edgeHosts(), inventory.virtualClusters(),
                                                   inventory.profiles(), inventory.defaultValues(), inventory.credits()),
                 std::move(groups));
}

} // namespace

void history(const Scale &scale)
{
    const int clusters = scale.quick ? 200 : 1000;
    const int pulls = scale.quick ? 50 : 365 * 24;
    const int naivePulls = scale.quick ? 3 : 40;
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("year.easel"));
    const QString naivePath = dir.filePath(QStringLiteral("naive.easel"));
    QRandomGenerator random(1);
    Fleet fleet = easel::test::generatedFleet(clusters, 1);
    const Fleet first = fleet;

    // The anchor keeps each snapshot whole: a file each, as they were before there was a history.
    qint64 naiveBytes = 0;
    const double naiveStore = median(naivePulls, [&] {
        QFile::remove(naivePath);
        auto made = Workspace::create(naivePath);
        if (!made || !(*made)->storeFleet(fleet, firstPull))
            std::abort();
        made->reset();
        naiveBytes = QFileInfo(naivePath).size();
    });
    const double naiveOpen = median(scale.runs(), [&] {
        if (!Workspace::open(naivePath))
            std::abort();
    });
    const double naiveRead = median(scale.runs(), [&] {
        auto opened = Workspace::open(naivePath);
        if (!opened || !(*opened)->loadFleet())
            std::abort();
    });

    std::vector<double> stores;
    {
        auto made = Workspace::create(path);
        if (!made || !(*made)->setRetention({std::nullopt, std::nullopt}))
            std::abort();
        for (int pull = 0; pull < pulls; ++pull) {
            QElapsedTimer timer;
            timer.start();
            if (!(*made)->storeFleet(fleet, firstPull.addSecs(3600 * pull)))
                std::abort();
            stores.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            fleet = anHourLater(fleet, random);
        }
    }
    std::sort(stores.begin(), stores.end());
    const double open = median(scale.runs(), [&] {
        if (!Workspace::open(path))
            std::abort();
    });
    auto opened = Workspace::open(path);
    const std::vector<HistoryPoint> points = *(*opened)->historyPoints();
    if (static_cast<int>(points.size()) != pulls)
        std::abort();
    const double list = median(scale.runs(), [&] { static_cast<void>((*opened)->historyPoints()); });
    const double readOldest = median(scale.runs(), [&] {
        const Result<Fleet> oldest = (*opened)->fleetAt(points.front().id);
        if (!oldest || oldest->inventory().clusters() != first.inventory().clusters())
            std::abort();
    });
    const double readMiddle = median(scale.runs(), [&] {
        if (!(*opened)->fleetAt(points[points.size() / 2].id))
            std::abort();
    });
    const double mega = 1024 * 1024;
    const double year = static_cast<double>(QFileInfo(path).size());
    std::printf("history: %d pulls of %d host clusters with 1 %% changed each: %.1f MiB; a snapshot each would be %.0f MiB, %.0f times as much\n", pulls, clusters,
                year / mega, static_cast<double>(naiveBytes) * pulls / mega, static_cast<double>(naiveBytes) * pulls / year);
    row(QStringLiteral("store a point of the history"), stores[stores.size() / 2], QStringLiteral("a whole snapshot into a file of its own"), naiveStore);
    row(QStringLiteral("open the workspace with all its points"), open, QStringLiteral("open one with a single snapshot"), naiveOpen);
    row(QStringLiteral("list all points with their figures"), list, QStringLiteral("open one with a single snapshot"), naiveOpen);
    row(QStringLiteral("read the oldest point"), readOldest, QStringLiteral("open and load a snapshot of its own"), naiveRead);
    row(QStringLiteral("read the one in the middle"), readMiddle, QStringLiteral("open and load a snapshot of its own"), naiveRead);
    HistoryPurge purge;
    purge.keepEvery = 24;
    const double weighed = median(1, [&] { static_cast<void>((*opened)->history().freedBy(purge)); });
    const double purged = median(1, [&] {
        if (!(*opened)->purgeHistory(purge).result())
            std::abort();
    });
    opened->reset();
    row(QStringLiteral("say what a purge to one point a day frees"), weighed, QStringLiteral("open one with a single snapshot"), naiveOpen);
    row(QStringLiteral("purge to one point a day"), purged, QStringLiteral("open one with a single snapshot"), naiveOpen);
    std::printf("history: after that %.1f MiB\n", static_cast<double>(QFileInfo(path).size()) / mega);
}

} // namespace easel::bench
