// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/fleetpanel.h"

#include "board/clusterdrag.h"
#include "board/fleetlist.h"
#include "items/fleetmodel.h"
#include "session/planningsession.h"
#include "theme/clearlayout.h"
#include "theme/emptystate.h"
#include "theme/iconbutton.h"
#include "theme/sectionheader.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

namespace easel {

FleetPanel::FleetPanel(PlanningSession &session, ClusterDrag &drag, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new FleetModel(session, this)),
      m_header(new SectionHeader(tr("Fleet"), SectionHeader::Level::Panel, this)), m_search(new QLineEdit(this)),
      m_filters(new QMenu(this)), m_pills(new QWidget(this)), m_list(new FleetList(drag, this)),
      m_stack(new QStackedWidget(this)), m_empty(new EmptyState(Icon::Search, {}, {}, this))
{
    m_list->setModel(m_model);
    m_search->setObjectName(QStringLiteral("fleetSearch"));
    m_search->setPlaceholderText(tr("Search name, region, label…"));
    m_search->setAccessibleName(tr("Search the fleet"));
    m_search->setClearButtonEnabled(true);

    auto *filter = new IconButton(Icon::Filter, tr("Filter the fleet"), {}, this);
    filter->setMenu(m_filters);
    filter->setPopupMode(QToolButton::InstantPopup);
    connect(m_filters, &QMenu::aboutToShow, this, &FleetPanel::fillFilterMenu);

    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(space::m, 0, space::m, space::s);
    searchRow->setSpacing(space::xs);
    searchRow->addWidget(m_search, 1);
    searchRow->addWidget(filter);

    auto *pills = new QHBoxLayout(m_pills);
    pills->setContentsMargins(space::m, 0, space::m, space::s);
    pills->setSpacing(space::xs);
    m_pills->hide();

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
    layout->addWidget(m_pills);
    layout->addWidget(m_stack, 1);
    setMinimumWidth(220);

    connect(m_search, &QLineEdit::textChanged, m_model, &FleetModel::setSearch);
    connect(m_model, &FleetModel::narrowingChanged, this, &FleetPanel::updateState);
    connect(m_empty, &EmptyState::primaryTriggered, this, [this] {
        m_search->clear();
        m_model->clearNarrowing();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { Q_EMIT selectionChanged({{}, m_list->selectedClusters()}); });
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
    QItemSelection selection;
    for (const ClusterId &id : clusters) {
        const QModelIndex index = m_model->indexOf(id);
        if (index.isValid())
            selection.select(index, index);
    }
    m_list->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (!selection.isEmpty())
        m_list->scrollTo(selection.indexes().front());
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
    refreshPills();
}

void FleetPanel::fillFilterMenu()
{
    m_filters->clear();
    for (const Facet facet : allFacets) {
        QMenu *menu = m_filters->addMenu(FleetModel::facetName(facet));
        menu->setToolTipsVisible(false);
        for (const FacetValue &value : m_model->facetValues(facet)) {
            // A menu takes & for a mnemonic; a region's name is not one.
            QString text = value.value;
            text.replace(u'&', QStringLiteral("&&"));
            QAction *action = menu->addAction(QStringLiteral("%1\t%2").arg(text).arg(value.count));
            action->setCheckable(true);
            action->setChecked(value.chosen);
            connect(action, &QAction::toggled, this,
                    [this, facet, name = value.value](bool on) { m_model->choose(facet, name, on); });
        }
    }
    m_filters->addSeparator();
    QAction *clear = m_filters->addAction(tr("Clear all filters"));
    clear->setEnabled(m_model->isNarrowed());
    connect(clear, &QAction::triggered, this, [this] {
        m_search->clear();
        m_model->clearNarrowing();
    });
}

void FleetPanel::refreshPills()
{
    auto *layout = static_cast<QHBoxLayout *>(m_pills->layout());
    clearLayout(*layout);
    int count = 0;
    for (const Facet facet : allFacets) {
        for (const QString &value : m_model->chosenValues(facet)) {
            QString text = value;
            text.replace(u'&', QStringLiteral("&&"));
            auto *pill = new QPushButton(text, m_pills);
            pill->setIcon(icon(Icon::Close));
            pill->setIconSize({12, 12});
            pill->setFlat(true);
            pill->setAccessibleName(tr("Remove the filter %1").arg(value));
            connect(pill, &QPushButton::clicked, this, [this, facet, value] { m_model->choose(facet, value, false); });
            if (++count <= 3)
                layout->addWidget(pill);
            else
                pill->deleteLater();
        }
    }
    layout->addStretch(1);
    m_pills->setVisible(count > 0);
}

} // namespace easel
