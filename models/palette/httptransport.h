// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "palette/apikey.h"
#include "palette/ratelimiter.h"
#include "palette/requestrecord.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QSet>
#include <QUrl>

#include <QCoroTask>

class QNetworkReply;

namespace easel {

/// How a transport behaves; the defaults are for a real Palette.
struct TransportOptions final
{
    bool rateLimits = true; ///< off for the embedded backend
    std::chrono::milliseconds deadline{30000}; ///< of one request, whole
    std::chrono::milliseconds firstBackoff{500}; ///< before the second try of a read; doubles, with jitter, up to the cap
    std::chrono::milliseconds backoffCap{30000};
    int tries = 4; ///< of a read
};

/// One request.
struct HttpRequest final
{
    enum class Kind {
        Read,  ///< changes nothing: is tried again when that may help. A search is one, although it is a POST
        Write, ///< is sent exactly once
    };
    Kind kind = Kind::Read;
    QByteArray method; ///< GET, POST, PUT, PATCH, DELETE
    QString path;      ///< "/v1/clustergroups/…", encoded, with its query
    QString project;   ///< uid for the ProjectUid header; empty means the tenant
    QByteArray body;   ///< JSON; empty for none
};

struct HttpResponse final
{
    int status = 0;
    QByteArray body;
    QString auditUid;
};

/// HTTP as Easel wants it, whatever the platform's defaults: writes are sent once, redirects are not followed (they would
/// carry the key to another origin), every request has a deadline, cookies and caches are off.
/// Errors: Network (nothing was sent), OutcomeUnknown (a write was sent, no answer came), Timeout, Unauthorized, Forbidden,
/// NotFound, Conflict, Refused (400 and the like), RateLimited, Server, Cancelled. No key ever is part of a message.
class HttpTransport final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpTransport)

public:
    HttpTransport(QUrl base, ApiKey key, TransportOptions options, QObject *parent = nullptr);
    ~HttpTransport() override;

    const QUrl &base() const { return m_base; }
    const TransportOptions &options() const { return m_options; }

    QCoro::Task<Result<HttpResponse>> send(HttpRequest request);
    /// Ends everything that is under way with Cancelled; a write that was sent already, with OutcomeUnknown.
    void cancelAll();

Q_SIGNALS:
    /// After each request, whatever came of it.
    void requestDone(const easel::RequestRecord &record);

private:
    struct Attempt
    {
        Result<HttpResponse> result = fail(ErrorCode::Cancelled, {});
        int status = 0;
        std::chrono::milliseconds retryAfter{-1}; ///< what the backend asked for; negative when it did not
        bool worthAnother = false;
    };
    QNetworkReply *start(const HttpRequest &request);
    Attempt evaluate(const HttpRequest &request, QNetworkReply &reply, bool timedOut) const;
    Error errorFor(const HttpRequest &request, int status, const QNetworkReply &reply, const QByteArray &body) const;
    std::chrono::milliseconds backoff(int attempt) const;

    QUrl m_base;
    ApiKey m_key;
    TransportOptions m_options;
    QNetworkAccessManager *m_network; ///< outlives this by a turn of the event loop
    RateLimiter m_limiter;
    QSet<QNetworkReply *> m_running;
    quint64 m_generation = 0; ///< counts the cancellations: what belongs to an older one is dropped
};

} // namespace easel
