// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/plan.h"

#include <QHash>
#include <QJsonObject>

namespace easel {

/// Something that the plan and the backend both want, and only one can have. It holds what is needed to settle it, in
/// ids and values, so that it outlives restarts and further merges.
struct MergeConflict final
{
    enum class Kind {
        EditedBoth,    ///< both changed one field, each in its way
        DeletedTheirs, ///< the backend deleted a group that the plan changes
        DeletedMine,   ///< the plan deletes a group that somebody changed meanwhile
        ClusterTaken,  ///< the plan adds a cluster to a group, the backend added it to another
        NameTaken,     ///< the name that the plan gives a group is another group's by now
        ScopeGone,     ///< the project of a group that the plan makes or changes is gone
        ClusterGone,   ///< a member that the plan adds or sets is gone from the fleet
        RuleBroken,    ///< a rule that the merge breaks, and neither the plan nor the backend alone
        VirtualSizeBoth,      ///< both resized a virtual cluster, each in its way
        VirtualDeletedTheirs, ///< the backend deleted a virtual cluster that the plan changes
        VirtualDeletedMine,   ///< the plan deletes a virtual cluster that somebody changed meanwhile
        VirtualNameTaken,     ///< the name of a virtual cluster that the plan deploys is another one's by now
        VirtualGroupGone,     ///< the plan deploys a virtual cluster on a group that is gone
    };

    Kind kind = Kind::EditedBoth;
    GroupId group;
    QString groupName;
    QString field; ///< GroupField::key() of what both changed; of RuleBroken the rule; empty where it is about the group
    ClusterId cluster; ///< of ClusterTaken, ClusterGone and of a rule about a member
    QList<GroupId> others; ///< ClusterTaken: the groups that have the cluster; NameTaken: those that have the name
    // What the three sides have in the field, or the whole group where it is about the group. Absent where it does not
    // exist, or, of the ancestor, is not known.
    std::optional<ClusterGroup> ancestor;
    std::optional<ClusterGroup> theirState;
    std::optional<ClusterGroup> myState;
    VirtualClusterId virtualCluster{}; ///< of the Virtual kinds, whose states are these; of VirtualNameTaken theirs is the other one
    std::optional<VirtualCluster> ancestorVirtual{};
    std::optional<VirtualCluster> theirVirtual{};
    std::optional<VirtualCluster> myVirtual{};
    /// Stands for what the backend has: a decision is about that and about nothing that comes later.
    QString theirsMark;
    QString finding; ///< of RuleBroken: the message
    QString note;    ///< of a group that is gone: the notes of the steps that are of no use until it is made anew
    /// Theirs is not the backend's: it is the plan that was here when another one, mine, was imported.
    bool isOfPlan = false;

    // For people; describeConflict() fills them in.
    QString label; ///< "CPU limit", "The whole group"
    QString base;
    QString theirs;
    QString mine;
    QString reason; ///< one or two sentences

    /// The same for the same conflict after a restart; another once the backend has something else again.
    QString id() const;
};

/// A field that was changed on the backend, in a group that the plan touches, and stands in nobody's way.
struct MergedField final
{
    GroupId group;
    QString groupName;
    FieldChange change; ///< from what the plan was made on to what the backend has
    friend bool operator==(const MergedField &, const MergedField &) = default;
};

/// What a rebase leaves to look at.
struct MergeRecord final
{
    std::vector<MergeConflict> conflicts; ///< open ones, and those that a step of the plan settles
    std::vector<MergedField> mergedByItself;
};

/// What the other side of the conflict has: the backend, as it is, or as the other plan made it as far as this conflict goes.
Fleet theirsOf(const MergeConflict &conflict, const Fleet &base, const Fleet &draft);

/// What two people's work on one base comes to.
struct FleetMerge final
{
    Fleet draft; ///< theirs with all of mine that is possible; in a conflict, mine
    std::vector<MergeConflict> conflicts; ///< by group name, then in the order of a form; without RuleBroken (session/)
    std::vector<MergedField> mergedByItself;
    /// Groups of mine that are others in the draft: those that were named, and those that theirs made alike.
    QHash<GroupId, GroupId> created;
    QHash<VirtualClusterId, VirtualClusterId> deployed{}; ///< virtual clusters of mine that theirs has by now
};

/// Lays a plan onto what the backend has become. `base`: what the plan was made on; `theirs`: what the backend has;
/// `mine`: base with the plan. `created` names groups of the plan that exist by now: draft id to uid. `open` are
/// conflicts of an earlier merge that nobody has settled yet: for what they are about, the ancestor is still theirs.
FleetMerge mergeFleets(const Fleet &base, const Fleet &theirs, const Fleet &mine, const QHash<GroupId, GroupId> &created = {},
                       const std::vector<MergeConflict> &open = {});

/// What to do to the draft to settle a conflict so; nothing when the draft is so already. `base` is what the backend has.
/// Refused, with the reason, where a side cannot be had.
Result<std::vector<Change>> settle(const MergeConflict &conflict, Choice choice, const Fleet &base, const Fleet &draft);

/// Whether the draft is still such that there is something to decide: not when the plan does not want it any more, or
/// somebody changed it so that both can be had. For RuleBroken the findings say.
bool isStillConflict(const MergeConflict &conflict, const Fleet &base, const Fleet &draft);
/// Whether the backend still has what it had when the conflict was found.
bool isStillTheirs(const MergeConflict &conflict, const Fleet &theirs);

/// Fills in what people read; the names come from what the backend has and from the draft.
void describeConflict(MergeConflict &conflict, const Fleet &base, const Fleet &draft);

QJsonObject toJson(const MergeConflict &conflict); ///< without what describeConflict() fills in
Result<MergeConflict> conflictFromJson(const QJsonObject &json);
QJsonObject toJson(const MergedField &merged);
Result<MergedField> mergedFieldFromJson(const QJsonObject &json);

} // namespace easel
