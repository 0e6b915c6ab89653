// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>

#include <vector>

namespace easel {

/// What the backend noted of something that was done to an object.
struct AuditEntry final
{
    QDateTime at;    ///< UTC, by the backend's clock; invalid when it does not tell
    QString by;      ///< an e-mail address, a name, a service; empty when it does not tell
    QString message; ///< in the backend's words
};

/// v1Audits, in the backend's order, which is the newest first.
Result<std::vector<AuditEntry>> decodeAudits(const QByteArray &json);

} // namespace easel
