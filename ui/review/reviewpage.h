// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/selection.h"
#include "sync/syncservice.h"

#include <QWidget>

class QHBoxLayout;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace easel {

class ApplyConfirm;
class ApprovalPanel;
class Band;
class ChangesView;
class ConflictsView;
class DriftView;
class OperationsModel;
class OperationsView;
class SectionHeader;
class SegmentedControl;
class TextLabel;

/// The plan as those see it who say yes: what changes, before and after, what it risks and what stands against it; and
/// the apply, from the confirmation to what came of it.
/// Object names: "reviewPage", "applyButton", "confirmApplyButton", "reviewBand", "goOnlineButton", "pullButton",
/// "conflictsBand", "driftBand".
class ReviewPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewPage)

public:
    ReviewPage(PlanningSession &session, SyncService &service, QWidget *parent = nullptr);

    /// What the last apply came to; empty when the band is hidden.
    QString bandText() const;
    ApprovalPanel &approval() { return *m_approval; }

Q_SIGNALS:
    void selectRequested(const easel::Selection &selection);
    /// What stands against the plan is listed in the Problems panel.
    void problemsRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum View { Changes, Operations, Conflicts, Backend };

    void buildHeader();
    QWidget *buildContent();
    void connectAll();
    void readBase();
    void refresh();
    void refreshControls();
    void refreshSummary(const std::vector<GroupDiff> &diffs, size_t added, size_t removed);
    void refreshBlockers();
    void refreshConflicts();
    void refreshDrift();
    void showView(View view);
    void askToApply();
    void showOutcome(const ApplyOutcome &outcome);
    bool isApplying() const;
    QString whyNotNow() const;

    PlanningSession &m_session;
    SyncService &m_service;
    OperationsModel *m_operations;
    std::vector<Finding> m_blockers;
    bool m_hadPlan = false;
    SectionHeader *m_header;
    QProgressBar *m_progress;
    QPushButton *m_pause;
    QPushButton *m_stop;
    QPushButton *m_goOnline;
    QPushButton *m_apply;
    Band *m_band;
    QPushButton *m_pull;
    ApplyConfirm *m_confirm;
    Band *m_blocked;
    Band *m_conflicts;
    Band *m_moved;
    QStackedWidget *m_stack;
    QWidget *m_facts;
    QHBoxLayout *m_badges;
    ApprovalPanel *m_approval;
    TextLabel *m_hint;
    SegmentedControl *m_switch;
    QStackedWidget *m_views;
    ChangesView *m_changesView;
    OperationsView *m_operationsView;
    ConflictsView *m_conflictsView;
    DriftView *m_driftView;
    QVBoxLayout *m_blockerRows;
    bool m_isStale = false; ///< the plan has changed since it was read for this page
};

} // namespace easel
