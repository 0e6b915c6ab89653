// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/backendserver.h"
#include "shell/mainwindow.h"
#include "shell/settings.h"

#include "base/clock.h"
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
    /// Opens a workspace file; with `create`, a file that is not there is made.
    bool openWorkspace(const QString &path, bool create = false);
    void connectTo(const ConnectionInfo &connection, const Secret &key);
    /// Imports a plan file into the open workspace; where none is open it asks for one.
    void importPlan(const QString &path);
    void close();

private:
    void askForConnection();
    QCoro::Task<> provideSecret(ConnectionInfo connection);
    QCoro::Task<> keepSecret(QString account, Secret secret);
    void speak(const QString &language);
    void changeLanguage();
    QString dataFile(const QString &name) const;

    ConsoleOptions m_options;
    SystemClock m_clock;
    Settings m_settings;
    Keyring m_keyring;
    RequestLog m_requestLog;
    std::unique_ptr<BackendThread> m_backend;
    std::unique_ptr<PlanningSession> m_session;
    std::unique_ptr<SyncService> m_service;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace easel
