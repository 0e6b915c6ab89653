// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualclusters/virtualclusterspage.h"

#include "items/virtualclustersmodel.h"
#include "session/planningsession.h"
#include "theme/columns.h"
#include "theme/domainlook.h"
#include "theme/emptystate.h"
#include "theme/painter.h"
#include "theme/sectionheader.h"
#include "theme/theme.h"
#include "virtualclusters/creditline.h"
#include "virtualclusters/facetbar.h"
#include "virtualclusters/virtualdetail.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace easel {
namespace {

using Model = VirtualClustersModel;
using Action = VirtualReview::Action;

constexpr int sideWidth = 290;
/// From here on there is room for the detail beside the table.
constexpr int wideFrom = 760;
/// And from here on also while nothing is selected.
constexpr int roomyFrom = 960;
/// Longer selections are not carried over to other rows: nobody keeps them in mind.
constexpr size_t mostKept = 5000;

/// Those that are shown until somebody chooses.
constexpr std::array hiddenAtFirst{Model::ProjectColumn, Model::VersionColumn, Model::StorageColumn, Model::UsedMemoryColumn};

/// What the plan deletes is struck through, what it deploys or changes stands out.
class PlannedDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        switch (static_cast<Model::PlannedFate>(index.data(Model::PlannedRole).toInt())) {
        case Model::PlannedFate::None: break;
        case Model::PlannedFate::Deployed:
        case Model::PlannedFate::Changed:
            option->font.setWeight(QFont::DemiBold);
            break;
        case Model::PlannedFate::Deleted:
            option->font.setStrikeOut(true);
            option->palette.setColor(QPalette::Text, Theme::current().tokens().textMuted);
            break;
        }
    }
};

/// Scrolls downwards only: what is in it is never wider than there is room beside the scroll bar.
class SideScroll final : public QScrollArea
{
protected:
    void resizeEvent(QResizeEvent *event) override
    {
        if (widget())
            widget()->setMaximumWidth(viewport()->width());
        QScrollArea::resizeEvent(event);
    }
};

} // namespace

VirtualClustersPage::VirtualClustersPage(PlanningSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new VirtualClustersModel(session, this)),
      m_header(new SectionHeader(tr("Virtual clusters"), SectionHeader::Level::Page, this)), m_search(new QLineEdit(this)), m_facets(new FacetBar(*m_model, this)),
      m_credit(new CreditLine(session, this)), m_table(new QTreeView(this)), m_detail(new VirtualDetail(session)), m_review(new VirtualReview(session)),
      m_side(new QStackedWidget(this)), m_columns(new QSplitter(Qt::Horizontal, this)), m_empty(new EmptyState(Icon::VirtualClusters, {}, {}, this)),
      m_stack(new QStackedWidget(this)), m_deploy(new QPushButton(icon(Icon::Add), tr("Deploy"), this)), m_resize(new QPushButton(icon(Icon::Edit), tr("Resize"), this)),
      m_pause(new QPushButton(icon(Icon::Pause), tr("Pause"), this)), m_resume(new QPushButton(icon(Icon::Play), tr("Resume"), this)),
      m_delete(new QPushButton(icon(Icon::Trash), tr("Delete"), this))
{
    setObjectName(QStringLiteral("virtualClustersPage"));
    QWidget *head = buildHead();
    buildTable();
    m_columns->addWidget(m_table);
    m_columns->addWidget(buildSide());
    m_columns->setObjectName(QStringLiteral("virtualSplit"));
    m_columns->setStretchFactor(0, 1);
    m_columns->setChildrenCollapsible(false);
    m_stack->addWidget(m_columns);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(m_stack, 1);

    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &VirtualClustersPage::keepSelection);
    connect(m_model, &QAbstractItemModel::modelReset, this, &VirtualClustersPage::restoreSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &VirtualClustersPage::followSelection);
    connect(m_review, &VirtualReview::ended, this, [this] {
        m_side->setCurrentIndex(0);
        refresh();
    });
    connect(&session, &PlanningSession::canEditChanged, this, &VirtualClustersPage::refresh);
    connect(m_empty, &EmptyState::primaryTriggered, this, [this] {
        if (m_model->totalCount() == 0) {
            begin(Action::Deploy);
            return;
        }
        m_search->clear();
        m_facets->clear();
    });
    refresh();
}

QWidget *VirtualClustersPage::buildHead()
{
    m_search->setObjectName(QStringLiteral("virtualSearch"));
    m_search->setPlaceholderText(tr("Search name, group, host…"));
    m_search->setToolTip(m_search->placeholderText());
    m_search->setAccessibleName(tr("Search by name, group or host cluster"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(Theme::current().scaled(200));
    m_searching.setSingleShot(true);
    m_searching.setInterval(60);
    connect(m_search, &QLineEdit::textChanged, &m_searching, qOverload<>(&QTimer::start));
    connect(&m_searching, &QTimer::timeout, this, [this] { m_model->setSearch(m_search->text()); });

    const auto act = [this](QPushButton *button, const QString &name, const QString &tip, Action action) {
        button->setObjectName(name);
        button->setToolTip(tip);
        connect(button, &QPushButton::clicked, this, [this, action] { begin(action); });
    };
    act(m_deploy, QStringLiteral("deployVirtual"), tr("Plan a new virtual cluster"), Action::Deploy);
    act(m_resize, QStringLiteral("resizeVirtual"), tr("Plan another size for the selected ones"), Action::Resize);
    act(m_pause, QStringLiteral("pauseVirtual"), tr("Plan to pause the selected ones: they give back CPU and memory"), Action::Pause);
    act(m_resume, QStringLiteral("resumeVirtual"), tr("Plan to resume the selected ones"), Action::Resume);
    act(m_delete, QStringLiteral("deleteVirtual"), tr("Plan to delete the selected ones, with all that runs in them"), Action::Delete);
    m_header->addTrailing(m_search);
    m_header->addTrailing(m_deploy);

    auto *second = new QHBoxLayout;
    second->setSpacing(space::s);
    second->addWidget(m_facets, 1);
    for (QPushButton *button : {m_resize, m_pause, m_resume, m_delete})
        second->addWidget(button);
    auto *head = new QWidget(this);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(space::l, space::s, space::l, space::s);
    layout->setSpacing(space::s);
    layout->addWidget(m_header);
    layout->addLayout(second);
    layout->addWidget(m_credit);
    return head;
}

void VirtualClustersPage::buildTable()
{
    m_table->setObjectName(QStringLiteral("virtualTable"));
    m_table->setAccessibleName(tr("Virtual clusters"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new PlannedDelegate(m_table));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    QHeaderView *header = m_table->header();
    header->setObjectName(QStringLiteral("virtualColumns"));
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setToolTip(tr("Right-click to choose the columns"));
    connect(header, &QHeaderView::customContextMenuRequested, this, &VirtualClustersPage::chooseColumns);
    const auto width = [&](int column, int pixels) { setColumnWidth(*header, column, Theme::current().scaled(pixels)); };
    for (int column = 0; column < Model::ColumnCount; ++column)
        width(column, 84);
    width(Model::NameColumn, 180);
    width(Model::PlanColumn, 84);
    width(Model::GroupColumn, 150);
    width(Model::HostColumn, 140);
    for (const int column : hiddenAtFirst)
        header->hideSection(column);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(Model::NameColumn, Qt::AscendingOrder);
}

QWidget *VirtualClustersPage::buildSide()
{
    const auto scrolled = [](QWidget *widget, const QString &name) {
        auto *scroll = new SideScroll;
        scroll->setAccessibleName(name);
        scroll->setWidget(widget);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        return scroll;
    };
    m_side->addWidget(scrolled(m_detail, tr("The virtual cluster in full")));
    m_side->addWidget(scrolled(m_review, tr("What is planned for virtual clusters")));
    m_side->setMinimumWidth(Theme::current().scaled(sideWidth));
    return m_side;
}

void VirtualClustersPage::chooseColumns(const QPoint &at)
{
    QMenu menu(this);
    QHeaderView *header = m_table->header();
    for (int column = 0; column < Model::ColumnCount; ++column) {
        QAction *action = menu.addAction(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(column != Model::NameColumn); // a row without its name is nobody's
        connect(action, &QAction::toggled, header, [header, column](bool shown) { header->setSectionHidden(column, !shown); });
    }
    menu.exec(header->mapToGlobal(at));
}

void VirtualClustersPage::setScope(const Scope &scope)
{
    m_model->setScope(scope);
}

void VirtualClustersPage::select(const Selection &selection)
{
    m_group = selection.group;
}

void VirtualClustersPage::reveal(const VirtualClusterId &id)
{
    if (m_model->rowOf(id) < 0) {
        const QSignalBlocker blocker(m_search);
        m_search->clear();
        m_searching.stop();
        m_model->setSearch({});
        m_facets->clear();
    }
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    const QModelIndex index = m_model->index(row, 0);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
    m_table->setFocus(Qt::OtherFocusReason);
}

std::vector<VirtualClusterId> VirtualClustersPage::selected() const
{
    std::vector<VirtualClusterId> ids;
    const QItemSelection selection = m_table->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (const VirtualCluster *each = m_model->virtualCluster(row))
                ids.push_back(each->id);
        }
    }
    return ids;
}

void VirtualClustersPage::begin(Action action)
{
    std::vector<VirtualClusterId> ids = selected();
    if (action != Action::Deploy && ids.empty())
        return;
    GroupId group = m_group;
    if (!ids.empty()) {
        if (const VirtualCluster *each = m_session.draft().virtualCluster(ids.front()))
            group = each->group;
    }
    if (action == Action::Deploy)
        ids.clear();
    m_stack->setCurrentWidget(m_columns);
    m_side->setCurrentIndex(1);
    arrange();
    m_review->begin(action, std::move(ids), group);
}

void VirtualClustersPage::followSelection()
{
    const std::vector<VirtualClusterId> ids = selected();
    m_detail->show(ids);
    m_side->setCurrentIndex(0);
    refresh();
    if (ids.size() == 1) {
        const VirtualCluster *each = m_model->virtualCluster(m_model->rowOf(ids.front()));
        m_group = each ? each->group : GroupId();
        Q_EMIT selectionChanged({m_group, {}});
    }
}

void VirtualClustersPage::keepSelection()
{
    m_kept = selected();
    if (m_kept.size() > mostKept)
        m_kept.clear();
}

void VirtualClustersPage::restoreSelection()
{
    QItemSelection selection;
    for (const VirtualClusterId &id : m_kept) {
        if (const int row = m_model->rowOf(id); row >= 0)
            selection.select(m_model->index(row, 0), m_model->index(row, Model::ColumnCount - 1));
    }
    {
        const QSignalBlocker blocker(m_table->selectionModel());
        m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    }
    m_detail->show(selected());
    refresh();
}

void VirtualClustersPage::arrange()
{
    const bool isAny = m_table->selectionModel()->hasSelection();
    m_side->setVisible(m_side->currentIndex() == 1 || width() >= Theme::current().scaled(isAny ? wideFrom : roomyFrom));
}

void VirtualClustersPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void VirtualClustersPage::refresh()
{
    const int shown = m_model->rowCount();
    const int all = m_model->totalCount();
    m_header->setDetail(shown == all ? QLocale().toString(all) : tr("%1 of %2").arg(QLocale().toString(shown), QLocale().toString(all)));
    const bool canEdit = m_session.canEdit();
    const bool isAny = m_table->selectionModel()->hasSelection();
    m_deploy->setEnabled(canEdit && m_session.draft().groupCount() > 0);
    for (QPushButton *button : {m_resize, m_pause, m_resume, m_delete})
        button->setEnabled(canEdit && isAny);
    if (all == 0) {
        m_empty->setTitle(tr("No virtual clusters yet"));
        m_empty->setText(tr("Deploy one on a cluster group: it goes into the plan, and is there when the plan is applied."));
        m_empty->setPrimaryAction(m_deploy->isEnabled() ? tr("Deploy a virtual cluster") : QString());
    } else {
        m_empty->setTitle(tr("Nothing matches"));
        m_empty->setText(tr("No virtual cluster has what is searched and filtered for."));
        m_empty->setPrimaryAction(tr("Show all"));
    }
    arrange();
    const bool isReviewing = m_side->currentIndex() == 1;
    m_stack->setCurrentWidget(shown > 0 || isReviewing ? static_cast<QWidget *>(m_columns) : m_empty);
}

} // namespace easel
