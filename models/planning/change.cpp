// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/change.h"

#include <QCoreApplication>

#include <algorithm>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(Change)
};

template <typename... Ts>
struct Overloaded : Ts...
{
    using Ts::operator()...;
};
template <typename... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

tl::unexpected<Error> noSuchGroup(const GroupId &id)
{
    return fail(ErrorCode::NotFound, Text::tr("The cluster group does not exist any more."), id.toString());
}

/// Copies the group, lets `edit` change the copy and puts it back when that worked.
template <typename Edit>
Result<void> editGroup(Fleet &draft, const GroupId &id, Edit edit)
{
    const ClusterGroup *present = draft.group(id);
    if (!present)
        return noSuchGroup(id);
    ClusterGroup group = *present;
    if (Result<void> done = edit(group); !done)
        return done;
    draft.putGroup(std::move(group));
    return {};
}

/// A change that only sets one field, and so cannot fail once the group is there.
template <typename Value>
Result<void> setField(Fleet &draft, const GroupId &id, Value ClusterGroup::*field, const Value &value)
{
    return editGroup(draft, id, [&](ClusterGroup &group) -> Result<void> {
        group.*field = value;
        return {};
    });
}

Result<void> addMember(ClusterGroup &group, const Member &member)
{
    if (group.member(member.cluster))
        return fail(ErrorCode::Conflict, Text::tr("The cluster is a member of “%1” already.").arg(group.name),
                    member.cluster.toString());
    group.members.push_back(member);
    return {};
}

Result<void> removeMember(ClusterGroup &group, const ClusterId &cluster)
{
    const auto it = std::find_if(group.members.begin(), group.members.end(),
                                 [&](const Member &m) { return m.cluster == cluster; });
    if (it == group.members.end())
        return fail(ErrorCode::NotFound, Text::tr("The cluster is not a member of “%1”.").arg(group.name),
                    cluster.toString());
    group.members.erase(it);
    return {};
}

struct Apply final
{
    Fleet &draft;

    Result<void> operator()(const CreateGroup &c) const
    {
        if (draft.group(c.group.id))
            return fail(ErrorCode::Conflict, Text::tr("The cluster group exists already."), c.group.id.toString());
        draft.putGroup(c.group);
        return {};
    }
    Result<void> operator()(const DeleteGroup &c) const
    {
        if (!draft.group(c.group))
            return noSuchGroup(c.group);
        draft.removeGroup(c.group);
        return {};
    }
    Result<void> operator()(const RenameGroup &c) const { return setField(draft, c.group, &ClusterGroup::name, c.name); }
    Result<void> operator()(const DescribeGroup &c) const
    {
        return setField(draft, c.group, &ClusterGroup::description, c.description);
    }
    Result<void> operator()(const TagGroup &c) const { return setField(draft, c.group, &ClusterGroup::tags, c.tags); }
    Result<void> operator()(const AddMember &c) const
    {
        return editGroup(draft, c.group, [&](ClusterGroup &group) { return addMember(group, c.member); });
    }
    Result<void> operator()(const RemoveMember &c) const
    {
        return editGroup(draft, c.group, [&](ClusterGroup &group) { return removeMember(group, c.cluster); });
    }
    Result<void> operator()(const MoveMember &c) const
    {
        if (c.from == c.to)
            return fail(ErrorCode::Conflict, Text::tr("The cluster is there already."), c.to.toString());
        const ClusterGroup *source = draft.group(c.from);
        const ClusterGroup *target = draft.group(c.to);
        if (!source || !target)
            return noSuchGroup(source ? c.to : c.from);
        // Both halves on copies first: the draft sees the whole move or nothing.
        ClusterGroup from = *source;
        ClusterGroup to = *target;
        if (Result<void> left = removeMember(from, c.member.cluster); !left)
            return left;
        if (Result<void> joined = addMember(to, c.member); !joined)
            return joined;
        draft.putGroup(std::move(from));
        draft.putGroup(std::move(to));
        return {};
    }
    Result<void> operator()(const SetEndpoint &c) const
    {
        return setField(draft, c.group, &ClusterGroup::endpoint, c.endpoint);
    }
    Result<void> operator()(const SetHostDns &c) const
    {
        return editGroup(draft, c.group, [&](ClusterGroup &group) -> Result<void> {
            Member *member = group.member(c.cluster);
            if (!member)
                return fail(ErrorCode::NotFound, Text::tr("The cluster is not a member of “%1”.").arg(group.name),
                            c.cluster.toString());
            member->hostDns = c.hostDns;
            return {};
        });
    }
    Result<void> operator()(const SetLimits &c) const { return setField(draft, c.group, &ClusterGroup::limits, c.limits); }
    Result<void> operator()(const SetOversubscription &c) const
    {
        return setField(draft, c.group, &ClusterGroup::oversubscription, c.oversubscription);
    }
    Result<void> operator()(const SetDistribution &c) const
    {
        if (!isDraft(c.group))
            return fail(ErrorCode::Refused, Text::tr("The distribution of an existing cluster group cannot change."),
                        c.group.toString());
        return setField(draft, c.group, &ClusterGroup::distribution, c.distribution);
    }
    Result<void> operator()(const SetValues &c) const
    {
        return editGroup(draft, c.group, [&](ClusterGroup &group) -> Result<void> {
            group.values = c.values;
            group.vclusterVersion = vclusterVersionOf(c.values);
            return {};
        });
    }
    Result<void> operator()(const SetProfiles &c) const
    {
        return setField(draft, c.group, &ClusterGroup::profiles, c.profiles);
    }
};

} // namespace

QList<GroupId> groupsTouchedBy(const Change &change)
{
    return std::visit(Overloaded{
                          [](const CreateGroup &c) { return QList<GroupId>{c.group.id}; },
                          [](const MoveMember &c) { return QList<GroupId>{c.from, c.to}; },
                          [](const auto &c) { return QList<GroupId>{c.group}; },
                      },
                      change);
}

Result<void> applyChange(const Change &change, Fleet &draft)
{
    return std::visit(Apply{draft}, change);
}

QString describe(const Change &change, const Fleet &fleet)
{
    const auto group = [&](const GroupId &id) {
        const ClusterGroup *found = fleet.group(id);
        return found ? found->name : id.toString();
    };
    const auto cluster = [&](const ClusterId &id) {
        const HostCluster *found = fleet.cluster(id);
        return found ? found->name : id.toString();
    };
    return std::visit(
        Overloaded{
            [&](const CreateGroup &c) { return Text::tr("Create “%1”").arg(c.group.name); },
            [&](const DeleteGroup &c) { return Text::tr("Delete “%1”").arg(group(c.group)); },
            [&](const RenameGroup &c) { return Text::tr("Rename to “%1”").arg(c.name); },
            [&](const DescribeGroup &c) { return Text::tr("Describe “%1”").arg(group(c.group)); },
            [&](const TagGroup &c) { return Text::tr("Tag “%1”").arg(group(c.group)); },
            [&](const AddMember &c) {
                return Text::tr("Add %1 to “%2”").arg(cluster(c.member.cluster), group(c.group));
            },
            [&](const RemoveMember &c) {
                return Text::tr("Remove %1 from “%2”").arg(cluster(c.cluster), group(c.group));
            },
            [&](const MoveMember &c) {
                return Text::tr("Move %1 from “%2” to “%3”").arg(cluster(c.member.cluster), group(c.from), group(c.to));
            },
            [&](const SetEndpoint &c) {
                return Text::tr("Set the endpoint of “%1” to %2").arg(group(c.group), Names::of(c.endpoint));
            },
            [&](const SetHostDns &c) {
                return Text::tr("Set the host DNS of %1 in “%2”").arg(cluster(c.cluster), group(c.group));
            },
            [&](const SetLimits &c) { return Text::tr("Set the limits of “%1”").arg(group(c.group)); },
            [&](const SetOversubscription &c) {
                return Text::tr("Set the oversubscription of “%1” to %2 %")
                    .arg(group(c.group))
                    .arg(c.oversubscription.value);
            },
            [&](const SetDistribution &c) {
                return Text::tr("Set the distribution of “%1” to %2").arg(group(c.group), Names::of(c.distribution));
            },
            [&](const SetValues &c) { return Text::tr("Edit the configuration of “%1”").arg(group(c.group)); },
            [&](const SetProfiles &c) { return Text::tr("Set the profiles of “%1”").arg(group(c.group)); },
        },
        change);
}

} // namespace easel
