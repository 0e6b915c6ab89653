// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/selection.h"
#include "sync/syncservice.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTreeView;
class QVBoxLayout;

namespace easel {

class Band;
class EmptyState;
class OperationsModel;
class SectionHeader;

/// The plan as those see it who say yes: what changes, before and after, what stands against it; and the apply.
/// Object names: "reviewPage", "applyButton", "confirmApplyButton", "reviewBand".
class ReviewPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewPage)

public:
    ReviewPage(PlanningSession &session, SyncService &service, QWidget *parent = nullptr);

    QString bandText() const;

Q_SIGNALS:
    void selectRequested(const easel::Selection &selection);
    /// What stands against the plan is listed in the Problems panel.
    void problemsRequested();

private:
    void refresh();
    void refreshControls();
    void rebuildChanges();
    void addGroup(const GroupDiff &diff);
    void showOutcome(const ApplyOutcome &outcome);
    void showConflicts(const std::vector<ApplyConflict> &conflicts);

    PlanningSession &m_session;
    SyncService &m_service;
    OperationsModel *m_operations;
    SectionHeader *m_header;
    Band *m_band;
    Band *m_confirm;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QLabel *m_digest;
    QLabel *m_balance;
    QWidget *m_changes;
    QVBoxLayout *m_changesLayout;
    QTreeView *m_operationsView;
    QTreeView *m_conflicts;
    QPushButton *m_apply;
    QPushButton *m_pause;
    QPushButton *m_stop;
    QProgressBar *m_progress;
};

} // namespace easel
