// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "base/clock.h"
#include "capacity/capacitypage.h"
#include "capacity/simulationpanel.h"
#include "capacity/simulationtext.h"
#include "fleetbuilder.h"
#include "items/capacitymodel.h"
#include "session/planningsession.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QTemporaryDir>

namespace easel::bench {
namespace {

/// The longest time that the event loop was away while the page asked and answered, one question after the other.
double longestPause(CapacityPage &page, int questions)
{
    SimulationPanel &panel = page.simulation();
    panel.findChild<QComboBox *>(QStringLiteral("loseKind"))->setCurrentIndex(2); // a region, the first of them
    int answers = 0;
    const auto connection = QObject::connect(&panel, &SimulationPanel::answered, [&] { ++answers; });
    double longest = 0;
    for (int asked = 1; asked <= questions; ++asked) {
        panel.setGroup(page.model().row(asked * 2 % page.model().rowCount()).group);
        QElapsedTimer pause;
        while (answers < asked) {
            pause.start();
            QCoreApplication::processEvents();
            longest = std::max(longest, static_cast<double>(pause.nsecsElapsed()) / 1e6);
        }
    }
    QObject::disconnect(connection);
    return longest;
}

} // namespace

void capacity(const Scale &scale)
{
    const Fleet fleet = test::generatedFleet(scale.clusters(), 1);
    const auto groups = fleet.groupIds();
    const Resources size{MilliCores(4000), MebiBytes(8192), GibiBytes(10)};
    Scenario region;
    for (const HostCluster &cluster : fleet.inventory().clusters()) {
        if (cluster.place() == QStringLiteral("eu-central-1"))
            region.lostHosts.insert(cluster.id);
    }
    const GroupId group = groups[groups.size() / 2 + 1];
    row(QStringLiteral("room for more in one group, of %1 clusters").arg(scale.clusters()),
        median(scale.runs(), [&] { (void)roomFor(fleet, group, size); }), {}, 0);
    row(QStringLiteral("simulation: one host is lost"),
        median(scale.runs(), [&] { (void)simulate(fleet, {{fleet.inventory().clusters().front().id}, {}, {}}); }), {}, 0);
    SimulationAnswer last;
    const SimulationQuestion question{region, group, size};
    row(QStringLiteral("simulation: a region of %1 hosts is lost").arg(region.lostHosts.size()),
        median(scale.runs(), [&] { last = answer(fleet, question); }), {}, 0);
    row(QStringLiteral("its answer in sentences"), median(scale.runs(), [&] { (void)SimulationText::of(fleet, question, last); }), {}, 0, 16);

    const QTemporaryDir folder;
    const SystemClock clock;
    auto workspace = Workspace::create(folder.filePath(QStringLiteral("capacity.easel")));
    if (!workspace)
        std::abort();
    auto session = PlanningSession::open(std::move(*workspace), clock);
    if (!session || !(*session)->rebase(fleet, clock.now()))
        std::abort();
    CapacityModel model(**session);
    row(QStringLiteral("capacity page: all %1 groups are counted").arg(groups.size()), median(scale.runs(), [&] {
            model.setFollowing(false);
            model.setScope({});
            model.setFollowing(true);
        }), {}, 0, 16);
    CapacityPage page(**session);
    page.resize(1200, 800);
    page.show();
    row(QStringLiteral("capacity page: longest pause while it simulates"), longestPause(page, scale.quick ? 1 : 5), {}, 0, 16);
}

} // namespace easel::bench
