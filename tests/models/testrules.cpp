// SPDX-License-Identifier: GPL-3.0-or-later
// The case table of the rules: what passes, what fails, what lies on the boundary, what is not known. And each quick fix
// takes away the finding that it is for.
#include "rules/rulecatalogue.h"

#include "fleetbuilder.h"
#include "testregistry.h"

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
        {"no ingress controller", "INGRESS-CONTROLLER-UNSEEN", 1,
         with([](auto &b) { b.cluster("c1").noEndpoint().group("g1", "G1").ingressGroup().member("c1", "*.a.example.com"); })},
        {"vSphere without MetalLB", "LOADBALANCER-UNSEEN", 1,
         with([](auto &b) { b.cluster("c1").provider(Provider::VSphere).group("g1", "G1").member("c1"); })},
        {"vSphere with MetalLB", "LOADBALANCER-UNSEEN", 0,
         with([](auto &b) { b.cluster("c1").provider(Provider::VSphere).pack("addon", "lb-metallb-helm").group("g1", "G1").member("c1"); })},
        {"a cloud brings its own", "LOADBALANCER-UNSEEN", 0, [=] { return one().build(); }},
        {"edge and cloud", "EDGE-MIXED", 1,
         with([](auto &b) { b.cluster("c1").cluster("e1").edge("Lyon").group("g1", "G1").member("c1").member("e1"); })},
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
    const auto found = ofRule(catalogue.checkAll(fleet), QLatin1String(c.rule));
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
            const auto left = ofRule(catalogue.checkAll(mended), finding.rule);
            QVERIFY2(std::find(left.begin(), left.end(), finding) == left.end(),
                     qPrintable(QStringLiteral("“%1” does not mend “%2”").arg(fix.title, finding.message)));
        }
    }
}

void TestRules::everyRuleHasACase()
{
    QSet<QString> covered{QStringLiteral("GROUP-NOT-EMPTY")}; // below: it looks at two fleets
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
                                        SetEndpoint{id, EndpointType::Ingress}};
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

EASEL_TEST(TestRules)
#include "testrules.moc"
