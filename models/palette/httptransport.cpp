// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/httptransport.h"

#include "palette/codec.h"
#include "palette/oncebody.h"
#include "palette/replyend.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QPointer>
#include <QRandomGenerator>
#include <QTimer>

#include <QCoroTimer>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(Transport)
};

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

} // namespace

HttpTransport::HttpTransport(QUrl base, ApiKey key, TransportOptions options, QObject *parent)
    : QObject(parent), m_base(std::move(base)), m_key(std::move(key)), m_options(options), m_network(new QNetworkAccessManager)
{
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network->setCookieJar(new NoCookies);
    m_network->setAutoDeleteReplies(false);
}

HttpTransport::~HttpTransport()
{
    cancelAll();
    // A request may be ending just now: its reply must not be deleted under it.
    m_network->deleteLater();
}

void HttpTransport::cancelAll()
{
    ++m_generation;
    const QSet<QNetworkReply *> running = std::exchange(m_running, {});
    for (QNetworkReply *reply : running)
        reply->abort();
}

QNetworkReply *HttpTransport::start(const HttpRequest &request)
{
    QUrl url = m_base;
    const qsizetype query = request.path.indexOf(u'?');
    QString prefix = url.path();
    while (prefix.endsWith(u'/'))
        prefix.chop(1);
    url.setPath(prefix + (query < 0 ? request.path : request.path.left(query)), QUrl::TolerantMode);
    if (query >= 0)
        url.setQuery(request.path.mid(query + 1));

    QNetworkRequest wire(url);
    wire.setRawHeader("Accept", "application/json");
    if (!m_key.isEmpty())
        wire.setRawHeader("ApiKey", m_key.reveal());
    if (!request.project.isEmpty())
        wire.setRawHeader("ProjectUid", request.project.toUtf8());
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

QCoro::Task<Result<HttpResponse>> HttpTransport::send(HttpRequest request)
{
    const QPointer<HttpTransport> self(this);
    const quint64 generation = m_generation;
    const auto gone = [self, generation] { return !self || self->m_generation != generation; };
    const auto cancelled = [] { return fail(ErrorCode::Cancelled, Text::tr("Cancelled.")); };
    const int tries = request.kind == HttpRequest::Kind::Read ? m_options.tries : 1;

    for (int attempt = 1;; ++attempt) {
        if (m_options.rateLimits) {
            const auto wait = m_limiter.reserve(request.path, std::chrono::steady_clock::now());
            if (wait.count() > 0) {
                co_await QCoro::sleepFor(wait);
                if (gone())
                    co_return cancelled();
            }
        }
        RequestRecord record{QDateTime::currentDateTimeUtc(), QString::fromLatin1(request.method), request.path, 0, attempt, {}, {}, {}};
        QElapsedTimer timer;
        timer.start();
        QNetworkReply *reply = start(request);
        m_running.insert(reply);
        const auto timedOut = std::make_shared<bool>(false); // the timer may outlive this frame by a turn of the loop
        QTimer::singleShot(m_options.deadline, reply, [reply, timedOut] {
            *timedOut = true;
            reply->abort();
        });
        const ReplyEnd end(reply);
        co_await end;
        if (!self) {
            // The transport took the reply with it.
            co_return cancelled();
        }
        m_running.remove(reply);
        Attempt outcome = evaluate(request, *reply, *timedOut);
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
        if (outcome.result || !outcome.worthAnother || attempt >= tries)
            co_return outcome.result;
        co_await QCoro::sleepFor(outcome.retryAfter.count() >= 0 ? std::min(outcome.retryAfter, m_options.backoffCap)
                                                                 : backoff(attempt));
        if (gone())
            co_return cancelled();
    }
}

HttpTransport::Attempt HttpTransport::evaluate(const HttpRequest &request, QNetworkReply &reply, bool timedOut) const
{
    Attempt attempt;
    const bool write = request.kind == HttpRequest::Kind::Write;
    const QString where = QStringLiteral("%1 %2").arg(QString::fromLatin1(request.method), request.path.section(u'?', 0, 0));
    attempt.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    attempt.retryAfter = retryAfterOf(reply);
    const QByteArray body = reply.isOpen() ? reply.readAll() : QByteArray(); // it is not after an abort

    const bool answered = attempt.status >= 200 && reply.error() != QNetworkReply::OperationCanceledError
                          && reply.error() != QNetworkReply::RemoteHostClosedError;
    if (!answered) {
        if (write && !nothingWasSent(reply.error()))
            attempt.result = fail(ErrorCode::OutcomeUnknown,
                                  Text::tr("The backend did not answer. It may have carried out the request, or not."), where);
        else if (timedOut)
            attempt.result = fail(ErrorCode::Timeout, Text::tr("The backend did not answer within %n second(s).", nullptr,
                                                               static_cast<int>(m_options.deadline.count() / 1000)),
                                  where);
        else
            attempt.result = fail(ErrorCode::Network, Text::tr("The backend at %1 was not reached: %2")
                                                          .arg(m_base.host(), reply.errorString()),
                                  where);
        attempt.worthAnother = !write;
        return attempt;
    }
    if (attempt.status < 300) {
        attempt.result = HttpResponse{attempt.status, body, QString::fromLatin1(reply.rawHeader("AuditUid"))};
        return attempt;
    }
    Error error = errorFor(request, attempt.status, reply, body);
    const bool gateway = attempt.status == 502 || attempt.status == 503 || attempt.status == 504;
    if (write && gateway)
        error = {ErrorCode::OutcomeUnknown,
                 Text::tr("Something between Easel and the backend failed (%1). The request may have been carried out, or not.")
                     .arg(attempt.status),
                 where};
    attempt.worthAnother = !write && (gateway || attempt.status == 429);
    attempt.result = fail(std::move(error));
    return attempt;
}

Error HttpTransport::errorFor(const HttpRequest &request, int status, const QNetworkReply &reply, const QByteArray &body) const
{
    const QString where = QStringLiteral("%1 %2").arg(QString::fromLatin1(request.method), request.path.section(u'?', 0, 0));
    const BackendError told = decodeError(body);
    const QString words = told.message.isEmpty() ? told.code : told.message;
    if (status < 400) {
        const QUrl target = m_base.resolved(reply.attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl());
        return {ErrorCode::Server,
                Text::tr("The backend sends Easel on to %1. Easel does not follow, since that would take the key there; if it is "
                         "right, connect to that address.")
                    .arg(target.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)),
                where};
    }
    const auto say = [&](const QString &otherwise) { return words.isEmpty() ? otherwise : words; };
    switch (status) {
    case 401: return {ErrorCode::Unauthorized, Text::tr("The backend does not accept the API key."), where};
    case 403: return {ErrorCode::Forbidden, say(Text::tr("The API key lacks the permission for this.")), where};
    case 404: return {ErrorCode::NotFound, say(Text::tr("The backend does not have it.")), where};
    case 409: return {ErrorCode::Conflict, say(Text::tr("It was changed meanwhile.")), where};
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
