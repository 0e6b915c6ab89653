// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "board/boardview.h"
#include "board/clusterdrag.h"
#include "board/composepage.h"
#include "board/fleetpanel.h"
#include "console/console.h"
#include "console/syntheticinput.h"
#include "fleetbuilder.h"
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
    QWidget *list = bench.fleet().listViewport();
    QImage rows(list->size(), QImage::Format_ARGB32_Premultiplied);
    const double scrolling = median(scale.runs(), [&] { list->render(&rows); });
    row(QStringLiteral("paint the board, 1920x1080"), idle, QStringLiteral("-"), 0, 16);
    row(QStringLiteral("paint the board while 50 clusters are dragged"), dragging, QStringLiteral("-"), 0, 16);
    row(QStringLiteral("paint the Fleet list: a step of scrolling"), scrolling, QStringLiteral("-"), 0, 16);
}

} // namespace easel::bench
