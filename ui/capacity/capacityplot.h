// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/capacitymodel.h"

#include <QChart>

class QBarCategoryAxis;
class QBarSet;
class QHorizontalStackedBarSeries;
class QValueAxis;

namespace easel {

/// A few rows of capacity as stacked bars: requested by the group's own virtual clusters, by others, paused, free; across
/// them what is allowed and what is physically there. Every part has a pattern of its own and every bar its numbers, so
/// that nothing depends on colour. Names are painted literally: QtCharts would take them for rich text.
class CapacityPlot final : public QChart
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CapacityPlot)

public:
    explicit CapacityPlot(QGraphicsItem *parent = nullptr);

    /// Shows these rows from the top. `largest` is where the scale ends at least, in the resource's unit.
    void setRows(std::vector<CapacityRow> rows, Resource resource, qint64 largest);
    /// A line above it all that says what the picture is of; for a picture that stands alone.
    void setHeading(const QString &heading);
    /// The row that is highlighted; -1 for none.
    void setCurrent(int row);
    /// The row at a point of the plot; -1 beside the rows.
    int rowAt(const QPointF &point) const;
    /// What a row and the rest (legend and scale) are high.
    static int rowHeight();
    int restHeight() const;
    /// Where a row would end on the scale, if nothing else did.
    static qint64 extentOf(const CapacityRow &row, Resource resource);
    /// The numbers of a row in words, for tool tips and screen readers.
    static QString describe(const CapacityRow &row, Resource resource);

    // For the marks.
    const std::vector<CapacityRow> &rows() const { return m_rows; }
    Resource resource() const { return m_resource; }
    int current() const { return m_current; }
    const QString &heading() const { return m_heading; }
    QRectF bandOf(int row) const; ///< all of the row, its name and numbers included
    double x(qint64 amount) const;
    QRectF legendRect() const;

    /// Takes the colours and sizes of the theme again.
    void dress();

protected:
    void resizeEvent(QGraphicsSceneResizeEvent *event) override;

private:
    void place();

    std::vector<CapacityRow> m_rows;
    QString m_heading;
    Resource m_resource = Resource::Cpu;
    int m_current = -1;
    QHorizontalStackedBarSeries *m_series;
    std::array<QBarSet *, 4> m_sets; ///< own, others, paused, free
    QBarCategoryAxis *m_names;
    QValueAxis *m_scale;
    QGraphicsItem *m_under;
    QGraphicsItem *m_over;
};

} // namespace easel
