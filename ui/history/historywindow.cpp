// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historywindow.h"

#include "base/background.h"
#include "history/comparisontext.h"
#include "history/comparisonview.h"
#include "history/growthchart.h"
#include "history/purgepanel.h"
#include "items/historymodels.h"
#include "session/planningsession.h"
#include "theme/band.h"
#include "theme/columns.h"
#include "theme/emptystate.h"
#include "theme/iconbutton.h"
#include "theme/pagearea.h"
#include "theme/plaintext.h"
#include "theme/sectionheader.h"
#include "theme/segmentedcontrol.h"
#include "theme/widgetscale.h"

#include <QHeaderView>
#include <QLocale>
#include <QScreen>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace easel {
namespace {

QSplitter *splitter(Qt::Orientation orientation, QWidget *parent)
{
    auto *result = new QSplitter(orientation, parent);
    result->setChildrenCollapsible(false);
    result->setHandleWidth(1);
    return result;
}

} // namespace

HistoryWindow::HistoryWindow(PlanningSession &session, QWidget *parent)
    : Dialog(parent), m_session(session), m_reader(session.workspace().history()), m_points(new HistoryPointsModel(this)),
      m_header(new SectionHeader(tr("History"), SectionHeader::Level::Page, this)), m_reportButton(new QPushButton(tr("Report this point"), this)), m_purgeButton(new IconButton(Icon::Trash, tr("Purge, and how long points are kept"), {}, this)),
      m_problem(new Band(Band::Kind::Danger, {}, this)), m_purge(new PurgePanel(m_reader, this)), m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(Icon::History, {}, {}, m_stack)), m_list(new QTableView(m_stack)), m_chart(new GrowthChart(m_stack)), m_comparison(new ComparisonView(m_stack))
{
    setObjectName(QStringLiteral("historyWindow"));
    setWindowTitle(tr("History — %1").arg(session.workspace().name()));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(Theme::current().windowSize({1240, 700}, *this));
    build();
    connect(&session, &PlanningSession::fleetReset, this, &HistoryWindow::reload);
    reload();
}

void HistoryWindow::build()
{
    m_problem->setObjectName(QStringLiteral("historyBand"));
    m_problem->setDismissible(true);
    m_problem->hide();
    m_purge->hide();
    m_purge->setRetention(m_session.workspace().retention());
    m_purgeButton->setObjectName(QStringLiteral("purgeButton"));
    m_purgeButton->setEnabled(!m_session.workspace().isReadOnly());
    m_reportButton->setObjectName(QStringLiteral("reportPointButton"));
    m_reportButton->setToolTip(tr("Inventory, findings, capacity and the other reports of the fleet as it was then"));
    m_reportButton->setEnabled(false);
    connect(m_reportButton, &QPushButton::clicked, this, [this] {
        const QModelIndexList rows = m_list->selectionModel()->selectedRows();
        if (rows.size() == 1)
            Q_EMIT reportWanted(m_points->point(rows.front().row()));
    });
    m_header->addTrailing(m_reportButton);
    m_header->addTrailing(m_purgeButton);
    m_header->setContentsMargins(space::l, space::s, space::m, space::s);

    m_list->setObjectName(QStringLiteral("historyPoints"));
    m_list->setAccessibleName(tr("Points of the history, the newest first"));
    m_list->setModel(m_points);
    m_list->setFrameShape(QFrame::NoFrame);
    // For a date and what made it; of large text no more than the window can spare.
    const auto narrow = [this] { m_list->setMinimumWidth(std::min(Theme::current().scaled(240), 320)); };
    keepLengths(*m_list);
    narrow();
    connect(&Theme::current(), &Theme::changed, m_list, narrow);
    m_list->setShowGrid(false);
    m_list->setWordWrap(false);
    m_list->setTabKeyNavigation(false);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->verticalHeader()->hide();
    const Theme &theme = Theme::current();
    m_list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_list->verticalHeader()->setDefaultSectionSize(theme.scaled(28));
    m_list->horizontalHeader()->setHighlightSections(false);
    m_list->horizontalHeader()->setSectionResizeMode(HistoryPointsModel::WhenColumn, QHeaderView::ResizeToContents); // a date that is cut says nothing
    m_list->horizontalHeader()->setStretchLastSection(true);
    for (const auto &[column, width] : {std::pair(HistoryPointsModel::OriginColumn, 78), std::pair(HistoryPointsModel::ClustersColumn, 62),
                                        std::pair(HistoryPointsModel::GroupsColumn, 66), std::pair(HistoryPointsModel::VirtualColumn, 66)})
        setColumnWidth(*m_list->horizontalHeader(), column, theme.scaled(width));

    auto *growth = new QWidget(m_stack);
    auto *measures = new SegmentedControl(tr("What the chart shows"), growth);
    measures->setObjectName(QStringLiteral("growthMeasure"));
    for (const GrowthMeasure measure : allGrowthMeasures)
        measures->addChoice(nameOf(measure));
    auto *growthHeader = new SectionHeader(tr("Growth"), SectionHeader::Level::Panel, growth);
    growthHeader->addTrailing(measures);
    growthHeader->setContentsMargins(space::l, space::s, space::m, space::s);
    auto *growthLayout = new QVBoxLayout(growth);
    growthLayout->setContentsMargins(0, 0, 0, 0);
    growthLayout->setSpacing(0);
    growthLayout->addWidget(growthHeader);
    growthLayout->addWidget(m_chart, 1);

    QSplitter *right = splitter(Qt::Vertical, m_stack);
    right->setObjectName(QStringLiteral("historyRows"));
    right->addWidget(growth);
    right->addWidget(m_comparison);
    right->setStretchFactor(0, 1);
    right->setStretchFactor(1, 2);
    QSplitter *both = splitter(Qt::Horizontal, m_stack);
    both->setObjectName(QStringLiteral("historyColumns"));
    both->addWidget(m_list);
    both->addWidget(new PageArea(right, both));
    both->setStretchFactor(1, 1);
    both->setSizes({theme.scaled(420), theme.scaled(820)});
    m_stack->addWidget(both);
    m_stack->addWidget(m_empty);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_problem);
    layout->addWidget(m_purge);
    layout->addWidget(m_stack, 1);

    connect(m_purgeButton, &QAbstractButton::clicked, this, [this] {
        m_purge->setVisible(!m_purge->isVisible());
        if (m_purge->isVisible())
            m_purge->refresh();
    });
    connect(m_purge, &PurgePanel::closed, m_purge, &QWidget::hide);
    connect(m_purge, &PurgePanel::purgeRequested, this, &HistoryWindow::purge);
    connect(m_purge, &PurgePanel::retentionChosen, this, [this](const HistoryRetention &retention) {
        if (const Result<void> stored = m_session.workspace().setRetention(retention); !stored)
            say(stored.error().message);
    });
    connect(measures, &SegmentedControl::currentChanged, this, [this](int index) { m_chart->setMeasure(allGrowthMeasures[static_cast<size_t>(index)]); });
    connect(m_chart, &GrowthChart::pointChosen, this, [this](qint64 id) { choose(id, id); });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryWindow::compareChosen);
    connect(m_comparison, &ComparisonView::exportFailed, this, &HistoryWindow::say);
    m_empty->setTitle(tr("Reading the history…"));
    m_stack->setCurrentWidget(m_empty);
}

void HistoryWindow::reload()
{
    const QFuture<Result<Points>> reading = inBackground([reader = m_reader]() -> Result<Points> {
        Result<std::vector<HistoryPoint>> points = reader.points();
        if (!points)
            return fail(points.error());
        const Result<HistorySize> size = reader.size();
        if (!size)
            return fail(size.error());
        return Points{std::move(*points), *size};
    });
    deliver(reading, this, [this, question = ++m_pointsAsked](Result<Points> read) { takePoints(question, std::move(read)); });
}

void HistoryWindow::takePoints(quint64 question, Result<Points> read)
{
    if (question != m_pointsAsked)
        return;
    if (!read) {
        say(read.error().message);
        Q_EMIT settled();
        return;
    }
    const qint64 a = m_a;
    const qint64 b = m_b;
    const bool wasNewest = m_points->points().empty() || b == m_points->points().back().id;
    m_header->setDetail(tr("%n point(s)", nullptr, static_cast<int>(read->points.size())) + QStringLiteral(" · ") + QLocale().formattedDataSize(read->size.bytes));
    m_points->setPoints(std::move(read->points));
    m_chart->setPoints(m_points->points());
    if (m_purge->isVisible())
        m_purge->refresh();
    if (m_points->points().empty()) {
        m_empty->setTitle(tr("No history yet"));
        m_empty->setText(tr("Each pull adds a point: what the fleet was then."));
        m_stack->setCurrentWidget(m_empty);
        Q_EMIT settled();
        return;
    }
    m_stack->setCurrentIndex(0);
    m_a = 0;
    m_b = 0;
    const bool areThere = m_points->rowOf(a) >= 0 && m_points->rowOf(b) >= 0;
    // Who looked at the newest looks at what a pull has brought.
    if (areThere && !wasNewest)
        choose(a, b);
    else
        choose(m_points->points().back().id, m_points->points().back().id);
}

void HistoryWindow::choose(qint64 a, qint64 b)
{
    const int first = m_points->rowOf(a);
    const int last = m_points->rowOf(b);
    if (first < 0 || last < 0)
        return;
    QItemSelection selection;
    for (const int row : {first, last})
        selection.select(m_points->index(row, 0), m_points->index(row, HistoryPointsModel::ColumnCount - 1));
    m_list->selectionModel()->setCurrentIndex(m_points->index(last, 0), QItemSelectionModel::NoUpdate);
    m_list->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_list->scrollTo(m_points->index(last, 0));
}

void HistoryWindow::compareChosen()
{
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    m_reportButton->setEnabled(rows.size() == 1);
    if (rows.isEmpty())
        return;
    int newest = rows.front().row();
    int oldest = newest;
    for (const QModelIndex &row : rows) {
        newest = std::min(newest, row.row());
        oldest = std::max(oldest, row.row());
    }
    const quint64 question = ++m_comparisonAsked;
    if (rows.size() == 1 && ++oldest == m_points->rowCount()) {
        const HistoryPoint &only = m_points->point(newest);
        m_a = m_b = only.id;
        m_chart->setMarks(0, only.id);
        m_comparison->setHeading(comparisontext::momentOf(only), false);
        if (m_points->rowCount() == 1)
            m_comparison->setMessage(tr("Only one point so far"), tr("Each pull adds one. From the second on you see here what has changed."));
        else
            m_comparison->setMessage(tr("The first point"), tr("There is none before it to compare it with. Select another one, or two with Ctrl."));
        Q_EMIT settled();
        return;
    }
    const HistoryPoint before = m_points->point(oldest);
    const HistoryPoint after = m_points->point(newest);
    m_a = rows.size() == 1 ? after.id : before.id;
    m_b = after.id;
    m_chart->setMarks(before.id, after.id);
    const QString heading = tr("A %1 → B %2").arg(comparisontext::momentOf(before), comparisontext::momentOf(after));
    m_comparison->setHeading(heading, true);
    const QFuture<Result<FleetComparison>> comparing = inBackground([reader = m_reader, a = before.id, b = after.id]() -> Result<FleetComparison> {
        const Result<Fleet> old = reader.fleetAt(a);
        if (!old)
            return fail(old.error());
        const Result<Fleet> present = reader.fleetAt(b);
        return present ? Result<FleetComparison>(compareFleets(*old, *present)) : fail(present.error());
    });
    deliver(comparing, this, [this, question, heading](Result<FleetComparison> compared) {
        if (question != m_comparisonAsked)
            return;
        if (compared) {
            m_comparison->setComparison(heading, std::move(*compared));
        } else {
            m_comparison->setHeading(heading, false);
            m_comparison->setMessage(tr("This point cannot be read"), compared.error().message);
        }
        Q_EMIT settled();
    });
}

void HistoryWindow::purge(const HistoryPurge &purge)
{
    m_purge->setEnabled(false);
    deliver(m_session.workspace().purgeHistory(purge), this, [this](const Result<void> &purged) {
        m_purge->setEnabled(true);
        if (!purged)
            say(purged.error().message);
        reload();
    });
}

void HistoryWindow::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->show();
}

} // namespace easel
