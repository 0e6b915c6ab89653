// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/fixall.h"

#include <algorithm>

namespace easel {
namespace {

/// The finding as the fleet has it now; nothing when it is mended.
std::optional<Finding> presentState(const RuleCatalogue &catalogue, const Fleet &base, const Fleet &fleet, const Finding &finding)
{
    std::vector<Finding> now = catalogue.checkChange(base, fleet, finding.group);
    if (const ClusterGroup *group = fleet.group(finding.group)) {
        std::vector<Finding> own = catalogue.check(fleet, *group);
        std::move(own.begin(), own.end(), std::back_inserter(now));
    }
    const auto same = std::find_if(now.begin(), now.end(), [&](const Finding &other) {
        return other.rule == finding.rule && other.cluster == finding.cluster;
    });
    return same == now.end() ? std::nullopt : std::optional(std::move(*same));
}

bool apply(const std::vector<Change> &changes, Fleet &fleet)
{
    return std::all_of(changes.begin(), changes.end(), [&](const Change &change) { return applyChange(change, fleet).has_value(); });
}

} // namespace

FixAll fixAll(const RuleCatalogue &catalogue, const Fleet &base, const Fleet &draft, const std::vector<Finding> &findings, const QString &rule)
{
    FixAll all;
    Fleet fleet = draft;
    for (const Finding &finding : findings) {
        if (finding.rule != rule)
            continue;
        const std::optional<Finding> now = presentState(catalogue, base, fleet, finding);
        if (!now)
            continue;
        Fleet after = fleet;
        if (now->fixes.empty() || !apply(now->fixes.front().changes, after)) {
            all.left.push_back(*now);
            continue;
        }
        fleet = std::move(after);
        const Fix &fix = now->fixes.front();
        all.items.push_back({*now, fix.title});
        all.changes.insert(all.changes.end(), fix.changes.begin(), fix.changes.end());
    }
    // What could not be mended in its turn may be by what came after.
    std::erase_if(all.left, [&](const Finding &finding) { return !presentState(catalogue, base, fleet, finding); });
    return all;
}

} // namespace easel
