// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// The last lines of the log, in memory that is there from the start, so that the handler of a crash can write them down. Nothing
/// but what Redaction::withoutNames() has let through may be put here.
namespace easel::logring {

inline constexpr int lines = 200;
inline constexpr int lineLength = 320; ///< longer lines are cut

/// From any thread.
void put(const QByteArray &line);
/// Writes what there is to a descriptor, the oldest first. Async-signal-safe.
void writeTo(int descriptor);

} // namespace easel::logring
