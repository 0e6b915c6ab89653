// SPDX-License-Identifier: GPL-3.0-or-later
// The answer to a write is lost, and the person takes the change back: it does not come back by itself, neither by a request that
// is carried out late nor by a journal that is gone on with.
#include "faultproxy.h"
#include "livebackend.h"
#include "testfiles.h"
#include "testregistry.h"

#include <QTest>

using namespace easel;
using namespace easel::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

using Fault = FaultProxy::Fault;

namespace {

const QString batch = u"batch-onprem"_s;
const QString web = u"platform-web-eu"_s;
constexpr auto late = 900ms;   // so long after it was sent the backend carries the first description out
constexpr auto settleTime = 2500ms;

QString descriptionOf(const LiveBackend &backend, const QString &group)
{
    return backend.group(group)[u"metadata"_s][u"annotations"_s][u"description"_s].toString();
}

void describe(const LiveBackend &backend, const QString &group, const QString &description)
{
    backend.editMeta(group, [&](QJsonObject &meta) {
        QJsonObject annotations = meta[u"annotations"_s].toObject();
        annotations[u"description"_s] = description;
        meta[u"annotations"_s] = annotations;
    });
}

} // namespace

class TestApplyReverts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void lateAndRevertedOnTheBackend();
    void lostAndRevertedOnTheBackend_data();
    void lostAndRevertedOnTheBackend();
    void lateAndUndoneInThePlan();
    void createdLateAndUndoneInThePlan();

private:
    QString file() const { return m_folder->filePath(u"w.easel"_s); }
    /// A backend that answers the first change of metadata, or the first creation, never, and does it late.
    std::unique_ptr<LiveBackend> lateBackend(const QByteArray &method, const QByteArray &path) const;
    static void setUp(LiveSession &live);
    /// Applies, and ends when the first request has got no answer.
    static void breakOff(LiveSession &live, const LiveBackend &backend);
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestApplyReverts::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<LiveBackend> TestApplyReverts::lateBackend(const QByteArray &method, const QByteArray &path) const
{
    BackendOptions options;
    options.sample = BackendOptions::Sample::Small;
    options.faultsFile = m_folder->filePath(u"faults.json"_s);
    writeFile(options.faultsFile, R"({"faults":[{"method":")" + method + R"(","path":")" + path + R"(","count":1,"fault":"late-commit","milliseconds":)"
                                      + QByteArray::number(static_cast<int>(late.count())) + "}]}");
    return std::make_unique<LiveBackend>(options);
}

void TestApplyReverts::setUp(LiveSession &live)
{
    live.service().setSettleTime(settleTime);
}

void TestApplyReverts::breakOff(LiveSession &live, const LiveBackend &backend)
{
    TransportOptions impatient;
    impatient.deadline = 300ms;
    impatient.rateLimits = false;
    live.service().setTransport(impatient);
    live.service().attach({QUrl(u"local:"_s), Scope::tenant()}, backend.key(), backend.url());
    QEventLoop loop;
    connect(&live.service(), &SyncService::operationChanged, &loop, [&](int index) {
        if (live.service().operations()[static_cast<size_t>(index)].detail.contains(u"No answer came"_s))
            loop.quit();
    });
    live.service().apply(live.confirmed());
    loop.exec();
}

void TestApplyReverts::lateAndRevertedOnTheBackend()
{
    const auto backend = lateBackend("PUT", "/v1/clustergroups/{uid}/meta");
    const QString before = descriptionOf(*backend, batch);
    {
        FaultProxy proxy(backend->url());
        LiveSession live(file());
        setUp(live);
        QVERIFY(live.connectTo(proxy.url(), backend->key()));
        QVERIFY(live.edit({DescribeGroup{live.groupId(batch), u"mine"_s}}));
        // The connection is lost while the backend is at work.
        proxy.breakWrite(0, Fault::LoseAnswer);
        const ApplyOutcome outcome = live.apply();
        QVERIFY2(outcome.kind == ApplyOutcome::Kind::Applied, qPrintable(text(outcome)));
        QCOMPARE(descriptionOf(*backend, batch), u"mine"_s);
        describe(*backend, batch, before);
        QVERIFY(live.pull());
        QVERIFY(live.session().isPlanEmpty());
    }
    LiveSession live(file());
    setUp(live);
    QVERIFY(live.connectTo(backend->url(), backend->key()));
    QVERIFY(live.edit({DescribeGroup{live.groupId(web), u"another"_s}}));
    QCOMPARE(live.apply().kind, ApplyOutcome::Kind::Applied);
    QTest::qWait(static_cast<int>(late.count()) * 2);
    QCOMPARE(descriptionOf(*backend, batch), before);
    QCOMPARE(descriptionOf(*backend, web), u"another"_s);
}

void TestApplyReverts::lostAndRevertedOnTheBackend_data()
{
    QTest::addColumn<bool>("restarted");
    QTest::newRow("in the same run") << false;
    QTest::newRow("after a restart") << true;
}

void TestApplyReverts::lostAndRevertedOnTheBackend()
{
    QFETCH(bool, restarted);
    const LiveBackend backend;
    const QString before = descriptionOf(backend, batch);
    FaultProxy proxy(backend.url());
    auto live = std::make_unique<LiveSession>(file());
    QVERIFY(live->connectTo(proxy.url(), backend.key()));
    QVERIFY(live->edit({DescribeGroup{live->groupId(batch), u"mine"_s}}));
    // It is done, nobody hears of it, and then nobody answers any more.
    bool isDown = false;
    proxy.setDecide([&](const QString &request) {
        if (isDown)
            return Fault::ServerError;
        isDown = isGroupWrite(request);
        return isDown ? Fault::LoseAnswer : Fault::None;
    });
    const ApplyOutcome unknown = live->apply();
    QCOMPARE(unknown.error.code, ErrorCode::OutcomeUnknown);
    QCOMPARE(descriptionOf(backend, batch), u"mine"_s);
    proxy.setDecide({});
    describe(backend, batch, before);
    if (restarted) {
        live.reset();
        live = std::make_unique<LiveSession>(file());
        live->service().attach({QUrl(u"local:"_s), Scope::tenant()}, backend.key(), proxy.url());
    }
    // The journal is gone on with: it was done and taken back, so that it is not done again.
    const int writes = backend.writes();
    for (int i = 0; i < 2; ++i) {
        const ApplyOutcome outcome = live->apply();
        QCOMPARE(outcome.kind, ApplyOutcome::Kind::Failed);
        QVERIFY2(outcome.error.message.contains(u"taken it back"_s), qPrintable(text(outcome)));
        QCOMPARE(backend.writes(), writes);
    }
    // After a pull the person decides: here, against it.
    QVERIFY(live->pull());
    QVERIFY(live->session().workspace().journal()->empty());
    QCOMPARE(live->session().plan().position, 1);
    QVERIFY(live->session().undo());
    QVERIFY(live->edit({DescribeGroup{live->groupId(web), u"another"_s}}));
    QCOMPARE(live->apply().kind, ApplyOutcome::Kind::Applied);
    QCOMPARE(descriptionOf(backend, batch), before);
}

void TestApplyReverts::lateAndUndoneInThePlan()
{
    const auto backend = lateBackend("PUT", "/v1/clustergroups/{uid}/meta");
    const QString before = descriptionOf(*backend, batch);
    {
        LiveSession live(file());
        setUp(live);
        QVERIFY(live.connectTo(backend->url(), backend->key()));
        QVERIFY(live.edit({DescribeGroup{live.groupId(batch), u"mine"_s}}));
        breakOff(live, *backend);
        // And the program is gone, while the backend has not done it yet.
    }
    LiveSession live(file());
    setUp(live);
    QVERIFY(!live.session().workspace().journal()->empty());
    QVERIFY(live.session().undo());
    QVERIFY(live.edit({DescribeGroup{live.groupId(web), u"another"_s}}));
    live.service().attach({QUrl(u"local:"_s), Scope::tenant()}, backend->key(), backend->url());
    // The apply waits until nothing can be under way, and says what the backend has that is not planned any more.
    const ApplyOutcome outcome = live.apply();
    QVERIFY2(outcome.kind == ApplyOutcome::Kind::Conflicts, qPrintable(text(outcome)));
    QCOMPARE(outcome.conflicts.size(), 1u);
    QCOMPARE(outcome.conflicts[0].theirs, u"mine"_s);
    QCOMPARE(descriptionOf(*backend, web), live.base().group(live.groupId(web))->description);
    // The person takes it back, and it stays so.
    QVERIFY(live.edit({DescribeGroup{live.groupId(batch), before}}));
    const ApplyOutcome rest = live.apply();
    QVERIFY2(rest.kind == ApplyOutcome::Kind::Applied, qPrintable(text(rest)));
    QTest::qWait(static_cast<int>(late.count()) * 2);
    QCOMPARE(descriptionOf(*backend, batch), before);
    QCOMPARE(descriptionOf(*backend, web), u"another"_s);
}

void TestApplyReverts::createdLateAndUndoneInThePlan()
{
    const auto backend = lateBackend("POST", "/v1/clustergroups");
    {
        LiveSession live(file());
        setUp(live);
        QVERIFY(live.connectTo(backend->url(), backend->key()));
        ClusterGroup fresh;
        fresh.id = makeDraftGroupId();
        fresh.name = u"fresh"_s;
        fresh.endpoint = EndpointType::LoadBalancer;
        fresh.members = {live.member(u"gen-ci-muc-01"_s)};
        QVERIFY(live.edit({CreateGroup{fresh}}));
        breakOff(live, *backend);
    }
    LiveSession live(file());
    setUp(live);
    QVERIFY(live.session().undo());
    QVERIFY(live.edit({DescribeGroup{live.groupId(web), u"another"_s}}));
    live.service().attach({QUrl(u"local:"_s), Scope::tenant()}, backend->key(), backend->url());
    const ApplyOutcome outcome = live.apply();
    QVERIFY2(outcome.kind == ApplyOutcome::Kind::Conflicts, qPrintable(text(outcome)));
    QCOMPARE(outcome.conflicts.size(), 1u);
    QCOMPARE(outcome.conflicts[0].groupName, u"fresh"_s);
    // Once more the person goes on, without the group.
    QVERIFY(live.edit({DeleteGroup{live.groupId(u"fresh"_s)}}));
    const ApplyOutcome rest = live.apply();
    QVERIFY2(rest.kind == ApplyOutcome::Kind::Applied, qPrintable(text(rest)));
    QTest::qWait(static_cast<int>(late.count()) * 2);
    QVERIFY(backend->group(u"fresh"_s).isEmpty());
}

EASEL_TEST(TestApplyReverts)
#include "testapplyreverts.moc"
