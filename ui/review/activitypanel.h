// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace easel {

class ActivityModel;
class SyncService;

/// Every request to the backend, as it happens. Object name: "activity".
class ActivityPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActivityPanel)

public:
    explicit ActivityPanel(SyncService &service, QWidget *parent = nullptr);

private:
    ActivityModel *m_model;
};

} // namespace easel
