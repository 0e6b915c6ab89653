// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/planningsession.h"

#include "base/clock.h"
#include "planning/jsonfields.h"
#include "session/planrebase.h"
#include "session/stepcommand.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QScopedValueRollback>

#include <algorithm>

namespace easel {
namespace {

const QString policySetting = QStringLiteral("rulePolicy");
const QString userCreditSetting = QStringLiteral("userCredit");

// As v1DeveloperCredit has it.

QByteArray toJson(const std::optional<DeveloperCredit> &credit)
{
    if (!credit)
        return {};
    return QJsonDocument(QJsonObject{{QStringLiteral("cpu"), credit->size.cpu.value / 1000},
                                     {QStringLiteral("memoryGiB"), credit->size.memory.value / 1024},
                                     {QStringLiteral("storageGiB"), credit->size.storage.value},
                                     {QStringLiteral("virtualClustersLimit"), credit->virtualClusters}})
        .toJson(QJsonDocument::Compact);
}

Result<std::optional<DeveloperCredit>> creditFromJson(const QByteArray &json)
{
    if (json.isEmpty())
        return std::nullopt;
    JsonErrors errors;
    JsonFields fields(QJsonDocument::fromJson(json).object(), userCreditSetting, errors);
    DeveloperCredit credit;
    credit.size.cpu.value = fields.integer(QStringLiteral("cpu")) * 1000;
    credit.size.memory.value = fields.integer(QStringLiteral("memoryGiB")) * 1024;
    credit.size.storage.value = fields.integer(QStringLiteral("storageGiB"));
    credit.virtualClusters = fields.integer(QStringLiteral("virtualClustersLimit"));
    return errors.result(std::optional(credit));
}

} // namespace

PlanningSession::PlanningSession(std::unique_ptr<Workspace> workspace, const Clock &clock)
    : m_approval(*this), m_workspace(std::move(workspace)), m_clock(clock)
{
}

PlanningSession::~PlanningSession() = default;

Result<std::unique_ptr<PlanningSession>> PlanningSession::open(std::unique_ptr<Workspace> workspace, const Clock &clock)
{
    std::unique_ptr<PlanningSession> session(new PlanningSession(std::move(workspace), clock));
    if (Result<void> loaded = session->load(); !loaded)
        return fail(loaded.error());
    return session;
}

Result<void> PlanningSession::load()
{
    Result<Fleet> base = m_workspace->loadFleet();
    if (!base)
        return fail(base.error());
    Result<Plan> plan = m_workspace->loadPlan();
    if (!plan)
        return fail(plan.error());
    Result<MergeRecord> merge = m_workspace->loadMerge();
    if (!merge)
        return fail(merge.error());
    Result<RulePolicy> policy = policyFromJson(m_workspace->setting(policySetting));
    if (!policy)
        return fail(ErrorCode::DamagedFile, policy.error().message, policy.error().context);
    const Result<std::optional<DeveloperCredit>> credit = creditFromJson(m_workspace->setting(userCreditSetting));
    if (!credit)
        return fail(ErrorCode::DamagedFile, credit.error().message, credit.error().context);
    m_base = *credit ? base->withUserCredit(*credit) : std::move(*base);
    m_plan = std::move(*plan);
    m_policy = std::move(*policy);
    m_conflicts.reset(std::move(*merge));
    if (Result<void> replayed = replay(); !replayed)
        return replayed;
    return m_approval.load();
}

Result<void> PlanningSession::replay(std::optional<RuleCheck::Findings> findings)
{
    m_draft = m_base;
    m_undo.clear();
    const QScopedValueRollback aligning(m_isAligning, true);
    Fleet fleet = m_base;
    for (size_t i = 0; i < m_plan.steps.size(); ++i) {
        const PlanStep &step = m_plan.steps[i];
        Result<std::vector<GroupState>> states = makeChanges(step.changes, fleet);
        if (!states && static_cast<qsizetype>(i) >= m_plan.position) {
            // An undone step that cannot be redone: it ends what redo can reach.
            m_plan.steps.resize(i);
            break;
        }
        if (!states)
            return fail(ErrorCode::DamagedFile, tr("The plan in the workspace does not fit its snapshot. Open a copy of it from a backup."),
                        step.title + QStringLiteral(": ") + states.error().toString());
        m_undo.push(new StepCommand(*this, step.title, std::move(*states)));
        if (static_cast<qsizetype>(i) + 1 == m_plan.position)
            m_draft = fleet;
    }
    m_undo.setIndex(static_cast<int>(m_plan.position));
    if (findings) {
        m_baseFindings.reset();
        m_findings = std::move(*findings);
    } else {
        checkAll();
    }
    updateConflicts();
    return {};
}

bool PlanningSession::canEdit() const
{
    return !m_applying && !m_isPreview && !m_workspace->isReadOnly();
}

Result<void> PlanningSession::requireEditable() const
{
    if (m_applying)
        return fail(ErrorCode::Refused, tr("The plan is being applied. Edit it when that has ended."));
    if (m_isPreview)
        return fail(ErrorCode::Refused, tr("The fleet is being read. Edit it when all of it is there."));
    if (m_workspace->isReadOnly())
        return fail(ErrorCode::ReadOnly,
                    m_workspace->holder().isEmpty() ? tr("This workspace can only be read.")
                                                    : tr("This workspace is open in %1. Close it there to edit it here.").arg(m_workspace->holder()));
    return {};
}

Result<void> PlanningSession::perform(const QString &title, std::vector<Change> changes)
{
    if (Result<void> editable = requireEditable(); !editable)
        return editable;
    Result<std::vector<GroupState>> states = makeChanges(changes, m_draft);
    if (!states)
        return fail(states.error());
    if (states->empty())
        return {};
    putBefore(*states, m_draft); // the step does it when it is pushed
    return push({title, std::move(changes), m_clock.now(), {}}, std::move(*states));
}

/// Stores a step and does it.
Result<void> PlanningSession::push(PlanStep step, std::vector<GroupState> states)
{
    if (Result<void> stored = m_workspace->appendStep(m_plan.position, step); !stored)
        return stored;
    m_plan.steps.resize(static_cast<size_t>(m_plan.position));
    const QString title = step.title;
    m_plan.steps.push_back(std::move(step));
    const QScopedValueRollback pushing(m_isPushing, true);
    m_undo.push(new StepCommand(*this, title, std::move(states)));
    return {};
}

Result<void> PlanningSession::undo()
{
    return m_undo.canUndo() ? moveStack(Direction::Undo) : Result<void>();
}

Result<void> PlanningSession::redo()
{
    return m_undo.canRedo() ? moveStack(Direction::Redo) : Result<void>();
}

Result<void> PlanningSession::moveStack(Direction direction)
{
    const QScopedValueRollback asked(m_isAsked, true);
    m_moveError.reset();
    direction == Direction::Undo ? m_undo.undo() : m_undo.redo();
    if (!m_moveError)
        return {};
    alignStack();
    return fail(*std::exchange(m_moveError, std::nullopt));
}

void PlanningSession::moveOver(const std::vector<GroupState> &states, Direction direction)
{
    if (m_isAligning)
        return;
    const qsizetype position = m_plan.position + (direction == Direction::Redo ? 1 : -1);
    if (!m_isPushing) {
        Result<void> stored = requireEditable();
        if (stored && !m_moveError)
            stored = m_workspace->setPlanPosition(position);
        if (!stored || m_moveError) {
            // A view may move over several steps at once: after the first that failed none of them happens.
            const bool isFirst = !m_moveError;
            if (isFirst)
                m_moveError = stored.error();
            if (isFirst && !m_isAsked) {
                QMetaObject::invokeMethod(this, [this] {
                    alignStack();
                    if (const auto error = std::exchange(m_moveError, std::nullopt))
                        Q_EMIT storageFailed(*error);
                }, Qt::QueuedConnection);
            }
            return;
        }
    }
    // In place, without a copy: that would cost as much as the fleet is large.
    QSet<GroupId> affected = groupsOf(states);
    addNeighbours(states, affected);
    direction == Direction::Redo ? putAfter(states, m_draft) : putBefore(states, m_draft);
    addNeighbours(states, affected);
    // The credit is everybody's who deploys.
    if (hasVirtualClusters(states))
        RuleCatalogue::addCreditNeighbours(m_draft, affected);
    m_plan.position = position;
    updateFindings(groupsOf(states), affected);
}

void PlanningSession::alignStack()
{
    const QScopedValueRollback aligning(m_isAligning, true);
    m_undo.setIndex(static_cast<int>(m_plan.position));
}

void PlanningSession::addNeighbours(const std::vector<GroupState> &states, QSet<GroupId> &affected) const
{
    for (const GroupState &state : states) {
        for (const std::optional<ClusterGroup> *each : {&state.before, &state.after}) {
            if (*each)
                RuleCatalogue::addNeighbours(m_draft, **each, affected);
        }
    }
}

void PlanningSession::updateFindings(const QSet<GroupId> &changed, const QSet<GroupId> &affected)
{
    const RuleCheck rules = ruleCheck();
    for (const GroupId &id : affected) {
        std::vector<Finding> found = rules.findings(m_base, m_draft, id);
        if (found.empty())
            m_findings.remove(id);
        else
            m_findings.emplace(id, std::move(found));
    }
    const bool hasConflictNews = updateConflicts();
    Q_EMIT groupsChanged(changed);
    Q_EMIT findingsChanged(affected);
    Q_EMIT planChanged();
    if (hasConflictNews)
        Q_EMIT conflictsChanged();
}

void PlanningSession::checkAll()
{
    m_baseFindings.reset();
    m_findings = ruleCheck().findings(m_base, m_draft);
}

Result<void> PlanningSession::setStepNote(qsizetype index, const QString &note)
{
    if (Result<void> editable = requireEditable(); !editable)
        return editable;
    if (Result<void> stored = m_workspace->setStepNote(index, note); !stored)
        return stored;
    m_plan.steps[static_cast<size_t>(index)].note = note;
    Q_EMIT planChanged();
    return {};
}

Result<void> PlanningSession::discardPlan()
{
    if (Result<void> editable = requireEditable(); !editable)
        return editable;
    if (Result<void> stored = m_workspace->clearPlan(); !stored)
        return stored;
    replaceAll(m_base, {});
    return {};
}

std::vector<Finding> PlanningSession::findings(const GroupId &group) const
{
    std::vector<Finding> found = m_findings.value(group);
    std::erase_if(found, [](const Finding &finding) { return finding.waiver.has_value(); });
    return found;
}

std::vector<Finding> PlanningSession::allFindings(bool waived) const
{
    std::vector<GroupId> order = m_draft.groupIds();
    for (const GroupId &id : m_base.groupIds()) {
        if (!m_draft.group(id))
            order.push_back(id);
    }
    std::vector<Finding> all;
    for (const GroupId &id : order) {
        const auto it = m_findings.constFind(id);
        if (it != m_findings.cend())
            std::copy_if(it->begin(), it->end(), std::back_inserter(all),
                         [waived](const Finding &finding) { return finding.waiver.has_value() == waived; });
    }
    return all;
}

std::vector<Finding> PlanningSession::findings() const
{
    std::vector<Finding> all = allFindings(false);
    std::stable_sort(all.begin(), all.end(), [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
    return all;
}

std::vector<Finding> PlanningSession::waivedFindings() const
{
    return allFindings(true);
}

const std::vector<Finding> &PlanningSession::baseFindings() const
{
    if (!m_baseFindings && m_plan.isEmpty()) {
        // Nothing is planned: they are those of the draft, which are known.
        m_baseFindings.emplace();
        for (const GroupId &id : m_base.groupIds()) {
            const auto it = m_findings.constFind(id);
            if (it != m_findings.cend())
                m_baseFindings->insert(m_baseFindings->end(), it->begin(), it->end());
        }
    } else if (!m_baseFindings) {
        m_baseFindings = m_catalogue.checkAll(m_base);
        ruleCheck().weigh(*m_baseFindings);
    }
    return *m_baseFindings;
}

FindingsAudit PlanningSession::audit() const
{
    std::vector<Finding> base = baseFindings();
    std::erase_if(base, [](const Finding &finding) { return finding.waiver.has_value(); });
    return auditFindings(base, findings());
}

RuleCheck PlanningSession::ruleCheck() const
{
    return {m_catalogue, m_policy, m_clock.now().date()};
}

std::vector<Finding> PlanningSession::applyBlockers(const Fleet &base, const Fleet &draft) const
{
    return ruleCheck().applyBlockers(base, draft);
}

Result<void> PlanningSession::setPolicy(RulePolicy policy)
{
    if (Result<void> editable = requireEditable(); !editable)
        return editable;
    if (Result<void> sound = checkPolicy(policy, m_catalogue); !sound)
        return sound;
    if (Result<void> stored = m_workspace->setSetting(policySetting, toJson(policy)); !stored)
        return stored;
    const QSet<GroupId> before(m_findings.keyBegin(), m_findings.keyEnd());
    m_policy = std::move(policy);
    checkAll();
    Q_EMIT policyChanged();
    Q_EMIT findingsChanged(before);
    return {};
}

Result<void> PlanningSession::setUserCredit(const std::optional<DeveloperCredit> &credit)
{
    if (Result<void> editable = requireEditable(); !editable)
        return editable;
    if (Result<void> stored = m_workspace->setSetting(userCreditSetting, toJson(credit)); !stored)
        return stored;
    replaceAll(m_base.withUserCredit(credit), m_plan, m_conflicts.record());
    return {};
}

Result<void> PlanningSession::keepWaivers(const Fleet &newBase, const QHash<GroupId, GroupId> &created)
{
    // A group of the plan that the backend has by now, under the id that it gave it.
    RulePolicy policy = m_policy;
    QHash<GroupId, GroupId> newIds = created;
    for (const Waiver &waiver : policy.waivers) {
        const ClusterGroup *group = isDraft(waiver.group) ? m_draft.group(waiver.group) : nullptr;
        const QList<GroupId> same = group ? newBase.groupsNamed(group->scope, group->name) : QList<GroupId>();
        if (same.size() == 1 && !newIds.contains(waiver.group))
            newIds.insert(waiver.group, same.front());
    }
    renameGroups(policy, newIds);
    if (policy == m_policy)
        return {};
    if (Result<void> stored = m_workspace->setSetting(policySetting, toJson(policy)); !stored)
        return stored;
    m_policy = std::move(policy);
    return {};
}

Admission PlanningSession::admission(std::vector<ClusterId> clusters, GroupId from) const
{
    return Admission(m_draft, std::move(clusters), std::move(from));
}

Result<void> PlanningSession::rebase(Fleet newBase, const QDateTime &pulledAt, const QHash<GroupId, GroupId> &created)
{
    const bool wasPreview = leavePreview();
    RebasedPlan rebased = rebasePlan(m_plan, m_base, m_draft, newBase, created, m_conflicts.record().conflicts, m_clock.now());
    findBrokenRules(newBase, rebased);
    if (Result<void> kept = keepWaivers(newBase, rebased.created); !kept)
        return kept;
    if (Result<void> stored = m_workspace->storeFleetAndPlan(newBase, pulledAt, rebased.plan, rebased.record); !stored)
        return stored;
    replaceAll(std::move(newBase), std::move(rebased.plan), std::move(rebased.record));
    if (wasPreview)
        Q_EMIT canEditChanged();
    return {};
}

void PlanningSession::preview(Fleet partial)
{
    const bool isFirst = !std::exchange(m_isPreview, true);
    m_base = std::move(partial);
    m_draft = m_base;
    Q_EMIT fleetReset();
    if (isFirst)
        Q_EMIT canEditChanged();
}

bool PlanningSession::leavePreview()
{
    if (!m_isPreview)
        return false;
    m_isPreview = false;
    m_base = Fleet();
    m_draft = Fleet();
    return true;
}

void PlanningSession::endPreview()
{
    if (!leavePreview())
        return;
    Q_EMIT fleetReset();
    Q_EMIT canEditChanged();
}

void PlanningSession::replaceAll(Fleet base, Plan plan, MergeRecord merge, std::optional<RuleCheck::Findings> findings)
{
    m_base = std::move(base);
    m_plan = std::move(plan);
    m_conflicts.reset(std::move(merge));
    const Result<void> replayed = replay(std::move(findings));
    Q_ASSERT(replayed); // the plan was made on this base a moment ago
    Q_EMIT fleetReset();
    Q_EMIT planChanged();
    Q_EMIT conflictsChanged();
}

void PlanningSession::retranslate()
{
    m_catalogue = RuleCatalogue();
    if (m_isPreview)
        Q_EMIT fleetReset(); // nothing is checked yet
    else
        replaceAll(m_base, m_plan, m_conflicts.record());
}

QFuture<Result<void>> PlanningSession::storeApplied(const Fleet &newBase, const QDateTime &pulledAt)
{
    if (Result<void> kept = keepWaivers(newBase, {}); !kept)
        return QtFuture::makeReadyFuture(std::move(kept));
    return m_workspace->storeAppliedFleet(newBase, pulledAt);
}

void PlanningSession::takeApplied(Fleet newBase, RuleCheck::Findings findings)
{
    replaceAll(std::move(newBase), {}, {}, std::move(findings));
}

void PlanningSession::setApplying(bool applying)
{
    if (std::exchange(m_applying, applying) != applying)
        Q_EMIT canEditChanged();
}

} // namespace easel
