// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "board/boardview.h"
#include "drag/clusterdrag.h"
#include "board/composepage.h"
#include "board/fleetpanel.h"
#include "console/console.h"
#include "console/syntheticinput.h"
#include "fleetbuilder.h"
#include "session/planningsession.h"
#include "shell/workbench.h"

#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QMainWindow>
#include <QProcess>
#include <QTemporaryDir>
#include <QTreeWidget>
#include <QWindow>

#include <cstdlib>

namespace easel::bench {
namespace {

std::unique_ptr<QMainWindow> bareWindow()
{
    auto main = std::make_unique<QMainWindow>();
    main->resize(1280, 720);
    for (int i = 0; i < 3; ++i) {
        auto *dock = new QDockWidget(main.get());
        auto *tree = new QTreeWidget(dock);
        for (int k = 0; k < 50; ++k)
            new QTreeWidgetItem(tree, {QString::number(k)});
        dock->setWidget(tree);
        main->addDockWidget(i == 1 ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea, dock);
    }
    return main;
}

ConsoleOptions optionsIn(const QString &directory)
{
    ConsoleOptions options;
    options.dataDirectory = QDir(directory).filePath(QStringLiteral("data"));
    options.theme = ThemeMode::Light;
    return options;
}

/// From the start of a program of its own to its first picture.
double firstPaint(const Scale &scale, const QStringList &what)
{
    return median(scale.runs(), [&] {
        if (QProcess::execute(QApplication::applicationFilePath(), QStringList{QStringLiteral("--first-paint")} + what) != 0)
            std::abort();
    });
}

} // namespace

int paintAndExit(const QStringList &arguments)
{
    const auto paint = [](QWidget &window) {
        window.show();
        while (!window.windowHandle()->isExposed())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QApplication::processEvents();
    };
    if (arguments.value(0) == QStringLiteral("bare")) {
        paint(*bareWindow());
        std::_Exit(0);
    }
    Console console(optionsIn(arguments.value(1)));
    paint(console.window());
    if (arguments.size() > 2) {
        // As the program does it: the window first, then what is in it.
        if (!console.openWorkspace(arguments.value(2)))
            return 1;
        QApplication::processEvents();
    }
    std::_Exit(0);
}

void console(const Scale &scale)
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("fleet.easel"));
    {
        auto made = Workspace::create(path);
        (void)(*made)->storeFleet(easel::test::generatedFleet(scale.clusters(), 1), QDateTime::currentDateTimeUtc());
    }
    const double bare = firstPaint(scale, {QStringLiteral("bare")});
    const double first = firstPaint(scale, {QStringLiteral("console"), dir.path()});
    const double opened = firstPaint(scale, {QStringLiteral("console"), dir.path(), path});
    const QString anchor = QStringLiteral("bare QMainWindow, docks, trees");
    row(QStringLiteral("start to first paint (aim: three times the bare one)"), first, anchor, bare, bare * 3);
    row(QStringLiteral("the same with %1 clusters opened and painted").arg(scale.clusters()), opened, anchor, bare, bare * 3);

    Console running(optionsIn(dir.path()));
    running.window().resize(1920, 1080);
    running.window().show();
    if (!running.openWorkspace(path))
        std::abort();
    SyntheticInput::settle(200);
    Workbench &bench = *running.window().workbench();
    QWidget *viewport = bench.compose().board().viewport();
    QImage image(viewport->size(), QImage::Format_ARGB32_Premultiplied);
    const double idle = median(scale.runs(), [&] { viewport->render(&image); });
    QList<ClusterId> selection;
    for (const HostCluster &cluster : running.session()->draft().inventory().clusters()) {
        if (selection.size() < 50)
            selection << cluster.id;
    }
    bench.drag().pickUp(selection, {});
    const double dragging = median(scale.runs(), [&] { viewport->render(&image); });
    bench.drag().cancel();
    // A cluster joins a group and leaves it again, seen on the board each time; storing it is part of both.
    PlanningSession &session = *running.session();
    GroupId group;
    for (const GroupId &id : session.draft().groupIds()) {
        const ClusterGroup &candidate = *session.draft().group(id);
        if (group.isEmpty() && !candidate.scope.isSystem() && candidate.members.size() > 1)
            group = id;
    }
    const ClusterId member = session.draft().group(group)->members.front().cluster;
    if (!session.perform(QStringLiteral("x"), {RemoveMember{group, member}}))
        std::abort();
    bool isDone = true;
    const double stepping = median(scale.runs(), [&] {
        const auto moved = isDone ? session.undo() : session.redo();
        if (!moved)
            std::abort();
        isDone = !isDone;
        QApplication::processEvents();
    });
    QWidget *list = bench.fleet().listViewport();
    QImage rows(list->size(), QImage::Format_ARGB32_Premultiplied);
    const double scrolling = median(scale.runs(), [&] { list->render(&rows); });
    row(QStringLiteral("paint the board, 1920x1080"), idle, QStringLiteral("-"), 0, 16);
    row(QStringLiteral("paint the board while 50 clusters are dragged"), dragging, QStringLiteral("-"), 0, 16);
    row(QStringLiteral("undo or redo a step, stored and seen everywhere"), stepping, QStringLiteral("-"), 0, 16);
    row(QStringLiteral("paint the Fleet list: a step of scrolling"), scrolling, QStringLiteral("-"), 0, 16);
}

} // namespace easel::bench
