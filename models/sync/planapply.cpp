// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/planapply.h"

#include "base/clock.h"

#include <QCoroSignal>

#include <algorithm>

namespace easel {
namespace {

ApplyOutcome failed(const Error &error)
{
    return {ApplyOutcome::Kind::Failed, {}, error, error.message};
}

} // namespace

PlanApply::PlanApply(PlanningSession &session, PaletteClient &client, std::chrono::milliseconds settle, QString approvedDigest,
                     QObject *parent)
    : QObject(parent), m_session(session), m_base(session.base()), m_draft(session.draft()),
      m_digest(planDigest(m_base, m_draft)), m_approvedDigest(std::move(approvedDigest)),
      m_runner(std::make_shared<OperationRunner>(&client, m_base, m_draft, settle))
{
    for (Operation &operation : orderOperations(m_base, m_draft))
        m_operations.push_back({std::move(operation), State::Waiting, {}});
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
    m_operations[index].state = state;
    m_operations[index].detail = detail;
    Q_EMIT operationChanged(static_cast<int>(index));
}

Result<void> PlanApply::journal(size_t index, JournalEntry::State state, const QString &error)
{
    const Operation &operation = m_operations[index].operation;
    const GroupId backendGroup = m_runner->created().value(operation.group, operation.group);
    return m_session.workspace().writeJournal({operationId(operation), operation.number, state, operation.group, backendGroup,
                                               operation.title, error, m_session.clock().now()});
}

void PlanApply::resume()
{
    m_paused = false;
    Q_EMIT resumed();
}

void PlanApply::stop()
{
    m_stopped = true;
    resume();
}

ApplyOutcome PlanApply::stopped() const
{
    const auto done = std::count_if(m_operations.begin(), m_operations.end(),
                                    [](const OperationStatus &status) { return status.state == State::Succeeded; });
    const int all = static_cast<int>(m_operations.size());
    return {ApplyOutcome::Kind::Stopped, {}, {}, tr("Stopped after %1 of %n operation(s); the rest is still planned.", nullptr, all).arg(done)};
}

/// What is about to be sent is what was approved. Asked of the very values that the operations are made of.
Result<void> PlanApply::requireApproved() const
{
    if (m_approvedDigest.isEmpty() || m_approvedDigest == m_digest)
        return {};
    return fail(ErrorCode::Refused,
                tr("Nothing was sent: the plan has the digest %1, and %2 was approved. Have the plan approved as it is now, or import the one "
                   "that was approved.")
                    .arg(m_digest, m_approvedDigest));
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
    const std::vector<Finding> blockers = m_session.applyBlockers(m_base, m_draft);
    if (!blockers.empty())
        co_return failed({ErrorCode::Refused, tr("Nothing was sent: %1").arg(blockers.front().message), blockers.front().rule});
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
        const int count = static_cast<int>(conflicts->size());
        ApplyOutcome outcome{ApplyOutcome::Kind::Conflicts, std::move(*conflicts), {},
                             tr("Nothing was sent: the backend has moved on in %n field(s).", nullptr, count)};
        co_return outcome;
    }
    std::optional<Error> firstError;
    for (size_t i = 0; i < m_operations.size(); ++i) {
        if (m_operations[i].state == State::Succeeded)
            continue;
        if (firstError) {
            setState(i, State::Skipped, tr("An operation before it failed."));
            continue;
        }
        while (m_paused && !m_stopped) {
            co_await qCoro(this, &PlanApply::resumed);
            if (!self)
                co_return gone;
        }
        if (m_stopped)
            co_return stopped();
        setState(i, State::Running);
        const Result<void> done = co_await execute(i);
        if (!self)
            co_return gone;
        if (done) {
            setState(i, State::Succeeded);
            continue;
        }
        firstError = done.error();
        setState(i, firstError->code == ErrorCode::OutcomeUnknown ? State::OutcomeUnknown : State::Failed, firstError->message);
    }
    if (firstError)
        co_return failed(*firstError);
    const int all = static_cast<int>(m_operations.size());
    ApplyOutcome outcome{ApplyOutcome::Kind::Applied, {}, {}, tr("All %n operation(s) were carried out.", nullptr, all)};
    co_return outcome;
}

// What an earlier run of this very plan has left in the journal.
QCoro::Task<Result<void>> PlanApply::recover()
{
    const QPointer<PlanApply> self(this);
    const auto entries = m_session.workspace().journal();
    if (!entries)
        co_return fail(entries.error());
    for (const JournalEntry &entry : *entries) {
        const auto it = std::find_if(m_operations.begin(), m_operations.end(),
                                     [&](const OperationStatus &o) { return operationId(o.operation) == entry.operationId; });
        if (it == m_operations.end())
            continue;
        const auto index = static_cast<size_t>(it - m_operations.begin());
        bool done = entry.state == JournalEntry::State::Succeeded;
        if (done && entry.backendGroup != entry.group)
            m_runner->addCreated(entry.group, entry.backendGroup);
        if (entry.state == JournalEntry::State::Sent || entry.state == JournalEntry::State::OutcomeUnknown) {
            setState(index, State::Running, tr("Looking up what became of it…"));
            const Result<bool> found = co_await m_runner->wasDone(it->operation, entry.operationId);
            if (!self)
                co_return fail(ErrorCode::Cancelled, tr("The apply was cancelled."));
            // That the group was changed or deleted meanwhile is for the comparison to say.
            if (!found && found.error().code != ErrorCode::Conflict)
                co_return fail(found.error());
            done = found && *found;
            if (done) {
                if (Result<void> written = journal(index, JournalEntry::State::Succeeded); !written)
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
    for (const OperationStatus &status : m_operations) {
        const Operation &operation = status.operation;
        if (status.state != State::Succeeded) {
            left.push_back(operation);
            continue;
        }
        // What this plan's own operations have done already is no surprise.
        const auto known = expected.constFind(operation.group);
        const ClusterGroup *before = known == expected.cend() ? m_base.group(operation.group) : &*known;
        if (before)
            expected.insert(operation.group, groupAfter(operation, ClusterGroup(*before), m_draft));
    }
    co_return co_await m_runner->compare(std::move(left), std::move(expected));
}

QCoro::Task<Result<void>> PlanApply::execute(size_t index)
{
    const QPointer<PlanApply> self(this);
    const Operation operation = m_operations[index].operation;
    if (Result<void> written = journal(index, JournalEntry::State::Intended); !written)
        co_return written;
    // Named: GCC 12 destroys a lambda inside an awaiting expression twice.
    const OperationRunner::Journal note = [self, index](JournalEntry::State state, const QString &error) -> Result<void> {
        if (!self)
            return fail(ErrorCode::Cancelled, tr("The apply was cancelled."));
        if (state == JournalEntry::State::OutcomeUnknown)
            self->setState(index, State::Running, tr("No answer came. Looking up what became of it…"));
        return self->journal(index, state, error);
    };
    const Result<void> done = co_await m_runner->run(operation, operationId(operation), note);
    if (!self)
        co_return fail(ErrorCode::Cancelled, tr("The apply was cancelled."));
    using Journal = JournalEntry::State;
    Journal state = Journal::Succeeded;
    if (!done)
        state = done.error().code == ErrorCode::OutcomeUnknown ? Journal::OutcomeUnknown : Journal::Failed;
    if (Result<void> written = journal(index, state, done ? QString() : done.error().message); !written)
        co_return written;
    co_return done;
}

} // namespace easel
