// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/quantities.h"

#include <QString>

#include <optional>

namespace easel {

/// What virtual clusters may draw on, or draw on already. Source: v1DeveloperCredit.
struct DeveloperCredit final
{
    Resources size;
    qint64 virtualClusters = 0;
    friend bool operator==(const DeveloperCredit &, const DeveloperCredit &) = default;
};

/// Source: v1ClusterGroupsDeveloperCreditUsage.
struct CreditUsage final
{
    DeveloperCredit allocated;
    DeveloperCredit used;

    /// Negative where more is used than allocated: a tenant's credit can be lowered below what it has in use.
    DeveloperCredit left() const
    {
        return {{allocated.size.cpu - used.size.cpu, allocated.size.memory - used.size.memory,
                 allocated.size.storage - used.size.storage},
                allocated.virtualClusters - used.virtualClusters};
    }
    friend bool operator==(const CreditUsage &, const CreditUsage &) = default;
};

/// The credits as of a pull. Absent when the backend has none, or does not tell the account.
struct DeveloperCredits final
{
    std::optional<CreditUsage> tenant;
    std::optional<CreditUsage> system; ///< of system groups: what runs there does not count against the tenant
    /// What each user may draw on of the tenant's. Palette keeps it among the settings of the tenant, which are no part of the
    /// published API that Easel speaks: whoever works with the workspace tells it.
    std::optional<DeveloperCredit> perUser{};
    QString account{}; ///< uid of the user who pulled; what is deployed from here is theirs
    friend bool operator==(const DeveloperCredits &, const DeveloperCredits &) = default;
};

} // namespace easel
