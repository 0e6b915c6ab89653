// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/commandindex.h"
#include "shell/filedrop.h"
#include "sync/syncservice.h"
#include "theme/theme.h"

#include <QMainWindow>

#include <functional>

class QComboBox;
class QLabel;
class QProgressBar;
class QStackedWidget;
class QToolButton;

namespace easel {

class FrontBands;
class HelpDesk;
class LayoutMemory;
class PlanActions;
class Settings;
class SettingsWindow;
class Shortcuts;
class ShortcutsWindow;
class WelcomePage;
class Workbench;

/// The frame: menus, the bar at the top, the status bar, and in the middle either the welcome page or the workbench of the
/// open workspace. What opening, connecting and quitting mean is decided by whoever listens to its signals.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    explicit MainWindow(Settings &settings);
    ~MainWindow() override;

    /// Shows a workspace; session and service have to outlive the next call of this or of closeSession().
    void openSession(PlanningSession &session, SyncService &service);
    void closeSession();
    /// Makes everything in the window anew, as after another language was chosen; page, selection, scope and panel stay. `between` is called
    /// while there is nothing that shows the session. Only when whyNotRebuilt() has nothing to say.
    void rebuild(const std::function<void()> &between);
    /// What would be lost by it, and what to do; empty when nothing would.
    QString whyNotRebuilt() const;
    /// On the welcome page: why a workspace could not be opened.
    void showProblem(const QString &why);
    /// Calls `leave`, which ends what is shown of the workspace, when nothing would be lost by it: at once, or when somebody says so. Not while a
    /// plan is applied.
    void askToLeave(std::function<void()> leave);
    /// Null while there is none.
    Workbench *workbench() { return m_workbench; }
    WelcomePage &welcome() { return *m_welcome; }
    PlanActions &planActions() { return *m_planActions; }
    HelpDesk &helpDesk() { return *m_helpDesk; }
    Shortcuts &shortcuts() { return *m_shortcuts; }
    /// What else the command palette reaches; asked whenever it opens.
    void addCommands(CommandProvider provider) { m_providers.push_back(std::move(provider)); }
    /// Opens the settings, at one of them unless the id is empty.
    void showSettings(const QString &id = {});
    void showShortcuts();
    void showPalette();
    /// Prints the report that is shown, or shows the one that fits the page.
    void print();
    void resetLayout();
    /// What the window says above whatever it shows.
    FrontBands &front() { return *m_front; }
    /// As if it were chosen at the top; a scope that there is not changes nothing.
    void setScope(const Scope &scope);

Q_SIGNALS:
    void sampleRequested();
    void openRequested(const QString &path);
    void newWindowRequested(const QString &path);
    void logRequested();
    void connectRequested();
    void closeRequested();
    void themeChosen(easel::ThemeMode mode);
    void languageChosen(const QString &language);

protected:
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    void buildMenus();
    void buildTopBar();
    void buildStatusBar();
    void refreshActions();
    void refreshScopes();
    void refreshStatus();
    void refreshGaps();
    void refreshWelcome();
    void chooseWorkspace();
    /// The pages of the help, for the palette.
    std::vector<CommandSource> helpCommands();
    /// Tells the shortcuts where they are shown besides the menus.
    void tellKeys();
    /// `id` is the action's object name, under which its shortcut is remembered.
    QAction *action(const char *id, const QString &name, const QKeySequence &shortcut, std::function<void()> run);
    // What comes as a file: in mainwindowfiles.cpp.
    void buildFileActions(QMenu &file);
    void takeDrops();
    void takeWorkspaces(const QStringList &paths);
    void takePlans(const QStringList &paths);

    Settings &m_settings;
    PlanningSession *m_session = nullptr;
    SyncService *m_service = nullptr;
    Workbench *m_workbench = nullptr;
    QStackedWidget *m_stack = nullptr;
    WelcomePage *m_welcome = nullptr;
    bool m_isLeaving = false; ///< somebody has said what becomes of a text that was not taken over
    FrontBands *m_front = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_goOnline = nullptr;
    QAction *m_goOffline = nullptr;
    QAction *m_refresh = nullptr;
    QAction *m_readAll = nullptr;
    QList<QAction *> m_ofWorkspace; ///< what there is nothing for while no workspace is open
    QList<QAction *> m_pageActions; ///< in the order of Workbench::Page
    QList<QAction *> m_paneActions; ///< in the order of Panes::Pane
    QList<QAction *> m_openActions; ///< what puts another workspace in the place of this one
    QAction *m_close = nullptr;
    QAction *m_history = nullptr;
    PlanActions *m_planActions = nullptr;
    HelpDesk *m_helpDesk = nullptr;
    Shortcuts *m_shortcuts;
    LayoutMemory *m_layout; ///< of this window, and of those that need no workspace
    ShortcutsWindow *m_shortcutsWindow = nullptr; ///< these two are made when they are asked for
    SettingsWindow *m_settingsWindow = nullptr;
    std::vector<CommandProvider> m_providers;
    QToolBar *m_topBar = nullptr;
    QLabel *m_workspaceName = nullptr;
    QComboBox *m_scope = nullptr;
    QToolButton *m_connection = nullptr;
    QLabel *m_stateLabel = nullptr;
    QToolButton *m_pulledButton = nullptr; ///< opens the history
    QLabel *m_pendingLabel = nullptr;
    QLabel *m_findingsLabel = nullptr;
    QLabel *m_gapsLabel = nullptr; ///< what the account may not read
    QProgressBar *m_progress = nullptr;
    QAction *m_progressAction = nullptr;
};

} // namespace easel
