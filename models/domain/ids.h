// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMetaType>
#include <QString>

#include <compare>

namespace easel {

/// An identifier of one kind of object: the uid that the backend gave it. Ids of different kinds do not mix.
template <typename Tag>
class Id final
{
public:
    Id() = default;
    explicit Id(QString value) : m_value(std::move(value)) {}

    const QString &toString() const { return m_value; }
    bool isEmpty() const { return m_value.isEmpty(); }

    friend bool operator==(const Id &a, const Id &b) { return a.m_value == b.m_value; }
    friend std::strong_ordering operator<=>(const Id &a, const Id &b) { return a.m_value.compare(b.m_value) <=> 0; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_value, seed); }

private:
    QString m_value;
};

using ProjectId = Id<struct ProjectTag>;
using ClusterId = Id<struct ClusterTag>; ///< a host cluster
using EdgeHostId = Id<struct EdgeHostTag>;
using GroupId = Id<struct GroupTag>; ///< a cluster group
using VirtualClusterId = Id<struct VirtualClusterTag>;
using ProfileId = Id<struct ProfileTag>;

/// The id of a group that exists in the plan only; the backend gives it another when it is created.
GroupId makeDraftGroupId();
/// Whether the group exists in the plan only.
bool isDraft(const GroupId &id);
/// The same for virtual clusters.
VirtualClusterId makeDraftVirtualClusterId();
bool isDraft(const VirtualClusterId &id);

} // namespace easel

Q_DECLARE_METATYPE(easel::ClusterId)
Q_DECLARE_METATYPE(easel::GroupId)
Q_DECLARE_METATYPE(easel::VirtualClusterId)
