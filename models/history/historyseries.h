// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/historypoint.h"

#include <QPointF>

#include <array>
#include <vector>

namespace easel {

/// What a chart of a fleet's growth can show.
enum class GrowthMeasure { HostClusters, Groups, VirtualClusters, Cpu, Memory };
inline constexpr std::array allGrowthMeasures{GrowthMeasure::HostClusters, GrowthMeasure::Groups, GrowthMeasure::VirtualClusters, GrowthMeasure::Cpu,
                                              GrowthMeasure::Memory};

/// One line of a chart: x in milliseconds since 1970, y a count, cores or GiB; a value holds until the next point. Made of
/// the figures that lie with the points: no fleet is read.
struct GrowthLine final
{
    QString name;
    QString unit; ///< behind a value; empty of what is counted
    std::vector<QPointF> points;
};

QString nameOf(GrowthMeasure measure);
/// One line, or two where there is something to hold against it: all and healthy ones, what there is and what is asked.
std::vector<GrowthLine> growthOf(const std::vector<HistoryPoint> &points, GrowthMeasure measure);

} // namespace easel
