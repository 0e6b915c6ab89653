// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace easel {

/// A secret that does not print itself: it has no stream operators and no implicit conversion.
class ApiKey final
{
public:
    ApiKey() = default;
    explicit ApiKey(QByteArray secret) : m_secret(std::move(secret)) {}
    bool isEmpty() const { return m_secret.isEmpty(); }
    /// For the request header alone.
    const QByteArray &reveal() const { return m_secret; }

private:
    QByteArray m_secret;
};

} // namespace easel
