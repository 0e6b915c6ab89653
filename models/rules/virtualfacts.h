// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fleet.h"

namespace easel {

/// The least that a virtual cluster may be given, and so that a limit may be, by distribution: where the documents differ,
/// their table by distribution counts.
Resources leastVirtualSize(Distribution distribution);

/// Whether the platform offers a newer vCluster version than the group is locked to: nothing new goes on it until then.
bool isPendingUpgrade(const Fleet &fleet, const ClusterGroup &group);

/// Whether the plan deploys it, or gives it another size.
bool isResized(const Fleet &fleet, const VirtualCluster &virtualCluster);
bool isNew(const Fleet &fleet, const VirtualCluster &virtualCluster);

/// A name that the backend takes: lower-case letters, digits and dashes, a letter first, no dash last, at most 63.
bool isVirtualClusterName(const QString &name);
/// Whether a virtual cluster or a host cluster of that scope other than that one has the name.
bool isVirtualNameTaken(const Fleet &fleet, const VirtualCluster &virtualCluster);
/// `wanted`, or `wanted-2`, `wanted-3`, … where that is taken in the scope.
QString freeVirtualName(const Fleet &fleet, const Scope &scope, const QString &wanted);

/// The developer credit that virtual clusters of the group count against, as of the pull with what the plan does; absent
/// when the backend tells none.
std::optional<CreditUsage> plannedCredit(const Fleet &fleet, bool ofSystem);

/// Whose a virtual cluster is: one that is deployed from here is the account's. Empty where nobody tells.
QString ownerOf(const Fleet &fleet, const VirtualCluster &virtualCluster);
/// What a user's virtual clusters are given in this fleet, but for those on system groups.
DeveloperCredit usedByOwner(const Fleet &fleet, const QString &owner);
/// How much of the credit the plan asks for, or gives back, in sum.
DeveloperCredit creditAsked(const Fleet &fleet, bool ofSystem);

/// Those virtual clusters of the group that the plan deploys, grows or resumes and for which no host of the group has room,
/// placed as the backend would: each where the largest share stays free. Hosts whose capacity is not known have room.
std::vector<const VirtualCluster *> withoutRoom(const Fleet &fleet, const ClusterGroup &group);

} // namespace easel
