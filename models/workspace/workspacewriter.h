// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/database.h"

#include <QFuture>
#include <QPromise>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>

class QThread;

namespace easel {

/// Writes to one workspace file on a thread of its own, over a connection of its own, so that a disk that takes its time holds
/// nobody up. Everything is done in the order in which it was told; what comes while the disk is busy goes onto it in one
/// transaction. A future is done when its write is on the disk, or has failed.
class WorkspaceWriter final
{
public:
    using Work = std::function<Result<void>(const Database &database)>;

    explicit WorkspaceWriter(QString path);
    /// Returns when all that was told is done.
    ~WorkspaceWriter();
    Q_DISABLE_COPY_MOVE(WorkspaceWriter)

    QFuture<Result<void>> write(Work work);
    /// Gives the room in the file that nothing is in back to the disk, after what was told before. When it cannot be done, the
    /// file stays as large as it is and the room is used by later writes.
    void shrink();

private:
    struct Item
    {
        Work work;
        QPromise<Result<void>> promise;
    };
    void run();
    void carryOut(std::deque<Item> items);
    Result<void> connect();

    const QString m_path;
    std::unique_ptr<Database> m_database; ///< of the thread
    std::mutex m_mutex; ///< over the three below
    std::condition_variable m_told;
    std::deque<Item> m_items;
    bool m_isEnding = false;
    bool m_isToShrink = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace easel
