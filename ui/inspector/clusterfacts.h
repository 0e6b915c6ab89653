// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/selection.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace easel {

class ElidedLabel;
class PlanningSession;

/// The facts of one cluster, or a summary of several.
class ClusterFacts final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClusterFacts)

public:
    explicit ClusterFacts(PlanningSession &session, QWidget *parent = nullptr);
    void show(const QList<ClusterId> &clusters);

Q_SIGNALS:
    void selectRequested(const easel::Selection &selection);

private:
    void rebuild();
    void showOne(const ClusterId &id);
    void showMany();
    void addFact(const QString &name, const QString &value);
    void addSection(const QString &title);

    PlanningSession &m_session;
    QList<ClusterId> m_clusters;
    QVBoxLayout *m_layout;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_contentLayout = nullptr;
    QGridLayout *m_facts = nullptr;
};

} // namespace easel
