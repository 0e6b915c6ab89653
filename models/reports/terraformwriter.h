// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fleet.h"

#include <QByteArray>

#include <optional>

namespace easel {

/// What becomes Terraform's.
struct TerraformInput final
{
    QString workspace;   ///< its name, for the header
    const Fleet &fleet;  ///< the fleet, or the draft; must outlive the call
    bool isDraft = false; ///< says so in the header
    std::optional<std::vector<GroupId>> groups; ///< only these; those that the fleet does not have are left out
};

/// A configuration for Terraform 1.5 or later: UTF-8, and the same for the same groups, so that it can be kept in git.
struct TerraformExport final
{
    QByteArray hcl;
    QStringList warnings; ///< what the provider cannot be told, a sentence each; a comment at the resource says it too
};

/// The cluster groups as `spectrocloud_cluster_group` resources, by name and uid, each with an `import` block unless it is in the
/// plan only. Projects become provider configurations with an alias: the provider knows a project by its name, and one each.
/// Schema: resource cluster_group of the provider spectrocloud/spectrocloud 0.28.
TerraformExport terraformExport(const TerraformInput &input);

/// The names of the resources: of each group an identifier that is its own.
QHash<GroupId, QString> terraformNames(const std::vector<const ClusterGroup *> &groups);

} // namespace easel
