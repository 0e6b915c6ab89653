// SPDX-License-Identifier: GPL-3.0-or-later
// What an apply takes care of besides doing the plan: that what is dangerous was confirmed, that nothing is there twice, that a
// record of it stays, and that what can be tried can be tried without doing it.
#include "easelctlrun.h"
#include "faultproxy.h"
#include "livebackend.h"
#include "testfiles.h"
#include "testregistry.h"

#include <QJsonArray>
#include <QTest>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

using Fault = FaultProxy::Fault;
using State = OperationStatus::State;

namespace {

const QString batch = u"batch-onprem"_s;
const QString shared = u"platform-shared-eu"_s; // virtual clusters run on it
const QString passing = u"passing"_s;

ClusterGroup newGroup(const LiveSession &live, const QString &name)
{
    ClusterGroup group;
    group.id = makeDraftGroupId();
    group.name = name;
    group.endpoint = EndpointType::LoadBalancer;
    group.members = {live.member(u"gen-ci-muc-01"_s)};
    return group;
}

/// Runs the program while the event loop goes on: it talks to a proxy of this thread.
Run easelctlBeside(const QStringList &arguments)
{
    QProcess program;
    QEventLoop loop;
    QObject::connect(&program, &QProcess::finished, &loop, &QEventLoop::quit);
    program.start(QStringLiteral(EASEL_BIN_DIR) + u"/easelctl"_s, arguments);
    loop.exec();
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()), QString::fromUtf8(program.readAllStandardError())};
}

} // namespace

class TestApplyCare final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void guardsAreAskedFor_data();
    void guardsAreAskedFor();
    void confirmedIsWhatWasSeen();
    void easelctlRefusesGuards();
    void easelctlOnFailure();
    void listsThatMayNotBeReadArePassedOver();
    void recordStays();
    void recordOfARunThatBrokeOff();
    void recordOfNothingSent();
    void doublesAreFound();
    void doublesOfOneMark();
    void nothingIsDoubledWithoutAMark();
    void dryRunOfAGoodPlan();
    void dryRunFindsProblems();
    void dryRunInEaselctl();

private:
    QString file() const { return m_folder->filePath(u"w.easel"_s); }
    QString keyFile(const LiveBackend &backend) const;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestApplyCare::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QString TestApplyCare::keyFile(const LiveBackend &backend) const
{
    writeFile(m_folder->filePath(u"key"_s), backend.key().reveal());
    return m_folder->filePath(u"key"_s);
}

void TestApplyCare::guardsAreAskedFor_data()
{
    using Edit = std::function<std::vector<Change>(const LiveSession &)>;
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("words");
    QTest::newRow("a deletion") << Edit([](const LiveSession &live) { return std::vector<Change>{DeleteGroup{live.groupId(passing)}}; }) << u"is deleted"_s;
    QTest::newRow("most hosts leave") << Edit([](const LiveSession &live) {
        const GroupId id = live.groupId(passing);
        return std::vector<Change>{RemoveMember{id, live.clusterId(u"gen-ci-muc-01"_s)}, RemoveMember{id, live.clusterId(u"vsphere-prod-muc-02"_s)}};
    }) << u"loses 2 of its 3"_s;
    QTest::newRow("virtual clusters run on it") << Edit([](const LiveSession &live) {
        return std::vector<Change>{DescribeGroup{live.groupId(shared), u"d"_s}};
    }) << u"run on it"_s;
}

void TestApplyCare::guardsAreAskedFor()
{
    using Edit = std::function<std::vector<Change>(const LiveSession &)>;
    QFETCH(Edit, edit);
    QFETCH(QString, words);
    const LiveBackend backend;
    backend.addGroup(passing, {u"gen-ci-muc-01"_s, u"vsphere-prod-muc-02"_s, u"vsphere-prod-muc-01"_s});
    LiveSession live(file());
    QVERIFY(live.connectTo(backend));
    QVERIFY(live.edit(edit(live)));
    const int writes = backend.writes();
    const ApplyOutcome refused = live.apply(ApplyOptions{});
    QCOMPARE(refused.kind, ApplyOutcome::Kind::Failed);
    QCOMPARE(refused.error.code, ErrorCode::Refused);
    QVERIFY2(refused.summary.contains(words), qPrintable(refused.summary));
    QCOMPARE(backend.writes(), writes);
    QVERIFY(!live.session().isPlanEmpty());
    QVERIFY(live.session().workspace().journal()->empty());
    const ApplyOutcome outcome = live.apply();
    QVERIFY2(outcome.kind == ApplyOutcome::Kind::Applied, qPrintable(text(outcome)));
}

void TestApplyCare::confirmedIsWhatWasSeen()
{
    // What was confirmed was another loss than the one that would be sent.
    const LiveBackend backend;
    backend.addGroup(passing, {u"gen-ci-muc-01"_s, u"vsphere-prod-muc-02"_s, u"vsphere-prod-muc-01"_s});
    LiveSession live(file());
    QVERIFY(live.connectTo(backend));
    const GroupId id = live.groupId(passing);
    QVERIFY(live.edit({RemoveMember{id, live.clusterId(u"gen-ci-muc-01"_s)}, RemoveMember{id, live.clusterId(u"vsphere-prod-muc-02"_s)}}));
    const ApplyOptions seen = live.confirmed();
    QCOMPARE(seen.acknowledged.size(), 1u);
    QVERIFY(live.session().undo());
    QVERIFY(live.edit({DeleteGroup{id}}));
    const int writes = backend.writes();
    QCOMPARE(live.apply(seen).error.code, ErrorCode::Refused);
    QCOMPARE(backend.writes(), writes);
}

void TestApplyCare::easelctlRefusesGuards()
{
    const LiveBackend backend;
    backend.addGroup(passing, {u"gen-ci-muc-01"_s});
    {
        LiveSession live(file());
        QVERIFY(live.connectTo(backend));
        QVERIFY(live.edit({DeleteGroup{live.groupId(passing)}}));
        QVERIFY(live.session().workspace().setConnection({backend.url(), Scope::tenant()}));
    }
    const int writes = backend.writes();
    const Run refused = easelctl({u"apply"_s, u"--api-key-file"_s, keyFile(backend), file()});
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains(u"“passing” is deleted"_s) && refused.err.contains(u"--confirm-guards"_s), qPrintable(refused.all()));
    QCOMPARE(backend.writes(), writes);
    const Run done = easelctl({u"apply"_s, u"--confirm-guards"_s, u"--api-key-file"_s, keyFile(backend), file()});
    QVERIFY2(done.code == 0, qPrintable(done.all()));
    QVERIFY2(done.out.contains(u"“passing” is deleted"_s), qPrintable(done.all()));
    QVERIFY(backend.group(passing).isEmpty());
}

void TestApplyCare::easelctlOnFailure()
{
    const LiveBackend backend;
    FaultProxy proxy(backend.url());
    const QString uid = backend.addGroup(passing, {u"gen-ci-muc-01"_s});
    {
        LiveSession live(file());
        QVERIFY(live.connectTo(proxy.url(), backend.key()));
        QVERIFY(live.edit({CreateGroup{newGroup(live, u"fresh"_s)}, DescribeGroup{live.groupId(passing), u"d"_s}}));
        QVERIFY(live.session().workspace().setConnection({proxy.url(), Scope::tenant()}));
    }
    proxy.setDecide([uid](const QString &request) { return request == u"PUT /v1/clustergroups/%1/meta"_s.arg(uid) ? Fault::Refuse : Fault::None; });
    const QStringList how{u"--api-key-file"_s, keyFile(backend), file()};
    QCOMPARE(easelctlBeside(QStringList{u"apply"_s, u"--on-failure"_s, u"shrug"_s} + how).code, 2);
    const Run run = easelctlBeside(QStringList{u"apply"_s, u"--on-failure"_s, u"rollback-plan"_s} + how);
    QCOMPARE(run.code, 1);
    // The plan is there, printed and not applied.
    QVERIFY(!backend.group(u"fresh"_s).isEmpty());
    QVERIFY2(run.out.contains(u"1. Delete “fresh”"_s) && run.out.contains(u"Digest "_s), qPrintable(run.all()));
    const Run show = easelctlBeside({u"plan"_s, u"show"_s, file()});
    QVERIFY2(show.out.contains(u"- fresh"_s), qPrintable(show.all()));
    proxy.setDecide({});
    const Run back = easelctlBeside(QStringList{u"apply"_s, u"--confirm-guards"_s} + how);
    QVERIFY2(back.code == 0, qPrintable(back.all()));
    QVERIFY(backend.group(u"fresh"_s).isEmpty());
}

// Before an apply the groups that might hold a cluster too are listed. Where the key may not read those of another scope, what
// it may do is done.
void TestApplyCare::listsThatMayNotBeReadArePassedOver()
{
    const LiveBackend backend;
    FaultProxy proxy(backend.url());
    LiveSession live(file());
    QVERIFY(live.connectTo(proxy.url(), backend.key()));
    // A group of a project: its cluster might have been put into one of the tenant's.
    const QString group = u"payments-production"_s;
    const ClusterId joining = live.clusterId(u"eks-pay-fra-01"_s);
    QVERIFY(live.base().group(live.groupId(group))->scope.isProject());
    QVERIFY(live.edit({AddMember{live.groupId(group), live.member(u"eks-pay-fra-01"_s)}}));
    int refused = 0;
    bool isSent = false; // what is read afterwards, to know what came of it, may be read
    proxy.setTreat([&](const QString &request, const QByteArray &whole) -> std::optional<FaultProxy::Treatment> {
        isSent = isSent || request.startsWith(u"PUT "_s);
        if (isSent || !request.startsWith(u"GET /v1/clustergroups/hostCluster"_s) || whole.toLower().contains("projectuid"))
            return std::nullopt;
        ++refused;
        return FaultProxy::Treatment{false, [](const QByteArray &) { return QByteArray("HTTP/1.1 403 Forbidden\r\nContent-Length: 2\r\n\r\n{}"); }};
    });
    const ApplyOutcome outcome = live.apply();
    QVERIFY2(outcome.kind == ApplyOutcome::Kind::Applied, qPrintable(text(outcome)));
    QVERIFY(refused > 0);
    QVERIFY(live.base().groupsOf(joining).contains(live.groupId(group)));
}

void TestApplyCare::recordStays()
{
    const LiveBackend backend;
    backend.addGroup(passing, {u"gen-ci-muc-01"_s});
    QString digest;
    QString failedSummary;
    {
        FaultProxy proxy(backend.url());
        LiveSession live(file());
        QVERIFY(live.connectTo(proxy.url(), backend.key()));
        QVERIFY(live.edit({CreateGroup{newGroup(live, u"fresh"_s)}, DescribeGroup{live.groupId(passing), u"d"_s}}));
        digest = planDigest(live.base(), live.draft());
        proxy.breakWrite(1, Fault::Refuse);
        failedSummary = live.apply(live.confirmed(OnFailure::Stop, 1)).summary;
        QCOMPARE(live.apply().kind, ApplyOutcome::Kind::Applied);
    }
    LiveSession again(file());
    const auto records = again.session().workspace().applyRecords(10);
    QVERIFY(records);
    QCOMPARE(records->size(), 2u);
    const ApplyRecord &second = (*records)[0];
    const ApplyRecord &first = (*records)[1];
    QCOMPARE(first.digest, digest);
    QCOMPARE(first.outcome, ApplyRecord::Outcome::Failed);
    QCOMPARE(first.summary, failedSummary);
    QVERIFY(!first.by.isEmpty() && !first.account.isEmpty());
    QVERIFY(first.endedAt >= first.startedAt);
    QCOMPARE(first.steps.size(), 2u);
    QCOMPARE(first.steps[0].state, ApplyRecord::Step::State::Succeeded);
    QCOMPARE(first.steps[0].attempts, 1);
    QCOMPARE(first.steps[0].auditUids.size(), 1);
    QVERIFY(first.steps[0].startedAt.isValid() && first.steps[0].endedAt >= first.steps[0].startedAt);
    QCOMPARE(first.steps[1].state, ApplyRecord::Step::State::Failed);
    QVERIFY(first.steps[1].detail.contains(u"The test says no."_s));
    QCOMPARE(second.outcome, ApplyRecord::Outcome::Applied);
    QCOMPARE(second.steps.size(), 1u);
    // The audit is one that the backend has.
    const auto audits = backend.call("GET", u"/v1/audits?limit=50"_s).body.value(u"items"_s).toArray();
    QVERIFY(std::any_of(audits.begin(), audits.end(), [&](const QJsonValue &audit) {
        return audit[u"metadata"_s][u"uid"_s].toString() == first.steps[0].auditUids.front();
    }));
}

void TestApplyCare::recordOfARunThatBrokeOff()
{
    const LiveBackend backend;
    {
        LiveSession live(file());
        QVERIFY(live.connectTo(backend));
        QVERIFY(live.edit({CreateGroup{newGroup(live, u"fresh"_s)}}));
        QEventLoop loop;
        connect(&live.service(), &SyncService::operationChanged, &loop, &QEventLoop::quit);
        live.service().apply(live.confirmed());
        loop.exec();
        // And the program is gone.
    }
    LiveSession again(file());
    const auto records = again.session().workspace().applyRecords(10);
    QCOMPARE(records->size(), 1u);
    QCOMPARE(records->front().outcome, ApplyRecord::Outcome::Running);
    QVERIFY(!records->front().endedAt.isValid());
    QCOMPARE(records->front().steps.size(), 1u);
}

void TestApplyCare::recordOfNothingSent()
{
    const LiveBackend backend;
    LiveSession live(file());
    QVERIFY(live.connectTo(backend));
    QVERIFY(live.edit({SetOversubscription{live.groupId(batch), Percent(150)}}));
    backend.editMeta(batch, [](QJsonObject &meta) { meta[u"name"_s] = u"theirs"_s; });
    QCOMPARE(live.apply().kind, ApplyOutcome::Kind::Conflicts);
    const auto records = live.session().workspace().applyRecords(10);
    QCOMPARE(records->size(), 1u);
    QCOMPARE(records->front().outcome, ApplyRecord::Outcome::Conflicts);
    QCOMPARE(records->front().steps.front().attempts, 0);
}

namespace {

/// A backend that takes several groups of one name.
std::unique_ptr<LiveBackend> backendWithDoubles(const QString &database)
{
    BackendOptions options;
    options.sample = BackendOptions::Sample::Small;
    options.databasePath = database;
    LiveBackend(options).groups();
    if (const auto relaxed = allowDoubleNames(database); !relaxed)
        qFatal("%s", qPrintable(relaxed.error().toString()));
    options.uniqueNames = false;
    return std::make_unique<LiveBackend>(options);
}

} // namespace

void TestApplyCare::doublesAreFound()
{
    const auto backend = backendWithDoubles(m_folder->filePath(u"fleet.sqlite"_s));
    FaultProxy proxy(backend->url());
    LiveSession live(file());
    QVERIFY(live.connectTo(proxy.url(), backend->key()));
    QVERIFY(live.edit({CreateGroup{newGroup(live, u"fresh"_s)}}));
    // Somebody makes a group of that name in the same moment.
    QString other;
    proxy.setDecide([&](const QString &request) {
        if (request == u"POST /v1/clustergroups"_s)
            other = backend->addGroup(u"fresh"_s, {u"gen-ci-muc-01"_s});
        return Fault::None;
    });
    const ApplyOutcome outcome = live.apply();
    QVERIFY2(outcome.kind == ApplyOutcome::Kind::Applied, qPrintable(text(outcome)));
    QCOMPARE(outcome.remarks.size(), 1);
    QVERIFY2(outcome.remarks.front().contains(other) && outcome.remarks.front().contains(u"delete"_s), qPrintable(text(outcome)));
    QCOMPARE(live.session().workspace().applyRecords(1)->front().remarks, outcome.remarks);
}

void TestApplyCare::doublesOfOneMark()
{
    // The backend does one request twice.
    const auto backend = backendWithDoubles(m_folder->filePath(u"fleet.sqlite"_s));
    FaultProxy proxy(backend->url());
    LiveSession live(file());
    QVERIFY(live.connectTo(proxy.url(), backend->key()));
    QVERIFY(live.edit({CreateGroup{newGroup(live, u"fresh"_s)}}));
    proxy.setTreat([&](const QString &request, const QByteArray &message) -> std::optional<FaultProxy::Treatment> {
        if (request == u"POST /v1/clustergroups"_s) {
            const QByteArray body = message.mid(message.indexOf("\r\n\r\n") + 4);
            const auto made = backend->call("POST", u"/v1/clustergroups"_s, QJsonDocument::fromJson(body).object());
            if (made.status != 201)
                qFatal("%d", made.status);
            // Under another name by now, so that only the mark tells.
            QJsonObject meta = backend->call("GET", u"/v1/clustergroups/"_s + made.body.value(u"uid"_s).toString()).body.value(u"metadata"_s).toObject();
            meta[u"name"_s] = u"renamed"_s;
            backend->call("PUT", u"/v1/clustergroups/%1/meta"_s.arg(made.body.value(u"uid"_s).toString()), meta);
        }
        return std::nullopt;
    });
    const ApplyOutcome outcome = live.apply();
    QVERIFY2(outcome.kind == ApplyOutcome::Kind::Applied, qPrintable(text(outcome)));
    QCOMPARE(outcome.remarks.size(), 1);
    QVERIFY2(outcome.remarks.front().contains(u"made twice"_s) && outcome.remarks.front().contains(u"renamed"_s), qPrintable(text(outcome)));
}

void TestApplyCare::nothingIsDoubledWithoutAMark()
{
    // The creation is done, its answer is lost, and the backend has dropped the mark: nobody can say whose the group is.
    const auto backend = backendWithDoubles(m_folder->filePath(u"fleet.sqlite"_s));
    FaultProxy proxy(backend->url());
    LiveSession live(file());
    QVERIFY(live.connectTo(proxy.url(), backend->key()));
    QVERIFY(live.edit({CreateGroup{newGroup(live, u"fresh"_s)}}));
    proxy.setDecide([&](const QString &request) {
        if (request != u"POST /v1/clustergroups"_s)
            return Fault::None;
        backend->addGroup(u"fresh"_s, {u"gen-ci-muc-01"_s});
        return Fault::LoseRequest;
    });
    const ApplyOutcome outcome = live.apply();
    QCOMPARE(outcome.kind, ApplyOutcome::Kind::Failed);
    QCOMPARE(outcome.error.code, ErrorCode::OutcomeUnknown);
    QVERIFY2(outcome.error.message.contains(u"mark"_s), qPrintable(text(outcome)));
    QVERIFY(!backend->group(u"fresh"_s).isEmpty()); // two of that name end the program
    // Applied again it is told again, and nothing is made.
    const ApplyOutcome again = live.apply();
    QCOMPARE(again.kind, ApplyOutcome::Kind::Failed);
    QVERIFY(!backend->group(u"fresh"_s).isEmpty());
    // After a pull it is known: what the plan wanted is there, or somebody has to say what is to become of the creation.
    QVERIFY(live.pull());
    QVERIFY(live.session().isPlanEmpty() || live.session().openConflicts() > 0 || !live.session().applyBlockers().empty());
    if (!live.session().isPlanEmpty())
        QVERIFY(live.apply().kind != ApplyOutcome::Kind::Applied);
    QVERIFY(!backend->group(u"fresh"_s).isEmpty());
}

void TestApplyCare::dryRunOfAGoodPlan()
{
    const LiveBackend backend;
    backend.addGroup(passing, {u"gen-ci-muc-01"_s});
    LiveSession live(file());
    QVERIFY(live.connectTo(backend));
    // The name of the new group is one that the plan frees.
    QVERIFY(live.edit({CreateGroup{newGroup(live, u"fresh"_s)}, RenameGroup{live.groupId(batch), u"batch"_s}, DeleteGroup{live.groupId(passing)},
                       CreateGroup{newGroup(live, passing)}}));
    const auto before = backend.groups();
    const int writes = backend.writes();
    const auto results = live.dryRun();
    QVERIFY2(results, results ? "" : qPrintable(results.error().toString()));
    QCOMPARE(results->size(), 4u);
    for (const DryRunResult &result : *results)
        QVERIFY2(result.kind == DryRunResult::Kind::Ok && !result.words.isEmpty(), qPrintable(result.words));
    QCOMPARE(backend.writes(), writes);
    QVERIFY(backend.groups() == before);
    QVERIFY(backend.recorded().operations().contains(u"GET /v1/clustergroups/validate/name"_s));
    QCOMPARE(live.service().state(), SyncService::State::Online);
}

void TestApplyCare::dryRunFindsProblems()
{
    const LiveBackend backend;
    backend.addGroup(passing, {u"gen-ci-muc-01"_s});
    LiveSession live(file());
    QVERIFY(live.connectTo(backend));
    QVERIFY(live.edit({CreateGroup{newGroup(live, u"fresh"_s)}, DescribeGroup{live.groupId(batch), u"d"_s}, DescribeGroup{live.groupId(passing), u"d"_s}}));
    backend.addGroup(u"fresh"_s, {u"gen-ci-muc-01"_s});
    backend.editMeta(batch, [](QJsonObject &meta) { meta[u"name"_s] = u"theirs"_s; });
    const auto results = live.dryRun();
    QVERIFY(results);
    const auto operations = orderOperations(live.base(), live.draft());
    for (size_t i = 0; i < operations.size(); ++i) {
        const bool isGood = operations[i].groupName == passing;
        QVERIFY2(((*results)[i].kind == DryRunResult::Kind::Ok) == isGood, qPrintable(operations[i].title + u": "_s + (*results)[i].words));
    }
}

void TestApplyCare::dryRunInEaselctl()
{
    const LiveBackend backend;
    {
        LiveSession live(file());
        QVERIFY(live.connectTo(backend));
        QVERIFY(live.edit({CreateGroup{newGroup(live, u"fresh"_s)}}));
        QVERIFY(live.session().workspace().setConnection({backend.url(), Scope::tenant()}));
    }
    const QStringList arguments{u"plan"_s, u"dry-run"_s, u"--api-key-file"_s, keyFile(backend), file()};
    const Run good = easelctl(arguments);
    QVERIFY2(good.code == 0 && good.out.contains(u"1. Create “fresh”"_s) && good.out.contains(u": ok"_s), qPrintable(good.all()));
    backend.addGroup(u"fresh"_s, {u"gen-ci-muc-01"_s});
    const Run bad = easelctl(arguments);
    QVERIFY2(bad.code == 1 && bad.out.contains(u": problem"_s), qPrintable(bad.all()));
}

EASEL_TEST(TestApplyCare)
#include "testapplycare.moc"
