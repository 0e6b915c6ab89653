// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historyseries.h"

#include "capacity/quantitytext.h"

#include <QCoreApplication>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(GrowthChart)
};

template <typename Value>
GrowthLine line(const QString &name, const std::vector<HistoryPoint> &points, Value value, const QString &unit = {})
{
    GrowthLine line{name, unit, {}};
    line.points.reserve(points.size());
    for (const HistoryPoint &point : points)
        line.points.emplace_back(static_cast<double>(point.at.toMSecsSinceEpoch()), static_cast<double>(value(point.figures)));
    return line;
}

std::vector<GrowthLine> resourceLines(const std::vector<HistoryPoint> &points, Resource resource)
{
    const QString unit = resource == Resource::Cpu ? Text::tr("CPU") : Text::tr("GiB");
    return {line(Text::tr("Of host clusters"), points, [=](const FleetFigures &figures) { return QuantityText::number(resource, amountOf(figures.allocatable, resource)); }, unit),
            line(Text::tr("Requested"), points, [=](const FleetFigures &figures) { return QuantityText::number(resource, amountOf(figures.allocated, resource)); }, unit)};
}

} // namespace

QString nameOf(GrowthMeasure measure)
{
    switch (measure) {
    case GrowthMeasure::HostClusters: return Text::tr("Host clusters");
    case GrowthMeasure::Groups: return Text::tr("Cluster groups");
    case GrowthMeasure::VirtualClusters: return Text::tr("Virtual clusters");
    case GrowthMeasure::Cpu: return Text::tr("CPU");
    case GrowthMeasure::Memory: return Text::tr("Memory");
    }
    Q_UNREACHABLE();
}

std::vector<GrowthLine> growthOf(const std::vector<HistoryPoint> &points, GrowthMeasure measure)
{
    switch (measure) {
    case GrowthMeasure::HostClusters:
        return {line(Text::tr("All"), points, [](const FleetFigures &figures) { return figures.clusters; }),
                line(Text::tr("Healthy"), points, [](const FleetFigures &figures) { return figures.healthyClusters; })};
    case GrowthMeasure::Groups: return {line(Text::tr("Cluster groups"), points, [](const FleetFigures &figures) { return figures.groups; })};
    case GrowthMeasure::VirtualClusters: return {line(Text::tr("Virtual clusters"), points, [](const FleetFigures &figures) { return figures.virtualClusters; })};
    case GrowthMeasure::Cpu: return resourceLines(points, Resource::Cpu);
    case GrowthMeasure::Memory: return resourceLines(points, Resource::Memory);
    }
    Q_UNREACHABLE();
}

} // namespace easel
