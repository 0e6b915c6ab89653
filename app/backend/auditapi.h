// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/exchange.h"
#include "backend/store.h"

namespace easel::backend {

/// What was done (audits: one for each write that succeeded) and what happened to a cluster or an edge host (events).
class AuditApi final
{
public:
    /// `userName` is told as that of who did it; the uid is the store's user's.
    AuditApi(Store &store, QString userName) : m_store(store), m_userName(std::move(userName)) {}

    Reply audits(const Request &request);
    Reply events(const Request &request);

    /// Writes an audit into the open transaction. Returns its uid.
    QString record(const Audit &audit, const Request &request);

private:
    Store &m_store;
    const QString m_userName;
};

/// Writes an event of a cluster (v1SpectroClusterSummary) into the open transaction.
void noteEvent(Store &store, const QJsonObject &cluster, const QString &time, const QString &reason,
               const QString &message);

} // namespace easel::backend
