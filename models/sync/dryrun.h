// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/applyoutcome.h"
#include "sync/operationrunner.h"

namespace easel {

/// Tries the operations that turn `base` into `draft` as far as that can be without doing them: compares what they touch with the
/// backend, and asks it whether it takes the names. One result for each operation, in their order. Changes nothing.
QCoro::Task<Result<std::vector<DryRunResult>>> dryRun(QPointer<PaletteClient> client, Fleet base, Fleet draft);

} // namespace easel
