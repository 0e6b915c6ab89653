// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/planapply.h"

#include "base/background.h"
#include "base/clock.h"
#include "planning/virtualoperations.h"
#include "sync/journalrecovery.h"

#include <QCoroFuture>
#include <QCoroTimer>

#include <algorithm>

namespace easel {
namespace {

ApplyOutcome failed(const Error &error)
{
    return {ApplyOutcome::Kind::Failed, {}, error, error.message};
}

/// What is asked before anything is sent.
struct Standing final
{
    std::vector<Finding> blockers;
    std::vector<PlanGuard> guards;
};

} // namespace

PlanApply::PlanApply(PlanningSession &session, PaletteClient &client, std::vector<Operation> operations, ApplyOptions options,
                     std::chrono::milliseconds settle, QObject *parent)
    : QObject(parent), m_session(session), m_base(session.base()), m_draft(session.draft()), m_digest(session.approval().digest()),
      m_options(std::move(options)), m_settle(settle),
      m_runner(std::make_shared<OperationRunner>(&client, m_base, m_draft, settle, OperationRunner::Transition{m_options.transitionLimit})),
      m_schedule(session.approval().schedule()),
      m_look(std::make_shared<WaveLook>(&client, m_draft, session.workspace().connection().scope, session.workspace().pulledAt()))
{
    m_runner->setStopped([self = QPointer<PlanApply>(this)] { return !self || self->m_stopped; });
    m_operations.reserve(operations.size());
    for (Operation &operation : operations)
        m_operations.push_back({std::move(operation), State::Waiting});
    findWaves();
}

QString PlanApply::operationId(const Operation &operation) const
{
    // The same plan on the same base gives the same ids after a restart: that is how a broken run is recognized.
    return QStringLiteral("%1-%2").arg(m_digest.left(24)).arg(operation.number);
}

Result<bool> PlanApply::isOfThisPlan() const
{
    const auto entries = m_session.workspace().journal();
    if (!entries)
        return fail(entries.error());
    QSet<QString> ids;
    for (const OperationStatus &status : m_operations)
        ids.insert(operationId(status.operation));
    return std::all_of(entries->begin(), entries->end(), [&](const JournalEntry &entry) { return ids.contains(entry.operationId); });
}

void PlanApply::setState(size_t index, State state, const QString &detail)
{
    OperationStatus &status = m_operations[index];
    if (state == State::Running && status.state != State::Running)
        status.startedAt = m_session.clock().now();
    if (status.state == State::Running && state != State::Running)
        status.endedAt = m_session.clock().now();
    status.state = state;
    status.detail = detail;
    Q_EMIT operationChanged(static_cast<int>(index));
}

int PlanApply::count(State state) const
{
    return static_cast<int>(std::count_if(m_operations.begin(), m_operations.end(),
                                          [state](const OperationStatus &status) { return status.state == state; }));
}

QCoro::Task<Result<void>> PlanApply::journal(size_t index, JournalEntry::State state, QString error, QDateTime seen)
{
    const Operation &operation = m_operations[index].operation;
    const GroupId backendGroup = m_runner->created().value(operation.group, operation.group);
    JournalEntry entry{operationId(operation), operation.number, state, operation.group, backendGroup, operation.title,
                       std::move(error), m_session.clock().now(), std::move(seen)};
    const QFuture<Result<void>> written = m_session.workspace().writeJournal(std::move(entry));
    co_return co_await written;
}

void PlanApply::resume()
{
    m_paused = false;
    m_room.callAll();
}

void PlanApply::stop()
{
    m_stopped = true;
    m_room.callAll();
}

void PlanApply::decide(OnFailure choice)
{
    if (choice == OnFailure::Ask || m_failures.empty())
        return;
    m_choice = choice;
    m_room.callAll();
}

/// What is about to be sent is what was approved. Asked of the very values that the operations are made of.
Result<void> PlanApply::requireApproved() const
{
    if (m_options.approvedDigest.isEmpty() || m_options.approvedDigest == m_digest)
        return {};
    return fail(ErrorCode::Refused,
                tr("Nothing was sent: the plan has the digest %1, and %2 was approved. Have the plan approved as it is now, or import the one "
                   "that was approved.")
                    .arg(m_digest, m_options.approvedDigest));
}

QCoro::Task<ApplyOutcome> PlanApply::run()
{
    const QPointer<PlanApply> self(this);
    const ApplyOutcome gone = failed({ErrorCode::Cancelled, tr("The apply was cancelled."), {}});

    if (const Result<void> settled = m_session.requireSettled(); !settled)
        co_return failed(settled.error());
    if (const Result<void> approved = requireApproved(); !approved)
        co_return failed(approved.error());
    // What the backend would refuse is not begun: half a plan is worse than none.
    // All rules over the whole plan take longer than a window may be away.
    const QFuture<Standing> checking = inBackground([rules = m_session.ruleCheck(), base = m_base, draft = m_draft] {
        return Standing{rules.applyBlockers(base, draft), planGuards(base, draft)};
    });
    const Standing standing = co_await checking;
    if (!self)
        co_return gone;
    if (const std::vector<Finding> &blockers = standing.blockers; !blockers.empty())
        co_return failed({ErrorCode::Refused, tr("Nothing was sent: %1").arg(blockers.front().message), blockers.front().rule});
    QStringList unconfirmed;
    for (const PlanGuard &guard : openGuards(standing.guards, m_options.acknowledged))
        unconfirmed << text(guard);
    if (!unconfirmed.isEmpty())
        co_return failed({ErrorCode::Refused, tr("Nothing was sent. This has to be confirmed first: %1").arg(unconfirmed.join(u' ')), {}});
    const Result<void> recovered = co_await recover();
    if (!self)
        co_return gone;
    if (!recovered)
        co_return failed(recovered.error());
    Result<std::vector<ApplyConflict>> conflicts = co_await compare();
    if (!self)
        co_return gone;
    if (!conflicts)
        co_return failed(conflicts.error());
    if (!conflicts->empty()) {
        const int number = static_cast<int>(conflicts->size());
        ApplyOutcome told{ApplyOutcome::Kind::Conflicts, std::move(*conflicts), {},
                          tr("Nothing was sent: the backend has moved on in %n field(s).", nullptr, number)};
        co_return told;
    }
    m_wave = nextWave().value_or(0);
    if (const QString closed = whyClosed(m_wave); !closed.isEmpty())
        co_return failed({ErrorCode::Refused, tr("Nothing was sent. %1").arg(closed), {}});
    co_await runAll();
    if (!self)
        co_return gone;
    QStringList late = co_await followTransitions();
    if (!self)
        co_return gone;
    ApplyOutcome result = outcome();
    result.remarks = co_await lookForDoubles();
    result.remarks << late;
    if (!self)
        co_return gone;
    co_return result;
}

// What an earlier run of this very plan has left in the journal.
QCoro::Task<Result<void>> PlanApply::recover()
{
    const QPointer<PlanApply> self(this);
    const auto entries = m_session.workspace().journal();
    if (!entries)
        co_return fail(entries.error());
    const Error cancelled{ErrorCode::Cancelled, tr("The apply was cancelled."), {}};
    QHash<QString, size_t> indexes;
    for (size_t i = 0; i < m_operations.size(); ++i)
        indexes.insert(operationId(m_operations[i].operation), i);
    const auto mayBeUnderWay = [](const JournalEntry &entry) {
        return entry.state == JournalEntry::State::Sent || entry.state == JournalEntry::State::OutcomeUnknown;
    };
    for (const JournalEntry &entry : *entries) {
        if (indexes.contains(entry.operationId) && mayBeUnderWay(entry))
            setState(indexes.value(entry.operationId), State::Running, tr("Looking up what became of it…"));
    }
    const std::chrono::milliseconds wait = settleTime(*entries, m_session.clock().now(), m_settle);
    if (wait.count() > 0)
        co_await QCoro::sleepFor(wait);
    if (!self)
        co_return fail(cancelled);
    for (const JournalEntry &entry : *entries) {
        if (!indexes.contains(entry.operationId))
            continue;
        const size_t index = indexes.value(entry.operationId);
        bool done = entry.state == JournalEntry::State::Succeeded;
        if (!entry.backendGroup.isEmpty() && entry.backendGroup != entry.group)
            m_runner->addCreated(entry.group, entry.backendGroup);
        if (mayBeUnderWay(entry)) {
            const Operation operation = m_operations[index].operation;
            Result<OperationRunner::Fate> fate = co_await m_runner->fateOf(operation, entry.operationId, entry.seen);
            if (!self)
                co_return fail(cancelled);
            if (fate && *fate == OperationRunner::Fate::TakenBack)
                fate = fail(OperationRunner::takenBackError(operation));
            // That the group was deleted meanwhile is for the comparison to say.
            else if (!fate && fate.error().code == ErrorCode::Conflict)
                fate = OperationRunner::Fate::NotDone;
            if (!fate) {
                setState(index, State::OutcomeUnknown, fate.error().message);
                co_return fail(fate.error());
            }
            done = *fate == OperationRunner::Fate::Done;
            if (done) {
                const QString nothing;
                const Result<void> written = co_await journal(index, JournalEntry::State::Succeeded, nothing, entry.seen);
                if (!self)
                    co_return fail(cancelled);
                if (!written)
                    co_return written;
            }
        }
        setState(index, done ? State::Succeeded : State::Waiting);
    }
    co_return Result<void>();
}

// Optimistic concurrency: what the plan touches has to be as it was when it was planned.
QCoro::Task<Result<std::vector<ApplyConflict>>> PlanApply::compare()
{
    std::vector<Operation> left;
    QHash<GroupId, ClusterGroup> expected;
    QHash<VirtualClusterId, VirtualCluster> expectedVirtual;
    for (const OperationStatus &status : m_operations) {
        const Operation &operation = status.operation;
        if (status.state != State::Succeeded) {
            left.push_back(operation);
            continue;
        }
        // What this plan's own operations have done already is no surprise.
        if (operation.isOfVirtualCluster()) {
            const auto known = expectedVirtual.constFind(operation.virtualCluster);
            const VirtualCluster *before = known == expectedVirtual.cend() ? m_base.virtualCluster(operation.virtualCluster) : &*known;
            if (before)
                expectedVirtual.insert(operation.virtualCluster, virtualAfter(operation, VirtualCluster(*before), m_draft));
            continue;
        }
        const auto known = expected.constFind(operation.group);
        const ClusterGroup *before = known == expected.cend() ? m_base.group(operation.group) : &*known;
        if (before)
            expected.insert(operation.group, groupAfter(operation, ClusterGroup(*before), m_draft));
    }
    co_return co_await m_runner->compare(std::move(left), std::move(expected), std::move(expectedVirtual));
}

QCoro::Task<> PlanApply::runAll()
{
    const QPointer<PlanApply> self(this);
    for (;;) {
        const quint64 turns = m_turns;
        const bool mayBegin = !m_paused && !m_stopped && !m_isBroken && m_failures.empty();
        if (mayBegin && !whyClosed(m_wave).isEmpty() && m_busy.isEmpty()) {
            // It was closed, or has been closed while somebody thought it over.
            m_paused = true;
            Q_EMIT waveEnded({whyClosed(m_wave), false});
            continue;
        }
        if (mayBegin)
            startWhatMay();
        if (m_turns != turns)
            continue; // one has ended already: others may begin
        const std::optional<size_t> next = m_busy.isEmpty() && mayBegin && !m_stopped && m_failures.empty() ? nextWave() : std::nullopt;
        if (next && *next > m_wave) {
            const size_t wave = *next;
            co_await endWave(wave);
            if (!self)
                co_return;
            continue;
        }
        if (m_busy.isEmpty()) {
            if (m_failures.empty() && (m_stopped || m_isBroken || !m_paused || count(State::Waiting) == 0))
                co_return;
            if (!m_failures.empty()) {
                const bool isForced = m_stopped || m_isBroken;
                if (!m_choice && (isForced || m_options.onFailure != OnFailure::Ask))
                    m_choice = isForced ? OnFailure::Stop : m_options.onFailure;
                if (m_choice) {
                    settleFailures(*std::exchange(m_choice, std::nullopt));
                    continue;
                }
                Q_EMIT decisionNeeded(failure());
            }
        }
        // Named: a choice may have been made while the question was asked.
        const bool isDecided = m_choice || (m_stopped && !m_failures.empty() && m_busy.isEmpty());
        if (isDecided)
            continue;
        co_await m_room.waitForCall();
        if (!self)
            co_return;
    }
}

void PlanApply::startWhatMay()
{
    for (size_t i = 0; i < m_operations.size() && m_busy.size() < std::max(1, m_options.sideBySide); ++i) {
        // Whoever is told of an operation that begins may stop, or pause.
        if (m_paused || m_stopped || m_isBroken || !m_failures.empty())
            return;
        if (mayStart(i)) {
            m_busy.insert(m_operations[i].operation.subject());
            runOne(i);
        }
    }
}

bool PlanApply::mayStart(size_t index) const
{
    const OperationStatus &status = m_operations[index];
    if (status.state != State::Waiting || m_busy.contains(status.operation.subject()) || m_waveOf[index] > m_wave)
        return false;
    return std::all_of(status.operation.after.begin(), status.operation.after.end(), [this](int number) {
        return m_operations[static_cast<size_t>(number) - 1].state == State::Succeeded;
    });
}

QCoro::Task<> PlanApply::runOne(size_t index)
{
    const QPointer<PlanApply> self(this);
    setState(index, State::Running);
    const Result<void> done = co_await execute(index);
    if (!self)
        co_return;
    m_busy.remove(m_operations[index].operation.subject());
    ++m_turns;
    if (done) {
        setState(index, State::Succeeded);
    } else {
        m_failures.push_back(index);
        if (!m_firstError)
            m_firstError = done.error();
        m_isBroken = m_isBroken || done.error().code == ErrorCode::Storage || done.error().code == ErrorCode::ReadOnly
                     || done.error().code == ErrorCode::Cancelled;
        setState(index, done.error().code == ErrorCode::OutcomeUnknown ? State::OutcomeUnknown : State::Failed, done.error().message);
    }
    m_room.callAll();
}

QCoro::Task<Result<void>> PlanApply::execute(size_t index)
{
    const QPointer<PlanApply> self(this);
    using Journal = JournalEntry::State;
    const Error cancelled{ErrorCode::Cancelled, tr("The apply was cancelled."), {}};
    const Operation operation = m_operations[index].operation;
    const QString nothing;
    const QDateTime never;
    const Result<void> begun = co_await journal(index, Journal::Intended, nothing, never);
    if (!self)
        co_return fail(cancelled);
    if (!begun)
        co_return begun;
    // Named: GCC 12 destroys a lambda inside an awaiting expression twice.
    OperationRunner::Progress progress;
    progress.journal = [self, index](Journal state, QString error, QDateTime seen) -> QCoro::Task<Result<void>> {
        if (!self)
            return [](Error gone) -> QCoro::Task<Result<void>> { co_return fail(std::move(gone)); }({ErrorCode::Cancelled, tr("The apply was cancelled."), {}});
        self->m_seen.insert(index, seen);
        if (state == Journal::Sent)
            ++self->m_operations[index].attempts;
        if (state == Journal::OutcomeUnknown)
            self->setState(index, State::Running, tr("No answer came. Looking up what became of it…"));
        return self->journal(index, state, std::move(error), std::move(seen));
    };
    progress.answered = [self, index](const QString &auditUid) {
        if (self)
            self->m_operations[index].auditUids << auditUid;
    };
    const Result<void> done = co_await m_runner->run(operation, operationId(operation), progress);
    if (!self)
        co_return fail(cancelled);
    Journal state = Journal::Succeeded;
    if (!done)
        state = done.error().code == ErrorCode::OutcomeUnknown ? Journal::OutcomeUnknown : Journal::Failed;
    const QString message = done ? QString() : done.error().message;
    const QDateTime seen = m_seen.value(index);
    const Result<void> written = co_await journal(index, state, message, seen);
    if (!self)
        co_return fail(cancelled);
    if (!written)
        co_return written;
    co_return done;
}

/// What cannot be gone on with: it waits for what failed, or it is of the same group or virtual cluster, which nobody knows how it is.
std::vector<size_t> PlanApply::dependentsOfFailures() const
{
    QSet<QString> subjects;
    for (const size_t index : m_failures)
        subjects.insert(m_operations[index].operation.subject());
    std::vector<char> isOut(m_operations.size(), 0);
    std::vector<size_t> dependents;
    for (size_t i = 0; i < m_operations.size(); ++i) {
        const OperationStatus &status = m_operations[i];
        isOut[i] = status.state == State::Failed || status.state == State::OutcomeUnknown || status.state == State::Skipped;
        if (status.state != State::Waiting)
            continue;
        const auto &after = status.operation.after;
        const bool waits = std::any_of(after.begin(), after.end(), [&](int number) { return isOut[static_cast<size_t>(number) - 1]; });
        if (waits || subjects.contains(status.operation.subject())) {
            isOut[i] = 1;
            dependents.push_back(i);
        }
    }
    return dependents;
}

void PlanApply::settleFailures(OnFailure choice)
{
    if (choice == OnFailure::Skip) {
        QHash<QString, size_t> bySubject;
        for (const size_t index : m_failures)
            bySubject.insert(m_operations[index].operation.subject(), index);
        for (const size_t index : dependentsOfFailures()) {
            // The one that it waits for, which may be one that is skipped itself.
            const Operation &operation = m_operations[index].operation;
            size_t cause = bySubject.value(operation.subject(), index);
            for (const int number : operation.after) {
                const State state = m_operations[static_cast<size_t>(number) - 1].state;
                if (state != State::Succeeded && state != State::Waiting)
                    cause = static_cast<size_t>(number) - 1;
            }
            const OperationStatus &of = m_operations[cause];
            setState(index, State::Skipped,
                     of.state == State::Skipped
                         ? tr("It needs operation %1 (%2), which was skipped.").arg(of.operation.number).arg(of.operation.title)
                         : tr("It needs operation %1 (%2), which failed.").arg(of.operation.number).arg(of.operation.title));
        }
        m_failures.clear();
        return;
    }
    m_failures.clear();
    m_stopped = true;
    m_wantsRollback = choice == OnFailure::RollbackPlan;
    for (size_t i = 0; i < m_operations.size(); ++i) {
        if (m_operations[i].state == State::Waiting)
            setState(i, State::Skipped, tr("An operation before it failed."));
    }
}

ApplyFailure PlanApply::failure() const
{
    ApplyFailure failure;
    QStringList titles;
    for (const size_t index : m_failures)
        titles << m_operations[index].operation.title;
    failure.summary = tr("%1: %2", "operations that failed: the first error").arg(titles.join(QStringLiteral(", ")), m_operations[m_failures.front()].detail);
    failure.skipped = static_cast<int>(dependentsOfFailures().size());
    failure.left = count(State::Waiting) - failure.skipped;
    failure.done = count(State::Succeeded);
    if (count(State::OutcomeUnknown) > 0)
        failure.whyNoRollback = tr("What became of one operation is not known yet. Stop, and apply again to find out.");
    else if (failure.done == 0)
        failure.whyNoRollback = tr("Nothing was done that could be taken back.");
    return failure;
}

Rollback PlanApply::rollback(const Fleet &now) const
{
    std::vector<Operation> done;
    for (const OperationStatus &status : m_operations) {
        if (status.state == State::Succeeded)
            done.push_back(status.operation);
    }
    return rollbackOf(done, m_base, m_draft, now, m_runner->created());
}

ApplyOutcome PlanApply::outcome() const
{
    const int all = static_cast<int>(m_operations.size());
    const int done = count(State::Succeeded);
    if (m_firstError) {
        ApplyOutcome result = failed(*m_firstError);
        result.summary = tr("%1 of %n operation(s) were carried out. %2", nullptr, all).arg(done).arg(m_firstError->message);
        return result;
    }
    if (done < all)
        return {ApplyOutcome::Kind::Stopped, {}, {}, tr("Stopped after %1 of %n operation(s); the rest is still planned.", nullptr, all).arg(done)};
    return {ApplyOutcome::Kind::Applied, {}, {}, tr("All %n operation(s) were carried out.", nullptr, all)};
}

/// At the end: whether something is there twice, whoever made it.
QCoro::Task<QStringList> PlanApply::lookForDoubles()
{
    std::vector<Operation> creations;
    QHash<QString, GroupId> markers;
    for (const OperationStatus &status : m_operations) {
        if (status.operation.kind != Operation::Kind::CreateGroup || status.state != State::Succeeded)
            continue;
        creations.push_back(status.operation);
        markers.insert(operationId(status.operation), status.operation.group);
    }
    if (creations.empty())
        co_return QStringList();
    const Result<QStringList> found = co_await m_runner->doubles(std::move(creations), std::move(markers));
    co_return found ? *found : QStringList{tr("Whether a group was made twice could not be looked up: %1").arg(found.error().message)};
}

} // namespace easel
