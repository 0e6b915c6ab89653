// SPDX-License-Identifier: GPL-3.0-or-later
// The main job in a real window under a window manager, with a mouse that the X server moves: nothing in the console knows
// that it is a test. What came of it is asked from the backend itself.
#include "board/boardview.h"
#include "board/composepage.h"
#include "board/fleetpanel.h"
#include "console/console.h"
#include "console/syntheticinput.h"
#include "palette/paletteclient.h"
#include "review/reviewpage.h"
#include "shell/workbench.h"
#include "topology/topologylegend.h"
#include "topology/topologypage.h"
#include "topology/topologyview.h"

#include "testregistry.h"
#include "xpointer.h"

#include <QApplication>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace easel;
using namespace easel::test;

class TestWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void composeRefuseApply();
    void topologyIsWorkedIn();

private:
    static ConsoleOptions optionsIn(const QTemporaryDir &data)
    {
        ConsoleOptions options;
        options.dataDirectory = data.path();
        options.theme = ThemeMode::Light;
        return options;
    }
    /// The window has the focus, and the small sample is there, online.
    static bool open(Console &console, QSize size)
    {
        console.window().show();
        console.window().move(40, 40);
        console.window().resize(size);
        console.window().activateWindow();
        if (!QTest::qWaitForWindowActive(&console.window(), 30'000))
            return false;
        console.openLocal(BackendOptions::Sample::Small);
        return SyntheticInput::wait([&] { return console.service()->state() == SyncService::State::Online; });
    }
    ClusterId cluster(Console &console, const char *name)
    {
        for (const HostCluster &c : console.session()->draft().inventory().clusters()) {
            if (c.name == QLatin1String(name))
                return c.id;
        }
        return {};
    }
    GroupId group(Console &console, const char *name)
    {
        const Fleet &draft = console.session()->draft();
        for (const GroupId &id : draft.groupIds()) {
            if (draft.group(id)->name == QLatin1String(name))
                return id;
        }
        return {};
    }
};

void TestWindow::composeRefuseApply()
{
    QCOMPARE(QGuiApplication::platformName(), QStringLiteral("xcb"));
    QTemporaryDir data;
    Console console(optionsIn(data));
    QVERIFY(open(console, {1440, 880}));
    SyntheticInput::settle(300);

    Workbench &bench = *console.window().workbench();
    BoardView &board = bench.compose().board();
    FleetPanel &fleet = bench.fleet();
    const auto onScreen = [](QWidget *widget, QPoint point) { return widget->mapToGlobal(point); };

    // A cluster that fits.
    const ClusterId free = cluster(console, "eks-pay-fra-01");
    const GroupId target = group(console, "payments-production");
    QVERIFY(!free.isEmpty() && !target.isEmpty());
    QPoint from = onScreen(fleet.listViewport(), fleet.rowRect(free).center());
    QPoint to = onScreen(board.viewport(), board.cardRect(target).center());
    SyntheticInput::settle(200);
    QVERIFY(xdotool(dragAlong({from, to})));
    QVERIFY(SyntheticInput::wait([&] { return console.session()->draft().group(target)->member(free) != nullptr; }, 5000));
    QCOMPARE(console.session()->plan().position, 1);

    // One that does not: refused where it happens, with the reason.
    const ClusterId edge = cluster(console, "edge-muc-01");
    const GroupId clouds = group(console, "platform-shared-eu");
    from = onScreen(fleet.listViewport(), fleet.rowRect(edge).center());
    to = onScreen(board.viewport(), board.cardRect(clouds).center());
    SyntheticInput::settle(200);
    bool saidWhileHovering = false;
    // A drag has an event loop of its own; a timer looks in from there.
    QTimer look;
    connect(&look, &QTimer::timeout, this, [&] {
        saidWhileHovering = saidWhileHovering || board.hintText().contains(QStringLiteral("edge-muc-01"));
    });
    look.start(20);
    QVERIFY(xdotool(dragAlong({from, to})));
    look.stop();
    QVERIFY(SyntheticInput::wait([&] { return bench.compose().bandText().contains(QStringLiteral("edge-muc-01")); }, 5000));
    QVERIFY(saidWhileHovering);
    QVERIFY(!console.session()->draft().group(clouds)->member(edge));
    QCOMPARE(console.session()->plan().position, 1);

    // Apply, by the same mouse.
    std::optional<ApplyOutcome> outcome;
    connect(console.service(), &SyncService::applyFinished, this, [&](const ApplyOutcome &result) { outcome = result; });
    bench.setPage(Workbench::Review);
    SyntheticInput::settle(200);
    const auto click = [&](const char *name) {
        auto *button = bench.review().findChild<QPushButton *>(QLatin1String(name));
        return button && button->isVisible()
               && xdotool(moveTo(onScreen(button, button->rect().center()))
                          + QStringList{QStringLiteral("sleep"), QStringLiteral("0.1"), QStringLiteral("click"), QStringLiteral("1")});
    };
    QVERIFY(click("applyButton"));
    SyntheticInput::settle(300);
    // What is dangerous is confirmed box by box.
    auto *guards = bench.review().findChild<QListWidget *>(QStringLiteral("guardList"));
    for (int row = 0; row < guards->count(); ++row) {
        guards->scrollToItem(guards->item(row));
        const QRect box = guards->visualItemRect(guards->item(row));
        QVERIFY(xdotool(moveTo(onScreen(guards->viewport(), {box.left() + 10, box.center().y()}))
                        + QStringList{QStringLiteral("sleep"), QStringLiteral("0.1"), QStringLiteral("click"), QStringLiteral("1")}));
        SyntheticInput::settle(100);
        QCOMPARE(guards->item(row)->checkState(), Qt::Checked);
    }
    QVERIFY(click("confirmApplyButton"));
    QVERIFY(SyntheticInput::wait([&] { return outcome.has_value(); }, 30000));
    QVERIFY2(outcome->kind == ApplyOutcome::Kind::Applied, qPrintable(outcome->summary));

    // The backend's own word.
    TransportOptions transport;
    transport.rateLimits = false;
    PaletteClient client({console.backend()->url()}, Secret(console.backend()->apiKey()), transport);
    const auto there = QCoro::waitFor(client.group(console.session()->base().group(target)->scope, target));
    QVERIFY(there.has_value());
    QVERIFY(there->group.member(free));
    const auto unchanged = QCoro::waitFor(client.group(console.session()->base().group(clouds)->scope, clouds));
    QVERIFY(unchanged.has_value());
    QVERIFY(!unchanged->group.member(edge));
}

// Zoomed by the wheel, panned, filtered by its legend; and a cluster is dragged onto a group in it.
void TestWindow::topologyIsWorkedIn()
{
    QTemporaryDir data;
    Console console(optionsIn(data));
    QVERIFY(open(console, {1500, 920}));
    Workbench &bench = *console.window().workbench();
    bench.setPage(Workbench::Topology);
    TopologyView &view = bench.topology().view();
    TopologyScene &scene = bench.topology().scene();
    view.setAnimated(false);
    QVERIFY(SyntheticInput::wait([&] { return !scene.isEmpty() && view.scale() > 0; }));
    SyntheticInput::settle(300);
    const auto onScreen = [&](QPoint point) { return view.mapToGlobal(point); };

    // The wheel zooms about the pointer.
    const double all = view.scale();
    const QPoint middle(view.width() / 2, view.height() / 2);
    QStringList wheel = moveTo(onScreen(middle));
    for (int i = 0; i < 6; ++i)
        wheel += QStringList{QStringLiteral("sleep"), QStringLiteral("0.05"), QStringLiteral("click"), QStringLiteral("4")};
    QVERIFY(xdotool(wheel));
    QVERIFY(SyntheticInput::wait([&] { return view.scale() > 2 * all; }, 5000));

    // The ground is dragged away.
    QPoint ground;
    for (int y = 40; y < view.height() - 120 && ground.isNull(); y += 10) {
        for (int x = 40; x < view.width() - 120 && ground.isNull(); x += 10) {
            const NodeIndex node = scene.layout()->hit(view.view().topLeft() + QPointF(x, y) / view.scale(), detailAt(view.scale()));
            if (node == noNode || scene.graph().kind(node) == NodeKind::Lane || scene.graph().kind(node) == NodeKind::Provider
                || scene.graph().kind(node) == NodeKind::Place)
                ground = {x, y};
        }
    }
    QVERIFY(!ground.isNull());
    const QPointF before = view.view().center();
    QVERIFY(xdotool(dragAlong({onScreen(ground), onScreen(ground + QPoint(80, 60))})));
    QVERIFY(SyntheticInput::wait([&] { return QLineF(before, view.view().center()).length() * view.scale() > 60; }, 5000));
    QVERIFY(console.session()->isPlanEmpty());

    // A click on the legend.
    auto *entry = bench.topology().findChild<TopologyLegend *>()->findChild<QToolButton *>();
    QVERIFY(entry && !scene.legend().front().isHidden);
    QVERIFY(xdotool(moveTo(entry->mapToGlobal(entry->rect().center()))
                    + QStringList{QStringLiteral("sleep"), QStringLiteral("0.1"), QStringLiteral("click"), QStringLiteral("1")}));
    QVERIFY(SyntheticInput::wait([&] { return scene.legend().front().isHidden; }, 5000));
    scene.toggleLegend(0);

    // A cluster onto a group: the plan changes.
    view.fit();
    SyntheticInput::settle(300);
    const ClusterId free = cluster(console, "eks-pay-fra-01");
    const GroupId target = group(console, "payments-production");
    QVERIFY(!console.session()->draft().isMember(free, target));
    QString said;
    QTimer look;
    connect(&look, &QTimer::timeout, this, [&] { said = view.hintText().isEmpty() ? said : view.hintText(); });
    look.start(20);
    QVERIFY(xdotool(dragAlong({onScreen(view.spotOf(free)), onScreen(view.spotOf(target))})));
    QVERIFY(SyntheticInput::wait([&] { return console.session()->draft().isMember(free, target); }, 5000));
    look.stop();
    QVERIFY2(said.contains(QStringLiteral("payments-production")), qPrintable(said));
    QCOMPARE(console.session()->plan().position, 1);
    const NodeIndex host = scene.graph().find(free);
    QVERIFY(host != noNode && scene.graph().groupsOf(host).size() == 1);
}

EASEL_TEST(TestWindow)
#include "testwindow.moc"
