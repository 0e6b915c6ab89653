// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/syntheticinput.h"
#include "drag/clusterdrag.h"
#include "sessionfixture.h"
#include "topology/topologymapview.h"
#include "topology/topologypage.h"
#include "topology/topologyview.h"

#include <QWheelEvent>

namespace easel::test {

/// The topology's page in a window of its own, with lanes or map in front of it, that moves at once.
class TopologyDesk
{
public:
    explicit TopologyDesk(const Fleet &fleet, bool isMap, QSize size) : fixture(fleet), drag(fixture.session()), page(fixture.session(), drag)
    {
        drag.setExecutor([this](QDrag &d) { return input.carryOut(d); });
        page.view().setAnimated(false);
        page.map().setAnimated(false);
        page.resize(size);
        page.show();
        page.activateWindow();
        page.showMap(isMap);
        if (!SyntheticInput::wait([this] { return !page.scene().isEmpty(); }))
            qFatal("no topology");
        rest();
        surface().setFocus();
    }

    TopologySurface &surface() { return page.isMapShown() ? static_cast<TopologySurface &>(page.map()) : page.view(); }
    const TopologyGraph &graph() { return page.scene().graph(); }
    NodeIndex find(const char *cluster) { return graph().find(ClusterId(QString::fromLatin1(cluster))); }
    NodeIndex findGroup(const char *group) { return graph().find(GroupId(QString::fromLatin1(group))); }
    void wheel(QPointF at, int notches)
    {
        QWheelEvent event(at, surface().mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&surface(), &event);
    }
    /// Until the picture is painted in full.
    static void rest() { SyntheticInput::settle(220); }

    SessionFixture fixture;
    ClusterDrag drag;
    SyntheticInput input;
    TopologyPage page;
};

} // namespace easel::test
