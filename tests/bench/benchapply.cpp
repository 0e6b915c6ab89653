// SPDX-License-Identifier: GPL-3.0-or-later
// An apply of a thousand operations with the whole console on the screen: how long it takes, and how long the window is away.
#include "bench.h"

#include "backend/backendserver.h"
#include "console/console.h"
#include "console/syntheticinput.h"
#include "loopwatch.h"
#include "planning/operations.h"
#include "session/planningsession.h"
#include "shell/workbench.h"

#include <QTemporaryDir>

#include <cstdio>

namespace easel::bench {
namespace {

/// The host clusters on which a group for load balancers can be made.
std::vector<ClusterId> hostsForAnything(const Fleet &fleet)
{
    std::vector<ClusterId> hosts;
    const RuleCatalogue catalogue;
    for (const HostCluster &cluster : fleet.inventory().clusters()) {
        ClusterGroup group;
        group.id = makeDraftGroupId();
        group.name = QStringLiteral("probe");
        group.endpoint = EndpointType::LoadBalancer;
        group.members = {{cluster.id, cluster.name, {}, {}, {}}};
        Fleet draft = fleet;
        draft.putGroup(group);
        if (cluster.scope.isTenant() && catalogue.checkPlan(fleet, draft).empty())
            hosts.push_back(cluster.id);
    }
    if (hosts.empty())
        std::abort();
    return hosts;
}

/// Applies the plan, and prints what the window did in each part of it.
void applied(Console &console, const QString &what)
{
    SyncService &service = *console.service();
    test::LoopWatch watch;
    QObject context;
    bool hasBegun = false;
    bool hasEnded = false;
    size_t ended = 0;
    const auto tell = [&](const char *part) {
        watch.look();
        std::printf("    %-34s longest away %6.1f ms (%lld over 16), of computing %6.1f ms (%lld over 16)\n", part, watch.longest(),
                    static_cast<long long>(watch.over()), watch.longestWork(), static_cast<long long>(watch.overWork()));
        std::fflush(stdout);
        watch.reset();
    };
    QObject::connect(&service, &SyncService::operationChanged, &context, [&](int index) {
        const OperationStatus::State state = service.operations()[static_cast<size_t>(index)].state;
        if (!hasBegun && state == OperationStatus::State::Running)
            QMetaObject::invokeMethod(&context, [&] { tell("until the first operation"); }, Qt::QueuedConnection);
        hasBegun = true;
        if (state != OperationStatus::State::Running && ++ended == service.operations().size())
            QMetaObject::invokeMethod(&context, [&] { tell("while operations run"); }, Qt::QueuedConnection);
    });
    QString summary;
    QObject::connect(&service, &SyncService::applyFinished, &context, [&](const ApplyOutcome &outcome) {
        hasEnded = true;
        summary = outcome.summary;
    });
    ApplyOptions options;
    options.onFailure = OnFailure::Ask;
    options.acknowledged = planGuards(console.session()->base(), console.session()->draft());
    QElapsedTimer timer;
    timer.start();
    watch.start();
    service.apply(options);
    if (!SyntheticInput::wait([&] { return hasEnded; }, 600'000))
        std::abort();
    SyntheticInput::settle(50);
    tell("what was done is read and stored");
    watch.stop();
    std::printf("  %s: %.1f s, %.1f ms an operation: %s\n", qPrintable(what), static_cast<double>(timer.elapsed()) / 1000,
                static_cast<double>(timer.elapsed()) / static_cast<double>(std::max<size_t>(1, service.operations().size())), qPrintable(summary));
    std::fflush(stdout);
}

void applyOver(int clusters, int operations)
{
    BackendOptions backendOptions;
    backendOptions.generateClusters = clusters;
    const auto backend = BackendThread::start(backendOptions);
    const QTemporaryDir dir;
    ConsoleOptions options;
    options.dataDirectory = dir.path();
    options.theme = ThemeMode::Light;
    Console console(options);
    console.window().resize(1280, 720);
    console.window().show();
    if (!backend || !console.openWorkspace(dir.filePath(QStringLiteral("w.easel")), true))
        std::abort();
    TransportOptions transport;
    transport.rateLimits = false;
    console.service()->setTransport(transport);
    ConnectionInfo connection;
    connection.url = (*backend)->url();
    console.connectTo(connection, Secret((*backend)->apiKey()));
    if (!SyntheticInput::wait([&] { return console.service()->state() == SyncService::State::Online; }, 600'000))
        std::abort();
    PlanningSession &session = *console.session();
    const std::vector<ClusterId> hosts = hostsForAnything(session.base());
    std::printf("  %d operations over %d clusters, on %d hosts\n", operations, clusters, static_cast<int>(hosts.size()));
    std::vector<Change> changes;
    for (int i = 0; i < operations; ++i) {
        const ClusterId &host = hosts[static_cast<size_t>(i) % hosts.size()];
        ClusterGroup group;
        group.id = makeDraftGroupId();
        group.name = QStringLiteral("bench-%1").arg(i);
        group.endpoint = EndpointType::LoadBalancer;
        group.members = {{host, session.base().cluster(host)->name, {}, {}, {}}};
        changes.push_back(CreateGroup{group});
    }
    console.window().workbench()->setPage(Workbench::Review);
    if (!session.perform(QStringLiteral("x"), changes))
        std::abort();
    SyntheticInput::settle(200);
    applied(console, QStringLiteral("groups are made"));
    changes.clear();
    for (const GroupId &id : session.base().groupIds()) {
        if (session.base().group(id)->name.startsWith(QStringLiteral("bench-")))
            changes.push_back(DescribeGroup{id, QStringLiteral("described")});
    }
    if (!session.perform(QStringLiteral("y"), changes))
        std::abort();
    SyntheticInput::settle(200);
    applied(console, QStringLiteral("groups are described"));
}

} // namespace

void apply(const Scale &scale)
{
    applyOver(scale.quick ? 50 : 200, scale.quick ? 10 : 1000);
}

void applyLarge(const Scale &scale)
{
    applyOver(scale.quick ? 100 : scale.clusters(), scale.quick ? 10 : 1000);
}

} // namespace easel::bench
