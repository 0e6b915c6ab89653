// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/drift.h"

#include "base/clock.h"
#include "planning/virtualdiff.h"
#include "session/planningsession.h"
#include "sync/syncservice.h"

#include <algorithm>

namespace easel {
namespace {

constexpr std::chrono::minutes usualInterval{5};
/// Of so many groups it is asked who changed them: a backend that was set up anew has changed them all.
constexpr size_t mostAudits = 25;
/// So many virtual clusters are looked at.
constexpr qsizetype mostVirtual = 100;

std::vector<Scope> scopesOf(const Scope &scope, const Fleet &base)
{
    std::vector<Scope> scopes{scope};
    if (scope.isTenant()) {
        for (const Project &project : base.inventory().projects())
            scopes.push_back(Scope::project(project.id));
    }
    return scopes;
}

using Client = QPointer<PaletteClient>;

Fleet theirsOf(const Fleet &base, const std::vector<ClusterGroup> &groups, const VirtualStates &virtualClusters)
{
    Fleet theirs(base.sharedInventory(), groups);
    for (auto it = virtualClusters.cbegin(); it != virtualClusters.cend(); ++it) {
        if (*it)
            theirs.putVirtualCluster(**it);
        else
            theirs.removeVirtualCluster(it.key());
    }
    return theirs;
}

/// Those that the plan changes or deletes, as the backend has them: the first of them, where they are many.
QCoro::Task<Result<VirtualStates>> readVirtual(Client client, Fleet base, Fleet draft)
{
    VirtualStates states;
    for (const VirtualPair &pair : changedVirtualClusters(base, draft)) {
        if (!pair.before || states.size() >= mostVirtual)
            continue;
        if (!client)
            co_return fail(ErrorCode::Cancelled, DriftWatch::tr("The check was cancelled."));
        const VirtualClusterId id = pair.id();
        const Result<VirtualDocument> document = co_await client->virtualCluster(pair.before->scope, id);
        if (!document && document.error().code != ErrorCode::NotFound)
            co_return fail(document.error());
        const bool isThere = document && document->virtualCluster.state != VirtualClusterState::Deleting;
        states.insert(id, isThere ? std::optional(document->virtualCluster) : std::nullopt);
    }
    co_return states;
}

/// The groups as they are on the backend, then who changed those of them that changed. `base` and `draft` are copies.
QCoro::Task<Result<Drift>> findDrift(Client client, Scope scope, Fleet base, Fleet draft)
{
    GroupPull pull;
    pull.scopes = scopesOf(scope, base);
    pull.known = std::make_shared<const Fleet>(base);
    pull.last = pull.known;
    pull.progress = [](const QString &, int, int) {};
    Result<PulledGroups> pulled = co_await pullGroups(client, std::move(pull));
    if (!pulled)
        co_return fail(pulled.error());
    Result<VirtualStates> virtualClusters = co_await readVirtual(client, base, draft);
    if (!virtualClusters)
        co_return fail(virtualClusters.error());
    const Fleet theirs = theirsOf(base, pulled->groups, *virtualClusters);
    Drift drift = driftBetween(base, draft, pulled->groups, *virtualClusters);
    for (size_t i = 0; i < drift.rows.size() && i < mostAudits && drift.whyUnnamed.isEmpty(); ++i) {
        DriftRow &row = drift.rows[i];
        const ClusterGroup *before = base.group(row.diff.group);
        const ClusterGroup *after = theirs.group(row.diff.group);
        const Scope groupScope = (after ? after : before)->scope;
        if (!client)
            co_return fail(ErrorCode::Cancelled, DriftWatch::tr("The check was cancelled."));
        // By the backend's own clock: what came after the state that the plan knows.
        const QDateTime since = before ? before->lastModified : QDateTime();
        const Result<std::vector<AuditEntry>> audits = co_await client->audits(groupScope, row.diff.group, since);
        if (!audits) {
            // That somebody changed it is worth knowing without a name, too.
            drift.whyUnnamed = audits.error().message;
            break;
        }
        // The state that the plan knows was written by an entry of that very moment.
        const auto entry = std::find_if(audits->begin(), audits->end(),
                                        [&](const AuditEntry &audit) { return !since.isValid() || !audit.at.isValid() || audit.at > since; });
        if (entry != audits->end()) {
            row.at = entry->at;
            row.by = entry->by;
            row.what = entry->message;
        }
        if (!row.at.isValid() && after)
            row.at = after->lastModified;
    }
    co_return drift;
}

} // namespace

int Drift::count(DriftRow::Touch touch) const
{
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), [touch](const DriftRow &row) { return row.touch == touch; }));
}

Drift driftBetween(const Fleet &base, const Fleet &draft, const std::vector<ClusterGroup> &groups, const VirtualStates &virtualClusters)
{
    const Fleet theirs = theirsOf(base, groups, virtualClusters);
    QSet<GroupId> inConflict;
    for (const MergeConflict &conflict : mergeFleets(base, theirs, draft).conflicts) {
        inConflict.insert(conflict.group);
        for (const GroupId &other : conflict.others)
            inConflict.insert(other);
    }
    QSet<GroupId> planned;
    for (const GroupDiff &diff : diffFleets(base, draft))
        planned.insert(diff.group);
    Drift drift;
    for (GroupDiff &diff : diffFleets(base, theirs)) {
        DriftRow row;
        row.touch = inConflict.contains(diff.group) ? DriftRow::Touch::Conflict
                    : planned.contains(diff.group)  ? DriftRow::Touch::Plan
                                                    : DriftRow::Touch::None;
        if (const ClusterGroup *group = theirs.group(diff.group))
            row.at = group->lastModified;
        row.diff = std::move(diff);
        drift.rows.push_back(std::move(row));
    }
    std::stable_sort(drift.rows.begin(), drift.rows.end(), [](const DriftRow &a, const DriftRow &b) { return a.touch > b.touch; });
    return drift;
}

DriftWatch::DriftWatch(PlanningSession &session, SyncService &service, QObject *parent)
    : QObject(parent), m_session(session), m_service(service)
{
    setInterval(usualInterval);
    connect(&m_timer, &QTimer::timeout, this, &DriftWatch::checkByItself);
    connect(&session, &PlanningSession::fleetReset, this, &DriftWatch::forget);
    connect(&service, &SyncService::stateChanged, this, &DriftWatch::changed);
    m_timer.start();
}

bool DriftWatch::canCheck() const
{
    return !m_isChecking && m_service.state() == SyncService::State::Online && m_service.client();
}

void DriftWatch::setInterval(std::chrono::milliseconds interval)
{
    m_timer.setInterval(interval);
}

void DriftWatch::checkByItself()
{
    if (!m_session.isPlanEmpty())
        check();
}

void DriftWatch::check()
{
    if (canCheck())
        run();
}

/// The base is another one: what was found was about the one before.
void DriftWatch::forget()
{
    ++m_generation;
    m_drift.reset();
    m_error.reset();
    Q_EMIT changed();
}

void DriftWatch::show(Drift drift)
{
    m_error.reset();
    m_drift = std::move(drift);
    Q_EMIT changed();
}

QCoro::Task<> DriftWatch::run()
{
    const QPointer<DriftWatch> self(this);
    const quint64 generation = m_generation;
    m_isChecking = true;
    Q_EMIT changed();
    // Named: GCC 12 destroys a braced temporary inside an awaiting expression twice.
    Client client(m_service.client());
    Fleet base = m_session.base();
    Fleet draft = m_session.draft();
    Result<Drift> found = co_await findDrift(client, m_service.connection().scope, std::move(base), std::move(draft));
    if (!self)
        co_return;
    m_isChecking = false;
    if (generation == m_generation) {
        if (found) {
            found->checkedAt = m_session.clock().now();
            show(std::move(*found));
            co_return;
        }
        m_error = found.error();
        if (m_error->code == ErrorCode::Cancelled)
            m_error.reset();
    }
    Q_EMIT changed();
}

} // namespace easel
