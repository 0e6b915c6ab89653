// SPDX-License-Identifier: GPL-3.0-or-later
// A pull from a backend of its own over real HTTP: under Palette's limits, without them over TLS, and a refresh.
#include "bench.h"

#include "backend/backendserver.h"
#include "backend/jsonpath.h"
#include "backend/store.h"
#include "base/clock.h"
#include "sync/syncservice.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

namespace easel::bench {
namespace {

/// So many host clusters come with their virtual clusters to the 10,000 clusters of the aims.
constexpr int hostShare = 703; // of 1,000

struct Pulled
{
    double milliseconds = -1; ///< until everything is stored; -1 when it failed
    double groups = -1;       ///< until the groups were there to see
    double clusters = -1;     ///< until all clusters were read
    int requests = 0;
    int refused = 0; ///< 429
    qsizetype count = 0;
};

/// A workspace that pulls.
class Puller final
{
public:
    Puller(const QString &file, const ConnectionInfo &connection, const Secret &key)
        : m_connection(connection), m_key(key), m_session(PlanningSession::open(Workspace::create(file).value(), m_clock).value()), m_service(*m_session)
    {
    }

    /// For a backend that has none either.
    void withoutLimits()
    {
        TransportOptions options;
        options.rateLimits = false;
        m_service.setTransport(options);
    }

    Pulled run(bool isFirst)
    {
        Pulled result;
        QElapsedTimer timer;
        QEventLoop loop;
        QObject context;
        const auto now = [&] { return static_cast<double>(timer.nsecsElapsed()) / 1e6; };
        QObject::connect(&m_service, &SyncService::requestDone, &context, [&](const RequestRecord &record) {
            ++result.requests;
            result.refused += record.status == 429 ? 1 : 0;
            if (record.path.contains(QStringLiteral("/spectroclusters/search")))
                result.clusters = now();
        });
        QObject::connect(m_session.get(), &PlanningSession::fleetReset, &context, [&] {
            if (result.groups < 0 && m_session->draft().groupCount() > 0)
                result.groups = now();
        });
        QObject::connect(&m_service, &SyncService::pulled, &context, [&] {
            result.milliseconds = now();
            loop.quit();
        });
        QObject::connect(&m_service, &SyncService::failed, &context, [&](const Error &error) {
            std::printf("pull failed: %s\n", qPrintable(error.toString()));
            loop.quit();
        });
        timer.start();
        if (isFirst)
            m_service.connectTo(m_connection, m_key);
        else
            m_service.pull();
        loop.exec();
        const Inventory &inventory = m_session->base().inventory();
        result.count = static_cast<qsizetype>(inventory.clusters().size() + inventory.virtualClusters().size());
        return result;
    }

    const Inventory &inventory() const { return m_session->base().inventory(); }

private:
    SystemClock m_clock;
    ConnectionInfo m_connection;
    Secret m_key;
    std::unique_ptr<PlanningSession> m_session;
    SyncService m_service;
};

/// One host cluster in a hundred is unhealthy from now on. Returns how many.
int change(const QString &database, const Inventory &inventory)
{
    const auto store = backend::Store::open(database).value();
    store->begin(true);
    int changed = 0;
    for (size_t i = 0; i < inventory.clusters().size(); i += 100) {
        auto document = store->cluster(inventory.clusters()[i].id.toString());
        if (!document)
            continue;
        backend::setAt(*document, u"status.health.state", QStringLiteral("UnHealthy"));
        backend::setAt(*document, u"metadata.lastModifiedTimestamp", store->nextStamp());
        store->updateCluster(*document);
        ++changed;
    }
    return store->end(true) ? changed : -1;
}

void tell(const char *what, const Pulled &pulled)
{
    std::printf("  %s: %lld clusters, %d requests, %d times 429; groups to see after %.0f ms, clusters read after %.0f ms, stored after %.0f ms\n", what,
                static_cast<long long>(pulled.count), pulled.requests, pulled.refused, pulled.groups, pulled.clusters, pulled.milliseconds);
}

/// The pages of the clusters as they are on the wire, and what it takes QJsonDocument only to parse them.
double parsingAlone(const Scale &scale, const QUrl &url, const QByteArray &key)
{
    QNetworkAccessManager network;
    std::vector<QByteArray> pages;
    for (int offset = 0;; offset += 50) {
        QUrl page(url.toString() + QStringLiteral("/v1/dashboard/spectroclusters/search?limit=50%1").arg(offset > 0 ? QStringLiteral("&continue=%1").arg(offset) : QString()));
        QNetworkRequest request(page);
        request.setRawHeader("ApiKey", key);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
        const std::unique_ptr<QNetworkReply> reply(network.post(request, "{}"));
        QEventLoop loop;
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        const QByteArray body = reply->readAll();
        if (QJsonDocument::fromJson(body).object().value(QStringLiteral("items")).toArray().isEmpty())
            break;
        pages.push_back(body);
    }
    qsizetype count = 0;
    const double time = median(scale.runs(), [&] {
        for (const QByteArray &page : pages)
            count += QJsonDocument::fromJson(page).object().size();
    });
    return count > 0 ? time : -1;
}

} // namespace

void pull(const Scale &scale)
{
    QTemporaryDir folder;
    const auto file = [&](const char *name) { return folder.filePath(QLatin1String(name)); };
    QProcess make;
    make.start(QStringLiteral(EASEL_SOURCE_DIR) + QStringLiteral("/tests/support/make-certificates"), {folder.path()});
    make.waitForFinished();

    BackendOptions options;
    options.databasePath = file("backend.sqlite");
    options.apiKey = "key";
    options.generateClusters = scale.clusters() * hostShare / 1000;
    double parsing = 0;
    {
        const auto plain = BackendThread::start(options).value();
        parsing = parsingAlone(scale, plain->url(), "key");
    }
    {
        options.certificateFile = file("good.pem");
        options.privateKeyFile = file("good.key");
        const auto fast = BackendThread::start(options).value();
        ConnectionInfo connection;
        connection.url = fast->url();
        connection.caFile = file("ca.pem");
        std::vector<double> times;
        for (int i = 0; i < (scale.quick ? 1 : 3); ++i) {
            Puller puller(folder.filePath(QStringLiteral("fast-%1.easel").arg(i)), connection, Secret("key"));
            puller.withoutLimits();
            const Pulled pulled = puller.run(true);
            tell("without limits, over TLS", pulled);
            times.push_back(pulled.milliseconds);
        }
        std::sort(times.begin(), times.end());
        row(QStringLiteral("pull %1 clusters over TLS, stored").arg(scale.clusters()), times[times.size() / 2],
            QStringLiteral("QJsonDocument, parsing alone"), parsing, 1000);
    }
    options.certificateFile.clear();
    options.privateKeyFile.clear();
    options.documentedRateLimits = true;
    auto limited = BackendThread::start(options).value();
    ConnectionInfo connection;
    connection.url = limited->url();
    Puller puller(file("limited.easel"), connection, Secret("key"));
    const Pulled whole = puller.run(true);
    tell("under the documented limits", whole);
    row(QStringLiteral("read %1 clusters under the limits").arg(scale.clusters()), whole.clusters, QStringLiteral("200 pages at 10/s after a burst of 50"),
        15000, 16000);
    row(QStringLiteral("groups to see, under the limits"), whole.groups, QStringLiteral("-"), 0, 1000);
    row(QStringLiteral("all of it stored, edge hosts too"), whole.milliseconds, QStringLiteral("-"), 0);
    // A database in a file has one backend at a time.
    options.port = static_cast<quint16>(limited->url().port());
    limited.reset();
    const int changed = change(options.databasePath, puller.inventory());
    limited = BackendThread::start(options).value();
    const Pulled refreshed = puller.run(false);
    tell("refreshed", refreshed);
    int seen = 0;
    for (size_t i = 0; i < puller.inventory().clusters().size(); i += 100)
        seen += puller.inventory().clusters()[i].health == Health::Unhealthy ? 1 : 0;
    std::printf("  %d of %d changed clusters are seen after the refresh\n", seen, changed);
    std::printf("%-58s %10d        %-38s %10d     %8s  aim 0.05x\n", "requests of a refresh", refreshed.requests, "of the whole pull", whole.requests,
                qPrintable(QStringLiteral("%1x").arg(double(refreshed.requests) / whole.requests, 0, 'f', 3)));
}

} // namespace easel::bench
