// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/spokenchanges.h"

#include "shell/workbench.h"
#include "theme/accessiblewidgets.h"

#include <chrono>
#include <utility>

namespace easel {

SpokenChanges::SpokenChanges(PlanningSession &session, SyncService &service, Workbench &bench)
    : QObject(&bench), m_session(session), m_bench(bench), m_steps(static_cast<qsizetype>(session.plan().steps.size())),
      m_position(session.plan().position)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(50));
    connect(&m_soon, &QTimer::timeout, this, &SpokenChanges::tellPlan);
    connect(&session, &PlanningSession::planChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&service, &SyncService::pulled, this, [this](int conflicts) {
        announce(m_bench, conflicts > 0 ? tr("The fleet was read. %n conflict(s) to settle.", nullptr, conflicts) : tr("The fleet was read."));
    });
}

void SpokenChanges::tellPlan()
{
    const Plan &plan = m_session.plan();
    const auto steps = static_cast<qsizetype>(plan.steps.size());
    const qsizetype before = std::exchange(m_position, plan.position);
    const qsizetype stepsBefore = std::exchange(m_steps, steps);
    if (before == plan.position && stepsBefore == steps)
        return; // a note
    QStringList told;
    if (plan.position < before && plan.position < steps)
        told << tr("Undone: %1.").arg(plan.steps[static_cast<size_t>(plan.position)].title);
    else if (plan.position > 0)
        told << (plan.position > before && stepsBefore == steps ? tr("Redone: %1.") : tr("Planned: %1.")).arg(plan.done().back().title);
    told << tr("%n pending change(s).", nullptr, static_cast<int>(plan.position));
    const auto [errors, warnings] = m_bench.findings();
    told << tr("%1, %2.").arg(tr("%n error(s)", nullptr, errors), tr("%n warning(s)", nullptr, warnings));
    announce(m_bench, told.join(u' '));
}

} // namespace easel
