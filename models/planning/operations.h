// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/plan.h"

namespace easel {

/// One call of the backend's API that a plan comes down to.
struct Operation final
{
    enum class Kind {
        CreateGroup,      ///< the group whole, profiles included
        UpdateMeta,       ///< name, description, tags
        UpdateHostClusters, ///< members and configuration: one call replaces both
        UpdateProfiles,
        DeleteGroup,
        DeployVirtualCluster,
        ResizeVirtualCluster,
        PauseVirtualCluster,
        ResumeVirtualCluster,
        DeleteVirtualCluster,
    };
    int number = 0; ///< from 1, in the order of execution
    Kind kind = Kind::UpdateMeta;
    GroupId group; ///< a draft id for CreateGroup and for what depends on it; of a virtual cluster its group
    QString groupName; ///< the name after
    VirtualClusterId virtualCluster{}; ///< a draft id for DeployVirtualCluster; empty of operations of groups
    QString virtualClusterName{};
    Scope scope; ///< of the group, or of the virtual cluster
    QString title; ///< for people: "Create “Stores EU” with 3 clusters"
    QString temporaryName; ///< of a rename that only frees a name for a moment; empty otherwise
    QHash<ClusterId, QString> temporaryHosts; ///< of an UpdateHostClusters that only frees host DNS for a moment
    std::vector<int> after; ///< numbers of the operations that must have succeeded before
    std::vector<FieldChange> fields; ///< what this operation changes

    /// What it is done to: of two operations of one subject only one is under way at a time.
    QString subject() const { return isOfVirtualCluster() ? virtualCluster.toString() : group.toString(); }
    bool isOfVirtualCluster() const { return !virtualCluster.isEmpty(); }
};

/// The operations that turn `base` into `draft`, in an order in which none trips over another: a cluster leaves its old
/// group before it joins the new one, unless groups exchange clusters (then one is in two groups for a moment, which is
/// allowed); names and host DNS are free before they are taken (where they are exchanged, one group steps aside in one
/// more operation). No group passes through a state without members that is not its state in the draft. Virtual clusters go,
/// shrink and pause before their group is changed or deleted and before others ask for what they give back; they are
/// deployed, grow and are resumed after their group is as the draft has it.
std::vector<Operation> orderOperations(const Fleet &base, const Fleet &draft);

/// What the operation makes of the group: the fields that its call writes as the draft (or the moment's step aside) has
/// them, the others as they are in `present`. Of a creation the draft's group under the id of `present`; of a deletion
/// `present` itself, as of an operation of a virtual cluster.
ClusterGroup groupAfter(const Operation &operation, const ClusterGroup &present, const Fleet &draft);

} // namespace easel
