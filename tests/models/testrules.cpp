// SPDX-License-Identifier: GPL-3.0-or-later
// The case table of the rules: what passes, what fails, what lies on the boundary, what is not known. And each quick fix
// takes away the finding that it is for.
#include "rules/rulecatalogue.h"

#include "fleetbuilder.h"
#include "planscript.h"
#include "randomchanges.h"
#include "rulecases.h"
#include "testregistry.h"

#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace easel;
using namespace easel::test;

namespace {

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
    for (const RuleCase &c : ruleCases())
        QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(c.rule), QLatin1String(c.name)))) << index++;
}

void TestRules::table()
{
    QFETCH(int, index);
    const RuleCase c = ruleCases()[static_cast<size_t>(index)];
    const RuleCatalogue catalogue;
    const Fleet fleet = c.fleet();
    const Fleet base = c.base ? c.base() : fleet;
    const auto everything = [&](const Fleet &draft) {
        auto all = catalogue.checkAll(draft);
        const auto ofChanges = catalogue.checkChanges(base, draft);
        all.insert(all.end(), ofChanges.begin(), ofChanges.end());
        return all;
    };
    const auto before = everything(fleet);
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
            const auto all = everything(mended);
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
    QSet<QString> broken;
    QSet<QString> kept;
    for (const RuleCase &c : ruleCases())
        (c.findings > 0 ? broken : kept).insert(QLatin1String(c.rule));
    const RuleCatalogue catalogue;
    for (const Rule &rule : catalogue.rules()) {
        QVERIFY2(broken.contains(rule.id), qPrintable(rule.id));
        QVERIFY2(kept.contains(rule.id), qPrintable(rule.id));
        QVERIFY2(int(bool(rule.check)) + int(bool(rule.checkChange)) + int(bool(rule.checkPlanned)) == 1, qPrintable(rule.id));
    }
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
    QVERIFY(catalogue.checkChanges(base, draft).empty());
    draft.removeGroup(GroupId(QStringLiteral("g1")));
    const auto found = catalogue.applyBlockers(base, draft);
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().rule, QStringLiteral("GROUP-NOT-EMPTY"));
    QVERIFY(found.front().message.contains(QStringLiteral("v1")));
    for (const Change &change : found.front().fixes.front().changes)
        QVERIFY(applyChange(change, draft));
    QVERIFY(catalogue.checkChanges(base, draft).empty());
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
    for (const RuleCase &c : ruleCases()) {
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
    for (const RuleCase &c : ruleCases()) {
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
        const Change change = random.bounded(3) ? easel::test::randomChange(random, draft) : easel::test::randomVirtualChange(random, draft);
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
        Fleet anew(draft.sharedInventory(), groups);
        for (const VirtualClusterId &virtualCluster : draft.plannedVirtualClusters()) {
            if (const VirtualCluster *each = draft.virtualCluster(virtualCluster))
                anew.putVirtualCluster(*each);
            else
                anew.removeVirtualCluster(virtualCluster);
        }
        for (const GroupId &id : anew.groupIds())
            QCOMPARE(kept.value(id), catalogue.check(anew, *anew.group(id)));
    }
}

EASEL_TEST(TestRules)
#include "testrules.moc"
