// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/selection.h"

#include <QWidget>

class QScrollArea;
class QStackedWidget;

namespace easel {

class ClusterFacts;
class EmptyState;
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
    /// A group whose configuration was edited here and is not taken over; empty when there is none.
    GroupId unsaved() const;
    /// Why the account does not see the cluster profiles that there are; empty: it does.
    void setProfilesUnreadable(const QString &why);

Q_SIGNALS:
    void selectRequested(const easel::Selection &selection);
    void resolvedValuesRequested(const easel::GroupId &group);
    /// A group's configuration is to be edited in a window of its own.
    void configurationRequested(const easel::GroupId &group);

private:
    QScrollArea *addPage(QWidget *content);
    void keepRoom();
    void showGroup(const GroupId &group);
    void showClusters(const QList<ClusterId> &clusters);

    PlanningSession &m_session;
    QString m_profilesUnreadable;
    QStackedWidget *m_stack;
    EmptyState *m_nothing;
    // Made when there is something to show in them: a window that opens does not wait for them.
    GroupForm *m_group = nullptr;
    QScrollArea *m_groupPage = nullptr;
    ClusterFacts *m_clusters = nullptr;
    QScrollArea *m_clustersPage = nullptr;
};

} // namespace easel
