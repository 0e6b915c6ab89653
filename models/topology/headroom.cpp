// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/headroom.h"

#include "capacity/ledger.h"

#include <limits>

namespace easel {
namespace {

/// What is there and what is asked of it, in millicores and MiB; only of hosts whose figure is known.
struct Sums final
{
    double cpu = 0;
    double cpuRequested = 0;
    double memory = 0;
    double memoryRequested = 0;

    Sums &operator+=(const Sums &other)
    {
        cpu += other.cpu;
        cpuRequested += other.cpuRequested;
        memory += other.memory;
        memoryRequested += other.memoryRequested;
        return *this;
    }

    std::optional<double> headroom() const
    {
        std::optional<double> least;
        if (cpu > 0)
            least = 1 - cpuRequested / cpu;
        if (memory > 0)
            least = std::min(least.value_or(1), 1 - memoryRequested / memory);
        return least;
    }
};

Sums sumsOf(const Fleet &fleet, const HostCluster &cluster)
{
    const Capacity physical = physicalOf(cluster);
    const Claims claims = claimsOn(fleet, cluster.id);
    Sums sums;
    if (physical.cpu) {
        sums.cpu = static_cast<double>(physical.cpu->value);
        sums.cpuRequested = static_cast<double>(claims.requested.cpu.value);
    }
    if (physical.memory) {
        sums.memory = static_cast<double>(physical.memory->value);
        sums.memoryRequested = static_cast<double>(claims.requested.memory.value);
    }
    return sums;
}

} // namespace

std::optional<double> headroomOf(const Fleet &fleet, const HostCluster &cluster)
{
    return sumsOf(fleet, cluster).headroom();
}

std::vector<float> headrooms(const TopologyGraph &graph)
{
    const auto count = static_cast<size_t>(graph.firstLeaf());
    std::vector<Sums> sums(count);
    std::vector<float> result(count);
    // Children come after their parents.
    for (size_t i = count; i-- > 0;) {
        const auto node = static_cast<NodeIndex>(i);
        if (const HostCluster *cluster = graph.hostCluster(node))
            sums[i] = sumsOf(graph.fleet(), *cluster);
        if (const NodeIndex parent = graph.parent(node); parent != noNode)
            sums[static_cast<size_t>(parent)] += sums[i];
        const auto headroom = sums[i].headroom();
        result[i] = headroom ? static_cast<float>(*headroom) : std::numeric_limits<float>::quiet_NaN();
    }
    return result;
}

} // namespace easel
