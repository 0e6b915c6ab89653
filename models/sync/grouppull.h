// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fleet.h"
#include "palette/paletteclient.h"
#include "sync/pullmarks.h"

#include <QPointer>

namespace easel {

/// Told while a pull runs: what is being read, how many of how many (0 when not known).
using PullProgress = std::function<void(const QString &what, int done, int total)>;

/// The groups that are seen from any of the scopes, with their detail. Groups that come, go or get another name meanwhile
/// are read again; Conflict when they do not keep still. Those that the account may not look into are a gap: they stay as
/// they were known last, so that no plan for them is lost, and are left out when they never were.
struct GroupPull final
{
    std::vector<Scope> scopes;
    std::shared_ptr<const Fleet> known; ///< groups that were not changed since are taken from here; null: none
    std::shared_ptr<const Fleet> last;  ///< the last snapshot; null: none
    PullProgress progress;
    std::function<void(const std::vector<ClusterGroup> &)> outlines; ///< told once, before the details are there
};
struct PulledGroups final
{
    std::vector<ClusterGroup> groups;
    std::vector<PullGap> gaps;
};
QCoro::Task<Result<PulledGroups>> pullGroups(QPointer<PaletteClient> client, GroupPull pull);

} // namespace easel
