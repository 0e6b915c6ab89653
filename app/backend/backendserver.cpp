// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/backendserver.h"

#include "backend/ratelimiter.h"
#include "backend/router.h"
#include "backend/samples/fleetsamples.h"

#include <QAbstractHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QMetaEnum>
#include <QMutex>
#include <QTcpSocket>

#include <atomic>

namespace easel {

using namespace Qt::Literals::StringLiterals;
using namespace backend;

namespace {

Q_LOGGING_CATEGORY(log, "easel.backend", QtInfoMsg)

constexpr qsizetype largestBody = 16 * 1024 * 1024;

/// Takes every request that QtHttpServer has read to its end to one function.
class Listener final : public QAbstractHttpServer
{
public:
    using Handler = std::function<void(const QHttpServerRequest &, QHttpServerResponder &&)>;

    explicit Listener(Handler handler) : m_handler(std::move(handler)) {}

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override
    {
        m_handler(request, makeResponder(request, socket));
        return true;
    }

    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override {}

private:
    Handler m_handler;
};

QByteArray methodOf(const QHttpServerRequest &request)
{
    return QByteArray(QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(static_cast<int>(request.method())))
        .toUpper();
}

/// Compares in a time that does not tell how much of the key was right.
bool isSameSecret(const QByteArray &given, const QByteArray &secret)
{
    int difference = given.size() == secret.size() ? 0 : 1;
    for (qsizetype i = 0; i < secret.size(); ++i)
        difference |= (i < given.size() ? given.at(i) : 0) ^ secret.at(i);
    return difference == 0;
}

void send(QHttpServerResponder &responder, const Reply &reply, bool isHead)
{
    responder.writeStatusLine(static_cast<QHttpServerResponder::StatusCode>(reply.status));
    for (const auto &[name, value] : reply.headers)
        responder.writeHeader(name, value);
    const QByteArray body = reply.body ? QJsonDocument(*reply.body).toJson(QJsonDocument::Compact) : QByteArray();
    if (reply.body)
        responder.writeHeader("Content-Type", "application/json");
    if (reply.status != 204)
        responder.writeHeader("Content-Length", QByteArray::number(body.size()));
    responder.writeBody(isHead ? QByteArray() : body);
}

} // namespace

class BackendServer::Core final
{
public:
    Core(const BackendOptions &options, std::unique_ptr<Store> store)
        : apiKey(options.apiKey.isEmpty() ? (newUid() + newUid()).toLatin1() : options.apiKey),
          m_isLimited(options.documentedRateLimits), m_store(std::move(store)), m_clusters(*m_store),
          m_groups(*m_store), m_router(m_clusters, m_groups),
          listener([this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
              requestCount.fetch_add(1, std::memory_order_relaxed);
              send(responder, answer(request), request.method() == QHttpServerRequest::Method::Head);
          })
    {
    }

    const QByteArray apiKey;
    QUrl url;
    std::atomic<quint64> requestCount = 0;
    mutable QMutex requestsMutex;
    QHash<QString, int> requests;

private:
    Reply answer(const QHttpServerRequest &request);
    Reply transact(const Router::Handler &handler, const Request &request, bool isWrite);

    const bool m_isLimited;
    std::unique_ptr<Store> m_store;
    ClusterApi m_clusters;
    GroupApi m_groups;
    Router m_router;
    RateLimiter m_limiter;

public:
    Listener listener; ///< last: it is the first to go
};

Reply BackendServer::Core::answer(const QHttpServerRequest &request)
{
    const QByteArray method = methodOf(request);
    const QString path = request.url().path(QUrl::FullyEncoded);
    if (m_isLimited) {
        const auto wait = m_limiter.refusal(request.remoteAddress().toString(), path.section(u'/', 2, 2),
                                            std::chrono::steady_clock::now());
        if (wait) {
            Reply reply =
                Reply::error(429, u"TooManyRequests"_s, u"There were too many requests; wait before the next."_s);
            reply.headers.append(
                {"Retry-After", QByteArray::number(std::chrono::ceil<std::chrono::seconds>(*wait).count())});
            return reply;
        }
    }
    if (!isSameSecret(request.value("ApiKey"), apiKey))
        return Reply::error(401, u"InvalidApiKey"_s, u"The request has no valid API key."_s);
    {
        const QMutexLocker locker(&requestsMutex);
        ++requests[QString::fromLatin1(method) + u' ' + path];
    }

    const Router::Match match = m_router.match(method, path);
    if (match.allowed.isEmpty())
        return Reply::error(404, u"ResourceNotFound"_s, u"There is nothing at this path."_s, {{u"path"_s, path}});
    if (!match.handler) {
        Reply reply = Reply::error(405, u"MethodNotAllowed"_s, u"The path does not have this method."_s);
        reply.headers.append({"Allow", match.allowed.join(", ")});
        return reply;
    }
    const QByteArray body = request.body();
    if (body.size() > largestBody)
        return Reply::error(413, u"BodyTooLarge"_s, u"The body is larger than 16 MiB."_s);

    Request parsed;
    parsed.project = QString::fromUtf8(request.value("ProjectUid"));
    parsed.captures = match.captures;
    parsed.query = request.query();
    if (!body.isEmpty()) {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(body, &error);
        if (!document.isObject())
            return Reply::invalidBody(
                error.error == QJsonParseError::NoError
                    ? u"The body is no JSON object."_s
                    : u"The body is no JSON: %1 at byte %2."_s.arg(error.errorString()).arg(error.offset));
        parsed.body = document.object();
    }
    const bool isWrite =
        method == "PUT" || method == "DELETE" || (method == "POST" && !path.startsWith("/v1/dashboard/"_L1));
    return transact(*match.handler, parsed, isWrite);
}

Reply BackendServer::Core::transact(const Router::Handler &handler, const Request &request, bool isWrite)
{
    m_store->begin(isWrite);
    Reply reply =
        !request.project.isEmpty() && !m_store->project(request.project)
            ? Reply::error(400, u"ProjectNotFound"_s, u"There is no project with the uid '%1'."_s.arg(request.project))
            : handler(request);
    if (const auto ended = m_store->end(reply.isSuccess()); !ended) {
        qCWarning(log).noquote() << ended.error().toString();
        return Reply::error(500, u"InternalError"_s, u"The backend could not use its database."_s);
    }
    if (isWrite && reply.isSuccess())
        reply.headers.append({"AuditUid", newUid().toLatin1()});
    return reply;
}

BackendServer::BackendServer(std::unique_ptr<Core> core) : m_core(std::move(core)) {}

BackendServer::~BackendServer() = default;

Result<std::unique_ptr<BackendServer>> BackendServer::start(const BackendOptions &options)
{
    auto store = Store::open(options.databasePath);
    if (!store)
        return fail(store.error());
    (*store)->begin(true);
    if ((*store)->isEmpty())
        (*store)->seed(seedFor(options));
    if (const auto seeded = (*store)->end(true); !seeded)
        return fail(seeded.error());

    auto core = std::make_unique<Core>(options, std::move(*store));
    const quint16 port = core->listener.listen(options.address, options.port);
    if (port == 0)
        return fail(ErrorCode::Network,
                    u"The address %1, port %2, cannot be listened on: it is in use or not of this computer."_s
                        .arg(options.address.toString())
                        .arg(options.port));
    core->url.setScheme(u"http"_s);
    core->url.setHost(options.address.toString());
    core->url.setPort(port);
    return std::unique_ptr<BackendServer>(new BackendServer(std::move(core)));
}

QUrl BackendServer::url() const
{
    return m_core->url;
}

QByteArray BackendServer::apiKey() const
{
    return m_core->apiKey;
}

quint64 BackendServer::requestCount() const
{
    return m_core->requestCount.load(std::memory_order_relaxed);
}

QHash<QString, int> BackendServer::requests() const
{
    const QMutexLocker locker(&m_core->requestsMutex);
    return m_core->requests;
}

} // namespace easel
