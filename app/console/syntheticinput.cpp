// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/syntheticinput.h"

#include <QApplication>
#include <QDrag>
#include <QDragEnterEvent>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QThread>

namespace easel {
namespace {

void mouse(QWidget *widget, QEvent::Type type, QPoint point, Qt::MouseButton button, Qt::MouseButtons buttons,
           Qt::KeyboardModifiers modifiers)
{
    QMouseEvent event(type, point, widget->mapToGlobal(point), button, buttons, modifiers);
    QApplication::sendEvent(widget, &event);
}

} // namespace

void SyntheticInput::click(QWidget *widget, QPoint point, Qt::KeyboardModifiers modifiers)
{
    const QPointer<QWidget> alive(widget);
    mouse(widget, QEvent::MouseButtonPress, point, Qt::LeftButton, Qt::LeftButton, modifiers);
    if (alive)
        mouse(widget, QEvent::MouseButtonRelease, point, Qt::LeftButton, Qt::NoButton, modifiers);
    settle(m_pace);
}

void SyntheticInput::doubleClick(QWidget *widget, QPoint point)
{
    click(widget, point);
    mouse(widget, QEvent::MouseButtonDblClick, point, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    mouse(widget, QEvent::MouseButtonRelease, point, Qt::LeftButton, Qt::NoButton, Qt::NoModifier);
    settle(m_pace);
}

void SyntheticInput::key(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    const QPointer<QWidget> alive(widget);
    QKeyEvent press(QEvent::KeyPress, key, modifiers);
    QApplication::sendEvent(widget, &press);
    if (alive) {
        QKeyEvent release(QEvent::KeyRelease, key, modifiers);
        QApplication::sendEvent(widget, &release);
    }
    settle(m_pace);
}

void SyntheticInput::type(QWidget *widget, const QString &text)
{
    for (const QChar c : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
        QApplication::sendEvent(widget, &press);
    }
    settle(m_pace);
}

void SyntheticInput::drag(QWidget *source, QPoint from, QWidget *target, QPoint to, std::function<void()> hovering,
                          Qt::KeyboardModifiers modifiers)
{
    m_target = target;
    m_to = to;
    m_hovering = std::move(hovering);
    m_modifiers = modifiers;
    mouse(source, QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    const QPoint away = from + QPoint(QApplication::startDragDistance() * 2, QApplication::startDragDistance());
    mouse(source, QEvent::MouseMove, from + QPoint(2, 2), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    // This move begins the drag, which comes to carryOut() and returns when it is over.
    mouse(source, QEvent::MouseMove, away, Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    mouse(source, QEvent::MouseButtonRelease, away, Qt::LeftButton, Qt::NoButton, Qt::NoModifier);
    settle(m_pace);
}

Qt::DropAction SyntheticInput::carryOut(QDrag &drag)
{
    drag.deleteLater(); // as exec() does
    if (!m_target)
        return Qt::IgnoreAction;
    const Qt::DropActions actions = Qt::MoveAction | Qt::CopyAction;
    const QMimeData *data = drag.mimeData();
    QDragEnterEvent enter(m_to, actions, data, Qt::LeftButton, m_modifiers);
    QApplication::sendEvent(m_target, &enter);
    if (!enter.isAccepted())
        return Qt::IgnoreAction;
    QDragMoveEvent move(m_to, actions, data, Qt::LeftButton, m_modifiers);
    QApplication::sendEvent(m_target, &move);
    settle(m_pace);
    if (m_hovering)
        m_hovering();
    if (!move.isAccepted())
        return Qt::IgnoreAction;
    QDropEvent drop(m_to, actions, data, Qt::LeftButton, m_modifiers);
    drop.setDropAction(move.dropAction());
    QApplication::sendEvent(m_target, &drop);
    return drop.isAccepted() ? drop.dropAction() : Qt::IgnoreAction;
}

bool SyntheticInput::wait(const std::function<bool()> &done, int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (!done()) {
        if (timer.elapsed() > milliseconds)
            return false;
        QApplication::processEvents(QEventLoop::AllEvents, 20);
        QThread::msleep(1); // what is waited for wants the processor
    }
    return true;
}

void SyntheticInput::settle(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    do {
        QApplication::processEvents(QEventLoop::AllEvents, 10);
        // An event loop would do this when it comes round.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QThread::msleep(1);
    } while (timer.elapsed() < milliseconds);
}

} // namespace easel
