// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/token.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

namespace easel::backend {

namespace {

constexpr auto encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray signatureOf(const QByteArray &text, const QByteArray &key)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256).toBase64(encoding);
}

} // namespace

bool isSameSecret(const QByteArray &given, const QByteArray &secret)
{
    int difference = given.size() == secret.size() ? 0 : 1;
    for (qsizetype i = 0; i < secret.size(); ++i)
        difference |= (i < given.size() ? given.at(i) : 0) ^ secret.at(i);
    return difference == 0;
}

QByteArray signedToken(const QJsonObject &claims, const QByteArray &key)
{
    static const QByteArray header = QByteArray(R"({"alg":"HS256","typ":"JWT"})").toBase64(encoding);
    const QByteArray text = header + '.' + QJsonDocument(claims).toJson(QJsonDocument::Compact).toBase64(encoding);
    return text + '.' + signatureOf(text, key);
}

std::optional<QJsonObject> claimsOf(const QByteArray &token, const QByteArray &key)
{
    const qsizetype end = token.lastIndexOf('.');
    if (end < 0 || token.count('.') != 2 || !isSameSecret(token.sliced(end + 1), signatureOf(token.first(end), key)))
        return std::nullopt;
    const qsizetype start = token.indexOf('.') + 1;
    const auto claims = QByteArray::fromBase64Encoding(token.sliced(start, end - start), QByteArray::Base64UrlEncoding);
    return QJsonDocument::fromJson(claims.decoded).object();
}

} // namespace easel::backend
