// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QSizeF>

#include <vector>

namespace easel {

/// Where boxes are that were put on shelves.
struct Shelves final
{
    std::vector<QPointF> positions; ///< of the top left corners, in the order of the boxes
    QSizeF used;                    ///< what they cover together; none for no boxes
};

/// In rows, in their order, from left to right: begins a row when the next box would go past `width`; one that is wider by
/// itself has a row of its own. `gap` is left between boxes and between rows. For many boxes of about one size.
Shelves onShelves(const std::vector<QSizeF> &boxes, double width, double gap);

/// The same, but a box first looks for room under a smaller one, or at the end of a row, that came before: in the first that
/// has it. Uneven boxes leave less empty so; the large ones are to come first.
Shelves onStackedShelves(const std::vector<QSizeF> &boxes, double width, double gap);

/// The sum of the boxes' areas, each with the gap on two sides.
double areaOf(const std::vector<QSizeF> &boxes, double gap);
/// The greatest width of them; 0 for none.
double widestOf(const std::vector<QSizeF> &boxes);

} // namespace easel
