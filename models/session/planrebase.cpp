// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/planrebase.h"

#include "session/groupstates.h"

#include <algorithm>

namespace easel {
namespace {

template <typename... Ts>
struct Overloaded : Ts...
{
    using Ts::operator()...;
};
template <typename... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

/// The change with the backend's ids in place of the draft's.
Change withIds(Change change, const QHash<GroupId, GroupId> &ids)
{
    const auto replace = [&](GroupId &id) { id = ids.value(id, id); };
    std::visit(Overloaded{
                   [&](CreateGroup &c) { replace(c.group.id); },
                   [&](MoveMember &c) {
                       replace(c.from);
                       replace(c.to);
                   },
                   [&](auto &c) { replace(c.group); },
               },
               change);
    return change;
}

QString memberKey(const ClusterId &cluster)
{
    return QStringLiteral("member:") + cluster.toString();
}

/// The fields of FieldChange that a change sets. Of one that makes, ends or moves there is more to say than its fields.
QStringList fieldsOf(const Change &change)
{
    return std::visit(
        Overloaded{
            [](const CreateGroup &) { return QStringList(); },
            [](const DeleteGroup &) { return QStringList(); },
            [](const RenameGroup &) { return QStringList{QStringLiteral("name")}; },
            [](const DescribeGroup &) { return QStringList{QStringLiteral("description")}; },
            [](const TagGroup &) { return QStringList{QStringLiteral("tags")}; },
            [](const AddMember &c) { return QStringList{memberKey(c.member.cluster)}; },
            [](const RemoveMember &c) { return QStringList{memberKey(c.cluster)}; },
            [](const MoveMember &c) { return QStringList{memberKey(c.member.cluster)}; },
            [](const SetEndpoint &) { return QStringList{QStringLiteral("endpoint")}; },
            [](const SetHostDns &c) { return QStringList{QStringLiteral("hostDns:") + c.cluster.toString()}; },
            [](const SetLimits &) {
                return QStringList{QStringLiteral("limits.cpu"), QStringLiteral("limits.memory"),
                                   QStringLiteral("limits.storage")};
            },
            [](const SetOversubscription &) { return QStringList{QStringLiteral("oversubscription")}; },
            [](const SetDistribution &) { return QStringList{QStringLiteral("distribution")}; },
            [](const SetValues &) { return QStringList{QStringLiteral("values")}; },
            [](const SetProfiles &) { return QStringList{QStringLiteral("profiles")}; },
        },
        change);
}

QSet<QString> differingFields(const ClusterGroup &before, const ClusterGroup &after, const Fleet &fleet)
{
    QSet<QString> fields;
    for (const FieldChange &field : diffGroups(before, after, fleet))
        fields.insert(field.field);
    return fields;
}

/// Knows what of a plan has come true on the new base.
class Settled final
{
public:
    Settled(const Fleet &oldBase, const Fleet &oldDraft, const Fleet &newBase, const QHash<GroupId, GroupId> &created)
        : m_oldBase(oldBase), m_oldDraft(oldDraft), m_newBase(newBase)
    {
        for (auto it = created.cbegin(); it != created.cend(); ++it)
            m_draftIds.insert(it.value(), it.key());
    }

    /// What is left to do of a change whose ids are the new base's.
    std::optional<Change> rest(const Change &change)
    {
        if (const auto *create = std::get_if<CreateGroup>(&change)) {
            const bool isThere = m_newBase.group(create->group.id) && !m_oldBase.group(create->group.id);
            return isThere ? std::nullopt : std::optional(change);
        }
        if (const auto *move = std::get_if<MoveMember>(&change)) {
            const QStringList fields = fieldsOf(change);
            const bool left = isSettled(move->from, fields);
            const bool joined = isSettled(move->to, fields);
            if (left && joined)
                return std::nullopt;
            if (left)
                return AddMember{move->to, move->member};
            if (joined)
                return RemoveMember{move->from, move->member.cluster};
            return change;
        }
        const GroupId group = groupsTouchedBy(change).constFirst();
        return isSettled(group, fieldsOf(change)) ? std::nullopt : std::optional(change);
    }

private:
    bool isSettled(const GroupId &id, const QStringList &fields)
    {
        const GroupId oldId = m_draftIds.value(id, id);
        const ClusterGroup *base = m_oldBase.group(oldId);
        const ClusterGroup *wanted = m_oldDraft.group(oldId);
        const ClusterGroup *present = m_newBase.group(id);
        if (!wanted) // deleted by the plan: what it did to the group before does not matter any more
            return base && !present;
        if (!present)
            return false;
        const auto isIn = [](const QSet<QString> &set) { return [&set](const QString &field) { return set.contains(field); }; };
        if (!m_now.contains(id)) {
            m_now.insert(id, differingFields(*present, *wanted, m_newBase));
            if (base)
                m_was.insert(id, differingFields(*base, *wanted, m_oldBase));
        }
        const bool wasPlanned = !base || std::any_of(fields.begin(), fields.end(), isIn(m_was[id]));
        return wasPlanned && !fields.isEmpty() && std::none_of(fields.begin(), fields.end(), isIn(m_now[id]));
    }

    const Fleet &m_oldBase;
    const Fleet &m_oldDraft;
    const Fleet &m_newBase;
    QHash<GroupId, GroupId> m_draftIds; ///< uid to draft id
    QHash<GroupId, QSet<QString>> m_was; ///< fields that the plan changed
    QHash<GroupId, QSet<QString>> m_now; ///< fields in which the new base is not yet as the plan wants it
};

} // namespace

RebasedPlan rebasePlan(const Plan &plan, const Fleet &oldBase, const Fleet &oldDraft, const Fleet &newBase,
                       const QHash<GroupId, GroupId> &created)
{
    RebasedPlan result;
    result.draft = newBase;
    Settled settled(oldBase, oldDraft, newBase, created);
    for (const PlanStep &old : plan.done()) {
        PlanStep step = old;
        step.changes.clear();
        for (const Change &change : old.changes) {
            if (std::optional<Change> rest = settled.rest(withIds(change, created)))
                step.changes.push_back(std::move(*rest));
        }
        if (const Result<std::vector<GroupState>> states = makeChanges(step.changes, result.draft); !states)
            result.lost.push_back({old, states.error()});
        else if (!states->empty())
            result.plan.steps.push_back(std::move(step));
    }
    result.plan.position = static_cast<qsizetype>(result.plan.steps.size());

    Fleet redone = result.draft;
    for (size_t i = static_cast<size_t>(plan.position); i < plan.steps.size(); ++i) {
        PlanStep step = plan.steps[i];
        for (Change &change : step.changes)
            change = withIds(std::move(change), created);
        // Redo goes in order: what comes after a step that cannot be redone cannot be reached.
        if (!makeChanges(step.changes, redone))
            break;
        result.plan.steps.push_back(std::move(step));
    }
    return result;
}

} // namespace easel
