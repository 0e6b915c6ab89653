// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/workbench.h"

#include "board/boardview.h"
#include "drag/clusterdrag.h"
#include "board/composepage.h"
#include "board/fleetpanel.h"
#include "capacity/capacitypage.h"
#include "catalogue/rulesdialog.h"
#include "configuration/configurationeditor.h"
#include "configuration/configurationwindow.h"
#include "history/historywindow.h"
#include "inspector/inspectorpanel.h"
#include "inspector/resolvedvaluesdialog.h"
#include "reports/reportspage.h"
#include "review/activitypanel.h"
#include "review/planpanel.h"
#include "review/problemspanel.h"
#include "review/reviewpage.h"
#include "review/sealband.h"
#include "shell/layoutmemory.h"
#include "shell/panes.h"
#include "shell/rail.h"
#include "shell/regionkeys.h"
#include "shell/settings.h"
#include "shell/spokenchanges.h"
#include "suggestions/suggestionsdialog.h"
#include "theme/bringup.h"
#include "theme/pagearea.h"
#include "topology/topologyfigures.h"
#include "topology/topologypage.h"
#include "upgrades/upgradespage.h"
#include "virtualclusters/virtualclusterspage.h"

#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace easel {

Workbench::Workbench(PlanningSession &session, SyncService &service, Settings &settings, QWidget *parent)
    : QWidget(parent), m_session(session), m_service(service), m_settings(settings), m_memory(new LayoutMemory(settings, this)), m_drag(new ClusterDrag(session, this)),
      m_rail(new Rail(this)), m_fleet(new FleetPanel(session, *m_drag, this)), m_pages(new QStackedWidget(this)),
      m_compose(new ComposePage(session, *m_drag, this)), m_inspector(new InspectorPanel(session, this)),
      m_problems(new ProblemsPanel(session, this)), m_tabs(new QTabWidget(this)), m_columns(new QSplitter(Qt::Horizontal, this)),
      m_rows(new QSplitter(Qt::Vertical, this)), m_stateBand(new Band(Band::Kind::Offline, {}, this)),
      m_noticeBand(new Band(Band::Kind::Warning, {}, this)), m_closeBand(new Band(Band::Kind::Warning, {}, this))
{
    m_rail->addPage(Icon::Compose, tr("Compose"));
    m_rail->addPage(Icon::Topology, tr("Topology"));
    m_rail->addPage(Icon::VirtualClusters, tr("Virtual clusters"), tr("Virtual"));
    m_rail->addPage(Icon::Upgrades, tr("Upgrades"), tr("Upgrades", "under its icon, at most 72 pixels wide"));
    m_rail->addPage(Icon::CapacityPage, tr("Capacity"));
    m_rail->addPage(Icon::Review, tr("Review"));
    m_rail->addPage(Icon::Reports, tr("Reports"));
    m_pages->addWidget(new PageArea(m_compose));
    for (int page = Compose + 1; page < PageCount; ++page)
        m_pages->addWidget(new QWidget(m_pages)); // the place of a page that is made when it is opened

    m_tabs->setObjectName(QStringLiteral("panels"));
    m_tabs->setAccessibleName(tr("Panels"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(new PageArea(m_problems), icon(Icon::Problem, &Tokens::textMuted), {});
    m_tabs->addTab(new PageArea(new PlanPanel(session, this)), icon(Icon::Plan, &Tokens::textMuted), {});
    m_tabs->addTab(new PageArea(new ActivityPanel(service, this)), icon(Icon::Activity, &Tokens::textMuted), tr("Activity"));

    const int fleet = Theme::current().scaled(250);
    const int inspector = Theme::current().scaled(280);
    const int panels = Theme::current().scaled(170);
    m_columns->addWidget(m_fleet);
    m_columns->addWidget(m_pages);
    m_columns->addWidget(m_inspector);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({fleet, Theme::current().scaled(790), inspector});
    m_rows->addWidget(m_columns);
    m_rows->addWidget(m_tabs);
    m_rows->setStretchFactor(0, 1);
    m_rows->setSizes({Theme::current().scaled(560), panels});
    // A pane without a width would still be on the way of the keyboard: it is put away as a whole, see Panes.
    for (QSplitter *splitter : {m_columns, m_rows})
        splitter->setChildrenCollapsible(false);
    m_columns->setObjectName(QStringLiteral("columns"));
    m_rows->setObjectName(QStringLiteral("rows"));

    m_stateBand->setObjectName(QStringLiteral("stateBand"));
    QPushButton *online = m_stateBand->addButton(tr("Go online"));
    connect(online, &QPushButton::clicked, &service, &SyncService::goOnline);
    m_noticeBand->setObjectName(QStringLiteral("noticeBand"));
    m_noticeBand->setDismissible(true);
    m_noticeBand->hide();
    m_closeBand->setObjectName(QStringLiteral("closeBand"));
    m_closeBand->hide();
    m_stopButton = m_closeBand->addButton(tr("Stop and close"));
    m_keepButton = m_closeBand->addButton(tr("Keep applying"));
    connect(m_keepButton, &QPushButton::clicked, m_closeBand, &QWidget::hide);
    connect(m_stopButton, &QPushButton::clicked, this, &Workbench::stopAndClose);

    auto *bands = new QVBoxLayout;
    bands->setContentsMargins(0, 0, 0, 0);
    bands->setSpacing(0);
    bands->addWidget(m_stateBand);
    bands->addWidget(new SealBand(session, this));
    bands->addWidget(m_noticeBand);
    bands->addWidget(m_closeBand);
    bands->addWidget(m_rows, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addLayout(bands, 1);

    connect(m_rail, &Rail::pageRequested, this, &Workbench::setPage);
    connect(m_fleet, &FleetPanel::selectionChanged, this, [this](const Selection &selection) {
        if (selection.isEmpty())
            return;
        m_inspector->setSelection(selection);
        selectOnPages(selection);
    });
    connect(m_fleet, &FleetPanel::pickedUp, this, [this] {
        setPage(Compose);
        m_compose->board().setFocus(Qt::OtherFocusReason);
    });
    connect(m_compose, &ComposePage::suggestRequested, this, &Workbench::suggestGroups);
    connect(m_compose, &ComposePage::showInFleetRequested, this, &Workbench::showInFleet);
    connect(m_compose, &ComposePage::selectionChanged, m_inspector, &InspectorPanel::setSelection);
    connect(m_compose, &ComposePage::selectionChanged, this, &Workbench::selectOnPages);
    connect(m_inspector, &InspectorPanel::selectRequested, this, &Workbench::select);
    connect(m_inspector, &InspectorPanel::resolvedValuesRequested, this, [this](const GroupId &group) {
        auto *values = new ResolvedValuesDialog(m_service, m_session.base(), group, this);
        m_memory->watch(*values);
        values->show();
    });
    connect(m_inspector, &InspectorPanel::configurationRequested, this, [this](const GroupId &group) { editConfiguration(group); });
    connect(m_problems, &ProblemsPanel::selectRequested, this, &Workbench::select);
    connect(m_problems, &ProblemsPanel::ruleRequested, this, &Workbench::showRules);
    connect(m_problems, &ProblemsPanel::countsChanged, this, &Workbench::refreshTabs);
    connect(&session, &PlanningSession::planChanged, this, &Workbench::refreshTabs);
    connect(&session, &PlanningSession::fleetReset, this, &Workbench::refreshTabs);
    connect(&service, &SyncService::stateChanged, this, &Workbench::refreshBands);
    connect(&service, &SyncService::failed, this, [this](const Error &error) {
        tell(Band::Kind::Danger, error.message);
    });
    connect(&service, &SyncService::pulled, this, &Workbench::tellProfileGap);
    connect(&service, &SyncService::pulled, this, [this](int) { m_noticeBand->hide(); });
    new RegionKeys({m_rail, m_fleet, m_pages, m_inspector, m_tabs}, *this);
    new SpokenChanges(session, service, *this);
    refreshTabs();
    refreshBands();
    tellProfileGap();
    setObjectName(QStringLiteral("workbench"));
    m_memory->watch(*this);
    m_panes = new Panes(settings, {Panes::Place{m_fleet, fleet}, {m_inspector, inspector}, {m_tabs, panels}}, this);
    setPage(settings.lastPage());
    m_tabs->setCurrentIndex(std::clamp(settings.lastPanel(), 0, m_tabs->count() - 1));
    connect(this, &Workbench::pageChanged, this, [this](int page) { m_settings.setLastPage(page); });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int panel) { m_settings.setLastPanel(panel); });
}

Workbench::~Workbench()
{
    m_memory->save();
}

void Workbench::tellProfileGap()
{
    const std::vector<PullGap> &gaps = m_service.gaps();
    const auto gap = std::find_if(gaps.begin(), gaps.end(), [](const PullGap &g) { return g.part == PullGap::Part::Profiles; });
    m_inspector->setProfilesUnreadable(gap == gaps.end() ? QString() : gap->reason);
}

const QStringList &Workbench::pageNames()
{
    static const QStringList names{QStringLiteral("compose"),  QStringLiteral("topology"), QStringLiteral("virtual-clusters"), QStringLiteral("upgrades"),
                                   QStringLiteral("capacity"), QStringLiteral("review"),   QStringLiteral("reports")};
    static_assert(PageCount == 7, "each page has a name");
    return names;
}

void Workbench::setPage(int page)
{
    if (page < 0 || page >= PageCount)
        return;
    switch (static_cast<Page>(page)) {
    case Topology: (void)topology(); break;
    case VirtualClusters: (void)virtualClusters(); break;
    case Upgrades: (void)upgrades(); break;
    case Capacity: (void)capacity(); break;
    case Review: (void)review(); break;
    case Reports: (void)reports(); break;
    case Compose:
    case PageCount: break;
    }
    m_rail->setCurrent(page);
    m_pages->setCurrentIndex(page);
    Q_EMIT pageChanged(page);
}

TopologyPage &Workbench::topology()
{
    if (!m_topology) {
        m_topology = new TopologyPage(m_session, *m_drag, this);
        m_topology->setScope(m_scope);
        m_topology->select(m_selection);
        connect(m_topology, &TopologyPage::selectionChanged, this, &Workbench::follow);
        connect(m_topology, &TopologyPage::showInFleetRequested, this, &Workbench::showInFleet);
        connect(m_topology, &TopologyPage::composeRequested, this, [this](const GroupId &group) { select({group, {}}); });
        putPage(Topology, m_topology);
    }
    return *m_topology;
}

VirtualClustersPage &Workbench::virtualClusters()
{
    if (!m_virtualClusters) {
        m_virtualClusters = new VirtualClustersPage(m_session, this);
        m_virtualClusters->setScope(m_scope);
        m_virtualClusters->select(m_selection);
        connect(m_virtualClusters, &VirtualClustersPage::selectionChanged, this, &Workbench::follow);
        putPage(VirtualClusters, m_virtualClusters);
    }
    return *m_virtualClusters;
}

UpgradesPage &Workbench::upgrades()
{
    if (!m_upgrades) {
        m_upgrades = new UpgradesPage(m_session, this);
        m_upgrades->setScope(m_scope);
        m_upgrades->select(m_selection);
        connect(m_upgrades, &UpgradesPage::selectionChanged, this, &Workbench::follow);
        connect(m_upgrades, &UpgradesPage::composeRequested, this, [this] { setPage(Compose); });
        putPage(Upgrades, m_upgrades);
    }
    return *m_upgrades;
}

CapacityPage &Workbench::capacity()
{
    if (!m_capacity) {
        m_capacity = new CapacityPage(m_session, this);
        m_capacity->setScope(m_scope);
        m_capacity->select(m_selection);
        connect(m_capacity, &CapacityPage::selectionChanged, this, &Workbench::follow);
        connect(m_capacity, &CapacityPage::composeRequested, this, [this] { setPage(Compose); });
        putPage(Capacity, m_capacity);
    }
    return *m_capacity;
}

ReviewPage &Workbench::review()
{
    if (!m_review) {
        m_review = new ReviewPage(m_session, m_service, this);
        connect(m_review, &ReviewPage::problemsRequested, this, [this] { showPanel(Problems); });
        connect(m_review, &ReviewPage::selectRequested, this, &Workbench::select);
        putPage(Review, m_review);
    }
    return *m_review;
}

ReportsPage &Workbench::reports()
{
    if (!m_reports) {
        m_reports = new ReportsPage(m_session, this);
        m_reports->setScope(m_scope);
        m_reports->setDefaults(m_settings.reportPaper(), m_settings.reportAuthor());
        auto *figures = new TopologyFigures(m_session, m_reports);
        m_reports->setFigures([figures](bool wait) { return figures->figures(wait); });
        connect(figures, &TopologyFigures::changed, m_reports, &ReportsPage::figuresChanged);
        putPage(Reports, m_reports);
    }
    return *m_reports;
}

void Workbench::putPage(Page page, QWidget *widget)
{
    QWidget *place = m_pages->widget(page);
    m_pages->insertWidget(page, new PageArea(widget));
    m_pages->removeWidget(place);
    delete place;
    m_memory->watch(*widget);
}

void Workbench::selectOnPages(const Selection &selection)
{
    m_selection = selection;
    if (m_topology)
        m_topology->select(selection);
    if (m_virtualClusters)
        m_virtualClusters->select(selection);
    if (m_upgrades)
        m_upgrades->select(selection);
    if (m_capacity)
        m_capacity->select(selection);
}

Workbench::Place Workbench::place() const
{
    return {page(), m_tabs->currentIndex(), m_scope, m_selection};
}

void Workbench::setPlace(const Place &place)
{
    setPage(place.page);
    m_tabs->setCurrentIndex(place.panel);
    if (!place.selection.isEmpty())
        follow(place.selection);
}

QString Workbench::unsavedConfiguration() const
{
    const bool inWindow = m_configuration && m_configuration->editor().hasUnsaved();
    const GroupId id = inWindow ? m_configuration->editor().group() : m_inspector->unsaved();
    const ClusterGroup *group = id.isEmpty() ? nullptr : m_session.draft().group(id);
    return group ? group->name : QString();
}

int Workbench::page() const
{
    return m_pages->currentIndex();
}

const QWidget *Workbench::shownPage() const
{
    const auto *area = qobject_cast<const PageArea *>(m_pages->currentWidget());
    return area ? area->widget() : m_pages->currentWidget();
}

void Workbench::showPanel(Panel panel)
{
    m_panes->show(Panes::Panels);
    m_tabs->setCurrentIndex(panel);
}

void Workbench::showInFleet(const QList<ClusterId> &clusters)
{
    m_panes->show(Panes::Fleet);
    m_fleet->reveal(clusters);
}

void Workbench::searchFleet()
{
    m_panes->show(Panes::Fleet);
    m_fleet->focusSearch();
}

void Workbench::showRules(const QString &rule)
{
    if (!m_rules) {
        m_rules = new RulesDialog(m_session, this);
        m_memory->watch(*m_rules);
    }
    if (!rule.isEmpty())
        m_rules->selectRule(rule);
    bringUp(*m_rules);
}

void Workbench::showHistory()
{
    if (!m_history) {
        m_history = new HistoryWindow(m_session, this);
        connect(m_history, &HistoryWindow::reportWanted, this, [this](const HistoryPoint &point) {
            setPage(Reports);
            reports().reportPoint(point);
            window()->activateWindow();
        });
        m_memory->watch(*m_history);
    }
    bringUp(*m_history);
}

ConfigurationWindow &Workbench::editConfiguration(const GroupId &group)
{
    if (!m_configuration) {
        m_configuration = new ConfigurationWindow(m_session, this);
        m_memory->watch(*m_configuration);
    }
    m_configuration->open(group);
    return *m_configuration;
}

void Workbench::suggestGroups()
{
    if (!m_suggestions) {
        m_suggestions = new SuggestionsDialog(m_session, this);
        connect(m_suggestions, &SuggestionsDialog::created, this, [this](const QList<GroupId> &groups) {
            setPage(Compose);
            m_compose->select({groups.value(0), {}});
        });
        m_memory->watch(*m_suggestions);
    }
    m_suggestions->setScope(m_scope);
    // One that happens to be selected is not what somebody wants groups of.
    const QList<ClusterId> selected = m_fleet->selected();
    m_suggestions->setSelection(selected.size() > 1 ? selected : QList<ClusterId>());
    bringUp(*m_suggestions);
}

/// What was selected on a page is selected on the others too.
void Workbench::follow(const Selection &selection)
{
    m_compose->select(selection);
    m_inspector->setSelection(selection);
    selectOnPages(selection);
}

void Workbench::setScope(const Scope &scope)
{
    m_scope = scope;
    m_fleet->setScope(scope);
    m_compose->setScope(scope);
    if (m_topology)
        m_topology->setScope(scope);
    if (m_virtualClusters)
        m_virtualClusters->setScope(scope);
    if (m_upgrades)
        m_upgrades->setScope(scope);
    if (m_capacity)
        m_capacity->setScope(scope);
    if (m_reports)
        m_reports->setScope(scope);
    if (m_suggestions)
        m_suggestions->setScope(scope);
}

void Workbench::select(const Selection &selection)
{
    if (!selection.group.isEmpty()) {
        setPage(Compose);
        m_compose->select(selection);
    } else {
        m_fleet->select(selection.clusters);
    }
    selectOnPages(selection);
    m_inspector->setSelection(selection);
}

void Workbench::tell(Band::Kind kind, const QString &text)
{
    m_noticeBand->setKind(kind);
    m_noticeBand->setText(text);
    m_noticeBand->show();
}

void Workbench::tellApplying()
{
    tell(Band::Kind::Warning, tr("The plan is being applied. Connect to a backend or open a workspace when that has ended."));
}

void Workbench::askToClose()
{
    if (m_closeBand->isHidden()) {
        // An apply before this one may have been stopped here, and something else have kept the window open.
        m_stopButton->show();
        m_keepButton->show();
        m_closeBand->setText(tr("The plan is being applied. Stop after the operation that runs, and close? What is not sent yet "
                                "stays planned."));
    }
    m_closeBand->show();
}

void Workbench::stopAndClose()
{
    m_stopButton->hide();
    m_keepButton->hide();
    m_closeBand->setText(tr("Easel closes when the operation that runs has ended. What is not sent yet stays planned."));
    m_closeBand->show();
    Q_EMIT closeConfirmed();
    m_service.stopApply();
}

void Workbench::refreshTabs()
{
    const auto [errors, warnings] = findings();
    const auto titled = [](const QString &name, qint64 count) {
        return count > 0 ? QStringLiteral("%1 (%2)").arg(name).arg(count) : name;
    };
    m_tabs->setTabText(Problems, titled(tr("Problems"), errors + warnings));
    m_tabs->setTabText(Plan, titled(tr("Plan"), m_session.plan().position));
    Q_EMIT findingsChanged();
}

std::pair<int, int> Workbench::findings() const
{
    return {m_problems->errorCount(), m_problems->warningCount()};
}

void Workbench::refreshBands()
{
    const SyncService::State state = m_service.state();
    if (!m_service.isApplying())
        m_closeBand->hide();
    if (m_session.workspace().isReadOnly()) {
        m_stateBand->setKind(Band::Kind::Warning);
        m_stateBand->setText(tr("This workspace is open in %1. Here it can only be read.").arg(m_session.workspace().holder()));
    } else if (m_service.isApplying()) {
        m_stateBand->setKind(Band::Kind::Info);
        m_stateBand->setIcon(Icon::Applying);
        m_stateBand->setText(state == SyncService::State::Paused && !m_service.pauseReason().isEmpty() ? tr("%1 Resume the apply on the review page to go on.").arg(m_service.pauseReason())
                             : state == SyncService::State::Paused   ? tr("The apply is paused. Nothing is sent until it goes on.")
                             : state == SyncService::State::Deciding ? tr("The apply waits for you: an operation failed. Decide on the review page.")
                                                                     : tr("The plan is being applied. It cannot be edited meanwhile."));
    } else if (state == SyncService::State::OfflinePlanning) {
        m_stateBand->setKind(Band::Kind::Offline);
        m_stateBand->setText(tr("Offline planning: changes go to the plan, nothing is sent."));
    }
    const bool shown = m_session.workspace().isReadOnly() || state == SyncService::State::OfflinePlanning
                       || m_service.isApplying();
    m_stateBand->setVisible(shown);
    if (QPushButton *online = m_stateBand->findChild<QPushButton *>())
        online->setVisible(state == SyncService::State::OfflinePlanning && !m_session.workspace().isReadOnly());
}

} // namespace easel
