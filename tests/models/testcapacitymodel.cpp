// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of the capacity page, counted by hand; the sentences of a simulation; and CSV.
#include "capacity/simulationtext.h"
#include "capacityfleet.h"
#include "items/capacitymodel.h"
#include "reports/csvwriter.h"
#include "sessionfixture.h"
#include "testregistry.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const GroupId alpha(u"alpha"_s);
const GroupId beta(u"beta"_s);
const GroupId gammaGroup(u"gamma"_s);
const ClusterId h1(u"h1"_s);
const ClusterId h2(u"h2"_s);
const ClusterId h4(u"h4"_s);

using Tester = QAbstractItemModelTester;
constexpr auto reporting = Tester::FailureReportingMode::QtTest;

/// A row as "name load own others paused free allowed physical beyond virtual".
QString line(const CapacityModel &model, int row)
{
    QStringList cells;
    for (const int column : {CapacityModel::NameColumn, CapacityModel::LoadColumn, CapacityModel::OwnColumn, CapacityModel::OthersColumn,
                             CapacityModel::PausedColumn, CapacityModel::FreeColumn, CapacityModel::AllowedColumn,
                             CapacityModel::PhysicalColumn, CapacityModel::BeyondColumn, CapacityModel::VirtualClustersColumn})
        cells << model.index(row, column).data().toString();
    return cells.join(u' ');
}

QStringList lines(const CapacityModel &model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result << line(model, row);
    return result;
}

QStringList told(const Fleet &fleet, const SimulationQuestion &question)
{
    QStringList texts;
    for (const auto &sentence : SimulationText::of(fleet, question, answer(fleet, question)))
        texts << sentence.text;
    return texts;
}

} // namespace

Q_DECLARE_METATYPE(easel::SimulationQuestion)

class TestCapacityModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsAreCounted();
    void hostsAddUpToTheirGroup();
    void storageIsNotTold();
    void rawValuesAreSorted();
    void followsTheSession();
    void countsNothingWhileUnwatched();
    void showsTheScope();
    void sentences_data();
    void sentences();
    void boundsAreSaid();
    void csv_data();
    void csv();
    void filesAreSaved();
};

void TestCapacityModel::groupsAreCounted()
{
    SessionFixture fixture(capacityFleet(true));
    const CapacityModel model(fixture.session());
    QCOMPARE(lines(model), (QStringList{u"Alpha 37 % 6 3 4 17 24 24 0 3"_s, u"Beta 25 % 3 0 0 9 12 8 0 1"_s, u"Gamma 150 % 6 0 0 0 4 4 2 2"_s}));
    QCOMPARE(model.row(1).unknownMembers, 1);
    QCOMPARE(model.headerWithUnit(CapacityModel::FreeColumn), u"Free (CPU)"_s);
}

void TestCapacityModel::hostsAddUpToTheirGroup()
{
    SessionFixture fixture(capacityFleet(true));
    CapacityModel model(fixture.session());
    const Tester tester(&model, reporting);
    model.showHosts(alpha);
    QCOMPARE(lines(model), (QStringList{u"h1 25 % 4 0 4 12 16 16 0 2"_s, u"h2 37 % 0 3 0 5 8 8 0 0"_s, u"No host yet — 2 0 0 — — — — 1"_s}));
    QCOMPARE(model.rowOf(alpha, h2), 1);
    QCOMPARE(model.rowOf(beta, h2), -1);
    model.showHosts(beta);
    QCOMPARE(lines(model), (QStringList{u"h2 25 % 3 0 0 9 12 8 0 1"_s, u"h3 — 0 0 0 — — — — 0"_s}));
    // A virtual cluster stays on a host that leaves the group.
    QVERIFY(fixture->perform(u"Leave"_s, {RemoveMember{beta, h2}}));
    QCOMPARE(lines(model).last(), u"On hosts outside the group — 3 0 0 — — — — 1"_s);
    model.showHosts(GroupId(u"none"_s));
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(model.group().isEmpty());
}

void TestCapacityModel::storageIsNotTold()
{
    SessionFixture fixture(capacityFleet());
    CapacityModel model(fixture.session());
    model.setResource(Resource::Storage);
    // A paused virtual cluster keeps its storage.
    QCOMPARE(line(model, 0), u"Alpha — 4 2 0 — — — — 2"_s);
    const QModelIndex free = model.index(0, CapacityModel::FreeColumn);
    QVERIFY(free.data(Qt::ToolTipRole).toString().contains(u"Not told"_s));
    QVERIFY(free.data(Qt::AccessibleTextRole).toString().contains(u"not told"_s));
    QVERIFY(free.data(CapacityModel::NumberRole).toString().isEmpty());
    QCOMPARE(model.headerWithUnit(CapacityModel::FreeColumn), u"Free (GiB)"_s);
}

void TestCapacityModel::rawValuesAreSorted()
{
    SessionFixture fixture(capacityFleet());
    CapacityModel model(fixture.session());
    QCOMPARE(model.index(0, CapacityModel::AllowedColumn).data(CapacityModel::SortRole).toLongLong(), 24'000);
    QCOMPARE(model.index(0, CapacityModel::AllowedColumn).data(CapacityModel::NumberRole).toString(), u"24"_s);
    QCOMPARE(model.index(0, CapacityModel::LoadColumn).data(CapacityModel::SortRole).toLongLong(), 37);
    QCOMPARE(model.index(0, CapacityModel::AllowedColumn).data(Qt::AccessibleTextRole).toString(), u"24 CPU"_s);
    model.setResource(Resource::Memory);
    QCOMPARE(model.index(0, CapacityModel::AllowedColumn).data(CapacityModel::SortRole).toLongLong(), 96 * 1024);
}

void TestCapacityModel::followsTheSession()
{
    SessionFixture fixture(capacityFleet());
    CapacityModel model(fixture.session());
    const Tester tester(&model, reporting);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QVERIFY(fixture->perform(u"More"_s, {SetOversubscription{alpha, Percent(200)}}));
    QCOMPARE(line(model, 0), u"Alpha 18 % 4 3 4 41 48 24 0 2"_s);
    QCOMPARE(changed.size(), 1);
    QVERIFY(reset.isEmpty());
    QVERIFY(fixture->perform(u"Delete"_s, {DeleteGroup{gammaGroup}}));
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(fixture->undo());
    QVERIFY(fixture->undo());
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(line(model, 0), u"Alpha 37 % 4 3 4 17 24 24 0 2"_s);
    model.showHosts(gammaGroup);
    QVERIFY(fixture->perform(u"Delete"_s, {DeleteGroup{gammaGroup}}));
    QVERIFY(model.group().isEmpty());
    QVERIFY(fixture->rebase(Fleet(), fixture->clock().now()));
    QCOMPARE(model.rowCount(), 0);
}

void TestCapacityModel::countsNothingWhileUnwatched()
{
    SessionFixture fixture(capacityFleet());
    CapacityModel model(fixture.session());
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setFollowing(false);
    QVERIFY(fixture->perform(u"More"_s, {SetOversubscription{alpha, Percent(200)}}));
    QVERIFY(fixture->perform(u"Delete"_s, {DeleteGroup{gammaGroup}}));
    QVERIFY(reset.isEmpty());
    QCOMPARE(model.rowCount(), 3);
    model.setFollowing(true);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(line(model, 0), u"Alpha 18 % 4 3 4 41 48 24 0 2"_s);
}

void TestCapacityModel::showsTheScope()
{
    SessionFixture fixture(smallFleet());
    CapacityModel model(fixture.session());
    QCOMPARE(model.rowCount(), 4);
    QVERIFY(fixture->perform(u"New"_s, {CreateGroup{[] {
                                 ClusterGroup group;
                                 group.id = makeDraftGroupId();
                                 group.name = u"Other"_s;
                                 group.scope = Scope::project(ProjectId(u"other"_s));
                                 return group;
                             }()}}));
    QCOMPARE(model.rowCount(), 5);
    model.setScope(Scope::project(ProjectId(u"pay"_s)));
    QCOMPARE(model.rowCount(), 4);
    model.setScope(Scope::tenant());
    QCOMPARE(model.rowCount(), 5);
}

void TestCapacityModel::sentences_data()
{
    QTest::addColumn<SimulationQuestion>("question");
    QTest::addColumn<QStringList>("expected");
    const Resources size{MilliCores(2000), MebiBytes(4096), GibiBytes(0)};
    const auto row = [&](const char *name, const GroupId &group, const Resources &each, const auto &edit, const QStringList &expected) {
        SimulationQuestion question{{}, group, each};
        edit(question.scenario);
        QTest::newRow(name) << question << expected;
    };
    const auto nothing = [](Scenario &) {};
    const QString alphaTight = u"Tightest in Alpha is h2: 37 % of its allowed CPU is asked for."_s;
    row("how many more", alpha, size, nothing, {u"8 more of 2 CPU, 4 GiB memory fit(s) into Alpha."_s, alphaTight});
    row("beyond the limits", alpha, {MilliCores(7000), MebiBytes(4096), GibiBytes(0)}, nothing,
        {u"Alpha allows one request at most 6 CPU, 8 GiB memory, 10 GiB storage, so nothing of 7 CPU, 4 GiB memory fits."_s, alphaTight});
    row("storage", gammaGroup, {MilliCores(1000), MebiBytes(1024), GibiBytes(1)}, nothing,
        {u"0 more of 1 CPU, 1 GiB memory, 1 GiB storage fit(s) into Gamma."_s,
         u"Tightest in Gamma is h4: 150 % of its allowed CPU is asked for."_s,
         u"The backend does not tell the storage of host clusters, so storage limits nothing here."_s});
    row("some fit", alpha, size, [&](Scenario &scenario) { scenario.additions = {{alpha, size, 10}}; },
        {u"Of 10 added virtual cluster(s) 8 fit into Alpha."_s,
         u"Tightest in Alpha is h1: 100 % of its allowed CPU is asked for."_s});
    row("all fit", alpha, size, [&](Scenario &scenario) { scenario.additions = {{alpha, size, 8}}; },
        {u"All 8 added virtual cluster(s) fit into Alpha."_s, u"After that 0 more of 2 CPU, 4 GiB memory fit(s) into Alpha."_s,
         u"Tightest in Alpha is h1: 100 % of its allowed CPU is asked for."_s});
    row("what a lost host carried fits", {}, {}, [&](Scenario &scenario) { scenario.lostHosts = {h1}; },
        {u"2 virtual cluster(s) need a host, and all find one."_s});
    row("nothing was on it", {}, {}, [&](Scenario &scenario) { scenario.lostHosts = {ClusterId(u"h3"_s)}; },
        {u"No virtual cluster runs on what is lost."_s});
    row("nowhere to go", gammaGroup, size, [&](Scenario &scenario) { scenario.lostHosts = {h4}; },
        {u"2 virtual cluster(s) need a host. 2 of them fit(s) nowhere."_s,
         u"Gamma: 2 of 2 find no host; they lack 6 CPU, 4 GiB memory, 4 GiB storage."_s,
         u"Gamma has no host cluster left whose capacity is known, so nothing fits."_s});
    row("less oversubscription", beta, size, [&](Scenario &scenario) { scenario.oversubscription = {{beta, Percent(25)}}; },
        {u"After that 0 more of 2 CPU, 4 GiB memory fit(s) into Beta."_s,
         u"Tightest in Beta is h2: 150 % of its allowed CPU is asked for."_s, u"h2 is asked for 1 CPU more than Beta allows."_s});
}

void TestCapacityModel::sentences()
{
    QFETCH(SimulationQuestion, question);
    QFETCH(QStringList, expected);
    QCOMPARE(told(capacityFleet(), question), expected);
}

void TestCapacityModel::boundsAreSaid()
{
    // Where a3 goes is one placement of two.
    const QStringList texts = told(capacityFleet(true), {{}, alpha, {MilliCores(2000), MebiBytes(4096), GibiBytes(0)}});
    QCOMPARE(texts.value(0), u"1 virtual cluster(s) need a host, and all find one."_s);
    QVERIFY2(texts.value(1).startsWith(u"After that at least 7 and at most 8 more"_s), qPrintable(texts.join(u'\n')));
}

void TestCapacityModel::csv_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QString &field, const char *text) { QTest::newRow(name) << field << QByteArray(text); };
    row("plain", u"Stores"_s, "Stores");
    row("empty", {}, "");
    row("comma", u"a,b"_s, "\"a,b\"");
    row("quote", u"a\"b"_s, "\"a\"\"b\"");
    row("line", u"a\nb"_s, "\"a\nb\"");
    row("not ASCII", u"Köln"_s, "K\xC3\xB6ln");
    row("formula", u"=1+1"_s, "'=1+1");
    row("formula with comma", u"=SUM(A1,B1)"_s, "\"'=SUM(A1,B1)\"");
    row("plus", u"+49"_s, "'+49");
    row("minus", u"-1"_s, "'-1");
    row("at", u"@x"_s, "'@x");
    row("tab", u"\tx"_s, "'\tx");
    row("return", u"\rx"_s, "\"'\rx\"");
    QTest::newRow("NUL") << QString(QChar(u'\0')) + u'x' << QByteArray("'\0x", 3);
    row("later", u"a=1"_s, "a=1");
}

void TestCapacityModel::csv()
{
    QFETCH(QString, field);
    QFETCH(QByteArray, text);
    QCOMPARE(csvText({{field, u"2"_s}, {u"3"_s, field}}), text + ",2\r\n3," + text + "\r\n");
}

void TestCapacityModel::filesAreSaved()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.csv"_s);
    QVERIFY(saveFile(path, "one"));
    QVERIFY(saveFile(path, "two"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("two"));
    QVERIFY(!(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    const auto refused = saveFile(folder.filePath(u"nowhere/a.csv"_s), "one");
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Storage);
}

EASEL_TEST(TestCapacityModel)
#include "testcapacitymodel.moc"
