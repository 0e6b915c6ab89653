// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <ctime>

namespace easel::test {

/// How long the event loop is away, at the longest: by the clock, which a busy machine makes longer, and in computing.
class LoopWatch final
{
public:
    LoopWatch()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
        m_timer.setTimerType(Qt::PreciseTimer);
    }
    void start()
    {
        restart();
        m_timer.start(1);
    }
    void stop() { m_timer.stop(); }
    /// Counts what has been since it looked last; it does so by itself too.
    void look()
    {
        const double gap = double(m_clock.nsecsElapsed()) / 1e6;
        const double worked = workedMs() - m_worked;
        restart();
        m_longest = std::max(m_longest, gap);
        m_longestWork = std::max(m_longestWork, worked);
        m_over += gap > 16 ? 1 : 0;
        m_overWork += worked > 16 ? 1 : 0;
        ++m_count;
    }
    /// Forgets what was until now.
    void reset()
    {
        m_longest = m_longestWork = 0;
        m_count = m_over = m_overWork = 0;
        restart();
    }
    double longest() const { return m_longest; }
    double longestWork() const { return m_longestWork; }
    qint64 over() const { return m_over; }
    qint64 overWork() const { return m_overWork; }
    QString text() const
    {
        return QStringLiteral("%1 turns of the event loop, the longest %2 ms (%3 of more than 16 ms), of computing %4 ms (%5 of more than 16 ms)").arg(m_count)
            .arg(m_longest, 0, 'f', 1)
            .arg(m_over)
            .arg(m_longestWork, 0, 'f', 1)
            .arg(m_overWork);
    }

private:
    static double workedMs()
    {
        timespec time{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }
    void restart()
    {
        m_clock.start();
        m_worked = workedMs();
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_worked = 0;
    double m_longest = 0;
    double m_longestWork = 0;
    qint64 m_count = 0;
    qint64 m_over = 0;
    qint64 m_overWork = 0;
};

} // namespace easel::test
