// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/planmodel.h"

#include "session/planningsession.h"

#include <QLocale>

namespace easel {

PlanModel::PlanModel(PlanningSession &session, QObject *parent) : QAbstractTableModel(parent), m_session(session)
{
    connect(&session, &PlanningSession::planChanged, this, &PlanModel::refresh);
    connect(&session, &PlanningSession::fleetReset, this, &PlanModel::refresh);
    refresh();
}

void PlanModel::refresh()
{
    const auto now = static_cast<qsizetype>(m_session.plan().steps.size());
    // A note or the boundary between done and undone: the rows stay.
    if (now == m_rows && now > 0) {
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(now) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = now;
    endResetModel();
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows);
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || static_cast<size_t>(index.row()) >= m_session.plan().steps.size())
        return {};
    const PlanStep &step = m_session.plan().steps[static_cast<size_t>(index.row())];
    const bool isDone = index.row() < m_session.plan().position;
    if (role == IsDoneRole)
        return isDone;
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case TitleColumn: return isDone ? step.title : tr("%1 (undone)").arg(step.title);
    case NoteColumn: return step.note;
    case TimeColumn: return QLocale().toString(step.at.toLocalTime().time(), QLocale::ShortFormat);
    default: return {};
    }
}

bool PlanModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != NoteColumn || index.row() >= m_session.plan().position)
        return false;
    return m_session.setStepNote(index.row(), value.toString()).has_value();
}

Qt::ItemFlags PlanModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == NoteColumn && index.row() < m_session.plan().position && m_session.canEdit())
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn: return tr("Step");
    case NoteColumn: return tr("Note for approval");
    case TimeColumn: return tr("Time");
    default: return {};
    }
}

} // namespace easel
