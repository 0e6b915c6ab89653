// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/virtualmerge.h"

#include "planning/fieldtext.h"
#include "planning/virtualdiff.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(MergeConflict)
};

using Kind = MergeConflict::Kind;

QString sizeMark(const Resources &size)
{
    return QStringLiteral("%1 %2 %3").arg(size.cpu.value).arg(size.memory.value).arg(size.storage.value);
}

QString markOf(const VirtualCluster &each)
{
    return sizeMark(each.size) + (isPaused(each.state) ? QStringLiteral(" paused") : QString());
}

/// Whether the plan's and theirs are one and the same: made alike, on the same group.
bool isAlike(const VirtualCluster &mine, const VirtualCluster &theirs)
{
    return mine.group == theirs.group && mine.scope == theirs.scope && mine.name == theirs.name && mine.size == theirs.size;
}

class Merger final
{
public:
    Merger(const Fleet &base, const Fleet &theirs, const Fleet &mine, const std::vector<MergeConflict> &open, FleetMerge &merge)
        : m_base(base), m_theirs(theirs), m_mine(mine), m_merge(merge)
    {
        for (const MergeConflict &conflict : open) {
            if (isOfVirtualCluster(conflict.kind))
                m_open.insert(conflict.virtualCluster, conflict);
        }
    }

    void run()
    {
        QSet<VirtualClusterId> ids(m_open.keyBegin(), m_open.keyEnd());
        for (const VirtualPair &pair : changedVirtualClusters(m_base, m_mine))
            ids.insert(pair.id());
        std::vector<VirtualClusterId> sorted(ids.begin(), ids.end());
        std::sort(sorted.begin(), sorted.end());
        for (const VirtualClusterId &id : sorted)
            lay(id);
    }

private:
    void lay(const VirtualClusterId &id)
    {
        const auto known = m_open.constFind(id);
        const VirtualCluster *base = m_base.virtualCluster(id);
        const VirtualCluster *now = m_mine.virtualCluster(id);
        std::optional<VirtualCluster> ancestor = base ? std::optional(*base) : std::nullopt;
        std::optional<VirtualCluster> own = now ? std::optional(*now) : std::nullopt;
        if (known != m_open.cend()) {
            // Nobody has settled it: the plan was still made on what was there before.
            if (known->ancestorVirtual && known->kind == Kind::VirtualSizeBoth && ancestor)
                ancestor->size = known->ancestorVirtual->size;
            else if (known->ancestorVirtual)
                ancestor = known->ancestorVirtual;
            if (!own && known->myVirtual && known->kind != Kind::VirtualNameTaken)
                own = known->myVirtual;
        }
        if (own)
            own->group = m_merge.created.value(own->group, own->group);
        if (ancestor && own)
            layChange(id, *ancestor, *own);
        else if (ancestor)
            layDeletion(id, *ancestor);
        else if (own)
            layDeployment(*own);
    }

    MergeConflict conflictOf(Kind kind, const VirtualCluster &any) const
    {
        const ClusterGroup *group = m_merge.draft.group(any.group) ? m_merge.draft.group(any.group) : m_base.group(any.group);
        MergeConflict conflict;
        conflict.kind = kind;
        conflict.group = any.group;
        conflict.groupName = group ? group->name : any.group.toString();
        conflict.virtualCluster = any.id;
        return conflict;
    }

    void layDeployment(const VirtualCluster &own)
    {
        for (const VirtualCluster *other : m_theirs.virtualClustersNamed(own.scope, own.name)) {
            if (other->id == own.id)
                return; // it is there already
            const auto known = m_open.constFind(own.id);
            const bool isNew = !m_base.virtualCluster(other->id) || (known != m_open.cend() && known->kind == Kind::VirtualNameTaken);
            if (!isNew || !m_merge.draft.virtualCluster(other->id))
                continue;
            if (isAlike(own, *other)) {
                m_merge.deployed.insert(own.id, other->id);
                return;
            }
            m_merge.draft.putVirtualCluster(own);
            MergeConflict conflict = conflictOf(Kind::VirtualNameTaken, own);
            conflict.theirVirtual = *other;
            conflict.myVirtual = own;
            m_merge.conflicts.push_back(std::move(conflict));
            return;
        }
        if (m_merge.draft.group(own.group)) {
            m_merge.draft.putVirtualCluster(own);
            return;
        }
        MergeConflict conflict = conflictOf(Kind::VirtualGroupGone, own);
        conflict.myVirtual = own;
        m_merge.conflicts.push_back(std::move(conflict));
    }

    void layDeletion(const VirtualClusterId &id, const VirtualCluster &ancestor)
    {
        const VirtualCluster *theirs = m_theirs.virtualCluster(id);
        if (!theirs)
            return;
        if (!sameContent(ancestor, *theirs)) {
            MergeConflict conflict = conflictOf(Kind::VirtualDeletedMine, *theirs);
            conflict.ancestorVirtual = ancestor;
            conflict.theirVirtual = *theirs;
            m_merge.conflicts.push_back(std::move(conflict));
        }
        m_merge.draft.removeVirtualCluster(id);
    }

    void layChange(const VirtualClusterId &id, const VirtualCluster &ancestor, const VirtualCluster &own)
    {
        if (sameContent(ancestor, own))
            return;
        const VirtualCluster *theirs = m_theirs.virtualCluster(id);
        if (!theirs) {
            MergeConflict conflict = conflictOf(Kind::VirtualDeletedTheirs, own);
            conflict.ancestorVirtual = ancestor;
            conflict.myVirtual = own;
            m_merge.conflicts.push_back(std::move(conflict));
            return;
        }
        VirtualCluster next = *theirs;
        const bool isMineResized = own.size != ancestor.size;
        const bool isTheirsResized = theirs->size != ancestor.size;
        if (isMineResized)
            next.size = own.size;
        if (isMineResized && isTheirsResized && own.size != theirs->size) {
            MergeConflict conflict = conflictOf(Kind::VirtualSizeBoth, own);
            conflict.ancestorVirtual = ancestor;
            conflict.theirVirtual = *theirs;
            conflict.myVirtual = own;
            m_merge.conflicts.push_back(std::move(conflict));
        }
        if (isPaused(own.state) != isPaused(ancestor.state))
            next.state = isPaused(own.state) ? pausedState(theirs->state) : resumedState(theirs->state);
        VirtualCluster merged = ancestor;
        if (!isMineResized || own.size == theirs->size)
            merged.size = theirs->size;
        merged.state = theirs->state;
        for (FieldChange &field : fieldsOf({&ancestor, &merged}))
            m_merge.mergedByItself.push_back({own.group, conflictOf(Kind::VirtualSizeBoth, own).groupName, std::move(field)});
        m_merge.draft.putVirtualCluster(std::move(next));
    }

    const Fleet &m_base;
    const Fleet &m_theirs;
    const Fleet &m_mine;
    FleetMerge &m_merge;
    QHash<VirtualClusterId, MergeConflict> m_open;
};

QString textOf(const std::optional<VirtualCluster> &state, const QString &otherwise)
{
    return state ? virtualText(*state) : otherwise;
}

} // namespace

bool isOfVirtualCluster(MergeConflict::Kind kind)
{
    switch (kind) {
    case Kind::VirtualSizeBoth:
    case Kind::VirtualDeletedTheirs:
    case Kind::VirtualDeletedMine:
    case Kind::VirtualNameTaken:
    case Kind::VirtualGroupGone: return true;
    case Kind::EditedBoth:
    case Kind::DeletedTheirs:
    case Kind::DeletedMine:
    case Kind::ClusterTaken:
    case Kind::NameTaken:
    case Kind::ScopeGone:
    case Kind::ClusterGone:
    case Kind::RuleBroken: return false;
    }
    Q_UNREACHABLE();
}

void mergeVirtualClusters(const Fleet &base, const Fleet &theirs, const Fleet &mine, const std::vector<MergeConflict> &open, FleetMerge &merge)
{
    Merger(base, theirs, mine, open, merge).run();
}

Result<std::vector<Change>> settleVirtual(const MergeConflict &conflict, Choice choice, const Fleet &theirs, const Fleet &draft)
{
    using Changes = std::vector<Change>;
    const bool isMine = choice == Choice::Mine;
    const VirtualCluster *there = theirs.virtualCluster(conflict.virtualCluster);
    const VirtualCluster *now = draft.virtualCluster(conflict.virtualCluster);
    switch (conflict.kind) {
    case Kind::VirtualSizeBoth:
        return isMine || !there || !now ? Changes() : Changes{ResizeVirtualCluster{now->group, now->id, there->size}};
    case Kind::VirtualDeletedTheirs: {
        if (!isMine || now || !conflict.myVirtual)
            return Changes();
        if (conflict.isOfPlan) // the backend has it still
            return Changes{DeployVirtualCluster{conflict.group, *conflict.myVirtual}};
        const ClusterGroup *group = draft.group(conflict.group);
        if (!group)
            return fail(ErrorCode::Refused, Text::tr("The group of the virtual cluster is gone too. Deploy a new one on another group."), conflict.groupName);
        return Changes{DeployVirtualCluster{group->id, newVirtualCluster(*group, conflict.myVirtual->scope, conflict.myVirtual->name, conflict.myVirtual->size)}};
    }
    case Kind::VirtualDeletedMine:
        if (isMine)
            return now ? Changes{DeleteVirtualCluster{now->group, now->id}} : Changes();
        return now || !there ? Changes() : Changes{DeployVirtualCluster{there->group, *there}};
    case Kind::VirtualNameTaken: {
        if (!now)
            return Changes();
        Changes changes{DeleteVirtualCluster{now->group, now->id}};
        if (isMine) {
            VirtualCluster renamed = *now;
            for (int number = 2; !draft.virtualClustersNamed(renamed.scope, renamed.name).empty(); ++number)
                renamed.name = QStringLiteral("%1-%2").arg(now->name).arg(number);
            changes.push_back(DeployVirtualCluster{renamed.group, renamed});
        }
        return changes;
    }
    case Kind::VirtualGroupGone:
        if (isMine)
            return fail(ErrorCode::Refused, Text::tr("The group of the virtual cluster is gone. Deploy it on another group."), conflict.groupName);
        return Changes();
    case Kind::EditedBoth:
    case Kind::DeletedTheirs:
    case Kind::DeletedMine:
    case Kind::ClusterTaken:
    case Kind::NameTaken:
    case Kind::ScopeGone:
    case Kind::ClusterGone:
    case Kind::RuleBroken: break;
    }
    Q_UNREACHABLE();
}

bool isStillVirtualConflict(const MergeConflict &conflict, const Fleet &theirs, const Fleet &draft)
{
    const VirtualCluster *there = theirs.virtualCluster(conflict.virtualCluster);
    const VirtualCluster *now = draft.virtualCluster(conflict.virtualCluster);
    switch (conflict.kind) {
    case Kind::VirtualSizeBoth: return there && now && there->size != now->size;
    case Kind::VirtualDeletedTheirs: return !there && !now;
    case Kind::VirtualDeletedMine: return there && !now;
    case Kind::VirtualNameTaken: return now && draft.virtualClustersNamed(now->scope, now->name).size() > 1;
    case Kind::VirtualGroupGone: return !now && !draft.group(conflict.group);
    case Kind::EditedBoth:
    case Kind::DeletedTheirs:
    case Kind::DeletedMine:
    case Kind::ClusterTaken:
    case Kind::NameTaken:
    case Kind::ScopeGone:
    case Kind::ClusterGone:
    case Kind::RuleBroken: break;
    }
    Q_UNREACHABLE();
}

QString virtualMarkOf(const MergeConflict &conflict, const Fleet &theirs)
{
    const VirtualCluster *there = theirs.virtualCluster(conflict.virtualCluster);
    const auto presence = [](bool isThere) { return isThere ? QStringLiteral("there") : QStringLiteral("gone"); };
    switch (conflict.kind) {
    case Kind::VirtualSizeBoth: return there ? sizeMark(there->size) : QString();
    case Kind::VirtualDeletedTheirs: return presence(there);
    case Kind::VirtualDeletedMine: return there ? markOf(*there) : QString();
    case Kind::VirtualNameTaken: return conflict.theirVirtual && theirs.virtualCluster(conflict.theirVirtual->id) ? conflict.theirVirtual->id.toString() : QString();
    case Kind::VirtualGroupGone: return presence(theirs.group(conflict.group));
    case Kind::EditedBoth:
    case Kind::DeletedTheirs:
    case Kind::DeletedMine:
    case Kind::ClusterTaken:
    case Kind::NameTaken:
    case Kind::ScopeGone:
    case Kind::ClusterGone:
    case Kind::RuleBroken: break;
    }
    Q_UNREACHABLE();
}

void describeVirtualConflict(MergeConflict &conflict, const Fleet &theirs, const Fleet &draft)
{
    const std::optional<VirtualCluster> &any = conflict.myVirtual ? conflict.myVirtual : conflict.theirVirtual;
    const QString name = any ? any->name : conflict.virtualCluster.toString();
    conflict.label = Text::tr("Virtual cluster %1").arg(name);
    conflict.base = textOf(conflict.ancestorVirtual, Text::tr("did not exist"));
    conflict.theirs = textOf(conflict.theirVirtual, Text::tr("deleted"));
    conflict.mine = textOf(conflict.myVirtual, Text::tr("deleted"));
    switch (conflict.kind) {
    case Kind::VirtualSizeBoth: {
        conflict.label = Text::tr("Size of virtual cluster %1").arg(name);
        const auto size = [](const std::optional<VirtualCluster> &state) { return state ? sizeText(state->size) : QString(); };
        conflict.base = size(conflict.ancestorVirtual);
        conflict.theirs = size(conflict.theirVirtual);
        conflict.mine = size(conflict.myVirtual);
        const VirtualCluster *there = theirs.virtualCluster(conflict.virtualCluster);
        const VirtualCluster *now = draft.virtualCluster(conflict.virtualCluster);
        if (there && now && there->size != now->size)
            conflict.mine = sizeText(now->size);
        conflict.reason = Text::tr("The plan and somebody on the backend changed the size, each in their way.");
        return;
    }
    case Kind::VirtualDeletedTheirs:
        conflict.reason = Text::tr("Somebody on the backend deleted the virtual cluster that the plan changes. Keeping yours deploys a new, empty one.");
        return;
    case Kind::VirtualDeletedMine:
        conflict.reason = Text::tr("The plan deletes the virtual cluster, and somebody on the backend changed it since the plan was made.");
        return;
    case Kind::VirtualNameTaken:
        conflict.theirs = Text::tr("another one is called %1").arg(name);
        conflict.reason = Text::tr("Another virtual cluster has the name of the one that the plan deploys. Keeping yours gives it another name; taking theirs does "
                                   "not deploy it.");
        return;
    case Kind::VirtualGroupGone:
        conflict.theirs = Text::tr("the group is gone");
        conflict.reason = Text::tr("The group on which the plan deploys the virtual cluster does not exist any more.");
        return;
    case Kind::EditedBoth:
    case Kind::DeletedTheirs:
    case Kind::DeletedMine:
    case Kind::ClusterTaken:
    case Kind::NameTaken:
    case Kind::ScopeGone:
    case Kind::ClusterGone:
    case Kind::RuleBroken: return;
    }
}

} // namespace easel
