// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "palette/paletteclient.h"
#include "sync/syncservice.h"

#include <QObject>
#include <QPointer>

namespace easel {

/// Carries a plan out: one run, from the comparison before anything is sent to the last operation. Each operation is in
/// the workspace's journal before it is sent, and its outcome after, so that a run that was killed is gone on with by the
/// next: what had been sent is looked up before anything is sent again.
/// It does not pull afterwards and does not touch the session's plan: SyncService does, with createdGroups().
class PlanApply final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanApply)

public:
    /// How long a request may still be at work on the backend after its connection broke; waited for before a look-up.
    static constexpr std::chrono::milliseconds defaultSettle{30000};

    PlanApply(PlanningSession &session, PaletteClient &client, std::chrono::milliseconds settle, QObject *parent = nullptr);

    const std::vector<OperationStatus> &operations() const { return m_operations; }
    /// Groups of the plan that exist on the backend by now: draft id to uid.
    const QHash<GroupId, GroupId> &createdGroups() const { return m_created; }

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

    QCoro::Task<Result<void>> recover();
    QCoro::Task<Result<std::vector<ApplyConflict>>> compare();
    QCoro::Task<Result<void>> execute(size_t index);
    QCoro::Task<Result<void>> create(size_t index);
    QCoro::Task<Result<void>> update(size_t index);
    QCoro::Task<Result<void>> remove(size_t index);
    /// After OutcomeUnknown: waits, looks, and tells whether it was carried out.
    QCoro::Task<Result<bool>> wasCarriedOut(size_t index);
    QCoro::Task<Result<GroupId>> findByMarker(size_t index);
    QCoro::Task<Result<void>> verify(size_t index);

    /// The group as it is to be after the operation; members and settings of earlier operations included.
    ClusterGroup target(const Operation &operation, const ClusterGroup &present) const;
    GroupId backendId(const GroupId &id) const { return m_created.value(id, id); }
    QString operationId(const Operation &operation) const;
    void setState(size_t index, State state, const QString &detail = {});
    Result<void> journal(size_t index, JournalEntry::State state, const QString &error = {});

    PlanningSession &m_session;
    QPointer<PaletteClient> m_client;
    const std::chrono::milliseconds m_settle;
    const QString m_digest;
    std::vector<OperationStatus> m_operations;
    QHash<GroupId, GroupId> m_created;
    bool m_paused = false;
    bool m_stopped = false;
};

} // namespace easel
