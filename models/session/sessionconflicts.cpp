// SPDX-License-Identifier: GPL-3.0-or-later
// What a planning session does about conflicts with the backend.
#include "base/clock.h"
#include "session/planningsession.h"

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
        case Kind::DeletedMine: return false;
        }
        Q_UNREACHABLE();
    });
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

/// Looks for rules that the plan on the new base breaks, and neither the plan on the old one nor the new base.
void PlanningSession::findBrokenRules(const Fleet &newBase, const Fleet &newDraft, const QHash<GroupId, GroupId> &created,
                                      MergeRecord &record) const
{
    if (m_plan.isEmpty())
        return;
    QSet<GroupId> affected;
    for (const GroupId &id : newDraft.groupIds()) {
        const ClusterGroup *group = newDraft.group(id);
        const ClusterGroup *before = m_draft.group(id);
        if (group == before || (before && *group == *before))
            continue;
        affected.insert(id);
        RuleCatalogue::addNeighbours(newDraft, *group, affected);
    }
    QHash<GroupId, GroupId> draftIds;
    for (auto it = created.cbegin(); it != created.cend(); ++it)
        draftIds.insert(it.value(), it.key());
    std::vector<GroupId> order(affected.begin(), affected.end());
    std::sort(order.begin(), order.end());
    for (const GroupId &id : order) {
        const ClusterGroup *theirs = newBase.group(id);
        const ClusterGroup *group = newDraft.group(id);
        if (group == theirs)
            continue; // the plan has no part in it
        std::vector<Finding> known = m_findings.value(draftIds.value(id, id));
        bool isTheirsKnown = false;
        for (const Finding &finding : check(newBase, newDraft, id)) {
            const auto isKnown = [&] {
                return std::any_of(known.begin(), known.end(), [&](const Finding &other) { return isSameRule(finding, other); });
            };
            if (!stands(finding) || isKnown() || isSaid(finding, record.conflicts))
                continue;
            if (theirs && !std::exchange(isTheirsKnown, true)) {
                std::vector<Finding> ofTheirs = m_catalogue.check(newBase, *theirs);
                std::move(ofTheirs.begin(), ofTheirs.end(), std::back_inserter(known));
            }
            if (isKnown())
                continue;
            MergeConflict conflict;
            conflict.kind = MergeConflict::Kind::RuleBroken;
            conflict.group = id;
            conflict.field = finding.rule;
            conflict.cluster = finding.cluster;
            conflict.finding = finding.message;
            conflict.groupName = group ? group->name : id.toString();
            record.conflicts.push_back(std::move(conflict));
        }
    }
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
    for (const PlanConflict *conflict : conflicts)
        step.settles.push_back({conflict->conflict.id(), choice});
    return push(std::move(step), std::move(*states));
}

} // namespace easel
