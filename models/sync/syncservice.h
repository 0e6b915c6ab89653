// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "palette/codec.h"
#include "palette/secret.h"
#include "palette/requestrecord.h"
#include "session/planningsession.h"
#include "sync/applyoutcome.h"
#include "sync/fleetpull.h"
#include "sync/requestbudget.h"

#include <QCoroTask>

namespace easel {

class DriftWatch;

/// Ties a planning session to a backend: connects, pulls, applies, and tells the state that people always see.
/// All calls return at once; what comes of them is told by signals, on the thread of this object.
class SyncService final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SyncService)

public:
    enum class State {
        Disconnected,    ///< no backend was ever named, there is no key for it in this run, or it cannot be reached
        Connecting,
        Online,
        OfflinePlanning, ///< on purpose: edits go to the plan, nothing is sent
        Pulling,
        Applying,
        Paused,          ///< an apply begins nothing more until it is resumed
        Deciding,        ///< an operation of an apply has failed, and it waits for decide()
    };
    Q_ENUM(State)

    /// `session` must outlive the service.
    explicit SyncService(PlanningSession &session, QObject *parent = nullptr);
    ~SyncService() override;

    State state() const { return m_state; }
    /// Why the last connect, pull or apply failed; cleared by the next that works.
    const std::optional<Error> &lastError() const { return m_lastError; }
    ConnectionInfo connection() const;

    /// Names the backend, checks the key against it, and pulls. The key stays in memory. `address` is where a backend
    /// with the URL `local:` listens in this run.
    void connectTo(const ConnectionInfo &connection, const Secret &key, const QUrl &address = {});
    /// Has the secret ready for the connection that the workspace is on already: goOnline() then works. Asks nothing.
    void provide(const ConnectionInfo &connection, const Secret &secret, const QUrl &address = {});
    /// Names the backend without asking it anything: the next call finds out. For programs that only apply.
    void attach(const ConnectionInfo &connection, const Secret &key, const QUrl &address = {});
    void goOffline();
    void goOnline(); ///< checks the connection again and refreshes
    /// Asks for what has changed; for all of it with `everything`, or where the backend does not tell what has changed.
    void pull(bool everything = false);
    /// What a pull is going to take. Nothing before the first one: it finds out how much there is.
    std::optional<RequestBudget> pullBudget(bool everything = false) const;
    /// What apply() is going to take.
    RequestBudget applyBudget() const;
    /// Palette's names of the permissions that the plan needs and the account turned out to lack, until it connects again.
    QStringList missingPermissions() const;
    /// What the account may not read, as of the last pull.
    const std::vector<PullGap> &gaps() const;
    /// Applies the whole plan. Nothing happens unless online and the plan is not empty. Nothing is sent unless the plan that
    /// is about to be sent, after whatever it had to be put onto first, has the approved digest; and when it was sealed as this
    /// was called, the seal's digest.
    void apply(const ApplyOptions &options = {});
    void pauseApply(); ///< what runs comes to its end; nothing more is begun
    void resumeApply();
    void stopApply(); ///< after the operations that run
    /// What to do after a failure; see decisionNeeded().
    void decide(OnFailure choice);
    /// Whether an apply is under way, in whatever state.
    bool isApplying() const;
    /// What an apply waits for in the state Paused, where it is not somebody who asked for a pause.
    const QString &pauseReason() const { return m_pauseReason; }
    void cancelPull();

    /// Tries the plan without doing it; dryRunFinished() tells. Nothing happens unless online and the plan is not empty.
    void dryRun();
    bool isDryRunning() const { return m_isDryRunning; }
    /// Asks what the packs of a group's profiles come to; resolvedValuesRead() or resolvedValuesFailed() tells, maybe at once.
    void readResolvedValues(const GroupId &group);
    /// Looks whether the backend has moved on since the plan's base.
    DriftWatch &drift() const;

    const std::vector<OperationStatus> &operations() const { return m_operations; }

    /// How requests are sent from the next connection on. Whether there are limits to keep is for the connection to say.
    void setTransport(const TransportOptions &options);
    /// How long a broken request may still be at work on the backend before it is looked up; 30 s unless told.
    void setSettleTime(std::chrono::milliseconds settle);

Q_SIGNALS:
    void stateChanged(easel::SyncService::State state);
    /// Of a pull: what is being read, how many of how many (0 when not known yet).
    void progress(const QString &what, int done, int total);
    /// A new base is in place. `openConflicts`: in how many places nobody has settled yet whether the plan or the backend has
    /// its way (PlanningSession::conflicts()).
    void pulled(int openConflicts);
    void operationsReset();              ///< operations() is another list
    void operationChanged(int index);    ///< one of operations()
    /// Operations of an apply have failed under OnFailure::Ask: it waits, in the state Deciding, for decide() or stopApply().
    void decisionNeeded(const easel::ApplyFailure &failure);
    /// The apply is between two waves of the plan: it waits, in the state Paused, for resumeApply() or stopApply().
    void waveEnded(const easel::WaveEnd &wave);
    /// What it came to is among the workspace's records by then.
    void applyFinished(const easel::ApplyOutcome &outcome);
    /// One result for each operation of the plan.
    void dryRunFinished(const std::vector<easel::DryRunResult> &results);
    void dryRunFailed(const easel::Error &error); ///< Cancelled when the plan was changed meanwhile
    void resolvedValuesRead(const easel::GroupId &group, const std::vector<easel::ResolvedProfile> &profiles);
    void resolvedValuesFailed(const easel::GroupId &group, const easel::Error &error);
    void failed(const easel::Error &error); ///< connect or pull
    void missingPermissionsChanged();
    void requestDone(const easel::RequestRecord &record); ///< each HTTP request, for the Activity panel

private:
    class Private;
    friend class DriftWatch; // asks the same client
    PaletteClient *client() const;
    void setState(State state);
    QCoro::Task<> checkAndPull(bool everything = false);
    PullJob pullJob(PullProgress tell, bool everything);
    QCoro::Task<> keepMarks(PullMarks marks, bool isWhole);
    QCoro::Task<Result<void>> pullAndRebase(PullProgress tell, bool everything);
    Result<void> takeOver(Fleet fleet, QHash<GroupId, GroupId> created);
    void pullFailed(State before, const Error &error);
    QCoro::Task<> runApply(ApplyOptions options);
    QCoro::Task<std::optional<ApplyOutcome>> goOnAfterBrokenApply(ApplyOptions options);
    QCoro::Task<> takeOverApplied(ApplyOutcome &outcome);
    QCoro::Task<> runDryRun();
    QCoro::Task<> askForResolvedValues(Scope scope, GroupId group);
    QCoro::Task<> prepareApply(ApplyOptions options);
    void planRollback(ApplyOutcome &outcome);
    QCoro::Task<> finish(ApplyOutcome outcome, std::optional<ApplyRecord> record);
    Result<void> forgetUnsent();
    QCoro::Task<Result<bool>> settle(Fleet fleet, QHash<GroupId, GroupId> created, ApplyOutcome &outcome);

    PlanningSession &m_session;
    State m_state = State::Disconnected;
    std::optional<Error> m_lastError;
    std::vector<OperationStatus> m_operations;
    bool m_isDryRunning = false;
    QString m_pauseReason;
    std::unique_ptr<Private> d;
};

} // namespace easel
