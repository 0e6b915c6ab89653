// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/selection.h"
#include "sync/drift.h"

#include <QScrollArea>

class QPushButton;
class QVBoxLayout;

namespace easel {

class SyncService;
class TextLabel;

/// What has changed on the backend since the plan was made: which groups, from what to what, when and by whom, and whether
/// that touches the plan. Looks again on request. Follows the service's DriftWatch.
/// Object names: "checkDriftButton", "pullDriftButton".
class DriftView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DriftView)

public:
    explicit DriftView(SyncService &service, QWidget *parent = nullptr);

Q_SIGNALS:
    void selectRequested(const easel::Selection &selection);

private:
    void refresh();
    QWidget *block(const DriftRow &row);
    QString summary() const;

    SyncService &m_service;
    TextLabel *m_summary;
    QPushButton *m_check;
    QPushButton *m_pull;
    QWidget *m_content;
    QVBoxLayout *m_rows;
};

} // namespace easel
