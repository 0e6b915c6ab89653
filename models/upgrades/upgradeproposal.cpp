// SPDX-License-Identifier: GPL-3.0-or-later
#include "upgrades/upgradeproposal.h"

#include "upgrades/upgradestatus.h"
#include "upgrades/upgradetext.h"

namespace easel {

Result<UpgradeProposal> proposeUpgrade(const Fleet &base, const Fleet &draft, const GroupId &id, std::optional<OldDefault> ancestor,
                                       const QHash<QString, ValuesSettlement> &settled)
{
    const ClusterGroup *group = base.group(id);
    const ClusterGroup *planned = draft.group(id);
    if (!group || !planned)
        return fail(ErrorCode::NotFound, UpgradeText::tr("The backend has no such group."));
    if (group->scope.isSystem())
        return fail(ErrorCode::Refused, UpgradeText::tr("“%1” is a system group. Its operator upgrades it.").arg(group->name));
    UpgradeProposal proposal;
    proposal.group = id;
    proposal.from = group->vclusterVersion;
    proposal.to = base.inventory().defaultVersion(group->distribution);
    proposal.fresh = base.inventory().defaultValues().value(group->distribution);
    if (proposal.to.isEmpty())
        return fail(ErrorCode::NotFound, UpgradeText::tr("The platform has told no default configuration for %1.").arg(Names::of(group->distribution)));
    if (versionNumber(proposal.from).isNull())
        return fail(ErrorCode::Refused, UpgradeText::tr("The configuration of “%1” names no vCluster version. Edit it by hand.").arg(group->name));
    if (const Result<void> forward = requireNoDowngrade(*group, proposal.to); !forward)
        return fail(forward.error());
    if (versionNumber(proposal.from) == versionNumber(proposal.to))
        return fail(ErrorCode::Refused, UpgradeText::tr("“%1” has vCluster %2 already.").arg(group->name, proposal.to));
    const bool isPlanned = planned->vclusterVersion != group->vclusterVersion;
    proposal.mine = isPlanned ? group->values : planned->values;
    proposal.ancestor = std::move(ancestor);
    const std::optional<QString> old = proposal.ancestor ? std::optional(proposal.ancestor->values) : std::nullopt;
    Result<ValuesMerge> merge = mergeValues({old, proposal.mine, proposal.fresh}, settled);
    if (!merge)
        return fail(merge.error());
    proposal.merge = std::move(*merge);
    proposal.steps = knownSteps(base, *group, proposal.to, proposal.merge.text);
    return proposal;
}

Result<Change> changeFor(const UpgradeProposal &proposal, const Fleet &base)
{
    const ClusterGroup *group = base.group(proposal.group);
    const QString name = group ? group->name : QString();
    if (const int open = proposal.merge.openConflicts(); open > 0)
        return fail(ErrorCode::Conflict, UpgradeText::tr("“%1” has %n value(s) to settle first.", nullptr, open).arg(name));
    const QString version = vclusterVersionOf(proposal.merge.text);
    if (versionNumber(version) != versionNumber(proposal.to))
        return fail(ErrorCode::Refused, UpgradeText::tr("The new configuration of “%1” names vCluster %2, not %3: that would be no upgrade.")
                                            .arg(name, version.isEmpty() ? UpgradeText::tr("none") : version, proposal.to));
    return SetValues{proposal.group, proposal.merge.text};
}

} // namespace easel
