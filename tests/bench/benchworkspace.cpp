// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "base/clock.h"
#include "fleetbuilder.h"
#include "session/planningsession.h"

#include <QFile>
#include <QTemporaryDir>

namespace easel::bench {

void workspace(const Scale &scale)
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("fleet.easel"));
    const Fleet fleet = easel::test::generatedFleet(scale.clusters(), 1);
    double store = 0;
    {
        auto made = Workspace::create(path);
        store = median(scale.quick ? 1 : 3, [&] { (void)(*made)->storeFleet(fleet, QDateTime::currentDateTimeUtc()); });
    }
    // What a pull stores when the use of every host cluster is another one.
    double storeChanged = 0;
    {
        const auto used = [&](qint64 milliCores) {
            std::vector<HostCluster> clusters = fleet.inventory().clusters();
            for (HostCluster &cluster : clusters)
                cluster.cpu.used = MilliCores(milliCores);
            std::vector<ClusterGroup> groups;
            for (const GroupId &id : fleet.groupIds())
                groups.push_back(*fleet.group(id));
            return Fleet(std::make_shared<const Inventory>(fleet.inventory().projects(), std::move(clusters), fleet.inventory().edgeHosts(),
                                                           fleet.inventory().virtualClusters(), fleet.inventory().profiles(), fleet.inventory().defaultValues()),
                         std::move(groups));
        };
        std::vector<Fleet> fleets;
        for (int i = 0; i < 3; ++i)
            fleets.push_back(used(i));
        QFile::copy(path, path + QStringLiteral("-changed"));
        auto opened = Workspace::open(path + QStringLiteral("-changed"));
        size_t next = 0;
        storeChanged = median(scale.quick ? 1 : 3, [&] { (void)(*opened)->storeFleet(fleets[next++], QDateTime::currentDateTimeUtc()); });
    }
    const double load = median(scale.runs(), [&] {
        auto opened = Workspace::open(path);
        if (!opened || (*opened)->loadFleet()->inventory().clusters().size() != fleet.inventory().clusters().size())
            std::abort();
    });
    const SystemClock clock;
    const double session = median(scale.runs(), [&] {
        auto opened = PlanningSession::open(std::move(*Workspace::open(path)), clock);
        if (!opened)
            std::abort();
    });
    // The floor of any store: the bytes of the file, read once.
    const double floor = median(scale.runs(), [&] {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || file.readAll().isEmpty())
            std::abort();
    });
    const QString anchor = QStringLiteral("reading the file's bytes");
    row(QStringLiteral("open a workspace of %1 clusters, load the fleet").arg(scale.clusters()), load, anchor, floor, 100);
    row(QStringLiteral("the same as a session, with all findings"), session, anchor, floor);
    row(QStringLiteral("store the snapshot in one transaction, little is new"), store, anchor, floor);
    row(QStringLiteral("the same when every host cluster has changed"), storeChanged, anchor, floor);
}

} // namespace easel::bench
