// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "board/boardview.h"
#include "board/composepage.h"
#include "board/fleetpanel.h"
#include "shell/frontbands.h"
#include "shell/guidedstart.h"
#include "shell/helpdesk.h"
#include "shell/layoutmemory.h"
#include "shell/panes.h"
#include "shell/planactions.h"
#include "shell/settings.h"
#include "shell/settingswindow.h"
#include "shell/shortcuts.h"
#include "shell/shortcutswindow.h"
#include "shell/welcomepage.h"
#include "shell/workbench.h"
#include "theme/icons.h"
#include "theme/plaintext.h"
#include "theme/readingorder.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QProgressBar>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>

namespace easel {
namespace {

struct StateLook
{
    Icon symbol;
    QString word;
    ColorRole color;
};

StateLook lookOf(SyncService::State state)
{
    switch (state) {
    case SyncService::State::Disconnected: return {Icon::Offline, MainWindow::tr("Not connected"), &Tokens::textMuted};
    case SyncService::State::Connecting: return {Icon::Connect, MainWindow::tr("Connecting…"), &Tokens::textMuted};
    case SyncService::State::Online: return {Icon::Online, MainWindow::tr("Online"), &Tokens::onSuccessSoft};
    case SyncService::State::OfflinePlanning: return {Icon::Offline, MainWindow::tr("Offline planning"), &Tokens::onWarningSoft};
    case SyncService::State::Pulling: return {Icon::Refresh, MainWindow::tr("Pulling…"), &Tokens::onInfoSoft};
    case SyncService::State::Applying: return {Icon::Applying, MainWindow::tr("Applying"), &Tokens::onInfoSoft};
    case SyncService::State::Paused: return {Icon::Pause, MainWindow::tr("Apply paused"), &Tokens::onWarningSoft};
    case SyncService::State::Deciding: return {Icon::Problem, MainWindow::tr("Apply waits for you"), &Tokens::onDangerSoft};
    }
    Q_UNREACHABLE();
}

bool isApplying(SyncService::State state)
{
    return state == SyncService::State::Applying || state == SyncService::State::Paused || state == SyncService::State::Deciding;
}

} // namespace

MainWindow::MainWindow(Settings &settings)
    : m_settings(settings), m_shortcuts(new Shortcuts(settings, this)), m_layout(new LayoutMemory(settings, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    build();
    takeDrops();
    // With its frame it has to fit a screen of 1280x720.
    resize(QSize(1280, 760).boundedTo(screen()->availableSize() - QSize(0, 32)));
    m_layout->watch(*this);
    connect(m_shortcuts, &Shortcuts::changed, this, &MainWindow::tellKeys);
}

void MainWindow::build()
{
    m_stack = new QStackedWidget(this);
    m_welcome = new WelcomePage(this);
    m_front = new FrontBands(m_stack, this);
    m_planActions = new PlanActions(m_settings, *this);
    m_helpDesk = new HelpDesk(m_settings, *this);
    addCommands([this] { return helpCommands(); });
    setWindowTitle(tr("Easel"));
    setCentralWidget(m_front);
    m_stack->addWidget(m_welcome);
    buildMenus();
    buildTopBar();
    buildStatusBar();
    Shortcuts::separateMnemonics(*menuBar());
    m_shortcuts->takeIn(*menuBar());
    refreshWelcome();
    connect(m_welcome, &WelcomePage::sampleRequested, this, &MainWindow::sampleRequested);
    connect(m_welcome, &WelcomePage::connectRequested, this, &MainWindow::connectRequested);
    connect(m_welcome, &WelcomePage::openRequested, this, &MainWindow::chooseWorkspace);
    connect(m_welcome, &WelcomePage::recentRequested, this, &MainWindow::openRequested);
    connect(m_welcome, &WelcomePage::guideRequested, m_helpDesk, &HelpDesk::startGuide);
    connect(m_welcome, &WelcomePage::helpRequested, m_helpDesk, &HelpDesk::openContents);
    connect(m_welcome, &WelcomePage::newsRequested, m_helpDesk, &HelpDesk::openNews);
    connect(m_welcome, &WelcomePage::newsDismissed, m_helpDesk, &HelpDesk::newsSeen);
    refreshActions();
    tellKeys();
}

QString MainWindow::whyNotRebuilt() const
{
    if (!m_session)
        return {};
    if (isApplying(m_service->state()))
        return tr("The language is another one when Easel is started again, or chosen again once the apply has ended.");
    if (const QString group = m_workbench->unsavedConfiguration(); !group.isEmpty())
        return tr("The configuration of “%1” is not taken over yet. Take it over or throw it away, then choose the language again.").arg(group);
    return {};
}

void MainWindow::rebuild(const std::function<void()> &between)
{
    PlanningSession *const session = m_session;
    SyncService *const service = m_service;
    const std::optional<Workbench::Place> place = m_workbench ? std::optional(m_workbench->place()) : std::nullopt;
    const bool atSettings = m_settingsWindow && m_settingsWindow->isVisible();
    m_layout->save();
    setUpdatesEnabled(false);
    closeSession();
    between();
    unsetLocale(); // the widgets' is the program's
    delete std::exchange(m_planActions, nullptr);
    delete std::exchange(m_helpDesk, nullptr);
    delete std::exchange(m_settingsWindow, nullptr);
    delete std::exchange(m_shortcutsWindow, nullptr);
    // Whoever else has made one for this window holds it by a QPointer.
    qDeleteAll(findChildren<QDialog *>(Qt::FindDirectChildrenOnly));
    m_providers.clear();
    m_openActions.clear();
    removeToolBar(m_topBar);
    delete std::exchange(m_topBar, nullptr);
    setStatusBar(nullptr);
    setMenuBar(nullptr);
    delete takeCentralWidget();
    qDeleteAll(findChildren<QAction *>(Qt::FindDirectChildrenOnly));
    qDeleteAll(findChildren<QActionGroup *>(Qt::FindDirectChildrenOnly));
    build();
    if (session) {
        openSession(*session, *service);
        setScope(place->scope);
        m_workbench->setPlace(*place);
    }
    setUpdatesEnabled(true);
    if (atSettings)
        showSettings(QStringLiteral("languageSetting"));
}

MainWindow::~MainWindow()
{
    closeSession();
}

void MainWindow::openSession(PlanningSession &session, SyncService &service)
{
    closeSession();
    m_front->dismiss("openQuestion");
    m_front->dismiss("leaveQuestion");
    m_front->dismiss("planWithoutWorkspace");
    m_session = &session;
    m_service = &service;
    m_workbench = new Workbench(session, service, m_settings, this);
    m_stack->addWidget(m_workbench);
    m_stack->setCurrentWidget(m_workbench);
    m_planActions->setWorkbench(m_workbench, &session);
    m_helpDesk->setWorkbench(m_workbench, &session, &service);
    m_settings.addRecentWorkspace(session.workspace().path());
    setWindowTitle(tr("%1 — Easel").arg(session.workspace().name()));
    m_workspaceName->setText(session.workspace().name());
    connect(&session, &PlanningSession::planChanged, m_workbench, [this] { refreshActions(); });
    // planChanged comes while the stack is still moving: what can be undone is known only when it has arrived.
    connect(&session.undoStack(), &QUndoStack::indexChanged, m_workbench, [this] { refreshActions(); });
    connect(&session, &PlanningSession::fleetReset, m_workbench, [this] {
        refreshScopes();
        refreshActions();
    });
    connect(&session, &PlanningSession::canEditChanged, m_workbench, [this] { refreshActions(); });
    connect(&service, &SyncService::stateChanged, m_workbench, [this] { refreshActions(); });
    connect(&service, &SyncService::progress, m_workbench, [this](const QString &what, int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
        m_progress->setFormat(total > 0 ? tr("%1 %v of %m").arg(what) : what);
    });
    connect(m_workbench, &Workbench::closeConfirmed, this, [this] {
        // Once: something else may keep the window open then, and the next apply closes nothing.
        connect(m_service, &SyncService::applyFinished, this, &QWidget::close, static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    });
    connect(m_workbench, &Workbench::findingsChanged, this, [this] { refreshStatus(); });
    connect(&m_workbench->panes(), &Panes::changed, this, &MainWindow::refreshActions);
    refreshScopes();
    refreshActions();
    tellKeys();
}

void MainWindow::closeSession()
{
    if (!m_workbench)
        return;
    m_stack->setCurrentWidget(m_welcome);
    m_planActions->setWorkbench(nullptr, nullptr);
    m_helpDesk->setWorkbench(nullptr, nullptr, nullptr);
    m_settings.noteRecentWorkspace(m_session->workspace().path(), static_cast<int>(m_session->plan().position));
    delete std::exchange(m_workbench, nullptr);
    m_session = nullptr;
    m_service = nullptr;
    setWindowTitle(tr("Easel"));
    refreshWelcome();
    refreshActions();
}

void MainWindow::refreshWelcome()
{
    m_welcome->setRecent(m_settings.recentWithFacts());
    const Guide &guide = m_helpDesk->guidedStart().guide();
    m_welcome->setGuide(static_cast<int>(guide.passed().size()), static_cast<int>(guide.steps().size()));
    m_welcome->setNews(QStringLiteral(EASEL_VERSION), m_helpDesk->unseenNews());
}

void MainWindow::showProblem(const QString &why)
{
    m_welcome->say(why);
}

QAction *MainWindow::action(const char *id, const QString &name, const QKeySequence &shortcut, std::function<void()> run)
{
    auto *result = new QAction(name, this);
    result->setObjectName(QLatin1String(id));
    result->setShortcut(shortcut);
    connect(result, &QAction::triggered, this, [run = std::move(run)] { run(); });
    return result;
}

void MainWindow::refreshActions()
{
    const bool open = m_session != nullptr;
    const SyncService::State state = open ? m_service->state() : SyncService::State::Disconnected;
    const bool busy = isApplying(state);
    m_undo->setEnabled(open && m_session->undoStack().canUndo() && m_session->canEdit());
    m_redo->setEnabled(open && m_session->undoStack().canRedo() && m_session->canEdit());
    m_undo->setText(open && m_undo->isEnabled() ? tr("Undo: %1").arg(m_session->undoStack().undoText()) : tr("Undo"));
    m_redo->setText(open && m_redo->isEnabled() ? tr("Redo: %1").arg(m_session->undoStack().redoText()) : tr("Redo"));
    for (QAction *step : {m_undo, m_redo})
        step->setToolTip(plainToolTip(withKeys(*step)));
    m_goOnline->setEnabled(open && (state == SyncService::State::OfflinePlanning || state == SyncService::State::Disconnected));
    m_goOffline->setEnabled(open && !busy && state != SyncService::State::OfflinePlanning && state != SyncService::State::Disconnected);
    for (QAction *read : {m_refresh, m_readAll}) {
        read->setEnabled(open && state == SyncService::State::Online);
        const auto budget = read->isEnabled() ? m_service->pullBudget(read == m_readAll) : std::nullopt;
        read->setToolTip(plainToolTip(budget ? tr("%1: %2").arg(withKeys(*read), text(*budget)) : withKeys(*read)));
        read->setStatusTip(budget ? text(*budget) : QString());
    }
    m_close->setEnabled(open && !busy);
    for (QAction *ofWorkspace : m_ofWorkspace)
        ofWorkspace->setEnabled(open);
    for (QAction *another : m_openActions)
        another->setEnabled(!busy);
    for (qsizetype pane = 0; pane < m_paneActions.size(); ++pane)
        m_paneActions[pane]->setChecked(!m_workbench || m_workbench->panes().isShown(static_cast<Panes::Pane>(pane)));
    if (m_settingsWindow)
        m_settingsWindow->setWorkspaceOpen(open);
    m_topBar->setVisible(open);
    statusBar()->setVisible(open);
    refreshStatus();
}

void MainWindow::refreshScopes()
{
    const Scope present = m_scope->currentData().value<Scope>();
    const QSignalBlocker blocker(m_scope);
    m_scope->clear();
    m_scope->addItem(icon(Icon::Tenant, &Tokens::textMuted), tr("Tenant"), QVariant::fromValue(Scope::tenant()));
    for (const Project &project : m_session->draft().inventory().projects())
        m_scope->addItem(icon(Icon::Project, &Tokens::textMuted), project.name, QVariant::fromValue(Scope::project(project.id)));
    for (int i = 0; i < m_scope->count(); ++i) {
        if (m_scope->itemData(i).value<Scope>() == present)
            m_scope->setCurrentIndex(i);
    }
    // The workbench may be a new one, or the project may be gone.
    m_workbench->setScope(m_scope->currentData().value<Scope>());
}

void MainWindow::setScope(const Scope &scope)
{
    for (int i = 0; i < m_scope->count(); ++i) {
        if (m_scope->itemData(i).value<Scope>() == scope)
            m_scope->setCurrentIndex(i);
    }
}

void MainWindow::refreshStatus()
{
    if (!m_session)
        return;
    const StateLook look = lookOf(m_service->state());
    m_connection->setIcon(icon(look.symbol, look.color));
    m_connection->setText(look.word);
    const ConnectionInfo connection = m_service->connection();
    const QString where = connection.url.scheme() == QStringLiteral("local") ? tr("local backend") : connection.url.host();
    // With large text the line at the bottom has room for the state alone.
    m_stateLabel->setText(where.isEmpty() || Theme::current().isTextLarge() ? look.word : tr("%1 · %2").arg(look.word, where));
    const QDateTime at = m_session->workspace().pulledAt();
    m_pulledButton->setText(at.isValid() ? tr("Synced %1").arg(QLocale().toString(at.toLocalTime(), QLocale::ShortFormat)) : tr("Never synced"));
    const int pending = static_cast<int>(m_session->plan().position);
    const int conflicts = m_session->openConflicts();
    const QString changes = pending > 0 ? tr("%n pending change(s)", nullptr, pending) : tr("No pending changes");
    m_pendingLabel->setText(conflicts > 0 ? tr("%1, %2").arg(changes, tr("%n conflict(s) to settle", nullptr, conflicts)) : changes);
    const int errors = m_workbench ? m_workbench->findings().first : 0;
    const int warnings = m_workbench ? m_workbench->findings().second : 0;
    m_findingsLabel->setText(tr("%1, %2").arg(tr("%n error(s)", nullptr, errors), tr("%n warning(s)", nullptr, warnings)));
    refreshGaps();
    const bool pulling = m_service->state() == SyncService::State::Pulling || m_service->state() == SyncService::State::Connecting;
    m_progressAction->setVisible(pulling);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return focusInReadingOrder(*this, next);
}

void MainWindow::refreshGaps()
{
    const std::vector<PullGap> &gaps = m_service->gaps();
    QStringList lines;
    QSet<ProjectId> closed;
    for (const PullGap &gap : gaps) {
        lines << gapText(gap, m_session->base().scopeName(Scope::project(gap.project)));
        if (!gap.project.isEmpty())
            closed.insert(gap.project);
    }
    m_gapsLabel->setVisible(!gaps.empty());
    m_gapsLabel->setText(tr("%n part(s) not readable", nullptr, static_cast<int>(gaps.size())));
    m_gapsLabel->setToolTip(plainToolTip(lines.join(u'\n')));
    for (int i = 0; i < m_scope->count(); ++i) {
        const Scope scope = m_scope->itemData(i).value<Scope>();
        const bool isClosed = scope.isProject() && closed.contains(scope.projectId());
        m_scope->setItemIcon(i, isClosed ? icon(Icon::HealthWarn, &Tokens::warning)
                                         : scope.isProject() ? icon(Icon::Project, &Tokens::textMuted) : icon(Icon::Tenant, &Tokens::textMuted));
        m_scope->setItemData(i, isClosed ? plainToolTip(tr("This account may not read all of this project.")) : QString(), Qt::ToolTipRole);
    }
}

void MainWindow::chooseWorkspace()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a workspace"), {}, tr("Easel workspaces (*.easel)"));
    if (!path.isEmpty())
        Q_EMIT openRequested(path);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // The plan is on the disk already; only an apply is worth waiting for.
    if (m_service && isApplying(m_service->state())) {
        m_isLeaving = false; // what is typed until it has ended is asked for again
        m_workbench->askToClose();
        event->ignore();
        return;
    }
    if (!m_isLeaving && m_workbench && !m_workbench->unsavedConfiguration().isEmpty()) {
        askToLeave([this] {
            m_isLeaving = true;
            close();
        });
        event->ignore();
        return;
    }
    m_layout->save();
    event->accept();
}

} // namespace easel
