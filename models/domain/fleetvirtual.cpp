// SPDX-License-Identifier: GPL-3.0-or-later
// The virtual clusters of a fleet: those of the inventory, and what a plan makes of some of them.
#include "domain/fleet.h"

#include <algorithm>

namespace easel {

const VirtualCluster *Fleet::virtualCluster(const VirtualClusterId &id) const
{
    const auto it = m_planned.states.constFind(id);
    return it == m_planned.states.cend() ? m_inventory->virtualCluster(id) : it->get();
}

template <typename Belongs>
std::vector<const VirtualCluster *> Fleet::overlaid(std::span<const int> rows, const QList<VirtualClusterId> &planned, Belongs belongs) const
{
    const std::vector<VirtualCluster> &all = m_inventory->virtualClusters();
    std::vector<const VirtualCluster *> result;
    result.reserve(rows.size() + static_cast<size_t>(planned.size()));
    for (const int row : rows) {
        const VirtualCluster *present = &all[static_cast<size_t>(row)];
        if (!m_planned.states.isEmpty()) {
            if (const auto it = m_planned.states.constFind(present->id); it != m_planned.states.cend())
                present = it->get();
        }
        if (present && belongs(*present))
            result.push_back(present);
    }
    const auto known = static_cast<std::ptrdiff_t>(result.size());
    for (const VirtualClusterId &id : planned) {
        const VirtualCluster *state = m_planned.states.value(id).get();
        const VirtualCluster *before = m_inventory->virtualCluster(id);
        // Those that the inventory has there too stand in their place already.
        if (state && belongs(*state) && !(before && belongs(*before)))
            result.push_back(state);
    }
    std::sort(result.begin() + known, result.end(), [](const VirtualCluster *a, const VirtualCluster *b) { return a->id < b->id; });
    return result;
}

std::vector<const VirtualCluster *> Fleet::virtualClusters() const
{
    std::vector<const VirtualCluster *> result;
    result.reserve(static_cast<size_t>(virtualClusterCount()));
    for (const VirtualCluster &each : m_inventory->virtualClusters()) {
        const auto it = m_planned.states.constFind(each.id);
        if (const VirtualCluster *present = it == m_planned.states.cend() ? &each : it->get())
            result.push_back(present);
    }
    for (const auto &state : m_planned.states) {
        if (state && !m_inventory->virtualCluster(state->id))
            result.push_back(state.get());
    }
    return result;
}

qsizetype Fleet::virtualClusterCount() const
{
    auto count = static_cast<qsizetype>(m_inventory->virtualClusters().size());
    for (auto it = m_planned.states.cbegin(); it != m_planned.states.cend(); ++it) {
        const bool wasThere = m_inventory->virtualCluster(it.key()) != nullptr;
        count += (it.value() ? 1 : 0) - (wasThere ? 1 : 0);
    }
    return count;
}

std::vector<const VirtualCluster *> Fleet::virtualClustersOf(const GroupId &id) const
{
    return overlaid(m_inventory->virtualClustersOf(id), m_planned.byGroup.values(id),
                    [&](const VirtualCluster &each) { return each.group == id; });
}

std::vector<const VirtualCluster *> Fleet::virtualClustersOn(const ClusterId &host) const
{
    return overlaid(m_inventory->virtualClustersOn(host), m_planned.byHost.values(host),
                    [&](const VirtualCluster &each) { return each.host == host; });
}

qsizetype Fleet::virtualClusterCountOf(const GroupId &id) const
{
    return m_planned.byGroup.contains(id) ? static_cast<qsizetype>(virtualClustersOf(id).size())
                                          : static_cast<qsizetype>(m_inventory->virtualClustersOf(id).size());
}

std::vector<const VirtualCluster *> Fleet::virtualClustersNamed(const Scope &scope, const QString &name) const
{
    const auto isCalled = [&](const VirtualCluster &each) { return each.scope == scope && each.name == name; };
    std::vector<const VirtualCluster *> result;
    for (const int row : m_inventory->virtualClustersNamed(scope, name)) {
        const VirtualCluster *present = virtualCluster(m_inventory->virtualClusters()[static_cast<size_t>(row)].id);
        if (present && isCalled(*present))
            result.push_back(present);
    }
    for (const auto &state : m_planned.states) {
        const VirtualCluster *before = state ? m_inventory->virtualCluster(state->id) : nullptr;
        if (state && isCalled(*state) && !(before && isCalled(*before)))
            result.push_back(state.get());
    }
    return result;
}

std::vector<ClusterId> Fleet::carriersOf(const GroupId &id) const
{
    if (!m_planned.byGroup.contains(id)) {
        const auto carriers = m_inventory->carriersOf(id);
        return {carriers.begin(), carriers.end()};
    }
    std::vector<ClusterId> hosts;
    for (const VirtualCluster *each : virtualClustersOf(id)) {
        if (!each->host.isEmpty() && std::find(hosts.begin(), hosts.end(), each->host) == hosts.end())
            hosts.push_back(each->host);
    }
    return hosts;
}

std::vector<VirtualClusterId> Fleet::plannedVirtualClusters() const
{
    return {m_planned.states.keyBegin(), m_planned.states.keyEnd()};
}

std::vector<VirtualClusterId> Fleet::plannedVirtualClustersOf(const GroupId &id) const
{
    const QList<VirtualClusterId> ids = m_planned.byGroup.values(id);
    std::vector<VirtualClusterId> sorted(ids.begin(), ids.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

void Fleet::forgetPlanned(const VirtualClusterId &id)
{
    const auto it = m_planned.states.constFind(id);
    if (it == m_planned.states.cend())
        return;
    for (const VirtualCluster *each : {it->get(), m_inventory->virtualCluster(id)}) {
        if (!each)
            continue;
        m_planned.byGroup.remove(each->group, id);
        m_planned.byHost.remove(each->host, id);
    }
    m_planned.states.remove(VirtualClusterId(id)); // a copy: `id` may live inside the state
}

void Fleet::plan(const VirtualClusterId &id, std::shared_ptr<const VirtualCluster> state)
{
    for (const VirtualCluster *each : {static_cast<const VirtualCluster *>(state.get()), m_inventory->virtualCluster(id)}) {
        if (each && !m_planned.byGroup.contains(each->group, id))
            m_planned.byGroup.insert(each->group, id);
    }
    if (state)
        m_planned.byHost.insert(state->host, id);
    m_planned.states.insert(id, std::move(state));
}

void Fleet::putVirtualCluster(VirtualCluster virtualCluster)
{
    const VirtualClusterId id = virtualCluster.id;
    const VirtualCluster *before = m_inventory->virtualCluster(id);
    const auto state = before && *before == virtualCluster ? nullptr : std::make_shared<const VirtualCluster>(std::move(virtualCluster));
    forgetPlanned(id);
    if (state)
        plan(id, state);
}

void Fleet::removeVirtualCluster(const VirtualClusterId &id)
{
    const VirtualClusterId gone = id; // it may live inside what is removed
    forgetPlanned(gone);
    if (m_inventory->virtualCluster(gone))
        plan(gone, nullptr);
}

Fleet Fleet::withOwnInventory() const
{
    if (m_planned.states.isEmpty())
        return *this;
    std::vector<VirtualCluster> present;
    present.reserve(static_cast<size_t>(virtualClusterCount()));
    for (const VirtualCluster *each : virtualClusters())
        present.push_back(*each);
    Fleet own = *this;
    own.m_planned = {};
    own.m_inventory = std::make_shared<const Inventory>(m_inventory->projects(), m_inventory->clusters(), m_inventory->edgeHosts(), std::move(present),
                                                        m_inventory->profiles(), m_inventory->defaultValues(), m_inventory->credits());
    return own;
}

Fleet Fleet::withUserCredit(const std::optional<DeveloperCredit> &credit) const
{
    DeveloperCredits credits = m_inventory->credits();
    credits.perUser = credit;
    Fleet own = *this;
    own.m_planned = {};
    own.m_inventory = std::make_shared<const Inventory>(m_inventory->projects(), m_inventory->clusters(), m_inventory->edgeHosts(), m_inventory->virtualClusters(),
                                                        m_inventory->profiles(), m_inventory->defaultValues(), std::move(credits));
    return own;
}

} // namespace easel
