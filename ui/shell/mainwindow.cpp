// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "board/boardview.h"
#include "board/composepage.h"
#include "board/fleetpanel.h"
#include "shell/commandpalette.h"
#include "shell/planactions.h"
#include "shell/settings.h"
#include "shell/welcomepage.h"
#include "shell/workbench.h"
#include "theme/icons.h"
#include "theme/plaintext.h"
#include "theme/readingorder.h"

#include <QCloseEvent>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QMenu>
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
    : m_settings(settings), m_stack(new QStackedWidget(this)), m_welcome(new WelcomePage(this)), m_planActions(new PlanActions(settings, *this))
{
    setAcceptDrops(true);
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Easel"));
    setCentralWidget(m_stack);
    m_stack->addWidget(m_welcome);
    buildMenus();
    buildTopBar();
    buildStatusBar();
    // With its frame it has to fit a screen of 1280x720.
    resize(QSize(1280, 760).boundedTo(screen()->availableSize() - QSize(0, 32)));
    restoreGeometry(settings.windowGeometry());
    m_welcome->setRecent(settings.recentWorkspaces());
    connect(m_welcome, &WelcomePage::sampleRequested, this, &MainWindow::sampleRequested);
    connect(m_welcome, &WelcomePage::connectRequested, this, &MainWindow::connectRequested);
    connect(m_welcome, &WelcomePage::openRequested, this, &MainWindow::chooseWorkspace);
    connect(m_welcome, &WelcomePage::recentRequested, this, &MainWindow::openRequested);
    refreshActions();
}

MainWindow::~MainWindow()
{
    closeSession();
}

void MainWindow::openSession(PlanningSession &session, SyncService &service)
{
    closeSession();
    m_session = &session;
    m_service = &service;
    m_workbench = new Workbench(session, service, m_settings, this);
    m_stack->addWidget(m_workbench);
    m_stack->setCurrentWidget(m_workbench);
    m_planActions->setWorkbench(m_workbench, &session);
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
        connect(m_service, &SyncService::applyFinished, this, &QWidget::close, Qt::QueuedConnection);
    });
    connect(m_workbench, &Workbench::findingsChanged, this, [this] { refreshStatus(); });
    refreshScopes();
    refreshActions();
}

void MainWindow::closeSession()
{
    if (!m_workbench)
        return;
    m_stack->setCurrentWidget(m_welcome);
    m_planActions->setWorkbench(nullptr, nullptr);
    delete std::exchange(m_workbench, nullptr);
    m_session = nullptr;
    m_service = nullptr;
    setWindowTitle(tr("Easel"));
    m_welcome->setRecent(m_settings.recentWorkspaces());
    refreshActions();
}

void MainWindow::showProblem(const QString &why)
{
    m_welcome->say(why);
}

QAction *MainWindow::action(const QString &name, const QKeySequence &shortcut, std::function<void()> run)
{
    auto *result = new QAction(name, this);
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
    m_goOnline->setEnabled(open && (state == SyncService::State::OfflinePlanning || state == SyncService::State::Disconnected));
    m_goOffline->setEnabled(open && !busy && state != SyncService::State::OfflinePlanning && state != SyncService::State::Disconnected);
    for (QAction *read : {m_refresh, m_readAll}) {
        read->setEnabled(open && state == SyncService::State::Online);
        const auto budget = read->isEnabled() ? m_service->pullBudget(read == m_readAll) : std::nullopt;
        read->setToolTip(plainToolTip(budget ? tr("%1: %2").arg(read->text(), text(*budget)) : read->text()));
        read->setStatusTip(budget ? text(*budget) : QString());
    }
    m_close->setEnabled(open && !busy);
    m_history->setEnabled(open);
    for (QAction *another : m_openActions)
        another->setEnabled(!busy);
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

void MainWindow::refreshStatus()
{
    if (!m_session)
        return;
    const StateLook look = lookOf(m_service->state());
    m_connection->setIcon(icon(look.symbol, look.color));
    m_connection->setText(look.word);
    const ConnectionInfo connection = m_service->connection();
    const QString where = connection.url.scheme() == QStringLiteral("local") ? tr("local backend") : connection.url.host();
    m_stateLabel->setText(where.isEmpty() ? look.word : tr("%1 · %2").arg(look.word, where));
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

void MainWindow::showPalette()
{
    std::vector<Command> commands;
    for (QAction *candidate : findChildren<QAction *>()) {
        if (candidate->text().isEmpty() || candidate->menu() || candidate->isSeparator() || !candidate->isEnabled() || candidate->parent() != this)
            continue;
        commands.push_back({Icon::Command, QString(candidate->text()).remove(u'&'),
                            candidate->shortcut().toString(QKeySequence::NativeText), [candidate] { candidate->trigger(); }});
    }
    if (m_session) {
        const Fleet &draft = m_session->draft();
        for (const GroupId &id : draft.groupIds())
            commands.push_back({Icon::ClusterGroup, draft.group(id)->name, tr("cluster group"), [this, id] { m_workbench->select({id, {}}); }});
        for (const HostCluster &cluster : draft.inventory().clusters())
            commands.push_back({Icon::HostCluster, cluster.name, tr("host cluster"), [this, id = cluster.id] { m_workbench->select({{}, {id}}); }});
    }
    auto *palette = new CommandPalette(std::move(commands), this);
    palette->show();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!PlanActions::planFileIn(*event->mimeData()).isEmpty() && m_planActions->canImport())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_planActions->importFrom(PlanActions::planFileIn(*event->mimeData()));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // The plan is on the disk already; only an apply is worth waiting for.
    if (m_service && isApplying(m_service->state())) {
        m_workbench->askToClose();
        event->ignore();
        return;
    }
    m_settings.setWindowGeometry(saveGeometry());
    event->accept();
}

} // namespace easel
