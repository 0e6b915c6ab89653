// SPDX-License-Identifier: GPL-3.0-or-later
// The item models over a real session: they keep the model contract through every edit, undo and new base, and count right.
#include "sessionfixture.h"
#include "testregistry.h"

#include "items/activitymodel.h"
#include "items/findingsmodel.h"
#include "items/fleetmodel.h"
#include "items/operationsmodel.h"
#include "items/planmodel.h"
#include "items/rulesmodel.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const GroupId payments(u"payments"_s);
const GroupId stores(u"stores"_s);
const ClusterId free1(u"free1"_s);

AddMember join(const GroupId &group, const ClusterId &cluster)
{
    return {group, {cluster, cluster.toString(), {}, std::nullopt, std::nullopt}};
}

QStringList shown(const FleetModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.index(row).data().toString();
    return names;
}

/// "value:count" each, with a star when chosen.
QStringList values(const FleetModel &model, Facet facet)
{
    QStringList lines;
    for (const FacetValue &value : model.facetValues(facet))
        lines << u"%1:%2%3"_s.arg(value.value).arg(value.count).arg(value.chosen ? u"*"_s : QString());
    return lines;
}

/// The fleet with other clusters.
Fleet withClusters(const Fleet &fleet, const std::function<void(std::vector<HostCluster> &)> &change)
{
    std::vector<HostCluster> clusters = fleet.inventory().clusters();
    change(clusters);
    std::vector<ClusterGroup> groups;
    for (const GroupId &id : fleet.groupIds())
        groups.push_back(*fleet.group(id));
    const Inventory &old = fleet.inventory();
    return Fleet(std::make_shared<const Inventory>(old.projects(), std::move(clusters), old.edgeHosts(), old.virtualClusters(),
                                                   old.profiles(), old.defaultValues()),
                 std::move(groups));
}

auto without(const ClusterId &gone)
{
    return [gone](std::vector<HostCluster> &clusters) { std::erase_if(clusters, [&](const HostCluster &c) { return c.id == gone; }); };
}

} // namespace

class TestItemModels final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fleetIsInNaturalOrder();
    void fleetSearch_data();
    void fleetSearch();
    void fleetFacets();
    void fleetMembershipFollowsEdits();
    void fleetTellsTheRowsOfAnEditAlone();
    void fleetScope();
    void fleetFollowsANewBase();
    void fleetKeepsItsRowsWhereItCan();
    void findingsFollowEdits();
    void planFollowsSteps();
    void planNotesAreEdited();
    void activityKeepsTheLatest();
    void operationsShowThePlan();
    void contractThroughEverything();
};

void TestItemModels::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestItemModels::fleetIsInNaturalOrder()
{
    SessionFixture fixture(smallFleet());
    FleetModel model(fixture.session());
    QCOMPARE(shown(model), (QStringList{u"c1"_s, u"c2"_s, u"c3"_s, u"e1"_s, u"free1"_s, u"free2"_s, u"i1"_s, u"i2"_s, u"p1"_s}));
    QCOMPARE(model.totalCount(), 9);
    QVERIFY(!model.isNarrowed());
    for (int row = 0; row < model.rowCount(); ++row) {
        const HostCluster *cluster = model.cluster(model.index(row));
        QVERIFY(cluster);
        QCOMPARE(model.indexOf(cluster->id).row(), row);
        QVERIFY(model.flags(model.index(row)) & Qt::ItemIsDragEnabled);
    }
    QVERIFY(!model.indexOf(ClusterId(u"nobody"_s)).isValid());
    QVERIFY(!model.cluster({}));
    const QModelIndex edge = model.indexOf(ClusterId(u"e1"_s));
    QCOMPARE(edge.data(FleetModel::PlaceRole).toString(), u"site-1"_s);
    QCOMPARE(edge.data(FleetModel::ProviderRole).toInt(), static_cast<int>(Provider::Edge));
    QCOMPARE(model.indexOf(ClusterId(u"c1"_s)).data(FleetModel::GroupsRole).toStringList(), QStringList{u"Stores"_s});
}

void TestItemModels::fleetSearch_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("name") << u"free"_s << QStringList{u"free1"_s, u"free2"_s};
    QTest::newRow("letter case") << u"FREE1"_s << QStringList{u"free1"_s};
    QTest::newRow("region") << u"eu-west"_s << QStringList{u"c2"_s};
    QTest::newRow("site") << u"site-1"_s << QStringList{u"e1"_s};
    QTest::newRow("version") << u"1.30"_s << QStringList{u"free1"_s};
    QTest::newRow("label") << u"env:prod"_s << QStringList{u"c1"_s};
    QTest::newRow("project") << u"Pay"_s << QStringList{u"p1"_s};
    QTest::newRow("two words must both fit") << u"free 1.30"_s << QStringList{u"free1"_s};
    QTest::newRow("in any order, with blanks") << u"  1.30   free "_s << QStringList{u"free1"_s};
    QTest::newRow("words that fit apart only") << u"env:prod env:dev"_s << QStringList{};
    QTest::newRow("nothing") << u"zzz"_s << QStringList{};
}

void TestItemModels::fleetSearch()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    SessionFixture fixture(smallFleet());
    FleetModel model(fixture.session());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy narrowed(&model, &FleetModel::narrowingChanged);
    model.setSearch(text);
    QCOMPARE(shown(model), expected);
    QCOMPARE(narrowed.size(), 1);
    QVERIFY(model.isNarrowed());
    QCOMPARE(model.totalCount(), 9);
    QVERIFY(!model.indexOf(ClusterId(u"i1"_s)).isValid());
    model.clearNarrowing();
    QCOMPARE(model.rowCount(), 9);
    QVERIFY(model.search().isEmpty());
}

void TestItemModels::fleetFacets()
{
    SessionFixture fixture(smallFleet());
    FleetModel model(fixture.session());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(values(model, Facet::Place), (QStringList{u"eu-central-1:6"_s, u"eu-west-1:1"_s, u"europe-west3:1"_s, u"site-1:1"_s}));
    QCOMPARE(values(model, Facet::Version), (QStringList{u"1.30:1"_s, u"1.31:8"_s}));
    QCOMPARE(values(model, Facet::Project), (QStringList{u"Pay:1"_s, u"Tenant:8"_s}));

    model.choose(Facet::Place, u"eu-west-1"_s, true);
    QCOMPARE(shown(model), QStringList{u"c2"_s});
    // Values of one facet are alternatives: its own counts stay, those of the others follow.
    QCOMPARE(values(model, Facet::Place), (QStringList{u"eu-central-1:6"_s, u"eu-west-1:1*"_s, u"europe-west3:1"_s, u"site-1:1"_s}));
    QCOMPARE(values(model, Facet::Version), QStringList{u"1.31:1"_s});
    model.choose(Facet::Place, u"eu-central-1"_s, true);
    QCOMPARE(model.rowCount(), 7);
    model.choose(Facet::Version, u"1.30"_s, true);
    QCOMPARE(shown(model), QStringList{u"free1"_s});
    // One that was chosen stays in sight when it fits no cluster any more, so that it can be taken back.
    model.setSearch(u"c2"_s);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(values(model, Facet::Version), (QStringList{u"1.30:0*"_s, u"1.31:1"_s}));
    model.clearNarrowing();
    QVERIFY(!model.isNarrowed());
    QVERIFY(model.chosenValues(Facet::Version).isEmpty());
    QCOMPARE(model.rowCount(), 9);
    // What a facet promises is what choosing it shows.
    for (const Facet facet : allFacets) {
        QVERIFY(!FleetModel::facetName(facet).isEmpty());
        for (const FacetValue &value : model.facetValues(facet)) {
            model.choose(facet, value.value, true);
            QCOMPARE(model.rowCount(), value.count);
            model.choose(facet, value.value, false);
        }
    }
}

void TestItemModels::fleetMembershipFollowsEdits()
{
    SessionFixture fixture(smallFleet());
    FleetModel model(fixture.session());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QCOMPARE(values(model, Facet::Membership), (QStringList{u"Free:5"_s, u"In a group:4"_s}));
    QVERIFY(fixture->perform(u"Join"_s, {join(stores, free1)}));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(values(model, Facet::Membership), (QStringList{u"Free:4"_s, u"In a group:5"_s}));
    QCOMPARE(model.indexOf(free1).data(FleetModel::GroupsRole).toStringList(), QStringList{u"Stores"_s});
    QVERIFY(fixture->perform(u"Join"_s, {join(payments, free1)}));
    QCOMPARE(model.indexOf(free1).data(FleetModel::GroupsRole).toStringList(), (QStringList{u"Payments"_s, u"Stores"_s}));
    QVERIFY(fixture->undo());
    QVERIFY(fixture->undo());
    QVERIFY(model.indexOf(free1).data(FleetModel::GroupsRole).toStringList().isEmpty());

    model.choose(Facet::Membership, u"Free"_s, true);
    QVERIFY(model.indexOf(free1).isValid());
    QVERIFY(fixture->redo());
    QVERIFY(!model.indexOf(free1).isValid());
    QCOMPARE(model.rowCount(), 4);
    QVERIFY(fixture->undo());
    QVERIFY(model.indexOf(free1).isValid());
}

void TestItemModels::fleetTellsTheRowsOfAnEditAlone()
{
    SessionFixture fixture(smallFleet());
    FleetModel model(fixture.session());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const auto rowsOf = [](const QSignalSpy &spy) {
        QList<int> rows;
        for (const QList<QVariant> &arguments : spy) {
            for (int row = arguments[0].toModelIndex().row(); row <= arguments[1].toModelIndex().row(); ++row)
                rows << row;
        }
        return rows;
    };
    QVERIFY(fixture->perform(u"Join"_s, {join(stores, free1)}));
    QCOMPARE(rowsOf(changed), QList{model.indexOf(free1).row()});
    // A new name is seen at every member; a new limit at none.
    changed.clear();
    QVERIFY(fixture->perform(u"Rename"_s, {RenameGroup{stores, u"Shops"_s}}));
    QCOMPARE(rowsOf(changed), (QList{model.indexOf(ClusterId(u"c1"_s)).row(), model.indexOf(ClusterId(u"c2"_s)).row(),
                                     model.indexOf(free1).row()}));
    QCOMPARE(model.indexOf(free1).data(FleetModel::GroupsRole).toStringList(), QStringList{u"Shops"_s});
    changed.clear();
    QVERIFY(fixture->perform(u"Limit"_s, {SetOversubscription{stores, Percent(150)}}));
    QVERIFY(changed.isEmpty());
    // Narrowed by membership, what an edit moves comes and goes by itself.
    model.choose(Facet::Membership, u"In a group"_s, true);
    const qsizetype before = reset.size();
    QCOMPARE(shown(model), (QStringList{u"c1"_s, u"c2"_s, u"c3"_s, u"free1"_s, u"i1"_s}));
    QVERIFY(fixture->perform(u"Delete"_s, {DeleteGroup{stores}}));
    QCOMPARE(removed.size(), 3);
    QCOMPARE(shown(model), (QStringList{u"c3"_s, u"i1"_s}));
    QVERIFY(fixture->undo());
    QCOMPARE(inserted.size(), 3);
    QCOMPARE(shown(model), (QStringList{u"c1"_s, u"c2"_s, u"c3"_s, u"free1"_s, u"i1"_s}));
    // What the search hides stays hidden.
    model.setSearch(u"free"_s);
    removed.clear();
    const qsizetype searched = reset.size();
    QVERIFY(fixture->perform(u"Leave"_s, {RemoveMember{stores, ClusterId(u"c1"_s)}}));
    QVERIFY(fixture->undo());
    QVERIFY(removed.isEmpty());
    QCOMPARE(shown(model), QStringList{u"free1"_s});
    QCOMPARE(reset.size(), searched);
    QCOMPARE(before + 1, searched);
}

void TestItemModels::fleetScope()
{
    SessionFixture fixture(smallFleet());
    FleetModel model(fixture.session());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setScope(Scope::project(ProjectId(u"pay"_s)));
    QCOMPARE(model.totalCount(), 9); // its own and those of the tenant
    model.setScope(Scope::project(ProjectId(u"other"_s)));
    QCOMPARE(model.totalCount(), 8);
    QVERIFY(!model.indexOf(ClusterId(u"p1"_s)).isValid());
    model.setSearch(u"p1"_s);
    QCOMPARE(model.rowCount(), 0);
    model.setScope(Scope::tenant());
    QCOMPARE(shown(model), QStringList{u"p1"_s});
}

void TestItemModels::fleetFollowsANewBase()
{
    SessionFixture fixture(smallFleet());
    FleetModel model(fixture.session());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSearch(u"free"_s);
    QVERIFY(fixture->perform(u"Join"_s, {join(stores, ClusterId(u"free2"_s))}));
    QVERIFY(fixture->rebase(withClusters(fixture->base(), without(free1)), fixture->clock().now()));
    QCOMPARE(shown(model), QStringList{u"free2"_s}); // the narrowing stays
    QCOMPARE(model.totalCount(), 8);
    QCOMPARE(model.index(0).data(FleetModel::GroupsRole).toStringList(), QStringList{u"Stores"_s});
    QVERIFY(fixture->rebase(Fleet(), fixture->clock().now()));
    QCOMPARE(model.totalCount(), 0);
    QVERIFY(model.facetValues(Facet::Provider).empty());
}

void TestItemModels::fleetKeepsItsRowsWhereItCan()
{
    SessionFixture fixture(smallFleet());
    FleetModel model(fixture.session());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QPersistentModelIndex selected = model.indexOf(free1);
    const auto rebase = [&](const std::function<void(HostCluster &)> &change) {
        return fixture->rebase(withClusters(fixture->base(), [&](std::vector<HostCluster> &clusters) {
                                   for (HostCluster &cluster : clusters) {
                                       if (cluster.id == free1)
                                           change(cluster);
                                   }
                               }),
                               fixture->clock().now());
    };
    QVERIFY(rebase([](HostCluster &cluster) {
        cluster.health = Health::Unhealthy;
        cluster.kubernetesVersion = u"1.99.3"_s;
    }));
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 1);
    QVERIFY(selected.isValid());
    QCOMPARE(selected.data(FleetModel::HealthRole).toInt(), static_cast<int>(Health::Unhealthy));
    QVERIFY(values(model, Facet::Version).contains(u"1.99:1"_s));
    // What is shown follows the narrowing, and what a search finds follows the cluster.
    model.choose(Facet::Version, u"1.99"_s, true);
    QCOMPARE(shown(model), QStringList{u"free1"_s});
    model.choose(Facet::Version, u"1.99"_s, false);
    model.setSearch(u"ring:canary"_s);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(rebase([](HostCluster &cluster) { cluster.labels.insert(u"ring"_s, u"canary"_s); }));
    QCOMPARE(shown(model), QStringList{u"free1"_s});
    model.setSearch({});
    // Another name is another place in the order.
    QVERIFY(rebase([](HostCluster &cluster) { cluster.name = u"a-new-name"_s; }));
    QCOMPARE(shown(model).constFirst(), u"a-new-name"_s);
    QCOMPARE(model.indexOf(free1).row(), 0);
}

void TestItemModels::findingsFollowEdits()
{
    SessionFixture fixture(smallFleet());
    FindingsModel model(fixture.session());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy counted(&model, &FindingsModel::countsChanged);
    const int before = model.rowCount();
    QVERIFY(fixture->perform(u"Limits"_s, {SetLimits{stores, {MilliCores(1000), MebiBytes(8192), GibiBytes(10)}}}));
    QCOMPARE(model.rowCount(), before + 1);
    QVERIFY(!counted.isEmpty());
    QCOMPARE(model.index(0, 0).data(FindingsModel::RuleRole).toString(), u"LIMITS-TOO-LOW"_s); // errors come first
    QCOMPARE(model.index(0, FindingsModel::SeverityColumn).data().toString(), u"Error"_s);
    QCOMPARE(model.index(0, FindingsModel::GroupColumn).data().toString(), u"Stores"_s);
    QCOMPARE(model.index(0, FindingsModel::MessageColumn).data().toString(), model.finding(0).message);
    QCOMPARE(model.count(Severity::Error) + model.count(Severity::Warning) + model.count(Severity::Note), model.rowCount());
    // A deleted group is still called by its name.
    QVERIFY(fixture->perform(u"Delete"_s, {DeleteGroup{GroupId(u"web"_s)}}));
    bool found = false;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.finding(row).group == GroupId(u"web"_s)) {
            found = true;
            QCOMPARE(model.index(row, FindingsModel::GroupColumn).data().toString(), u"Web"_s);
        }
    }
    QVERIFY(found);
    QVERIFY(fixture->undo());
    QVERIFY(fixture->undo());
    QCOMPARE(model.rowCount(), before);
    QVERIFY(fixture->rebase(Fleet(), fixture->clock().now()));
    QCOMPARE(model.rowCount(), 0);
}

void TestItemModels::planFollowsSteps()
{
    SessionFixture fixture(smallFleet());
    PlanModel model(fixture.session());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(fixture->perform(u"First"_s, {RenameGroup{stores, u"A"_s}}));
    QVERIFY(fixture->perform(u"Second"_s, {RenameGroup{stores, u"B"_s}}));
    QCOMPARE(model.rowCount(), 2);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(fixture->undo());
    QCOMPARE(model.rowCount(), 2); // undone steps stay in sight
    QVERIFY(!changed.isEmpty());
    QCOMPARE(model.index(0, 0).data(PlanModel::IsDoneRole).toBool(), true);
    QCOMPARE(model.index(1, 0).data(PlanModel::IsDoneRole).toBool(), false);
    QCOMPARE(model.index(1, 0).data().toString(), u"Second (undone)"_s);
    changed.clear();
    QVERIFY(fixture->perform(u"Third"_s, {RenameGroup{stores, u"C"_s}}));
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(model.index(1, 0).data().toString(), u"Third"_s);
    QVERIFY(fixture->discardPlan());
    QCOMPARE(model.rowCount(), 0);
}

void TestItemModels::planNotesAreEdited()
{
    SessionFixture fixture(smallFleet());
    PlanModel model(fixture.session());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(fixture->perform(u"First"_s, {RenameGroup{stores, u"A"_s}}));
    QVERIFY(fixture->perform(u"Second"_s, {RenameGroup{stores, u"B"_s}}));
    QVERIFY(fixture->undo());
    const QModelIndex note = model.index(0, PlanModel::NoteColumn);
    QVERIFY(model.flags(note) & Qt::ItemIsEditable);
    QVERIFY(!(model.flags(model.index(0, PlanModel::TitleColumn)) & Qt::ItemIsEditable));
    QVERIFY(!(model.flags(model.index(1, PlanModel::NoteColumn)) & Qt::ItemIsEditable)); // undone
    QVERIFY(model.setData(note, u"agreed with the owner"_s, Qt::EditRole));
    QCOMPARE(note.data().toString(), u"agreed with the owner"_s);
    QCOMPARE(fixture->plan().steps[0].note, u"agreed with the owner"_s);
    QVERIFY(!model.setData(model.index(0, PlanModel::TitleColumn), u"x"_s, Qt::EditRole));
    QVERIFY(!model.setData(model.index(1, PlanModel::NoteColumn), u"x"_s, Qt::EditRole));
    fixture->setApplying(true);
    QVERIFY(!(model.flags(note) & Qt::ItemIsEditable));
    QVERIFY(!model.setData(note, u"too late"_s, Qt::EditRole));
    QCOMPARE(note.data().toString(), u"agreed with the owner"_s);
}

void TestItemModels::activityKeepsTheLatest()
{
    ActivityModel model;
    RequestRecord record;
    record.at = QDateTime(QDate(2026, 3, 1), QTime(9, 30), Qt::UTC);
    record.method = u"GET"_s;
    const auto add = [&](int from, int to) {
        for (int i = from; i < to; ++i) {
            record.path = u"/v1/%1"_s.arg(i);
            model.add(record);
        }
    };
    add(0, ActivityModel::capacity - 1);
    // Looks at every row on each change: only from where it becomes interesting.
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    add(ActivityModel::capacity - 1, ActivityModel::capacity + 2);
    QCOMPARE(model.rowCount(), ActivityModel::capacity);
    QCOMPARE(model.index(0, ActivityModel::PathColumn).data().toString(), u"/v1/%1"_s.arg(ActivityModel::capacity + 1));
    QCOMPARE(model.index(ActivityModel::capacity - 1, ActivityModel::PathColumn).data().toString(), u"/v1/2"_s);
    QCOMPARE(model.index(0, ActivityModel::StatusColumn).data().toString(), u"—"_s);
    record.status = 503;
    record.attempts = 3;
    record.error = u"Busy"_s;
    record.auditUid = u"a-1"_s;
    model.add(record);
    QCOMPARE(model.index(0, ActivityModel::StatusColumn).data().toString(), u"503"_s);
    QCOMPARE(model.index(0, ActivityModel::AuditColumn).data().toString(), u"a-1"_s);
    QVERIFY(model.index(0, 0).data(ActivityModel::SearchRole).toString().contains(u"a-1"_s));
    QCOMPARE(model.index(0, ActivityModel::ErrorColumn).data().toString(), u"Busy"_s);
    QCOMPARE(model.index(0, ActivityModel::AttemptsColumn).data().toInt(), 3);
    QVERIFY(!model.index(0, 0).data(ActivityModel::WorkedRole).toBool());
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestItemModels::operationsShowThePlan()
{
    SessionFixture fixture(smallFleet());
    SyncService service(fixture.session());
    OperationsModel model(service);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(fixture->perform(u"Both"_s, {RenameGroup{stores, u"Shops"_s}, join(payments, free1)}));
    model.showPlanned(orderOperations(fixture->base(), fixture->draft()));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.finishedCount(), 0);
    for (int row = 0; row < 2; ++row) {
        QCOMPARE(model.index(row, OperationsModel::NumberColumn).data().toInt(), row + 1);
        QCOMPARE(model.index(row, OperationsModel::StateColumn).data().toString(), u"Waiting"_s);
        QVERIFY(!model.index(row, OperationsModel::TitleColumn).data().toString().isEmpty());
    }
    // Told of an operation that it does not show, or that the service has reset to none, it stays sound.
    Q_EMIT service.operationChanged(7);
    QCOMPARE(model.rowCount(), 2);
    Q_EMIT service.operationsReset();
    QCOMPARE(model.rowCount(), 0);
}

/// All models at once through a session's life.
void TestItemModels::contractThroughEverything()
{
    SessionFixture fixture(smallFleet());
    FleetModel fleet(fixture.session());
    FindingsModel findings(fixture.session());
    PlanModel plan(fixture.session());
    RulesModel rules(fixture.session());
    findings.setShowsWaived(true);
    using Tester = QAbstractItemModelTester;
    const Tester fleetTester(&fleet, Tester::FailureReportingMode::QtTest);
    const Tester findingsTester(&findings, Tester::FailureReportingMode::QtTest);
    const Tester planTester(&plan, Tester::FailureReportingMode::QtTest);
    const Tester rulesTester(&rules, Tester::FailureReportingMode::QtTest);
    fleet.choose(Facet::Membership, u"Free"_s, true);
    const Fleet base = fixture->base();
    for (int round = 0; round < 3; ++round) {
        QVERIFY(fixture->perform(u"Join"_s, {join(stores, free1)}));
        QVERIFY(fixture->perform(u"Leave"_s, {RemoveMember{payments, ClusterId(u"c3"_s)}}));
        QVERIFY(fixture->perform(u"Delete"_s, {DeleteGroup{payments}}));
        QVERIFY(fixture->undo());
        QVERIFY(fixture->undo());
        QVERIFY(fixture->redo());
        QVERIFY(fixture->rebase(base, fixture->clock().now()));
        QCOMPARE(plan.rowCount(), static_cast<int>(fixture->plan().steps.size()));
        QCOMPARE(findings.rowCount(), static_cast<int>(fixture->findings().size()));
        QVERIFY(fixture->discardPlan());
        QCOMPARE(plan.rowCount(), 0);
        QCOMPARE(fleet.rowCount(), 5);
    }
}

EASEL_TEST(TestItemModels)
#include "testitemmodels.moc"
