// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/authenticator.h"

#include "palette/httptransport.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(Authenticator)
};

using namespace std::chrono_literals;

/// As Palette documents it, for tokens that do not say.
constexpr std::chrono::seconds usualLife = 15min;
constexpr std::chrono::seconds usualMargin = 60s;

/// How long the token lives, as it says itself. Its signature is the backend's business.
std::chrono::seconds lifeOf(const QByteArray &token)
{
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3)
        return usualLife;
    const QJsonObject claims = QJsonDocument::fromJson(QByteArray::fromBase64(parts.at(1), QByteArray::Base64UrlEncoding)).object();
    const qint64 life = claims.value(QStringLiteral("exp")).toInteger() - claims.value(QStringLiteral("iat")).toInteger();
    const bool isSaid = claims.contains(QStringLiteral("exp")) && claims.contains(QStringLiteral("iat")) && life > 0;
    return isSaid ? std::min(std::chrono::seconds(life), std::chrono::seconds(24h)) : usualLife;
}

} // namespace

Authenticator::Authenticator(const ConnectionInfo &connection, Secret secret)
    : m_kind(connection.authentication), m_user(connection.user), m_organisation(connection.organisation), m_secret(std::move(secret))
{
}

std::pair<QByteArray, QByteArray> Authenticator::header() const
{
    if (usesToken())
        return m_token.isEmpty() ? std::pair<QByteArray, QByteArray>() : std::pair(QByteArrayLiteral("Authorization"), m_token.reveal());
    return m_secret.isEmpty() ? std::pair<QByteArray, QByteArray>() : std::pair(QByteArrayLiteral("ApiKey"), m_secret.reveal());
}

Authenticator::Need Authenticator::need(TimePoint now) const
{
    if (!usesToken())
        return Need::Nothing;
    if (m_token.isEmpty() || now >= m_endsAt)
        return Need::Login;
    return now >= m_renewAt ? Need::Renewal : Need::Nothing;
}

HttpRequest Authenticator::request(Need need) const
{
    // No cookie: the header is enough, and a cookie would outlive it.
    if (need == Need::Renewal)
        return {HttpRequest::Kind::Read, "GET",
                QStringLiteral("/v1/auth/refresh/%1?setCookie=false").arg(QString::fromLatin1(m_token.reveal().toPercentEncoding())), {}, {}};
    QJsonObject login{{QStringLiteral("emailId"), m_user}, {QStringLiteral("password"), QString::fromUtf8(m_secret.reveal())}};
    if (!m_organisation.isEmpty())
        login.insert(QStringLiteral("org"), m_organisation);
    return {HttpRequest::Kind::Read, "POST", QStringLiteral("/v1/auth/authenticate?setCookie=false"), {},
            QJsonDocument(login).toJson(QJsonDocument::Compact)};
}

Result<void> Authenticator::take(const QByteArray &answer, TimePoint now)
{
    const QJsonObject told = QJsonDocument::fromJson(answer).object();
    const QByteArray token = told.value(QStringLiteral("Authorization")).toString().toLatin1();
    if (told.value(QStringLiteral("isMfa")).toBool())
        return fail(ErrorCode::Unauthorized,
                    Text::tr("This account signs in with a second factor, which Easel cannot give. Use an API key of the account."));
    const bool isClean = std::none_of(token.begin(), token.end(), [](char c) { return c < ' ' || c > '~'; });
    if (token.isEmpty() || !isClean)
        return fail(ErrorCode::InvalidInput, Text::tr("The backend took the password and gave no token."));
    m_token = Secret(token);
    const std::chrono::seconds life = lifeOf(token);
    m_endsAt = now + life;
    m_renewAt = m_endsAt - std::min<std::chrono::nanoseconds>(usualMargin, std::chrono::nanoseconds(life) / 5);
    return {};
}

QString Authenticator::redacted(QString text) const
{
    for (const Secret &secret : {m_secret, m_token}) {
        if (!secret.isEmpty())
            text.replace(QString::fromUtf8(secret.reveal()), QStringLiteral("•••"));
    }
    return text;
}

} // namespace easel
