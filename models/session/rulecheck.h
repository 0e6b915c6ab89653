// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rulecatalogue.h"
#include "rules/rulepolicy.h"

#include <QDate>

namespace easel {

/// The rules as a workspace weighs them on one day. A value: it can be asked on any thread.
class RuleCheck final
{
public:
    using Findings = QHash<GroupId, std::vector<Finding>>;

    RuleCheck(RuleCatalogue catalogue, RulePolicy policy, QDate today)
        : m_catalogue(std::move(catalogue)), m_policy(std::move(policy)), m_today(today)
    {
    }

    /// What a group breaks in the draft, and what stands against its change or deletion; waived ones too.
    std::vector<Finding> findings(const Fleet &base, const Fleet &draft, const GroupId &id) const;
    /// Of all groups of both fleets; those without any are not in it.
    Findings findings(const Fleet &base, const Fleet &draft) const;
    /// See PlanningSession::applyBlockers().
    std::vector<Finding> applyBlockers(const Fleet &base, const Fleet &draft) const;
    /// Gives findings their severity and their waivers by the policy.
    void weigh(std::vector<Finding> &findings) const;

private:
    RuleCatalogue m_catalogue;
    RulePolicy m_policy;
    QDate m_today;
};

} // namespace easel
