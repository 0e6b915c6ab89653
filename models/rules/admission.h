// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rulecatalogue.h"

namespace easel {

/// What would come of a drop.
struct Verdict final
{
    enum class Kind {
        Joins,
        JoinsWithWarning, ///< allowed; the reasons say what to know
        Cannot,
        Nothing, ///< nothing would change: they are all there already
    };
    Kind kind = Kind::Nothing;
    /// Why, the weightiest first; one plain sentence each. Rule ids beside them for "why?".
    QStringList reasons;
    QStringList rules;
    /// What a drop would do, in one undoable step; empty unless it may be done.
    std::vector<Change> changes;
};

/// May X join Y, and why not: the same rules as the findings, asked before the drop. Pure: looks at a draft that must
/// outlive it, and changes nothing. Made once when a drag begins.
class Admission final
{
public:
    enum class Mode { Move, AlsoJoin }; ///< AlsoJoin keeps the cluster in its other groups (Ctrl while dragging)

    /// `from` is the group that the clusters are dragged out of, and that a Move leaves. Empty when they come from the
    /// Fleet list: a Move then leaves every group that they are in, so that the gesture means the same everywhere.
    Admission(const RuleCatalogue &catalogue, const Fleet &draft, std::vector<ClusterId> clusters, GroupId from = {});

    Verdict onGroup(const GroupId &target, Mode mode) const;
    /// A new group out of the clusters: its scope, endpoint and type follow from them. `changes` begins with CreateGroup.
    /// `name` is a name that is free in that scope.
    Verdict onNewGroup(const Scope &preferredScope, Mode mode) const;
    /// Back to the Fleet list: leaves the group it comes from, or all groups when `from` is empty.
    Verdict onFleet() const;

private:
    const RuleCatalogue &m_catalogue;
    const Fleet &m_draft;
    std::vector<ClusterId> m_clusters;
    GroupId m_from;
};

/// A name for a new group that is not taken in the scope: `wanted`, or `wanted 2`, `wanted 3`, …
QString freeGroupName(const Fleet &fleet, const Scope &scope, const QString &wanted);

} // namespace easel
