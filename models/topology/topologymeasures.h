// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace easel {

/// The sizes in the picture of a topology, in its units. At a scale of 1 a unit is a pixel, and a host cluster's name can be
/// read. Painting puts titles into the headers.
struct TopologyMeasures final
{
    static constexpr double hostWidth = 176;
    static constexpr double hostHeight = 120;
    static constexpr double hostHeader = 44; ///< of a host: name, version, ring; virtual clusters are below it
    static constexpr double hostPadding = 6;
    static constexpr double leafGap = 3;     ///< between virtual clusters
    static constexpr double hostGap = 16;    ///< between hosts of a block
    static constexpr double areaMargin = 6;  ///< a group's area around its hosts; less than half the gap, so that areas stay apart

    static constexpr double placeHeader = 32;
    static constexpr double placePadding = 16;
    static constexpr double placeGap = 24;
    static constexpr double providerHeader = 40;
    static constexpr double providerPadding = 24;
    static constexpr double providerGap = 32;
    static constexpr double laneHeader = 56;
    static constexpr double lanePadding = 32;
    static constexpr double laneGap = 64;

    /// Of the bubble of a group with one member; of others times the root of their number. Together the bubbles then cover
    /// less than a fifth of their hosts, which leaves room to move them apart.
    static constexpr double bubbleRadius = 36;

    static constexpr double aspect = 16.0 / 9.0; ///< what the whole picture comes near to
};

} // namespace easel
