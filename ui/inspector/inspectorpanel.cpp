// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/inspectorpanel.h"

#include "inspector/clusterfacts.h"
#include "inspector/groupform.h"
#include "theme/emptystate.h"
#include "theme/theme.h"
#include "theme/widgetscale.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

namespace easel {

InspectorPanel::InspectorPanel(PlanningSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_stack(new QStackedWidget(this)),
      m_nothing(new EmptyState(Icon::Eye, tr("Nothing selected"), tr("Select a group or a cluster to see it in full."), this))
{
    setObjectName(QStringLiteral("inspector"));
    m_stack->addWidget(m_nothing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    keepLengths(*this);
    keepRoom();
    connect(&Theme::current(), &Theme::changed, this, &InspectorPanel::keepRoom, Qt::QueuedConnection);
}

/// For the form as it is in this language; of large text not the whole window, then it scrolls.
void InspectorPanel::keepRoom()
{
    int least = Theme::current().scaled(260);
    if (m_group)
        least = std::max(least, m_group->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this));
    setMinimumWidth(std::min(least, Theme::current().isTextLarge() ? 320 : 400));
}

QScrollArea *InspectorPanel::addPage(QWidget *content)
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setAccessibleName(tr("Inspector"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_stack->addWidget(scroll);
    return scroll;
}

void InspectorPanel::showGroup(const GroupId &group)
{
    if (!m_group) {
        m_group = new GroupForm(m_session);
        m_group->setProfilesUnreadable(m_profilesUnreadable);
        m_groupPage = addPage(m_group);
        connect(m_group, &GroupForm::resolvedValuesRequested, this, &InspectorPanel::resolvedValuesRequested);
        connect(m_group, &GroupForm::configurationRequested, this, &InspectorPanel::configurationRequested);
        connect(m_group, &GroupForm::groupGone, this, [this] { m_stack->setCurrentWidget(m_nothing); });
    }
    m_group->show(group);
    m_stack->setCurrentWidget(m_groupPage);
    keepRoom();
}

void InspectorPanel::setProfilesUnreadable(const QString &why)
{
    m_profilesUnreadable = why;
    if (m_group)
        m_group->setProfilesUnreadable(why);
}

void InspectorPanel::showClusters(const QList<ClusterId> &clusters)
{
    if (!m_clusters) {
        m_clusters = new ClusterFacts(m_session);
        m_clustersPage = addPage(m_clusters);
        connect(m_clusters, &ClusterFacts::selectRequested, this, &InspectorPanel::selectRequested);
    }
    m_clusters->show(clusters);
    m_stack->setCurrentWidget(m_clustersPage);
}

GroupId InspectorPanel::unsaved() const
{
    return m_group ? m_group->unsaved() : GroupId();
}

void InspectorPanel::setSelection(const Selection &selection)
{
    if (!selection.clusters.isEmpty())
        showClusters(selection.clusters);
    else if (!selection.group.isEmpty())
        showGroup(selection.group);
    else
        m_stack->setCurrentWidget(m_nothing);
}

} // namespace easel
