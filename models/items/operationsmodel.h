// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/syncservice.h"

#include <QAbstractTableModel>

namespace easel {

/// The operations that the plan comes down to: as it stands, or as an apply goes through them.
class OperationsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OperationsModel)

public:
    enum Column { NumberColumn, TitleColumn, StateColumn, AfterColumn, DetailColumn, ColumnCount };
    enum Role {
        StateRole = Qt::UserRole, ///< int of OperationStatus::State
        DryRunRole,               ///< int of DryRunResult::Kind; invalid where there was none
    };

    explicit OperationsModel(SyncService &service, QObject *parent = nullptr);

    /// Shows the plan's operations, all waiting.
    void showPlanned(std::vector<Operation> operations);
    /// What a dry run of them has told, a result each; forgotten when other operations are shown, or these are begun.
    void setDryRun(std::vector<DryRunResult> results);
    const DryRunResult *dryRun(int row) const { return m_dryRun.empty() ? nullptr : &m_dryRun[static_cast<size_t>(row)]; }
    const OperationStatus &operation(int row) const { return m_rows[static_cast<size_t>(row)]; }
    /// How many have come to an end.
    int finishedCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    static QString dryRunName(DryRunResult::Kind kind);
    static QString stateName(OperationStatus::State state);

private:
    SyncService &m_service;
    std::vector<OperationStatus> m_rows;
    std::vector<DryRunResult> m_dryRun; ///< as many, or none
};

} // namespace easel
