// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QStackedWidget;
class QTreeView;

namespace easel {

class ActivityFilter;
class ActivityModel;
class EmptyState;
class IconButton;
class SyncService;

/// Every request to the backend, as it happens, the newest first. Object name: "activity".
class ActivityPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActivityPanel)

public:
    explicit ActivityPanel(SyncService &service, QWidget *parent = nullptr);

private:
    QWidget *buildBar();
    void refresh();
    void copy();

    SyncService &m_service;
    ActivityModel *m_model;
    ActivityFilter *m_filter;
    QTreeView *m_view;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QLineEdit *m_search;
    IconButton *m_failed;
    IconButton *m_copy;
    IconButton *m_clear;
};

} // namespace easel
