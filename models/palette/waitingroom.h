// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <chrono>
#include <coroutine>
#include <list>

class QTimer;

namespace easel {

/// Where coroutines wait for a time, or until all are called, whichever comes first: `co_await room.wait(2s)`. They go on in
/// the event loop; also when the room is gone meanwhile, so that nothing they hold is lost.
class WaitingRoom final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WaitingRoom)

public:
    using QObject::QObject;
    ~WaitingRoom() override;

    class Awaiter final
    {
    public:
        Awaiter(WaitingRoom &room, std::chrono::milliseconds time) : m_room(room), m_time(time) {}
        bool await_ready() const { return false; }
        void await_suspend(std::coroutine_handle<> waiting) const { m_room.add(waiting, m_time); }
        void await_resume() const {}

    private:
        WaitingRoom &m_room;
        std::chrono::milliseconds m_time;
    };
    Awaiter wait(std::chrono::milliseconds time) { return {*this, time}; }
    /// Until callAll().
    Awaiter waitForCall() { return {*this, std::chrono::milliseconds(-1)}; }
    void callAll();

private:
    struct Place
    {
        std::coroutine_handle<> waiting;
        QTimer *timer;
    };
    void add(std::coroutine_handle<> waiting, std::chrono::milliseconds time);

    std::list<Place> m_places;
};

} // namespace easel
