// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/rulecheck.h"

#include <algorithm>

namespace easel {

std::vector<Finding> RuleCheck::findings(const Fleet &base, const Fleet &draft, const GroupId &id) const
{
    const ClusterGroup *group = draft.group(id);
    std::vector<Finding> found = group ? m_catalogue.check(draft, *group) : std::vector<Finding>();
    std::vector<Finding> ofChange = m_catalogue.checkChange(base, draft, id);
    std::move(ofChange.begin(), ofChange.end(), std::back_inserter(found));
    weigh(found);
    return found;
}

RuleCheck::Findings RuleCheck::findings(const Fleet &base, const Fleet &draft) const
{
    Findings all;
    const auto add = [&](const GroupId &id) {
        if (std::vector<Finding> found = findings(base, draft, id); !found.empty())
            all.emplace(id, std::move(found));
    };
    for (const GroupId &id : draft.groupIds())
        add(id);
    for (const GroupId &id : base.groupIds()) {
        if (!draft.group(id))
            add(id);
    }
    return all;
}

std::vector<Finding> RuleCheck::applyBlockers(const Fleet &base, const Fleet &draft) const
{
    std::vector<Finding> blockers = m_catalogue.checkPlan(base, draft);
    weigh(blockers);
    std::erase_if(blockers, [](const Finding &finding) { return finding.severity != Severity::Error || finding.waiver; });
    return blockers;
}

void RuleCheck::weigh(std::vector<Finding> &findings) const
{
    applyPolicy(m_policy, m_catalogue, m_today, findings);
}

} // namespace easel
