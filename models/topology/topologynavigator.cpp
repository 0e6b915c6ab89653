// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/topologynavigator.h"

#include <cmath>
#include <limits>

namespace easel {
namespace {

/// How much further a node aside may seem than one straight ahead.
constexpr double asideCosts = 3;

} // namespace

/// The nodes that arrows go between, from the first to behind the last. Sites and regions are on one level, whatever they are
/// in; so are lanes, and providers.
std::pair<NodeIndex, NodeIndex> TopologyNavigator::levelOf(NodeIndex node) const
{
    if (node >= m_graph.firstGroup())
        return {m_graph.firstGroup(), m_graph.nodeCount()};
    if (node >= m_graph.firstLeaf())
        return {m_graph.firstLeaf(), m_graph.firstGroup()};
    const auto isBeside = [this, node](NodeIndex other) {
        const NodeKind a = m_graph.kind(node);
        const NodeKind b = m_graph.kind(other);
        return a == b || (detailOf(a) == Detail::Middle && detailOf(b) == Detail::Middle);
    };
    NodeIndex first = node;
    NodeIndex end = node + 1;
    while (first > 0 && isBeside(first - 1))
        --first;
    while (end < m_graph.firstLeaf() && isBeside(end))
        ++end;
    return {first, end};
}

NodeIndex TopologyNavigator::toward(NodeIndex from, Direction direction) const
{
    const QPointF centre = m_layout.rect(from).center();
    const auto [first, end] = levelOf(from);
    NodeIndex best = noNode;
    double leastCost = std::numeric_limits<double>::max();
    for (NodeIndex node = first; node < end; ++node) {
        const QPointF away = m_layout.rect(node).center() - centre;
        const bool isSideways = direction == Direction::Left || direction == Direction::Right;
        const bool isBack = direction == Direction::Left || direction == Direction::Up;
        const double along = (isSideways ? away.x() : away.y()) * (isBack ? -1 : 1);
        const double aside = std::abs(isSideways ? away.y() : away.x());
        if (node == from || along <= 0)
            continue;
        const double cost = along + asideCosts * aside;
        if (cost < leastCost) {
            leastCost = cost;
            best = node;
        }
    }
    return best;
}

bool TopologyNavigator::hasShownChildren(NodeIndex node, Detail detail) const
{
    return m_graph.childCount(node) > 0 && detailOf(m_graph.kind(m_graph.firstChild(node))) <= detail;
}

NodeIndex TopologyNavigator::lastIn(NodeIndex node, Detail detail) const
{
    while (hasShownChildren(node, detail))
        node = m_graph.firstChild(node) + m_graph.childCount(node) - 1;
    return node;
}

NodeIndex TopologyNavigator::following(NodeIndex from, Detail detail) const
{
    if (from >= m_graph.firstGroup())
        return from + 1 < m_graph.nodeCount() ? from + 1 : 0;
    if (hasShownChildren(from, detail))
        return m_graph.firstChild(from);
    for (NodeIndex node = from;; node = m_graph.parent(node)) {
        const NodeIndex parent = m_graph.parent(node);
        const NodeIndex end = parent == noNode ? m_graph.laneCount() : m_graph.firstChild(parent) + m_graph.childCount(parent);
        if (node + 1 < end)
            return node + 1;
        if (parent == noNode)
            return m_graph.groupCount() > 0 ? m_graph.firstGroup() : 0;
    }
}

NodeIndex TopologyNavigator::preceding(NodeIndex from, Detail detail) const
{
    if (from > m_graph.firstGroup())
        return from - 1;
    if (from == m_graph.firstGroup() || (from == 0 && m_graph.groupCount() == 0))
        return m_graph.laneCount() > 0 ? lastIn(m_graph.laneCount() - 1, detail) : m_graph.nodeCount() - 1;
    if (from == 0)
        return m_graph.nodeCount() - 1;
    const NodeIndex parent = m_graph.parent(from);
    const NodeIndex first = parent == noNode ? 0 : m_graph.firstChild(parent);
    return from > first ? lastIn(from - 1, detail) : parent;
}

NodeIndex TopologyNavigator::into(NodeIndex from) const
{
    if (m_graph.kind(from) == NodeKind::Group) {
        const auto nodes = linked(from);
        return nodes.empty() ? noNode : nodes.front();
    }
    return m_graph.childCount(from) > 0 ? m_graph.firstChild(from) : noNode;
}

std::vector<NodeIndex> TopologyNavigator::linked(NodeIndex node) const
{
    std::vector<NodeIndex> nodes;
    switch (m_graph.kind(node)) {
    case NodeKind::Group: {
        const auto members = m_graph.members(node);
        nodes.assign(members.begin(), members.end());
        for (const NodeIndex leaf : m_graph.virtualClustersOf(node)) {
            if (m_graph.kind(m_graph.parent(leaf)) == NodeKind::Pool)
                nodes.push_back(leaf);
        }
        // One with nothing in it has a place all the same.
        for (NodeIndex place = 0; nodes.empty() && place < m_graph.firstLeaf(); ++place) {
            if (m_graph.waitingGroup(place) == node)
                nodes.push_back(place);
        }
        return nodes;
    }
    case NodeKind::HostCluster: {
        const auto groups = m_graph.groupsOf(node);
        nodes.assign(groups.begin(), groups.end());
        break;
    }
    case NodeKind::VirtualCluster:
        nodes.push_back(m_graph.parent(node));
        if (const NodeIndex group = m_graph.groupOfVirtual(node); group != noNode)
            nodes.push_back(group);
        return nodes;
    case NodeKind::EdgeHost: return {m_graph.parent(node)};
    case NodeKind::Place:
        if (const NodeIndex group = m_graph.waitingGroup(node); group != noNode)
            nodes.push_back(group);
        break;
    case NodeKind::Lane:
    case NodeKind::Provider:
    case NodeKind::Pool: break;
    }
    for (int i = 0; i < m_graph.childCount(node); ++i)
        nodes.push_back(m_graph.firstChild(node) + i);
    return nodes;
}

NodeIndex TopologyNavigator::alongLinks(NodeIndex node, NodeIndex last, bool forwards) const
{
    const std::vector<NodeIndex> nodes = linked(node);
    if (nodes.empty())
        return noNode;
    const auto it = std::find(nodes.begin(), nodes.end(), last);
    if (it == nodes.end())
        return forwards ? nodes.front() : nodes.back();
    if (forwards)
        return it + 1 == nodes.end() ? nodes.front() : *(it + 1);
    return it == nodes.begin() ? nodes.back() : *(it - 1);
}

std::vector<NodeIndex> TopologyNavigator::neighbourhood(NodeIndex node) const
{
    std::vector<NodeIndex> nodes{node};
    const auto addAround = [&](NodeIndex of) {
        for (NodeIndex parent = m_graph.parent(of); parent != noNode; parent = m_graph.parent(parent))
            nodes.push_back(parent);
    };
    switch (m_graph.kind(node)) {
    case NodeKind::Group:
        for (const NodeIndex member : m_graph.members(node)) {
            nodes.push_back(member);
            addAround(member);
        }
        for (const NodeIndex leaf : m_graph.virtualClustersOf(node)) {
            nodes.push_back(leaf);
            addAround(leaf);
        }
        break;
    case NodeKind::VirtualCluster:
        addAround(node);
        if (const NodeIndex group = m_graph.groupOfVirtual(node); group != noNode)
            nodes.push_back(group);
        break;
    case NodeKind::Lane:
    case NodeKind::Provider:
    case NodeKind::Place:
    case NodeKind::HostCluster:
    case NodeKind::Pool:
    case NodeKind::EdgeHost: {
        addAround(node);
        if (const NodeIndex group = m_graph.waitingGroup(node); group != noNode)
            nodes.push_back(group);
        std::vector<NodeIndex> inside{node};
        for (size_t i = 0; i < inside.size(); ++i) {
            const NodeIndex each = inside[i];
            const auto groups = m_graph.groupsOf(each);
            nodes.insert(nodes.end(), groups.begin(), groups.end());
            for (int k = 0; k < m_graph.childCount(each); ++k)
                inside.push_back(m_graph.firstChild(each) + k);
        }
        nodes.insert(nodes.end(), inside.begin(), inside.end());
        break;
    }
    }
    std::sort(nodes.begin(), nodes.end());
    nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
    return nodes;
}

} // namespace easel
