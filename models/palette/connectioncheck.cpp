// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/connectioncheck.h"

#include "palette/codec.h"
#include "palette/httptransport.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionCheck)
};

using Outcome = ConnectionCheck::Outcome;
using namespace std::chrono_literals;

/// Tokens live for a quarter of an hour: a clock that is a third of that wrong is worth a word.
constexpr std::chrono::minutes clockTolerance = 5min;

Outcome outcomeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Network:
    case ErrorCode::Timeout: return Outcome::NotReached;
    case ErrorCode::Untrusted: return Outcome::Untrusted;
    case ErrorCode::Unauthorized: return Outcome::NotSignedIn;
    case ErrorCode::Forbidden: return Outcome::NotAllowed;
    case ErrorCode::NotFound: return Outcome::NotPalette;
    case ErrorCode::InvalidInput:
    case ErrorCode::Conflict:
    case ErrorCode::Refused:
    case ErrorCode::OutcomeUnknown:
    case ErrorCode::RateLimited:
    case ErrorCode::Server:
    case ErrorCode::Storage:
    case ErrorCode::ForeignFile:
    case ErrorCode::DamagedFile:
    case ErrorCode::NewerFile:
    case ErrorCode::ReadOnly:
    case ErrorCode::Cancelled: break;
    }
    return Outcome::Failed;
}

/// What is worth a look although it works; empty when nothing is.
QString remarkOn(const ConnectionInfo &connection, const QDateTime &backendClock)
{
    if (backendClock.isValid()) {
        const auto skew = std::chrono::seconds(backendClock.secsTo(QDateTime::currentDateTimeUtc()));
        const auto minutes = static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(std::chrono::abs(skew)).count());
        if (std::chrono::abs(skew) > clockTolerance)
            return skew.count() > 0 ? Text::tr("This machine's clock is %n minute(s) ahead of the backend's.", nullptr, minutes)
                                    : Text::tr("This machine's clock is %n minute(s) behind the backend's.", nullptr, minutes);
    }
    const QString host = connection.url.host();
    const bool isHere = QHostAddress(host).isLoopback() || host == QStringLiteral("localhost");
    if (connection.url.scheme() == QStringLiteral("http") && !isHere)
        return Text::tr("The address is http: everybody on the way can read the key. Use https.");
    return {};
}

} // namespace

QCoro::Task<ConnectionCheck> checkConnection(ConnectionInfo connection, Secret secret)
{
    TransportOptions options;
    options.tries = 1;
    options.deadline = 10s;
    HttpTransport transport(connection, std::move(secret), options);
    HttpRequest request{HttpRequest::Kind::Read, "GET", QStringLiteral("/v1/users/info"), {}, {}};
    const Result<HttpResponse> answer = co_await transport.send(std::move(request));
    if (!answer) {
        const Outcome outcome = outcomeOf(answer.error().code);
        if (outcome == Outcome::NotPalette)
            co_return ConnectionCheck{outcome, Text::tr("Something answers there, but it is not a Palette: it does not know %1.")
                                                   .arg(QStringLiteral("/v1/users/info"))};
        const QString context = answer.error().code == ErrorCode::InvalidInput ? QStringLiteral(" (%1)").arg(answer.error().context) : QString();
        co_return ConnectionCheck{outcome, answer.error().message + context};
    }
    const Result<UserInfo> user = decodeUserInfo(answer->body);
    const bool isAnybody = user && !(user->organisation + user->tenantUid + user->userUid).isEmpty();
    if (!isAnybody)
        co_return ConnectionCheck{Outcome::NotPalette, Text::tr("Something answers there, but it is not a Palette. %1")
                                                           .arg(user ? Text::tr("It does not say who signs in.") : user.error().message)};
    const QString who = Text::tr("It works: connected to %1.").arg(user->organisation.isEmpty() ? connection.url.host() : user->organisation);
    const QString remark = remarkOn(connection, answer->date);
    co_return remark.isEmpty() ? ConnectionCheck{Outcome::Works, who}
                               : ConnectionCheck{Outcome::WorksWithRemark, who + u' ' + remark};
}

} // namespace easel
