// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "upgrades/knownsteps.h"
#include "upgrades/olddefault.h"
#include "upgrades/valuesmerge.h"

namespace easel {

/// What the upgrade of one group to the version that the platform offers would be.
struct UpgradeProposal final
{
    GroupId group;
    QString from; ///< the version that the backend has
    QString to;   ///< the one that the platform offers
    std::optional<OldDefault> ancestor; ///< none: the old default is not known, and the merge keeps all that differs
    QString mine;  ///< the configuration that is upgraded: the draft's, with what is planned for it otherwise
    QString fresh; ///< the platform's default of `to`
    ValuesMerge merge;
    std::vector<KnownStep> steps;
};

/// Works it out, and changes nothing. NotFound when the group or the platform's default is not there; Refused for a system group, a
/// group without a version, one that is on that version already or would go back; what mergeValues() refuses. A group whose
/// upgrade is planned is proposed anew, from what the backend has.
Result<UpgradeProposal> proposeUpgrade(const Fleet &base, const Fleet &draft, const GroupId &group, std::optional<OldDefault> ancestor,
                                       const QHash<QString, ValuesSettlement> &settled = {});

/// The change that does it. Conflict while something is not settled; Refused when the configuration would not name the new version.
Result<Change> changeFor(const UpgradeProposal &proposal, const Fleet &base);

} // namespace easel
