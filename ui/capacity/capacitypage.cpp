// SPDX-License-Identifier: GPL-3.0-or-later
#include "capacity/capacitypage.h"

#include "capacity/capacitychart.h"
#include "capacity/quantitytext.h"
#include "capacity/simulationpanel.h"
#include "items/capacitymodel.h"
#include "reports/csvwriter.h"
#include "session/planningsession.h"
#include "theme/band.h"
#include "theme/elidedlabel.h"
#include "theme/emptystate.h"
#include "theme/sectionheader.h"
#include "theme/segmentedcontrol.h"
#include "theme/theme.h"
#include "theme/widgetscale.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStyle>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace easel {
namespace {

/// From here on there is room for the simulation beside the chart.
constexpr int wideFrom = 760;
constexpr int simulationWidth = 300;
constexpr int pictureWidth = 1000;

} // namespace

CapacityPage::CapacityPage(PlanningSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new CapacityModel(session, this)), m_proxy(new QSortFilterProxyModel(this)),
      m_header(new SectionHeader(tr("Capacity"), SectionHeader::Level::Page, this)), m_search(new QLineEdit(this)),
      m_resource(new SegmentedControl(tr("Resource"), this)), m_back(new QPushButton(icon(Icon::ChevronLeft), tr("All groups"), this)),
      m_where(new ElidedLabel({}, this)), m_band(new Band(Band::Kind::Success, {}, this)), m_notice(new Band(Band::Kind::Info, {}, this)),
      m_chart(new CapacityChart(this)), m_table(new QTreeView(this)), m_columns(new QSplitter(Qt::Horizontal, this)),
      m_left(new QSplitter(Qt::Vertical, this)), m_empty(new EmptyState(Icon::CapacityPage, {}, {}, this)), m_stack(new QStackedWidget(this)),
      m_simulation(new SimulationPanel(session)), m_simulationScroll(new QScrollArea(this)), m_whatIf(new QPushButton(tr("What if"), this))
{
    setObjectName(QStringLiteral("capacityPage"));
    m_model->setFollowing(false);
    m_simulation->setFollowing(false);
    m_proxy->setSourceModel(m_model);
    m_proxy->setSortRole(CapacityModel::SortRole);
    m_proxy->setFilterKeyColumn(CapacityModel::NameColumn);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setSortCaseSensitivity(Qt::CaseInsensitive);

    QWidget *head = buildHead();
    buildTable();
    m_left->addWidget(m_chart);
    m_left->addWidget(m_table);
    m_left->setStretchFactor(0, 3);
    m_left->setStretchFactor(1, 2);
    m_left->setSizes({600, 400});
    m_left->setObjectName(QStringLiteral("capacityRows"));
    m_columns->setObjectName(QStringLiteral("capacityColumns"));
    keepLengths(*m_simulationScroll);
    connect(&Theme::current(), &Theme::changed, this, &CapacityPage::arrange);
    m_left->setChildrenCollapsible(false);
    m_simulationScroll->setWidget(m_simulation);
    m_simulationScroll->setAccessibleName(tr("What if"));
    m_simulationScroll->setWidgetResizable(true);
    m_simulationScroll->setFrameShape(QFrame::NoFrame);
    m_simulationScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_columns->addWidget(m_left);
    m_columns->addWidget(m_simulationScroll);
    m_columns->setStretchFactor(0, 1);
    m_columns->setChildrenCollapsible(false);
    m_stack->addWidget(m_columns);
    m_stack->addWidget(m_empty);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(m_band);
    layout->addWidget(m_notice);
    layout->addWidget(m_stack, 1);

    m_refill.setSingleShot(true);
    m_refill.setInterval(0);
    connect(&m_refill, &QTimer::timeout, this, &CapacityPage::refill);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &CapacityPage::scheduleRefill);
    connect(m_proxy, &QAbstractItemModel::dataChanged, this, &CapacityPage::scheduleRefill);
    connect(m_proxy, &QAbstractItemModel::layoutChanged, this, &CapacityPage::scheduleRefill);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &CapacityPage::scheduleRefill);
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, &CapacityPage::scheduleRefill);
    connect(m_chart, &CapacityChart::currentChanged, this, [this](int row) {
        m_table->setCurrentIndex(m_proxy->index(row, 0));
        m_table->scrollTo(m_proxy->index(row, 0));
    });
    connect(m_chart, &CapacityChart::activated, this, &CapacityPage::activate);
    connect(m_chart, &CapacityChart::backRequested, this, [this] { open({}); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CapacityPage::onTableSelection);
    connect(m_table, &QTreeView::activated, this, [this](const QModelIndex &index) { activate(index.row()); });
    connect(m_empty, &EmptyState::primaryTriggered, this, [this] {
        if (m_proxy->rowCount() == 0 && m_model->rowCount() > 0)
            m_search->clear();
        else
            Q_EMIT composeRequested();
    });
    refill();
    arrange();
}

QWidget *CapacityPage::buildHead()
{
    m_search->setObjectName(QStringLiteral("capacitySearch"));
    m_search->setPlaceholderText(tr("Search by name…"));
    m_search->setAccessibleName(tr("Search by name"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(Theme::current().scaled(96));
    m_search->setMaximumWidth(Theme::current().scaled(160));
    m_search->setToolTip(m_search->placeholderText());
    connect(m_search, &QLineEdit::textChanged, m_proxy, &QSortFilterProxyModel::setFilterFixedString);

    auto *exporting = new QPushButton(icon(Icon::Export), tr("Export"), this);
    exporting->setObjectName(QStringLiteral("capacityExport"));
    auto *menu = new QMenu(exporting);
    menu->addAction(tr("Chart as PNG…"), this, [this] { exportAs(QStringLiteral("png"), tr("Picture (*.png)")); });
    menu->addAction(tr("Chart as SVG…"), this, [this] { exportAs(QStringLiteral("svg"), tr("Drawing (*.svg)")); });
    menu->addAction(tr("Numbers as CSV…"), this, [this] { exportAs(QStringLiteral("csv"), tr("Table (*.csv)")); });
    exporting->setMenu(menu);
    m_whatIf->setObjectName(QStringLiteral("whatIfButton"));
    m_whatIf->setCheckable(true);
    m_whatIf->setToolTip(tr("Lose hosts, add virtual clusters, change the oversubscription, and see what comes of it"));
    connect(m_whatIf, &QPushButton::toggled, this, [this](bool shown) {
        (m_isWide ? m_whatIfWhenWide : m_whatIfWhenNarrow) = shown;
        arrange();
    });
    m_header->addTrailing(m_search);
    m_header->addTrailing(exporting);
    m_header->addTrailing(m_whatIf);

    for (const Resource resource : allResources) {
        switch (resource) {
        case Resource::Cpu: m_resource->addChoice(tr("CPU"), Icon::Cpu); break;
        case Resource::Memory: m_resource->addChoice(tr("Memory"), Icon::Memory); break;
        case Resource::Storage: m_resource->addChoice(tr("Storage"), Icon::Storage); break;
        }
    }
    connect(m_resource, &SegmentedControl::currentChanged, this, [this](int index) { setResource(allResources[static_cast<size_t>(index)]); });
    m_back->setObjectName(QStringLiteral("capacityBack"));
    m_back->setFlat(true);
    m_back->setToolTip(tr("Back to all groups (Backspace)"));
    connect(m_back, &QPushButton::clicked, this, [this] { open({}); });
    m_where->setTextStyle(TextSize::Body, QFont::DemiBold);
    m_band->setObjectName(QStringLiteral("capacityBand"));
    m_band->setDismissible(true);
    m_band->hide();
    m_notice->setText(tr("The backend does not tell the storage of host clusters: what is requested is known, what is allowed and free is not."));
    m_notice->hide();

    auto *second = new QHBoxLayout;
    second->setSpacing(space::s);
    second->addWidget(m_resource);
    second->addWidget(m_back);
    second->addWidget(m_where, 1);
    auto *head = new QWidget(this);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(space::l, space::s, space::l, space::s);
    layout->setSpacing(space::s);
    layout->addWidget(m_header);
    layout->addLayout(second);
    return head;
}

void CapacityPage::buildTable()
{
    m_table->setObjectName(QStringLiteral("capacityTable"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAccessibleName(tr("Capacity in numbers"));
    m_table->setModel(m_proxy);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setSortingEnabled(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setMinimumHeight(Theme::current().scaled(72));
    QHeaderView *header = m_table->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(CapacityModel::NameColumn, QHeaderView::Interactive);
    // Of thousands of rows the first ones say well enough how wide a column is.
    header->setResizeContentsPrecision(100);
    header->resizeSection(CapacityModel::NameColumn, Theme::current().scaled(180));
    m_table->sortByColumn(CapacityModel::LoadColumn, Qt::DescendingOrder);
    auto *back = new QShortcut(QKeySequence(Qt::Key_Backspace), m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(back, &QShortcut::activated, this, [this] { open({}); });
}

void CapacityPage::setResource(Resource resource)
{
    m_resource->setCurrent(static_cast<int>(resource));
    m_model->setResource(resource);
    // What is sorted by a number is now sorted by another one.
    m_proxy->sort(m_proxy->sortColumn(), m_proxy->sortOrder());
    scheduleRefill();
}

void CapacityPage::setScope(const Scope &scope)
{
    m_model->setScope(scope);
}

void CapacityPage::select(const Selection &selection)
{
    if (selection == m_selection)
        return;
    m_selection = selection;
    m_simulation->setSelectedHosts(selection.clusters);
    if (!selection.group.isEmpty()) {
        m_simulation->setGroup(selection.group);
        if (!m_model->group().isEmpty())
            m_model->showHosts(selection.group);
    }
    scheduleRefill();
}

void CapacityPage::open(GroupId group)
{
    if (group == m_model->group())
        return;
    const GroupId before = m_model->group();
    m_search->clear();
    if (group.isEmpty()) {
        m_model->showGroups();
        m_selection = {before, {}};
    } else {
        m_model->showHosts(group);
        m_simulation->setGroup(group);
        m_selection = {group, {}};
    }
    refill();
    Q_EMIT selectionChanged(m_selection);
}

void CapacityPage::activate(int row)
{
    const QModelIndex index = m_proxy->mapToSource(m_proxy->index(row, 0));
    if (!index.isValid())
        return;
    const CapacityRow line = m_model->row(index.row());
    if (line.kind == CapacityRow::Kind::Group)
        open(line.group);
    else if (line.kind == CapacityRow::Kind::Host)
        m_simulation->lose(line.host);
}

void CapacityPage::onTableSelection()
{
    if (m_isSelecting)
        return;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    m_chart->setCurrent(m_table->currentIndex().row());
    if (selected.isEmpty())
        return;
    Selection selection;
    // Several groups are selected to be copied; what follows is about one: the current one, which may just have been taken out.
    const bool isCurrentIn = std::any_of(selected.begin(), selected.end(), [&](const QModelIndex &index) { return index.row() == m_table->currentIndex().row(); });
    const int one = isCurrentIn ? m_table->currentIndex().row() : selected.constFirst().row();
    for (const QModelIndex &index : selected) {
        if (m_model->group().isEmpty() && index.row() != one)
            continue;
        const CapacityRow &row = m_model->row(m_proxy->mapToSource(index).row());
        selection.group = row.group;
        if (row.kind == CapacityRow::Kind::Host)
            selection.clusters << row.host;
    }
    m_simulation->setGroup(selection.group);
    m_simulation->setSelectedHosts(selection.clusters);
    if (selection == m_selection)
        return;
    m_selection = selection;
    Q_EMIT selectionChanged(selection);
}

void CapacityPage::scheduleRefill()
{
    m_refill.start();
}

void CapacityPage::refill()
{
    m_refill.stop();
    std::vector<CapacityRow> rows;
    rows.reserve(static_cast<size_t>(m_proxy->rowCount()));
    for (int i = 0; i < m_proxy->rowCount(); ++i)
        rows.push_back(m_model->row(m_proxy->mapToSource(m_proxy->index(i, 0)).row()));
    const bool storageUntold = m_model->resource() == Resource::Storage && !rows.empty()
                               && std::none_of(rows.begin(), rows.end(), [](const CapacityRow &row) { return row.physical.storage.has_value(); });
    m_notice->setVisible(storageUntold);
    m_chart->setRows(std::move(rows), m_model->resource());
    refreshState();
    restoreSelection();
}

void CapacityPage::restoreSelection()
{
    m_isSelecting = true;
    QItemSelection rows;
    QModelIndex first;
    const auto add = [&](const ClusterId &host) {
        const int row = m_model->rowOf(m_selection.group, host);
        const QModelIndex index = row < 0 ? QModelIndex() : m_proxy->mapFromSource(m_model->index(row, 0));
        if (!index.isValid())
            return;
        rows.select(index, index);
        if (!first.isValid())
            first = index;
    };
    if (m_model->group().isEmpty()) {
        add({});
    } else {
        for (const ClusterId &host : std::as_const(m_selection.clusters))
            add(host);
    }
    QItemSelectionModel *model = m_table->selectionModel();
    model->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    model->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (first.isValid())
        m_table->scrollTo(first);
    m_chart->setCurrent(first.isValid() ? first.row() : -1);
    m_isSelecting = false;
}

void CapacityPage::refreshState()
{
    const bool hosts = !m_model->group().isEmpty();
    const int shown = m_proxy->rowCount();
    const int total = m_model->rowCount();
    const ClusterGroup *group = m_session.draft().group(m_model->group());
    m_back->setVisible(hosts);
    m_where->setText(group ? group->name : QString());
    m_header->setDetail(shown == total ? QLocale().toString(total) : tr("%1 of %2").arg(shown).arg(total));
    m_chart->setAccessibleName(group ? tr("Capacity of the hosts of %1").arg(group->name) : tr("Capacity of the groups"));
    if (shown > 0) {
        m_stack->setCurrentIndex(0);
        return;
    }
    m_empty->setPrimaryAction({});
    if (total > 0) {
        m_empty->setTitle(tr("Nothing fits"));
        m_empty->setText(tr("No name has what you search for."));
        m_empty->setPrimaryAction(tr("Show all"));
    } else if (hosts) {
        m_empty->setTitle(tr("No host clusters"));
        m_empty->setText(tr("This group has none yet. Drag host clusters onto its card on the Compose page."));
        m_empty->setPrimaryAction(tr("Go to Compose"));
    } else if (m_session.draft().groupCount() > 0) {
        m_empty->setTitle(tr("No groups in this scope"));
        m_empty->setText(tr("Choose the tenant in the scope switch at the top to see all groups."));
    } else {
        m_empty->setTitle(tr("No groups yet"));
        m_empty->setText(tr("Capacity is counted by group. Drag host clusters onto the board of the Compose page to make one."));
        m_empty->setPrimaryAction(tr("Go to Compose"));
    }
    m_stack->setCurrentIndex(1);
}

void CapacityPage::arrange()
{
    m_isWide = width() >= Theme::current().scaled(wideFrom);
    const bool simulation = m_isWide ? m_whatIfWhenWide : m_whatIfWhenNarrow;
    {
        const QSignalBlocker blocker(m_whatIf);
        m_whatIf->setChecked(simulation);
    }
    // Never so narrow that a label or a field is cut.
    m_simulationScroll->setMinimumWidth(std::max(Theme::current().scaled(simulationWidth),
                                                 m_simulation->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent)));
    m_left->setVisible(m_isWide || !simulation);
    m_simulationScroll->setVisible(simulation);
    m_simulation->setFollowing(simulation && isVisible());
}

void CapacityPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setFollowing(true);
    m_simulation->setFollowing(m_whatIf->isChecked());
    refill();
}

void CapacityPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->setFollowing(false);
    m_simulation->setFollowing(false);
}

void CapacityPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

QByteArray CapacityPage::csv() const
{
    const ClusterGroup *group = m_session.draft().group(m_model->group());
    QList<QStringList> rows;
    QStringList header{tr("Resource")};
    if (group)
        header << tr("Group");
    for (int column = 0; column < CapacityModel::ColumnCount; ++column)
        header << m_model->headerWithUnit(column);
    rows << header;
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        QStringList fields{QuantityText::of(m_model->resource())};
        if (group)
            fields << group->name;
        for (int column = 0; column < CapacityModel::ColumnCount; ++column)
            fields << m_proxy->index(row, column).data(CapacityModel::NumberRole).toString();
        rows << fields;
    }
    return csvText(rows);
}

bool CapacityPage::save(const QString &path)
{
    if (m_refill.isActive())
        refill();
    const QString ending = QFileInfo(path).suffix().toLower();
    QByteArray content;
    if (ending == QStringLiteral("png"))
        content = m_chart->png(pictureWidth);
    else if (ending == QStringLiteral("svg"))
        content = m_chart->svg(pictureWidth);
    else if (ending == QStringLiteral("csv"))
        content = csv();
    const auto saved = content.isEmpty() ? Result<void>(fail(ErrorCode::InvalidInput, tr("Capacity is saved as .png, .svg or .csv; “%1” is none of them.").arg(path)))
                                         : saveFile(path, content);
    m_band->setKind(saved ? Band::Kind::Success : Band::Kind::Danger);
    const bool cut = ending != QStringLiteral("csv") && m_chart->rowCount() > CapacityChart::mostRows;
    const QString text = cut ? tr("Saved as %1, with the first %2 of %3. The CSV has all.").arg(path).arg(CapacityChart::mostRows).arg(m_chart->rowCount())
                             : tr("Saved as %1").arg(path);
    m_band->setText(saved ? text : saved.error().message);
    m_band->show();
    return saved.has_value();
}

void CapacityPage::exportAs(const QString &suffix, const QString &filter)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString name = QStringLiteral("%1-capacity.%2").arg(m_session.workspace().name(), suffix);
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the capacity"), documents.filePath(name), filter);
    if (!path.isEmpty())
        save(path.endsWith(u'.' + suffix, Qt::CaseInsensitive) ? path : path + u'.' + suffix);
}

} // namespace easel
