// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/planrisk.h"

#include "sessionfixture.h"
#include "testregistry.h"

#include <QTest>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const GroupId stores(u"stores"_s);
const GroupId web(u"web"_s);

struct Case
{
    const char *name;
    Change change;
    RiskLevel level;
    const char *word; ///< in the reason
};

const std::vector<Case> cases{
    {"a new group", CreateGroup{[] {
         ClusterGroup group;
         group.id = GroupId(u"draft:1"_s);
         group.name = u"New"_s;
         return group;
     }()},
     RiskLevel::Low, "nothing runs on it yet"},
    {"an idle group is deleted", DeleteGroup{stores}, RiskLevel::Medium, "gone"},
    {"a group in use is deleted", DeleteGroup{web}, RiskLevel::High, "virtual cluster"},
    {"an idle group is renamed", RenameGroup{stores, u"Shops"_s}, RiskLevel::Low, "nothing runs"},
    {"a group in use is renamed", RenameGroup{web, u"Sites"_s}, RiskLevel::Medium, "virtual cluster"},
    {"half of the hosts leave", RemoveMember{stores, ClusterId(u"c1"_s)}, RiskLevel::Low, "nothing runs"},
    {"all hosts leave", RemoveMember{web, ClusterId(u"i1"_s)}, RiskLevel::High, "more than half"},
    {"the endpoint of an idle group", SetEndpoint{stores, EndpointType::Ingress}, RiskLevel::Low, "nothing runs"},
    {"the endpoint of a group in use", SetEndpoint{web, EndpointType::LoadBalancer}, RiskLevel::High, "endpoint"},
};

} // namespace

class TestPlanRisk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void levels_data();
    void levels();
};

void TestPlanRisk::levels_data()
{
    QTest::addColumn<int>("index");
    for (size_t i = 0; i < cases.size(); ++i)
        QTest::newRow(cases[i].name) << static_cast<int>(i);
}

void TestPlanRisk::levels()
{
    QFETCH(int, index);
    const Case &c = cases[static_cast<size_t>(index)];
    const Fleet base = smallFleet();
    Fleet draft = base;
    QVERIFY(applyChange(c.change, draft));
    const auto diffs = diffFleets(base, draft);
    QCOMPARE(diffs.size(), size_t(1));
    const Risk risk = riskOf(diffs.front(), base, draft);
    QCOMPARE(riskName(risk.level), riskName(c.level));
    QVERIFY2(risk.reason.contains(QLatin1String(c.word)), qPrintable(risk.reason));
}

EASEL_TEST(TestPlanRisk)
#include "testplanrisk.moc"
