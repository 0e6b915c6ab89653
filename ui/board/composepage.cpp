// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/composepage.h"

#include "board/boardview.h"
#include "drag/clusterdrag.h"
#include "session/planningsession.h"
#include "theme/band.h"
#include "theme/emptystate.h"
#include "theme/iconbutton.h"
#include "theme/icons.h"
#include "theme/sectionheader.h"
#include "theme/theme.h"
#include "theme/whypopup.h"

#include <QActionGroup>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace easel {

ComposePage::ComposePage(PlanningSession &session, ClusterDrag &drag, QWidget *parent)
    : QWidget(parent), m_session(session), m_header(new SectionHeader(tr("Cluster groups"), SectionHeader::Level::Page, this)),
      m_filter(new QLineEdit(this)), m_viewMenu(new QMenu(this)), m_band(new Band(Band::Kind::Warning, {}, this)), m_why(m_band->addButton(tr("Why?"))),
      m_board(new BoardView(session, drag, this)), m_empty(new EmptyState(Icon::ClusterGroup, {}, {}, this)),
      m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("composePage"));
    m_filter->setPlaceholderText(tr("Filter groups…"));
    m_filter->setAccessibleName(tr("Filter the cluster groups"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(Theme::current().scaled(96));
    m_filter->setMaximumWidth(Theme::current().scaled(180));
    m_filter->setToolTip(m_filter->placeholderText());
    auto *create = new QPushButton(icon(Icon::GroupAdd), tr("New group"), this);
    create->setObjectName(QStringLiteral("newGroupButton"));
    create->setToolTip(tr("New group (Ins on the board)"));
    auto *view = new IconButton(Icon::Eye, tr("Order and density of the board"), {}, this);
    view->setObjectName(QStringLiteral("boardViewButton"));
    view->setMenu(m_viewMenu);
    view->setPopupMode(QToolButton::InstantPopup);
    auto *suggest = new QPushButton(icon(Icon::Suggest), tr("Suggest…"), this);
    suggest->setObjectName(QStringLiteral("suggestButton"));
    suggest->setToolTip(tr("Suggest groups for host clusters that are in none (Ctrl+Shift+G)"));
    m_header->addTrailing(m_filter);
    m_header->addTrailing(view);
    m_header->addTrailing(suggest);
    m_header->addTrailing(create);
    m_band->setObjectName(QStringLiteral("composeBand"));
    m_band->setDismissible(true);
    m_why->setObjectName(QStringLiteral("whyButton"));
    m_why->hide();
    connect(m_why, &QPushButton::clicked, this, [this] { (new WhyPopup(m_session.catalogue(), m_refusedBy, m_why))->showAt(m_why->rect()); });
    m_band->hide();
    m_stack->addWidget(m_board);
    m_stack->addWidget(m_empty);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::l, space::s, space::l, space::s);
    head->addWidget(m_header);
    layout->addLayout(head);
    layout->addWidget(m_band);
    layout->addWidget(m_stack, 1);

    connect(m_viewMenu, &QMenu::aboutToShow, this, &ComposePage::fillViewMenu);
    connect(m_board, &BoardView::showInFleetRequested, this, &ComposePage::showInFleetRequested);
    connect(create, &QPushButton::clicked, m_board, &BoardView::createEmptyGroup);
    connect(suggest, &QPushButton::clicked, this, &ComposePage::suggestRequested);
    connect(m_filter, &QLineEdit::textChanged, m_board, &BoardView::setFilter);
    connect(m_board, &BoardView::selectionChanged, this, &ComposePage::selectionChanged);
    connect(m_board, &BoardView::failed, this, [this](const QString &why) { say(why); });
    connect(m_board, &BoardView::shownCountChanged, this, &ComposePage::updateState);
    // What is dragged on another page is said there.
    connect(&drag, &ClusterDrag::refused, this, [this](const QString &why, const QStringList &rules) {
        if (isVisible())
            say(why, rules);
    });
    connect(&drag, &ClusterDrag::started, m_band, &QWidget::hide);
    connect(&session, &PlanningSession::planChanged, m_band, &QWidget::hide);
    connect(&session, &PlanningSession::fleetReset, this, &ComposePage::updateState);
    connect(&session, &PlanningSession::storageFailed, this, [this](const Error &error) { say(error.message); });
    connect(&session, &PlanningSession::canEditChanged, this, [this, create] { create->setEnabled(m_session.canEdit()); });
    connect(m_empty, &EmptyState::primaryTriggered, this, [this] {
        if (!m_filter->text().isEmpty()) {
            m_filter->clear();
            return;
        }
        m_board->createEmptyGroup();
    });
    create->setEnabled(session.canEdit());
    updateState();
}

void ComposePage::setScope(const Scope &scope)
{
    m_board->setScope(scope);
    updateState();
}

void ComposePage::select(const Selection &selection)
{
    m_board->select(selection);
}

QString ComposePage::bandText() const
{
    return m_band->isHidden() ? QString() : m_band->text();
}

void ComposePage::say(const QString &why, const QStringList &rules)
{
    m_refusedBy = rules;
    m_why->setVisible(!rules.isEmpty());
    m_band->setText(why);
    m_band->show();
}

void ComposePage::fillViewMenu()
{
    m_viewMenu->clear();
    const auto choices = [this](auto chosen, const auto &set, std::initializer_list<std::pair<decltype(chosen), QString>> all) {
        auto *group = new QActionGroup(m_viewMenu);
        for (const auto &[value, text] : all) {
            QAction *action = m_viewMenu->addAction(text);
            action->setCheckable(true);
            action->setChecked(value == chosen);
            group->addAction(action);
            connect(action, &QAction::triggered, this, [set, value = value] { set(value); });
        }
    };
    m_viewMenu->addSection(tr("Order"));
    choices(m_board->order(), [this](BoardOrder order) { m_board->setOrder(order); },
            {{BoardOrder::Name, tr("By name")},
             {BoardOrder::Problems, tr("Problems first")},
             {BoardOrder::Members, tr("Most host clusters first")},
             {BoardOrder::Usage, tr("Fullest first")}});
    m_viewMenu->addSection(tr("Density (Ctrl+wheel)"));
    choices(m_board->density(), [this](BoardDensity density) { m_board->setDensity(density); },
            {{BoardDensity::Comfortable, tr("Comfortable")},
             {BoardDensity::Compact, tr("Compact")},
             {BoardDensity::Overview, tr("Overview: health only")}});
}

void ComposePage::updateState()
{
    const int shown = m_board->shownCount();
    m_header->setDetail(QString::number(shown));
    if (!m_filter->text().isEmpty()) {
        m_empty->setTitle(tr("Nothing fits"));
        m_empty->setText(tr("No cluster group fits the filter."));
        m_empty->setPrimaryAction(tr("Show all"));
        m_stack->setCurrentIndex(shown == 0 ? 1 : 0);
        return;
    }
    // An empty board takes drops all the same: it stays in front once there are clusters to drag.
    const bool nothingToDrag = m_session.draft().inventory().clusters().empty();
    m_empty->setTitle(tr("No cluster groups yet"));
    m_empty->setText(nothingToDrag ? tr("Connect to a backend and pull, to see what there is.")
                                   : tr("Drag host clusters from the Fleet list here."));
    m_empty->setPrimaryAction(nothingToDrag ? QString() : tr("New group"));
    m_stack->setCurrentIndex(shown == 0 && nothingToDrag ? 1 : 0);
}

} // namespace easel
