// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/rowcopy.h"

#include "theme/icons.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace easel {
namespace {

const QHeaderView *headerOf(const QAbstractItemView &view)
{
    if (const auto *tree = qobject_cast<const QTreeView *>(&view))
        return tree->header();
    if (const auto *table = qobject_cast<const QTableView *>(&view))
        return table->horizontalHeader();
    return nullptr;
}

/// Logical columns as they stand in the view.
QList<int> columnsOf(const QAbstractItemView &view)
{
    QList<int> columns;
    const QHeaderView *header = headerOf(view);
    if (!header) {
        const auto *list = qobject_cast<const QListView *>(&view);
        return {list ? list->modelColumn() : 0};
    }
    for (int visual = 0; visual < header->count(); ++visual) {
        if (const int logical = header->logicalIndex(visual); !header->isSectionHidden(logical))
            columns << logical;
    }
    return columns;
}

/// Rows from the top to the bottom, whoever is their parent.
bool isBefore(const QModelIndex &a, const QModelIndex &b)
{
    if (a.parent() == b.parent())
        return a.row() < b.row();
    const auto path = [](QModelIndex index) {
        QList<int> rows;
        for (; index.isValid(); index = index.parent())
            rows.prepend(index.row());
        return rows;
    };
    const QList<int> pathA = path(a);
    const QList<int> pathB = path(b);
    return std::lexicographical_compare(pathA.begin(), pathA.end(), pathB.begin(), pathB.end());
}

bool isRowHidden(const QAbstractItemView &view, int row, const QModelIndex &parent)
{
    if (const auto *tree = qobject_cast<const QTreeView *>(&view))
        return tree->isRowHidden(row, parent);
    if (const auto *table = qobject_cast<const QTableView *>(&view))
        return table->isRowHidden(row);
    const auto *list = qobject_cast<const QListView *>(&view);
    return list && list->isRowHidden(row);
}

void addAll(const QAbstractItemView &view, const QModelIndex &parent, QModelIndexList &rows)
{
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    const int count = view.model()->rowCount(parent);
    for (int row = 0; row < count; ++row) {
        if (isRowHidden(view, row, parent))
            continue;
        const QModelIndex index = view.model()->index(row, 0, parent);
        rows << index;
        if (tree && tree->isExpanded(index))
            addAll(view, index, rows);
    }
}

QModelIndexList rowsOf(const QAbstractItemView &view, RowsToCopy which)
{
    QModelIndexList rows;
    if (which == RowsToCopy::All) {
        addAll(view, view.rootIndex(), rows);
        return rows;
    }
    const QItemSelection selection = view.selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (!isRowHidden(view, row, range.parent()))
                rows << view.model()->index(row, 0, range.parent());
        }
    }
    std::sort(rows.begin(), rows.end(), isBefore);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QString shownText(const QAbstractItemView &view, const QModelIndex &index)
{
    const QVariant value = index.data(Qt::DisplayRole);
    QString text = value.toString();
    if (value.isValid() && value.userType() != QMetaType::QString) {
        if (const auto *delegate = qobject_cast<const QStyledItemDelegate *>(view.itemDelegateForIndex(index)))
            text = delegate->displayText(value, view.locale());
    }
    return text.isEmpty() ? index.data(Qt::AccessibleTextRole).toString() : text;
}

/// A spreadsheet takes a text that begins like this for a formula, wherever it comes from.
QString withoutFormula(const QString &text)
{
    if (text.size() < 2 || !QStringView(u"=+-@\t\r").contains(text[0]))
        return text;
    bool isNumber = false;
    (void)QLocale().toDouble(text, &isNumber);
    return isNumber ? text : u'\'' + text;
}

QString field(const QString &text)
{
    const bool isPlain = std::none_of(text.begin(), text.end(), [](QChar c) { return c == u'\t' || c == u'\n' || c == u'\r' || c == u'"'; });
    if (isPlain)
        return text;
    return u'"' + QString(text).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString cell(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

QAbstractItemView *viewOf(QObject *watched)
{
    auto *view = qobject_cast<QAbstractItemView *>(watched);
    if (!view && watched->parent()) {
        view = qobject_cast<QAbstractItemView *>(watched->parent());
        if (view && view->viewport() != watched)
            view = nullptr;
    }
    // Pop-ups of combo boxes, and what is Qt's own, keep to their ways.
    const bool isOurs = view && view->model() && view->selectionModel() && !qobject_cast<QHeaderView *>(view) && view->window()->windowType() != Qt::Popup
                        && !qobject_cast<QFileDialog *>(view->window());
    return isOurs ? view : nullptr;
}

bool hasOwnCopy(const QAbstractItemView &view)
{
    const QList<QAction *> actions = view.actions();
    return std::any_of(actions.begin(), actions.end(), [](const QAction *action) { return action->shortcut() == QKeySequence(QKeySequence::Copy); });
}

void showMenu(QAbstractItemView &view, const QPoint &at)
{
    auto *menu = new QMenu(&view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("rowMenu"));
    QAction *copy = menu->addAction(icon(Icon::Copy, &Tokens::textMuted), RowCopy::tr("Copy rows"), &view, [&view] { copyRows(view, RowsToCopy::Selected); });
    copy->setShortcut(QKeySequence::Copy);
    copy->setEnabled(view.selectionModel()->hasSelection());
    menu->addAction(RowCopy::tr("Copy all rows"), &view, [&view] { copyRows(view, RowsToCopy::All); })->setEnabled(view.model()->rowCount(view.rootIndex()) > 0);
    const auto mode = view.selectionMode();
    if (mode == QAbstractItemView::ExtendedSelection || mode == QAbstractItemView::MultiSelection || mode == QAbstractItemView::ContiguousSelection) {
        menu->addSeparator();
        menu->addAction(RowCopy::tr("Select all rows"), &view, &QAbstractItemView::selectAll)->setShortcut(QKeySequence::SelectAll);
    }
    menu->popup(at);
}

} // namespace

CopiedRows copiedRows(const QAbstractItemView &view, RowsToCopy which)
{
    const QModelIndexList rows = rowsOf(view, which);
    const QList<int> columns = columnsOf(view);
    CopiedRows copied;
    copied.count = static_cast<int>(rows.size());
    if (rows.isEmpty() || columns.isEmpty())
        return {};
    copied.html = view.layoutDirection() == Qt::RightToLeft ? QStringLiteral("<html><head><meta charset=\"utf-8\"></head><body><table dir=\"rtl\">")
                                                            : QStringLiteral("<html><head><meta charset=\"utf-8\"></head><body><table>");
    const auto put = [&](const auto &textOf, const QString &element, const auto &attributesOf) {
        copied.html += QStringLiteral("<tr>");
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const QString text = withoutFormula(textOf(columns[i]));
            if (i > 0)
                copied.text += u'\t';
            copied.text += field(text);
            copied.html += u'<' + element + attributesOf(columns[i]) + u'>' + cell(text) + QStringLiteral("</") + element + u'>';
        }
        copied.text += u'\n';
        copied.html += QStringLiteral("</tr>\n");
    };
    if (const QHeaderView *header = headerOf(view); header && !header->isHidden()) {
        put(
            [&](int column) {
                const QString title = view.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
                return title.isEmpty() ? view.model()->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString() : title;
            },
            QStringLiteral("th"), [](int) { return QString(); });
    }
    for (const QModelIndex &row : rows) {
        put([&](int column) { return shownText(view, row.siblingAtColumn(column)); }, QStringLiteral("td"), [&](int column) {
            const int alignment = row.siblingAtColumn(column).data(Qt::TextAlignmentRole).toInt();
            return alignment & (Qt::AlignRight | Qt::AlignTrailing) ? QStringLiteral(" align=\"right\"") : QString();
        });
    }
    copied.html += QStringLiteral("</table></body></html>");
    return copied;
}

void copyRows(const QAbstractItemView &view, RowsToCopy which)
{
    const CopiedRows copied = copiedRows(view, which);
    if (copied.count == 0)
        return;
    auto *data = new QMimeData;
    data->setText(copied.text);
    data->setHtml(copied.html);
    QGuiApplication::clipboard()->setMimeData(data);
}

QAction *copyRowsAction(QAbstractItemView &view)
{
    auto *action = new QAction(icon(Icon::Copy, &Tokens::textMuted), RowCopy::tr("Copy rows"), &view);
    QObject::connect(action, &QAction::triggered, &view, [&view] { copyRows(view, RowsToCopy::Selected); });
    return action;
}

void RowCopy::install()
{
    if (!qApp->findChild<RowCopy *>(QString(), Qt::FindDirectChildrenOnly))
        qApp->installEventFilter(new RowCopy(qApp));
}

bool RowCopy::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress: {
        if (!static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy))
            return false;
        const QAbstractItemView *view = viewOf(watched);
        if (!view || !view->selectionModel()->hasSelection() || hasOwnCopy(*view))
            return false;
        if (event->type() == QEvent::KeyPress)
            copyRows(*view, RowsToCopy::Selected);
        event->accept();
        return true;
    }
    case QEvent::ContextMenu: {
        QAbstractItemView *view = viewOf(watched);
        // By the mouse it comes to the viewport, by the keyboard to the view.
        if (!view || view->contextMenuPolicy() != Qt::DefaultContextMenu)
            return false;
        const auto *menu = static_cast<QContextMenuEvent *>(event);
        const bool isByKey = menu->reason() == QContextMenuEvent::Keyboard && view->currentIndex().isValid();
        showMenu(*view, isByKey ? view->viewport()->mapToGlobal(view->visualRect(view->currentIndex()).center()) : menu->globalPos());
        event->accept();
        return true;
    }
    default: return false; // not an enumeration of ours
    }
}

} // namespace easel
