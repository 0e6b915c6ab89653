// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/planschedule.h"

#include <QWidget>

#include <functional>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace easel {

class Band;
class PlanningSession;
class TextLabel;

/// In which waves the plan is applied: proposed, then named, given a note and a window in time, and groups put into others. Part of
/// the plan: its digest changes with it, and a seal ends. Times are shown in the zone of this computer. Object names: "wavesPanel",
/// "wavesByRisk", "wavesByRegion", "noWaves", "wavesBand", and in each wave "waveName", "waveNote", "waveFrom", "waveUntil", "waveOfGroup".
class WavesPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WavesPanel)

public:
    explicit WavesPanel(PlanningSession &session, QWidget *parent = nullptr);

private:
    void refresh();
    QWidget *card(size_t index);
    QWidget *window(size_t index, bool isEnd, QWidget *parent);
    void set(PlanSchedule schedule);
    /// Changes the schedule as it is by then, when the event loop comes round.
    void change(const std::function<void(PlanSchedule &)> &edit);
    void moveGroup(const GroupId &group, size_t to);

    PlanningSession &m_session;
    QPushButton *m_byRisk;
    QPushButton *m_byRegion;
    QPushButton *m_none;
    Band *m_band;
    TextLabel *m_hint;
    QScrollArea *m_area;
};

} // namespace easel
