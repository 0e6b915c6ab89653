// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/capacitymodel.h"

#include "capacity/quantitytext.h"
#include "session/planningsession.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace easel {
namespace {

Resources difference(const Resources &a, const Resources &b)
{
    return {a.cpu - b.cpu, a.memory - b.memory, a.storage - b.storage};
}

} // namespace

CapacityModel::CapacityModel(PlanningSession &session, QObject *parent) : QAbstractTableModel(parent), m_session(session)
{
    connect(&session, &PlanningSession::groupsChanged, this, &CapacityModel::onGroupsChanged);
    connect(&session, &PlanningSession::fleetReset, this, &CapacityModel::rebuild);
    rebuild();
}

void CapacityModel::setResource(Resource resource)
{
    if (m_resource == resource)
        return;
    m_resource = resource;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void CapacityModel::showGroups()
{
    if (m_group.isEmpty())
        return;
    m_group = {};
    rebuild();
}

void CapacityModel::showHosts(const GroupId &group)
{
    if (m_group == group)
        return;
    m_group = group;
    rebuild();
}

void CapacityModel::setScope(const Scope &scope)
{
    m_scope = scope;
    rebuild();
}

void CapacityModel::setFollowing(bool following)
{
    m_isFollowing = following;
    if (following && m_isStale)
        rebuild();
}

int CapacityModel::rowOf(const GroupId &group, const ClusterId &host) const
{
    if (m_group.isEmpty())
        return host.isEmpty() ? m_rowOf.value(group, -1) : -1;
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const CapacityRow &row) {
        return row.kind == CapacityRow::Kind::Host && row.group == group && row.host == host;
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void CapacityModel::onGroupsChanged(const QSet<GroupId> &groups)
{
    const bool sameGroups = std::all_of(groups.begin(), groups.end(), [&](const GroupId &id) {
        return m_rowOf.contains(id) == (m_session.draft().group(id) && isInScope(id));
    });
    if (!m_isFollowing || !m_group.isEmpty() || !sameGroups) {
        if (m_group.isEmpty() || groups.contains(m_group))
            rebuild();
        return;
    }
    // Virtual clusters do not change with a step, so that a group's ledger depends on that group alone.
    for (const GroupId &id : groups) {
        const int changed = m_rowOf.value(id, -1);
        if (changed < 0)
            continue;
        m_rows[static_cast<size_t>(changed)] = groupRow(id);
        Q_EMIT dataChanged(index(changed, 0), index(changed, ColumnCount - 1));
    }
}

void CapacityModel::rebuild()
{
    m_isStale = !m_isFollowing;
    if (m_isStale)
        return;
    beginResetModel();
    m_rows.clear();
    m_rowOf.clear();
    if (!m_group.isEmpty() && !m_session.draft().group(m_group))
        m_group = {};
    if (m_group.isEmpty()) {
        for (const GroupId &id : m_session.draft().groupIds()) {
            if (!isInScope(id))
                continue;
            m_rowOf.insert(id, static_cast<int>(m_rows.size()));
            m_rows.push_back(groupRow(id));
        }
    } else {
        m_rows = hostRows(m_group);
    }
    endResetModel();
}

bool CapacityModel::isInScope(const GroupId &id) const
{
    const ClusterGroup *group = m_session.draft().group(id);
    return group && !(m_scope.isProject() && group->scope.isProject() && group->scope != m_scope);
}

CapacityRow CapacityModel::groupRow(const GroupId &id) const
{
    GroupLedger ledger = groupLedger(m_session.draft(), id);
    CapacityRow row;
    row.group = id;
    row.name = m_session.draft().group(id)->name;
    row.physical = ledger.physical;
    row.allowed = ledger.allowed;
    row.free = ledger.free;
    row.used = ledger.used;
    row.others = ledger.others;
    row.paused = ledger.own.paused;
    row.shortfall = ledger.shortfall;
    row.members = static_cast<int>(ledger.members.size());
    row.unknownMembers = ledger.unknownMembers;
    for (const MemberLedger &member : ledger.members) {
        row.paused = row.paused + difference(member.host.claims.paused, member.own.paused);
    }
    row.load = tightestLoad(ledger);
    row.own = ledger.own;
    return row;
}

std::vector<CapacityRow> CapacityModel::hostRows(const GroupId &id) const
{
    const GroupLedger ledger = groupLedger(m_session.draft(), id);
    const ClusterGroup *group = m_session.draft().group(id);
    std::vector<CapacityRow> rows;
    Claims elsewhere = ledger.own;
    const auto leave = [&elsewhere](const Claims &part) {
        elsewhere.requested = difference(elsewhere.requested, part.requested);
        elsewhere.paused = difference(elsewhere.paused, part.paused);
        elsewhere.running -= part.running;
        elsewhere.pausedCount -= part.pausedCount;
    };
    for (const MemberLedger &member : ledger.members) {
        CapacityRow row;
        row.kind = CapacityRow::Kind::Host;
        row.group = id;
        row.host = member.host.host;
        const HostCluster *cluster = m_session.draft().cluster(row.host);
        const Member *asWritten = group->member(row.host);
        row.name = cluster ? cluster->name : asWritten && !asWritten->name.isEmpty() ? asWritten->name : row.host.toString();
        row.physical = member.host.physical;
        row.allowed = member.allowed;
        row.free = member.free;
        row.used = member.host.used;
        row.own = member.own;
        row.others = difference(member.host.claims.requested, member.own.requested);
        row.paused = member.host.claims.paused;
        row.shortfall = member.shortfall;
        row.load = loadOf(member);
        row.members = 1;
        row.unknownMembers = member.host.physical.isUnknown() ? 1 : 0;
        leave(member.own);
        rows.push_back(std::move(row));
    }
    leave(ledger.unplaced);
    // So that the lines of a group add up to it.
    for (const auto &[kind, name, claims] : {std::tuple(CapacityRow::Kind::WithoutHost, tr("No host yet"), ledger.unplaced),
                                             std::tuple(CapacityRow::Kind::Elsewhere, tr("On hosts outside the group"), elsewhere)}) {
        if (claims.running + claims.pausedCount == 0)
            continue;
        CapacityRow row;
        row.kind = kind;
        row.group = id;
        row.name = name;
        row.own = claims;
        row.paused = claims.paused;
        rows.push_back(std::move(row));
    }
    return rows;
}

int CapacityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CapacityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

std::optional<qint64> CapacityModel::amount(const CapacityRow &row, int column) const
{
    switch (column) {
    case OwnColumn: return amountOf(row.own.requested, m_resource);
    case OthersColumn: return amountOf(row.others, m_resource);
    case PausedColumn: return amountOf(row.paused, m_resource);
    case FreeColumn: return amountOf(row.free, m_resource);
    case AllowedColumn: return amountOf(row.allowed, m_resource);
    case PhysicalColumn: return amountOf(row.physical, m_resource);
    case BeyondColumn: return amountOf(row.allowed, m_resource) ? std::optional(amountOf(row.shortfall, m_resource)) : std::nullopt;
    case UsedColumn: return amountOf(row.used, m_resource);
    default: return std::nullopt;
    }
}

QVariant CapacityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CapacityRow &row = m_rows[static_cast<size_t>(index.row())];
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (column == NameColumn ? Qt::AlignLeading : Qt::AlignTrailing));
    const QLocale locale;
    switch (column) {
    case NameColumn:
        return role == Qt::DisplayRole || role == SortRole || role == NumberRole ? row.name : QVariant();
    case LoadColumn: {
        const auto load = row.load[static_cast<size_t>(m_resource)];
        if (role == SortRole)
            return load ? load->value : qint64(-1);
        if (role == NumberRole)
            return load ? QString::number(load->value) : QString();
        if (role == Qt::DisplayRole)
            return load ? tr("%1 %").arg(locale.toString(load->value)) : QStringLiteral("—");
        return {};
    }
    case VirtualClustersColumn:
        if (role == SortRole)
            return row.own.running + row.own.pausedCount;
        if (role == NumberRole)
            return QString::number(row.own.running + row.own.pausedCount);
        if (role == Qt::DisplayRole)
            return locale.toString(row.own.running + row.own.pausedCount);
        return {};
    default:
        break;
    }
    const auto value = amount(row, column);
    switch (role) {
    case SortRole: return value.value_or(-1);
    case NumberRole: return value ? QString::number(QuantityText::number(m_resource, *value)) : QString();
    case Qt::DisplayRole:
        return value ? locale.toString(std::round(QuantityText::number(m_resource, *value) * 10) / 10, 'g', 12) : QStringLiteral("—");
    case Qt::AccessibleTextRole: return value ? QuantityText::of(m_resource, *value) : tr("not told by the backend");
    case Qt::ToolTipRole: return value ? QVariant() : tr("Not told by the backend");
    default: return {};
    }
}

QVariant CapacityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section == NameColumn ? Qt::AlignLeading : Qt::AlignTrailing));
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case LoadColumn: return m_group.isEmpty() ? tr("Asked for, of what is allowed, on the group's tightest host") : tr("Asked for, of what is allowed");
        case OwnColumn: return tr("Requested by the group's own virtual clusters");
        case OthersColumn: return tr("Requested by virtual clusters of other groups on the same hosts");
        case PausedColumn: return tr("What paused virtual clusters take again when they are resumed; free until then");
        case FreeColumn: return tr("What may still be requested");
        case AllowedColumn: return tr("Physical capacity times the group's oversubscription");
        case PhysicalColumn: return tr("What the host clusters have");
        case BeyondColumn: return tr("Requested beyond what is allowed, summed over the hosts");
        case UsedColumn: return tr("Measured on the host clusters");
        case VirtualClustersColumn: return tr("Virtual clusters of the group, paused ones included");
        default: return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return m_group.isEmpty() ? tr("Group") : tr("Host cluster");
    case LoadColumn: return tr("Load");
    case OwnColumn: return tr("Own");
    case OthersColumn: return tr("Others");
    case PausedColumn: return tr("Paused");
    case FreeColumn: return tr("Free");
    case AllowedColumn: return tr("Allowed");
    case PhysicalColumn: return tr("Physical");
    case BeyondColumn: return tr("Beyond");
    case UsedColumn: return tr("Used");
    case VirtualClustersColumn: return tr("Virtual");
    default: return {};
    }
}

QString CapacityModel::headerWithUnit(int section) const
{
    QString name = headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    if (section == NameColumn || section == VirtualClustersColumn)
        return name;
    if (section == LoadColumn)
        return tr("%1 (%)", "Load (%)").arg(name);
    return m_resource == Resource::Cpu ? tr("%1 (CPU)").arg(name) : tr("%1 (GiB)").arg(name);
}

} // namespace easel
