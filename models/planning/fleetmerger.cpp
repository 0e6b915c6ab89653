// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/fleetmerger.h"

#include "planning/mergestate.h"
#include "planning/virtualmerge.h"

#include <algorithm>
#include <tuple>

namespace easel {
namespace {

using Kind = MergeConflict::Kind;
using Field = GroupField::Kind;

GroupField memberField(const ClusterId &cluster)
{
    return {Field::Member, cluster.toString()};
}

/// The profiles, those that `order` names first and in its order.
std::vector<ProfileRef> inOrderOf(const std::vector<ProfileRef> &order, const std::vector<ProfileRef> &profiles)
{
    const auto placeOf = [&](const ProfileRef &profile) {
        return std::find_if(order.begin(), order.end(), [&](const ProfileRef &other) { return other.id == profile.id; });
    };
    std::vector<ProfileRef> sorted = profiles;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [&](const ProfileRef &a, const ProfileRef &b) { return placeOf(a) < placeOf(b); });
    return sorted;
}

bool hasMember(const Fleet &fleet, const GroupId &group, const ClusterId &cluster)
{
    return fleet.isMember(cluster, group);
}

} // namespace

FleetMerger::FleetMerger(const Fleet &base, const Fleet &theirs, const QHash<GroupId, GroupId> &created,
                         const std::vector<MergeConflict> &open)
    : m_base(base), m_theirs(theirs), m_ancestors(base), m_created(created), m_open(open)
{
    for (const MergeConflict &conflict : m_open)
        setAncestor(conflict);
    findJoined();
}

/// Where nobody has settled a conflict, the plan was still made on what was there before it.
void FleetMerger::setAncestor(const MergeConflict &conflict)
{
    const auto adjust = [this](const GroupId &id, auto edit) {
        if (const ClusterGroup *present = m_ancestors.group(id)) {
            ClusterGroup group = *present;
            edit(group);
            m_ancestors.putGroup(std::move(group));
            m_adjusted.insert(id);
        }
    };
    switch (conflict.kind) {
    case Kind::EditedBoth: {
        const std::optional<GroupField> field = GroupField::fromKey(conflict.field);
        if (!field)
            return;
        if (!conflict.ancestor) {
            m_unknown[conflict.group].insert(*field);
            return;
        }
        if (!field->cluster().isEmpty() && field->kind != Field::Member && !conflict.ancestor->member(field->cluster())) {
            // Both let the cluster join, with other settings: before that it was not there.
            adjust(conflict.group, [&](ClusterGroup &group) { copyField(memberField(field->cluster()), ClusterGroup(), group); });
            return;
        }
        adjust(conflict.group, [&](ClusterGroup &group) {
            ClusterGroup ancestor = *conflict.ancestor;
            if (field->kind == Field::Values && conflict.theirState && conflict.myState)
                ancestor.values = ancestorOfConflict(ancestor.values, conflict.theirState->values, conflict.myState->values);
            else if (field->kind == Field::Profiles)
                ancestor.profiles = inOrderOf(ancestor.profiles, group.profiles);
            copyField(*field, ancestor, group);
        });
        return;
    }
    case Kind::DeletedTheirs:
    case Kind::ScopeGone:
        if (conflict.ancestor && conflict.myState && !m_base.group(conflict.group)) {
            m_ancestors.putGroup(*conflict.ancestor);
            m_adjusted.insert(conflict.group);
            m_revived.insert(conflict.group, *conflict.myState);
        }
        return;
    case Kind::DeletedMine:
        if (conflict.ancestor)
            adjust(conflict.group, [&](ClusterGroup &group) { group = *conflict.ancestor; });
        return;
    case Kind::ClusterTaken:
    case Kind::ClusterGone:
        if (conflict.ancestor)
            adjust(conflict.group, [&](ClusterGroup &group) { copyField(memberField(conflict.cluster), *conflict.ancestor, group); });
        for (const GroupId &other : conflict.others)
            adjust(other, [&](ClusterGroup &group) { copyField(memberField(conflict.cluster), ClusterGroup(), group); });
        return;
    case Kind::NameTaken:
    case Kind::RuleBroken:
    case Kind::VirtualSizeBoth:
    case Kind::VirtualDeletedTheirs:
    case Kind::VirtualDeletedMine:
    case Kind::VirtualNameTaken:
    case Kind::VirtualGroupGone: return;
    }
}

void FleetMerger::findJoined()
{
    for (const GroupId &id : m_theirs.groupIds()) {
        const ClusterGroup *theirs = m_theirs.group(id);
        const ClusterGroup *ancestor = m_ancestors.group(id);
        if (theirs == ancestor)
            continue;
        for (const Member &member : theirs->members) {
            if (!hasMember(m_ancestors, id, member.cluster))
                m_joined[member.cluster].append(id);
        }
    }
}

Fleet FleetMerger::withDraftIds(const Fleet &mine)
{
    for (const GroupId &id : mine.groupIds()) {
        const ClusterGroup &group = *mine.group(id);
        if (m_base.group(id) || m_theirs.group(id) || m_created.contains(id))
            continue;
        for (const GroupId &same : m_theirs.groupsNamed(group.scope, group.name)) {
            if (!m_base.group(same) && !mine.group(same) && sameContent(group, *m_theirs.group(same))) {
                m_created.insert(id, same);
                break;
            }
        }
    }
    Fleet renamed = mine;
    for (auto it = m_created.cbegin(); it != m_created.cend(); ++it) {
        if (const ClusterGroup *group = mine.group(it.key()); group && it.key() != it.value()) {
            ClusterGroup copy = *group;
            copy.id = it.value();
            renamed.removeGroup(it.key());
            renamed.putGroup(std::move(copy));
        }
    }
    return renamed;
}

/// The group as the plan makes it of the ancestor, where the ancestor is not what the base has.
std::optional<ClusterGroup> FleetMerger::mineOf(const GroupId &id, const Fleet &mine) const
{
    const ClusterGroup *group = mine.group(id);
    if (!m_adjusted.contains(id))
        return group ? std::optional(*group) : std::nullopt;
    const ClusterGroup *base = m_base.group(id);
    const ClusterGroup *ancestor = m_ancestors.group(id);
    if (!base) // it was not there when the plan went on: as it was before, or as the caller put it
        return group ? *group : *ancestor;
    if (!group)
        return std::nullopt;
    return sameContent(*base, *group) ? *ancestor : mergeGroup(base, *ancestor, *group).group;
}

bool FleetMerger::isWanted(const ClusterId &cluster, const GroupId &group, const Fleet &mine) const
{
    if (!hasMember(mine, group, cluster) || hasMember(m_theirs, group, cluster))
        return false;
    const ClusterGroup *theirs = m_theirs.group(group);
    const ClusterGroup *ancestor = m_ancestors.group(group);
    if (!theirs)
        return !ancestor; // made by the plan; of one that was deleted nothing is wanted
    // Taken out on the backend, and the plan left it as it was: it goes.
    return !ancestor || !ancestor->member(cluster) || !sameField(memberField(cluster), *ancestor, *mineOf(group, mine));
}

bool FleetMerger::isWantedElsewhere(const ClusterId &cluster, const GroupId &except, const Fleet &mine) const
{
    const QList<GroupId> groups = mine.groupsOf(cluster);
    return std::any_of(groups.begin(), groups.end(),
                       [&](const GroupId &group) { return group != except && isWanted(cluster, group, mine); });
}

FleetMerger::Laid FleetMerger::lay(const GroupId &id, const Fleet &mine) const
{
    const ClusterGroup *ancestor = m_ancestors.group(id);
    const ClusterGroup *theirs = m_theirs.group(id);
    std::optional<ClusterGroup> own = mineOf(id, mine);
    if (!theirs)
        return {ancestor ? std::nullopt : std::move(own), {}};
    if (!own && ancestor)
        return {};
    GroupMerge merged = own ? mergeGroup(ancestor, *theirs, *own, m_unknown.value(id)) : GroupMerge{*theirs, {}};
    // What joined here on the backend and elsewhere in the plan is the plan's to have, until somebody settles it.
    std::erase_if(merged.group.members, [&](const Member &member) {
        return m_joined.value(member.cluster).contains(id) && !(own && own->member(member.cluster))
               && isWantedElsewhere(member.cluster, id, mine);
    });
    return {std::move(merged.group), std::move(merged.conflicts)};
}

std::optional<ClusterGroup> FleetMerger::groupOf(const GroupId &id, const Fleet &mine) const
{
    return lay(id, mine).group;
}

void FleetMerger::addAffected(const ClusterGroup &group, QSet<GroupId> &affected) const
{
    if (m_joined.isEmpty())
        return;
    for (const Member &member : group.members) {
        for (const GroupId &joined : m_joined.value(member.cluster))
            affected.insert(joined);
    }
}

/// The groups of which the plan makes something, and those from which it takes what it wants elsewhere.
QSet<GroupId> FleetMerger::planned(const Fleet &mine) const
{
    QSet<GroupId> ids;
    const auto look = [&](const GroupId &id) {
        const ClusterGroup *base = m_base.group(id);
        const ClusterGroup *group = mine.group(id);
        if (base != group && (!base || !group || !sameContent(*base, *group)))
            ids.insert(id);
    };
    for (const GroupId &id : mine.groupIds())
        look(id);
    for (const GroupId &id : m_base.groupIds()) {
        if (!mine.group(id))
            ids.insert(id);
    }
    for (const GroupId &id : m_adjusted)
        ids.insert(id);
    for (auto it = m_unknown.cbegin(); it != m_unknown.cend(); ++it)
        ids.insert(it.key());
    for (auto it = m_joined.cbegin(); it != m_joined.cend(); ++it) {
        for (const GroupId &id : it.value())
            ids.insert(id);
    }
    return ids;
}

FleetMerge FleetMerger::merge(const Fleet &plan)
{
    Fleet mine = withDraftIds(plan);
    m_merge = {};
    m_merge.created = m_created;
    m_merge.draft = m_theirs;
    for (auto it = m_revived.cbegin(); it != m_revived.cend(); ++it) {
        if (!mine.group(it.key()))
            mine.putGroup(*it);
    }
    const QSet<GroupId> ids = planned(mine);
    for (const GroupId &id : ids)
        layGroup(id, mine);
    findTakenClusters(mine);
    findTakenNames(mine);
    for (const GroupId &id : ids)
        findGone(id, mine);
    QHash<GroupId, QSet<QString>> conflicting;
    for (const MergeConflict &conflict : m_merge.conflicts) {
        const bool isTaken = conflict.kind == Kind::ClusterTaken;
        conflicting[conflict.group].insert(isTaken ? memberField(conflict.cluster).key() : conflict.field);
        for (const GroupId &other : conflict.others)
            conflicting[other].insert(isTaken ? memberField(conflict.cluster).key() : QString());
    }
    for (const GroupId &id : ids)
        findMerged(id, conflicting.value(id));
    mergeVirtualClusters(m_base, m_theirs, mine, m_open, m_merge);
    for (MergeConflict &conflict : m_merge.conflicts)
        conflict.theirsMark = theirsMarkOf(conflict, m_theirs);
    for (MergeConflict &conflict : m_merge.conflicts)
        describeConflict(conflict, m_theirs, m_merge.draft);
    std::stable_sort(m_merge.conflicts.begin(), m_merge.conflicts.end(), [](const MergeConflict &a, const MergeConflict &b) {
        const int byName = a.groupName.compare(b.groupName, Qt::CaseInsensitive);
        // Those of one kind in one group are in the order of a form already, unless they are about clusters.
        return std::tuple(byName, a.group, a.kind, a.kind == Kind::EditedBoth ? ClusterId() : a.cluster)
               < std::tuple(0, b.group, b.kind, b.kind == Kind::EditedBoth ? ClusterId() : b.cluster);
    });
    std::stable_sort(m_merge.mergedByItself.begin(), m_merge.mergedByItself.end(), [](const MergedField &a, const MergedField &b) {
        const int byName = a.groupName.compare(b.groupName, Qt::CaseInsensitive);
        return byName != 0 ? byName < 0 : a.group < b.group;
    });
    return std::move(m_merge);
}

void FleetMerger::add(MergeConflict conflict)
{
    m_merge.conflicts.push_back(std::move(conflict));
}

void FleetMerger::layGroup(const GroupId &id, const Fleet &mine)
{
    const ClusterGroup *ancestor = m_ancestors.group(id);
    const ClusterGroup *theirs = m_theirs.group(id);
    const std::optional<ClusterGroup> own = mineOf(id, mine);
    Laid laid = lay(id, mine);
    if (laid.group && !(theirs && sameContent(*laid.group, *theirs) && laid.group->scope == theirs->scope))
        m_merge.draft.putGroup(*laid.group);
    else if (!laid.group)
        m_merge.draft.removeGroup(id);

    MergeConflict conflict;
    conflict.group = id;
    if (ancestor && !theirs && own && !sameContent(*ancestor, *own)) {
        const bool isScopeGone = own->scope.isProject() && !m_theirs.inventory().project(own->scope.projectId());
        conflict.kind = isScopeGone ? Kind::ScopeGone : Kind::DeletedTheirs;
        conflict.groupName = own->name;
        conflict.ancestor = *ancestor;
        conflict.myState = *own;
        add(std::move(conflict));
    } else if (ancestor && theirs && !own && !sameContent(*ancestor, *theirs)) {
        conflict.kind = Kind::DeletedMine;
        conflict.groupName = theirs->name;
        conflict.ancestor = *ancestor;
        conflict.theirState = *theirs;
        add(std::move(conflict));
    }
    for (const GroupField &field : laid.conflicts) {
        MergeConflict both;
        both.group = id;
        both.groupName = laid.group->name;
        both.field = field.key();
        both.cluster = field.cluster();
        if (ancestor && !m_unknown.value(id).contains(field))
            both.ancestor = onlyField(field, *ancestor);
        both.theirState = onlyField(field, *theirs);
        both.myState = onlyField(field, *own);
        add(std::move(both));
    }
}

void FleetMerger::findTakenClusters(const Fleet &mine)
{
    for (auto it = m_joined.cbegin(); it != m_joined.cend(); ++it) {
        const ClusterId &cluster = it.key();
        QList<GroupId> others;
        for (const GroupId &id : it.value()) {
            if (m_merge.draft.group(id) && !hasMember(m_merge.draft, id, cluster))
                others.append(id);
        }
        if (others.isEmpty())
            continue;
        std::sort(others.begin(), others.end());
        for (const GroupId &id : mine.groupsOf(cluster)) {
            if (!isWanted(cluster, id, mine) || !hasMember(m_merge.draft, id, cluster))
                continue;
            // That somebody took it out of there, too, is the same matter.
            std::erase_if(m_merge.conflicts, [&](const MergeConflict &conflict) {
                return conflict.kind == Kind::EditedBoth && conflict.group == id && conflict.field == memberField(cluster).key();
            });
            MergeConflict conflict;
            conflict.kind = Kind::ClusterTaken;
            conflict.group = id;
            conflict.groupName = m_merge.draft.group(id)->name;
            conflict.cluster = cluster;
            conflict.others = others;
            if (const ClusterGroup *ancestor = m_ancestors.group(id))
                conflict.ancestor = onlyField(memberField(cluster), *ancestor);
            conflict.myState = onlyField(memberField(cluster), *m_merge.draft.group(id));
            add(std::move(conflict));
        }
    }
}

const MergeConflict *FleetMerger::open(Kind kind, const GroupId &group) const
{
    const auto it = std::find_if(m_open.begin(), m_open.end(),
                                 [&](const MergeConflict &conflict) { return conflict.kind == kind && conflict.group == group; });
    return it == m_open.end() ? nullptr : &*it;
}

void FleetMerger::findTakenNames(const Fleet &mine)
{
    for (const GroupId &id : mine.groupIds()) {
        const ClusterGroup *own = mine.group(id);
        const ClusterGroup *now = m_merge.draft.group(id);
        const ClusterGroup *theirs = m_theirs.group(id);
        const ClusterGroup *base = m_base.group(id);
        if (own == base || !now || now->name != own->name || (theirs && theirs->name == now->name))
            continue;
        const MergeConflict *known = open(Kind::NameTaken, id);
        QList<GroupId> others;
        for (const GroupId &other : m_merge.draft.groupsNamed(now->scope, now->name)) {
            const ClusterGroup *taker = m_theirs.group(other);
            if (other == id || !taker || taker->name != now->name)
                continue;
            const ClusterGroup *before = m_base.group(other);
            const bool isNew = !before || before->name != taker->name;
            if (isNew || (known && known->others.contains(other)))
                others.append(other);
        }
        if (others.isEmpty())
            continue;
        std::sort(others.begin(), others.end());
        MergeConflict conflict;
        conflict.kind = Kind::NameTaken;
        conflict.group = id;
        conflict.groupName = now->name;
        conflict.field = GroupField{Field::Name, {}}.key();
        conflict.others = others;
        if (base)
            conflict.ancestor = onlyField({Field::Name, {}}, *base);
        if (theirs)
            conflict.theirState = onlyField({Field::Name, {}}, *theirs);
        conflict.myState = onlyField({Field::Name, {}}, *own);
        add(std::move(conflict));
    }
}

/// What the plan needs and the fleet has no more.
void FleetMerger::findGone(const GroupId &id, const Fleet &mine)
{
    const ClusterGroup *own = mine.group(id);
    const ClusterGroup *now = m_merge.draft.group(id);
    const ClusterGroup *base = m_base.group(id);
    if (!own || !now || own == base)
        return;
    const Inventory &there = m_theirs.inventory();
    const Inventory &before = m_base.inventory();
    if (now->scope.isProject() && !m_theirs.group(id)) {
        const ProjectId project = now->scope.projectId();
        if (!there.project(project) && (before.project(project) || open(Kind::ScopeGone, id))) {
            MergeConflict conflict;
            conflict.kind = Kind::ScopeGone;
            conflict.group = id;
            conflict.groupName = now->name;
            conflict.myState = *now;
            add(std::move(conflict));
        }
    }
    for (const Member &member : now->members) {
        if (there.cluster(member.cluster))
            continue;
        const Member *old = base ? base->member(member.cluster) : nullptr;
        const Member *wanted = own->member(member.cluster);
        if (!wanted || (old && *old == *wanted))
            continue;
        const GroupField field = memberField(member.cluster);
        const bool wasOpen = std::any_of(m_open.begin(), m_open.end(), [&](const MergeConflict &conflict) {
            return conflict.kind == Kind::ClusterGone && conflict.group == id && conflict.cluster == member.cluster;
        });
        if (!before.cluster(member.cluster) && !wasOpen)
            continue;
        std::erase_if(m_merge.conflicts, [&](const MergeConflict &conflict) {
            return conflict.kind == Kind::EditedBoth && conflict.group == id && conflict.field == field.key();
        });
        MergeConflict conflict;
        conflict.kind = Kind::ClusterGone;
        conflict.group = id;
        conflict.groupName = now->name;
        conflict.field = field.key();
        conflict.cluster = member.cluster;
        if (const ClusterGroup *ancestor = m_ancestors.group(id))
            conflict.ancestor = onlyField(field, *ancestor);
        if (const ClusterGroup *theirs = m_theirs.group(id))
            conflict.theirState = onlyField(field, *theirs);
        conflict.myState = onlyField(field, *now);
        add(std::move(conflict));
    }
}

/// What the backend changed in a group of the plan, and nobody has to look at.
void FleetMerger::findMerged(const GroupId &id, const QSet<QString> &conflicting)
{
    const ClusterGroup *ancestor = m_ancestors.group(id);
    const ClusterGroup *theirs = m_theirs.group(id);
    const ClusterGroup *now = m_merge.draft.group(id);
    if (!ancestor || !theirs || !now || ancestor == theirs)
        return;
    for (const GroupField &field : differingFields(*ancestor, *theirs)) {
        const ClusterId cluster = field.cluster();
        const bool hasLeft = !cluster.isEmpty() && field.kind != Field::Member && !now->member(cluster);
        if (hasLeft || conflicting.contains(field.key()) || (!cluster.isEmpty() && conflicting.contains(memberField(cluster).key())))
            continue;
        const ClusterGroup &named = theirs->member(cluster) ? *theirs : *ancestor;
        m_merge.mergedByItself.push_back({id, now->name,
                                          {field.key(), fieldLabel(field, named, m_theirs), fieldText(field, *ancestor),
                                           fieldText(field, *theirs)}});
    }
}

} // namespace easel
