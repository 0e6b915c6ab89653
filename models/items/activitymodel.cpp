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
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RequestRecord &request = record(index.row());
    if (role == WorkedRole)
        return request.error.isEmpty() && request.status >= 200 && request.status < 400;
    if (role == SearchRole)
        return QStringList{request.method, request.path, QString::number(request.status), request.auditUid, request.error}.join(u'\n');
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case TimeColumn: return QLocale().toString(request.at.toLocalTime().time(), QStringLiteral("HH:mm:ss"));
    case MethodColumn: return request.method;
    case PathColumn: return request.path;
    case StatusColumn: return request.status > 0 ? QString::number(request.status) : QStringLiteral("—");
    case DurationColumn: return tr("%1 ms").arg(request.duration.count());
    case AttemptsColumn: return request.attempts;
    case AuditColumn: return request.auditUid;
    case ErrorColumn: return request.error;
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
    case AttemptsColumn: return tr("Tries");
    case AuditColumn: return tr("Audit");
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
