// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/planrebase.h"

#include "planning/changesbetween.h"
#include "planning/fleetmerger.h"
#include "planning/operations.h"
#include "planning/virtualdiff.h"
#include "session/groupstates.h"

#include <QCoreApplication>

#include <algorithm>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(PlanRebase)
};

template <typename... Ts>
struct Overloaded : Ts...
{
    using Ts::operator()...;
};
template <typename... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

using Ids = QHash<GroupId, GroupId>;

/// The change with the backend's ids in place of the draft's.
Change withIds(Change change, const Ids &ids, const QHash<VirtualClusterId, VirtualClusterId> &deployed)
{
    const auto replace = [&](GroupId &id) { id = ids.value(id, id); };
    const auto replaceVirtual = [&](VirtualClusterId &id) { id = deployed.value(id, id); };
    std::visit(Overloaded{
                   [&](CreateGroup &c) { replace(c.group.id); },
                   [&](MoveMember &c) {
                       replace(c.from);
                       replace(c.to);
                   },
                   [&](DeployVirtualCluster &c) {
                       replace(c.group);
                       replace(c.virtualCluster.group);
                       replaceVirtual(c.virtualCluster.id);
                   },
                   [&](auto &c) {
                       replace(c.group);
                       if constexpr (requires { c.virtualCluster; })
                           replaceVirtual(c.virtualCluster);
                   },
               },
               change);
    return change;
}

bool isSame(const ClusterGroup *a, const ClusterGroup *b)
{
    return a == b || (a && b && a->scope == b->scope && sameContent(*a, *b));
}

/// The conflicts of the rebase before, sorted by what has become of them.
struct Earlier final
{
    std::vector<MergeConflict> open;
    std::vector<MergeConflict> settled;
    std::vector<MergeConflict> ofPlan; ///< open ones with another plan: the backend has no part in them
    QHash<QString, QString> ids; ///< those that have another id by now
};

Earlier sortConflicts(const std::vector<MergeConflict> &conflicts, const Plan &plan, const Fleet &base, const Fleet &draft, const Ids &created)
{
    QSet<QString> settled;
    for (const PlanStep &step : plan.done()) {
        for (const Settlement &settlement : step.settles)
            settled.insert(settlement.conflict);
    }
    Earlier result;
    for (const MergeConflict &conflict : conflicts) {
        MergeConflict renamed = withIds(conflict, created);
        result.ids.insert(conflict.id(), renamed.id());
        if (settled.contains(conflict.id()))
            result.settled.push_back(std::move(renamed));
        else if (conflict.isOfPlan)
            result.ofPlan.push_back(std::move(renamed));
        else if (isStillConflict(conflict, base, draft))
            result.open.push_back(std::move(renamed));
    }
    return result;
}

/// An apply that was broken off may have left a group under the name, or a member under the host DNS, by which it stepped
/// aside for a moment. That is the plan's own doing: the plan goes on from there.
std::vector<MergeConflict> stepsAside(const Fleet &oldBase, const Fleet &oldDraft, const Fleet &newBase)
{
    std::vector<MergeConflict> steps;
    const auto add = [&](const ClusterGroup &present, const GroupField &field) {
        MergeConflict step;
        step.group = present.id;
        step.field = field.key();
        step.ancestor = onlyField(field, present);
        steps.push_back(std::move(step));
    };
    for (const Operation &operation : orderOperations(oldBase, oldDraft)) {
        const ClusterGroup *present = newBase.group(operation.group);
        if (!present)
            continue;
        if (!operation.temporaryName.isEmpty() && present->name == operation.temporaryName)
            add(*present, {GroupField::Kind::Name, {}});
        for (auto it = operation.temporaryHosts.cbegin(); it != operation.temporaryHosts.cend(); ++it) {
            const Member *member = present->member(it.key());
            if (member && member->hostDns == it.value())
                add(*present, {GroupField::Kind::HostDns, it.key().toString()});
        }
    }
    return steps;
}

/// The base, with the groups of the plan that exist by now exactly as the plan had them at some step: what the plan does to
/// them after that is done to something known, and in nobody's way. With one that is otherwise somebody else had a hand in it.
Fleet withMade(const Plan &plan, const Fleet &oldBase, const Fleet &newBase, const Ids &created)
{
    Fleet known = oldBase;
    Fleet state = oldBase;
    for (const PlanStep &step : plan.done()) {
        if (!makeChanges(step.changes, state))
            break;
        for (auto it = created.cbegin(); it != created.cend(); ++it) {
            const ClusterGroup *planned = state.group(it.key());
            const ClusterGroup *made = newBase.group(it.value());
            if (planned && made && !oldBase.group(it.value()) && sameContent(*planned, *made))
                known.putGroup(*made);
        }
    }
    return known;
}

bool hasForeignNames(const std::vector<MergeConflict> &conflicts)
{
    return std::any_of(conflicts.begin(), conflicts.end(), [](const MergeConflict &conflict) {
        return conflict.kind == MergeConflict::Kind::EditedBoth
               && (conflict.field == QStringLiteral("name") || conflict.field.startsWith(QStringLiteral("hostDns:")));
    });
}

class Rebaser final
{
public:
    Rebaser(const Fleet &oldBase, const Fleet &oldDraft, const Fleet &newBase, const FleetMerge &merge, FleetMerger merger)
        : m_oldBase(oldBase), m_newBase(newBase), m_merge(merge), m_merger(std::move(merger)), m_oldDraft(oldDraft),
          m_state(oldBase), m_shown(oldBase), m_draft(newBase)
    {
        for (auto it = merge.created.cbegin(); it != merge.created.cend(); ++it) {
            if (const ClusterGroup *group = oldDraft.group(it.key()); group && it.key() != it.value()) {
                ClusterGroup copy = *group;
                copy.id = it.value();
                m_oldDraft.removeGroup(it.key());
                m_oldDraft.putGroup(std::move(copy));
            }
        }
    }

    const Fleet &draft() const { return m_draft; }

    /// What the changes of a step come to on the new base. Nothing when they do not fit each other any more.
    std::optional<std::vector<Change>> next(const std::vector<Change> &old, bool isDone)
    {
        std::vector<Change> changes;
        for (const Change &change : old)
            changes.push_back(withIds(change, m_merge.created, m_merge.deployed));
        const Result<std::vector<GroupState>> states = makeChanges(changes, m_state);
        if (!states)
            return std::nullopt;
        // Who goes does so before its group, and who comes after it: the groups' changes are between.
        std::vector<Change> ofGroups;
        std::vector<Change> first;
        std::vector<Change> last;
        for (const Change &change : changes) {
            const bool isOfGroup = virtualClusterOf(change).isEmpty();
            (isOfGroup ? ofGroups : std::holds_alternative<DeleteVirtualCluster>(change) && last.empty() ? first : last).push_back(change);
        }
        std::vector<Change> made = madeOfVirtual(first);
        if (std::optional<std::vector<Change>> next = nextOfGroups(ofGroups, *states, isDone))
            std::move(next->begin(), next->end(), std::back_inserter(made));
        for (Change &change : madeOfVirtual(last))
            made.push_back(std::move(change));
        return made;
    }

    /// What is left to do so that the draft is what the merge says.
    std::vector<Change> rest()
    {
        std::vector<Change> changes = restOfGroups();
        for (const VirtualPair &pair : changedVirtualClusters(m_draft, m_merge.draft)) {
            for (Change &change : changesBetween(pair))
                changes.push_back(std::move(change));
        }
        const Result<std::vector<GroupState>> done = makeChanges(ofVirtualClusters(changes), m_draft);
        Q_ASSERT(done);
        return changes;
    }

private:
    static std::vector<Change> ofVirtualClusters(const std::vector<Change> &changes)
    {
        std::vector<Change> result;
        std::copy_if(changes.begin(), changes.end(), std::back_inserter(result), [](const Change &change) { return !virtualClusterOf(change).isEmpty(); });
        return result;
    }

    /// Those of the changes that can be made still and come to something; made. What they do not come to, rest() does.
    std::vector<Change> madeOfVirtual(const std::vector<Change> &changes)
    {
        std::vector<Change> made;
        for (const Change &change : changes) {
            const Result<std::vector<GroupState>> states = makeChanges({change}, m_draft);
            if (states && !states->empty())
                made.push_back(change);
        }
        return made;
    }

    /// The same for the changes of groups alone.
    std::optional<std::vector<Change>> nextOfGroups(const std::vector<Change> &changes, const std::vector<GroupState> &states, bool isDone)
    {
        const std::vector<GroupId> affected = follow(states, isDone);
        std::vector<std::optional<ClusterGroup>> wanted;
        for (const GroupId &id : affected)
            wanted.push_back(m_merger.groupOf(id, m_shown));
        if (std::optional<std::vector<Change>> kept = keep(changes, affected, wanted))
            return kept;
        return make(affected, wanted);
    }

    std::vector<Change> restOfGroups()
    {
        std::vector<GroupId> ids;
        std::vector<std::optional<ClusterGroup>> wanted;
        const auto look = [&](const GroupId &id) {
            const ClusterGroup *group = m_merge.draft.group(id);
            if (!isSame(m_draft.group(id), group)) {
                ids.push_back(id);
                wanted.push_back(group ? std::optional(*group) : std::nullopt);
            }
        };
        for (const GroupId &id : m_merge.draft.groupIds())
            look(id);
        for (const GroupId &id : m_draft.groupIds()) {
            if (!m_merge.draft.group(id))
                look(id);
        }
        return make(ids, wanted);
    }

    /// Goes on with the old plan, and tells which groups of the new one may be others for it.
    std::vector<GroupId> follow(const std::vector<GroupState> &states, bool isDone)
    {
        std::vector<GroupId> affected;
        QSet<GroupId> more;
        for (const GroupState &state : states) {
            affected.push_back(state.group);
            for (const std::optional<ClusterGroup> *each : {&state.before, &state.after}) {
                if (*each)
                    m_merger.addAffected(**each, more);
            }
            if (state.after)
                m_shown.putGroup(isDone ? withoutDetours(*state.after) : *state.after);
            else
                m_shown.removeGroup(state.group);
        }
        for (const GroupId &id : affected)
            more.remove(id);
        std::vector<GroupId> sorted(more.begin(), more.end());
        std::sort(sorted.begin(), sorted.end());
        std::move(sorted.begin(), sorted.end(), std::back_inserter(affected));
        return affected;
    }

    /// What the plan wanted and the new base has is so from the first step on: the ways that led there are gone ways.
    ClusterGroup withoutDetours(ClusterGroup group) const
    {
        const ClusterGroup *wanted = m_oldDraft.group(group.id);
        const ClusterGroup *present = m_newBase.group(group.id);
        const ClusterGroup *merged = m_merge.draft.group(group.id);
        const ClusterGroup *base = m_oldBase.group(group.id);
        if (!wanted || !present || !merged)
            return group;
        for (const GroupField &field : differingFields(group, *wanted)) {
            if ((!base || !sameField(field, *base, *wanted)) && sameField(field, *merged, *present))
                copyField(field, *wanted, group);
        }
        return group;
    }

    /// The old changes, without those that change nothing, when they make what is wanted; none when all of them together
    /// change nothing.
    std::optional<std::vector<Change>> keep(const std::vector<Change> &changes, const std::vector<GroupId> &affected,
                                            const std::vector<std::optional<ClusterGroup>> &wanted)
    {
        std::vector<std::vector<GroupState>> made;
        std::vector<Change> kept;
        bool fits = true;
        for (const Change &change : changes) {
            Result<std::vector<GroupState>> states = makeChanges({change}, m_draft);
            fits = states.has_value();
            if (!fits)
                break;
            if (states->empty())
                continue;
            kept.push_back(change);
            made.push_back(std::move(*states));
        }
        for (size_t i = 0; fits && i < affected.size(); ++i)
            fits = isSame(m_draft.group(affected[i]), wanted[i] ? &*wanted[i] : nullptr);
        if (fits && !isNothing(made))
            return kept;
        for (auto it = made.rbegin(); it != made.rend(); ++it)
            putBefore(*it, m_draft);
        return fits ? std::optional(std::vector<Change>()) : std::nullopt;
    }

    /// Whether what was done, one after the other, comes to nothing: a member that left and came back as it was, say.
    bool isNothing(const std::vector<std::vector<GroupState>> &made) const
    {
        QSet<GroupId> seen;
        for (const std::vector<GroupState> &states : made) {
            for (const GroupState &state : states) {
                if (seen.contains(state.group))
                    continue;
                seen.insert(state.group);
                if (!isSame(m_draft.group(state.group), state.before ? &*state.before : nullptr))
                    return false;
            }
        }
        return true;
    }

    std::vector<Change> make(const std::vector<GroupId> &ids, const std::vector<std::optional<ClusterGroup>> &wanted)
    {
        std::vector<GroupPair> pairs;
        for (size_t i = 0; i < ids.size(); ++i)
            pairs.push_back({m_draft.group(ids[i]), wanted[i] ? &*wanted[i] : nullptr});
        std::vector<Change> changes = changesBetween(pairs);
        const Result<std::vector<GroupState>> done = makeChanges(changes, m_draft);
        Q_ASSERT(done);
        // What only puts members in another order is no change.
        return done && done->empty() ? std::vector<Change>() : changes;
    }

    const Fleet &m_oldBase;
    const Fleet &m_newBase;
    const FleetMerge &m_merge;
    const FleetMerger m_merger;
    Fleet m_oldDraft; ///< under the ids of the new plan, as all from here on
    Fleet m_state; ///< the old base with the steps of the old plan that have been seen
    Fleet m_shown; ///< the same without detours
    Fleet m_draft; ///< the new base with the steps of the new plan
};

/// Whether the groups are the same in both, whatever else has changed.
bool haveSameGroups(const Fleet &a, const Fleet &b)
{
    const std::vector<GroupId> ids = a.groupIds();
    return ids.size() == b.groupIds().size()
           && std::all_of(ids.begin(), ids.end(), [&](const GroupId &id) { return isSame(a.group(id), b.group(id)); });
}

/// Whether the virtual clusters that the plan touches are the same in both bases, and in both drafts.
bool haveSameVirtualClusters(const Fleet &oldBase, const Fleet &newBase, const Fleet &oldDraft, const Fleet &newDraft)
{
    const auto same = [](const VirtualCluster *a, const VirtualCluster *b) {
        return (!a && !b) || (a && b && a->name == b->name && a->group == b->group && sameContent(*a, *b));
    };
    std::vector<VirtualClusterId> ids = oldDraft.plannedVirtualClusters();
    const std::vector<VirtualClusterId> more = newDraft.plannedVirtualClusters();
    ids.insert(ids.end(), more.begin(), more.end());
    return std::all_of(ids.begin(), ids.end(), [&](const VirtualClusterId &id) {
        return same(oldBase.virtualCluster(id), newBase.virtualCluster(id)) && same(oldDraft.virtualCluster(id), newDraft.virtualCluster(id));
    });
}

void renameSettlements(PlanStep &step, const Earlier &earlier, const QSet<QString> &alive)
{
    for (Settlement &settlement : step.settles)
        settlement.conflict = earlier.ids.value(settlement.conflict, settlement.conflict);
    std::erase_if(step.settles, [&](const Settlement &settlement) { return !alive.contains(settlement.conflict); });
}

MergeRecord recordOf(FleetMerge &merge, const Earlier &earlier, const Fleet &newBase)
{
    MergeRecord record;
    record.conflicts = std::move(merge.conflicts);
    record.mergedByItself = std::move(merge.mergedByItself);
    QSet<QString> ids;
    for (const MergeConflict &conflict : record.conflicts)
        ids.insert(conflict.id());
    for (MergeConflict &conflict : record.conflicts) {
        for (const MergeConflict &old : earlier.open) {
            if (conflict.note.isEmpty() && !old.note.isEmpty() && old.group == conflict.group)
                conflict.note = old.note;
        }
    }
    const auto keep = [&](const MergeConflict &conflict) {
        if (!ids.contains(conflict.id()))
            record.conflicts.push_back(conflict);
    };
    for (const MergeConflict &conflict : earlier.settled) {
        if (isStillTheirs(conflict, newBase))
            keep(conflict);
    }
    for (const MergeConflict &conflict : earlier.ofPlan)
        keep(conflict);
    // Of a rule that is broken the findings say whether it still is.
    for (const MergeConflict &conflict : earlier.open) {
        if (conflict.kind == MergeConflict::Kind::RuleBroken)
            keep(conflict);
    }
    return record;
}

/// Of a step that has nothing left to do since its group is gone: should the group be made anew, the note comes back.
void keepNote(const PlanStep &step, MergeRecord &record)
{
    for (MergeConflict &conflict : record.conflicts) {
        if (conflict.kind != MergeConflict::Kind::DeletedTheirs && conflict.kind != MergeConflict::Kind::ScopeGone)
            continue;
        const bool isHere = std::any_of(step.changes.begin(), step.changes.end(),
                                        [&](const Change &change) { return groupsTouchedBy(change).contains(conflict.group); });
        if (isHere)
            conflict.note = conflict.note.isEmpty() ? step.note : conflict.note + u'\n' + step.note;
    }
}

} // namespace

MergeConflict withIds(MergeConflict conflict, const QHash<GroupId, GroupId> &ids)
{
    const auto replace = [&](GroupId &id) { id = ids.value(id, id); };
    replace(conflict.group);
    for (GroupId &other : conflict.others)
        replace(other);
    for (std::optional<ClusterGroup> *state : {&conflict.ancestor, &conflict.theirState, &conflict.myState}) {
        if (*state)
            replace((*state)->id);
    }
    for (std::optional<VirtualCluster> *state : {&conflict.ancestorVirtual, &conflict.theirVirtual, &conflict.myVirtual}) {
        if (*state)
            replace((*state)->group);
    }
    return conflict;
}

RebasedPlan rebasePlan(const Plan &plan, const Fleet &oldBase, const Fleet &oldDraft, const Fleet &newBase, const Ids &created,
                       const std::vector<MergeConflict> &conflicts, const QDateTime &now, const QString &restTitle)
{
    const Earlier earlier = sortConflicts(conflicts, plan, oldBase, oldDraft, created);
    std::vector<MergeConflict> open = earlier.open;
    const Fleet known = created.isEmpty() ? oldBase : withMade(plan, oldBase, newBase, created);
    FleetMerge merge = mergeFleets(known, newBase, oldDraft, created, open);
    if (hasForeignNames(merge.conflicts)) {
        std::vector<MergeConflict> aside = stepsAside(oldBase, oldDraft, newBase);
        if (!aside.empty()) {
            std::move(aside.begin(), aside.end(), std::back_inserter(open));
            merge = mergeFleets(known, newBase, oldDraft, created, open);
        }
    }
    RebasedPlan result;
    result.record = recordOf(merge, earlier, newBase);
    result.created = merge.created;
    QSet<QString> alive;
    for (const MergeConflict &conflict : result.record.conflicts)
        alive.insert(conflict.id());

    // Where nothing moved, each step stays what it is, also one that could be said with fewer changes.
    if (created.isEmpty() && haveSameGroups(oldBase, newBase) && haveSameGroups(oldDraft, merge.draft)
        && haveSameVirtualClusters(oldBase, newBase, oldDraft, merge.draft)) {
        result.plan = plan;
        result.draft = newBase;
        for (PlanStep &step : result.plan.steps)
            renameSettlements(step, earlier, alive);
        const bool isDone = std::all_of(plan.steps.begin(), plan.steps.begin() + plan.position,
                                        [&](const PlanStep &step) { return makeChanges(step.changes, result.draft).has_value(); });
        Q_ASSERT(isDone); // they made the old draft
        if (isDone)
            return result;
        result.plan = {};
    }

    Rebaser rebaser(oldBase, oldDraft, newBase, merge, FleetMerger(known, newBase, merge.created, open));
    for (const PlanStep &old : plan.done()) {
        PlanStep step = old;
        renameSettlements(step, earlier, alive);
        std::optional<std::vector<Change>> changes = rebaser.next(old.changes, true);
        Q_ASSERT(changes); // they made the old draft
        step.changes = changes ? std::move(*changes) : std::vector<Change>();
        if (!step.changes.empty() || !step.settles.empty())
            result.plan.steps.push_back(std::move(step));
        else if (!step.note.isEmpty())
            keepNote(old, result.record);
    }
    if (std::vector<Change> rest = rebaser.rest(); !rest.empty())
        result.plan.steps.push_back({restTitle.isEmpty() ? Text::tr("Bring the plan onto the backend's new state") : restTitle, std::move(rest), now, {}});
    result.plan.position = static_cast<qsizetype>(result.plan.steps.size());
    result.draft = rebaser.draft();

    for (size_t i = static_cast<size_t>(plan.position); i < plan.steps.size(); ++i) {
        PlanStep step = plan.steps[i];
        renameSettlements(step, earlier, alive);
        // Redo goes in order: what comes after a step that cannot be redone, or that decided on what is no more, cannot be reached.
        if (step.settles.size() != plan.steps[i].settles.size())
            break;
        std::optional<std::vector<Change>> changes = rebaser.next(step.changes, false);
        if (!changes || (changes->empty() && step.settles.empty()))
            break;
        step.changes = std::move(*changes);
        result.plan.steps.push_back(std::move(step));
    }
    return result;
}

} // namespace easel
