// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/operationsmodel.h"

#include <algorithm>

namespace easel {

OperationsModel::OperationsModel(SyncService &service, QObject *parent) : QAbstractTableModel(parent), m_service(service)
{
    connect(&service, &SyncService::operationsReset, this, [this] {
        beginResetModel();
        m_dryRun.clear();
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
    m_dryRun.clear();
    m_rows.clear();
    for (Operation &operation : operations)
        m_rows.push_back({std::move(operation), OperationStatus::State::Waiting});
    endResetModel();
}

void OperationsModel::setDryRun(std::vector<DryRunResult> results)
{
    if (results.size() != m_rows.size())
        results.clear();
    m_dryRun = std::move(results);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
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
    const DryRunResult *tried = dryRun(index.row());
    if (role == DryRunRole)
        return tried ? QVariant(static_cast<int>(tried->kind)) : QVariant();
    // What may be cut off in a view is whole in the tool tip.
    if (role == Qt::ToolTipRole && (index.column() == TitleColumn || index.column() == DetailColumn)) {
        const QString text = data(index, Qt::DisplayRole).toString();
        return text.isEmpty() ? QVariant() : QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped());
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case NumberColumn: return row.operation.number;
    case TitleColumn: return row.operation.title;
    case StateColumn: return tried && row.state == OperationStatus::State::Waiting ? dryRunName(tried->kind) : stateName(row.state);
    case AfterColumn: {
        QStringList numbers;
        for (const int number : row.operation.after)
            numbers << QString::number(number);
        return numbers.join(QStringLiteral(", "));
    }
    case DetailColumn: return row.detail.isEmpty() && tried ? tried->words : row.detail;
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
    case AfterColumn: return tr("Waits for");
    case DetailColumn: return tr("Remark");
    default: return {};
    }
}

QString OperationsModel::dryRunName(DryRunResult::Kind kind)
{
    switch (kind) {
    case DryRunResult::Kind::Ok: return tr("Dry run: ok");
    case DryRunResult::Kind::Problem: return tr("Dry run: problem");
    case DryRunResult::Kind::Unchecked: return tr("Dry run: unknown");
    }
    Q_UNREACHABLE();
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
