// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/mergestate.h"

#include "planning/changejson.h"
#include "planning/groupfield.h"
#include "planning/virtualmerge.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace easel {
namespace {

using Kind = MergeConflict::Kind;

/// What a plan can set of a group, as few letters.
QString markOf(ClusterGroup group)
{
    std::sort(group.members.begin(), group.members.end(), [](const Member &a, const Member &b) { return a.cluster < b.cluster; });
    for (Member &member : group.members)
        member.name.clear();
    for (ProfileRef &profile : group.profiles)
        profile.name.clear();
    QJsonObject json = toJson(group);
    for (const auto *key : {"id", "isActive", "lastModified", "vclusterVersion", "scope"})
        json.remove(QLatin1String(key));
    const QByteArray text = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(16));
}

QString markOf(const GroupField &field, const ClusterGroup *group)
{
    if (!group)
        return {};
    ClusterGroup only = onlyField(field, *group);
    if (field.kind != GroupField::Kind::Name)
        only.name.clear();
    return markOf(std::move(only));
}

} // namespace

QString theirsMarkOf(const MergeConflict &conflict, const Fleet &theirs)
{
    const ClusterGroup *group = theirs.group(conflict.group);
    QStringList parts;
    switch (conflict.kind) {
    case Kind::EditedBoth:
        if (const std::optional<GroupField> field = GroupField::fromKey(conflict.field))
            return markOf(*field, group);
        return {};
    case Kind::DeletedMine: return group ? markOf(*group) : QString();
    case Kind::DeletedTheirs: return group ? QStringLiteral("there") : QStringLiteral("gone");
    case Kind::ScopeGone: {
        const bool isThere = conflict.myState && theirs.inventory().project(conflict.myState->scope.projectId());
        return isThere || group ? QStringLiteral("there") : QStringLiteral("gone");
    }
    case Kind::ClusterTaken:
        for (const GroupId &other : conflict.others) {
            if (theirs.isMember(conflict.cluster, other))
                parts << other.toString();
        }
        return parts.join(u' ');
    case Kind::NameTaken:
        for (const GroupId &other : conflict.others) {
            const ClusterGroup *taker = theirs.group(other);
            if (taker && conflict.myState && taker->name == conflict.myState->name)
                parts << other.toString();
        }
        return parts.join(u' ');
    case Kind::ClusterGone:
        return (theirs.cluster(conflict.cluster) ? QStringLiteral("there ") : QStringLiteral("gone "))
               + markOf({GroupField::Kind::Member, conflict.cluster.toString()}, group);
    case Kind::RuleBroken: return {};
    case Kind::VirtualSizeBoth:
    case Kind::VirtualDeletedTheirs:
    case Kind::VirtualDeletedMine:
    case Kind::VirtualNameTaken:
    case Kind::VirtualGroupGone: return virtualMarkOf(conflict, theirs);
    }
    Q_UNREACHABLE();
}

Fleet theirsOf(const MergeConflict &conflict, const Fleet &base, const Fleet &draft)
{
    Fleet theirs = base;
    if (!conflict.isOfPlan)
        return theirs;
    if (isOfVirtualCluster(conflict.kind)) {
        if (conflict.theirVirtual)
            theirs.putVirtualCluster(*conflict.theirVirtual);
        else
            theirs.removeVirtualCluster(conflict.virtualCluster);
        return theirs;
    }
    if (conflict.theirState)
        theirs.putGroup(*conflict.theirState);
    else
        theirs.removeGroup(conflict.group);
    for (const GroupId &id : conflict.others) {
        const ClusterGroup *present = draft.group(id);
        const Member *member = conflict.myState ? conflict.myState->member(conflict.cluster) : nullptr;
        if (!present)
            continue;
        ClusterGroup other = *present;
        if (conflict.kind == Kind::ClusterTaken && member && !other.member(conflict.cluster))
            other.members.push_back(*member);
        theirs.putGroup(std::move(other));
    }
    return theirs;
}

bool isStillTheirs(const MergeConflict &conflict, const Fleet &theirs)
{
    // What a plan wanted does not change any more.
    return conflict.isOfPlan || conflict.theirsMark == theirsMarkOf(conflict, theirs);
}

bool isStillConflict(const MergeConflict &conflict, const Fleet &backend, const Fleet &draft)
{
    const Fleet base = theirsOf(conflict, backend, draft);
    const ClusterGroup *theirs = base.group(conflict.group);
    const ClusterGroup *now = draft.group(conflict.group);
    switch (conflict.kind) {
    case Kind::EditedBoth: {
        const std::optional<GroupField> field = GroupField::fromKey(conflict.field);
        if (!field || !theirs || !now)
            return false;
        // What cannot be had at all is still to be known.
        const bool isFixed = field->kind == GroupField::Kind::Distribution && !isDraft(conflict.group);
        return isFixed || !sameField(*field, *theirs, *now);
    }
    case Kind::DeletedTheirs: return !theirs && !now;
    case Kind::DeletedMine: return theirs && !now;
    case Kind::ClusterTaken:
        return now && now->member(conflict.cluster)
               && std::any_of(conflict.others.begin(), conflict.others.end(), [&](const GroupId &other) {
                      return base.isMember(conflict.cluster, other) && draft.group(other) && !draft.isMember(conflict.cluster, other);
                  });
    case Kind::NameTaken:
        return now && std::any_of(conflict.others.begin(), conflict.others.end(), [&](const GroupId &other) {
                   const ClusterGroup *taker = draft.group(other);
                   return taker && taker->name == now->name && taker->scope == now->scope;
               });
    case Kind::ScopeGone:
        if (conflict.ancestor)
            return !theirs && !now;
        return now && now->scope.isProject() && !base.inventory().project(now->scope.projectId());
    case Kind::ClusterGone: return now && now->member(conflict.cluster) && !base.cluster(conflict.cluster);
    case Kind::RuleBroken: return true;
    case Kind::VirtualSizeBoth:
    case Kind::VirtualDeletedTheirs:
    case Kind::VirtualDeletedMine:
    case Kind::VirtualNameTaken:
    case Kind::VirtualGroupGone: return isStillVirtualConflict(conflict, base, draft);
    }
    Q_UNREACHABLE();
}

} // namespace easel
