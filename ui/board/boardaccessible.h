// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QAccessibleWidget>
#include <QHash>

namespace easel {

class BoardView;

/// The board for assistive technology: its children are the cards, theirs the chips. A card is a list of host clusters. Each
/// of them knows its name, its verdict while something is carried, where it is, whether it is selected and has the focus, and
/// can be pressed; members can be picked up, and pressing a card drops what is carried.
class BoardAccessible final : public QAccessibleWidget
{
public:
    explicit BoardAccessible(BoardView &board);
    ~BoardAccessible() override;

    /// Makes queryAccessibleInterface() know boards. May be called again.
    static void install();
    // These say what has changed.
    /// The keyboard is on another card or chip, or the verdict there is another one.
    static void tellFocus(BoardView &board);
    static void tellSelection(BoardView &board);
    static void tellCards(BoardView &board);

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

    BoardView &board() const;
    /// Of a card, or of a chip in it; made when first asked for and kept as long as the board.
    QAccessibleInterface *item(const GroupId &group, const ClusterId &cluster = {}) const;

private:
    static BoardAccessible *of(BoardView &board);

    mutable QHash<std::pair<GroupId, ClusterId>, QAccessible::Id> m_items;
};

} // namespace easel
