// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/dialog.h"
#include "workspace/historyreader.h"

class QPushButton;
class QTableView;
class QStackedWidget;

namespace easel {

class Band;
class ComparisonView;
class EmptyState;
class GrowthChart;
class HistoryPointsModel;
class IconButton;
class PlanningSession;
class PurgePanel;
class SectionHeader;

/// What the fleet was at each pull: the time line of points, how the fleet grew over them, and what became of it between two of
/// them. One chosen point is compared with the one before it, several with one another: the oldest with the newest. Everything is
/// read in the background, and what is not asked for any more when it arrives is dropped.
/// Object names: "historyWindow", "historyPoints", "reportPointButton", "growthMeasure", "purgeButton", "historyBand".
class HistoryWindow final : public Dialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryWindow)

public:
    /// The session has to outlive the window.
    explicit HistoryWindow(PlanningSession &session, QWidget *parent = nullptr);

    /// Reads the points again; what is chosen stays chosen.
    void reload();
    /// Chooses the points of these ids, the earlier one first.
    void choose(qint64 a, qint64 b);

Q_SIGNALS:
    /// Everything that was asked for is shown.
    void settled();
    /// Somebody wants reports of the fleet as it was then.
    void reportWanted(const easel::HistoryPoint &point);

private:
    struct Points
    {
        std::vector<HistoryPoint> points;
        HistorySize size;
    };
    void build();
    void takePoints(quint64 question, Result<Points> read);
    void compareChosen();
    void purge(const HistoryPurge &purge);
    void say(const QString &problem);

    PlanningSession &m_session;
    const HistoryReader m_reader;
    HistoryPointsModel *m_points;
    SectionHeader *m_header;
    QPushButton *m_reportButton;
    IconButton *m_purgeButton;
    Band *m_problem;
    PurgePanel *m_purge;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QTableView *m_list;
    GrowthChart *m_chart;
    ComparisonView *m_comparison;
    quint64 m_pointsAsked = 0;
    quint64 m_comparisonAsked = 0;
    qint64 m_a = 0; ///< what is compared, or being read
    qint64 m_b = 0;
};

} // namespace easel
