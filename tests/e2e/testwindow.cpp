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

#include "testregistry.h"
#include "xpointer.h"

#include <QApplication>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace easel;
using namespace easel::test;

class TestWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void composeRefuseApply();

private:
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
    ConsoleOptions options;
    options.dataDirectory = data.path();
    options.theme = ThemeMode::Light;
    Console console(options);
    console.window().show();
    console.window().move(40, 40);
    console.window().resize(1440, 880);
    console.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&console.window(), 30'000));
    console.openLocal(BackendOptions::Sample::Small);
    QVERIFY(SyntheticInput::wait([&] { return console.service()->state() == SyncService::State::Online; }));
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

EASEL_TEST(TestWindow)
#include "testwindow.moc"
