// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "rules/rulecatalogue.h"

namespace easel {

/// What a workspace makes of the rules: how much warnings weigh there, and which of them somebody answers for. What the
/// backend would refuse stays an error whatever a policy says.
struct RulePolicy final
{
    QHash<QString, Severity> severities; ///< by rule id, instead of the catalogue's
    std::vector<Waiver> waivers;         ///< at most one for the same rule, group and cluster

    bool isEmpty() const { return severities.isEmpty() && waivers.empty(); }
    friend bool operator==(const RulePolicy &, const RulePolicy &) = default;
};

/// Whether a policy may change what the rule weighs and waive its findings: not those of what the backend refuses.
bool isAdjustable(const Rule &rule);

/// Refused when the policy names an unknown rule or one that cannot be adjusted, or a waiver that gives no reason or no day.
Result<void> checkPolicy(const RulePolicy &policy, const RuleCatalogue &catalogue);

/// Gives each finding the severity that the policy wants, and its waiver when one holds on that day.
void applyPolicy(const RulePolicy &policy, const RuleCatalogue &catalogue, const QDate &today, std::vector<Finding> &findings);

/// The policy with this waiver, which takes the place of one for the same.
RulePolicy withWaiver(RulePolicy policy, Waiver waiver);
/// The policy without the waiver of that finding.
RulePolicy withoutWaiver(RulePolicy policy, const Finding &finding);
/// The waivers of groups that got other ids follow them.
void renameGroups(RulePolicy &policy, const QHash<GroupId, GroupId> &newIds);

QByteArray toJson(const RulePolicy &policy);
/// An empty text is an empty policy. Unknown rules are kept: another version of Easel may know them.
Result<RulePolicy> policyFromJson(const QByteArray &json);

/// "note", "warning", "error": for programs, in every language.
QString severityWord(Severity severity);
/// "Note", "Warning", "Error", in the language of the reader.
QString severityName(Severity severity);

} // namespace easel
