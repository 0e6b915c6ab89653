// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scope.h"
#include "palette/requestrecord.h"
#include "planning/operations.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace easel {

/// The permissions that the account turned out to lack. The API does not list what an account may do: it is learned from
/// what the backend refuses (403), and unlearned when the same is let through.
class RefusedPermissions final
{
public:
    /// True when something is different now.
    bool note(const RequestRecord &record);
    bool isEmpty() const { return m_refused.isEmpty(); }
    void clear() { m_refused.clear(); }

    /// Palette's names of the permissions that the operations need and the account lacks, each once.
    QStringList neededBy(const std::vector<Operation> &operations) const;

private:
    QHash<QString, QSet<QString>> m_refused; ///< by the project's uid, empty for the tenant
};

} // namespace easel
