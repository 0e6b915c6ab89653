// SPDX-License-Identifier: GPL-3.0-or-later
// The menus, the bar at the top and the status bar of the main window.
#include "shell/mainwindow.h"

#include "base/buildinfo.h"
#include "base/language.h"
#include "board/boardview.h"
#include "board/composepage.h"
#include "board/fleetpanel.h"
#include "shell/helpdesk.h"
#include "shell/panes.h"
#include "shell/planactions.h"
#include "shell/workbench.h"
#include "theme/iconbutton.h"
#include "theme/icons.h"

#include <QActionGroup>
#include <QComboBox>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QProgressBar>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>

namespace easel {

void MainWindow::buildMenus()
{
    const auto ofWorkspace = [this](QAction *action) {
        m_ofWorkspace << action;
        return action;
    };
    m_ofWorkspace.clear();
    QMenu *file = menuBar()->addMenu(tr("&File"));
    m_openActions = {action("openSampleAction", tr("Open the sample fleet"), {}, [this] { Q_EMIT sampleRequested(); }),
                     action("connectAction", tr("Connect to Palette…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { Q_EMIT connectRequested(); }),
                     action("openAction", tr("Open a workspace…"), QKeySequence::Open, [this] { chooseWorkspace(); })};
    file->addActions(m_openActions);
    buildFileActions(*file);
    file->addSeparator();
    file->addActions(m_planActions->actions());
    file->addSeparator();
    file->addAction(ofWorkspace(action("printAction", tr("Print…"), QKeySequence::Print, [this] { print(); })));
    file->addSeparator();
    m_close = action("closeAction", tr("Close the workspace"), QKeySequence::Close, [this] { Q_EMIT closeRequested(); });
    file->addAction(m_close);
    file->addAction(action("quitAction", tr("Quit"), QKeySequence::Quit, [this] { close(); }));

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    m_undo = action("undoAction", tr("Undo"), QKeySequence::Undo, [this] { (void)m_session->undo(); });
    m_redo = action("redoAction", tr("Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] { (void)m_session->redo(); });
    m_undo->setIcon(icon(Icon::Undo, &Tokens::textMuted));
    m_redo->setIcon(icon(Icon::Redo, &Tokens::textMuted));
    edit->addAction(m_undo);
    edit->addAction(m_redo);
    edit->addSeparator();
    edit->addAction(ofWorkspace(action("newGroupAction", tr("New group"), QKeySequence::New, [this] {
        m_workbench->setPage(Workbench::Compose);
        m_workbench->compose().board().createEmptyGroup();
    })));
    edit->addAction(ofWorkspace(action("suggestAction", tr("Suggest groups…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G), [this] { m_workbench->suggestGroups(); })));
    edit->addAction(ofWorkspace(action("searchFleetAction", tr("Search the fleet"), QKeySequence::Find, [this] { m_workbench->searchFleet(); })));
    edit->addSeparator();
    edit->addAction(action("settingsAction", tr("Settings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { showSettings(); }));

    QMenu *view = menuBar()->addMenu(tr("&View"));
    const auto page = [&](const char *id, const QString &name, int index) {
        const QKeySequence keys(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index));
        m_pageActions << ofWorkspace(action(id, name, keys, [this, index] { m_workbench->setPage(index); }));
        view->addAction(m_pageActions.back());
    };
    m_pageActions.clear();
    page("composePageAction", tr("Compose"), Workbench::Compose);
    page("topologyPageAction", tr("Topology"), Workbench::Topology);
    page("virtualClustersPageAction", tr("Virtual clusters"), Workbench::VirtualClusters);
    page("upgradesPageAction", tr("Upgrades"), Workbench::Upgrades);
    page("capacityPageAction", tr("Capacity"), Workbench::Capacity);
    page("reviewPageAction", tr("Review and apply"), Workbench::Review);
    page("reportsPageAction", tr("Reports"), Workbench::Reports);
    view->addSeparator();
    const auto panel = [&](const char *id, const QString &name, Workbench::Panel which) {
        view->addAction(ofWorkspace(action(id, name, {}, [this, which] { m_workbench->showPanel(which); })));
    };
    panel("problemsPanelAction", tr("Problems"), Workbench::Problems);
    panel("planPanelAction", tr("Plan"), Workbench::Plan);
    panel("activityPanelAction", tr("Activity"), Workbench::Activity);
    view->addSeparator();
    m_paneActions.clear();
    const auto pane = [&](const char *id, const QString &name, Qt::Key key, Panes::Pane which) {
        QAction *shown = ofWorkspace(action(id, name, QKeySequence(Qt::CTRL | key), [this, which] {
            m_workbench->panes().setShown(which, !m_workbench->panes().isShown(which));
        }));
        shown->setCheckable(true);
        m_paneActions << shown;
        view->addAction(shown);
    };
    pane("fleetPaneAction", tr("Show the fleet"), Qt::Key_B, Panes::Fleet);
    pane("inspectorPaneAction", tr("Show the inspector"), Qt::Key_I, Panes::Inspector);
    pane("panelsPaneAction", tr("Show the panels"), Qt::Key_J, Panes::Panels);
    view->addSeparator();
    view->addAction(ofWorkspace(action("rulesAction", tr("Rules…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), [this] { m_workbench->showRules(); })));
    m_history = ofWorkspace(action("historyAction", tr("History…"), QKeySequence(Qt::CTRL | Qt::Key_H), [this] { m_workbench->showHistory(); }));
    view->addAction(m_history);
    view->addSeparator();
    QMenu *theme = view->addMenu(tr("Theme"));
    auto *themes = new QActionGroup(this);
    for (const auto &[id, name, mode] : {std::tuple("systemThemeAction", tr("As the system"), ThemeMode::System), std::tuple("lightThemeAction", tr("Light"), ThemeMode::Light),
                                         std::tuple("darkThemeAction", tr("Dark"), ThemeMode::Dark)}) {
        QAction *choice = action(id, name, {}, [this, mode = mode] { Q_EMIT themeChosen(mode); });
        choice->setCheckable(true);
        choice->setChecked(Theme::current().mode() == mode);
        choice->setData(static_cast<int>(mode));
        themes->addAction(choice);
        theme->addAction(choice);
    }
    // The settings window chooses one, too.
    connect(theme, &QMenu::aboutToShow, themes, [themes] {
        for (QAction *choice : themes->actions())
            choice->setChecked(choice->data().toInt() == static_cast<int>(Theme::current().mode()));
    });
    QMenu *language = view->addMenu(tr("Language"));
    for (const QString &code : installedLanguages())
        language->addAction(action(qPrintable(QStringLiteral("language-%1-Action").arg(code)), languageName(code), {}, [this, code] { Q_EMIT languageChosen(code); }));
    view->addAction(action("resetLayoutAction", tr("Reset the layout"), {}, [this] { resetLayout(); }));

    QMenu *go = menuBar()->addMenu(tr("&Backend"));
    m_refresh = action("refreshAction", tr("Refresh"), QKeySequence::Refresh, [this] { m_service->pull(); });
    m_refresh->setIcon(icon(Icon::Refresh, &Tokens::textMuted));
    m_readAll = action("readAllAction", tr("Read everything again"), QKeySequence(Qt::SHIFT | Qt::Key_F5), [this] { m_service->pull(true); });
    m_goOnline = action("goOnlineAction", tr("Go online"), {}, [this] { m_service->goOnline(); });
    m_goOffline = action("goOfflineAction", tr("Plan offline"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), [this] { m_service->goOffline(); });
    go->addActions({m_refresh, m_readAll, m_goOnline, m_goOffline});

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addActions(m_helpDesk->actions());
    help->addSeparator();
    help->addAction(action("shortcutsAction", tr("Keyboard shortcuts…"), QKeySequence(Qt::Key_F1), [this] { showShortcuts(); }));
    help->addAction(action("commandsAction", tr("Commands…"), QKeySequence(Qt::CTRL | Qt::Key_K), [this] { showPalette(); }));
    help->addAction(action("logAction", tr("Log…"), {}, [this] { Q_EMIT logRequested(); }));
    help->addAction(action("aboutAction", tr("About Easel"), {}, [this] {
        QMessageBox box(this);
        box.setWindowTitle(tr("About Easel"));
        box.setTextFormat(Qt::PlainText);
        box.setText(tr("Easel %1\nA console for Palette cluster groups.\nFree software under the GNU General Public License, version 3 or later.")
                        .arg(QStringLiteral(EASEL_VERSION)));
        box.setInformativeText(buildText());
        // So that it can be copied into a report of an error.
        box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        box.setIconPixmap(applicationIcon().pixmap(64, 64));
        box.exec();
    }));
}

void MainWindow::buildTopBar()
{
    m_topBar = new QToolBar(tr("Workspace"), this);
    m_topBar->setObjectName(QStringLiteral("topBar"));
    m_topBar->setMovable(false);
    addToolBar(Qt::TopToolBarArea, m_topBar);
    m_workspaceName = new QLabel(m_topBar);
    m_workspaceName->setTextFormat(Qt::PlainText);
    m_workspaceName->setFont(Theme::current().font(TextSize::Body, QFont::DemiBold));
    m_workspaceName->setContentsMargins(space::s, 0, space::m, 0);
    m_topBar->addWidget(m_workspaceName);
    m_scope = new QComboBox(m_topBar);
    m_scope->setObjectName(QStringLiteral("scopeSwitch"));
    m_scope->setAccessibleName(tr("Scope"));
    m_scope->setMinimumWidth(Theme::current().scaled(150));
    m_topBar->addWidget(m_scope);
    connect(m_scope, &QComboBox::currentIndexChanged, this, [this] {
        if (m_workbench)
            m_workbench->setScope(m_scope->currentData().value<Scope>());
    });
    m_topBar->addSeparator();
    const auto button = [&](QAction *source, const char *name) {
        m_topBar->addAction(source);
        if (QWidget *widget = m_topBar->widgetForAction(source)) {
            widget->setObjectName(QLatin1String(name));
            widget->setFocusPolicy(Qt::TabFocus); // Qt keeps buttons of tool bars out of the reach of Tab
        }
    };
    button(m_undo, "undoButton");
    button(m_redo, "redoButton");
    auto *spacer = new QWidget(m_topBar);
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_topBar->addWidget(spacer);
    m_progress = new QProgressBar(m_topBar);
    m_progress->setAccessibleName(tr("Reading the fleet"));
    m_progress->setFixedWidth(Theme::current().scaled(180));
    // A widget in a tool bar is shown and hidden by its action.
    m_progressAction = m_topBar->addWidget(m_progress);
    m_connection = new QToolButton(m_topBar);
    m_connection->setObjectName(QStringLiteral("connectionButton"));
    m_connection->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_connection->setPopupMode(QToolButton::InstantPopup);
    m_connection->setToolTip(tr("The connection to the backend"));
    auto *menu = new QMenu(m_connection);
    menu->addActions({m_refresh, m_readAll, m_goOnline, m_goOffline});
    m_connection->setMenu(menu);
    m_topBar->addWidget(m_connection);
    auto *help = new IconButton(m_helpDesk->contextAction());
    help->setObjectName(QStringLiteral("contextHelpButton"));
    m_topBar->addWidget(help);
}

void MainWindow::buildStatusBar()
{
    const auto label = [this](const char *name, bool atEnd) {
        auto *result = new QLabel(this);
        result->setObjectName(QLatin1String(name));
        result->setTextFormat(Qt::PlainText);
        result->setContentsMargins(space::s, 0, space::s, 0);
        atEnd ? statusBar()->addPermanentWidget(result) : statusBar()->addWidget(result);
        return result;
    };
    m_stateLabel = label("stateLabel", false);
    m_pulledButton = new QToolButton(this);
    m_pulledButton->setObjectName(QStringLiteral("pulledLabel"));
    m_pulledButton->setAutoRaise(true);
    connect(m_pulledButton, &QToolButton::clicked, m_history, &QAction::trigger);
    statusBar()->addWidget(m_pulledButton);
    m_pendingLabel = label("pendingLabel", true);
    m_findingsLabel = label("findingsLabel", true);
    m_gapsLabel = label("gapsLabel", true);
    statusBar()->setSizeGripEnabled(false);
}

} // namespace easel
