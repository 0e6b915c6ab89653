// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/virtualclustersmodel.h"

#include "base/clock.h"
#include "capacity/quantitytext.h"
#include "planning/virtualdiff.h"
#include "rules/virtualfacts.h"
#include "session/planningsession.h"

#include <QLocale>

#include <limits>

namespace easel {
namespace {

std::optional<VirtualFacet> facetOf(int column)
{
    switch (column) {
    case VirtualClustersModel::GroupColumn: return VirtualFacet::Group;
    case VirtualClustersModel::HostColumn: return VirtualFacet::Host;
    case VirtualClustersModel::ProjectColumn: return VirtualFacet::Project;
    case VirtualClustersModel::DistributionColumn: return VirtualFacet::Distribution;
    case VirtualClustersModel::VersionColumn: return VirtualFacet::Version;
    case VirtualClustersModel::StateColumn: return VirtualFacet::State;
    case VirtualClustersModel::OwnerColumn: return VirtualFacet::Owner;
    default: return std::nullopt;
    }
}

constexpr qint64 unknown = std::numeric_limits<qint64>::min();

/// What a column of numbers is sorted by. What is not known comes before all that is.
VirtualTable::Number numberOf(int column)
{
    using Row = VirtualTable::Row;
    switch (column) {
    case VirtualClustersModel::PlanColumn: return [](const Row &row) -> qint64 { return row.isPlanned ? 0 : 1; };
    case VirtualClustersModel::CpuColumn: return [](const Row &row) { return row.virtualCluster->size.cpu.value; };
    case VirtualClustersModel::MemoryColumn: return [](const Row &row) { return row.virtualCluster->size.memory.value; };
    case VirtualClustersModel::StorageColumn: return [](const Row &row) { return row.virtualCluster->size.storage.value; };
    case VirtualClustersModel::UsedCpuColumn: return [](const Row &row) -> qint64 { return row.virtualCluster->usedCpu ? row.virtualCluster->usedCpu->value : unknown; };
    case VirtualClustersModel::UsedMemoryColumn:
        return [](const Row &row) { return row.virtualCluster->usedMemory ? row.virtualCluster->usedMemory->value : unknown; };
    case VirtualClustersModel::AgeColumn:
        // The youngest first.
        return [](const Row &row) { return row.virtualCluster->createdAt.isValid() ? -row.virtualCluster->createdAt.toMSecsSinceEpoch() : unknown; };
    default: return nullptr;
    }
}

bool isNumber(int column)
{
    return column >= VirtualClustersModel::CpuColumn && column != VirtualClustersModel::OwnerColumn;
}

/// The largest share of the credit that is used, in percent; of a credit for nothing all is.
qint64 usedPercent(const CreditUsage &usage)
{
    const auto percent = [](qint64 used, qint64 allocated) -> qint64 { return allocated > 0 ? used * 100 / allocated : used > 0 ? 100 : 0; };
    const auto &[allocated, used] = usage;
    return std::max({percent(used.size.cpu.value, allocated.size.cpu.value), percent(used.size.memory.value, allocated.size.memory.value),
                     percent(used.size.storage.value, allocated.size.storage.value), percent(used.virtualClusters, allocated.virtualClusters)});
}

/// One for each state, so that a row costs no text.
const QString &stateKey(VirtualClusterState state)
{
    static const QStringList keys = [] {
        QStringList made;
        for (int i = 0; i <= static_cast<int>(VirtualClusterState::Deleting); ++i)
            made << QString::number(i);
        return made;
    }();
    return keys.at(static_cast<int>(state));
}

QString ageText(const QDateTime &since, const QDateTime &now)
{
    if (!since.isValid())
        return {};
    const qint64 minutes = std::max<qint64>(0, since.secsTo(now) / 60);
    const auto number = [](qint64 value) { return static_cast<int>(std::min<qint64>(value, std::numeric_limits<int>::max())); };
    if (minutes < 60)
        return VirtualClustersModel::tr("%n min", "age in minutes", number(minutes));
    if (minutes < 48 * 60)
        return VirtualClustersModel::tr("%n h", "age in hours", number(minutes / 60));
    return VirtualClustersModel::tr("%n d", "age in days", number(minutes / (24 * 60)));
}

QString ownerText(const Fleet &fleet, const QString &owner)
{
    return !owner.isEmpty() && owner == fleet.inventory().credits().account ? VirtualClustersModel::tr("you") : owner;
}

/// How much of their credit an owner uses; where nobody told how much that is, how much it is.
QString ownerCreditText(const Fleet &fleet, const QString &owner)
{
    if (owner.isEmpty())
        return {};
    const DeveloperCredit used = usedByOwner(fleet, owner);
    if (const std::optional<DeveloperCredit> &allocated = fleet.inventory().credits().perUser)
        return VirtualClustersModel::tr("%1 %").arg(usedPercent({*allocated, used}));
    return QuantityText::of(Resource::Cpu, used.size.cpu.value);
}

QString ownerCreditDetail(const Fleet &fleet, const QString &owner)
{
    if (owner.isEmpty())
        return {};
    const DeveloperCredit used = usedByOwner(fleet, owner);
    const QString all = VirtualClustersModel::tr("%n virtual cluster(s) with %1", nullptr, static_cast<int>(used.virtualClusters)).arg(QuantityText::of(used.size));
    const std::optional<DeveloperCredit> &allocated = fleet.inventory().credits().perUser;
    return allocated ? VirtualClustersModel::tr("%1, of %2 with %3").arg(all).arg(allocated->virtualClusters).arg(QuantityText::of(allocated->size)) : all;
}

} // namespace

VirtualClustersModel::VirtualClustersModel(PlanningSession &session, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_table([this](VirtualFacet facet, const QString &key) { return facetText(facet, key); })
{
    for (const Distribution each : {Distribution::K3s, Distribution::CncfK8s, Distribution::VClusterGeneric})
        m_distributions << Names::of(each);
    connect(&session, &PlanningSession::fleetReset, this, &VirtualClustersModel::rebuild);
    connect(&session, &PlanningSession::groupsChanged, this, &VirtualClustersModel::follow);
    rebuild();
}

VirtualTable::Row VirtualClustersModel::rowFor(const VirtualClusterId &id) const
{
    const VirtualCluster *before = m_base.virtualCluster(id);
    const VirtualCluster *after = m_draft.virtualCluster(id);
    VirtualTable::Row row;
    row.virtualCluster = after ? after : before;
    row.isDeleted = !after;
    row.isPlanned = before != after && !(before && after && sameContent(*before, *after));
    const VirtualCluster &each = *row.virtualCluster;
    const ClusterGroup *group = groupOf(each);
    const auto set = [&](VirtualFacet facet, const QString &key) { row.keys[static_cast<size_t>(facet)] = key; };
    set(VirtualFacet::Group, each.group.toString());
    set(VirtualFacet::Host, each.host.toString());
    set(VirtualFacet::Project, each.scope.projectId().toString());
    set(VirtualFacet::Distribution, group ? m_distributions.at(static_cast<int>(group->distribution)) : QString());
    set(VirtualFacet::Version, each.kubernetesVersion);
    set(VirtualFacet::State, stateKey(each.state));
    set(VirtualFacet::Owner, ownerOf(m_draft, each));
    return row;
}

const ClusterGroup *VirtualClustersModel::groupOf(const VirtualCluster &each) const
{
    const ClusterGroup *group = m_draft.group(each.group);
    return group ? group : m_base.group(each.group);
}

QString VirtualClustersModel::facetText(VirtualFacet facet, const QString &key) const
{
    switch (facet) {
    case VirtualFacet::Group: {
        const GroupId id(key);
        const ClusterGroup *group = m_draft.group(id) ? m_draft.group(id) : m_base.group(id);
        return group ? group->name : key;
    }
    case VirtualFacet::Host: {
        const HostCluster *host = m_draft.cluster(ClusterId(key));
        return host ? host->name : key;
    }
    case VirtualFacet::Project: return m_draft.scopeName(key.isEmpty() ? Scope::tenant() : Scope::project(ProjectId(key)));
    case VirtualFacet::State: return Names::of(static_cast<VirtualClusterState>(key.toInt()));
    case VirtualFacet::Owner: return ownerText(m_draft, key);
    case VirtualFacet::Distribution:
    case VirtualFacet::Version: return key;
    }
    Q_UNREACHABLE();
}

void VirtualClustersModel::rebuild()
{
    beginResetModel();
    m_base = m_session.base();
    m_draft = m_session.draft();
    m_table.clear();
    m_table.reserve(static_cast<size_t>(m_draft.virtualClusterCount()));
    for (const VirtualCluster *each : m_base.virtualClusters())
        m_table.put(rowFor(each->id));
    for (const VirtualClusterId &id : m_draft.plannedVirtualClusters()) {
        if (!m_base.virtualCluster(id))
            m_table.put(rowFor(id));
    }
    m_table.update();
    endResetModel();
    Q_EMIT facetsChanged();
}

/// Only what the plan touches now, or touched before, is another thing; and all of a group whose name or distribution is.
void VirtualClustersModel::follow(const QSet<GroupId> &groups)
{
    const Fleet before = m_draft;
    beginResetModel();
    m_draft = m_session.draft();
    std::vector<VirtualClusterId> touched = before.plannedVirtualClusters();
    const std::vector<VirtualClusterId> now = m_draft.plannedVirtualClusters();
    touched.insert(touched.end(), now.begin(), now.end());
    for (const GroupId &id : groups) {
        const ClusterGroup *old = before.group(id);
        const ClusterGroup *group = m_draft.group(id);
        if (old && group && old->name == group->name && old->distribution == group->distribution)
            continue;
        m_table.renew(VirtualFacet::Group, id.toString());
        for (const VirtualCluster *each : m_draft.virtualClustersOf(id))
            touched.push_back(each->id);
    }
    for (const VirtualClusterId &id : touched) {
        if (m_draft.virtualCluster(id) || m_base.virtualCluster(id))
            m_table.put(rowFor(id));
        else
            m_table.remove(id);
    }
    m_table.update();
    endResetModel();
    Q_EMIT facetsChanged();
}

void VirtualClustersModel::setSearch(const QString &text)
{
    beginResetModel();
    m_table.setSearch(text);
    m_table.update();
    endResetModel();
    Q_EMIT facetsChanged();
}

void VirtualClustersModel::setFacet(VirtualFacet facet, const QSet<QString> &keys)
{
    if (m_table.selected(facet) == keys)
        return;
    beginResetModel();
    m_table.setSelected(facet, keys);
    m_table.update();
    endResetModel();
    Q_EMIT facetsChanged();
}

void VirtualClustersModel::setScope(const Scope &scope)
{
    beginResetModel();
    m_table.setScope(scope);
    m_table.update();
    endResetModel();
    Q_EMIT facetsChanged();
}

const VirtualCluster *VirtualClustersModel::virtualCluster(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : m_table.row(m_table.shown()[static_cast<size_t>(row)]).virtualCluster;
}

VirtualClustersModel::PlannedFate VirtualClustersModel::fate(int row) const
{
    const VirtualTable::Row &of = m_table.row(m_table.shown()[static_cast<size_t>(row)]);
    if (of.isDeleted)
        return PlannedFate::Deleted;
    if (!of.isPlanned)
        return PlannedFate::None;
    return m_base.virtualCluster(of.virtualCluster->id) ? PlannedFate::Changed : PlannedFate::Deployed;
}

int VirtualClustersModel::rowOf(const VirtualClusterId &id) const
{
    const int index = m_table.indexOf(id);
    return index < 0 ? -1 : m_table.placeOf(index);
}

int VirtualClustersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.shown().size());
}

int VirtualClustersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString VirtualClustersModel::text(const VirtualCluster &each, int column) const
{
    const ClusterGroup *group = groupOf(each);
    switch (column) {
    case NameColumn: return each.name;
    case GroupColumn: return group ? group->name : each.group.toString();
    case HostColumn: {
        const HostCluster *host = m_draft.cluster(each.host);
        return host ? host->name : each.host.toString();
    }
    case ProjectColumn: return m_draft.scopeName(each.scope);
    case DistributionColumn: return group ? m_distributions.at(static_cast<int>(group->distribution)) : QString();
    case VersionColumn: return each.kubernetesVersion;
    case StateColumn: return Names::of(each.state);
    case CpuColumn: return QuantityText::of(Resource::Cpu, each.size.cpu.value);
    case MemoryColumn: return QuantityText::of(Resource::Memory, each.size.memory.value);
    case StorageColumn: return QuantityText::of(Resource::Storage, each.size.storage.value);
    case UsedCpuColumn: return each.usedCpu ? QuantityText::of(Resource::Cpu, each.usedCpu->value) : QString();
    case UsedMemoryColumn: return each.usedMemory ? QuantityText::of(Resource::Memory, each.usedMemory->value) : QString();
    case AgeColumn: return ageText(each.createdAt, m_session.clock().now());
    case OwnerColumn: return ownerText(m_draft, ownerOf(m_draft, each));
    case OwnerCreditColumn: return ownerCreditText(m_draft, ownerOf(m_draft, each));
    default: return {};
    }
}

QVariant VirtualClustersModel::data(const QModelIndex &index, int role) const
{
    const VirtualCluster *each = index.isValid() ? virtualCluster(index.row()) : nullptr;
    if (!each)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == PlanColumn) {
            switch (fate(index.row())) {
            case PlannedFate::None: return {};
            case PlannedFate::Deployed: return tr("new");
            case PlannedFate::Changed: return tr("changed");
            case PlannedFate::Deleted: return tr("deleted");
            }
        }
        return text(*each, index.column());
    case Qt::ToolTipRole:
        if (index.column() == OwnerCreditColumn)
            return ownerCreditDetail(m_draft, ownerOf(m_draft, *each));
        if (const VirtualCluster *before = m_base.virtualCluster(each->id); before && fate(index.row()) == PlannedFate::Changed) {
            QStringList lines;
            for (const FieldChange &field : fieldsOf({before, each}))
                lines << QStringLiteral("%1: %2 → %3").arg(field.label, field.before, field.after);
            // What comes from the backend is never markup.
            return QStringLiteral("<qt>%1</qt>").arg(lines.join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
        }
        return {};
    case Qt::TextAlignmentRole: return isNumber(index.column()) ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return tr("%1 on %2, %3").arg(each->name, text(*each, GroupColumn), Names::of(each->state));
    case IdRole: return each->id.toString();
    case StateRole: return static_cast<int>(each->state);
    case PlannedRole: return static_cast<int>(fate(index.row()));
    default: return {};
    }
}

QVariant VirtualClustersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return isNumber(section) ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Name");
    case PlanColumn: return tr("Plan");
    case GroupColumn: return tr("Group");
    case HostColumn: return tr("Host cluster");
    case ProjectColumn: return tr("Project");
    case DistributionColumn: return tr("Distribution");
    case VersionColumn: return tr("Kubernetes");
    case StateColumn: return tr("State");
    case CpuColumn: return tr("CPU");
    case MemoryColumn: return tr("Memory");
    case StorageColumn: return tr("Storage");
    case UsedCpuColumn: return tr("CPU used");
    case UsedMemoryColumn: return tr("Memory used");
    case AgeColumn: return tr("Age");
    case OwnerColumn: return tr("Owner");
    case OwnerCreditColumn: return tr("Owner's credit");
    default: return {};
    }
}

/// Each owner is added up once.
VirtualTable::Number VirtualClustersModel::ownersNumber() const
{
    const std::optional<DeveloperCredit> &allocated = m_draft.inventory().credits().perUser;
    QHash<QString, qint64> numbers;
    for (const VirtualFacetValue &owner : m_table.values(VirtualFacet::Owner)) {
        const DeveloperCredit used = usedByOwner(m_draft, owner.key);
        numbers.insert(owner.key, owner.key.isEmpty() ? unknown : allocated ? usedPercent({*allocated, used}) : used.size.cpu.value);
    }
    return [this, numbers = std::move(numbers)](const VirtualTable::Row &row) { return numbers.value(ownerOf(m_draft, *row.virtualCluster), unknown); };
}

void VirtualClustersModel::sort(int column, Qt::SortOrder order)
{
    if (const std::optional<VirtualFacet> facet = facetOf(column))
        m_table.sortBy(*facet, order);
    else if (VirtualTable::Number number = column == OwnerCreditColumn ? ownersNumber() : numberOf(column))
        m_table.sortBy(std::move(number), order);
    else
        m_table.sortByName(order);
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const std::vector<int> before = m_table.shown();
    m_table.updateOrder();
    const QModelIndexList old = persistentIndexList();
    if (!old.isEmpty()) {
        QModelIndexList moved;
        moved.reserve(old.size());
        for (const QModelIndex &each : old)
            moved << index(m_table.placeOf(before[static_cast<size_t>(each.row())]), each.column());
        changePersistentIndexList(old, moved);
    }
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace easel
