// SPDX-License-Identifier: GPL-3.0-or-later
#include "capacityfleet.h"

#include "fleetbuilder.h"

namespace easel::test {

Fleet capacityFleet(bool unplaced)
{
    const auto at = [](int percent) { return [percent](ClusterGroup &group) { group.oversubscription = Percent(percent); }; };
    FleetBuilder builder;
    builder.cluster("h1").capacity(16, 64).cluster("h2").capacity(8, 32).region("us-east-1");
    builder.cluster("h3").unknownCapacity().cluster("h4").capacity(4, 16).provider(Provider::Gke);
    builder.group("alpha", "Alpha").member("h1").member("h2").editGroup(at(100));
    builder.group("beta", "Beta").member("h2").member("h3").editGroup(at(150));
    builder.group("gamma", "Gamma").member("h4").editGroup(at(100));
    builder.virtualCluster("a1", "alpha", "h1").size(4000, 4096, 2).virtualCluster("a2", "alpha", "h1").size(4000, 4096, 2).paused();
    builder.virtualCluster("b1", "beta", "h2").size(3000, 4096, 2);
    builder.virtualCluster("c1", "gamma", "h4").size(3000, 2048, 2).virtualCluster("c2", "gamma", "h4").size(3000, 2048, 2);
    if (unplaced)
        builder.virtualCluster("a3", "alpha", "").size(2000, 2048, 1);
    return builder.build();
}

} // namespace easel::test
