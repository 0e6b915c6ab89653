// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/groupmerge.h"

#include <algorithm>

namespace easel {
namespace {

using Kind = GroupField::Kind;
using Ids = QList<ProfileId>;

bool isMemberSetting(Kind kind)
{
    return kind == Kind::HostDns || kind == Kind::Port || kind == Kind::LoadBalancer;
}

class GroupMerger final
{
public:
    GroupMerger(const ClusterGroup *ancestor, const ClusterGroup &theirs, const ClusterGroup &mine, const QSet<GroupField> &unknown)
        : m_ancestor(ancestor), m_theirs(theirs), m_mine(mine), m_unknown(unknown)
    {
        m_merge.group = theirs;
        // Two groups of the plan may be of one making and yet differ in what no group of the backend can change.
        if (isDraft(theirs.id))
            m_merge.group.scope = mine.scope;
    }

    GroupMerge merge()
    {
        for (const GroupField &field : differingFields(m_ancestor ? *m_ancestor : m_theirs, m_mine))
            lay(field);
        if (m_ancestor && sameOrder(m_ancestor->members, m_theirs.members))
            orderAs(m_mine.members);
        return std::move(m_merge);
    }

private:
    static bool sameOrder(const std::vector<Member> &a, const std::vector<Member> &b)
    {
        return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                          [](const Member &x, const Member &y) { return x.cluster == y.cluster; });
    }

    /// They left the order alone: when the members are mine, so is their order.
    void orderAs(const std::vector<Member> &order)
    {
        std::vector<Member> &members = m_merge.group.members;
        if (members.size() != order.size() || sameOrder(members, order))
            return;
        QHash<ClusterId, const Member *> byId;
        for (const Member &member : members)
            byId.insert(member.cluster, &member);
        std::vector<Member> ordered;
        for (const Member &member : order) {
            const Member *found = byId.value(member.cluster);
            if (!found)
                return;
            ordered.push_back(*found);
        }
        members = std::move(ordered);
    }

    void take(const GroupField &field) { copyField(field, m_mine, m_merge.group); }

    void conflict(const GroupField &field)
    {
        if (std::find(m_merge.conflicts.begin(), m_merge.conflicts.end(), field) == m_merge.conflicts.end())
            m_merge.conflicts.push_back(field);
    }

    void lay(const GroupField &field)
    {
        if (field.kind == Kind::Distribution && !isDraft(m_theirs.id)) {
            // Nothing can set it on a group that exists.
            if (!sameField(field, m_theirs, m_mine))
                conflict(field);
            return;
        }
        const bool isKnown = m_ancestor && !m_unknown.contains(field);
        if (field.kind == Kind::Member)
            layMember(field, isKnown);
        else if (isMemberSetting(field.kind))
            laySetting(field, isKnown);
        else if (isKnown && sameField(field, *m_ancestor, m_theirs))
            take(field);
        else if (!sameField(field, m_theirs, m_mine))
            layBoth(field, isKnown);
    }

    void layBoth(const GroupField &field, bool isKnown)
    {
        if (field.kind == Kind::Values && isKnown) {
            const TextMerge merged = mergeText(m_ancestor->values, m_theirs.values, m_mine.values);
            m_merge.group.values = merged.text;
            m_merge.group.vclusterVersion = merged.text == m_mine.values   ? m_mine.vclusterVersion
                                            : merged.text == m_theirs.values ? m_theirs.vclusterVersion
                                                                             : vclusterVersionOf(merged.text);
            if (!merged.clean)
                conflict(field);
            return;
        }
        if (field.kind == Kind::Profiles && isKnown) {
            ProfileMerge merged = mergeProfiles(m_ancestor->profiles, m_theirs.profiles, m_mine.profiles);
            m_merge.group.profiles = std::move(merged.profiles);
            if (!merged.clean)
                conflict(field);
            return;
        }
        take(field);
        conflict(field);
    }

    /// The cluster joined or left in the plan.
    void layMember(const GroupField &field, bool isKnown)
    {
        const Member *theirs = m_theirs.member(field.cluster());
        const Member *mine = m_mine.member(field.cluster());
        if (!isKnown) {
            if (!sameField(field, m_theirs, m_mine)) {
                take(field);
                conflict(field);
            }
            return;
        }
        if (!mine) {
            if (theirs && !sameField(field, *m_ancestor, m_theirs))
                conflict(field); // it leaves, and somebody changed its settings
            take(field);
            return;
        }
        if (!theirs) {
            take(field);
            return;
        }
        // Both let it join: its settings may differ, and nobody knows which were first.
        for (Kind kind : {Kind::HostDns, Kind::Port, Kind::LoadBalancer}) {
            const GroupField setting{kind, field.element};
            if (!sameField(setting, m_theirs, m_mine)) {
                take(setting);
                conflict(setting);
            }
        }
    }

    void laySetting(const GroupField &field, bool isKnown)
    {
        const GroupField member{Kind::Member, field.element};
        if (!m_theirs.member(field.cluster())) {
            // Somebody took out the cluster whose settings the plan changes.
            take(member);
            conflict(member);
        } else if (isKnown && sameField(field, *m_ancestor, m_theirs)) {
            take(field);
        } else if (!sameField(field, m_theirs, m_mine)) {
            take(field);
            conflict(field);
        }
    }

    const ClusterGroup *m_ancestor;
    const ClusterGroup &m_theirs;
    const ClusterGroup &m_mine;
    const QSet<GroupField> &m_unknown;
    GroupMerge m_merge;
};

Ids idsOf(const std::vector<ProfileRef> &profiles)
{
    Ids ids;
    for (const ProfileRef &profile : profiles) {
        if (!ids.contains(profile.id))
            ids.append(profile.id);
    }
    return ids;
}

Ids only(const Ids &ids, const Ids &wanted)
{
    Ids result;
    std::copy_if(ids.begin(), ids.end(), std::back_inserter(result), [&](const ProfileId &id) { return wanted.contains(id); });
    return result;
}

/// What was added to a list, behind which of those that stay: an empty id stands for the beginning.
QHash<ProfileId, Ids> additionsIn(const Ids &ids, const Ids &ancestor, const Ids &staying)
{
    QHash<ProfileId, Ids> runs;
    ProfileId anchor;
    for (const ProfileId &id : ids) {
        if (staying.contains(id))
            anchor = id;
        else if (!ancestor.contains(id))
            runs[anchor].append(id);
    }
    return runs;
}

} // namespace

GroupMerge mergeGroup(const ClusterGroup *ancestor, const ClusterGroup &theirs, const ClusterGroup &mine,
                      const QSet<GroupField> &unknown)
{
    return GroupMerger(ancestor, theirs, mine, unknown).merge();
}

ProfileMerge mergeProfiles(const std::vector<ProfileRef> &ancestor, const std::vector<ProfileRef> &theirs,
                           const std::vector<ProfileRef> &mine, TextSide side)
{
    const Ids old = idsOf(ancestor);
    const Ids theirIds = idsOf(theirs);
    const Ids myIds = idsOf(mine);
    const Ids staying = only(only(old, theirIds), myIds);
    const Ids theirOrder = only(theirIds, staying);
    const Ids myOrder = only(myIds, staying);

    ProfileMerge merge;
    merge.clean = theirOrder == staying || myOrder == staying || theirOrder == myOrder;
    const bool isMine = merge.clean ? theirOrder == staying : side == TextSide::Mine;
    const Ids &order = isMine ? myOrder : theirOrder;

    const QHash<ProfileId, Ids> theirRuns = additionsIn(theirIds, old, staying);
    const QHash<ProfileId, Ids> myRuns = additionsIn(myIds, old, staying);
    Ids ids;
    const auto append = [&](const Ids &run) {
        for (const ProfileId &id : run) {
            if (!ids.contains(id))
                ids.append(id);
        }
    };
    const auto appendBehind = [&](const ProfileId &anchor) {
        const Ids a = theirRuns.value(anchor);
        const Ids b = myRuns.value(anchor);
        // Which of two that were added at one place comes first must not depend on whose is whose.
        const bool theirsFirst = std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end());
        append(theirsFirst ? a : b);
        append(theirsFirst ? b : a);
    };
    appendBehind({});
    for (const ProfileId &id : order) {
        ids.append(id);
        appendBehind(id);
    }
    for (const ProfileId &id : ids) {
        const auto has = [&](const ProfileRef &profile) { return profile.id == id; };
        const auto it = std::find_if(theirs.begin(), theirs.end(), has);
        merge.profiles.push_back(it != theirs.end() ? *it : *std::find_if(mine.begin(), mine.end(), has));
    }
    return merge;
}

} // namespace easel
