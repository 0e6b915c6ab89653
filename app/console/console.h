// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/backendserver.h"
#include "console/workspacedoor.h"
#include "shell/mainwindow.h"
#include "shell/settings.h"
#include "shell/settingswatch.h"

#include "base/clock.h"
#include "base/eventlog.h"
#include "palette/keyring.h"
#include "palette/requestlog.h"

namespace easel {

/// What the command line asks for.
struct ConsoleOptions final
{
    QString dataDirectory; ///< where settings, the local backend and its workspace are
    QString language;      ///< empty: what the settings say, then the system's
    std::optional<ThemeMode> theme;
    std::chrono::milliseconds settle{30000}; ///< SyncService::setSettleTime
    QStringList handedOn{}; ///< arguments that a new window is started with as well
    QString program{};      ///< what a new window is; empty: this program
    EventLog *log = nullptr; ///< is told what must not stand in it; outlives the console
};

/// The composition root: makes the concrete things and ties them together. Owns the window, the open session, its sync
/// service and the local backend, and closes them in the right order.
class Console final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Console)

public:
    explicit Console(ConsoleOptions options);
    ~Console() override;

    MainWindow &window() { return *m_window; }
    // Null while no workspace is open.
    PlanningSession *session() { return m_session.get(); }
    SyncService *service() { return m_service.get(); }
    /// The local backend; null before it was needed.
    BackendThread *backend() { return m_backend.get(); }

    /// Opens the workspace of the local backend, which is started, and filled with the sample if it is new.
    void openLocal(BackendOptions::Sample sample);
    /// Opens a workspace file; with `create`, a file that is not there is made. When another window of this user has it, that one
    /// comes forward instead, and what is open here stays; so it does when the file cannot be opened. False in both cases.
    bool openWorkspace(const QString &path, bool create = false);
    /// Starts a process of its own for it; a window that has it already comes forward.
    void openInNewWindow(const QString &path);
    void connectTo(const ConnectionInfo &connection, const Secret &key);
    /// Imports a plan file into the open workspace; where none is open it asks for one.
    void importPlan(const QString &path);
    void close();
    const ConsoleOptions &options() const { return m_options; }
    Settings &settings() { return m_settings; }
    QString dataFile(const QString &name) const;

Q_SIGNALS:
    /// Another workspace is open.
    void opened();
    /// Another window has it, and came forward.
    void shownElsewhere(const QString &path);

private:
    void askForConnection();
    QCoro::Task<> provideSecret(ConnectionInfo connection);
    QCoro::Task<> keepSecret(QString account, Secret secret);
    bool isShownElsewhere(const QString &path);
    void guardNames();
    void guardSecret(const Secret &secret);
    void speak(const QString &language);
    void changeLanguage();

    ConsoleOptions m_options;
    SystemClock m_clock;
    Settings m_settings;
    std::unique_ptr<SettingsWatch> m_settingsWatch;
    Keyring m_keyring;
    RequestLog m_requestLog;
    WorkspaceDoor m_door;
    std::unique_ptr<BackendThread> m_backend;
    std::unique_ptr<PlanningSession> m_session;
    std::unique_ptr<SyncService> m_service;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace easel
