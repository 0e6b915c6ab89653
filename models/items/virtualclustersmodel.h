// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fleet.h"
#include "items/virtualtable.h"

#include <QAbstractTableModel>

namespace easel {

class PlanningSession;

/// The virtual clusters of the draft as a table, those that the plan deletes included until it is applied. Sorts, searches and
/// counts by itself: at 100,000 rows each answers within a frame, which a proxy does not. Follows the session; a step costs what
/// it touched.
class VirtualClustersModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VirtualClustersModel)

public:
    enum Column {
        NameColumn,
        PlanColumn, ///< what the plan does to it
        GroupColumn,
        HostColumn,
        ProjectColumn,
        DistributionColumn,
        VersionColumn,
        StateColumn,
        CpuColumn,
        MemoryColumn,
        StorageColumn,
        UsedCpuColumn,
        UsedMemoryColumn,
        AgeColumn,
        OwnerColumn,
        OwnerCreditColumn, ///< what all virtual clusters of the owner come to
        ColumnCount
    };
    enum Role {
        IdRole = Qt::UserRole, ///< the uid
        StateRole,             ///< VirtualClusterState as int
        PlannedRole,           ///< PlannedFate as int
    };
    /// What the plan does to a virtual cluster.
    enum class PlannedFate { None, Deployed, Changed, Deleted };

    explicit VirtualClustersModel(PlanningSession &session, QObject *parent = nullptr);

    /// Only rows in whose name, group or host the text is, in any letter case; all while it is empty.
    void setSearch(const QString &text);
    /// Only rows that have one of these values; all while none is given.
    void setFacet(VirtualFacet facet, const QSet<QString> &keys);
    /// The values of a facet that there are, with how many rows would be shown for each given the search and the other facets;
    /// the most frequent first.
    std::vector<VirtualFacetValue> facet(VirtualFacet facet) const { return m_table.values(facet); }
    const QSet<QString> &selected(VirtualFacet facet) const { return m_table.selected(facet); }
    /// The tenant shows all; a project its own and those of the tenant.
    void setScope(const Scope &scope);
    int totalCount() const { return m_table.count(); } ///< whatever is searched for

    /// The virtual cluster of a row as the draft has it, or as the plan deletes it; null for no row. Lives until the session
    /// changes.
    const VirtualCluster *virtualCluster(int row) const;
    PlannedFate fate(int row) const;
    int rowOf(const VirtualClusterId &id) const; ///< -1 when it is not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// What facet() says is another thing.
    void facetsChanged();

private:
    void rebuild();
    void follow(const QSet<GroupId> &groups);
    VirtualTable::Row rowFor(const VirtualClusterId &id) const;
    const ClusterGroup *groupOf(const VirtualCluster &each) const;
    QString facetText(VirtualFacet facet, const QString &key) const;
    QString text(const VirtualCluster &each, int column) const;
    VirtualTable::Number ownersNumber() const;

    PlanningSession &m_session;
    Fleet m_base;  ///< copies, so that the rows' pointers live as long as they are shown
    Fleet m_draft;
    VirtualTable m_table;
    QStringList m_distributions; ///< names of distributions, by enumerator
};

} // namespace easel
