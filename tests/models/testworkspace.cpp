// SPDX-License-Identifier: GPL-3.0-or-later
// What is stored is what is loaded.
#include "fleetbuilder.h"
#include "fleetcompare.h"
#include "testfiles.h"
#include "testregistry.h"
#include "workspace/fleetrows.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0, 0, 123), Qt::UTC);

PlanStep step(const QString &title, const QString &name = u"n"_s)
{
    return {title, {RenameGroup{GroupId(u"g1"_s), name}}, noon, {}};
}

/// A fleet in which every field of every type has a value of its own.
Fleet fullFleet()
{
    HostCluster full;
    full.id = ClusterId(u"c-full"_s);
    full.name = u"Köln ☃ 𝄞"_s;
    full.scope = Scope::project(ProjectId(u"p1"_s));
    full.provider = Provider::Edge;
    full.region = u"r"_s;
    full.site = u"site"_s;
    full.coordinates = Coordinates{-6.95, 50.94};
    full.kubernetesVersion = u"1.31.4"_s;
    full.state = ClusterState::Provisioning;
    full.health = Health::Unhealthy;
    full.isHost = full.isGateway = full.isReadOnlyImport = true;
    full.endpoint = EndpointType::LoadBalancer;
    full.hostDns = u"*.apps.example.com"_s;
    full.cpu = {MilliCores(1), std::nullopt, MilliCores(-3)};
    full.memory = {std::nullopt, MebiBytes(0), MebiBytes(std::numeric_limits<qint64>::max())};
    full.packs = {{u"k8s"_s, u"kubernetes"_s, u"1.31.4"_s}, {u"addon"_s, u"nginx"_s, QString()}};
    full.labels = {{u"a"_s, u"1"_s}, {u"b"_s, QString()}};
    full.lastModified = noon;
    HostCluster empty;
    empty.id = ClusterId(u"c-empty"_s);
    EdgeHost machine{EdgeHostId(u"e1"_s), u"edge-1"_s, Scope::system(), u"site"_s, Coordinates{1, 2}, Health::Healthy,
                     full.id, MilliCores(8000), MebiBytes(16384)};
    VirtualCluster vc{VirtualClusterId(u"v1"_s), u"vc"_s, Scope::tenant(), GroupId(u"g1"_s), full.id,
                      VirtualClusterState::Paused, Health::Unknown, u"1.30.0"_s,
                      {MilliCores(1), MebiBytes(2), GibiBytes(3)}, MilliCores(4), MebiBytes(0),
                      QDateTime({2026, 3, 14}, {9, 26, 53, 589}, Qt::UTC)};
    ClusterProfile profile{ProfileId(u"pr1"_s), u"Ingress"_s, u"1.2.0"_s, Scope::project(ProjectId(u"p1"_s)), true,
                           {{u"addon"_s, u"nginx"_s, u"1"_s}}};
    ClusterGroup group;
    group.id = GroupId(u"g1"_s);
    group.name = u"Group “one”"_s;
    group.description = u"two\nlines"_s;
    group.tags = {{u"k"_s, u"v"_s}};
    group.scope = Scope::project(ProjectId(u"p1"_s));
    group.endpoint = EndpointType::LoadBalancer;
    group.distribution = Distribution::VClusterGeneric;
    group.limits = {MilliCores(4), MebiBytes(5), GibiBytes(6)};
    group.oversubscription = Percent(150);
    group.values = u"# comment\na: 1\n"_s;
    group.vclusterVersion = u"0.27.3"_s;
    group.members = {{full.id, u"full"_s, u"*.x.example.com"_s, 8443,
                      LoadBalancerSettings{{u"10.0.0.1"_s}, u"Local"_s, {u"10.0.0.0/8"_s, u"fd00::/8"_s}}},
                     {empty.id, QString(), QString(), std::nullopt, std::nullopt}};
    group.profiles = {{profile.id, profile.name}};
    group.isActive = false;
    group.lastModified = noon.addSecs(1);
    ClusterGroup bare;
    bare.id = GroupId(u"g2"_s);
    return Fleet(std::make_shared<const Inventory>(std::vector{Project{ProjectId(u"p1"_s), u"Payments"_s}},
                                                   std::vector{full, empty}, std::vector{machine, EdgeHost{}},
                                                   std::vector{vc, VirtualCluster{}},
                                                   std::vector{profile},
                                                   QHash<Distribution, QString>{{Distribution::K3s, u"k: 3\n"_s}},
                                                   DeveloperCredits{CreditUsage{{{MilliCores(1), MebiBytes(2), GibiBytes(3)}, 4}, {{MilliCores(-5), {}, {}}, 6}},
                                                                    std::nullopt}),
                 {group, bare});
}

} // namespace

class TestWorkspace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void newFileIsEmptyAndPrivate();
    void creatingNeverReplaces();
    void fleetComesBackWhole();
    void generatedFleetsComeBackWhole();
    void virtualClustersOfBeforeAreRead();
    void secondFleetReplacesTheFirst();
    void pastDefaultsAreRemembered();
    void planComesBackWithItsUndoneSteps();
    void appendingDropsTheUndone();
    void gapsAreRefused();
    void snapshotAndPlanChangeTogether();
    void journalIsUpdatedInPlace();
    void settingsAndConnection();
    void recordsOfApplies();
    void writesInTheBackgroundKeepTheirOrder();
    void brokenRowsAreErrors_data();
    void brokenRowsAreErrors();

private:
    QString file() const { return m_folder->filePath(u"w.easel"_s); }
    std::unique_ptr<Workspace> create() const
    {
        auto made = Workspace::create(file());
        if (!made)
            qFatal("%s", qPrintable(made.error().toString()));
        return std::move(*made);
    }
    std::unique_ptr<Workspace> reopen() const
    {
        auto opened = Workspace::open(file());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().toString()));
        return std::move(*opened);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWorkspace::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestWorkspace::newFileIsEmptyAndPrivate()
{
    const QString path = m_folder->filePath(u"new/deeper/my fleet #1?.easel"_s);
    auto made = Workspace::create(path);
    QVERIFY2(made, qPrintable(made ? QString() : made.error().toString()));
    Workspace &workspace = **made;
    QCOMPARE(workspace.name(), u"my fleet #1?"_s);
    QVERIFY(!workspace.isReadOnly());
    QCOMPARE(workspace.holder(), QString());
    QCOMPARE(workspace.loadFleet()->groupCount(), 0);
    QVERIFY(workspace.loadPlan()->isEmpty());
    QVERIFY(!workspace.pulledAt().isValid());
    QVERIFY(workspace.connection() == ConnectionInfo());
    // While it is open and written to, its companions are as private as it is.
    QVERIFY(workspace.appendStep(0, step(u"t"_s)));
    const QFile::Permissions mine = QFile::ReadOwner | QFile::WriteOwner;
    const auto files = QDir(m_folder->filePath(u"new/deeper"_s)).entryInfoList(QDir::Files | QDir::Hidden);
    QCOMPARE(files.size(), 4); // the file, its log, the log's index, the lock
    for (const QFileInfo &info : files) {
        const QFile::Permissions unix = info.permissions() & ~(QFile::ReadUser | QFile::WriteUser | QFile::ExeUser);
        QVERIFY2(unix == mine, qPrintable(info.fileName()));
    }
    for (const auto *folder : {"new", "new/deeper"}) {
        const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther;
        QVERIFY((QFileInfo(m_folder->filePath(QLatin1String(folder))).permissions() & others) == QFile::Permissions());
    }
    made->reset();
    auto again = Workspace::open(path);
    QVERIFY(again);
    QCOMPARE((*again)->loadPlan()->steps.size(), 1u);
}

void TestWorkspace::creatingNeverReplaces()
{
    writeFile(file(), "somebody's");
    const auto before = listing(m_folder->path());
    const auto made = Workspace::create(file());
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Conflict);
    QCOMPARE(listing(m_folder->path()), before);
}

void TestWorkspace::fleetComesBackWhole()
{
    const Fleet fleet = fullFleet();
    {
        auto workspace = create();
        QVERIFY(workspace->storeFleet(fleet, noon));
    }
    const auto workspace = reopen();
    const Result<Fleet> loaded = workspace->loadFleet();
    QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().toString()));
    QCOMPARE(firstDifference(*loaded, fleet), QString());
    QCOMPARE(workspace->pulledAt(), noon);
    QCOMPARE(workspace->pulledAt().timeSpec(), Qt::UTC);
}

void TestWorkspace::generatedFleetsComeBackWhole()
{
    auto workspace = create();
    for (const quint32 seed : {1u, 2u, 3u}) {
        const Fleet fleet = generatedFleet(700, seed);
        QVERIFY(workspace->storeFleet(fleet, noon));
        QCOMPARE(firstDifference(*workspace->loadFleet(), fleet), QString());
    }
}

void TestWorkspace::secondFleetReplacesTheFirst()
{
    auto workspace = create();
    QVERIFY(workspace->storeFleet(fullFleet(), noon));
    const Fleet small = FleetBuilder().cluster("only").group("g9", "Nine").member("only").build();
    QVERIFY(workspace->storeFleet(small, noon.addDays(1)));
    QCOMPARE(firstDifference(*workspace->loadFleet(), small), QString());
    QCOMPARE(workspace->pulledAt(), noon.addDays(1));
}

void TestWorkspace::pastDefaultsAreRemembered()
{
    const auto offering = [](const char *values) {
        return Fleet(std::make_shared<const Inventory>(std::vector<Project>(), std::vector<HostCluster>(), std::vector<EdgeHost>(),
                                                       std::vector<VirtualCluster>(), std::vector<ClusterProfile>(),
                                                       QHash<Distribution, QString>{{Distribution::CncfK8s, QString::fromLatin1(values)}}),
                     {});
    };
    constexpr const char *older = "controlPlane:\n  statefulSet:\n    image:\n      tag: 0.26.1\n";
    constexpr const char *newer = "controlPlane:\n  statefulSet:\n    image:\n      tag: 0.27.3\n";
    auto workspace = create();
    QVERIFY(workspace->pastDefaults()->empty());
    QVERIFY(workspace->storeFleet(offering(older), noon));
    QVERIFY(workspace->storeFleet(offering(newer), noon));
    QVERIFY(workspace->storeFleet(offering("no: version\n"), noon));
    workspace.reset();
    const auto past = reopen()->pastDefaults();
    QVERIFY(past);
    QCOMPARE(*past, (std::vector<PastDefault>{{Distribution::CncfK8s, u"0.26.1"_s, QString::fromLatin1(older)},
                                              {Distribution::CncfK8s, u"0.27.3"_s, QString::fromLatin1(newer)}}));
}

void TestWorkspace::planComesBackWithItsUndoneSteps()
{
    {
        auto workspace = create();
        QVERIFY(workspace->appendStep(0, step(u"one"_s)));
        QVERIFY(workspace->appendStep(1, {u"two"_s, {DeleteGroup{GroupId(u"g"_s)}, TagGroup{GroupId(u"h"_s), {{u"a"_s, QString()}}}}, noon, u"why"_s}));
        QVERIFY(workspace->setPlanPosition(1));
        QVERIFY(workspace->setStepNote(0, u"because"_s));
    }
    const Result<Plan> plan = reopen()->loadPlan();
    QVERIFY(plan);
    QCOMPARE(plan->position, 1);
    QCOMPARE(plan->steps.size(), 2u);
    QCOMPARE(plan->steps[0].note, u"because"_s);
    QCOMPARE(plan->steps[1].note, u"why"_s);
    QCOMPARE(plan->steps[1].at, noon);
    QCOMPARE(plan->steps[1].changes.size(), 2u);
}

void TestWorkspace::appendingDropsTheUndone()
{
    auto workspace = create();
    for (int i = 0; i < 3; ++i)
        QVERIFY(workspace->appendStep(i, step(QString::number(i))));
    QVERIFY(workspace->setPlanPosition(1));
    QVERIFY(workspace->appendStep(1, step(u"new"_s)));
    const Plan plan = *workspace->loadPlan();
    QCOMPARE(plan.steps.size(), 2u);
    QCOMPARE(plan.steps[1].title, u"new"_s);
    QCOMPARE(plan.position, 2);
    QVERIFY(workspace->clearPlan());
    QVERIFY(workspace->loadPlan()->steps.empty());
}

void TestWorkspace::gapsAreRefused()
{
    auto workspace = create();
    QVERIFY(workspace->appendStep(0, step(u"0"_s)));
    QCOMPARE(workspace->appendStep(2, step(u"2"_s)).error().code, ErrorCode::InvalidInput);
    QCOMPARE(workspace->setPlanPosition(2).error().code, ErrorCode::InvalidInput);
    QCOMPARE(workspace->setPlanPosition(-1).error().code, ErrorCode::InvalidInput);
    QCOMPARE(workspace->setStepNote(1, u"x"_s).error().code, ErrorCode::InvalidInput);
    QCOMPARE(workspace->loadPlan()->steps.size(), 1u);
}

void TestWorkspace::snapshotAndPlanChangeTogether()
{
    auto workspace = create();
    QVERIFY(workspace->storeFleet(fullFleet(), noon));
    QVERIFY(workspace->appendStep(0, step(u"kept"_s)));
    // A plan that cannot be stored takes the snapshot that came with it back.
    Plan impossible;
    impossible.position = 3;
    const Fleet other = FleetBuilder().cluster("only").build();
    QVERIFY(!workspace->storeFleetAndPlan(other, noon.addDays(1), impossible));
    QCOMPARE(firstDifference(*workspace->loadFleet(), fullFleet()), QString());
    QCOMPARE(workspace->pulledAt(), noon);
    QCOMPARE(workspace->loadPlan()->steps[0].title, u"kept"_s);

    Plan plan;
    plan.steps = {step(u"a"_s), step(u"b"_s)};
    plan.steps[1].note = u"n"_s;
    plan.position = 1;
    QVERIFY(workspace->storeFleetAndPlan(other, noon.addDays(1), plan));
    QCOMPARE(firstDifference(*workspace->loadFleet(), other), QString());
    QCOMPARE(workspace->loadPlan()->position, 1);
    QCOMPARE(workspace->loadPlan()->steps[1].note, u"n"_s);
}

void TestWorkspace::journalIsUpdatedInPlace()
{
    JournalEntry second{u"op-b"_s, 2, JournalEntry::State::Intended, GroupId(u"draft:x"_s), {}, u"Create"_s, {}, noon};
    JournalEntry first{u"op-a"_s, 1, JournalEntry::State::OutcomeUnknown, GroupId(u"g"_s), GroupId(u"u"_s), u"Rename"_s, u"no answer"_s, noon, noon.addDays(-3)};
    {
        auto workspace = create();
        QVERIFY(workspace->writeJournal(second).result());
        QVERIFY(workspace->writeJournal(first).result());
        second.state = JournalEntry::State::Succeeded;
        second.backendGroup = GroupId(u"uid-1"_s);
        QVERIFY(workspace->writeJournal(second).result());
    }
    auto workspace = reopen();
    const auto entries = *workspace->journal();
    QCOMPARE(entries.size(), 2u);
    const auto same = [](const JournalEntry &a, const JournalEntry &b) {
        return a.operationId == b.operationId && a.number == b.number && a.state == b.state && a.group == b.group
               && a.backendGroup == b.backendGroup && a.title == b.title && a.error == b.error && a.at == b.at && a.seen == b.seen;
    };
    QVERIFY(same(entries[0], first));
    QVERIFY(same(entries[1], second));
    QVERIFY(workspace->clearJournal());
    QVERIFY(workspace->journal()->empty());
}

void TestWorkspace::settingsAndConnection()
{
    {
        auto workspace = create();
        QVERIFY(workspace->setSetting(u"layout"_s, QByteArray("\0\xff", 2)));
        QVERIFY(workspace->setSetting(u"empty"_s, {}));
        QVERIFY(workspace->setConnection({QUrl(u"https://user:secret@palette.example.com:8443/"_s), Scope::project(ProjectId(u"p1"_s))}));
    }
    const auto workspace = reopen();
    QCOMPARE(workspace->setting(u"layout"_s), QByteArray("\0\xff", 2));
    QCOMPARE(workspace->setting(u"never set"_s), QByteArray());
    QCOMPARE(workspace->connection().url, QUrl(u"https://palette.example.com:8443/"_s));
    QVERIFY(workspace->connection().scope == Scope::project(ProjectId(u"p1"_s)));
    QVERIFY(!contentOf(file()).contains("secret"));
}

void TestWorkspace::recordsOfApplies()
{
    ApplyRecord first;
    first.id = u"one"_s;
    first.digest = u"abc"_s;
    first.startedAt = noon;
    first.by = u"Ada “of” Berlin"_s;
    first.account = u"ada@example.com https://palette.example.com"_s;
    first.steps = {{1, u"Create “x”"_s, u"x"_s, ApplyRecord::Step::State::Succeeded, 2, {u"audit-1"_s, u"audit-2"_s}, {}, noon, noon.addSecs(1)},
                   {2, u"Delete “y”"_s, u"y"_s, ApplyRecord::Step::State::Skipped, 0, {}, u"It needs operation 1."_s, {}, {}}};
    ApplyRecord second;
    second.id = u"a later one"_s;
    second.startedAt = noon.addSecs(60);
    {
        auto workspace = create();
        QVERIFY(workspace->applyRecords(10)->empty());
        QVERIFY(workspace->putApplyRecord(first).result());
        QVERIFY(workspace->putApplyRecord(second).result());
        first.endedAt = noon.addSecs(5);
        first.outcome = ApplyRecord::Outcome::Failed;
        first.summary = u"1 of 2."_s;
        first.remarks = QStringList{u"look"_s, u"here"_s};
        QVERIFY(workspace->putApplyRecord(first).result());
    }
    auto workspace = reopen();
    const auto records = workspace->applyRecords(10);
    QVERIFY(records);
    QCOMPARE(records->size(), 2u);
    QVERIFY((*records)[0] == second);
    QVERIFY((*records)[1] == first);
    QCOMPARE(workspace->applyRecords(1)->size(), 1u);
    // The oldest make room.
    std::vector<QFuture<Result<void>>> writes;
    for (int i = 0; i < 120; ++i) {
        ApplyRecord record;
        record.id = u"r%1"_s.arg(i);
        record.startedAt = noon.addSecs(100 + i);
        writes.push_back(workspace->putApplyRecord(record));
    }
    for (QFuture<Result<void>> &write : writes)
        QVERIFY(write.result());
    const auto kept = workspace->applyRecords(1000);
    QCOMPARE(kept->size(), 100u);
    QCOMPARE(kept->front().id, u"r119"_s);
    QCOMPARE(kept->back().id, u"r20"_s);
}

void TestWorkspace::writesInTheBackgroundKeepTheirOrder()
{
    auto workspace = create();
    std::vector<QFuture<Result<void>>> writes;
    for (int i = 0; i < 200; ++i) {
        JournalEntry entry{u"op-%1"_s.arg(i % 7), i % 7, JournalEntry::State::Sent, GroupId(u"g"_s), {}, u"t%1"_s.arg(i), {}, noon};
        writes.push_back(workspace->writeJournal(entry));
    }
    // Also when nobody waits for them: what was told is on the disk when the workspace is closed.
    workspace.reset();
    for (QFuture<Result<void>> &write : writes)
        QVERIFY(write.isFinished() && write.result());
    workspace = reopen();
    const auto entries = workspace->journal();
    QCOMPARE(entries->size(), 7u);
    for (const JournalEntry &entry : *entries)
        QCOMPARE(entry.title, u"t%1"_s.arg(199 - (199 - entry.number) % 7)); // the last of its number
}

void TestWorkspace::brokenRowsAreErrors_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("short row") << u"UPDATE host_cluster SET body = substr(body, 1, 4) WHERE position = 0"_s;
    QTest::newRow("long row") << u"UPDATE virtual_cluster SET body = CAST(body || 'x' AS BLOB) WHERE position = 1"_s;
    QTest::newRow("no words") << u"DELETE FROM words"_s;
    QTest::newRow("count without end") << u"UPDATE words SET body = x'ffffffffffffffff7f'"_s;
    QTest::newRow("number without end") << u"UPDATE cluster_group SET body = x'ffffffffffffffffffffffffffffff'"_s;
    QTest::newRow("step that is no JSON") << u"UPDATE plan_step SET body = '{'"_s;
    QTest::newRow("step of an unknown kind") << u"UPDATE plan_step SET body = replace(body, 'renameGroup', 'paintGroup')"_s;
    QTest::newRow("position behind the end") << u"UPDATE state SET plan_position = 9"_s;
    QTest::newRow("missing step") << u"UPDATE plan_step SET position = 5"_s;
    QTest::newRow("unknown state") << u"UPDATE journal SET state = 'maybe'"_s;
    QTest::newRow("a record that is no JSON") << u"UPDATE apply_record SET body = '{'"_s;
    QTest::newRow("a record with an unknown outcome") << u"UPDATE apply_record SET body = replace(body, 'running', 'maybe')"_s;
}

void TestWorkspace::brokenRowsAreErrors()
{
    QFETCH(QString, sql);
    {
        auto workspace = create();
        QVERIFY(workspace->storeFleet(fullFleet(), noon));
        QVERIFY(workspace->appendStep(0, step(u"s"_s)));
        QVERIFY(workspace->writeJournal({u"o"_s, 1, {}, {}, {}, {}, {}, noon}).result());
        ApplyRecord record;
        record.id = u"r"_s;
        record.startedAt = noon;
        QVERIFY(workspace->putApplyRecord(record).result());
    }
    runSql(file(), {sql});
    auto workspace = reopen();
    std::vector<Error> errors;
    if (const auto fleet = workspace->loadFleet(); !fleet)
        errors.push_back(fleet.error());
    if (const auto plan = workspace->loadPlan(); !plan)
        errors.push_back(plan.error());
    if (const auto journal = workspace->journal(); !journal)
        errors.push_back(journal.error());
    if (const auto records = workspace->applyRecords(10); !records)
        errors.push_back(records.error());
    QCOMPARE(errors.size(), 1u);
    QCOMPARE(errors[0].code, ErrorCode::DamagedFile);
}

void TestWorkspace::virtualClustersOfBeforeAreRead()
{
    // Before version 7 a row ended with the size, and before version 8 with the time.
    VirtualCluster each{VirtualClusterId(u"v1"_s), u"vc"_s, Scope::tenant(), GroupId(u"g1"_s), ClusterId(u"c1"_s), VirtualClusterState::Paused,
                        Health::Healthy, u"1.30.0"_s, {MilliCores(1), MebiBytes(2), GibiBytes(3)}};
    Words words;
    RowWriter out(words);
    write(out, each);
    const QByteArray row = out.take();
    constexpr qsizetype sinceVersion8 = 1; // that there is no owner
    constexpr qsizetype sinceVersion7 = sinceVersion8 + 3; // that there is no use and no time, a byte each
    for (const QByteArray &bytes : {row, row.chopped(sinceVersion8), row.chopped(sinceVersion7)}) {
        RowReader in(bytes, words);
        VirtualCluster again;
        read(in, again);
        QVERIFY(in.isComplete());
        QCOMPARE(again, each);
    }
    for (qsizetype cut = sinceVersion8 + 1; cut < sinceVersion7; ++cut) {
        const QByteArray bytes = row.chopped(cut);
        RowReader in(bytes, words);
        VirtualCluster again;
        read(in, again);
        QVERIFY(!in.isComplete());
    }
}

EASEL_TEST(TestWorkspace)
#include "testworkspace.moc"
