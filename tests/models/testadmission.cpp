// SPDX-License-Identifier: GPL-3.0-or-later
// Verdicts: the table of what may join what, and the law that ties them to the findings.
#include "rules/admission.h"
#include "rules/rulecatalogue.h"

#include "fleetbuilder.h"
#include "testregistry.h"

#include <QTest>

#include <random>

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

void TestAdmission::lawsHoldOnRandomFleets()
{
    const RuleCatalogue catalogue;
    std::mt19937 random(20260314);
    int allowed = 0;
    int refused = 0;
    for (quint32 seed = 1; seed <= 20; ++seed) {
        const Fleet draft = easel::test::generatedFleet(200, seed);
        const auto groups = draft.groupIds();
        const auto &clusters = draft.inventory().clusters();
        for (int round = 0; round < 40; ++round) {
            std::vector<ClusterId> selection;
            for (int i = 0, n = 1 + static_cast<int>(random() % 3); i < n; ++i) {
                const ClusterId &id = clusters[random() % clusters.size()].id;
                if (std::find(selection.begin(), selection.end(), id) == selection.end())
                    selection.push_back(id);
            }
            const auto mode = random() % 2 ? Admission::Mode::Move : Admission::Mode::AlsoJoin;
            const Admission admission(draft, selection);
            for (const GroupId &target : groups) {
                const Verdict verdict = admission.onGroup(target, mode);
                QCOMPARE(admission.kindOnGroup(target, mode), verdict.kind);
                if (verdict.kind == Kind::Cannot) {
                    ++refused;
                    QVERIFY(!verdict.reasons.isEmpty());
                    continue;
                }
                Fleet after = draft;
                for (const Change &change : verdict.changes)
                    QVERIFY(applyChange(change, after));
                if (verdict.kind != Kind::Joins)
                    continue;
                ++allowed;
                // What joins without a word brings no error that was not there before.
                const auto before = catalogue.checkAll(draft);
                for (const Finding &finding : catalogue.checkAll(after)) {
                    if (finding.severity == Severity::Error)
                        QVERIFY2(std::find(before.begin(), before.end(), finding) != before.end(), qPrintable(finding.message));
                }
            }
        }
    }
    QVERIFY(allowed > 20 && refused > 200);
}

EASEL_TEST(TestAdmission)
#include "testadmission.moc"
