// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/endings.h"
#include "console/sessionrecord.h"

#include <QPointer>
#include <QTimer>

namespace easel {

class Console;
class CrashReportView;
class LogWindow;

/// Ties the console of a running program to the desktop around it: keeps what its window shows, brings it back at the next start,
/// tells of an unexpected end, ends in good order when a signal or the session asks for it, and shows the log.
class WindowKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowKeeper)

public:
    explicit WindowKeeper(Console &console);
    ~WindowKeeper() override;

    /// The start without a workspace: brings back what was open when the session ended or Easel crashed, else what was open last,
    /// as far as that is wished.
    void reopen();
    /// The start with a workspace: where there is a note of it, it looks as it did. `page` is shown unless it is -1.
    bool openNamed(const QString &path, bool create, int page = -1);

    WindowState state() const;
    /// Writes it down; it is done from time to time by itself.
    void keep() { m_record.keep(state()); }
    /// The user has closed the window: called before the program ends.
    void closed();
    /// How the session manager starts this window again.
    QStringList restartCommand() const;

private:
    bool open(const QString &path, bool create);
    void show(const WindowState &state);
    void tellOfCrash(const PastWindow *crashed, bool isOpen);
    void showCrashBand(const QString &workspace, bool isOpen, const QDateTime &at, std::optional<int> changes);
    void endBySignal(int signal);
    void endBySession(QSessionManager &manager);
    void finish();
    void look();
    void showLog();

    Console &m_console;
    QString m_folder;
    bool m_isAlone; ///< no other window was open at the start
    SessionRecord m_record;
    Endings m_endings;
    QTimer m_timer;
    QDateTime m_since; ///< UTC
    QDateTime m_sessionEnding; ///< UTC; invalid unless it is
    bool m_isEnding = false;
    QString m_report; ///< of the last unexpected end; empty when there is none
    QPointer<CrashReportView> m_reportView;
    QPointer<LogWindow> m_log;
};

} // namespace easel
