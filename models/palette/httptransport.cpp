// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/httptransport.h"

#include "palette/codec.h"
#include "palette/oncebody.h"
#include "palette/permission.h"
#include "palette/replyend.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QHostAddress>
#include <QLocale>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QPointer>
#include <QRandomGenerator>
#include <QSslCertificate>
#include <QSslError>
#include <QSslKey>
#include <QTimer>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(Transport)
};

constexpr qint64 largestAnswer = 64 * 1024 * 1024; // bytes; a page of 50 clusters has half a megabyte

/// Errors that come before the first byte of a request has left: only after these is a write surely not done.
bool nothingWasSent(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::ProtocolUnknownError: return true;
    default: return false; // not our enumeration: whatever else it says, bytes may have left
    }
}

class NoCookies final : public QNetworkCookieJar
{
public:
    QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
};

std::chrono::milliseconds retryAfterOf(const QNetworkReply &reply)
{
    bool ok = false;
    const int seconds = reply.rawHeader("Retry-After").trimmed().toInt(&ok);
    return std::chrono::seconds(ok && seconds >= 0 ? seconds : -1);
}

/// As it may be told: a token that is part of a path is not.
QString toldPath(const QString &path)
{
    static const QString refresh = QStringLiteral("/v1/auth/refresh/");
    return path.startsWith(refresh) ? refresh + QStringLiteral("{token}") : path;
}

QString whereOf(const HttpRequest &request)
{
    return QStringLiteral("%1 %2").arg(QString::fromLatin1(request.method), toldPath(request.path).section(u'?', 0, 0));
}

/// What the environment names, as other programs take it. Without it nothing is looked up: that can take seconds.
QNetworkProxy environmentProxy(const QUrl &url)
{
    const bool isLoopback = QHostAddress(url.host()).isLoopback() || url.host() == QStringLiteral("localhost");
    const bool isNamed = qEnvironmentVariableIsSet("https_proxy") || qEnvironmentVariableIsSet("HTTPS_PROXY")
                         || qEnvironmentVariableIsSet("http_proxy") || qEnvironmentVariableIsSet("HTTP_PROXY");
    if (isLoopback || !isNamed)
        return QNetworkProxy::NoProxy;
    return QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url)).value(0, QNetworkProxy::NoProxy);
}

/// Why a certificate is not trusted, with what helps.
QString tlsWords(const QSslError &error)
{
    const QSslCertificate &certificate = error.certificate();
    switch (error.error()) {
    case QSslError::CertificateExpired:
        return Text::tr("The certificate ended on %1. If that is not so, look at this machine's clock.")
            .arg(QLocale().toString(certificate.expiryDate().toLocalTime(), QLocale::ShortFormat));
    case QSslError::CertificateNotYetValid:
        return Text::tr("The certificate is valid from %1 only. If that is past, look at this machine's clock.")
            .arg(QLocale().toString(certificate.effectiveDate().toLocalTime(), QLocale::ShortFormat));
    case QSslError::HostNameMismatch: {
        QStringList names = certificate.subjectAlternativeNames().values();
        names << certificate.subjectInfo(QSslCertificate::CommonName);
        names.removeDuplicates();
        names.removeAll(QString());
        return Text::tr("The certificate is for another name: %1.").arg(names.join(QStringLiteral(", ")));
    }
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return Text::tr("Nobody that is trusted has signed the certificate. If the backend has a certificate authority of its own, name "
                        "its file in the connection.");
    default: return error.errorString(); // not our enumeration
    }
}

} // namespace

HttpTransport::HttpTransport(ConnectionInfo connection, Secret secret, TransportOptions options, QObject *parent)
    : QObject(parent), m_connection(std::move(connection)), m_authenticator(m_connection, std::move(secret)), m_options(options),
      m_network(new QNetworkAccessManager), m_limiter(options.rateLimits ? RateLimiter::forBackend(m_connection.url) : nullptr)
{
    setUpNetwork();
}

HttpTransport::~HttpTransport()
{
    cancelAll();
    // A request may be ending just now: its reply must not be deleted under it.
    m_network->deleteLater();
}

void HttpTransport::setUpNetwork()
{
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network->setCookieJar(new NoCookies);
    m_network->setAutoDeleteReplies(false);
    if (m_connection.proxy.isEmpty()) {
        m_network->setProxy(environmentProxy(m_connection.url));
    } else {
        const bool isSocks = m_connection.proxy.scheme() == QStringLiteral("socks5");
        m_network->setProxy({isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, m_connection.proxy.host(),
                             static_cast<quint16>(m_connection.proxy.port())});
    }
    m_tls = QSslConfiguration::defaultConfiguration();
    m_tls.setProtocol(QSsl::TlsV1_2OrLater);
    m_tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!m_connection.caFile.isEmpty()) {
        const QList<QSslCertificate> authorities = QSslCertificate::fromPath(m_connection.caFile, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
        if (authorities.isEmpty())
            m_setUpError = Error{ErrorCode::InvalidInput,
                                 Text::tr("The file with the certificate authority cannot be read, or has no PEM certificate in it."),
                                 m_connection.caFile};
        m_tls.addCaCertificates(authorities);
    }
    if (!m_connection.pin.isEmpty() && m_connection.url.scheme() != QStringLiteral("https"))
        m_setUpError = Error{ErrorCode::InvalidInput, Text::tr("A public key is pinned, but the address is not an https one."),
                             m_connection.url.toDisplayString(QUrl::RemoveUserInfo)};
}

void HttpTransport::cancelAll()
{
    ++m_generation;
    const QSet<QNetworkReply *> running = std::exchange(m_running, {});
    for (QNetworkReply *reply : running)
        reply->abort();
    m_pauses.callAll();
}

QNetworkReply *HttpTransport::start(const HttpRequest &request, bool isSigned)
{
    QUrl url = m_connection.url;
    const qsizetype query = request.path.indexOf(u'?');
    QString prefix = url.path();
    while (prefix.endsWith(u'/'))
        prefix.chop(1);
    url.setPath(prefix + (query < 0 ? request.path : request.path.left(query)), QUrl::TolerantMode);
    if (query >= 0)
        url.setQuery(request.path.mid(query + 1));

    QNetworkRequest wire(url);
    wire.setSslConfiguration(m_tls);
    wire.setRawHeader("Accept", "application/json");
    if (const auto [name, value] = m_authenticator.header(); isSigned && !name.isEmpty())
        wire.setRawHeader(name, value);
    if (!request.project.isEmpty())
        wire.setRawHeader("ProjectUid", request.project.toUtf8());
    if (!request.ifMatch.isEmpty())
        wire.setRawHeader("If-Match", request.ifMatch);
    // What is measured of Qt's resending and of its connections holds for HTTP/1.1.
    wire.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    wire.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    wire.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    wire.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    if (request.method == "GET")
        return m_network->get(wire);

    // Qt sends a request again on a fresh connection when the server closed the old one before it answered. It cannot
    // when the body comes from a device that does not rewind: that is the only thing that keeps a write from being done twice.
    wire.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    wire.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    if (!request.body.isEmpty())
        wire.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    auto *body = new OnceBody(request.body);
    QNetworkReply *reply = m_network->sendCustomRequest(wire, request.method, body);
    body->setParent(reply);
    return reply;
}

/// What the reply's own error does not tell. Shared: a timer may outlive the caller by a turn of the event loop.
std::shared_ptr<HttpTransport::Trouble> HttpTransport::watch(QNetworkReply *reply) const
{
    auto trouble = std::make_shared<Trouble>();
    // Goes with the reply: a pull of many pages would leave a timer of each behind until its deadline.
    auto *deadline = new QTimer(reply);
    deadline->setSingleShot(true);
    connect(deadline, &QTimer::timeout, reply, [reply, trouble] {
        trouble->timedOut = true;
        reply->abort();
    });
    deadline->start(m_options.deadline);
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply, trouble](qint64 received) {
        if (received > largestAnswer && !trouble->isTooLarge) {
            trouble->isTooLarge = true;
            reply->abort();
        }
    });
    connect(reply, &QNetworkReply::sslErrors, reply, [trouble](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            trouble->tls << tlsWords(error);
        trouble->tls.removeDuplicates();
    });
    if (!m_connection.pin.isEmpty()) {
        // Told after the handshake and before anything is sent.
        connect(reply, &QNetworkReply::encrypted, reply, [reply, trouble, pin = m_connection.pin] {
            const QByteArray key = reply->sslConfiguration().peerCertificate().publicKey().toDer();
            if (QCryptographicHash::hash(key, QCryptographicHash::Sha256) != pin) {
                trouble->isOtherKey = true;
                reply->abort();
            }
        });
    }
    return trouble;
}

/// Sees to it that requests can be signed. One signs in, the others wait for it: a wrong password that is sent six times
/// locks an account.
QCoro::Task<Result<void>> HttpTransport::signIn(quint64 generation)
{
    const QPointer<HttpTransport> self(this);
    for (bool waited = false;; waited = true) {
        const Authenticator::Need need = m_authenticator.need(std::chrono::steady_clock::now());
        if (need == Authenticator::Need::Nothing || (need == Authenticator::Need::Renewal && m_isSigningIn))
            co_return Result<void>();
        if (waited && !m_isSigningIn && m_signInError)
            co_return fail(*m_signInError);
        if (m_isSigningIn) {
            co_await m_signIns.waitForCall();
            if (!self || m_generation != generation)
                co_return fail(ErrorCode::Cancelled, Text::tr("Cancelled."));
            continue;
        }
        m_isSigningIn = true;
        m_signInError.reset();
        HttpRequest request = m_authenticator.request(need);
        Result<HttpResponse> answer = co_await sendSigned(std::move(request), false, generation);
        if (!self)
            co_return fail(ErrorCode::Cancelled, Text::tr("Cancelled."));
        m_isSigningIn = false;
        Result<void> taken = answer ? m_authenticator.take(answer->body, std::chrono::steady_clock::now()) : fail(answer.error());
        const bool isTokenRefused = !taken && need == Authenticator::Need::Renewal && taken.error().code != ErrorCode::Cancelled;
        if (isTokenRefused)
            m_authenticator.forgetToken(); // then with the password
        else if (!taken)
            m_signInError = taken.error();
        m_signIns.callAll();
        if (!isTokenRefused)
            co_return taken;
    }
}

QCoro::Task<Result<HttpResponse>> HttpTransport::send(HttpRequest request)
{
    const QPointer<HttpTransport> self(this);
    const quint64 generation = m_generation;
    if (m_setUpError)
        co_return fail(*m_setUpError);
    for (bool again = false;; again = true) {
        Result<void> signedIn = co_await signIn(generation);
        if (!signedIn)
            co_return fail(signedIn.error());
        if (!self || m_generation != generation)
            co_return fail(ErrorCode::Cancelled, Text::tr("Cancelled."));
        Result<HttpResponse> response = co_await sendSigned(request, true, generation);
        const bool isEnded = !response && response.error().code == ErrorCode::Unauthorized;
        if (!self || again || !isEnded || !m_authenticator.usesToken())
            co_return response;
        // The token ended before its time. What is refused so was not done: it can be sent again, a write too.
        m_authenticator.forgetToken();
    }
}

QCoro::Task<Result<HttpResponse>> HttpTransport::sendSigned(HttpRequest request, bool isSigned, quint64 generation)
{
    const QPointer<HttpTransport> self(this);
    const auto gone = [self, generation] { return !self || self->m_generation != generation; };
    const auto cancelled = [] { return fail(ErrorCode::Cancelled, Text::tr("Cancelled.")); };
    const int tries = request.kind == HttpRequest::Kind::Read ? m_options.tries : 1;

    for (int attempt = 1;; ++attempt) {
        if (m_limiter) {
            const auto time = m_limiter->reserve(request.path, std::chrono::steady_clock::now());
            if (time.count() > 0) {
                co_await m_pauses.wait(time);
                if (gone())
                    co_return cancelled();
            }
        }
        RequestRecord record{QDateTime::currentDateTimeUtc(), QString::fromLatin1(request.method), toldPath(request.path), request.project, 0, attempt, {}, {}, {}};
        QElapsedTimer timer;
        timer.start();
        QNetworkReply *reply = start(request, isSigned);
        m_running.insert(reply);
        const std::shared_ptr<Trouble> trouble = watch(reply);
        const ReplyEnd end(reply);
        co_await end;
        if (!self) {
            // The transport took the reply with it.
            co_return cancelled();
        }
        m_running.remove(reply);
        Attempt outcome = evaluate(request, *reply, *trouble);
        reply->deleteLater();
        record.status = outcome.status;
        record.duration = std::chrono::milliseconds(timer.elapsed());
        if (outcome.result)
            record.auditUid = outcome.result->auditUid;
        else
            record.error = outcome.result.error().message;
        Q_EMIT requestDone(record);
        if (!self)
            co_return cancelled();
        if (gone()) {
            // A write that had left may have been done; a read has not mattered.
            if (request.kind == HttpRequest::Kind::Write && outcome.status == 0
                && (outcome.result || outcome.result.error().code == ErrorCode::OutcomeUnknown))
                co_return outcome.result;
            co_return cancelled();
        }
        const auto asked = std::min(outcome.retryAfter, m_options.backoffCap);
        // The limits count for all that is asked of that kind, not for this request alone.
        if (outcome.status == 429 && m_limiter)
            m_limiter->pause(request.path, std::max(asked, std::chrono::milliseconds(0)), std::chrono::steady_clock::now());
        if (outcome.result || !outcome.worthAnother || attempt >= tries)
            co_return outcome.result;
        const auto pause = asked.count() >= 0 ? asked : backoff(attempt);
        co_await m_pauses.wait(pause);
        if (gone())
            co_return cancelled();
    }
}

HttpTransport::Attempt HttpTransport::unanswered(const HttpRequest &request, const QNetworkReply &reply, const Trouble &trouble) const
{
    Attempt attempt;
    const bool write = request.kind == HttpRequest::Kind::Write;
    const QString where = whereOf(request);
    const QString host = m_connection.url.host();
    if (trouble.isOtherKey) {
        attempt.result = fail(ErrorCode::Untrusted,
                              Text::tr("%1 shows another public key than the one that is pinned. Nothing was sent.").arg(host), where);
        return attempt;
    }
    if (reply.error() == QNetworkReply::SslHandshakeFailedError) {
        const QString why = trouble.tls.isEmpty() ? reply.errorString() : trouble.tls.join(u' ');
        attempt.result = fail(ErrorCode::Untrusted, Text::tr("%1 is not trusted, so nothing was sent. %2").arg(host, why), where);
        return attempt;
    }
    attempt.worthAnother = !write && !trouble.isTooLarge;
    if (write && !nothingWasSent(reply.error()))
        attempt.result = fail(ErrorCode::OutcomeUnknown,
                              Text::tr("The backend did not answer. It may have carried out the request, or not."), where);
    else if (trouble.isTooLarge)
        attempt.result = fail(ErrorCode::InvalidInput, Text::tr("The answer has more than %1 MiB: it was not read.").arg(largestAnswer >> 20), where);
    else if (trouble.timedOut)
        attempt.result = fail(ErrorCode::Timeout, Text::tr("The backend did not answer within %n second(s).", nullptr,
                                                           static_cast<int>(m_options.deadline.count() / 1000)),
                              where);
    else if (reply.error() == QNetworkReply::HostNotFoundError)
        attempt.result = fail(ErrorCode::Network, Text::tr("There is no host called %1, as far as this machine's DNS knows.").arg(host), where);
    else if (reply.error() == QNetworkReply::ConnectionRefusedError)
        attempt.result = fail(ErrorCode::Network, Text::tr("Nothing listens at %1, port %2.").arg(host).arg(
                                                      m_connection.url.port(m_connection.url.scheme() == QStringLiteral("https") ? 443 : 80)),
                              where);
    else
        attempt.result = fail(ErrorCode::Network, Text::tr("The backend at %1 was not reached: %2").arg(host, reply.errorString()), where);
    return attempt;
}

HttpTransport::Attempt HttpTransport::evaluate(const HttpRequest &request, QNetworkReply &reply, const Trouble &trouble) const
{
    Attempt attempt;
    const bool write = request.kind == HttpRequest::Kind::Write;
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray body = reply.isOpen() ? reply.readAll() : QByteArray(); // it is not after an abort

    // A good status is worth nothing with a body that did not come whole.
    const bool isBroken = status < 200 || reply.error() == QNetworkReply::OperationCanceledError
                          || reply.error() == QNetworkReply::RemoteHostClosedError
                          || (status < 300 && reply.error() != QNetworkReply::NoError);
    if (isBroken) {
        attempt = unanswered(request, reply, trouble);
        attempt.status = status;
        attempt.retryAfter = std::chrono::milliseconds(-1);
        return attempt;
    }
    attempt.status = status;
    attempt.retryAfter = retryAfterOf(reply);
    if (attempt.status < 300) {
        attempt.result = HttpResponse{attempt.status, body, QString::fromLatin1(reply.rawHeader("AuditUid")),
                                      QLocale::c().toDateTime(QString::fromLatin1(reply.rawHeader("Date")), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")),
                                      reply.rawHeader("ETag")};
        return attempt;
    }
    Error error = errorFor(request, attempt.status, reply, body);
    const bool gateway = attempt.status == 502 || attempt.status == 503 || attempt.status == 504;
    if (write && gateway)
        error = {ErrorCode::OutcomeUnknown,
                 Text::tr("Something between Easel and the backend failed (%1). The request may have been carried out, or not.")
                     .arg(attempt.status),
                 whereOf(request)};
    attempt.worthAnother = !write && (gateway || attempt.status == 429);
    attempt.result = fail(std::move(error));
    return attempt;
}

Error HttpTransport::errorFor(const HttpRequest &request, int status, const QNetworkReply &reply, const QByteArray &body) const
{
    const QString where = whereOf(request);
    const BackendError told = decodeError(body);
    constexpr qsizetype enough = 1000; // characters of what a backend has to say
    const QString words = m_authenticator.redacted(told.message.isEmpty() ? told.code : told.message).left(enough);
    if (status < 400) {
        const QUrl target = m_connection.url.resolved(reply.attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl());
        // Not the rest of it: a path or a query may have a token in it.
        const QString origin = target.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
        return {ErrorCode::Server,
                Text::tr("The backend sends Easel on to %1. Easel does not follow, since that would take the key there; if it is "
                         "right, connect to that address.")
                    .arg(target.host().isEmpty() ? Text::tr("another address") : origin),
                where};
    }
    const auto say = [&](const QString &otherwise) { return words.isEmpty() ? otherwise : words; };
    switch (status) {
    case 401:
        return {ErrorCode::Unauthorized,
                m_authenticator.usesToken() ? Text::tr("The backend does not accept the user and the password.")
                                            : Text::tr("The backend does not accept the API key."),
                where};
    case 403: {
        const QString permission = permissionFor(QString::fromLatin1(request.method), request.path);
        const QString lack = permission.isEmpty() ? Text::tr("The account lacks the permission for this.")
                                                  : Text::tr("The account lacks the permission %1.").arg(permission);
        return {ErrorCode::Forbidden, words.isEmpty() ? lack : QStringLiteral("%1 (%2)").arg(lack, words), where};
    }
    case 404: return {ErrorCode::NotFound, say(Text::tr("The backend does not have it.")), where};
    case 409:
    case 412: return {ErrorCode::Conflict, say(Text::tr("It was changed meanwhile.")), where};
    case 429: return {ErrorCode::RateLimited, Text::tr("The backend asks to slow down."), where};
    default: break;
    }
    if (status < 500)
        return {ErrorCode::Refused, say(Text::tr("The backend refused the request (%1).").arg(status)), where};
    return {ErrorCode::Server, say(Text::tr("The backend failed (%1).").arg(status)), where};
}

std::chrono::milliseconds HttpTransport::backoff(int attempt) const
{
    const auto full = std::min(m_options.backoffCap, m_options.firstBackoff * (1 << std::min(attempt - 1, 16)));
    // Between half of it and all of it, so that many clients do not come back at once.
    return full / 2 + std::chrono::milliseconds(QRandomGenerator::global()->bounded(static_cast<quint32>(full.count() / 2 + 1)));
}

} // namespace easel
