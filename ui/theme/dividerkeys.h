// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QKeyEvent;
class QSplitter;
class QSplitterHandle;
class QWidget;

namespace easel {

/// Moves the dividers between panes by keyboard, in every window: F8 goes to the next divider (Shift+F8 to the one before),
/// arrows move it, Home and End as far as it goes, Return or Esc goes back to where the keyboard was. Shift+F10 is the menu key.
/// An event filter of the application.
class DividerKeys final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DividerKeys)

public:
    using QObject::QObject;

    bool eventFilter(QObject *object, QEvent *event) override;

private:
    bool goToNext(QWidget &from, bool forward);
    static bool move(QSplitterHandle &handle, const QKeyEvent &event);
    void goBack(QWidget &handle);

    QPointer<QWidget> m_before; ///< where the keyboard was
};

} // namespace easel
