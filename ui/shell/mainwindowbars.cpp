// SPDX-License-Identifier: GPL-3.0-or-later
// The menus, the bar at the top and the status bar of the main window.
#include "shell/mainwindow.h"

#include "base/language.h"
#include "board/boardview.h"
#include "board/composepage.h"
#include "board/fleetpanel.h"
#include "shell/planactions.h"
#include "shell/settings.h"
#include "shell/workbench.h"
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
    QMenu *file = menuBar()->addMenu(tr("&File"));
    m_openActions = {action(tr("Open the sample fleet"), {}, [this] { Q_EMIT sampleRequested(); }),
                     action(tr("Connect to Palette…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { Q_EMIT connectRequested(); }),
                     action(tr("Open a workspace…"), QKeySequence::Open, [this] { chooseWorkspace(); })};
    m_openActions.back()->setObjectName(QStringLiteral("openAction"));
    file->addActions(m_openActions);
    file->addSeparator();
    file->addActions(m_planActions->actions());
    file->addSeparator();
    m_close = action(tr("Close the workspace"), QKeySequence::Close, [this] { Q_EMIT closeRequested(); });
    file->addAction(m_close);
    file->addAction(action(tr("Quit"), QKeySequence::Quit, [this] { close(); }));

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    m_undo = action(tr("Undo"), QKeySequence::Undo, [this] { (void)m_session->undo(); });
    m_redo = action(tr("Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] { (void)m_session->redo(); });
    m_undo->setObjectName(QStringLiteral("undoAction"));
    m_redo->setObjectName(QStringLiteral("redoAction"));
    m_undo->setIcon(icon(Icon::Undo, &Tokens::textMuted));
    m_redo->setIcon(icon(Icon::Redo, &Tokens::textMuted));
    edit->addAction(m_undo);
    edit->addAction(m_redo);
    edit->addSeparator();
    edit->addAction(action(tr("New group"), QKeySequence::New, [this] {
        if (m_workbench) {
            m_workbench->setPage(Workbench::Compose);
            m_workbench->compose().board().createEmptyGroup();
        }
    }));
    QAction *suggest = action(tr("Suggest groups…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G), [this] {
        if (m_workbench)
            m_workbench->suggestGroups();
    });
    suggest->setObjectName(QStringLiteral("suggestAction"));
    edit->addAction(suggest);
    edit->addAction(action(tr("Search the fleet"), QKeySequence::Find, [this] {
        if (m_workbench)
            m_workbench->fleet().focusSearch();
    }));

    QMenu *view = menuBar()->addMenu(tr("&View"));
    const auto page = [&](const QString &name, int index) {
        view->addAction(action(name, {}, [this, index] {
            if (m_workbench)
                m_workbench->setPage(index);
        }));
    };
    page(tr("Compose"), Workbench::Compose);
    page(tr("Topology"), Workbench::Topology);
    page(tr("Virtual clusters"), Workbench::VirtualClusters);
    page(tr("Upgrades"), Workbench::Upgrades);
    page(tr("Capacity"), Workbench::Capacity);
    page(tr("Review and apply"), Workbench::Review);
    page(tr("Reports"), Workbench::Reports);
    view->addAction(action(tr("Rules…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), [this] {
        if (m_workbench)
            m_workbench->showRules();
    }));
    m_history = action(tr("History…"), QKeySequence(Qt::CTRL | Qt::Key_H), [this] {
        if (m_workbench)
            m_workbench->showHistory();
    });
    m_history->setObjectName(QStringLiteral("historyAction"));
    view->addAction(m_history);
    view->addSeparator();
    QMenu *theme = view->addMenu(tr("Theme"));
    auto *themes = new QActionGroup(this);
    for (const auto &[name, mode] : {std::pair(tr("As the system"), ThemeMode::System), std::pair(tr("Light"), ThemeMode::Light),
                                     std::pair(tr("Dark"), ThemeMode::Dark)}) {
        QAction *choice = action(name, {}, [this, mode = mode] { Q_EMIT themeChosen(mode); });
        choice->setCheckable(true);
        choice->setChecked(m_settings.themeMode() == mode);
        themes->addAction(choice);
        theme->addAction(choice);
    }
    QMenu *language = view->addMenu(tr("Language"));
    for (const QString &code : installedLanguages())
        language->addAction(action(languageName(code), {}, [this, code] { Q_EMIT languageChosen(code); }));

    QMenu *go = menuBar()->addMenu(tr("&Backend"));
    m_refresh = action(tr("Refresh"), QKeySequence::Refresh, [this] { m_service->pull(); });
    m_refresh->setIcon(icon(Icon::Refresh, &Tokens::textMuted));
    m_refresh->setObjectName(QStringLiteral("refreshAction"));
    m_readAll = action(tr("Read everything again"), QKeySequence(Qt::SHIFT | Qt::Key_F5), [this] { m_service->pull(true); });
    m_readAll->setObjectName(QStringLiteral("readAllAction"));
    m_goOnline = action(tr("Go online"), {}, [this] { m_service->goOnline(); });
    m_goOffline = action(tr("Plan offline"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), [this] { m_service->goOffline(); });
    m_goOnline->setObjectName(QStringLiteral("goOnlineAction"));
    m_goOffline->setObjectName(QStringLiteral("goOfflineAction"));
    go->addActions({m_refresh, m_readAll, m_goOnline, m_goOffline});

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(action(tr("Commands…"), QKeySequence(Qt::CTRL | Qt::Key_K), [this] { showPalette(); }));
    help->addAction(action(tr("About Easel"), {}, [this] {
        QMessageBox box(this);
        box.setWindowTitle(tr("About Easel"));
        box.setTextFormat(Qt::PlainText);
        box.setText(tr("Easel %1\nA console for Palette cluster groups.\nFree software under the GNU General Public License, version 3 or later.")
                        .arg(QStringLiteral(EASEL_VERSION)));
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
    m_pulledButton->setToolTip(tr("What the fleet was at each pull (%1)").arg(m_history->shortcut().toString(QKeySequence::NativeText)));
    connect(m_pulledButton, &QToolButton::clicked, m_history, &QAction::trigger);
    statusBar()->addWidget(m_pulledButton);
    m_pendingLabel = label("pendingLabel", true);
    m_findingsLabel = label("findingsLabel", true);
    m_gapsLabel = label("gapsLabel", true);
    statusBar()->setSizeGripEnabled(false);
}

} // namespace easel
