// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncservice.h"

#include "base/clock.h"
#include "sync/journalrecovery.h"
#include "sync/syncserviceprivate.h"

#include <QCoroFuture>
#include <QPointer>

namespace easel {
namespace {

const QString marksSetting = QStringLiteral("pullMarks");

} // namespace

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

void SyncService::readResolvedValues(const GroupId &group)
{
    const ClusterGroup *present = m_session.base().group(group);
    if (!present)
        Q_EMIT resolvedValuesFailed(group, {ErrorCode::NotFound, tr("The group is not on the backend yet: apply the plan first."), {}});
    else if (m_state != State::Online)
        Q_EMIT resolvedValuesFailed(group, {ErrorCode::Network, tr("The backend fills in what packs refer to: go online to read it."), {}});
    else
        askForResolvedValues(present->scope, group);
}

QCoro::Task<> SyncService::askForResolvedValues(Scope scope, GroupId group)
{
    const QPointer<SyncService> self(this);
    const Result<std::vector<ResolvedProfile>> profiles = co_await d->client->resolvedValues(scope, group);
    if (!self)
        co_return;
    if (profiles)
        Q_EMIT resolvedValuesRead(group, *profiles);
    else
        Q_EMIT resolvedValuesFailed(group, profiles.error());
}

void SyncService::setSettleTime(std::chrono::milliseconds settle)
{
    d->settle = settle;
}

void SyncService::setTransport(const TransportOptions &options)
{
    d->transport = options;
}

bool SyncService::isApplying() const
{
    return m_state == State::Applying || m_state == State::Paused || m_state == State::Deciding;
}

void SyncService::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    m_session.setApplying(isApplying());
    Q_EMIT stateChanged(state);
}

void SyncService::provide(const ConnectionInfo &connection, const Secret &key, const QUrl &address)
{
    const QUrl &reached = address.isEmpty() ? connection.url : address;
    if (isApplying() || reached.host().isEmpty())
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
    if (d->client && !isApplying())
        setState(State::Online);
}

void SyncService::connectTo(const ConnectionInfo &connection, const Secret &key, const QUrl &address)
{
    if (isApplying())
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
    if (isApplying())
        return;
    ++d->generation;
    if (d->client)
        d->client->cancelAll();
    setState(State::OfflinePlanning);
}

void SyncService::goOnline()
{
    if (isApplying())
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
    return easel::applyBudget(orderOperations(m_session.base(), m_session.draft()), m_session.base(), m_session.draft(), connection().scope,
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
QCoro::Task<> SyncService::keepMarks(PullMarks marks, bool isWhole)
{
    const QPointer<SyncService> self(this);
    marks.account = connection().account();
    if (isWhole)
        marks.wholeAt = m_session.clock().now();
    d->marks = std::move(marks);
    const QFuture<Result<void>> storing = m_session.workspace().storeSetting(marksSetting, toJson(d->marks));
    const Result<void> stored = co_await storing;
    if (self && !stored)
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
    d->recovered = *created;
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
        co_await keepMarks(std::move(pulled->marks), pulled->isWhole);
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

} // namespace easel
