// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace easel::crash {

// Two engines as they are often written, to see what the trials say of them: both carry the plan's operations out in the right
// order over the same client, go on where they left off, and are honest about what they know.
//   after-answer   notes an operation when its answer has come
//   at-end         notes what it has done when it is through

/// `crash-trials --naive after-answer|at-end WORKSPACE KEYFILE STATE`; returns the exit code.
int runNaiveEngine(const QStringList &arguments);

} // namespace easel::crash
