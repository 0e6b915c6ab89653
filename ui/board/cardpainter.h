// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/boardlayout.h"
#include "domain/fleet.h"
#include "rules/admission.h"

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
    ClusterId focusedChip;   ///< empty when the card itself has the focus
    QSet<ClusterId> selectedChips;
    QSet<ClusterId> newMembers; ///< joined in the plan
    ClusterId hoveredChip;
    std::optional<Verdict> verdict; ///< while something is dragged; reasons only where they are shown
};

/// Paints the cards of the board. Knows nothing of where they come from.
class CardPainter final
{
public:
    CardPainter(QPainter &painter, const Fleet &draft, Qt::LayoutDirection direction);

    void paint(const CardGeometry &geometry, const ClusterGroup &group, const CardState &state);

    /// The rectangle of the group's name, where it is edited.
    static QRect nameRect(const CardGeometry &geometry);
    /// The metrics for the present text size.
    static BoardMetrics metrics();

private:
    void paintHeader(const CardGeometry &geometry, const ClusterGroup &group, const CardState &state);
    void paintCapacity(const QRect &rect, const ClusterGroup &group);
    void paintChip(const QRect &rect, const ClusterGroup &group, const Member &member, const CardState &state);
    void paintVerdict(const CardGeometry &geometry, const CardState &state);

    QPainter &m_painter;
    const Fleet &m_draft;
    Qt::LayoutDirection m_direction;
};

/// The CPU of a group: what its virtual clusters ask for, and what its hosts may give with oversubscription.
struct GroupCapacity final
{
    MilliCores requested;
    MilliCores allowed;
    bool isKnown = false; ///< false when no host tells its capacity
};
GroupCapacity cpuCapacity(const Fleet &fleet, const ClusterGroup &group);

} // namespace easel
