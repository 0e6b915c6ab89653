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
        {"Deploy a Virtual Cluster", "devx/palette-virtual-clusters/"},
        {"Resource Quota", "devx/manage-dev-engine/resource-quota/"},
        {"Release Notes", "release-notes/"},
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
