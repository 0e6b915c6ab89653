// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fleet.h"

#include <optional>

namespace easel {

/// One thing in a group that can be changed by itself: the grain at which two people's changes are laid together.
/// Finer than FieldChange: each tag and each of a member's settings is one.
struct GroupField final
{
    enum class Kind {
        Name, Description, Tag, Endpoint, Distribution, Cpu, Memory, Storage, Oversubscription, Values,
        Profiles, ///< the list; its elements and their order are laid together by themselves
        Member,   ///< whether the cluster is a member; copying it takes its settings along
        HostDns, Port, LoadBalancer, ///< of a member
    };
    Kind kind = Kind::Name;
    QString element; ///< the tag's key or the member's cluster; empty of the others

    /// "limits.cpu", "tag:env", "hostDns:<uid>"; stable.
    QString key() const;
    static std::optional<GroupField> fromKey(const QString &key);
    /// The member that it is about; empty of other kinds.
    ClusterId cluster() const;

    friend bool operator==(const GroupField &, const GroupField &) = default;
    friend size_t qHash(const GroupField &field, size_t seed = 0)
    {
        return qHashMulti(seed, static_cast<int>(field.kind), field.element);
    }
};

/// In which fields two states of a group differ, in the order of a form. Of a member that only one of them has, Member
/// and none of its settings. What is the backend's business (`lastModified`, `isActive`, the names of members and
/// profiles) never counts, nor does the order of the members.
std::vector<GroupField> differingFields(const ClusterGroup &a, const ClusterGroup &b);
/// Whether differingFields() has none.
bool sameContent(const ClusterGroup &a, const ClusterGroup &b);

bool sameField(const GroupField &field, const ClusterGroup &a, const ClusterGroup &b);
/// Makes the field of `to` as it is in `from`. A setting of a member that `to` has not brings the member along; one that
/// `from` has not takes it away.
void copyField(const GroupField &field, const ClusterGroup &from, ClusterGroup &to);
/// A group that has nothing but its id, name and scope, and this field.
ClusterGroup onlyField(const GroupField &field, const ClusterGroup &group);

/// For people: "CPU limit", "Host DNS of eks-prod-fra-01". `group` knows the names of members that the fleet does not.
QString fieldLabel(const GroupField &field, const ClusterGroup &group, const Fleet &fleet);
/// The value, for people; empty when there is none.
QString fieldText(const GroupField &field, const ClusterGroup &group);

} // namespace easel
