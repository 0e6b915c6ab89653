// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncservice.h"

#include "base/background.h"
#include "base/clock.h"
#include "planning/changesbetween.h"
#include "planning/virtualdiff.h"
#include "sync/applyrecording.h"
#include "sync/dryrun.h"
#include "sync/syncserviceprivate.h"

#include <QCoroFuture>
#include <QPointer>

#include <algorithm>

namespace easel {
namespace {

/// The names of the groups that a plan touches and that are not as it wanted them.
QStringList otherThanPlanned(const Fleet &base, const Fleet &draft, const Fleet &present, const QHash<GroupId, GroupId> &created)
{
    QStringList names;
    for (const VirtualPair &pair : changedVirtualClusters(base, draft)) {
        const VirtualCluster *made = present.virtualCluster(pair.id());
        if (const auto named = present.virtualClustersNamed(pair.any().scope, pair.any().name); !pair.before && !named.empty())
            made = named.front();
        // On its way out it is gone.
        const bool isThere = made && made->state != VirtualClusterState::Deleting;
        if (pair.after ? !isThere || !sameContent(*made, *pair.after) : isThere)
            names << pair.any().name;
    }
    for (const GroupDiff &touched : diffFleets(base, draft)) {
        const ClusterGroup *wanted = draft.group(touched.group);
        const ClusterGroup *made = present.group(created.value(touched.group, touched.group));
        const bool same = (!wanted && !made) || (wanted && made && diffGroups(*made, *wanted, present).empty());
        if (!same)
            names << touched.name;
    }
    return names;
}

} // namespace

void SyncService::apply(const ApplyOptions &options)
{
    if (m_state != State::Online || m_session.isPlanEmpty() || !m_session.canEdit())
        return;
    // Of a sealed plan nothing else is sent, also when the seal goes while the apply looks what there is.
    const std::optional<PlanSeal> &seal = m_session.approval().seal();
    if (seal && !options.approvedDigest.isEmpty() && options.approvedDigest != seal->digest) {
        ApplyOutcome outcome;
        outcome.error = {ErrorCode::Refused,
                         tr("Nothing was sent: %1 has sealed the plan with the digest %2, and %3 was approved.").arg(seal->by, seal->digest, options.approvedDigest), {}};
        outcome.summary = outcome.error.message;
        m_lastError = outcome.error;
        Q_EMIT applyFinished(outcome);
        return;
    }
    ApplyOptions held = options;
    if (seal)
        held.approvedDigest = seal->digest;
    runApply(std::move(held));
}

QCoro::Task<> SyncService::prepareApply(ApplyOptions options)
{
    const QPointer<SyncService> self(this);
    const quint64 generation = d->generation;
    // Named: GCC 12 destroys a lambda inside an awaiting expression twice.
    const QFuture<std::vector<Operation>> ordering = inBackground([base = m_session.base(), draft = m_session.draft()] {
        return orderOperations(base, draft);
    });
    std::vector<Operation> operations = co_await ordering;
    if (!self || d->generation != generation)
        co_return;
    d->apply = std::make_unique<PlanApply>(m_session, *d->client, std::move(operations), std::move(options), d->settle);
    if (d->isPauseAsked)
        d->apply->pause();
    if (d->isStopAsked)
        d->apply->stop();
    m_operations = d->apply->operations();
    connect(d->apply.get(), &PlanApply::operationChanged, this, [this](int index) {
        m_operations[static_cast<size_t>(index)] = d->apply->operations()[static_cast<size_t>(index)];
        Q_EMIT operationChanged(index);
    });
    connect(d->apply.get(), &PlanApply::decisionNeeded, this, [this](const ApplyFailure &failure) {
        setState(State::Deciding);
        Q_EMIT decisionNeeded(failure);
    });
    connect(d->apply.get(), &PlanApply::waveEnded, this, [this](const WaveEnd &wave) {
        d->isPauseAsked = true;
        m_pauseReason = wave.summary;
        setState(State::Paused);
        Q_EMIT waveEnded(wave);
    });
    Q_EMIT operationsReset();
}

QCoro::Task<> SyncService::runApply(ApplyOptions options)
{
    const QPointer<SyncService> self(this);
    const quint64 generation = ++d->generation;
    const auto stale = [self, generation] { return !self || self->d->generation != generation; };
    m_lastError.reset();
    d->isPauseAsked = false;
    d->isStopAsked = false;
    m_pauseReason.clear();
    setState(State::Applying);
    co_await prepareApply(options);
    if (stale())
        co_return;
    ApplyRecord record = beginRecord(d->apply->digest(), m_operations, connection(), m_session.clock().now());
    ApplyOutcome outcome;
    const QFuture<Result<void>> noted = m_session.workspace().putApplyRecord(record);
    const Result<void> begun = co_await noted;
    if (stale())
        co_return;
    if (!begun) {
        outcome.error = begun.error();
        finish(std::move(outcome), std::nullopt);
        co_return;
    }
    const Result<bool> ours = d->apply->isOfThisPlan();
    if (!ours) {
        outcome.error = ours.error();
        finish(std::move(outcome), std::move(record));
        co_return;
    }
    if (!*ours) {
        std::optional<ApplyOutcome> ended = co_await goOnAfterBrokenApply(options);
        if (stale())
            co_return;
        if (ended) {
            finish(std::move(*ended), std::move(record));
            co_return;
        }
        record.digest = d->apply->digest();
    }
    outcome = co_await d->apply->run();
    if (stale())
        co_return;
    co_await takeOverApplied(outcome);
    if (!stale())
        finish(std::move(outcome), std::move(record));
}

/// The plan was edited after an apply that was broken off: what that one did comes first. An outcome when it ends there.
QCoro::Task<std::optional<ApplyOutcome>> SyncService::goOnAfterBrokenApply(ApplyOptions options)
{
    const QPointer<SyncService> self(this);
    const quint64 generation = d->generation;
    ApplyOutcome outcome;
    const Fleet base = m_session.base();
    const Fleet draft = m_session.draft();
    QSet<GroupId> earlier;
    const auto entries = m_session.workspace().journal();
    for (const JournalEntry &entry : entries ? *entries : std::vector<JournalEntry>())
        earlier.insert(entry.group);
    const PullProgress silent;
    const Result<void> done = co_await pullAndRebase(silent, false);
    if (!self || d->generation != generation)
        co_return outcome;
    if (!done) {
        outcome.error = done.error();
        co_return outcome;
    }
    outcome.conflicts = conflictsBetween(base, draft, m_session.base(), earlier, d->recovered);
    if (!outcome.conflicts.empty() || m_session.openConflicts() > 0) {
        outcome.kind = ApplyOutcome::Kind::Conflicts;
        outcome.summary = tr("Nothing was sent: the backend is not as it was planned on. The apply that was broken off, or somebody else, has changed it.");
        co_return outcome;
    }
    co_await prepareApply(std::move(options));
    co_return std::nullopt;
}

/// Reads back what an apply has done, and makes it the base.
QCoro::Task<> SyncService::takeOverApplied(ApplyOutcome &outcome)
{
    const QPointer<SyncService> self(this);
    const quint64 generation = d->generation;
    const auto is = [this](OperationStatus::State state) {
        return std::any_of(m_operations.begin(), m_operations.end(), [state](const OperationStatus &status) { return status.state == state; });
    };
    const QHash<GroupId, GroupId> created = d->apply->createdGroups();
    if (is(OperationStatus::State::Succeeded) || !created.isEmpty() || outcome.kind == ApplyOutcome::Kind::Applied) {
        PullJob job = pullJob({}, false);
        Result<PulledFleet> pulled = co_await pullFleet(d->client.get(), std::move(job));
        if (!self || d->generation != generation)
            co_return;
        Result<bool> settled = false;
        if (pulled)
            settled = co_await settle(std::move(pulled->fleet), created, outcome);
        else
            settled = fail(pulled.error());
        if (!self || d->generation != generation)
            co_return;
        if (settled && *settled)
            co_await keepMarks(std::move(pulled->marks), pulled->isWhole);
        if (!self || d->generation != generation)
            co_return;
        if (!settled) {
            outcome.kind = ApplyOutcome::Kind::Failed;
            outcome.error = settled.error();
            outcome.summary = tr("%1 Afterwards the fleet could not be read again: %2").arg(outcome.summary, settled.error().message);
        }
        outcome.hasRollback = settled && *settled && outcome.kind == ApplyOutcome::Kind::Failed && d->apply->wantsRollback();
    } else if (!is(OperationStatus::State::OutcomeUnknown) && outcome.kind != ApplyOutcome::Kind::Conflicts) {
        // Nothing was done: there is nothing to remember. What could not be looked up stays in the journal.
        static_cast<void>(forgetUnsent());
    }
}

/// Makes what takes back the apply a step of the plan, after what is left of it: undone, that is planned again.
void SyncService::planRollback(ApplyOutcome &outcome)
{
    const Rollback rollback = d->apply->rollback(m_session.base());
    const Result<void> planned = m_session.perform(tr("Take back what the apply has done"), changesBetween(m_session.draft(), rollback.target));
    outcome.hasRollback = planned.has_value();
    outcome.remarks << rollback.remarks;
    if (planned)
        outcome.summary += u' ' + tr("The plan takes back what was done now. Nothing of it is sent until it is applied; undo it to have the rest of "
                                     "the old plan again.");
    else
        outcome.summary += u' ' + tr("What was done could not be made a plan that takes it back: %1").arg(planned.error().message);
}

/// Empties a journal in which nothing was sent, or all that was sent was refused.
Result<void> SyncService::forgetUnsent()
{
    const auto entries = m_session.workspace().journal();
    if (!entries)
        return fail(entries.error());
    const bool unsent = std::all_of(entries->begin(), entries->end(), [](const JournalEntry &entry) {
        return entry.state == JournalEntry::State::Intended || entry.state == JournalEntry::State::Failed;
    });
    return unsent ? m_session.workspace().clearJournal() : Result<void>();
}

QCoro::Task<> SyncService::finish(ApplyOutcome outcome, std::optional<ApplyRecord> record)
{
    const QPointer<SyncService> self(this);
    const quint64 generation = d->generation;
    if (outcome.summary.isEmpty())
        outcome.summary = outcome.error.message;
    if (d->apply->wantsRollback() && !outcome.hasRollback)
        outcome.remarks << tr("There is no plan that takes back what was done, since not all is known of it. Pull, look at what is there, and plan from that.");
    if (outcome.hasRollback) {
        m_session.setApplying(false);
        planRollback(outcome);
        m_session.setApplying(true);
    }
    if (record) {
        endRecord(*record, outcome, m_operations, m_session.clock().now());
        const QFuture<Result<void>> noted = m_session.workspace().putApplyRecord(std::move(*record));
        const Result<void> stored = co_await noted;
        if (!self || d->generation != generation)
            co_return;
        if (!stored)
            outcome.remarks << tr("The record of this apply could not be stored: %1").arg(stored.error().message);
    }
    d->apply->disconnect(this);
    if (outcome.kind == ApplyOutcome::Kind::Failed)
        m_lastError = outcome.error;
    setState(State::Online);
    d->apply.release()->deleteLater();
    Q_EMIT applyFinished(outcome);
}

/// Takes over what the backend has after an apply, and says so when that is not what was planned. False when it has to wait.
QCoro::Task<Result<bool>> SyncService::settle(Fleet fleet, QHash<GroupId, GroupId> created, ApplyOutcome &outcome)
{
    const QPointer<SyncService> self(this);
    const quint64 generation = d->generation;
    const Error cancelled{ErrorCode::Cancelled, tr("The apply was cancelled."), {}};
    const QFuture<QStringList> comparing = inBackground([base = m_session.base(), draft = m_session.draft(), fleet, created] {
        return otherThanPlanned(base, draft, fleet, created);
    });
    const QStringList differences = co_await comparing;
    if (!self || d->generation != generation)
        co_return fail(cancelled);
    const QDateTime now = m_session.clock().now();
    if (outcome.kind == ApplyOutcome::Kind::Applied && differences.isEmpty()) {
        // To store and to check a fleet takes longer than a window may be away. The session takes it over when both is done.
        const QFuture<Result<void>> storing = m_session.storeApplied(fleet, now);
        const QFuture<RuleCheck::Findings> checking = inBackground([rules = m_session.ruleCheck(), fleet] { return rules.findings(fleet, fleet); });
        const Result<void> stored = co_await storing;
        if (!self)
            co_return fail(cancelled);
        if (!stored)
            co_return fail(stored.error());
        // From here on the disk has the new base, and nothing may keep the session from it.
        RuleCheck::Findings findings = co_await checking;
        if (!self)
            co_return fail(cancelled);
        m_session.takeApplied(std::move(fleet), std::move(findings));
        co_return true;
    }
    if (outcome.kind == ApplyOutcome::Kind::Applied) {
        outcome.kind = ApplyOutcome::Kind::Failed;
        outcome.error = {ErrorCode::Conflict, tr("All operations were carried out, but somebody changed %1 meanwhile. What is left of the "
                                                 "plan is still planned.")
                                                  .arg(differences.join(QStringLiteral(", "))),
                         {}};
        outcome.summary = outcome.error.message;
    }
    // What was done has come true and leaves the plan; the rest stays, on a new base, as a new plan.
    const bool unknown = std::any_of(m_operations.begin(), m_operations.end(), [](const OperationStatus &status) {
        return status.state == OperationStatus::State::OutcomeUnknown;
    });
    if (unknown)
        co_return false; // the journal and the plan stay as they are: the next apply looks up what became of it
    const Result<void> taken = takeOver(std::move(fleet), created);
    co_return taken ? Result<bool>(true) : fail(taken.error());
}

void SyncService::pauseApply()
{
    if (m_state != State::Applying)
        return;
    d->isPauseAsked = true;
    if (d->apply)
        d->apply->pause();
    setState(State::Paused);
}

void SyncService::resumeApply()
{
    if (m_state != State::Paused)
        return;
    d->isPauseAsked = false;
    m_pauseReason.clear();
    setState(State::Applying);
    if (d->apply)
        d->apply->resume();
}

void SyncService::stopApply()
{
    if (!isApplying())
        return;
    d->isStopAsked = true;
    if (m_state == State::Deciding)
        setState(State::Applying);
    if (d->apply)
        d->apply->stop();
}

void SyncService::decide(OnFailure choice)
{
    if (m_state != State::Deciding || choice == OnFailure::Ask)
        return;
    setState(State::Applying);
    d->apply->decide(choice);
}

void SyncService::dryRun()
{
    if (m_state == State::Online && !m_session.isPlanEmpty() && !m_isDryRunning)
        runDryRun();
}

QCoro::Task<> SyncService::runDryRun()
{
    const QPointer<SyncService> self(this);
    m_isDryRunning = true;
    const QString digest = m_session.approval().digest();
    const Result<std::vector<DryRunResult>> results = co_await easel::dryRun(d->client.get(), m_session.base(), m_session.draft());
    if (!self)
        co_return;
    m_isDryRunning = false;
    if (isApplying() || m_session.approval().digest() != digest)
        Q_EMIT dryRunFailed({ErrorCode::Cancelled, tr("The plan has been changed meanwhile."), {}});
    else if (results)
        Q_EMIT dryRunFinished(*results);
    else
        Q_EMIT dryRunFailed(results.error());
}

} // namespace easel
