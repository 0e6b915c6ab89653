// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/refusedpermissions.h"

#include "palette/permission.h"

namespace easel {

bool RefusedPermissions::note(const RequestRecord &record)
{
    const QString permission = permissionFor(record.method, record.path);
    if (permission.isEmpty())
        return false;
    if (record.status == 403) {
        QSet<QString> &refused = m_refused[record.project];
        const qsizetype before = refused.size();
        refused.insert(permission);
        return refused.size() != before;
    }
    const bool isLetThrough = record.status >= 200 && record.status < 300;
    const auto refused = m_refused.find(record.project);
    return isLetThrough && refused != m_refused.end() && refused->remove(permission);
}

QStringList RefusedPermissions::neededBy(const std::vector<Operation> &operations) const
{
    QStringList needed;
    for (const Operation &operation : operations) {
        const QString project = operation.scope.isProject() ? operation.scope.projectId().toString() : QString();
        const QString permission = permissionFor(operation.kind);
        if (m_refused.value(project).contains(permission) && !needed.contains(permission))
            needed << permission;
    }
    needed.sort();
    return needed;
}

} // namespace easel
