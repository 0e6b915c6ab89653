// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/groupstates.h"

namespace easel {
namespace {

std::optional<ClusterGroup> stateOf(const Fleet &fleet, const GroupId &id)
{
    const ClusterGroup *group = fleet.group(id);
    return group ? std::optional(*group) : std::nullopt;
}

void put(Fleet &fleet, const GroupId &id, const std::optional<ClusterGroup> &state)
{
    if (state)
        fleet.putGroup(*state);
    else
        fleet.removeGroup(id);
}

} // namespace

Result<std::vector<GroupState>> makeChanges(const std::vector<Change> &changes, Fleet &fleet)
{
    std::vector<GroupState> states;
    QSet<GroupId> seen;
    for (const Change &change : changes) {
        for (const GroupId &id : groupsTouchedBy(change)) {
            if (!seen.contains(id)) {
                seen.insert(id);
                states.push_back({id, stateOf(fleet, id), std::nullopt});
            }
        }
        if (Result<void> done = applyChange(change, fleet); !done) {
            putBefore(states, fleet);
            return fail(done.error());
        }
    }
    for (GroupState &state : states)
        state.after = stateOf(fleet, state.group);
    std::erase_if(states, [](const GroupState &state) { return state.before == state.after; });
    return states;
}

void putBefore(const std::vector<GroupState> &states, Fleet &fleet)
{
    for (const GroupState &state : states)
        put(fleet, state.group, state.before);
}

void putAfter(const std::vector<GroupState> &states, Fleet &fleet)
{
    for (const GroupState &state : states)
        put(fleet, state.group, state.after);
}

QSet<GroupId> groupsOf(const std::vector<GroupState> &states)
{
    QSet<GroupId> ids;
    for (const GroupState &state : states)
        ids.insert(state.group);
    return ids;
}

} // namespace easel
