// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/selection.h"

#include <QWidget>

class QStackedWidget;

namespace easel {

class ClusterFacts;
class GroupForm;
class PlanningSession;

/// What is selected, in full: a group as a form, clusters as facts. Object name: "inspector".
class InspectorPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InspectorPanel)

public:
    explicit InspectorPanel(PlanningSession &session, QWidget *parent = nullptr);

    void setSelection(const Selection &selection);

Q_SIGNALS:
    void selectRequested(const easel::Selection &selection);

private:
    QStackedWidget *m_stack;
    GroupForm *m_group;
    ClusterFacts *m_clusters;
};

} // namespace easel
