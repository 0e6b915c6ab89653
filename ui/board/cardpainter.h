// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/boardcontent.h"
#include "board/boardlayout.h"
#include "rules/admission.h"
#include "theme/tokens.h"

#include <QSet>

class QPainter;

namespace easel {

/// How a card is seen at the moment, besides what there is to say of its group.
struct CardState final
{
    bool isSelected = false;
    bool isHovered = false;
    bool hasFocus = false;   ///< by keyboard
    bool isTarget = false;   ///< the pointer or the keyboard is about to drop here
    ClusterId focusedChip;   ///< empty when the card itself has the focus
    QSet<ClusterId> selectedChips;
    QSet<ClusterId> lifted;     ///< are being dragged out of this card
    ClusterId hoveredChip;
    const Verdict *verdict = nullptr; ///< while something is dragged
};

/// Paints the cards of the board. Knows nothing of where they come from.
class CardPainter final
{
public:
    /// Chips outside of `exposed` are not painted.
    CardPainter(QPainter &painter, const Fleet &draft, BoardDensity density, Qt::LayoutDirection direction, const QRect &exposed);

    void paint(const CardGeometry &geometry, const ClusterGroup &group, const GroupFacts &facts, const CardState &state);

    /// The rectangle of the group's name, where it is edited.
    static QRect nameRect(const CardGeometry &geometry, Qt::LayoutDirection direction);
    /// The metrics for the present text size.
    static BoardMetrics metrics(BoardDensity density);

private:
    void paintOutline(const QRect &rect, const CardState &state);
    void paintTitle(const QRect &box, const ClusterGroup &group, const GroupFacts &facts);
    void paintFacts(const QRect &box, const ClusterGroup &group);
    void paintCapacity(const QRect &rect, const GroupFacts &facts);
    void paintVerdict(const QRect &rect, const CardState &state);
    void paintMembers(const CardGeometry &geometry, const ClusterGroup &group, const GroupFacts &facts, const CardState &state);
    void paintChip(const QRect &rect, const ClusterGroup &group, const Member &member, const GroupFacts &facts, const CardState &state);
    void paintChipText(const QRect &box, const ClusterGroup &group, const Member &member, const GroupFacts &facts);
    void paintChipFacts(const QRect &line, const ClusterGroup &group, const Member &member);

    QPainter &m_painter;
    const Fleet &m_draft;
    BoardDensity m_density;
    Qt::LayoutDirection m_direction;
    QRect m_exposed;
};

} // namespace easel
