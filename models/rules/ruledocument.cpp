// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/ruledocument.h"

#include "rules/rulecatalogue.h"

namespace easel {

QUrl documentOf(const Rule &rule)
{
    struct Document
    {
        const char *title; ///< what the source begins with, behind "Palette documentation: "
        const char *path;
    };
    // The longest that fits stands before those that it begins with.
    static constexpr Document documents[]{
        {"Create and Manage Cluster Groups", "clusters/cluster-groups/create-cluster-group/"},
        {"Upgrade Cluster Groups", "clusters/cluster-groups/vcluster-upgrades/"},
        {"Deploy a Virtual Cluster", "clusters/palette-virtual-clusters/deploy-virtual-cluster/"},
        {"Migrate Virtual Cluster Workloads", "clusters/palette-virtual-clusters/migrate-virtual-clusters/"},
        {"Create Palette Virtual Clusters", "clusters/palette-virtual-clusters/"},
        {"Resource Quotas", "devx/manage-dev-engine/resource-quota/"},
        {"Release Notes", "release-notes/"},
        // Parts of the page on creating one, though named after the groups.
        {"Cluster Groups, Size and Limits", "clusters/cluster-groups/create-cluster-group/"},
        {"Cluster Groups, Advanced Config", "clusters/cluster-groups/create-cluster-group/"},
        {"Cluster Groups, OpenShift", "clusters/cluster-groups/create-cluster-group/"},
        {"", "clusters/cluster-groups/"},
    };
    const QString title = rule.source.section(QStringLiteral(": "), 1);
    for (const Document &document : documents) {
        if (title.startsWith(QLatin1String(document.title)))
            return QUrl(QStringLiteral("https://docs.spectrocloud.com/") + QLatin1String(document.path));
    }
    Q_UNREACHABLE();
}

} // namespace easel
