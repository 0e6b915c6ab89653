// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/selection.h"

#include "domain/scope.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <vector>

namespace easel {

/// What a window shows, to be shown again. Page and panel go before those of the settings, which are of all windows, and with which a
/// workspace begins that there is no note of.
struct WindowState final
{
    QString workspace; ///< canonical path; empty while none is open
    int page = 0;
    int panel = 0;
    Scope scope = Scope::tenant();
    Selection selection;
    friend bool operator==(const WindowState &, const WindowState &) = default;
};

/// How a window came to its end.
enum class WindowEnd {
    Unexpected, ///< it crashed, was killed, or the machine went off
    Closed,     ///< by its user
    Session,    ///< with the desktop session, or by a signal that asks to end
};

/// A window of an earlier run.
struct PastWindow final
{
    WindowState state;
    WindowEnd end = WindowEnd::Unexpected;
    QDateTime at; ///< when it was last heard of
    int crashes = 0; ///< how often in a row it ended unexpectedly
    QString note;    ///< the file that says so
};

/// The note that a running window keeps of itself in a folder, so that the next start knows what was open and how it ended. The note
/// is locked while its process lives: whatever ends the process sets it free.
class SessionRecord final
{
    Q_DISABLE_COPY_MOVE(SessionRecord)

public:
    explicit SessionRecord(const QString &folder);
    /// Without end() before, it is an unexpected end.
    ~SessionRecord();

    void keep(const WindowState &state);
    const WindowState &kept() const { return m_state; }
    /// What is shown has crashed so often before.
    void setCrashes(int crashes);
    /// Of the windows that were closed, only the last one is remembered. The first call counts.
    void end(WindowEnd end);
    /// The session that was about to end goes on.
    void goOn();

    /// Windows that are no more, the latest first.
    static std::vector<PastWindow> past(const QString &folder);
    /// Takes its note away; false when another start has it.
    static bool take(const PastWindow &window);
    /// Whether any window is open.
    static bool isAnyRunning(const QString &folder);

private:
    void write();

    QString m_folder;
    QString m_path;
    int m_descriptor = -1;
    WindowState m_state;
    WindowEnd m_end = WindowEnd::Unexpected;
    int m_crashes = 0;
};

} // namespace easel
