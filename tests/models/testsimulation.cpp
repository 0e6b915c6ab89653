// SPDX-License-Identifier: GPL-3.0-or-later
// What-if answers against brute force on small fleets, and against the limits themselves on large ones.
#include "capacity/simulation.h"
#include "testregistry.h"

#include <QRandomGenerator>
#include <QTest>

#include <rapidcheck.h>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Shape final
{
    int hosts;
    int groups;
    int virtualClusters;
    int lost;
};

struct Setting final
{
    Fleet fleet;
    Scenario scenario;
};

GroupId groupId(int i) { return GroupId(u"g%1"_s.arg(i)); }
ClusterId clusterId(int i) { return ClusterId(u"c%1"_s.arg(i)); }

/// Hosts of few sizes, groups that share them, virtual clusters everywhere, some paused, some without a host.
Setting setting(const Shape &shape, quint32 seed)
{
    QRandomGenerator random(seed);
    const auto below = [&](int n) { return static_cast<int>(random.bounded(static_cast<quint32>(n))); };
    std::vector<HostCluster> hosts;
    for (int i = 0; i < shape.hosts; ++i) {
        HostCluster host;
        host.id = clusterId(i);
        host.name = host.id.toString();
        if (below(10) > 0) {
            host.cpu.total = MilliCores(4000 + 2000 * below(5));
            host.memory.total = MebiBytes(4096 + 4096 * below(4));
        }
        hosts.push_back(std::move(host));
    }
    std::vector<ClusterGroup> groups;
    for (int i = 0; i < shape.groups; ++i) {
        ClusterGroup group;
        group.id = groupId(i);
        group.name = group.id.toString();
        group.limits = {MilliCores(8000), MebiBytes(16384), GibiBytes(100)};
        group.oversubscription = Percent(80 + 40 * below(4));
        for (int host = 0; host < shape.hosts; ++host) {
            if (below(shape.groups) < 2)
                group.members.push_back({clusterId(host), {}, {}, std::nullopt, std::nullopt});
        }
        groups.push_back(std::move(group));
    }
    std::vector<VirtualCluster> virtualClusters;
    for (int i = 0; i < shape.virtualClusters; ++i) {
        VirtualCluster vc;
        vc.id = VirtualClusterId(u"v%1"_s.arg(i));
        vc.group = groupId(below(shape.groups));
        if (below(8) > 0)
            vc.host = clusterId(below(shape.hosts));
        vc.state = below(5) > 0 ? VirtualClusterState::Running : VirtualClusterState::Paused;
        vc.size = {MilliCores(500 + 500 * below(5)), MebiBytes(512 + 1024 * below(4)), GibiBytes(below(10))};
        virtualClusters.push_back(std::move(vc));
    }
    Setting setting;
    for (int i = 0; i < shape.lost; ++i)
        setting.scenario.lostHosts.insert(clusterId(below(shape.hosts)));
    if (below(2))
        setting.scenario.oversubscription.insert(groupId(below(shape.groups)), Percent(60 + 30 * below(5)));
    setting.fleet = Fleet(std::make_shared<const Inventory>(std::vector<Project>(), std::move(hosts), std::vector<EdgeHost>(),
                                                            std::move(virtualClusters), std::vector<ClusterProfile>(),
                                                            QHash<Distribution, QString>()),
                          std::move(groups));
    return setting;
}

/// The rules of a placement, told once more and from the start: which of these virtual clusters may be where.
class Referee final
{
public:
    explicit Referee(const Setting &setting) : m_setting(setting)
    {
        for (const VirtualCluster &vc : setting.fleet.inventory().virtualClusters()) {
            const bool homeless = vc.host.isEmpty() || setting.scenario.lostHosts.contains(vc.host);
            (homeless ? displaced : m_settled).push_back(&vc);
        }
    }

    std::vector<const VirtualCluster *> displaced;

    Percent oversubscription(const GroupId &id) const
    {
        return m_setting.scenario.oversubscription.value(id, m_setting.fleet.group(id)->oversubscription);
    }

    bool mayLiveOn(const VirtualCluster &vc, const ClusterId &host) const
    {
        const HostCluster *cluster = m_setting.fleet.cluster(host);
        if (!cluster || m_setting.scenario.lostHosts.contains(host) || !m_setting.fleet.isMember(host, vc.group) || !cluster->cpu.total)
            return false;
        const bool paused = vc.state == VirtualClusterState::Paused;
        return paused || (vc.size.cpu.value * 2 <= cluster->cpu.total->value && vc.size.memory.value * 2 <= cluster->memory.total->value);
    }

    /// `places` names a host, or none, for each of the displaced ones.
    bool isAllowed(const std::vector<ClusterId> &places) const
    {
        for (const ClusterId &host : places) {
            if (host.isEmpty())
                continue;
            const HostCluster &cluster = *m_setting.fleet.cluster(host);
            qint64 cpu = 0;
            qint64 memory = 0;
            for (const VirtualCluster *vc : m_settled) {
                if (vc->host == host && vc->state != VirtualClusterState::Paused) {
                    cpu += vc->size.cpu.value;
                    memory += vc->size.memory.value;
                }
            }
            std::vector<const VirtualCluster *> arrived;
            for (size_t i = 0; i < places.size(); ++i) {
                if (places[i] != host || displaced[i]->state == VirtualClusterState::Paused)
                    continue;
                arrived.push_back(displaced[i]);
                cpu += displaced[i]->size.cpu.value;
                memory += displaced[i]->size.memory.value;
            }
            for (const VirtualCluster *vc : arrived) {
                const qint64 percent = oversubscription(vc->group).value;
                if (cpu > cluster.cpu.total->value * percent / 100 || memory > cluster.memory.total->value * percent / 100)
                    return false;
            }
        }
        return true;
    }

    /// The most that can be placed, by trying everything.
    int best() const
    {
        std::vector<ClusterId> places(displaced.size());
        int most = 0;
        tryFrom(0, 0, places, most);
        return most;
    }

private:
    void tryFrom(size_t index, int placed, std::vector<ClusterId> &places, int &most) const
    {
        if (placed + static_cast<int>(displaced.size() - index) <= most)
            return;
        if (index == displaced.size()) {
            most = placed;
            return;
        }
        const ClusterGroup *group = m_setting.fleet.group(displaced[index]->group);
        for (const Member &member : group->members) {
            if (!mayLiveOn(*displaced[index], member.cluster))
                continue;
            places[index] = member.cluster;
            if (isAllowed(places))
                tryFrom(index + 1, placed + 1, places, most);
        }
        places[index] = ClusterId();
        tryFrom(index + 1, placed, places, most);
    }

    const Setting &m_setting;
    std::vector<const VirtualCluster *> m_settled;
};

/// What is wrong with the placement that the outcome shows, or with its counts; empty when nothing is.
QString lieIn(const Setting &setting, const Outcome &outcome)
{
    const Referee referee(setting);
    if (!(outcome.relocations.size() == referee.displaced.size()))
        return QStringLiteral("outcome.relocations.size() == referee.displaced.size()");
    std::vector<ClusterId> places;
    int homeless = 0;
    for (size_t i = 0; i < outcome.relocations.size(); ++i) {
        const Relocation &move = outcome.relocations[i];
        if (!(move.virtualCluster == referee.displaced[i]->id))
            return QStringLiteral("move.virtualCluster == referee.displaced[i]->id");
        if (!(move.to.isEmpty() || referee.mayLiveOn(*referee.displaced[i], move.to)))
            return QStringLiteral("move.to.isEmpty() || referee.mayLiveOn(*referee.displaced[i], move.to)");
        places.push_back(move.to);
        homeless += move.to.isEmpty() ? 1 : 0;
    }
    if (!(referee.isAllowed(places)))
        return QStringLiteral("referee.isAllowed(places)");
    if (!(outcome.homeless.atMost == homeless))
        return QStringLiteral("outcome.homeless.atMost == homeless");
    if (!(outcome.homeless.atLeast <= homeless))
        return QStringLiteral("outcome.homeless.atLeast <= homeless");
    int ofGroups = 0;
    for (const GroupOutcome &group : outcome.groups)
        ofGroups += group.homeless;
    if (!(ofGroups == homeless))
        return QStringLiteral("ofGroups == homeless");
    return {};
}

} // namespace

class TestSimulation final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asBruteForceOnSmallFleets();
    void neverOptimisticOnLargeFleets();
    void roomAsBruteForce();
    void theSameAnswerTwice();
};

void TestSimulation::asBruteForceOnSmallFleets()
{
    int exact = 0;
    QVERIFY(rc::check("as many find a host as can", [&](quint32 seed) {
        const Setting small = setting({2 + static_cast<int>(seed % 4), 1 + static_cast<int>(seed % 3), 7, 1 + static_cast<int>(seed % 2)}, seed);
        const Outcome outcome = simulate(small.fleet, small.scenario);
        RC_ASSERT(lieIn(small, outcome) == QString());
        const Referee referee(small);
        const int homeless = static_cast<int>(referee.displaced.size()) - referee.best();
        RC_ASSERT(outcome.homeless.atLeast <= homeless && homeless <= outcome.homeless.atMost);
        RC_ASSERT(outcome.homeless.isExact()); // so small that the search comes to its end
        exact += homeless > 0 ? 1 : 0;
    }));
    QVERIFY(exact > 5); // or the fleets were too roomy to say anything
}

void TestSimulation::neverOptimisticOnLargeFleets()
{
    for (quint32 seed = 1; seed <= 6; ++seed) {
        const Setting large = setting({400, 20, 3000, 60}, seed);
        const Outcome outcome = simulate(large.fleet, large.scenario);
        QCOMPARE(lieIn(large, outcome), QString());
    }
}

void TestSimulation::roomAsBruteForce()
{
    QVERIFY(rc::check("one more at a time, until none fits", [&](quint32 seed) {
        Setting small = setting({4, 2, 8, 0}, seed);
        small.scenario = {};
        const GroupId group = groupId(0);
        const Resources size{MilliCores(1500), MebiBytes(1024), GibiBytes(0)};
        const Room room = roomFor(small.fleet, group, size);
        // By hand: each host takes them until the next one would be too much.
        int count = 0;
        for (const Member &member : small.fleet.group(group)->members) {
            const HostCluster &cluster = *small.fleet.cluster(member.cluster);
            if (!cluster.cpu.total || cluster.cpu.total->value < 2 * size.cpu.value || cluster.memory.total->value < 2 * size.memory.value)
                continue;
            const qint64 percent = small.fleet.group(group)->oversubscription.value;
            qint64 cpu = 0;
            qint64 memory = 0;
            for (const VirtualCluster &vc : small.fleet.inventory().virtualClusters()) {
                if (vc.host == member.cluster && vc.state != VirtualClusterState::Paused) {
                    cpu += vc.size.cpu.value;
                    memory += vc.size.memory.value;
                }
            }
            while (cpu + size.cpu.value <= cluster.cpu.total->value * percent / 100
                   && memory + size.memory.value <= cluster.memory.total->value * percent / 100) {
                cpu += size.cpu.value;
                memory += size.memory.value;
                ++count;
            }
        }
        // Those without a host yet may take some of it: then the answer is a range.
        RC_ASSERT(room.count.atMost == count);
        RC_ASSERT(room.count.atLeast <= count);
        const auto &all = small.fleet.inventory().virtualClusters();
        if (std::none_of(all.begin(), all.end(), [](const VirtualCluster &vc) { return vc.host.isEmpty(); }))
            RC_ASSERT(room.count.isExact());
    }));
}

void TestSimulation::theSameAnswerTwice()
{
    const Setting large = setting({100, 8, 800, 20}, 7);
    const Outcome first = simulate(large.fleet, large.scenario);
    const Outcome second = simulate(large.fleet, large.scenario);
    QCOMPARE(first.homeless, second.homeless);
    QVERIFY(std::equal(first.relocations.begin(), first.relocations.end(), second.relocations.begin(), second.relocations.end(),
                       [](const Relocation &a, const Relocation &b) { return a.virtualCluster == b.virtualCluster && a.to == b.to; }));
}

EASEL_TEST(TestSimulation)
#include "testsimulation.moc"
