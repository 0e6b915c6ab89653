// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/applyconflict.h"

#include "planning/virtualdiff.h"

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

std::vector<ApplyConflict> conflictsOf(const VirtualCluster *base, const VirtualCluster *theirs, const VirtualCluster *mine, const Fleet &fleet)
{
    std::vector<ApplyConflict> conflicts;
    if (!base)
        return conflicts;
    const ClusterGroup *group = fleet.group(base->group);
    const QString groupName = group ? group->name : base->group.toString();
    if (!theirs) {
        if (mine)
            conflicts.push_back({base->group, groupName, Text::tr("Virtual cluster %1").arg(base->name), virtualText(*base), Text::tr("deleted"),
                                 virtualText(*mine), base->id});
        return conflicts;
    }
    for (const FieldChange &changed : fieldsOf({base, theirs})) {
        const std::vector<FieldChange> toMine = mine ? fieldsOf({theirs, mine}) : std::vector<FieldChange>();
        const FieldChange *wanted = find(toMine, changed.field);
        if (!mine || wanted)
            conflicts.push_back({base->group, groupName, changed.label, changed.before, changed.after, wanted ? wanted->after : Text::tr("deleted"), base->id});
    }
    return conflicts;
}

std::vector<ApplyConflict> conflictsBetween(const Fleet &oldBase, const Fleet &oldDraft, const Fleet &newBase,
                                            const QSet<GroupId> &earlier, const QHash<GroupId, GroupId> &created)
{
    std::vector<ApplyConflict> conflicts;
    QSet<GroupId> seen;
    const auto compare = [&](const GroupId &id) {
        if (seen.contains(id))
            return;
        seen.insert(id);
        auto found = conflictsOf(id, oldBase.group(id), newBase.group(id), oldDraft.group(id), oldBase);
        std::move(found.begin(), found.end(), std::back_inserter(conflicts));
    };
    for (const GroupDiff &diff : diffFleets(oldBase, oldDraft))
        compare(diff.group);
    for (const VirtualPair &pair : changedVirtualClusters(oldBase, oldDraft)) {
        auto found = conflictsOf(pair.before, newBase.virtualCluster(pair.id()), pair.after, oldBase);
        std::move(found.begin(), found.end(), std::back_inserter(conflicts));
    }
    for (const GroupId &id : earlier)
        compare(id);
    for (auto it = created.cbegin(); it != created.cend(); ++it) {
        const ClusterGroup *made = newBase.group(it.value());
        if (made && !oldDraft.group(it.key()))
            conflicts.push_back({it.value(), made->name, Text::tr("The whole group"), {}, Text::tr("made by the apply that was broken off"),
                                 Text::tr("not planned any more")});
    }
    return conflicts;
}

} // namespace easel
