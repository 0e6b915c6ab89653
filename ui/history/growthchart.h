// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historyseries.h"
#include "theme/accessiblerows.h"

#include <QWidget>

namespace easel {

/// How one measure of the fleet went over the points of its history: steps from point to point, a filled line for what there
/// is and a dashed one for what is held against it, each named at the chart and not by colour alone. The two points that are
/// compared are marked A and B. A click or the arrow keys choose a point.
class GrowthChart final : public QWidget, public AccessibleRows
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GrowthChart)

public:
    explicit GrowthChart(QWidget *parent = nullptr);

    /// The oldest first.
    void setPoints(const std::vector<HistoryPoint> &points);
    void setMeasure(GrowthMeasure measure);
    GrowthMeasure measure() const { return m_measure; }
    /// Ids; 0 for none.
    void setMarks(qint64 a, qint64 b);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

    // For assistive technology: the points.
    int accessibleRowCount() const override { return static_cast<int>(m_points.size()); }
    QString accessibleRowText(int row) const override;
    QRect accessibleRowRect(int row) const override;
    int accessibleCurrentRow() const override { return m_b == 0 ? accessibleRowCount() - 1 : placeOf(m_b); }
    bool isRowChoosable() const override { return true; }
    void chooseAccessibleRow(int row) override { Q_EMIT pointChosen(m_points[static_cast<size_t>(row)].id); }

Q_SIGNALS:
    void pointChosen(qint64 id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void rebuild();
    QRectF plot() const;
    double xOf(double time) const;
    double yOf(double value) const;
    /// The place of the point that is nearest to there, or -1.
    int nearest(double x) const;
    int placeOf(qint64 id) const;
    /// A point: when it was, and each line there.
    QStringList wordsOf(int place) const;
    void paintAxes(QPainter &painter) const;
    void paintLine(QPainter &painter, const GrowthLine &line, bool isFirst) const;
    void paintMark(QPainter &painter, qint64 id, const QString &letter) const;
    void paintLegend(QPainter &painter) const;

    std::vector<HistoryPoint> m_points;
    std::vector<GrowthLine> m_lines;
    GrowthMeasure m_measure = GrowthMeasure::HostClusters;
    double m_step = 1;
    double m_top = 1;
    qint64 m_a = 0;
    qint64 m_b = 0;
};

} // namespace easel
