// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "upgrades/upgradestatus.h"

#include <QAbstractTableModel>
#include <QSet>

namespace easel {

class PlanningSession;

/// The groups of the base and their vCluster versions, pending ones first. Those that can be upgraded can be checked, to upgrade
/// several at once. Follows the session.
class UpgradesModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UpgradesModel)

public:
    enum Column { NameColumn, StateColumn, CurrentColumn, OfferedColumn, VirtualClustersColumn, RiskColumn, ColumnCount };
    enum Role {
        StateRole = Qt::UserRole, ///< UpgradeState
        RiskRole,                 ///< RiskLevel as int
        PlannedRole,              ///< bool: the plan upgrades it
        SortRole,                 ///< versions by their numbers, risk by its level
    };

    explicit UpgradesModel(PlanningSession &session, QObject *parent = nullptr);

    /// The tenant shows all groups; a project shows its own, and those of the tenant and the system.
    void setScope(const Scope &scope);
    const GroupUpgrade &upgrade(int row) const { return m_upgrades[static_cast<size_t>(row)]; }
    /// -1 when it is not shown.
    int rowOf(const GroupId &group) const;
    int count(UpgradeState state) const;
    /// In the order of the rows.
    std::vector<GroupId> checked() const;
    void setAllChecked(bool checked);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void checkedChanged();

private:
    void refresh();
    bool canUpgrade(const GroupUpgrade &upgrade) const;
    QString name(const GroupUpgrade &upgrade) const;
    QVariant text(const GroupUpgrade &upgrade, int column) const;

    PlanningSession &m_session;
    Scope m_scope;
    std::vector<GroupUpgrade> m_upgrades;
    QSet<GroupId> m_checked;
};

} // namespace easel
