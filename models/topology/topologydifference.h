// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topology/topologygraph.h"

#include <array>
#include <memory>

namespace easel {

/// What became of a node or a link between two fleets.
enum class Fate : quint8 {
    Unchanged,
    Added,   ///< only in the later one
    Removed, ///< only in the earlier one
    Changed, ///< its own fields, or what it is linked to; of what holds others, something in it
    Moved,   ///< a host that left a group and joined another; a virtual cluster on another host; an edge host elsewhere
};
inline constexpr std::array allFates{Fate::Unchanged, Fate::Added, Fate::Removed, Fate::Changed, Fate::Moved};

enum class LinkKind : quint8 {
    Membership, ///< from a group to a host cluster
    Hosting,    ///< from a host cluster or a pool to what is in it
};

struct DifferenceLink final
{
    LinkKind kind = LinkKind::Membership;
    Fate fate = Fate::Unchanged;
    NodeIndex from = noNode;
    NodeIndex to = noNode;
    friend bool operator==(const DifferenceLink &, const DifferenceLink &) = default;
};

/// Two fleets in one graph: every cluster, virtual cluster, edge host and group that is in either is in it once, where the
/// later fleet has it, with what became of it. A layout of that graph holds both. Where a link of a moved node was, it is
/// Removed; where it is now, it is Moved. What only a backend's clock changes (lastModified) is no difference.
class TopologyDifference final
{
public:
    /// From `before` to `after`, as much of them as the scope shows. Fleets that share their inventory, as a plan and its base
    /// do, differ in groups and memberships only, and only those are compared, unless the plan touches virtual clusters.
    TopologyDifference(const Fleet &before, const Fleet &after, const Scope &scope = {});

    const std::shared_ptr<const TopologyGraph> &graph() const { return m_graph; }
    Fate fate(NodeIndex node) const { return m_fates[static_cast<size_t>(node)]; }
    /// Memberships by group and host, then what hosts hold by host; each of both fleets once.
    const std::vector<DifferenceLink> &links() const { return m_links; }
    /// How many clusters, virtual clusters, edge hosts and groups have that fate.
    int count(Fate fate) const { return m_counts[static_cast<size_t>(fate)]; }

private:
    std::shared_ptr<const TopologyGraph> m_graph;
    std::vector<Fate> m_fates;
    std::vector<DifferenceLink> m_links;
    std::array<int, allFates.size()> m_counts{};
};

} // namespace easel
