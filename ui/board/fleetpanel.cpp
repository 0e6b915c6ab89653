// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/fleetpanel.h"

#include "drag/clusterdrag.h"
#include "board/facetmenu.h"
#include "board/filterpills.h"
#include "board/fleetlist.h"
#include "items/fleetmodel.h"
#include "session/planningsession.h"
#include "theme/emptystate.h"
#include "theme/iconbutton.h"
#include "theme/sectionheader.h"
#include "theme/widgetscale.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>

#include <algorithm>

namespace easel {

FleetPanel::FleetPanel(PlanningSession &session, ClusterDrag &drag, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new FleetModel(session, this)),
      m_header(new SectionHeader(tr("Fleet"), SectionHeader::Level::Panel, this)), m_search(new QLineEdit(this)),
      m_filters(new QMenu(this)), m_list(new FleetList(session, drag, this)),
      m_stack(new QStackedWidget(this)), m_empty(new EmptyState(Icon::Search, {}, {}, this))
{
    // A narrowed list is another list to the view, which forgets what is selected in it.
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_isResetting = true; });
    m_list->setModel(m_model);
    connect(m_model, &QAbstractItemModel::modelReset, this, &FleetPanel::restoreSelection);
    setObjectName(QStringLiteral("fleetPanel"));
    m_search->setObjectName(QStringLiteral("fleetSearch"));
    m_search->setPlaceholderText(tr("Search name, region, label…"));
    m_search->setToolTip(m_search->placeholderText());
    m_search->setAccessibleName(tr("Search the fleet"));
    m_search->setClearButtonEnabled(true);

    auto *filter = new IconButton(Icon::Filter, tr("Filter the fleet"), {}, this);
    filter->setMenu(m_filters);
    filter->setPopupMode(QToolButton::InstantPopup);
    buildFilterMenu();

    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(space::m, 0, space::m, space::s);
    searchRow->setSpacing(space::xs);
    searchRow->addWidget(m_search, 1);
    searchRow->addWidget(filter);

    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::m, space::s, space::m, space::s);
    head->addWidget(m_header);
    layout->addLayout(head);
    layout->addLayout(searchRow);
    layout->addWidget(new FilterPills(*m_model, this));
    layout->addWidget(m_stack, 1);
    setMinimumWidth(220);
    keepLengths(*this); // at 200 % the board needs its room too

    connect(m_search, &QLineEdit::textChanged, m_model, &FleetModel::setSearch);
    connect(m_model, &FleetModel::narrowingChanged, this, &FleetPanel::updateState);
    connect(m_empty, &EmptyState::primaryTriggered, this, &FleetPanel::clearNarrowing);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_isResetting)
            followSelection();
    });
    connect(m_list, &FleetList::pickUpRequested, this, [this, &drag] {
        if (drag.pickUp(m_list->selectedClusters(), {}))
            Q_EMIT pickedUp();
    });
    updateState();
}

void FleetPanel::setScope(const Scope &scope)
{
    m_model->setScope(scope);
}

void FleetPanel::select(const QList<ClusterId> &clusters)
{
    const QSignalBlocker blocker(this);
    const QModelIndex first = selectRows(clusters);
    if (first.isValid())
        m_list->scrollTo(first);
}

/// Returns the first of them that is shown, where the keyboard goes on from.
QModelIndex FleetPanel::selectRows(const QList<ClusterId> &clusters)
{
    QItemSelection selection;
    for (const ClusterId &id : clusters) {
        if (const QModelIndex index = m_model->indexOf(id); index.isValid())
            selection.select(index, index);
    }
    m_list->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    const QModelIndex first = selection.isEmpty() ? QModelIndex() : selection.indexes().front();
    if (first.isValid())
        m_list->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    return first;
}

void FleetPanel::reveal(const QList<ClusterId> &clusters)
{
    if (std::any_of(clusters.begin(), clusters.end(), [this](const ClusterId &id) { return !m_model->indexOf(id).isValid(); }))
        clearNarrowing();
    select(clusters);
}

void FleetPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QWidget *FleetPanel::listViewport() const
{
    return m_list->viewport();
}

QRect FleetPanel::rowRect(const ClusterId &cluster) const
{
    const QModelIndex index = m_model->indexOf(cluster);
    if (!index.isValid())
        return {};
    m_list->scrollTo(index);
    return m_list->visualRect(index);
}

void FleetPanel::updateState()
{
    const int shown = m_model->rowCount();
    const int total = m_model->totalCount();
    m_header->setDetail(shown == total ? QString::number(total) : tr("%1 of %2").arg(shown).arg(total));
    if (total == 0) {
        m_empty->setTitle(tr("No host clusters"));
        m_empty->setText(tr("Connect to a backend and pull, to see what there is."));
        m_empty->setPrimaryAction({});
    } else {
        m_empty->setTitle(tr("Nothing fits"));
        m_empty->setText(tr("No cluster fits the search and the filters."));
        m_empty->setPrimaryAction(tr("Show all"));
    }
    m_stack->setCurrentIndex(shown == 0 ? 1 : 0);
}

void FleetPanel::buildFilterMenu()
{
    for (const Facet facet : allFacets)
        m_filters->addMenu(new FacetMenu(*m_model, facet, m_filters));
    m_filters->addSeparator();
    QAction *clear = m_filters->addAction(tr("Clear all filters"), this, &FleetPanel::clearNarrowing);
    connect(m_filters, &QMenu::aboutToShow, this, [this, clear] { clear->setEnabled(m_model->isNarrowed()); });
}

void FleetPanel::clearNarrowing()
{
    m_search->clear();
    m_model->clearNarrowing();
}

void FleetPanel::restoreSelection()
{
    selectRows(m_selected);
    m_isResetting = false;
    followSelection();
}

/// The view signals rows that move, too.
void FleetPanel::followSelection()
{
    QList<ClusterId> now = m_list->selectedClusters();
    if (now == m_selected)
        return;
    m_selected = std::move(now);
    Q_EMIT selectionChanged({{}, m_selected});
}

} // namespace easel
