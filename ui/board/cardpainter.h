// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/boardcontent.h"
#include "board/boardlayout.h"
#include "rules/admission.h"
#include "rules/finding.h"
#include "theme/tokens.h"

#include <QSet>

class QPainter;

namespace easel {

/// What a card shows besides its group.
struct CardState final
{
    bool isSelected = false;
    bool isHovered = false;
    bool hasFocus = false;   ///< by keyboard
    bool isTarget = false;   ///< the pointer or the keyboard is about to drop here
    bool isNew = false;      ///< exists in the plan only
    bool isChanged = false;  ///< the plan changes it
    int errors = 0;
    int warnings = 0;
    QHash<ClusterId, Severity> problems; ///< of its members, the worst of each
    ClusterId focusedChip;   ///< empty when the card itself has the focus
    QSet<ClusterId> selectedChips;
    QSet<ClusterId> newMembers; ///< joined in the plan
    QSet<ClusterId> lifted;     ///< are being dragged out of this card
    ClusterId hoveredChip;
    std::optional<Verdict> verdict; ///< while something is dragged
};

/// Paints the cards of the board. Knows nothing of where they come from.
class CardPainter final
{
public:
    CardPainter(QPainter &painter, const Fleet &draft, BoardDensity density, Qt::LayoutDirection direction);

    void paint(const CardGeometry &geometry, const ClusterGroup &group, const CardState &state);

    /// The rectangle of the group's name, where it is edited.
    static QRect nameRect(const CardGeometry &geometry, Qt::LayoutDirection direction);
    /// The metrics for the present text size.
    static BoardMetrics metrics(BoardDensity density);

private:
    void paintOutline(const QRect &rect, const CardState &state);
    void paintTitle(const QRect &box, const ClusterGroup &group, const CardState &state);
    void paintFacts(const QRect &box, const ClusterGroup &group);
    void paintCapacity(const QRect &rect, const ClusterGroup &group);
    void paintVerdict(const QRect &rect, const CardState &state);
    void paintMembers(const CardGeometry &geometry, const ClusterGroup &group, const CardState &state);
    void paintChip(const QRect &rect, const ClusterGroup &group, const Member &member, const CardState &state);
    void paintChipText(const QRect &box, const ClusterGroup &group, const Member &member, const CardState &state);
    void paintChipFacts(const QRect &line, const ClusterGroup &group, const Member &member);

    QPainter &m_painter;
    const Fleet &m_draft;
    BoardDensity m_density;
    Qt::LayoutDirection m_direction;
};

/// The colour of a verdict, the same at the card and beside the pointer.
Tint tintOf(Verdict::Kind kind);

} // namespace easel
