// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "palette/paletteclient.h"
#include "planning/operations.h"
#include "sync/applyconflict.h"
#include "workspace/workspace.h"

#include <QPointer>

#include <memory>
#include <set>

namespace easel {

/// How long a virtual cluster may be on its way from one state to another, and how often it is looked at meanwhile.
struct TransitionPace final
{
    std::chrono::milliseconds limit = std::chrono::minutes(10);
    std::chrono::milliseconds firstLook{250}; ///< then half as long again each time
    std::chrono::milliseconds lastLook = std::chrono::seconds(5);
};

/// Does the operations of one apply on the backend: looks at the group or virtual cluster before, has it journalled, sends it, and reads it back
/// after. Several may run at a time, but one for each group. Knows what the backend has of each group as far as this apply saw
/// it, so that a change that comes in between is noticed. What nobody can rule out over this API is a change between the last
/// look and the write: it is overwritten in the fields that the write covers.
/// Held by std::shared_ptr: what runs keeps it alive. All calls end with Cancelled when the client is gone.
class OperationRunner final : public std::enable_shared_from_this<OperationRunner>
{
public:
    /// What is told of an operation while it runs.
    struct Progress
    {
        /// Before a request is sent, and when it is not known what became of it; gone on with when that is on the disk. `seen` is
        /// when the group had been modified last.
        std::function<QCoro::Task<Result<void>>(JournalEntry::State state, QString error, QDateTime seen)> journal;
        /// The backend has answered a write, and has a record of it.
        std::function<void(const QString &auditUid)> answered;
    };

    using Transition = TransitionPace;
    /// Turns `base` into `draft`. `settle` is how long a request may be at work after its connection broke.
    OperationRunner(QPointer<PaletteClient> client, Fleet base, Fleet draft, std::chrono::milliseconds settle, Transition transition = {});

    /// Reads every group that the operations touch, and who has the names that they take and the clusters that they let
    /// join, and compares: the groups with `expected`, which is the base with what this plan has done already; with the base
    /// where it does not say. A group that the plan deletes has to be as it was too. Sends nothing.
    QCoro::Task<Result<std::vector<ApplyConflict>>> compare(std::vector<Operation> operations,
                                                            QHash<GroupId, ClusterGroup> expected,
                                                            QHash<VirtualClusterId, VirtualCluster> expectedVirtual = {});

    /// The scopes whose groups compare() lists for an operation.
    static std::set<Scope> listedScopes(const Operation &operation, const Fleet &base, const Fleet &draft);

    /// Does one operation. Success: the backend has it, seen with our own eyes. OutcomeUnknown: it was sent, and whether
    /// it was done could not be found out. Conflict: the group is not as it was when it was compared, or was done and taken
    /// back by somebody else. With every other error it was not done.
    QCoro::Task<Result<void>> run(Operation operation, QString marker, Progress progress);

    enum class Fate {
        NotDone,
        Done,
        TakenBack, ///< not there, but the group has been written since: somebody has taken it back, or has written the group
    };
    /// Of an operation that an earlier run sent, when it cannot be under way any more. `seen` is what was journalled of it.
    /// Conflict: the group is not there any more. OutcomeUnknown as in run().
    QCoro::Task<Result<Fate>> fateOf(Operation operation, QString marker, QDateTime seen);
    static Error takenBackError(const Operation &operation);

    /// Where the virtual cluster of an operation that was done is on its way by now. NotFound when it is not there.
    QCoro::Task<Result<VirtualClusterState>> stateOf(Operation operation);
    const Transition &transition() const { return m_transition; }
    /// Asked while something is waited for: what is under way on the backend goes on, and is waited for no longer.
    void setStopped(std::function<bool()> isStopped) { m_isStopped = std::move(isStopped); }

    /// Looks in the scopes of these creations for groups that are there once too often, whoever made them; a sentence each,
    /// with what to do. `markers` are those of the creations: which group of the plan each is of.
    QCoro::Task<Result<QStringList>> doubles(std::vector<Operation> creations, QHash<QString, GroupId> markers);

    /// The groups that exist by now: draft id to uid.
    const QHash<GroupId, GroupId> &created() const { return m_created; }
    void addCreated(const GroupId &draft, const GroupId &uid) { m_created.insert(draft, uid); }

private:
    /// What the backend has.
    struct Look
    {
        bool isDone = false;    ///< there is nothing left to do
        GroupDocument document{}; ///< empty when there is no such group
        VirtualDocument virtualDocument{}; ///< the same of a virtual cluster
        QDateTime modified() const { return virtualDocument.configUid.isEmpty() ? document.group.lastModified : virtualDocument.lastModified; }
    };

    /// The groups of a scope as the backend lists them.
    struct Listed
    {
        std::vector<ClusterGroup> groups;
        QMultiHash<QString, size_t> byName;
        QMultiHash<ClusterId, size_t> byMember;
    };

    GroupId backendId(const GroupId &id) const { return m_created.value(id, id); }
    bool isOurs(const GroupId &id) const; ///< by backend id: made by this plan
    QSet<GroupId> knownGroups() const;
    bool has(const Operation &operation, const ClusterGroup &present) const;
    QCoro::Task<Result<Look>> look(Operation operation, QString marker, bool search);
    QCoro::Task<Result<void>> send(Operation operation, QString marker, GroupDocument document, Progress progress);
    QCoro::Task<Result<void>> confirm(Operation operation);
    // The same of virtual clusters.
    QCoro::Task<Result<std::vector<ApplyConflict>>> compareVirtual(std::vector<Operation> operations,
                                                                   QHash<VirtualClusterId, VirtualCluster> expected);
    QCoro::Task<Result<Look>> lookVirtual(Operation operation, QString marker, bool search);
    QCoro::Task<Result<Look>> lookForDeployed(Operation operation, QString marker);
    QCoro::Task<Result<void>> sendVirtual(Operation operation, QString marker, VirtualDocument document, Progress progress);
    QCoro::Task<Result<void>> confirmVirtual(Operation operation);
    /// The virtual cluster when it is in no state on the way any more; nothing when it is gone. OutcomeUnknown at the limit.
    QCoro::Task<Result<std::optional<VirtualDocument>>> steady(Operation operation);
    bool has(const Operation &operation, const VirtualCluster &present) const;
    VirtualClusterId backendId(const VirtualClusterId &id) const { return m_deployed.value(id, id); }
    QCoro::Task<Result<Listed>> list(Scope scope, bool mayBeForbidden);
    QCoro::Task<Result<std::vector<ApplyConflict>>> takenByOthers(std::vector<Operation> operations);
    std::vector<ApplyConflict> takenName(const Operation &operation, const Listed &listed) const;
    std::vector<ApplyConflict> takenClusters(const Operation &operation, const std::vector<ClusterId> &joining, const Listed &listed) const;

    QPointer<PaletteClient> m_client;
    const Fleet m_base;
    const Fleet m_draft;
    const std::chrono::milliseconds m_settle;
    const Transition m_transition;
    std::function<bool()> m_isStopped;
    QHash<VirtualClusterId, VirtualCluster> m_knownVirtual; ///< as it was read last
    QHash<VirtualClusterId, VirtualClusterId> m_deployed;   ///< draft id to uid
    QHash<GroupId, ClusterGroup> m_known; ///< by backend id: as it was read last
    QHash<GroupId, GroupId> m_created;
};

} // namespace easel
