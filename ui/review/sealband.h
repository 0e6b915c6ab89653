// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace easel {

class Band;
class PlanningSession;

/// Says, wherever one is in the window, that the plan is sealed, and when an edit has ended that: with a way to take the seal
/// off, or to take the edit back. Hidden when there is nothing to say. Object names: "sealBand", "unsealButton",
/// "restoreSealButton".
class SealBand final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SealBand)

public:
    explicit SealBand(PlanningSession &session, QWidget *parent = nullptr);

private:
    void refresh();

    PlanningSession &m_session;
    Band *m_band;
    QPushButton *m_unseal;
    QPushButton *m_restore;
    QString m_problem; ///< why the last click did nothing
};

} // namespace easel
