// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/selection.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QTreeView;

namespace easel {

class Band;
class FindingsModel;
class PlanningSession;

/// The live findings, with the explanation and the quick fixes of the one that is selected. Object name: "problems".
class ProblemsPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProblemsPanel)

public:
    explicit ProblemsPanel(PlanningSession &session, QWidget *parent = nullptr);

    int errorCount() const;
    int warningCount() const;
    /// Selects the first finding of that rule; false when there is none.
    bool selectRule(const QString &rule);

Q_SIGNALS:
    void countsChanged();
    void selectRequested(const easel::Selection &selection);

private:
    void showDetail();

    PlanningSession &m_session;
    FindingsModel *m_model;
    QTreeView *m_view;
    QStackedWidget *m_stack;
    Band *m_band;
    QLabel *m_explanation;
    QHBoxLayout *m_fixes;
};

} // namespace easel
