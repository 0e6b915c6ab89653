// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/bubbles.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <queue>
#include <tuple>

namespace easel {
namespace {

/// The plane in squares that are halved and halved again, each free or taken as a whole. A circle takes the smallest square
/// that holds it: circles in different squares cannot overlap, and the nearest free square is found from the largest down.
class SquareTree final
{
public:
    SquareTree(double side, int levels) : m_side(side), m_levels(levels)
    {
        for (int level = 0; level <= levels; ++level)
            m_largestFree.emplace_back(size_t(1) << (2 * level), static_cast<signed char>(levels - level));
    }

    /// Takes a free square of the class (0: the smallest) and gives the centre in it that is nearest to the wanted one.
    QPointF take(const Bubble &wanted, int sizeClass)
    {
        using Candidate = std::tuple<double, int, int, int>; // distance, level, row, column
        std::priority_queue<Candidate, std::vector<Candidate>, std::greater<>> open;
        const auto add = [&](int level, int row, int column) {
            if (largestFree(level, row, column) < sizeClass)
                return;
            const QPointF away = centreIn(wanted, level, row, column) - wanted.centre;
            open.emplace(std::hypot(away.x(), away.y()), level, row, column);
        };
        add(0, 0, 0);
        while (!open.empty()) {
            const auto [distance, level, row, column] = open.top();
            open.pop();
            if (m_levels - level == sizeClass) {
                const QPointF centre = centreIn(wanted, level, row, column);
                mark(level, row, column);
                return centre;
            }
            for (int quarter = 0; quarter < 4; ++quarter)
                add(level + 1, 2 * row + quarter / 2, 2 * column + quarter % 2);
        }
        Q_UNREACHABLE(); // the tree is made large enough for all
    }

private:
    signed char &largestFree(int level, int row, int column)
    {
        return m_largestFree[static_cast<size_t>(level)][(static_cast<size_t>(row) << level) + static_cast<size_t>(column)];
    }

    /// The point of the square nearest to the wanted centre at which the circle is inside it.
    QPointF centreIn(const Bubble &wanted, int level, int row, int column) const
    {
        const double side = m_side / (1 << level);
        const double x = column * side;
        const double y = row * side;
        return {std::clamp(wanted.centre.x(), x + wanted.radius, x + side - wanted.radius),
                std::clamp(wanted.centre.y(), y + wanted.radius, y + side - wanted.radius)};
    }

    void mark(int level, int row, int column)
    {
        largestFree(level, row, column) = -1;
        while (level > 0) {
            --level;
            row /= 2;
            column /= 2;
            signed char largest = -1;
            bool isWhole = true;
            for (int quarter = 0; quarter < 4; ++quarter) {
                const signed char below = largestFree(level + 1, 2 * row + quarter / 2, 2 * column + quarter % 2);
                largest = std::max(largest, below);
                isWhole = isWhole && below == m_levels - level - 1;
            }
            largestFree(level, row, column) = isWhole ? static_cast<signed char>(m_levels - level) : largest;
        }
    }

    double m_side;
    int m_levels;
    std::vector<std::vector<signed char>> m_largestFree; ///< the largest class that is free in each square; -1 for none
};

} // namespace

std::vector<Bubble> apart(const std::vector<Bubble> &wanted, double smallest)
{
    if (wanted.empty())
        return {};
    std::vector<int> classes;
    classes.reserve(wanted.size());
    double area = 0;
    double reach = 0;
    for (const Bubble &bubble : wanted) {
        const int sizeClass = std::max(0, static_cast<int>(std::ceil(std::log2(bubble.radius / smallest) - 1e-9)));
        classes.push_back(sizeClass);
        area += std::exp2(2 * sizeClass);
        reach = std::max({reach, bubble.centre.x(), bubble.centre.y()});
    }
    // From the origin on, whatever is in it: squares stay where they are when the picture grows. Squares that are taken
    // from the largest down leave no gaps between, so that as much as their area is enough.
    const double smallestSide = 2 * smallest;
    const int forReach = static_cast<int>(std::ceil(std::log2(reach / smallestSide + 1)));
    const int forArea = static_cast<int>(std::ceil(std::log2(area) / 2));
    const int levels = std::max({*std::max_element(classes.begin(), classes.end()), forReach, forArea});
    SquareTree tree(smallestSide * std::exp2(levels), levels);

    std::vector<int> order(wanted.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](int a, int b) { return classes[static_cast<size_t>(a)] > classes[static_cast<size_t>(b)]; });
    std::vector<Bubble> bubbles(wanted.size());
    for (const int i : order) {
        const auto at = static_cast<size_t>(i);
        bubbles[at] = {tree.take(wanted[at], classes[at]), wanted[at].radius};
    }
    return bubbles;
}

} // namespace easel
