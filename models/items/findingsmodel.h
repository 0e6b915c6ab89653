// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/finding.h"

#include <QAbstractTableModel>
#include <QSet>

namespace easel {

class PlanningSession;

/// The findings of the draft, errors first. One row a finding; a finding that stays keeps its row, so that a view keeps
/// what is selected.
class FindingsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindingsModel)

public:
    enum Column { SeverityColumn, GroupColumn, MessageColumn, RuleColumn, FixColumn, WhyColumn, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole, ///< raw value to sort by
        RuleRole,                ///< QString
        SeverityRole,            ///< int of Severity
        SearchRole,              ///< QString: all that can be searched for
        AddedRole,               ///< bool: the plan brings it; it is not there today
        WaivedRole,              ///< bool: somebody answers for it
    };

    explicit FindingsModel(PlanningSession &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const Finding &finding(int row) const { return m_findings[static_cast<size_t>(row)]; }
    int count(Severity severity) const; ///< waived ones do not count
    int addedCount() const;
    int waivedCount() const { return m_waivedCount; } ///< shown or not
    /// Whether the waived ones are rows too, behind the others. They are not to begin with.
    void setShowsWaived(bool shows);

Q_SIGNALS:
    void countsChanged();

private:
    void readBase();
    void refresh();
    QString groupName(const GroupId &id) const;

    PlanningSession &m_session;
    std::vector<Finding> m_findings;
    QSet<QString> m_today; ///< keys of what the base breaks already
    int m_waivedCount = 0;
    bool m_showsWaived = false;
};

} // namespace easel
