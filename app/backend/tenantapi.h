// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/exchange.h"
#include "backend/store.h"

namespace easel::backend {

/// What a tenant chose about cluster groups: whether there are any, and whether those of the system are shown.
class TenantApi final
{
public:
    explicit TenantApi(Store &store) : m_store(store) {}

    Reply preferences(const Request &request);
    /// Replaces both; one that is not sent is false. From the tenant's own scope only.
    Reply putPreferences(const Request &request);

private:
    std::optional<Reply> refusalOfTenant(const Request &request);

    Store &m_store;
};

} // namespace easel::backend
