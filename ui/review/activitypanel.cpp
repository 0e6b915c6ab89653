// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/activitypanel.h"

#include "items/activitymodel.h"
#include "sync/syncservice.h"
#include "theme/emptystate.h"
#include "theme/theme.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace easel {

ActivityPanel::ActivityPanel(SyncService &service, QWidget *parent) : QWidget(parent), m_model(new ActivityModel(this))
{
    setObjectName(QStringLiteral("activity"));
    auto *stack = new QStackedWidget(this);
    auto *view = new QTreeView(this);
    view->setModel(m_model);
    view->setAccessibleName(tr("Requests to the backend"));
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setFrameShape(QFrame::NoFrame);
    const Theme &theme = Theme::current();
    view->header()->resizeSection(ActivityModel::TimeColumn, theme.scaled(90));
    view->header()->resizeSection(ActivityModel::MethodColumn, theme.scaled(80));
    view->header()->resizeSection(ActivityModel::StatusColumn, theme.scaled(70));
    view->header()->resizeSection(ActivityModel::DurationColumn, theme.scaled(90));
    view->header()->setSectionResizeMode(ActivityModel::PathColumn, QHeaderView::Stretch);
    view->header()->resizeSection(ActivityModel::ErrorColumn, theme.scaled(280));
    view->header()->setStretchLastSection(false);
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *copy = new QAction(tr("Copy as curl, without the key"), view);
    connect(copy, &QAction::triggered, this, [view, &service] {
        const QModelIndex row = view->currentIndex();
        if (!row.isValid())
            return;
        const auto cell = [&](int column) { return row.siblingAtColumn(column).data().toString(); };
        QGuiApplication::clipboard()->setText(QStringLiteral("curl -X %1 -H \"ApiKey: $PALETTE_API_KEY\" '%2%3'")
                                                  .arg(cell(ActivityModel::MethodColumn),
                                                       service.connection().url.toString(QUrl::StripTrailingSlash),
                                                       cell(ActivityModel::PathColumn)));
    });
    auto *clear = new QAction(tr("Clear"), view);
    connect(clear, &QAction::triggered, this, [this, stack] {
        m_model->clear();
        stack->setCurrentIndex(1);
    });
    view->addActions({copy, clear});
    stack->addWidget(view);
    stack->addWidget(new EmptyState(Icon::Activity, tr("No requests yet"), tr("What Easel asks the backend is listed here."), this));
    stack->setCurrentIndex(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(stack);
    connect(&service, &SyncService::requestDone, this, [this, stack](const RequestRecord &record) {
        m_model->add(record);
        stack->setCurrentIndex(0);
    });
}

} // namespace easel
