// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/findingsmodel.h"

#include "rules/rulepolicy.h"
#include "session/planningsession.h"

#include <algorithm>

namespace easel {
namespace {

/// What Finding's operator== compares, and whether it is waived, as one text.
QString keyOf(const Finding &finding)
{
    return QStringList{finding.rule, QString::number(static_cast<int>(finding.severity)), finding.group.toString(),
                       finding.cluster.toString(), finding.message, QString::number(finding.waiver.has_value())}
        .join(QChar(0x1f));
}

/// Whether `all` has what `some` has, in the same order.
bool isSubsequence(const std::vector<Finding> &some, const std::vector<Finding> &all)
{
    auto it = some.begin();
    for (const Finding &finding : all) {
        if (it != some.end() && *it == finding && it->waiver.has_value() == finding.waiver.has_value())
            ++it;
    }
    return it == some.end();
}

} // namespace

FindingsModel::FindingsModel(PlanningSession &session, QObject *parent) : QAbstractTableModel(parent), m_session(session)
{
    connect(&session, &PlanningSession::fleetReset, this, &FindingsModel::readBase);
    connect(&session, &PlanningSession::policyChanged, this, &FindingsModel::readBase);
    connect(&session, &PlanningSession::findingsChanged, this, &FindingsModel::refresh);
    connect(&session, &PlanningSession::fleetReset, this, &FindingsModel::refresh);
    readBase();
    refresh();
}

void FindingsModel::readBase()
{
    m_today.clear();
    for (const Finding &finding : m_session.baseFindings())
        m_today.insert(keyOf(finding));
}

void FindingsModel::setShowsWaived(bool shows)
{
    if (std::exchange(m_showsWaived, shows) != shows)
        refresh();
}

void FindingsModel::refresh()
{
    std::vector<Finding> now = m_session.findings();
    std::vector<Finding> waived = m_session.waivedFindings();
    m_waivedCount = static_cast<int>(waived.size());
    if (m_showsWaived)
        std::move(waived.begin(), waived.end(), std::back_inserter(now));
    QSet<QString> keys;
    for (const Finding &finding : now)
        keys.insert(keyOf(finding));
    // Rows that stay keep their selection: what is gone is taken out, what is new put in.
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (keys.contains(keyOf(finding(row))))
            continue;
        int first = row;
        while (first > 0 && !keys.contains(keyOf(finding(first - 1))))
            --first;
        beginRemoveRows({}, first, row);
        m_findings.erase(m_findings.begin() + first, m_findings.begin() + row + 1);
        endRemoveRows();
        row = first;
    }
    if (!isSubsequence(m_findings, now)) {
        beginResetModel();
        m_findings = std::move(now);
        endResetModel();
        Q_EMIT countsChanged();
        return;
    }
    for (size_t row = 0; row < now.size(); ++row) {
        if (row < m_findings.size() && m_findings[row] == now[row])
            continue;
        size_t last = row;
        while (last + 1 < now.size() && (row == m_findings.size() || !(m_findings[row] == now[last + 1])))
            ++last;
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(last));
        m_findings.insert(m_findings.begin() + static_cast<qsizetype>(row), now.begin() + static_cast<qsizetype>(row),
                          now.begin() + static_cast<qsizetype>(last) + 1);
        endInsertRows();
        row = last;
    }
    // The same findings may have other fixes or another name of their group by now.
    m_findings = std::move(now);
    if (!m_findings.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
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
    if (role == AddedRole)
        return !m_today.contains(keyOf(f));
    if (role == WaivedRole)
        return f.waiver.has_value();
    if (role == SearchRole)
        return QStringList{severityName(f.severity), groupName(f.group), f.message, f.rule}.join(u'\n');
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (index.column()) {
    case SeverityColumn:
        if (role == SortRole)
            return f.waiver ? 1 : -static_cast<int>(f.severity);
        return f.waiver ? tr("Waived") : severityName(f.severity);
    case GroupColumn: return groupName(f.group);
    case MessageColumn: return f.message;
    case RuleColumn: return f.rule;
    case FixColumn: return f.fixes.empty() ? QString() : f.fixes.front().title;
    case WhyColumn: return tr("Why?");
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
    case FixColumn: return tr("Quick fix");
    case WhyColumn: return tr("Reason");
    default: return {};
    }
}

QString FindingsModel::groupName(const GroupId &id) const
{
    const ClusterGroup *group = m_session.draft().group(id);
    if (!group)
        group = m_session.base().group(id);
    return group ? group->name : id.toString();
}

int FindingsModel::count(Severity severity) const
{
    return static_cast<int>(std::count_if(m_findings.begin(), m_findings.end(),
                                          [=](const Finding &f) { return f.severity == severity && !f.waiver; }));
}

int FindingsModel::addedCount() const
{
    return static_cast<int>(std::count_if(m_findings.begin(), m_findings.end(),
                                          [this](const Finding &f) { return !f.waiver && !m_today.contains(keyOf(f)); }));
}

} // namespace easel
