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
    };
    int number = 0; ///< from 1, in the order of execution
    Kind kind = Kind::UpdateMeta;
    GroupId group; ///< a draft id for CreateGroup and for what depends on it
    QString groupName; ///< the name after
    Scope scope;
    QString title; ///< for people: "Create “Stores EU” with 3 clusters"
    QString temporaryName; ///< of a rename that only frees a name for a moment; empty otherwise
    std::vector<int> after; ///< numbers of the operations that must have succeeded before
    std::vector<FieldChange> fields; ///< what this operation changes
};

/// The operations that turn `base` into `draft`, in an order in which none trips over another: a cluster leaves its old
/// group before it joins the new one; a name is free before it is taken (a swap of names goes through a third name, in
/// one more operation); profiles follow the creation; deletions free names and clusters first.
std::vector<Operation> orderOperations(const Fleet &base, const Fleet &draft);

} // namespace easel
