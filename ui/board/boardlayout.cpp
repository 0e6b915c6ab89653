// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/boardlayout.h"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <utility>

namespace easel {
namespace {

void moveTo(CardGeometry &card, QPoint corner)
{
    const QPoint by = corner - card.rect.topLeft();
    card.rect.translate(by);
    card.header.translate(by);
    if (!card.more.isEmpty())
        card.more.translate(by);
    for (auto &chip : card.chips)
        chip.second.translate(by);
}

void mirror(CardGeometry &card)
{
    const auto flip = [&card](QRect &rect) {
        if (!rect.isEmpty())
            rect.moveLeft(card.rect.left() + card.rect.right() - rect.right());
    };
    flip(card.more);
    for (auto &chip : card.chips)
        flip(chip.second);
}

} // namespace

BoardLayout::BoardLayout(const std::vector<CardContent> &cards, int width, const BoardMetrics &metrics,
                         Qt::LayoutDirection direction)
    : m_metrics(metrics), m_direction(direction)
{
    const int usable = std::max(width - 2 * metrics.margin, metrics.minCardWidth);
    m_width = std::max(width, usable + 2 * metrics.margin);
    m_columns = std::max(1, (usable + metrics.gap) / (metrics.minCardWidth + metrics.gap));
    m_cardWidth = (usable - (m_columns - 1) * metrics.gap) / m_columns;
    std::vector<GroupId> order;
    order.reserve(cards.size());
    for (const CardContent &content : cards)
        order.push_back(content.group);
    update(order, cards);
}

QRect BoardLayout::update(const std::vector<GroupId> &order, const std::vector<CardContent> &contents)
{
    QHash<GroupId, const CardContent *> anew;
    for (const CardContent &content : contents)
        anew.insert(content.group, &content);
    std::vector<CardGeometry> before = std::exchange(m_cards, {});
    const QHash<GroupId, size_t> indexBefore = std::exchange(m_index, {});
    std::vector<bool> isKept(before.size(), false);
    m_cards.reserve(order.size());
    m_index.reserve(static_cast<qsizetype>(order.size()));
    QRect changed;
    std::vector<int> bottoms(static_cast<size_t>(m_columns), m_metrics.margin);
    for (const GroupId &group : order) {
        const auto column = std::min_element(bottoms.begin(), bottoms.end());
        const int x = m_metrics.margin + static_cast<int>(column - bottoms.begin()) * (m_cardWidth + m_metrics.gap);
        const QPoint corner(m_direction == Qt::RightToLeft ? m_width - x - m_cardWidth : x, *column);
        const auto known = indexBefore.constFind(group);
        const CardContent *content = anew.value(group);
        m_index.insert(group, m_cards.size());
        if (known != indexBefore.cend() && !content) {
            CardGeometry &card = before[*known];
            isKept[*known] = true;
            if (card.rect.topLeft() != corner) {
                changed |= card.rect;
                moveTo(card, corner);
                changed |= card.rect;
            }
            m_cards.push_back(std::move(card));
        } else {
            m_cards.push_back(build(content ? *content : CardContent{group, {}, false}, corner));
            changed |= m_cards.back().rect;
        }
        *column = m_cards.back().rect.bottom() + 1 + m_metrics.gap;
    }
    for (size_t i = 0; i < before.size(); ++i) {
        if (!isKept[i])
            changed |= before[i].rect;
    }
    m_height = *std::max_element(bottoms.begin(), bottoms.end()) - m_metrics.gap + m_metrics.margin;
    return changed;
}

CardGeometry BoardLayout::build(const CardContent &content, QPoint corner) const
{
    CardGeometry card;
    card.group = content.group;
    card.header = QRect(corner.x(), corner.y(), m_cardWidth, m_metrics.headerHeight);
    card.rect = QRect(corner.x(), corner.y(), m_cardWidth, putChips(card, content) - corner.y());
    if (m_direction == Qt::RightToLeft)
        mirror(card);
    return card;
}

/// Lays out what is below the header and returns where the card ends.
int BoardLayout::putChips(CardGeometry &card, const CardContent &content) const
{
    const BoardMetrics &metrics = m_metrics;
    const int left = card.header.left() + metrics.padding;
    const int width = card.header.width() - 2 * metrics.padding;
    const int abreast = std::max(1, (width + metrics.chipGap) / (metrics.minChipWidth + metrics.chipGap));
    const int chipWidth = metrics.stretchChips ? (width - (abreast - 1) * metrics.chipGap) / abreast : metrics.minChipWidth;
    const auto members = static_cast<int>(content.members.size());
    const int folded = (metrics.foldedChips + abreast - 1) / abreast * abreast;
    // One that would be hidden alone may as well be shown.
    const bool folds = members > folded + 1;
    const int shown = folds && !content.isExpanded ? folded : members;
    int y = card.header.bottom() + 1;
    for (int i = 0; i < shown; ++i) {
        const int x = left + i % abreast * (chipWidth + metrics.chipGap);
        const int top = y + i / abreast * (metrics.chipHeight + metrics.chipGap);
        card.chips.emplace_back(content.members[static_cast<size_t>(i)], QRect(x, top, chipWidth, metrics.chipHeight));
    }
    y += (shown + abreast - 1) / abreast * (metrics.chipHeight + metrics.chipGap);
    if (members == 0)
        y += std::min(metrics.moreHeight, metrics.chipHeight); // room to say that it is empty
    if (folds) {
        card.more = QRect(left, y, width, metrics.moreHeight);
        card.hiddenMembers = members - shown;
        y += metrics.moreHeight;
    }
    return y + metrics.padding - (shown > 0 && !folds ? metrics.chipGap : 0);
}

const CardGeometry *BoardLayout::card(const GroupId &group) const
{
    const auto it = m_index.constFind(group);
    return it == m_index.cend() ? nullptr : &m_cards[*it];
}

const CardGeometry *BoardLayout::cardAt(QPoint point) const
{
    const auto it = std::find_if(m_cards.begin(), m_cards.end(), [&](const CardGeometry &c) { return c.rect.contains(point); });
    return it == m_cards.end() ? nullptr : &*it;
}

ClusterId BoardLayout::chipAt(const CardGeometry &card, QPoint point)
{
    const auto it = std::find_if(card.chips.begin(), card.chips.end(), [&](const auto &c) { return c.second.contains(point); });
    return it == card.chips.end() ? ClusterId() : it->first;
}

QList<ClusterId> BoardLayout::chipsIn(const CardGeometry &card, const QRect &rect)
{
    QList<ClusterId> chips;
    for (const auto &[id, place] : card.chips) {
        if (place.intersects(rect))
            chips << id;
    }
    return chips;
}

ClusterId BoardLayout::chipNeighbour(const CardGeometry &card, const ClusterId &from, Qt::Key arrow)
{
    const auto at = std::find_if(card.chips.begin(), card.chips.end(), [&](const auto &c) { return c.first == from; });
    if (at == card.chips.end())
        return arrow == Qt::Key_Down && !card.chips.empty() ? card.chips.front().first : ClusterId();
    const QRect start = at->second;
    const bool vertical = arrow == Qt::Key_Up || arrow == Qt::Key_Down;
    const int sign = arrow == Qt::Key_Down || arrow == Qt::Key_Right ? 1 : -1;
    ClusterId best;
    int bestDistance = std::numeric_limits<int>::max();
    for (const auto &[id, rect] : card.chips) {
        const int along = (vertical ? rect.top() - start.top() : rect.left() - start.left()) * sign;
        const int across = std::abs(vertical ? rect.left() - start.left() : rect.top() - start.top());
        if (along <= 0 || (!vertical && across > 0))
            continue;
        // The last row may be short: then down goes to its end.
        const int distance = along * 1000 + across;
        if (distance < bestDistance) {
            bestDistance = distance;
            best = id;
        }
    }
    return best;
}

GroupId BoardLayout::neighbour(const GroupId &from, Qt::Key arrow) const
{
    const CardGeometry *start = card(from);
    if (!start)
        return m_cards.empty() ? from : m_cards.front().group;
    const QPoint centre = start->rect.center();
    const bool vertical = arrow == Qt::Key_Up || arrow == Qt::Key_Down;
    const int sign = arrow == Qt::Key_Down || arrow == Qt::Key_Right ? 1 : -1;
    GroupId best = from;
    int bestDistance = std::numeric_limits<int>::max();
    for (const CardGeometry &candidate : m_cards) {
        const QPoint other = candidate.rect.center();
        const bool sameColumn = candidate.rect.left() == start->rect.left();
        const int ahead = (vertical ? other.y() - centre.y() : other.x() - centre.x()) * sign;
        if (candidate.group == from || ahead <= 0 || (vertical && !sameColumn) || (!vertical && sameColumn))
            continue;
        // Sideways the card at the same height counts, in the next column.
        const int distance = vertical ? ahead : ahead * 4 + std::abs(other.y() - centre.y());
        if (distance < bestDistance) {
            bestDistance = distance;
            best = candidate.group;
        }
    }
    return best;
}

std::vector<const CardGeometry *> BoardLayout::cardsIn(const QRect &rect) const
{
    std::vector<const CardGeometry *> result;
    for (const CardGeometry &card : m_cards) {
        if (card.rect.intersects(rect))
            result.push_back(&card);
    }
    return result;
}

} // namespace easel
