// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/selection.h"
#include "planning/plan.h"
#include "rules/finding.h"

#include <QScrollArea>

class QVBoxLayout;

namespace easel {

class PlanningSession;

/// What the plan does, group by group: each field before and after, what it risks, and the findings that come and go.
class ChangesView final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangesView)

public:
    explicit ChangesView(PlanningSession &session, QWidget *parent = nullptr);

    /// Reads the plan again. `added` and `removed` are the findings that it makes and mends.
    void setChanges(std::vector<GroupDiff> diffs, std::vector<Finding> added, std::vector<Finding> removed);

Q_SIGNALS:
    void selectRequested(const easel::Selection &selection);

private:
    /// Goes on with an empty page.
    void begin();
    void addMore();
    QWidget *block(const GroupDiff &diff);
    void addHeader(QVBoxLayout &layout, const GroupDiff &diff, QWidget *parent);
    void addFields(QVBoxLayout &layout, const GroupDiff &diff, QWidget *parent);
    void addFindings(QVBoxLayout &layout, const GroupId &group, QWidget *parent);

    PlanningSession &m_session;
    QWidget *m_content = nullptr; ///< of the changes that are shown
    QVBoxLayout *m_layout = nullptr;
    std::vector<GroupDiff> m_diffs;
    std::vector<Finding> m_added;
    std::vector<Finding> m_removed;
    size_t m_shown = 0;
};

} // namespace easel
