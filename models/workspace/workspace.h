// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/pastdefault.h"
#include "palette/connectioninfo.h"
#include "planning/planinfo.h"
#include "planning/threeway.h"
#include "workspace/applyrecord.h"
#include "workspace/historyreader.h"

#include <QFuture>

#include <memory>
#include <optional>

namespace easel {

/// One line of the apply journal: an operation, from the intent before it was sent to its outcome after.
struct JournalEntry final
{
    enum class State { Intended, Sent, Succeeded, Failed, OutcomeUnknown };
    QString operationId;  ///< marker that a create carries to the backend
    int number = 0;       ///< Operation::number
    State state = State::Intended;
    GroupId group;        ///< as in the plan: may be a draft id
    GroupId backendGroup; ///< the uid that the backend gave; empty until known
    QString title;
    QString error;        ///< for people; empty unless failed
    QDateTime at;         ///< UTC
    QDateTime seen{};     ///< when the group had been modified last before this was sent, UTC; invalid when not known
};

/// One `.easel` file: the last snapshot, the plan, the apply journal and settings. SQLite inside, nobody else writes SQL.
/// One process holds the file; a second one that opens it gets it read-only and can tell who holds it.
/// Every write is on the disk when the call returns, or when its future is done. Not thread-safe: used by the thread that opened it.
class Workspace final
{
public:
    /// Makes a new file (mode 0600). Conflict when there is a file already.
    static Result<std::unique_ptr<Workspace>> create(const QString &path);
    /// Opens a file. ForeignFile, DamagedFile, NewerFile, NotFound, Storage; on each of them the file is left untouched.
    /// A file of an older schema is migrated in one transaction.
    static Result<std::unique_ptr<Workspace>> open(const QString &path);
    ~Workspace();
    Q_DISABLE_COPY_MOVE(Workspace)

    QString path() const;
    QString name() const; ///< the file's base name
    bool isReadOnly() const;
    /// "easel, process 4711 on host-a": who holds the file when it is read-only for us; empty otherwise.
    QString holder() const;

    // The snapshot. fleet() reads it anew each time; a workspace that was never pulled into has an empty fleet.
    Result<Fleet> loadFleet() const;
    /// Replaces the snapshot in one transaction, and leaves a point of the history.
    Result<void> storeFleet(const Fleet &fleet, const QDateTime &pulledAt);
    /// The platform's default values of each version that a stored snapshot had; the ancestors of upgrades.
    Result<std::vector<PastDefault>> pastDefaults() const;
    QDateTime pulledAt() const; ///< UTC; invalid before the first pull

    // The history. Each stored snapshot leaves a point, and takes those whose time is over away.
    /// For any thread, and for long reading; the two below are short ways for this one.
    HistoryReader history() const;
    Result<std::vector<HistoryPoint>> historyPoints() const; ///< the oldest first
    Result<Fleet> fleetAt(qint64 point) const;               ///< NotFound when there is no such point
    HistoryRetention retention() const;
    Result<void> setRetention(const HistoryRetention &retention); ///< is followed from the next snapshot on
    /// Takes points away and gives what they took of the file back to the disk; done as writeJournal().
    QFuture<Result<void>> purgeHistory(HistoryPurge purge);

    // The plan. Undo history and redo are part of it.
    Result<Plan> loadPlan() const;
    /// Adds a step at the position and drops the undone ones behind it: what pushing on an undo stack does.
    Result<void> appendStep(qsizetype position, const PlanStep &step);
    /// Moves the boundary between done and undone steps.
    Result<void> setPlanPosition(qsizetype position);
    Result<void> setStepNote(qsizetype index, const QString &note);
    /// Replaces all steps, and what somebody has to look at.
    Result<void> storePlan(const Plan &plan, const MergeRecord &merge);
    Result<PlanInfo> planInfo() const;
    Result<void> setPlanInfo(const PlanInfo &info);
    Result<std::optional<PlanSeal>> planSeal() const; ///< whether or not it still is the plan's
    Result<void> setPlanSeal(const std::optional<PlanSeal> &seal);
    /// Forgets all steps and what they were in the way of: after an apply, or when the plan is discarded.
    Result<void> clearPlan();
    /// Stores the snapshot and replaces the plan's steps with these, all or nothing: after a pull that the plan was rebased on.
    /// `merge` is what of it somebody has to look at.
    Result<void> storeFleetAndPlan(const Fleet &fleet, const QDateTime &pulledAt, const Plan &plan, const MergeRecord &merge = {});
    /// After an apply: stores the snapshot and forgets the plan and the journal, all or nothing; done as writeJournal().
    QFuture<Result<void>> storeAppliedFleet(Fleet fleet, QDateTime pulledAt);
    /// What the last rebase left to look at; empty once the plan is.
    Result<MergeRecord> loadMerge() const;

    // The apply journal.
    /// Inserts or updates by operationId. Done on a thread of its own, in the order of the calls: it is on the disk when the
    /// future has its result. The other calls see it from then on.
    QFuture<Result<void>> writeJournal(JournalEntry entry);
    Result<std::vector<JournalEntry>> journal() const;    ///< of the current apply, by number
    Result<void> clearJournal();

    // What the applies came to.
    QFuture<Result<void>> putApplyRecord(ApplyRecord record); ///< inserts or updates by its id; done as writeJournal()
    Result<std::vector<ApplyRecord>> applyRecords(int most) const; ///< the latest first
    bool hasApplyRecords() const;

    // Settings of this workspace.
    ConnectionInfo connection() const;
    Result<void> setConnection(const ConnectionInfo &connection);
    QByteArray setting(const QString &key) const; ///< empty when it was never set
    Result<void> setSetting(const QString &key, const QByteArray &value);
    QFuture<Result<void>> storeSetting(QString key, QByteArray value); ///< the same, done as writeJournal()

private:
    class Private;
    explicit Workspace(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace easel
