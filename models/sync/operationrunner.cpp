// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/operationrunner.h"

#include "sync/journalrecovery.h"

#include <QCoreApplication>

#include <QCoroTimer>
#include <QSet>

#include <algorithm>
#include <array>
#include <map>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(PlanApply)
};

constexpr int tries = 3; // of a request that is known not to have been carried out
constexpr size_t groupsAtOnce = 6;

tl::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, Text::tr("The apply was cancelled."));
}

bool takesName(const Operation &operation)
{
    return operation.kind == Operation::Kind::CreateGroup
           || std::any_of(operation.fields.begin(), operation.fields.end(),
                          [](const FieldChange &field) { return field.field == QStringLiteral("name"); });
}

/// The clusters that are in the group by this operation and were not at the last pull.
std::vector<ClusterId> joiningClusters(const Operation &operation, const Fleet &base, const Fleet &draft)
{
    std::vector<ClusterId> clusters;
    if (operation.kind != Operation::Kind::CreateGroup && operation.kind != Operation::Kind::UpdateHostClusters)
        return clusters;
    const ClusterGroup *before = base.group(operation.group);
    const ClusterGroup *after = draft.group(operation.group);
    for (const Member &member : after ? after->members : std::vector<Member>()) {
        if (!before || !before->member(member.cluster))
            clusters.push_back(member.cluster);
    }
    return clusters;
}

/// Whether a group was written after that. Nobody knows when one of the times is not known.
bool wasWrittenSince(const QDateTime &seen, const QDateTime &modified)
{
    return seen.isValid() && modified.isValid() && modified > seen;
}

} // namespace

OperationRunner::OperationRunner(QPointer<PaletteClient> client, Fleet base, Fleet draft, std::chrono::milliseconds settle,
                                 Transition transition)
    : m_client(std::move(client)), m_base(std::move(base)), m_draft(std::move(draft)), m_settle(settle), m_transition(transition)
{
}

QCoro::Task<Result<std::vector<ApplyConflict>>> OperationRunner::compare(std::vector<Operation> operations,
                                                                         QHash<GroupId, ClusterGroup> expected,
                                                                         QHash<VirtualClusterId, VirtualCluster> expectedVirtual)
{
    const auto self = shared_from_this();
    std::vector<std::pair<GroupId, Scope>> touched;
    QSet<GroupId> seen;
    for (const Operation &operation : operations) {
        if (operation.isOfVirtualCluster() || operation.kind == Operation::Kind::CreateGroup || seen.contains(operation.group))
            continue;
        seen.insert(operation.group);
        touched.emplace_back(operation.group, operation.scope);
    }
    std::vector<ApplyConflict> conflicts;
    for (size_t first = 0; first < touched.size(); first += groupsAtOnce) {
        if (!m_client)
            co_return cancelled();
        const size_t last = std::min(first + groupsAtOnce, touched.size());
        std::vector<QCoro::Task<Result<GroupDocument>>> tasks;
        for (size_t i = first; i < last; ++i)
            tasks.push_back(m_client->group(touched[i].second, touched[i].first));
        std::optional<Error> error;
        for (size_t i = first; i < last; ++i) {
            Result<GroupDocument> document = co_await tasks[i - first];
            if (!document && document.error().code != ErrorCode::NotFound) {
                error = document.error();
                continue;
            }
            const GroupId &id = touched[i].first;
            const auto own = expected.constFind(id);
            const ClusterGroup *base = own == expected.cend() ? m_base.group(id) : &*own;
            auto found = conflictsOf(id, base, document ? &document->group : nullptr, m_draft.group(id), m_base);
            std::move(found.begin(), found.end(), std::back_inserter(conflicts));
            if (document)
                m_known.emplace(id, std::move(document->group));
        }
        if (error)
            co_return fail(*error);
    }
    auto taken = co_await takenByOthers(operations);
    if (!taken)
        co_return fail(taken.error());
    std::move(taken->begin(), taken->end(), std::back_inserter(conflicts));
    auto ofVirtual = co_await compareVirtual(std::move(operations), std::move(expectedVirtual));
    if (!ofVirtual)
        co_return fail(ofVirtual.error());
    std::move(ofVirtual->begin(), ofVirtual->end(), std::back_inserter(conflicts));
    co_return conflicts;
}

QCoro::Task<Result<std::vector<ApplyConflict>>> OperationRunner::takenByOthers(std::vector<Operation> operations)
{
    const auto self = shared_from_this();
    std::vector<ApplyConflict> conflicts;
    std::map<Scope, Listed> listed;
    for (const Operation &operation : operations) {
        const std::vector<ClusterId> joining = joiningClusters(operation, m_base, m_draft);
        for (const Scope &scope : listedScopes(operation, m_base, m_draft)) {
            if (!listed.contains(scope)) {
                Result<Listed> groups = co_await list(scope, scope != operation.scope);
                if (!groups)
                    co_return fail(groups.error());
                listed.emplace(scope, std::move(*groups));
            }
            for (std::vector<ApplyConflict> &found : std::array{takenName(operation, listed[scope]), takenClusters(operation, joining, listed[scope])})
                std::move(found.begin(), found.end(), std::back_inserter(conflicts));
        }
    }
    co_return conflicts;
}

std::set<Scope> OperationRunner::listedScopes(const Operation &operation, const Fleet &base, const Fleet &draft)
{
    std::set<Scope> scopes;
    if (takesName(operation))
        scopes.insert(operation.scope);
    // A cluster can be in the groups of its own scope and in those of the tenant.
    for (const ClusterId &id : joiningClusters(operation, base, draft)) {
        scopes.insert(Scope::tenant());
        if (const HostCluster *cluster = draft.cluster(id))
            scopes.insert(cluster->scope);
    }
    return scopes;
}

QCoro::Task<Result<OperationRunner::Listed>> OperationRunner::list(Scope scope, bool mayBeForbidden)
{
    const auto self = shared_from_this();
    if (!m_client)
        co_return cancelled();
    Result<std::vector<ClusterGroup>> groups = co_await m_client->groups(scope);
    Listed listed;
    // Groups that the key may not see cannot be compared: the backend itself has the last word there.
    if (!groups && mayBeForbidden && groups.error().code == ErrorCode::Forbidden)
        co_return listed;
    if (!groups)
        co_return fail(groups.error());
    for (ClusterGroup &group : *groups) {
        if (group.scope != scope)
            continue;
        const size_t place = listed.groups.size();
        listed.byName.insert(group.name, place);
        for (const Member &member : group.members)
            listed.byMember.insert(member.cluster, place);
        listed.groups.push_back(std::move(group));
    }
    co_return listed;
}

std::vector<ApplyConflict> OperationRunner::takenName(const Operation &operation, const Listed &listed) const
{
    std::vector<ApplyConflict> conflicts;
    if (!takesName(operation) || m_created.contains(operation.group))
        return conflicts;
    for (const size_t place : listed.byName.values(operation.groupName)) {
        const ClusterGroup &other = listed.groups[place];
        if (other.scope != operation.scope || other.id == operation.group || isOurs(other.id))
            continue;
        // A group that had the name at the last pull is the plan's own business: it frees the name, or a rule says so.
        const ClusterGroup *known = m_base.group(other.id);
        if (!known || known->name != operation.groupName)
            conflicts.push_back({operation.group, operation.groupName, Text::tr("Name"), {},
                                 Text::tr("taken by another group"), operation.groupName});
    }
    return conflicts;
}

std::vector<ApplyConflict> OperationRunner::takenClusters(const Operation &operation, const std::vector<ClusterId> &joining,
                                                          const Listed &listed) const
{
    std::vector<ApplyConflict> conflicts;
    for (const ClusterId &id : joining) {
        for (const size_t place : listed.byMember.values(id)) {
            const ClusterGroup &other = listed.groups[place];
            if (other.id == operation.group || isOurs(other.id))
                continue;
            // Groups that the plan lets it join, or that it was in at the last pull, are the plan's own business.
            const ClusterGroup *known = m_base.group(other.id);
            const ClusterGroup *wanted = m_draft.group(other.id);
            if ((known && known->member(id)) || (wanted && wanted->member(id)))
                continue;
            const HostCluster *cluster = m_draft.cluster(id);
            conflicts.push_back({operation.group, operation.groupName, Text::tr("Host cluster"), {},
                                 Text::tr("%1 joined “%2”").arg(cluster ? cluster->name : id.toString(), other.name),
                                 Text::tr("%1 joins “%2”").arg(cluster ? cluster->name : id.toString(), operation.groupName)});
        }
    }
    return conflicts;
}

bool OperationRunner::isOurs(const GroupId &id) const
{
    return std::find(m_created.cbegin(), m_created.cend(), id) != m_created.cend();
}

bool OperationRunner::has(const Operation &operation, const ClusterGroup &present) const
{
    return diffGroups(present, groupAfter(operation, present, m_draft), m_draft).empty();
}

QCoro::Task<Result<void>> OperationRunner::run(Operation operation, QString marker, Progress progress)
{
    const auto self = shared_from_this();
    using State = JournalEntry::State;
    Error last;
    bool wasSent = false; // and may have been carried out
    QDateTime seen; // when the group had been modified last before it was sent first
    const QString nothing;
    for (int attempt = 1; attempt <= tries; ++attempt) {
        Result<Look> before = co_await look(operation, marker, wasSent);
        const bool isToldWhy = !before && (before.error().code == ErrorCode::Conflict || before.error().code == ErrorCode::OutcomeUnknown);
        if (!before && wasSent && !isToldWhy)
            co_return fail(ErrorCode::OutcomeUnknown,
                           Text::tr("No answer came, and it could not be looked up: %1 Apply again to find out.").arg(before.error().message));
        if (!before)
            co_return fail(before.error());
        if (before->isDone)
            co_return Result<void>();
        const QDateTime modified = before->modified();
        if (wasSent && wasWrittenSince(seen, modified))
            co_return fail(takenBackError(operation));
        if (attempt == tries)
            break;

        seen = modified;
        const Result<void> written = co_await progress.journal(State::Sent, nothing, seen);
        if (!written)
            co_return written;
        Result<void> sent = cancelled();
        if (operation.isOfVirtualCluster())
            sent = co_await sendVirtual(operation, marker, before->virtualDocument, progress);
        else
            sent = co_await send(operation, marker, before->document, progress);
        if (sent && operation.isOfVirtualCluster())
            co_return co_await confirmVirtual(operation);
        if (sent)
            co_return co_await confirm(operation);
        last = sent.error();
        if (last.code == ErrorCode::OutcomeUnknown || last.code == ErrorCode::Cancelled) {
            wasSent = true;
            const Result<void> noted = co_await progress.journal(State::OutcomeUnknown, last.message, seen);
            if (!noted)
                co_return noted;
            // The request may be under way still: only when its time is up does a look tell.
            co_await QCoro::sleepFor(m_settle);
        } else if (last.code == ErrorCode::Server) {
            // An error of its own may have come before or after it did it.
            const Result<Look> after = co_await look(operation, marker, true);
            if (!after && after.error().code == ErrorCode::OutcomeUnknown)
                co_return fail(after.error());
            co_return after && after->isDone ? Result<void>() : fail(last);
        } else if (last.code == ErrorCode::RateLimited && m_client) {
            co_await QCoro::sleepFor(m_client->options().firstBackoff * attempt);
        } else if (last.code == ErrorCode::Conflict) {
            // Somebody was faster, in the moment since it was looked at. A look names what they changed.
            const Result<Look> after = co_await look(operation, marker, false);
            co_return fail(!after && after.error().code == ErrorCode::Conflict ? after.error() : last);
        } else {
            co_return sent; // refused: it was not done, and would not be
        }
        if (!m_client)
            co_return cancelled();
    }
    if (last.code == ErrorCode::OutcomeUnknown)
        co_return fail(ErrorCode::Server, Text::tr("The backend gave no answer and did not carry it out, twice."), last.context);
    co_return fail(last);
}

QCoro::Task<Result<OperationRunner::Fate>> OperationRunner::fateOf(Operation operation, QString marker, QDateTime seen)
{
    const auto self = shared_from_this();
    const Result<Look> found = co_await look(operation, marker, true);
    if (!found)
        co_return fail(found.error());
    if (found->isDone)
        co_return Fate::Done;
    co_return wasWrittenSince(seen, found->modified()) ? Fate::TakenBack : Fate::NotDone;
}

Error OperationRunner::takenBackError(const Operation &operation)
{
    return {ErrorCode::Conflict,
            Text::tr("No answer came, and “%1” has been written since, but does not have the change: somebody has taken it back, or has written "
                     "it. It is not sent again by itself. Pull and look; apply again if it is still wanted.")
                .arg(operation.isOfVirtualCluster() ? operation.virtualClusterName : operation.groupName),
            operation.subject()};
}

QSet<GroupId> OperationRunner::knownGroups() const
{
    QSet<GroupId> known(m_created.cbegin(), m_created.cend());
    for (const GroupId &id : m_base.groupIds())
        known.insert(id);
    return known;
}

QCoro::Task<Result<OperationRunner::Look>> OperationRunner::look(Operation operation, QString marker, bool search)
{
    const auto self = shared_from_this();
    Look result;
    if (!m_client)
        co_return cancelled();
    if (operation.isOfVirtualCluster())
        co_return co_await lookVirtual(std::move(operation), std::move(marker), search);
    if (operation.kind == Operation::Kind::CreateGroup && !m_created.contains(operation.group)) {
        if (!search)
            co_return result;
        const Result<FoundGroup> found = co_await findCreated(m_client, knownGroups(), operation.scope, marker, operation.groupName);
        if (!found)
            co_return fail(found.error());
        // Without its mark nobody can say who made it. Made again, it would be there twice.
        if (found->marked.isEmpty() && !found->unmarked.isEmpty())
            co_return fail(ErrorCode::OutcomeUnknown,
                           Text::tr("No answer came, and there is a group “%1” now that does not carry Easel's mark: this apply may have made it, or "
                                    "somebody else. It is not made again. Pull to have it in the fleet; then take the creation out of the plan, or "
                                    "give the new group another name.").arg(operation.groupName),
                           found->unmarked.toString());
        if (found->marked.isEmpty())
            co_return result;
        m_created.insert(operation.group, found->marked);
        if (!m_client)
            co_return cancelled();
    }
    const GroupId id = backendId(operation.group);
    Result<GroupDocument> document = co_await m_client->group(operation.scope, id);
    if (!document && document.error().code != ErrorCode::NotFound)
        co_return fail(document.error());
    if (!document) {
        if (operation.kind != Operation::Kind::DeleteGroup)
            co_return fail(ErrorCode::Conflict, Text::tr("“%1” was deleted on the backend meanwhile.").arg(operation.groupName), id.toString());
        result.isDone = true;
        co_return result;
    }
    // A group that was created is as the plan wants it, or somebody has changed it since: either way it was created.
    result.isDone = operation.kind == Operation::Kind::CreateGroup
                    || (operation.kind != Operation::Kind::DeleteGroup && has(operation, document->group));
    if (!result.isDone && m_known.contains(id)) {
        const auto fields = diffGroups(m_known.value(id), document->group, m_draft);
        if (!fields.empty())
            co_return fail(ErrorCode::Conflict,
                           Text::tr("“%1” was changed on the backend while the plan was being applied: %2 is “%3” now.")
                               .arg(operation.groupName, fields.front().label, fields.front().after),
                           id.toString());
    }
    m_known.insert(id, document->group);
    result.document = std::move(*document);
    co_return result;
}

QCoro::Task<Result<void>> OperationRunner::send(Operation operation, QString marker, GroupDocument document, Progress progress)
{
    const auto self = shared_from_this();
    if (!m_client)
        co_return cancelled();
    const ClusterGroup after = groupAfter(operation, document.group, m_draft);
    Result<PaletteClient::Written> written = cancelled();
    switch (operation.kind) {
    case Operation::Kind::CreateGroup: written = co_await m_client->createGroup(*m_draft.group(operation.group), marker); break;
    case Operation::Kind::UpdateMeta: written = co_await m_client->putMeta(operation.scope, document, after); break;
    case Operation::Kind::UpdateHostClusters: written = co_await m_client->putHostClusters(operation.scope, document, after); break;
    case Operation::Kind::UpdateProfiles: written = co_await m_client->putProfiles(operation.scope, document.group.id, after, document.version); break;
    case Operation::Kind::DeleteGroup: written = co_await m_client->deleteGroup(operation.scope, document.group.id, document.version); break;
    case Operation::Kind::DeployVirtualCluster:
    case Operation::Kind::ResizeVirtualCluster:
    case Operation::Kind::PauseVirtualCluster:
    case Operation::Kind::ResumeVirtualCluster:
    case Operation::Kind::DeleteVirtualCluster: break; // sendVirtual() sends them
    }
    if (!written)
        co_return fail(written.error());
    if (!written->group.isEmpty())
        m_created.insert(operation.group, written->group);
    if (!written->auditUid.isEmpty())
        progress.answered(written->auditUid);
    co_return Result<void>();
}

QCoro::Task<Result<void>> OperationRunner::confirm(Operation operation)
{
    const auto self = shared_from_this();
    if (!m_client)
        co_return cancelled();
    const GroupId id = backendId(operation.group);
    Result<GroupDocument> document = co_await m_client->group(operation.scope, id);
    if (operation.kind == Operation::Kind::DeleteGroup) {
        if (!document && document.error().code == ErrorCode::NotFound)
            co_return Result<void>();
        if (document)
            co_return fail(ErrorCode::Server, Text::tr("The backend said that “%1” is deleted, but it is still there.").arg(operation.groupName));
    }
    if (!document && document.error().code == ErrorCode::NotFound)
        co_return fail(ErrorCode::Conflict, Text::tr("“%1” was deleted on the backend meanwhile.").arg(operation.groupName), id.toString());
    // It said yes, but nobody has seen it: the next apply looks.
    if (!document)
        co_return fail(ErrorCode::OutcomeUnknown,
                       Text::tr("The backend accepted it, but it could not be read back: %1 Apply again to find out.").arg(document.error().message));
    const auto fields = diffGroups(document->group, groupAfter(operation, document->group, m_draft), m_draft);
    if (!fields.empty())
        co_return fail(ErrorCode::Server,
                       Text::tr("The backend accepted the change of “%1”, but has another value for %2 now: “%3” instead of “%4”.")
                           .arg(operation.groupName, fields.front().label, fields.front().before, fields.front().after),
                       id.toString());
    m_known.emplace(id, std::move(document->group));
    co_return Result<void>();
}

QCoro::Task<Result<QStringList>> OperationRunner::doubles(std::vector<Operation> creations, QHash<QString, GroupId> markers)
{
    const auto self = shared_from_this();
    QStringList remarks;
    QMap<Scope, QHash<QString, GroupId>> made; // by scope and name
    for (const Operation &operation : creations) {
        if (m_created.contains(operation.group))
            made[operation.scope].insert(operation.groupName, m_created.value(operation.group));
    }
    const QSet<GroupId> known = knownGroups();
    for (auto it = made.cbegin(); it != made.cend(); ++it) {
        if (!m_client)
            co_return cancelled();
        const Result<std::vector<ClusterGroup>> groups = co_await m_client->groups(it.key());
        if (!groups)
            co_return fail(groups.error());
        for (const ClusterGroup &group : *groups) {
            if (known.contains(group.id) || group.scope != it.key())
                continue;
            if (!m_client)
                co_return cancelled();
            const Result<GroupDocument> document = co_await m_client->group(it.key(), group.id);
            if (!document && document.error().code != ErrorCode::NotFound)
                co_return fail(document.error());
            if (!document)
                continue;
            const auto mark = markers.constFind(markerOf(document->json));
            const bool isMarked = mark != markers.cend();
            const GroupId twin = isMarked ? m_created.value(*mark) : it->value(group.name);
            if (twin.isEmpty())
                continue;
            remarks << (isMarked ? Text::tr("The group “%1” (uid %2) carries the mark of this apply, which made the group with the uid %3: it was made "
                                            "twice. Look which of them is used, and delete the other one.")
                                 : Text::tr("Besides the group “%1” that this apply made (uid %3) there is another one of that name (uid %2). Look "
                                            "which of them is used, and delete the other one or give it another name."))
                           .arg(group.name, group.id.toString(), twin.toString());
        }
    }
    co_return remarks;
}

} // namespace easel
