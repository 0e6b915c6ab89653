// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/activitypanel.h"

#include "items/activitymodel.h"
#include "palette/curlcommand.h"
#include "review/activityfilter.h"
#include "review/shapedelegate.h"
#include "sync/syncservice.h"
#include "theme/columns.h"
#include "theme/emptystate.h"
#include "theme/iconbutton.h"
#include "theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace easel {
namespace {

ShapeDelegate::Mark statusMark(const QModelIndex &index)
{
    if (index.data(ActivityModel::WorkedRole).toBool())
        return StatusShape::Ok;
    // Without an answer nobody knows what became of the request.
    return index.data().toString() == QStringLiteral("—") ? StatusShape::Unknown : StatusShape::Bad;
}

} // namespace

ActivityPanel::ActivityPanel(SyncService &service, QWidget *parent)
    : QWidget(parent), m_service(service), m_model(new ActivityModel(this)), m_filter(new ActivityFilter(this)),
      m_view(new QTreeView(this)), m_stack(new QStackedWidget(this)), m_empty(new EmptyState(Icon::Activity, {}, {}, this)),
      m_search(new QLineEdit(this)), m_failed(new IconButton(Icon::HealthBad, tr("Only what failed"), {}, this)),
      m_copy(new IconButton(Icon::Copy, tr("Copy as curl, without the key"), {}, this)),
      m_clear(new IconButton(Icon::Trash, tr("Clear the list"), {}, this))
{
    setObjectName(QStringLiteral("activity"));
    m_filter->setSourceModel(m_model);
    m_view->setObjectName(QStringLiteral("activityList"));
    m_view->setModel(m_filter);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection); // to be copied
    m_view->setAccessibleName(tr("Requests to the backend"));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->setItemDelegateForColumn(ActivityModel::StatusColumn, new ShapeDelegate(statusMark, this));
    const Theme &theme = Theme::current();
    QHeaderView *columns = m_view->header();
    columns->setStretchLastSection(false);
    columns->setMinimumSectionSize(theme.scaled(40));
    setColumnWidth(*columns, ActivityModel::TimeColumn, theme.scaled(76));
    setColumnWidth(*columns, ActivityModel::MethodColumn, theme.scaled(72));
    columns->setSectionResizeMode(ActivityModel::PathColumn, QHeaderView::Stretch);
    setColumnWidth(*columns, ActivityModel::StatusColumn, theme.scaled(84));
    setColumnWidth(*columns, ActivityModel::DurationColumn, theme.scaled(80));
    setColumnWidth(*columns, ActivityModel::AttemptsColumn, theme.scaled(56));
    setColumnWidth(*columns, ActivityModel::AuditColumn, theme.scaled(120));
    setColumnWidth(*columns, ActivityModel::ErrorColumn, theme.scaled(180));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildBar());
    layout->addWidget(m_stack, 1);

    connect(&service, &SyncService::requestDone, this, [this](const RequestRecord &record) {
        m_model->add(record);
        refresh();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ActivityPanel::refresh);
    refresh();
}

QWidget *ActivityPanel::buildBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(space::m, space::xs, space::m, space::xs);
    layout->setSpacing(space::xs);
    m_search->setPlaceholderText(tr("Filter requests…"));
    m_search->setToolTip(m_search->placeholderText());
    m_search->setAccessibleName(tr("Filter requests"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(Theme::current().scaled(240));
    m_failed->setCheckable(true);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_failed);
    layout->addStretch(1);
    layout->addWidget(m_copy);
    layout->addWidget(m_clear);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setSearch(text);
        refresh();
    });
    connect(m_failed, &QToolButton::toggled, this, [this](bool on) {
        m_filter->setOnlyFailed(on);
        refresh();
    });
    connect(m_copy, &QToolButton::clicked, this, &ActivityPanel::copy);
    connect(m_clear, &QToolButton::clicked, this, [this] {
        m_model->clear();
        refresh();
    });
    return bar;
}

void ActivityPanel::refresh()
{
    const bool none = m_model->rowCount() == 0;
    m_empty->setTitle(none ? tr("No requests yet") : tr("No request fits the filter"));
    m_empty->setText(none ? tr("What Easel asks the backend is listed here.") : tr("Change the filter to see the others."));
    m_stack->setCurrentIndex(m_filter->rowCount() == 0 ? 1 : 0);
    m_copy->setEnabled(m_view->currentIndex().isValid());
    m_clear->setEnabled(!none);
}

void ActivityPanel::copy()
{
    const QModelIndex row = m_filter->mapToSource(m_view->currentIndex());
    if (row.isValid())
        QGuiApplication::clipboard()->setText(curlCommand(m_model->record(row.row()), m_service.connection().url));
}

} // namespace easel
