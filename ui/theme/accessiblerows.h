// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>

class QWidget;

namespace easel {

/// What a widget that paints its values itself tells assistive technology of them: it becomes a list, and each value, line or
/// page an item of it with words of its own. A widget that inherits this needs nothing else; see accessiblewidgets.h.
class AccessibleRows
{
public:
    virtual int accessibleRowCount() const = 0;
    virtual QString accessibleRowText(int row) const = 0;
    /// In the widget's own coordinates; empty while it is out of sight.
    virtual QRect accessibleRowRect(int row) const = 0;
    /// Where the keyboard is among them; -1 for nowhere, and always where they can only be read.
    virtual int accessibleCurrentRow() const { return -1; }
    /// Whether the keyboard goes from one to the next.
    virtual bool isRowChoosable() const { return false; }
    /// Goes there, as the keyboard would.
    virtual void chooseAccessibleRow(int row) { Q_UNUSED(row) }

protected:
    AccessibleRows() = default;
    ~AccessibleRows() = default;
    Q_DISABLE_COPY_MOVE(AccessibleRows)
};

/// The keyboard is on another row: screen readers read that one.
void tellCurrentRow(QWidget &widget);
/// There are other rows.
void tellRows(QWidget &widget);

} // namespace easel
