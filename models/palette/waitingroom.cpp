// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/waitingroom.h"

#include <QAbstractEventDispatcher>
#include <QTimer>

namespace easel {

WaitingRoom::~WaitingRoom()
{
    callAll();
}

void WaitingRoom::add(std::coroutine_handle<> waiting, std::chrono::milliseconds time)
{
    QTimer *timer = nullptr;
    if (time.count() >= 0) {
        timer = new QTimer(this);
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer); // a coarse one may come 5 % too early, and the backend counts
    }
    const auto place = m_places.insert(m_places.end(), {waiting, timer});
    if (!timer)
        return;
    connect(timer, &QTimer::timeout, this, [this, place] {
        place->timer->deleteLater();
        const std::coroutine_handle<> next = place->waiting;
        m_places.erase(place);
        next.resume();
    });
    timer->start(time);
}

void WaitingRoom::callAll()
{
    const std::list<Place> places = std::exchange(m_places, {});
    for (const Place &place : places) {
        delete place.timer;
        QMetaObject::invokeMethod(QAbstractEventDispatcher::instance(), [next = place.waiting] { next.resume(); }, Qt::QueuedConnection);
    }
}

} // namespace easel
