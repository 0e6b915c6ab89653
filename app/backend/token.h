// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace easel::backend {

/// Compares in a time that does not tell how much of the secret was right.
bool isSameSecret(const QByteArray &given, const QByteArray &secret);

/// The claims as a JSON Web Token, signed with HMAC-SHA256.
QByteArray signedToken(const QJsonObject &claims, const QByteArray &key);

/// What a token says; nothing when it was not signed with this key. What its own header says about the signature is
/// not asked. Whether it has expired is the caller's to find out.
std::optional<QJsonObject> claimsOf(const QByteArray &token, const QByteArray &key);

} // namespace easel::backend
