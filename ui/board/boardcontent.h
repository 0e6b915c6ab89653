// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fleet.h"

namespace easel {

class PlanningSession;

/// In which order the cards are; by name among equals.
enum class BoardOrder {
    Name,
    Problems, ///< most errors first, then most warnings
    Members,  ///< largest first
    Usage,    ///< fullest first, groups of unknown capacity last
};

/// How much the board shows of a member.
enum class BoardDensity {
    Comfortable, ///< two lines
    Compact,     ///< one line
    Overview,    ///< its health
};

/// Which groups the board shows.
struct BoardQuery final
{
    Scope scope;    ///< the tenant shows all; a project shows its own, the tenant's and the system's
    QString filter; ///< each word has to be in the name, a tag, the scope, the endpoint type or the name of a member
    BoardOrder order = BoardOrder::Name;
};

/// What fits, in order.
std::vector<GroupId> groupsFor(const PlanningSession &session, const BoardQuery &query);

/// The CPU of a group: what its virtual clusters ask for, and what its hosts may give with oversubscription.
struct GroupCapacity final
{
    MilliCores requested;
    MilliCores allowed;
    bool isKnown = false; ///< false when no host tells its capacity
};
GroupCapacity cpuCapacity(const Fleet &fleet, const ClusterGroup &group);

} // namespace easel
