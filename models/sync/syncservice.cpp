// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncservice.h"

#include "base/clock.h"
#include "sync/fleetpull.h"
#include "sync/planapply.h"

#include <QPointer>

#include <algorithm>

namespace easel {

class SyncService::Private final
{
public:
    std::unique_ptr<PaletteClient> client;
    std::unique_ptr<PlanApply> apply;
    quint64 generation = 0; ///< of the client: what an older one brings is dropped
    std::chrono::milliseconds settle = PlanApply::defaultSettle;
};

SyncService::SyncService(PlanningSession &session, QObject *parent)
    : QObject(parent), m_session(session), d(std::make_unique<Private>())
{
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

void SyncService::setSettleTime(std::chrono::milliseconds settle)
{
    d->settle = settle;
}

void SyncService::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    m_session.setApplying(state == State::Applying || state == State::Paused);
    Q_EMIT stateChanged(state);
}

void SyncService::attach(const ConnectionInfo &connection, const ApiKey &key, const QUrl &address)
{
    const QUrl &reached = address.isEmpty() ? connection.url : address;
    if (m_state == State::Applying || m_state == State::Paused || reached.host().isEmpty())
        return;
    ++d->generation;
    TransportOptions options;
    // The backend in this very process has no limits to keep.
    options.rateLimits = address.isEmpty();
    d->client = std::make_unique<PaletteClient>(reached, key, options);
    connect(d->client.get(), &PaletteClient::requestDone, this, &SyncService::requestDone);
    setState(State::Online);
}

void SyncService::connectTo(const ConnectionInfo &connection, const ApiKey &key, const QUrl &address)
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
    setState(State::Connecting);
    checkAndPull();
}

void SyncService::pull()
{
    if (m_state == State::Online)
        checkAndPull();
}

void SyncService::cancelPull()
{
    if ((m_state == State::Pulling || m_state == State::Connecting) && d->client)
        d->client->cancelAll();
}

QCoro::Task<> SyncService::checkAndPull()
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
    auto fleet = co_await pullFleet(d->client.get(), connection().scope, tell);
    if (stale())
        co_return;
    if (!fleet) {
        pullFailed(before, fleet.error());
        co_return;
    }
    const auto lost = m_session.rebase(std::move(*fleet), m_session.clock().now());
    if (!lost) {
        pullFailed(before, lost.error());
        co_return;
    }
    setState(State::Online);
    Q_EMIT pulled(*lost);
}

void SyncService::pullFailed(State before, const Error &error)
{
    m_lastError = error;
    // A refresh that failed leaves the last snapshot; people go on planning on it.
    const bool reachable = before != State::Connecting && error.code != ErrorCode::Network && error.code != ErrorCode::Unauthorized;
    setState(reachable ? State::Online : m_session.workspace().pulledAt().isValid() ? State::OfflinePlanning : State::Disconnected);
    Q_EMIT failed(error);
}

void SyncService::apply()
{
    if (m_state == State::Online && !m_session.isPlanEmpty() && m_session.canEdit())
        runApply();
}

QCoro::Task<> SyncService::runApply()
{
    const QPointer<SyncService> self(this);
    const quint64 generation = ++d->generation;
    const auto stale = [self, generation] { return !self || self->d->generation != generation; };
    m_lastError.reset();
    d->apply = std::make_unique<PlanApply>(m_session, *d->client, d->settle);
    m_operations = d->apply->operations();
    connect(d->apply.get(), &PlanApply::operationChanged, this, [this](int index) {
        m_operations[static_cast<size_t>(index)] = d->apply->operations()[static_cast<size_t>(index)];
        Q_EMIT operationChanged(index);
    });
    setState(State::Applying);
    Q_EMIT operationsReset();
    ApplyOutcome outcome = co_await d->apply->run();
    if (stale())
        co_return;
    const QHash<GroupId, GroupId> created = d->apply->createdGroups();
    const bool anythingDone = std::any_of(m_operations.begin(), m_operations.end(), [](const OperationStatus &status) {
        return status.state == OperationStatus::State::Succeeded || status.state == OperationStatus::State::OutcomeUnknown;
    });
    if (anythingDone) {
        auto fleet = co_await pullFleet(d->client.get(), connection().scope, {});
        if (stale())
            co_return;
        const Result<void> settled = fleet ? settle(std::move(*fleet), created, outcome) : fail(fleet.error());
        if (!settled) {
            outcome.kind = ApplyOutcome::Kind::Failed;
            outcome.error = settled.error();
            outcome.summary = tr("%1 Afterwards the fleet could not be read again: %2").arg(outcome.summary, settled.error().message);
        }
    }
    d->apply->disconnect(this);
    d->apply.release()->deleteLater();
    if (outcome.kind == ApplyOutcome::Kind::Failed)
        m_lastError = outcome.error;
    setState(State::Online);
    Q_EMIT applyFinished(outcome);
}

/// Takes over what the backend has after an apply, and says so when that is not what was planned.
Result<void> SyncService::settle(Fleet fleet, const QHash<GroupId, GroupId> &created, ApplyOutcome &outcome)
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
            return done;
        return m_session.workspace().clearJournal();
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
        return {}; // the journal and the plan stay as they are: the next apply looks up what became of it
    if (auto lost = m_session.rebase(std::move(fleet), now, created); !lost)
        return fail(lost.error());
    return m_session.workspace().clearJournal();
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
