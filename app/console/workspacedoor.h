// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QLocalServer;

namespace easel {

/// Where a window that has a workspace open is asked to show itself, by another process of the same user that was told to open the
/// same workspace. A local socket in the user's runtime folder, named after the canonical path.
class WorkspaceDoor final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkspaceDoor)

public:
    enum class Answer {
        Nobody, ///< nobody of this user has it open in a window
        Shown,  ///< its window was told, and has answered
        Silent, ///< somebody is there, and does not answer: it hangs
    };

    explicit WorkspaceDoor(QObject *parent = nullptr);
    ~WorkspaceDoor() override;

    /// For the one who holds the workspace, and only for that one: what lies there of a process that is gone is removed. False when
    /// there is no place for it; others then get the workspace read-only, as ever.
    bool open(const QString &workspace);
    void close();

    /// Asks the window that has the workspace to come forward. Waits for the answer, for no more than two seconds.
    static Answer ask(const QString &workspace, const QByteArray &token);
    /// Where the socket for a workspace is.
    static QString placeOf(const QString &workspace);

Q_SIGNALS:
    /// Somebody wants to see the window; `token` is what the desktop has given them for it, and may be empty.
    void knocked(const QByteArray &token);

private:
    void answer();

    QLocalServer *m_server = nullptr;
};

} // namespace easel
