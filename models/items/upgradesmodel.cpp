// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/upgradesmodel.h"

#include "session/planningsession.h"

#include <algorithm>

namespace easel {

UpgradesModel::UpgradesModel(PlanningSession &session, QObject *parent) : QAbstractTableModel(parent), m_session(session)
{
    connect(&session, &PlanningSession::groupsChanged, this, &UpgradesModel::refresh);
    connect(&session, &PlanningSession::fleetReset, this, &UpgradesModel::refresh);
    connect(&session, &PlanningSession::canEditChanged, this, [this] {
        if (!m_upgrades.empty())
            Q_EMIT dataChanged(index(0, NameColumn), index(rowCount() - 1, NameColumn));
    });
    refresh();
}

void UpgradesModel::setScope(const Scope &scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    refresh();
}

void UpgradesModel::refresh()
{
    std::vector<GroupUpgrade> upgrades = upgradesOf(m_session.base(), m_session.draft());
    std::erase_if(upgrades, [&](const GroupUpgrade &each) {
        const Scope &scope = m_session.base().group(each.group)->scope;
        return m_scope.isProject() && scope.isProject() && scope != m_scope;
    });
    const bool isSameRows = std::equal(upgrades.begin(), upgrades.end(), m_upgrades.begin(), m_upgrades.end(),
                                       [](const GroupUpgrade &a, const GroupUpgrade &b) { return a.group == b.group; });
    if (isSameRows) {
        m_upgrades = std::move(upgrades);
        if (!m_upgrades.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    } else {
        beginResetModel();
        m_upgrades = std::move(upgrades);
        endResetModel();
    }
    const qsizetype before = m_checked.size();
    m_checked.removeIf([this](const GroupId &id) {
        const int row = rowOf(id);
        return row < 0 || !canUpgrade(upgrade(row));
    });
    if (m_checked.size() != before)
        Q_EMIT checkedChanged();
}

int UpgradesModel::rowOf(const GroupId &group) const
{
    const auto found = std::find_if(m_upgrades.begin(), m_upgrades.end(), [&](const GroupUpgrade &each) { return each.group == group; });
    return found == m_upgrades.end() ? -1 : static_cast<int>(found - m_upgrades.begin());
}

int UpgradesModel::count(UpgradeState state) const
{
    return static_cast<int>(std::count_if(m_upgrades.begin(), m_upgrades.end(), [&](const GroupUpgrade &each) { return each.state == state; }));
}

std::vector<GroupId> UpgradesModel::checked() const
{
    std::vector<GroupId> groups;
    for (const GroupUpgrade &each : m_upgrades) {
        if (m_checked.contains(each.group))
            groups.push_back(each.group);
    }
    return groups;
}

void UpgradesModel::setAllChecked(bool checked)
{
    QSet<GroupId> groups;
    for (const GroupUpgrade &each : m_upgrades) {
        if (checked && canUpgrade(each))
            groups.insert(each.group);
    }
    if (groups == m_checked)
        return;
    m_checked = std::move(groups);
    Q_EMIT dataChanged(index(0, NameColumn), index(rowCount() - 1, NameColumn), {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
}

/// What is planned already is not planned with the others once more.
bool UpgradesModel::canUpgrade(const GroupUpgrade &upgrade) const
{
    return upgrade.state == UpgradeState::Pending && !upgrade.isReadOnly && upgrade.planned.isEmpty();
}

QString UpgradesModel::name(const GroupUpgrade &upgrade) const
{
    const ClusterGroup *group = m_session.draft().group(upgrade.group);
    return group ? group->name : QString();
}

int UpgradesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_upgrades.size());
}

int UpgradesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UpgradesModel::text(const GroupUpgrade &upgrade, int column) const
{
    switch (column) {
    case NameColumn: return name(upgrade);
    case StateColumn:
        if (!upgrade.planned.isEmpty())
            return tr("Planned: %1").arg(upgrade.planned);
        return upgrade.isReadOnly && upgrade.state == UpgradeState::Pending ? tr("Pending (system)") : upgradeStateName(upgrade.state);
    case CurrentColumn: return upgrade.current.isEmpty() ? tr("not named") : upgrade.current;
    case OfferedColumn: return upgrade.offered.isEmpty() ? tr("not told") : upgrade.offered;
    case VirtualClustersColumn: return upgrade.virtualClusters;
    case RiskColumn: return upgrade.state == UpgradeState::Pending ? riskName(upgrade.risk.level) : QString();
    default: return {};
    }
}

QVariant UpgradesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const GroupUpgrade &row = upgrade(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::CheckStateRole:
        if (index.column() != NameColumn || !canUpgrade(row))
            return {};
        return m_checked.contains(row.group) ? Qt::Checked : Qt::Unchecked;
    case Qt::TextAlignmentRole:
        return index.column() == VirtualClustersColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case StateRole: return QVariant::fromValue(row.state);
    case RiskRole: return static_cast<int>(row.risk.level);
    case PlannedRole: return !row.planned.isEmpty();
    case SortRole:
        switch (index.column()) {
        case StateColumn:
        case NameColumn: return text(row, index.column());
        case CurrentColumn:
        case OfferedColumn: {
            const QVersionNumber version = versionNumber(index.column() == CurrentColumn ? row.current : row.offered);
            return (version.majorVersion() * 1'000'000LL + version.minorVersion() * 1'000LL) + version.microVersion();
        }
        case VirtualClustersColumn: return row.virtualClusters;
        case RiskColumn: return row.state == UpgradeState::Pending ? static_cast<int>(row.risk.level) : -1;
        default: return {};
        }
    default: return {};
    }
}

bool UpgradesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    const GroupId group = upgrade(index.row()).group;
    if (value.toInt() == Qt::Checked)
        m_checked.insert(group);
    else
        m_checked.remove(group);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
    return true;
}

Qt::ItemFlags UpgradesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == NameColumn && canUpgrade(upgrade(index.row())) && m_session.canEdit())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant UpgradesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Group");
    case StateColumn: return tr("State");
    case CurrentColumn: return tr("vCluster");
    case OfferedColumn: return tr("Offered");
    case VirtualClustersColumn: return tr("Virtual");
    case RiskColumn: return tr("Risk");
    default: return {};
    }
}

} // namespace easel
