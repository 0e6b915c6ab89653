// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rulecatalogue.h"

#include <QAbstractTableModel>
#include <QHash>

namespace easel {

class PlanningSession;

/// The catalogue as a workspace has it: each rule with the weight that it has there, and how often the draft breaks it.
class RulesModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RulesModel)

public:
    enum Column { SeverityColumn, TitleColumn, IdColumn, CountColumn, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole, ///< raw value to sort by
        SeverityRole,            ///< int of Severity, as the workspace's policy has it
        SearchRole,              ///< QString: all that can be searched for
    };

    explicit RulesModel(PlanningSession &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const Rule &rule(int row) const;
    /// The row of the rule, or -1.
    int rowOf(const QString &id) const;
    /// As the policy has it.
    Severity severity(const Rule &rule) const;
    /// How often the draft breaks it, waived findings left out.
    int findingCount(const Rule &rule) const { return m_counts.value(rule.id); }

private:
    void count();

    PlanningSession &m_session;
    QHash<QString, int> m_counts;
};

} // namespace easel
