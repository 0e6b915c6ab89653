// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "palette/connectioninfo.h"
#include "rawserver.h"

namespace easel::test {

/// What Palette answers to user and password.
inline QByteArray tokenAnswer(const QByteArray &token)
{
    return R"({"Authorization":")" + token + R"(","isMfa":false})";
}

/// A connection with an API key, or with user and password.
inline ConnectionInfo connectionTo(const RawServer &server, bool withPassword)
{
    ConnectionInfo connection;
    connection.url = server.url();
    if (withPassword) {
        connection.authentication = ConnectionInfo::Authentication::Password;
        connection.user = QStringLiteral("ops@example.com");
    }
    return connection;
}

} // namespace easel::test
