// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/wiremeta.h"

#include "palette/wirenames.h"

namespace easel {

Scope readScope(const Labels &annotations, const QString &project)
{
    const QString scope = annotations.value(QStringLiteral("scope"));
    if (scope == QStringLiteral("system"))
        return Scope::system();
    const QString annotated = annotations.value(QStringLiteral("projectUid"));
    const QString uid = annotated.isEmpty() ? project : annotated;
    if (scope == QStringLiteral("tenant") || uid.isEmpty())
        return Scope::tenant();
    return Scope::project(ProjectId(uid));
}

Labels readTags(const WireObject &meta)
{
    Labels tags = meta.labels("labels");
    for (QString &value : tags) {
        if (value == QLatin1String(plainTag))
            value.clear();
    }
    return tags;
}

PageInfo readPageInfo(const WireObject &root)
{
    const WireObject meta = root.object("listmeta");
    return {meta.text("continue"), meta.integer("count").value_or(-1)};
}

void readPacks(const WireObject &holder, std::string_view key, std::vector<Pack> &packs)
{
    holder.each(key, [&](const WireObject &pack) {
        QString version = pack.text("version");
        if (version.isEmpty())
            version = pack.text("tag");
        packs.push_back({pack.text("layer"), pack.text("name"), std::move(version)});
    });
}

} // namespace easel
