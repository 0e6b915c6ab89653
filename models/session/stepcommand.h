// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/groupstates.h"
#include "session/planningsession.h"

#include <QUndoCommand>

namespace easel {

/// The one undo command there is: a step as the groups that it changed, before and after. Holds values, never pointers
/// into a fleet, so that it outlives whatever the groups go through.
class PlanningSession::StepCommand final : public QUndoCommand
{
public:
    StepCommand(PlanningSession &session, const QString &title, std::vector<GroupState> states)
        : QUndoCommand(title), m_session(session), m_states(std::move(states))
    {
    }

    void redo() override { m_session.moveOver(m_states, Direction::Redo); }
    void undo() override { m_session.moveOver(m_states, Direction::Undo); }

private:
    PlanningSession &m_session;
    std::vector<GroupState> m_states;
};

} // namespace easel
