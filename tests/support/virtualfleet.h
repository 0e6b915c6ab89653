// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetbuilder.h"
#include "planning/change.h"

// Two groups with virtual clusters on them, for tests of plans about virtual clusters.
namespace easel::test::virtualfleet {

inline const GroupId web(QStringLiteral("web"));
inline const GroupId shop(QStringLiteral("shop"));
inline const VirtualClusterId v1(QStringLiteral("v1"));
inline const VirtualClusterId v2(QStringLiteral("v2"));
inline const VirtualClusterId v3(QStringLiteral("v3"));
inline constexpr Resources least{MilliCores(4000), MebiBytes(4096), GibiBytes(2)};
inline constexpr Resources more{MilliCores(6000), MebiBytes(8192), GibiBytes(10)};
inline constexpr Resources most{MilliCores(8000), MebiBytes(8192), GibiBytes(10)};

inline FleetBuilder built()
{
    FleetBuilder builder;
    builder.project("p", "P").cluster("c1").capacity(64, 256).cluster("c2").capacity(64, 256);
    builder.group("web", "Web").member("c1").member("c2").group("shop", "Shop").member("c2");
    builder.virtualCluster("v1", "web", "c1").virtualCluster("v2", "web", "c2").paused().virtualCluster("v3", "shop", "c2");
    return builder;
}

inline Fleet fleet()
{
    return built().build();
}

inline VirtualCluster deployed(const char *name, const GroupId &group = web, const Resources &size = least)
{
    VirtualCluster each;
    each.id = makeDraftVirtualClusterId();
    each.name = QString::fromLatin1(name);
    each.group = group;
    each.state = VirtualClusterState::Running;
    each.size = size;
    return each;
}

inline Change deploy(const VirtualCluster &each)
{
    return DeployVirtualCluster{each.group, each};
}

inline Fleet after(Fleet base, const std::vector<Change> &changes)
{
    for (const Change &change : changes) {
        if (const auto done = applyChange(change, base); !done)
            qFatal("%s", qPrintable(done.error().toString()));
    }
    return base;
}

/// The same fleet as a pull would bring it: the virtual clusters in an inventory of its own.
inline Fleet pulled(const Fleet &base, const std::vector<Change> &changes)
{
    return after(base, changes).withOwnInventory();
}

} // namespace easel::test::virtualfleet
