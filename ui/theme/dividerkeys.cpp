// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/dividerkeys.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSplitter>

#include <algorithm>

namespace easel {
namespace {

constexpr int step = 16;

bool isDivider(const QSplitterHandle &handle, const QWidget &window)
{
    const QSplitter &splitter = *handle.splitter();
    // A dialog is a child of the window that it is over, and has dividers of its own. The first handle of a splitter is never shown; one
    // beside a hidden pane divides nothing.
    return handle.isVisible() && handle.window() == &window && splitter.handle(0) != &handle;
}

} // namespace

bool DividerKeys::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Show) {
        if (auto *handle = qobject_cast<QSplitterHandle *>(object); handle && handle->accessibleName().isEmpty()) {
            handle->setAccessibleName(tr("Divider"));
            handle->setAccessibleDescription(tr("F8 goes to the next divider, the arrow keys move it."));
        }
        return false;
    }
    if (event->type() != QEvent::KeyPress || !object->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(object);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (key.key() == Qt::Key_F10 && key.modifiers() == Qt::ShiftModifier) {
        // As the menu key, which many a keyboard lacks. Qt knows that one only.
        const QPoint place = widget->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
        QContextMenuEvent menu(QContextMenuEvent::Keyboard, place, widget->mapToGlobal(place));
        QCoreApplication::sendEvent(widget, &menu);
        return true;
    }
    if (key.key() == Qt::Key_F8 && (key.modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier)
        return goToNext(*widget, key.modifiers() == Qt::NoModifier);
    auto *handle = qobject_cast<QSplitterHandle *>(widget);
    if (!handle)
        return false;
    if (key.key() == Qt::Key_Escape || key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
        goBack(*handle);
        return true;
    }
    return move(*handle, key);
}

bool DividerKeys::goToNext(QWidget &from, bool forward)
{
    QList<QWidget *> handles;
    for (QSplitterHandle *handle : from.window()->findChildren<QSplitterHandle *>()) {
        if (isDivider(*handle, *from.window()))
            handles << handle;
    }
    // Headers have borders between columns, which are dividers too.
    for (QHeaderView *header : from.window()->findChildren<QHeaderView *>()) {
        if (header->isVisible() && header->window() == from.window() && header->orientation() == Qt::Horizontal && header->count() > 0)
            handles << header;
    }
    if (handles.isEmpty())
        return false;
    const auto present = handles.indexOf(&from);
    if (present < 0)
        m_before = &from;
    const auto count = handles.size();
    const auto next = present < 0 ? (forward ? 0 : count - 1) : (present + (forward ? 1 : count - 1)) % count;
    handles[next]->setFocus(Qt::ShortcutFocusReason);
    return true;
}

bool DividerKeys::move(QSplitterHandle &handle, const QKeyEvent &event)
{
    QSplitter &splitter = *handle.splitter();
    const bool mirrored = splitter.orientation() == Qt::Horizontal && splitter.layoutDirection() == Qt::RightToLeft;
    int by = 0;
    switch (event.key()) {
    case Qt::Key_Left: by = splitter.orientation() == Qt::Horizontal ? (mirrored ? step : -step) : 0; break;
    case Qt::Key_Right: by = splitter.orientation() == Qt::Horizontal ? (mirrored ? -step : step) : 0; break;
    case Qt::Key_Up: by = splitter.orientation() == Qt::Vertical ? -step : 0; break;
    case Qt::Key_Down: by = splitter.orientation() == Qt::Vertical ? step : 0; break;
    case Qt::Key_Home: by = -100'000; break;
    case Qt::Key_End: by = 100'000; break;
    default: return false; // every other key is for others
    }
    // The panes on either side that are seen share the room.
    const int place = splitter.indexOf(&handle);
    if (place <= 0 || by == 0)
        return by == 0;
    int before = place - 1;
    while (before > 0 && splitter.widget(before)->isHidden())
        --before;
    QList<int> sizes = splitter.sizes();
    const auto least = [&](int pane) {
        const QWidget &widget = *splitter.widget(pane);
        const QSize size = widget.minimumSizeHint().expandedTo(widget.minimumSize());
        return std::max(0, splitter.orientation() == Qt::Horizontal ? size.width() : size.height());
    };
    const int lowest = std::min(0, least(before) - sizes[before]);
    const int highest = std::max(0, sizes[place] - least(place));
    by = std::clamp(by, lowest, highest);
    sizes[before] += by;
    sizes[place] -= by;
    splitter.setSizes(sizes);
    Q_EMIT splitter.splitterMoved(splitter.orientation() == Qt::Horizontal ? handle.pos().x() : handle.pos().y(), place);
    return true;
}

void DividerKeys::goBack(QWidget &handle)
{
    if (m_before && m_before->isVisible() && m_before->window() == handle.window())
        m_before->setFocus(Qt::ShortcutFocusReason);
    else
        handle.nextInFocusChain()->setFocus(Qt::TabFocusReason);
}

} // namespace easel
