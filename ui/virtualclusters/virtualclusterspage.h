// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/selection.h"
#include "virtualclusters/virtualreview.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTreeView;

namespace easel {

class CreditLine;
class EmptyState;
class FacetBar;
class PlanningSession;
class SectionHeader;
class VirtualClustersModel;
class VirtualDetail;

/// All virtual clusters as a table with search and facets, and what can be done to them, one or many at a time: it goes into the
/// plan after one review. Object names: "virtualClustersPage", "virtualSearch", "virtualTable", "virtualColumns", "deployVirtual",
/// "resizeVirtual", "pauseVirtual", "resumeVirtual", "deleteVirtual".
class VirtualClustersPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VirtualClustersPage)

public:
    explicit VirtualClustersPage(PlanningSession &session, QWidget *parent = nullptr);

    VirtualClustersModel &model() { return *m_model; }
    VirtualReview &review() { return *m_review; }
    void setScope(const Scope &scope);
    /// What was selected elsewhere; never emits selectionChanged.
    void select(const Selection &selection);
    /// Brings one into sight and selects it, whatever is searched and filtered for. Nothing happens when it is not in the scope.
    void reveal(const VirtualClusterId &id);
    std::vector<VirtualClusterId> selected() const;

Q_SIGNALS:
    /// The group of the one that was selected.
    void selectionChanged(const easel::Selection &selection);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildHead();
    void buildTable();
    QWidget *buildSide();
    void chooseColumns(const QPoint &at);
    void begin(VirtualReview::Action action);
    void followSelection();
    void refresh();
    /// The detail stands beside the table where there is room, the review always.
    void arrange();
    void keepSelection();
    void restoreSelection();

    PlanningSession &m_session;
    VirtualClustersModel *m_model;
    SectionHeader *m_header;
    QLineEdit *m_search;
    FacetBar *m_facets;
    CreditLine *m_credit;
    QTreeView *m_table;
    VirtualDetail *m_detail;
    VirtualReview *m_review;
    QStackedWidget *m_side;
    QSplitter *m_columns;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QPushButton *m_deploy;
    QPushButton *m_resize;
    QPushButton *m_pause;
    QPushButton *m_resume;
    QPushButton *m_delete;
    QTimer m_searching; ///< a word is searched for when it stands, and not each of its letters
    std::vector<VirtualClusterId> m_kept; ///< what was selected before the rows were others
    GroupId m_group; ///< selected elsewhere: where a new one is offered to go
};

} // namespace easel
