// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/exchange.h"
#include "backend/store.h"

#include <chrono>

namespace easel::backend {

/// Exchanges the one user's password for a token, and a token for a fresh one.
///
/// A token is a JSON Web Token that holds on its own: it is not kept, and so cannot be taken back before it ends, but
/// for another user name at the next start.
class AuthApi final
{
public:
    struct Settings
    {
        QString userName; ///< an e-mail address; empty when nobody may sign in with a password
        QByteArray password;
        QByteArray key; ///< that tokens are signed with
        std::chrono::seconds lifetime{};
    };

    AuthApi(Store &store, Settings settings) : m_store(store), m_settings(std::move(settings)) {}

    Reply authenticate(const Request &request);
    Reply refresh(const Request &request);

    const QString &userName() const { return m_settings.userName; }
    /// The 401 for what an Authorization header holds (with or without "Bearer "), or nothing when it is good. Does not
    /// use the store.
    std::optional<Reply> refusalOf(const QByteArray &authorization) const;

private:
    Reply tokenReply();

    Store &m_store;
    const Settings m_settings;
};

} // namespace easel::backend
