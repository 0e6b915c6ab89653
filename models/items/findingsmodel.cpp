// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/findingsmodel.h"

#include "rules/rulepolicy.h"
#include "session/planningsession.h"

#include <algorithm>

namespace easel {

FindingsModel::FindingsModel(PlanningSession &session, QObject *parent) : QAbstractTableModel(parent), m_session(session)
{
    connect(&session, &PlanningSession::findingsChanged, this, &FindingsModel::refresh);
    connect(&session, &PlanningSession::fleetReset, this, &FindingsModel::refresh);
    refresh();
}

void FindingsModel::refresh()
{
    std::vector<Finding> now = m_session.findings();
    beginResetModel();
    m_findings = std::move(now);
    endResetModel();
    Q_EMIT countsChanged();
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int FindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Finding &f = finding(index.row());
    if (role == RuleRole)
        return f.rule;
    if (role == SeverityRole)
        return static_cast<int>(f.severity);
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (index.column()) {
    case SeverityColumn: return role == SortRole ? QVariant(-static_cast<int>(f.severity)) : severityName(f.severity);
    case GroupColumn: {
        const ClusterGroup *group = m_session.draft().group(f.group);
        if (!group)
            group = m_session.base().group(f.group);
        return group ? group->name : f.group.toString();
    }
    case MessageColumn: return f.message;
    case RuleColumn: return f.rule;
    default: return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeverityColumn: return tr("Severity");
    case GroupColumn: return tr("Cluster group");
    case MessageColumn: return tr("Problem");
    case RuleColumn: return tr("Rule");
    default: return {};
    }
}

int FindingsModel::count(Severity severity) const
{
    return static_cast<int>(std::count_if(m_findings.begin(), m_findings.end(),
                                          [=](const Finding &f) { return f.severity == severity; }));
}

} // namespace easel
