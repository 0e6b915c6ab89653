// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace easel {

class PlanningSession;

/// The steps of the plan in order, undone ones too. The note of a step can be edited in place.
class PlanModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanModel)

public:
    enum Column { TitleColumn, NoteColumn, TimeColumn, ColumnCount };
    enum Role { IsDoneRole = Qt::UserRole };

    explicit PlanModel(PlanningSession &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refresh();

    PlanningSession &m_session;
    qsizetype m_rows = 0;
};

} // namespace easel
