// SPDX-License-Identifier: GPL-3.0-or-later
// The waves of a plan: which operation belongs to which, and what comes between two of them.
#include "sync/planapply.h"

#include "base/clock.h"

#include <QLocale>

#include <algorithm>

namespace easel {

void PlanApply::findWaves()
{
    // In the order of the numbers: what an operation waits for stands before it.
    for (const OperationStatus &status : m_operations) {
        size_t wave = m_schedule.waveOf(status.operation.group);
        for (const int number : status.operation.after)
            wave = std::max(wave, m_waveOf[static_cast<size_t>(number) - 1]);
        m_waveOf.push_back(wave);
    }
}

/// The first wave that still has something to do.
std::optional<size_t> PlanApply::nextWave() const
{
    std::optional<size_t> next;
    for (size_t i = 0; i < m_operations.size(); ++i) {
        if (m_operations[i].state == State::Waiting && (!next || m_waveOf[i] < *next))
            next = m_waveOf[i];
    }
    return next;
}

/// Empty when the wave may begin now.
QString PlanApply::whyClosed(size_t wave) const
{
    if (wave >= m_schedule.waves.size() || m_schedule.waves[wave].isOpenAt(m_session.clock().now()))
        return {};
    const PlanWave &closed = m_schedule.waves[wave];
    const auto time = [](const QDateTime &at) { return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat); };
    return closed.from.isValid() && m_session.clock().now() < closed.from ? tr("The window of the wave “%1” begins at %2.").arg(closed.name, time(closed.from))
                                                                          : tr("The window of the wave “%1” has ended at %2.").arg(closed.name, time(closed.until));
}

/// Looks at what the wave has left, and waits for a word.
QCoro::Task<> PlanApply::endWave(size_t next)
{
    const QPointer<PlanApply> self(this);
    QSet<GroupId> groups;
    for (size_t i = 0; i < m_operations.size(); ++i) {
        if (m_waveOf[i] == m_wave && m_operations[i].state == State::Succeeded)
            groups.insert(m_operations[i].operation.group);
    }
    const auto isStopped = [self] { return !self || self->m_stopped; };
    const WaveLook::Seen seen = co_await m_look->until(groups, m_options.waveLook, m_options.waveLookEvery, isStopped);
    if (!self || m_stopped)
        co_return;
    const QString done = m_wave < m_schedule.waves.size() ? tr("The wave “%1” is done: %2").arg(m_schedule.waves[m_wave].name, seen.words) : seen.words;
    const QString closed = whyClosed(next);
    const QString comes = !closed.isEmpty()                  ? closed
                          : next < m_schedule.waves.size() ? tr("“%1” is next.").arg(m_schedule.waves[next].name)
                                                           : tr("What is in no wave is next.");
    m_wave = next;
    m_paused = true;
    Q_EMIT waveEnded({done + u' ' + comes, seen.isSound && closed.isEmpty()});
}

} // namespace easel
