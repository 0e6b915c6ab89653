// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncservice.h"

#include "base/clock.h"
#include "sync/drift.h"
#include "sync/journalrecovery.h"
#include "sync/planapply.h"
#include "sync/refusedpermissions.h"

#include <QPointer>

#include <algorithm>

namespace easel {
namespace {

/// As long as the backend gives a request.
constexpr std::chrono::milliseconds defaultSettle{30000};

const QString marksSetting = QStringLiteral("pullMarks");

/// Whether somebody else changed what the plan touches, of two bases that the plan was on.
std::vector<ApplyConflict> conflictsBetween(const Fleet &oldBase, const Fleet &oldDraft, const Fleet &newBase)
{
    std::vector<ApplyConflict> conflicts;
    for (const GroupDiff &diff : diffFleets(oldBase, oldDraft)) {
        auto found = conflictsOf(diff.group, oldBase.group(diff.group), newBase.group(diff.group), oldDraft.group(diff.group), oldBase);
        std::move(found.begin(), found.end(), std::back_inserter(conflicts));
    }
    return conflicts;
}

} // namespace

class SyncService::Private final
{
public:
    std::unique_ptr<PaletteClient> client;
    std::unique_ptr<PlanApply> apply;
    std::unique_ptr<DriftWatch> drift;
    PullMarks marks;
    RefusedPermissions refused;
    TransportOptions transport;
    quint64 generation = 0; ///< of the client: what an older one brings is dropped
    std::chrono::milliseconds settle = defaultSettle;
};

SyncService::SyncService(PlanningSession &session, QObject *parent)
    : QObject(parent), m_session(session), d(std::make_unique<Private>())
{
    d->marks = pullMarksFromJson(m_session.workspace().setting(marksSetting));
    d->drift = std::make_unique<DriftWatch>(session, *this);
}

SyncService::~SyncService()
{
    // Coroutines that still wait come back to a service that is gone; they look for it first.
    ++d->generation;
    if (d->client)
        d->client->cancelAll();
}

ConnectionInfo SyncService::connection() const
{
    return m_session.workspace().connection();
}

DriftWatch &SyncService::drift() const
{
    return *d->drift;
}

PaletteClient *SyncService::client() const
{
    return d->client.get();
}

void SyncService::setSettleTime(std::chrono::milliseconds settle)
{
    d->settle = settle;
}

void SyncService::setTransport(const TransportOptions &options)
{
    d->transport = options;
}

void SyncService::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    m_session.setApplying(state == State::Applying || state == State::Paused);
    Q_EMIT stateChanged(state);
}

void SyncService::provide(const ConnectionInfo &connection, const Secret &key, const QUrl &address)
{
    const QUrl &reached = address.isEmpty() ? connection.url : address;
    if (m_state == State::Applying || m_state == State::Paused || reached.host().isEmpty())
        return;
    ++d->generation;
    TransportOptions options = d->transport;
    // The backend in this very process has no limits to keep.
    options.rateLimits = options.rateLimits && address.isEmpty();
    ConnectionInfo here = connection;
    here.url = reached;
    d->client = std::make_unique<PaletteClient>(std::move(here), key, options);
    d->refused.clear();
    connect(d->client.get(), &PaletteClient::requestDone, this, [this](const RequestRecord &record) {
        if (d->refused.note(record))
            Q_EMIT missingPermissionsChanged();
        Q_EMIT requestDone(record);
    });
}

void SyncService::attach(const ConnectionInfo &connection, const Secret &key, const QUrl &address)
{
    provide(connection, key, address);
    if (d->client && m_state != State::Applying && m_state != State::Paused)
        setState(State::Online);
}

void SyncService::connectTo(const ConnectionInfo &connection, const Secret &key, const QUrl &address)
{
    if (m_state == State::Applying || m_state == State::Paused)
        return;
    attach(connection, key, address);
    if (!d->client)
        return;
    if (!m_session.workspace().isReadOnly()) {
        if (const auto stored = m_session.workspace().setConnection(connection); !stored) {
            m_lastError = stored.error();
            Q_EMIT failed(stored.error());
        }
    }
    setState(State::Connecting);
    checkAndPull();
}

void SyncService::goOffline()
{
    if (m_state == State::Applying || m_state == State::Paused)
        return;
    ++d->generation;
    if (d->client)
        d->client->cancelAll();
    setState(State::OfflinePlanning);
}

void SyncService::goOnline()
{
    if (m_state == State::Applying || m_state == State::Paused)
        return;
    if (!d->client) {
        const Error error{ErrorCode::Unauthorized, tr("There is no key for the backend in this run. Connect again."), {}};
        m_lastError = error;
        setState(State::Disconnected);
        Q_EMIT failed(error);
        return;
    }
    // What was lacking may have been granted meanwhile.
    d->refused.clear();
    setState(State::Connecting);
    checkAndPull();
}

void SyncService::pull(bool everything)
{
    if (m_state == State::Online)
        checkAndPull(everything);
}

std::optional<RequestBudget> SyncService::pullBudget(bool everything) const
{
    if (!m_session.workspace().pulledAt().isValid())
        return std::nullopt;
    const bool isRefresh = !everything && d->marks.canRefresh(connection(), m_session.clock().now());
    return easel::pullBudget(m_session.base(), connection().scope, isRefresh, d->client ? d->client->limiter() : nullptr);
}

RequestBudget SyncService::applyBudget() const
{
    return easel::applyBudget(orderOperations(m_session.base(), m_session.draft()), m_session.base(), connection().scope,
                              d->client ? d->client->limiter() : nullptr);
}

QStringList SyncService::missingPermissions() const
{
    if (d->refused.isEmpty())
        return {}; // the order is not found out for nothing
    return d->refused.neededBy(orderOperations(m_session.base(), m_session.draft()));
}

const std::vector<PullGap> &SyncService::gaps() const
{
    return d->marks.gaps;
}

PullJob SyncService::pullJob(PullProgress tell, bool everything)
{
    PullJob job;
    job.scope = connection().scope;
    job.progress = std::move(tell);
    const Fleet &base = m_session.base();
    const bool isFirst = !m_session.workspace().pulledAt().isValid();
    if (!isFirst)
        job.last = std::make_shared<const Fleet>(base);
    if (!everything && !isFirst && d->marks.canRefresh(connection(), m_session.clock().now())) {
        job.known = job.last;
        job.marks = d->marks;
    }
    // Who has nothing on the screen yet sees it come.
    if (isFirst && m_session.isPlanEmpty()) {
        job.preview = [self = QPointer<SyncService>(this), generation = d->generation](Fleet partial) {
            if (self && self->d->generation == generation)
                self->m_session.preview(std::move(partial));
        };
    }
    return job;
}

/// After the fleet is stored: marks that are older than it cost requests, marks that are younger would hide changes.
void SyncService::keepMarks(PullMarks marks, bool isWhole)
{
    marks.account = connection().account();
    if (isWhole)
        marks.wholeAt = m_session.clock().now();
    d->marks = std::move(marks);
    if (const Result<void> stored = m_session.workspace().setSetting(marksSetting, toJson(d->marks)); !stored)
        d->marks.wholeAt = {};
}

void SyncService::cancelPull()
{
    if ((m_state == State::Pulling || m_state == State::Connecting) && d->client)
        d->client->cancelAll();
}

QCoro::Task<> SyncService::checkAndPull(bool everything)
{
    const QPointer<SyncService> self(this);
    const quint64 generation = ++d->generation;
    const auto stale = [self, generation] { return !self || self->d->generation != generation; };
    const State before = m_state;
    m_lastError.reset();

    if (before == State::Connecting) {
        const auto user = co_await d->client->userInfo();
        if (stale())
            co_return;
        if (!user) {
            pullFailed(before, user.error());
            co_return;
        }
    }
    setState(State::Pulling);
    // Named: GCC 12 destroys a lambda inside an awaiting expression twice.
    const PullProgress tell = [self](const QString &what, int done, int total) {
        if (self)
            Q_EMIT self->progress(what, done, total);
    };
    const Result<void> done = co_await pullAndRebase(tell, everything);
    if (stale())
        co_return;
    if (!done) {
        pullFailed(before, done.error());
        co_return;
    }
    setState(State::Online);
    Q_EMIT pulled(m_session.openConflicts());
}

// What an apply that was broken off has done already is found out before, so that the plan does not ask for it again.
QCoro::Task<Result<void>> SyncService::pullAndRebase(PullProgress tell, bool everything)
{
    const QPointer<SyncService> self(this);
    const quint64 generation = d->generation;
    const auto stale = [self, generation] { return !self || self->d->generation != generation; };
    const Error cancelled{ErrorCode::Cancelled, tr("The pull was cancelled."), {}};
    Result<QHash<GroupId, GroupId>> created = co_await recoverJournal(d->client.get(), &m_session, d->settle);
    if (stale())
        co_return fail(cancelled);
    if (!created)
        co_return fail(created.error());
    PullJob job = pullJob(std::move(tell), everything);
    Result<PulledFleet> pulled = co_await pullFleet(d->client.get(), std::move(job));
    if (!self)
        co_return fail(cancelled);
    if (stale() || !pulled) {
        m_session.endPreview();
        co_return fail(stale() ? cancelled : pulled.error());
    }
    const Result<void> taken = takeOver(std::move(pulled->fleet), *created);
    if (taken)
        keepMarks(std::move(pulled->marks), pulled->isWhole);
    co_return taken;
}

/// The fleet is the new base, the plan goes onto it, and the journal has done its service.
Result<void> SyncService::takeOver(Fleet fleet, QHash<GroupId, GroupId> created)
{
    // A group that was created and is gone again is planned again.
    created.removeIf([&](const auto &entry) { return !fleet.group(entry.value()); });
    if (Result<void> rebased = m_session.rebase(std::move(fleet), m_session.clock().now(), created); !rebased)
        return rebased;
    return m_session.workspace().clearJournal();
}

void SyncService::pullFailed(State before, const Error &error)
{
    m_lastError = error;
    // A refresh that failed leaves the last snapshot; people go on planning on it.
    const bool reachable = before != State::Connecting && error.code != ErrorCode::Network && error.code != ErrorCode::Untrusted
                           && error.code != ErrorCode::Unauthorized;
    setState(reachable ? State::Online : m_session.workspace().pulledAt().isValid() ? State::OfflinePlanning : State::Disconnected);
    Q_EMIT failed(error);
}

void SyncService::apply(const QString &approvedDigest)
{
    if (m_state != State::Online || m_session.isPlanEmpty() || !m_session.canEdit())
        return;
    // Of a sealed plan nothing else is sent, also when the seal goes while the apply looks what there is.
    const std::optional<PlanSeal> &seal = m_session.approval().seal();
    if (seal && !approvedDigest.isEmpty() && approvedDigest != seal->digest) {
        ApplyOutcome outcome;
        outcome.error = {ErrorCode::Refused,
                         tr("Nothing was sent: %1 has sealed the plan with the digest %2, and %3 was approved.").arg(seal->by, seal->digest, approvedDigest), {}};
        outcome.summary = outcome.error.message;
        m_lastError = outcome.error;
        Q_EMIT applyFinished(outcome);
        return;
    }
    runApply(seal ? seal->digest : approvedDigest);
}

void SyncService::prepareApply(const QString &approvedDigest)
{
    d->apply = std::make_unique<PlanApply>(m_session, *d->client, d->settle, approvedDigest);
    m_operations = d->apply->operations();
    connect(d->apply.get(), &PlanApply::operationChanged, this, [this](int index) {
        m_operations[static_cast<size_t>(index)] = d->apply->operations()[static_cast<size_t>(index)];
        Q_EMIT operationChanged(index);
    });
    Q_EMIT operationsReset();
}

QCoro::Task<> SyncService::runApply(QString approvedDigest)
{
    const QPointer<SyncService> self(this);
    const quint64 generation = ++d->generation;
    const auto stale = [self, generation] { return !self || self->d->generation != generation; };
    m_lastError.reset();
    setState(State::Applying);
    prepareApply(approvedDigest);
    ApplyOutcome outcome;
    const Result<bool> ours = d->apply->isOfThisPlan();
    if (!ours) {
        outcome.error = ours.error();
        finish(std::move(outcome));
        co_return;
    }
    if (!*ours) {
        // The plan was edited after an apply that was broken off: what that one did comes first.
        const Fleet base = m_session.base();
        const Fleet draft = m_session.draft();
        const PullProgress silent;
        const Result<void> done = co_await pullAndRebase(silent, false);
        if (stale())
            co_return;
        if (!done) {
            outcome.error = done.error();
            finish(std::move(outcome));
            co_return;
        }
        outcome.conflicts = conflictsBetween(base, draft, m_session.base());
        if (!outcome.conflicts.empty() || m_session.openConflicts() > 0) {
            outcome.kind = ApplyOutcome::Kind::Conflicts;
            outcome.summary = tr("Nothing was sent: the backend has moved on since the last apply was broken off.");
            finish(std::move(outcome));
            co_return;
        }
        prepareApply(approvedDigest);
    }
    outcome = co_await d->apply->run();
    if (stale())
        co_return;
    const auto is = [this](OperationStatus::State state) {
        return std::any_of(m_operations.begin(), m_operations.end(), [state](const OperationStatus &status) { return status.state == state; });
    };
    const QHash<GroupId, GroupId> created = d->apply->createdGroups();
    if (is(OperationStatus::State::Succeeded) || !created.isEmpty() || outcome.kind == ApplyOutcome::Kind::Applied) {
        PullJob job = pullJob({}, false);
        Result<PulledFleet> pulled = co_await pullFleet(d->client.get(), std::move(job));
        if (stale())
            co_return;
        const Result<bool> settled = pulled ? settle(std::move(pulled->fleet), created, outcome) : Result<bool>(fail(pulled.error()));
        if (settled && *settled)
            keepMarks(std::move(pulled->marks), pulled->isWhole);
        if (!settled) {
            outcome.kind = ApplyOutcome::Kind::Failed;
            outcome.error = settled.error();
            outcome.summary = tr("%1 Afterwards the fleet could not be read again: %2").arg(outcome.summary, settled.error().message);
        }
    } else if (!is(OperationStatus::State::OutcomeUnknown) && outcome.kind != ApplyOutcome::Kind::Conflicts) {
        // Nothing was done: there is nothing to remember. What could not be looked up stays in the journal.
        static_cast<void>(forgetUnsent());
    }
    finish(std::move(outcome));
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

void SyncService::finish(ApplyOutcome outcome)
{
    if (outcome.summary.isEmpty())
        outcome.summary = outcome.error.message;
    d->apply->disconnect(this);
    d->apply.release()->deleteLater();
    if (outcome.kind == ApplyOutcome::Kind::Failed)
        m_lastError = outcome.error;
    setState(State::Online);
    Q_EMIT applyFinished(outcome);
}

/// Takes over what the backend has after an apply, and says so when that is not what was planned. False when it has to wait.
Result<bool> SyncService::settle(Fleet fleet, const QHash<GroupId, GroupId> &created, ApplyOutcome &outcome)
{
    Fleet expected = m_session.draft();
    for (auto it = created.cbegin(); it != created.cend(); ++it) {
        if (const ClusterGroup *draft = expected.group(it.key())) {
            ClusterGroup group = *draft;
            group.id = it.value();
            expected.removeGroup(it.key());
            expected.putGroup(std::move(group));
        }
    }
    QStringList differences;
    for (const GroupDiff &touched : diffFleets(m_session.base(), m_session.draft())) {
        const GroupId id = created.value(touched.group, touched.group);
        const ClusterGroup *wanted = expected.group(id);
        const ClusterGroup *present = fleet.group(id);
        const bool same = (!wanted && !present) || (wanted && present && diffGroups(*present, *wanted, fleet).empty());
        if (!same)
            differences << touched.name;
    }
    const QDateTime now = m_session.clock().now();
    if (outcome.kind == ApplyOutcome::Kind::Applied && differences.isEmpty()) {
        if (auto done = m_session.finishApply(std::move(fleet), now); !done)
            return fail(done.error());
        if (auto cleared = m_session.workspace().clearJournal(); !cleared)
            return fail(cleared.error());
        return true;
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
        return false; // the journal and the plan stay as they are: the next apply looks up what became of it
    const Result<void> taken = takeOver(std::move(fleet), created);
    return taken ? Result<bool>(true) : fail(taken.error());
}

void SyncService::pauseApply()
{
    if (m_state == State::Applying && d->apply) {
        d->apply->pause();
        setState(State::Paused);
    }
}

void SyncService::resumeApply()
{
    if (m_state == State::Paused && d->apply) {
        setState(State::Applying);
        d->apply->resume();
    }
}

void SyncService::stopApply()
{
    if (d->apply)
        d->apply->stop();
}

} // namespace easel
