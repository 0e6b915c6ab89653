// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/threeway.h"

#include <functional>

namespace easel {

/// A conflict of the plan, and whether there is still something to decide.
struct PlanConflict final
{
    enum class State {
        Open,
        Settled, ///< by a step of the plan: undoing it opens the conflict again
        Moot,    ///< the draft is such that nobody is in the way any more; a later step may change that
    };
    MergeConflict conflict;
    State state = State::Open;
    std::optional<Choice> choice; ///< of a settled one; none when it was settled by an edit
    friend bool operator==(const PlanConflict &a, const PlanConflict &b)
    {
        return a.state == b.state && a.choice == b.choice && a.conflict.id() == b.conflict.id() && a.conflict.reason == b.conflict.reason && a.conflict.mine == b.conflict.mine
               && a.conflict.groupName == b.conflict.groupName;
    }
};

/// The conflicts that the last rebase left, and what the plan has made of them since.
class PlanConflicts final
{
public:
    /// Whether a rule that the merge broke is still broken.
    using IsBroken = std::function<bool(const MergeConflict &)>;

    void reset(MergeRecord record);
    /// Looks again after a step was done or undone. True when something is other than before.
    bool update(const Plan &plan, const Fleet &base, const Fleet &draft, const IsBroken &isBroken);

    const MergeRecord &record() const { return m_record; }
    const std::vector<PlanConflict> &all() const { return m_conflicts; }
    const PlanConflict *find(const QString &id) const;
    int openCount() const;
    /// The title of a step that settles these.
    static QString titleOf(const std::vector<const PlanConflict *> &conflicts, std::optional<Choice> choice);
    /// Why the plan cannot be applied: names what is open. Nothing when nothing is.
    std::optional<Error> blocker() const;

private:
    MergeRecord m_record;
    std::vector<PlanConflict> m_conflicts;
};

} // namespace easel
