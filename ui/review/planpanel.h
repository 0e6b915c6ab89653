// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace easel {

class Band;
class PlanModel;
class PlanningSession;

/// The steps of the plan: undo, redo, notes for those who approve, and taking it all back. Object name: "planPanel".
class PlanPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanPanel)

public:
    explicit PlanPanel(PlanningSession &session, QWidget *parent = nullptr);

private:
    void refresh();

    PlanningSession &m_session;
    PlanModel *m_model;
    QStackedWidget *m_stack;
    Band *m_band;
    QLabel *m_digest;
    QPushButton *m_discard;
};

} // namespace easel
