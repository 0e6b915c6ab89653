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
