// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include <functional>

class QDrag;

namespace easel {

/// Mouse and keyboard without a person: events as the window system would send them, delivered to the real widgets. Drags
/// are carried out by itself, since the offscreen platform has none.
class SyntheticInput final
{
public:
    /// The program gets `pace` milliseconds after each event.
    explicit SyntheticInput(int pace = 60) : m_pace(pace) {}

    void click(QWidget *widget, QPoint point, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void click(QWidget *widget) { click(widget, widget->rect().center()); }
    void doubleClick(QWidget *widget, QPoint point);
    void key(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(QWidget *widget, const QString &text);

    /// Presses at `from`, drags to `to` and drops there. `hovering` is called while the drag is over the target, before
    /// the drop.
    void drag(QWidget *source, QPoint from, QWidget *target, QPoint to, std::function<void()> hovering = {},
              Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    /// For ClusterDrag::setExecutor: what happens between the press and the drop.
    Qt::DropAction carryOut(QDrag &drag);

    /// Lets the program work until `done` holds; false when it did not within the time.
    static bool wait(const std::function<bool()> &done, int milliseconds = 20000);
    static void settle(int milliseconds = 60);

private:
    int m_pace;
    QPointer<QWidget> m_target;
    QPoint m_to;
    std::function<void()> m_hovering;
    Qt::KeyboardModifiers m_modifiers = Qt::NoModifier;
};

} // namespace easel
