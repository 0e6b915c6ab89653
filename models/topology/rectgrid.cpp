// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/rectgrid.h"

#include <cmath>
#include <numeric>

namespace easel {

RectGrid::RectGrid(std::vector<QRectF> rects) : m_rects(std::move(rects))
{
    if (m_rects.empty())
        return;
    double left = m_rects.front().left();
    double top = m_rects.front().top();
    double right = m_rects.front().right();
    double bottom = m_rects.front().bottom();
    for (const QRectF &rect : m_rects) {
        left = std::min(left, rect.left());
        top = std::min(top, rect.top());
        right = std::max(right, rect.right());
        bottom = std::max(bottom, rect.bottom());
    }
    m_bounds = QRectF(QPointF(left, top), QPointF(right, bottom));
    const double width = std::max(m_bounds.width(), 1.0);
    const double height = std::max(m_bounds.height(), 1.0);
    const double count = static_cast<double>(m_rects.size());
    m_columns = std::clamp(static_cast<int>(std::sqrt(count * width / height)), 1, 4096);
    m_rows = std::clamp(static_cast<int>(count / m_columns), 1, 4096);
    m_square = {width / m_columns, height / m_rows};

    const auto eachSquare = [this](const QRectF &rect, auto visit) {
        const Span columns = columnsOf(rect);
        const Span rows = rowsOf(rect);
        for (int row = rows.first; row <= rows.last; ++row) {
            for (int column = columns.first; column <= columns.last; ++column)
                visit(static_cast<size_t>(row * m_columns + column));
        }
    };
    m_starts.assign(static_cast<size_t>(m_columns * m_rows) + 1, 0);
    for (const QRectF &rect : m_rects)
        eachSquare(rect, [this](size_t square) { ++m_starts[square + 1]; });
    std::partial_sum(m_starts.begin(), m_starts.end(), m_starts.begin());
    m_indexes.resize(static_cast<size_t>(m_starts.back()));
    std::vector<int> next(m_starts.begin(), m_starts.end() - 1);
    for (size_t i = 0; i < m_rects.size(); ++i)
        eachSquare(m_rects[i], [&](size_t square) { m_indexes[static_cast<size_t>(next[square]++)] = static_cast<int>(i); });
}

qsizetype RectGrid::memoryUse() const
{
    return static_cast<qsizetype>(m_rects.capacity() * sizeof(QRectF) + (m_starts.capacity() + m_indexes.capacity()) * sizeof(int));
}

} // namespace easel
