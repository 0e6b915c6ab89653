// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/finding.h"

#include <QSet>

#include <functional>
#include <memory>
#include <span>

namespace easel {

/// A rule that cluster groups obey: what Palette enforces or what good sense asks.
struct Rule final
{
    QString id;          ///< stable, upper case with hyphens
    Severity severity = Severity::Warning;
    QString title;       ///< a few words, translated
    QString explanation; ///< a few sentences for people: why, and what to do
    QString source;      ///< the public document it comes from
    QString since;       ///< the Palette version from which it is true; empty: always
    /// Appends what the group breaks as it is. Pure: reads the fleet, changes nothing. Empty for a rule about changes.
    std::function<void(const Fleet &, const ClusterGroup &, std::vector<Finding> &)> check;
    /// Appends what becoming `after` breaks for a group that the backend has as `before`; null when it is deleted. Empty
    /// for a rule about states.
    std::function<void(const Fleet &base, const Fleet &draft, const ClusterGroup &before, const ClusterGroup *after, std::vector<Finding> &)>
        checkChange{};
    /// Appends what the virtual clusters of the group break that the plan deploys or changes (Fleet::plannedVirtualClusters()).
    /// Asked of system groups too: one may deploy there. Empty for all other rules.
    std::function<void(const Fleet &, const ClusterGroup &, std::vector<Finding> &)> checkPlanned{};
};

/// All rules, in the order of the catalogue. A value: copies share the rules. Adding one: an entry in the file of its subject (rules/membership.cpp, …)
/// and rows in its case table.
class RuleCatalogue final
{
public:
    RuleCatalogue();
    std::span<const Rule> rules() const { return *m_rules; }
    /// Null when there is no rule of that id.
    const Rule *rule(QStringView id) const;

    /// What one group breaks as it is, in catalogue order.
    std::vector<Finding> check(const Fleet &fleet, const ClusterGroup &group) const;
    /// What the plan's virtual clusters of the group break; part of check().
    std::vector<Finding> checkPlanned(const Fleet &fleet, const ClusterGroup &group) const;
    /// What all groups break, in the order of Fleet::groupIds().
    std::vector<Finding> checkAll(const Fleet &fleet) const;
    /// What changing one group of the base, or deleting it, breaks. Nothing for a group that the base does not have.
    std::vector<Finding> checkChange(const Fleet &base, const Fleet &draft, const GroupId &id) const;
    /// The same for all groups of the base, in its order.
    std::vector<Finding> checkChanges(const Fleet &base, const Fleet &draft) const;
    /// What is to be said of a plan when it is applied: the findings of the groups that it touches and of the changes
    /// themselves; a new group that is still empty is an error by then. Errors stand in the way of the apply.
    std::vector<Finding> checkPlan(const Fleet &base, const Fleet &draft) const;
    /// The errors among them.
    std::vector<Finding> applyBlockers(const Fleet &base, const Fleet &draft) const;
    /// Adds those that share a cluster, a name or a host DNS with that state of a group in that fleet. affectedBy() for who
    /// changes a fleet in place: asked for the states before and after, of the fleet before and after.
    static void addNeighbours(const Fleet &fleet, const ClusterGroup &state, QSet<GroupId> &affected);
    /// Adds the groups whose virtual clusters the plan touches: when one of these changes, so does what is left of the credit
    /// and which names are free.
    static void addCreditNeighbours(const Fleet &fleet, QSet<GroupId> &affected);
    /// The groups whose findings may differ after these groups changed from `before` to `after`: they themselves, those
    /// that share a cluster, a name or a host DNS with them, and with virtual clusters what addCreditNeighbours() says.
    QSet<GroupId> affectedBy(const Fleet &before, const Fleet &after, const QSet<GroupId> &changed) const;

private:
    std::shared_ptr<const std::vector<Rule>> m_rules;
};

} // namespace easel
