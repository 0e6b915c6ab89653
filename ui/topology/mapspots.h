// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topology/topologymap.h"

#include <QCoreApplication>

namespace easel {

/// A mark as it is seen: the same for painting, for the pointer and for drops.
struct MapSpot final
{
    int mark = 0;
    QPointF centre; ///< pixels of the view
    double radius = 0;
    bool isEdge = false;
};

/// Where the marks of a map are on the screen, and what they are called.
class MapSpots final
{
    Q_DECLARE_TR_FUNCTIONS(MapSpots)

public:
    /// Half the width of a mark of so many, in pixels.
    static double radiusOf(int count);
    /// Those in the view, in the order of painting. Marks of edge sites stand beside those of the cloud that they would lie on:
    /// the map keeps only marks of one kind apart.
    static std::vector<MapSpot> place(const TopologyMap &map, const QRectF &view, double scale);
    /// The one at a pixel, the uppermost first; -1 for none.
    static int hit(const std::vector<MapSpot> &spots, const QPointF &point);

    /// The cluster, the place, or the largest of the places and how many more.
    static QString nameOf(const TopologyMap &map, const MapMark &mark);
    /// "3 host clusters, 2 free edge hosts".
    static QString countOf(const TopologyGraph &graph, std::span<const NodeIndex> nodes);
    /// The group that all clusters of a mark are in; noNode when there is none, or they are in several.
    static NodeIndex groupOf(const TopologyMap &map, const MapMark &mark);
    /// What of the map a node stands for: itself, what is in it, its members, or its host.
    static std::vector<NodeIndex> nodesOf(const TopologyMap &map, NodeIndex node);
};

} // namespace easel
