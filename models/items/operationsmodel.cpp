// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/operationsmodel.h"

#include <algorithm>

namespace easel {

OperationsModel::OperationsModel(SyncService &service, QObject *parent) : QAbstractTableModel(parent), m_service(service)
{
    connect(&service, &SyncService::operationsReset, this, [this] {
        beginResetModel();
        m_rows = m_service.operations();
        endResetModel();
    });
    connect(&service, &SyncService::operationChanged, this, [this](int row) {
        if (row >= rowCount())
            return;
        m_rows[static_cast<size_t>(row)] = m_service.operations()[static_cast<size_t>(row)];
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    });
}

void OperationsModel::showPlanned(std::vector<Operation> operations)
{
    beginResetModel();
    m_rows.clear();
    for (Operation &operation : operations)
        m_rows.push_back({std::move(operation), OperationStatus::State::Waiting, {}});
    endResetModel();
}

int OperationsModel::finishedCount() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const OperationStatus &row) {
        return row.state != OperationStatus::State::Waiting && row.state != OperationStatus::State::Running;
    }));
}

int OperationsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OperationsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OperationsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OperationStatus &row = m_rows[static_cast<size_t>(index.row())];
    if (role == StateRole)
        return static_cast<int>(row.state);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case NumberColumn: return row.operation.number;
    case TitleColumn: return row.operation.title;
    case StateColumn: return stateName(row.state);
    case DetailColumn: return row.detail;
    default: return {};
    }
}

QVariant OperationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn: return tr("No.");
    case TitleColumn: return tr("Operation");
    case StateColumn: return tr("State");
    case DetailColumn: return tr("Remark");
    default: return {};
    }
}

QString OperationsModel::stateName(OperationStatus::State state)
{
    switch (state) {
    case OperationStatus::State::Waiting: return tr("Waiting");
    case OperationStatus::State::Running: return tr("Running");
    case OperationStatus::State::Succeeded: return tr("Done");
    case OperationStatus::State::Failed: return tr("Failed");
    case OperationStatus::State::OutcomeUnknown: return tr("Outcome unknown");
    case OperationStatus::State::Skipped: return tr("Skipped");
    }
    Q_UNREACHABLE();
}

} // namespace easel
