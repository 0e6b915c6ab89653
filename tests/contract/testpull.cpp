// SPDX-License-Identifier: GPL-3.0-or-later
// A pull brings all that the backend has, or nothing.
#include "faultproxy.h"
#include "fleetcompare.h"
#include "livebackend.h"
#include "testregistry.h"

#include "palette/codec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

class TestPull final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bringsEverything();
    void survivesReopening();
    void oneProjectOnly();
    void manyPages();
    void wrongKey();
    void nobodyThere();
    void whatFailsHalfWayChangesNothing_data();
    void whatFailsHalfWayChangesNothing();
    void cancelled();
    void groupsThatComeAndGoMeanwhile_data();
    void groupsThatComeAndGoMeanwhile();
    void planIsPutOntoTheNewBase();
    void offlineAndBack();
    void goesAwayInTheMiddle();

private:
    QString file() const { return m_folder->filePath(u"w.easel"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPull::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestPull::bringsEverything()
{
    const LiveBackend backend;
    LiveSession live(file());
    QList<SyncService::State> states;
    connect(&live.service(), &SyncService::stateChanged, this, [&](SyncService::State state) { states << state; });
    QSignalSpy progress(&live.service(), &SyncService::progress);
    const auto pulled = live.connectTo(backend);
    QVERIFY2(pulled, qPrintable(pulled ? QString() : pulled.error().toString()));
    QVERIFY(*pulled == 0);
    QCOMPARE(states.last(), SyncService::State::Online);
    QVERIFY(states.contains(SyncService::State::Connecting) && states.contains(SyncService::State::Pulling));
    QVERIFY(progress.count() > 3);

    const Inventory &inventory = live.base().inventory();
    const auto count = [&](const QString &path) { return backend.call("POST", path + u"?limit=1"_s).body[u"listmeta"_s][u"count"_s].toInt(); };
    QCOMPARE(static_cast<int>(inventory.clusters().size() + inventory.virtualClusters().size()), count(u"/v1/dashboard/spectroclusters/search"_s));
    QCOMPARE(static_cast<int>(inventory.edgeHosts().size()), count(u"/v1/dashboard/edgehosts/search"_s));
    QCOMPARE(static_cast<int>(inventory.profiles().size()), count(u"/v1/dashboard/clusterprofiles"_s));
    QCOMPARE(inventory.projects().size(), 3u);
    QVERIFY(!inventory.defaultValues().isEmpty());
    for (const auto &[credit, scope] : {std::pair(inventory.credits().tenant, u"tenant"_s), std::pair(inventory.credits().system, u"system"_s)}) {
        const QJsonObject told = backend.call("GET", u"/v1/clustergroups/developerCredit/usage/"_s + scope).body;
        QVERIFY(credit);
        QCOMPARE(credit->allocated.size.cpu.value, qRound64(told[u"allocatedCredit"_s][u"cpu"_s].toDouble() * 1000));
        QCOMPARE(credit->used.size.memory.value, qRound64(told[u"usedCredit"_s][u"memoryGiB"_s].toDouble() * 1024));
        QCOMPARE(credit->used.virtualClusters, told[u"usedCredit"_s][u"virtualClustersLimit"_s].toInteger());
    }
    QVERIFY(inventory.virtualClusters().size() > 10 && inventory.edgeHosts().size() > 10);
    const auto raw = backend.groups();
    QCOMPARE(live.base().groupCount(), raw.size());
    QSet<Scope::Kind> kinds;
    for (auto it = raw.cbegin(); it != raw.cend(); ++it) {
        const ClusterGroup *group = live.base().group(GroupId(it.key()));
        QVERIFY(group);
        QVERIFY(*group == *decodeGroup(QJsonDocument(it.value()).toJson()));
        kinds.insert(group->scope.kind());
        for (const Member &member : group->members)
            QVERIFY(inventory.cluster(member.cluster));
    }
    QCOMPARE(kinds.size(), 3);
    QVERIFY(!live.session().workspace().connection().url.isEmpty());
    QVERIFY(live.session().workspace().pulledAt().isValid());
}

void TestPull::survivesReopening()
{
    const LiveBackend backend;
    Fleet pulled;
    {
        LiveSession live(file());
        QVERIFY(live.connectTo(backend));
        pulled = live.base();
    }
    LiveSession again(file());
    QCOMPARE(firstDifference(again.base(), pulled), QString());
    QCOMPARE(again.service().state(), SyncService::State::Disconnected);
    // The same backend once more: nothing is different.
    QVERIFY(again.connectTo(backend));
    QVERIFY(diffFleets(pulled, again.base()).empty());
}

void TestPull::oneProjectOnly()
{
    const LiveBackend backend;
    LiveSession live(file());
    QVERIFY(live.connectTo(backend));
    const ProjectId project = live.base().inventory().projects().at(0).id;
    QSignalSpy pulled(&live.service(), &SyncService::pulled);
    live.service().connectTo({QUrl(u"local:"_s), Scope::project(project)}, backend.key(), backend.url());
    QVERIFY(pulled.wait(20'000));
    QCOMPARE(live.base().inventory().projects().size(), 1u);
    for (const GroupId &id : live.base().groupIds()) {
        const Scope &scope = live.base().group(id)->scope;
        QVERIFY(!scope.isProject() || scope.projectId() == project);
    }
}

void TestPull::manyPages()
{
    BackendOptions options;
    options.generateClusters = 900;
    const LiveBackend backend(options);
    LiveSession live(file());
    int greatest = 0;
    connect(&live.service(), &SyncService::progress, this, [&](const QString &, int done, int total) {
        greatest = std::max(greatest, done);
        QVERIFY(total == 0 || done <= total);
    });
    QVERIFY(live.connectTo(backend));
    QVERIFY(live.base().inventory().clusters().size() >= 900);
    QVERIFY(greatest >= 900);
    QSet<QString> ids;
    for (const HostCluster &cluster : live.base().inventory().clusters())
        ids.insert(cluster.id.toString());
    QCOMPARE(static_cast<size_t>(ids.size()), live.base().inventory().clusters().size());
}

void TestPull::wrongKey()
{
    const LiveBackend backend;
    LiveSession live(file());
    const auto pulled = live.connectTo(backend.url(), Secret("wrong"));
    QVERIFY(!pulled);
    QCOMPARE(pulled.error().code, ErrorCode::Unauthorized);
    QVERIFY(!pulled.error().toString().contains(u"wrong"_s));
    QCOMPARE(live.service().state(), SyncService::State::Disconnected);
    QCOMPARE(live.service().lastError()->code, ErrorCode::Unauthorized);
    QCOMPARE(live.base().groupCount(), 0);
    QVERIFY(live.connectTo(backend));
    QVERIFY(!live.service().lastError());
}

void TestPull::nobodyThere()
{
    QTcpServer unused;
    QVERIFY(unused.listen(QHostAddress::LocalHost));
    const QUrl url(u"http://127.0.0.1:%1"_s.arg(unused.serverPort()));
    unused.close();
    LiveSession live(file());
    const auto pulled = live.connectTo(url, Secret("k"));
    QVERIFY(!pulled);
    QCOMPARE(pulled.error().code, ErrorCode::Network);
    QCOMPARE(live.service().state(), SyncService::State::Disconnected);
}

void TestPull::whatFailsHalfWayChangesNothing_data()
{
    QTest::addColumn<QString>("path");
    for (const auto *path : {"/v1/users/info", "/v1/dashboard/projects/metadata", "/v1/dashboard/spectroclusters/search",
                             "/v1/clustergroups/hostCluster", "/v1/clustergroups/", "/v1/dashboard/edgehosts/search",
                             "/v1/dashboard/clusterprofiles"})
        QTest::newRow(path) << QString::fromLatin1(path);
}

void TestPull::whatFailsHalfWayChangesNothing()
{
    QFETCH(QString, path);
    const LiveBackend backend;
    FaultProxy proxy(backend.url());
    LiveSession live(file());
    QVERIFY(live.connectTo(proxy.url(), backend.key()));
    const Fleet before = live.base();
    const QDateTime pulledAt = live.session().workspace().pulledAt();
    QVERIFY(live.edit({RenameGroup{live.groupId(u"batch-onprem"_s), u"batch"_s}}));
    backend.editMeta(u"platform-web-eu"_s, [](QJsonObject &meta) { meta[u"name"_s] = u"renamed"_s; });
    proxy.setDecide([path](const QString &request) {
        return request.section(u' ', 1).startsWith(path) ? FaultProxy::Fault::ServerError : FaultProxy::Fault::None;
    });
    const auto pulled = live.connectTo(proxy.url(), backend.key());
    QVERIFY(!pulled);
    QCOMPARE(pulled.error().code, ErrorCode::Server);
    QCOMPARE(firstDifference(live.base(), before), QString());
    QCOMPARE(live.session().workspace().pulledAt(), pulledAt);
    QVERIFY(!live.session().isPlanEmpty());
}

void TestPull::cancelled()
{
    const LiveBackend backend;
    FaultProxy proxy(backend.url());
    LiveSession live(file());
    proxy.setDecide([&](const QString &request) {
        if (!request.contains(u"/v1/clustergroups/hostCluster"_s))
            return FaultProxy::Fault::None;
        QTimer::singleShot(0, &live.service(), &SyncService::cancelPull);
        return FaultProxy::Fault::Hold;
    });
    const auto pulled = live.connectTo(proxy.url(), backend.key());
    QVERIFY(!pulled);
    QCOMPARE(pulled.error().code, ErrorCode::Cancelled);
    QCOMPARE(live.base().groupCount(), 0);
    proxy.setDecide({});
    QVERIFY(live.connectTo(proxy.url(), backend.key()));
}

void TestPull::groupsThatComeAndGoMeanwhile_data()
{
    QTest::addColumn<bool>("comes");
    QTest::newRow("one comes") << true;
    QTest::newRow("one goes") << false;
}

void TestPull::groupsThatComeAndGoMeanwhile()
{
    QFETCH(bool, comes);
    const LiveBackend backend;
    // Its virtual clusters would stand in the way: one that has none.
    const QJsonObject body{{u"metadata"_s, QJsonObject{{u"name"_s, u"passing"_s}}},
                           {u"spec"_s, QJsonObject{{u"type"_s, u"hostCluster"_s},
                                                   {u"clusterRefs"_s, QJsonArray{QJsonObject{{u"clusterUid"_s, backend.cluster(u"vsphere-prod-muc-02"_s)}}}},
                                                   {u"clustersConfig"_s, QJsonObject{{u"endpointType"_s, u"LoadBalancer"_s}}}}}};
    QString uid;
    if (!comes)
        uid = backend.call("POST", u"/v1/clustergroups"_s, body).body[u"uid"_s].toString();
    FaultProxy proxy(backend.url());
    // After the list was read, when the first detail is asked for.
    bool happened = false;
    proxy.setDecide([&](const QString &request) {
        if (!happened && request.startsWith(u"GET /v1/clustergroups/"_s) && !request.endsWith(u"hostCluster"_s) && !request.contains(u"developerCredit"_s)) {
            happened = true;
            if (comes)
                backend.call("POST", u"/v1/clustergroups"_s, body);
            else
                backend.call("DELETE", u"/v1/clustergroups/"_s + uid);
        }
        return FaultProxy::Fault::None;
    });
    LiveSession live(file());
    QVERIFY(live.connectTo(proxy.url(), backend.key()));
    QVERIFY(happened);
    QCOMPARE(live.base().groupCount(), backend.groups().size());
    QCOMPARE(!live.groupId(u"passing"_s).isEmpty(), comes);
}

void TestPull::planIsPutOntoTheNewBase()
{
    const LiveBackend backend;
    LiveSession live(file());
    QVERIFY(live.connectTo(backend));
    QVERIFY(live.edit({RenameGroup{live.groupId(u"batch-onprem"_s), u"batch"_s}}));
    QVERIFY(live.edit({DescribeGroup{live.groupId(u"platform-web-eu"_s), u"mine"_s}}));
    backend.editMeta(u"batch-onprem"_s, [](QJsonObject &meta) { meta[u"name"_s] = u"batch"_s; });
    const auto pulled = live.pull();
    QVERIFY(pulled && *pulled == 0);
    QCOMPARE(live.session().plan().steps.size(), 1u);
    QCOMPARE(live.base().group(live.groupId(u"batch"_s))->name, u"batch"_s);
    QCOMPARE(live.draft().group(live.groupId(u"platform-web-eu"_s))->description, u"mine"_s);
}

void TestPull::offlineAndBack()
{
    const LiveBackend backend;
    LiveSession live(file());
    live.service().goOnline();
    QCOMPARE(live.service().state(), SyncService::State::Disconnected); // no key in this run
    QVERIFY(live.connectTo(backend));
    live.service().goOffline();
    QCOMPARE(live.service().state(), SyncService::State::OfflinePlanning);
    QVERIFY(live.session().canEdit());
    const int writes = backend.writes();
    QVERIFY(live.edit({RenameGroup{live.groupId(u"batch-onprem"_s), u"batch"_s}}));
    live.service().apply(live.confirmed());
    live.service().pull();
    QTest::qWait(50);
    QCOMPARE(live.service().state(), SyncService::State::OfflinePlanning);
    QCOMPARE(backend.writes(), writes);
    QSignalSpy pulled(&live.service(), &SyncService::pulled);
    live.service().goOnline();
    QVERIFY(pulled.wait(20'000));
    QCOMPARE(live.service().state(), SyncService::State::Online);
    QCOMPARE(live.session().plan().steps.size(), 1u);
}

void TestPull::goesAwayInTheMiddle()
{
    // Windows are closed while a pull runs: nothing comes back to what is gone.
    const LiveBackend backend;
    FaultProxy proxy(backend.url());
    int all = 0;
    {
        LiveSession live(file());
        QVERIFY(live.connectTo(proxy.url(), backend.key()));
        all = static_cast<int>(proxy.requests().size());
    }
    for (int after = 1; after <= all; after += 4) {
        const QTemporaryDir folder;
        auto live = std::make_unique<LiveSession>(folder.filePath(u"w.easel"_s));
        int left = after;
        bool closed = false;
        proxy.setDecide([&](const QString &) {
            if (--left == 0)
                QTimer::singleShot(0, this, [&] {
                    live.reset();
                    closed = true;
                });
            return FaultProxy::Fault::None;
        });
        live->service().connectTo({QUrl(u"local:"_s), Scope::tenant()}, backend.key(), proxy.url());
        QTRY_VERIFY(closed);
        QTest::qWait(5);
    }
}

EASEL_TEST(TestPull)
#include "testpull.moc"
