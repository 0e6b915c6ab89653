// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QHash>
#include <QList>
#include <QRect>
#include <QSet>

#include <vector>

namespace easel {

/// How many members a card has to lay out.
struct CardContent final
{
    GroupId group;
    std::vector<ClusterId> members;
    bool isExpanded = false; ///< shows all members, not only the first ones
};

/// Sizes in logical pixels; they grow with the text.
struct BoardMetrics final
{
    int margin = 16;
    int gap = 16;
    int minCardWidth = 330;
    int headerHeight = 92; ///< name, facts and capacity
    int minChipWidth = 250; ///< where there is room for two, chips are beside each other
    int chipHeight = 40;
    int chipGap = 4;
    int padding = 12;
    int moreHeight = 28;
    int foldedChips = 6;      ///< of a card that is not expanded; rows are filled up
    bool stretchChips = true; ///< chips share the width of the card; otherwise they keep their least width
};

/// Where one card and its parts are, in board coordinates.
struct CardGeometry final
{
    GroupId group;
    QRect rect;
    QRect header;
    std::vector<std::pair<ClusterId, QRect>> chips;
    QRect more;           ///< "12 more" or "show less"; empty when all fit
    int hiddenMembers = 0; ///< behind "more"
    friend bool operator==(const CardGeometry &, const CardGeometry &) = default;
};

/// Cards in columns of equal width, each put below the shortest column, so that order is kept roughly from the top left.
/// From right to left everything is mirrored within the width. An edit lays out the parts of the cards that it changes; the
/// others are moved at most. Pure geometry.
class BoardLayout final
{
public:
    BoardLayout() = default;
    BoardLayout(const std::vector<CardContent> &cards, int width, const BoardMetrics &metrics,
                Qt::LayoutDirection direction = Qt::LeftToRight);

    /// Puts the cards into `order`, and leaves out those that are not in it. What is in `contents` is laid out anew; the
    /// parts of the others are kept, so that every card that is new has to be in there. Returns the bounds of all that
    /// looks different now, before or after.
    QRect update(const std::vector<GroupId> &order, const std::vector<CardContent> &contents);

    const std::vector<CardGeometry> &cards() const { return m_cards; }
    int height() const { return m_height; }
    int columns() const { return m_columns; }
    /// Null when there is no card of that group.
    const CardGeometry *card(const GroupId &group) const;
    /// The card at a point; null on the empty board.
    const CardGeometry *cardAt(QPoint point) const;
    static ClusterId chipAt(const CardGeometry &card, QPoint point);
    /// The chips of a card that a rectangle touches, in their order.
    static QList<ClusterId> chipsIn(const CardGeometry &card, const QRect &rect);
    /// The chip that one comes to from `from` by an arrow key; empty when the key leaves the chips of the card. From an
    /// empty `from`, which is the card itself, down comes to the first chip.
    static ClusterId chipNeighbour(const CardGeometry &card, const ClusterId &from, Qt::Key arrow);
    /// The card that one comes to from `from` by an arrow key; `from` itself at the edge.
    GroupId neighbour(const GroupId &from, Qt::Key arrow) const;
    /// The cards that a rectangle touches.
    std::vector<const CardGeometry *> cardsIn(const QRect &rect) const;

private:
    CardGeometry build(const CardContent &content, QPoint corner) const;
    int putChips(CardGeometry &card, const CardContent &content) const;

    BoardMetrics m_metrics;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    int m_width = 0;
    int m_cardWidth = 0;
    std::vector<CardGeometry> m_cards;
    QHash<GroupId, size_t> m_index;
    int m_height = 0;
    int m_columns = 1;
};

} // namespace easel
