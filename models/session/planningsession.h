// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/admission.h"
#include "rules/findingsaudit.h"
#include "rules/rulecatalogue.h"
#include "rules/rulepolicy.h"
#include "session/groupstates.h"
#include "session/planapproval.h"
#include "session/planconflicts.h"
#include "session/rulecheck.h"
#include "workspace/workspace.h"

#include <QObject>
#include <QSet>
#include <QUndoStack>

#include <functional>

namespace easel {

class Clock;
struct RebasedPlan;

/// The one door through which anything is edited. Holds base, plan and draft of a workspace, keeps the findings up to
/// date, and writes each edit to the disk before it returns.
class PlanningSession final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanningSession)

public:
    /// Loads base and plan. The session owns the workspace; `clock` must outlive it.
    static Result<std::unique_ptr<PlanningSession>> open(std::unique_ptr<Workspace> workspace, const Clock &clock);
    ~PlanningSession() override;

    Workspace &workspace() { return *m_workspace; }
    const Workspace &workspace() const { return *m_workspace; }
    const RuleCatalogue &catalogue() const { return m_catalogue; }
    const Clock &clock() const { return m_clock; }

    const Fleet &base() const { return m_base; }   ///< what the backend had at the last pull
    const Fleet &draft() const { return m_draft; } ///< the base with the plan applied: what is shown
    const Plan &plan() const { return m_plan; }    ///< mirrors the undo stack, step by step
    bool isPlanEmpty() const { return m_plan.isEmpty(); }
    bool canEdit() const; ///< false while read-only, or while an apply runs
    Result<void> requireEditable() const; ///< why nothing can be edited now
    /// What the plan is about, and whether it is sealed.
    PlanApproval &approval() { return m_approval; }
    const PlanApproval &approval() const { return m_approval; }

    /// Does the changes as one undoable step and stores it. All or nothing: on an error draft, plan and disk are as before.
    /// An empty list, or changes that change nothing, are no step.
    Result<void> perform(const QString &title, std::vector<Change> changes);
    /// Does several steps as perform() does one, each with its own title, time and note, and stores them together with what
    /// they are in the way of. A conflict that was settled before is open again.
    Result<void> performSteps(std::vector<PlanStep> steps, const std::vector<MergeConflict> &conflicts = {});
    Result<void> undo();
    Result<void> redo();
    /// For menus (titles, enabled states) and for views of the steps. Never push to it: perform() does.
    const QUndoStack &undoStack() const { return m_undo; }
    /// A note to a step of the plan, for those who approve it.
    Result<void> setStepNote(qsizetype index, const QString &note);
    /// Takes the whole plan back, as one act that cannot be undone.
    Result<void> discardPlan();

    // Findings are weighed by the workspace's policy. Waived ones are told apart: nobody has to look at them today.
    /// What the group breaks in the draft, in catalogue order, and what stands against its change or deletion.
    std::vector<Finding> findings(const GroupId &group) const;
    /// All of them, errors first, then in the order of the board, deleted groups last.
    std::vector<Finding> findings() const;
    /// Those that somebody answers for, in the order of the board.
    std::vector<Finding> waivedFindings() const;
    /// What the base breaks already, waived or not.
    const std::vector<Finding> &baseFindings() const;
    /// The findings that count, those of today told apart from what the plan adds and removes.
    FindingsAudit audit() const;
    /// What stands in the way of applying the difference between two fleets: what the backend would refuse, and what the
    /// policy makes an error and nobody waived.
    std::vector<Finding> applyBlockers(const Fleet &base, const Fleet &draft) const;
    std::vector<Finding> applyBlockers() const { return applyBlockers(m_base, m_draft); }
    /// The rules as they are weighed now, for another thread.
    RuleCheck ruleCheck() const;

    const RulePolicy &policy() const { return m_policy; }
    /// Stores the policy and weighs the findings anew. Not a step of the plan: it changes nothing that is applied.
    Result<void> setPolicy(RulePolicy policy);
    /// Stores what each user may draw on of the tenant's developer credit, or that nobody knows. No step of the plan either.
    Result<void> setUserCredit(const std::optional<DeveloperCredit> &credit);

    Admission admission(std::vector<ClusterId> clusters, GroupId from = {}) const;

    /// A pull has brought a new base: stores it and puts the plan onto it, in one transaction. What the plan and the backend
    /// both changed, each in its way, is in conflicts() afterwards; what has come true already leaves the plan without a
    /// word (planrebase.h). `created` names groups of the plan that exist by now: draft id to uid.
    Result<void> rebase(Fleet newBase, const QDateTime &pulledAt, const QHash<GroupId, GroupId> &created = {});
    /// What the last rebase found, in the order of the board: open, settled and moot.
    const std::vector<PlanConflict> &conflicts() const { return m_conflicts.all(); }
    int openConflicts() const { return m_conflicts.openCount(); }
    /// What the backend changed in groups of the plan, and stood in nobody's way.
    const std::vector<MergedField> &mergedByItself() const { return m_conflicts.record().mergedByItself; }
    /// Settles open conflicts as one step, which undo takes back; all or nothing. NotFound when one of them is not open.
    Result<void> settle(const QStringList &ids, Choice choice);
    /// Settles one by an edit that is neither side.
    Result<void> settleByEdit(const QString &id, std::vector<Change> changes);
    /// Why the plan cannot be applied yet: which conflicts nobody has settled.
    Result<void> requireSettled() const;
    /// The plan was applied in full and `newBase` was pulled after it: the first stores it and empties plan and journal on
    /// the disk, the second takes over what was stored, and what ruleCheck() has found in it. In two parts, since both take
    /// longer than a window may be away: they are done on other threads, while nothing can be edited.
    QFuture<Result<void>> storeApplied(const Fleet &newBase, const QDateTime &pulledAt);
    void takeApplied(Fleet newBase, RuleCheck::Findings findings);
    /// Shows what a first pull has brought so far. Only while there is neither a base nor a plan. It is not edited, not checked
    /// and not stored; rebase() or endPreview() ends it.
    void preview(Fleet partial);
    void endPreview();
    /// The program speaks another language now: findings, conflicts and titles of steps that are made from the plan say it too. What
    /// people wrote stays.
    void retranslate();
    /// While an apply runs nothing is edited.
    void setApplying(bool applying);
    bool isApplying() const { return m_applying; }

Q_SIGNALS:
    /// These groups were changed, made or removed in the draft. Emitted after findings are up to date, once a step.
    void groupsChanged(const QSet<easel::GroupId> &groups);
    /// Base and draft are other ones: read everything again.
    void fleetReset();
    /// Findings of these groups changed (a superset of groupsChanged's when a rule looks at neighbours).
    void findingsChanged(const QSet<easel::GroupId> &groups);
    void policyChanged();
    /// conflicts() has others, or one of them was settled or opened again.
    void conflictsChanged();
    /// Steps, position or notes of the plan changed.
    void planChanged();
    void canEditChanged();
    /// A write to the workspace failed while undoing through a view; the message is for people. Draft, plan and undo
    /// stack are as before.
    void storageFailed(const easel::Error &error);

private:
    class StepCommand;
    enum class Direction { Undo, Redo };
    PlanningSession(std::unique_ptr<Workspace> workspace, const Clock &clock);

    Result<void> load();
    /// Replays the plan onto the base: draft, undo stack, findings and conflicts follow.
    Result<void> replay(std::optional<RuleCheck::Findings> findings = {});
    void replaceAll(Fleet base, Plan plan, MergeRecord merge = {}, std::optional<RuleCheck::Findings> findings = {});
    Result<void> push(PlanStep step, std::vector<GroupState> states);
    Result<void> settle(const std::vector<const PlanConflict *> &conflicts, std::optional<Choice> choice, std::vector<Change> changes);
    bool updateConflicts();
    void findBrokenRules(const Fleet &newBase, RebasedPlan &rebased) const;
    bool leavePreview();
    /// What a command does when the undo stack runs it. Stores first; on an error nothing changes, and the stack goes back.
    void moveOver(const std::vector<GroupState> &states, Direction direction);
    Result<void> moveStack(Direction direction);
    void alignStack();
    void addNeighbours(const std::vector<GroupState> &states, QSet<GroupId> &affected) const;
    void updateFindings(const QSet<GroupId> &changed, const QSet<GroupId> &affected);
    std::vector<Finding> allFindings(bool waived) const;
    Result<void> keepWaivers(const Fleet &newBase, const QHash<GroupId, GroupId> &created);
    void checkAll();

    PlanApproval m_approval; ///< first to hear of a change
    std::unique_ptr<Workspace> m_workspace;
    const Clock &m_clock;
    RuleCatalogue m_catalogue;
    RulePolicy m_policy;
    Fleet m_base;
    Fleet m_draft;
    Plan m_plan;
    PlanConflicts m_conflicts;
    QUndoStack m_undo;
    QHash<GroupId, std::vector<Finding>> m_findings; ///< waived ones too
    mutable std::optional<std::vector<Finding>> m_baseFindings; ///< made when somebody asks
    std::optional<Error> m_moveError; ///< why the last move of the undo stack did not happen
    bool m_isAligning = false; ///< the undo stack is being set to what the plan is already
    bool m_isPushing = false;  ///< the step that is being pushed is on the disk already
    bool m_isAsked = false;    ///< undo() or redo() is running and returns the error itself
    bool m_applying = false;
    bool m_isPreview = false; ///< base and draft are a part of what a pull will bring
};

} // namespace easel
