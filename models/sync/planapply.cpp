// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/planapply.h"

#include "base/clock.h"

#include <QCoroSignal>
#include <QCoroTimer>

#include <algorithm>

namespace easel {
namespace {

/// Of `fields`, those that the operation is for.
bool covers(const Operation &operation, const FieldChange &field)
{
    return std::any_of(operation.fields.begin(), operation.fields.end(),
                       [&](const FieldChange &own) { return own.field == field.field; });
}

} // namespace

PlanApply::PlanApply(PlanningSession &session, PaletteClient &client, std::chrono::milliseconds settle, QObject *parent)
    : QObject(parent), m_session(session), m_client(&client), m_settle(settle),
      m_digest(planDigest(session.base(), session.draft()))
{
    for (Operation &operation : orderOperations(session.base(), session.draft()))
        m_operations.push_back({std::move(operation), State::Waiting, {}});
}

QString PlanApply::operationId(const Operation &operation) const
{
    // The same plan on the same base gives the same ids after a restart: that is how a broken run is recognized.
    return QStringLiteral("%1-%2").arg(m_digest.left(24)).arg(operation.number);
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
    return m_session.workspace().writeJournal({operationId(operation), operation.number, state, operation.group,
                                               backendId(operation.group), operation.title, error, m_session.clock().now()});
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

QCoro::Task<ApplyOutcome> PlanApply::run()
{
    const QPointer<PlanApply> self(this);
    const auto failed = [](const Error &error) {
        return ApplyOutcome{ApplyOutcome::Kind::Failed, {}, error, error.message};
    };
    const auto gone = [&failed] { return failed({ErrorCode::Cancelled, tr("The apply was cancelled."), {}}); };

    if (const auto recovered = co_await recover(); !self || !recovered)
        co_return self ? failed(recovered.error()) : gone();
    auto conflicts = co_await compare();
    if (!self)
        co_return gone();
    if (!conflicts)
        co_return failed(conflicts.error());
    if (!conflicts->empty()) {
        const int count = static_cast<int>(conflicts->size());
        co_return ApplyOutcome{ApplyOutcome::Kind::Conflicts, std::move(*conflicts), {},
                               tr("Nothing was sent: the backend has moved on in %n field(s).", nullptr, count)};
    }
    std::optional<Error> firstError;
    for (size_t i = 0; i < m_operations.size(); ++i) {
        if (m_operations[i].state == State::Succeeded)
            continue;
        while (m_paused && !m_stopped) {
            co_await qCoro(this, &PlanApply::resumed);
            if (!self)
                co_return gone();
        }
        if (m_stopped) {
            const auto done = std::count_if(m_operations.begin(), m_operations.end(),
                                            [](const OperationStatus &o) { return o.state == State::Succeeded; });
            co_return ApplyOutcome{ApplyOutcome::Kind::Stopped, {}, {},
                                   tr("Stopped after %1 of %n operation(s); the rest is still planned.", nullptr,
                                      static_cast<int>(m_operations.size()))
                                       .arg(done)};
        }
        const std::vector<int> &after = m_operations[i].operation.after;
        const bool blocked = std::any_of(after.begin(), after.end(), [this](int number) {
            return m_operations[static_cast<size_t>(number) - 1].state != State::Succeeded;
        });
        if (firstError || blocked) {
            setState(i, State::Skipped, tr("An operation before it failed."));
            continue;
        }
        setState(i, State::Running);
        const Result<void> done = co_await execute(i);
        if (!self)
            co_return gone();
        if (done)
            continue;
        const bool unknown = done.error().code == ErrorCode::OutcomeUnknown;
        setState(i, unknown ? State::OutcomeUnknown : State::Failed, done.error().message);
        (void)journal(i, unknown ? JournalEntry::State::OutcomeUnknown : JournalEntry::State::Failed, done.error().message);
        firstError = done.error();
    }
    if (firstError)
        co_return failed(*firstError);
    co_return ApplyOutcome{ApplyOutcome::Kind::Applied, {}, {},
                           tr("All %n operation(s) were carried out.", nullptr, static_cast<int>(m_operations.size()))};
}

// What an earlier run of this very plan has left in the journal.
QCoro::Task<Result<void>> PlanApply::recover()
{
    const QPointer<PlanApply> self(this);
    const auto entries = m_session.workspace().journal();
    if (!entries)
        co_return fail(entries.error());
    bool foreign = false;
    for (const JournalEntry &entry : *entries) {
        const auto it = std::find_if(m_operations.begin(), m_operations.end(), [&](const OperationStatus &o) {
            return operationId(o.operation) == entry.operationId;
        });
        if (it == m_operations.end()) {
            foreign = true;
            continue;
        }
        const auto index = static_cast<size_t>(it - m_operations.begin());
        bool done = entry.state == JournalEntry::State::Succeeded;
        if (done && entry.backendGroup != entry.group)
            m_created.insert(entry.group, entry.backendGroup);
        if (entry.state == JournalEntry::State::Sent || entry.state == JournalEntry::State::OutcomeUnknown) {
            setState(index, State::Running, tr("Looking up what became of it…"));
            const auto found = co_await wasCarriedOut(index);
            if (!self)
                co_return fail(ErrorCode::Cancelled, tr("The apply was cancelled."));
            if (!found)
                co_return fail(found.error());
            done = *found;
            if (done) {
                if (auto written = journal(index, JournalEntry::State::Succeeded); !written)
                    co_return written;
            }
        }
        setState(index, done ? State::Succeeded : State::Waiting);
    }
    // Entries of another plan are history that nobody can go on with.
    if (foreign)
        co_return m_session.workspace().clearJournal();
    co_return Result<void>();
}

// Optimistic concurrency: what the plan touches has to be as it was when it was planned.
QCoro::Task<Result<std::vector<ApplyConflict>>> PlanApply::compare()
{
    const QPointer<PlanApply> self(this);
    const auto cancelled = [] { return fail(ErrorCode::Cancelled, tr("The apply was cancelled.")); };
    const Fleet base = m_session.base();
    const Fleet draft = m_session.draft();
    std::vector<ApplyConflict> conflicts;
    QHash<Scope, std::vector<GroupSummary>> listed;
    for (const GroupDiff &diff : diffFleets(base, draft)) {
        const ClusterGroup *before = base.group(diff.group);
        const ClusterGroup *after = draft.group(diff.group);
        if (before) {
            // What this plan's own operations have done already is no surprise.
            ClusterGroup expected = *before;
            bool deleted = false;
            for (const OperationStatus &status : m_operations) {
                if (status.operation.group != diff.group || status.state != State::Succeeded)
                    continue;
                deleted = deleted || status.operation.kind == Operation::Kind::DeleteGroup;
                if (after)
                    expected = target(status.operation, expected);
            }
            if (deleted)
                continue;
            if (!m_client)
                co_return cancelled();
            const auto current = co_await m_client->group(before->scope, before->id);
            if (!self)
                co_return cancelled();
            if (!current && current.error().code == ErrorCode::NotFound) {
                conflicts.push_back({diff.group, before->name, tr("The whole group"), tr("exists"), tr("deleted"),
                                     after ? tr("changed") : tr("deleted")});
                continue;
            }
            if (!current)
                co_return fail(current.error());
            const std::vector<FieldChange> mine = after ? diffGroups(expected, *after, draft) : std::vector<FieldChange>();
            for (const FieldChange &theirs : diffGroups(expected, current->group, base)) {
                const auto own = std::find_if(mine.begin(), mine.end(),
                                              [&](const FieldChange &f) { return f.field == theirs.field; });
                conflicts.push_back({diff.group, before->name, theirs.label, theirs.before, theirs.after,
                                     !after ? tr("deleted") : own != mine.end() ? own->after : theirs.before});
            }
        } else if (!m_created.contains(diff.group)) {
            if (!listed.contains(after->scope)) {
                if (!m_client)
                    co_return cancelled();
                auto groups = co_await m_client->groups(after->scope);
                if (!self)
                    co_return cancelled();
                if (!groups)
                    co_return fail(groups.error());
                listed.insert(after->scope, std::move(*groups));
            }
            for (const GroupSummary &other : listed.value(after->scope)) {
                // A group that the plan knows gives its name away in time; orderOperations() saw to that.
                if (other.name == after->name && other.scope == after->scope && !base.group(other.id))
                    conflicts.push_back({diff.group, after->name, tr("Name"), {}, tr("taken by another group"), after->name});
            }
        }
    }
    co_return conflicts;
}

QCoro::Task<Result<void>> PlanApply::execute(size_t index)
{
    const QPointer<PlanApply> self(this);
    const auto cancelled = [] { return fail(ErrorCode::Cancelled, tr("The apply was cancelled.")); };
    if (auto written = journal(index, JournalEntry::State::Intended); !written)
        co_return written;
    // Twice at most: once more only when it is known that the first was not carried out.
    for (int attempt = 1;; ++attempt) {
        if (auto written = journal(index, JournalEntry::State::Sent); !written)
            co_return written;
        Result<void> done;
        switch (m_operations[index].operation.kind) {
        case Operation::Kind::CreateGroup: done = co_await create(index); break;
        case Operation::Kind::DeleteGroup: done = co_await remove(index); break;
        case Operation::Kind::UpdateMeta:
        case Operation::Kind::UpdateHostClusters:
        case Operation::Kind::UpdateProfiles: done = co_await update(index); break;
        }
        if (!self)
            co_return cancelled();
        if (!done && done.error().code == ErrorCode::OutcomeUnknown) {
            setState(index, State::Running, tr("No answer came. Looking up what became of it…"));
            const Result<bool> found = co_await wasCarriedOut(index);
            if (!self)
                co_return cancelled();
            if (!found)
                co_return fail(ErrorCode::OutcomeUnknown,
                               tr("No answer came, and it could not be looked up: %1 Apply again to find out.").arg(found.error().message));
            if (!*found && attempt == 1)
                continue;
            if (!*found)
                co_return fail(ErrorCode::Server, tr("The backend did not carry it out, twice."));
            done = Result<void>();
        }
        if (!done)
            co_return done;
        break;
    }
    if (auto verified = co_await verify(index); !self || !verified)
        co_return self ? verified : cancelled();
    if (auto written = journal(index, JournalEntry::State::Succeeded); !written)
        co_return written;
    setState(index, State::Succeeded);
    co_return Result<void>();
}

QCoro::Task<Result<void>> PlanApply::create(size_t index)
{
    const QPointer<PlanApply> self(this);
    const Operation operation = m_operations[index].operation;
    const ClusterGroup *group = m_session.draft().group(operation.group);
    if (!m_client || !group)
        co_return fail(ErrorCode::Cancelled, tr("The apply was cancelled."));
    const Result<GroupId> id = co_await m_client->createGroup(*group, operationId(operation));
    if (!id)
        co_return fail(id.error());
    if (self)
        m_created.insert(operation.group, *id);
    co_return Result<void>();
}

QCoro::Task<Result<void>> PlanApply::update(size_t index)
{
    const QPointer<PlanApply> self(this);
    const Operation operation = m_operations[index].operation;
    const auto cancelled = [] { return fail(ErrorCode::Cancelled, tr("The apply was cancelled.")); };
    if (!m_client)
        co_return cancelled();
    // Read just before it is written: the document carries what Easel does not know.
    auto current = co_await m_client->group(operation.scope, operation.group);
    if (!self || !m_client)
        co_return cancelled();
    if (!current)
        co_return fail(current.error());
    const ClusterGroup after = target(operation, current->group);
    if (operation.kind == Operation::Kind::UpdateMeta)
        co_return co_await m_client->putMeta(operation.scope, std::move(*current), after);
    if (operation.kind == Operation::Kind::UpdateProfiles)
        co_return co_await m_client->putProfiles(operation.scope, operation.group, after);
    co_return co_await m_client->putHostClusters(operation.scope, std::move(*current), after);
}

QCoro::Task<Result<void>> PlanApply::remove(size_t index)
{
    const Operation operation = m_operations[index].operation;
    if (!m_client)
        co_return fail(ErrorCode::Cancelled, tr("The apply was cancelled."));
    co_return co_await m_client->deleteGroup(operation.scope, operation.group);
}

QCoro::Task<Result<bool>> PlanApply::wasCarriedOut(size_t index)
{
    const QPointer<PlanApply> self(this);
    const Operation operation = m_operations[index].operation;
    const auto cancelled = [] { return fail(ErrorCode::Cancelled, tr("The apply was cancelled.")); };
    // A request whose connection broke can still be carried out after a look that came too early.
    co_await QCoro::sleepFor(m_settle);
    if (!self || !m_client)
        co_return cancelled();
    if (operation.kind == Operation::Kind::CreateGroup) {
        const Result<GroupId> found = co_await findByMarker(index);
        if (!self)
            co_return cancelled();
        if (!found)
            co_return fail(found.error());
        if (!found->isEmpty())
            m_created.insert(operation.group, *found);
        co_return !found->isEmpty();
    }
    const auto current = co_await m_client->group(operation.scope, operation.group);
    if (!self)
        co_return cancelled();
    if (operation.kind == Operation::Kind::DeleteGroup && !current && current.error().code == ErrorCode::NotFound)
        co_return true;
    if (!current)
        co_return fail(current.error());
    if (operation.kind == Operation::Kind::DeleteGroup)
        co_return false;
    co_return diffGroups(current->group, target(operation, current->group), m_session.draft()).empty();
}

QCoro::Task<Result<GroupId>> PlanApply::findByMarker(size_t index)
{
    const QPointer<PlanApply> self(this);
    const auto cancelled = [] { return fail(ErrorCode::Cancelled, tr("The apply was cancelled.")); };
    const Operation operation = m_operations[index].operation;
    const QString marker = operationId(operation);
    if (!m_client)
        co_return cancelled();
    const auto groups = co_await m_client->groups(operation.scope);
    if (!groups)
        co_return fail(groups.error());
    for (const GroupSummary &summary : *groups) {
        if (summary.name != operation.groupName)
            continue;
        if (!self || !m_client)
            co_return cancelled();
        const auto document = co_await m_client->group(operation.scope, summary.id);
        if (!document && document.error().code != ErrorCode::NotFound)
            co_return fail(document.error());
        if (document && markerOf(document->json) == marker)
            co_return summary.id;
    }
    co_return GroupId();
}

QCoro::Task<Result<void>> PlanApply::verify(size_t index)
{
    const QPointer<PlanApply> self(this);
    const Operation operation = m_operations[index].operation;
    const auto cancelled = [] { return fail(ErrorCode::Cancelled, tr("The apply was cancelled.")); };
    if (!m_client)
        co_return cancelled();
    const auto current = co_await m_client->group(operation.scope, backendId(operation.group));
    if (!self)
        co_return cancelled();
    if (operation.kind == Operation::Kind::DeleteGroup) {
        if (!current && current.error().code == ErrorCode::NotFound)
            co_return Result<void>();
        co_return current ? fail(ErrorCode::Server, tr("The backend said that it deleted the group, but still has it."))
                          : fail(current.error());
    }
    if (!current)
        co_return fail(current.error());
    for (const FieldChange &field : diffGroups(current->group, target(operation, current->group), m_session.draft())) {
        if (operation.kind == Operation::Kind::CreateGroup || covers(operation, field))
            co_return fail(ErrorCode::Server, tr("The backend accepted it, but has another value for “%1” now: %2 instead of %3.")
                                                  .arg(field.label, field.before, field.after));
    }
    co_return Result<void>();
}

ClusterGroup PlanApply::target(const Operation &operation, const ClusterGroup &present) const
{
    return groupAfter(operation, present, m_session.draft());
}

} // namespace easel
