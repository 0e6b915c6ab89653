// SPDX-License-Identifier: GPL-3.0-or-later
// The operations of virtual clusters.
#include "sync/operationrunner.h"

#include "planning/virtualdiff.h"
#include "planning/virtualoperations.h"

#include <QCoreApplication>

#include <QCoroTimer>
#include <QElapsedTimer>

#include <algorithm>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(PlanApply)
};

constexpr size_t readAtOnce = 6;

tl::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, Text::tr("The apply was cancelled."));
}

tl::unexpected<Error> deletedMeanwhile(const Operation &operation)
{
    return fail(ErrorCode::Conflict, Text::tr("“%1” was deleted on the backend meanwhile.").arg(operation.virtualClusterName),
                operation.virtualCluster.toString());
}

} // namespace

QCoro::Task<Result<std::vector<ApplyConflict>>> OperationRunner::compareVirtual(std::vector<Operation> operations,
                                                                                QHash<VirtualClusterId, VirtualCluster> expected)
{
    const auto self = shared_from_this();
    std::vector<ApplyConflict> conflicts;
    std::vector<Operation> known; // one for each virtual cluster
    QSet<VirtualClusterId> seen;
    for (const Operation &operation : operations) {
        if (!operation.isOfVirtualCluster() || seen.contains(operation.virtualCluster))
            continue;
        seen.insert(operation.virtualCluster);
        if (operation.kind != Operation::Kind::DeployVirtualCluster) {
            known.push_back(operation);
            continue;
        }
        if (!m_client)
            co_return cancelled();
        const Result<std::vector<VirtualDocument>> same = co_await m_client->virtualClustersNamed(operation.scope, operation.virtualClusterName);
        if (!same)
            co_return fail(same.error());
        // One that had the name at the last pull is the plan's own business: it goes, or a rule says so.
        const bool isTaken = std::any_of(same->begin(), same->end(), [&](const VirtualDocument &each) { return !m_base.virtualCluster(each.virtualCluster.id); });
        if (isTaken)
            conflicts.push_back({operation.group, operation.groupName, Text::tr("Name of virtual cluster %1").arg(operation.virtualClusterName), {},
                                 Text::tr("taken by another cluster"), operation.virtualClusterName, operation.virtualCluster});
    }
    for (size_t first = 0; first < known.size(); first += readAtOnce) {
        if (!m_client)
            co_return cancelled();
        const size_t last = std::min(first + readAtOnce, known.size());
        std::vector<QCoro::Task<Result<VirtualDocument>>> tasks;
        for (size_t i = first; i < last; ++i)
            tasks.push_back(m_client->virtualCluster(known[i].scope, known[i].virtualCluster));
        std::optional<Error> error;
        for (size_t i = first; i < last; ++i) {
            const Result<VirtualDocument> document = co_await tasks[i - first];
            if (!document && document.error().code != ErrorCode::NotFound) {
                error = document.error();
                continue;
            }
            const VirtualClusterId &id = known[i].virtualCluster;
            const auto own = expected.constFind(id);
            const VirtualCluster *base = own == expected.cend() ? m_base.virtualCluster(id) : &*own;
            const VirtualCluster *mine = m_draft.virtualCluster(id);
            // On its way out it is as good as gone.
            const bool isThere = document && document->virtualCluster.state != VirtualClusterState::Deleting;
            auto found = conflictsOf(base, isThere ? &document->virtualCluster : nullptr, mine, m_base);
            std::move(found.begin(), found.end(), std::back_inserter(conflicts));
            if (document)
                m_knownVirtual.insert(id, document->virtualCluster);
        }
        if (error)
            co_return fail(*error);
    }
    co_return conflicts;
}

bool OperationRunner::has(const Operation &operation, const VirtualCluster &present) const
{
    return sameContent(present, virtualAfter(operation, present, m_draft));
}

QCoro::Task<Result<std::optional<VirtualDocument>>> OperationRunner::steady(Operation operation)
{
    const auto self = shared_from_this();
    QElapsedTimer timer;
    timer.start();
    std::chrono::milliseconds pause = m_transition.firstLook;
    for (;;) {
        if (!m_client)
            co_return cancelled();
        Result<VirtualDocument> document = co_await m_client->virtualCluster(operation.scope, backendId(operation.virtualCluster));
        if (!document && document.error().code == ErrorCode::NotFound)
            co_return std::optional<VirtualDocument>();
        if (!document)
            co_return fail(document.error());
        if (!isTransient(document->virtualCluster.state))
            co_return std::optional(std::move(*document));
        if (m_isStopped && m_isStopped())
            co_return fail(ErrorCode::OutcomeUnknown,
                           Text::tr("%1 is still %2. Apply again to go on.").arg(operation.virtualClusterName, Names::of(document->virtualCluster.state)));
        if (timer.elapsed() >= m_transition.limit.count())
            co_return fail(ErrorCode::OutcomeUnknown,
                           Text::tr("%1 is still %2 after %n second(s). Look at it on the backend, and apply again.", nullptr,
                                    static_cast<int>(m_transition.limit.count() / 1000))
                               .arg(operation.virtualClusterName, Names::of(document->virtualCluster.state)));
        co_await QCoro::sleepFor(pause);
        pause = std::min(pause + pause / 2, m_transition.lastLook);
    }
}

QCoro::Task<Result<OperationRunner::Look>> OperationRunner::lookForDeployed(Operation operation, QString marker)
{
    const auto self = shared_from_this();
    Look result;
    Result<std::vector<VirtualDocument>> found = co_await m_client->virtualClustersNamed(operation.scope, operation.virtualClusterName);
    if (!found)
        co_return fail(found.error());
    for (VirtualDocument &each : *found) {
        if (each.marker == marker) {
            m_deployed.insert(operation.virtualCluster, each.virtualCluster.id);
            result.isDone = true;
            result.virtualDocument = std::move(each);
            co_return result;
        }
    }
    // Without its mark nobody can say who made it. Made again, it would be there twice.
    const auto other = std::find_if(found->begin(), found->end(), [&](const VirtualDocument &each) {
        return each.marker.isEmpty() && !m_base.virtualCluster(each.virtualCluster.id);
    });
    if (other != found->end())
        co_return fail(ErrorCode::OutcomeUnknown,
                       Text::tr("No answer came, and there is a virtual cluster %1 now that does not carry Easel's mark: this apply may have deployed it, or "
                                "somebody else. It is not deployed again. Pull to have it in the fleet; then take the deployment out of the plan, or give "
                                "the new one another name.").arg(operation.virtualClusterName),
                       other->virtualCluster.id.toString());
    co_return result;
}

QCoro::Task<Result<OperationRunner::Look>> OperationRunner::lookVirtual(Operation operation, QString marker, bool search)
{
    const auto self = shared_from_this();
    Look result;
    if (!m_client)
        co_return cancelled();
    if (operation.kind == Operation::Kind::DeployVirtualCluster) {
        if (search)
            co_return co_await lookForDeployed(std::move(operation), std::move(marker));
        co_return result;
    }
    // One that is on its way from one state to another takes nothing new until it is there.
    Result<std::optional<VirtualDocument>> document = co_await steady(operation);
    if (!document)
        co_return fail(document.error());
    if (!*document) {
        if (operation.kind != Operation::Kind::DeleteVirtualCluster)
            co_return deletedMeanwhile(operation);
        result.isDone = true;
        co_return result;
    }
    const VirtualCluster &present = (*document)->virtualCluster;
    result.isDone = operation.kind != Operation::Kind::DeleteVirtualCluster && has(operation, present);
    const auto known = m_knownVirtual.constFind(operation.virtualCluster);
    if (!result.isDone && known != m_knownVirtual.cend()) {
        const std::vector<FieldChange> fields = fieldsOf({&*known, &present});
        if (!fields.empty())
            co_return fail(ErrorCode::Conflict,
                           Text::tr("“%1” was changed on the backend while the plan was being applied: %2 is “%3” now.")
                               .arg(operation.virtualClusterName, fields.front().label, fields.front().after),
                           operation.virtualCluster.toString());
    }
    m_knownVirtual.insert(operation.virtualCluster, present);
    result.virtualDocument = std::move(**document);
    co_return result;
}

QCoro::Task<Result<void>> OperationRunner::sendVirtual(Operation operation, QString marker, VirtualDocument document, Progress progress)
{
    const auto self = shared_from_this();
    if (!m_client)
        co_return cancelled();
    const VirtualCluster wanted = operation.kind == Operation::Kind::DeleteVirtualCluster ? VirtualCluster() : *m_draft.virtualCluster(operation.virtualCluster);
    const VirtualClusterId id = operation.virtualCluster;
    Result<PaletteClient::Written> written = cancelled();
    switch (operation.kind) {
    case Operation::Kind::DeployVirtualCluster: written = co_await m_client->deployVirtualCluster(wanted, backendId(operation.group), marker); break;
    case Operation::Kind::ResizeVirtualCluster: written = co_await m_client->resizeVirtualCluster(operation.scope, document.configUid, wanted.size); break;
    case Operation::Kind::PauseVirtualCluster: written = co_await m_client->pauseVirtualCluster(operation.scope, id, true); break;
    case Operation::Kind::ResumeVirtualCluster: written = co_await m_client->pauseVirtualCluster(operation.scope, id, false); break;
    case Operation::Kind::DeleteVirtualCluster: written = co_await m_client->deleteVirtualCluster(operation.scope, id); break;
    case Operation::Kind::CreateGroup:
    case Operation::Kind::UpdateMeta:
    case Operation::Kind::UpdateHostClusters:
    case Operation::Kind::UpdateProfiles:
    case Operation::Kind::DeleteGroup: break; // send() sends them
    }
    if (!written)
        co_return fail(written.error());
    if (!written->virtualCluster.isEmpty())
        m_deployed.insert(operation.virtualCluster, written->virtualCluster);
    if (!written->auditUid.isEmpty())
        progress.answered(written->auditUid);
    co_return Result<void>();
}

QCoro::Task<Result<void>> OperationRunner::confirmVirtual(Operation operation)
{
    const auto self = shared_from_this();
    if (!m_client)
        co_return cancelled();
    if (operation.kind == Operation::Kind::DeleteVirtualCluster) {
        // What waits for it needs it gone, and not only going.
        const Result<std::optional<VirtualDocument>> left = co_await steady(operation);
        if (!left)
            co_return fail(ErrorCode::OutcomeUnknown, left.error().message, left.error().context);
        if (*left)
            co_return fail(ErrorCode::Server, Text::tr("The backend said that “%1” is deleted, but it is still there.").arg(operation.virtualClusterName));
        co_return Result<void>();
    }
    const Result<VirtualDocument> document = co_await m_client->virtualCluster(operation.scope, backendId(operation.virtualCluster));
    if (!document && document.error().code == ErrorCode::NotFound)
        co_return deletedMeanwhile(operation);
    // It said yes, but nobody has seen it: the next apply looks.
    if (!document)
        co_return fail(ErrorCode::OutcomeUnknown,
                       Text::tr("The backend accepted it, but it could not be read back: %1 Apply again to find out.").arg(document.error().message));
    const VirtualCluster &present = document->virtualCluster;
    const VirtualCluster wanted = virtualAfter(operation, present, m_draft);
    const std::vector<FieldChange> fields = fieldsOf({&present, &wanted});
    if (!fields.empty())
        co_return fail(ErrorCode::Server,
                       Text::tr("The backend accepted the change of “%1”, but has another value for %2 now: “%3” instead of “%4”.")
                           .arg(operation.virtualClusterName, fields.front().label, fields.front().before, fields.front().after),
                       operation.virtualCluster.toString());
    m_knownVirtual.insert(operation.virtualCluster, present);
    co_return Result<void>();
}

QCoro::Task<Result<VirtualClusterState>> OperationRunner::stateOf(Operation operation)
{
    const auto self = shared_from_this();
    if (!m_client)
        co_return cancelled();
    if (isDraft(operation.virtualCluster) && !m_deployed.contains(operation.virtualCluster)) {
        // Deployed by an earlier run of this plan.
        const Result<std::vector<VirtualDocument>> found = co_await m_client->virtualClustersNamed(operation.scope, operation.virtualClusterName);
        if (!found)
            co_return fail(found.error());
        if (found->empty())
            co_return fail(ErrorCode::NotFound, Text::tr("“%1” is not there any more.").arg(operation.virtualClusterName));
        m_deployed.insert(operation.virtualCluster, found->front().virtualCluster.id);
        co_return found->front().virtualCluster.state;
    }
    const Result<VirtualDocument> document = co_await m_client->virtualCluster(operation.scope, backendId(operation.virtualCluster));
    if (!document)
        co_return fail(document.error());
    co_return document->virtualCluster.state;
}

} // namespace easel
