// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <vector>

namespace easel {

/// A circle, in the units of the picture.
struct Bubble final
{
    QPointF centre;
    double radius = 0;
    friend bool operator==(const Bubble &, const Bubble &) = default;
};

/// Moves circles apart, so that none overlaps another: each to the free space nearest to where it wants to be, the large
/// ones first and then in their order. Sizes are taken in classes (each twice the one before, from `smallest` on), so that a
/// circle that grows a little changes nobody's turn. What they get is right of and below the origin, in a square that holds all
/// that was wanted and has room for all. Deterministic; n circles take O(n log n) steps, however many want to be
/// at one point. Circles have radiuses from `smallest` on.
std::vector<Bubble> apart(const std::vector<Bubble> &wanted, double smallest);

} // namespace easel
