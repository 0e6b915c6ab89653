// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/backendserver.h"

#include "backend/faults.h"
#include "backend/misbehaviour.h"
#include "backend/ratelimiter.h"
#include "backend/router.h"
#include "backend/samples/fleetsamples.h"
#include "backend/token.h"

#include <QAbstractHttpServer>
#include <QFile>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QMetaEnum>
#include <QMutex>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
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
    using Handler = std::function<void(const QHttpServerRequest &, QHttpServerResponder &&, QTcpSocket &)>;

    explicit Listener(Handler handler) : m_handler(std::move(handler)) {}

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override
    {
        m_handler(request, makeResponder(request, socket), *socket);
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

QByteArray bodyOf(const Reply &reply)
{
    return reply.body ? QJsonDocument(*reply.body).toJson(QJsonDocument::Compact) : reply.text;
}

void send(QHttpServerResponder &responder, const Reply &reply, const QByteArray &body, bool isHead)
{
    responder.writeStatusLine(static_cast<QHttpServerResponder::StatusCode>(reply.status));
    for (const auto &[name, value] : reply.headers)
        responder.writeHeader(name, value);
    if (!body.isEmpty())
        responder.writeHeader("Content-Type", body.startsWith('<') ? "text/html" : "application/json");
    if (reply.status != 204)
        responder.writeHeader("Content-Length", QByteArray::number(body.size()));
    responder.writeBody(isHead ? QByteArray() : body);
}

/// What of a request is needed to carry it out, also when the one who sent it is gone.
struct Incoming final
{
    explicit Incoming(const QHttpServerRequest &request)
        : method(methodOf(request)), path(request.url().path(QUrl::FullyEncoded)), query(request.query()),
          sender(request.remoteAddress().toString()), key(request.value("ApiKey")), authorization(request.value("Authorization")),
          project(QString::fromUtf8(request.value("ProjectUid"))), ifMatch(request.value("If-Match")), body(request.body())
    {
    }

    QByteArray method;
    QString path; ///< encoded, without its query
    QUrlQuery query;
    QString sender;
    QByteArray key;
    QByteArray authorization;
    QString project;
    QByteArray ifMatch;
    QByteArray body;
};

/// What is answered in the place of carrying a request out.
Reply rehearsed(const Fault &fault)
{
    if (fault.kind == Fault::Kind::ExpiredToken)
        return Reply::error(401, u"TokenExpired"_s, u"The token has ended (a rehearsal)."_s);
    if (fault.kind == Fault::Kind::Redirect)
        return {307, std::nullopt, {{"Location", fault.location.toUtf8()}}, std::nullopt};
    Reply reply = Reply::error(fault.status, u"Rehearsal"_s, u"This is a rehearsal of a bad day."_s);
    if (fault.retryAfter >= 0)
        reply.headers.append({"Retry-After", QByteArray::number(fault.retryAfter)});
    return reply;
}

/// Whether a text is one that every database and every client can hold: whole Unicode, and no NUL, which ends a text in
/// PostgreSQL.
bool isSound(const QString &text)
{
    return !text.contains(QChar::Null) && text.isValidUtf16();
}

bool isSound(const QJsonValue &value)
{
    const auto isGood = [](const QJsonValue &inner) { return isSound(inner); };
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::all_of(array.begin(), array.end(), isGood);
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        const QStringList keys = object.keys();
        return std::all_of(keys.begin(), keys.end(), [](const QString &key) { return isSound(key); })
               && std::all_of(object.begin(), object.end(), isGood);
    }
    return isSound(value.toString());
}

bool isSound(const Request &request)
{
    const auto items = request.query.queryItems(QUrl::FullyDecoded);
    return isSound(request.project)
           && std::all_of(request.captures.begin(), request.captures.end(), [](const QString &capture) { return isSound(capture); })
           && std::all_of(items.begin(), items.end(), [](const auto &item) { return isSound(item.first) && isSound(item.second); });
}

QByteArray spoiled(const Fault &fault, const QByteArray &body)
{
    switch (fault.kind) {
    case Fault::Kind::Garbled: return QByteArray(body).replace(':', ":,").append('}');
    case Fault::Kind::Empty: return {};
    case Fault::Kind::Page: return "<!DOCTYPE html><html><body>The service is being maintained.</body></html>";
    case Fault::Kind::Latency:
    case Fault::Kind::LateCommit:
    case Fault::Kind::DropBeforeCommit:
    case Fault::Kind::DropAfterCommit:
    case Fault::Kind::ResetBeforeCommit:
    case Fault::Kind::ResetAfterCommit:
    case Fault::Kind::Status:
    case Fault::Kind::Truncated:
    case Fault::Kind::TruncatedUntold:
    case Fault::Kind::Slow:
    case Fault::Kind::ShiftedPages:
    case Fault::Kind::Redirect:
    case Fault::Kind::ExpiredToken: break;
    }
    return body;
}

Result<QByteArray> contentOf(const QString &path, const QString &what)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::InvalidInput, u"%1 cannot be read: %2."_s.arg(what, file.errorString()), path);
    return file.readAll();
}

/// The chain and the key of a TLS server, found to belong together.
Result<QSslConfiguration> tlsOf(const BackendOptions &options)
{
    const auto chain = contentOf(options.certificateFile, u"The certificate"_s);
    if (!chain)
        return fail(chain.error());
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(*chain, QSsl::Pem);
    if (certificates.isEmpty())
        return fail(ErrorCode::InvalidInput, u"The file has no certificate in PEM."_s, options.certificateFile);
    const auto pem = contentOf(options.privateKeyFile, u"The private key"_s);
    if (!pem)
        return fail(pem.error());
    QSslKey key(*pem, QSsl::Ec);
    if (key.isNull())
        key = QSslKey(*pem, QSsl::Rsa);
    if (key.isNull())
        return fail(ErrorCode::InvalidInput, u"The file has no private key in PEM without a passphrase, RSA or EC."_s, options.privateKeyFile);
    if (key.algorithm() != certificates.constFirst().publicKey().algorithm())
        return fail(ErrorCode::InvalidInput, u"The private key does not belong to the certificate."_s, options.privateKeyFile);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone); // of clients: they show a key
    tls.setLocalCertificateChain(certificates);
    tls.setPrivateKey(key);
    return tls;
}

} // namespace

class BackendServer::Core final
{
public:
    Core(const BackendOptions &options, std::unique_ptr<Store> store, const QByteArray &tokenKey, std::optional<FaultPlan> faults)
        : apiKey(options.apiKey.isEmpty() ? (newUid() + newUid()).toLatin1() : options.apiKey),
          m_isLimited(options.documentedRateLimits), m_faults(std::move(faults)), m_store(std::move(store)),
          m_apis(*m_store, {options.userName, options.userPassword, tokenKey, options.tokenLifetime},
                 {options.uniqueNames, options.transitionTime, options.upgradeTime}),
          m_router(m_apis),
          listener([this](const QHttpServerRequest &request, QHttpServerResponder &&responder, QTcpSocket &socket) {
              requestCount.fetch_add(1, std::memory_order_relaxed);
              handle(request, std::move(responder), socket);
          })
    {
        m_apis.groups.setUpgradeFails([this](const QString &group) { return m_faults && m_faults->failsUpgrade(group); });
    }

    /// What an earlier run has left under way goes on.
    Result<void> resume()
    {
        m_store->begin(false);
        m_apis.virtualClusters.transitions().resume();
        m_apis.groups.upgrades().resume();
        return m_store->end(true);
    }

    const QByteArray apiKey;
    QUrl url;
    std::atomic<quint64> requestCount = 0;
    mutable QMutex requestsMutex;
    QHash<QString, int> requests;

private:
    void handle(const QHttpServerRequest &request, QHttpServerResponder &&responder, QTcpSocket &socket);
    /// `shift`: so many rows later than asked for a page begins.
    Reply answer(const Incoming &request, int shift);
    std::optional<Reply> refusalOfKey(const Incoming &request) const;
    Reply transact(const Router::Handler &handler, const Request &request, bool isWrite);

    const bool m_isLimited;
    std::optional<FaultPlan> m_faults;
    std::unique_ptr<Store> m_store;
    Apis m_apis;
    Router m_router;
    RateLimiter m_limiter;

public:
    Listener listener; ///< last: it is the first to go
};

void BackendServer::Core::handle(const QHttpServerRequest &request, QHttpServerResponder &&responder, QTcpSocket &socket)
{
    const bool isHead = request.method() == QHttpServerRequest::Method::Head;
    const Incoming incoming(request);
    const std::optional<Fault> fault = m_faults ? m_faults->next(incoming.method, incoming.path) : std::nullopt;
    if (!fault) {
        const Reply reply = answer(incoming, 0);
        send(responder, reply, bodyOf(reply), isHead);
        return;
    }
    qCInfo(log).noquote() << u"fault %1 for %2 %3"_s.arg(static_cast<int>(fault->kind)).arg(QString::fromLatin1(incoming.method), incoming.path);
    if (fault->kind == Fault::Kind::LateCommit) {
        // Of the server and not of the socket: the one who sent it may be gone by then.
        QTimer::singleShot(fault->time, &listener,
                           [this, incoming, isHead, later = std::make_shared<QHttpServerResponder>(std::move(responder)), sender = QPointer(&socket)] {
                               const Reply reply = answer(incoming, 0);
                               if (sender)
                                   send(*later, reply, bodyOf(reply), isHead);
                           });
        return;
    }
    const Reply reply = !carriesOut(fault->kind) ? rehearsed(*fault) : answer(incoming, fault->kind == Fault::Kind::ShiftedPages ? fault->by : 0);
    const QByteArray body = spoiled(*fault, bodyOf(reply));
    if (takesTheConnection(fault->kind)) {
        misbehave(*fault, reply.status, body, socket);
    } else if (fault->kind == Fault::Kind::Latency) {
        QTimer::singleShot(fault->time, &socket, [later = std::make_shared<QHttpServerResponder>(std::move(responder)), reply, body, isHead] {
            send(*later, reply, body, isHead);
        });
    } else {
        send(responder, reply, body, isHead);
    }
}

std::optional<Reply> BackendServer::Core::refusalOfKey(const Incoming &request) const
{
    if (request.key.isEmpty() && !request.authorization.isEmpty())
        return m_apis.auth.refusalOf(request.authorization);
    if (!isSameSecret(request.key, apiKey))
        return Reply::error(401, u"InvalidApiKey"_s, u"The request has no valid API key."_s);
    return std::nullopt;
}

Reply BackendServer::Core::answer(const Incoming &request, int shift)
{
    const auto &[method, path, query, sender, key, authorization, project, ifMatch, body] = request;
    if (m_isLimited) {
        const auto wait = m_limiter.refusal(sender, path.section(u'/', 2, 2), std::chrono::steady_clock::now());
        if (wait) {
            Reply reply =
                Reply::error(429, u"TooManyRequests"_s, u"There were too many requests; wait before the next."_s);
            reply.headers.append(
                {"Retry-After", QByteArray::number(std::chrono::ceil<std::chrono::seconds>(*wait).count())});
            return reply;
        }
    }
    const Router::Match match = m_router.match(method, path);
    const bool isOpen = match.handler && match.access == Router::Access::Open;
    if (!isOpen) {
        if (auto refusal = refusalOfKey(request))
            return *refusal;
    }
    {
        const QMutexLocker locker(&requestsMutex);
        ++requests[QString::fromLatin1(method) + u' ' + (isOpen ? match.pattern : path)];
    }

    if (match.allowed.isEmpty())
        return Reply::error(404, u"ResourceNotFound"_s, u"There is nothing at this path."_s, {{u"path"_s, path}});
    if (!match.handler) {
        Reply reply = Reply::error(405, u"MethodNotAllowed"_s, u"The path does not have this method."_s);
        reply.headers.append({"Allow", match.allowed.join(", ")});
        return reply;
    }
    if (body.size() > largestBody)
        return Reply::error(413, u"BodyTooLarge"_s, u"The body is larger than 16 MiB."_s);

    Request parsed;
    parsed.project = project;
    parsed.captures = match.captures;
    parsed.query = query;
    parsed.ifMatch = ifMatch;
    if (const QString token = u"continue"_s; shift != 0 && parsed.query.hasQueryItem(token)) {
        const int offset = std::max(0, parsed.parameter(token).toInt() + shift);
        parsed.query.removeAllQueryItems(token);
        parsed.query.addQueryItem(token, QString::number(offset));
    }
    if (!isSound(parsed))
        return Reply::error(400, u"InvalidParameter"_s, u"The path, the query or the project has a NUL character in it."_s);
    if (!body.isEmpty()) {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(body, &error);
        if (!document.isObject())
            return Reply::invalidBody(
                error.error == QJsonParseError::NoError
                    ? u"The body is no JSON object."_s
                    : u"The body is no JSON: %1 at byte %2."_s.arg(error.errorString()).arg(error.offset));
        parsed.body = document.object();
        // Only an escape can bring either in.
        if (body.contains("\\u") && !isSound(QJsonValue(parsed.body)))
            return Reply::invalidBody(u"The body has a text with a NUL character or with half of a surrogate pair in it."_s);
    }
    return transact(*match.handler, parsed, match.access == Router::Access::Write);
}

Reply BackendServer::Core::transact(const Router::Handler &handler, const Request &request, bool isWrite)
{
    for (const auto &caughtUp : {m_apis.virtualClusters.transitions().catchUp(), m_apis.groups.upgrades().catchUp()}) {
        if (!caughtUp)
            qCWarning(log).noquote() << caughtUp.error().toString(); // the request itself says what is the matter
    }
    m_store->begin(isWrite);
    Reply reply =
        !request.project.isEmpty() && !m_store->project(request.project)
            ? Reply::error(400, u"ProjectNotFound"_s, u"There is no project with the uid '%1'."_s.arg(request.project))
            : handler(request);
    if (reply.isSuccess() && reply.audit)
        reply.headers.append({"AuditUid", m_apis.audits.record(*reply.audit, request).toLatin1()});
    if (const auto ended = m_store->end(reply.isSuccess()); !ended) {
        qCWarning(log).noquote() << ended.error().toString();
        // As a gateway says it: a write may have been carried out.
        if (ended.error().code == ErrorCode::Network)
            return Reply::error(503, u"DatabaseUnavailable"_s,
                                u"The backend does not reach its database. It will go on by itself when the database is back."_s);
        return Reply::error(500, u"InternalError"_s, u"The backend could not use its database."_s);
    }
    return reply;
}

BackendServer::BackendServer(std::unique_ptr<Core> core) : m_core(std::move(core)) {}

BackendServer::~BackendServer() = default;

Result<std::unique_ptr<BackendServer>> BackendServer::start(const BackendOptions &options)
{
    std::optional<FaultPlan> faults;
    if (!options.faultsFile.isEmpty()) {
        const auto json = contentOf(options.faultsFile, u"The faults"_s);
        auto plan = json ? FaultPlan::parse(*json) : Result<FaultPlan>(fail(json.error()));
        if (!plan)
            return fail(plan.error().code, plan.error().message, options.faultsFile);
        faults = std::move(*plan);
    }
    const bool isTls = !options.certificateFile.isEmpty();
    const auto tls = isTls ? tlsOf(options) : Result<QSslConfiguration>(QSslConfiguration());
    if (!tls)
        return fail(tls.error());
    auto store = Store::open(options.databasePath);
    if (!store)
        return fail(store.error());
    (*store)->begin(false);
    const bool isEmpty = (*store)->isEmpty();
    if (const auto looked = (*store)->end(true); !looked)
        return fail(looked.error());
    // Made before others have to wait.
    const Seed seed = isEmpty ? seedFor(options) : Seed();
    (*store)->begin(true);
    if (isEmpty && (*store)->isEmpty()) // another backend may have been here meanwhile
        (*store)->seed(seed);
    const QByteArray tokenKey = (*store)->tokenKey();
    if (const auto seeded = (*store)->end(true); !seeded)
        return fail(seeded.error());

    auto core = std::make_unique<Core>(options, std::move(*store), tokenKey, std::move(faults));
    if (const auto resumed = core->resume(); !resumed)
        return fail(resumed.error());
    if (isTls)
        core->listener.sslSetup(*tls);
    const quint16 port = core->listener.listen(options.address, options.port);
    if (port == 0)
        return fail(ErrorCode::Network,
                    u"The address %1, port %2, cannot be listened on: it is in use or not of this computer."_s
                        .arg(options.address.toString())
                        .arg(options.port));
    core->url.setScheme(isTls ? u"https"_s : u"http"_s);
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
