// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/rollback.h"

#include "planning/virtualdiff.h"

#include <QCoreApplication>

#include <algorithm>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(Rollback)
};

/// `now`, or what was there before where the apply changed it and nobody else has since.
template <typename Value>
void takeBack(Value &now, const Value &wrote, const Value &before)
{
    if (now == wrote)
        now = before;
}

void takeBackTags(Labels &now, const Labels &wrote, const Labels &before)
{
    const auto at = [](const Labels &labels, const QString &key) {
        return labels.contains(key) ? std::optional(labels.value(key)) : std::nullopt;
    };
    for (const QString &key : (wrote.keys() + before.keys())) {
        if (at(now, key) != at(wrote, key))
            continue;
        if (before.contains(key))
            now.insert(key, before.value(key));
        else
            now.remove(key);
    }
}

void takeBackMembers(ClusterGroup &now, const ClusterGroup &wrote, const ClusterGroup &before)
{
    std::erase_if(now.members, [&](const Member &member) { return wrote.member(member.cluster) && !before.member(member.cluster); });
    for (const Member &member : before.members) {
        const Member *written = wrote.member(member.cluster);
        Member *present = now.member(member.cluster);
        if (!written && !present) {
            now.members.push_back(member);
        } else if (written && present) {
            takeBack(present->hostDns, written->hostDns, member.hostDns);
            takeBack(present->port, written->port, member.port);
            takeBack(present->loadBalancer, written->loadBalancer, member.loadBalancer);
        }
    }
}

ClusterGroup takenBack(ClusterGroup now, const ClusterGroup &wrote, const ClusterGroup &before)
{
    takeBack(now.name, wrote.name, before.name);
    takeBack(now.description, wrote.description, before.description);
    takeBackTags(now.tags, wrote.tags, before.tags);
    takeBack(now.endpoint, wrote.endpoint, before.endpoint);
    takeBack(now.limits.cpu, wrote.limits.cpu, before.limits.cpu);
    takeBack(now.limits.memory, wrote.limits.memory, before.limits.memory);
    takeBack(now.limits.storage, wrote.limits.storage, before.limits.storage);
    takeBack(now.oversubscription, wrote.oversubscription, before.oversubscription);
    if (now.values == wrote.values) {
        now.values = before.values;
        now.vclusterVersion = before.vclusterVersion;
    }
    takeBack(now.profiles, wrote.profiles, before.profiles);
    takeBackMembers(now, wrote, before);
    return now;
}

class Builder final
{
public:
    Builder(const Fleet &before, const Fleet &planned, const Fleet &now, const QHash<GroupId, GroupId> &created)
        : m_before(before), m_planned(planned), m_now(now), m_created(created)
    {
        m_rollback.target = now;
    }

    void takeBackUpdates(const GroupId &id, const ClusterGroup &wrote)
    {
        const ClusterGroup *before = m_before.group(id);
        const ClusterGroup *now = m_now.group(id);
        if (!now) {
            m_rollback.remarks << Text::tr("“%1” has been deleted by somebody else since: it stays so.").arg(before->name);
            return;
        }
        for (const FieldChange &field : diffGroups(wrote, *now, m_now))
            m_rollback.remarks << Text::tr("“%1”: somebody else has changed “%2” since. It stays as it is now.").arg(now->name, field.label);
        m_rollback.target.putGroup(takenBack(*now, wrote, *before));
    }

    void takeBackCreation(const GroupId &id)
    {
        const GroupId uid = m_created.value(id);
        const ClusterGroup *now = m_now.group(uid);
        if (!now)
            return; // somebody else has taken it back
        if (const auto running = static_cast<int>(m_rollback.target.virtualClusterCountOf(uid)); running > 0) {
            m_rollback.remarks << Text::tr("“%1” stays: %n virtual cluster(s) run on it by now.", nullptr, running).arg(now->name);
            return;
        }
        if (!diffGroups(*m_planned.group(id), *now, m_now).empty())
            m_rollback.remarks << Text::tr("“%1” is deleted, although somebody else has changed it since it was made.").arg(now->name);
        m_rollback.target.removeGroup(uid);
    }

    void takeBackDeletion(const GroupId &id)
    {
        if (m_now.group(id))
            return;
        ClusterGroup group = *m_before.group(id);
        group.id = makeDraftGroupId();
        group.lastModified = {};
        m_rollback.remarks << Text::tr("“%1” is made anew: its uid will be another one than %2.").arg(group.name, id.toString());
        m_rollback.target.putGroup(std::move(group));
    }

    void takeBackDeployment(const VirtualClusterId &id)
    {
        const VirtualCluster *planned = m_planned.virtualCluster(id);
        // By its name, which is only one's at a time.
        const std::vector<const VirtualCluster *> named = m_now.virtualClustersNamed(planned->scope, planned->name);
        const VirtualCluster *now = named.empty() ? nullptr : named.front();
        if (!now || m_before.virtualCluster(now->id))
            return; // somebody else has taken it back
        if (!sameContent(*planned, *now))
            m_rollback.remarks << Text::tr("Virtual cluster %1 is deleted, although somebody else has changed it since it was deployed.").arg(now->name);
        m_rollback.target.removeVirtualCluster(VirtualClusterId(now->id));
    }

    void takeBackVirtualDeletion(const VirtualClusterId &id)
    {
        if (m_now.virtualCluster(id))
            return;
        m_rollback.remarks << Text::tr("Virtual cluster %1 was deleted with all that ran in it: nothing brings that back. Deploy a new one if it is needed.")
                                  .arg(m_before.virtualCluster(id)->name);
    }

    void takeBackVirtualUpdate(const Operation &operation)
    {
        const VirtualCluster *before = m_before.virtualCluster(operation.virtualCluster);
        const VirtualCluster *wrote = m_planned.virtualCluster(operation.virtualCluster);
        const VirtualCluster *now = m_rollback.target.virtualCluster(operation.virtualCluster);
        if (!now) {
            m_rollback.remarks << Text::tr("Virtual cluster %1 has been deleted by somebody else since: it stays so.").arg(before->name);
            return;
        }
        VirtualCluster next = *now;
        bool isOthers = false;
        if (operation.kind == Operation::Kind::ResizeVirtualCluster) {
            isOthers = next.size != wrote->size;
            takeBack(next.size, wrote->size, before->size);
        } else if (isPaused(next.state) == isPaused(wrote->state)) {
            next.state = isPaused(before->state) ? pausedState(next.state) : resumedState(next.state);
        } else {
            isOthers = true;
        }
        if (isOthers)
            m_rollback.remarks << Text::tr("Somebody else has changed virtual cluster %1 since. It stays as it is now.").arg(now->name);
        m_rollback.target.putVirtualCluster(std::move(next));
    }

    Rollback result() { return std::move(m_rollback); }

private:
    const Fleet &m_before;
    const Fleet &m_planned;
    const Fleet &m_now;
    const QHash<GroupId, GroupId> &m_created;
    Rollback m_rollback;
};

} // namespace

Rollback rollbackOf(const std::vector<Operation> &done, const Fleet &before, const Fleet &planned, const Fleet &now,
                    const QHash<GroupId, GroupId> &created)
{
    Builder builder(before, planned, now, created);
    // Virtual clusters first: with those that were deployed their group can go.
    for (const Operation &operation : done) {
        switch (operation.kind) {
        case Operation::Kind::DeployVirtualCluster: builder.takeBackDeployment(operation.virtualCluster); break;
        case Operation::Kind::DeleteVirtualCluster: builder.takeBackVirtualDeletion(operation.virtualCluster); break;
        case Operation::Kind::ResizeVirtualCluster:
        case Operation::Kind::PauseVirtualCluster:
        case Operation::Kind::ResumeVirtualCluster: builder.takeBackVirtualUpdate(operation); break;
        case Operation::Kind::CreateGroup:
        case Operation::Kind::UpdateMeta:
        case Operation::Kind::UpdateHostClusters:
        case Operation::Kind::UpdateProfiles:
        case Operation::Kind::DeleteGroup: break;
        }
    }
    std::vector<GroupId> order;
    QHash<GroupId, ClusterGroup> wrote; // of a group that was there before: what the apply has made of it
    for (const Operation &operation : done) {
        switch (operation.kind) {
        case Operation::Kind::CreateGroup: builder.takeBackCreation(operation.group); continue;
        case Operation::Kind::DeleteGroup: builder.takeBackDeletion(operation.group); continue;
        case Operation::Kind::UpdateMeta:
        case Operation::Kind::UpdateHostClusters:
        case Operation::Kind::UpdateProfiles: break;
        case Operation::Kind::DeployVirtualCluster:
        case Operation::Kind::ResizeVirtualCluster:
        case Operation::Kind::PauseVirtualCluster:
        case Operation::Kind::ResumeVirtualCluster:
        case Operation::Kind::DeleteVirtualCluster: continue;
        }
        if (!wrote.contains(operation.group))
            order.push_back(operation.group);
        const ClusterGroup present = wrote.value(operation.group, *before.group(operation.group));
        wrote.insert(operation.group, groupAfter(operation, present, planned));
    }
    for (const GroupId &id : order)
        builder.takeBackUpdates(id, wrote[id]);
    return builder.result();
}

} // namespace easel
