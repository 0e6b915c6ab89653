// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fleet.h"
#include "rules/finding.h"

#include <QHash>
#include <QSet>

#include <map>
#include <optional>

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

/// What a card says of a group besides what the group itself holds.
struct GroupFacts final
{
    int errors = 0;
    int warnings = 0;
    int notes = 0;
    QHash<ClusterId, Severity> problems; ///< of its members, the worst of each
    bool isNew = false;     ///< exists in the plan only
    bool isChanged = false; ///< the plan changes it
    QSet<ClusterId> joined; ///< the members that the plan brings into a group that the backend has
    int virtualClusters = 0;
    MilliCores requested; ///< CPU, by its virtual clusters that are not paused
    std::optional<MilliCores> allowed; ///< CPU of its hosts with oversubscription; absent when none of them tells it
};

/// Which groups the board shows, in which order, and what there is to say of each. Facts are found when somebody asks for
/// them and kept until they are forgotten: a repaint finds nothing anew.
class BoardContent final
{
public:
    explicit BoardContent(const PlanningSession &session) : m_session(session) {}

    /// What fits, in order.
    std::vector<GroupId> groups(const BoardQuery &query) const;
    /// Of a group of the draft. The reference holds until the group is forgotten.
    const GroupFacts &facts(const GroupId &group) const;

    /// The groups, or their findings, are other ones now.
    void forget(const QSet<GroupId> &groups);
    void forgetAll() { m_facts.clear(); }

private:
    double weight(const ClusterGroup &group, BoardOrder order) const;
    void addFindings(GroupFacts &facts, const GroupId &group) const;
    void addPlan(GroupFacts &facts, const ClusterGroup &group) const;

    const PlanningSession &m_session;
    mutable std::map<GroupId, GroupFacts> m_facts;
};

} // namespace easel
