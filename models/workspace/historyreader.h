// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/fleet.h"
#include "workspace/historypoint.h"

namespace easel {

/// Reads the history of a workspace, over a connection of its own for each call: a value that may go to another thread and
/// outlive the workspace. What is being written meanwhile is seen in whole or not at all. DamagedFile, Storage.
class HistoryReader final
{
public:
    /// `isStill`: nobody writes the file, and none may be made beside it.
    HistoryReader(QString path, bool isStill) : m_path(std::move(path)), m_isStill(isStill) {}

    Result<std::vector<HistoryPoint>> points() const; ///< the oldest first; empty before the first pull
    Result<Fleet> fleetAt(qint64 point) const;        ///< NotFound when it has been purged meanwhile
    Result<HistorySize> size() const;
    Result<HistorySize> freedBy(const HistoryPurge &purge) const; ///< what it would take away

private:
    template <typename Work>
    auto read(Work work) const;

    QString m_path;
    bool m_isStill;
};

/// The latest of the points, the oldest first, that is not after that time; null when there is none.
const HistoryPoint *pointAt(const std::vector<HistoryPoint> &points, const QDateTime &at);

} // namespace easel
