// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/applyrecording.h"

#include "base/systemuser.h"

#include <QUuid>

namespace easel {
namespace {

using Step = ApplyRecord::Step;

Step::State stateOf(OperationStatus::State state)
{
    switch (state) {
    case OperationStatus::State::Waiting: return Step::State::Waiting;
    case OperationStatus::State::Running: return Step::State::Running;
    case OperationStatus::State::Succeeded: return Step::State::Succeeded;
    case OperationStatus::State::Failed: return Step::State::Failed;
    case OperationStatus::State::OutcomeUnknown: return Step::State::OutcomeUnknown;
    case OperationStatus::State::Skipped: return Step::State::Skipped;
    }
    Q_UNREACHABLE();
}

ApplyRecord::Outcome outcomeOf(ApplyOutcome::Kind kind)
{
    switch (kind) {
    case ApplyOutcome::Kind::Applied: return ApplyRecord::Outcome::Applied;
    case ApplyOutcome::Kind::Conflicts: return ApplyRecord::Outcome::Conflicts;
    case ApplyOutcome::Kind::Stopped: return ApplyRecord::Outcome::Stopped;
    case ApplyOutcome::Kind::Failed: return ApplyRecord::Outcome::Failed;
    }
    Q_UNREACHABLE();
}

std::vector<Step> stepsOf(const std::vector<OperationStatus> &operations)
{
    std::vector<Step> steps;
    steps.reserve(operations.size());
    for (const OperationStatus &status : operations)
        steps.push_back({status.operation.number, status.operation.title, status.operation.groupName, stateOf(status.state), status.attempts,
                         status.auditUids, status.detail, status.startedAt, status.endedAt});
    return steps;
}

} // namespace

ApplyRecord beginRecord(const QString &digest, const std::vector<OperationStatus> &operations, const ConnectionInfo &connection,
                        const QDateTime &now)
{
    ApplyRecord record;
    record.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    record.digest = digest;
    record.startedAt = now;
    record.by = systemUserName();
    record.account = connection.account();
    record.steps = stepsOf(operations);
    return record;
}

void endRecord(ApplyRecord &record, const ApplyOutcome &outcome, const std::vector<OperationStatus> &operations, const QDateTime &now)
{
    record.endedAt = now;
    record.outcome = outcomeOf(outcome.kind);
    record.summary = outcome.summary;
    record.remarks = outcome.remarks;
    record.steps = stepsOf(operations);
}

} // namespace easel
