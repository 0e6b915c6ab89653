// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/operationrunner.h"
#include "sync/syncservice.h"

#include <QObject>
#include <QPointer>

namespace easel {

/// Carries a plan out: one run, from the comparison before anything is sent to the last operation. Each operation is in
/// the workspace's journal before it is sent, and its outcome after, so that a run that was killed is gone on with by the
/// next: what had been sent is looked up before anything is sent again.
/// It does not pull afterwards and does not touch the session's plan: SyncService does, with createdGroups(). The journal
/// has to be this plan's or empty: see isOfThisPlan().
class PlanApply final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanApply)

public:
    /// `approvedDigest`: nothing is sent unless the plan has it; empty when nobody asks.
    PlanApply(PlanningSession &session, PaletteClient &client, std::chrono::milliseconds settle, QString approvedDigest = {},
              QObject *parent = nullptr);

    /// Whether the journal is empty, or what an earlier run of this very plan on this very base left.
    Result<bool> isOfThisPlan() const;

    const std::vector<OperationStatus> &operations() const { return m_operations; }
    /// Groups of the plan that exist on the backend by now: draft id to uid.
    const QHash<GroupId, GroupId> &createdGroups() const { return m_runner->created(); }

    QCoro::Task<ApplyOutcome> run();
    void pause() { m_paused = true; }
    void resume();
    /// After the operation that runs.
    void stop();

Q_SIGNALS:
    void operationChanged(int index);
    void resumed();

private:
    using State = OperationStatus::State;

    Result<void> requireApproved() const;
    QCoro::Task<Result<void>> recover();
    QCoro::Task<Result<std::vector<ApplyConflict>>> compare();
    QCoro::Task<Result<void>> execute(size_t index);
    ApplyOutcome stopped() const;
    QString operationId(const Operation &operation) const;
    void setState(size_t index, State state, const QString &detail = {});
    Result<void> journal(size_t index, JournalEntry::State state, const QString &error = {});

    PlanningSession &m_session;
    const Fleet m_base;
    const Fleet m_draft;
    const QString m_digest;
    const QString m_approvedDigest;
    const std::shared_ptr<OperationRunner> m_runner;
    std::vector<OperationStatus> m_operations;
    bool m_paused = false;
    bool m_stopped = false;
};

} // namespace easel
