// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/headerkeys.h"

#include "theme/accessiblewidgets.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace easel {
namespace {

constexpr const char *chosen = "easelColumn";
constexpr int step = 16;

/// The next column that is shown, in the order in which they are; -1 when there is none that way.
int neighbour(const QHeaderView &header, int column, int by)
{
    for (int visual = header.visualIndex(column) + by; visual >= 0 && visual < header.count(); visual += by) {
        if (const int logical = header.logicalIndex(visual); !header.isSectionHidden(logical))
            return logical;
    }
    return -1;
}

QString titleOf(const QHeaderView &header, int column)
{
    return header.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

} // namespace

int HeaderKeys::columnOf(const QHeaderView &header)
{
    const QVariant column = header.property(chosen);
    return header.hasFocus() && column.isValid() ? column.toInt() : -1;
}

bool HeaderKeys::eventFilter(QObject *object, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::KeyPress && type != QEvent::FocusIn && type != QEvent::FocusOut)
        return false;
    auto *header = qobject_cast<QHeaderView *>(object);
    if (!header || header->orientation() != Qt::Horizontal || !header->model())
        return false;
    if (type == QEvent::KeyPress)
        return press(*header, *static_cast<QKeyEvent *>(event));
    const int column = header->property(chosen).toInt();
    if (type == QEvent::FocusIn && column < header->count())
        choose(*header, header->isSectionHidden(column) ? std::max(0, neighbour(*header, header->logicalIndex(0), 1)) : column);
    header->viewport()->update();
    return false;
}

void HeaderKeys::choose(QHeaderView &header, int column)
{
    header.setProperty(chosen, column);
    header.viewport()->update();
    if (auto *view = qobject_cast<QAbstractItemView *>(header.parentWidget()); view && view->model()->rowCount() > 0) {
        // In the current row, so that rows stay where they are as long as it is in sight.
        const QModelIndex current = view->currentIndex();
        view->scrollTo(current.isValid() ? current.siblingAtColumn(column) : view->model()->index(0, column));
    }
    QString told = titleOf(header, column);
    if (header.isSortIndicatorShown() && header.sortIndicatorSection() == column)
        told = header.sortIndicatorOrder() == Qt::AscendingOrder ? tr("%1, sorted upwards").arg(told) : tr("%1, sorted downwards").arg(told);
    //: "column": of a table
    announce(header, tr("Column %1").arg(told));
}

void HeaderKeys::sort(QHeaderView &header)
{
    const int column = columnOf(header);
    const bool isSorted = header.sortIndicatorSection() == column && header.sortIndicatorOrder() == Qt::AscendingOrder;
    const Qt::SortOrder order = isSorted ? Qt::DescendingOrder : Qt::AscendingOrder;
    if (auto *tree = qobject_cast<QTreeView *>(header.parentWidget()); tree && tree->isSortingEnabled())
        tree->sortByColumn(column, order);
    else if (auto *table = qobject_cast<QTableView *>(header.parentWidget()); table && table->isSortingEnabled())
        table->sortByColumn(column, order);
    else
        return;
    choose(header, column);
}

bool HeaderKeys::press(QHeaderView &header, const QKeyEvent &key)
{
    const int column = columnOf(header);
    if (column < 0 || column >= header.count())
        return false;
    const bool mirrored = header.layoutDirection() == Qt::RightToLeft;
    const int by = key.key() == Qt::Key_Left ? (mirrored ? 1 : -1) : key.key() == Qt::Key_Right ? (mirrored ? -1 : 1) : 0;
    if (by != 0 && key.modifiers() == Qt::ShiftModifier) {
        if (header.sectionResizeMode(column) == QHeaderView::Interactive)
            header.resizeSection(column, std::clamp(header.sectionSize(column) + by * step, header.minimumSectionSize(), header.maximumSectionSize()));
        return true;
    }
    if (key.modifiers() != Qt::NoModifier && key.modifiers() != Qt::KeypadModifier)
        return false;
    if (by != 0) {
        if (const int next = neighbour(header, column, by); next >= 0)
            choose(header, next);
        return true;
    }
    switch (key.key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter: sort(header); return true;
    case Qt::Key_Escape:
    case Qt::Key_Down: header.parentWidget()->setFocus(Qt::ShortcutFocusReason); return true;
    default: return false; // every other key is for others
    }
}

} // namespace easel
