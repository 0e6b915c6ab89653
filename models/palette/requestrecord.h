// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <chrono>

namespace easel {

/// What one HTTP request was and came to, without its headers and bodies: nothing secret is in it.
struct RequestRecord final
{
    QDateTime at;      ///< UTC
    QString method;
    QString path;      ///< with ids and query, without the host
    QString project{}; ///< uid that the request was made for; empty for the tenant
    int status = 0;    ///< HTTP status; 0 when no answer came
    int attempts = 1;  ///< how often it was sent, for reads
    std::chrono::milliseconds duration{0};
    QString auditUid;  ///< the backend's own record of a write; empty when it gives none
    QString error;     ///< for people; empty when it worked
};

} // namespace easel

Q_DECLARE_METATYPE(easel::RequestRecord)
