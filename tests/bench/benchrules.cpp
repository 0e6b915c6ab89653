// SPDX-License-Identifier: GPL-3.0-or-later
// The rules, admission and simulations: at the size that the aims are for, as fleets grow, and at a tenant's ceilings.
#include "bench.h"

#include "capacity/simulation.h"
#include "fleetbuilder.h"
#include "rules/admission.h"
#include "rules/groupsuggestion.h"
#include "rules/rulecatalogue.h"

#include <cmath>

namespace easel::bench {
namespace {

using easel::test::FleetSize;
using easel::test::generatedFleet;

struct Times final
{
    double full = 0;
    double one = 0;      ///< after one change, the change itself included
    double admission = 0;
    double lost = 0;     ///< what happens when a host is lost
    double suggested = 0; ///< groups out of all clusters that are in none, by everything that clusters can be alike in
    qsizetype findings = 0;
};

std::vector<ClusterId> dragged(const Fleet &fleet)
{
    std::vector<ClusterId> clusters;
    for (const HostCluster &cluster : fleet.inventory().clusters()) {
        if (clusters.size() < 50 && fleet.groupsOf(cluster.id).isEmpty() && !cluster.isEdge())
            clusters.push_back(cluster.id);
    }
    return clusters;
}

Times timesOf(const Scale &scale, const Fleet &fleet)
{
    Times times;
    const RuleCatalogue catalogue;
    const std::vector<GroupId> groups = fleet.groupIds();
    times.findings = static_cast<qsizetype>(catalogue.checkAll(fleet).size());
    times.full = median(scale.runs(), [&] { (void)catalogue.checkAll(fleet); });

    // As a session does it: the draft is changed in place, its state before kept.
    Fleet draft = fleet;
    draft.putGroup(*draft.group(groups.front())); // its own from here on, as a draft that was edited before is
    qint64 percent = 100;
    times.one = median(scale.runs() * 5, [&] {
        ClusterGroup changed = *draft.group(groups[groups.size() / 2]);
        changed.oversubscription = Percent(100 + ++percent % 90);
        QSet<GroupId> affected{changed.id};
        RuleCatalogue::addNeighbours(draft, changed, affected);
        draft.putGroup(changed);
        RuleCatalogue::addNeighbours(draft, changed, affected);
        for (const GroupId &id : std::as_const(affected))
            (void)catalogue.check(draft, *draft.group(id));
    });

    SuggestionCriteria criteria;
    criteria.likeness = {3, 3, 2, 1, QStringLiteral("env"), 500, Percent(70)};
    const auto ungrouped = ungroupedClusters(fleet, Scope::tenant());
    times.suggested = median(scale.runs(), [&] { (void)suggestGroups(fleet, ungrouped, criteria); });

    const auto clusters = dragged(fleet);
    times.admission = median(scale.runs(), [&] {
        const Admission admission(fleet, clusters);
        for (const GroupId &id : groups)
            (void)admission.kindOnGroup(id, Admission::Mode::Move);
    });

    ClusterId host;
    for (const GroupId &id : groups) {
        if (!fleet.group(id)->members.empty())
            host = fleet.group(id)->members.front().cluster;
    }
    times.lost = median(scale.runs(), [&] { (void)simulate(fleet, {{host}, {}, {}}); });
    return times;
}

/// The median with nothing in the processor's caches, as after other work. A small fleet would fit into them as a whole, and
/// its growth would measure the caches instead of the rules.
double coldMedian(int runs, const std::function<void()> &work)
{
    std::vector<double> times;
    std::vector<char> other(128U << 20U);
    for (int i = 0; i < runs; ++i) {
        for (size_t at = 0; at < other.size(); at += 64)
            other[at] = static_cast<char>(other[at] + 1);
        times.push_back(median(1, work));
    }
    std::nth_element(times.begin(), times.begin() + static_cast<long>(times.size() / 2), times.end());
    return times[times.size() / 2];
}

} // namespace

void rules(const Scale &scale)
{
    const int n = scale.clusters();
    const Fleet fleet = generatedFleet(FleetSize{n, n / 50, 2 * n, 0}, 1);
    const Times times = timesOf(scale, fleet);
    const QString none = QStringLiteral("-");
    row(QStringLiteral("check every rule: %1 clusters, %2 groups, %3 virtual").arg(n).arg(n / 50).arg(2 * n), times.full, none, 0, 10);
    row(QStringLiteral("findings after one change"), times.one, QStringLiteral("check every rule again"), times.full, 0.1);
    row(QStringLiteral("admission of 50 clusters to all groups"), times.admission, none, 0, 1);
    row(QStringLiteral("simulate the loss of a host"), times.lost, none, 0);
    row(QStringLiteral("suggest groups for the clusters in none"), times.suggested, none, 0);

    // Growth, with cold caches: a steeper one than n log n shows as a ratio that grows beyond 1.
    double first = 0;
    const int smallest = scale.quick ? 20 : 1000;
    for (const int factor : {1, 10, 100}) {
        const int size = smallest * factor;
        const Fleet grown = generatedFleet(FleetSize{size, size / 50, 2 * size, 0}, 1);
        const RuleCatalogue catalogue;
        const double full = coldMedian(scale.runs(), [&] { (void)catalogue.checkAll(grown); });
        if (factor == 1)
            first = full;
        const double expected = first * factor * std::log2(size) / std::log2(smallest);
        row(QStringLiteral("check every rule at %1 clusters, cold").arg(size), full, QStringLiteral("n log n from the smallest"), expected);
    }

    const FleetSize ceilings = scale.quick ? FleetSize{500, 100, 1000, 500} : FleetSize{50'000, 10'000, 100'000, 50'000};
    const Times most = timesOf(scale, generatedFleet(ceilings, 1));
    const QString where = QStringLiteral(" at %1 clusters, %2 groups").arg(ceilings.clusters).arg(ceilings.groups);
    row(QStringLiteral("check every rule") + where, most.full, none, 0);
    row(QStringLiteral("findings after one change") + where, most.one, QStringLiteral("check every rule again"), most.full);
    row(QStringLiteral("admission of 50 clusters") + where, most.admission, none, 0);
    row(QStringLiteral("simulate the loss of a host") + where, most.lost, none, 0);
    row(QStringLiteral("suggest groups") + where, most.suggested, none, 0);
}

} // namespace easel::bench
