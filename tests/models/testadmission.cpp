// SPDX-License-Identifier: GPL-3.0-or-later
// Verdicts: the table of what may join what, and the law that ties them to the findings.
#include "rules/admission.h"
#include "rules/rulecatalogue.h"

#include "fleetbuilder.h"
#include "planscript.h"
#include "testregistry.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>

using namespace easel;
using easel::test::FleetBuilder;
using Kind = Verdict::Kind;

namespace {

ClusterId c(const char *id)
{
    return ClusterId(QString::fromLatin1(id));
}

GroupId g(const char *id)
{
    return GroupId(QString::fromLatin1(id));
}

/// Two projects, one cluster of each sort, groups of each endpoint, at the edge and of the system.
Fleet fleet()
{
    return FleetBuilder()
        .project("pay", "Payments").project("sto", "Stores")
        .cluster("lb1").cluster("lb2").cluster("lb3")
        .cluster("in1").ingress("*.in1.example.com").cluster("in2").ingress("*.in2.example.com")
        .cluster("edge1").edge("Lyon").cluster("edge2").edge("Metz")
        .cluster("sick").health(Health::Unhealthy)
        .cluster("nohost").notHost().cluster("pcg").gateway().cluster("imported").readOnlyImport()
        .cluster("odd").name("%2 %1").health(Health::Unhealthy)
        .cluster("pay1").inProject("pay").cluster("sto1").inProject("sto")
        .group("lbg", "LB group").member("lb1").member("lb2")
        .group("ing", "Ingress group").ingressGroup().member("in1", "*.in1.example.com")
        .group("edg", "Edge group").member("edge1")
        .group("payg", "Payments group").inProject("pay").member("pay1")
        .group("sys", "System").systemGroup().member("lb3")
        .group("empty", "Empty group")
        .virtualCluster("v1", "lbg", "lb1")
        .build();
}

} // namespace

class TestAdmission final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void table_data();
    void table();
    void movesLeaveTheirSource();
    void alsoJoinsKeepIt();
    void newGroupsFollowFromTheirClusters();
    void newGroupsAreRefusedForMixtures();
    void leavingIsRefusedForCarriers();
    void newcomersBringTheirHostDns();
    void whatIsInsideIsNotTheDropsFault();
    void sentences_data();
    void sentences();
    void fiftyClustersAreSummarised();
    void hostDnsIsWarnedOf_data();
    void hostDnsIsWarnedOf();
    void movesKeepTheSettingsOfAMember();
    void lawsHoldOnRandomFleets();
};

void TestAdmission::table_data()
{
    QTest::addColumn<QString>("cluster");
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *cluster, const char *target, Kind kind, const char *rule) {
        QTest::addRow("%s to %s", cluster, target)
            << QString::fromLatin1(cluster) << QString::fromLatin1(target) << static_cast<int>(kind) << QString::fromLatin1(rule);
    };
    row("lb2", "lbg", Kind::Nothing, "");
    row("in2", "ing", Kind::Joins, "");
    row("in2", "lbg", Kind::Cannot, "ENDPOINT-MISMATCH");
    row("lb2", "ing", Kind::Cannot, "ENDPOINT-MISMATCH");
    row("edge2", "lbg", Kind::Cannot, "EDGE-MIXED");
    row("edge2", "edg", Kind::Cannot, "EDGE-ONE-CLUSTER");
    row("lb2", "edg", Kind::Cannot, "EDGE-MIXED");
    row("edge2", "empty", Kind::Joins, "");
    row("sick", "lbg", Kind::JoinsWithWarning, "MEMBER-UNHEALTHY");
    row("nohost", "lbg", Kind::Cannot, "MEMBER-NOT-HOST");
    row("pcg", "lbg", Kind::Cannot, "MEMBER-NOT-ALLOWED");
    row("imported", "lbg", Kind::Cannot, "MEMBER-NOT-ALLOWED");
    row("sto1", "payg", Kind::Cannot, "SCOPE-MISMATCH");
    row("sto1", "lbg", Kind::Cannot, "SCOPE-MISMATCH");
    row("lb2", "payg", Kind::Joins, "");
    row("lb1", "payg", Kind::Cannot, "MEMBER-IN-USE");
    row("pay1", "empty", Kind::Cannot, "SCOPE-MISMATCH");
    row("sick", "sys", Kind::Cannot, "SYSTEM-READONLY");
    row("in1", "empty", Kind::Cannot, "ENDPOINT-MISMATCH");
    row("edge1", "empty", Kind::JoinsWithWarning, "GROUP-EMPTY");
}

void TestAdmission::table()
{
    QFETCH(QString, cluster);
    QFETCH(QString, target);
    QFETCH(int, kind);
    QFETCH(QString, rule);
    const Fleet draft = fleet();
    const Admission admission(draft, {ClusterId(cluster)});
    const Verdict verdict = admission.onGroup(GroupId(target), Admission::Mode::Move);
    QCOMPARE(static_cast<int>(verdict.kind), kind);
    QCOMPARE(verdict.rules.value(0), rule);
    QCOMPARE(verdict.reasons.size(), verdict.rules.size());
    const bool allowed = verdict.kind == Kind::Joins || verdict.kind == Kind::JoinsWithWarning;
    QCOMPARE(!verdict.changes.empty(), allowed);
}

void TestAdmission::movesLeaveTheirSource()
{
    Fleet draft = fleet();
    const Admission admission(draft, {c("lb2")}, g("lbg"));
    const Verdict verdict = admission.onGroup(g("payg"), Admission::Mode::Move);
    QCOMPARE(verdict.changes.size(), size_t(1));
    QVERIFY(std::holds_alternative<MoveMember>(verdict.changes.front()));
    QVERIFY(applyChange(verdict.changes.front(), draft));
    QCOMPARE(draft.groupsOf(c("lb2")), QList<GroupId>{g("payg")});
}

void TestAdmission::alsoJoinsKeepIt()
{
    Fleet draft = fleet();
    const Admission admission(draft, {c("lb1")}, g("lbg"));
    // A carrier of virtual clusters cannot leave, but it can join a second group.
    QCOMPARE(admission.kindOnGroup(g("payg"), Admission::Mode::Move), Kind::Cannot);
    const Verdict verdict = admission.onGroup(g("payg"), Admission::Mode::AlsoJoin);
    QCOMPARE(verdict.kind, Kind::JoinsWithWarning);
    QCOMPARE(verdict.rules.value(0), QStringLiteral("MEMBER-SHARED"));
    for (const Change &change : verdict.changes)
        QVERIFY(applyChange(change, draft));
    QCOMPARE(draft.groupsOf(c("lb1")).size(), 2);
}

void TestAdmission::newGroupsFollowFromTheirClusters()
{
    Fleet draft = fleet();
    const Verdict verdict = Admission(draft, {c("in1"), c("in2")}).onNewGroup(Scope::tenant(), Admission::Mode::Move);
    QCOMPARE(verdict.kind, Kind::JoinsWithWarning); // the ingress group is left empty
    for (const Change &change : verdict.changes)
        QVERIFY(applyChange(change, draft));
    const auto groups = draft.groupsOf(c("in2"));
    QCOMPARE(groups.size(), 1);
    const ClusterGroup &made = *draft.group(groups.front());
    QCOMPARE(made.endpoint, EndpointType::Ingress);
    QCOMPARE(made.name, QStringLiteral("EKS eu-central-1"));
    QCOMPARE(made.members.size(), size_t(2));
    QCOMPARE(made.member(c("in2"))->hostDns, QStringLiteral("*.in2.example.com"));

    const Verdict project = Admission(draft, {c("sto1")}).onNewGroup(Scope::tenant(), Admission::Mode::Move);
    QCOMPARE(std::get<CreateGroup>(project.changes.back()).group.scope, Scope::project(ProjectId(QStringLiteral("sto"))));
}

void TestAdmission::newGroupsAreRefusedForMixtures()
{
    const Fleet draft = fleet();
    const auto rule = [&](std::vector<ClusterId> clusters) {
        const Verdict verdict = Admission(draft, std::move(clusters)).onNewGroup(Scope::tenant(), Admission::Mode::Move);
        return verdict.kind == Kind::Cannot ? verdict.rules.value(0) : QString();
    };
    QCOMPARE(rule({c("lb2"), c("in2")}), QStringLiteral("ENDPOINT-MISMATCH"));
    QCOMPARE(rule({c("pay1"), c("sto1")}), QStringLiteral("SCOPE-MISMATCH"));
    QCOMPARE(rule({c("edge1"), c("edge2")}), QStringLiteral("EDGE-ONE-CLUSTER"));
    QCOMPARE(rule({c("edge2"), c("sick")}), QStringLiteral("EDGE-MIXED"));
    QCOMPARE(rule({c("nohost")}), QStringLiteral("MEMBER-NOT-HOST"));
    QCOMPARE(rule({c("edge2")}), QString());
}

void TestAdmission::leavingIsRefusedForCarriers()
{
    const Fleet draft = fleet();
    const Verdict refused = Admission(draft, {c("lb1")}, g("lbg")).onFleet();
    QCOMPARE(refused.kind, Kind::Cannot);
    QVERIFY(refused.reasons.value(0).contains(QStringLiteral("v1")));
    QVERIFY(refused.changes.empty());
    const Verdict allowed = Admission(draft, {c("lb2")}, g("lbg")).onFleet();
    QCOMPARE(allowed.kind, Kind::Joins);
    QCOMPARE(Admission(draft, {c("sick")}).onFleet().kind, Kind::Nothing);
    QCOMPARE(Admission(draft, {c("lb3")}, g("sys")).onFleet().kind, Kind::Cannot);
}

void TestAdmission::newcomersBringTheirHostDns()
{
    const Fleet draft = fleet();
    const Verdict verdict = Admission(draft, {c("in2")}).onGroup(g("ing"), Admission::Mode::Move);
    QCOMPARE(std::get<AddMember>(verdict.changes.front()).member.hostDns, QStringLiteral("*.in2.example.com"));
}

void TestAdmission::whatIsInsideIsNotTheDropsFault()
{
    // c1 is in the target, carries virtual clusters of it and is no host any more; c2 joins all the same.
    Fleet draft = FleetBuilder().cluster("c1").notHost().cluster("c2")
                      .group("g1", "G1").member("c1").group("g2", "G2").member("c2").member("c1").virtualCluster("v1", "g1", "c1")
                      .build();
    const Verdict verdict = Admission(draft, {c("c1"), c("c2"), c("c2")}).onGroup(g("g1"), Admission::Mode::Move);
    QCOMPARE(verdict.kind, Kind::Joins);
    QCOMPARE(verdict.changes.size(), size_t(1));
    QVERIFY(applyChange(verdict.changes.front(), draft));
    QVERIFY(draft.isMember(c("c2"), g("g1")));
    QVERIFY(!draft.isMember(c("c2"), g("g2")));
    // c1 stays in both, so that G2 is not left empty.
    QVERIFY(draft.isMember(c("c1"), g("g1")) && draft.isMember(c("c1"), g("g2")));
}

void TestAdmission::sentences_data()
{
    QTest::addColumn<QStringList>("clusters");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const char *clusters, const char *target, const QStringList &expected) {
        QTest::newRow(name) << QString::fromLatin1(clusters).split(u' ') << QString::fromLatin1(target) << expected;
    };
    row("one edge cluster", "edge2", "lbg",
        {QStringLiteral("edge2 is an edge cluster, and “LB group” has clusters of clouds or data centres.")});
    row("two of three", "edge1 edge2 sick", "lbg",
        {QStringLiteral("2 of 3 clusters are edge clusters, and “LB group” has clusters of clouds or data centres: edge1, edge2."),
         QStringLiteral("A group may have one edge cluster, and these are several: edge1, edge2."),
         QStringLiteral("“Edge group” is left without a host cluster."),
         QStringLiteral("sick is unhealthy or not running.")});
    row("all that is wrong, the weightiest first", "pcg nohost in2 sto1", "lbg",
        {QStringLiteral("pcg is a private cloud gateway and cannot be a member of a group."),
         QStringLiteral("nohost is not enabled to carry virtual clusters."),
         QStringLiteral("“LB group” belongs to the tenant and takes no cluster of the project Stores: sto1."),
         QStringLiteral("in2 is set up for Ingress, but “LB group” uses Load balancer.")});
    row("another project", "sto1", "payg",
        {QStringLiteral("“Payments group” belongs to the project Payments and takes no cluster of the project Stores: sto1.")});
    row("a cloud cluster at the edge", "sick", "edg",
        {QStringLiteral("sick is not an edge cluster, and “Edge group” is a group at the edge."),
         QStringLiteral("sick is unhealthy or not running.")});
    row("carries virtual clusters", "lb1", "payg",
        {QStringLiteral("lb1 cannot leave “LB group”, because it carries virtual clusters there: v1.")});
    row("gone", "nowhere", "lbg", {QStringLiteral("nowhere is not in the fleet any more.")});
    row("a name that looks like a template", "odd", "lbg", {QStringLiteral("%2 %1 is unhealthy or not running.")});
}

void TestAdmission::sentences()
{
    QFETCH(QStringList, clusters);
    QFETCH(QString, target);
    QFETCH(QStringList, expected);
    const Fleet draft = fleet();
    std::vector<ClusterId> ids;
    for (const QString &cluster : clusters)
        ids.push_back(ClusterId(cluster));
    const Verdict verdict = Admission(draft, ids).onGroup(GroupId(target), Admission::Mode::Move);
    QCOMPARE(verdict.reasons, expected);
    QCOMPARE(verdict.rules.size(), expected.size());
}

void TestAdmission::fiftyClustersAreSummarised()
{
    FleetBuilder builder;
    std::vector<ClusterId> ids;
    for (int i = 10; i < 60; ++i) {
        const QByteArray id = "c" + QByteArray::number(i);
        builder.cluster(id.constData());
        if (i % 10 == 0)
            builder.notHost();
        ids.push_back(ClusterId(QString::fromLatin1(id)));
    }
    const Fleet draft = builder.group("g1", "G1").build();
    const Verdict verdict = Admission(draft, ids).onGroup(g("g1"), Admission::Mode::Move);
    QCOMPARE(verdict.reasons.size(), 1);
    QVERIFY2(verdict.reasons.front().startsWith(
                 QStringLiteral("5 of 50 clusters are not enabled to carry virtual clusters: c10, c20, c30")),
             qPrintable(verdict.reasons.front()));
}

void TestAdmission::hostDnsIsWarnedOf_data()
{
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("rule");
    QTest::newRow("its own") << QStringLiteral("*.new.example.com") << QString();
    QTest::newRow("none") << QString() << QStringLiteral("INGRESS-HOST-MISSING");
    QTest::newRow("not a wildcard") << QStringLiteral("new.example.com") << QStringLiteral("INGRESS-HOST-INVALID");
    QTest::newRow("another's, in other letters") << QStringLiteral("*.C1.example.com") << QStringLiteral("INGRESS-HOST-DUPLICATE");
}

void TestAdmission::hostDnsIsWarnedOf()
{
    QFETCH(QString, own);
    QFETCH(QString, rule);
    const Fleet draft = FleetBuilder().cluster("c1").ingress("*.c1.example.com").cluster("c2").ingress(qPrintable(own))
                            .group("g1", "G1").ingressGroup().member("c1", "*.c1.example.com").build();
    const Verdict verdict = Admission(draft, {c("c2")}).onGroup(g("g1"), Admission::Mode::Move);
    QCOMPARE(verdict.rules, rule.isEmpty() ? QStringList() : QStringList{rule});
    QCOMPARE(verdict.kind, rule.isEmpty() ? Kind::Joins : Kind::JoinsWithWarning);
}

void TestAdmission::movesKeepTheSettingsOfAMember()
{
    Fleet draft = FleetBuilder().cluster("c1").ingress("*.own.example.com").cluster("c2").cluster("c3")
                      .group("g1", "G1").ingressGroup().member("c1", "*.chosen.example.com").group("g2", "G2").ingressGroup()
                      .group("g3", "G3").member("c2").group("g4", "G4").member("c3")
                      .editGroup([](ClusterGroup &group) {
                          group.members[0].loadBalancer = LoadBalancerSettings{{QStringLiteral("10.0.0.1")}, {}, {}};
                      }).build();
    const Verdict ingress = Admission(draft, {c("c1")}).onGroup(g("g2"), Admission::Mode::Move);
    QCOMPARE(std::get<MoveMember>(ingress.changes.at(0)).member.hostDns, QStringLiteral("*.chosen.example.com"));
    const Verdict balancer = Admission(draft, {c("c3")}).onGroup(g("g3"), Admission::Mode::Move);
    QVERIFY(std::get<MoveMember>(balancer.changes.at(0)).member.loadBalancer.has_value());
    QVERIFY(std::get<MoveMember>(balancer.changes.at(0)).member.hostDns.isEmpty());
}

namespace {

/// A fleet in which anything may be wrong, and that has been wrong before anybody drops anything.
Fleet messyFleet(QRandomGenerator &random)
{
    const auto oneIn = [&](int n) { return random.bounded(n) == 0; };
    FleetBuilder builder;
    builder.project("p1", "P1").project("p2", "P2");
    std::vector<QByteArray> clusters;
    for (int i = 0; i < 12; ++i) {
        clusters.push_back("c" + QByteArray::number(i));
        builder.cluster(clusters.back().constData());
        if (oneIn(4))
            builder.edge("Lyon");
        else if (oneIn(3))
            builder.provider(Provider::VSphere);
        if (oneIn(2))
            builder.ingress(qPrintable(QStringLiteral("*.d%1.example.com").arg(random.bounded(10))));
        else if (oneIn(3))
            builder.noEndpoint();
        if (oneIn(8))
            builder.notHost();
        if (oneIn(12))
            builder.gateway();
        if (oneIn(12))
            builder.readOnlyImport();
        if (oneIn(12))
            builder.provider(Provider::Virtual);
        if (oneIn(8))
            builder.health(Health::Unhealthy);
        if (oneIn(4))
            builder.inProject(oneIn(2) ? "p1" : "p2");
    }
    clusters.push_back("gone");
    for (int i = 0; i < 7; ++i) {
        const QByteArray id = "g" + QByteArray::number(i);
        builder.group(id.constData(), id.constData());
        if (oneIn(2))
            builder.ingressGroup();
        if (oneIn(3))
            builder.inProject(oneIn(2) ? "p1" : "p2");
        if (oneIn(10))
            builder.systemGroup();
        QSet<QByteArray> members;
        for (int k = random.bounded(4); k > 0; --k) {
            const QByteArray cluster = clusters[static_cast<size_t>(random.bounded(13))];
            if (members.contains(cluster))
                continue;
            members.insert(cluster);
            builder.member(cluster.constData(), oneIn(2) ? qPrintable(QStringLiteral("*.d%1.example.com").arg(random.bounded(10))) : "");
            if (oneIn(5))
                builder.virtualCluster(("v" + id + cluster).constData(), id.constData(), cluster.constData());
        }
    }
    return builder.build();
}

using Broken = std::set<std::tuple<QString, GroupId, ClusterId>>;

/// What is an error in the fleet. Messages do not count: one more cluster in an old error is still the old error.
Broken errorsOf(const RuleCatalogue &catalogue, const Fleet &fleet)
{
    Broken errors;
    for (const Finding &finding : catalogue.checkAll(fleet)) {
        if (finding.severity == Severity::Error)
            // An error of the whole group names one of the clusters that make it up, not always the same.
            errors.insert({finding.rule, finding.group,
                           finding.rule.startsWith(QStringLiteral("EDGE-")) ? ClusterId() : finding.cluster});
    }
    return errors;
}

/// The drop that was refused, done all the same.
Fleet forced(const Fleet &draft, const Admission &admission, const GroupId &target, Admission::Mode mode)
{
    Fleet after = draft;
    const EndpointType endpoint = draft.group(target)->endpoint;
    for (const ClusterId &cluster : admission.clusters()) {
        if (draft.isMember(cluster, target))
            continue;
        Member member{cluster, {}, {}, {}, {}};
        if (const HostCluster *host = draft.cluster(cluster); host && endpoint == EndpointType::Ingress)
            member.hostDns = host->hostDns;
        if (mode == Admission::Mode::Move) {
            for (const GroupId &source : draft.groupsOf(cluster)) {
                const bool leaves = admission.from().isEmpty() ? !draft.group(source)->scope.isSystem() : source == admission.from();
                if (leaves)
                    (void)applyChange(RemoveMember{source, cluster}, after);
            }
        }
        (void)applyChange(AddMember{target, member}, after);
    }
    return after;
}

} // namespace

void TestAdmission::lawsHoldOnRandomFleets()
{
    const RuleCatalogue catalogue;
    QRandomGenerator random(20260314);
    std::array<int, 4> seen{};
    for (int round = 0; round < 400; ++round) {
        const Fleet draft = messyFleet(random);
        const Fleet copy = draft;
        const Broken before = errorsOf(catalogue, draft);
        std::vector<ClusterId> selection;
        for (int i = 0, n = 1 + random.bounded(3); i < n; ++i)
            selection.push_back(c(qPrintable(QStringLiteral("c%1").arg(random.bounded(12)))));
        const auto groupsOfFirst = draft.groupsOf(selection.front());
        const GroupId from = random.bounded(2) && !groupsOfFirst.isEmpty() ? groupsOfFirst.front() : GroupId();
        const auto mode = random.bounded(3) ? Admission::Mode::Move : Admission::Mode::AlsoJoin;
        const Admission admission(draft, selection, from);

        // Allowed: what it breaks it has said; without a word it breaks nothing.
        const auto isHonest = [&](const Verdict &verdict) {
            Fleet after = draft;
            for (const Change &change : verdict.changes) {
                if (!applyChange(change, after))
                    return QStringLiteral("its changes cannot be made");
            }
            for (const auto &[rule, group, cluster] : errorsOf(catalogue, after)) {
                if (!before.contains({rule, group, cluster}) && !verdict.rules.contains(rule))
                    return QStringLiteral("%1 in %2 was not told").arg(rule, group.toString());
            }
            return QString();
        };
        for (const GroupId &target : draft.groupIds()) {
            const Verdict verdict = admission.onGroup(target, mode);
            ++seen[static_cast<size_t>(verdict.kind)];
            QCOMPARE(admission.kindOnGroup(target, mode), verdict.kind);
            QCOMPARE(verdict.reasons.size(), verdict.rules.size());
            for (const QString &rule : verdict.rules)
                QVERIFY2(catalogue.rule(rule), qPrintable(rule));
            const bool allowed = verdict.kind == Kind::Joins || verdict.kind == Kind::JoinsWithWarning;
            QCOMPARE(!verdict.changes.empty(), allowed);
            QCOMPARE(verdict.reasons.isEmpty(), verdict.kind == Kind::Joins || verdict.kind == Kind::Nothing);
            QCOMPARE(isHonest(verdict), QString());
            if (verdict.kind != Kind::Cannot || verdict.rules.front() == QStringLiteral("SYSTEM-READONLY"))
                continue;
            // Refused: done all the same, the first reason shows as an error.
            const Broken after = errorsOf(catalogue, forced(draft, admission, target, mode));
            QVERIFY2(std::any_of(after.begin(), after.end(), [&](const auto &e) { return std::get<0>(e) == verdict.rules.front(); }),
                     qPrintable(verdict.reasons.front()));
        }
        const Verdict made = admission.onNewGroup(Scope::tenant(), mode);
        QVERIFY(made.kind != Kind::Nothing);
        QCOMPARE(made.changes.empty(), made.kind == Kind::Cannot);
        QCOMPARE(isHonest(made), QString());
        QCOMPARE(isHonest(admission.onFleet()), QString());
        QVERIFY(easel::test::sameGroups(draft, copy));
    }
    for (const int count : seen)
        QVERIFY2(count > 40, qPrintable(QStringLiteral("%1 %2 %3 %4").arg(seen[0]).arg(seen[1]).arg(seen[2]).arg(seen[3])));
}

EASEL_TEST(TestAdmission)
#include "testadmission.moc"
