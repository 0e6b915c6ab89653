// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/threeway.h"

#include "planning/changesbetween.h"
#include "planning/fleetmerger.h"
#include "planning/virtualmerge.h"

#include <QCoreApplication>

#include <algorithm>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(MergeConflict)
};

using Kind = MergeConflict::Kind;

/// A group that is made anew from what the plan made of one that is gone.
ClusterGroup revived(const ClusterGroup &group, const Scope &scope, const Fleet &draft)
{
    ClusterGroup copy = group;
    copy.id = makeDraftGroupId();
    copy.scope = scope;
    copy.name = freeGroupName(draft, scope, group.name);
    copy.isActive = true;
    copy.lastModified = {};
    return copy;
}

class Settler final
{
public:
    Settler(const MergeConflict &conflict, Choice choice, const Fleet &base, const Fleet &draft)
        : m_conflict(conflict), m_choice(choice), m_base(base), m_draft(draft), m_theirs(base.group(conflict.group)),
          m_now(draft.group(conflict.group))
    {
    }

    Result<std::vector<Change>> changes() const
    {
        switch (m_conflict.kind) {
        case Kind::EditedBoth: return editedBoth();
        case Kind::DeletedTheirs:
            if (m_choice == Choice::Theirs || m_now || !m_conflict.myState)
                return std::vector<Change>();
            if (m_conflict.isOfPlan) // the backend has it still
                return std::vector<Change>{CreateGroup{*m_conflict.myState}};
            return std::vector<Change>{CreateGroup{revived(*m_conflict.myState, m_conflict.myState->scope, m_draft)}};
        case Kind::DeletedMine: return deletedMine();
        case Kind::ClusterTaken: return clusterTaken();
        case Kind::NameTaken: return nameTaken();
        case Kind::ScopeGone: return scopeGone();
        case Kind::ClusterGone:
            if (m_choice == Choice::Theirs && m_now && m_now->member(m_conflict.cluster))
                return std::vector<Change>{RemoveMember{m_conflict.group, m_conflict.cluster}};
            return std::vector<Change>();
        case Kind::RuleBroken:
            return m_choice == Choice::Theirs ? changesBetween(m_now, m_theirs) : std::vector<Change>();
        case Kind::VirtualSizeBoth:
        case Kind::VirtualDeletedTheirs:
        case Kind::VirtualDeletedMine:
        case Kind::VirtualNameTaken:
        case Kind::VirtualGroupGone: return settleVirtual(m_conflict, m_choice, m_base, m_draft);
        }
        Q_UNREACHABLE();
    }

private:
    Result<std::vector<Change>> editedBoth() const
    {
        const std::optional<GroupField> field = GroupField::fromKey(m_conflict.field);
        if (!field || !m_theirs || !m_now)
            return std::vector<Change>(); // one of them is not there any more: nothing is left to decide
        const bool isFixed = field->kind == GroupField::Kind::Distribution && !isDraft(m_conflict.group);
        if (isFixed && m_choice == Choice::Mine)
            return fail(ErrorCode::Refused, Text::tr("The distribution of a group that exists cannot change."), m_conflict.groupName);
        if (m_choice == Choice::Mine)
            return std::vector<Change>(); // the draft holds it
        ClusterGroup next = *m_now;
        if (field->kind == GroupField::Kind::Values && m_conflict.ancestor) {
            // Theirs where both changed the same lines; what else the plan did to the text stays.
            next.values = mergeText(m_conflict.ancestor->values, m_theirs->values, m_now->values, TextSide::Theirs).text;
        } else if (field->kind == GroupField::Kind::Profiles && m_conflict.ancestor) {
            next.profiles = mergeProfiles(m_conflict.ancestor->profiles, m_theirs->profiles, m_now->profiles, TextSide::Theirs).profiles;
        } else {
            copyField(*field, *m_theirs, next);
        }
        return changesBetween(m_now, &next);
    }

    std::vector<Change> deletedMine() const
    {
        if (m_choice == Choice::Mine)
            return m_now ? std::vector<Change>{DeleteGroup{m_conflict.group}} : std::vector<Change>();
        return !m_now && m_theirs ? std::vector<Change>{CreateGroup{*m_theirs}} : std::vector<Change>();
    }

    std::vector<Change> clusterTaken() const
    {
        if (m_choice == Choice::Mine)
            return {};
        // The cluster is where the backend has it, and nowhere else.
        Fleet next = m_draft;
        std::vector<GroupId> groups;
        const GroupField field{GroupField::Kind::Member, m_conflict.cluster.toString()};
        const auto put = [&](const GroupId &id, const ClusterGroup &from) {
            const ClusterGroup *present = next.group(id);
            if (!present || (present->member(m_conflict.cluster) != nullptr) == (from.member(m_conflict.cluster) != nullptr))
                return;
            ClusterGroup group = *present;
            copyField(field, from, group);
            next.putGroup(std::move(group));
            groups.push_back(id);
        };
        for (const GroupId &id : m_draft.groupsOf(m_conflict.cluster)) {
            const ClusterGroup *theirs = m_base.group(id);
            put(id, theirs ? *theirs : ClusterGroup());
        }
        for (const GroupId &id : m_base.groupsOf(m_conflict.cluster))
            put(id, *m_base.group(id));
        std::sort(groups.begin(), groups.end());
        return changesBetween(m_draft, next, groups);
    }

    std::vector<Change> nameTaken() const
    {
        if (!m_now)
            return {};
        if (m_choice == Choice::Mine)
            return {RenameGroup{m_conflict.group, freeGroupName(m_draft, m_now->scope, m_now->name)}};
        if (!m_theirs)
            return {DeleteGroup{m_conflict.group}};
        return {RenameGroup{m_conflict.group, m_theirs->name}};
    }

    std::vector<Change> scopeGone() const
    {
        if (m_choice == Choice::Theirs)
            return m_now ? std::vector<Change>{DeleteGroup{m_conflict.group}} : std::vector<Change>();
        if (!m_now && !m_conflict.myState)
            return {};
        ClusterGroup group = revived(m_now ? *m_now : *m_conflict.myState, Scope::tenant(), m_draft);
        if (!m_now)
            return {CreateGroup{std::move(group)}};
        group.id = m_conflict.group; // it was never there: it may go by its name of before
        return {DeleteGroup{m_conflict.group}, CreateGroup{std::move(group)}};
    }

    const MergeConflict &m_conflict;
    const Choice m_choice;
    const Fleet &m_base;
    const Fleet &m_draft;
    const ClusterGroup *m_theirs;
    const ClusterGroup *m_now;
};

} // namespace

FleetMerge mergeFleets(const Fleet &base, const Fleet &theirs, const Fleet &mine, const QHash<GroupId, GroupId> &created,
                       const std::vector<MergeConflict> &open)
{
    return FleetMerger(base, theirs, created, open).merge(mine);
}

Result<std::vector<Change>> settle(const MergeConflict &conflict, Choice choice, const Fleet &base, const Fleet &draft)
{
    return Settler(conflict, choice, theirsOf(conflict, base, draft), draft).changes();
}

} // namespace easel
