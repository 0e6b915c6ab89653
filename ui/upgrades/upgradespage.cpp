// SPDX-License-Identifier: GPL-3.0-or-later
#include "upgrades/upgradespage.h"

#include "items/upgradesmodel.h"
#include "session/planningsession.h"
#include "theme/band.h"
#include "theme/emptystate.h"
#include "theme/icons.h"
#include "theme/sectionheader.h"
#include "theme/segmentedcontrol.h"
#include "theme/theme.h"
#include "upgrades/upgradedetail.h"
#include "upgrades/wavespanel.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace easel {

UpgradesPage::UpgradesPage(PlanningSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new UpgradesModel(session, this)), m_proxy(new QSortFilterProxyModel(this)),
      m_header(new SectionHeader(tr("Upgrades"), SectionHeader::Level::Page, this)), m_search(new QLineEdit(this)),
      m_checkAll(new QPushButton(tr("Check all"), this)), m_planChecked(new QPushButton(icon(Icon::Plan), {}, this)),
      m_band(new Band(Band::Kind::Info, {}, this)), m_table(new QTreeView(this)), m_detail(new UpgradeDetail(session, this)),
      m_waves(new WavesPanel(session, this)), m_below(new SegmentedControl(tr("What is shown below"), this)), m_lower(new QStackedWidget(this)),
      m_rows(new QSplitter(Qt::Vertical, this)), m_empty(new EmptyState(Icon::Upgrades, {}, {}, this)), m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("upgradesPage"));
    m_proxy->setSourceModel(m_model);
    m_proxy->setSortRole(UpgradesModel::SortRole);
    m_proxy->setFilterKeyColumn(UpgradesModel::NameColumn);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setSortCaseSensitivity(Qt::CaseInsensitive);
    QWidget *head = buildHead();
    buildTable();
    m_rows->addWidget(m_table);
    m_lower->addWidget(m_detail);
    m_lower->addWidget(m_waves);
    m_rows->addWidget(m_lower);
    m_rows->setStretchFactor(0, 1);
    m_rows->setStretchFactor(1, 3);
    m_rows->setSizes({150, 450});
    m_rows->setObjectName(QStringLiteral("upgradesRows"));
    m_rows->setChildrenCollapsible(false);
    m_stack->addWidget(m_rows);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(m_band);
    layout->addWidget(m_stack, 1);

    // The model hears of a change first, then its rows and the detail are drawn.
    connect(m_model, &QAbstractItemModel::modelReset, this, &UpgradesPage::refresh);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &UpgradesPage::refresh);
    connect(m_model, &UpgradesModel::checkedChanged, this, &UpgradesPage::refresh);
    connect(&session, &PlanningSession::groupsChanged, m_detail, [this](const QSet<GroupId> &groups) {
        if (groups.contains(m_detail->group()))
            m_detail->refresh();
    });
    connect(&session, &PlanningSession::fleetReset, m_detail, &UpgradeDetail::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &UpgradesPage::onCurrentChanged);
    connect(m_empty, &EmptyState::primaryTriggered, this, [this] {
        if (m_model->rowCount() > 0)
            m_search->clear();
        else
            Q_EMIT composeRequested();
    });
    connect(m_search, &QLineEdit::textChanged, this, &UpgradesPage::refresh);
    refresh();
}

QWidget *UpgradesPage::buildHead()
{
    m_search->setObjectName(QStringLiteral("upgradesSearch"));
    m_search->setPlaceholderText(tr("Search by name…"));
    m_search->setAccessibleName(tr("Search by name"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(Theme::current().scaled(96));
    m_search->setMaximumWidth(Theme::current().scaled(160));
    m_search->setToolTip(m_search->placeholderText());
    connect(m_search, &QLineEdit::textChanged, m_proxy, &QSortFilterProxyModel::setFilterFixedString);
    m_checkAll->setObjectName(QStringLiteral("checkAllButton"));
    m_planChecked->setObjectName(QStringLiteral("planCheckedButton"));
    m_planChecked->setToolTip(tr("Plans the upgrade of all checked groups in one step, except where there is something to settle"));
    connect(m_checkAll, &QPushButton::clicked, this, [this] { m_model->setAllChecked(m_model->checked().empty()); });
    connect(m_planChecked, &QPushButton::clicked, this, &UpgradesPage::planChecked);
    m_below->setObjectName(QStringLiteral("upgradesBelow"));
    m_below->addChoice(tr("Group"));
    m_below->addChoice(tr("Waves"));
    connect(m_below, &SegmentedControl::currentChanged, this, [this](int index) { showWaves(index == 1); });
    m_header->addTrailing(m_search);
    m_band->setObjectName(QStringLiteral("upgradesBand"));
    m_band->setDismissible(true);
    m_band->hide();
    auto *head = new QWidget(this);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(space::l, space::s, space::l, space::s);
    layout->setSpacing(space::s);
    auto *second = new QHBoxLayout;
    second->setSpacing(space::s);
    second->addWidget(m_below);
    second->addStretch(1);
    second->addWidget(m_checkAll);
    second->addWidget(m_planChecked);
    layout->addWidget(m_header);
    layout->addLayout(second);
    return head;
}

void UpgradesPage::buildTable()
{
    m_table->setObjectName(QStringLiteral("upgradesTable"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection); // to be copied
    m_table->setAccessibleName(tr("Groups and their vCluster versions"));
    m_table->setModel(m_proxy);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setMinimumHeight(Theme::current().scaled(96));
    m_table->setSortingEnabled(true);
    QHeaderView *header = m_table->header();
    header->setSortIndicatorClearable(true);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(UpgradesModel::NameColumn, QHeaderView::Stretch);
    header->setMinimumSectionSize(Theme::current().scaled(56));
    // Of thousands of rows the first ones say well enough how wide a column is.
    header->setResizeContentsPrecision(100);
    // As the model has them: pending first.
    m_table->sortByColumn(-1, Qt::AscendingOrder);
}

void UpgradesPage::showWaves(bool shown)
{
    m_below->setCurrent(shown ? 1 : 0);
    m_lower->setCurrentIndex(shown ? 1 : 0);
}

void UpgradesPage::setScope(const Scope &scope)
{
    m_model->setScope(scope);
}

void UpgradesPage::select(const Selection &selection)
{
    const int row = m_model->rowOf(selection.group);
    if (row < 0)
        return;
    m_isSelecting = true;
    m_table->setCurrentIndex(m_proxy->mapFromSource(m_model->index(row, 0)));
    m_isSelecting = false;
}

void UpgradesPage::onCurrentChanged()
{
    const QModelIndex index = m_proxy->mapToSource(m_table->currentIndex());
    const GroupId group = index.isValid() ? m_model->upgrade(index.row()).group : GroupId();
    m_detail->show(group);
    if (!m_isSelecting && !group.isEmpty())
        Q_EMIT selectionChanged({group, {}});
}

void UpgradesPage::refresh()
{
    const int pending = m_model->count(UpgradeState::Pending);
    m_header->setDetail(pending > 0 ? tr("%n group(s) pending", nullptr, pending) : m_model->rowCount() > 0 ? tr("all on the newest version") : QString());
    const auto checked = static_cast<int>(m_model->checked().size());
    m_planChecked->setText(checked > 0 ? tr("Plan %n upgrade(s)", nullptr, checked) : tr("Plan upgrades"));
    m_planChecked->setEnabled(checked > 0 && m_session.canEdit());
    m_checkAll->setText(checked > 0 ? tr("Check none") : tr("Check all"));
    m_checkAll->setEnabled(m_session.canEdit() && (checked > 0 || pending > 0));

    const bool isEmpty = m_proxy->rowCount() == 0;
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    if (isEmpty && m_model->rowCount() > 0) {
        m_empty->setTitle(tr("No group has such a name"));
        m_empty->setText({});
        m_empty->setPrimaryAction(tr("Show all"));
    } else if (isEmpty) {
        m_empty->setTitle(tr("No groups yet"));
        m_empty->setText(tr("Once the backend has cluster groups, their vCluster versions are here, those that wait for an upgrade first."));
        m_empty->setPrimaryAction(tr("Compose a group"));
    } else if (!m_table->currentIndex().isValid()) {
        // Something to look at, without telling others that it was chosen.
        m_isSelecting = true;
        m_table->setCurrentIndex(m_proxy->index(0, 0));
        m_isSelecting = false;
    }
}

void UpgradesPage::planChecked()
{
    std::vector<Change> changes;
    QStringList left;
    int whole = 0; // of which the old default is not known
    for (const GroupId &id : m_model->checked()) {
        const Result<UpgradeProposal> proposal = m_detail->proposalFor(id);
        const Result<Change> change = proposal ? changeFor(*proposal, m_session.base()) : Result<Change>(fail(proposal.error()));
        if (change) {
            changes.push_back(*change);
            whole += proposal->ancestor ? 0 : 1;
        } else {
            left << change.error().message;
        }
    }
    const auto count = static_cast<int>(changes.size());
    if (count > 0) {
        if (const auto done = m_session.perform(tr("Upgrade %n group(s)", nullptr, count), std::move(changes)); !done) {
            m_band->setKind(Band::Kind::Danger);
            m_band->setText(done.error().message);
            m_band->show();
            return;
        }
    }
    QStringList said;
    if (count > 0)
        said << tr("%n upgrade(s) planned in one step.", nullptr, count);
    if (whole > 0)
        said << tr("Of %n the old default is not known: all that they have is kept.", nullptr, whole);
    said << left;
    m_band->setKind(!left.isEmpty() ? Band::Kind::Warning : Band::Kind::Success);
    m_band->setText(said.join(u' '));
    m_band->show();
}

} // namespace easel
