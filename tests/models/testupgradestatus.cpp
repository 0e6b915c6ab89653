// SPDX-License-Identifier: GPL-3.0-or-later
// Which groups are behind, what is known of their upgrade, and where their old default comes from.
#include "upgrades/upgradestatus.h"

#include "fleetbuilder.h"
#include "testregistry.h"
#include "upgrades/knownsteps.h"
#include "upgrades/olddefault.h"
#include "upgrades/upgradeproposal.h"

#include <QTest>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *values27 = "controlPlane:\n  statefulSet:\n    image:\n      tag: 0.27.3\n";

QString valuesWith(const char *tag)
{
    return u"controlPlane:\n  statefulSet:\n    image:\n      tag: %1\n"_s.arg(QLatin1String(tag));
}

void setVersion(FleetBuilder &builder, const char *tag)
{
    builder.editGroup([&](ClusterGroup &group) {
        group.values = valuesWith(tag);
        group.vclusterVersion = vclusterVersionOf(group.values);
    });
}

QStringList idsOf(const std::vector<KnownStep> &steps)
{
    QStringList ids;
    for (const KnownStep &step : steps)
        ids << step.id + (step.isMet ? u" met"_s : QString());
    return ids;
}

} // namespace

class TestUpgradeStatus final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void states_data();
    void states();
    void order();
    void planned();
    void affected();
    void risks();
    void noDowngrade();
    void stepsAreKnown();
    void oldDefaults();
    void proposals();
    void refusedProposals();
};

void TestUpgradeStatus::states_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<UpgradeState>("state");
    QTest::newRow("older") << u"0.26.1"_s << UpgradeState::Pending;
    QTest::newRow("older in one place") << u"0.27.2"_s << UpgradeState::Pending;
    QTest::newRow("not by letters") << u"0.100.0"_s << UpgradeState::Ahead;
    QTest::newRow("with a v") << u"v0.27.3"_s << UpgradeState::Newest;
    QTest::newRow("the same") << u"0.27.3"_s << UpgradeState::Newest;
    QTest::newRow("newer") << u"0.28.0"_s << UpgradeState::Ahead;
    QTest::newRow("no number") << u"latest"_s << UpgradeState::Unknown;
    QTest::newRow("none") << QString() << UpgradeState::Unknown;
}

void TestUpgradeStatus::states()
{
    QFETCH(QString, tag);
    FleetBuilder builder;
    builder.cluster("c1").group("g1", "G1").member("c1").defaultValues(Distribution::CncfK8s, values27);
    builder.editGroup([&](ClusterGroup &group) { group.vclusterVersion = tag; });
    const auto upgrades = upgradesOf(builder.build(), builder.build());
    QCOMPARE(upgrades.size(), size_t(1));
    QTEST(upgrades.front().state, "state");
    QCOMPARE(upgrades.front().offered, u"0.27.3"_s);
    // A platform that tells nothing.
    FleetBuilder silent;
    silent.cluster("c1").group("g1", "G1").member("c1");
    setVersion(silent, "0.26.1");
    QCOMPARE(upgradesOf(silent.build(), silent.build()).front().state, UpgradeState::Unknown);
}

void TestUpgradeStatus::order()
{
    FleetBuilder builder;
    builder.defaultValues(Distribution::CncfK8s, values27).cluster("c1").cluster("c2").cluster("c3");
    builder.group("a", "A newest").member("c1");
    setVersion(builder, "0.27.3");
    builder.group("b", "B ahead").member("c1");
    setVersion(builder, "0.28.0");
    builder.group("c", "C pending, nothing runs").member("c1");
    setVersion(builder, "0.26.1");
    builder.group("d", "D pending, some run").member("c2");
    setVersion(builder, "0.26.1");
    builder.virtualCluster("v1", "d", "c2");
    builder.group("e", "E pending, of the system").member("c3").systemGroup();
    setVersion(builder, "0.26.1");
    QStringList order;
    for (const GroupUpgrade &upgrade : upgradesOf(builder.build(), builder.build()))
        order << upgrade.group.toString();
    QCOMPARE(order, QStringList({u"d"_s, u"c"_s, u"e"_s, u"b"_s, u"a"_s}));
}

void TestUpgradeStatus::planned()
{
    FleetBuilder builder;
    builder.defaultValues(Distribution::CncfK8s, values27).cluster("c1").group("g1", "G1").member("c1");
    setVersion(builder, "0.26.1");
    const Fleet base = builder.build();
    Fleet draft = base;
    QVERIFY(applyChange(SetValues{GroupId(u"g1"_s), QString::fromLatin1(values27)}, draft));
    const auto upgrades = upgradesOf(base, draft);
    QCOMPARE(upgrades.front().state, UpgradeState::Pending);
    QCOMPARE(upgrades.front().planned, u"0.27.3"_s);
    draft.removeGroup(GroupId(u"g1"_s));
    QVERIFY(upgradesOf(base, draft).empty());
}

void TestUpgradeStatus::affected()
{
    FleetBuilder builder;
    builder.cluster("c1").group("g1", "G1").member("c1");
    builder.virtualCluster("v2", "g1", "c1").virtualCluster("v1", "g1", "c1").paused();
    const Fleet fleet = builder.build();
    const auto clusters = affectedBy(fleet, GroupId(u"g1"_s));
    QCOMPARE(clusters.size(), size_t(2));
    QVERIFY(clusters[0]->name <= clusters[1]->name);
    QVERIFY(affectedBy(fleet, GroupId(u"none"_s)).empty());
}

void TestUpgradeStatus::risks()
{
    const auto one = [] {
        FleetBuilder builder;
        builder.cluster("c1").group("g1", "G1").member("c1");
        setVersion(builder, "0.26.1");
        return builder;
    };
    const auto riskOf = [](const Fleet &fleet) { return riskOfUpgrade(fleet, *fleet.group(GroupId(u"g1"_s)), u"0.27.3"_s); };
    QCOMPARE(riskOf(one().build()).level, RiskLevel::Low);
    FleetBuilder running = one();
    running.virtualCluster("v1", "g1", "c1");
    QCOMPARE(riskOf(running.build()).level, RiskLevel::Medium);
    FleetBuilder old = running;
    old.editGroup([](ClusterGroup &group) { group.vclusterVersion = u"0.19.7"_s; });
    QCOMPARE(riskOf(old.build()).level, RiskLevel::High);
    FleetBuilder sick;
    sick.cluster("c1").health(Health::Unhealthy).group("g1", "G1").member("c1").virtualCluster("v1", "g1", "c1");
    QCOMPARE(riskOf(sick.build()).level, RiskLevel::High);
}

void TestUpgradeStatus::noDowngrade()
{
    ClusterGroup group;
    group.name = u"G1"_s;
    group.vclusterVersion = u"0.27.3"_s;
    QVERIFY(requireNoDowngrade(group, u"0.27.3"_s));
    QVERIFY(requireNoDowngrade(group, u"0.28.0"_s));
    QVERIFY(requireNoDowngrade(group, QString()));
    const auto refused = requireNoDowngrade(group, u"0.26.1"_s);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QVERIFY(refused.error().message.contains(u"“G1” has vCluster 0.27.3"_s));
}

void TestUpgradeStatus::stepsAreKnown()
{
    FleetBuilder builder;
    builder.cluster("c1").provider(Provider::Eks).version("1.34.2").group("g1", "G1").member("c1");
    setVersion(builder, "0.26.1");
    const Fleet fleet = builder.build();
    const ClusterGroup &group = *fleet.group(GroupId(u"g1"_s));
    QCOMPARE(idsOf(knownSteps(fleet, group, u"0.27.3"_s, group.values)), QStringList({u"COREDNS-IMAGE"_s, u"EKS-PALETTE"_s}));
    const QString set = group.values + u"  coredns:\n    deployment:\n      image: coredns/coredns:1.12.1\n"_s;
    QCOMPARE(idsOf(knownSteps(fleet, group, u"0.28.0"_s, set)), QStringList({u"COREDNS-IMAGE met"_s, u"EKS-PALETTE"_s}));
    QCOMPARE(idsOf(knownSteps(fleet, group, u"0.27.2"_s, group.values)), QStringList({u"EKS-PALETTE"_s}));
    QVERIFY(knownSteps(fleet, group, u"0.26.1"_s, group.values).empty());

    FleetBuilder k3s;
    k3s.cluster("c1").group("g1", "G1").member("c1").virtualCluster("v1", "g1", "c1");
    setVersion(k3s, "0.27.3");
    k3s.editGroup([](ClusterGroup &g) { g.distribution = Distribution::K3s; });
    const Fleet other = k3s.build();
    const auto steps = knownSteps(other, *other.group(GroupId(u"g1"_s)), u"0.28.0"_s, QString());
    QCOMPARE(idsOf(steps), QStringList({u"K3S-ROOM"_s}));
    QVERIFY(!steps.front().source.isEmpty());
}

void TestUpgradeStatus::oldDefaults()
{
    FleetBuilder builder;
    builder.defaultValues(Distribution::CncfK8s, values27).cluster("c1");
    for (const char *id : {"g1", "g2", "g3"}) {
        builder.group(id, id).member("c1");
        setVersion(builder, "0.26.1");
    }
    builder.group("g4", "G4").member("c1");
    setVersion(builder, "0.26.1");
    builder.editGroup([](ClusterGroup &group) { group.values += u"custom: true\n"_s; });
    const Fleet fleet = builder.build();
    const ClusterGroup &group = *fleet.group(GroupId(u"g4"_s));
    QVERIFY(!rememberedDefault(group, fleet, {}));
    QVERIFY(!rememberedDefault(group, fleet, {{Distribution::K3s, u"0.26.1"_s, u"x: 1\n"_s}, {Distribution::CncfK8s, u"0.26.0"_s, u"x: 1\n"_s}}));
    const auto remembered = rememberedDefault(group, fleet, {{Distribution::CncfK8s, u"0.26.1"_s, u"x: 1\n"_s}});
    QVERIFY(remembered && remembered->source == OldDefault::Source::Remembered);
    QCOMPARE(remembered->values, u"x: 1\n"_s);

    const auto shared = sharedDefault(group, fleet);
    QVERIFY(shared && shared->source == OldDefault::Source::Shared);
    QCOMPARE(shared->values, valuesWith("0.26.1"));
    QCOMPARE(shared->groups, 3);
    // One other is no proof of anything.
    FleetBuilder two;
    two.cluster("c1").group("g1", "G1").member("c1");
    setVersion(two, "0.26.1");
    two.group("g2", "G2").member("c1");
    setVersion(two, "0.26.1");
    QVERIFY(!sharedDefault(*two.build().group(GroupId(u"g1"_s)), two.build()));
}

void TestUpgradeStatus::proposals()
{
    FleetBuilder builder;
    builder.defaultValues(Distribution::CncfK8s, values27).cluster("c1").group("g1", "G1").member("c1");
    setVersion(builder, "0.26.1");
    const Fleet base = builder.build();
    Fleet draft = base;
    const GroupId id(u"g1"_s);
    // What is planned otherwise goes along.
    QVERIFY(applyChange(SetValues{id, valuesWith("0.26.1") + u"custom: 1\n"_s}, draft));
    const OldDefault ancestor{valuesWith("0.26.1"), OldDefault::Source::Remembered, 0};
    const auto proposal = proposeUpgrade(base, draft, id, ancestor);
    QVERIFY2(proposal, qPrintable(proposal ? QString() : proposal.error().toString()));
    QCOMPARE(proposal->from, u"0.26.1"_s);
    QCOMPARE(proposal->to, u"0.27.3"_s);
    QCOMPARE(proposal->merge.text, QString::fromLatin1(values27) + u"custom: 1\n"_s);
    QCOMPARE(proposal->steps.size(), size_t(1));
    const auto change = changeFor(*proposal, base);
    QVERIFY(change);
    QVERIFY(applyChange(*change, draft));
    QCOMPARE(draft.group(id)->vclusterVersion, u"0.27.3"_s);
    // A planned one is proposed anew.
    QCOMPARE(proposeUpgrade(base, draft, id, ancestor)->merge.text, QString::fromLatin1(values27));
    // Without the ancestor the version still is the new one.
    const auto twoWay = proposeUpgrade(base, base, id, std::nullopt);
    QVERIFY(twoWay && !twoWay->merge.isThreeWay && changeFor(*twoWay, base));
}

void TestUpgradeStatus::refusedProposals()
{
    FleetBuilder builder;
    builder.defaultValues(Distribution::CncfK8s, values27).cluster("c1");
    builder.group("older", "Older").member("c1");
    setVersion(builder, "0.26.1-fips");
    builder.group("same", "Same").member("c1");
    setVersion(builder, "0.27.3");
    builder.group("newer", "Newer").member("c1");
    setVersion(builder, "0.28.0");
    builder.group("none", "None").member("c1");
    builder.group("system", "System").member("c1").systemGroup();
    setVersion(builder, "0.26.1");
    builder.group("k3s", "K3s").member("c1");
    builder.editGroup([](ClusterGroup &group) { group.distribution = Distribution::K3s; });
    const Fleet fleet = builder.build();
    const auto codeOf = [&](const QString &id) {
        const auto proposal = proposeUpgrade(fleet, fleet, GroupId(id), std::nullopt);
        return proposal ? std::nullopt : std::optional(proposal.error().code);
    };
    QCOMPARE(codeOf(u"older"_s), std::nullopt);
    QCOMPARE(codeOf(u"same"_s), std::optional(ErrorCode::Refused));
    QCOMPARE(codeOf(u"newer"_s), std::optional(ErrorCode::Refused));
    QCOMPARE(codeOf(u"none"_s), std::optional(ErrorCode::Refused));
    QCOMPARE(codeOf(u"system"_s), std::optional(ErrorCode::Refused));
    QCOMPARE(codeOf(u"k3s"_s), std::optional(ErrorCode::NotFound));
    QCOMPARE(codeOf(u"missing"_s), std::optional(ErrorCode::NotFound));

    // A tag of one's own is a conflict; to keep it is no upgrade.
    const GroupId older(u"older"_s);
    const OldDefault ancestor{valuesWith("0.26.1"), OldDefault::Source::Given, 0};
    const auto open = proposeUpgrade(fleet, fleet, older, ancestor);
    QCOMPARE(open->merge.openConflicts(), 1);
    QCOMPARE(changeFor(*open, fleet).error().code, ErrorCode::Conflict);
    const QString path = open->merge.conflicts.front().path;
    const auto kept = proposeUpgrade(fleet, fleet, older, ancestor, {{path, {Choice::Mine, {}}}});
    QCOMPARE(changeFor(*kept, fleet).error().code, ErrorCode::Refused);
    const auto own = proposeUpgrade(fleet, fleet, older, ancestor, {{path, {std::nullopt, u"0.27.3-fips"_s}}});
    QVERIFY(changeFor(*own, fleet));
}

EASEL_TEST(TestUpgradeStatus)
#include "testupgradestatus.moc"
