// SPDX-License-Identifier: GPL-3.0-or-later
// What of a plan can run side by side does, as the backend sees it; what has to wait waits; pausing and stopping hold.
#include "faultproxy.h"
#include "livebackend.h"
#include "randomchanges.h"
#include "testregistry.h"

#include <QJsonArray>
#include <QTest>
#include <QTimer>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

using State = OperationStatus::State;

namespace {

constexpr int groupCount = 8;

QString nameOf(int number)
{
    return u"many-%1"_s.arg(number);
}

void addMany(const LiveBackend &backend)
{
    for (int i = 0; i < groupCount; ++i)
        backend.addGroup(nameOf(i), {u"gen-ci-muc-01"_s});
}

std::vector<Change> describeMany(const LiveSession &live)
{
    std::vector<Change> changes;
    for (int i = 0; i < groupCount; ++i)
        changes.push_back(DescribeGroup{live.groupId(nameOf(i)), u"as planned"_s});
    return changes;
}

/// The change with profiles that the backend has, where it has made-up ones.
Change withProfiles(Change change, const Fleet &fleet)
{
    std::vector<ProfileRef> profiles;
    for (const ClusterProfile &profile : fleet.inventory().profiles()) {
        if (profile.isAddOn && profile.scope.isTenant() && profiles.empty())
            profiles.push_back({profile.id, profile.name});
    }
    if (auto *set = std::get_if<SetProfiles>(&change))
        set->profiles = set->profiles.empty() ? set->profiles : profiles;
    if (auto *create = std::get_if<CreateGroup>(&change))
        create->group.profiles.clear();
    return change;
}

/// Watches the operations of applies: what begins too early, or beside another one of its group, is a fault.
class Watch final
{
public:
    explicit Watch(SyncService &service) : m_service(service)
    {
        QObject::connect(&service, &SyncService::operationChanged, &m_context, [this](int index) { look(static_cast<size_t>(index)); });
    }
    QStringList faults() const { return m_faults; }
    int most() const { return m_most; }
    int begun() const { return m_begun; }

private:
    void look(size_t index)
    {
        const auto &all = m_service.operations();
        const OperationStatus &status = all[index];
        const bool isNew = status.state == State::Running && !m_running.contains(index);
        if (status.state != State::Running)
            m_running.remove(index);
        if (!isNew)
            return;
        ++m_begun;
        for (const int number : status.operation.after) {
            if (all[static_cast<size_t>(number) - 1].state != State::Succeeded)
                m_faults << u"%1 began before %2 was done"_s.arg(status.operation.number).arg(number);
        }
        for (const size_t other : std::as_const(m_running)) {
            if (all[other].operation.group == status.operation.group)
                m_faults << u"%1 began beside %2 of the same group"_s.arg(status.operation.number).arg(all[other].operation.number);
        }
        m_running.insert(index);
        m_most = std::max(m_most, static_cast<int>(m_running.size()));
    }

    SyncService &m_service;
    QObject m_context;
    QSet<size_t> m_running;
    QStringList m_faults;
    int m_most = 0;
    int m_begun = 0;
};

} // namespace

class TestApplyParallel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sideBySide();
    void notMoreThanTold_data();
    void notMoreThanTold();
    void oneGroupAfterTheOther();
    void whatWaitsWaits();
    void randomPlans_data();
    void randomPlans();
    void paused();
    void stopped();

private:
    QString file() const { return m_folder->filePath(u"w.easel"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestApplyParallel::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestApplyParallel::sideBySide()
{
    const LiveBackend backend;
    addMany(backend);
    FaultProxy proxy(backend.url());
    LiveSession live(file());
    QVERIFY(live.connectTo(proxy.url(), backend.key()));
    QVERIFY(live.edit(describeMany(live)));
    // No write passes before four of them are on their way: one after the other would wait for ever.
    proxy.gatherWrites(4);
    const ApplyOutcome outcome = live.apply();
    QVERIFY2(outcome.kind == ApplyOutcome::Kind::Applied, qPrintable(text(outcome)));
    QCOMPARE(proxy.mostWritesAtOnce(), 4);
    for (int i = 0; i < groupCount; ++i)
        QCOMPARE(backend.group(nameOf(i))[u"metadata"_s][u"annotations"_s][u"description"_s].toString(), u"as planned"_s);
}

void TestApplyParallel::notMoreThanTold_data()
{
    QTest::addColumn<int>("limit");
    QTest::newRow("one") << 1;
    QTest::newRow("two") << 2;
}

void TestApplyParallel::notMoreThanTold()
{
    QFETCH(int, limit);
    const LiveBackend backend;
    addMany(backend);
    FaultProxy proxy(backend.url());
    LiveSession live(file());
    QVERIFY(live.connectTo(proxy.url(), backend.key()));
    QVERIFY(live.edit(describeMany(live)));
    proxy.gatherWrites(limit);
    const Watch watch(live.service());
    const ApplyOutcome outcome = live.apply(live.confirmed(OnFailure::Stop, limit));
    QVERIFY2(outcome.kind == ApplyOutcome::Kind::Applied, qPrintable(text(outcome)));
    QCOMPARE(proxy.mostWritesAtOnce(), limit);
    QCOMPARE(watch.most(), limit);
}

void TestApplyParallel::oneGroupAfterTheOther()
{
    // All three calls that a group has: they do not wait for each other by the plan, but are never at work together.
    const LiveBackend backend;
    addMany(backend);
    LiveSession live(file());
    QVERIFY(live.connectTo(backend));
    const GroupId group = live.groupId(nameOf(0));
    std::vector<ProfileRef> addOn;
    for (const ClusterProfile &profile : live.base().inventory().profiles()) {
        if (profile.isAddOn && profile.scope.isTenant() && addOn.empty())
            addOn.push_back({profile.id, profile.name});
    }
    QVERIFY(live.edit({DescribeGroup{group, u"d"_s}, SetOversubscription{group, Percent(150)}, SetProfiles{group, addOn}}));
    const Watch watch(live.service());
    const ApplyOutcome outcome = live.apply();
    QVERIFY2(outcome.kind == ApplyOutcome::Kind::Applied, qPrintable(text(outcome)));
    QCOMPARE(watch.faults(), QStringList());
    QCOMPARE(watch.begun(), 3);
    QCOMPARE(watch.most(), 1);
}

void TestApplyParallel::whatWaitsWaits()
{
    // A name that one gives up and the next one takes, eight times: a chain in which nothing can be side by side.
    const LiveBackend backend;
    addMany(backend);
    LiveSession live(file());
    QVERIFY(live.connectTo(backend));
    std::vector<Change> changes{RenameGroup{live.groupId(nameOf(0)), u"last"_s}};
    for (int i = 1; i < groupCount; ++i)
        changes.push_back(RenameGroup{live.groupId(nameOf(i)), nameOf(i - 1)});
    QVERIFY(live.edit(changes));
    const Watch watch(live.service());
    const ApplyOutcome outcome = live.apply();
    QVERIFY2(outcome.kind == ApplyOutcome::Kind::Applied, qPrintable(text(outcome)));
    QCOMPARE(watch.faults(), QStringList());
    QCOMPARE(watch.most(), 1);
}

void TestApplyParallel::randomPlans_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestApplyParallel::randomPlans()
{
    QFETCH(quint32, seed);
    const LiveBackend backend;
    addMany(backend);
    LiveSession live(file());
    QVERIFY(live.connectTo(backend));
    QRandomGenerator random(seed);
    for (int i = 0; i < 60; ++i) {
        // What cannot be made, or would be refused, is not planned.
        if (live.edit({withProfiles(randomChange(random, live.draft()), live.base())}) && !live.session().applyBlockers().empty())
            QVERIFY(live.session().undo());
    }
    const Fleet wanted = live.draft();
    const int operations = static_cast<int>(orderOperations(live.base(), live.draft()).size());
    QVERIFY(operations > 5);
    const Watch watch(live.service());
    const ApplyOutcome outcome = live.apply();
    QVERIFY2(outcome.kind == ApplyOutcome::Kind::Applied, qPrintable(text(outcome)));
    QCOMPARE(watch.faults(), QStringList());
    QCOMPARE(watch.begun(), operations);
    QVERIFY(watch.most() > 1);
    QVERIFY(live.session().isPlanEmpty());
    QCOMPARE(live.base().groupCount(), wanted.groupCount());
}

void TestApplyParallel::paused()
{
    const LiveBackend backend;
    addMany(backend);
    LiveSession live(file());
    QVERIFY(live.connectTo(backend));
    QVERIFY(live.edit(describeMany(live)));
    const auto in = [&](State state) {
        const auto &all = live.service().operations();
        return std::count_if(all.begin(), all.end(), [state](const OperationStatus &each) { return each.state == state; });
    };
    qsizetype wasRunning = 0;
    const Watch watch(live.service());
    connect(&live.service(), &SyncService::operationChanged, this, [&] {
        if (wasRunning > 0 || in(State::Running) < 3)
            return;
        wasRunning = in(State::Running);
        live.service().pauseApply();
    });
    // When what ran has ended nothing else has begun, and that stays so for turns of the event loop.
    QTimer check;
    int quiet = 0;
    connect(&check, &QTimer::timeout, this, [&] {
        if (live.service().state() != SyncService::State::Paused || in(State::Running) > 0 || ++quiet < 20)
            return;
        check.stop();
        QCOMPARE(in(State::Succeeded), wasRunning);
        QCOMPARE(in(State::Waiting), groupCount - wasRunning);
        QVERIFY(!live.session().canEdit());
        live.service().resumeApply();
    });
    check.start(5);
    const ApplyOutcome outcome = live.apply();
    QVERIFY2(outcome.kind == ApplyOutcome::Kind::Applied, qPrintable(text(outcome)));
    QVERIFY(quiet >= 20);
    QCOMPARE(wasRunning, 3);
    QCOMPARE(watch.faults(), QStringList());
}

void TestApplyParallel::stopped()
{
    const LiveBackend backend;
    addMany(backend);
    LiveSession live(file());
    QVERIFY(live.connectTo(backend));
    QVERIFY(live.edit(describeMany(live)));
    const int before = backend.writes();
    const auto stopper = connect(&live.service(), &SyncService::operationChanged, this, [&](int index) {
        if (index == 1 && live.service().operations()[1].state == State::Running)
            live.service().stopApply();
    });
    const ApplyOutcome outcome = live.apply();
    QCOMPARE(outcome.kind, ApplyOutcome::Kind::Stopped);
    QCOMPARE(backend.writes(), before + 2); // the two that ran were not broken off
    QCOMPARE(static_cast<int>(orderOperations(live.base(), live.draft()).size()), groupCount - 2);
    QVERIFY(live.session().workspace().journal()->empty());
    disconnect(stopper);
    const ApplyOutcome rest = live.apply();
    QVERIFY2(rest.kind == ApplyOutcome::Kind::Applied, qPrintable(text(rest)));
    QCOMPARE(backend.writes(), before + groupCount);
}

EASEL_TEST(TestApplyParallel)
#include "testapplyparallel.moc"
