// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/plan.h"

namespace easel {

/// Two states of one virtual cluster; null where it does not exist.
struct VirtualPair final
{
    const VirtualCluster *before = nullptr;
    const VirtualCluster *after = nullptr;

    const VirtualCluster &any() const { return after ? *after : *before; }
    const VirtualClusterId &id() const { return any().id; }
};

/// Whether two states are the same in what a plan can set: the size, and whether it is paused. Its host, its health and
/// states on the way are the backend's business.
bool sameContent(const VirtualCluster &a, const VirtualCluster &b);

/// What a plan does to virtual clusters: those that differ between two fleets of one inventory, in id order. The pointers
/// live as long as the fleets are as they are.
std::vector<VirtualPair> changedVirtualClusters(const Fleet &before, const Fleet &after);

/// For people: "4 CPU, 8 GiB, 10 GiB storage, paused".
QString virtualText(const VirtualCluster &virtualCluster);

/// What differs, ready to be read. Fields: "virtual:<uid>", "virtualSize:<uid>", "virtualState:<uid>".
std::vector<FieldChange> fieldsOf(const VirtualPair &pair);
/// Whether a field of a GroupDiff is about a virtual cluster of the group.
bool isOfVirtualCluster(const FieldChange &field);

/// The changes that turn one state into another, in their order. None where they are the same.
std::vector<Change> changesBetween(const VirtualPair &pair);

/// The one as a plan file or a digest has it: without what is the backend's business.
VirtualCluster plannedOnly(VirtualCluster virtualCluster);

} // namespace easel
