// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/shelves.h"

#include <algorithm>

namespace easel {

Shelves onShelves(const std::vector<QSizeF> &boxes, double width, double gap)
{
    Shelves shelves;
    shelves.positions.reserve(boxes.size());
    double x = 0;
    double y = 0;
    double height = 0;
    double used = 0;
    for (const QSizeF &box : boxes) {
        if (x > 0 && x + box.width() > width) {
            x = 0;
            y += height + gap;
            height = 0;
        }
        shelves.positions.emplace_back(x, y);
        x += box.width() + gap;
        height = std::max(height, box.height());
        used = std::max(used, x - gap);
    }
    if (!boxes.empty())
        shelves.used = {used, y + height};
    return shelves;
}

Shelves onStackedShelves(const std::vector<QSizeF> &boxes, double width, double gap)
{
    struct Row final
    {
        double top;
        double height;
        double right; ///< of what is in it
    };
    struct Column final
    {
        size_t row;
        double left;
        double width;
        double bottom;
    };
    // Looking through all of many columns for each of many boxes would take long; the early ones are full by then.
    constexpr size_t columnsLookedAt = 64;
    std::vector<Row> rows;
    std::vector<Column> columns;
    Shelves shelves;
    shelves.positions.reserve(boxes.size());
    double used = 0;
    const auto put = [&](const QSizeF &box) -> QPointF {
        for (size_t i = columns.size() - std::min(columns.size(), columnsLookedAt); i < columns.size(); ++i) {
            Column &column = columns[i];
            const Row &row = rows[column.row];
            if (box.width() > column.width || column.bottom + gap + box.height() > row.top + row.height)
                continue;
            const QPointF position(column.left, column.bottom + gap);
            column.bottom = position.y() + box.height();
            return position;
        }
        for (size_t i = rows.size() - std::min(rows.size(), columnsLookedAt); i < rows.size(); ++i) {
            Row &row = rows[i];
            const bool isLast = i + 1 == rows.size();
            if (row.right + gap + box.width() > width || (!isLast && box.height() > row.height))
                continue;
            const QPointF position(row.right + gap, row.top);
            row.right = position.x() + box.width();
            row.height = std::max(row.height, box.height());
            columns.push_back({i, position.x(), box.width(), row.top + box.height()});
            return position;
        }
        const QPointF position(0, rows.empty() ? 0 : rows.back().top + rows.back().height + gap);
        rows.push_back({position.y(), box.height(), box.width()});
        columns.push_back({rows.size() - 1, 0, box.width(), position.y() + box.height()});
        return position;
    };
    for (const QSizeF &box : boxes) {
        shelves.positions.push_back(put(box));
        used = std::max(used, shelves.positions.back().x() + box.width());
    }
    if (!rows.empty())
        shelves.used = {used, rows.back().top + rows.back().height};
    return shelves;
}

double areaOf(const std::vector<QSizeF> &boxes, double gap)
{
    double area = 0;
    for (const QSizeF &box : boxes)
        area += (box.width() + gap) * (box.height() + gap);
    return area;
}

double widestOf(const std::vector<QSizeF> &boxes)
{
    double widest = 0;
    for (const QSizeF &box : boxes)
        widest = std::max(widest, box.width());
    return widest;
}

} // namespace easel
