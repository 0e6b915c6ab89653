// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/change.h"

#include <QDateTime>

#include <optional>

namespace easel {

enum class Severity {
    Note,
    Warning, ///< allowed, but somebody should know why
    Error,   ///< the backend would refuse it
};

/// A way out of a finding: changes that are done in one undoable step.
struct Fix final
{
    QString title; ///< "Remove edge-store-017 from the group"
    std::vector<Change> changes;
};

/// Somebody answers for a finding, until a day.
struct Waiver final
{
    QString rule;
    GroupId group;
    ClusterId cluster; ///< empty: the finding is about the group
    QString reason;    ///< for those who approve; never empty
    QDate until;       ///< the last day on which it holds
    QString by;        ///< who waived it; may be empty
    QDateTime at;      ///< UTC
    friend bool operator==(const Waiver &, const Waiver &) = default;
};

/// One rule that one group breaks.
struct Finding final
{
    QString rule; ///< id in the catalogue, such as EDGE-ONE-CLUSTER
    Severity severity = Severity::Warning;
    GroupId group;
    ClusterId cluster; ///< the member that it is about; empty when it is about the group
    QString message;   ///< one plain sentence with the names in it
    std::vector<Fix> fixes;
    std::optional<Waiver> waiver{}; ///< the one that holds today

    /// Two findings are the same when they say the same of the same thing; fixes and waivers do not count.
    friend bool operator==(const Finding &a, const Finding &b)
    {
        return a.rule == b.rule && a.severity == b.severity && a.group == b.group && a.cluster == b.cluster
               && a.message == b.message;
    }
};

} // namespace easel

Q_DECLARE_METATYPE(easel::Severity)
