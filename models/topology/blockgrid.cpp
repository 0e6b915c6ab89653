// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/blockgrid.h"

#include <algorithm>
#include <cmath>

namespace easel {
namespace {

/// The smallest whole number whose square is not below `value`.
int rootUp(int value)
{
    int root = static_cast<int>(std::sqrt(static_cast<double>(value)));
    while (static_cast<long long>(root) * root < value)
        ++root;
    while (root > 0 && static_cast<long long>(root - 1) * (root - 1) >= value)
        --root;
    return root;
}

BlockGrid withColumns(int count, int columns)
{
    return {columns, (count + columns - 1) / columns};
}

} // namespace

BlockGrid squareGrid(int count)
{
    count = std::max(count, 1);
    return withColumns(count, rootUp(count));
}

BlockGrid wideGrid(int count)
{
    count = std::max(count, 1);
    return withColumns(count, 2 * rootUp((count + 1) / 2));
}

Slot snakingSlot(int index, int columns)
{
    const int row = index / columns;
    const int along = index % columns;
    return {row % 2 == 0 ? along : columns - 1 - along, row};
}

double steppedUp(double size, int steps)
{
    // A hair of tolerance: a size that came from the scale must not climb a step each time it is put on it.
    return std::exp2(std::ceil(std::log2(size) * steps - 1e-6) / steps);
}

double stepped(double size, int steps)
{
    return std::exp2(std::round(std::log2(size) * steps) / steps);
}

} // namespace easel
