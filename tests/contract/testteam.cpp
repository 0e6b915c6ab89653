// SPDX-License-Identifier: GPL-3.0-or-later
// A team: two processes of the backend serve one PostgreSQL database, and several people work through both.
#include "backend/jsonpath.h"
#include "backendprocess.h"
#include "livebackend.h"
#include "postgresserver.h"
#include "restprobe.h"
#include "testfiles.h"
#include "testregistry.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QTest>
#include <QTimer>

#include <array>

using namespace easel;
using namespace easel::test;
using namespace easel::backend;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString shared = u"platform-shared-eu"_s; // load balancer, tenant, three members
const QString batch = u"batch-onprem"_s;        // load balancer, tenant, two members
const QString web = u"platform-web-eu"_s;       // ingress, tenant, two members

QJsonObject newGroup(const QString &name, const QString &member)
{
    return {{u"metadata"_s, QJsonObject{{u"name"_s, name}}},
            {u"spec"_s, QJsonObject{{u"clusterRefs"_s, QJsonArray{QJsonObject{{u"clusterUid"_s, member}}}},
                                    {u"clustersConfig"_s, QJsonObject{{u"endpointType"_s, u"LoadBalancer"_s}}}}}};
}

} // namespace

class TestTeam final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void bothStartAtOnce();
    void tokensOfOneAreGoodForTheOther();
    void oneOfManyGetsAName();
    void noWriteIsLost();
    void readsAreOfOneState();
    void writeForAnOlderVersionIsRefused();
    void secondApplyIsToldWhatTheFirstChanged();
    void appliesAtOnceLoseNothing_data();
    void appliesAtOnceLoseNothing();

private:
    QStringList arguments(const QStringList &more = {}) const
    {
        return QStringList{u"--database"_s, m_database->url(), u"--api-key-file"_s, m_folder->filePath(u"key"_s), u"--sample"_s, u"small"_s} + more;
    }
    void startBoth();
    QNetworkReply *send(size_t backend, const QByteArray &method, const QString &path, const QJsonObject &body = {}, const QByteArray &version = {},
                        const QString &project = {});
    /// Waits for all of them and returns their statuses.
    QList<int> answers(const std::vector<QNetworkReply *> &replies);
    RestProbe probe(size_t backend = 0) const { return RestProbe(m_backends[backend]->url(), "k"); }
    QJsonObject group(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PostgresDatabaseFixture> m_database;
    std::array<std::unique_ptr<BackendProcess>, 2> m_backends;
    QNetworkAccessManager m_network;
};

void TestTeam::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    writeFile(m_folder->filePath(u"key"_s), "k\n");
    writeFile(m_folder->filePath(u"user"_s), "anna@example.com:secret\n");
    m_database = std::make_unique<PostgresDatabaseFixture>();
}

void TestTeam::cleanup()
{
    m_backends = {};
    m_database.reset();
    m_folder.reset();
}

void TestTeam::startBoth()
{
    for (auto &backend : m_backends)
        backend = std::make_unique<BackendProcess>(arguments());
}

QNetworkReply *TestTeam::send(size_t backend, const QByteArray &method, const QString &path, const QJsonObject &body, const QByteArray &version,
                              const QString &project)
{
    QNetworkRequest request(QUrl(m_backends[backend]->url().toString() + path));
    request.setRawHeader("ApiKey", "k");
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    if (!version.isEmpty())
        request.setRawHeader("If-Match", version);
    if (!project.isEmpty())
        request.setRawHeader("ProjectUid", project.toUtf8());
    return m_network.sendCustomRequest(request, method, method == "GET" || method == "DELETE" ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact));
}

QList<int> TestTeam::answers(const std::vector<QNetworkReply *> &replies)
{
    QList<int> statuses;
    for (QNetworkReply *reply : replies) {
        QEventLoop loop;
        connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        if (!reply->isFinished())
            loop.exec();
        statuses << reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        reply->deleteLater();
    }
    return statuses;
}

QJsonObject TestTeam::group(const QString &name) const
{
    RestProbe asked = probe();
    return asked.get(u"/v1/clustergroups/"_s + asked.groupNamed(name)).json;
}

void TestTeam::bothStartAtOnce()
{
    // Tables and sample are made once, whoever comes first.
    std::array<QProcess, 3> programs;
    for (QProcess &program : programs)
        BackendProcess::start(program, arguments());
    std::vector<QByteArray> lists;
    for (QProcess &program : programs) {
        const QUrl url = BackendProcess::waitForUrl(program);
        QVERIFY2(!url.isEmpty(), program.readAllStandardError().constData());
        RestProbe asked(url, "k");
        lists.push_back(asked.get(u"/v1/clustergroups/hostCluster"_s).body);
        QCOMPARE(asked.walk(u"/v1/dashboard/spectroclusters/search"_s).size(), m_database->run(u"SELECT uid FROM clusters"_s).size());
    }
    QCOMPARE(lists[0], lists[1]);
    QCOMPARE(lists[0], lists[2]);
    QCOMPARE(m_database->run(u"SELECT count(*) FROM settings WHERE key = 'tokenKey'"_s), QStringList{u"1"_s});
    for (QProcess &program : programs) {
        program.terminate();
        QVERIFY(program.waitForFinished());
    }
}

void TestTeam::tokensOfOneAreGoodForTheOther()
{
    for (auto &backend : m_backends)
        backend = std::make_unique<BackendProcess>(arguments({u"--user-file"_s, m_folder->filePath(u"user"_s)}));
    const QString token = textAt(probe(0).post(u"/v1/auth/authenticate"_s, {{u"emailId"_s, u"anna@example.com"_s}, {u"password"_s, u"secret"_s}}).json, u"Authorization");
    QVERIFY(!token.isEmpty());
    RestProbe other(m_backends[1]->url(), {});
    other.setAuthorization(token.toLatin1());
    QCOMPARE(other.get(u"/v1/clustergroups/hostCluster"_s).status, 200);
}

void TestTeam::oneOfManyGetsAName()
{
    startBoth();
    const QString member = probe().clusterNamed(u"vsphere-prod-muc-02"_s);
    for (int round = 0; round < 5; ++round) {
        const QString name = u"wanted-%1"_s.arg(round);
        std::vector<QNetworkReply *> replies;
        for (size_t i = 0; i < 10; ++i)
            replies.push_back(send(i % 2, "POST", u"/v1/clustergroups"_s, newGroup(name, member)));
        const QList<int> statuses = answers(replies);
        QCOMPARE(statuses.count(201), 1);
        QCOMPARE(statuses.count(400), 9);
        QCOMPARE(m_database->run(u"SELECT uid FROM groups WHERE name = '%1'"_s.arg(name)).size(), 1);
    }
}

void TestTeam::noWriteIsLost()
{
    startBoth();
    const QString member = probe().clusterNamed(u"vsphere-prod-muc-02"_s);
    const qsizetype before = probe().get(u"/v1/clustergroups/hostCluster/metadata"_s).json.value("items"_L1).toArray().size();
    // Groups are made and one is written again and again, through both, as fast as they can.
    const QString path = u"/v1/clustergroups/"_s + probe().groupNamed(batch);
    std::vector<QNetworkReply *> replies;
    constexpr int rounds = 40;
    for (int i = 0; i < rounds; ++i) {
        replies.push_back(send(size_t(i % 2), "POST", u"/v1/clustergroups"_s, newGroup(u"new-%1"_s.arg(i), member)));
        replies.push_back(send(size_t((i + 1) % 2), "PUT", path + u"/meta"_s, {{u"name"_s, batch}, {u"labels"_s, QJsonObject{{u"n"_s, QString::number(i)}}}}));
    }
    const QList<int> statuses = answers(replies);
    QCOMPARE(statuses.count(201), rounds);
    QCOMPARE(statuses.count(204), rounds);
    for (size_t backend : {0u, 1u}) {
        RestProbe asked = probe(backend);
        QCOMPARE(asked.get(u"/v1/clustergroups/hostCluster/metadata"_s).json.value("items"_L1).toArray().size(), before + rounds);
    }
    // What was written last is what is there, each write has its audit, and no two have the same time.
    const QStringList stamps = m_database->run(u"SELECT stamp FROM audits ORDER BY seq"_s);
    QCOMPARE(stamps.size(), 2 * rounds);
    for (qsizetype i = 1; i < stamps.size(); ++i)
        QVERIFY2(stamps[i - 1] < stamps[i], qPrintable(stamps[i]));
    const QStringList modified =
        m_database->run(u"SELECT DISTINCT doc #>> '{metadata,lastModifiedTimestamp}' FROM groups WHERE name LIKE 'new-%' OR name = '%1'"_s.arg(batch));
    QCOMPARE(modified.size(), rounds + 1);
    // The cluster names the oldest of the groups that have it, as it does when they come one by one.
    const QString oldest = m_database->run(u"SELECT name FROM groups WHERE name LIKE 'new-%' ORDER BY seq LIMIT 1"_s).value(0);
    QCOMPARE(textAt(probe(1).get(u"/v1/dashboard/spectroclusters/"_s + member).json, u"spec.clusterConfig.hostClusterConfig.clusterGroup.name"), oldest);
}

void TestTeam::readsAreOfOneState()
{
    startBoth();
    RestProbe asked = probe();
    const QString path = u"/v1/dashboard/spectroclusters/search"_s;
    const QString payments = asked.projectNamed(u"Payments"_s);
    const QByteArray before = asked.post(path, {}, payments).body;
    // The request has looked at projects, and waits for the clusters, when somebody takes one of them away.
    const PostgresServer::Session somebody(m_database->name());
    somebody.run(u"BEGIN; LOCK TABLE clusters"_s);
    QNetworkReply *reading = send(0, "POST", path, {}, {}, payments);
    QTRY_VERIFY_WITH_TIMEOUT(!m_database->run(u"SELECT pid FROM pg_stat_activity WHERE application_name = 'easel-backend' AND wait_event_type = 'Lock'"_s).isEmpty(),
                             60000);
    somebody.run(u"DELETE FROM clusters WHERE name = 'pcg-muc-01'; COMMIT"_s);
    QByteArray answer;
    connect(reading, &QNetworkReply::finished, this, [&] { answer = reading->readAll(); });
    QCOMPARE(answers({reading}), QList<int>{200});
    QCOMPARE(answer, before);
    QVERIFY(asked.post(path, {}, payments).body != before);
}

void TestTeam::writeForAnOlderVersionIsRefused()
{
    startBoth();
    RestProbe asked = probe();
    const QString path = u"/v1/clustergroups/"_s + asked.groupNamed(batch);
    const QByteArray version = asked.get(path).headers.value("etag");
    QVERIFY(!version.isEmpty());
    QCOMPARE(probe(1).get(path).headers.value("etag"), version);
    const QJsonObject meta{{u"name"_s, batch}};
    // Of ten that know the same state one is the first, and the others know it no more.
    std::vector<QNetworkReply *> replies;
    for (size_t i = 0; i < 10; ++i)
        replies.push_back(send(i % 2, "PUT", path + u"/meta"_s, meta, version));
    const QList<int> statuses = answers(replies);
    QCOMPARE(statuses.count(204), 1);
    QCOMPARE(statuses.count(412), 9);
    const QByteArray now = asked.get(path).headers.value("etag");
    QVERIFY(now != version);
    for (const auto &[method, where] : {std::pair("PUT", u"/hostCluster"_s), std::pair("PUT", u"/profiles"_s), std::pair("DELETE", QString())})
        QCOMPARE(answers({send(1, method, path + where, {}, version)}), QList<int>{412});
    QCOMPARE(asked.get(path).headers.value("etag"), now);
    QCOMPARE(answers({send(1, "PUT", path + u"/meta"_s, meta, now)}), QList<int>{204});
    QCOMPARE(answers({send(1, "PUT", path + u"/meta"_s, meta, "*")}), QList<int>{204});
    QCOMPARE(answers({send(1, "PUT", path + u"/meta"_s, meta)}), QList<int>{204}); // who names no version overwrites, as with Palette
}

void TestTeam::secondApplyIsToldWhatTheFirstChanged()
{
    startBoth();
    LiveSession ann(m_folder->filePath(u"ann.easel"_s));
    LiveSession bob(m_folder->filePath(u"bob.easel"_s));
    QVERIFY(ann.connectTo(m_backends[0]->url(), Secret("k")));
    QVERIFY(bob.connectTo(m_backends[1]->url(), Secret("k")));
    QVERIFY(ann.edit({SetOversubscription{ann.groupId(batch), Percent(150)}}));
    QVERIFY(bob.edit({DescribeGroup{bob.groupId(batch), u"by Bob"_s}, AddMember{bob.groupId(batch), bob.member(u"vsphere-prod-muc-02"_s)}}));

    const ApplyOutcome first = ann.apply();
    QVERIFY2(first.kind == ApplyOutcome::Kind::Applied, qPrintable(text(first)));
    const QJsonObject between = group(batch);
    const ApplyOutcome second = bob.apply();
    QVERIFY2(second.kind == ApplyOutcome::Kind::Conflicts, qPrintable(text(second)));
    QCOMPARE(second.conflicts.size(), 1u);
    QCOMPARE(second.conflicts[0].field, u"Oversubscription"_s);
    QCOMPARE(second.conflicts[0].theirs, u"150 %"_s);
    QCOMPARE(group(batch), between); // nothing was sent

    QVERIFY(bob.pull());
    QCOMPARE(bob.session().plan().steps.size(), 1u);
    const ApplyOutcome third = bob.apply();
    QVERIFY2(third.kind == ApplyOutcome::Kind::Applied, qPrintable(text(third)));
    const QJsonObject after = group(batch);
    QCOMPARE(valueAt(after, u"spec.clustersConfig.limitConfig.overSubscription").toInt(), 150);
    QCOMPARE(textAt(after, u"metadata.annotations.description"), u"by Bob"_s);
    QCOMPARE(valueAt(after, u"spec.clusterRefs").toArray().size(), 3);
    QVERIFY(ann.pull());
    QCOMPARE(ann.draft().group(ann.groupId(batch))->description, u"by Bob"_s);
    QCOMPARE(ann.draft().group(ann.groupId(batch))->oversubscription, Percent(150));
}

void TestTeam::appliesAtOnceLoseNothing_data()
{
    QTest::addColumn<bool>("isSameField");
    QTest::newRow("other fields of the same groups") << false;
    QTest::newRow("the same field") << true;
}

void TestTeam::appliesAtOnceLoseNothing()
{
    QFETCH(bool, isSameField);
    startBoth();
    std::array<std::unique_ptr<LiveSession>, 2> people;
    for (size_t i : {0u, 1u}) {
        people[i] = std::make_unique<LiveSession>(m_folder->filePath(u"%1.easel"_s.arg(i)));
        QVERIFY(people[i]->connectTo(m_backends[i]->url(), Secret("k")));
    }
    const QStringList names{batch, shared, web};
    int applied = 0;
    for (int round = 0; round < 8; ++round) {
        std::array<ApplyOutcome, 2> outcomes;
        // A storage limit and an oversubscription lie in one document of one request: a write that was made for an older
        // one would take the other's away.
        for (size_t i : {0u, 1u}) {
            LiveSession &person = *people[i];
            std::vector<Change> changes;
            for (const QString &name : names) {
                const GroupId id = person.groupId(name);
                Resources limits = person.draft().group(id)->limits;
                limits.storage = GibiBytes(100 + 10 * round + static_cast<int>(i));
                if (isSameField || i == 0)
                    changes.push_back(SetLimits{id, limits});
                else
                    changes.push_back(SetOversubscription{id, Percent(130 + round)});
            }
            QVERIFY(person.edit(changes));
        }
        QEventLoop loop;
        int running = 2;
        for (size_t i : {0u, 1u}) {
            connect(&people[i]->service(), &SyncService::applyFinished, &loop, [&, i](const ApplyOutcome &outcome) {
                outcomes[i] = outcome;
                if (--running == 0)
                    loop.quit();
            });
            QTimer::singleShot(0, &loop, [&, i] { people[i]->service().apply(people[i]->confirmed()); });
        }
        loop.exec();
        // Each operation that is said to be done was done for a state that its author knew. So of two that touch the same group
        // in one round, at most one is done in the same field, and the second one took nothing of the first one's away.
        for (const QString &name : names) {
            const QJsonValue limits = valueAt(group(name), u"spec.clustersConfig.limitConfig");
            const auto isDone = [&](size_t i) {
                for (const OperationStatus &status : people[i]->service().operations()) {
                    if (status.operation.groupName == name)
                        return status.state == OperationStatus::State::Succeeded;
                }
                return false;
            };
            for (size_t i : {0u, 1u}) {
                if (!isDone(i))
                    continue;
                ++applied;
                if (isSameField || i == 0)
                    QCOMPARE(limits[u"storageGiB"_s].toInt(), 100 + 10 * round + static_cast<int>(i));
                else
                    QCOMPARE(limits[u"overSubscription"_s].toInt(), 130 + round);
            }
            QVERIFY(!isSameField || !(isDone(0) && isDone(1)));
        }
        // Whoever was not done is told why, and has the plan still.
        for (size_t i : {0u, 1u}) {
            const bool isAll = outcomes[i].kind == ApplyOutcome::Kind::Applied;
            QVERIFY2(isAll || outcomes[i].kind == ApplyOutcome::Kind::Conflicts || outcomes[i].kind == ApplyOutcome::Kind::Failed, qPrintable(text(outcomes[i])));
            QVERIFY2(isAll == people[i]->session().isPlanEmpty(), qPrintable(text(outcomes[i])));
            if (outcomes[i].kind == ApplyOutcome::Kind::Failed)
                QVERIFY2(outcomes[i].error.code == ErrorCode::Conflict, qPrintable(text(outcomes[i])));
            // Both see what there is now, and begin anew.
            QVERIFY(people[i]->pull());
            QVERIFY(people[i]->session().discardPlan());
        }
    }
    QVERIFY(applied >= 8); // at least one of both in each round
}

EASEL_TEST(TestTeam)
#include "testteam.moc"
