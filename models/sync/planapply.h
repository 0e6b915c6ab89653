// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "palette/waitingroom.h"
#include "planning/rollback.h"
#include "session/planningsession.h"
#include "sync/applyoutcome.h"
#include "sync/operationrunner.h"
#include "sync/wavelook.h"

#include <QObject>
#include <QPointer>

namespace easel {

/// Carries a plan out: one run, from the comparison before anything is sent to the look for doubles at the end. Operations run
/// as soon as those that they wait for have succeeded, a few side by side, but never two of one group. Each is in the
/// workspace's journal before it is sent, and its outcome after, so that a run that was killed is gone on with by the next: what
/// had been sent is looked up before anything is sent again.
/// Where the plan has waves, one comes after the other: when one is done its virtual clusters are looked at, and nothing more is begun
/// until resume(). A run that was stopped there, or killed, goes on with the wave that it had come to.
/// It does not pull afterwards and does not touch the session's plan: SyncService does, with createdGroups(). The journal
/// has to be this plan's or empty: see isOfThisPlan().
class PlanApply final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanApply)

public:
    /// `operations` turn the session's base into its draft; see orderOperations().
    PlanApply(PlanningSession &session, PaletteClient &client, std::vector<Operation> operations, ApplyOptions options, std::chrono::milliseconds settle,
              QObject *parent = nullptr);

    /// Whether the journal is empty, or what an earlier run of this very plan on this very base left.
    Result<bool> isOfThisPlan() const;

    const std::vector<OperationStatus> &operations() const { return m_operations; }
    /// Groups of the plan that exist on the backend by now: draft id to uid.
    const QHash<GroupId, GroupId> &createdGroups() const { return m_runner->created(); }
    const QString &digest() const { return m_digest; }

    QCoro::Task<ApplyOutcome> run();
    void pause() { m_paused = true; }
    void resume();
    /// After the operations that run.
    void stop();
    /// The answer to decisionNeeded(). Ask is none.
    void decide(OnFailure choice);
    /// Whether the run has ended because of a failure and what was done is to be taken back.
    bool wantsRollback() const { return m_wantsRollback; }
    /// What would take back what was done; `now` is what the backend has.
    Rollback rollback(const Fleet &now) const;

Q_SIGNALS:
    void operationChanged(int index);
    /// Something failed, nothing runs any more, and nothing is begun until decide() or stop().
    void decisionNeeded(const easel::ApplyFailure &failure);
    /// A wave has ended, or its window is closed: nothing of the next is begun until resume() or stop().
    void waveEnded(const easel::WaveEnd &wave);

private:
    using State = OperationStatus::State;

    Result<void> requireApproved() const;
    QCoro::Task<Result<void>> recover();
    QCoro::Task<Result<std::vector<ApplyConflict>>> compare();
    QCoro::Task<> runAll();
    QCoro::Task<> runOne(size_t index);
    QCoro::Task<Result<void>> execute(size_t index);
    QCoro::Task<QStringList> lookForDoubles();
    /// Waits until the virtual clusters of what was done have arrived where they are on their way to; a sentence about each
    /// that has not.
    QCoro::Task<QStringList> followTransitions();
    QCoro::Task<Result<void>> journal(size_t index, JournalEntry::State state, QString error, QDateTime seen);
    void startWhatMay();
    bool mayStart(size_t index) const;
    void findWaves();
    std::optional<size_t> nextWave() const;
    QString whyClosed(size_t wave) const;
    QCoro::Task<> endWave(size_t next);
    void settleFailures(OnFailure choice);
    std::vector<size_t> dependentsOfFailures() const;
    ApplyFailure failure() const;
    ApplyOutcome outcome() const;
    int count(State state) const;
    QString operationId(const Operation &operation) const;
    void setState(size_t index, State state, const QString &detail = {});

    PlanningSession &m_session;
    const Fleet m_base;
    const Fleet m_draft;
    const QString m_digest;
    const ApplyOptions m_options;
    const std::chrono::milliseconds m_settle;
    const std::shared_ptr<OperationRunner> m_runner;
    std::vector<OperationStatus> m_operations; ///< number n is at n - 1
    const PlanSchedule m_schedule;
    const std::shared_ptr<WaveLook> m_look;
    std::vector<size_t> m_waveOf; ///< of each operation: no earlier than what it waits for
    size_t m_wave = 0; ///< that is under way; later ones wait
    QHash<size_t, QDateTime> m_seen; ///< when the groups of operations had been modified last before these were sent
    QSet<QString> m_busy; ///< subjects of operations that run
    std::vector<size_t> m_failures; ///< that nobody has decided about yet
    std::optional<Error> m_firstError;
    std::optional<OnFailure> m_choice; ///< of the failures
    WaitingRoom m_room;  ///< until an operation has ended, or somebody has decided something
    quint64 m_turns = 0; ///< of operations that have ended
    bool m_isBroken = false; ///< the journal cannot be written: nothing more is begun
    bool m_paused = false;
    bool m_stopped = false;
    bool m_wantsRollback = false;
};

} // namespace easel
