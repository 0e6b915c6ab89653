// SPDX-License-Identifier: GPL-3.0-or-later
#include "livebackend.h"

#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>
#include <QTimer>

namespace easel::test {
namespace {

using namespace Qt::Literals::StringLiterals;

BackendOptions smallSample()
{
    BackendOptions options;
    options.sample = BackendOptions::Sample::Small;
    return options;
}

constexpr int patience = 300'000; // ms; a hang, not a slow machine

} // namespace

LiveBackend::LiveBackend() : LiveBackend(smallSample()) {}

LiveBackend::LiveBackend(const BackendOptions &options, bool isRecorded)
{
    auto backend = BackendThread::start(options);
    if (!backend)
        qFatal("%s", qPrintable(backend.error().toString()));
    m_backend = std::move(*backend);
    // What is encrypted cannot be read on the way, and what goes wrong on purpose is not as described.
    if (isRecorded && options.certificateFile.isEmpty() && options.faultsFile.isEmpty())
        m_proxy = std::make_unique<RecordingProxy>(m_backend->url());
}

LiveBackend::~LiveBackend()
{
    const QStringList problems = m_proxy ? m_proxy->problems() : QStringList();
    QTest::qVerify(problems.isEmpty(), "all was as described", qPrintable(problems.mid(0, 5).join(u"; "_s)), __FILE__,
                   __LINE__);
}

LiveBackend::Answer LiveBackend::call(const QByteArray &method, const QString &path, const QJsonObject &body, const QString &project) const
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(url().toString() + path));
    request.setRawHeader("ApiKey", m_backend->apiKey());
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    if (!project.isEmpty())
        request.setRawHeader("ProjectUid", project.toUtf8());
    const QByteArray sent = method == "GET" || method == "DELETE" ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact);
    const std::unique_ptr<QNetworkReply> reply(network.sendCustomRequest(request, method, sent));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    loop.exec();
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), QJsonDocument::fromJson(reply->readAll()).object()};
}

QHash<QString, QJsonObject> LiveBackend::groups() const
{
    QHash<QString, QJsonObject> all;
    for (const QJsonValue &summary : call("GET", u"/v1/clustergroups/hostCluster"_s).body.value(u"summaries"_s).toArray()) {
        const QString uid = summary[u"metadata"_s][u"uid"_s].toString();
        all.insert(uid, call("GET", u"/v1/clustergroups/"_s + uid).body);
    }
    return all;
}

QJsonObject LiveBackend::group(const QString &name) const
{
    QJsonObject found;
    for (const QJsonObject &group : groups()) {
        if (group.value(u"metadata"_s)[u"name"_s].toString() != name)
            continue;
        if (!found.isEmpty())
            qFatal("two groups are called %s", qPrintable(name));
        found = group;
    }
    return found;
}

QString LiveBackend::cluster(const QString &name) const
{
    const QJsonObject page = call("POST", u"/v1/dashboard/spectroclusters/search?limit=50"_s).body;
    for (const QJsonValue &item : page.value(u"items"_s).toArray()) {
        if (item[u"metadata"_s][u"name"_s].toString() == name)
            return item[u"metadata"_s][u"uid"_s].toString();
    }
    qFatal("no cluster is called %s", qPrintable(name));
}

QString LiveBackend::addGroup(const QString &name, const QStringList &clusters) const
{
    QJsonArray refs;
    for (const QString &cluster : clusters)
        refs.append(QJsonObject{{u"clusterUid"_s, this->cluster(cluster)}, {u"clusterName"_s, cluster}});
    const QJsonObject limits{{u"cpuMilliCore"_s, 6000}, {u"memoryMiB"_s, 8192}, {u"storageGiB"_s, 10}, {u"overSubscription"_s, 120}};
    const QJsonObject config{{u"endpointType"_s, u"LoadBalancer"_s}, {u"kubernetesDistroType"_s, u"cncf_k8s"_s}, {u"limitConfig"_s, limits}};
    const QJsonObject spec{{u"type"_s, u"hostCluster"_s}, {u"clusterRefs"_s, refs}, {u"clustersConfig"_s, config}};
    const Answer answer = call("POST", u"/v1/clustergroups"_s, {{u"metadata"_s, QJsonObject{{u"name"_s, name}}}, {u"spec"_s, spec}});
    if (answer.status != 201)
        qFatal("%d %s", answer.status, QJsonDocument(answer.body).toJson().constData());
    return answer.body.value(u"uid"_s).toString();
}

void LiveBackend::editMeta(const QString &name, const std::function<void(QJsonObject &)> &edit) const
{
    const QJsonObject present = group(name);
    QJsonObject meta = present.value(u"metadata"_s).toObject();
    edit(meta);
    const Answer answer = call("PUT", u"/v1/clustergroups/%1/meta"_s.arg(meta.value(u"uid"_s).toString()), meta,
                               meta.value(u"annotations"_s)[u"projectUid"_s].toString());
    if (answer.status / 100 != 2)
        qFatal("%d %s", answer.status, QJsonDocument(answer.body).toJson().constData());
}

void LiveBackend::editSpec(const QString &name, const std::function<void(QJsonObject &)> &edit) const
{
    const QJsonObject present = group(name);
    const QJsonObject spec = present.value(u"spec"_s).toObject();
    QJsonObject body{{u"clusterRefs"_s, spec.value(u"clusterRefs"_s)}, {u"clustersConfig"_s, spec.value(u"clustersConfig"_s)}};
    edit(body);
    const QJsonValue meta = present.value(u"metadata"_s);
    const Answer answer = call("PUT", u"/v1/clustergroups/%1/hostCluster"_s.arg(meta[u"uid"_s].toString()), body,
                               meta[u"annotations"_s][u"projectUid"_s].toString());
    if (answer.status / 100 != 2)
        qFatal("%d %s", answer.status, QJsonDocument(answer.body).toJson().constData());
}

int LiveBackend::writes() const
{
    int count = 0;
    const QHash<QString, int> requests = m_backend->requests();
    for (auto it = requests.cbegin(); it != requests.cend(); ++it) {
        if (it.key().contains(u"/v1/clustergroups"_s) && !it.key().startsWith(u"GET "_s))
            count += it.value();
    }
    return count;
}

LiveSession::LiveSession(const QString &path)
{
    auto workspace = QFile::exists(path) ? Workspace::open(path) : Workspace::create(path);
    if (!workspace)
        qFatal("%s", qPrintable(workspace.error().toString()));
    auto session = PlanningSession::open(std::move(*workspace), m_clock);
    if (!session)
        qFatal("%s", qPrintable(session.error().toString()));
    m_session = std::move(*session);
    m_service = std::make_unique<SyncService>(*m_session);
    m_service->setSettleTime(std::chrono::milliseconds(300));
    TransportOptions transport;
    transport.rateLimits = false; // the backends of tests have none, and waiting for them would be most of the time
    m_service->setTransport(transport);
}

LiveSession::~LiveSession() = default;

Result<int> LiveSession::waitForPull(const std::function<void()> &start)
{
    Result<int> result = fail(ErrorCode::Timeout, u"nothing happened"_s);
    QEventLoop loop;
    QObject::connect(m_service.get(), &SyncService::pulled, &loop, [&](int openConflicts) {
        result = openConflicts;
        loop.quit();
    });
    QObject::connect(m_service.get(), &SyncService::failed, &loop, [&](const Error &error) {
        result = fail(error);
        loop.quit();
    });
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    QTimer::singleShot(0, &loop, start);
    loop.exec();
    return result;
}

Result<int> LiveSession::connectTo(const QUrl &url, const Secret &key)
{
    // As the console connects to its own backend: without the limits of a real one.
    return waitForPull([&] { m_service->connectTo({QUrl(u"local:"_s), Scope::tenant()}, key, url); });
}

Result<int> LiveSession::pull(bool everything)
{
    return waitForPull([&] { m_service->pull(everything); });
}

ApplyOptions LiveSession::confirmed(OnFailure onFailure, int sideBySide) const
{
    return {{}, onFailure, sideBySide, planGuards(base(), draft())};
}

Result<std::vector<DryRunResult>> LiveSession::dryRun()
{
    Result<std::vector<DryRunResult>> result = fail(ErrorCode::Timeout, u"nothing happened"_s);
    QEventLoop loop;
    QObject::connect(m_service.get(), &SyncService::dryRunFinished, &loop, [&](const std::vector<DryRunResult> &results) {
        result = results;
        loop.quit();
    });
    QObject::connect(m_service.get(), &SyncService::dryRunFailed, &loop, [&](const Error &error) {
        result = fail(error);
        loop.quit();
    });
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    QTimer::singleShot(0, &loop, [&] { m_service->dryRun(); });
    loop.exec();
    return result;
}

ApplyOutcome LiveSession::apply(const ApplyOptions &options)
{
    ApplyOutcome result;
    result.error = {ErrorCode::Timeout, u"nothing happened"_s, {}};
    QEventLoop loop;
    QObject::connect(m_service.get(), &SyncService::applyFinished, &loop, [&](const ApplyOutcome &outcome) {
        result = outcome;
        loop.quit();
    });
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    QTimer::singleShot(0, &loop, [&] { m_service->apply(options); });
    loop.exec();
    return result;
}

GroupId LiveSession::groupId(const QString &name) const
{
    for (const GroupId &id : draft().groupIds()) {
        if (draft().group(id)->name == name)
            return id;
    }
    return {};
}

ClusterId LiveSession::clusterId(const QString &name) const
{
    for (const HostCluster &cluster : base().inventory().clusters()) {
        if (cluster.name == name)
            return cluster.id;
    }
    return {};
}

Member LiveSession::member(const QString &clusterName) const
{
    const HostCluster *cluster = base().cluster(clusterId(clusterName));
    if (!cluster)
        qFatal("no cluster is called %s", qPrintable(clusterName));
    return {cluster->id, cluster->name, cluster->hostDns, std::nullopt, std::nullopt};
}

Result<void> allowDoubleNames(const QString &database)
{
    const QString connection = u"allow-double-names"_s;
    QString error;
    {
        QSqlDatabase sql = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        sql.setDatabaseName(database);
        QSqlQuery query(sql);
        if (!sql.open() || !query.exec(u"DROP INDEX groups_name"_s))
            error = sql.lastError().text() + query.lastError().text();
    }
    QSqlDatabase::removeDatabase(connection);
    return error.isEmpty() ? Result<void>() : fail(ErrorCode::Storage, error, database);
}

QString text(const ApplyOutcome &outcome)
{
    QString line = u"kind %1: %2 (%3)"_s.arg(static_cast<int>(outcome.kind)).arg(outcome.summary, outcome.error.toString());
    for (const ApplyConflict &conflict : outcome.conflicts)
        line += u"\n%1 %2: %3 -> %4, wanted %5"_s.arg(conflict.groupName, conflict.field, conflict.base, conflict.theirs, conflict.mine);
    for (const QString &remark : outcome.remarks)
        line += u"\n"_s + remark;
    return line;
}

} // namespace easel::test
