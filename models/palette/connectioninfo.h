// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/scope.h"

#include <QJsonObject>
#include <QUrl>

namespace easel {

/// Where a fleet comes from and how it is reached. Never holds a secret: that is in the keyring, or in memory.
struct ConnectionInfo final
{
    enum class Authentication {
        ApiKey,
        Password, ///< user and password, exchanged for a token
    };

    QUrl url{};    ///< empty before the first connection; `local:` for the embedded backend
    Scope scope{}; ///< what is pulled: the tenant with all its projects, or one project
    QString name{}; ///< what people call it; empty: the host
    Authentication authentication = Authentication::ApiKey;
    QString user{};         ///< e-mail address, for Password
    QString organisation{}; ///< which of the user's organisations, for Password; may be empty
    QString caFile{};       ///< PEM file with certificate authorities that are trusted besides the system's; empty for none
    QByteArray pin{};       ///< SHA-256 of the server's public key (SubjectPublicKeyInfo), 32 bytes; empty for none
    QUrl proxy{};           ///< http or socks5; empty: what the system says

    QString title() const { return name.isEmpty() ? url.host() : name; }
    bool isLocal() const { return url.scheme() == QStringLiteral("local"); }
    /// Names the secret in the keyring: who signs in, where. The same for two scopes of one backend.
    QString account() const;

    friend bool operator==(const ConnectionInfo &, const ConnectionInfo &) = default;
};

/// An address that people typed: http or https, with a host. A user or a password in it is an error, since it would be kept.
Result<QUrl> parseBackendUrl(const QString &text);
/// A pin as `sha256//…` in Base64 (as curl writes it) or 64 hexadecimal digits; empty for none.
Result<QByteArray> parsePin(const QString &text);
QString pinText(const QByteArray &pin);
Result<QUrl> parseProxy(const QString &text);

QJsonObject toJson(const ConnectionInfo &connection);
/// What is missing or has a wrong form is left at its default: the file is our own.
ConnectionInfo connectionFromJson(const QJsonObject &json);

} // namespace easel
