// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/admission.h"

#include "rules/ruletext.h"

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
    : m_draft(draft), m_clusters(std::move(clusters)), m_from(std::move(from))
{
    gather();
}

QList<GroupId> Admission::sourcesOf(const ClusterId &cluster) const
{
    QList<GroupId> sources;
    for (const GroupId &id : m_draft.groupsOf(cluster)) {
        if ((m_from.isEmpty() && !m_draft.group(id)->scope.isSystem()) || id == m_from)
            sources.append(id);
    }
    return sources;
}

void Admission::gather()
{
    QHash<GroupId, int> leaving;
    for (const ClusterId &id : m_clusters) {
        for (const GroupId &group : m_draft.groupsOf(id))
            ++m_alreadyIn[group];
        for (const GroupId &group : sourcesOf(id)) {
            ++leaving[group];
            const ClusterGroup &source = *m_draft.group(group);
            const QStringList inside = virtualClustersOf(m_draft, group, id);
            if (!inside.isEmpty())
                m_facts.inUse << RuleText::tr("%1 carries %n virtual cluster(s) of “%2” and cannot leave it: %3.", nullptr,
                                              static_cast<int>(inside.size()))
                                     .arg(memberName(m_draft, *source.member(id)), source.name, joinNames(inside));
        }
        const HostCluster *cluster = m_draft.cluster(id);
        if (!cluster) {
            m_facts.unknown << id.toString();
            continue;
        }
        const QString &name = cluster->name;
        if (cluster->isGateway)
            m_facts.gateways << name;
        else if (cluster->isReadOnlyImport)
            m_facts.readOnlyImports << name;
        else if (cluster->provider == Provider::Virtual)
            m_facts.virtualOnes << name;
        else if (!cluster->isHost)
            m_facts.notHosts << name;
        if (cluster->health == Health::Unhealthy
            || (cluster->state != ClusterState::Running && cluster->state != ClusterState::Unknown))
            m_facts.unhealthy << name;
        if (cluster->endpoint == EndpointType::Ingress)
            m_facts.ingress << name;
        if (cluster->endpoint == EndpointType::LoadBalancer)
            m_facts.loadBalancer << name;
        else if (cluster->hostDns.isEmpty())
            m_facts.noHostDns << name;
        (cluster->isEdge() ? m_facts.edge : m_facts.other) << name;
        if (cluster->scope.isProject()) {
            if (!m_facts.scopes.contains(cluster->scope))
                m_facts.scopes << cluster->scope;
            m_facts.byProject[cluster->scope] << name;
        }
        if (!cluster->isEdge() && !cluster->packs.empty()) {
            if (needsLoadBalancerPack(*cluster) && !hasLoadBalancerPack(*cluster))
                m_facts.noLoadBalancerPack << name;
            if (!hasIngressController(*cluster))
                m_facts.noIngressController << name;
        }
    }
    for (auto it = leaving.cbegin(); it != leaving.cend(); ++it) {
        const ClusterGroup &source = *m_draft.group(it.key());
        if (it.value() == static_cast<int>(source.members.size()))
            m_facts.emptied << source.name;
        if (source.scope.isSystem())
            m_facts.systemSources << source.name;
    }
    m_facts.emptied.sort();
    m_facts.neverAllowed = !m_facts.unknown.isEmpty() || !m_facts.gateways.isEmpty() || !m_facts.readOnlyImports.isEmpty()
                           || !m_facts.virtualOnes.isEmpty() || !m_facts.notHosts.isEmpty();
}

/// What keeps the selection out of every group.
void Admission::judgeAnywhere(Judge &judge) const
{
    if (m_facts.neverAllowed) {
        const auto refuse = [&](const char *rule, const QStringList &names, auto sentence) {
            if (!names.isEmpty())
                judge.refuse(rule, [&] { return sentence(static_cast<int>(names.size())).arg(joinNames(names)); });
        };
        refuse("MEMBER-UNKNOWN", m_facts.unknown,
               [](int n) { return RuleText::tr("%n cluster(s) are not in the fleet any more: %1.", nullptr, n); });
        refuse("MEMBER-NOT-ALLOWED", m_facts.gateways,
               [](int n) { return RuleText::tr("%n private cloud gateway(s) cannot be members: %1.", nullptr, n); });
        refuse("MEMBER-NOT-ALLOWED", m_facts.readOnlyImports, [](int n) {
            return RuleText::tr("%n cluster(s) were imported with read-only access and cannot be members: %1.", nullptr, n);
        });
        refuse("MEMBER-NOT-ALLOWED", m_facts.virtualOnes,
               [](int n) { return RuleText::tr("%n virtual cluster(s) cannot be members: %1.", nullptr, n); });
        refuse("MEMBER-NOT-HOST", m_facts.notHosts,
               [](int n) { return RuleText::tr("%n cluster(s) are not enabled to carry virtual clusters: %1.", nullptr, n); });
    }
    if (!m_facts.unhealthy.isEmpty())
        judge.warn("MEMBER-UNHEALTHY", [&] {
            return RuleText::tr("%n cluster(s) are unhealthy or not running: %1.", nullptr,
                                static_cast<int>(m_facts.unhealthy.size()))
                .arg(joinNames(m_facts.unhealthy));
        });
}

void Admission::judgeLeaving(Judge &judge) const
{
    for (const QString &name : m_facts.systemSources)
        judge.refuse("SYSTEM-READONLY", [&] { return RuleText::tr("“%1” is a system group and can only be read.").arg(name); });
    for (const QString &sentence : m_facts.inUse)
        judge.refuse("MEMBER-IN-USE", [&] { return sentence; });
    for (const QString &name : m_facts.emptied)
        judge.warn("GROUP-EMPTY", [&] { return RuleText::tr("“%1” is left without a host cluster.").arg(name); });
}

void Admission::judgeJoining(Judge &judge, const ClusterGroup &group, int newcomers) const
{
    const int edgeInside = m_draft.edgeMembersOf(group.id);
    const auto otherInside = static_cast<int>(group.members.size()) - edgeInside;
    const auto edgeComing = m_facts.edge.size();
    if (edgeComing > 0 && (otherInside > 0 || !m_facts.other.isEmpty()))
        judge.refuse("EDGE-MIXED", [&] {
            return otherInside > 0
                       ? RuleText::tr("%1: an edge cluster cannot join clusters of clouds or data centres.").arg(joinNames(m_facts.edge))
                       : RuleText::tr("Edge clusters and others cannot be in one group.");
        });
    else if (edgeInside > 0 && !m_facts.other.isEmpty())
        judge.refuse("EDGE-MIXED", [&] {
            return RuleText::tr("“%1” is a group at the edge and takes only an edge cluster.").arg(group.name);
        });
    if (edgeComing > 0 && otherInside == 0 && edgeInside + newcomers > 1 && m_facts.other.isEmpty())
        judge.refuse("EDGE-ONE-CLUSTER", [&] { return RuleText::tr("A group at the edge has one edge cluster, not more."); });

    const QStringList &mismatched = group.endpoint == EndpointType::Ingress ? m_facts.loadBalancer : m_facts.ingress;
    if (!mismatched.isEmpty())
        judge.refuse("ENDPOINT-MISMATCH", [&] {
            const EndpointType theirs
                = group.endpoint == EndpointType::Ingress ? EndpointType::LoadBalancer : EndpointType::Ingress;
            return RuleText::tr("The group uses %1, but %2 is set up for %3.")
                .arg(Names::of(group.endpoint), joinNames(mismatched), Names::of(theirs));
        });
    for (const Scope &scope : m_facts.scopes) {
        if (scope == group.scope)
            continue;
        judge.refuse("SCOPE-MISMATCH", [&] {
            return RuleText::tr("%1 belongs to the project %2, the group to %3.")
                .arg(joinNames(m_facts.byProject.value(scope)), m_draft.scopeName(scope), m_draft.scopeName(group.scope));
        });
    }

    if (group.endpoint == EndpointType::Ingress) {
        if (!m_facts.noHostDns.isEmpty())
            judge.warn("INGRESS-HOST-MISSING", [&] {
                return RuleText::tr("%1 needs a host DNS before the plan can be applied.").arg(joinNames(m_facts.noHostDns));
            });
        if (!m_facts.noIngressController.isEmpty())
            judge.warn("INGRESS-CONTROLLER-UNSEEN", [&] {
                return RuleText::tr("No ingress controller is seen on %1.").arg(joinNames(m_facts.noIngressController));
            });
    } else if (!m_facts.noLoadBalancerPack.isEmpty()) {
        judge.warn("LOADBALANCER-UNSEEN", [&] {
            return RuleText::tr("No load balancer such as MetalLB is seen on %1.").arg(joinNames(m_facts.noLoadBalancerPack));
        });
    }
}

Verdict::Kind Admission::judgeGroup(Judge &judge, const GroupId &target, Mode mode) const
{
    const ClusterGroup *group = m_draft.group(target);
    if (!group || m_clusters.empty())
        return Verdict::Kind::Nothing;
    const int newcomers = static_cast<int>(m_clusters.size()) - m_alreadyIn.value(target);
    if (newcomers == 0)
        return Verdict::Kind::Nothing;
    if (group->scope.isSystem())
        judge.refuse("SYSTEM-READONLY",
                     [&] { return RuleText::tr("“%1” is a system group and can only be read.").arg(group->name); });
    judgeAnywhere(judge);
    judgeJoining(judge, *group, newcomers);
    if (mode == Mode::Move)
        judgeLeaving(judge);
    else
        for (const ClusterId &cluster : m_clusters) {
            const auto others = m_draft.groupsOf(cluster);
            if (others.isEmpty() || others.contains(target))
                continue;
            judge.warn("MEMBER-SHARED", [&] {
                return RuleText::tr("The capacity is shared with the other groups of the cluster(s): together they can promise more "
                                    "than there is.");
            });
            break;
        }
    return judge.kind();
}

Verdict::Kind Admission::kindOnGroup(const GroupId &target, Mode mode) const
{
    Judge judge(nullptr);
    return judgeGroup(judge, target, mode);
}

Member Admission::memberFor(const ClusterId &cluster, EndpointType endpoint, const Member *present) const
{
    Member member;
    if (present)
        member = *present;
    member.cluster = cluster;
    if (const HostCluster *found = m_draft.cluster(cluster)) {
        member.name = found->name;
        if (endpoint == EndpointType::Ingress && member.hostDns.isEmpty())
            member.hostDns = found->hostDns;
    }
    if (endpoint == EndpointType::LoadBalancer) {
        member.hostDns.clear();
        member.port.reset();
    }
    return member;
}

void Admission::appendLeaving(std::vector<Change> &changes, const ClusterId &cluster) const
{
    for (const GroupId &source : sourcesOf(cluster))
        changes.push_back(RemoveMember{source, cluster});
}

Verdict Admission::onGroup(const GroupId &target, Mode mode) const
{
    Verdict verdict;
    Judge judge(&verdict);
    verdict.kind = judgeGroup(judge, target, mode);
    if (verdict.kind == Verdict::Kind::Cannot || verdict.kind == Verdict::Kind::Nothing)
        return verdict;
    const ClusterGroup &group = *m_draft.group(target);
    for (const ClusterId &cluster : m_clusters) {
        if (group.member(cluster))
            continue;
        const QList<GroupId> sources = mode == Mode::Move ? sourcesOf(cluster) : QList<GroupId>();
        const Member *present = sources.isEmpty() ? nullptr : m_draft.group(sources.front())->member(cluster);
        Member member = memberFor(cluster, group.endpoint, present);
        if (sources.size() == 1) {
            verdict.changes.push_back(MoveMember{sources.front(), target, std::move(member)});
            continue;
        }
        if (mode == Mode::Move)
            appendLeaving(verdict.changes, cluster);
        verdict.changes.push_back(AddMember{target, std::move(member)});
    }
    return verdict;
}

ClusterGroup Admission::newGroup(const Scope &preferredScope) const
{
    ClusterGroup group;
    group.id = makeDraftGroupId();
    group.scope = m_facts.scopes.isEmpty() ? preferredScope : m_facts.scopes.front();
    if (group.scope.isSystem())
        group.scope = Scope::tenant();
    group.endpoint = m_facts.ingress.isEmpty() ? EndpointType::LoadBalancer : EndpointType::Ingress;
    group.values = m_draft.inventory().defaultValues().value(group.distribution);
    group.vclusterVersion = vclusterVersionOf(group.values);

    // A name from what the clusters have in common: "EKS eu-central-1", "Edge Lyon".
    QStringList places;
    QStringList kinds;
    for (const ClusterId &id : m_clusters) {
        const HostCluster *cluster = m_draft.cluster(id);
        if (!cluster)
            continue;
        const QString kind = Names::of(cluster->provider);
        if (!kinds.contains(kind))
            kinds << kind;
        if (!cluster->place().isEmpty() && !places.contains(cluster->place()))
            places << cluster->place();
        group.members.push_back(memberFor(id, group.endpoint, nullptr));
    }
    QStringList words;
    if (kinds.size() == 1)
        words << kinds.front();
    if (places.size() == 1)
        words << places.front();
    const QString wanted = words.isEmpty() ? RuleText::tr("New group") : words.join(u' ');
    group.name = freeGroupName(m_draft, group.scope, wanted);
    return group;
}

Verdict Admission::onNewGroup(const Scope &preferredScope, Mode mode) const
{
    Verdict verdict;
    if (m_clusters.empty())
        return verdict;
    Judge judge(&verdict);
    ClusterGroup group = newGroup(preferredScope);
    judgeAnywhere(judge);
    if (m_facts.scopes.size() > 1)
        judge.refuse("SCOPE-MISMATCH", [] { return RuleText::tr("The clusters belong to different projects."); });
    ClusterGroup empty = group;
    empty.members.clear();
    if (!m_facts.ingress.isEmpty() && !m_facts.loadBalancer.isEmpty())
        judge.refuse("ENDPOINT-MISMATCH", [&] {
            return RuleText::tr("Some are set up for ingress (%1), some for load balancers (%2).")
                .arg(joinNames(m_facts.ingress), joinNames(m_facts.loadBalancer));
        });
    else if (m_facts.scopes.size() < 2)
        judgeJoining(judge, empty, static_cast<int>(m_clusters.size()));
    if (mode == Mode::Move)
        judgeLeaving(judge);
    verdict.kind = judge.kind();
    if (judge.isRefused())
        return verdict;
    if (mode == Mode::Move) {
        for (const ClusterId &cluster : m_clusters)
            appendLeaving(verdict.changes, cluster);
    }
    verdict.changes.push_back(CreateGroup{std::move(group)});
    return verdict;
}

Verdict Admission::onFleet() const
{
    Verdict verdict;
    Judge judge(&verdict);
    for (const ClusterId &cluster : m_clusters)
        appendLeaving(verdict.changes, cluster);
    if (verdict.changes.empty())
        return verdict;
    judgeLeaving(judge);
    verdict.kind = judge.kind();
    if (judge.isRefused())
        verdict.changes.clear();
    return verdict;
}

QString freeGroupName(const Fleet &fleet, const Scope &scope, const QString &wanted)
{
    QString name = wanted;
    for (int number = 2; !fleet.groupsNamed(scope, name).isEmpty(); ++number)
        name = QStringLiteral("%1 %2").arg(wanted).arg(number);
    return name;
}

} // namespace easel
