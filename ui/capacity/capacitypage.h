// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capacity/ledger.h"
#include "items/selection.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QScrollArea;
class QSortFilterProxyModel;
class QSplitter;
class QStackedWidget;
class QTreeView;

namespace easel {

class Band;
class CapacityChart;
class CapacityModel;
class ElidedLabel;
class EmptyState;
class PlanningSession;
class SectionHeader;
class SegmentedControl;
class SimulationPanel;

/// What the groups have, what is asked of them and what is left: bars with their numbers as a table, down to the hosts of
/// a group; beside them what would be if. Object names: "capacityPage", "capacitySearch", "capacityTable",
/// "capacityBack", "capacityBand", "whatIfButton".
class CapacityPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CapacityPage)

public:
    explicit CapacityPage(PlanningSession &session, QWidget *parent = nullptr);

    CapacityModel &model() { return *m_model; }
    SimulationPanel &simulation() { return *m_simulation; }
    void setResource(Resource resource);
    void setScope(const Scope &scope);
    /// What was selected elsewhere; never emits selectionChanged.
    void select(const Selection &selection);
    /// The hosts of a group; an empty id shows all groups.
    void open(GroupId group);
    /// Saves what is shown as what the ending of the path says, `.png`, `.svg` or `.csv`; the strip says what came of it.
    bool save(const QString &path);

Q_SIGNALS:
    void selectionChanged(const easel::Selection &selection);
    /// Groups are made on another page.
    void composeRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildHead();
    void buildTable();
    void arrange();
    void scheduleRefill();
    void refill();
    void refreshState();
    void activate(int row);
    void onTableSelection();
    void restoreSelection();
    QByteArray csv() const;
    void exportAs(const QString &suffix, const QString &filter);

    PlanningSession &m_session;
    CapacityModel *m_model;
    QSortFilterProxyModel *m_proxy;
    SectionHeader *m_header;
    QLineEdit *m_search;
    SegmentedControl *m_resource;
    QPushButton *m_back;
    ElidedLabel *m_where;
    Band *m_band;
    Band *m_notice;
    CapacityChart *m_chart;
    QTreeView *m_table;
    QSplitter *m_columns;
    QSplitter *m_left;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    SimulationPanel *m_simulation;
    QScrollArea *m_simulationScroll;
    QPushButton *m_whatIf;
    bool m_isWide = true;
    bool m_whatIfWhenWide = true;
    bool m_whatIfWhenNarrow = false;
    QTimer m_refill;
    Selection m_selection;
    bool m_isSelecting = false;
};

} // namespace easel
