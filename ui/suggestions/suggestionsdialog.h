// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scope.h"
#include "rules/groupsuggestion.h"
#include "theme/dialog.h"

#include <QFutureWatcher>
#include <QTimer>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace easel {

class Band;
class CriteriaForm;
class EmptyState;
class LinkButton;
class PlanningSession;
class SectionHeader;
class SegmentedControl;
class SuggestionsModel;

/// New groups for clusters that are in none: by what they are to be alike, a preview as cards, and those that are taken
/// become one step of the plan. Not modal; follows the plan while it is open. Object names: "suggestionCards",
/// "takeSuggestions", "leftAlone", "leftAloneList", "suggestionsBand", and those of CriteriaForm.
class SuggestionsDialog final : public Dialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SuggestionsDialog)

public:
    explicit SuggestionsDialog(PlanningSession &session, QWidget *parent = nullptr);
    ~SuggestionsDialog() override;

    void setScope(const Scope &scope);
    /// Clusters that were selected elsewhere. They are what groups are suggested for until the choice is changed; with none
    /// it is all that are in no group.
    void setSelection(const QList<ClusterId> &clusters);
    SuggestionsModel &model() { return *m_model; }
    /// Whether what is shown is for the present criteria and the present plan.
    bool isSettled() const;

Q_SIGNALS:
    void created(const QList<easel::GroupId> &groups);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildPreview();
    void ask();
    void start();
    void preview(GroupSuggestions suggestions);
    void refreshTaken();
    void take();

    PlanningSession &m_session;
    Scope m_scope;
    std::vector<ClusterId> m_selected;
    SuggestionsModel *m_model;
    CriteriaForm *m_form;
    SegmentedControl *m_source;
    SectionHeader *m_header;
    QLabel *m_working;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    LinkButton *m_left;
    QTreeWidget *m_leftList;
    Band *m_band;
    QPushButton *m_take;
    QTimer m_timer;
    QFutureWatcher<GroupSuggestions> m_watcher;
};

} // namespace easel
