// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/changesbetween.h"

#include "planning/groupfield.h"
#include "planning/virtualdiff.h"

#include <QSet>

#include <algorithm>

namespace easel {
namespace {

using Kind = GroupField::Kind;

/// The fields of a group as changes. What several fields have in common (the limits, the tags) is one change.
class FieldChanges final
{
public:
    FieldChanges(const ClusterGroup &before, const ClusterGroup &after) : m_before(before), m_after(after) {}

    std::vector<Change> changes()
    {
        for (const GroupField &field : differingFields(m_before, m_after))
            add(field);
        // Who leaves goes first: a list that shrinks before it grows never holds more than either.
        std::vector<Change> all = std::move(m_leaving);
        std::move(m_changes.begin(), m_changes.end(), std::back_inserter(all));
        // Who joins does so in the order in which they stand afterwards.
        for (const Member &member : m_after.members) {
            if (m_joining.contains(member.cluster))
                all.push_back(AddMember{m_after.id, member});
        }
        return all;
    }

private:
    void add(const GroupField &field)
    {
        const GroupId &id = m_after.id;
        switch (field.kind) {
        case Kind::Name: m_changes.push_back(RenameGroup{id, m_after.name}); return;
        case Kind::Description: m_changes.push_back(DescribeGroup{id, m_after.description}); return;
        case Kind::Tag: once(TagGroup{id, m_after.tags}); return;
        case Kind::Endpoint: m_changes.push_back(SetEndpoint{id, m_after.endpoint}); return;
        case Kind::Distribution: m_changes.push_back(SetDistribution{id, m_after.distribution}); return;
        case Kind::Cpu:
        case Kind::Memory:
        case Kind::Storage: once(SetLimits{id, m_after.limits}); return;
        case Kind::Oversubscription: m_changes.push_back(SetOversubscription{id, m_after.oversubscription}); return;
        case Kind::Values: m_changes.push_back(SetValues{id, m_after.values}); return;
        case Kind::Profiles: m_changes.push_back(SetProfiles{id, m_after.profiles}); return;
        case Kind::Member: member(field.cluster()); return;
        case Kind::HostDns: {
            const ClusterId cluster = field.cluster();
            if (!m_joining.contains(cluster))
                m_changes.push_back(SetHostDns{id, cluster, m_after.member(cluster)->hostDns});
            return;
        }
        case Kind::Port:
        case Kind::LoadBalancer: again(field.cluster()); return;
        }
    }

    void member(const ClusterId &cluster)
    {
        if (m_after.member(cluster))
            m_joining.insert(cluster);
        else
            m_leaving.push_back(RemoveMember{m_after.id, cluster});
    }

    /// A setting that no change sets by itself: the member leaves and joins with it.
    void again(const ClusterId &cluster)
    {
        if (m_joining.contains(cluster))
            return;
        m_joining.insert(cluster);
        m_leaving.push_back(RemoveMember{m_after.id, cluster});
        std::erase_if(m_changes, [&](const Change &change) {
            const auto *host = std::get_if<SetHostDns>(&change);
            return host && host->cluster == cluster;
        });
    }

    template <typename T>
    void once(T change)
    {
        if (std::none_of(m_changes.begin(), m_changes.end(), [](const Change &c) { return std::holds_alternative<T>(c); }))
            m_changes.push_back(std::move(change));
    }

    const ClusterGroup &m_before;
    const ClusterGroup &m_after;
    std::vector<Change> m_leaving;
    std::vector<Change> m_changes;
    QSet<ClusterId> m_joining;
};

bool isOtherGroup(const ClusterGroup &before, const ClusterGroup &after)
{
    return before.scope != after.scope || (before.distribution != after.distribution && !isDraft(after.id));
}

/// Makes moves of what leaves one group and joins another. The move stands where the joining stood, which is after all
/// leaving; a cluster that leaves several groups moves out of the first.
std::vector<Change> withMoves(std::vector<Change> changes)
{
    QSet<std::pair<GroupId, ClusterId>> joining;
    for (const Change &change : changes) {
        if (const auto *add = std::get_if<AddMember>(&change))
            joining.insert({add->group, add->member.cluster});
    }
    QHash<ClusterId, size_t> leaving;
    for (size_t i = 0; i < changes.size(); ++i) {
        const auto *remove = std::get_if<RemoveMember>(&changes[i]);
        if (remove && !leaving.contains(remove->cluster) && !joining.contains({remove->group, remove->cluster}))
            leaving.insert(remove->cluster, i);
    }
    std::vector<bool> isGone(changes.size(), false);
    for (Change &change : changes) {
        const auto *add = std::get_if<AddMember>(&change);
        const auto it = add ? leaving.constFind(add->member.cluster) : leaving.cend();
        if (it == leaving.cend())
            continue;
        const GroupId from = std::get<RemoveMember>(changes[*it]).group;
        isGone[*it] = true;
        const Member member = add->member;
        const GroupId to = add->group;
        leaving.erase(it);
        change = MoveMember{from, to, member};
    }
    std::vector<Change> moved;
    for (size_t i = 0; i < changes.size(); ++i) {
        if (!isGone[i])
            moved.push_back(std::move(changes[i]));
    }
    return moved;
}

} // namespace

std::vector<Change> changesBetween(const ClusterGroup *before, const ClusterGroup *after)
{
    if (before == after)
        return {};
    if (!before)
        return {CreateGroup{*after}};
    if (!after)
        return {DeleteGroup{before->id}};
    if (isOtherGroup(*before, *after))
        return {DeleteGroup{before->id}, CreateGroup{*after}};
    return FieldChanges(*before, *after).changes();
}

std::vector<Change> changesBetween(const std::vector<GroupPair> &groups)
{
    std::vector<Change> created;
    std::vector<Change> leaving;
    std::vector<Change> rest;
    std::vector<Change> deleted;
    for (const auto &[old, now] : groups) {
        for (Change &change : changesBetween(old, now)) {
            // A group that is made anew in place keeps its two changes together.
            auto &list = old && now                                        ? std::holds_alternative<RemoveMember>(change) ? leaving : rest
                         : std::holds_alternative<CreateGroup>(change) ? created
                                                                       : deleted;
            list.push_back(std::move(change));
        }
    }
    std::vector<Change> all = std::move(created);
    for (std::vector<Change> *list : {&leaving, &rest, &deleted})
        std::move(list->begin(), list->end(), std::back_inserter(all));
    return withMoves(std::move(all));
}

std::vector<Change> changesBetween(const Fleet &before, const Fleet &after, const std::vector<GroupId> &groups)
{
    std::vector<GroupPair> pairs;
    for (const GroupId &id : groups)
        pairs.push_back({before.group(id), after.group(id)});
    return changesBetween(pairs);
}

std::vector<Change> changesBetween(const Fleet &before, const Fleet &after)
{
    std::vector<GroupId> ids = after.groupIds();
    for (const GroupId &id : before.groupIds()) {
        if (!after.group(id))
            ids.push_back(id);
    }
    std::vector<Change> changes = changesBetween(before, after, ids);
    // Who goes does so before its group, and who comes after: groups that go are at the end.
    const auto firstDeletion = std::find_if(changes.begin(), changes.end(), [](const Change &change) { return std::holds_alternative<DeleteGroup>(change); });
    const auto place = std::distance(changes.begin(), firstDeletion);
    std::vector<Change> ofVirtualClusters;
    for (const VirtualPair &pair : changedVirtualClusters(before, after)) {
        for (Change &change : changesBetween(pair))
            ofVirtualClusters.push_back(std::move(change));
    }
    changes.insert(changes.begin() + place, ofVirtualClusters.begin(), ofVirtualClusters.end());
    return changes;
}

} // namespace easel
