// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/ids.h"

#include <QDateTime>
#include <QJsonArray>

#include <vector>

namespace easel {

/// Groups of a plan that are applied together, when those before them are done and somebody has said go.
struct PlanWave final
{
    QString name; ///< "Canary"; never empty
    QString note; ///< for those who approve and those who say go; not in the digest
    QDateTime from;  ///< UTC; nothing of the wave begins before; invalid: no limit
    QDateTime until; ///< UTC; nothing of the wave begins after; invalid: no limit
    std::vector<GroupId> groups; ///< of the backend, each in one wave
    friend bool operator==(const PlanWave &, const PlanWave &) = default;

    /// Whether something may begin at that time.
    bool isOpenAt(const QDateTime &now) const { return !(from.isValid() && now < from) && !(until.isValid() && now > until); }
};

/// In which order the groups of a plan are applied. Those that no wave names come last, as a wave of their own. Without waves all is
/// applied in one go.
struct PlanSchedule final
{
    std::vector<PlanWave> waves;

    bool isEmpty() const { return waves.empty(); }
    /// The wave of the group, from 0; waves.size() when none names it.
    size_t waveOf(const GroupId &group) const;
    friend bool operator==(const PlanSchedule &, const PlanSchedule &) = default;
};

/// Refused when a wave has no name or no group, names a group twice, or ends before it begins; the message says which.
Result<void> checkSchedule(const PlanSchedule &schedule);

/// Canonical: groups in the order of their ids.
QJsonArray toJson(const PlanSchedule &schedule);
/// InvalidInput when it is not what toJson() makes; what checkSchedule() refuses.
Result<PlanSchedule> scheduleFromJson(const QJsonArray &json);

/// planDigest() of a plan that is applied in these waves; without waves it is that of the plan.
QString scheduledDigest(const QString &planDigest, const PlanSchedule &schedule);

} // namespace easel
