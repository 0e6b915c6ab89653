// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/groupstates.h"

#include <algorithm>

namespace easel {
namespace {

std::optional<ClusterGroup> stateOf(const Fleet &fleet, const GroupId &id)
{
    const ClusterGroup *group = fleet.group(id);
    return group ? std::optional(*group) : std::nullopt;
}

std::optional<VirtualCluster> stateOf(const Fleet &fleet, const VirtualClusterId &id)
{
    const VirtualCluster *virtualCluster = fleet.virtualCluster(id);
    return virtualCluster ? std::optional(*virtualCluster) : std::nullopt;
}

void put(Fleet &fleet, const VirtualClusterId &id, const std::optional<VirtualCluster> &state)
{
    if (state)
        fleet.putVirtualCluster(*state);
    else
        fleet.removeVirtualCluster(id);
}

void put(Fleet &fleet, const GroupId &id, const std::optional<ClusterGroup> &state)
{
    if (state)
        fleet.putGroup(*state);
    else
        fleet.removeGroup(id);
}

void putState(Fleet &fleet, const GroupState &state, bool before)
{
    put(fleet, state.group, before ? state.before : state.after);
    for (const VirtualState &each : state.virtualClusters)
        put(fleet, each.virtualCluster, before ? each.before : each.after);
}

} // namespace

Result<std::vector<GroupState>> makeChanges(const std::vector<Change> &changes, Fleet &fleet)
{
    std::vector<GroupState> states;
    QSet<GroupId> seen;
    QSet<VirtualClusterId> seenVirtual;
    for (const Change &change : changes) {
        for (const GroupId &id : groupsTouchedBy(change)) {
            if (!seen.contains(id)) {
                seen.insert(id);
                states.push_back({id, stateOf(fleet, id), std::nullopt, {}});
            }
        }
        if (const VirtualClusterId id = virtualClusterOf(change); !id.isEmpty() && !seenVirtual.contains(id)) {
            seenVirtual.insert(id);
            const GroupId group = groupsTouchedBy(change).front();
            const auto of = std::find_if(states.begin(), states.end(), [&](const GroupState &state) { return state.group == group; });
            of->virtualClusters.push_back({id, stateOf(fleet, id), std::nullopt});
        }
        if (Result<void> done = applyChange(change, fleet); !done) {
            putBefore(states, fleet);
            return fail(done.error());
        }
    }
    for (GroupState &state : states) {
        state.after = stateOf(fleet, state.group);
        for (VirtualState &each : state.virtualClusters)
            each.after = stateOf(fleet, each.virtualCluster);
        std::erase_if(state.virtualClusters, [](const VirtualState &each) { return each.before == each.after; });
    }
    std::erase_if(states, [](const GroupState &state) { return state.before == state.after && state.virtualClusters.empty(); });
    return states;
}

void putBefore(const std::vector<GroupState> &states, Fleet &fleet)
{
    for (const GroupState &state : states)
        putState(fleet, state, true);
}

void putAfter(const std::vector<GroupState> &states, Fleet &fleet)
{
    for (const GroupState &state : states)
        putState(fleet, state, false);
}

QSet<GroupId> groupsOf(const std::vector<GroupState> &states)
{
    QSet<GroupId> ids;
    for (const GroupState &state : states)
        ids.insert(state.group);
    return ids;
}

bool hasVirtualClusters(const std::vector<GroupState> &states)
{
    return std::any_of(states.begin(), states.end(), [](const GroupState &state) { return !state.virtualClusters.empty(); });
}

} // namespace easel
