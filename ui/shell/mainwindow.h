// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

class PlanActions;
class Settings;
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
    /// On the welcome page: why a workspace could not be opened.
    void showProblem(const QString &why);
    /// Null while there is none.
    Workbench *workbench() { return m_workbench; }
    WelcomePage &welcome() { return *m_welcome; }
    PlanActions &planActions() { return *m_planActions; }

Q_SIGNALS:
    void sampleRequested();
    void openRequested(const QString &path);
    void connectRequested();
    void closeRequested();
    void themeChosen(easel::ThemeMode mode);
    void languageChosen(const QString &language);

protected:
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    // A plan file that is dropped is imported.
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildMenus();
    void buildTopBar();
    void buildStatusBar();
    void refreshActions();
    void refreshScopes();
    void refreshStatus();
    void refreshGaps();
    void chooseWorkspace();
    void showPalette();
    QAction *action(const QString &name, const QKeySequence &shortcut, std::function<void()> run);

    Settings &m_settings;
    PlanningSession *m_session = nullptr;
    SyncService *m_service = nullptr;
    Workbench *m_workbench = nullptr;
    QStackedWidget *m_stack;
    WelcomePage *m_welcome;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_goOnline = nullptr;
    QAction *m_goOffline = nullptr;
    QAction *m_refresh = nullptr;
    QAction *m_readAll = nullptr;
    QList<QAction *> m_openActions; ///< what puts another workspace in the place of this one
    QAction *m_close = nullptr;
    QAction *m_history = nullptr;
    PlanActions *m_planActions;
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
