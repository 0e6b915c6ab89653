// SPDX-License-Identifier: GPL-3.0-or-later
// The picture of the topology at 1920 x 1080 with the raster engine: frames while it is panned and zoomed, and the whole of it
// once it rests. Beside it QGraphicsView with a rectangle a node and a line a link, as it is often done.
#include "bench.h"

#include "drag/clusterdrag.h"
#include "fleetbuilder.h"
#include "sessionfixture.h"
#include "topology/topologyview.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QGraphicsRectItem>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <QImage>

#include <cstdio>

namespace easel::bench {
namespace {

constexpr QSize screen(1920, 1080);

double percentile99(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[std::min(times.size() - 1, times.size() * 99 / 100)];
}

/// What each of so many frames takes.
std::vector<double> frames(int count, const std::function<void(int)> &frame)
{
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        QElapsedTimer timer;
        timer.start();
        frame(i);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return times;
}

struct Anchor
{
    double frame = 0; ///< 99 of 100 frames of a pan
    double whole = 0; ///< everything
};

Anchor graphicsView(const TopologyLayout &layout, const Scale &scale)
{
    const TopologyGraph &graph = layout.graph();
    QGraphicsScene scene;
    for (NodeIndex node = 0; node < graph.firstGroup(); ++node) {
        scene.addRect(layout.rect(node));
        if (const NodeIndex parent = graph.parent(node); parent != noNode)
            scene.addLine(QLineF(layout.rect(parent).center(), layout.rect(node).center()));
    }
    QGraphicsView view(&scene);
    view.resize(screen);
    view.fitInView(layout.bounds(), Qt::KeepAspectRatio);
    QImage image(screen, QImage::Format_RGB32);
    Anchor anchor;
    anchor.whole = median(scale.quick ? 1 : 3, [&] { view.viewport()->render(&image); });
    anchor.frame = percentile99(frames(scale.quick ? 2 : 8, [&](int i) {
        view.translate(i, 0);
        view.viewport()->render(&image);
    }));
    return anchor;
}

void viewOf(const Scale &scale, int nodes, double frameAim, double wholeAim)
{
    test::SessionFixture fixture(test::generatedFleet({nodes / 5, 0, nodes * 3 / 4, nodes / 40}, 1));
    TopologyScene scene(fixture.session());
    ClusterDrag drag(fixture.session());
    TopologyView view(scene, drag);
    view.setAnimated(false);
    view.resize(screen);
    scene.setActive(true);
    while (scene.isEmpty())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    view.fit();
    QImage image(screen, QImage::Format_RGB32);
    view.render(&image);
    const Anchor anchor = graphicsView(*scene.layout(), scale);
    const auto label = [&](const char *what) { return QStringLiteral("%1, %2 nodes").arg(QLatin1String(what)).arg(scene.graph().nodeCount()); };

    // As the wheel and the mouse do it, without a rest between the frames.
    const int count = scale.quick ? 20 : 200;
    const auto pan = frames(count, [&](int i) {
        view.moveTo(view.view().center() + QPointF(i % 40 < 20 ? 14 : -14, i % 60 < 30 ? 6 : -6) / view.scale());
        view.render(&image);
    });
    row(label("99th of 100 frames of a pan"), percentile99(pan), QStringLiteral("QGraphicsView"), anchor.frame, frameAim);
    const auto zoom = frames(count, [&](int i) {
        view.zoom(i % 40 < 20 ? 1.06 : 1 / 1.06);
        view.render(&image);
    });
    row(label("99th of 100 frames of a zoom"), percentile99(zoom), QStringLiteral("QGraphicsView"), anchor.frame, frameAim);
    // Each with a picture of its own: nothing is kept from the one before.
    const auto whole = [&] {
        return median(scale.runs(), [&] {
            scene.setNeighbourhood(!scene.isNeighbourhood());
            Q_EMIT scene.restyled();
            view.render(&image);
        });
    };
    const auto rest = [] {
        QEventLoop loop;
        QTimer::singleShot(150, &loop, &QEventLoop::quit);
        loop.exec();
    };
    view.fit();
    rest();
    row(label("all of it, at rest"), whole(), QStringLiteral("QGraphicsView"), anchor.whole, wholeAim);
    view.place(scene.layout()->bounds().center(), 0.4);
    rest();
    row(label("host clusters, at rest"), whole(), QStringLiteral("QGraphicsView"), anchor.whole, wholeAim);
    view.place(scene.layout()->bounds().center(), 1.5);
    rest();
    row(label("what is in them, at rest"), whole(), QStringLiteral("QGraphicsView"), anchor.whole, wholeAim);
}

} // namespace

void topologyView(const Scale &scale)
{
    viewOf(scale, scale.quick ? 400 : 10'000, 8, 25);
    if (!scale.quick)
        viewOf(scale, 100'000, 16, 100);
}

} // namespace easel::bench
