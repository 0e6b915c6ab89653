// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <span>
#include <vector>

namespace easel {

/// A text that somebody would like to see, in pixels of the screen.
struct WantedLabel final
{
    QRectF rect;      ///< where it goes best
    QRectF otherwise; ///< where it may go when there is no room; null for nowhere
    int priority = 0; ///< the higher, the sooner it has its place
};

struct PlacedLabel final
{
    int label = 0; ///< which of those that were wanted
    QRectF rect;   ///< one of its two
    friend bool operator==(const PlacedLabel &, const PlacedLabel &) = default;
};

/// The labels that fit into the view, in the order of the wanted ones: none overlaps another or comes nearer than `gap`, and
/// one is left out only for those that came before it, by priority and then by their order. Those outside the view are left
/// out; one that reaches over its edge is not. The same labels give the same answer. n labels take O(n log n) to sort and
/// then about as long as they have squares of 64 x 32 pixels.
std::vector<PlacedLabel> placeLabels(std::span<const WantedLabel> wanted, const QRectF &view, double gap = 2);

} // namespace easel
