// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/rulesmodel.h"

#include "session/planningsession.h"

#include <algorithm>

namespace easel {

RulesModel::RulesModel(PlanningSession &session, QObject *parent) : QAbstractTableModel(parent), m_session(session)
{
    const auto refresh = [this] {
        count();
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    };
    connect(&session, &PlanningSession::findingsChanged, this, refresh);
    connect(&session, &PlanningSession::fleetReset, this, refresh);
    count();
}

void RulesModel::count()
{
    m_counts.clear();
    for (const Finding &finding : m_session.findings())
        ++m_counts[finding.rule];
}

const Rule &RulesModel::rule(int row) const
{
    return m_session.catalogue().rules()[static_cast<size_t>(row)];
}

int RulesModel::rowOf(const QString &id) const
{
    const auto rules = m_session.catalogue().rules();
    const auto it = std::find_if(rules.begin(), rules.end(), [&](const Rule &rule) { return rule.id == id; });
    return it == rules.end() ? -1 : static_cast<int>(it - rules.begin());
}

Severity RulesModel::severity(const Rule &rule) const
{
    return m_session.policy().severities.value(rule.id, rule.severity);
}

int RulesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_session.catalogue().rules().size());
}

int RulesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RulesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Rule &of = rule(index.row());
    if (role == SeverityRole)
        return static_cast<int>(severity(of));
    if (role == SearchRole)
        return QStringList{of.id, of.title, of.explanation, severityName(severity(of))}.join(u'\n');
    if (role == Qt::TextAlignmentRole && index.column() == CountColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (index.column()) {
    case SeverityColumn: return role == SortRole ? QVariant(-static_cast<int>(severity(of))) : severityName(severity(of));
    case TitleColumn: return of.title;
    case IdColumn: return of.id;
    case CountColumn: return role == SortRole || findingCount(of) > 0 ? QVariant(findingCount(of)) : QVariant();
    default: return {};
    }
}

QVariant RulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeverityColumn: return tr("Severity");
    case TitleColumn: return tr("Rule");
    case IdColumn: return tr("Id");
    case CountColumn: return tr("Found");
    default: return {};
    }
}

} // namespace easel
