// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QAbstractItemView;
class QAction;

namespace easel {

/// Which rows of a table or list are copied.
enum class RowsToCopy { Selected, All };

/// Rows as they stand in the view: its columns in their order without the hidden ones, its texts as they are shown.
struct CopiedRows final
{
    QString text; ///< tab-separated, a line a row, headings first where there are any; quoted where a field has tabs, line ends or quotes
    QString html; ///< the same as a table
    int count = 0; ///< of rows, without the headings
};
/// No field becomes a formula where it is pasted: one that would gets an apostrophe in front. Rows that are folded in are in no view,
/// and are not copied.
CopiedRows copiedRows(const QAbstractItemView &view, RowsToCopy which);
/// Puts them on the clipboard. Nothing happens when there are none.
void copyRows(const QAbstractItemView &view, RowsToCopy which);
/// "Copy rows", for a view with a menu of its own. The view's.
QAction *copyRowsAction(QAbstractItemView &view);

/// Ctrl+C and the context menu of every table and list of the application. One with an action for Ctrl+C copies in its own way.
class RowCopy final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowCopy)

public:
    /// From now on, once for all windows.
    static void install();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using QObject::QObject;
};

} // namespace easel
