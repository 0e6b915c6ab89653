// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

struct _IceConn;
struct _IceListenObj;
struct _SmsConn;

namespace easel::test {

/// A session manager for one client, which speaks the X session management protocol: what a desktop does at login and logout.
/// There is one at a time; whoever waits for something calls work().
class SessionServer final
{
    Q_DISABLE_COPY_MOVE(SessionServer)

public:
    SessionServer();
    ~SessionServer();

    /// For the environment of the client, as SESSION_MANAGER.
    QByteArray address() const { return m_address; }
    /// Handles what has arrived, for a moment.
    void work();
    bool isRegistered() const { return m_client != nullptr; }
    /// How the client wants to be started again; empty until it has said so.
    const QStringList &restartCommand() const { return m_restartCommand; }
    int saves() const { return m_saves; }
    /// The user logs out. The client is told to end when it has saved; it may cancel that.
    void logOut();
    bool isCancelled() const { return m_isCancelled; }

private:
    struct Calls;
    void forget(_IceConn *connection);

    QByteArray m_address;
    int m_listenCount = 0;
    _IceListenObj **m_listen = nullptr;
    std::vector<_IceConn *> m_connections;
    _SmsConn *m_client = nullptr;
    QStringList m_restartCommand;
    int m_saves = 0;
    bool m_isEnding = false;
    bool m_isCancelled = false;
};

} // namespace easel::test
