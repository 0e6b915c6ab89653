// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QSizeF>

#include <vector>

namespace easel {

/// Boxes in rows, in their order, from left to right: tops never go up along the order, and lefts grow along a row.
struct Shelves final
{
    std::vector<QPointF> positions; ///< of the top left corners, in the order of the boxes
    QSizeF used;                    ///< what they cover together; none for no boxes
};

/// Begins a row when the next box would go past `width`; one that is wider by itself has a row of its own. `gap` is left
/// between boxes and between rows.
Shelves onShelves(const std::vector<QSizeF> &boxes, double width, double gap);

/// The sum of the boxes' areas, each with the gap on two sides.
double areaOf(const std::vector<QSizeF> &boxes, double gap);
/// The greatest width of them; 0 for none.
double widestOf(const std::vector<QSizeF> &boxes);

} // namespace easel
