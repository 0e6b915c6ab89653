// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/selection.h"

#include <QModelIndex>
#include <QWidget>

class QLineEdit;
class QMenu;
class QStackedWidget;

namespace easel {

class ClusterDrag;
class EmptyState;
class FleetList;
class FleetModel;
class PlanningSession;
class Scope;
class SectionHeader;

/// The Fleet list: every host cluster of the scope, with search and facets; where drags begin, and where a cluster leaves
/// its group when it is dropped. What is selected stays so while the list is narrowed, as long as it is shown.
/// Object names: "fleetPanel", "fleetSearch", "fleetList".
class FleetPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FleetPanel)

public:
    FleetPanel(PlanningSession &session, ClusterDrag &drag, QWidget *parent = nullptr);

    void setScope(const Scope &scope);
    /// Selects and shows the clusters, without signalling it back.
    void select(const QList<ClusterId> &clusters);
    /// As select(), but takes the search and the filters away when they hide one of the clusters.
    void reveal(const QList<ClusterId> &clusters);
    /// In the order of the list.
    const QList<ClusterId> &selected() const { return m_selected; }
    void focusSearch();
    FleetModel &model() { return *m_model; }
    QWidget *listViewport() const;
    /// Where the cluster's row is in listViewport(); scrolled to. Empty when it is not shown.
    QRect rowRect(const ClusterId &cluster) const;

Q_SIGNALS:
    void selectionChanged(const easel::Selection &selection);
    /// Space: the selected clusters were picked up by keyboard; the board takes the focus.
    void pickedUp();

private:
    void buildFilterMenu();
    void clearNarrowing();
    QModelIndex selectRows(const QList<ClusterId> &clusters);
    void restoreSelection();
    void followSelection();
    void updateState();

    PlanningSession &m_session;
    FleetModel *m_model;
    SectionHeader *m_header;
    QLineEdit *m_search;
    QMenu *m_filters;
    FleetList *m_list;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QList<ClusterId> m_selected; ///< while the model is reset too
    bool m_isResetting = false;
};

} // namespace easel
