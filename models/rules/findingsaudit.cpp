// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/findingsaudit.h"

#include <QHash>

#include <algorithm>

namespace easel {
namespace {

/// Findings by rule and group: there are few of one rule in one group, and thousands in a fleet.
using Index = QMultiHash<std::pair<QString, GroupId>, const Finding *>;

Index indexOf(const std::vector<Finding> &findings)
{
    Index index;
    index.reserve(static_cast<qsizetype>(findings.size()));
    for (const Finding &finding : findings)
        index.insert({finding.rule, finding.group}, &finding);
    return index;
}

bool has(const Index &index, const Finding &finding)
{
    const auto [first, last] = index.equal_range({finding.rule, finding.group});
    return std::any_of(first, last, [&](const Finding *other) { return *other == finding; });
}

} // namespace

FindingsAudit auditFindings(const std::vector<Finding> &base, const std::vector<Finding> &draft)
{
    FindingsAudit audit;
    const Index before = indexOf(base);
    const Index after = indexOf(draft);
    for (const Finding &finding : draft)
        (has(before, finding) ? audit.today : audit.added).push_back(finding);
    std::copy_if(base.begin(), base.end(), std::back_inserter(audit.removed), [&](const Finding &finding) { return !has(after, finding); });
    return audit;
}

} // namespace easel
