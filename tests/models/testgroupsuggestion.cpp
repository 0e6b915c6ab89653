// SPDX-License-Identifier: GPL-3.0-or-later
// Suggested groups hold to every rule, whatever the fleet.
#include "fleetbuilder.h"
#include "rules/groupsuggestion.h"
#include "rules/rulecatalogue.h"
#include "testregistry.h"

#include <rapidcheck.h>

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<ClusterId> allOf(const Fleet &fleet)
{
    std::vector<ClusterId> ids;
    for (const HostCluster &cluster : fleet.inventory().clusters())
        ids.push_back(cluster.id);
    return ids;
}

SuggestionCriteria by(int provider, int location, int version, int label = 0, const QString &key = {})
{
    SuggestionCriteria criteria;
    criteria.likeness.provider = provider;
    criteria.likeness.location = location;
    criteria.likeness.version = version;
    criteria.likeness.label = label;
    criteria.likeness.labelKey = key;
    return criteria;
}

/// In name order a line a group, "name: a b", and one for those left alone, "- c".
QStringList printed(const GroupSuggestions &suggestions)
{
    QStringList lines;
    for (const GroupSuggestion &suggestion : suggestions.groups) {
        QStringList members;
        for (const Member &member : suggestion.group.members)
            members << member.cluster.toString();
        members.sort();
        lines << u"%1: %2"_s.arg(suggestion.group.name, members.join(u' '));
    }
    lines.sort();
    QStringList left;
    for (const LeftAlone &alone : suggestions.left)
        left << alone.cluster.toString();
    left.sort();
    if (!left.isEmpty())
        lines << u"- "_s + left.join(u' ');
    return lines;
}

/// Adds what generated fleets are too good for: places, missing and doubled host DNS names, unknown endpoints and versions.
Fleet roughened(const Fleet &fleet, quint32 seed)
{
    QRandomGenerator random(seed);
    const Inventory &known = fleet.inventory();
    std::vector<HostCluster> clusters = known.clusters();
    for (HostCluster &cluster : clusters) {
        switch (random.bounded(8)) {
        case 0: cluster.coordinates = Coordinates{random.bounded(360.0) - 180, random.bounded(180.0) - 90}; break;
        case 1: cluster.hostDns = u"*.shared%1.example.com"_s.arg(random.bounded(3)); break;
        case 2: cluster.hostDns = u"not a wildcard"_s; break;
        case 3: cluster.endpoint.reset(); break;
        case 4: cluster.kubernetesVersion.clear(); break;
        case 5: cluster.isReadOnlyImport = true; break;
        default: break;
        }
    }
    std::vector<ClusterGroup> groups;
    for (const GroupId &id : fleet.groupIds())
        groups.push_back(*fleet.group(id));
    return Fleet(std::make_shared<const Inventory>(known.projects(), std::move(clusters), known.edgeHosts(), known.virtualClusters(),
                                                   known.profiles(), known.defaultValues()),
                 std::move(groups));
}

/// Five clusters that differ in everything people group by.
FleetBuilder fiveClusters()
{
    FleetBuilder builder;
    builder.cluster("a").provider(Provider::Eks).region("eu-central-1").version("1.30.2").label("team", "pay").at(8.68, 50.11);
    builder.cluster("b").provider(Provider::Eks).region("eu-west-3").version("1.31.1").label("team", "pay").at(2.35, 48.86);
    builder.cluster("c").provider(Provider::Aks).region("germanywestcentral").version("1.31.5").label("team", "shop").at(8.65, 50.1);
    builder.cluster("d").provider(Provider::Aks).region("germanywestcentral").version("1.32.0").at(8.65, 50.1);
    builder.cluster("e").provider(Provider::Eks).region("us-east-1").version("1.30.9").label("team", "shop").at(-77.5, 39.0);
    return builder;
}

} // namespace

class TestGroupSuggestion final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void criteria_data();
    void criteria();
    void edgeClustersAreAlone();
    void scopesAndEndpointsDoNotMix();
    void whatCannotJoinIsLeftWithAReason_data();
    void whatCannotJoinIsLeftWithAReason();
    void hostDnsIsGivenOnce();
    void membersOfGroupsStay();
    void manyAreSplitEvenly();
    void partsAreBalanced();
    void fewAreLeftAlone();
    void namesAreFree();
    void nothingToSuggest();
    void saysWhy();
    void distances();
    void holdsToTheRules();
};

void TestGroupSuggestion::criteria_data()
{
    QTest::addColumn<SuggestionCriteria>("criteria");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const SuggestionCriteria &criteria, const QStringList &expected) {
        QTest::newRow(name) << criteria << expected;
    };
    row("provider", by(1, 0, 0), {u"AKS germanywestcentral: c d"_s, u"EKS: a b e"_s});
    SuggestionCriteria near = by(0, 1, 0);
    near.likeness.kilometres = 100;
    row("location", near, {u"EKS eu-west-3: b"_s, u"EKS us-east-1: e"_s, u"germanywestcentral: a c d"_s});
    near.likeness.kilometres = 1000;
    row("farther", near, {u"EKS us-east-1: e"_s, u"germanywestcentral: a b c d"_s});
    near.likeness.kilometres = 20'000;
    row("everywhere", near, {u"germanywestcentral: a b c d e"_s});
    row("version", by(0, 0, 1), {u"1.31: b c"_s, u"AKS germanywestcentral 1.32: d"_s, u"EKS 1.30: a e"_s});
    row("label", by(0, 0, 0, 1, u"team"_s),
        {u"AKS germanywestcentral: d"_s, u"EKS pay: a b"_s, u"shop: c e"_s});
    row("nothing counts", by(0, 0, 0), {u"New group: a b c d e"_s});
    // Two of three points: a provider (2) is enough, a version beside (half of 1) is not needed.
    SuggestionCriteria mix = by(2, 0, 1);
    mix.likeness.needed = Percent(80);
    row("mix, versions beside each other", mix, {u"AKS germanywestcentral: c d"_s, u"EKS: a b e"_s});
    mix.likeness.needed = Percent(100);
    row("mix, all", mix,
        {u"AKS germanywestcentral 1.31: c"_s, u"AKS germanywestcentral 1.32: d"_s, u"EKS 1.30: a e"_s, u"EKS eu-west-3 1.31: b"_s});
}

void TestGroupSuggestion::criteria()
{
    QFETCH(SuggestionCriteria, criteria);
    QFETCH(QStringList, expected);
    const Fleet fleet = fiveClusters().build();
    QCOMPARE(printed(suggestGroups(fleet, allOf(fleet), criteria)), expected);
}

void TestGroupSuggestion::edgeClustersAreAlone()
{
    const Fleet fleet = FleetBuilder().cluster("a").edge("Lyon").cluster("b").edge("Lyon").cluster("c").edge("Oslo").cluster("d").build();
    SuggestionCriteria criteria = by(1, 0, 0);
    QCOMPARE(printed(suggestGroups(fleet, allOf(fleet), criteria)).filter(u"Edge"_s),
             (QStringList{u"Edge Lyon 2: b"_s, u"Edge Lyon: a"_s, u"Edge Oslo: c"_s}));
    criteria.minimumSize = 2;
    QCOMPARE(printed(suggestGroups(fleet, allOf(fleet), criteria)).size(), 4); // the one in the cloud is left alone
}

void TestGroupSuggestion::scopesAndEndpointsDoNotMix()
{
    const Fleet fleet = FleetBuilder().project("p1", "Pay").project("p2", "Shop").cluster("a").inProject("p1").cluster("b").inProject("p2")
                            .cluster("c").cluster("d").ingress("*.d.example.com").cluster("e").ingress("*.e.example.com").build();
    const GroupSuggestions found = suggestGroups(fleet, allOf(fleet), by(0, 0, 0));
    QCOMPARE(found.groups.size(), 4u);
    for (const GroupSuggestion &suggestion : found.groups) {
        for (const Member &member : suggestion.group.members) {
            const HostCluster *cluster = fleet.cluster(member.cluster);
            QCOMPARE(cluster->scope, suggestion.group.scope);
            QCOMPARE(*cluster->endpoint, suggestion.group.endpoint);
            QCOMPARE(member.hostDns, cluster->hostDns);
        }
    }
}

void TestGroupSuggestion::whatCannotJoinIsLeftWithAReason_data()
{
    QTest::addColumn<Fleet>("fleet");
    QTest::newRow("gateway") << FleetBuilder().cluster("a").gateway().build();
    QTest::newRow("read-only import") << FleetBuilder().cluster("a").readOnlyImport().build();
    QTest::newRow("virtual cluster") << FleetBuilder().cluster("a").provider(Provider::Virtual).build();
    QTest::newRow("not a host") << FleetBuilder().cluster("a").notHost().build();
    QTest::newRow("ingress without host DNS") << FleetBuilder().cluster("a").ingress("").build();
    QTest::newRow("ingress without a wildcard") << FleetBuilder().cluster("a").ingress("a.example.com").build();
    QTest::newRow("host DNS of another group") << FleetBuilder().cluster("a").ingress("*.x.example.com").cluster("b").ingress("*.x.example.com")
                                                      .group("g", "G").ingressGroup().member("b", "*.x.example.com").build();
}

void TestGroupSuggestion::whatCannotJoinIsLeftWithAReason()
{
    QFETCH(Fleet, fleet);
    const GroupSuggestions found = suggestGroups(fleet, {ClusterId(u"a"_s)}, by(1, 0, 0));
    QVERIFY(found.groups.empty());
    QCOMPARE(found.left.size(), 1u);
    QVERIFY(!found.left.front().why.isEmpty());
    // One that the fleet does not have, and one named twice.
    const GroupSuggestions more = suggestGroups(fleet, {ClusterId(u"a"_s), ClusterId(u"a"_s), ClusterId(u"none"_s)}, by(1, 0, 0));
    QCOMPARE(more.left.size(), 2u);
}

void TestGroupSuggestion::hostDnsIsGivenOnce()
{
    const Fleet fleet = FleetBuilder().cluster("a").ingress("*.x.example.com").cluster("b").ingress("*.X.example.com")
                            .cluster("c").edge("Oslo").ingress("*.x.EXAMPLE.com").build();
    const GroupSuggestions found = suggestGroups(fleet, allOf(fleet), by(1, 0, 0));
    QCOMPARE(found.groups.size(), 1u);
    QCOMPARE(found.left.size(), 2u);
}

void TestGroupSuggestion::membersOfGroupsStay()
{
    const Fleet fleet = FleetBuilder().cluster("a").cluster("b").group("g", "G").member("a").build();
    QCOMPARE(printed(suggestGroups(fleet, allOf(fleet), by(1, 0, 0))).last(), u"- a"_s);
    QCOMPARE(ungroupedClusters(fleet, Scope::tenant()), std::vector{ClusterId(u"b"_s)});
    QVERIFY(ungroupedClusters(fleet, Scope::project(ProjectId(u"p"_s))).empty());
}

void TestGroupSuggestion::manyAreSplitEvenly()
{
    FleetBuilder builder;
    for (int i = 0; i < 25; ++i)
        builder.cluster(qPrintable(u"c%1"_s.arg(i)));
    const Fleet fleet = builder.build();
    SuggestionCriteria criteria = by(1, 0, 0);
    criteria.maximumSize = 10;
    std::vector<size_t> sizes;
    for (const GroupSuggestion &suggestion : suggestGroups(fleet, allOf(fleet), criteria).groups)
        sizes.push_back(suggestion.group.members.size());
    std::sort(sizes.begin(), sizes.end());
    QCOMPARE(sizes, (std::vector<size_t>{8, 8, 9}));
}

void TestGroupSuggestion::partsAreBalanced()
{
    FleetBuilder builder;
    for (int i = 0; i < 12; ++i)
        builder.cluster(qPrintable(u"c%1"_s.arg(i))).capacity(i < 4 ? 64 : 8, i < 4 ? 256 : 32);
    builder.cluster("unknown").unknownCapacity();
    const Fleet fleet = builder.build();
    SuggestionCriteria criteria = by(1, 0, 0);
    criteria.maximumSize = 4;
    const auto spread = [&] {
        qint64 least = std::numeric_limits<qint64>::max();
        qint64 most = 0;
        for (const GroupSuggestion &suggestion : suggestGroups(fleet, allOf(fleet), criteria).groups) {
            const qint64 cpu = suggestion.capacity.cpu->value;
            least = std::min(least, cpu);
            most = std::max(most, cpu);
        }
        return most - least;
    };
    const qint64 neighbours = spread();
    criteria.balanceCapacity = true;
    QCOMPARE(spread(), 0); // four of 64 cores, and two of 8 with each of them
    QVERIFY(neighbours > 0);
}

void TestGroupSuggestion::fewAreLeftAlone()
{
    const Fleet fleet = fiveClusters().build();
    SuggestionCriteria criteria = by(0, 0, 1);
    criteria.minimumSize = 2;
    QCOMPARE(printed(suggestGroups(fleet, allOf(fleet), criteria)), (QStringList{u"1.31: b c"_s, u"EKS 1.30: a e"_s, u"- d"_s}));
}

void TestGroupSuggestion::namesAreFree()
{
    const Fleet fleet = FleetBuilder().cluster("a").region("r").cluster("b").region("r").cluster("c").region("r").cluster("x").group("g", "EKS r")
                            .member("x").group("g2", "EKS r 3").build();
    SuggestionCriteria criteria = by(1, 1, 0);
    criteria.maximumSize = 1;
    QCOMPARE(printed(suggestGroups(fleet, allOf(fleet), criteria)).first(3),
             (QStringList{u"EKS r 2: a"_s, u"EKS r 4: b"_s, u"EKS r 5: c"_s}));
}

void TestGroupSuggestion::nothingToSuggest()
{
    const GroupSuggestions found = suggestGroups(Fleet(), {}, {});
    QVERIFY(found.groups.empty());
    QVERIFY(found.left.empty());
}

void TestGroupSuggestion::saysWhy()
{
    const Fleet fleet = fiveClusters().build();
    SuggestionCriteria criteria = by(0, 1, 0, 1, u"team"_s);
    criteria.likeness.needed = Percent(50);
    criteria.likeness.kilometres = 1000;
    for (const GroupSuggestion &suggestion : suggestGroups(fleet, allOf(fleet), criteria).groups)
        QVERIFY(!suggestion.why.isEmpty());
    QCOMPARE(suggestGroups(fleet, allOf(fleet), by(1, 0, 0)).groups.front().group.members.size(), 3u); // the largest first
    const auto one = suggestGroups(fleet, {ClusterId(u"c"_s), ClusterId(u"d"_s)}, by(1, 1, 0));
    QCOMPARE(one.groups.front().why, u"AKS · in germanywestcentral"_s);
}

void TestGroupSuggestion::distances()
{
    QCOMPARE(widestDistance({}), 0.0);
    QCOMPARE(widestDistance({{8, 50}}), 0.0);
    const double quarter = widestDistance({{0, 0}, {90, 0}, {45, 0}});
    QVERIFY(std::abs(quarter - 10'007.5) < 1);
    // Across the date line it is near.
    QVERIFY(widestDistance({{179.9, 0}, {-179.9, 0}}) < 25);
}

void TestGroupSuggestion::holdsToTheRules()
{
    const RuleCatalogue catalogue;
    const bool holds = rc::check("suggestions hold to the rules, and name every cluster once", [&] {
        const auto seed = *rc::gen::arbitrary<quint32>();
        const Fleet fleet = roughened(generatedFleet(*rc::gen::inRange(1, 120), seed), seed);
        SuggestionCriteria criteria = by(*rc::gen::inRange(0, 4), *rc::gen::inRange(0, 4), *rc::gen::inRange(0, 4), *rc::gen::inRange(0, 4), u"env"_s);
        criteria.likeness.needed = Percent(*rc::gen::inRange(0, 101));
        criteria.likeness.kilometres = *rc::gen::inRange(0, 5000);
        criteria.maximumSize = *rc::gen::inRange(1, 12);
        criteria.minimumSize = *rc::gen::inRange(1, 3);
        criteria.balanceCapacity = *rc::gen::arbitrary<bool>();
        std::vector<ClusterId> ids = allOf(fleet);
        const GroupSuggestions found = suggestGroups(fleet, ids, criteria);

        QSet<ClusterId> named;
        Fleet draft = fleet;
        for (const GroupSuggestion &suggestion : found.groups) {
            RC_ASSERT(suggestion.group.members.size() <= static_cast<size_t>(criteria.maximumSize));
            RC_ASSERT(applyChange(CreateGroup{suggestion.group}, draft).has_value());
            for (const Member &member : suggestion.group.members) {
                RC_ASSERT(!named.contains(member.cluster));
                RC_ASSERT(fleet.groupsOf(member.cluster).isEmpty());
                named.insert(member.cluster);
            }
        }
        for (const LeftAlone &left : found.left) {
            RC_ASSERT(!named.contains(left.cluster));
            RC_ASSERT(!left.why.isEmpty());
            named.insert(left.cluster);
        }
        RC_ASSERT(named.size() == static_cast<qsizetype>(ids.size()));
        // All of them together: no error that the fleet did not have.
        for (const GroupSuggestion &suggestion : found.groups) {
            for (const Finding &finding : catalogue.check(draft, *draft.group(suggestion.group.id)))
                RC_ASSERT(finding.severity != Severity::Error);
        }
        for (const Finding &finding : catalogue.applyBlockers(fleet, draft))
            RC_ASSERT(fleet.group(finding.group) != nullptr);
        // In whatever order they are asked for.
        std::shuffle(ids.begin(), ids.end(), *QRandomGenerator::global());
        RC_ASSERT(printed(suggestGroups(fleet, ids, criteria)) == printed(found));
    });
    QVERIFY(holds);
}

EASEL_TEST(TestGroupSuggestion)
#include "testgroupsuggestion.moc"
