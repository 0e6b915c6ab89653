// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "palette/requestrecord.h"

#include <QAbstractTableModel>

#include <deque>

namespace easel {

/// The latest requests to the backend, the newest first.
class ActivityModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActivityModel)

public:
    enum Column { TimeColumn, MethodColumn, PathColumn, StatusColumn, DurationColumn, AttemptsColumn, AuditColumn, ErrorColumn, ColumnCount };
    enum Role {
        WorkedRole = Qt::UserRole, ///< bool: the backend did what it was asked
        SearchRole,                ///< QString: all that can be searched for
    };
    static constexpr int capacity = 2000; ///< older ones are forgotten

    explicit ActivityModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const RequestRecord &record(int row) const { return m_records[static_cast<size_t>(row)]; }
    void add(const RequestRecord &record);
    void clear();

private:
    std::deque<RequestRecord> m_records;
};

} // namespace easel
