// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "items/selection.h"
#include "rules/finding.h"

#include <QWidget>

#include <functional>
#include <map>

class QLineEdit;
class QSplitter;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace easel {

class Band;
class EmptyState;
class FindingDetail;
class FindingsFilter;
class FindingsModel;
class PlanningSession;

/// The live findings, errors first, each with its quick fix; of the one that is selected why it matters, where that is
/// written and every way out. Object name: "problems"; the buttons of the ways out: "fixButton".
class ProblemsPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProblemsPanel)

public:
    explicit ProblemsPanel(PlanningSession &session, QWidget *parent = nullptr);

    /// All of them, whether they are filtered out or not.
    int errorCount() const;
    int warningCount() const;
    /// Selects the first finding of that rule; false when there is none.
    bool selectRule(const QString &rule);
    /// Selects a finding; false when it has gone.
    bool selectFinding(const Finding &finding);

Q_SIGNALS:
    void countsChanged();
    void selectRequested(const easel::Selection &selection);
    void ruleRequested(const QString &rule);
    /// A problem was mended by its quick fix, or all of a kind.
    void mended();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildBar();
    QWidget *buildDetail();
    void arrangeColumns();
    bool selectFirst(const std::function<bool(const Finding &)> &isIt);
    void refresh();
    void showDetail();
    void request(const Finding &finding);
    void mend(const Fix &fix);
    void explain(const QModelIndex &row);
    void say(const Result<void> &done);
    /// The finding in a row of the view; null when there is none.
    const Finding *finding(const QModelIndex &row) const;

    PlanningSession &m_session;
    FindingsModel *m_model;
    FindingsFilter *m_filter;
    QTreeView *m_view;
    QStackedWidget *m_stack;
    QSplitter *m_split;
    EmptyState *m_empty;
    Band *m_band;
    QLineEdit *m_search;
    std::map<Severity, QToolButton *> m_severities;
    QToolButton *m_added;
    QToolButton *m_waived;
    FindingDetail *m_detail;
};

} // namespace easel
