// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "palette/connectioninfo.h"
#include "palette/secret.h"

#include <chrono>
#include <utility>

namespace easel {

struct HttpRequest;

/// Signs requests: with an API key, or with a token that user and password were exchanged for and that is renewed before
/// it ends. Knows which request has to be made when, and makes none.
class Authenticator final
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;
    enum class Need {
        Nothing,
        Renewal, ///< the token still works, but not for long
        Login,
    };

    Authenticator(const ConnectionInfo &connection, Secret secret);

    bool usesToken() const { return m_kind == ConnectionInfo::Authentication::Password; }
    /// Name and value of the header that signs a request. Both empty when there is nothing to sign with.
    std::pair<QByteArray, QByteArray> header() const;

    Need need(TimePoint now) const;
    /// The request that meets the need; it is sent unsigned.
    HttpRequest request(Need need) const;
    /// The answer to it. Unauthorized when the account wants more than a password; InvalidInput when it is no answer of Palette's.
    Result<void> take(const QByteArray &answer, TimePoint now);
    /// What a backend says, without the secret and the token if it has them in it.
    QString redacted(QString text) const;
    /// The backend does not accept the token any more.
    void forgetToken() { m_token = Secret(); }

private:
    ConnectionInfo::Authentication m_kind;
    QString m_user;
    QString m_organisation;
    Secret m_secret;
    Secret m_token;
    TimePoint m_renewAt{};
    TimePoint m_endsAt{};
};

} // namespace easel
