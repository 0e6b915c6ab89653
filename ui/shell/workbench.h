// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/selection.h"
#include "sync/syncservice.h"
#include "theme/band.h"

#include <QStringList>
#include <QWidget>

class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace easel {

class CapacityPage;
class ClusterDrag;
class ConfigurationWindow;
class ComposePage;
class FleetPanel;
class HistoryWindow;
class InspectorPanel;
class LayoutMemory;
class Panes;
class ProblemsPanel;
class Rail;
class ReportsPage;
class ReviewPage;
class RulesDialog;
class Settings;
class SuggestionsDialog;
class TopologyPage;
class UpgradesPage;
class VirtualClustersPage;

/// All pages and panels of one open workspace; lives as long as its session is shown.
class Workbench final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Workbench)

public:
    enum Page { Compose, Topology, VirtualClusters, Upgrades, Capacity, Review, Reports, PageCount };
    enum Panel { Problems, Plan, Activity };
    /// What links and the command line call the pages; the index is the page.
    static const QStringList &pageNames();

    Workbench(PlanningSession &session, SyncService &service, Settings &settings, QWidget *parent = nullptr);
    ~Workbench() override;

    /// Where somebody is in a workspace.
    struct Place final
    {
        int page = Compose;
        int panel = Problems;
        Scope scope = Scope::tenant();
        Selection selection;
    };
    Place place() const;
    /// All but the scope, which the window's switch decides.
    void setPlace(const Place &place);
    /// The name of the group whose configuration somebody has edited and not taken over; empty when there is none.
    QString unsavedConfiguration() const;

    void setPage(int page);
    int page() const;
    const QWidget *shownPage() const;
    void showPanel(Panel panel);
    /// Puts the keyboard into the search of the Fleet list.
    void searchFleet();
    /// Opens the catalogue, at that rule unless it is empty.
    void showRules(const QString &rule = {});
    /// Opens what the fleet was at each pull, in its own window.
    void showHistory();
    /// Opens the group's configuration in its own window.
    ConfigurationWindow &editConfiguration(const GroupId &group);
    /// Opens the suggestions for the clusters that are selected in the Fleet list, or for all that are in no group.
    void suggestGroups();
    void setScope(const Scope &scope);
    void select(const Selection &selection);

    ComposePage &compose() { return *m_compose; }
    FleetPanel &fleet() { return *m_fleet; }
    ProblemsPanel &problems() { return *m_problems; }
    TopologyPage &topology();
    VirtualClustersPage &virtualClusters();
    UpgradesPage &upgrades();
    CapacityPage &capacity();
    ReviewPage &review();
    ReportsPage &reports();
    ClusterDrag &drag() { return *m_drag; }
    Rail &rail() { return *m_rail; }
    LayoutMemory &layoutMemory() { return *m_memory; }
    Panes &panes() { return *m_panes; }
    /// Errors and warnings of the draft.
    std::pair<int, int> findings() const;

    /// Tells what came of something that was asked for in a menu, in a band that can be dismissed.
    void tell(Band::Kind kind, const QString &text);
    /// Tells that something has to wait for the apply that runs.
    void tellApplying();
    /// Asks in the window whether to stop the apply that runs, and close.
    void askToClose();
    /// Stops the apply after the operations that run; closeConfirmed() comes first.
    void stopAndClose();

Q_SIGNALS:
    /// The answer to askToClose(): the apply has been asked to stop.
    void closeConfirmed();
    void pageChanged(int page);
    void findingsChanged();

private:
    /// Puts a page that is made late in its place.
    void putPage(Page page, QWidget *widget);
    /// On the pages that are made late, and for those that are to come.
    void follow(const Selection &selection);
    void selectOnPages(const Selection &selection);
    void showInFleet(const QList<ClusterId> &clusters);
    void refreshTabs();
    void refreshBands();
    void tellProfileGap();

    PlanningSession &m_session;
    SyncService &m_service;
    Settings &m_settings;
    Scope m_scope = Scope::tenant();
    Selection m_selection;
    LayoutMemory *m_memory;
    Panes *m_panes;
    ClusterDrag *m_drag;
    Rail *m_rail;
    FleetPanel *m_fleet;
    QStackedWidget *m_pages;
    ComposePage *m_compose;
    // These are made when somebody opens them: a window that opens does not wait for them.
    TopologyPage *m_topology = nullptr;
    VirtualClustersPage *m_virtualClusters = nullptr;
    UpgradesPage *m_upgrades = nullptr;
    CapacityPage *m_capacity = nullptr;
    ReviewPage *m_review = nullptr;
    ReportsPage *m_reports = nullptr;
    InspectorPanel *m_inspector;
    ProblemsPanel *m_problems;
    ConfigurationWindow *m_configuration = nullptr; ///< these four are made when somebody asks for them
    RulesDialog *m_rules = nullptr;
    HistoryWindow *m_history = nullptr;
    SuggestionsDialog *m_suggestions = nullptr;
    QTabWidget *m_tabs;
    QSplitter *m_columns;
    QSplitter *m_rows;
    Band *m_stateBand;
    Band *m_noticeBand;
    Band *m_closeBand;
    QPushButton *m_stopButton;
    QPushButton *m_keepButton;
};

} // namespace easel
