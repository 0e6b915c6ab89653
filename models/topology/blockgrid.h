// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace easel {

/// How many columns and rows a block has for a number of things. It grows in steps, so that one more of them mostly takes a
/// free slot and leaves the others where they are.
struct BlockGrid final
{
    int columns = 1;
    int rows = 1;
    int slots() const { return columns * rows; }
    friend bool operator==(const BlockGrid &, const BlockGrid &) = default;
};

/// As many columns as rows, or one more: 1, 2, 4, 6, 9, 12, 16, … slots. At least one.
BlockGrid squareGrid(int count);
/// Twice as many columns as rows, about: 2, 4, 8, 12, 18, … slots. At least one row.
BlockGrid wideGrid(int count);

/// Snaking through a grid: rows run to the right and back again in turn. What is side by side in the order is so in the
/// picture too, and what moves up by one moves by one slot, never across the block.
struct Slot final
{
    int column = 0;
    int row = 0;
    friend bool operator==(const Slot &, const Slot &) = default;
};
Slot snakingSlot(int index, int columns);

/// The next larger size on a scale with `steps` to a doubling, or `size` itself when it is on it. Sizes that grow on a
/// scale keep their neighbours still until the next step. `size` is above 0.
double steppedUp(double size, int steps);
/// The nearest on that scale.
double stepped(double size, int steps);

} // namespace easel
