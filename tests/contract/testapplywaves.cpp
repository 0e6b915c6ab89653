// SPDX-License-Identifier: GPL-3.0-or-later
// A plan that is applied in waves: one after the other, each looked at, stopped, killed and gone on with.
#include "easelctlrun.h"
#include "faultproxy.h"
#include "livebackend.h"
#include "testfiles.h"
#include "testregistry.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString first = u"platform-shared-eu"_s;
const QString second = u"batch-onprem"_s;

QString newer(QString values)
{
    static const QRegularExpression tag(u"tag: \\S+"_s);
    return values.replace(tag, u"tag: 0.99.0"_s);
}

bool isUpgraded(const LiveBackend &backend, const QString &group)
{
    return backend.group(group).value("spec"_L1)["clustersConfig"_L1]["values"_L1].toString().contains(u"tag: 0.99.0"_s);
}

} // namespace

class TestApplyWaves final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oneAfterTheOther();
    void stoppedAndGoneOnWith();
    void aClosedWindow();
    void aWindowThatClosesMeanwhile();
    void whatDoesNotComeBackIsTold();
    void whatIsInNoWaveComesLast();
    void killedAtEachRequest_data();
    void killedAtEachRequest();
    void theCommandEndsAfterAWave();
    void theCommandGoesOnByItself();
    void theCommandDoesNotGoOnWhenSomethingIsWrong();

private:
    QString file() const { return m_folder->filePath(u"w.easel"_s); }
    static BackendOptions options(int milliseconds)
    {
        BackendOptions result;
        result.sample = BackendOptions::Sample::Small;
        result.upgradeTime = std::chrono::milliseconds(milliseconds);
        return result;
    }
    /// Both groups are planned to be upgraded, the first in the first wave.
    static void plan(LiveSession &live, const LiveBackend &backend, PlanSchedule schedule = {})
    {
        if (const auto connected = live.connectTo(backend); !connected)
            qFatal("%s", qPrintable(connected.error().toString()));
        std::vector<Change> changes;
        for (const QString &name : {first, second}) {
            const GroupId id = live.groupId(name);
            changes.push_back(SetValues{id, newer(live.draft().group(id)->values)});
        }
        if (schedule.isEmpty())
            schedule.waves = {{u"Canary"_s, {}, {}, {}, {live.groupId(first)}}, {u"Rest"_s, {}, {}, {}, {live.groupId(second)}}};
        if (const auto edited = live.edit(std::move(changes)); !edited)
            qFatal("%s", qPrintable(edited.error().toString()));
        if (const auto set = live.session().approval().setSchedule(schedule); !set)
            qFatal("%s", qPrintable(set.error().toString()));
        if (const auto kept = live.session().workspace().setConnection({backend.url(), Scope::tenant()}); !kept) // for easelctl
            qFatal("%s", qPrintable(kept.error().toString()));
    }
    static ApplyOptions quick(const LiveSession &live)
    {
        ApplyOptions options = live.confirmed();
        options.waveLook = std::chrono::seconds(5);
        options.waveLookEvery = std::chrono::milliseconds(100);
        return options;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestApplyWaves::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestApplyWaves::oneAfterTheOther()
{
    const LiveBackend backend(options(800));
    LiveSession live(file());
    plan(live, backend);
    QStringList told;
    connect(&live.service(), &SyncService::waveEnded, this, [&](const WaveEnd &wave) {
        told << wave.summary;
        QVERIFY2(wave.isSound, qPrintable(wave.summary));
        QVERIFY(isUpgraded(backend, first) && !isUpgraded(backend, second));
        QCOMPARE(live.service().state(), SyncService::State::Paused);
        QCOMPARE(live.service().pauseReason(), wave.summary);
        live.service().resumeApply();
        QVERIFY(live.service().pauseReason().isEmpty());
    });
    const ApplyOutcome outcome = live.apply(quick(live));
    QVERIFY2(outcome.kind == ApplyOutcome::Kind::Applied, qPrintable(text(outcome)));
    QCOMPARE(told.size(), 1);
    QVERIFY2(told.front().contains(u"“Canary” is done"_s) && told.front().contains(u"“Rest” is next"_s), qPrintable(told.front()));
    QVERIFY(isUpgraded(backend, second));
    QVERIFY(live.session().approval().schedule().isEmpty());
}

void TestApplyWaves::stoppedAndGoneOnWith()
{
    const LiveBackend backend(options(0));
    {
        LiveSession live(file());
        plan(live, backend);
        connect(&live.service(), &SyncService::waveEnded, this, [&] { live.service().stopApply(); });
        const ApplyOutcome outcome = live.apply(quick(live));
        QVERIFY2(outcome.kind == ApplyOutcome::Kind::Stopped, qPrintable(text(outcome)));
        QVERIFY(isUpgraded(backend, first) && !isUpgraded(backend, second));
    }
    // After a restart what is left is applied, and nothing twice.
    const int writes = backend.writes();
    LiveSession live(file());
    QVERIFY(live.connectTo(backend));
    const QSignalSpy waves(&live.service(), &SyncService::waveEnded);
    const ApplyOutcome outcome = live.apply(quick(live));
    QVERIFY2(outcome.kind == ApplyOutcome::Kind::Applied, qPrintable(text(outcome)));
    QCOMPARE(waves.size(), 0);
    QCOMPARE(backend.writes() - writes, 1);
    QVERIFY(isUpgraded(backend, second));
}

void TestApplyWaves::aClosedWindow()
{
    const LiveBackend backend(options(0));
    LiveSession live(file());
    QVERIFY(live.connectTo(backend));
    PlanSchedule later;
    later.waves = {{u"Tonight"_s, {}, QDateTime::currentDateTimeUtc().addSecs(3600), {}, {live.groupId(first)}}};
    plan(live, backend, later);
    const int writes = backend.writes();
    const ApplyOutcome outcome = live.apply(quick(live));
    QCOMPARE(outcome.kind, ApplyOutcome::Kind::Failed);
    QCOMPARE(outcome.error.code, ErrorCode::Refused);
    QVERIFY2(outcome.summary.contains(u"“Tonight”"_s), qPrintable(outcome.summary));
    QCOMPARE(backend.writes(), writes);
}

void TestApplyWaves::aWindowThatClosesMeanwhile()
{
    const LiveBackend backend(options(0));
    LiveSession live(file());
    QVERIFY(live.connectTo(backend));
    PlanSchedule schedule;
    schedule.waves = {{u"Canary"_s, {}, {}, {}, {live.groupId(first)}},
                      {u"Past"_s, {}, {}, QDateTime::currentDateTimeUtc().addSecs(-3600), {live.groupId(second)}}};
    plan(live, backend, schedule);
    int told = 0;
    connect(&live.service(), &SyncService::waveEnded, this, [&](const WaveEnd &wave) {
        QVERIFY2(!wave.isSound && wave.summary.contains(u"“Past” has ended"_s), qPrintable(wave.summary));
        // A go is not enough.
        ++told == 1 ? live.service().resumeApply() : live.service().stopApply();
    });
    const ApplyOutcome outcome = live.apply(quick(live));
    QCOMPARE(outcome.kind, ApplyOutcome::Kind::Stopped);
    QCOMPARE(told, 2);
    QVERIFY(!isUpgraded(backend, second));
}

void TestApplyWaves::whatDoesNotComeBackIsTold()
{
    BackendOptions failing = options(300);
    failing.faultsFile = m_folder->filePath(u"faults.json"_s);
    writeFile(failing.faultsFile, R"({"failedUpgrades": [{"group": "platform-shared-eu"}]})");
    const LiveBackend backend(failing);
    LiveSession live(file());
    plan(live, backend);
    bool isTold = false;
    connect(&live.service(), &SyncService::waveEnded, this, [&](const WaveEnd &wave) {
        isTold = true;
        QVERIFY2(!wave.isSound && wave.summary.contains(u"do not run again"_s), qPrintable(wave.summary));
        live.service().stopApply();
    });
    ApplyOptions how = quick(live);
    how.waveLook = std::chrono::seconds(2);
    const ApplyOutcome outcome = live.apply(how);
    QCOMPARE(outcome.kind, ApplyOutcome::Kind::Stopped);
    QVERIFY(isTold && !isUpgraded(backend, second));
}

void TestApplyWaves::whatIsInNoWaveComesLast()
{
    const LiveBackend backend(options(0));
    LiveSession live(file());
    QVERIFY(live.connectTo(backend));
    PlanSchedule schedule;
    schedule.waves = {{u"Only"_s, {}, {}, {}, {live.groupId(second)}}};
    plan(live, backend, schedule);
    connect(&live.service(), &SyncService::waveEnded, this, [&](const WaveEnd &wave) {
        QVERIFY2(wave.summary.contains(u"in no wave"_s), qPrintable(wave.summary));
        QVERIFY(isUpgraded(backend, second) && !isUpgraded(backend, first));
        live.service().resumeApply();
    });
    const ApplyOutcome outcome = live.apply(quick(live));
    QVERIFY2(outcome.kind == ApplyOutcome::Kind::Applied, qPrintable(text(outcome)));
    QVERIFY(isUpgraded(backend, first));
}

void TestApplyWaves::killedAtEachRequest_data()
{
    QTest::addColumn<FaultProxy::Fault>("fault");
    QTest::addRow("sent, not done") << FaultProxy::Fault::Hold;
    QTest::addRow("done, not known") << FaultProxy::Fault::HoldAnswer;
}

/// From the comparison over the writes and the look between the waves to the last look for doubles: whichever request is the last
/// of a run that is killed, the next goes on, and nothing is done twice.
void TestApplyWaves::killedAtEachRequest()
{
    QFETCH(FaultProxy::Fault, fault);
    constexpr int tooMany = 200;
    int at = 0;
    for (bool isWhole = false; !isWhole; ++at) {
        QVERIFY(at < tooMany);
        init();
        const LiveBackend backend(options(0));
        FaultProxy proxy(backend.url());
        {
            LiveSession live(file());
            plan(live, backend);
            QVERIFY(live.session().workspace().setConnection({proxy.url(), Scope::tenant()}));
        }
        proxy.setDecide([left = std::make_shared<int>(at), fault](const QString &) { return (*left)-- == 0 ? fault : FaultProxy::Fault::None; });
        bool isBroken = false;
        connect(&proxy, &FaultProxy::broke, this, [&] { isBroken = true; });
        qputenv("EASEL_API_KEY", backend.key().reveal());
        QProcess program;
        program.start(QStringLiteral(EASEL_BIN_DIR) + u"/easelctl"_s, {u"apply"_s, u"--all-waves"_s, u"--confirm-guards"_s, u"--no-rate-limits"_s, file()});
        QVERIFY(QTest::qWaitFor([&] { return isBroken || program.state() == QProcess::NotRunning; }, 30'000));
        isWhole = !isBroken;
        if (isWhole) {
            QVERIFY2(program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0, program.readAllStandardError().constData());
        } else {
            program.kill();
            QVERIFY(program.waitForFinished());
        }
        proxy.setDecide({});

        LiveSession live(file());
        connect(&live.service(), &SyncService::waveEnded, this, [&] { live.service().resumeApply(); });
        QVERIFY(live.connectTo(backend));
        if (!live.session().isPlanEmpty()) {
            const ApplyOutcome outcome = live.apply(quick(live));
            QVERIFY2(outcome.kind == ApplyOutcome::Kind::Applied, qPrintable(u"killed at %1: %2"_s.arg(at).arg(text(outcome))));
        }
        QVERIFY(isUpgraded(backend, first) && isUpgraded(backend, second));
        QCOMPARE(backend.writes(), 2); // nothing twice
        QVERIFY(live.session().isPlanEmpty() && live.session().workspace().journal()->empty());
        QVERIFY(live.session().approval().schedule().isEmpty());
    }
    QVERIFY2(at > 6, qPrintable(u"only %1 requests"_s.arg(at))); // both groups are read, written and looked at
}

void TestApplyWaves::theCommandEndsAfterAWave()
{
    const LiveBackend backend(options(0));
    {
        LiveSession live(file());
        plan(live, backend);
    }
    const QStringList apply{u"apply"_s, u"--confirm-guards"_s, u"--no-rate-limits"_s, file()};
    Run run = easelctl(apply, backend.key().reveal());
    QVERIFY2(run.code == 0 && run.out.contains(u"“Canary” is done"_s) && run.out.contains(u"Apply again"_s), qPrintable(run.all()));
    QVERIFY(isUpgraded(backend, first) && !isUpgraded(backend, second));
    run = easelctl(apply, backend.key().reveal());
    QVERIFY2(run.code == 0 && !run.out.contains(u"is done: "_s), qPrintable(run.all()));
    QVERIFY(isUpgraded(backend, second));
    QCOMPARE(backend.writes(), 2);
}

void TestApplyWaves::theCommandGoesOnByItself()
{
    const LiveBackend backend(options(600));
    {
        LiveSession live(file());
        plan(live, backend);
    }
    const Run run = easelctl({u"apply"_s, u"--all-waves"_s, u"--confirm-guards"_s, u"--no-rate-limits"_s, file()}, backend.key().reveal());
    QVERIFY2(run.code == 0 && run.out.contains(u"“Canary” is done"_s) && run.out.contains(u"“Rest” is next"_s), qPrintable(run.all()));
    QVERIFY(isUpgraded(backend, first) && isUpgraded(backend, second));
    QCOMPARE(backend.writes(), 2);
}

void TestApplyWaves::theCommandDoesNotGoOnWhenSomethingIsWrong()
{
    const LiveBackend backend(options(0));
    {
        LiveSession live(file());
        QVERIFY(live.connectTo(backend));
        PlanSchedule schedule;
        schedule.waves = {{u"Canary"_s, {}, {}, {}, {live.groupId(first)}},
                          {u"Past"_s, {}, {}, QDateTime::currentDateTimeUtc().addSecs(-3600), {live.groupId(second)}}};
        plan(live, backend, schedule);
    }
    const Run run = easelctl({u"apply"_s, u"--all-waves"_s, u"--confirm-guards"_s, u"--no-rate-limits"_s, file()}, backend.key().reveal());
    QVERIFY2(run.code == 1 && run.out.contains(u"“Past” has ended"_s), qPrintable(run.all()));
    QVERIFY(isUpgraded(backend, first) && !isUpgraded(backend, second));
}

EASEL_TEST(TestApplyWaves)
#include "testapplywaves.moc"
