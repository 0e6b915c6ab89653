// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "base/clock.h"
#include "fleetbuilder.h"
#include "items/fleetmodel.h"
#include "rules/admission.h"
#include "session/planningsession.h"

#include <QRegularExpression>
#include <QSortFilterProxyModel>
#include <QStringListModel>
#include <QTemporaryDir>

namespace easel::bench {
namespace {

void verdicts(const Scale &scale, const Fleet &fleet)
{
    std::vector<ClusterId> selection;
    for (const HostCluster &cluster : fleet.inventory().clusters()) {
        if (selection.size() < 50 && fleet.groupsOf(cluster.id).isEmpty() && cluster.isHost)
            selection.push_back(cluster.id);
    }
    const auto groups = fleet.groupIds();
    const QString what = QStringLiteral("verdicts of %1 groups for %2 dragged clusters").arg(groups.size()).arg(selection.size());
    int sum = 0;
    const double kinds = median(scale.runs() * 3, [&] {
        const Admission admission(fleet, selection);
        for (const GroupId &id : groups)
            sum += static_cast<int>(admission.kindOnGroup(id, Admission::Mode::Move));
    });
    const double sentences = median(scale.runs(), [&] {
        const Admission admission(fleet, selection);
        for (const GroupId &id : groups)
            sum += static_cast<int>(admission.onGroup(id, Admission::Mode::Move).reasons.size());
    });
    // What one would do without Admission: add them to a copy, and check the group.
    const RuleCatalogue catalogue;
    const double naive = median(scale.quick ? 1 : 3, [&] {
        for (const GroupId &id : groups) {
            Fleet copy = fleet;
            for (const ClusterId &cluster : selection)
                (void)applyChange(AddMember{id, {cluster, {}, {}, {}, {}}}, copy);
            sum += static_cast<int>(catalogue.check(copy, *copy.group(id)).size());
        }
    });
    row(what, kinds, QStringLiteral("add to a copy and check the rules"), naive, 1);
    row(what + QStringLiteral(", with sentences"), sentences, QStringLiteral("add to a copy and check the rules"), naive);
    if (sum < 0)
        std::abort();
}

void filtering(const Scale &scale, PlanningSession &session)
{
    FleetModel model(session);
    const QStringList keys{QStringLiteral("e"), QStringLiteral("ek"), QStringLiteral("eks"), QStringLiteral("eks eu"), QStringLiteral("eks eu-c")};
    int i = 0;
    const double ours = median(scale.runs() * 5, [&] { model.setSearch(keys[i++ % keys.size()]); });
    const double facets = median(scale.runs(), [&] {
        for (const Facet facet : allFacets)
            (void)model.facetValues(facet);
    });
    QStringList names;
    for (const HostCluster &cluster : session.draft().inventory().clusters())
        names << cluster.name + u' ' + cluster.region + u' ' + cluster.kubernetesVersion;
    QStringListModel list(names);
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&list);
    const double anchor = median(scale.runs() * 5, [&] {
        proxy.setFilterRegularExpression(QRegularExpression(QString(keys[i++ % keys.size()]).replace(u' ', QStringLiteral(".*")),
                                                            QRegularExpression::CaseInsensitiveOption));
        (void)proxy.rowCount();
    });
    row(QStringLiteral("Fleet list: a keystroke of the search, %1 clusters").arg(names.size()), ours,
        QStringLiteral("QSortFilterProxyModel, expression"), anchor, 16);
    row(QStringLiteral("Fleet list: counts of all facets"), facets, QStringLiteral("QSortFilterProxyModel, expression"), anchor);
}

} // namespace

void fleet(const Scale &scale)
{
    const Fleet generated = easel::test::generatedFleet(scale.clusters(), 1);
    verdicts(scale, generated);
    const RuleCatalogue catalogue;
    size_t found = 0;
    (void)catalogue.checkAll(generated);
    const double check = median(scale.runs(), [&] { found += catalogue.checkAll(generated).size(); });
    row(QStringLiteral("check every rule, %1 groups").arg(generated.groupCount()), check, QStringLiteral("-"), 0, 10);

    QTemporaryDir dir;
    auto made = Workspace::create(dir.filePath(QStringLiteral("fleet.easel")));
    (void)(*made)->storeFleet(generated, QDateTime::currentDateTimeUtc());
    const SystemClock clock;
    auto session = PlanningSession::open(std::move(*made), clock);
    filtering(scale, **session);
}

} // namespace easel::bench
