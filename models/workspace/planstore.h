// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/plan.h"
#include "planning/planinfo.h"
#include "workspace/database.h"

namespace easel {

/// The plan's tables: a row a step, undone ones included, the boundary between done and undone, and what the plan is about.
class PlanStore final
{
public:
    explicit PlanStore(const Database &database) : m_database(database) {}

    /// DamagedFile when a step is not what was stored.
    Result<Plan> load() const;
    /// Puts the step at `position` and forgets what was there and behind. InvalidInput when that leaves a gap.
    Result<void> append(qsizetype position, const PlanStep &step) const;
    Result<void> setPosition(qsizetype position) const;
    Result<void> setNote(qsizetype index, const QString &note) const;
    Result<void> replace(const Plan &plan) const; ///< call it in a transaction

    Result<PlanInfo> info() const;
    Result<void> setInfo(const PlanInfo &info) const;
    Result<std::optional<PlanSeal>> seal() const;
    Result<void> setSeal(const std::optional<PlanSeal> &seal) const;

private:
    Result<void> requireSteps(qsizetype least) const;
    Result<void> insert(qsizetype position, const PlanStep &step) const;

    const Database &m_database;
};

} // namespace easel
