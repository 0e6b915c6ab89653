// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/planconflicts.h"

#include <QCoreApplication>

#include <algorithm>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(PlanConflicts)
};

} // namespace

void PlanConflicts::reset(MergeRecord record)
{
    m_record = std::move(record);
    // In the order of the board, and of each group together.
    std::stable_sort(m_record.conflicts.begin(), m_record.conflicts.end(), [](const MergeConflict &a, const MergeConflict &b) {
        const int byName = a.groupName.compare(b.groupName, Qt::CaseInsensitive);
        return byName != 0 ? byName < 0 : a.group < b.group;
    });
}

bool PlanConflicts::update(const Plan &plan, const Fleet &base, const Fleet &draft, const IsBroken &isBroken)
{
    QHash<QString, std::optional<Choice>> settled;
    for (const PlanStep &step : plan.done()) {
        for (const Settlement &settlement : step.settles)
            settled.insert(settlement.conflict, settlement.choice);
    }
    std::vector<PlanConflict> conflicts;
    for (const MergeConflict &known : m_record.conflicts) {
        PlanConflict conflict{known, PlanConflict::State::Open, std::nullopt};
        describeConflict(conflict.conflict, base, draft);
        if (const auto it = settled.constFind(known.id()); it != settled.cend()) {
            conflict.state = PlanConflict::State::Settled;
            conflict.choice = *it;
        } else if (!isStillConflict(known, base, draft) || (known.kind == MergeConflict::Kind::RuleBroken && !isBroken(known))) {
            conflict.state = PlanConflict::State::Moot;
        }
        conflicts.push_back(std::move(conflict));
    }
    const bool differs = conflicts != m_conflicts;
    m_conflicts = std::move(conflicts);
    return differs;
}

const PlanConflict *PlanConflicts::find(const QString &id) const
{
    const auto it = std::find_if(m_conflicts.begin(), m_conflicts.end(), [&](const PlanConflict &c) { return c.conflict.id() == id; });
    return it == m_conflicts.end() ? nullptr : &*it;
}

int PlanConflicts::openCount() const
{
    return static_cast<int>(std::count_if(m_conflicts.begin(), m_conflicts.end(),
                                          [](const PlanConflict &c) { return c.state == PlanConflict::State::Open; }));
}

QString PlanConflicts::titleOf(const std::vector<const PlanConflict *> &conflicts, std::optional<Choice> choice)
{
    if (conflicts.size() == 1) {
        const MergeConflict &conflict = conflicts.front()->conflict;
        const QString what = Text::tr("%1 of “%2”").arg(conflict.label, conflict.groupName);
        if (!choice)
            return Text::tr("Settle %1 by an edit").arg(what);
        return *choice == Choice::Mine ? Text::tr("Keep mine: %1").arg(what) : Text::tr("Take theirs: %1").arg(what);
    }
    const int count = static_cast<int>(conflicts.size());
    return choice == Choice::Mine ? Text::tr("Keep mine in %n conflict(s)", nullptr, count) : Text::tr("Take theirs in %n conflict(s)", nullptr, count);
}

std::optional<Error> PlanConflicts::blocker() const
{
    const int count = openCount();
    if (count == 0)
        return std::nullopt;
    QStringList names;
    constexpr int most = 3;
    for (const PlanConflict &conflict : m_conflicts) {
        if (conflict.state == PlanConflict::State::Open && names.size() < most)
            names << Text::tr("%1 of “%2”").arg(conflict.conflict.label, conflict.conflict.groupName);
    }
    if (count > most)
        names << Text::tr("%n more", nullptr, count - most);
    return Error{ErrorCode::Conflict,
                 Text::tr("%n conflict(s) with the backend are not settled: %1. Settle them on the page “Review and apply” first.", nullptr, count)
                     .arg(names.join(QStringLiteral(", "))),
                 {}};
}

} // namespace easel
