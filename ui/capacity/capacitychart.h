// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/capacitymodel.h"
#include "theme/accessiblerows.h"

#include <QWidget>

class QChartView;
class QScrollBar;

namespace easel {

class CapacityPlot;

/// Any number of rows of capacity as bars: as many as there is room for are drawn, and the wheel, the scroll bar and the
/// keyboard reach the rest. Up and Down move the current row, Enter opens it, Backspace goes back.
/// Object name: "capacityChart".
class CapacityChart final : public QWidget, public AccessibleRows
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CapacityChart)

public:
    explicit CapacityChart(QWidget *parent = nullptr);

    /// Keeps the place where it is scrolled to, as far as there are rows.
    void setRows(std::vector<CapacityRow> rows, Resource resource);
    int rowCount() const { return static_cast<int>(m_rows.size()); }
    /// Marks a row and scrolls to it, without emitting currentChanged; -1 for none.
    void setCurrent(int row);
    int current() const { return m_current; }
    /// Where a row is; null while it is scrolled out of sight.
    QRect rowRect(int row) const;

    // For assistive technology.
    int accessibleRowCount() const override { return rowCount(); }
    QString accessibleRowText(int row) const override;
    QRect accessibleRowRect(int row) const override { return rowRect(row); }
    int accessibleCurrentRow() const override { return m_current; }
    bool isRowChoosable() const override { return true; }
    void chooseAccessibleRow(int row) override { choose(row); }

    // The picture of all rows, or of the first `mostRows`, as wide as that, with the accessible name for a heading. In the
    // colours of the theme.
    static constexpr int mostRows = 60;
    QByteArray png(int width) const;
    QByteArray svg(int width) const;

Q_SIGNALS:
    void currentChanged(int row);
    /// Double click or Enter.
    void activated(int row);
    void backRequested();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void fill();
    void choose(int row);
    int visibleRows() const;
    int rowAt(const QPointF &position) const;
    void describe();
    template <typename Paint> void paintAll(int width, const Paint &paint) const;

    std::vector<CapacityRow> m_rows;
    Resource m_resource = Resource::Cpu;
    qint64 m_largest = 0;
    int m_current = -1;
    int m_wheelRest = 0;
    CapacityPlot *m_plot;
    QChartView *m_view;
    QScrollBar *m_scroll;
};

} // namespace easel
