// SPDX-License-Identifier: GPL-3.0-or-later
// What a workspace makes of warnings: weighed otherwise, waived for a while, and never of what the backend refuses.
#include "fleetbuilder.h"
#include "sessionfixture.h"
#include "testregistry.h"

#include <QSignalSpy>
#include <QTest>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const GroupId g1(u"g1"_s);
const ClusterId c1(u"c1"_s);

/// A group with an unhealthy member: one warning.
Fleet sick()
{
    return FleetBuilder().cluster("c1").health(Health::Unhealthy).cluster("c2").group("g1", "G1").member("c1").build();
}

Waiver waiver(const QDate &until)
{
    return {u"MEMBER-UNHEALTHY"_s, g1, c1, u"replaced next week"_s, until, u"kim"_s, QDateTime(QDate(2026, 2, 27), QTime(8, 0), Qt::UTC)};
}

RulePolicy raised(Severity severity)
{
    RulePolicy policy;
    policy.severities.insert(u"MEMBER-UNHEALTHY"_s, severity);
    return policy;
}

} // namespace

class TestRulePolicy final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asJson();
    void strangeJson_data();
    void strangeJson();
    void weighs();
    void errorsStayErrors();
    void waivesForAWhile();
    void waiversNeedReasonAndDay();
    void aRaisedWarningStopsTheApply();
    void survivesARestart();
    void followsAGroupThatWasCreated();
    void onlyWhoMayEditSetsIt();
};

void TestRulePolicy::asJson()
{
    RulePolicy policy = withWaiver(raised(Severity::Note), waiver({2026, 3, 9}));
    const auto again = policyFromJson(toJson(policy));
    QVERIFY2(again, again ? "" : qPrintable(again.error().toString()));
    QVERIFY(*again == policy);
    QVERIFY(policyFromJson({})->isEmpty());
    // One waiver for one finding: the later one counts.
    policy = withWaiver(policy, waiver({2026, 4, 1}));
    QCOMPARE(policy.waivers.size(), 1u);
    QCOMPARE(policy.waivers.front().until, QDate(2026, 4, 1));
}

void TestRulePolicy::strangeJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &json, const char *says) { QTest::newRow(name) << json << QString::fromLatin1(says); };
    row("no JSON", "{", "JSON");
    row("a list", "[]", "object");
    row("no waivers", R"({"severities":{}})", "waivers");
    row("a severity that is none", R"({"severities":{"X":"fatal"},"waivers":[]})", "severities.X");
    row("no rule", R"({"severities":{},"waivers":[{"group":"g","cluster":"","reason":"r","until":"2026-01-01","by":"","at":""}]})", "rule");
    row("a day that is none", R"({"severities":{},"waivers":[{"rule":"X","group":"g","cluster":"","reason":"r","until":"soon","by":"","at":""}]})", "until");
}

void TestRulePolicy::strangeJson()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, says);
    const auto policy = policyFromJson(json);
    QVERIFY(!policy);
    QVERIFY2(policy.error().toString().contains(says), qPrintable(policy.error().toString()));
}

void TestRulePolicy::weighs()
{
    SessionFixture session(sick());
    QCOMPARE(session->findings().front().severity, Severity::Warning);
    QSignalSpy changed(&session.session(), &PlanningSession::findingsChanged);
    QVERIFY(session->setPolicy(raised(Severity::Error)));
    QCOMPARE(changed.count(), 1);
    QVERIFY(changed.front().front().value<QSet<GroupId>>().contains(g1));
    QCOMPARE(session->findings(g1).front().severity, Severity::Error);
    QCOMPARE(session->baseFindings().front().severity, Severity::Error);
    QVERIFY(session->setPolicy({}));
    QCOMPARE(session->findings().front().severity, Severity::Warning);
}

void TestRulePolicy::errorsStayErrors()
{
    SessionFixture session(FleetBuilder().cluster("c1").notHost().group("g1", "G1").member("c1").build());
    RulePolicy lowered;
    lowered.severities.insert(u"MEMBER-NOT-HOST"_s, Severity::Note);
    const auto set = session->setPolicy(lowered);
    QVERIFY(!set);
    QCOMPARE(set.error().code, ErrorCode::Refused);
    RulePolicy waived;
    waived.waivers.push_back({u"MEMBER-NOT-HOST"_s, g1, c1, u"please"_s, QDate(2030, 1, 1), {}, {}});
    QVERIFY(!session->setPolicy(waived));
    // Nor when a policy that says so comes from elsewhere.
    auto findings = session->findings();
    applyPolicy(lowered, session->catalogue(), QDate(2026, 3, 1), findings);
    applyPolicy(waived, session->catalogue(), QDate(2026, 3, 1), findings);
    QCOMPARE(findings.front().severity, Severity::Error);
    QVERIFY(!findings.front().waiver);
    RulePolicy unknown;
    unknown.severities.insert(u"NO-SUCH-RULE"_s, Severity::Note);
    QCOMPARE(session->setPolicy(unknown).error().code, ErrorCode::NotFound);
}

void TestRulePolicy::waivesForAWhile()
{
    SessionFixture session(sick());
    QVERIFY(session->setPolicy(withWaiver({}, waiver({2026, 3, 2}))));
    QVERIFY(session->findings().empty());
    QVERIFY(session->findings(g1).empty());
    QCOMPARE(session->waivedFindings().size(), 1u);
    QCOMPARE(session->waivedFindings().front().waiver->reason, u"replaced next week"_s);
    // On its last day it holds, on the next it does not.
    session.setNow(QDateTime(QDate(2026, 3, 2), QTime(23, 59), Qt::UTC));
    session.reopen();
    QVERIFY(session->findings().empty());
    session.setNow(QDateTime(QDate(2026, 3, 3), QTime(0, 1), Qt::UTC));
    session.reopen();
    QCOMPARE(session->findings().size(), 1u);
    QVERIFY(session->waivedFindings().empty());
    QVERIFY(session->setPolicy(withoutWaiver(session->policy(), session->findings().front())));
    QVERIFY(session->policy().isEmpty());
}

void TestRulePolicy::waiversNeedReasonAndDay()
{
    SessionFixture session(sick());
    Waiver empty = waiver({2026, 3, 2});
    empty.reason = u"  "_s;
    QVERIFY(!session->setPolicy(withWaiver({}, empty)));
    QVERIFY(!session->setPolicy(withWaiver({}, waiver(QDate()))));
    QVERIFY(session->policy().isEmpty());
}

void TestRulePolicy::aRaisedWarningStopsTheApply()
{
    SessionFixture session(sick());
    QVERIFY(session->perform(u"describe"_s, {DescribeGroup{g1, u"x"_s}}));
    QVERIFY(session->applyBlockers().empty());
    QVERIFY(session->setPolicy(raised(Severity::Error)));
    QCOMPARE(session->applyBlockers().size(), 1u);
    QVERIFY(session->setPolicy(withWaiver(raised(Severity::Error), waiver({2026, 3, 2}))));
    QVERIFY(session->applyBlockers().empty());
}

void TestRulePolicy::survivesARestart()
{
    SessionFixture session(sick());
    const RulePolicy policy = withWaiver(raised(Severity::Error), waiver({2026, 3, 9}));
    QVERIFY(session->setPolicy(policy));
    session.reopen();
    QVERIFY(session->policy() == policy);
    QVERIFY(session->findings().empty());
}

void TestRulePolicy::followsAGroupThatWasCreated()
{
    SessionFixture session(sick());
    ClusterGroup group;
    group.id = makeDraftGroupId();
    group.name = u"New"_s;
    group.endpoint = EndpointType::LoadBalancer;
    group.members = {{ClusterId(u"c2"_s), {}, {}, std::nullopt, std::nullopt}};
    group.oversubscription = Percent(300);
    QVERIFY(session->perform(u"create"_s, {CreateGroup{group}}));
    const Waiver mine{u"OVERSUBSCRIPTION-HIGH"_s, group.id, {}, u"test bed"_s, QDate(2026, 6, 1), {}, {}};
    QVERIFY(session->setPolicy(withWaiver({}, mine)));
    QVERIFY(session->findings(group.id).empty());

    Fleet after = session->draft();
    after.removeGroup(group.id);
    group.id = GroupId(u"uid-1"_s);
    after.putGroup(group);
    QVERIFY(finishApply(session.session(), after, QDateTime(QDate(2026, 3, 1), QTime(10, 0), Qt::UTC)));
    QCOMPARE(session->policy().waivers.front().group, group.id);
    QVERIFY(session->findings(group.id).empty());
    session.reopen();
    QVERIFY(session->findings(group.id).empty());
}

void TestRulePolicy::onlyWhoMayEditSetsIt()
{
    SessionFixture session(sick());
    session->setApplying(true);
    QVERIFY(!session->setPolicy(raised(Severity::Note)));
    QVERIFY(session->policy().isEmpty());
}

EASEL_TEST(TestRulePolicy)
#include "testrulepolicy.moc"
