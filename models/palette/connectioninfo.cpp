// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/connectioninfo.h"

#include <QCoreApplication>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(Connection)
};

constexpr qsizetype pinSize = 32;

} // namespace

QString ConnectionInfo::account() const
{
    const QString place = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash)
                              .toString(QUrl::FullyEncoded);
    return authentication == Authentication::Password ? QStringLiteral("%1 %2").arg(user, place) : place;
}

Result<QUrl> parseBackendUrl(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool isHttp = url.scheme() == QStringLiteral("https") || url.scheme() == QStringLiteral("http");
    if (!url.isValid() || url.host().isEmpty() || !isHttp)
        return fail(ErrorCode::InvalidInput, Text::tr("The address looks like https://palette.example.com."), text);
    if (!url.userInfo().isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("The address holds a user or a password. They have fields of their own."), {});
    return url;
}

Result<QByteArray> parsePin(const QString &text)
{
    QString digest = text.trimmed();
    if (digest.isEmpty())
        return QByteArray();
    if (digest.startsWith(QStringLiteral("sha256//")))
        digest.remove(0, 8);
    const auto base64 = QByteArray::fromBase64Encoding(digest.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (base64 && base64.decoded.size() == pinSize)
        return base64.decoded;
    const QByteArray hex = QByteArray::fromHex(QString(digest).remove(u':').toLatin1());
    if (hex.size() == pinSize)
        return hex;
    return fail(ErrorCode::InvalidInput,
                Text::tr("The pin is the SHA-256 of the server's public key: sha256// and 44 characters, or 64 hexadecimal digits."), text);
}

QString pinText(const QByteArray &pin)
{
    return pin.isEmpty() ? QString() : QStringLiteral("sha256//") + QString::fromLatin1(pin.toBase64());
}

Result<QUrl> parseProxy(const QString &text)
{
    if (text.trimmed().isEmpty())
        return QUrl();
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool isKnown = url.scheme() == QStringLiteral("http") || url.scheme() == QStringLiteral("socks5");
    if (!url.isValid() || !isKnown || url.host().isEmpty() || url.port() < 1)
        return fail(ErrorCode::InvalidInput, Text::tr("The proxy looks like http://proxy.example.com:3128 or socks5://127.0.0.1:1080."), text);
    if (!url.userInfo().isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("A proxy that asks for a user and a password is not supported."), {});
    return url;
}

QJsonObject toJson(const ConnectionInfo &connection)
{
    // A key that somebody wrote into the address does not get into the file.
    QJsonObject json{{QStringLiteral("url"), connection.url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo)}};
    const auto put = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            json.insert(name, value);
    };
    put(QStringLiteral("name"), connection.name);
    if (connection.scope.isProject())
        put(QStringLiteral("project"), connection.scope.projectId().toString());
    if (connection.authentication == ConnectionInfo::Authentication::Password)
        put(QStringLiteral("authentication"), QStringLiteral("password"));
    put(QStringLiteral("user"), connection.user);
    put(QStringLiteral("organisation"), connection.organisation);
    put(QStringLiteral("caFile"), connection.caFile);
    put(QStringLiteral("pin"), pinText(connection.pin));
    put(QStringLiteral("proxy"), connection.proxy.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo));
    return json;
}

ConnectionInfo connectionFromJson(const QJsonObject &json)
{
    const auto text = [&](const char *name) { return json.value(QLatin1String(name)).toString(); };
    ConnectionInfo connection;
    connection.url = QUrl(text("url"), QUrl::StrictMode);
    connection.name = text("name");
    if (const QString project = text("project"); !project.isEmpty())
        connection.scope = Scope::project(ProjectId(project));
    if (text("authentication") == QStringLiteral("password"))
        connection.authentication = ConnectionInfo::Authentication::Password;
    connection.user = text("user");
    connection.organisation = text("organisation");
    connection.caFile = text("caFile");
    connection.pin = parsePin(text("pin")).value_or(QByteArray());
    connection.proxy = parseProxy(text("proxy")).value_or(QUrl());
    return connection;
}

} // namespace easel
