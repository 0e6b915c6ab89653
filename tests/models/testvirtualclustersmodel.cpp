// SPDX-License-Identifier: GPL-3.0-or-later
// The table of virtual clusters against a plain reading of the same fleet: rows, order, search, facets, and that it follows.
#include "base/clock.h"
#include "fleetbuilder.h"
#include "items/virtualclustersmodel.h"
#include "planning/virtualdiff.h"
#include "randomchanges.h"
#include "session/planningsession.h"
#include "testregistry.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace easel;
using easel::test::FleetBuilder;
using namespace Qt::Literals::StringLiterals;
using Model = VirtualClustersModel;

namespace {

const GroupId web(u"web"_s);

Fleet smallOne()
{
    FleetBuilder builder;
    builder.project("p", "Payments").cluster("c1").name("eks-fra").cluster("c2").name("aks-ams");
    builder.group("web", "Web").member("c1").group("shop", "Shop").member("c2");
    builder.virtualCluster("v1", "web", "c1").size(4000, 4096, 2).virtualCluster("v2", "web", "c1").paused().size(8000, 1024, 9);
    builder.virtualCluster("V3", "shop", "c2").size(6000, 8192, 5);
    return builder.build();
}

class FixedClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime({2026, 3, 1}, {9, 30}, Qt::UTC); }
};

QStringList names(const Model &model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result << model.index(row, Model::NameColumn).data().toString();
    return result;
}

QStringList facetText(const Model &model, VirtualFacet facet)
{
    QStringList result;
    for (const VirtualFacetValue &value : model.facet(facet))
        result << u"%1 %2"_s.arg(value.text).arg(value.count);
    return result;
}

} // namespace

class TestVirtualClustersModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsEachColumn();
    void sortsByEachColumn();
    void addsUpOwners();
    void searchesNamesGroupsAndHosts();
    void facetsNarrowAndCount();
    void followsThePlan();
    void followsGroups();
    void scopes();
    void selectionOutlivesSorting();
    void isWhatAPlainReadingSays();

private:
    std::unique_ptr<PlanningSession> start(const Fleet &fleet);

    const FixedClock m_clock{};
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestVirtualClustersModel::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<PlanningSession> TestVirtualClustersModel::start(const Fleet &fleet)
{
    auto workspace = Workspace::create(m_folder->filePath(u"w.easel"_s));
    if (!workspace || !(*workspace)->storeFleet(fleet, m_clock.now()))
        qFatal("no workspace");
    auto session = PlanningSession::open(std::move(*workspace), m_clock);
    if (!session)
        qFatal("no session");
    return std::move(*session);
}

void TestVirtualClustersModel::showsEachColumn()
{
    Fleet fleet = smallOne();
    VirtualCluster v1 = *fleet.virtualCluster(VirtualClusterId(u"v1"_s));
    v1.usedCpu = MilliCores(500);
    v1.usedMemory = MebiBytes(1024);
    v1.createdAt = m_clock.now().addDays(-3);
    v1.kubernetesVersion = u"1.31.4"_s;
    v1.scope = Scope::project(ProjectId(u"p"_s));
    fleet.putVirtualCluster(v1);
    const auto session = start(fleet.withOwnInventory());
    const Model model(*session);
    QCOMPARE(model.rowCount(), 3);
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column) {
        cells << model.index(0, column).data().toString();
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }
    QCOMPARE(cells, (QStringList{u"v1"_s, QString(), u"Web"_s, u"eks-fra"_s, u"Payments"_s, u"CNCF K8s"_s, u"1.31.4"_s, u"Running"_s, u"4 CPU"_s, u"4 GiB"_s,
                                 u"2 GiB"_s, u"0.5 CPU"_s, u"1 GiB"_s, u"3 d"_s, QString(), QString()}));
    QCOMPARE(model.index(1, Model::UsedCpuColumn).data().toString(), QString());
    QCOMPARE(model.rowOf(VirtualClusterId(u"V3"_s)), 2);
    QCOMPARE(model.rowOf(VirtualClusterId(u"nobody"_s)), -1);
    QCOMPARE(model.virtualCluster(7), nullptr);
}

void TestVirtualClustersModel::sortsByEachColumn()
{
    const auto session = start(smallOne());
    Model model(*session);
    const auto order = [&](int column, Qt::SortOrder order = Qt::AscendingOrder) {
        model.sort(column, order);
        return names(model).join(u' ');
    };
    QCOMPARE(order(Model::NameColumn), u"v1 v2 V3"_s);
    QCOMPARE(order(Model::NameColumn, Qt::DescendingOrder), u"V3 v2 v1"_s);
    QCOMPARE(order(Model::GroupColumn), u"V3 v1 v2"_s);
    QCOMPARE(order(Model::HostColumn), u"V3 v1 v2"_s);
    QCOMPARE(order(Model::StateColumn), u"v2 v1 V3"_s); // Paused, Running
    QCOMPARE(order(Model::CpuColumn), u"v1 V3 v2"_s);
    QCOMPARE(order(Model::MemoryColumn), u"v2 v1 V3"_s);
    QCOMPARE(order(Model::StorageColumn, Qt::DescendingOrder), u"v2 V3 v1"_s);
}

void TestVirtualClustersModel::addsUpOwners()
{
    DeveloperCredits credits;
    credits.account = u"anna"_s;
    credits.perUser = DeveloperCredit{{MilliCores(20'000), MebiBytes(16'384), GibiBytes(100)}, 4};
    FleetBuilder builder;
    builder.cluster("c1").group("web", "Web").member("c1").group("shared", "Shared").systemGroup().member("c1").credits(credits);
    builder.virtualCluster("a1", "web", "c1").size(4000, 4096, 2).owner("anna").virtualCluster("a2", "web", "c1").size(8000, 1024, 9).owner("anna");
    builder.virtualCluster("b1", "web", "c1").size(4000, 12'288, 5).owner("ben").virtualCluster("n1", "web", "c1");
    builder.virtualCluster("s1", "shared", "c1").size(4000, 4096, 2).owner("ben"); // draws on the system's
    const auto session = start(builder.build());
    QVERIFY(session->setUserCredit(credits.perUser));
    Model model(*session);
    const auto cell = [&](const char *id, Model::Column column) { return model.index(model.rowOf(VirtualClusterId(QString::fromLatin1(id))), column).data().toString(); };
    QCOMPARE(cell("a1", Model::OwnerColumn), u"you"_s);
    QCOMPARE(cell("b1", Model::OwnerColumn), u"ben"_s);
    QCOMPARE(cell("n1", Model::OwnerColumn), QString());
    QCOMPARE(cell("a1", Model::OwnerCreditColumn), u"60 %"_s); // of the CPU
    QCOMPARE(cell("b1", Model::OwnerCreditColumn), u"75 %"_s); // of the memory
    QCOMPARE(cell("n1", Model::OwnerCreditColumn), QString());
    QVERIFY(model.index(0, Model::OwnerCreditColumn).data(Qt::ToolTipRole).toString().contains(u"2 virtual cluster"_s));
    model.sort(Model::OwnerCreditColumn, Qt::DescendingOrder);
    QCOMPARE(names(model).last(), u"n1"_s);
    QCOMPARE(model.index(0, Model::OwnerColumn).data().toString(), u"ben"_s);
    QCOMPARE(facetText(model, VirtualFacet::Owner), (QStringList{u"ben 2"_s, u"you 2"_s, u" 1"_s}));

    // What is planned counts, as ours.
    const GroupId web(u"web"_s);
    QVERIFY(session->perform(u"more"_s, {DeployVirtualCluster{web, newVirtualCluster(*session->draft().group(web), Scope::tenant(), u"a3"_s, {MilliCores(6000), MebiBytes(4096), GibiBytes(2)})}}));
    QCOMPARE(cell("a1", Model::OwnerCreditColumn), u"90 %"_s);
    QVERIFY(session->undo());
    QVERIFY(session->setUserCredit(std::nullopt));
    QCOMPARE(cell("a1", Model::OwnerCreditColumn), u"12 CPU"_s);
    // Ours outlives the workspace, and so does the credit.
    QVERIFY(session->setUserCredit(credits.perUser));
    const QString path = session->workspace().path();
    auto copy = Workspace::open(path);
    QVERIFY(copy);
    const auto again = PlanningSession::open(std::move(*copy), m_clock);
    QVERIFY(again);
    QCOMPARE((*again)->base().inventory().credits().perUser, credits.perUser);
    QCOMPARE((*again)->base().inventory().credits().account, u"anna"_s);
    QCOMPARE((*again)->base().inventory().virtualClusters().front().owner, u"anna"_s);
}

void TestVirtualClustersModel::searchesNamesGroupsAndHosts()
{
    const auto session = start(smallOne());
    Model model(*session);
    const auto found = [&](const QString &text) {
        model.setSearch(text);
        return names(model).join(u' ');
    };
    QCOMPARE(found(u"V"_s), u"v1 v2 V3"_s);
    QCOMPARE(found(u"v3"_s), u"V3"_s);
    QCOMPARE(found(u" shop "_s), u"V3"_s);
    QCOMPARE(found(u"FRA"_s), u"v1 v2"_s);
    QCOMPARE(found(u"1v"_s), QString()); // not from one name into the next
    QCOMPARE(found(u"nothing"_s), QString());
    QCOMPARE(found({}), u"v1 v2 V3"_s);
}

void TestVirtualClustersModel::facetsNarrowAndCount()
{
    const auto session = start(smallOne());
    Model model(*session);
    const QSignalSpy changed(&model, &Model::facetsChanged);
    QCOMPARE(facetText(model, VirtualFacet::Group), (QStringList{u"Web 2"_s, u"Shop 1"_s}));
    model.setFacet(VirtualFacet::Group, {u"web"_s});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(names(model), (QStringList{u"v1"_s, u"v2"_s}));
    QCOMPARE(facetText(model, VirtualFacet::Group), (QStringList{u"Web 2"_s, u"Shop 1"_s})); // what another choice would show
    QCOMPARE(facetText(model, VirtualFacet::State), (QStringList{u"Paused 1"_s, u"Running 1"_s}));
    model.setFacet(VirtualFacet::State, {QString::number(int(VirtualClusterState::Paused))});
    QCOMPARE(names(model), QStringList{u"v2"_s});
    QCOMPARE(facetText(model, VirtualFacet::Group), QStringList{u"Web 1"_s});
    model.setFacet(VirtualFacet::Group, {u"shop"_s});
    QCOMPARE(names(model), QStringList());
    QCOMPARE(facetText(model, VirtualFacet::Group), (QStringList{u"Web 1"_s, u"Shop 0"_s})); // one that is chosen stays to be seen
    model.setFacet(VirtualFacet::State, {});
    model.setFacet(VirtualFacet::Group, {});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.totalCount(), 3);
}

void TestVirtualClustersModel::followsThePlan()
{
    const auto session = start(smallOne());
    Model model(*session);
    const VirtualClusterId v1(u"v1"_s);
    const VirtualCluster made = newVirtualCluster(*session->draft().group(web), Scope::tenant(), u"fresh"_s, {MilliCores(4000), MebiBytes(4096), GibiBytes(2)});
    QVERIFY(session->perform(u"step"_s, {PauseVirtualCluster{web, v1}, DeployVirtualCluster{web, made}, DeleteVirtualCluster{GroupId(u"shop"_s), VirtualClusterId(u"V3"_s)}}));
    QCOMPARE(names(model), (QStringList{u"fresh"_s, u"v1"_s, u"v2"_s, u"V3"_s}));
    QCOMPARE(model.fate(0), Model::PlannedFate::Deployed);
    QCOMPARE(model.fate(1), Model::PlannedFate::Changed);
    QCOMPARE(model.fate(2), Model::PlannedFate::None);
    QCOMPARE(model.fate(3), Model::PlannedFate::Deleted);
    QCOMPARE(model.index(1, Model::StateColumn).data().toString(), u"Paused"_s);
    QVERIFY(model.index(1, 0).data(Qt::ToolTipRole).toString().contains(u"running → paused"_s));
    model.setSearch(u"fresh"_s);
    QCOMPARE(names(model), QStringList{u"fresh"_s});
    model.setSearch({});
    QVERIFY(session->undo());
    QCOMPARE(names(model), (QStringList{u"v1"_s, u"v2"_s, u"V3"_s}));
    for (int row = 0; row < 3; ++row)
        QCOMPARE(model.fate(row), Model::PlannedFate::None);
    QVERIFY(session->redo());
    model.setSearch(u"fresh"_s);
    QCOMPARE(names(model), QStringList{u"fresh"_s});
    QVERIFY(session->discardPlan());
    QCOMPARE(names(model), QStringList());
}

void TestVirtualClustersModel::followsGroups()
{
    const auto session = start(smallOne());
    Model model(*session);
    QVERIFY(session->perform(u"step"_s, {RenameGroup{web, u"Zoo"_s}}));
    QCOMPARE(model.index(0, Model::GroupColumn).data().toString(), u"Zoo"_s);
    QCOMPARE(facetText(model, VirtualFacet::Group), (QStringList{u"Zoo 2"_s, u"Shop 1"_s}));
    model.setSearch(u"zoo"_s);
    QCOMPARE(model.rowCount(), 2);
}

void TestVirtualClustersModel::scopes()
{
    Fleet fleet = smallOne();
    VirtualCluster v1 = *fleet.virtualCluster(VirtualClusterId(u"v1"_s));
    v1.scope = Scope::project(ProjectId(u"p"_s));
    fleet.putVirtualCluster(v1);
    const auto session = start(fleet.withOwnInventory());
    Model model(*session);
    model.setScope(Scope::project(ProjectId(u"other"_s)));
    QCOMPARE(names(model), (QStringList{u"v2"_s, u"V3"_s}));
    model.setScope(Scope::project(ProjectId(u"p"_s)));
    QCOMPARE(model.rowCount(), 3);
}

void TestVirtualClustersModel::selectionOutlivesSorting()
{
    const auto session = start(smallOne());
    Model model(*session);
    const QPersistentModelIndex first = model.index(0, Model::NameColumn);
    model.sort(Model::NameColumn, Qt::DescendingOrder);
    QCOMPARE(first.row(), 2);
    QCOMPARE(first.data().toString(), u"v1"_s);
}

void TestVirtualClustersModel::isWhatAPlainReadingSays()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    const auto session = start(easel::test::generatedFleet({60, 6, 300, 0}, 3));
    Model model(*session);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QRandomGenerator random(9);
    for (int i = 0; i < 150; ++i) {
        switch (random.bounded(5)) {
        case 0: static_cast<void>(session->undo()); break;
        case 1: model.setSearch(random.bounded(2) ? QString::number(random.bounded(30)) : QString()); break;
        case 2: model.sort(random.bounded(Model::ColumnCount), random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder); break;
        default: static_cast<void>(session->perform(u"step"_s, {easel::test::randomVirtualChange(random, session->draft())})); break;
        }
        model.setSearch({});
        QStringList shown = names(model);
        QStringList expected;
        for (const VirtualCluster *each : session->draft().virtualClusters())
            expected << each->name;
        for (const VirtualCluster *each : session->base().virtualClusters()) {
            if (!session->draft().virtualCluster(each->id))
                expected << each->name;
        }
        shown.sort();
        expected.sort();
        QCOMPARE(shown, expected);
        int counted = 0;
        for (const VirtualFacetValue &value : model.facet(VirtualFacet::State))
            counted += value.count;
        QCOMPARE(counted, model.rowCount());
    }
}

EASEL_TEST(TestVirtualClustersModel)
#include "testvirtualclustersmodel.moc"
