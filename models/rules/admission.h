// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/change.h"

#include <QHash>
#include <QStringList>

#include <array>

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
    /// A cluster that is named twice counts once.
    Admission(const Fleet &draft, std::vector<ClusterId> clusters, GroupId from = {});

    /// Clusters that the target has already stay as they are, and what is wrong with them is not the drop's fault.
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
    /// What is true of a cluster whatever the target.
    enum Fact {
        Unknown, ///< not in the inventory
        Gateway,
        ReadOnlyImport,
        VirtualOne,
        NotHost,
        Edge,
        Other, ///< not edge
        ForIngress,
        ForLoadBalancer,
        Carrier, ///< carries virtual clusters of a group that a move would leave
        OfSystem, ///< a move would leave a system group
        Grouped,  ///< is in a group already
        StaysElsewhere, ///< would be in another group even after a move
        Unhealthy,
        HostDnsMissing, ///< these three of clusters that are not set up for load balancers
        HostDnsInvalid,
        HostDnsTaken,
        NoEntry, ///< an edge cluster with neither load balancer nor ingress controller
        NoIngressController,
        NoLoadBalancer,
        FactCount,
    };

    struct Candidate final
    {
        ClusterId id;
        const HostCluster *cluster = nullptr; ///< null when it is unknown
        QString name;
        quint32 facts = 0; ///< a bit a Fact
        QList<GroupId> groups;  ///< that have it as a member
        QList<GroupId> sources; ///< those of them that a move leaves
        QList<GroupId> carried; ///< those of these that have virtual clusters on it
        const Member *present = nullptr; ///< what it is in the first source, or else in the first group
        QString hostDns; ///< what it would answer to in an ingress group

        bool has(Fact fact) const { return facts & (1U << fact); }
    };

    /// The candidates that are not in a target already, counted.
    struct Party final
    {
        std::vector<size_t> who; ///< indexes of candidates
        std::array<int, FactCount> counts{};
        QList<Scope> projects; ///< the projects among their scopes, each once
        QList<GroupId> emptied; ///< groups that a move leaves without a member, in name order
    };

    /// Collects reasons, or only remembers how bad they are.
    class Judge;

    Candidate candidate(const ClusterId &id) const;
    void findFacts(Candidate &candidate) const;
    Party everyone() const;
    Party newcomersTo(const GroupId &target) const;
    QStringList namesOf(const Party &party, Fact fact) const;
    template <typename Forms, typename... More>
    QString tell(const Party &party, Fact fact, Forms forms, const More &...more) const;

    void judgeAnywhere(Judge &judge, const Party &party) const;
    void judgeLeaving(Judge &judge, const Party &party) const;
    void judgeScope(Judge &judge, const Party &party, const ClusterGroup &group) const;
    void judgeEdge(Judge &judge, const Party &party, const ClusterGroup &group) const;
    void judgeEndpoint(Judge &judge, const Party &party, const ClusterGroup &group) const;
    void judgeJoining(Judge &judge, const Party &party, const ClusterGroup &group, Mode mode) const;
    Verdict::Kind judgeGroup(Judge &judge, const ClusterGroup *group, Mode mode) const;
    Member memberFor(const Candidate &candidate, EndpointType endpoint) const;
    ClusterGroup newGroup(const Scope &preferredScope) const;

    const Fleet &m_draft;
    std::vector<ClusterId> m_clusters;
    GroupId m_from;
    std::vector<Candidate> m_candidates;
    Party m_everyone;
    QHash<GroupId, int> m_alreadyIn; ///< how many of the candidates a group has
};

} // namespace easel
