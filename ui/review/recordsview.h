// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/applyrecord.h"

#include <QWidget>

#include <vector>

class QTreeWidget;
class QTreeWidgetItem;

namespace easel {

class PlanningSession;
class TextLabel;

/// The last applies, the latest first: when, by whom, what they came to, and below each of them its operations. Read only.
/// Object names: "applyRecords".
class RecordsView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordsView)

public:
    explicit RecordsView(PlanningSession &session, QWidget *parent = nullptr);

    /// Reads them from the workspace again.
    void reload();
    bool isEmpty() const { return m_isEmpty; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fill(QTreeWidgetItem &item);
    void showDetail();

    PlanningSession &m_session;
    std::vector<ApplyRecord> m_records;
    bool m_isEmpty = true; ///< there are none
    bool m_isStale = false; ///< there are others since they were read
    QTreeWidget *m_tree;
    TextLabel *m_detail;
};

} // namespace easel
