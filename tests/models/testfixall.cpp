// SPDX-License-Identifier: GPL-3.0-or-later
// Every finding of a kind at once: each fix is made for the draft that the ones before it leave.
#include "fleetbuilder.h"
#include "rulecases.h"
#include "rules/fixall.h"
#include "testregistry.h"

#include <QTest>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

class TestFixAll final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mendsAllOfARule();
    void leavesWhatHasNoFix();
    void whatOneFixMendsIsNotMendedTwice();
    void theLastMemberStays();
    void everyCase();
};

void TestFixAll::mendsAllOfARule()
{
    FleetBuilder builder;
    builder.cluster("c1").cluster("c2").group("g1", "G1").member("c1").editGroup([](ClusterGroup &g) { g.oversubscription = Percent(300); });
    builder.group("g2", "G2").member("c2").editGroup([](ClusterGroup &g) { g.oversubscription = Percent(400); });
    const Fleet fleet = builder.build();
    const RuleCatalogue catalogue;
    const auto findings = catalogue.checkAll(fleet);
    const FixAll all = fixAll(catalogue, fleet, fleet, findings, u"OVERSUBSCRIPTION-HIGH"_s);
    QCOMPARE(all.items.size(), 2u);
    QVERIFY(all.left.empty());
    Fleet mended = fleet;
    for (const Change &change : all.changes)
        QVERIFY(applyChange(change, mended));
    for (const Finding &finding : catalogue.checkAll(mended))
        QVERIFY(finding.rule != u"OVERSUBSCRIPTION-HIGH"_s);
}

void TestFixAll::leavesWhatHasNoFix()
{
    FleetBuilder builder;
    builder.cluster("c1").notHost().cluster("c2").notHost().cluster("c3").group("g1", "G1").member("c1").member("c3");
    builder.group("g2", "G2").member("c2").virtualCluster("v1", "g2", "c2"); // carries a virtual cluster: it cannot leave
    const Fleet fleet = builder.build();
    const RuleCatalogue catalogue;
    const FixAll all = fixAll(catalogue, fleet, fleet, catalogue.checkAll(fleet), u"MEMBER-NOT-HOST"_s);
    QCOMPARE(all.items.size(), 1u);
    QCOMPARE(all.left.size(), 1u);
    QCOMPARE(all.left.front().cluster, ClusterId(u"c2"_s));
}

void TestFixAll::whatOneFixMendsIsNotMendedTwice()
{
    // Two groups share a cluster: when it leaves the one, the other has it alone.
    const Fleet fleet = FleetBuilder().cluster("c1").cluster("c2").group("g1", "G1").member("c1").member("c2").group("g2", "G2").member("c1").member("c2").build();
    const RuleCatalogue catalogue;
    const auto findings = catalogue.checkAll(fleet);
    QCOMPARE(std::count_if(findings.begin(), findings.end(), [](const Finding &f) { return f.rule == u"MEMBER-SHARED"_s; }), 4);
    const FixAll all = fixAll(catalogue, fleet, fleet, findings, u"MEMBER-SHARED"_s);
    QCOMPARE(all.items.size() + all.left.size(), 2u);
    Fleet mended = fleet;
    for (const Change &change : all.changes)
        QVERIFY(applyChange(change, mended));
    for (const GroupId &id : mended.groupIds())
        QVERIFY(!mended.group(id)->members.empty());
}

void TestFixAll::theLastMemberStays()
{
    const Fleet fleet = FleetBuilder().cluster("c1").notHost().cluster("c2").notHost().group("g1", "G1").member("c1").member("c2").build();
    const RuleCatalogue catalogue;
    const FixAll all = fixAll(catalogue, fleet, fleet, catalogue.checkAll(fleet), u"MEMBER-NOT-HOST"_s);
    QCOMPARE(all.items.size(), 1u);
    QCOMPARE(all.left.size(), 1u); // a group that the backend has keeps a host
}

void TestFixAll::everyCase()
{
    // In every fleet of the case table: what is not left over is mended, and no error comes that was not there.
    const RuleCatalogue catalogue;
    for (const RuleCase &c : ruleCases()) {
        const Fleet fleet = c.fleet();
        const Fleet base = c.base ? c.base() : fleet;
        const auto check = [&](const Fleet &draft) {
            auto all = catalogue.checkAll(draft);
            const auto ofChanges = catalogue.checkChanges(base, draft);
            all.insert(all.end(), ofChanges.begin(), ofChanges.end());
            return all;
        };
        const QString rule = QLatin1String(c.rule);
        const auto before = check(fleet);
        const FixAll all = fixAll(catalogue, base, fleet, before, rule);
        Fleet mended = fleet;
        for (const Change &change : all.changes)
            QVERIFY2(applyChange(change, mended), c.name);
        const auto errors = [](const std::vector<Finding> &findings) {
            return std::count_if(findings.begin(), findings.end(), [](const Finding &f) { return f.severity == Severity::Error; });
        };
        const auto after = check(mended);
        QVERIFY2(errors(after) <= errors(before), c.name);
        const auto ofRule = std::count_if(after.begin(), after.end(), [&](const Finding &f) { return f.rule == rule; });
        QVERIFY2(ofRule <= static_cast<qsizetype>(all.left.size()), c.name);
    }
}

EASEL_TEST(TestFixAll)
#include "testfixall.moc"
