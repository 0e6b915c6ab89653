// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/stepdelegate.h"

#include "items/planmodel.h"
#include "theme/theme.h"

#include <QLineEdit>

namespace easel {

void StepDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool isDone = index.data(PlanModel::IsDoneRole).toBool();
    const bool asksForNote = index.column() == PlanModel::NoteColumn && option->text.isEmpty() && index.flags() & Qt::ItemIsEditable;
    if (asksForNote) {
        option->text = tr("Add a note…");
        option->features |= QStyleOptionViewItem::HasDisplay;
    }
    if ((!isDone || asksForNote || index.column() == PlanModel::TimeColumn) && !(option->state & QStyle::State_Selected))
        option->palette.setColor(QPalette::Text, Theme::current().tokens().textMuted);
}

QWidget *StepDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setPlaceholderText(tr("Why, for those who approve"));
        line->setAccessibleName(tr("Note of the step"));
    }
    return editor;
}

} // namespace easel
