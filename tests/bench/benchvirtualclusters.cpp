// SPDX-License-Identifier: GPL-3.0-or-later
// The table of virtual clusters beside the proxy that one would put over a plain model of the same rows.
#include "bench.h"

#include "base/clock.h"
#include "fleetbuilder.h"
#include "items/virtualclustersmodel.h"
#include "session/planningsession.h"
#include "virtualclusters/virtualclusterspage.h"

#include <QSortFilterProxyModel>
#include <QTemporaryDir>
#include <QTreeView>

namespace easel::bench {
namespace {

constexpr double frame = 16; // ms

} // namespace

void virtualClusters(const Scale &scale)
{
    using Model = VirtualClustersModel;
    const int count = scale.quick ? 1000 : 100'000;
    const QTemporaryDir folder;
    const SystemClock clock;
    auto workspace = Workspace::create(folder.filePath(QStringLiteral("w.easel")));
    if (!workspace || !(*workspace)->storeFleet(test::generatedFleet({scale.clusters(), 0, count, 0}, 1), clock.now()))
        return;
    auto session = PlanningSession::open(std::move(*workspace), clock);
    if (!session)
        return;
    Model model(**session);
    // The anchor: the same rows under Qt's own proxy, which asks the model for every text that it compares.
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&model);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy.setSortCaseSensitivity(Qt::CaseInsensitive);
    const int anchorRuns = scale.quick ? 1 : 3;

    // Opening: from nothing to the first paint.
    const auto opened = [&](const auto &make) {
        return median(anchorRuns, [&] {
            const std::unique_ptr<QWidget> page = make();
            page->resize(1280, 720);
            page->show();
            (void)page->grab();
        });
    };
    const double ours = opened([&] { return std::make_unique<VirtualClustersPage>(**session); });
    const double theirs = opened([&] {
        auto view = std::make_unique<QTreeView>();
        auto *rows = new Model(**session, view.get());
        auto *sorting = new QSortFilterProxyModel(view.get());
        sorting->setSourceModel(rows);
        view->setModel(sorting);
        view->setUniformRowHeights(true);
        view->setSortingEnabled(true);
        return view;
    });
    row(QStringLiteral("the page of %1 virtual clusters opened and painted").arg(count), ours, QStringLiteral("QSortFilterProxyModel over the same model"), theirs);

    bool up = false;
    const auto sorted = [&](const char *what, int column) {
        const double ours = median(scale.runs(), [&] { model.sort(column, (up = !up) ? Qt::AscendingOrder : Qt::DescendingOrder); });
        const double theirs = median(anchorRuns, [&] { proxy.sort(column, (up = !up) ? Qt::AscendingOrder : Qt::DescendingOrder); });
        row(QStringLiteral("%1 virtual clusters sorted by %2").arg(count).arg(QLatin1String(what)), ours, QStringLiteral("QSortFilterProxyModel"), theirs, frame);
        proxy.sort(-1);
    };
    sorted("name", Model::NameColumn);
    sorted("group", Model::GroupColumn);
    sorted("state", Model::StateColumn);
    sorted("CPU", Model::CpuColumn);
    sorted("owner's credit", Model::OwnerCreditColumn);
    model.sort(Model::NameColumn, Qt::AscendingOrder);

    QAbstractItemModel *none = nullptr;
    proxy.setSourceModel(none);
    Model plain(**session);
    proxy.setSourceModel(&plain);
    int turn = 0;
    const QStringList words{QStringLiteral("virtual-7"), QStringLiteral("1"), QStringLiteral("nothing like it")};
    for (const QString &word : words) {
        const double ours = median(scale.runs(), [&] { model.setSearch(++turn % 2 ? word : QString()); });
        int anchorTurn = 0;
        const double theirs = median(anchorRuns, [&] { proxy.setFilterFixedString(++anchorTurn % 2 ? word : QString()); });
        proxy.setFilterFixedString({});
        row(QStringLiteral("the same, searched for “%1”").arg(word), ours, QStringLiteral("QSortFilterProxyModel"), theirs, frame);
    }
    model.setSearch({});
    const QString group = model.facet(VirtualFacet::Group).front().key;
    row(QStringLiteral("the same, one group chosen, all facets counted"), median(scale.runs(), [&] {
            model.setFacet(VirtualFacet::Group, ++turn % 2 ? QSet<QString>{group} : QSet<QString>());
            (void)model.facet(VirtualFacet::State);
        }), {}, 0, frame);
    model.setFacet(VirtualFacet::Group, {});
    const VirtualCluster each = *model.virtualCluster(count / 2);
    row(QStringLiteral("the same, a step of the plan pauses one of them"), median(scale.runs(), [&] {
            (void)(*session)->perform(QStringLiteral("step"), {++turn % 2 ? Change(PauseVirtualCluster{each.group, each.id}) : Change(ResumeVirtualCluster{each.group, each.id})});
        }), {}, 0);
}

} // namespace easel::bench
