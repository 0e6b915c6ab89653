// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of bad answer to every call, at each of four places of a working day. Whatever comes, each step ends in its
// time and in a state to go on from, nothing is done twice, and the next day finishes what was planned.
//
// A day is: connect, read everything, go off and on line, apply, read everything. All of the table takes minutes; a run takes
// a part of it that moves with the number in EASEL_FAILURE_TABLE (`all` for all of it).
#include "badanswers.h"
#include "fleetcompare.h"
#include "livebackend.h"
#include "loopwatch.h"
#include "testregistry.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Call
{
    const char *name;
    const char *pattern; ///< of "METHOD /path"
};

constexpr Call calls[] = {
    {"user", "GET /v1/users/info"},
    {"projects", "GET /v1/dashboard/projects/metadata"},
    {"clusters", "POST /v1/dashboard/spectroclusters/search"},
    {"edge hosts", "POST /v1/dashboard/edgehosts/search"},
    {"profiles", "POST /v1/dashboard/clusterprofiles"},
    {"groups", "GET /v1/clustergroups/hostCluster"},
    {"group", "GET /v1/clustergroups/[0-9a-f]{24}"},
    {"credits", "GET /v1/clustergroups/developerCredit/usage/(tenant|system)"},
    {"default values", "GET /v1/spectroclusters/virtual/packs/values"},
    {"create", "POST /v1/clustergroups"},
    {"metadata", "PUT /v1/clustergroups/[^/]+/meta"},
    {"host clusters", "PUT /v1/clustergroups/[^/]+/hostCluster"},
    {"profiles of a group", "PUT /v1/clustergroups/[^/]+/profiles"},
    {"delete", "DELETE /v1/clustergroups/[^/]+"},
};

enum class Place { First, Second, Third, Every };
constexpr Place places[] = {Place::First, Place::Second, Place::Third, Place::Every};
const char *const placeNames[] = {"first", "second", "third", "every"};

constexpr auto patience = 120s; // for one step, which takes well under a second: a hang, not a slow machine

/// On a bad day nobody wants to wait; on a good one a slow machine must not make it bad.
TransportOptions within(std::chrono::milliseconds deadline)
{
    TransportOptions options;
    options.deadline = deadline;
    options.firstBackoff = 1ms;
    options.backoffCap = 2ms;
    options.tries = 3;
    options.rateLimits = false; // thousands of days are to be over in minutes
    return options;
}

const QString someCluster = u"gen-ci-muc-01"_s;

QJsonObject newGroup(const LiveBackend &backend, const QString &name)
{
    const QJsonObject limits{{u"cpuMilliCore"_s, 8000}, {u"memoryMiB"_s, 8192}, {u"storageGiB"_s, 20}, {u"overSubscription"_s, 120}};
    const QJsonArray members{QJsonObject{{u"clusterUid"_s, backend.cluster(someCluster)}, {u"clusterName"_s, someCluster}}};
    return {{u"metadata"_s, QJsonObject{{u"name"_s, name}}},
            {u"spec"_s, QJsonObject{{u"type"_s, u"hostCluster"_s}, {u"clusterRefs"_s, members},
                                    {u"clustersConfig"_s, QJsonObject{{u"endpointType"_s, u"LoadBalancer"_s}, {u"limitConfig"_s, limits}}}}}};
}

/// Three of each kind of write.
std::vector<Change> workOf(LiveSession &live)
{
    std::vector<Change> changes;
    for (int i = 0; i < 3; ++i) {
        const auto numbered = [&](const char *name) { return u"%1-%2"_s.arg(QLatin1String(name)).arg(i); };
        ClusterGroup fresh;
        fresh.id = makeDraftGroupId();
        fresh.name = numbered("fresh");
        fresh.endpoint = EndpointType::LoadBalancer;
        fresh.members = {live.member(someCluster)};
        changes.push_back(CreateGroup{fresh});
        changes.push_back(DescribeGroup{live.groupId(numbered("described")), u"as planned"_s});
        changes.push_back(SetOversubscription{live.groupId(numbered("configured")), Percent(150)});
        changes.push_back(DeleteGroup{live.groupId(numbered("passing"))});
        std::vector<ProfileRef> addOns;
        for (const ClusterProfile &profile : live.base().inventory().profiles()) {
            if (profile.isAddOn && profile.scope.isTenant() && addOns.empty())
                addOns.push_back({profile.id, profile.name});
        }
        changes.push_back(SetProfiles{live.groupId(numbered("profiled")), addOns});
    }
    return changes;
}

QString missingOn(const LiveBackend &backend)
{
    QStringList missing;
    QHash<QString, QJsonObject> byName;
    for (const QJsonObject &group : backend.groups()) {
        const QString name = group[u"metadata"_s][u"name"_s].toString();
        if (byName.contains(name))
            missing << u"two are called %1"_s.arg(name);
        byName.insert(name, group);
    }
    for (int i = 0; i < 3; ++i) {
        const auto group = [&](const char *name) { return byName.value(u"%1-%2"_s.arg(QLatin1String(name)).arg(i)); };
        if (group("fresh").isEmpty())
            missing << u"fresh"_s;
        if (group("described")[u"metadata"_s][u"annotations"_s][u"description"_s] != u"as planned"_s)
            missing << u"described"_s;
        if (group("configured")[u"spec"_s][u"clustersConfig"_s][u"limitConfig"_s][u"overSubscription"_s] != 150)
            missing << u"configured"_s;
        if (group("profiled")[u"spec"_s][u"clusterProfileTemplates"_s].toArray().size() != 1)
            missing << u"profiled"_s;
        if (!group("passing").isEmpty())
            missing << u"passing is there"_s;
    }
    return missing.join(u", "_s);
}

/// The backend of a morning: the sample, and the groups that are going to be worked on. Copied for each day.
BackendOptions morning(const QString &database)
{
    BackendOptions options;
    options.databasePath = database;
    options.sample = BackendOptions::Sample::Small;
    options.apiKey = "key";
    return options;
}

} // namespace

class TestFailureTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void table_data();
    void table();

private:
    bool step(LiveSession &live, const std::function<void()> &start);

    QTemporaryDir m_folder;
    LoopWatch m_watch;
    int m_cases = 0;
    qint64 m_requests = 0;
};

void TestFailureTable::initTestCase()
{
    QVERIFY(badAnswers().size() >= 40);
    QVERIFY(std::size(calls) >= 12);
    const LiveBackend backend(morning(m_folder.filePath(u"morning.sqlite"_s)));
    for (const char *group : {"described", "configured", "profiled", "passing"}) {
        for (int i = 0; i < 3; ++i)
            QCOMPARE(backend.call("POST", u"/v1/clustergroups"_s, newGroup(backend, u"%1-%2"_s.arg(QLatin1String(group)).arg(i))).status, 201);
    }
}

void TestFailureTable::cleanupTestCase()
{
    qInfo().noquote() << u"%1 of %2 cases, %3 requests; %4"_s.arg(m_cases).arg(badAnswers().size() * std::size(calls) * std::size(places)).arg(m_requests).arg(m_watch.text());
}

void TestFailureTable::table_data()
{
    QTest::addColumn<size_t>("call");
    for (size_t call = 0; call < std::size(calls); ++call)
        QTest::newRow(calls[call].name) << call;
}

/// Runs until the service is where it can stay. False: it has not come there in its time.
bool TestFailureTable::step(LiveSession &live, const std::function<void()> &start)
{
    using State = SyncService::State;
    const auto rests = [&] {
        const State state = live.service().state();
        return state == State::Online || state == State::OfflinePlanning || state == State::Disconnected;
    };
    QElapsedTimer timer;
    timer.start();
    m_watch.start();
    start();
    while (!rests() && timer.elapsed() < std::chrono::milliseconds(patience).count())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    m_watch.stop();
    return rests();
}

void TestFailureTable::table()
{
    QFETCH(size_t, call);
    const QByteArray part = qgetenv("EASEL_FAILURE_TABLE");
#ifdef __SANITIZE_ADDRESS__
    constexpr size_t oneIn = 193;
#else
    constexpr size_t oneIn = 47;
#endif
    const size_t share = part == "all" ? 1 : oneIn;
    const size_t turn = part == "all" ? 0 : part.toUInt() % share;
    const QRegularExpression pattern(u"^%1$"_s.arg(QLatin1String(calls[call].pattern)));
    for (size_t kind = 0; kind < badAnswers().size(); ++kind) {
        for (size_t place = 0; place < std::size(places); ++place) {
            if ((kind * 5 + call * 3 + place * 7) % share != turn)
                continue;
            const BadAnswer &bad = badAnswers()[kind];
            const QByteArray label = QByteArray(bad.name) + ", " + placeNames[place];
            const char *const name = label.constData();
            ++m_cases;
            const qint64 over = m_watch.overWork();
            QTemporaryDir folder;
            QVERIFY(QFile::copy(m_folder.filePath(u"morning.sqlite"_s), folder.filePath(u"backend.sqlite"_s)));
            LiveBackend backend(morning(folder.filePath(u"backend.sqlite"_s)), false);
            FaultProxy proxy(backend.url());
            int seen = 0;
            bool isBad = true;
            proxy.setTreat([&](const QString &request, const QByteArray &) -> std::optional<FaultProxy::Treatment> {
                if (!isBad || !pattern.match(request).hasMatch())
                    return std::nullopt;
                const int number = seen++;
                const bool isIt = places[place] == Place::Every || number == static_cast<int>(place);
                return isIt ? std::optional(bad.treatment) : std::nullopt;
            });
            LiveSession live(folder.filePath(u"w.easel"_s));
            SyncService &service = live.service();
            service.setSettleTime(30ms);
            // The plan is made on a good morning.
            isBad = false;
            service.setTransport(within(20s));
            QVERIFY(live.connectTo(proxy.url(), backend.key()));
            QVERIFY(live.edit(workOf(live)));
            const auto steps = live.session().plan().steps.size();
            isBad = true;
            service.setTransport(within(120ms));
            service.attach(service.connection(), backend.key(), proxy.url());
            const auto intact = [&] { return live.base().groupCount() > 12 && live.base().inventory().clusters().size() > 30; };
            const auto day = [&] {
                return step(live, [&] { service.pull(true); }) && intact() && step(live, [&] { service.goOffline(); service.goOnline(); }) && intact()
                       && step(live, [&] { service.apply(live.confirmed()); }) && intact() && step(live, [&] { service.goOffline(); service.goOnline(); }) && intact();
            };
            QVERIFY2(day(), name);
            QVERIFY2(live.session().plan().steps.size() <= steps, name);
            // Then it is a good day again, and what is left is done.
            isBad = false;
            service.setTransport(within(20s));
            for (int round = 0; round < 2; ++round) {
                const auto pulled = live.connectTo(proxy.url(), backend.key());
                QVERIFY2(pulled, (label + ": " + (pulled ? QByteArray() : pulled.error().toString().toUtf8())).constData());
                if (!live.session().isPlanEmpty())
                    QVERIFY2(step(live, [&] { service.apply(live.confirmed()); }), name);
            }
            QVERIFY2(live.session().isPlanEmpty(), (label + ": " + (service.lastError() ? service.lastError()->toString().toUtf8() : QByteArray())).constData());
            const QString missing = missingOn(backend);
            QVERIFY2(missing.isEmpty(), (label + ": " + missing.toUtf8()).constData());
            // What a write may cost: once, and once more after it was looked up, on each of the days.
            const auto creations = proxy.requests().count(u"POST /v1/clustergroups"_s);
            QVERIFY2(creations <= 9, (label + ": " + QByteArray::number(creations)).constData());
            QVERIFY2(proxy.requests().size() < 1000, name);
            m_requests += proxy.requests().size();
            if (m_watch.overWork() > over)
                qInfo().noquote() << u"longer than 16 ms: %1"_s.arg(QLatin1String(name));
        }
    }
}

EASEL_TEST(TestFailureTable)
#include "testfailuretable.moc"
