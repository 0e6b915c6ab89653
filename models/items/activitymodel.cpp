// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/activitymodel.h"

#include <QLocale>

namespace easel {

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const RequestRecord &record = m_records[static_cast<size_t>(index.row())];
    switch (index.column()) {
    case TimeColumn: return QLocale().toString(record.at.toLocalTime().time(), QStringLiteral("HH:mm:ss"));
    case MethodColumn: return record.method;
    case PathColumn: return record.path;
    case StatusColumn: return record.status > 0 ? QString::number(record.status) : QStringLiteral("—");
    case DurationColumn: return tr("%1 ms").arg(record.duration.count());
    case ErrorColumn: return record.attempts > 1 ? tr("%1 (try %2)").arg(record.error).arg(record.attempts) : record.error;
    default: return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn: return tr("Time");
    case MethodColumn: return tr("Method");
    case PathColumn: return tr("Path");
    case StatusColumn: return tr("Status");
    case DurationColumn: return tr("Duration");
    case ErrorColumn: return tr("Problem");
    default: return {};
    }
}

void ActivityModel::add(const RequestRecord &record)
{
    if (rowCount() == capacity) {
        beginRemoveRows({}, capacity - 1, capacity - 1);
        m_records.pop_back();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_records.push_front(record);
    endInsertRows();
}

void ActivityModel::clear()
{
    beginResetModel();
    m_records.clear();
    endResetModel();
}

} // namespace easel
