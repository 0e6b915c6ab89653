// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the tour that is about virtual clusters and the version that they are made with.
#include "console/tour.h"

#include "configuration/configurationeditor.h"
#include "configuration/configurationwindow.h"
#include "console/console.h"
#include "items/upgradesmodel.h"
#include "shell/workbench.h"
#include "upgrades/upgradedetail.h"
#include "upgrades/upgradespage.h"
#include "virtualclusters/virtualclusterspage.h"

#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

namespace easel {

void Tour::planUpgrade()
{
    Workbench &bench = *m_console.window().workbench();
    bench.setPage(Workbench::Upgrades);
    UpgradesPage &page = bench.upgrades();
    expect(page.model().count(UpgradeState::Pending) > 0, QStringLiteral("no group waits for an upgrade"));
    const GroupUpgrade upgrade = page.model().upgrade(0);
    expect(upgrade.state == UpgradeState::Pending && upgrade.current != upgrade.offered, QStringLiteral("the first group does not wait for an upgrade"));
    page.select({upgrade.group, {}});
    SyntheticInput::settle();
    picture(QStringLiteral("upgrades"));
    page.detail().setView(2);
    picture(QStringLiteral("upgrades-kept"));
    page.detail().setView(0);
    const auto steps = m_console.session()->plan().position;
    m_input.click(page.findChild<QPushButton *>(QStringLiteral("planUpgradeButton")));
    const ClusterGroup *planned = m_console.session()->draft().group(upgrade.group);
    expect(m_console.session()->plan().position == steps + 1 && planned && planned->vclusterVersion == upgrade.offered,
           QStringLiteral("the upgrade is not one step of the plan"));
    editConfiguration(upgrade.group);
    // It was only looked at: the rest of the tour is about host clusters.
    expect(m_console.session()->undo().has_value(), QStringLiteral("the upgrade cannot be taken back"));
    bench.setPage(Workbench::Compose);
}

void Tour::editConfiguration(const GroupId &group)
{
    ConfigurationWindow &window = m_console.window().workbench()->editConfiguration(group);
    SyntheticInput::settle(250);
    picture(QStringLiteral("configuration"), &window);
    window.editor().setView(ConfigurationEditor::AgainstDefault);
    SyntheticInput::settle();
    picture(QStringLiteral("configuration-default"), &window);
    expect(window.close(), QStringLiteral("the configuration window does not close"));
}

void Tour::pauseVirtualCluster()
{
    Workbench &bench = *m_console.window().workbench();
    bench.setPage(Workbench::VirtualClusters);
    VirtualClustersPage &page = bench.virtualClusters();
    auto *table = page.findChild<QTreeView *>(QStringLiteral("virtualTable"));
    expect(table->model()->rowCount() == static_cast<int>(m_console.session()->draft().virtualClusterCount()), QStringLiteral("the table does not show every virtual cluster"));
    picture(QStringLiteral("virtual-clusters"));
    auto *search = page.findChild<QLineEdit *>(QStringLiteral("virtualSearch"));
    m_input.type(search, QStringLiteral("loyalty-dev"));
    expect(SyntheticInput::wait([&] { return table->model()->rowCount() == 1; }), QStringLiteral("the virtual cluster is not found"));
    table->selectionModel()->setCurrentIndex(table->model()->index(0, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_paused = page.selected().front();
    m_input.click(page.findChild<QPushButton *>(QStringLiteral("pauseVirtual")));
    expect(page.review().isVisible(), QStringLiteral("nothing is reviewed before the pause is planned"));
    picture(QStringLiteral("virtual-review"));
    m_input.click(page.findChild<QPushButton *>(QStringLiteral("reviewPlan")));
    const VirtualCluster *planned = m_console.session()->draft().virtualCluster(m_paused);
    expect(planned && planned->state == VirtualClusterState::Paused, QStringLiteral("the pause is not planned"));
    search->clear();
    bench.setPage(Workbench::Compose);
}

} // namespace easel
