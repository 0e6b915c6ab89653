// SPDX-License-Identifier: GPL-3.0-or-later
// Every edit goes through one door: do, undo and redo leave exactly the expected draft, on the disk as in memory.
#include "editscript.h"
#include "fleetbuilder.h"
#include "fleetcompare.h"
#include "sessionfixture.h"
#include "randomchanges.h"
#include "testfiles.h"
#include "testregistry.h"

#include "base/clock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <algorithm>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

class FixedClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime(QDate(2026, 3, 1), QTime(9, 30), Qt::UTC); }
};

const GroupId stores(u"stores"_s);
const GroupId payments(u"payments"_s);
const GroupId fresh(u"draft:fresh"_s);
const VirtualClusterId vc1(u"vc1"_s);

Member member(const QString &cluster)
{
    return {ClusterId(cluster), cluster, QString(), std::nullopt, std::nullopt};
}

ClusterGroup freshGroup()
{
    ClusterGroup group;
    group.id = fresh;
    group.name = u"Fresh"_s;
    group.members = {member(u"c4"_s)};
    return group;
}

/// Findings as sorted lines: the same set, whatever way it came about.
QStringList lines(const std::vector<Finding> &findings)
{
    QStringList list;
    for (const Finding &f : findings)
        list << u"%1 %2 %3 %4"_s.arg(f.rule, f.group.toString(), f.cluster.toString(), f.message);
    list.sort();
    return list;
}

QStringList expectedFindings(const PlanningSession &session)
{
    auto all = session.catalogue().checkAll(session.draft());
    const auto deleted = session.catalogue().checkChanges(session.base(), session.draft());
    all.insert(all.end(), deleted.begin(), deleted.end());
    return lines(all);
}

} // namespace

Q_DECLARE_METATYPE(easel::Change)

class TestSession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyKindOfChange_data();
    void everyKindOfChange();
    void scriptSurvivesReopening();
    void randomSequences_data();
    void randomSequences();
    void allOrNothing();
    void nothingIsNoStep();
    void newStepDropsTheUndone();
    void signalsTellWhatChanged();
    void findingsFollowTheDraft();
    void deletedGroupsHaveFindings();
    void notesAreKept();
    void discardingEmptiesThePlan();
    void applyingForbidsEditing();
    void readOnlySessionsRefuse();
    void failedWritesChangeNothing();
    void undoThroughAnActionThatFails();
    void rebaseIsStored();
    void finishedApplyIsStored();

private:
    QString file() const { return m_folder->filePath(u"w.easel"_s); }
    /// A session on a new workspace with this base.
    std::unique_ptr<PlanningSession> start(const Fleet &fleet = editScriptFleet());
    std::unique_ptr<PlanningSession> open();
    /// What is on the disk is what is in memory.
    QString diskDifference(std::unique_ptr<PlanningSession> &session);

    const FixedClock m_clock{};
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSession::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<PlanningSession> TestSession::start(const Fleet &fleet)
{
    auto workspace = Workspace::create(file());
    if (!workspace || !(*workspace)->storeFleet(fleet, m_clock.now()))
        qFatal("no workspace");
    workspace->reset();
    return open();
}

std::unique_ptr<PlanningSession> TestSession::open()
{
    auto workspace = Workspace::open(file());
    if (!workspace)
        qFatal("%s", qPrintable(workspace.error().toString()));
    auto session = PlanningSession::open(std::move(*workspace), m_clock);
    if (!session)
        qFatal("%s", qPrintable(session.error().toString()));
    return std::move(*session);
}

QString TestSession::diskDifference(std::unique_ptr<PlanningSession> &session)
{
    const QString plan = planText(session->plan());
    const Fleet draft = session->draft();
    const QString undoText = session->undoStack().undoText();
    const QString redoText = session->undoStack().redoText();
    session.reset();
    session = open();
    if (planText(session->plan()) != plan)
        return u"plan on disk:\n%1\ninstead of\n%2"_s.arg(planText(session->plan()), plan);
    if (session->undoStack().undoText() != undoText || session->undoStack().redoText() != redoText)
        return u"undo stack"_s;
    return firstDifference(session->draft(), draft);
}

void TestSession::everyKindOfChange_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, Change change) { QTest::newRow(name) << change; };
    row("create", CreateGroup{freshGroup()});
    row("delete", DeleteGroup{stores});
    row("rename", RenameGroup{stores, u"Stores EU"_s});
    row("describe", DescribeGroup{stores, u"text"_s});
    row("tag", TagGroup{stores, {{u"env"_s, u"prod"_s}}});
    row("add member", AddMember{stores, member(u"c5"_s)});
    row("remove member", RemoveMember{stores, ClusterId(u"c1"_s)});
    row("move member", MoveMember{stores, payments, member(u"c1"_s)});
    row("endpoint", SetEndpoint{stores, EndpointType::Ingress});
    row("host DNS", SetHostDns{stores, ClusterId(u"c1"_s), u"*.x.example.com"_s});
    row("limits", SetLimits{stores, {MilliCores(1), MebiBytes(2), GibiBytes(3)}});
    row("oversubscription", SetOversubscription{stores, Percent(170)});
    row("distribution", SetDistribution{fresh, Distribution::K3s});
    row("values", SetValues{stores, u"controlPlane: {statefulSet: {image: {tag: 0.27.3}}}\n"_s});
    row("profiles", SetProfiles{stores, {{ProfileId(u"p1"_s), u"Monitoring"_s}}});
    VirtualCluster team;
    team.id = VirtualClusterId(u"draft:team"_s);
    team.name = u"team"_s;
    team.group = stores;
    row("deploy", DeployVirtualCluster{stores, team});
    row("resize", ResizeVirtualCluster{stores, vc1, {MilliCores(6000), MebiBytes(8192), GibiBytes(10)}});
    row("pause", PauseVirtualCluster{stores, vc1});
    row("resume", ResumeVirtualCluster{stores, vc1});
    row("delete virtual", DeleteVirtualCluster{stores, vc1});
    QCOMPARE(static_cast<size_t>(20), std::variant_size_v<Change>);
}

void TestSession::everyKindOfChange()
{
    QFETCH(Change, change);
    Fleet fleet = editScriptFleet();
    VirtualCluster running;
    running.id = vc1;
    running.name = u"vc1"_s;
    running.group = stores;
    running.host = ClusterId(u"c1"_s);
    running.state = VirtualClusterState::Running;
    fleet.putVirtualCluster(running);
    auto session = start(fleet.withOwnInventory());
    if (std::holds_alternative<SetDistribution>(change))
        QVERIFY(session->perform(u"before"_s, {CreateGroup{freshGroup()}}));
    if (std::holds_alternative<ResumeVirtualCluster>(change))
        QVERIFY(session->perform(u"before"_s, {PauseVirtualCluster{stores, vc1}}));
    const Fleet before = session->draft();
    Fleet after = before;
    QVERIFY(applyChange(change, after));
    QVERIFY(!firstDifference(after, before).isEmpty());

    const Result<void> done = session->perform(u"the change"_s, {change});
    QVERIFY2(done, qPrintable(done ? QString() : done.error().toString()));
    QCOMPARE(firstDifference(session->draft(), after), QString());
    QCOMPARE(session->plan().steps.back().at, m_clock.now());
    QCOMPARE(diskDifference(session), QString());

    QVERIFY(session->undo());
    QCOMPARE(firstDifference(session->draft(), before), QString());
    QCOMPARE(session->undoStack().redoText(), u"the change"_s);
    QCOMPARE(diskDifference(session), QString());

    QVERIFY(session->redo());
    QCOMPARE(firstDifference(session->draft(), after), QString());
    QCOMPARE(diskDifference(session), QString());
    QCOMPARE(lines(session->findings()), expectedFindings(*session));
}

void TestSession::scriptSurvivesReopening()
{
    auto session = start();
    for (int step = 1; step <= editScriptLength; ++step) {
        QVERIFY(performEditScriptStep(*session, step));
        QCOMPARE(diskDifference(session), QString());
    }
    const Fleet end = session->draft();
    const int steps = session->undoStack().index();
    QCOMPARE(static_cast<qsizetype>(steps), session->plan().position);
    for (int i = 0; i < steps; ++i)
        QVERIFY(session->undo());
    QCOMPARE(firstDifference(session->draft(), session->base()), QString());
    QVERIFY(session->undo()); // with nothing to undo: nothing happens
    for (int i = 0; i < steps; ++i)
        QVERIFY(session->redo());
    QCOMPARE(firstDifference(session->draft(), end), QString());
}

void TestSession::randomSequences_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestSession::randomSequences()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    auto session = start(generatedFleet(150, seed));
    std::vector<Fleet> history{session->draft()}; // what each position of the plan looked like
    int refused = 0;
    for (int i = 0; i < 60; ++i) {
        const auto position = static_cast<size_t>(session->plan().position);
        switch (random.bounded(6)) {
        case 0:
            QVERIFY(session->undo());
            break;
        case 1:
            QVERIFY(session->redo());
            break;
        default: {
            std::vector<Change> changes;
            Fleet expected = session->draft();
            for (int n = 1 + random.bounded(3); n > 0; --n)
                changes.push_back(randomChange(random, expected));
            bool possible = true;
            for (const Change &change : changes)
                possible = possible && applyChange(change, expected).has_value();
            QCOMPARE(session->perform(u"edit %1"_s.arg(i), changes).has_value(), possible);
            if (!possible) {
                ++refused;
                break;
            }
            if (session->plan().position == static_cast<qsizetype>(position))
                break; // it came to nothing
            history.resize(position + 1);
            history.push_back(expected);
        }
        }
        const auto now = static_cast<size_t>(session->plan().position);
        QCOMPARE(firstDifference(session->draft(), history[now]), QString());
        QCOMPARE(lines(session->findings()), expectedFindings(*session));
        if (i % 20 == 19)
            QCOMPARE(diskDifference(session), QString());
    }
    QVERIFY(refused > 0);
    QVERIFY(history.size() > 5);
    while (session->undoStack().canUndo())
        QVERIFY(session->undo());
    QCOMPARE(firstDifference(session->draft(), session->base()), QString());
    QCOMPARE(lines(session->findings()), lines(session->baseFindings()));
}

void TestSession::allOrNothing()
{
    auto session = start();
    QVERIFY(session->perform(u"kept"_s, {RenameGroup{stores, u"S"_s}}));
    QVERIFY(session->perform(u"undone"_s, {RenameGroup{stores, u"T"_s}}));
    QVERIFY(session->undo());
    const Fleet before = session->draft();
    QSignalSpy changed(session.get(), &PlanningSession::planChanged);
    const Result<void> done = session->perform(u"half"_s, {RenameGroup{payments, u"P"_s}, RemoveMember{stores, ClusterId(u"c6"_s)}});
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::NotFound);
    QCOMPARE(firstDifference(session->draft(), before), QString());
    QCOMPARE(changed.count(), 0);
    QVERIFY(session->undoStack().canRedo());
    QCOMPARE(diskDifference(session), QString());
}

void TestSession::nothingIsNoStep()
{
    auto session = start();
    QVERIFY(session->perform(u"empty"_s, {}));
    QVERIFY(session->perform(u"same name"_s, {RenameGroup{stores, u"Stores"_s}}));
    QVERIFY(session->perform(u"there and back"_s, {RenameGroup{stores, u"X"_s}, RenameGroup{stores, u"Stores"_s}}));
    QVERIFY(session->plan().steps.empty());
    QVERIFY(!session->undoStack().canUndo());
}

void TestSession::newStepDropsTheUndone()
{
    auto session = start();
    for (const auto *name : {"1", "2", "3"})
        QVERIFY(session->perform(QLatin1String(name), {RenameGroup{stores, QLatin1String(name)}}));
    QVERIFY(session->undo());
    QVERIFY(session->undo());
    QVERIFY(session->perform(u"new"_s, {DescribeGroup{stores, u"d"_s}}));
    QCOMPARE(session->plan().steps.size(), 2u);
    QVERIFY(!session->undoStack().canRedo());
    QCOMPARE(diskDifference(session), QString());
}

void TestSession::signalsTellWhatChanged()
{
    auto session = start();
    QSet<GroupId> changed;
    QStringList order;
    connect(session.get(), &PlanningSession::groupsChanged, this, [&](const QSet<GroupId> &groups) {
        changed = groups;
        order << u"groups"_s;
        // Whoever is told can read the new state, findings too.
        QCOMPARE(lines(session->findings()), expectedFindings(*session));
    });
    connect(session.get(), &PlanningSession::findingsChanged, this, [&](const QSet<GroupId> &groups) {
        order << u"findings"_s;
        QVERIFY(groups.contains(changed));
    });
    connect(session.get(), &PlanningSession::planChanged, this, [&] { order << u"plan"_s; });
    const QStringList once{u"groups"_s, u"findings"_s, u"plan"_s};
    QVERIFY(session->perform(u"move"_s, {MoveMember{stores, payments, member(u"c1"_s)}, DescribeGroup{payments, u"d"_s}}));
    QCOMPARE(changed, (QSet<GroupId>{stores, payments}));
    QCOMPARE(order, once);
    QVERIFY(session->undo());
    QCOMPARE(changed, (QSet<GroupId>{stores, payments}));
    QCOMPARE(order, once + once);
}

void TestSession::findingsFollowTheDraft()
{
    auto session = start();
    QVERIFY(session->findings(stores).empty() || session->findings(stores)[0].severity != Severity::Error);
    QVERIFY(session->perform(u"empty it"_s, {RemoveMember{payments, ClusterId(u"c3"_s)}}));
    QVERIFY(session->perform(u"same name"_s, {RenameGroup{payments, u"Stores"_s}}));
    // The name is a matter of both groups, although only one was renamed.
    const auto hasError = [&](const GroupId &id) {
        const auto found = session->findings(id);
        return std::any_of(found.begin(), found.end(), [](const Finding &f) { return f.severity == Severity::Error; });
    };
    QVERIFY(hasError(stores));
    QVERIFY(hasError(payments));
    const auto all = session->findings();
    QVERIFY(std::is_sorted(all.begin(), all.end(), [](const Finding &a, const Finding &b) { return a.severity > b.severity; }));
    QVERIFY(session->undo());
    QVERIFY(!hasError(stores));
}

void TestSession::deletedGroupsHaveFindings()
{
    auto session = start(FleetBuilder().cluster("c1").group("stores", "Stores").member("c1").virtualCluster("v1", "stores", "c1").build());
    QVERIFY(session->perform(u"delete"_s, {DeleteGroup{stores}}));
    QCOMPARE(session->findings(stores).size(), 1u);
    QCOMPARE(session->findings(stores)[0].severity, Severity::Error);
    QCOMPARE(session->findings().size(), 1u);
    QCOMPARE(diskDifference(session), QString());
    QCOMPARE(session->findings(stores).size(), 1u);
    // Its way out is an undoable step like any other.
    const Fix fix = session->findings(stores)[0].fixes.at(0);
    QVERIFY(session->perform(fix.title, fix.changes));
    QCOMPARE(firstDifference(session->draft(), session->base()), QString());
    QVERIFY(lines(session->findings()) == lines(session->baseFindings()));
}

void TestSession::notesAreKept()
{
    auto session = start();
    QVERIFY(session->perform(u"s"_s, {RenameGroup{stores, u"S"_s}}));
    QSignalSpy changed(session.get(), &PlanningSession::planChanged);
    QVERIFY(session->setStepNote(0, u"ticket 12"_s));
    QCOMPARE(changed.count(), 1);
    QVERIFY(!session->setStepNote(1, u"no such step"_s));
    QCOMPARE(diskDifference(session), QString());
    QCOMPARE(session->plan().steps[0].note, u"ticket 12"_s);
}

void TestSession::discardingEmptiesThePlan()
{
    auto session = start();
    QVERIFY(session->perform(u"s"_s, {DeleteGroup{stores}}));
    QSignalSpy reset(session.get(), &PlanningSession::fleetReset);
    QVERIFY(session->discardPlan());
    QCOMPARE(reset.count(), 1);
    QVERIFY(session->isPlanEmpty());
    QVERIFY(!session->undoStack().canUndo());
    QCOMPARE(firstDifference(session->draft(), session->base()), QString());
    QCOMPARE(diskDifference(session), QString());
}

void TestSession::applyingForbidsEditing()
{
    auto session = start();
    QVERIFY(session->perform(u"s"_s, {RenameGroup{stores, u"S"_s}}));
    QSignalSpy changed(session.get(), &PlanningSession::canEditChanged);
    session->setApplying(true);
    session->setApplying(true);
    QCOMPARE(changed.count(), 1);
    QVERIFY(!session->canEdit());
    for (const Result<void> &refused : {session->perform(u"t"_s, {RenameGroup{stores, u"T"_s}}), session->undo(),
                                        session->discardPlan(), session->setStepNote(0, u"n"_s)}) {
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
    }
    QCOMPARE(session->undoStack().index(), 1);
    session->setApplying(false);
    QVERIFY(session->undo());
}

void TestSession::readOnlySessionsRefuse()
{
    auto holder = start();
    QVERIFY(holder->perform(u"s"_s, {RenameGroup{stores, u"S"_s}}));
    auto reader = open();
    QVERIFY(!reader->canEdit());
    QCOMPARE(reader->draft().group(stores)->name, u"S"_s);
    for (const Result<void> &refused : {reader->perform(u"t"_s, {RenameGroup{stores, u"T"_s}}), reader->undo(), reader->discardPlan()}) {
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::ReadOnly);
    }
    QCOMPARE(reader->undoStack().index(), 1);
    QCOMPARE(reader->draft().group(stores)->name, u"S"_s);
}

void TestSession::failedWritesChangeNothing()
{
    auto session = start();
    QVERIFY(session->perform(u"s"_s, {RenameGroup{stores, u"S"_s}}));
    // A trigger plays the disk that refuses.
    runSql(file(), {u"CREATE TRIGGER full BEFORE UPDATE ON state BEGIN SELECT RAISE(ABORT, 'no room'); END"_s});
    QSignalSpy changed(session.get(), &PlanningSession::planChanged);
    QSignalSpy failed(session.get(), &PlanningSession::storageFailed);
    for (const Result<void> &refused : {session->perform(u"t"_s, {RenameGroup{stores, u"T"_s}}), session->undo(), session->discardPlan()}) {
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Storage);
    }
    QVERIFY(!session->rebase(editScriptFleet(), m_clock.now()));
    QCOMPARE(changed.count(), 0);
    QCOMPARE(failed.count(), 0); // the caller has the error
    QCOMPARE(session->undoStack().index(), 1);
    QCOMPARE(session->draft().group(stores)->name, u"S"_s);
    runSql(file(), {u"DROP TRIGGER full"_s});
    QVERIFY(session->undo());
    QCOMPARE(diskDifference(session), QString());
}

void TestSession::undoThroughAnActionThatFails()
{
    auto session = start();
    for (const auto *name : {"1", "2", "3"})
        QVERIFY(session->perform(QLatin1String(name), {RenameGroup{stores, QLatin1String(name)}}));
    // What an action made by the stack, or a view of it, does.
    auto *stack = const_cast<QUndoStack *>(&session->undoStack());
    stack->setIndex(1);
    QCOMPARE(session->draft().group(stores)->name, u"1"_s);
    QCOMPARE(session->plan().position, 1);
    stack->setIndex(3);
    QCOMPARE(diskDifference(session), QString());

    runSql(file(), {u"CREATE TRIGGER full BEFORE UPDATE ON state BEGIN SELECT RAISE(ABORT, 'no room'); END"_s});
    QSignalSpy failed(session.get(), &PlanningSession::storageFailed);
    stack = const_cast<QUndoStack *>(&session->undoStack());
    stack->setIndex(0);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(session->undoStack().index(), 3);
    QCOMPARE(session->draft().group(stores)->name, u"3"_s);
    runSql(file(), {u"DROP TRIGGER full"_s});
    stack->undo();
    QCOMPARE(session->draft().group(stores)->name, u"2"_s);
    QCOMPARE(diskDifference(session), QString());
}

void TestSession::rebaseIsStored()
{
    auto session = start();
    QVERIFY(session->perform(u"in the way"_s, {RenameGroup{stores, u"S"_s}}));
    QVERIFY(session->perform(u"kept"_s, {RenameGroup{payments, u"P"_s}}));
    Fleet newBase = editScriptFleet();
    newBase.removeGroup(stores);
    QSignalSpy reset(session.get(), &PlanningSession::fleetReset);
    QVERIFY(session->rebase(newBase, m_clock.now().addSecs(60)));
    QCOMPARE(session->conflicts().size(), 1u);
    QCOMPARE(session->conflicts().at(0).conflict.kind, MergeConflict::Kind::DeletedTheirs);
    QCOMPARE(session->conflicts().at(0).conflict.myState->name, u"S"_s);
    QCOMPARE(reset.count(), 1);
    QCOMPARE(session->plan().steps.size(), 1u);
    QCOMPARE(session->draft().group(payments)->name, u"P"_s);
    QCOMPARE(diskDifference(session), QString());
    QCOMPARE(session->workspace().pulledAt(), m_clock.now().addSecs(60));
    QVERIFY(session->undo());
    QCOMPARE(firstDifference(session->draft(), newBase), QString());
}

void TestSession::finishedApplyIsStored()
{
    auto session = start();
    QVERIFY(session->perform(u"s"_s, {RenameGroup{stores, u"S"_s}}));
    const Fleet pulled = session->draft();
    session->setApplying(true);
    QVERIFY(finishApply(*session, pulled, m_clock.now()));
    session->setApplying(false);
    QVERIFY(session->isPlanEmpty());
    QCOMPARE(firstDifference(session->base(), pulled), QString());
    QCOMPARE(diskDifference(session), QString());
}

EASEL_TEST(TestSession)
#include "testsession.moc"
