// SPDX-License-Identifier: GPL-3.0-or-later
// A real drag in a real window over a board of 200 cards, with 10,000 clusters in the fleet: how long its frames take.
// The times are printed beside the aim; a slow machine fails nothing.
#include "board/boardview.h"
#include "board/composepage.h"
#include "board/fleetpanel.h"
#include "console/console.h"
#include "console/syntheticinput.h"
#include "fleetbuilder.h"
#include "shell/workbench.h"
#include "testregistry.h"
#include "xpointer.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace easel;
using namespace easel::test;

namespace {

/// The time from when a window begins to bring its picture up to date until the event loop is free again, for each frame.
class FrameTimes final : public QObject
{
public:
    explicit FrameTimes(QWidget &window) { window.installEventFilter(this); }
    std::vector<double> milliseconds;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::UpdateRequest && !m_running) {
            m_running = true;
            m_timer.start();
            QMetaObject::invokeMethod(this, [this] {
                milliseconds.push_back(static_cast<double>(m_timer.nsecsElapsed()) / 1e6);
                m_running = false;
            }, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QElapsedTimer m_timer;
    bool m_running = false;
};

} // namespace

class TestFrames final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void draggingOverALargeBoard();
};

void TestFrames::draggingOverALargeBoard()
{
    QCOMPARE(QGuiApplication::platformName(), QStringLiteral("xcb"));
    const QTemporaryDir data;
    const QString path = data.filePath(QStringLiteral("large.easel"));
    {
        const auto made = Workspace::create(path);
        QVERIFY(made && (*made)->storeFleet(generatedFleet(10'000, 1), QDateTime::currentDateTimeUtc()));
    }
    ConsoleOptions options;
    options.dataDirectory = data.path();
    options.theme = ThemeMode::Light;
    Console console(options);
    console.window().show();
    console.window().move(20, 20);
    console.window().resize(1560, 940);
    console.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&console.window(), 30'000));
    QVERIFY(console.openWorkspace(path));
    SyntheticInput::settle(500);
    Workbench &bench = *console.window().workbench();
    BoardView &board = bench.compose().board();
    QCOMPARE(console.session()->draft().groupCount(), 200);

    // Fifty free clusters of the tenant that are set up for load balancers: even groups take them, odd ones do not.
    QList<ClusterId> clusters;
    const Fleet &draft = console.session()->draft();
    for (const HostCluster &cluster : draft.inventory().clusters()) {
        if (clusters.size() < 50 && draft.groupsOf(cluster.id).isEmpty() && !cluster.isEdge() && cluster.isHost && cluster.scope.isTenant()
            && cluster.endpoint == EndpointType::LoadBalancer)
            clusters << cluster.id;
    }
    QCOMPARE(clusters.size(), 50);
    bench.fleet().select(clusters);
    SyntheticInput::settle(200);
    const QRect row = bench.fleet().rowRect(clusters.front());
    QVERIFY(row.isValid());

    // Up and down over the cards, then onto one that takes them.
    QWidget *viewport = board.viewport();
    const auto onBoard = [&](double x, double y) {
        return viewport->mapToGlobal(QPoint(static_cast<int>(viewport->width() * x), static_cast<int>(viewport->height() * y)));
    };
    GroupId target;
    for (const GroupId &id : draft.groupIds()) {
        if (target.isEmpty() && draft.group(id)->endpoint == EndpointType::LoadBalancer && viewport->rect().contains(board.cardRect(id).center()))
            target = id;
    }
    QVERIFY(!target.isEmpty());
    QList<QPoint> points{bench.fleet().listViewport()->mapToGlobal(row.center())};
    for (const double y : {0.15, 0.45, 0.75, 0.6, 0.3})
        points << onBoard(0.08, y) << onBoard(0.92, y);
    points << viewport->mapToGlobal(board.cardRect(target).center());

    FrameTimes frames(console.window());
    QVERIFY(xdotool(dragAlong(points, 20, QStringLiteral("0.016"))));
    QVERIFY(SyntheticInput::wait([&] { return console.session()->plan().position == 1; }, 5000));
    for (const ClusterId &cluster : clusters)
        QVERIFY(console.session()->draft().isMember(cluster, target));

    std::vector<double> times = frames.milliseconds;
    QVERIFY2(times.size() > 30, "the board did not follow the pointer");
    std::sort(times.begin(), times.end());
    std::printf("drag of 50 clusters over 200 cards, 10,000 clusters: %zu frames, median %.1f ms, 95 of 100 within %.1f ms, longest "
                "%.1f ms (the drop among them); aim 16 ms\n",
                times.size(), times[times.size() / 2], times[times.size() * 95 / 100], times.back());
    std::fflush(stdout);
}

EASEL_TEST(TestFrames)
#include "testframes.moc"
