// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/groupmerge.h"
#include "planning/threeway.h"

namespace easel {

/// Lays a plan onto what the backend has become, group by group, at any point of the plan. mergeFleets() is this for the
/// whole plan; a rebase asks for what each step makes of the groups that it touches.
class FleetMerger final
{
public:
    /// As of mergeFleets(). Holds copies, which cost nothing.
    FleetMerger(const Fleet &base, const Fleet &theirs, const QHash<GroupId, GroupId> &created,
                const std::vector<MergeConflict> &open);

    /// The whole: `mine` is the base with all of the plan.
    FleetMerge merge(const Fleet &mine);

    /// What becomes of one group when the plan has come to `mine`; the ids of `mine` are the draft's already. Nothing when
    /// it is not in the draft. A group of an open conflict that is in neither is not asked for: it is for merge() to tell.
    std::optional<ClusterGroup> groupOf(const GroupId &id, const Fleet &mine) const;
    /// The other groups of which groupOf() may say another thing once a member of this one joined or left.
    void addAffected(const ClusterGroup &group, QSet<GroupId> &affected) const;

private:
    struct Laid final
    {
        std::optional<ClusterGroup> group;
        std::vector<GroupField> conflicts;
    };

    void setAncestor(const MergeConflict &conflict);
    void findJoined();
    /// Gives groups of the plan the ids that they have by now, those that theirs made alike included.
    Fleet withDraftIds(const Fleet &mine);
    std::optional<ClusterGroup> mineOf(const GroupId &id, const Fleet &mine) const;
    Laid lay(const GroupId &id, const Fleet &mine) const;
    bool isWantedElsewhere(const ClusterId &cluster, const GroupId &except, const Fleet &mine) const;
    bool isWanted(const ClusterId &cluster, const GroupId &group, const Fleet &mine) const;

    QSet<GroupId> planned(const Fleet &mine) const;
    void layGroup(const GroupId &id, const Fleet &mine);
    void findTakenClusters(const Fleet &mine);
    void findTakenNames(const Fleet &mine);
    void findGone(const GroupId &id, const Fleet &mine);
    void findMerged(const GroupId &id, const QSet<QString> &conflicting);
    void add(MergeConflict conflict);
    const MergeConflict *open(MergeConflict::Kind kind, const GroupId &group) const;

    const Fleet m_base;
    const Fleet m_theirs;
    Fleet m_ancestors; ///< the base, and where a conflict is open what it was before
    QHash<GroupId, GroupId> m_created;
    QSet<GroupId> m_adjusted; ///< groups in which the ancestors are not as in the base
    QHash<GroupId, ClusterGroup> m_revived; ///< of open conflicts about groups that are not there: what the plan made of them
    QHash<GroupId, QSet<GroupField>> m_unknown; ///< fields whose ancestor nobody knows
    QHash<ClusterId, QList<GroupId>> m_joined; ///< the groups that a cluster joined on the backend
    std::vector<MergeConflict> m_open;
    FleetMerge m_merge;
};

} // namespace easel
