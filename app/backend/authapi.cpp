// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/authapi.h"

#include "backend/jsonpath.h"
#include "backend/token.h"

#include <QDateTime>

namespace easel::backend {

using namespace Qt::Literals::StringLiterals;

Reply AuthApi::tokenReply()
{
    const QJsonObject user = m_store.user();
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QJsonObject claims{{u"iss"_s, u"easel-backend"_s},
                             {u"sub"_s, user.value("userUid"_L1)},
                             {u"tenantUid"_s, user.value("tenantUid"_L1)},
                             {u"emailId"_s, m_settings.userName},
                             {u"iat"_s, now},
                             {u"exp"_s, now + static_cast<qint64>(m_settings.lifetime.count())},
                             {u"jti"_s, newUid()}};
    Reply reply = Reply::ok({{u"Authorization"_s, QString::fromLatin1(signedToken(claims, m_settings.key))},
                             {u"isMfa"_s, false}});
    reply.headers.append(std::pair(QByteArrayLiteral("Cache-Control"), QByteArrayLiteral("no-store")));
    return reply;
}

Reply AuthApi::authenticate(const Request &request)
{
    const QJsonValue name = request.body.value("emailId"_L1);
    const QJsonValue password = request.body.value("password"_L1);
    const QJsonValue organisation = request.body.value("org"_L1);
    if (!name.isString() || !password.isString() || !(organisation.isUndefined() || organisation.isString()))
        return Reply::invalidBody(u"emailId or password is missing, or org is no text."_s);
    const auto isSame = [](const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) == 0; };
    // The password is looked at in any case, so that the time does not tell whether the name was right.
    const bool isPassword = isSameSecret(password.toString().toUtf8(), m_settings.password);
    const bool isUser = !m_settings.userName.isEmpty() && isSame(name.toString(), m_settings.userName);
    const bool isOrganisation =
        organisation.toString().isEmpty() || isSame(organisation.toString(), textAt(m_store.user(), u"orgName"));
    if (!isPassword || !isUser || !isOrganisation)
        return Reply::error(401, u"InvalidCredentials"_s, u"The user name, the password or the organisation is wrong."_s);
    return tokenReply();
}

Reply AuthApi::refresh(const Request &request)
{
    if (auto refusal = refusalOf(request.captures.value(0).toUtf8()))
        return *refusal;
    return tokenReply();
}

std::optional<Reply> AuthApi::refusalOf(const QByteArray &authorization) const
{
    const QByteArray scheme = "bearer ";
    QByteArray token = authorization.trimmed();
    if (token.first(qMin(scheme.size(), token.size())).toLower() == scheme)
        token = token.sliced(scheme.size()).trimmed();
    const auto claims = claimsOf(token, m_settings.key);
    if (!claims || textAt(*claims, u"emailId") != m_settings.userName || m_settings.userName.isEmpty())
        return Reply::error(401, u"InvalidToken"_s, u"The token is not one of this backend's."_s);
    if (QDateTime::currentSecsSinceEpoch() >= claims->value("exp"_L1).toInteger())
        return Reply::error(401, u"TokenExpired"_s, u"The token has expired: sign in again."_s);
    return std::nullopt;
}

} // namespace easel::backend
