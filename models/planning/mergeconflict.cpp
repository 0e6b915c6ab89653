// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/threeway.h"

#include "planning/changejson.h"
#include "planning/groupfield.h"
#include "planning/jsonfields.h"
#include "planning/virtualmerge.h"

#include <QCoreApplication>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(MergeConflict)
};

using Kind = MergeConflict::Kind;

constexpr std::array kindNames{std::pair(Kind::EditedBoth, "editedBoth"),     std::pair(Kind::DeletedTheirs, "deletedTheirs"),
                               std::pair(Kind::DeletedMine, "deletedMine"),   std::pair(Kind::ClusterTaken, "clusterTaken"),
                               std::pair(Kind::NameTaken, "nameTaken"),       std::pair(Kind::ScopeGone, "scopeGone"),
                               std::pair(Kind::ClusterGone, "clusterGone"),   std::pair(Kind::RuleBroken, "ruleBroken"),
                               std::pair(Kind::VirtualSizeBoth, "virtualSizeBoth"), std::pair(Kind::VirtualDeletedTheirs, "virtualDeletedTheirs"),
                               std::pair(Kind::VirtualDeletedMine, "virtualDeletedMine"), std::pair(Kind::VirtualNameTaken, "virtualNameTaken"),
                               std::pair(Kind::VirtualGroupGone, "virtualGroupGone")};

QString namesOf(const QList<GroupId> &groups, const Fleet &base, const Fleet &draft)
{
    QStringList names;
    for (const GroupId &id : groups) {
        const ClusterGroup *group = base.group(id) ? base.group(id) : draft.group(id);
        names << Text::tr("“%1”").arg(group ? group->name : id.toString());
    }
    return names.join(QStringLiteral(", "));
}

/// The labels of the fields that differ, the first few of them.
QString fieldsText(const ClusterGroup &before, const ClusterGroup &after, const Fleet &fleet)
{
    QStringList labels;
    const std::vector<GroupField> fields = differingFields(before, after);
    constexpr size_t most = 4;
    for (size_t i = 0; i < fields.size() && i < most; ++i)
        labels << fieldLabel(fields[i], after.member(fields[i].cluster()) ? after : before, fleet);
    if (fields.size() > most)
        labels << Text::tr("%n more", nullptr, static_cast<int>(fields.size() - most));
    return labels.join(QStringLiteral(", "));
}

void describeEdited(MergeConflict &conflict, const Fleet &base, const Fleet &draft)
{
    const std::optional<GroupField> field = GroupField::fromKey(conflict.field);
    if (!field)
        return;
    const auto text = [&](const std::optional<ClusterGroup> &state) { return state ? fieldText(*field, *state) : QString(); };
    const ClusterGroup named = conflict.theirState && conflict.theirState->member(field->cluster())
                                   ? *conflict.theirState
                                   : conflict.myState.value_or(ClusterGroup());
    conflict.label = fieldLabel(*field, named, base);
    conflict.base = text(conflict.ancestor);
    conflict.theirs = text(conflict.theirState);
    conflict.mine = text(conflict.myState);
    // What the plan holds by now, unless it has given in.
    const ClusterGroup *theirs = base.group(conflict.group);
    const ClusterGroup *now = draft.group(conflict.group);
    if (theirs && now && !sameField(*field, *theirs, *now))
        conflict.mine = fieldText(*field, *now);
    if (field->kind == GroupField::Kind::Distribution && !isDraft(conflict.group))
        conflict.reason = Text::tr("The group exists by now, with another distribution than the plan gave it. That cannot change any more.");
    else if (!conflict.ancestor)
        conflict.reason = Text::tr("The group exists on the backend by now, with another value than the plan gave it.");
    else if (field->kind == GroupField::Kind::Values)
        conflict.reason = Text::tr("The plan and somebody on the backend changed the same lines, each in their way.");
    else if (field->kind == GroupField::Kind::Profiles)
        conflict.reason = Text::tr("The plan and somebody on the backend changed the order of the profiles, each in their way.");
    else if (field->kind == GroupField::Kind::Member && conflict.myState && conflict.myState->member(field->cluster()))
        conflict.reason = Text::tr("Somebody on the backend took out the host cluster whose settings the plan changes.");
    else if (field->kind == GroupField::Kind::Member)
        conflict.reason = Text::tr("The plan takes out the host cluster, and somebody on the backend changed its settings.");
    else
        conflict.reason = Text::tr("The plan and somebody on the backend changed this, each in their way.");
}

void describeWhole(MergeConflict &conflict, const Fleet &base)
{
    conflict.label = Text::tr("The whole group");
    conflict.base = conflict.ancestor ? Text::tr("existed") : Text::tr("did not exist");
    if (conflict.kind == Kind::DeletedMine) {
        const QString fields = conflict.ancestor && conflict.theirState ? fieldsText(*conflict.ancestor, *conflict.theirState, base) : QString();
        conflict.theirs = Text::tr("changed: %1").arg(fields);
        conflict.mine = Text::tr("deleted");
        conflict.reason = Text::tr("The plan deletes the group, and somebody on the backend changed it since the plan was made.");
        return;
    }
    const QString fields = conflict.ancestor && conflict.myState ? fieldsText(*conflict.ancestor, *conflict.myState, base) : QString();
    conflict.mine = conflict.ancestor ? Text::tr("changed: %1").arg(fields) : Text::tr("created");
    if (conflict.kind == Kind::ScopeGone) {
        conflict.theirs = Text::tr("the project is gone");
        conflict.reason = Text::tr("The project of the group does not exist any more, or this account cannot read it. Keeping yours makes the group in the tenant.");
        return;
    }
    conflict.theirs = Text::tr("deleted");
    conflict.reason = Text::tr("Somebody on the backend deleted the group that the plan changes. Keeping yours makes it anew.");
}

void describeCluster(MergeConflict &conflict, const Fleet &base, const Fleet &draft)
{
    const GroupField field{GroupField::Kind::Member, conflict.cluster.toString()};
    const ClusterGroup mine = conflict.myState.value_or(ClusterGroup());
    const Member *member = mine.member(conflict.cluster);
    const HostCluster *known = base.cluster(conflict.cluster);
    const QString cluster = known ? known->name : member && !member->name.isEmpty() ? member->name : conflict.cluster.toString();
    conflict.label = Text::tr("Host cluster %1").arg(cluster);
    conflict.mine = fieldText(field, mine);
    if (conflict.kind == Kind::ClusterGone) {
        conflict.base = fieldText(field, conflict.ancestor.value_or(ClusterGroup()));
        conflict.theirs = Text::tr("not in the fleet any more");
        conflict.reason = Text::tr("The plan needs %1 in this group. The cluster is gone from the fleet, or this account cannot read it any more.").arg(cluster);
        return;
    }
    const QString others = namesOf(conflict.others, base, draft);
    conflict.base = fieldText(field, {});
    conflict.theirs = Text::tr("member of %1").arg(others);
    conflict.mine = Text::tr("member of “%1”").arg(conflict.groupName);
    conflict.reason = Text::tr("The plan lets %1 join “%2”. Meanwhile somebody on the backend let it join %3.").arg(cluster, conflict.groupName, others);
}

void describeName(MergeConflict &conflict, const Fleet &draft)
{
    const ClusterGroup *now = draft.group(conflict.group);
    const QString name = conflict.myState ? conflict.myState->name : conflict.groupName;
    const QString next = freeGroupName(draft, now ? now->scope : Scope(), name);
    conflict.label = Text::tr("Name");
    conflict.base = conflict.ancestor ? conflict.ancestor->name : QString();
    conflict.mine = name;
    if (conflict.theirState) {
        conflict.theirs = Text::tr("%1; another group is called %2").arg(conflict.theirState->name, name);
        conflict.reason = Text::tr("Another group has the name that the plan gives this one. Keeping yours calls it “%1”; taking theirs leaves it “%2”.")
                              .arg(next, conflict.theirState->name);
    } else {
        conflict.theirs = Text::tr("another group is called %1").arg(name);
        conflict.reason = Text::tr("Another group has the name of the one that the plan creates. Keeping yours calls it “%1”; taking theirs does not create it.").arg(next);
    }
}

void describeKind(MergeConflict &conflict, const Fleet &base, const Fleet &draft)
{
    if (const ClusterGroup *now = draft.group(conflict.group))
        conflict.groupName = now->name;
    switch (conflict.kind) {
    case Kind::EditedBoth: describeEdited(conflict, base, draft); return;
    case Kind::DeletedTheirs:
    case Kind::DeletedMine:
    case Kind::ScopeGone: describeWhole(conflict, base); return;
    case Kind::ClusterTaken:
    case Kind::ClusterGone: describeCluster(conflict, base, draft); return;
    case Kind::NameTaken: describeName(conflict, draft); return;
    case Kind::RuleBroken:
        conflict.label = Text::tr("Rule %1").arg(conflict.field);
        conflict.base = Text::tr("kept");
        conflict.theirs = Text::tr("kept");
        conflict.mine = Text::tr("broken together with theirs");
        conflict.reason = Text::tr("%1 Neither the plan nor the backend breaks this rule alone. Taking theirs takes back what the plan does to this group.").arg(conflict.finding);
        return;
    case Kind::VirtualSizeBoth:
    case Kind::VirtualDeletedTheirs:
    case Kind::VirtualDeletedMine:
    case Kind::VirtualNameTaken:
    case Kind::VirtualGroupGone: describeVirtualConflict(conflict, base, draft); return;
    }
}

void groupToJson(QJsonObject &json, const QString &key, const std::optional<ClusterGroup> &group)
{
    if (group)
        json.insert(key, toJson(*group));
}

Result<std::optional<ClusterGroup>> groupOf(const QJsonObject &json, const QString &key)
{
    if (!json.contains(key))
        return std::optional<ClusterGroup>();
    Result<ClusterGroup> group = groupFromJson(json.value(key).toObject());
    if (!group)
        return fail(group.error());
    return std::optional(std::move(*group));
}

} // namespace

QString MergeConflict::id() const
{
    QStringList parts{nameOf(kind, kindNames), group.toString(), field, cluster.toString(), theirsMark};
    if (!virtualCluster.isEmpty())
        parts << virtualCluster.toString();
    if (isOfPlan)
        parts << QStringLiteral("plan");
    return parts.join(u'|');
}

void describeConflict(MergeConflict &conflict, const Fleet &backend, const Fleet &draft)
{
    const Fleet base = theirsOf(conflict, backend, draft);
    describeKind(conflict, base, draft);
    if (conflict.isOfPlan)
        conflict.reason = Text::tr("The plan of this workspace and the one that was imported change this, each in its way. “Theirs” is what "
                                   "was planned here, “mine” is what was imported.");
}

QJsonObject toJson(const MergeConflict &conflict)
{
    QJsonArray others;
    for (const GroupId &other : conflict.others)
        others.append(other.toString());
    QJsonObject json{{QStringLiteral("kind"), nameOf(conflict.kind, kindNames)},
                     {QStringLiteral("group"), conflict.group.toString()},
                     {QStringLiteral("groupName"), conflict.groupName},
                     {QStringLiteral("field"), conflict.field},
                     {QStringLiteral("cluster"), conflict.cluster.toString()},
                     {QStringLiteral("others"), others},
                     {QStringLiteral("theirsMark"), conflict.theirsMark},
                     {QStringLiteral("finding"), conflict.finding},
                     {QStringLiteral("note"), conflict.note}};
    if (conflict.isOfPlan)
        json.insert(QStringLiteral("isOfPlan"), true);
    groupToJson(json, QStringLiteral("ancestor"), conflict.ancestor);
    groupToJson(json, QStringLiteral("theirs"), conflict.theirState);
    groupToJson(json, QStringLiteral("mine"), conflict.myState);
    if (!conflict.virtualCluster.isEmpty())
        json.insert(QStringLiteral("virtualCluster"), conflict.virtualCluster.toString());
    for (const auto &[key, state] : {std::pair("ancestorVirtual", &conflict.ancestorVirtual), std::pair("theirVirtual", &conflict.theirVirtual),
                                     std::pair("myVirtual", &conflict.myVirtual)}) {
        if (*state)
            json.insert(QLatin1String(key), toJson(**state));
    }
    return json;
}

Result<MergeConflict> conflictFromJson(const QJsonObject &json)
{
    JsonErrors errors;
    JsonFields in(json, {}, errors);
    MergeConflict conflict;
    conflict.kind = in.oneOf(QStringLiteral("kind"), kindNames);
    conflict.group = GroupId(in.identifier(QStringLiteral("group")));
    conflict.groupName = in.text(QStringLiteral("groupName"));
    conflict.field = in.text(QStringLiteral("field"));
    conflict.cluster = ClusterId(in.text(QStringLiteral("cluster")));
    for (const QString &other : in.texts(QStringLiteral("others")))
        conflict.others.append(GroupId(other));
    conflict.theirsMark = in.text(QStringLiteral("theirsMark"));
    conflict.finding = in.text(QStringLiteral("finding"));
    conflict.note = in.text(QStringLiteral("note"));
    conflict.isOfPlan = in.has(QStringLiteral("isOfPlan")) && in.boolean(QStringLiteral("isOfPlan"));
    for (const auto &[key, state] : {std::pair("ancestor", &conflict.ancestor), std::pair("theirs", &conflict.theirState),
                                     std::pair("mine", &conflict.myState)}) {
        Result<std::optional<ClusterGroup>> group = groupOf(json, QLatin1String(key));
        if (!group)
            return fail(group.error());
        *state = std::move(*group);
    }
    if (json.contains(QStringLiteral("virtualCluster")))
        conflict.virtualCluster = VirtualClusterId(in.identifier(QStringLiteral("virtualCluster")));
    for (const auto &[key, state] : {std::pair("ancestorVirtual", &conflict.ancestorVirtual), std::pair("theirVirtual", &conflict.theirVirtual),
                                     std::pair("myVirtual", &conflict.myVirtual)}) {
        if (!json.contains(QLatin1String(key)))
            continue;
        Result<VirtualCluster> each = virtualClusterFromJson(json.value(QLatin1String(key)).toObject());
        if (!each)
            return fail(each.error());
        *state = std::move(*each);
    }
    return errors.result(std::move(conflict));
}

QJsonObject toJson(const MergedField &merged)
{
    return {{QStringLiteral("group"), merged.group.toString()},   {QStringLiteral("groupName"), merged.groupName},
            {QStringLiteral("field"), merged.change.field},       {QStringLiteral("label"), merged.change.label},
            {QStringLiteral("before"), merged.change.before},     {QStringLiteral("after"), merged.change.after}};
}

Result<MergedField> mergedFieldFromJson(const QJsonObject &json)
{
    JsonErrors errors;
    JsonFields in(json, {}, errors);
    MergedField merged{GroupId(in.identifier(QStringLiteral("group"))), in.text(QStringLiteral("groupName")),
                       {in.text(QStringLiteral("field")), in.text(QStringLiteral("label")), in.text(QStringLiteral("before")),
                        in.text(QStringLiteral("after"))}};
    return errors.result(std::move(merged));
}

} // namespace easel
