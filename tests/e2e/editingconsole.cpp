// SPDX-License-Identifier: GPL-3.0-or-later
// A console that edits by itself, through its widgets, until somebody kills it: editingconsole DATA-DIR WORKSPACE.
// After each of its 30 steps it prints "STEP POSITION DIGEST": what has to be there after a kill.
#include "board/boardview.h"
#include "drag/clusterdrag.h"
#include "board/composepage.h"
#include "board/fleetpanel.h"
#include "console/console.h"
#include "console/syntheticinput.h"
#include "shell/workbench.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QSpinBox>

#include <cstdio>

using namespace easel;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    ConsoleOptions options;
    options.dataDirectory = QString::fromLocal8Bit(argv[1]);
    options.theme = ThemeMode::Light;
    Console console(options);
    console.window().resize(1440, 900);
    console.window().show();
    if (!console.openWorkspace(QString::fromLocal8Bit(argv[2])))
        return 1;
    SyntheticInput input;
    Workbench &bench = *console.window().workbench();
    BoardView &board = bench.compose().board();
    bench.drag().setExecutor([&](QDrag &drag) { return input.carryOut(drag); });
    PlanningSession &session = *console.session();

    int number = 0;
    const auto done = [&] {
        std::printf("%d %lld %s\n", ++number, static_cast<long long>(session.plan().position),
                    qPrintable(planDigest(session.base(), session.draft())));
        std::fflush(stdout);
    };
    const auto trigger = [&](const char *name) { console.window().findChild<QAction *>(QLatin1String(name))->trigger(); };
    const auto drop = [&](const ClusterId &cluster, const GroupId &target) {
        const QRect row = bench.fleet().rowRect(cluster);
        input.click(bench.fleet().listViewport(), row.center());
        input.drag(bench.fleet().listViewport(), row.center(), board.viewport(),
                   target.isEmpty() ? board.emptySpot() : board.cardRect(target).center());
        if (auto *name = board.findChild<QLineEdit *>(QStringLiteral("groupNameEditor")); name->isVisible())
            input.key(name, Qt::Key_Return);
    };

    // Clusters g1-… fit the group g1, free-… make a group of their own.
    for (int round = 0; round < 5; ++round) {
        const auto id = [round](const char *prefix) { return QString::fromLatin1(prefix) + QString::number(round); };
        drop(ClusterId(id("join-")), GroupId(QStringLiteral("g1")));
        done();
        drop(ClusterId(id("free-")), {});
        done();
        bench.select({GroupId(QStringLiteral("g2")), {}});
        auto *percent = console.window().findChild<QSpinBox *>(QStringLiteral("inspectorOversubscription"));
        percent->setFocus();
        percent->selectAll();
        input.type(percent, QString::number(130 + round));
        input.key(percent, Qt::Key_Return);
        done();
        bench.select({GroupId(QStringLiteral("g2")), {}});
        board.setFocus();
        input.key(&board, Qt::Key_F2);
        auto *name = board.findChild<QLineEdit *>(QStringLiteral("groupNameEditor"));
        name->clear();
        input.type(name, QStringLiteral("Renamed %1").arg(round));
        input.key(name, Qt::Key_Return);
        done();
        trigger("undoAction");
        done();
        if (round % 2 == 0)
            trigger("redoAction");
        else
            board.createEmptyGroup();
        done();
    }
    std::printf("end\n");
    std::fflush(stdout);
    return QApplication::exec();
}
