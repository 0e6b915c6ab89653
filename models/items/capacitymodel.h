// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capacity/ledger.h"

#include <QAbstractTableModel>
#include <QSet>

namespace easel {

class PlanningSession;

/// A line of the capacity page: a group, or a part of one group.
struct CapacityRow final
{
    enum class Kind {
        Group,
        Host,        ///< a member of the group
        WithoutHost, ///< the group's virtual clusters that have no host yet
        Elsewhere,   ///< the group's virtual clusters on hosts that are not its members
    };
    Kind kind = Kind::Group;
    GroupId group;
    ClusterId host; ///< of a Host only
    QString name;
    Capacity physical;
    Capacity allowed;
    Capacity free; ///< what may still be asked for; paused virtual clusters count as free until they are resumed
    Capacity used;
    Claims own;       ///< of the group's virtual clusters
    Resources others; ///< what other groups ask of the same hosts
    Resources paused; ///< what the paused virtual clusters of all groups take again when they are resumed
    Resources shortfall;
    /// What is asked for, of what is allowed: of the host, or of the group's tightest host. Absent where unknown.
    Loads load;
    int members = 0;        ///< host clusters of the group; 1 for a Host
    int unknownMembers = 0; ///< hosts whose CPU and memory the backend does not tell

    qint64 requested(Resource resource) const { return amountOf(own.requested, resource) + amountOf(others, resource); }
};

/// The capacity of the draft's groups, or of the hosts of one of them, in one resource. Follows the session: after a step
/// only the groups that it touched are counted again, and nothing is while nobody looks.
class CapacityModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CapacityModel)

public:
    enum Column {
        NameColumn,
        LoadColumn,
        OwnColumn,
        OthersColumn,
        PausedColumn,
        FreeColumn,
        AllowedColumn,
        PhysicalColumn,
        BeyondColumn,
        UsedColumn,
        VirtualClustersColumn,
        ColumnCount
    };
    enum Role {
        SortRole = Qt::UserRole, ///< the raw value in its unit; below all others where unknown
        NumberRole,              ///< the number as other programs read it, "12.5"; empty where unknown
    };

    explicit CapacityModel(PlanningSession &session, QObject *parent = nullptr);

    Resource resource() const { return m_resource; }
    void setResource(Resource resource);
    /// The group whose hosts are shown; empty while the groups are.
    const GroupId &group() const { return m_group; }
    void showGroups();
    /// A group that the draft does not have shows the groups.
    void showHosts(const GroupId &group);
    /// The tenant shows all groups; a project shows its own, and those of the tenant and the system.
    void setScope(const Scope &scope);
    /// While it is not followed the session may change without a row being counted; following again catches up.
    void setFollowing(bool following);

    const CapacityRow &row(int row) const { return m_rows[static_cast<size_t>(row)]; }
    /// The row of a group, or of a host of the shown group; -1 when it is not shown.
    int rowOf(const GroupId &group, const ClusterId &host) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// The heading with its unit: "Free (CPU)".
    QString headerWithUnit(int section) const;

private:
    void onGroupsChanged(const QSet<GroupId> &groups);
    void rebuild();
    bool isInScope(const GroupId &id) const;
    CapacityRow groupRow(const GroupId &id) const;
    std::vector<CapacityRow> hostRows(const GroupId &id) const;
    std::optional<qint64> amount(const CapacityRow &row, int column) const;

    PlanningSession &m_session;
    std::vector<CapacityRow> m_rows;
    QHash<GroupId, int> m_rowOf; ///< while groups are shown
    GroupId m_group;
    Resource m_resource = Resource::Cpu;
    Scope m_scope;
    bool m_isFollowing = true;
    bool m_isStale = false;
};

} // namespace easel
