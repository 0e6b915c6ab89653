// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capacity/fleetfigures.h"
#include "planning/plan.h"

#include <array>

namespace easel {

/// What became of one thing between two fleets.
struct ComparedThing final
{
    enum class Kind { Added, Removed, Changed };
    Kind kind = Kind::Changed;
    QString id;   ///< the backend's; of the platform's settings and of sums a word of our own
    QString name; ///< for people: the name after, or the last one that it had
    /// What differs, ready to be read. Of something that was added what it came with, of something removed what it had last.
    std::vector<FieldChange> fields{};
    friend bool operator==(const ComparedThing &, const ComparedThing &) = default;
};

/// The difference between two fleets as people ask for it: what came, what went, and what is another way now. What changes all
/// the time by itself, such as measured use or the time of the last modification, never counts.
struct FleetComparison final
{
    enum class Topic {
        Groups,          ///< with members, configuration and vCluster version
        HostClusters,    ///< with health, state, Kubernetes version, size
        VirtualClusters,
        EdgeHosts,
        Platform,        ///< projects, and the vCluster versions that the platform has for new groups
        Capacity,        ///< what groups allow and what is asked of them, and the sums of the fleet
    };
    static constexpr std::array topics{Topic::Groups, Topic::HostClusters, Topic::VirtualClusters, Topic::EdgeHosts, Topic::Platform, Topic::Capacity};

    FleetFigures before;
    FleetFigures after;
    /// By Topic; each by name, then id.
    std::array<std::vector<ComparedThing>, topics.size()> things;

    const std::vector<ComparedThing> &of(Topic topic) const { return things[static_cast<size_t>(topic)]; }
    /// How many of a topic came, went or changed.
    int count(Topic topic, ComparedThing::Kind kind) const;
    bool isEmpty() const;
};

/// Takes time that grows with the fleets; they may be any two, of one tenant at best.
FleetComparison compareFleets(const Fleet &before, const Fleet &after);

} // namespace easel
