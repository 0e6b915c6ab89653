// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QAccessibleWidget>
#include <QHash>

namespace easel {

class BoardView;

/// The board for assistive technology: its children are the cards, theirs the chips. Cards are lists of host clusters that
/// can be selected; each knows its name, its verdict while something is dragged, where it is and whether it has the focus.
class BoardAccessible final : public QAccessibleWidget
{
public:
    explicit BoardAccessible(BoardView &board);
    ~BoardAccessible() override;

    /// Makes queryAccessibleInterface() know boards. May be called again.
    static void install();
    /// Says that the keyboard is on another card or chip. Does nothing while nobody listens.
    static void tellFocus(BoardView &board);

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

    BoardView &board() const;
    /// Of a card, or of a chip in it; made when first asked for and kept as long as the board.
    QAccessibleInterface *item(const GroupId &group, const ClusterId &cluster = {}) const;

private:
    mutable QHash<std::pair<GroupId, ClusterId>, QAccessible::Id> m_items;
};

} // namespace easel
