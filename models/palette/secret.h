// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace easel {

/// An API key, a password or a token. It does not print itself: it has no stream operators and no implicit conversion.
class Secret final
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    bool isEmpty() const { return m_bytes.isEmpty(); }
    /// For the request and the keyring alone.
    const QByteArray &reveal() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// What a crash leaves of this process holds no secret: it leaves nothing. For main(), before there is one.
void leaveNoCrashDump();

} // namespace easel
