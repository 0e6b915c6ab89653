// SPDX-License-Identifier: GPL-3.0-or-later
// A refresh asks for what has changed, comes to what a whole pull comes to, and knows when it cannot.
#include "faultproxy.h"
#include "fleetcompare.h"
#include "livebackend.h"
#include "testfiles.h"
#include "testregistry.h"

#include "palette/ratelimiter.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int generated = 600;

/// Of a name that no test uses otherwise; so that a backend can be stopped, changed from outside, and started again.
BackendOptions options(const QTemporaryDir &folder)
{
    BackendOptions options;
    options.databasePath = folder.filePath(u"backend.sqlite"_s);
    options.apiKey = "key";
    options.generateClusters = generated;
    return options;
}

/// The fleet as somebody sees it who reads everything.
Fleet whole(const LiveBackend &backend)
{
    QTemporaryDir folder;
    LiveSession fresh(folder.filePath(u"fresh.easel"_s));
    if (const auto pulled = fresh.connectTo(backend); !pulled)
        qFatal("%s", qPrintable(pulled.error().toString()));
    return fresh.base();
}

QJsonObject newGroup(const Fleet &fleet, const QString &name)
{
    for (const GroupId &id : fleet.groupIds()) {
        const ClusterGroup &group = *fleet.group(id);
        if (group.endpoint != EndpointType::LoadBalancer || group.members.empty() || fleet.edgeMembersOf(id) > 0 || !group.scope.isTenant())
            continue;
        const Member &member = group.members.front();
        const QJsonArray members{QJsonObject{{u"clusterUid"_s, member.cluster.toString()}, {u"clusterName"_s, member.name}}};
        return {{u"metadata"_s, QJsonObject{{u"name"_s, name}}},
                {u"spec"_s, QJsonObject{{u"type"_s, u"hostCluster"_s}, {u"clusterRefs"_s, members},
                                        {u"clustersConfig"_s, QJsonObject{{u"endpointType"_s, u"LoadBalancer"_s}}}}}};
    }
    qFatal("no group to take a member from");
}

} // namespace

class TestRefresh final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingChanged();
    void aHundredthChanged();
    void whatWasDeletedIsSeen();
    void backendThatWasSetBack();
    void everythingOnWish();
    void randomWork();
    void whatMayNotBeReadIsNamed();
    void hiddenCreditsCostNoWholePull();
    void lackingPermissionsAreNamed();
    void oneProjectThatIsNotOurs_data();
    void oneProjectThatIsNotOurs();
    void whatItTakesIsToldBefore();
    void groupsComeFirst();
    void failedFirstPullLeavesNothing();

private:
    void restart();
    /// How many requests the refresh takes; -1 when it fails.
    int refresh(bool everything = false);
    QString database() const { return m_folder->filePath(u"backend.sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LiveBackend> m_backend;
    std::unique_ptr<LiveSession> m_live;
};

void TestRefresh::init()
{
    m_live.reset();
    m_backend.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_backend = std::make_unique<LiveBackend>(options(*m_folder));
    m_live = std::make_unique<LiveSession>(m_folder->filePath(u"w.easel"_s));
    QVERIFY(m_live->connectTo(*m_backend));
}

void TestRefresh::restart()
{
    m_backend = std::make_unique<LiveBackend>(options(*m_folder));
    m_live->service().goOffline();
    m_live->service().provide(m_live->service().connection(), m_backend->key(), m_backend->url());
}

int TestRefresh::refresh(bool everything)
{
    QSignalSpy requests(&m_live->service(), &SyncService::requestDone);
    const bool isOffline = m_live->service().state() == SyncService::State::OfflinePlanning;
    if (isOffline) {
        QSignalSpy pulled(&m_live->service(), &SyncService::pulled);
        m_live->service().goOnline();
        return pulled.wait(60'000) ? static_cast<int>(requests.count()) : -1;
    }
    return m_live->pull(everything) ? static_cast<int>(requests.count()) : -1;
}

void TestRefresh::nothingChanged()
{
    const Fleet before = m_live->base();
    const auto projects = static_cast<int>(before.inventory().projects().size());
    // Projects, clusters, profiles, edge hosts, and the groups of each scope.
    const int requests = refresh();
    QVERIFY2(requests > 0 && requests <= 5 + projects + 2, qPrintable(QString::number(requests)));
    QCOMPARE(firstDifference(m_live->base(), before), QString());
    // Also by the next run of the program.
    m_live.reset();
    m_live = std::make_unique<LiveSession>(m_folder->filePath(u"w.easel"_s));
    m_live->service().provide(m_live->service().connection(), m_backend->key(), m_backend->url());
    m_live->service().goOffline();
    QVERIFY(refresh() <= 6 + projects + 2);
}

void TestRefresh::aHundredthChanged()
{
    m_backend.reset();
    runSql(database(), {u"UPDATE clusters SET doc = json_set(doc, '$.status.state', 'Deleting', '$.metadata.lastModifiedTimestamp', "
                        "strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '+1 hour')) WHERE seq % 100 = 0"_s});
    restart();
    m_backend->editMeta(m_backend->groups().begin().value()[u"metadata"_s][u"name"_s].toString(),
                        [](QJsonObject &meta) { meta.insert(u"labels"_s, QJsonObject{{u"touched"_s, u"yes"_s}}); });
    const Fleet before = m_live->base();
    const int few = refresh();
    QVERIFY(few > 0);
    const Fleet refreshed = m_live->base();
    QVERIFY(!firstDifference(refreshed, before).isEmpty());
    QCOMPARE(firstDifference(refreshed, whole(*m_backend)), QString());
    const int all = refresh(true);
    QVERIFY2(few * 3 < all, qPrintable(u"%1 of %2"_s.arg(few).arg(all))); // the benchmark has the share at 10,000
    QCOMPARE(firstDifference(m_live->base(), refreshed), QString());
}

void TestRefresh::whatWasDeletedIsSeen()
{
    m_backend.reset();
    runSql(database(), {u"DELETE FROM clusters WHERE seq IN (SELECT seq FROM clusters ORDER BY seq LIMIT 3 OFFSET 100)"_s});
    restart();
    const size_t before = m_live->base().inventory().clusters().size() + m_live->base().inventory().virtualClusters().size();
    QVERIFY(refresh() > 20); // it had to read everything
    QCOMPARE(m_live->base().inventory().clusters().size() + m_live->base().inventory().virtualClusters().size(), before - 3);
    QCOMPARE(firstDifference(m_live->base(), whole(*m_backend)), QString());
    // A group is seen in any case: the list of groups comes whole.
    const QJsonObject group = newGroup(m_live->base(), u"passing"_s);
    QCOMPARE(m_backend->call("POST", u"/v1/clustergroups"_s, group).status, 201);
    QVERIFY(refresh() > 0);
    const GroupId passing = m_live->groupId(u"passing"_s);
    QVERIFY(!passing.isEmpty());
    QCOMPARE(m_backend->call("DELETE", u"/v1/clustergroups/"_s + passing.toString()).status, 204);
    const int few = refresh();
    QVERIFY(few > 0 && few < 20);
    QVERIFY(m_live->groupId(u"passing"_s).isEmpty());
}

// From a backup, say: as many rows, all of them older than what was seen last.
void TestRefresh::backendThatWasSetBack()
{
    m_backend.reset();
    runSql(database(), {u"UPDATE clusters SET doc = json_set(doc, '$.metadata.lastModifiedTimestamp', '2020-01-01T00:00:00.000Z', "
                        "'$.metadata.name', 'set-back-' || seq)"_s});
    restart();
    QVERIFY(refresh() > 20);
    QCOMPARE(firstDifference(m_live->base(), whole(*m_backend)), QString());
}

void TestRefresh::everythingOnWish()
{
    const int few = refresh();
    const int all = refresh(true);
    QVERIFY2(few > 0 && all > 2 * few, qPrintable(u"%1 and %2"_s.arg(few).arg(all)));
}

// Others make, change and delete groups; each refresh is what a whole pull is.
void TestRefresh::randomWork()
{
    QRandomGenerator random(4711);
    for (int round = 0; round < 12; ++round) {
        const QHash<QString, QJsonObject> groups = m_backend->groups();
        QStringList names;
        for (const QJsonObject &group : groups) {
            if (group[u"metadata"_s][u"annotations"_s][u"scope"_s] != u"system"_s)
                names << group[u"metadata"_s][u"name"_s].toString();
        }
        names.sort();
        for (int step = 0; step < 3; ++step) {
            const QString name = names.at(random.bounded(static_cast<int>(names.size())));
            if (random.bounded(3) == 0)
                m_backend->editSpec(name, [&](QJsonObject &spec) {
                    QJsonObject config = spec[u"clustersConfig"_s].toObject();
                    config.insert(u"marker"_s, random.bounded(1000));
                    spec.insert(u"clustersConfig"_s, config);
                });
            else
                m_backend->editMeta(name, [&](QJsonObject &meta) { meta.insert(u"labels"_s, QJsonObject{{u"round"_s, QString::number(round)}}); });
        }
        QCOMPARE(m_backend->call("POST", u"/v1/clustergroups"_s, newGroup(m_live->base(), u"made-%1"_s.arg(round))).status, 201);
        QVERIFY(refresh() > 0);
        QCOMPARE(firstDifference(m_live->base(), whole(*m_backend)), QString());
    }
}

void TestRefresh::whatMayNotBeReadIsNamed()
{
    FaultProxy proxy(m_backend->url());
    proxy.setTreat([](const QString &request, const QByteArray &) -> std::optional<FaultProxy::Treatment> {
        if (!request.contains(u"/edgehosts/"_s) && !request.contains(u"/clusterprofiles"_s) && !request.contains(u"/developerCredit/"_s))
            return std::nullopt;
        return FaultProxy::Treatment{false, [](const QByteArray &) {
            return QByteArray("HTTP/1.1 403 Forbidden\r\nContent-Length: 43\r\n\r\n{\"code\":\"Forbidden\",\"message\":\"Not for you\"}").replace("43", "44");
        }};
    });
    QTemporaryDir folder;
    LiveSession live(folder.filePath(u"w.easel"_s));
    QVERIFY(live.connectTo(proxy.url(), m_backend->key()));
    QCOMPARE(live.service().gaps().size(), size_t(3));
    QVERIFY(!live.base().inventory().credits().tenant);
    QVERIFY(live.base().inventory().edgeHosts().empty() && live.base().inventory().profiles().empty());
    QCOMPARE(live.base().inventory().clusters().size(), m_live->base().inventory().clusters().size());
    for (const PullGap &gap : live.service().gaps())
        QVERIFY2(gapText(gap, {}).contains(u"Not for you"_s) && gapText(gap, {}).contains(u".list"_s), qPrintable(gapText(gap, {})));
    // The next pull looks again.
    proxy.setTreat({});
    QVERIFY(live.pull());
    QVERIFY(live.service().gaps().empty());
    QCOMPARE(live.base().inventory().edgeHosts().size(), m_live->base().inventory().edgeHosts().size());
}

// Credits are no list: that they may not be seen does not make every pull a whole one.
void TestRefresh::hiddenCreditsCostNoWholePull()
{
    FaultProxy proxy(m_backend->url());
    QTemporaryDir folder;
    LiveSession live(folder.filePath(u"w.easel"_s));
    QVERIFY(live.connectTo(proxy.url(), m_backend->key()));
    const DeveloperCredits before = live.base().inventory().credits();
    QVERIFY(before.tenant && before.system);
    proxy.setTreat([](const QString &request, const QByteArray &) -> std::optional<FaultProxy::Treatment> {
        if (!request.contains(u"/developerCredit/"_s))
            return std::nullopt;
        return FaultProxy::Treatment{false, [](const QByteArray &) { return QByteArray("HTTP/1.1 403 Forbidden\r\nContent-Length: 2\r\n\r\n{}"); }};
    });
    for (int round = 0; round < 2; ++round) {
        const auto asked = proxy.requests().size();
        QVERIFY(live.pull());
        QCOMPARE(live.service().gaps().size(), size_t(1));
        QVERIFY2(live.service().gaps().front().reason.contains(u"clusterGroup.list"_s), qPrintable(live.service().gaps().front().reason));
        QCOMPARE(live.base().inventory().credits(), before);
        QVERIFY(proxy.requests().size() - asked < 20);
    }
    proxy.setTreat({});
    QVERIFY(live.pull());
    QVERIFY(live.service().gaps().empty());
}

// What the backend refuses is not offered again until somebody has looked: the button names the permission.
void TestRefresh::lackingPermissionsAreNamed()
{
    FaultProxy proxy(m_backend->url());
    QTemporaryDir folder;
    LiveSession live(folder.filePath(u"w.easel"_s));
    QVERIFY(live.connectTo(proxy.url(), m_backend->key()));
    const GroupId group = live.groupId(live.base().group(live.base().groupIds().front())->name);
    QVERIFY(live.edit({DescribeGroup{group, u"for the board"_s}}));
    QVERIFY(live.service().missingPermissions().isEmpty());
    proxy.setTreat([](const QString &request, const QByteArray &) -> std::optional<FaultProxy::Treatment> {
        if (!request.startsWith(u"PUT "_s))
            return std::nullopt;
        return FaultProxy::Treatment{false, [](const QByteArray &) { return QByteArray("HTTP/1.1 403 Forbidden\r\nContent-Length: 2\r\n\r\n{}"); }};
    });
    const ApplyOutcome outcome = live.apply();
    QCOMPARE(outcome.kind, ApplyOutcome::Kind::Failed);
    QVERIFY2(outcome.error.message.contains(u"clusterGroup.update"_s), qPrintable(outcome.error.message));
    QCOMPARE(live.service().missingPermissions(), QStringList{u"clusterGroup.update"_s});
    QVERIFY(!live.session().isPlanEmpty());
    // What needs it not is not touched by it.
    QVERIFY(live.session().undo());
    QVERIFY(live.edit({DeleteGroup{group}}));
    QVERIFY(live.service().missingPermissions().isEmpty());
    QVERIFY(live.session().undo());
    QVERIFY(live.session().perform(u"again"_s, {DescribeGroup{group, u"for the board"_s}}));
    QVERIFY(!live.service().missingPermissions().isEmpty());
    // Granted meanwhile: connecting again looks anew.
    proxy.setTreat({});
    live.service().goOffline();
    QSignalSpy pulled(&live.service(), &SyncService::pulled);
    live.service().goOnline();
    QVERIFY(pulled.wait(20'000));
    QVERIFY(live.service().missingPermissions().isEmpty());
    QCOMPARE(live.apply().kind, ApplyOutcome::Kind::Applied);
}

void TestRefresh::oneProjectThatIsNotOurs_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("401") << QByteArray("401 Unauthorized");
    QTest::newRow("403") << QByteArray("403 Forbidden");
}

void TestRefresh::oneProjectThatIsNotOurs()
{
    QFETCH(QByteArray, status);
    const ProjectId closed = m_live->base().inventory().projects().front().id;
    FaultProxy proxy(m_backend->url());
    proxy.setTreat([&](const QString &, const QByteArray &message) -> std::optional<FaultProxy::Treatment> {
        if (!message.toLower().contains("projectuid: " + closed.toString().toUtf8()))
            return std::nullopt;
        return FaultProxy::Treatment{false, [&](const QByteArray &) { return "HTTP/1.1 " + status + "\r\nContent-Length: 2\r\n\r\n{}"; }};
    });
    QTemporaryDir folder;
    LiveSession live(folder.filePath(u"w.easel"_s));
    QVERIFY(live.connectTo(proxy.url(), m_backend->key()));
    QVERIFY(!live.service().gaps().empty());
    for (const PullGap &gap : live.service().gaps()) {
        QCOMPARE(gap.project, closed);
        QVERIFY(!gap.reason.isEmpty());
    }
    QCOMPARE(live.base().inventory().clusters().size(), m_live->base().inventory().clusters().size());
    // The marks are kept with the workspace.
    QCOMPARE(pullMarksFromJson(toJson(PullMarks{u"a"_s, {}, {}, {}, {}, {}, live.service().gaps()})).gaps, live.service().gaps());
}

void TestRefresh::whatItTakesIsToldBefore()
{
    for (const bool everything : {false, true}) {
        const auto told = m_live->service().pullBudget(everything);
        QVERIFY(told);
        const int taken = refresh(everything);
        QVERIFY2(std::abs(told->requests - taken) <= 1 + taken / 50, qPrintable(u"told %1, took %2"_s.arg(told->requests).arg(taken)));
    }
    QTemporaryDir folder;
    LiveSession fresh(folder.filePath(u"w.easel"_s));
    QVERIFY(!fresh.service().pullBudget());
    // An apply: three groups made, each later described.
    const QJsonObject sample = newGroup(m_live->base(), u"x"_s);
    const ClusterId cluster(sample[u"spec"_s][u"clusterRefs"_s][0][u"clusterUid"_s].toString());
    std::vector<Change> changes;
    for (int i = 0; i < 3; ++i) {
        ClusterGroup group;
        group.id = makeDraftGroupId();
        group.name = u"budget-%1"_s.arg(i);
        group.endpoint = EndpointType::LoadBalancer;
        group.members = {{cluster, {}, {}, std::nullopt, std::nullopt}};
        changes.push_back(CreateGroup{group});
    }
    for (const GroupId &id : m_live->base().groupIds()) {
        if (m_live->base().group(id)->scope.isTenant() && changes.size() < 8)
            changes.push_back(DescribeGroup{id, u"described"_s});
    }
    QVERIFY(m_live->edit(changes));
    const RequestBudget told = m_live->service().applyBudget();
    QSignalSpy requests(&m_live->service(), &SyncService::requestDone);
    const ApplyOutcome outcome = m_live->apply();
    QVERIFY2(outcome.kind == ApplyOutcome::Kind::Applied, qPrintable(text(outcome)));
    const auto taken = static_cast<int>(requests.count());
    QVERIFY2(std::abs(told.requests - taken) <= taken / 8, qPrintable(u"told %1, took %2"_s.arg(told.requests).arg(taken)));
    // Under Palette's limits the slowest part tells: 50 at once and 10 a second then.
    RateLimiter limiter;
    std::vector<Operation> many(100);
    const RequestBudget limited = applyBudget(many, Fleet(), Fleet(), Scope::tenant(), &limiter);
    QVERIFY2(limited.time > std::chrono::seconds(20) && limited.time < std::chrono::seconds(40), qPrintable(easel::text(limited)));
}

// Before the clusters are there, and before the details of each: nothing can be edited meanwhile.
void TestRefresh::groupsComeFirst()
{
    QTemporaryDir folder;
    LiveSession live(folder.filePath(u"w.easel"_s));
    std::vector<std::pair<qsizetype, size_t>> seen; // groups and clusters at each preview
    connect(&live.session(), &PlanningSession::fleetReset, this, [&] {
        seen.emplace_back(live.draft().groupCount(), live.draft().inventory().clusters().size());
        if (live.service().state() == SyncService::State::Pulling && seen.size() == 1) {
            QVERIFY(!live.session().canEdit());
            QVERIFY(!live.session().perform(u"x"_s, {DescribeGroup{live.draft().groupIds().front(), u"x"_s}}));
            bool hasMembers = false;
            for (const GroupId &id : live.draft().groupIds())
                hasMembers = hasMembers || (!live.draft().group(id)->members.empty() && !live.draft().group(id)->members.front().name.isEmpty());
            QVERIFY(hasMembers);
        }
    });
    QVERIFY(live.connectTo(*m_backend));
    QVERIFY(live.session().canEdit());
    QVERIFY(seen.size() >= 2);
    QCOMPARE(seen.front().first, live.base().groupCount());
    QVERIFY(seen.front().second < live.base().inventory().clusters().size());
    QCOMPARE(seen.back().second, live.base().inventory().clusters().size());
    QCOMPARE(firstDifference(live.base(), m_live->base()), QString());
}

void TestRefresh::failedFirstPullLeavesNothing()
{
    FaultProxy proxy(m_backend->url());
    // By the time that details are asked for, the outlines are on the screen.
    proxy.setDecide([&](const QString &request) {
        const bool isDetail = request.startsWith(u"GET /v1/clustergroups/"_s) && !request.contains(u"hostCluster"_s) && !request.contains(u"developerCredit"_s);
        return isDetail ? FaultProxy::Fault::ServerError : FaultProxy::Fault::None;
    });
    QTemporaryDir folder;
    const QString file = folder.filePath(u"w.easel"_s);
    LiveSession live(file);
    QSignalSpy reset(&live.session(), &PlanningSession::fleetReset);
    QVERIFY(!live.connectTo(proxy.url(), m_backend->key()));
    QVERIFY(reset.count() >= 2);
    QCOMPARE(live.draft().groupCount(), 0);
    QVERIFY(live.draft().inventory().clusters().empty());
    QVERIFY(live.session().canEdit());
    QVERIFY(!live.session().workspace().pulledAt().isValid());
}

EASEL_TEST(TestRefresh)
#include "testrefresh.moc"
