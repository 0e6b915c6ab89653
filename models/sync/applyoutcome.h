// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/operations.h"
#include "rules/planguard.h"
#include "sync/applyconflict.h"

#include <QDateTime>

#include <chrono>

namespace easel {

/// What a try of one operation without doing it has told.
struct DryRunResult final
{
    enum class Kind {
        Ok,
        Problem,    ///< it would be refused, or stopped
        Unchecked,  ///< the backend has no call that would tell
    };
    Kind kind = Kind::Unchecked;
    QString words; ///< for people, a sentence
};

/// What one operation of an apply has come to, for views.
struct OperationStatus final
{
    enum class State { Waiting, Running, Succeeded, Failed, OutcomeUnknown, Skipped };
    Operation operation;
    State state = State::Waiting;
    QString detail{}; ///< why it failed or was skipped, and what to do; of one that was done, what is under way still; empty otherwise
    int attempts = 0; ///< how often its request was sent by this run
    QStringList auditUids{}; ///< the backend's own records of its requests, where it gives them
    QDateTime startedAt{}; ///< UTC; invalid when it was not begun
    QDateTime endedAt{};   ///< UTC
};

/// What an apply does when an operation has failed. What is under way comes to its end in every case.
enum class OnFailure {
    Ask,          ///< waits for SyncService::decide()
    Stop,         ///< begins nothing more
    Skip,         ///< leaves out what depends on it, and goes on with the rest
    RollbackPlan, ///< stops, and makes the changes that take back what was done the plan of the session: nothing is sent
};

struct ApplyOptions final
{
    QString approvedDigest{}; ///< nothing is sent unless the plan has it; empty when nobody asks
    OnFailure onFailure = OnFailure::Stop;
    int sideBySide = 4; ///< so many operations run at a time, at most; one after another with 1
    std::vector<PlanGuard> acknowledged{}; ///< what somebody has confirmed of planGuards(): all of it, or nothing is sent
    /// So long virtual clusters are followed on their way from one state to another; what takes longer is told.
    std::chrono::milliseconds transitionLimit = std::chrono::minutes(10);
    std::chrono::milliseconds waveLook{std::chrono::minutes(10)}; ///< so long virtual clusters may take to run again after a wave
    std::chrono::milliseconds waveLookEvery{std::chrono::seconds(5)};
};

/// What an apply waits to be told.
struct ApplyFailure final
{
    QString summary;        ///< which operations failed, and the first error
    int skipped = 0;        ///< so many operations would be left out by Skip
    int left = 0;           ///< so many would be gone on with
    int done = 0;           ///< so many would be taken back by a rollback
    QString whyNoRollback{}; ///< empty when there can be one
};

/// What an apply tells between two waves of the plan.
struct WaveEnd final
{
    QString summary;     ///< for people: which wave is done, whether its virtual clusters run again, what comes next
    bool isSound = true; ///< they all run again, and the next wave may begin now
};

/// How an apply ended.
struct ApplyOutcome final
{
    enum class Kind {
        Applied,   ///< all of it, and the pull afterwards agrees with the plan
        Conflicts, ///< nothing was sent: the backend has moved on (which fields, in `conflicts`)
        Stopped,   ///< somebody asked to stop; what was done is done and journalled, the rest is still planned
        Failed,    ///< an operation failed; what was done is done and journalled, the rest is still planned
    };
    Kind kind = Kind::Failed;
    std::vector<ApplyConflict> conflicts{};
    Error error{};    ///< for Failed
    QString summary{}; ///< one sentence for people
    QStringList remarks{}; ///< what else there is to see to; a sentence each
    bool hasRollback = false; ///< the plan of the session is what takes back what was done
};

} // namespace easel

Q_DECLARE_METATYPE(easel::WaveEnd)
