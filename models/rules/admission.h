// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/change.h"

#include <QHash>
#include <QStringList>

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
    Admission(const Fleet &draft, std::vector<ClusterId> clusters, GroupId from = {});

    Verdict onGroup(const GroupId &target, Mode mode) const;
    /// The kind of onGroup() alone, without its sentences: quick enough to ask for every card at once.
    Verdict::Kind kindOnGroup(const GroupId &target, Mode mode) const;
    /// A new group out of the clusters: its scope, endpoint and type follow from them. `changes` holds a CreateGroup that
    /// has the clusters as members already.
    Verdict onNewGroup(const Scope &preferredScope, Mode mode) const;
    /// Back to the Fleet list: leaves the group it comes from, or all groups when `from` is empty.
    Verdict onFleet() const;

    const std::vector<ClusterId> &clusters() const { return m_clusters; }
    const GroupId &from() const { return m_from; }

private:
    /// What is true of the selection whatever the target: found once.
    struct Facts
    {
        QStringList unknown;
        QStringList gateways;
        QStringList readOnlyImports;
        QStringList virtualOnes;
        QStringList notHosts;
        QStringList unhealthy;
        QStringList ingress;      ///< set up for ingress
        QStringList loadBalancer; ///< set up for load balancers
        QStringList noHostDns;    ///< of those that are not set up for load balancers
        QStringList edge;
        QStringList other; ///< not edge
        QList<Scope> scopes; ///< the projects among their scopes, each once
        QHash<Scope, QStringList> byProject;
        QStringList noLoadBalancerPack;
        QStringList noIngressController;
        /// Leaving: clusters that carry virtual clusters of a group that they would leave, as sentences.
        QStringList inUse;
        /// Leaving: groups that would be left without a host cluster.
        QStringList emptied;
        QStringList systemSources;
        bool neverAllowed = false;
    };

    /// Collects reasons, or only remembers how bad they are.
    class Judge;

    void gather();
    QList<GroupId> sourcesOf(const ClusterId &cluster) const;
    void judgeAnywhere(Judge &judge) const;
    void judgeLeaving(Judge &judge) const;
    void judgeJoining(Judge &judge, const ClusterGroup &group, int newcomers) const;
    Verdict::Kind judgeGroup(Judge &judge, const GroupId &target, Mode mode) const;
    Member memberFor(const ClusterId &cluster, EndpointType endpoint, const Member *present) const;
    void appendLeaving(std::vector<Change> &changes, const ClusterId &cluster) const;
    ClusterGroup newGroup(const Scope &preferredScope) const;

    const Fleet &m_draft;
    std::vector<ClusterId> m_clusters;
    GroupId m_from;
    Facts m_facts;
    QHash<GroupId, int> m_alreadyIn;
};

/// A name for a new group that is not taken in the scope: `wanted`, or `wanted 2`, `wanted 3`, …
QString freeGroupName(const Fleet &fleet, const Scope &scope, const QString &wanted);

} // namespace easel
