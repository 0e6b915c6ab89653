// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/operations.h"

#include "planning/virtualdiff.h"
#include "planning/virtualoperations.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>
#include <optional>
#include <set>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(Operation)
};

bool isMeta(const FieldChange &field)
{
    return field.field == QStringLiteral("name") || field.field == QStringLiteral("description")
           || field.field == QStringLiteral("tags");
}

bool isProfiles(const FieldChange &field)
{
    return field.field == QStringLiteral("profiles");
}

/// What only one may have at a time: a name in a scope, or a host DNS. A group that gives one up has to do so before the
/// next one takes it.
struct Claim final
{
    enum class Kind { Name, HostDns };
    Kind kind = Kind::Name;
    Scope scope;   ///< of a name
    QString text;  ///< of a host DNS in lower case
    ClusterId cluster; ///< of a host DNS: the cluster that answers to it; two groups may name the same one

    friend bool operator==(const Claim &a, const Claim &b)
    {
        return a.kind == b.kind && a.scope == b.scope && a.text == b.text;
    }
    friend size_t qHash(const Claim &claim, size_t seed = 0)
    {
        return qHashMulti(seed, static_cast<int>(claim.kind), claim.scope, claim.text);
    }
};

Claim nameOf(const ClusterGroup &group)
{
    return {Claim::Kind::Name, group.scope, group.name, {}};
}

QMap<QString, ClusterId> hostsOf(const ClusterGroup &group)
{
    QMap<QString, ClusterId> hosts;
    if (group.endpoint != EndpointType::Ingress)
        return hosts;
    for (const Member &member : group.members) {
        if (!member.hostDns.isEmpty())
            hosts.insert(member.hostDns.toLower(), member.cluster);
    }
    return hosts;
}

/// The host DNS that `a` has and `b` has not, or has for another cluster.
std::vector<Claim> hostsOnlyIn(const ClusterGroup *a, const ClusterGroup *b)
{
    std::vector<Claim> claims;
    if (!a)
        return claims;
    const auto there = b ? hostsOf(*b) : QMap<QString, ClusterId>();
    const auto here = hostsOf(*a);
    for (auto it = here.cbegin(); it != here.cend(); ++it) {
        if (!there.contains(it.key()) || there.value(it.key()) != it.value())
            claims.push_back({Claim::Kind::HostDns, {}, it.key(), it.value()});
    }
    return claims;
}

QSet<ClusterId> clustersOf(const ClusterGroup *group)
{
    QSet<ClusterId> result;
    if (group) {
        for (const Member &member : group->members)
            result.insert(member.cluster);
    }
    return result;
}

/// An operation while its order is being found.
struct Node final
{
    Operation operation;
    QSet<ClusterId> leaves; ///< clusters that it takes out of its group
    QSet<ClusterId> joins;  ///< clusters that it brings in
    std::vector<Claim> frees;
    std::vector<Claim> takes;
    std::set<size_t> must;   ///< nodes that have to be done before
    std::set<size_t> should; ///< nodes that are better done before; given up to break a circle
    bool placed = false;
};

class Orderer final
{
public:
    Orderer(const Fleet &base, const Fleet &draft) : m_base(base), m_draft(draft) {}

    std::vector<Operation> order()
    {
        for (const GroupDiff &diff : diffFleets(m_base, m_draft))
            addNodes(diff);
        addVirtualNodes();
        link();
        linkVirtual();
        for (size_t i = 0; i < m_nodes.size(); ++i)
            sort(i);
        while (m_sequence.size() < m_nodes.size()) {
            if (!m_ready.empty())
                place(*m_ready.begin());
            else if (!m_possible.empty())
                place(*m_possible.begin());
            else
                stepAside(onCircle());
        }
        return number();
    }

private:
    Node &addNode(Operation::Kind kind, const GroupDiff &diff, QString title, std::vector<FieldChange> fields)
    {
        const ClusterGroup *before = m_base.group(diff.group);
        const ClusterGroup *after = m_draft.group(diff.group);
        Node node;
        node.operation.kind = kind;
        node.operation.group = diff.group;
        node.operation.groupName = diff.name;
        node.operation.scope = (after ? after : before)->scope;
        node.operation.title = std::move(title);
        node.operation.fields = std::move(fields);
        m_nodes.push_back(std::move(node));
        return m_nodes.back();
    }

    void addNodes(const GroupDiff &diff)
    {
        const ClusterGroup *before = m_base.group(diff.group);
        const ClusterGroup *after = m_draft.group(diff.group);
        switch (diff.kind) {
        case GroupDiff::Kind::Created: {
            std::vector<FieldChange> ofGroup = diff.fields;
            std::erase_if(ofGroup, isOfVirtualCluster);
            Node &node = addNode(Operation::Kind::CreateGroup, diff,
                                 Text::tr("Create “%1” with %n host cluster(s)", nullptr,
                                          static_cast<int>(after->members.size())).arg(diff.name),
                                 std::move(ofGroup));
            node.joins = clustersOf(after);
            node.takes = hostsOnlyIn(after, nullptr);
            node.takes.push_back(nameOf(*after));
            return;
        }
        case GroupDiff::Kind::Deleted: {
            Node &node = addNode(Operation::Kind::DeleteGroup, diff, Text::tr("Delete “%1”").arg(diff.name), {});
            node.leaves = clustersOf(before);
            node.frees = hostsOnlyIn(before, nullptr);
            node.frees.push_back(nameOf(*before));
            return;
        }
        case GroupDiff::Kind::Changed: break;
        }
        std::vector<FieldChange> meta;
        std::vector<FieldChange> profiles;
        std::vector<FieldChange> config;
        std::vector<FieldChange> ofGroup = diff.fields;
        std::erase_if(ofGroup, isOfVirtualCluster);
        for (const FieldChange &field : ofGroup)
            (isMeta(field) ? meta : isProfiles(field) ? profiles : config).push_back(field);
        if (!meta.empty()) {
            const bool renamed = before->name != after->name;
            Node &node = addNode(Operation::Kind::UpdateMeta, diff,
                                 renamed ? Text::tr("Rename “%1” to “%2”").arg(before->name, after->name)
                                         : Text::tr("Update the description and tags of “%1”").arg(diff.name),
                                 std::move(meta));
            if (renamed) {
                node.frees = {nameOf(*before)};
                node.takes = {nameOf(*after)};
            }
        }
        if (!config.empty()) {
            Node &node = addNode(Operation::Kind::UpdateHostClusters, diff,
                                 Text::tr("Update the host clusters and settings of “%1”").arg(diff.name), std::move(config));
            node.leaves = clustersOf(before) - clustersOf(after);
            node.joins = clustersOf(after) - clustersOf(before);
            node.frees = hostsOnlyIn(before, after);
            node.takes = hostsOnlyIn(after, before);
        }
        if (!profiles.empty())
            addNode(Operation::Kind::UpdateProfiles, diff, Text::tr("Update the add-on profiles of “%1”").arg(diff.name),
                    std::move(profiles));
    }

    void link()
    {
        QMultiHash<Claim, std::pair<size_t, ClusterId>> freed;
        QMultiHash<ClusterId, size_t> left;
        for (size_t i = 0; i < m_nodes.size(); ++i) {
            for (const Claim &claim : m_nodes[i].frees)
                freed.insert(claim, {i, claim.cluster});
            for (const ClusterId &cluster : m_nodes[i].leaves)
                left.insert(cluster, i);
        }
        m_dependents.resize(m_nodes.size());
        for (size_t i = 0; i < m_nodes.size(); ++i) {
            Node &node = m_nodes[i];
            for (const Claim &claim : node.takes) {
                for (auto [it, end] = freed.equal_range(claim); it != end; ++it) {
                    const auto &[first, cluster] = *it;
                    // A cluster that moves keeps its host DNS and does not stand in its own way.
                    if (first != i && (claim.kind == Claim::Kind::Name || cluster != claim.cluster))
                        node.must.insert(first);
                }
            }
            for (const ClusterId &cluster : std::as_const(node.joins)) {
                for (auto [it, end] = left.equal_range(cluster); it != end; ++it) {
                    // A cluster may be in two groups for a moment, so that this order can be given up.
                    if (*it != i)
                        node.should.insert(*it);
                }
            }
            for (const std::set<size_t> *befores : {&node.must, &node.should}) {
                for (const size_t before : *befores)
                    m_dependents[before].push_back(i);
            }
        }
    }

    void addVirtualNodes()
    {
        for (Operation &operation : virtualOperations(m_base, m_draft)) {
            m_isGivingBack.insert(m_nodes.size(), givesBack(operation, m_base, m_draft));
            Node node;
            node.operation = std::move(operation);
            m_nodes.push_back(std::move(node));
        }
    }

    void require(size_t first, size_t then, bool isMust = true)
    {
        if (first != then && (isMust ? m_nodes[then].must : m_nodes[then].should).insert(first).second)
            m_dependents[first].push_back(then);
    }

    /// Those of virtual clusters among each other and with the groups.
    void linkVirtual()
    {
        QMultiHash<GroupId, size_t> ofGroups;
        QHash<std::pair<Scope, QString>, size_t> freed;
        QHash<VirtualClusterId, size_t> resized;
        for (size_t i = 0; i < m_nodes.size(); ++i) {
            const Operation &operation = m_nodes[i].operation;
            if (!operation.isOfVirtualCluster())
                ofGroups.insert(operation.group, i);
            else if (operation.kind == Operation::Kind::DeleteVirtualCluster)
                freed.insert({operation.scope, operation.virtualClusterName}, i);
            else if (operation.kind == Operation::Kind::ResizeVirtualCluster)
                resized.insert(operation.virtualCluster, i);
        }
        QMultiHash<GroupId, size_t> givers;
        for (auto it = m_isGivingBack.cbegin(); it != m_isGivingBack.cend(); ++it) {
            const size_t index = it.key();
            const Operation &operation = m_nodes[index].operation;
            for (auto [of, end] = ofGroups.equal_range(operation.group); of != end; ++of)
                linkWithGroup(index, *of);
            if (operation.kind == Operation::Kind::DeployVirtualCluster) {
                if (const auto first = freed.constFind({operation.scope, operation.virtualClusterName}); first != freed.cend())
                    require(*first, index);
            }
            // A paused one claims nothing of its host: it is resized while it is.
            if (const auto resize = resized.constFind(operation.virtualCluster); resize != resized.cend()) {
                if (operation.kind == Operation::Kind::PauseVirtualCluster)
                    require(index, *resize);
                else if (operation.kind == Operation::Kind::ResumeVirtualCluster)
                    require(*resize, index);
            }
            if (it.value())
                givers.insert(operation.group, index);
        }
        for (auto it = m_isGivingBack.cbegin(); it != m_isGivingBack.cend(); ++it) {
            if (!it.value())
                letGiveFirst(it.key(), givers);
        }
    }

    /// What the others give back of the same hosts, and of the credit where there is not enough of it for all.
    void letGiveFirst(size_t taker, const QMultiHash<GroupId, size_t> &givers)
    {
        const Operation &operation = m_nodes[taker].operation;
        const auto link = [&](size_t giver) {
            if (m_nodes[giver].operation.virtualCluster != operation.virtualCluster)
                require(giver, taker, false);
        };
        for (auto [it, end] = givers.equal_range(operation.group); it != end; ++it)
            link(*it);
        const bool ofSystem = isOfSystem(operation.group);
        if (!isCreditShort(ofSystem))
            return;
        for (auto it = givers.cbegin(); it != givers.cend(); ++it) {
            const bool isPause = m_nodes[*it].operation.kind == Operation::Kind::PauseVirtualCluster;
            if (!isPause && it.key() != operation.group && isOfSystem(it.key()) == ofSystem)
                link(*it);
        }
    }

    bool isOfSystem(const GroupId &id) const
    {
        const ClusterGroup *group = m_draft.group(id) ? m_draft.group(id) : m_base.group(id);
        return group && group->scope.isSystem();
    }

    /// Whether the credit has less left than what is asked of it before anything is given back.
    bool isCreditShort(bool ofSystem)
    {
        std::optional<bool> &known = m_isCreditShort[ofSystem ? 1 : 0];
        if (known)
            return *known;
        const auto &credits = m_base.inventory().credits();
        const std::optional<CreditUsage> &usage = ofSystem ? credits.system : credits.tenant;
        Resources asked;
        qint64 count = 0;
        for (const VirtualPair &pair : changedVirtualClusters(m_base, m_draft)) {
            if (!pair.after || isOfSystem(pair.after->group) != ofSystem)
                continue;
            const Resources before = pair.before ? pair.before->size : Resources();
            const auto more = [](auto after, auto was) { return std::max(after - was, decltype(after)()); };
            asked = asked + Resources{more(pair.after->size.cpu, before.cpu), more(pair.after->size.memory, before.memory),
                                      more(pair.after->size.storage, before.storage)};
            count += pair.before ? 0 : 1;
        }
        const DeveloperCredit left = usage ? usage->left() : DeveloperCredit{};
        known = usage && (asked.cpu > left.size.cpu || asked.memory > left.size.memory || asked.storage > left.size.storage || count > left.virtualClusters);
        return *known;
    }

    void linkWithGroup(size_t index, size_t ofGroup)
    {
        const bool isGoing = m_nodes[index].operation.kind == Operation::Kind::DeleteVirtualCluster;
        switch (m_nodes[ofGroup].operation.kind) {
        case Operation::Kind::CreateGroup: require(ofGroup, index); return;
        case Operation::Kind::DeleteGroup: require(index, ofGroup); return;
        case Operation::Kind::UpdateHostClusters:
            // A host leaves when nothing runs on it any more; a new one is deployed when limits and version are as planned.
            if (isGoing)
                require(index, ofGroup);
            else if (!m_isGivingBack.value(index))
                require(ofGroup, index);
            return;
        case Operation::Kind::UpdateMeta:
        case Operation::Kind::UpdateProfiles:
        case Operation::Kind::DeployVirtualCluster:
        case Operation::Kind::ResizeVirtualCluster:
        case Operation::Kind::PauseVirtualCluster:
        case Operation::Kind::ResumeVirtualCluster:
        case Operation::Kind::DeleteVirtualCluster: return;
        }
    }

    bool allPlaced(const std::set<size_t> &nodes) const
    {
        return std::all_of(nodes.begin(), nodes.end(), [this](size_t i) { return m_nodes[i].placed; });
    }

    /// Puts the node where the order looks for the next one.
    void sort(size_t index)
    {
        const Node &node = m_nodes[index];
        if (node.placed || !allPlaced(node.must))
            return;
        if (allPlaced(node.should)) {
            m_possible.erase(index);
            m_ready.insert(index);
        } else {
            m_possible.insert(index);
        }
    }

    void place(size_t index)
    {
        m_ready.erase(index);
        m_possible.erase(index);
        m_nodes[index].placed = true;
        m_sequence.push_back(index);
        for (const size_t dependent : m_dependents[index])
            sort(dependent);
    }

    /// A node that waits for itself by way of others: what is left when nothing can be placed has such a circle.
    size_t onCircle() const
    {
        size_t node = 0;
        while (m_nodes[node].placed)
            ++node;
        for (std::set<size_t> seen; !seen.contains(node);) {
            seen.insert(node);
            const std::set<size_t> &must = m_nodes[node].must;
            node = *std::find_if(must.begin(), must.end(), [this](size_t i) { return !m_nodes[i].placed; });
        }
        return node;
    }

    /// Adds an operation that lets go of what the node would free, so that those who wait for it need not.
    void stepAside(size_t index)
    {
        const size_t asideIndex = m_nodes.size();
        Node aside;
        aside.operation.group = m_nodes[index].operation.group;
        aside.operation.groupName = m_nodes[index].operation.groupName;
        aside.operation.scope = m_nodes[index].operation.scope;
        aside.operation.kind = m_nodes[index].operation.kind;
        const ClusterGroup &before = *m_base.group(aside.operation.group);
        if (aside.operation.kind == Operation::Kind::UpdateMeta) {
            aside.operation.temporaryName = temporaryName(before.name);
            aside.operation.title = Text::tr("Rename “%1” to “%2” for a moment").arg(before.name, aside.operation.temporaryName);
            aside.operation.fields = {{QStringLiteral("name"), Text::tr("Name"), before.name, aside.operation.temporaryName}};
        } else {
            aside.operation.title = Text::tr("Free the host DNS of “%1” for a moment").arg(before.name);
            for (const Claim &claim : m_nodes[index].frees) {
                const QString uid = claim.cluster.toString();
                const HostCluster *cluster = m_base.cluster(claim.cluster);
                const QString temporary = temporaryHost(claim.text);
                aside.operation.temporaryHosts.insert(claim.cluster, temporary);
                aside.operation.fields.push_back({QStringLiteral("hostDns:") + uid,
                                                  Text::tr("Host DNS of %1").arg(cluster ? cluster->name : uid),
                                                  before.member(claim.cluster)->hostDns, temporary});
            }
        }
        m_nodes.push_back(std::move(aside));
        for (const size_t dependent : m_dependents[index]) {
            Node &node = m_nodes[dependent];
            if (node.must.erase(index) > 0)
                node.must.insert(asideIndex);
        }
        m_nodes[index].must.insert(asideIndex);
        m_dependents.push_back(m_dependents[index]);
        m_dependents.back().push_back(index);
        place(asideIndex);
    }

    QString temporaryName(const QString &wanted)
    {
        if (m_takenNames.isEmpty()) {
            for (const Fleet *fleet : {&m_base, &m_draft}) {
                for (const GroupId &id : fleet->groupIds())
                    m_takenNames.insert(fleet->group(id)->name);
            }
        }
        QString name;
        int number = 1;
        do {
            name = QStringLiteral("%1-easel-%2").arg(wanted).arg(number++);
        } while (m_takenNames.contains(name));
        m_takenNames.insert(name);
        return name;
    }

    /// `*.apps.example.com` steps aside as `*.easel-1.apps.example.com`.
    QString temporaryHost(const QString &host)
    {
        const QString domain = host.startsWith(QStringLiteral("*.")) ? host.mid(2) : host;
        QString name;
        int number = 1;
        do {
            name = QStringLiteral("*.easel-%1.%2").arg(QString::number(number++), domain);
        } while (!m_base.clustersWithHostDns(name).isEmpty() || !m_draft.clustersWithHostDns(name).isEmpty());
        return name;
    }

    /// Gives the operations their numbers and what they wait for.
    std::vector<Operation> number()
    {
        std::vector<int> numbers(m_nodes.size(), 0);
        for (size_t i = 0; i < m_sequence.size(); ++i)
            numbers[m_sequence[i]] = static_cast<int>(i) + 1;
        std::vector<Operation> operations;
        for (const size_t index : m_sequence) {
            Node &node = m_nodes[index];
            Operation &operation = node.operation;
            operation.number = numbers[index];
            std::set<int> after;
            for (const std::set<size_t> *befores : {&node.must, &node.should}) {
                for (const size_t before : *befores) {
                    // An order that was given up is none.
                    if (numbers[before] < operation.number)
                        after.insert(numbers[before]);
                }
            }
            operation.after.assign(after.begin(), after.end());
            operations.push_back(std::move(operation));
        }
        return operations;
    }

    const Fleet &m_base;
    const Fleet &m_draft;
    std::vector<Node> m_nodes;
    std::vector<std::vector<size_t>> m_dependents; ///< of each node, those that wait for it
    std::set<size_t> m_ready;    ///< nodes that wait for nothing
    std::set<size_t> m_possible; ///< nodes that wait only for what can be given up
    std::vector<size_t> m_sequence;
    QSet<QString> m_takenNames;
    QMap<size_t, bool> m_isGivingBack; ///< the nodes of virtual clusters
    std::array<std::optional<bool>, 2> m_isCreditShort; ///< the tenant's, the system's
};

} // namespace

std::vector<Operation> orderOperations(const Fleet &base, const Fleet &draft)
{
    return Orderer(base, draft).order();
}

ClusterGroup groupAfter(const Operation &operation, const ClusterGroup &present, const Fleet &draft)
{
    ClusterGroup result = present;
    const ClusterGroup *wanted = draft.group(operation.group);
    if (!wanted)
        return result;
    switch (operation.kind) {
    case Operation::Kind::CreateGroup:
        result = *wanted;
        result.id = present.id;
        break;
    case Operation::Kind::UpdateMeta:
        if (!operation.temporaryName.isEmpty()) {
            result.name = operation.temporaryName;
            break;
        }
        result.name = wanted->name;
        result.description = wanted->description;
        result.tags = wanted->tags;
        break;
    case Operation::Kind::UpdateHostClusters:
        if (!operation.temporaryHosts.isEmpty()) {
            for (Member &member : result.members)
                member.hostDns = operation.temporaryHosts.value(member.cluster, member.hostDns);
            break;
        }
        // Everything but what the other calls write and what only the backend knows.
        result = *wanted;
        result.id = present.id;
        result.name = present.name;
        result.description = present.description;
        result.tags = present.tags;
        result.profiles = present.profiles;
        result.lastModified = present.lastModified;
        result.isActive = present.isActive;
        break;
    case Operation::Kind::UpdateProfiles: result.profiles = wanted->profiles; break;
    case Operation::Kind::DeleteGroup:
    case Operation::Kind::DeployVirtualCluster:
    case Operation::Kind::ResizeVirtualCluster:
    case Operation::Kind::PauseVirtualCluster:
    case Operation::Kind::ResumeVirtualCluster:
    case Operation::Kind::DeleteVirtualCluster: break;
    }
    return result;
}

} // namespace easel
