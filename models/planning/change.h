// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/fleet.h"

#include <variant>

namespace easel {

// What can be done to the cluster groups and virtual clusters of a draft. Each change holds ids and values only, so that it survives a
// restart and can be applied again to another base. Adding a kind: a struct here, its lines in change.cpp and
// changejson.cpp, and a row in the tests of both; the compiler names what is missing.

/// A new group, with all that it starts with. `group.id` is a draft id, or that of a group of the base that the plan has
/// deleted: then it is back, and what differs is a change of it.
struct CreateGroup final { ClusterGroup group; };
struct DeleteGroup final { GroupId group; };
struct RenameGroup final { GroupId group; QString name; };
struct DescribeGroup final { GroupId group; QString description; };
/// Replaces all tags of the group.
struct TagGroup final { GroupId group; Labels tags; };
/// The cluster joins the group as its last member; `member.cluster` says which.
struct AddMember final { GroupId group; Member member; };
struct RemoveMember final { GroupId group; ClusterId cluster; };
/// Leaves one group and joins another in one step.
struct MoveMember final { GroupId from; GroupId to; Member member; };
struct SetEndpoint final { GroupId group; EndpointType endpoint; };
struct SetHostDns final { GroupId group; ClusterId cluster; QString hostDns; };
struct SetLimits final { GroupId group; Resources limits; };
struct SetOversubscription final { GroupId group; Percent oversubscription; };
/// Only for a group of the plan: the distribution of an existing group does not change.
struct SetDistribution final { GroupId group; Distribution distribution; };
struct SetValues final { GroupId group; QString values; };
/// Replaces the list of add-on profiles.
struct SetProfiles final { GroupId group; std::vector<ProfileRef> profiles; };

// What can be done to virtual clusters. Each names the group too, which never changes.

/// A new one on a group of the fleet or of the plan. `virtualCluster.id` is a draft id, or that of one of the base that the
/// plan has deleted: then it is back. The backend picks the host.
struct DeployVirtualCluster final { GroupId group; VirtualCluster virtualCluster; };
struct ResizeVirtualCluster final { GroupId group; VirtualClusterId virtualCluster; Resources size; };
struct PauseVirtualCluster final { GroupId group; VirtualClusterId virtualCluster; };
struct ResumeVirtualCluster final { GroupId group; VirtualClusterId virtualCluster; };
struct DeleteVirtualCluster final { GroupId group; VirtualClusterId virtualCluster; };

using Change = std::variant<CreateGroup, DeleteGroup, RenameGroup, DescribeGroup, TagGroup, AddMember, RemoveMember,
                            MoveMember, SetEndpoint, SetHostDns, SetLimits, SetOversubscription, SetDistribution,
                            SetValues, SetProfiles, DeployVirtualCluster, ResizeVirtualCluster, PauseVirtualCluster,
                            ResumeVirtualCluster, DeleteVirtualCluster>;

/// The groups that a change touches: one, or two for a move; of a virtual cluster its group.
QList<GroupId> groupsTouchedBy(const Change &change);

/// The virtual cluster that a change is about; empty when it is about a group.
VirtualClusterId virtualClusterOf(const Change &change);
/// A virtual cluster that a plan deploys: its id is a draft's, the backend has yet to choose its host.
VirtualCluster newVirtualCluster(const ClusterGroup &group, const Scope &scope, const QString &name, const Resources &size);
/// What it is like by now when the plan pauses or resumes it; the same when it is so already, or is on its way there.
VirtualClusterState pausedState(VirtualClusterState present);
VirtualClusterState resumedState(VirtualClusterState present);

/// Does the change to the draft. Fails, and leaves the draft as it was, when what it names is not there (NotFound),
/// when it would double a member or a group, or when the kind of change is never possible (Conflict, Refused).
/// Rules of good sense are not asked here: that is rules/.
Result<void> applyChange(const Change &change, Fleet &draft);

/// One line for people: "Move eks-prod-fra-01 from Payments EU to Stores". Names are looked up in `fleet`.
QString describe(const Change &change, const Fleet &fleet);

} // namespace easel
