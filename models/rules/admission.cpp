// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/admission.h"

#include "rules/ruletext.h"

#include <QSet>

#include <algorithm>

namespace easel {

/// Sentences are made only when somebody will read them: the board asks for the kind of two hundred cards at a time.
class Admission::Judge final
{
public:
    explicit Judge(Verdict *verdict) : m_verdict(verdict) {}

    template <typename Sentence>
    void refuse(const char *rule, Sentence sentence)
    {
        m_refused = true;
        // The weightiest first: refusals before warnings, in the order in which they are found.
        if (m_verdict)
            insert(m_refusals++, rule, sentence());
    }
    template <typename Sentence>
    void warn(const char *rule, Sentence sentence)
    {
        m_warned = true;
        if (m_verdict)
            insert(m_verdict->reasons.size(), rule, sentence());
    }
    Verdict::Kind kind() const
    {
        return m_refused ? Verdict::Kind::Cannot : m_warned ? Verdict::Kind::JoinsWithWarning : Verdict::Kind::Joins;
    }
    bool isRefused() const { return m_refused; }

private:
    void insert(qsizetype at, const char *rule, const QString &sentence)
    {
        m_verdict->reasons.insert(at, sentence);
        m_verdict->rules.insert(at, QLatin1String(rule));
    }

    Verdict *m_verdict;
    qsizetype m_refusals = 0;
    bool m_refused = false;
    bool m_warned = false;
};

Admission::Admission(const Fleet &draft, std::vector<ClusterId> clusters, GroupId from)
    : m_draft(draft), m_from(std::move(from))
{
    QSet<ClusterId> seen;
    for (ClusterId &id : clusters) {
        if (seen.contains(id))
            continue;
        seen.insert(id);
        m_candidates.push_back(candidate(id));
        m_clusters.push_back(std::move(id));
    }
    QHash<QString, int> bringers;
    for (const Candidate &candidate : m_candidates) {
        for (const GroupId &group : candidate.groups)
            ++m_alreadyIn[group];
        if (!candidate.hostDns.isEmpty())
            ++bringers[candidate.hostDns.toLower()];
    }
    for (Candidate &candidate : m_candidates) {
        if (bringers.value(candidate.hostDns.toLower()) > 1 && !candidate.has(ForLoadBalancer))
            candidate.facts |= 1U << HostDnsTaken;
    }
    m_everyone = everyone();
}

Admission::Candidate Admission::candidate(const ClusterId &id) const
{
    Candidate candidate;
    candidate.id = id;
    candidate.cluster = m_draft.cluster(id);
    candidate.groups = m_draft.groupsOf(id);
    std::sort(candidate.groups.begin(), candidate.groups.end());
    for (const GroupId &group : std::as_const(candidate.groups)) {
        if (m_from.isEmpty() ? !m_draft.group(group)->scope.isSystem() : group == m_from)
            candidate.sources.append(group);
    }
    const QList<GroupId> &known = candidate.sources.isEmpty() ? candidate.groups : candidate.sources;
    if (!known.isEmpty())
        candidate.present = m_draft.group(known.front())->member(id);
    candidate.name = candidate.cluster ? candidate.cluster->name
                     : candidate.present ? memberName(m_draft, *candidate.present)
                                         : id.toString();
    if (candidate.present && !candidate.present->hostDns.isEmpty())
        candidate.hostDns = candidate.present->hostDns;
    else if (candidate.cluster)
        candidate.hostDns = candidate.cluster->hostDns;
    findFacts(candidate);
    return candidate;
}

void Admission::findFacts(Candidate &candidate) const
{
    const auto set = [&](Fact fact, bool is) { candidate.facts |= is ? 1U << fact : 0U; };
    for (const GroupId &source : std::as_const(candidate.sources)) {
        if (!virtualClustersOf(m_draft, source, candidate.id).isEmpty())
            candidate.carried.append(source);
        set(OfSystem, m_draft.group(source)->scope.isSystem());
    }
    set(Carrier, !candidate.carried.isEmpty());
    set(Grouped, !candidate.groups.isEmpty());
    set(StaysElsewhere, candidate.groups.size() > candidate.sources.size());
    set(Unknown, !candidate.cluster);
    if (!candidate.cluster)
        return;
    const HostCluster &cluster = *candidate.cluster;
    const bool isVirtual = cluster.provider == Provider::Virtual;
    set(Gateway, cluster.isGateway);
    set(ReadOnlyImport, cluster.isReadOnlyImport && !cluster.isGateway);
    set(VirtualOne, isVirtual && !cluster.isGateway && !cluster.isReadOnlyImport);
    set(NotHost, !cluster.isHost && !cluster.isGateway && !cluster.isReadOnlyImport && !isVirtual);
    set(Edge, cluster.isEdge());
    set(Other, !cluster.isEdge());
    set(ForIngress, cluster.endpoint == EndpointType::Ingress);
    set(ForLoadBalancer, cluster.endpoint == EndpointType::LoadBalancer);
    set(Unhealthy, cluster.health == Health::Unhealthy
                       || (cluster.state != ClusterState::Running && cluster.state != ClusterState::Unknown));
    if (cluster.endpoint != EndpointType::LoadBalancer) {
        set(HostDnsMissing, candidate.hostDns.isEmpty());
        set(HostDnsInvalid, !candidate.hostDns.isEmpty() && !isHostDnsPattern(candidate.hostDns));
        const auto holders = m_draft.clustersWithHostDns(candidate.hostDns);
        set(HostDnsTaken, std::any_of(holders.begin(), holders.end(), [&](const ClusterId &c) { return c != candidate.id; }));
    }
    // Without packs there is nothing to be seen.
    if (cluster.packs.empty())
        return;
    const bool hasIngress = hasIngressController(cluster);
    const bool hasBalancer = hasLoadBalancerPack(cluster);
    set(NoEntry, cluster.isEdge() && !hasIngress && !hasBalancer);
    set(NoIngressController, !cluster.isEdge() && !hasIngress);
    set(NoLoadBalancer, !cluster.isEdge() && needsLoadBalancerPack(cluster) && !hasBalancer);
}

Admission::Party Admission::everyone() const
{
    Party party;
    QHash<GroupId, int> leaving;
    for (size_t i = 0; i < m_candidates.size(); ++i) {
        const Candidate &candidate = m_candidates[i];
        party.who.push_back(i);
        for (size_t fact = 0; fact < FactCount; ++fact)
            party.counts[fact] += candidate.has(static_cast<Fact>(fact));
        if (candidate.cluster && candidate.cluster->scope.isProject() && !party.projects.contains(candidate.cluster->scope))
            party.projects.append(candidate.cluster->scope);
        for (const GroupId &source : candidate.sources)
            ++leaving[source];
    }
    for (auto it = leaving.cbegin(); it != leaving.cend(); ++it) {
        if (it.value() == static_cast<int>(m_draft.group(it.key())->members.size()))
            party.emptied.append(it.key());
    }
    std::sort(party.emptied.begin(), party.emptied.end(),
              [this](const GroupId &a, const GroupId &b) { return m_draft.group(a)->name < m_draft.group(b)->name; });
    return party;
}

Admission::Party Admission::newcomersTo(const GroupId &target) const
{
    Party party = m_everyone;
    party.who.clear();
    party.projects.clear();
    for (size_t i = 0; i < m_candidates.size(); ++i) {
        const Candidate &candidate = m_candidates[i];
        if (!candidate.groups.contains(target)) {
            party.who.push_back(i);
            if (candidate.cluster && candidate.cluster->scope.isProject() && !party.projects.contains(candidate.cluster->scope))
                party.projects.append(candidate.cluster->scope);
            continue;
        }
        for (size_t fact = 0; fact < FactCount; ++fact)
            party.counts[fact] -= candidate.has(static_cast<Fact>(fact));
        // It stays where it is, and so nothing that it is in is left empty.
        for (const GroupId &source : candidate.sources)
            party.emptied.removeAll(source);
    }
    return party;
}

QStringList Admission::namesOf(const Party &party, Fact fact) const
{
    QStringList names;
    for (const size_t i : party.who) {
        if (m_candidates[i].has(fact))
            names << m_candidates[i].name;
    }
    return names;
}

/// The sentence about the clusters of which the fact is true. `forms` gives the one for a single cluster (%1 its name)
/// and the one for several (%1 of %2 clusters, %3 their names); `more` fills the places behind those.
template <typename Forms, typename... More>
QString Admission::tell(const Party &party, Fact fact, Forms forms, const More &...more) const
{
    const auto [one, many] = forms();
    const QStringList names = namesOf(party, fact);
    if (names.size() == 1)
        return one.arg(names.front(), more...);
    return many.arg(QString::number(names.size()), QString::number(party.who.size()), joinNames(names), more...);
}

/// What keeps the selection out of every group.
void Admission::judgeAnywhere(Judge &judge, const Party &party) const
{
    const auto refuse = [&](const char *rule, Fact fact, auto forms) {
        if (party.counts[fact] > 0)
            judge.refuse(rule, [&] { return tell(party, fact, forms); });
    };
    refuse("MEMBER-UNKNOWN", Unknown, [] {
        return std::pair(RuleText::tr("%1 is not in the fleet any more."),
                         RuleText::tr("%1 of %2 clusters are not in the fleet any more: %3."));
    });
    refuse("MEMBER-NOT-ALLOWED", Gateway, [] {
        return std::pair(RuleText::tr("%1 is a private cloud gateway and cannot be a member of a group."),
                         RuleText::tr("%1 of %2 clusters are private cloud gateways and cannot be members: %3."));
    });
    refuse("MEMBER-NOT-ALLOWED", ReadOnlyImport, [] {
        return std::pair(RuleText::tr("%1 was imported with read-only access and cannot be a member of a group."),
                         RuleText::tr("%1 of %2 clusters were imported with read-only access and cannot be members: %3."));
    });
    refuse("MEMBER-NOT-ALLOWED", VirtualOne, [] {
        return std::pair(RuleText::tr("%1 is a virtual cluster and cannot be a member of a group."),
                         RuleText::tr("%1 of %2 clusters are virtual clusters and cannot be members: %3."));
    });
    refuse("MEMBER-NOT-HOST", NotHost, [] {
        return std::pair(RuleText::tr("%1 is not enabled to carry virtual clusters."),
                         RuleText::tr("%1 of %2 clusters are not enabled to carry virtual clusters: %3."));
    });
}

void Admission::judgeLeaving(Judge &judge, const Party &party) const
{
    if (party.counts[OfSystem] > 0)
        judge.refuse("SYSTEM-READONLY", [&] {
            return RuleText::tr("“%1” is a system group and can only be read.").arg(m_draft.group(m_from)->name);
        });
    if (party.counts[Carrier] > 0)
        judge.refuse("MEMBER-IN-USE", [&] {
            QStringList inside;
            QStringList sources;
            for (const size_t i : party.who) {
                for (const GroupId &source : m_candidates[i].carried) {
                    inside << virtualClustersOf(m_draft, source, m_candidates[i].id);
                    sources << QStringLiteral("“%1”").arg(m_draft.group(source)->name);
                }
            }
            sources.removeDuplicates();
            const QStringList names = namesOf(party, Carrier);
            if (names.size() == 1)
                return RuleText::tr("%1 cannot leave %2, because it carries virtual clusters there: %3.")
                    .arg(names.front(), joinNames(sources), joinNames(inside));
            return RuleText::tr("%1 of %2 clusters cannot leave %3, because they carry virtual clusters there: %4.")
                .arg(QString::number(names.size()), QString::number(party.who.size()), joinNames(sources), joinNames(names));
        });
    if (!party.emptied.isEmpty())
        judge.warn("GROUP-EMPTY", [&] {
            QStringList names;
            for (const GroupId &source : party.emptied)
                names << QStringLiteral("“%1”").arg(m_draft.group(source)->name);
            return names.size() == 1 ? RuleText::tr("%1 is left without a host cluster.").arg(names.front())
                                     : RuleText::tr("%1 groups are left without a host cluster: %2.")
                                           .arg(QString::number(names.size()), joinNames(names));
        });
}

void Admission::judgeScope(Judge &judge, const Party &party, const ClusterGroup &group) const
{
    for (const Scope &scope : party.projects) {
        if (scope == group.scope)
            continue;
        judge.refuse("SCOPE-MISMATCH", [&] {
            QStringList names;
            for (const size_t i : party.who) {
                if (m_candidates[i].cluster && m_candidates[i].cluster->scope == scope)
                    names << m_candidates[i].name;
            }
            const QString theirs = m_draft.scopeName(scope);
            if (group.scope.isProject())
                return RuleText::tr("“%1” belongs to the project %2 and takes no cluster of the project %3: %4.")
                    .arg(group.name, m_draft.scopeName(group.scope), theirs, joinNames(names));
            return RuleText::tr("“%1” belongs to the tenant and takes no cluster of the project %2: %3.")
                .arg(group.name, theirs, joinNames(names));
        });
    }
}

void Admission::judgeEdge(Judge &judge, const Party &party, const ClusterGroup &group) const
{
    const int edgeInside = m_draft.edgeMembersOf(group.id);
    const int otherInside = m_draft.otherMembersOf(group.id);
    const int edgeComing = party.counts[Edge];
    const int otherComing = party.counts[Other];
    if (edgeComing > 0 && otherInside > 0)
        judge.refuse("EDGE-MIXED", [&] {
            return tell(party, Edge, [] {
                return std::pair(RuleText::tr("%1 is an edge cluster, and “%2” has clusters of clouds or data centres."),
                                 RuleText::tr("%1 of %2 clusters are edge clusters, and “%4” has clusters of clouds or data "
                                              "centres: %3."));
            }, group.name);
        });
    else if (otherComing > 0 && edgeInside > 0)
        judge.refuse("EDGE-MIXED", [&] {
            return tell(party, Other, [] {
                return std::pair(RuleText::tr("%1 is not an edge cluster, and “%2” is a group at the edge."),
                                 RuleText::tr("%1 of %2 clusters are not edge clusters, and “%4” is a group at the edge: %3."));
            }, group.name);
        });
    else if (edgeComing > 0 && otherComing > 0)
        judge.refuse("EDGE-MIXED", [&] {
            return RuleText::tr("Edge clusters (%1) and others (%2) cannot be in one group.")
                .arg(joinNames(namesOf(party, Edge)), joinNames(namesOf(party, Other)));
        });
    if (edgeComing > 0 && edgeInside > 0)
        judge.refuse("EDGE-ONE-CLUSTER", [&] {
            return RuleText::tr("“%1” has its edge cluster already, and may have only one.").arg(group.name);
        });
    else if (edgeComing > 1)
        judge.refuse("EDGE-ONE-CLUSTER", [&] {
            return RuleText::tr("A group may have one edge cluster, and these are several: %1.").arg(joinNames(namesOf(party, Edge)));
        });
}

void Admission::judgeEndpoint(Judge &judge, const Party &party, const ClusterGroup &group) const
{
    const bool isIngress = group.endpoint == EndpointType::Ingress;
    const Fact mismatched = isIngress ? ForLoadBalancer : ForIngress;
    if (party.counts[mismatched] == 0)
        return;
    judge.refuse("ENDPOINT-MISMATCH", [&] {
        return tell(party, mismatched, [] {
            return std::pair(RuleText::tr("%1 is set up for %2, but “%3” uses %4."),
                             RuleText::tr("%1 of %2 clusters are set up for %4, but “%5” uses %6: %3."));
        }, Names::of(isIngress ? EndpointType::LoadBalancer : EndpointType::Ingress), group.name, Names::of(group.endpoint));
    });
}

void Admission::judgeJoining(Judge &judge, const Party &party, const ClusterGroup &group, Mode mode) const
{
    judgeScope(judge, party, group);
    judgeEdge(judge, party, group);
    judgeEndpoint(judge, party, group);
    if (mode == Mode::Move)
        judgeLeaving(judge, party);
    const auto warn = [&](const char *rule, Fact fact, auto forms) {
        if (party.counts[fact] > 0)
            judge.warn(rule, [&] { return tell(party, fact, forms); });
    };
    warn("MEMBER-SHARED", mode == Mode::Move ? StaysElsewhere : Grouped, [] {
        return std::pair(RuleText::tr("%1 stays in another group too: they share its capacity and together can promise more "
                                      "than there is."),
                         RuleText::tr("%1 of %2 clusters stay in another group too: they share the capacity and together can "
                                      "promise more than there is: %3."));
    });
    if (group.endpoint == EndpointType::Ingress) {
        warn("INGRESS-HOST-MISSING", HostDnsMissing, [] {
            return std::pair(RuleText::tr("%1 has no host DNS, and needs one before the plan can be applied."),
                             RuleText::tr("%1 of %2 clusters have no host DNS, and need one before the plan can be applied: %3."));
        });
        warn("INGRESS-HOST-INVALID", HostDnsInvalid, [] {
            return std::pair(RuleText::tr("The host DNS of %1 is not a wildcard name, and has to be before the plan can be applied."),
                             RuleText::tr("The host DNS of %1 of %2 clusters is not a wildcard name, and has to be before the "
                                          "plan can be applied: %3."));
        });
        warn("INGRESS-HOST-DUPLICATE", HostDnsTaken, [] {
            return std::pair(RuleText::tr("%1 has the host DNS of another cluster, and needs its own before the plan can be applied."),
                             RuleText::tr("%1 of %2 clusters have the host DNS of another cluster, and need their own before the "
                                          "plan can be applied: %3."));
        });
    }
    warn("MEMBER-UNHEALTHY", Unhealthy, [] {
        return std::pair(RuleText::tr("%1 is unhealthy or not running."),
                         RuleText::tr("%1 of %2 clusters are unhealthy or not running: %3."));
    });
    warn("EDGE-ENTRY-MISSING", NoEntry, [] {
        return std::pair(RuleText::tr("%1 has neither a load balancer nor an ingress controller in its profile."),
                         RuleText::tr("%1 of %2 clusters have neither a load balancer nor an ingress controller in their "
                                      "profile: %3."));
    });
    if (group.endpoint == EndpointType::Ingress)
        warn("INGRESS-CONTROLLER-UNSEEN", NoIngressController, [] {
            return std::pair(RuleText::tr("No ingress controller is seen among the packs of %1."),
                             RuleText::tr("No ingress controller is seen among the packs of %1 of %2 clusters: %3."));
        });
    else
        warn("LOADBALANCER-UNSEEN", NoLoadBalancer, [] {
            return std::pair(RuleText::tr("No load balancer such as MetalLB is seen among the packs of %1."),
                             RuleText::tr("No load balancer such as MetalLB is seen among the packs of %1 of %2 clusters: %3."));
        });
}

Verdict::Kind Admission::judgeGroup(Judge &judge, const ClusterGroup *group, Mode mode) const
{
    if (!group || m_candidates.empty())
        return Verdict::Kind::Nothing;
    const int inside = m_alreadyIn.value(group->id);
    if (inside == static_cast<int>(m_candidates.size()))
        return Verdict::Kind::Nothing;
    const Party fewer = inside > 0 ? newcomersTo(group->id) : Party();
    const Party &party = inside > 0 ? fewer : m_everyone;
    if (group->scope.isSystem())
        judge.refuse("SYSTEM-READONLY",
                     [&] { return RuleText::tr("“%1” is a system group and can only be read.").arg(group->name); });
    judgeAnywhere(judge, party);
    judgeJoining(judge, party, *group, mode);
    return judge.kind();
}

Verdict::Kind Admission::kindOnGroup(const GroupId &target, Mode mode) const
{
    Judge judge(nullptr);
    return judgeGroup(judge, m_draft.group(target), mode);
}

Member Admission::memberFor(const Candidate &candidate, EndpointType endpoint) const
{
    Member member;
    if (candidate.present)
        member = *candidate.present;
    member.cluster = candidate.id;
    member.name = candidate.name;
    if (endpoint == EndpointType::Ingress) {
        member.hostDns = candidate.hostDns;
        member.loadBalancer.reset();
    } else {
        member.hostDns.clear();
        member.port.reset();
    }
    return member;
}

Verdict Admission::onGroup(const GroupId &target, Mode mode) const
{
    Verdict verdict;
    Judge judge(&verdict);
    verdict.kind = judgeGroup(judge, m_draft.group(target), mode);
    if (verdict.kind == Verdict::Kind::Cannot || verdict.kind == Verdict::Kind::Nothing)
        return verdict;
    const ClusterGroup &group = *m_draft.group(target);
    for (const Candidate &candidate : m_candidates) {
        if (candidate.groups.contains(target))
            continue;
        Member member = memberFor(candidate, group.endpoint);
        if (mode == Mode::Move && candidate.sources.size() == 1) {
            verdict.changes.push_back(MoveMember{candidate.sources.front(), target, std::move(member)});
            continue;
        }
        if (mode == Mode::Move) {
            for (const GroupId &source : candidate.sources)
                verdict.changes.push_back(RemoveMember{source, candidate.id});
        }
        verdict.changes.push_back(AddMember{target, std::move(member)});
    }
    return verdict;
}

ClusterGroup Admission::newGroup(const Scope &preferredScope) const
{
    ClusterGroup group;
    group.id = makeDraftGroupId();
    group.scope = m_everyone.projects.isEmpty() ? preferredScope : m_everyone.projects.front();
    if (group.scope.isSystem())
        group.scope = Scope::tenant();
    group.endpoint = m_everyone.counts[ForIngress] > 0 ? EndpointType::Ingress : EndpointType::LoadBalancer;
    group.values = m_draft.inventory().defaultValues().value(group.distribution);
    group.vclusterVersion = m_draft.inventory().defaultVersion(group.distribution);

    // A name from what the clusters have in common: "EKS eu-central-1", "Edge Lyon".
    QStringList places;
    QStringList kinds;
    for (const Candidate &candidate : m_candidates) {
        if (!candidate.cluster)
            continue;
        const QString kind = Names::of(candidate.cluster->provider);
        const QString &place = candidate.cluster->place();
        if (!kinds.contains(kind))
            kinds << kind;
        if (!places.contains(place))
            places << place;
        group.members.push_back(memberFor(candidate, group.endpoint));
    }
    const bool hasPlace = places.size() == 1 && !places.front().isEmpty();
    QString wanted = RuleText::tr("New group");
    if (kinds.size() == 1)
        wanted = hasPlace ? QStringLiteral("%1 %2").arg(kinds.front(), places.front()) : kinds.front();
    else if (hasPlace)
        wanted = places.front();
    group.name = freeGroupName(m_draft, group.scope, wanted);
    return group;
}

Verdict Admission::onNewGroup(const Scope &preferredScope, Mode mode) const
{
    Verdict verdict;
    if (m_candidates.empty())
        return verdict;
    Judge judge(&verdict);
    ClusterGroup group = newGroup(preferredScope);
    judgeAnywhere(judge, m_everyone);
    const bool isMixed = m_everyone.counts[ForIngress] > 0 && m_everyone.counts[ForLoadBalancer] > 0;
    if (m_everyone.projects.size() > 1)
        judge.refuse("SCOPE-MISMATCH", [&] {
            QStringList projects;
            for (const Scope &scope : m_everyone.projects)
                projects << m_draft.scopeName(scope);
            return RuleText::tr("The clusters belong to different projects: %1.").arg(joinNames(projects));
        });
    if (isMixed)
        judge.refuse("ENDPOINT-MISMATCH", [&] {
            return RuleText::tr("Some clusters are set up for ingress (%1), others for load balancers (%2).")
                .arg(joinNames(namesOf(m_everyone, ForIngress)), joinNames(namesOf(m_everyone, ForLoadBalancer)));
        });
    if (!isMixed && m_everyone.projects.size() < 2)
        judgeJoining(judge, m_everyone, group, mode);
    verdict.kind = judge.kind();
    if (judge.isRefused())
        return verdict;
    if (mode == Mode::Move) {
        for (const Candidate &candidate : m_candidates) {
            for (const GroupId &source : candidate.sources)
                verdict.changes.push_back(RemoveMember{source, candidate.id});
        }
    }
    verdict.changes.push_back(CreateGroup{std::move(group)});
    return verdict;
}

Verdict Admission::onFleet() const
{
    Verdict verdict;
    for (const Candidate &candidate : m_candidates) {
        for (const GroupId &source : candidate.sources)
            verdict.changes.push_back(RemoveMember{source, candidate.id});
    }
    if (verdict.changes.empty())
        return verdict;
    Judge judge(&verdict);
    judgeLeaving(judge, m_everyone);
    verdict.kind = judge.kind();
    if (judge.isRefused())
        verdict.changes.clear();
    return verdict;
}

} // namespace easel
