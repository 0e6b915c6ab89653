// SPDX-License-Identifier: GPL-3.0-or-later
// The case table of the rules: what passes, what fails, what lies on the boundary, what is not known. And each quick fix
// takes away the finding that it is for.
#include "rules/rulecatalogue.h"

#include "fleetbuilder.h"
#include "planscript.h"
#include "randomchanges.h"
#include "testregistry.h"

#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace easel;
using easel::test::FleetBuilder;

namespace {

struct Case
{
    const char *name;
    const char *rule;
    int findings; ///< of that rule, in all groups
    std::function<Fleet()> fleet;
};

constexpr const char *values26 = "controlPlane:\n  statefulSet:\n    image:\n      tag: 0.26.1\n";
constexpr const char *values27 = "controlPlane:\n  statefulSet:\n    image:\n      tag: 0.27.3\n";

std::vector<Case> cases()
{
    const auto one = [] { return FleetBuilder().cluster("c1").group("g1", "G1").member("c1"); };
    const auto with = [](const std::function<void(FleetBuilder &)> &edit) {
        return [edit] {
            FleetBuilder builder;
            edit(builder);
            return builder.build();
        };
    };
    return {
        {"a healthy group", "", 0, [=] { return one().build(); }},
        {"no member", "GROUP-EMPTY", 1, with([](auto &b) { b.group("g1", "G1"); })},
        {"a new group without a member", "GROUP-EMPTY", 1, [] {
             ClusterGroup group;
             group.id = makeDraftGroupId();
             group.name = QStringLiteral("New");
             Fleet fleet = FleetBuilder().build();
             fleet.putGroup(group);
             return fleet;
         }},
        {"a member", "GROUP-EMPTY", 0, [=] { return one().build(); }},
        {"a member that is gone", "MEMBER-UNKNOWN", 1, with([](auto &b) { b.group("g1", "G1").member("gone"); })},
        {"a gateway", "MEMBER-NOT-ALLOWED", 1,
         with([](auto &b) { b.cluster("c1").gateway().group("g1", "G1").member("c1"); })},
        {"a read-only import", "MEMBER-NOT-ALLOWED", 1,
         with([](auto &b) { b.cluster("c1").readOnlyImport().group("g1", "G1").member("c1"); })},
        {"a virtual cluster", "MEMBER-NOT-ALLOWED", 1,
         with([](auto &b) { b.cluster("c1").provider(Provider::Virtual).group("g1", "G1").member("c1"); })},
        {"a full import", "MEMBER-NOT-ALLOWED", 0,
         with([](auto &b) { b.cluster("c1").provider(Provider::Imported).group("g1", "G1").member("c1"); })},
        {"not a host", "MEMBER-NOT-HOST", 1, with([](auto &b) { b.cluster("c1").notHost().group("g1", "G1").member("c1"); })},
        {"a gateway says so once", "MEMBER-NOT-HOST", 0,
         with([](auto &b) { b.cluster("c1").notHost().gateway().group("g1", "G1").member("c1"); })},
        {"unhealthy", "MEMBER-UNHEALTHY", 1,
         with([](auto &b) { b.cluster("c1").health(Health::Unhealthy).group("g1", "G1").member("c1"); })},
        {"health not known", "MEMBER-UNHEALTHY", 0,
         with([](auto &b) { b.cluster("c1").health(Health::Unknown).group("g1", "G1").member("c1"); })},
        {"still provisioning", "MEMBER-UNHEALTHY", 1,
         with([](auto &b) { b.cluster("c1").state(ClusterState::Provisioning).group("g1", "G1").member("c1"); })},
        {"project cluster in a tenant group", "SCOPE-MISMATCH", 1,
         with([](auto &b) { b.project("p", "P").cluster("c1").inProject("p").group("g1", "G1").member("c1"); })},
        {"tenant cluster in a project group", "SCOPE-MISMATCH", 0,
         with([](auto &b) { b.project("p", "P").cluster("c1").group("g1", "G1").inProject("p").member("c1"); })},
        {"another project's cluster", "SCOPE-MISMATCH", 1,
         with([](auto &b) { b.project("p", "P").project("q", "Q").cluster("c1").inProject("q").group("g1", "G1").inProject("p").member("c1"); })},
        {"in two groups", "MEMBER-SHARED", 2,
         with([](auto &b) { b.cluster("c1").group("g1", "G1").member("c1").group("g2", "G2").member("c1"); })},
        {"no name", "NAME-EMPTY", 1, with([](auto &b) { b.cluster("c1").group("g1", " ").member("c1"); })},
        {"the same name in one scope", "NAME-TAKEN", 2,
         with([](auto &b) { b.cluster("c1").cluster("c2").group("g1", "G").member("c1").group("g2", "G").member("c2"); })},
        {"the same name in two scopes", "NAME-TAKEN", 0,
         with([](auto &b) { b.project("p", "P").cluster("c1").cluster("c2").group("g1", "G").member("c1").group("g2", "G").inProject("p").member("c2"); })},
        {"a carrier has left", "MEMBER-IN-USE", 1,
         with([](auto &b) { b.cluster("c1").cluster("c2").group("g1", "G1").member("c2").virtualCluster("v1", "g1", "c1"); })},
        {"a carrier is there", "MEMBER-IN-USE", 0, [=] { return one().virtualCluster("v1", "g1", "c1").build(); }},
        {"ingress cluster, load balancer group", "ENDPOINT-MISMATCH", 1,
         with([](auto &b) { b.cluster("c1").ingress("*.a.example.com").group("g1", "G1").member("c1"); })},
        {"load balancer cluster, ingress group", "ENDPOINT-MISMATCH", 1,
         with([](auto &b) { b.cluster("c1").group("g1", "G1").ingressGroup().member("c1", "*.a.example.com"); })},
        {"endpoint not known", "ENDPOINT-MISMATCH", 0,
         with([](auto &b) { b.cluster("c1").noEndpoint().group("g1", "G1").member("c1"); })},
        {"no host DNS", "INGRESS-HOST-MISSING", 1,
         with([](auto &b) { b.cluster("c1").ingress("*.a.example.com").group("g1", "G1").ingressGroup().member("c1"); })},
        {"a load balancer needs no host DNS", "INGRESS-HOST-MISSING", 0, [=] { return one().build(); }},
        {"no star", "INGRESS-HOST-INVALID", 1,
         with([](auto &b) { b.cluster("c1").ingress("*.a.example.com").group("g1", "G1").ingressGroup().member("c1", "a.example.com"); })},
        {"one label only", "INGRESS-HOST-INVALID", 1,
         with([](auto &b) { b.cluster("c1").ingress("*.a.example.com").group("g1", "G1").ingressGroup().member("c1", "*.com"); })},
        {"a wildcard", "INGRESS-HOST-INVALID", 0,
         with([](auto &b) { b.cluster("c1").ingress("*.a.example.com").group("g1", "G1").ingressGroup().member("c1", "*.b.example.com"); })},
        {"one host DNS for two", "INGRESS-HOST-DUPLICATE", 2, with([](auto &b) {
             b.cluster("c1").ingress("*.a.example.com").cluster("c2").ingress("*.b.example.com");
             b.group("g1", "G1").ingressGroup().member("c1", "*.a.example.com").member("c2", "*.a.example.com");
         })},
        {"one host DNS in different letters", "INGRESS-HOST-DUPLICATE", 2, with([](auto &b) {
             b.cluster("c1").ingress("*.a.example.com").cluster("c2").ingress("*.b.example.com");
             b.group("g1", "G1").ingressGroup().member("c1", "*.a.example.com").group("g2", "G2").ingressGroup().member("c2", "*.A.example.com");
         })},
        {"a cluster has one host DNS in two groups", "INGRESS-HOST-DUPLICATE", 0, with([](auto &b) {
             b.cluster("c1").ingress("*.a.example.com");
             b.group("g1", "G1").ingressGroup().member("c1", "*.a.example.com").group("g2", "G2").ingressGroup().member("c1", "*.a.example.com");
         })},
        {"a host DNS left over in a load balancer group", "INGRESS-HOST-DUPLICATE", 0, with([](auto &b) {
             b.cluster("c1").ingress("*.a.example.com").cluster("c2");
             b.group("g1", "G1").ingressGroup().member("c1", "*.a.example.com").group("g2", "G2").member("c2", "*.a.example.com");
         })},
        {"no ingress controller", "INGRESS-CONTROLLER-UNSEEN", 1,
         with([](auto &b) { b.cluster("c1").noEndpoint().group("g1", "G1").ingressGroup().member("c1", "*.a.example.com"); })},
        {"vSphere without MetalLB", "LOADBALANCER-UNSEEN", 1,
         with([](auto &b) { b.cluster("c1").provider(Provider::VSphere).group("g1", "G1").member("c1"); })},
        {"vSphere with MetalLB", "LOADBALANCER-UNSEEN", 0,
         with([](auto &b) { b.cluster("c1").provider(Provider::VSphere).pack("addon", "lb-metallb-helm").group("g1", "G1").member("c1"); })},
        {"a cloud brings its own", "LOADBALANCER-UNSEEN", 0, [=] { return one().build(); }},
        {"edge and cloud", "EDGE-MIXED", 1,
         with([](auto &b) { b.cluster("c1").cluster("e1").edge("Lyon").group("g1", "G1").member("c1").member("e1"); })},
        {"edge and one that is gone", "EDGE-MIXED", 0,
         with([](auto &b) { b.cluster("e1").edge("Lyon").group("g1", "G1").member("e1").member("gone"); })},
        {"three edge clusters, one in use", "EDGE-ONE-CLUSTER", 1, with([](auto &b) {
             b.cluster("e1").edge("Lyon").cluster("e2").edge("Metz").cluster("e3").edge("Brest");
             b.group("g1", "G1").member("e1").member("e2").member("e3").virtualCluster("v1", "g1", "e2");
         })},
        {"edge clusters among others", "EDGE-ONE-CLUSTER", 1, with([](auto &b) {
             b.cluster("c1").cluster("e1").edge("Lyon").cluster("e2").edge("Metz");
             b.group("g1", "G1").member("c1").member("e1").member("e2");
         })},
        {"one edge cluster", "EDGE-ONE-CLUSTER", 0,
         with([](auto &b) { b.cluster("e1").edge("Lyon").group("g1", "G1").member("e1"); })},
        {"two edge clusters", "EDGE-ONE-CLUSTER", 1,
         with([](auto &b) { b.cluster("e1").edge("Lyon").cluster("e2").edge("Metz").group("g1", "G1").member("e1").member("e2"); })},
        {"edge without a way in", "EDGE-ENTRY-MISSING", 1,
         with([](auto &b) { b.cluster("e1").provider(Provider::Edge).group("g1", "G1").member("e1"); })},
        {"CPU at the minimum", "LIMITS-TOO-LOW", 0,
         [=] { return one().editGroup([](ClusterGroup &g) { g.limits.cpu = MilliCores(4000); }).build(); }},
        {"CPU below the minimum", "LIMITS-TOO-LOW", 1,
         [=] { return one().editGroup([](ClusterGroup &g) { g.limits.cpu = MilliCores(3999); }).build(); }},
        {"K3s needs no storage", "LIMITS-TOO-LOW", 0, [=] {
             return one().editGroup([](ClusterGroup &g) {
                 g.distribution = Distribution::K3s;
                 g.limits = {MilliCores(4000), MebiBytes(3072), GibiBytes(0)};
             }).build();
         }},
        {"99 percent", "OVERSUBSCRIPTION-LOW", 1,
         [=] { return one().editGroup([](ClusterGroup &g) { g.oversubscription = Percent(99); }).build(); }},
        {"100 percent", "OVERSUBSCRIPTION-LOW", 0,
         [=] { return one().editGroup([](ClusterGroup &g) { g.oversubscription = Percent(100); }).build(); }},
        {"201 percent", "OVERSUBSCRIPTION-HIGH", 1,
         [=] { return one().editGroup([](ClusterGroup &g) { g.oversubscription = Percent(201); }).build(); }},
        {"200 percent", "OVERSUBSCRIPTION-HIGH", 0,
         [=] { return one().editGroup([](ClusterGroup &g) { g.oversubscription = Percent(200); }).build(); }},
        {"broken YAML", "VALUES-INVALID", 1,
         [=] { return one().editGroup([](ClusterGroup &g) { g.values = QStringLiteral("a: [1, 2"); }).build(); }},
        {"an alias", "VALUES-INVALID", 1,
         [=] { return one().editGroup([](ClusterGroup &g) { g.values = QStringLiteral("a: &x 1\nb: *x\n"); }).build(); }},
        {"no values", "VALUES-INVALID", 0, [=] { return one().build(); }},
        {"K3s", "DISTRO-DEPRECATED", 1,
         [=] { return one().editGroup([](ClusterGroup &g) { g.distribution = Distribution::K3s; }).build(); }},
        {"an older vCluster", "UPGRADE-PENDING", 1, [=] {
             return one().defaultValues(Distribution::CncfK8s, values27).editGroup([](ClusterGroup &g) {
                 g.values = QString::fromLatin1(values26);
                 g.vclusterVersion = vclusterVersionOf(g.values);
             }).build();
         }},
        {"a tag with a v", "UPGRADE-PENDING", 1, [=] {
             return one().defaultValues(Distribution::CncfK8s, values27).editGroup([](ClusterGroup &g) {
                 g.vclusterVersion = QStringLiteral("v0.9.0");
             }).build();
         }},
        {"the same vCluster", "UPGRADE-PENDING", 0, [=] {
             return one().defaultValues(Distribution::CncfK8s, values27).editGroup([](ClusterGroup &g) {
                 g.vclusterVersion = QStringLiteral("0.27.3");
             }).build();
         }},
        {"a newer vCluster", "UPGRADE-PENDING", 0, [=] {
             return one().defaultValues(Distribution::CncfK8s, values27).editGroup([](ClusterGroup &g) {
                 g.vclusterVersion = QStringLiteral("0.100.0");
             }).build();
         }},
        {"the platform's default is not known", "UPGRADE-PENDING", 0, [=] {
             return one().editGroup([](ClusterGroup &g) { g.vclusterVersion = QStringLiteral("0.26.1"); }).build();
         }},
    };
}

std::vector<Finding> ofRule(const std::vector<Finding> &all, const QString &rule)
{
    std::vector<Finding> result;
    std::copy_if(all.begin(), all.end(), std::back_inserter(result),
                 [&](const Finding &f) { return rule.isEmpty() || f.rule == rule; });
    return result;
}

} // namespace

Q_DECLARE_METATYPE(easel::Fleet)

class TestRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void table_data();
    void table();
    void everyRuleHasACase();
    void cataloguesAreWhole();
    void deletionKeepsVirtualClusters();
    void systemGroupsAreLeftAlone();
    void affectedCoversEveryDifference();
    void fixesComeWhereTheyHelp_data();
    void fixesComeWhereTheyHelp();
    void blockersStopAnApply();
    void newGroupsMayBeEmptyWhileOnePlans();
    void namesAreNoTemplates();
    void findingsDoNotDependOnTheWay();
};

void TestRules::table_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const Case &c : cases())
        QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(c.rule), QLatin1String(c.name)))) << index++;
}

void TestRules::table()
{
    QFETCH(int, index);
    const Case c = cases()[static_cast<size_t>(index)];
    const RuleCatalogue catalogue;
    const Fleet fleet = c.fleet();
    const auto before = catalogue.checkAll(fleet);
    const auto found = ofRule(before, QLatin1String(c.rule));
    QCOMPARE(static_cast<int>(found.size()), c.findings);
    for (const Finding &finding : found) {
        QVERIFY(!finding.message.isEmpty());
        QVERIFY2(!finding.message.contains(u'%') || finding.message.contains(QStringLiteral(" %")),
                 "a placeholder was not filled");
        for (const Fix &fix : finding.fixes) {
            Fleet mended = fleet;
            for (const Change &change : fix.changes) {
                const auto done = applyChange(change, mended);
                QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().toString()));
            }
            const auto all = catalogue.checkAll(mended);
            for (const Finding &other : all) {
                const bool isOld = std::any_of(before.begin(), before.end(), [&](const Finding &f) {
                    return f.rule == other.rule && f.group == other.group;
                });
                QVERIFY2(other.severity != Severity::Error || isOld,
                         qPrintable(QStringLiteral("“%1” breaks “%2”").arg(fix.title, other.message)));
            }
            const auto left = ofRule(all, finding.rule);
            QVERIFY2(std::find(left.begin(), left.end(), finding) == left.end(),
                     qPrintable(QStringLiteral("“%1” does not mend “%2”").arg(fix.title, finding.message)));
        }
    }
}

void TestRules::everyRuleHasACase()
{
    // These look at two fleets: below.
    QSet<QString> covered{QStringLiteral("GROUP-NOT-EMPTY"), QStringLiteral("SYSTEM-READONLY")};
    for (const Case &c : cases()) {
        if (c.findings > 0)
            covered.insert(QLatin1String(c.rule));
    }
    const RuleCatalogue catalogue;
    for (const Rule &rule : catalogue.rules())
        QVERIFY2(covered.contains(rule.id), qPrintable(rule.id));
}

void TestRules::cataloguesAreWhole()
{
    const RuleCatalogue catalogue;
    QSet<QString> ids;
    for (const Rule &rule : catalogue.rules()) {
        QVERIFY2(!ids.contains(rule.id), qPrintable(rule.id));
        ids.insert(rule.id);
        QVERIFY(!rule.title.isEmpty() && !rule.explanation.isEmpty() && !rule.source.isEmpty());
        QCOMPARE(catalogue.rule(rule.id), &rule);
    }
    QCOMPARE(catalogue.rule(u"NO-SUCH-RULE"), nullptr);
}

void TestRules::deletionKeepsVirtualClusters()
{
    const RuleCatalogue catalogue;
    const Fleet base = FleetBuilder().cluster("c1").group("g1", "G1").member("c1").virtualCluster("v1", "g1", "c1")
                           .group("g2", "G2").member("c1").build();
    Fleet draft = base;
    draft.removeGroup(GroupId(QStringLiteral("g2")));
    QVERIFY(catalogue.checkDeleted(base, draft).empty());
    draft.removeGroup(GroupId(QStringLiteral("g1")));
    const auto found = catalogue.applyBlockers(base, draft);
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().rule, QStringLiteral("GROUP-NOT-EMPTY"));
    QVERIFY(found.front().message.contains(QStringLiteral("v1")));
    for (const Change &change : found.front().fixes.front().changes)
        QVERIFY(applyChange(change, draft));
    QVERIFY(catalogue.checkDeleted(base, draft).empty());
}

void TestRules::systemGroupsAreLeftAlone()
{
    const RuleCatalogue catalogue;
    QVERIFY(catalogue.checkAll(FleetBuilder().group("g1", "Beach").systemGroup().build()).empty());
}

void TestRules::affectedCoversEveryDifference()
{
    // Whatever one change does to any group's findings, affectedBy() names that group.
    const RuleCatalogue catalogue;
    for (const Case &c : cases()) {
        const Fleet before = c.fleet();
        for (const GroupId &id : before.groupIds()) {
            const ClusterGroup &group = *before.group(id);
            std::vector<Change> changes{DeleteGroup{id}, RenameGroup{id, QStringLiteral("G")},
                                        SetEndpoint{id, EndpointType::Ingress}, SetEndpoint{id, EndpointType::LoadBalancer},
                                        SetOversubscription{id, Percent(300)}};
            for (const Member &member : group.members)
                changes.push_back(SetHostDns{id, member.cluster, QStringLiteral("*.A.example.com")});
            for (const HostCluster &cluster : before.inventory().clusters())
                changes.push_back(group.member(cluster.id)
                                      ? Change(RemoveMember{id, cluster.id})
                                      : Change(AddMember{id, {cluster.id, cluster.name, cluster.hostDns, {}, {}}}));
            for (const Change &change : changes) {
                Fleet after = before;
                QVERIFY(applyChange(change, after));
                const QSet<GroupId> affected = catalogue.affectedBy(before, after, {id});
                for (const GroupId &other : after.groupIds()) {
                    if (!affected.contains(other))
                        QCOMPARE(catalogue.check(after, *after.group(other)), catalogue.check(before, *before.group(other)));
                }
            }
        }
    }
}

void TestRules::fixesComeWhereTheyHelp_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<Fleet>("fleet");
    QTest::addColumn<QStringList>("fixes");
    const auto row = [](const char *name, const char *rule, const Fleet &fleet, const QStringList &fixes) {
        QTest::newRow(name) << QString::fromLatin1(rule) << fleet << fixes;
    };
    row("the last member stays", "MEMBER-NOT-HOST", FleetBuilder().cluster("c1").notHost().group("g1", "G1").member("c1").build(), {});
    row("one of two leaves", "MEMBER-NOT-HOST",
        FleetBuilder().cluster("c1").notHost().cluster("c2").group("g1", "G1").member("c1").member("c2").build(),
        {QStringLiteral("Remove c1 from the group")});
    row("a carrier stays", "MEMBER-NOT-HOST",
        FleetBuilder().cluster("c1").notHost().cluster("c2").group("g1", "G1").member("c1").member("c2")
            .virtualCluster("v1", "g1", "c1").build(), {});
    row("the endpoint that all support", "ENDPOINT-MISMATCH",
        FleetBuilder().cluster("c1").ingress("*.a.example.com").group("g1", "G1").member("c1").build(),
        {QStringLiteral("Set the group's endpoint to Ingress")});
    row("no endpoint that all support", "ENDPOINT-MISMATCH",
        FleetBuilder().cluster("c1").ingress("*.a.example.com").cluster("c2").group("g1", "G1").member("c1").member("c2").build(),
        {QStringLiteral("Remove c1 from the group")});
    row("the cluster's own host DNS", "INGRESS-HOST-MISSING",
        FleetBuilder().cluster("c1").ingress("*.a.example.com").group("g1", "G1").ingressGroup().member("c1").build(),
        {QStringLiteral("Use *.a.example.com, the cluster's own")});
    row("the own host DNS is another's", "INGRESS-HOST-MISSING",
        FleetBuilder().cluster("c1").ingress("*.a.example.com").cluster("c2").group("g1", "G1").ingressGroup().member("c1")
            .member("c2", "*.a.example.com").build(), {});
    row("the edge cluster in use is kept", "EDGE-ONE-CLUSTER",
        FleetBuilder().cluster("e1").edge("Lyon").cluster("e2").edge("Metz").group("g1", "G1").member("e1").member("e2")
            .virtualCluster("v1", "g1", "e2").build(),
        {QStringLiteral("Give each of the others a group of its own"), QStringLiteral("Keep e2 and remove the other edge clusters")});
    row("two in use", "EDGE-ONE-CLUSTER",
        FleetBuilder().cluster("e1").edge("Lyon").cluster("e2").edge("Metz").group("g1", "G1").member("e1").member("e2")
            .virtualCluster("v1", "g1", "e1").virtualCluster("v2", "g1", "e2").build(), {});
    row("a free name", "NAME-TAKEN",
        FleetBuilder().cluster("c1").group("g1", "G").member("c1").group("g2", "G").member("c1").group("g3", "G 2").member("c1").build(),
        {QStringLiteral("Rename it to “G 3”")});
}

void TestRules::fixesComeWhereTheyHelp()
{
    QFETCH(QString, rule);
    QFETCH(Fleet, fleet);
    QFETCH(QStringList, fixes);
    const auto found = ofRule(RuleCatalogue().checkAll(fleet), rule);
    QVERIFY(!found.empty());
    QStringList titles;
    for (const Fix &fix : found.front().fixes)
        titles << fix.title;
    QCOMPARE(titles, fixes);
}

void TestRules::blockersStopAnApply()
{
    const RuleCatalogue catalogue;
    const Fleet base = FleetBuilder().cluster("c1").notHost().cluster("c2").group("broken", "Broken").member("c1")
                           .group("fine", "Fine").member("c2").group("sys", "System").systemGroup().member("c2").build();
    const auto rules = [&](const std::vector<Change> &changes) {
        Fleet draft = base;
        for (const Change &change : changes) {
            if (!applyChange(change, draft))
                return QStringList{QStringLiteral("?")};
        }
        QStringList result;
        for (const Finding &finding : catalogue.applyBlockers(base, draft)) {
            result << finding.rule;
            if (finding.severity != Severity::Error)
                result << QStringLiteral("no error");
        }
        return result;
    };
    const auto id = [](const char *text) { return GroupId(QString::fromLatin1(text)); };
    ClusterGroup made;
    made.id = makeDraftGroupId();
    made.name = QStringLiteral("New");
    made.endpoint = EndpointType::LoadBalancer;
    const Member c2{ClusterId(QStringLiteral("c2")), {}, {}, {}, {}};
    QCOMPARE(rules({}), QStringList());
    // What is wrong elsewhere does not stop this plan; what is wrong in a group that it touches does.
    QCOMPARE(rules({DescribeGroup{id("fine"), QStringLiteral("d")}}), QStringList());
    QCOMPARE(rules({DescribeGroup{id("broken"), QStringLiteral("d")}}), QStringList{QStringLiteral("MEMBER-NOT-HOST")});
    QCOMPARE(rules({CreateGroup{made}}), QStringList{QStringLiteral("GROUP-EMPTY")});
    QCOMPARE(rules({CreateGroup{made}, AddMember{made.id, c2}}), QStringList());
    QCOMPARE(rules({RemoveMember{id("fine"), c2.cluster}}), QStringList{QStringLiteral("GROUP-EMPTY")});
    QCOMPARE(rules({DescribeGroup{id("sys"), QStringLiteral("d")}}), QStringList{QStringLiteral("SYSTEM-READONLY")});
    QCOMPARE(rules({DeleteGroup{id("sys")}}), QStringList{QStringLiteral("SYSTEM-READONLY")});
    QCOMPARE(rules({DeleteGroup{id("broken")}}), QStringList());
}

void TestRules::newGroupsMayBeEmptyWhileOnePlans()
{
    ClusterGroup made;
    made.id = makeDraftGroupId();
    made.name = QStringLiteral("New");
    Fleet draft = FleetBuilder().group("g1", "Old").build();
    draft.putGroup(made);
    const auto found = ofRule(RuleCatalogue().checkAll(draft), QStringLiteral("GROUP-EMPTY"));
    QCOMPARE(found.size(), size_t(2));
    QCOMPARE(found[0].message, QStringLiteral("“New” has no host cluster yet: add one before you apply."));
    QCOMPARE(found[0].severity, Severity::Warning);
    QCOMPARE(found[1].severity, Severity::Error);
}

void TestRules::namesAreNoTemplates()
{
    for (const Case &c : cases()) {
        // Every name in the fleet becomes one that arg() could trip over.
        const Fleet plain = c.fleet();
        std::vector<HostCluster> clusters = plain.inventory().clusters();
        for (HostCluster &cluster : clusters)
            cluster.name = QStringLiteral("%2%1%3%4");
        const auto inventory = std::make_shared<const Inventory>(
            plain.inventory().projects(), clusters, std::vector<EdgeHost>(), plain.inventory().virtualClusters(),
            std::vector<ClusterProfile>(), plain.inventory().defaultValues());
        std::vector<ClusterGroup> groups;
        for (const GroupId &id : plain.groupIds()) {
            groups.push_back(*plain.group(id));
            if (!groups.back().name.trimmed().isEmpty())
                groups.back().name = QStringLiteral("%3%2%1%4");
        }
        const Fleet odd(inventory, groups);
        const RuleCatalogue catalogue;
        for (const Finding &finding : ofRule(catalogue.checkAll(odd), QLatin1String(c.rule))) {
            QString rest = finding.message;
            rest.remove(QStringLiteral("%2%1%3%4")).remove(QStringLiteral("%3%2%1%4"));
            static const QRegularExpression placeholder(QStringLiteral("%[0-9n]"));
            QVERIFY2(!rest.contains(placeholder), qPrintable(finding.message));
        }
    }
}

void TestRules::findingsDoNotDependOnTheWay()
{
    // Kept up to date change by change with affectedBy(), or found anew in a fleet that was made in another order.
    const RuleCatalogue catalogue;
    QRandomGenerator random(7);
    Fleet draft = easel::test::scriptedFleet();
    QHash<GroupId, std::vector<Finding>> kept;
    for (const GroupId &id : draft.groupIds())
        kept.insert(id, catalogue.check(draft, *draft.group(id)));
    for (int i = 0; i < 400; ++i) {
        const Fleet before = draft;
        const Change change = easel::test::randomChange(random, draft);
        if (!applyChange(change, draft))
            continue;
        const auto touched = groupsTouchedBy(change);
        for (const GroupId &id : catalogue.affectedBy(before, draft, QSet<GroupId>(touched.begin(), touched.end()))) {
            kept.remove(id);
            if (const ClusterGroup *group = draft.group(id))
                kept.insert(id, catalogue.check(draft, *group));
        }
        std::vector<ClusterGroup> groups;
        for (const GroupId &id : draft.groupIds())
            groups.insert(groups.begin(), *draft.group(id));
        const Fleet anew(draft.sharedInventory(), groups);
        for (const GroupId &id : anew.groupIds())
            QCOMPARE(kept.value(id), catalogue.check(anew, *anew.group(id)));
    }
}

EASEL_TEST(TestRules)
#include "testrules.moc"
