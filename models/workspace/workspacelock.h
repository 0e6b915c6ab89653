// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtGlobal>

#include <memory>

namespace easel {

/// Says which process may write a workspace. A lock of the operating system's on a file beside the workspace, so that it
/// is free again the moment its holder is gone, however that came.
class WorkspaceLock final
{
public:
    /// Takes the lock, or finds out who has it. Storage when the file beside the workspace cannot be used.
    static Result<std::unique_ptr<WorkspaceLock>> take(const QString &workspacePath);
    /// For a file that we may not write, whoever has the lock.
    static std::unique_ptr<WorkspaceLock> none();
    ~WorkspaceLock();
    Q_DISABLE_COPY_MOVE(WorkspaceLock)

    bool isHeld() const { return m_descriptor >= 0; }
    /// "easel, process 4711 on host-a": who holds it when we do not; empty when nobody does, in a folder where
    /// we may not write.
    const QString &holder() const { return m_holder; }

private:
    WorkspaceLock(QString path, int descriptor, QString holder);

    QString m_path;
    int m_descriptor; ///< -1 when another process has it
    QString m_holder;
};

} // namespace easel
