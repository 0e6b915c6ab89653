// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/planningsession.h"
#include "sync/syncservice.h"

#include <QTimer>

namespace easel {

class Workbench;

/// Has read aloud what the window shows away from the keyboard: each step of the plan that is made, undone or redone, with what
/// it makes of the findings; and that a pull has ended.
class SpokenChanges final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SpokenChanges)

public:
    SpokenChanges(PlanningSession &session, SyncService &service, Workbench &bench);

private:
    void tellPlan();

    PlanningSession &m_session;
    Workbench &m_bench;
    QTimer m_soon; ///< findings and panels follow first, and many steps at once are told once
    qsizetype m_steps;
    qsizetype m_position;
};

} // namespace easel
