// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/syncservice.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace easel {

class ApplyConfirm;
class Band;
class FailureChoice;
class GuardList;
class OperationsModel;
class SectionHeader;
class TextLabel;

/// All that is asked, told and pressed about an apply: the last question with what has to be confirmed, how far it is, what to do
/// after a failure, and what came of it. Puts its buttons into the page's header.
/// Object names: "applyButton", "dryRunButton", "goOnlineButton", "pauseButton", "stopButton", "reviewBand", "pullButton",
/// "applyProgress".
class ApplyPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApplyPanel)

public:
    ApplyPanel(PlanningSession &session, SyncService &service, OperationsModel &operations, SectionHeader &header, QWidget *parent = nullptr);

    /// What the last apply or dry run came to; empty when the band is hidden.
    QString bandText() const;
    /// The plan has changed, or what stands against it.
    void planChanged(bool isBlocked);
    /// There is a new base: what somebody else had changed is in it.
    void baseChanged();
    /// Why the plan cannot be applied now; empty when it can.
    QString whyNotNow() const;
    /// Says in the band that something could not be done.
    void complain(const QString &message);

Q_SIGNALS:
    /// There is something to see of the operations: an apply has begun, or a dry run has ended.
    void operationsMatter();
    /// It is told in the band already.
    void ended(const easel::ApplyOutcome &outcome);

private:
    void buildHeader(SectionHeader &header);
    void buildBands();
    void connectAll();
    void refresh();
    void refreshProgress();
    QString timeLeft(int done, int all) const;
    void askToApply();
    void apply(const QString &digest);
    void showOutcome(const ApplyOutcome &outcome);
    void showDryRun(const std::vector<DryRunResult> &results);

    PlanningSession &m_session;
    SyncService &m_service;
    OperationsModel &m_operations;
    bool m_isBlocked = false;
    QElapsedTimer m_since; ///< the apply has begun
    std::chrono::milliseconds m_budget{0};
    QTimer m_soon; ///< counts and times are shown anew at most so often
    QPushButton *m_pause;
    QPushButton *m_stop;
    QPushButton *m_goOnline;
    QPushButton *m_dryRun;
    QPushButton *m_apply;
    Band *m_band;
    QPushButton *m_pull;
    QWidget *m_question; ///< the guards, and below them the confirmation
    GuardList *m_guards;
    ApplyConfirm *m_confirm;
    FailureChoice *m_failure;
    QWidget *m_progressRow;
    QProgressBar *m_progress;
    TextLabel *m_counts;
};

} // namespace easel
