// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomchanges.h"

namespace easel::test {
namespace {

template <typename List>
auto pick(QRandomGenerator &random, const List &list)
{
    return list[static_cast<size_t>(random.bounded(static_cast<int>(list.size())))];
}

QString word(QRandomGenerator &random)
{
    return QStringLiteral("word-%1").arg(random.bounded(1000));
}

} // namespace

Change randomChange(QRandomGenerator &random, const Fleet &fleet)
{
    const std::vector<GroupId> ids = fleet.groupIds();
    const auto &clusters = fleet.inventory().clusters();
    const auto newMember = [&] {
        const HostCluster cluster = pick(random, clusters);
        return Member{cluster.id, cluster.name, cluster.hostDns, std::nullopt, std::nullopt};
    };
    if (ids.empty() || random.bounded(8) == 0) {
        ClusterGroup group;
        // Not from makeDraftGroupId(): the same seed gives the same sequence.
        group.id = GroupId(QStringLiteral("draft:random-%1").arg(random.generate64()));
        group.name = word(random);
        group.endpoint = random.bounded(2) ? EndpointType::Ingress : EndpointType::LoadBalancer;
        for (int i = random.bounded(3); i > 0; --i) {
            if (const Member member = newMember(); !group.member(member.cluster))
                group.members.push_back(member);
        }
        return CreateGroup{group};
    }
    const GroupId id = pick(random, ids);
    const ClusterGroup &group = *fleet.group(id);
    const Member ownMember = group.members.empty() ? newMember() : pick(random, group.members);
    switch (random.bounded(14)) {
    case 0: return random.bounded(3) ? Change(RenameGroup{id, word(random)}) : Change(DeleteGroup{id});
    case 1: return DescribeGroup{id, word(random)};
    case 2: return TagGroup{id, {{word(random), word(random)}, {word(random), QString()}}};
    case 3: return SetEndpoint{id, random.bounded(2) ? EndpointType::Ingress : EndpointType::LoadBalancer};
    case 4: return SetHostDns{id, ownMember.cluster, QStringLiteral("*.%1.example.com").arg(word(random))};
    case 5: return SetLimits{id, {MilliCores(random.bounded(9000)), MebiBytes(random.bounded(9000)), GibiBytes(random.bounded(99))}};
    case 6: return SetOversubscription{id, Percent(100 + random.bounded(100))};
    case 7: return SetDistribution{id, random.bounded(2) ? Distribution::K3s : Distribution::VClusterGeneric};
    case 8: return SetValues{id, QStringLiteral("a: %1\n").arg(word(random))};
    case 9: return SetProfiles{id, {{ProfileId(word(random)), word(random)}}};
    case 10: return RemoveMember{id, ownMember.cluster};
    case 11: return MoveMember{id, pick(random, ids), ownMember};
    case 12:
    case 13: return AddMember{id, newMember()};
    }
    Q_UNREACHABLE();
}

Change randomVirtualChange(QRandomGenerator &random, const Fleet &fleet)
{
    const std::vector<const VirtualCluster *> all = fleet.virtualClusters();
    const std::vector<GroupId> ids = fleet.groupIds();
    const auto size = [&] { return Resources{MilliCores(1000 * random.bounded(9)), MebiBytes(1024 * random.bounded(9)), GibiBytes(random.bounded(20))}; };
    if (!ids.empty() && (all.empty() || random.bounded(4) == 0)) {
        VirtualCluster made;
        made.id = VirtualClusterId(QStringLiteral("draft:random-%1").arg(random.generate64()));
        made.name = word(random);
        made.group = pick(random, ids);
        made.state = VirtualClusterState::Running;
        made.size = size();
        return DeployVirtualCluster{made.group, made};
    }
    if (all.empty())
        return DeleteVirtualCluster{};
    const VirtualCluster &each = *pick(random, all);
    switch (random.bounded(4)) {
    case 0: return ResizeVirtualCluster{each.group, each.id, size()};
    case 1: return PauseVirtualCluster{each.group, each.id};
    case 2: return ResumeVirtualCluster{each.group, each.id};
    case 3: return DeleteVirtualCluster{each.group, each.id};
    }
    Q_UNREACHABLE();
}

} // namespace easel::test
