// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/applyoutcome.h"
#include "workspace/workspace.h"

namespace easel {

/// The record of an apply that begins: who, where, what. It is still running.
ApplyRecord beginRecord(const QString &digest, const std::vector<OperationStatus> &operations, const ConnectionInfo &connection,
                        const QDateTime &now);

/// The record of an apply that has ended.
void endRecord(ApplyRecord &record, const ApplyOutcome &outcome, const std::vector<OperationStatus> &operations, const QDateTime &now);

} // namespace easel
