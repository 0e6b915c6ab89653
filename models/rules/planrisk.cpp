// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/planrisk.h"

#include "planning/virtualdiff.h"
#include "rules/ruletext.h"

#include <algorithm>

namespace easel {

Risk riskOf(const GroupDiff &diff, const Fleet &base, const Fleet &draft)
{
    const auto going = static_cast<int>(std::count_if(diff.fields.begin(), diff.fields.end(), [](const FieldChange &field) {
        return isOfVirtualCluster(field) && field.after.isEmpty();
    }));
    if (going > 0)
        return {RiskLevel::High, RuleText::tr("%n virtual cluster(s) are deleted with all that runs in them", nullptr, going)};
    const bool isOnlyVirtual = diff.kind == GroupDiff::Kind::Changed && std::all_of(diff.fields.begin(), diff.fields.end(), isOfVirtualCluster);
    if (isOnlyVirtual)
        return {RiskLevel::Medium, RuleText::tr("virtual clusters are deployed, resized, paused or resumed")};
    const auto running = static_cast<int>(base.virtualClusterCountOf(diff.group));
    switch (diff.kind) {
    case GroupDiff::Kind::Created: return {RiskLevel::Low, RuleText::tr("nothing runs on it yet")};
    case GroupDiff::Kind::Deleted:
        return running > 0 ? Risk{RiskLevel::High, RuleText::tr("%n virtual cluster(s) run on it", nullptr, running)}
                           : Risk{RiskLevel::Medium, RuleText::tr("the group is gone afterwards")};
    case GroupDiff::Kind::Changed: break;
    }
    const ClusterGroup *before = base.group(diff.group);
    const ClusterGroup *after = draft.group(diff.group);
    const auto gone = std::count_if(before->members.begin(), before->members.end(),
                                    [&](const Member &member) { return !after->member(member.cluster); });
    if (2 * gone > static_cast<qsizetype>(before->members.size()))
        return {RiskLevel::High, RuleText::tr("it loses more than half of its host clusters")};
    if (running == 0)
        return {RiskLevel::Low, RuleText::tr("nothing runs on it")};
    if (before->endpoint != after->endpoint)
        return {RiskLevel::High, RuleText::tr("%n virtual cluster(s) are reached by its endpoint", nullptr, running)};
    return {RiskLevel::Medium, RuleText::tr("%n virtual cluster(s) run on it", nullptr, running)};
}

QString riskName(RiskLevel level)
{
    switch (level) {
    case RiskLevel::Low: return RuleText::tr("Low");
    case RiskLevel::Medium: return RuleText::tr("Medium");
    case RiskLevel::High: return RuleText::tr("High");
    }
    Q_UNREACHABLE();
}

} // namespace easel
