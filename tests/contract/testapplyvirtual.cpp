// SPDX-License-Identifier: GPL-3.0-or-later
// Virtual clusters through an apply, against the real backend: every step of their life, what takes its time, what is refused, what
// is lost on the way, and that nothing is done twice.
#include "backend/jsonpath.h"
#include "faultproxy.h"
#include "livebackend.h"
#include "planning/virtualdiff.h"
#include "sync/drift.h"
#include "sync/requestbudget.h"
#include "testregistry.h"

#include <QJsonArray>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

using Fault = FaultProxy::Fault;
using Kind = Operation::Kind;
using State = OperationStatus::State;
using backend::textAt;
using backend::valueAt;

namespace {

const QString shared = u"platform-shared-eu"_s;
const QString fresh = u"fresh"_s;
constexpr Resources least{MilliCores(4000), MebiBytes(4096), GibiBytes(2)};
constexpr Resources larger{MilliCores(10'000), MebiBytes(16'384), GibiBytes(20)};

/// One is deployed, one resized, one paused, one resumed, one deleted.
constexpr int writesOfPlan = 5;

VirtualClusterId idOf(const Fleet &fleet, const QString &name)
{
    for (const VirtualCluster *each : fleet.virtualClusters()) {
        if (each->name == name)
            return each->id;
    }
    return {};
}

VirtualCluster newOne(LiveSession &live, const QString &name, const QString &group = shared)
{
    return newVirtualCluster(*live.draft().group(live.groupId(group)), Scope::tenant(), name, least);
}

std::vector<Change> wholePlan(LiveSession &live)
{
    const GroupId group = live.groupId(shared);
    const auto id = [&](const QString &name) { return idOf(live.draft(), name); };
    return {DeployVirtualCluster{group, newOne(live, fresh)}, ResizeVirtualCluster{group, id(u"catalog-dev"_s), larger},
            PauseVirtualCluster{group, id(u"search-dev"_s)}, ResumeVirtualCluster{group, id(u"pricing-preview"_s)},
            DeleteVirtualCluster{group, id(u"logistics-dev"_s)}};
}

/// The virtual cluster as the backend has it; empty when there is none.
QJsonObject summary(const LiveBackend &backend, const QString &name)
{
    const QJsonObject filter = QJsonDocument::fromJson(encodeNameSearch(name)).object();
    const QJsonArray items = backend.call("POST", u"/v1/dashboard/spectroclusters/search?limit=50"_s, filter).body[u"items"_s].toArray();
    return items.size() == 1 ? items.at(0).toObject() : QJsonObject{{u"count"_s, items.size()}};
}

QString stateOf(const LiveBackend &backend, const QString &name)
{
    const QJsonObject found = summary(backend, name);
    if (found.contains(u"count"_s))
        return found[u"count"_s].toInt() == 0 ? u"gone"_s : u"twice"_s;
    const QString whole = textAt(found, u"status.state");
    return whole == u"Running"_s ? textAt(found, u"status.virtual.lifecycleStatus.status") : whole;
}

/// Why the backend is not as the whole plan wants it; empty when it is.
QString missing(const LiveBackend &backend)
{
    QStringList wrong;
    const auto want = [&](const QString &name, const QString &state) {
        if (const QString is = stateOf(backend, name); is != state)
            wrong << u"%1 is %2"_s.arg(name, is);
    };
    want(fresh, u"Running"_s);
    want(u"search-dev"_s, u"Paused"_s);
    want(u"pricing-preview"_s, u"Running"_s);
    want(u"logistics-dev"_s, u"gone"_s);
    if (valueAt(summary(backend, u"catalog-dev"_s), u"status.metrics.cpu.total").toDouble() != 10)
        wrong << u"catalog-dev is not resized"_s;
    return wrong.join(u", "_s);
}

/// What the backend has written down of writes to virtual clusters.
int done(const LiveBackend &backend)
{
    return backend.call("GET", u"/v1/audits?resourceKind=spectrocluster&limit=50"_s).body[u"listmeta"_s][u"count"_s].toInt();
}

bool isVirtualWrite(const QString &request)
{
    return request == u"POST /v1/spectroclusters/virtual"_s || request.startsWith(u"PUT /v1/cloudconfigs/virtual/"_s)
           || request.startsWith(u"PATCH /v1/spectroclusters/"_s) || request.startsWith(u"DELETE /v1/spectroclusters/"_s);
}

void breakWrite(FaultProxy &proxy, int count, Fault fault)
{
    proxy.setDecide([left = std::make_shared<int>(count), fault](const QString &request) {
        return isVirtualWrite(request) && (*left)-- == 0 ? fault : Fault::None;
    });
}

BackendOptions slow(int milliseconds)
{
    BackendOptions options;
    options.sample = BackendOptions::Sample::Small;
    options.transitionTime = std::chrono::milliseconds(milliseconds);
    return options;
}

} // namespace

class TestApplyVirtual final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void wholeLife();
    void whatTakesTimeIsFollowed();
    void whatDoesNotArriveIsTold();
    void deletionsAreWaitedFor();
    void oneOnItsWayIsWaitedFor();
    void newGroupsCarryThem();
    void refusedByTheBackend_data();
    void refusedByTheBackend();
    void movedOn_data();
    void movedOn();
    void noAnswer_data();
    void noAnswer();
    void killed_data();
    void killed();
    void aTakenNameIsNotTakenForOurs();
    void takenBackByAPlan();
    void dryRunAsksTheBackend();
    void driftIsSeen();
    void budgetCountsTheirCalls();
    void guardsAskBeforeDeletions();

private:
    QString file() const { return m_folder->filePath(u"w.easel"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestApplyVirtual::wholeLife()
{
    const LiveBackend backend;
    LiveSession live(file());
    QVERIFY(live.connectTo(backend));
    const GroupId group = live.groupId(shared);
    const auto apply = [&](const Change &change, const QString &state) {
        if (const auto edited = live.edit({change}); !edited)
            return edited.error().toString();
        const ApplyOutcome outcome = live.apply();
        if (outcome.kind != ApplyOutcome::Kind::Applied || !outcome.remarks.isEmpty() || !live.session().isPlanEmpty())
            return text(outcome) + outcome.remarks.join(u' ');
        const QString is = stateOf(backend, fresh);
        return is == state ? QString() : is;
    };
    const auto id = [&] { return idOf(live.base(), fresh); };
    QCOMPARE(apply(DeployVirtualCluster{group, newOne(live, fresh)}, u"Running"_s), QString());
    QCOMPARE(live.base().virtualCluster(id())->size, least);
    QVERIFY(!live.base().virtualCluster(id())->host.isEmpty());
    QVERIFY(!textAt(summary(backend, fresh), u"metadata.annotations.easel/operation").isEmpty());
    QCOMPARE(apply(ResizeVirtualCluster{group, id(), larger}, u"Running"_s), QString());
    QCOMPARE(live.base().virtualCluster(id())->size, larger);
    QCOMPARE(apply(PauseVirtualCluster{group, id()}, u"Paused"_s), QString());
    QCOMPARE(apply(ResizeVirtualCluster{group, id(), least}, u"Paused"_s), QString());
    QCOMPARE(apply(ResumeVirtualCluster{group, id()}, u"Running"_s), QString());
    QCOMPARE(apply(DeleteVirtualCluster{group, id()}, u"gone"_s), QString());
    QVERIFY(id().isEmpty());
    QCOMPARE(done(backend), 6);
}

void TestApplyVirtual::whatTakesTimeIsFollowed()
{
    const LiveBackend backend(slow(600));
    LiveSession live(file());
    QVERIFY(live.connectTo(backend));
    QStringList details;
    QObject::connect(&live.service(), &SyncService::operationChanged, &live.service(), [&](int index) {
        const OperationStatus &status = live.service().operations()[static_cast<size_t>(index)];
        if (status.state == State::Succeeded && !status.detail.isEmpty())
            details << status.detail;
    });
    const std::vector<Change> changes = wholePlan(live);
    const std::vector<std::pair<size_t, VirtualClusterState>> stages{{0, VirtualClusterState::Provisioning}, {2, VirtualClusterState::Pausing},
                                                                    {3, VirtualClusterState::Resuming}, {4, VirtualClusterState::Deleting}};
    QVERIFY(live.edit({changes[1]})); // a resize takes no time
    for (const auto &[index, state] : stages) {
        details.clear();
        QVERIFY(live.edit({changes[index]}));
        const ApplyOutcome outcome = live.apply();
        QVERIFY2(outcome.kind == ApplyOutcome::Kind::Applied, qPrintable(text(outcome)));
        QVERIFY2(outcome.remarks.isEmpty(), qPrintable(outcome.remarks.join(u' ')));
        // A deletion is waited for while it runs, since others may wait for it.
        const bool isSaid = std::any_of(details.begin(), details.end(), [&](const QString &detail) { return detail.contains(Names::of(state)); });
        QVERIFY2(isSaid || state == VirtualClusterState::Deleting, qPrintable(details.join(u'\n')));
        for (const OperationStatus &status : live.service().operations())
            QVERIFY2(status.detail.isEmpty(), qPrintable(status.detail));
        QVERIFY(live.session().isPlanEmpty());
        QVERIFY(live.session().workspace().journal()->empty());
    }
    QCOMPARE(missing(backend), QString()); // at once: it has arrived when the apply ends
}

void TestApplyVirtual::whatDoesNotArriveIsTold()
{
    const LiveBackend backend(slow(60'000));
    LiveSession live(file());
    QVERIFY(live.connectTo(backend));
    QVERIFY(live.edit({PauseVirtualCluster{live.groupId(shared), idOf(live.draft(), u"search-dev"_s)}}));
    ApplyOptions options = live.confirmed();
    options.transitionLimit = std::chrono::milliseconds(600);
    const ApplyOutcome outcome = live.apply(options);
    QVERIFY2(outcome.kind == ApplyOutcome::Kind::Applied, qPrintable(text(outcome)));
    QCOMPARE(outcome.remarks.size(), 1);
    QVERIFY2(outcome.remarks.front().contains(u"search-dev"_s) && outcome.remarks.front().contains(Names::of(VirtualClusterState::Pausing)),
             qPrintable(outcome.remarks.front()));
    // It is on its way: nothing is left to plan, and the fleet says where it is.
    QVERIFY(live.session().isPlanEmpty());
    QCOMPARE(live.base().virtualCluster(idOf(live.base(), u"search-dev"_s))->state, VirtualClusterState::Pausing);
}

void TestApplyVirtual::deletionsAreWaitedFor()
{
    // The host leaves and the name is given again: only when it is gone for good.
    const LiveBackend backend(slow(500));
    LiveSession live(file());
    QVERIFY(live.connectTo(backend));
    const GroupId group = live.groupId(shared);
    QVERIFY(live.edit({DeleteVirtualCluster{group, idOf(live.draft(), u"logistics-dev"_s)}, DeployVirtualCluster{group, newOne(live, u"logistics-dev"_s)},
                       RemoveMember{group, live.clusterId(u"eks-prod-dub-01"_s)}}));
    const ApplyOutcome outcome = live.apply();
    QVERIFY2(outcome.kind == ApplyOutcome::Kind::Applied, qPrintable(text(outcome)));
    QCOMPARE(stateOf(backend, u"logistics-dev"_s), u"Running"_s);
    QCOMPARE(live.base().virtualCluster(idOf(live.base(), u"logistics-dev"_s))->size, least);
    QCOMPARE(live.base().group(group)->members.size(), 2u);
}

void TestApplyVirtual::oneOnItsWayIsWaitedFor()
{
    const LiveBackend backend(slow(1200));
    LiveSession live(file());
    QVERIFY(live.connectTo(backend));
    const GroupId group = live.groupId(shared);
    const VirtualClusterId id = idOf(live.draft(), u"search-dev"_s);
    QVERIFY(live.edit({ResizeVirtualCluster{group, id, larger}, PauseVirtualCluster{group, id}}));
    // Somebody else pauses it just before: the plan wants the same, and waits with the rest until it is there.
    const auto answer = backend.call("PATCH", u"/v1/spectroclusters/%1/clusterConfig/lifecycleConfig"_s.arg(id.toString()),
                                     {{u"lifecycleConfig"_s, QJsonObject{{u"pause"_s, true}}}});
    QCOMPARE(answer.status, 204);
    QCOMPARE(stateOf(backend, u"search-dev"_s), u"Pausing"_s);
    const ApplyOutcome outcome = live.apply();
    QVERIFY2(outcome.kind == ApplyOutcome::Kind::Applied, qPrintable(text(outcome)));
    QCOMPARE(stateOf(backend, u"search-dev"_s), u"Paused"_s);
    QCOMPARE(live.base().virtualCluster(id)->size, larger);
    QCOMPARE(done(backend), 2); // theirs and the resize
}

void TestApplyVirtual::newGroupsCarryThem()
{
    const LiveBackend backend;
    LiveSession live(file());
    QVERIFY(live.connectTo(backend));
    ClusterGroup group;
    group.id = makeDraftGroupId();
    group.name = u"made"_s;
    group.endpoint = EndpointType::LoadBalancer;
    group.members = {live.member(u"vsphere-prod-muc-02"_s)};
    QVERIFY(live.edit({CreateGroup{group}}));
    QVERIFY(live.edit({DeployVirtualCluster{group.id, newOne(live, fresh, u"made"_s)}}));
    const ApplyOutcome outcome = live.apply();
    QVERIFY2(outcome.kind == ApplyOutcome::Kind::Applied, qPrintable(text(outcome)));
    QCOMPARE(textAt(summary(backend, fresh), u"status.virtual.clusterGroup.name"), u"made"_s);
    // And all the way back: first what runs on it, then the group.
    QVERIFY(live.edit({DeleteVirtualCluster{live.groupId(u"made"_s), idOf(live.draft(), fresh)}, DeleteGroup{live.groupId(u"made"_s)}}));
    const ApplyOutcome gone = live.apply();
    QVERIFY2(gone.kind == ApplyOutcome::Kind::Applied, qPrintable(text(gone)));
    QCOMPARE(stateOf(backend, fresh), u"gone"_s);
    QVERIFY(backend.group(u"made"_s).isEmpty());
}

void TestApplyVirtual::refusedByTheBackend_data()
{
    using Edit = std::function<Change(LiveSession &)>;
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *name, const char *rule, Edit edit) { QTest::newRow(name) << std::move(edit) << QString::fromLatin1(rule); };
    const auto deployedAs = [](const QString &group, const QString &called, const Resources &size) {
        return Edit([=](LiveSession &live) -> Change {
            VirtualCluster each = newOne(live, called, group);
            each.size = size;
            return DeployVirtualCluster{each.group, each};
        });
    };
    row("too small", "VIRTUAL-TOO-SMALL", deployedAs(shared, fresh, {MilliCores(3000), least.memory, least.storage}));
    row("above the limits", "VIRTUAL-ABOVE-LIMITS", deployedAs(shared, fresh, {MilliCores(13'000), least.memory, least.storage}));
    row("a bad name", "VIRTUAL-NAME-INVALID", deployedAs(shared, u"Fresh"_s, least));
    row("a taken name", "VIRTUAL-NAME-TAKEN", deployedAs(shared, u"catalog-dev"_s, least));
    row("pending upgrade", "VIRTUAL-UPGRADE-PENDING", deployedAs(u"batch-onprem"_s, fresh, least));
    row("another project's group", "VIRTUAL-WRONG-PROJECT", deployedAs(u"payments-sandbox"_s, fresh, least));
    row("beyond the credit", "VIRTUAL-CREDIT", deployedAs(shared, fresh, {MilliCores(100'000'000), least.memory, least.storage}));
    row("resized above the limits", "VIRTUAL-ABOVE-LIMITS", [](LiveSession &live) -> Change {
        return ResizeVirtualCluster{live.groupId(shared), idOf(live.draft(), u"catalog-dev"_s), {MilliCores(13'000), larger.memory, larger.storage}};
    });
}

/// The rules say before what the backend would say, and the backend says the same when it is asked all the same.
void TestApplyVirtual::refusedByTheBackend()
{
    using Edit = std::function<Change(LiveSession &)>;
    QFETCH(Edit, edit);
    QFETCH(QString, rule);
    const LiveBackend backend;
    LiveSession live(file());
    QVERIFY(live.connectTo(backend));
    const Change change = edit(live);
    QVERIFY(live.edit({change}));
    const auto blockers = live.session().applyBlockers();
    QVERIFY2(std::any_of(blockers.begin(), blockers.end(), [&](const Finding &finding) { return finding.rule == rule; }),
             qPrintable(blockers.empty() ? u"no finding"_s : blockers.front().rule));
    const ApplyOutcome outcome = live.apply();
    QCOMPARE(outcome.kind, ApplyOutcome::Kind::Failed);
    QCOMPARE(outcome.error.code, ErrorCode::Refused);
    QCOMPARE(done(backend), 0);
    if (const auto *deploy = std::get_if<DeployVirtualCluster>(&change)) {
        const QJsonObject body = QJsonDocument::fromJson(encodeNewVirtualCluster(deploy->virtualCluster, deploy->group, {})).object();
        QVERIFY(backend.call("POST", u"/v1/spectroclusters/virtual"_s, body).status >= 400);
    }
}

void TestApplyVirtual::movedOn_data()
{
    using Act = std::function<void(const LiveBackend &, LiveSession &)>;
    QTest::addColumn<Act>("act");
    QTest::addColumn<QString>("what");
    const auto config = [](const LiveBackend &backend, const QString &name) { return textAt(summary(backend, name), u"specSummary.cloudConfig.uid"); };
    QTest::newRow("resized") << Act([config](const LiveBackend &backend, LiveSession &) {
        backend.call("PUT", u"/v1/cloudconfigs/virtual/%1/resize"_s.arg(config(backend, u"catalog-dev"_s)), {{u"instanceType"_s, QJsonObject{{u"maxCPU"_s, 12}}}});
    }) << u"catalog-dev"_s;
    QTest::newRow("deleted") << Act([](const LiveBackend &backend, LiveSession &live) {
        backend.call("DELETE", u"/v1/spectroclusters/"_s + idOf(live.base(), u"search-dev"_s).toString());
    }) << u"search-dev"_s;
    QTest::newRow("name taken") << Act([](const LiveBackend &backend, LiveSession &live) {
        VirtualCluster theirs = newOne(live, fresh);
        theirs.size = larger; // else it would be what the plan wants
        backend.call("POST", u"/v1/spectroclusters/virtual"_s, QJsonDocument::fromJson(encodeNewVirtualCluster(theirs, theirs.group, {})).object());
    }) << fresh;
    QTest::newRow("changed what goes") << Act([](const LiveBackend &backend, LiveSession &live) {
        backend.call("PATCH", u"/v1/spectroclusters/%1/clusterConfig/lifecycleConfig"_s.arg(idOf(live.base(), u"logistics-dev"_s).toString()),
                     {{u"lifecycleConfig"_s, QJsonObject{{u"pause"_s, true}}}});
    }) << u"logistics-dev"_s;
}

void TestApplyVirtual::movedOn()
{
    using Act = std::function<void(const LiveBackend &, LiveSession &)>;
    QFETCH(Act, act);
    QFETCH(QString, what);
    const LiveBackend backend;
    LiveSession live(file());
    QVERIFY(live.connectTo(backend));
    QVERIFY(live.edit(wholePlan(live)));
    act(backend, live);
    QCOMPARE(done(backend), 1);
    const ApplyOutcome outcome = live.apply();
    QCOMPARE(outcome.kind, ApplyOutcome::Kind::Conflicts);
    QCOMPARE(outcome.conflicts.size(), 1u);
    QVERIFY2(outcome.conflicts.front().field.contains(what), qPrintable(outcome.conflicts.front().field));
    QCOMPARE(done(backend), 1); // nothing was sent
    // A rebase finds the same, as a conflict to settle.
    QVERIFY(live.pull());
    QCOMPARE(live.session().openConflicts(), 1);
    QStringList ids;
    for (const PlanConflict &each : live.session().conflicts())
        ids << each.conflict.id();
    QVERIFY(live.session().settle(ids, Choice::Theirs));
    QCOMPARE(live.session().openConflicts(), 0);
    const ApplyOutcome rest = live.apply();
    QVERIFY2(rest.kind == ApplyOutcome::Kind::Applied, qPrintable(text(rest)));
    QCOMPARE(done(backend), writesOfPlan);
}

void TestApplyVirtual::noAnswer_data()
{
    QTest::addColumn<int>("write");
    QTest::addColumn<Fault>("fault");
    for (int write = 0; write < writesOfPlan; ++write) {
        QTest::addRow("write %d lost", write + 1) << write << Fault::LoseRequest;
        QTest::addRow("answer to write %d lost", write + 1) << write << Fault::LoseAnswer;
    }
}

void TestApplyVirtual::noAnswer()
{
    QFETCH(int, write);
    QFETCH(Fault, fault);
    const LiveBackend backend;
    FaultProxy proxy(backend.url());
    LiveSession live(file());
    QVERIFY(live.connectTo(proxy.url(), backend.key()));
    QVERIFY(live.edit(wholePlan(live)));
    breakWrite(proxy, write, fault);
    const ApplyOutcome outcome = live.apply();
    QVERIFY2(outcome.kind == ApplyOutcome::Kind::Applied, qPrintable(text(outcome)));
    QCOMPARE(missing(backend), QString());
    QCOMPARE(done(backend), writesOfPlan); // nothing twice
}

void TestApplyVirtual::killed_data()
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

void TestApplyVirtual::killed()
{
    QFETCH(int, write);
    QFETCH(Fault, fault);
    QFETCH(bool, pullFirst);
    const LiveBackend backend;
    FaultProxy proxy(backend.url());
    qputenv("EASEL_API_KEY", backend.key().reveal());
    {
        LiveSession live(file());
        QVERIFY(live.connectTo(proxy.url(), backend.key()));
        QVERIFY(live.edit(wholePlan(live)));
        QVERIFY(live.session().workspace().setConnection({proxy.url(), Scope::tenant()}));
    }
    breakWrite(proxy, write, fault);
    QProcess program;
    QSignalSpy broke(&proxy, &FaultProxy::broke);
    program.start(QStringLiteral(EASEL_BIN_DIR) + u"/easelctl"_s, {u"apply"_s, u"--confirm-guards"_s, file()});
    QVERIFY(program.waitForStarted());
    QVERIFY(broke.wait(20'000));
    program.kill();
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::CrashExit);
    proxy.setDecide({});

    LiveSession live(file());
    QVERIFY(!live.session().workspace().journal()->empty());
    if (pullFirst) {
        const auto pulled = live.connectTo(proxy.url(), backend.key());
        QVERIFY2(pulled && *pulled == 0, qPrintable(pulled ? u"conflicts"_s : pulled.error().toString()));
        QVERIFY(live.session().workspace().journal()->empty());
    } else {
        live.service().attach({QUrl(u"local:"_s), Scope::tenant()}, backend.key(), proxy.url());
    }
    if (!live.session().isPlanEmpty()) {
        const ApplyOutcome outcome = live.apply();
        QVERIFY2(outcome.kind == ApplyOutcome::Kind::Applied, qPrintable(text(outcome)));
    }
    QCOMPARE(missing(backend), QString());
    QCOMPARE(done(backend), writesOfPlan); // nothing twice
    QVERIFY(live.session().isPlanEmpty());
    QVERIFY(live.session().workspace().journal()->empty());
}

void TestApplyVirtual::aTakenNameIsNotTakenForOurs()
{
    // The request is lost, and meanwhile somebody else deploys one of that name: it carries no mark.
    const LiveBackend backend;
    FaultProxy proxy(backend.url());
    LiveSession live(file());
    QVERIFY(live.connectTo(proxy.url(), backend.key()));
    const VirtualCluster own = newOne(live, fresh);
    QVERIFY(live.edit({DeployVirtualCluster{own.group, own}}));
    proxy.setDecide([&, isFirst = std::make_shared<bool>(true)](const QString &request) {
        if (!isVirtualWrite(request) || !std::exchange(*isFirst, false))
            return Fault::None;
        backend.call("POST", u"/v1/spectroclusters/virtual"_s, QJsonDocument::fromJson(encodeNewVirtualCluster(own, own.group, {})).object());
        return Fault::LoseRequest;
    });
    const ApplyOutcome outcome = live.apply();
    QCOMPARE(outcome.kind, ApplyOutcome::Kind::Failed);
    QCOMPARE(outcome.error.code, ErrorCode::OutcomeUnknown);
    QCOMPARE(done(backend), 1);
}

void TestApplyVirtual::takenBackByAPlan()
{
    const LiveBackend backend;
    FaultProxy proxy(backend.url());
    LiveSession live(file());
    QVERIFY(live.connectTo(proxy.url(), backend.key()));
    QVERIFY(live.edit(wholePlan(live)));
    // The last of them is refused.
    breakWrite(proxy, writesOfPlan - 1, Fault::Refuse);
    const ApplyOutcome outcome = live.apply(live.confirmed(OnFailure::RollbackPlan, 1));
    QCOMPARE(outcome.kind, ApplyOutcome::Kind::Failed);
    QVERIFY2(outcome.hasRollback, qPrintable(text(outcome) + outcome.remarks.join(u' ')));
    const bool isDeleted = stateOf(backend, u"logistics-dev"_s) == u"gone"_s;
    QCOMPARE(std::any_of(outcome.remarks.begin(), outcome.remarks.end(), [](const QString &remark) { return remark.contains(u"nothing brings that back"_s); }), isDeleted);
    const ApplyOutcome back = live.apply();
    QVERIFY2(back.kind == ApplyOutcome::Kind::Applied, qPrintable(text(back)));
    QCOMPARE(stateOf(backend, fresh), u"gone"_s);
    QCOMPARE(stateOf(backend, u"search-dev"_s), u"Running"_s);
    QCOMPARE(stateOf(backend, u"pricing-preview"_s), u"Paused"_s);
    QCOMPARE(valueAt(summary(backend, u"catalog-dev"_s), u"status.metrics.cpu.total").toDouble(), 8.0);
}

void TestApplyVirtual::dryRunAsksTheBackend()
{
    const LiveBackend backend;
    LiveSession live(file());
    QVERIFY(live.connectTo(backend));
    const VirtualCluster good = newOne(live, fresh);
    VirtualCluster bad = newOne(live, u"other"_s);
    bad.size.cpu = MilliCores(13'000);
    QVERIFY(live.edit({DeployVirtualCluster{good.group, good}, DeployVirtualCluster{bad.group, bad}, PauseVirtualCluster{good.group, idOf(live.draft(), u"search-dev"_s)}}));
    const auto results = live.dryRun();
    QVERIFY(results);
    const auto operations = orderOperations(live.base(), live.draft());
    QCOMPARE(results->size(), operations.size());
    for (size_t i = 0; i < operations.size(); ++i) {
        const DryRunResult &result = (*results)[i];
        if (operations[i].virtualClusterName == u"other"_s)
            QVERIFY(result.kind != DryRunResult::Kind::Ok && result.words.contains(u"13 cores"_s));
        else
            QVERIFY2(result.kind == DryRunResult::Kind::Ok, qPrintable(result.words));
    }
    QCOMPARE(done(backend), 0);
}

void TestApplyVirtual::driftIsSeen()
{
    const LiveBackend backend;
    LiveSession live(file());
    QVERIFY(live.connectTo(backend));
    const VirtualClusterId id = idOf(live.draft(), u"search-dev"_s);
    QVERIFY(live.edit({ResizeVirtualCluster{live.groupId(shared), id, larger}}));
    backend.call("PATCH", u"/v1/spectroclusters/%1/clusterConfig/lifecycleConfig"_s.arg(id.toString()), {{u"lifecycleConfig"_s, QJsonObject{{u"pause"_s, true}}}});
    DriftWatch watch(live.session(), live.service());
    watch.check();
    QTRY_VERIFY(watch.drift() || watch.lastError());
    QVERIFY2(watch.drift(), watch.lastError() ? qPrintable(watch.lastError()->toString()) : "");
    QCOMPARE(watch.drift()->rows.size(), 1u);
    const DriftRow &row = watch.drift()->rows.front();
    QCOMPARE(row.touch, DriftRow::Touch::Plan);
    QCOMPARE(row.diff.fields.size(), 1u);
    QCOMPARE(row.diff.fields.front().field, u"virtualState:"_s + id.toString());
}

void TestApplyVirtual::budgetCountsTheirCalls()
{
    const LiveBackend backend;
    FaultProxy proxy(backend.url());
    LiveSession live(file());
    QVERIFY(live.connectTo(proxy.url(), backend.key()));
    QVERIFY(live.edit(wholePlan(live)));
    const RequestBudget budget = applyBudget(orderOperations(live.base(), live.draft()), live.base(), live.draft(), Scope::tenant(), nullptr);
    const qsizetype before = proxy.requests().size();
    const ApplyOutcome outcome = live.apply();
    QVERIFY2(outcome.kind == ApplyOutcome::Kind::Applied, qPrintable(text(outcome)));
    const qsizetype sent = proxy.requests().size() - before;
    QVERIFY2(sent <= budget.requests * 11 / 10 && sent >= budget.requests * 3 / 4, qPrintable(u"%1 sent, %2 told:\n%3"_s.arg(sent).arg(budget.requests).arg(proxy.requests().mid(before).join(u'\n'))));
}

void TestApplyVirtual::guardsAskBeforeDeletions()
{
    const LiveBackend backend;
    LiveSession live(file());
    QVERIFY(live.connectTo(backend));
    QVERIFY(live.edit({DeleteVirtualCluster{live.groupId(shared), idOf(live.draft(), u"logistics-dev"_s)}}));
    const ApplyOutcome refused = live.apply(ApplyOptions{});
    QCOMPARE(refused.error.code, ErrorCode::Refused);
    QVERIFY2(refused.summary.contains(u"deleted"_s), qPrintable(refused.summary));
    QCOMPARE(done(backend), 0);
    QCOMPARE(live.apply().kind, ApplyOutcome::Kind::Applied);
}

EASEL_TEST(TestApplyVirtual)
#include "testapplyvirtual.moc"
