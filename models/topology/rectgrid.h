// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <algorithm>
#include <vector>

namespace easel {

/// Which of many rectangles touch a place: an index over rectangles that do not change. About as many squares as there are
/// rectangles are laid over all of them, each of which knows the rectangles that reach into it.
class RectGrid final
{
public:
    RectGrid() = default;
    explicit RectGrid(std::vector<QRectF> rects);

    const std::vector<QRectF> &rects() const { return m_rects; }
    const QRectF &bounds() const { return m_bounds; }

    /// Calls `visit(int index)` once for every rectangle that reaches into `area`, edges included, in no particular order.
    template <typename Visit>
    void visit(const QRectF &area, Visit visit) const
    {
        if (m_rects.empty())
            return;
        const Span columns = columnsOf(area);
        const Span rows = rowsOf(area);
        for (int row = rows.first; row <= rows.last; ++row) {
            for (int column = columns.first; column <= columns.last; ++column) {
                const auto square = static_cast<size_t>(row * m_columns + column);
                for (int i = m_starts[square]; i < m_starts[square + 1]; ++i) {
                    const int index = m_indexes[static_cast<size_t>(i)];
                    const QRectF &rect = m_rects[static_cast<size_t>(index)];
                    // Only in the first of the squares that they share.
                    if (touches(rect, area) && row == std::max(rows.first, rowsOf(rect).first)
                        && column == std::max(columns.first, columnsOf(rect).first))
                        visit(index);
                }
            }
        }
    }

    qsizetype memoryUse() const;

private:
    struct Span final
    {
        int first = 0;
        int last = 0;
    };

    static bool touches(const QRectF &a, const QRectF &b)
    {
        return a.left() <= b.right() && b.left() <= a.right() && a.top() <= b.bottom() && b.top() <= a.bottom();
    }
    Span columnsOf(const QRectF &rect) const { return span(rect.left() - m_bounds.left(), rect.right() - m_bounds.left(), m_square.width(), m_columns); }
    Span rowsOf(const QRectF &rect) const { return span(rect.top() - m_bounds.top(), rect.bottom() - m_bounds.top(), m_square.height(), m_rows); }
    static Span span(double from, double to, double side, int count)
    {
        const auto clamped = [&](double at) { return static_cast<int>(std::clamp(at / side, 0.0, static_cast<double>(count - 1))); };
        return {clamped(from), clamped(to)};
    }

    std::vector<QRectF> m_rects;
    QRectF m_bounds;
    QSizeF m_square{1, 1};
    int m_columns = 1;
    int m_rows = 1;
    std::vector<int> m_starts; ///< the rectangles of a square are m_indexes from m_starts[square] to m_starts[square + 1]
    std::vector<int> m_indexes;
};

} // namespace easel
