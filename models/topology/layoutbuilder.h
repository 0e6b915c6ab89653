// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topology/topologylayout.h"

#include <QSizeF>

namespace easel {

/// Finds the places of a layout's nodes: sizes from the inside out, then places from the outside in.
class LayoutBuilder final
{
public:
    explicit LayoutBuilder(TopologyLayout &layout);
    void build();

private:
    struct Frame final
    {
        double header;
        double padding;
        double gap; ///< between what is in it
    };

    static Frame frameOf(NodeKind kind);
    void sizePlaces();
    void sizeProviders();
    void sizeLanes();
    void placeLanes();
    void placeCells();
    void findAreas(); ///< and the index of places
    void findBubbles();

    std::vector<QSizeF> childSizes(NodeIndex parent) const;
    bool isEven(NodeIndex parent) const;
    void putOnShelves(NodeIndex parent, double width);
    void findAreaOf(NodeIndex group, std::vector<QRectF> &rects) const;

    TopologyLayout &m_layout;
    const TopologyGraph &m_graph;
    std::vector<QSizeF> m_sizes;      ///< of each node before the first cell
    std::vector<QPointF> m_positions; ///< of the same, in their parents
};

} // namespace easel
