// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/change.h"

#include "planning/fieldtext.h"

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

/// Copies the virtual cluster, lets `edit` change the copy and puts it back.
template <typename Edit>
Result<void> editVirtual(Fleet &draft, const GroupId &group, const VirtualClusterId &id, Edit edit)
{
    const VirtualCluster *present = draft.virtualCluster(id);
    if (!present || present->group != group)
        return fail(ErrorCode::NotFound, Text::tr("The virtual cluster does not exist any more."), id.toString());
    if (present->state == VirtualClusterState::Deleting)
        return fail(ErrorCode::Refused, Text::tr("“%1” is being deleted on the backend.").arg(present->name), id.toString());
    VirtualCluster next = *present;
    edit(next);
    draft.putVirtualCluster(std::move(next));
    return {};
}

/// Palette takes whole cores, and nothing below zero.
Result<void> requireWholeSize(const Resources &size)
{
    if (size.cpu.value % 1000 == 0 && size.cpu.value >= 0 && size.memory.value >= 0 && size.storage.value >= 0)
        return {};
    return fail(ErrorCode::InvalidInput, Text::tr("A virtual cluster has a whole number of CPU cores, and nothing of it is below zero."), sizeText(size));
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
        // Of a group of the backend a rule says so: the plan may delete them later.
        if (isDraft(c.group) && draft.virtualClusterCountOf(c.group) > 0)
            return fail(ErrorCode::Refused, Text::tr("The plan deploys virtual clusters on “%1”. Take them out of the plan first.").arg(draft.group(c.group)->name),
                        c.group.toString());
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
    Result<void> operator()(const DeployVirtualCluster &c) const
    {
        if (draft.virtualCluster(c.virtualCluster.id))
            return fail(ErrorCode::Conflict, Text::tr("The virtual cluster exists already."), c.virtualCluster.id.toString());
        if (!draft.group(c.group))
            return noSuchGroup(c.group);
        if (Result<void> whole = requireWholeSize(c.virtualCluster.size); !whole && isDraft(c.virtualCluster.id))
            return whole;
        VirtualCluster made = c.virtualCluster;
        made.group = c.group;
        // One that the plan had deleted is back as the backend has it, but for what a plan sets.
        if (const VirtualCluster *known = draft.inventory().virtualCluster(made.id)) {
            VirtualCluster back = *known;
            back.size = made.size;
            if (isPaused(back.state) != isPaused(made.state))
                back.state = made.state;
            made = std::move(back);
        }
        draft.putVirtualCluster(std::move(made));
        return {};
    }
    Result<void> operator()(const ResizeVirtualCluster &c) const
    {
        if (Result<void> whole = requireWholeSize(c.size); !whole)
            return whole;
        return editVirtual(draft, c.group, c.virtualCluster, [&](VirtualCluster &each) { each.size = c.size; });
    }
    Result<void> operator()(const PauseVirtualCluster &c) const
    {
        if (isDraft(c.virtualCluster))
            return fail(ErrorCode::Refused, Text::tr("A virtual cluster that the plan deploys cannot be paused before it is there."),
                        c.virtualCluster.toString());
        return editVirtual(draft, c.group, c.virtualCluster, [](VirtualCluster &each) { each.state = pausedState(each.state); });
    }
    Result<void> operator()(const ResumeVirtualCluster &c) const
    {
        return editVirtual(draft, c.group, c.virtualCluster, [](VirtualCluster &each) { each.state = resumedState(each.state); });
    }
    Result<void> operator()(const DeleteVirtualCluster &c) const
    {
        const VirtualCluster *present = draft.virtualCluster(c.virtualCluster);
        if (!present || present->group != c.group)
            return fail(ErrorCode::NotFound, Text::tr("The virtual cluster does not exist any more."), c.virtualCluster.toString());
        draft.removeVirtualCluster(c.virtualCluster);
        return {};
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

VirtualClusterId virtualClusterOf(const Change &change)
{
    return std::visit(Overloaded{
                          [](const DeployVirtualCluster &c) { return c.virtualCluster.id; },
                          [](const ResizeVirtualCluster &c) { return c.virtualCluster; },
                          [](const PauseVirtualCluster &c) { return c.virtualCluster; },
                          [](const ResumeVirtualCluster &c) { return c.virtualCluster; },
                          [](const DeleteVirtualCluster &c) { return c.virtualCluster; },
                          [](const auto &) { return VirtualClusterId(); },
                      },
                      change);
}

VirtualCluster newVirtualCluster(const ClusterGroup &group, const Scope &scope, const QString &name, const Resources &size)
{
    VirtualCluster made;
    made.id = makeDraftVirtualClusterId();
    made.name = name;
    made.scope = scope;
    made.group = group.id;
    made.state = VirtualClusterState::Running;
    made.size = size;
    return made;
}

VirtualClusterState pausedState(VirtualClusterState present)
{
    return isPaused(present) ? present : VirtualClusterState::Paused;
}

VirtualClusterState resumedState(VirtualClusterState present)
{
    // One in error is not mended by being resumed.
    return isPaused(present) ? VirtualClusterState::Running : present;
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
    const auto virtualCluster = [&](const VirtualClusterId &id) {
        const VirtualCluster *found = fleet.virtualCluster(id);
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
            [&](const DeployVirtualCluster &c) {
                return Text::tr("Deploy %1 on “%2”").arg(c.virtualCluster.name, group(c.group));
            },
            [&](const ResizeVirtualCluster &c) {
                return Text::tr("Resize %1 to %2").arg(virtualCluster(c.virtualCluster), sizeText(c.size));
            },
            [&](const PauseVirtualCluster &c) { return Text::tr("Pause %1").arg(virtualCluster(c.virtualCluster)); },
            [&](const ResumeVirtualCluster &c) { return Text::tr("Resume %1").arg(virtualCluster(c.virtualCluster)); },
            [&](const DeleteVirtualCluster &c) { return Text::tr("Delete %1").arg(virtualCluster(c.virtualCluster)); },
        },
        change);
}

} // namespace easel
