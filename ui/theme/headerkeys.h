// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QHeaderView;
class QKeyEvent;

namespace easel {

/// What the mouse does at the columns of tables, by keyboard: F8 comes to the header (see DividerKeys), arrows choose a column, Space
/// sorts by it, Shift and an arrow make it wider or narrower, the menu key opens its menu, Esc or Down goes back into the table.
/// An event filter of the application.
class HeaderKeys final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeaderKeys)

public:
    using QObject::QObject;

    bool eventFilter(QObject *object, QEvent *event) override;

    /// The column that the keyboard is at: a logical index, -1 without the focus.
    static int columnOf(const QHeaderView &header);

private:
    static bool press(QHeaderView &header, const QKeyEvent &key);
    static void choose(QHeaderView &header, int column);
    static void sort(QHeaderView &header);
};

} // namespace easel
