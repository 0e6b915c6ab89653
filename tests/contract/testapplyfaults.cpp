// SPDX-License-Identifier: GPL-3.0-or-later
// An apply that is broken, anywhere and anyhow: nothing is lost, nothing is done twice, and the next one finishes it.
#include "faultproxy.h"
#include "livebackend.h"
#include "sqlfault.h"
#include "testregistry.h"

#include <QJsonArray>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

using Fault = FaultProxy::Fault;

namespace {

const QString batch = u"batch-onprem"_s;
const QString platform = u"platform-shared-eu"_s;
const QString web = u"platform-web-eu"_s;
const QString passing = u"passing"_s;

/// One group made, one changed in both ways, one deleted: four writes.
constexpr int writesOfPlan = 4;
/// That its apply makes in the workspace.
constexpr int statementsOfApply = 260; // at most

std::vector<Change> wholePlan(LiveSession &live)
{
    ClusterGroup fresh;
    fresh.id = makeDraftGroupId();
    fresh.name = u"fresh"_s;
    fresh.endpoint = EndpointType::LoadBalancer;
    fresh.members = {live.member(u"vsphere-prod-muc-02"_s)};
    return {CreateGroup{fresh}, DescribeGroup{live.groupId(batch), u"described"_s}, SetOversubscription{live.groupId(batch), Percent(150)},
            DeleteGroup{live.groupId(passing)}};
}

void addPassing(const LiveBackend &backend)
{
    const QJsonArray refs{QJsonObject{{u"clusterUid"_s, backend.cluster(u"gen-ci-muc-01"_s)}, {u"clusterName"_s, u"gen-ci-muc-01"_s}}};
    const auto answer = backend.call("POST", u"/v1/clustergroups"_s,
                                     {{u"metadata"_s, QJsonObject{{u"name"_s, passing}}},
                                      {u"spec"_s, QJsonObject{{u"type"_s, u"hostCluster"_s}, {u"clusterRefs"_s, refs},
                                                              {u"clustersConfig"_s, QJsonObject{{u"endpointType"_s, u"LoadBalancer"_s}}}}}});
    if (answer.status != 201)
        qFatal("%d", answer.status);
}

/// Why the backend is not as the whole plan wants it; empty when it is.
QString missing(const LiveBackend &backend)
{
    const QJsonObject group = backend.group(batch);
    if (group[u"metadata"_s][u"annotations"_s][u"description"_s] != u"described"_s)
        return u"description"_s;
    if (group[u"spec"_s][u"clustersConfig"_s][u"limitConfig"_s][u"overSubscription"_s] != 150)
        return u"oversubscription"_s;
    if (backend.group(u"fresh"_s).isEmpty()) // two of that name end the program
        return u"fresh"_s;
    return backend.group(passing).isEmpty() ? QString() : u"passing is still there"_s;
}

int creations(const FaultProxy &proxy)
{
    return static_cast<int>(proxy.requests().count(u"POST /v1/clustergroups"_s));
}

} // namespace

class TestApplyFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void noAnswer_data();
    void noAnswer();
    void noAnswerAndThenNobody_data();
    void noAnswerAndThenNobody();
    void refusedInTheMiddle_data();
    void refusedInTheMiddle();
    void slowedDown();
    void lostBetweenTwoOperations();
    void somebodyElseInTheMiddle();
    void diskFails_data();
    void diskFails();
    void killed_data();
    void killed();
    void killedWhileNamesAreExchanged_data();
    void killedWhileNamesAreExchanged();
    void killedAndThenEdited();

private:
    QString file() const { return m_folder->filePath(u"w.easel"_s); }
    /// The plan in the workspace, pulled through the proxy; the workspace is closed again.
    void plan(const LiveBackend &backend, const FaultProxy &proxy);
    /// Starts `easelctl apply`, and kills it with SIGKILL when the proxy breaks something.
    void applyAndKill(FaultProxy &proxy);
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestApplyFaults::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestApplyFaults::noAnswer_data()
{
    QTest::addColumn<int>("write");
    QTest::addColumn<Fault>("fault");
    for (int write = 0; write < writesOfPlan; ++write) {
        QTest::addRow("write %d lost", write + 1) << write << Fault::LoseRequest;
        QTest::addRow("answer to write %d lost", write + 1) << write << Fault::LoseAnswer;
    }
}

void TestApplyFaults::noAnswer()
{
    QFETCH(int, write);
    QFETCH(Fault, fault);
    const LiveBackend backend;
    addPassing(backend);
    FaultProxy proxy(backend.url());
    LiveSession live(file());
    QVERIFY(live.connectTo(proxy.url(), backend.key()));
    QVERIFY(live.edit(wholePlan(live)));
    const int before = backend.writes();
    proxy.breakWrite(write, fault);
    const ApplyOutcome outcome = live.apply();
    QVERIFY2(outcome.kind == ApplyOutcome::Kind::Applied, qPrintable(text(outcome)));
    QCOMPARE(missing(backend), QString());
    // Each write was carried out once, whether it was sent once or twice.
    QCOMPARE(backend.writes(), before + writesOfPlan);
    QVERIFY(live.session().isPlanEmpty());
    QVERIFY(live.session().workspace().journal()->empty());
}

void TestApplyFaults::noAnswerAndThenNobody_data()
{
    noAnswer_data();
}

void TestApplyFaults::noAnswerAndThenNobody()
{
    // After the broken write nothing works any more: the outcome stays unknown, and is found out when the backend is back.
    QFETCH(int, write);
    QFETCH(Fault, fault);
    const LiveBackend backend;
    addPassing(backend);
    FaultProxy proxy(backend.url());
    auto live = std::make_unique<LiveSession>(file());
    QVERIFY(live->connectTo(proxy.url(), backend.key()));
    QVERIFY(live->edit(wholePlan(*live)));
    const int before = backend.writes();
    int left = write;
    bool isDown = false;
    proxy.setDecide([&](const QString &request) {
        if (isDown)
            return Fault::ServerError;
        isDown = isGroupWrite(request) && left-- == 0;
        return isDown ? fault : Fault::None;
    });
    const ApplyOutcome outcome = live->apply();
    QCOMPARE(outcome.kind, ApplyOutcome::Kind::Failed);
    const auto journal = live->session().workspace().journal();
    QVERIFY(std::any_of(journal->begin(), journal->end(), [](const JournalEntry &e) { return e.state == JournalEntry::State::OutcomeUnknown; }));
    live.reset();
    live = std::make_unique<LiveSession>(file()); // another day
    proxy.setDecide({});
    QVERIFY(live->connectTo(proxy.url(), backend.key()));
    if (!live->session().isPlanEmpty()) { // else it was done, and the pull has said so
        const ApplyOutcome rest = live->apply();
        QVERIFY2(rest.kind == ApplyOutcome::Kind::Applied, qPrintable(text(rest)));
    }
    QCOMPARE(missing(backend), QString());
    QCOMPARE(backend.writes(), before + writesOfPlan);
}

void TestApplyFaults::refusedInTheMiddle_data()
{
    QTest::addColumn<int>("write");
    QTest::addColumn<Fault>("fault");
    for (int write = 0; write < writesOfPlan; ++write) {
        QTest::addRow("write %d refused", write + 1) << write << Fault::Refuse;
        QTest::addRow("write %d fails", write + 1) << write << Fault::ServerError;
    }
}

void TestApplyFaults::refusedInTheMiddle()
{
    QFETCH(int, write);
    QFETCH(Fault, fault);
    const LiveBackend backend;
    addPassing(backend);
    FaultProxy proxy(backend.url());
    LiveSession live(file());
    QVERIFY(live.connectTo(proxy.url(), backend.key()));
    QVERIFY(live.edit(wholePlan(live)));
    const int before = backend.writes();
    proxy.breakWrite(write, fault);
    const ApplyOutcome outcome = live.apply(live.confirmed(OnFailure::Stop, 1));
    QCOMPARE(outcome.kind, ApplyOutcome::Kind::Failed);
    QVERIFY(outcome.error.message.contains(u"The test says no."_s)); // the backend's own words
    int succeeded = 0;
    int skipped = 0;
    for (const OperationStatus &status : live.service().operations()) {
        succeeded += status.state == OperationStatus::State::Succeeded;
        skipped += status.state == OperationStatus::State::Skipped;
        QVERIFY(status.state == OperationStatus::State::Succeeded || !status.detail.isEmpty());
    }
    QCOMPARE(succeeded, write);
    QCOMPARE(skipped, writesOfPlan - write - 1);
    // What is left is still planned, on a base that has what was done.
    QCOMPARE(static_cast<int>(orderOperations(live.base(), live.draft()).size()), writesOfPlan - write);
    QVERIFY(live.session().workspace().journal()->empty());
    const ApplyOutcome rest = live.apply();
    QVERIFY2(rest.kind == ApplyOutcome::Kind::Applied, qPrintable(text(rest)));
    QCOMPARE(missing(backend), QString());
    QCOMPARE(backend.writes(), before + writesOfPlan);
}

void TestApplyFaults::slowedDown()
{
    const LiveBackend backend;
    addPassing(backend);
    FaultProxy proxy(backend.url());
    LiveSession live(file());
    QVERIFY(live.connectTo(proxy.url(), backend.key()));
    QVERIFY(live.edit(wholePlan(live)));
    proxy.breakWrite(1, Fault::SlowDown);
    const ApplyOutcome outcome = live.apply();
    QVERIFY2(outcome.kind == ApplyOutcome::Kind::Applied, qPrintable(text(outcome)));
    QCOMPARE(missing(backend), QString());
}

void TestApplyFaults::lostBetweenTwoOperations()
{
    // Nobody answers the pull afterwards either: plan and journal stay, and say later what was done.
    const LiveBackend backend;
    addPassing(backend);
    FaultProxy proxy(backend.url());
    LiveSession live(file());
    QVERIFY(live.connectTo(proxy.url(), backend.key()));
    QVERIFY(live.edit(wholePlan(live)));
    const int before = backend.writes();
    int left = 2;
    proxy.setDecide([&](const QString &request) {
        left -= isGroupWrite(request);
        return left < 0 ? Fault::ServerError : Fault::None;
    });
    const ApplyOutcome outcome = live.apply();
    QCOMPARE(outcome.kind, ApplyOutcome::Kind::Failed);
    QVERIFY(!live.session().isPlanEmpty());
    QVERIFY(!live.session().workspace().journal()->empty());
    proxy.setDecide({});
    const ApplyOutcome rest = live.apply(); // without a pull before
    QVERIFY2(rest.kind == ApplyOutcome::Kind::Applied, qPrintable(text(rest)));
    QCOMPARE(missing(backend), QString());
    QCOMPARE(backend.writes(), before + writesOfPlan);
}

void TestApplyFaults::somebodyElseInTheMiddle()
{
    // Between the comparison and its turn a group is changed: it is left as they made it, and the rest is not begun.
    const LiveBackend backend;
    addPassing(backend);
    FaultProxy proxy(backend.url());
    LiveSession live(file());
    QVERIFY(live.connectTo(proxy.url(), backend.key()));
    QVERIFY(live.edit({DescribeGroup{live.groupId(batch), u"described"_s}, DescribeGroup{live.groupId(web), u"mine"_s}}));
    bool happened = false;
    proxy.setDecide([&](const QString &request) {
        if (!happened && isGroupWrite(request)) {
            happened = true;
            backend.editMeta(web, [](QJsonObject &meta) {
                QJsonObject annotations = meta[u"annotations"_s].toObject();
                annotations[u"description"_s] = u"theirs"_s;
                meta[u"annotations"_s] = annotations;
            });
        }
        return Fault::None;
    });
    const ApplyOutcome outcome = live.apply(live.confirmed(OnFailure::Stop, 1));
    QCOMPARE(outcome.kind, ApplyOutcome::Kind::Failed);
    QCOMPARE(outcome.error.code, ErrorCode::Conflict);
    QVERIFY2(outcome.error.message.contains(u"Description"_s), qPrintable(outcome.error.message));
    QCOMPARE(backend.group(web)[u"metadata"_s][u"annotations"_s][u"description"_s].toString(), u"theirs"_s);
    QCOMPARE(backend.group(batch)[u"metadata"_s][u"annotations"_s][u"description"_s].toString(), u"described"_s);
}

void TestApplyFaults::plan(const LiveBackend &backend, const FaultProxy &proxy)
{
    LiveSession live(file());
    QVERIFY(live.connectTo(proxy.url(), backend.key()));
    QVERIFY(live.edit(wholePlan(live)));
    // A program of its own needs an address that it can reach.
    QVERIFY(live.session().workspace().setConnection({proxy.url(), Scope::tenant()}));
}

void TestApplyFaults::applyAndKill(FaultProxy &proxy)
{
    QProcess program;
    QSignalSpy broke(&proxy, &FaultProxy::broke);
    program.start(QStringLiteral(EASEL_BIN_DIR) + u"/easelctl"_s, {u"apply"_s, u"--confirm-guards"_s, file()});
    QVERIFY(program.waitForStarted());
    QVERIFY(broke.wait(20'000));
    program.kill();
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::CrashExit);
}

void TestApplyFaults::diskFails_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<bool>("lasting");
    for (int number = 1; number <= statementsOfApply; number += 4) {
        QTest::addRow("statement %d", number) << number << false;
        if (number % 12 == 1)
            QTest::addRow("statement %d and all after it", number) << number << true;
    }
    QTest::newRow("none") << statementsOfApply + 1 << false;
}

void TestApplyFaults::diskFails()
{
    QFETCH(int, number);
    QFETCH(bool, lasting);
    const LiveBackend backend;
    addPassing(backend);
    auto live = std::make_unique<LiveSession>(file());
    QVERIFY(live->connectTo(backend));
    QVERIFY(live->edit(wholePlan(*live)));
    const int before = backend.writes();
    {
        const SqlFault fault(number, number % 4 < 2 ? SqlFault::fullDisk : SqlFault::brokenDisk, lasting);
        const ApplyOutcome outcome = live->apply();
        QVERIFY(!fault.hasStruck() || number <= statementsOfApply);
        QVERIFY(fault.hasStruck() || number > 100);
        QVERIFY2(outcome.kind == ApplyOutcome::Kind::Applied || (fault.hasStruck() && !outcome.summary.isEmpty()), qPrintable(text(outcome)));
    }
    // The disk is well again, for the same program or for the next one.
    if (number % 2 == 0) {
        live.reset();
        live = std::make_unique<LiveSession>(file());
    }
    const auto pulled = live->connectTo(backend);
    QVERIFY2(pulled, pulled ? "" : qPrintable(pulled.error().toString()));
    if (!live->session().isPlanEmpty()) {
        const ApplyOutcome rest = live->apply();
        QVERIFY2(rest.kind == ApplyOutcome::Kind::Applied, qPrintable(text(rest)));
    }
    QVERIFY(live->session().isPlanEmpty());
    QCOMPARE(missing(backend), QString());
    QCOMPARE(backend.writes(), before + writesOfPlan);
}

void TestApplyFaults::killed_data()
{
    QTest::addColumn<int>("write");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("pullFirst");
    for (int write = 0; write < writesOfPlan; ++write) {
        for (const bool pullFirst : {true, false}) {
            const char *then = pullFirst ? "pulled, applied" : "applied";
            QTest::addRow("write %d sent, not done; %s", write + 1, then) << write << Fault::Hold << pullFirst;
            QTest::addRow("write %d done, not known; %s", write + 1, then) << write << Fault::HoldAnswer << pullFirst;
        }
    }
}

void TestApplyFaults::killed()
{
    QFETCH(int, write);
    QFETCH(Fault, fault);
    QFETCH(bool, pullFirst);
    const LiveBackend backend;
    addPassing(backend);
    FaultProxy proxy(backend.url());
    qputenv("EASEL_API_KEY", backend.key().reveal());
    plan(backend, proxy);
    const int before = backend.writes();
    proxy.breakWrite(write, fault);
    applyAndKill(proxy);
    proxy.setDecide({});

    LiveSession live(file());
    QVERIFY(!live.session().workspace().isReadOnly());
    QVERIFY(!live.session().workspace().journal()->empty());
    if (pullFirst) {
        // As the console does when it is started again.
        const auto pulled = live.connectTo(proxy.url(), backend.key());
        QVERIFY2(pulled && *pulled == 0, qPrintable(pulled ? u"conflicts"_s : pulled.error().toString()));
        QVERIFY(live.session().workspace().journal()->empty());
    } else {
        // As easelctl does: on what it was planned on.
        live.service().attach({QUrl(u"local:"_s), Scope::tenant()}, backend.key(), proxy.url());
    }
    if (!live.session().isPlanEmpty()) {
        const ApplyOutcome outcome = live.apply();
        QVERIFY2(outcome.kind == ApplyOutcome::Kind::Applied, qPrintable(text(outcome)));
    }
    QCOMPARE(missing(backend), QString());
    QCOMPARE(backend.writes(), before + writesOfPlan); // nothing twice
    QVERIFY(live.session().isPlanEmpty());
    QVERIFY(live.session().workspace().journal()->empty());
}

void TestApplyFaults::killedWhileNamesAreExchanged_data()
{
    QTest::addColumn<int>("write");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("pullFirst");
    for (int write = 0; write < 3; ++write) { // aside, the other one, and back
        for (const bool pullFirst : {true, false}) {
            const char *then = pullFirst ? "pulled, applied" : "applied";
            QTest::addRow("write %d sent, not done; %s", write + 1, then) << write << Fault::Hold << pullFirst;
            QTest::addRow("write %d done, not known; %s", write + 1, then) << write << Fault::HoldAnswer << pullFirst;
        }
    }
}

/// Two groups exchange their names by way of a third name: killed there, neither is left with it.
void TestApplyFaults::killedWhileNamesAreExchanged()
{
    QFETCH(int, write);
    QFETCH(Fault, fault);
    QFETCH(bool, pullFirst);
    const LiveBackend backend;
    FaultProxy proxy(backend.url());
    qputenv("EASEL_API_KEY", backend.key().reveal());
    const QString first = backend.group(batch)[u"metadata"_s][u"uid"_s].toString();
    const QString second = backend.group(platform)[u"metadata"_s][u"uid"_s].toString();
    {
        LiveSession live(file());
        QVERIFY(live.connectTo(proxy.url(), backend.key()));
        const GroupId a = live.groupId(batch);
        const GroupId b = live.groupId(platform);
        QVERIFY(live.edit({RenameGroup{a, u"for a moment"_s}, RenameGroup{b, batch}, RenameGroup{a, platform}}));
        QVERIFY(live.session().workspace().setConnection({proxy.url(), Scope::tenant()}));
    }
    const int before = backend.writes();
    proxy.breakWrite(write, fault);
    applyAndKill(proxy);
    proxy.setDecide({});

    LiveSession live(file());
    if (pullFirst) {
        const auto pulled = live.connectTo(proxy.url(), backend.key());
        QVERIFY2(pulled && *pulled == 0, qPrintable(pulled ? u"conflicts"_s : pulled.error().toString()));
    } else {
        live.service().attach({QUrl(u"local:"_s), Scope::tenant()}, backend.key(), proxy.url());
    }
    if (!live.session().isPlanEmpty()) {
        const ApplyOutcome outcome = live.apply();
        QVERIFY2(outcome.kind == ApplyOutcome::Kind::Applied, qPrintable(text(outcome)));
    }
    QCOMPARE(backend.group(platform)[u"metadata"_s][u"uid"_s].toString(), first);
    QCOMPARE(backend.group(batch)[u"metadata"_s][u"uid"_s].toString(), second);
    QCOMPARE(backend.writes(), before + 3); // nothing twice
    QVERIFY(live.session().isPlanEmpty());
    QVERIFY(live.session().workspace().journal()->empty());
}

void TestApplyFaults::killedAndThenEdited()
{
    const LiveBackend backend;
    addPassing(backend);
    FaultProxy proxy(backend.url());
    qputenv("EASEL_API_KEY", backend.key().reveal());
    plan(backend, proxy);
    // Whatever comes first: the creation is done, and nobody knows.
    proxy.setDecide([](const QString &request) { return request == u"POST /v1/clustergroups"_s ? Fault::HoldAnswer : Fault::None; });
    applyAndKill(proxy);
    proxy.setDecide({});
    LiveSession live(file());
    // Another plan than the one that was being applied, on the same base: the group has another name by now.
    QVERIFY(live.edit({RenameGroup{live.groupId(u"fresh"_s), u"fresher"_s}}));
    live.service().attach({QUrl(u"local:"_s), Scope::tenant()}, backend.key(), proxy.url());
    const ApplyOutcome outcome = live.apply();
    QVERIFY2(outcome.kind == ApplyOutcome::Kind::Applied, qPrintable(text(outcome)));
    QCOMPARE(creations(proxy), 1);
    QVERIFY(backend.group(u"fresh"_s).isEmpty());
    QVERIFY(!backend.group(u"fresher"_s).isEmpty());
    QVERIFY(backend.group(passing).isEmpty());
}

EASEL_TEST(TestApplyFaults)
#include "testapplyfaults.moc"
