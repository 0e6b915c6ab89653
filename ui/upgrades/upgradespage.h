// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/selection.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QSplitter;
class QStackedWidget;
class QTreeView;

namespace easel {

class Band;
class EmptyState;
class PlanningSession;
class Scope;
class SectionHeader;
class SegmentedControl;
class UpgradeDetail;
class UpgradesModel;
class WavesPanel;

/// The groups by how far behind their vCluster version is, and the upgrade of the one that is selected. Those that are checked are
/// planned together, as one step. Object names: "upgradesPage", "upgradesSearch", "upgradesTable", "upgradesBand",
/// "planCheckedButton", "checkAllButton", "upgradesBelow".
class UpgradesPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UpgradesPage)

public:
    explicit UpgradesPage(PlanningSession &session, QWidget *parent = nullptr);

    UpgradesModel &model() { return *m_model; }
    UpgradeDetail &detail() { return *m_detail; }
    /// The waves in which the plan is applied, instead of one group's upgrade.
    void showWaves(bool shown);
    void setScope(const Scope &scope);
    /// What was selected elsewhere; never emits selectionChanged.
    void select(const Selection &selection);

Q_SIGNALS:
    void selectionChanged(const easel::Selection &selection);
    /// There is nothing to upgrade yet: groups are made on another page.
    void composeRequested();

private:
    QWidget *buildHead();
    void buildTable();
    void refresh();
    void onCurrentChanged();
    void planChecked();

    PlanningSession &m_session;
    UpgradesModel *m_model;
    QSortFilterProxyModel *m_proxy;
    SectionHeader *m_header;
    QLineEdit *m_search;
    QPushButton *m_checkAll;
    QPushButton *m_planChecked;
    Band *m_band;
    QTreeView *m_table;
    UpgradeDetail *m_detail;
    WavesPanel *m_waves;
    SegmentedControl *m_below;
    QStackedWidget *m_lower;
    QSplitter *m_rows;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    bool m_isSelecting = false;
};

} // namespace easel
