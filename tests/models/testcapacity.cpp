// SPDX-License-Identifier: GPL-3.0-or-later
// What hosts and groups have, promise and carry; and what-if answers that can be counted by hand.
#include "capacity/quantitytext.h"
#include "capacity/simulation.h"
#include "fleetbuilder.h"
#include "testregistry.h"

#include <QTest>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const GroupId g1(u"g1"_s);
const GroupId g2(u"g2"_s);
const ClusterId c1(u"c1"_s);
const ClusterId c2(u"c2"_s);

/// Two hosts of 10 cores and 20 GiB in one group of 100 %.
FleetBuilder pair()
{
    FleetBuilder builder;
    builder.cluster("c1").capacity(10, 20).cluster("c2").capacity(10, 20).group("g1", "G1").member("c1").member("c2");
    builder.editGroup([](ClusterGroup &group) { group.oversubscription = Percent(100); });
    return builder;
}

Resources size(qint64 cpu, qint64 memory, qint64 storage = 0)
{
    return {MilliCores(cpu), MebiBytes(memory), GibiBytes(storage)};
}

} // namespace

class TestCapacity final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hostsOfOneGroup();
    void aSharedHostHasOneLedger();
    void pausedOnesKeepTheirStorage();
    void unknownCapacityIsNoCapacity();
    void surplusDoesNotMakeGoodForLack();
    void scaling();
    void losesAHost();
    void losesTheLastHost();
    void addsVirtualClusters();
    void fragmentsDoNotAddUp();
    void halfAHostIsTheMost();
    void lessOversubscription();
    void aTighterNeighbourKeepsItsLimit();
    void roomByHost();
    void words();
};

void TestCapacity::hostsOfOneGroup()
{
    const Fleet fleet = pair().virtualCluster("v1", "g1", "c1").size(4000, 8192, 10).virtualCluster("v2", "g1", "c2").size(1000, 1024, 5).build();
    const GroupLedger ledger = groupLedger(fleet, g1, Percent(150));
    QCOMPARE(ledger.physical.cpu->value, 20000);
    QCOMPARE(ledger.allowed.cpu->value, 30000);
    QCOMPARE(ledger.allowed.memory->value, 60 * 1024);
    QVERIFY(!ledger.physical.storage);
    QCOMPARE(ledger.own.requested, size(5000, 9216, 15));
    QCOMPARE(ledger.own.running, 2);
    QCOMPARE(ledger.others, Resources{});
    QCOMPARE(ledger.free.cpu->value, 25000);
    QCOMPARE(ledger.members.front().free.memory->value, 30 * 1024 - 8192);
    QCOMPARE(ledger.shortfall, Resources{});
    QVERIFY(groupLedger(fleet, GroupId(u"none"_s)).members.empty());
}

void TestCapacity::aSharedHostHasOneLedger()
{
    FleetBuilder builder = pair();
    builder.group("g2", "G2").member("c1").editGroup([](ClusterGroup &group) { group.oversubscription = Percent(150); });
    const Fleet fleet = builder.virtualCluster("v1", "g1", "c1").size(4000, 1024, 0).virtualCluster("v2", "g2", "c1").size(3000, 1024, 0).build();
    const HostLedger host = hostLedger(fleet, c1);
    QCOMPARE(host.claims.requested.cpu.value, 7000);
    QCOMPARE(host.promised.value, 250);
    QCOMPARE(host.groups, (QList<GroupId>{g1, g2}));
    const GroupLedger ledger = groupLedger(fleet, g1);
    QCOMPARE(ledger.own.requested.cpu.value, 4000);
    QCOMPARE(ledger.others.cpu.value, 3000);
    QCOMPARE(ledger.members.front().free.cpu->value, 3000); // what the other group's take is not free
    QCOMPARE(groupLedger(fleet, g2).free.cpu->value, 8000);
}

void TestCapacity::pausedOnesKeepTheirStorage()
{
    const Fleet fleet = pair().virtualCluster("v1", "g1", "c1").size(4000, 4096, 10).paused().build();
    const Claims claims = hostLedger(fleet, c1).claims;
    QCOMPARE(claims.requested, size(0, 0, 10));
    QCOMPARE(claims.paused, size(4000, 4096, 0));
    QCOMPARE(claims.pausedCount, 1);
    QCOMPARE(claims.running, 0);
}

void TestCapacity::unknownCapacityIsNoCapacity()
{
    const Fleet fleet = FleetBuilder().cluster("c1").unknownCapacity().cluster("c2").capacity(10, 20).group("g1", "G1")
                            .member("c1").member("c2").member("gone").virtualCluster("v1", "g1", "c1").build();
    const GroupLedger ledger = groupLedger(fleet, g1, Percent(100));
    QCOMPARE(ledger.unknownMembers, 2);
    QCOMPARE(ledger.physical.cpu->value, 10000);
    QVERIFY(!ledger.members.front().free.cpu);
    QCOMPARE(ledger.members.front().shortfall, Resources{});
    // Nobody could say that another one fits on it.
    const Room room = roomFor(fleet, g1, size(1000, 1024));
    QCOMPARE(room.hosts.size(), 1u);
    QCOMPARE(room.hosts.front().host, c2);
}

void TestCapacity::surplusDoesNotMakeGoodForLack()
{
    const Fleet fleet = pair().virtualCluster("v1", "g1", "c1").size(13000, 1024, 0).build();
    const GroupLedger ledger = groupLedger(fleet, g1);
    QCOMPARE(ledger.shortfall.cpu.value, 3000);
    QCOMPARE(ledger.free.cpu->value, 10000); // of the other host, whole
    const Outcome outcome = simulate(fleet, {{}, {}, {{g1, Percent(100)}}});
    QCOMPARE(outcome.overloads.size(), 1u);
    QCOMPARE(outcome.overloads.front().host, c1);
    QCOMPARE(outcome.overloads.front().excess.cpu.value, 3000);
}

void TestCapacity::scaling()
{
    const Capacity odd{MilliCores(333), MebiBytes(1), std::nullopt};
    QCOMPARE(scaled(odd, Percent(150)).cpu->value, 499); // rounded down
    QCOMPARE(scaled(odd, Percent(99)).memory->value, 0);
    QVERIFY(!scaled(odd, Percent(150)).storage);
    const qint64 huge = Q_INT64_C(9'000'000'000'000'000);
    QCOMPARE(scaled({MilliCores(huge), std::nullopt, std::nullopt}, Percent(200)).cpu->value, 2 * huge);
}

void TestCapacity::losesAHost()
{
    const Fleet fleet = pair().virtualCluster("v1", "g1", "c1").size(4000, 4096, 0).virtualCluster("v2", "g1", "c1").size(4000, 4096, 0)
                            .virtualCluster("v3", "g1", "c2").size(4000, 4096, 0).build();
    const Outcome outcome = simulate(fleet, {{c1}, {}, {}});
    QCOMPARE(outcome.homeless, (Range{1, 1})); // 4 + 4 are 8 of 10 cores, a third does not fit
    QCOMPARE(outcome.groups.size(), 1u);
    QCOMPARE(outcome.groups.front().displaced, 2);
    QCOMPARE(outcome.groups.front().homeless, 1);
    QCOMPARE(outcome.groups.front().homelessSize, size(4000, 4096));
    QVERIFY(outcome.groups.front().bottleneck);
    QCOMPARE(outcome.groups.front().bottleneck->host, c2);
    QCOMPARE(outcome.groups.front().bottleneck->resource, Resource::Cpu);
    QCOMPARE(outcome.groups.front().bottleneck->load.value, 80);
    const auto moved = std::count_if(outcome.relocations.begin(), outcome.relocations.end(), [](const Relocation &r) { return r.to == c2; });
    QCOMPARE(moved, 1);
}

void TestCapacity::losesTheLastHost()
{
    const Fleet fleet = pair().virtualCluster("v1", "g1", "c1").build();
    const Outcome outcome = simulate(fleet, {{c1, c2}, {}, {}});
    QCOMPARE(outcome.homeless, (Range{1, 1}));
    QVERIFY(!outcome.groups.front().bottleneck);
}

void TestCapacity::addsVirtualClusters()
{
    const Fleet fleet = pair().virtualCluster("v1", "g1", "c1").size(4000, 4096, 0).build();
    const Outcome outcome = simulate(fleet, {{}, {{g1, size(5000, 2048), 4}}, {}});
    QCOMPARE(outcome.groups.front().added, 4);
    QCOMPARE(outcome.groups.front().addedFitting, (Range{3, 3}));
    QCOMPARE(simulate(fleet, {{}, {{g1, size(7000, 2048), 1}}, {}}).groups.front().addedFitting, (Range{0, 0})); // beyond the limits
}

void TestCapacity::fragmentsDoNotAddUp()
{
    const Fleet fleet = pair().virtualCluster("v1", "g1", "c1").size(6000, 1024, 0).virtualCluster("v2", "g1", "c2").size(6000, 1024, 0).build();
    QCOMPARE(groupLedger(fleet, g1).free.cpu->value, 8000);
    QCOMPARE(roomFor(fleet, g1, size(5000, 1024)).count, (Range{0, 0})); // four cores are free here, and four there
    QCOMPARE(roomFor(fleet, g1, size(4000, 1024)).count, (Range{2, 2}));
}

void TestCapacity::halfAHostIsTheMost()
{
    FleetBuilder builder = pair();
    builder.editGroup([](ClusterGroup &group) { group.limits = size(20000, 65536, 100); });
    const Fleet fleet = builder.build();
    QCOMPARE(roomFor(fleet, g1, size(5000, 1024)).count.atLeast, 4);
    QCOMPARE(roomFor(fleet, g1, size(5001, 1024)).count.atLeast, 0);
    QVERIFY(!roomFor(fleet, g1, size(5001, 1024)).isOverLimit);
    QVERIFY(roomFor(fleet, g1, size(20001, 1024)).isOverLimit);
}

void TestCapacity::lessOversubscription()
{
    const Fleet fleet = pair().virtualCluster("v1", "g1", "c1").size(4000, 4096, 0).virtualCluster("v2", "g1", "c1").size(4000, 4096, 0).build();
    QVERIFY(simulate(fleet, {{}, {}, {{g1, Percent(100)}}}).overloads.empty());
    const Outcome outcome = simulate(fleet, {{}, {}, {{g1, Percent(70)}}});
    QCOMPARE(outcome.overloads.size(), 1u);
    QCOMPARE(outcome.overloads.front().excess, size(1000, 0));
    QCOMPARE(outcome.groups.front().bottleneck->load.value, 114);
}

void TestCapacity::aTighterNeighbourKeepsItsLimit()
{
    // g2 may fill c2 up to 15 cores, but a virtual cluster of g1 has just found its place there under 10.
    FleetBuilder builder = pair();
    builder.group("g2", "G2").member("c2").editGroup([](ClusterGroup &group) { group.oversubscription = Percent(150); });
    const Fleet fleet = builder.virtualCluster("v1", "g1", "c1").size(5000, 1024, 0).build();
    const Outcome outcome = simulate(fleet, {{c1}, {{g2, size(4000, 1024), 3}}, {}});
    QCOMPARE(outcome.homeless, (Range{0, 0}));
    const auto added = std::find_if(outcome.groups.begin(), outcome.groups.end(), [](const GroupOutcome &g) { return g.group == g2; });
    QVERIFY(added != outcome.groups.end());
    QCOMPARE(added->addedFitting.atLeast, 1);
    QCOMPARE(added->addedFitting.atMost, 3);
}

void TestCapacity::roomByHost()
{
    const Fleet fleet = pair().virtualCluster("v1", "g1", "c1").size(1000, 16384, 0).build();
    const Room room = roomFor(fleet, g1, size(2000, 2048));
    QVERIFY(room.count.isExact());
    QCOMPARE(room.count.atLeast, 2 + 5);
    QCOMPARE(room.hosts[0].count, 2);
    QCOMPARE(room.hosts[0].limit, Resource::Memory);
    QCOMPARE(room.hosts[1].limit, Resource::Cpu);
    QCOMPARE(room.bottleneck->host, c1);
    QCOMPARE(room.bottleneck->resource, Resource::Memory);
    QVERIFY(roomFor(fleet, GroupId(u"none"_s), size(1, 1)).hosts.empty());
}

void TestCapacity::words()
{
    QCOMPARE(QuantityText::of(Resource::Cpu, 12500), u"12.5 CPU"_s);
    QCOMPARE(QuantityText::of(Resource::Memory, 8192), u"8 GiB"_s);
    QCOMPARE(QuantityText::of(Resource::Memory, 8191), u"8 GiB"_s);
    QCOMPARE(QuantityText::of(size(500, 0, 7)), u"0.5 CPU, 7 GiB storage"_s);
    QCOMPARE(QuantityText::of(Resources{}), QString());
}

EASEL_TEST(TestCapacity)
#include "testcapacity.moc"
