// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/applyconflict.h"

#include <QCoreApplication>

#include <algorithm>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(ApplyConflict)
};

const FieldChange *find(const std::vector<FieldChange> &fields, const QString &field)
{
    const auto it = std::find_if(fields.begin(), fields.end(), [&](const FieldChange &f) { return f.field == field; });
    return it == fields.end() ? nullptr : &*it;
}

} // namespace

std::vector<ApplyConflict> conflictsOf(const GroupId &id, const ClusterGroup *base, const ClusterGroup *theirs,
                                       const ClusterGroup *mine, const Fleet &fleet)
{
    std::vector<ApplyConflict> conflicts;
    if (!base)
        return conflicts;
    const QString name = mine ? mine->name : base->name;
    if (!theirs) {
        if (mine)
            conflicts.push_back({id, name, Text::tr("The whole group"), Text::tr("existed"), Text::tr("deleted"), Text::tr("changed")});
        return conflicts;
    }
    const std::vector<FieldChange> toMine = mine ? diffGroups(*theirs, *mine, fleet) : std::vector<FieldChange>();
    for (const FieldChange &changed : diffGroups(*base, *theirs, fleet)) {
        const FieldChange *wanted = find(toMine, changed.field);
        if (mine && !wanted)
            continue;
        conflicts.push_back({id, name, changed.label, changed.before, changed.after, wanted ? wanted->after : Text::tr("deleted")});
    }
    return conflicts;
}

} // namespace easel
