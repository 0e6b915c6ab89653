// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "workspace/historypoint.h"

namespace easel {

/// "2026-03-01 12:00:00 UTC": the same for everybody, and understood by pointNamed().
QString momentInUtc(const QDateTime &at);

/// The point that somebody names in a text: its number, a time in ISO 8601 (UTC unless it says otherwise; the last point until
/// then, and of a day the last until its end) or "latest". `points` from the oldest on. NotFound, InvalidInput.
Result<HistoryPoint> pointNamed(const std::vector<HistoryPoint> &points, const QString &wanted);

} // namespace easel
