// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "palette/authenticator.h"
#include "palette/ratelimiter.h"
#include "palette/requestrecord.h"
#include "palette/waitingroom.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QSet>
#include <QSslConfiguration>
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
    QByteArray ifMatch{}; ///< of a write: the version that it was made for; empty to write whatever is there
};

struct HttpResponse final
{
    int status = 0;
    QByteArray body;
    QString auditUid;
    QDateTime date{}; ///< what the backend's clock says; invalid when it does not tell
    QByteArray version{}; ///< of what was read (ETag); empty when the backend has none, as Palette
};

/// HTTP as Easel wants it, whatever the platform's defaults: writes are sent once, redirects are not followed (they would
/// carry the key to another origin), every request has a deadline, TLS is never lenient, cookies and caches are off. Signs
/// in with user and password where the connection says so, and again when the token has ended.
/// Errors: Network and Untrusted (nothing was sent), OutcomeUnknown (a write was sent, no answer came), Timeout,
/// Unauthorized, Forbidden, NotFound, Conflict, Refused (400 and the like), RateLimited, Server, Cancelled. No secret ever is
/// part of a message.
class HttpTransport final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpTransport)

public:
    HttpTransport(ConnectionInfo connection, Secret secret, TransportOptions options, QObject *parent = nullptr);
    ~HttpTransport() override;

    const QUrl &base() const { return m_connection.url; }
    const TransportOptions &options() const { return m_options; }
    /// Null when there are no limits to keep.
    const RateLimiter *limiter() const { return m_limiter.get(); }

    QCoro::Task<Result<HttpResponse>> send(HttpRequest request);
    /// Ends everything that is under way with Cancelled; a write that was sent already, with OutcomeUnknown.
    void cancelAll();

Q_SIGNALS:
    /// After each request, whatever came of it.
    void requestDone(const easel::RequestRecord &record);

private:
    /// What happened to a request besides its reply's own error.
    struct Trouble
    {
        bool timedOut = false;
        bool isTooLarge = false;
        bool isOtherKey = false; ///< the server's public key is not the pinned one
        QStringList tls;         ///< what is wrong with the certificate
    };
    struct Attempt
    {
        Result<HttpResponse> result = fail(ErrorCode::Cancelled, {});
        int status = 0;
        std::chrono::milliseconds retryAfter{-1}; ///< what the backend asked for; negative when it did not
        bool worthAnother = false;
    };
    void setUpNetwork();
    QCoro::Task<Result<void>> signIn(quint64 generation);
    QCoro::Task<Result<HttpResponse>> sendSigned(HttpRequest request, bool isSigned, quint64 generation);
    QNetworkReply *start(const HttpRequest &request, bool isSigned);
    std::shared_ptr<Trouble> watch(QNetworkReply *reply) const;
    Attempt evaluate(const HttpRequest &request, QNetworkReply &reply, const Trouble &trouble) const;
    Attempt unanswered(const HttpRequest &request, const QNetworkReply &reply, const Trouble &trouble) const;
    Error errorFor(const HttpRequest &request, int status, const QNetworkReply &reply, const QByteArray &body) const;
    std::chrono::milliseconds backoff(int attempt) const;

    ConnectionInfo m_connection;
    Authenticator m_authenticator;
    TransportOptions m_options;
    QNetworkAccessManager *m_network; ///< outlives this by a turn of the event loop
    QSslConfiguration m_tls;
    std::optional<Error> m_setUpError; ///< why nothing can be sent
    std::shared_ptr<RateLimiter> m_limiter; ///< null when there are no limits to keep
    QSet<QNetworkReply *> m_running;
    WaitingRoom m_pauses;  ///< before a request may be sent
    WaitingRoom m_signIns; ///< for the one who signs in
    bool m_isSigningIn = false;
    std::optional<Error> m_signInError; ///< of the last try
    quint64 m_generation = 0; ///< counts the cancellations: what belongs to an older one is dropped
};

} // namespace easel
