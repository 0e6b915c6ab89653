// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topology/topologylayout.h"

namespace easel {

enum class Direction : quint8 { Left, Right, Up, Down };
inline constexpr std::array allDirections{Direction::Left, Direction::Right, Direction::Up, Direction::Down};

/// Ways from one node to another, for a keyboard, and what belongs together. Holds nothing but the layout, which has to
/// outlive it.
class TopologyNavigator final
{
public:
    explicit TopologyNavigator(const TopologyLayout &layout) : m_layout(layout), m_graph(layout.graph()) {}

    /// The node of the same level (lanes, providers and places, host clusters, virtual clusters, groups) that is next in that
    /// direction: rather one straight ahead than a nearer one aside. noNode where there is none.
    NodeIndex toward(NodeIndex from, Direction direction) const;

    /// In reading order: a node, what is in it, what is beside it; after all of them the groups, and then from the start.
    /// Only what the detail shows. Comes to every node before it comes to one again.
    NodeIndex following(NodeIndex from, Detail detail) const;
    NodeIndex preceding(NodeIndex from, Detail detail) const;

    /// noNode for a lane and a group.
    NodeIndex outOf(NodeIndex from) const { return m_graph.parent(from); }
    /// The first of its children, or of a group the first of its links; noNode when it has none.
    NodeIndex into(NodeIndex from) const;

    /// What a link leads to: of a group its members and the virtual clusters that wait, or its place when it has neither; of a
    /// host its groups and what is in it; of a virtual cluster its host and its group; of other nodes what is in them. In that
    /// order, each in node order.
    std::vector<NodeIndex> linked(NodeIndex node) const;
    /// The link after `last` (or before it) around `node`; the first (the last) where `last` is none of them. noNode where
    /// there are none.
    NodeIndex alongLinks(NodeIndex node, NodeIndex last, bool forwards = true) const;

    /// Everything that is related to a node, itself included, in node order: what it is in, what is in it, the groups of its
    /// host clusters, and of a group its members with its own virtual clusters and what they are in.
    std::vector<NodeIndex> neighbourhood(NodeIndex node) const;

private:
    NodeIndex lastIn(NodeIndex node, Detail detail) const;
    bool hasShownChildren(NodeIndex node, Detail detail) const;
    std::pair<NodeIndex, NodeIndex> levelOf(NodeIndex node) const;

    const TopologyLayout &m_layout;
    const TopologyGraph &m_graph;
};

} // namespace easel
