// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capacity/fleetfigures.h"

#include <optional>

namespace easel {

/// One moment of a workspace's history: a snapshot that was stored, and that can be read again.
struct HistoryPoint final
{
    enum class Origin {
        Pull,
        Apply,   ///< what was pulled after a plan was applied in full
        Earlier, ///< what was there when the workspace began to keep its history
    };
    qint64 id = 0; ///< grows from point to point, and is never given twice
    QDateTime at;  ///< UTC, to the millisecond
    Origin origin = Origin::Pull;
    FleetFigures figures;
    friend bool operator==(const HistoryPoint &, const HistoryPoint &) = default;
};

/// How long points are kept, counted back from the newest. A step is taken with each snapshot that is stored.
struct HistoryRetention final
{
    std::optional<int> allDays = 30;    ///< all of that many days; none: all for good
    std::optional<int> dailyDays = 365; ///< and of older ones the last of each day (UTC) up to that age; none: for good
    friend bool operator==(const HistoryRetention &, const HistoryRetention &) = default;
};

/// What somebody wants to be rid of. The newest point always stays. Done in this order.
struct HistoryPurge final
{
    std::optional<QDateTime> before; ///< points that are older
    std::optional<int> keepEvery;    ///< all but every nth, counted back from the newest; at least 2
    std::optional<qint64> mostBytes; ///< the oldest, until HistorySize::bytes is no more than this
};

struct HistorySize final
{
    qint64 points = 0;
    qint64 bytes = 0; ///< what the points take of the file besides the present snapshot
    friend bool operator==(const HistorySize &, const HistorySize &) = default;
};

} // namespace easel
