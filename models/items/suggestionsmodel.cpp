// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/suggestionsmodel.h"

#include "capacity/quantitytext.h"
#include "session/planningsession.h"

#include <algorithm>

namespace easel {
namespace {

QString keyOf(const GroupSuggestion &suggestion)
{
    QStringList ids;
    for (const Member &member : suggestion.group.members)
        ids << member.cluster.toString();
    ids.sort();
    return ids.join(u'\n');
}

} // namespace

SuggestionsModel::SuggestionsModel(PlanningSession &session, QObject *parent) : QAbstractListModel(parent), m_session(session) {}

int SuggestionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SuggestionsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const GroupSuggestion &row = suggestion(index.row());
    const auto capacity = [&] {
        QStringList parts;
        for (const Resource resource : {Resource::Cpu, Resource::Memory}) {
            if (const auto amount = amountOf(row.capacity, resource))
                parts << QuantityText::of(resource, *amount);
        }
        return parts.join(QStringLiteral(", "));
    };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return row.group.name;
    case Qt::CheckStateRole: return isTaken(index.row()) ? Qt::Checked : Qt::Unchecked;
    case WhyRole: return row.why;
    case CapacityRole: return capacity();
    case WarningsRole: return row.warnings;
    case Qt::ToolTipRole: {
        QStringList lines;
        for (const Member &member : row.group.members)
            lines << member.name;
        for (const QString &warning : row.warnings)
            lines << QStringLiteral("• ") + warning;
        return lines.join(u'\n');
    }
    case Qt::AccessibleTextRole: {
        QStringList parts{tr("%1, %n host cluster(s)", nullptr, static_cast<int>(row.group.members.size())).arg(row.group.name), row.why};
        parts << (isTaken(index.row()) ? tr("taken") : tr("not taken"));
        return (parts + row.warnings).join(QStringLiteral(", "));
    }
    default: return {};
    }
}

/// Why the suggestion cannot have the name; empty when it can.
QString SuggestionsModel::whyNot(int row, const QString &name) const
{
    if (name.isEmpty())
        return tr("A group needs a name.");
    const Scope &scope = suggestion(row).group.scope;
    bool isTwin = !m_session.draft().groupsNamed(scope, name).isEmpty();
    for (int other = 0; other < rowCount() && !isTwin; ++other)
        isTwin = other != row && suggestion(other).group.scope == scope && suggestion(other).group.name == name;
    return isTwin ? tr("There is a group “%1” already.").arg(name) : QString();
}

bool SuggestionsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.row() >= rowCount())
        return false;
    const QString &key = m_keys[index.row()];
    if (role == Qt::CheckStateRole) {
        if (value.value<Qt::CheckState>() == Qt::Checked)
            m_left.remove(key);
        else
            m_left.insert(key);
        Q_EMIT dataChanged(index, index, {role, Qt::AccessibleTextRole});
        Q_EMIT takenChanged();
        return true;
    }
    if (role != Qt::EditRole)
        return false;
    const QString name = value.toString().simplified();
    if (const QString why = whyNot(index.row(), name); !why.isEmpty()) {
        Q_EMIT refused(why);
        return false;
    }
    m_rows[static_cast<size_t>(index.row())].group.name = name;
    m_names.insert(key, name);
    Q_EMIT dataChanged(index, index, {Qt::DisplayRole, Qt::EditRole, Qt::AccessibleTextRole});
    return true;
}

Qt::ItemFlags SuggestionsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
}

void SuggestionsModel::setSuggestions(std::vector<GroupSuggestion> suggestions)
{
    beginResetModel();
    m_rows = std::move(suggestions);
    m_keys.clear();
    for (const GroupSuggestion &row : m_rows)
        m_keys << keyOf(row);
    for (int row = 0; row < rowCount(); ++row) {
        const QString name = m_names.value(m_keys[row]);
        if (!name.isEmpty() && whyNot(row, name).isEmpty())
            m_rows[static_cast<size_t>(row)].group.name = name;
    }
    endResetModel();
    Q_EMIT takenChanged();
}

void SuggestionsModel::takeAll(bool taken)
{
    if (rowCount() == 0)
        return;
    for (const QString &key : m_keys) {
        if (taken)
            m_left.remove(key);
        else
            m_left.insert(key);
    }
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole, Qt::AccessibleTextRole});
    Q_EMIT takenChanged();
}

int SuggestionsModel::takenCount() const
{
    return static_cast<int>(std::count_if(m_keys.begin(), m_keys.end(), [this](const QString &key) { return !m_left.contains(key); }));
}

std::vector<Change> SuggestionsModel::changes() const
{
    std::vector<Change> changes;
    for (int row = 0; row < rowCount(); ++row) {
        if (isTaken(row))
            changes.push_back(CreateGroup{suggestion(row).group});
    }
    return changes;
}

} // namespace easel
