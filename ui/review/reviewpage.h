// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/selection.h"
#include "sync/syncservice.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QStackedWidget;
class QVBoxLayout;

namespace easel {

class ApplyPanel;
class ApprovalPanel;
class Band;
class ChangesView;
class ConflictsView;
class DriftView;
class OperationsModel;
class OperationsView;
class RecordsView;
class SectionHeader;
class SegmentedControl;
class TextLabel;

/// The plan as those see it who say yes: what changes, before and after, what it risks and what stands against it; and
/// the apply, from the confirmation to what came of it.
/// Object names: "reviewPage", "conflictsBand", "driftBand", and those of ApplyPanel.
class ReviewPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewPage)

public:
    ReviewPage(PlanningSession &session, SyncService &service, QWidget *parent = nullptr);

    /// What the last apply came to; empty when the band is hidden.
    QString bandText() const;
    /// What the choices of the changes and of the last applies are called.
    static QString changesTitle() { return tr("Changes"); }
    static QString recordsTitle() { return tr("Last applies"); }
    ApprovalPanel &approval() { return *m_approval; }

Q_SIGNALS:
    void selectRequested(const easel::Selection &selection);
    /// What stands against the plan is listed in the Problems panel.
    void problemsRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum View { Changes, Operations, Conflicts, Backend, Records };

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
    void showOutcome(const ApplyOutcome &outcome);

    PlanningSession &m_session;
    SyncService &m_service;
    OperationsModel *m_operations;
    std::vector<Finding> m_blockers;
    bool m_hadPlan = false;
    SectionHeader *m_header;
    ApplyPanel *m_panel;
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
    RecordsView *m_recordsView;
    QVBoxLayout *m_blockerRows;
    bool m_isStale = false; ///< the plan has changed since it was read for this page
    QTimer m_soon; ///< reads the page anew
};

} // namespace easel
