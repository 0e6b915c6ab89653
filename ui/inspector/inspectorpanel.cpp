// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/inspectorpanel.h"

#include "inspector/clusterfacts.h"
#include "inspector/groupform.h"
#include "theme/emptystate.h"
#include "theme/theme.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace easel {

InspectorPanel::InspectorPanel(PlanningSession &session, QWidget *parent)
    : QWidget(parent), m_stack(new QStackedWidget(this)), m_group(new GroupForm(session)), m_clusters(new ClusterFacts(session))
{
    setObjectName(QStringLiteral("inspector"));
    const auto scrolling = [this](QWidget *content) {
        auto *scroll = new QScrollArea(this);
        scroll->setWidget(content);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        return scroll;
    };
    m_stack->addWidget(new EmptyState(Icon::Eye, tr("Nothing selected"), tr("Select a group or a cluster to see it in full."), this));
    m_stack->addWidget(scrolling(m_group));
    m_stack->addWidget(scrolling(m_clusters));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    setMinimumWidth(Theme::current().scaled(260));
    connect(m_clusters, &ClusterFacts::selectRequested, this, &InspectorPanel::selectRequested);
    connect(m_group, &GroupForm::groupGone, this, [this] { m_stack->setCurrentIndex(0); });
}

void InspectorPanel::setSelection(const Selection &selection)
{
    if (!selection.clusters.isEmpty()) {
        m_clusters->show(selection.clusters);
        m_stack->setCurrentIndex(2);
    } else if (!selection.group.isEmpty()) {
        m_group->show(selection.group);
        m_stack->setCurrentIndex(1);
    } else {
        m_stack->setCurrentIndex(0);
    }
}

} // namespace easel
