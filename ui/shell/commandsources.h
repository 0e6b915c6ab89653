// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/selection.h"
#include "rules/finding.h"
#include "shell/commandindex.h"

namespace easel {

class Fleet;
class Shortcuts;

/// What of a fleet the palette reaches, and what to do with it.
struct FleetCommands final
{
    std::function<void(const Selection &)> select;
    std::function<void(const VirtualClusterId &)> showVirtualCluster;
};

/// The groups, host clusters and virtual clusters of that fleet, of which a copy is kept.
std::vector<CommandSource> fleetCommands(const Fleet &fleet, const FleetCommands &what);
/// The findings, which are run by showing them.
CommandSource findingCommands(const std::vector<Finding> &findings, std::function<void(const Finding &)> show);
/// The actions of the menus that can be run, or why they cannot.
CommandSource actionCommands(const Shortcuts &shortcuts, const QString &whyDisabled);

} // namespace easel
