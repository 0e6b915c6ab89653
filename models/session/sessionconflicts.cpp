// SPDX-License-Identifier: GPL-3.0-or-later
// What a planning session does about conflicts with the backend.
#include "base/clock.h"
#include "session/planningsession.h"
#include "session/planrebase.h"

#include <algorithm>

namespace easel {
namespace {

/// Two findings about one thing; what they say of it may have other numbers in it.
bool isSameRule(const Finding &a, const Finding &b)
{
    return a.rule == b.rule && a.cluster == b.cluster;
}

bool stands(const Finding &finding)
{
    return finding.severity == Severity::Error && !finding.waiver;
}

/// Whether a conflict says the same already, and more of it.
bool isSaid(const Finding &finding, const std::vector<MergeConflict> &conflicts)
{
    using Kind = MergeConflict::Kind;
    return std::any_of(conflicts.begin(), conflicts.end(), [&](const MergeConflict &conflict) {
        const bool isHere = conflict.group == finding.group || conflict.others.contains(finding.group);
        if (!isHere)
            return false;
        switch (conflict.kind) {
        case Kind::NameTaken: return finding.rule == QStringLiteral("NAME-TAKEN");
        case Kind::ClusterGone:
        case Kind::ClusterTaken: return finding.cluster == conflict.cluster;
        case Kind::ScopeGone: return true;
        case Kind::RuleBroken: return conflict.field == finding.rule && conflict.cluster == finding.cluster;
        case Kind::EditedBoth:
        case Kind::DeletedTheirs:
        case Kind::DeletedMine:
        case Kind::VirtualSizeBoth:
        case Kind::VirtualDeletedTheirs:
        case Kind::VirtualDeletedMine:
        case Kind::VirtualGroupGone: return false;
        case Kind::VirtualNameTaken: return finding.rule == QStringLiteral("VIRTUAL-NAME-TAKEN");
        }
        Q_UNREACHABLE();
    });
}

/// The groups that the plan makes, ends or changes; in the others it has no part.
std::vector<GroupId> plannedGroups(const Fleet &base, const Fleet &draft)
{
    std::vector<GroupId> planned;
    for (const GroupId &id : draft.groupIds()) {
        if (draft.group(id) != base.group(id))
            planned.push_back(id);
    }
    for (const GroupId &id : base.groupIds()) {
        if (!draft.group(id))
            planned.push_back(id);
    }
    return planned;
}

} // namespace

bool PlanningSession::updateConflicts()
{
    return m_conflicts.update(m_plan, m_base, m_draft, [this](const MergeConflict &conflict) {
        const std::vector<Finding> found = m_findings.value(conflict.group);
        return std::any_of(found.begin(), found.end(), [&](const Finding &finding) {
            return stands(finding) && finding.rule == conflict.field && finding.cluster == conflict.cluster;
        });
    });
}

/// Looks for rules that the plan on the new base breaks, and neither the plan on the old one nor the new base. What an earlier
/// merge broke so stays a conflict for as long as it is broken.
void PlanningSession::findBrokenRules(const Fleet &newBase, RebasedPlan &rebased) const
{
    std::vector<MergeConflict> &conflicts = rebased.record.conflicts;
    QSet<QString> settled;
    for (const PlanStep &step : rebased.plan.done()) {
        for (const Settlement &settlement : step.settles)
            settled.insert(settlement.conflict);
    }
    // Those that are settled open again when that is undone; of the others it is looked again.
    QSet<QString> earlier;
    std::erase_if(conflicts, [&](const MergeConflict &conflict) {
        const bool isOpen = conflict.kind == MergeConflict::Kind::RuleBroken && !settled.contains(conflict.id());
        if (isOpen)
            earlier.insert(conflict.id());
        return isOpen;
    });
    if (m_plan.isEmpty())
        return;
    const Fleet &newDraft = rebased.draft;
    QHash<GroupId, GroupId> draftIds;
    for (auto it = rebased.created.cbegin(); it != rebased.created.cend(); ++it)
        draftIds.insert(it.value(), it.key());
    const auto has = [](const std::vector<Finding> &findings, const Finding &finding) {
        return std::any_of(findings.begin(), findings.end(), [&](const Finding &other) { return isSameRule(finding, other); });
    };
    const RuleCheck rules = ruleCheck();
    for (const GroupId &id : plannedGroups(newBase, newDraft)) {
        const ClusterGroup *theirs = newBase.group(id);
        const ClusterGroup *group = newDraft.group(id);
        std::optional<std::vector<Finding>> ofTheirs; // looked for when it is asked for
        for (const Finding &finding : rules.findings(newBase, newDraft, id)) {
            MergeConflict conflict;
            conflict.kind = MergeConflict::Kind::RuleBroken;
            conflict.group = id;
            conflict.groupName = (group ? group : theirs)->name;
            conflict.field = finding.rule;
            conflict.cluster = finding.cluster;
            conflict.finding = finding.message;
            const bool isMine = has(m_findings.value(draftIds.value(id, id)), finding) && !earlier.contains(conflict.id());
            if (!stands(finding) || isMine || isSaid(finding, conflicts))
                continue;
            if (!ofTheirs)
                ofTheirs = theirs ? m_catalogue.check(newBase, *theirs) : std::vector<Finding>();
            if (!has(*ofTheirs, finding))
                conflicts.push_back(std::move(conflict));
        }
    }
}

Result<void> PlanningSession::performSteps(std::vector<PlanStep> steps, const std::vector<MergeConflict> &conflicts)
{
    if (Result<void> editable = requireEditable(); !editable)
        return editable;
    Plan plan = m_plan;
    plan.steps.resize(static_cast<size_t>(plan.position));
    Fleet draft = m_draft;
    for (PlanStep &step : steps) {
        const Result<std::vector<GroupState>> states = makeChanges(step.changes, draft);
        if (!states)
            return fail(states.error());
        if (!states->empty())
            plan.steps.push_back(std::move(step));
    }
    if (static_cast<qsizetype>(plan.steps.size()) == plan.position && conflicts.empty())
        return {};
    plan.position = static_cast<qsizetype>(plan.steps.size());
    MergeRecord record = m_conflicts.record();
    for (const MergeConflict &conflict : conflicts) {
        const QString id = conflict.id();
        std::erase_if(record.conflicts, [&](const MergeConflict &known) { return known.id() == id; });
        record.conflicts.push_back(conflict);
        for (PlanStep &step : plan.steps)
            std::erase_if(step.settles, [&](const Settlement &settlement) { return settlement.conflict == id; });
    }
    if (Result<void> stored = m_workspace->storePlan(plan, record); !stored)
        return stored;
    replaceAll(m_base, std::move(plan), std::move(record));
    return {};
}

Result<void> PlanningSession::requireSettled() const
{
    if (const std::optional<Error> blocker = m_conflicts.blocker())
        return fail(*blocker);
    return {};
}

Result<void> PlanningSession::settle(const QStringList &ids, Choice choice)
{
    std::vector<const PlanConflict *> conflicts;
    std::vector<Change> changes;
    Fleet draft = m_draft;
    for (const QString &id : ids) {
        const PlanConflict *conflict = m_conflicts.find(id);
        if (!conflict || conflict->state != PlanConflict::State::Open)
            return fail(ErrorCode::NotFound, tr("This conflict is not open any more."), id);
        // What one choice does, the next one sees.
        Result<std::vector<Change>> more = easel::settle(conflict->conflict, choice, m_base, draft);
        if (!more)
            return fail(more.error());
        if (const Result<std::vector<GroupState>> done = makeChanges(*more, draft); !done)
            return fail(done.error());
        std::move(more->begin(), more->end(), std::back_inserter(changes));
        conflicts.push_back(conflict);
    }
    if (conflicts.empty())
        return {};
    return settle(conflicts, choice, std::move(changes));
}

Result<void> PlanningSession::settleByEdit(const QString &id, std::vector<Change> changes)
{
    const PlanConflict *conflict = m_conflicts.find(id);
    if (!conflict || conflict->state != PlanConflict::State::Open)
        return fail(ErrorCode::NotFound, tr("This conflict is not open any more."), id);
    return settle({conflict}, std::nullopt, std::move(changes));
}

Result<void> PlanningSession::settle(const std::vector<const PlanConflict *> &conflicts, std::optional<Choice> choice, std::vector<Change> changes)
{
    if (Result<void> editable = requireEditable(); !editable)
        return editable;
    Result<std::vector<GroupState>> states = makeChanges(changes, m_draft);
    if (!states)
        return fail(states.error());
    putBefore(*states, m_draft);
    PlanStep step{PlanConflicts::titleOf(conflicts, choice), std::move(changes), m_clock.now(), {}};
    QStringList notes;
    for (const PlanConflict *conflict : conflicts) {
        step.settles.push_back({conflict->conflict.id(), choice});
        // Why the plan did what is made anew here is still to be known by those who approve it.
        if (choice == Choice::Mine && !conflict->conflict.note.isEmpty())
            notes << conflict->conflict.note;
    }
    step.note = notes.join(u'\n');
    return push(std::move(step), std::move(*states));
}

} // namespace easel
