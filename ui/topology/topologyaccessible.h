// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topology/topologygraph.h"

#include <QAccessibleWidget>
#include <QHash>

namespace easel {

class TopologySurface;

/// The topology for assistive technology, the lanes as well as the map: a tree of lanes, providers, places, host clusters and
/// what is in them, with the groups beside the lanes, then the widgets on it. Each of them says what it is, what became of it and what belongs to it, and
/// can be pressed; host clusters can be picked up, and pressing a group drops what is carried.
/// Nodes are told when they are first asked for, and kept as long as the picture: large fleets have many.
class TopologyAccessible final : public QAccessibleWidget
{
public:
    explicit TopologyAccessible(TopologySurface &surface);
    ~TopologyAccessible() override;

    /// Makes queryAccessibleInterface() know topologies. May be called again.
    static void install();
    /// The focus is on another node, or there is something else to say of it.
    static void tellFocus(TopologySurface &surface);

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

    TopologySurface &surface() const;
    QAccessibleInterface *item(NodeIndex node) const;

private:
    int nodeCount() const;

    mutable QHash<NodeKey, QAccessible::Id> m_items;
};

} // namespace easel
