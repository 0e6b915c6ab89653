// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/labelplacer.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace easel {
namespace {

constexpr double squareWidth = 64; // about the size of a label: a square then holds a few
constexpr double squareHeight = 32;

/// The labels that have their places, by the squares of the view that they reach into.
class TakenSpace final
{
public:
    TakenSpace(const QRectF &view, double gap)
        : m_view(view), m_gap(gap), m_columns(std::max(1, static_cast<int>(std::ceil(view.width() / squareWidth)))),
          m_rows(std::max(1, static_cast<int>(std::ceil(view.height() / squareHeight)))),
          m_heads(static_cast<size_t>(m_columns) * static_cast<size_t>(m_rows), -1)
    {
    }

    bool take(const QRectF &rect)
    {
        if (!rect.isValid() || !rect.intersects(m_view) || !isFree(rect))
            return false;
        const int index = static_cast<int>(m_rects.size());
        m_rects.push_back(rect);
        eachSquare(rect, [&](int &head) {
            m_entries.push_back({index, head});
            head = static_cast<int>(m_entries.size()) - 1;
            return true;
        });
        return true;
    }

private:
    struct Entry final
    {
        int rect;
        int next; ///< of the same square; -1 at the end
    };

    bool isFree(const QRectF &rect)
    {
        const QRectF wide = rect.adjusted(-m_gap, -m_gap, m_gap, m_gap);
        return eachSquare(wide, [&](int head) {
            for (; head >= 0; head = m_entries[static_cast<size_t>(head)].next) {
                if (wide.intersects(m_rects[static_cast<size_t>(m_entries[static_cast<size_t>(head)].rect)]))
                    return false;
            }
            return true;
        });
    }

    /// While `visit` wants more; whether it did to the end.
    template <typename Visit>
    bool eachSquare(const QRectF &rect, Visit visit)
    {
        const auto index = [](double from, double side, int count) { return static_cast<int>(std::clamp(std::floor(from / side), 0.0, count - 1.0)); };
        const int lastRow = index(rect.bottom() - m_view.top(), squareHeight, m_rows);
        const int lastColumn = index(rect.right() - m_view.left(), squareWidth, m_columns);
        for (int row = index(rect.top() - m_view.top(), squareHeight, m_rows); row <= lastRow; ++row) {
            for (int column = index(rect.left() - m_view.left(), squareWidth, m_columns); column <= lastColumn; ++column) {
                if (!visit(m_heads[static_cast<size_t>(row * m_columns + column)]))
                    return false;
            }
        }
        return true;
    }

    QRectF m_view;
    double m_gap;
    int m_columns;
    int m_rows;
    std::vector<int> m_heads; ///< the first entry of each square; -1 for none
    std::vector<Entry> m_entries;
    std::vector<QRectF> m_rects;
};

} // namespace

std::vector<PlacedLabel> placeLabels(std::span<const WantedLabel> wanted, const QRectF &view, double gap)
{
    std::vector<int> order(wanted.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        return wanted[static_cast<size_t>(a)].priority > wanted[static_cast<size_t>(b)].priority;
    });
    TakenSpace space(view, gap);
    std::vector<PlacedLabel> placed;
    for (const int label : order) {
        const WantedLabel &want = wanted[static_cast<size_t>(label)];
        if (space.take(want.rect))
            placed.push_back({label, want.rect});
        else if (!want.otherwise.isNull() && space.take(want.otherwise))
            placed.push_back({label, want.otherwise});
    }
    std::sort(placed.begin(), placed.end(), [](const PlacedLabel &a, const PlacedLabel &b) { return a.label < b.label; });
    return placed;
}

} // namespace easel
