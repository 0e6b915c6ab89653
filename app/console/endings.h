// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSessionManager;
class QSocketNotifier;

namespace easel {

/// The ways in which others end the program: SIGTERM, SIGINT and SIGHUP, and the desktop session. A signal that was ignored when the
/// program was started (nohup) stays so. The first one in a process has the signals.
class Endings final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Endings)

public:
    explicit Endings(QObject *parent = nullptr);
    ~Endings() override;

Q_SIGNALS:
    /// A signal asked for the end; in the event loop, not in the handler.
    void endRequested(int signal);
    /// The session is about to end, and may be kept from it: while this is emitted, with the manager's own rules.
    void sessionEnding(QSessionManager &manager);
    /// How the session manager starts the program again is to be told now.
    void sessionSaving(QSessionManager &manager);

private:
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace easel
