// SPDX-License-Identifier: GPL-3.0-or-later
#include "conflictlines.h"

#include "terminal.h"

#include <QCoreApplication>

namespace easel::ctl {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(Easelctl)
};

QString shown(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("—") : text.contains(u'\n') ? Text::tr("(%n line(s))", nullptr, static_cast<int>(text.count(u'\n'))) : text;
}

} // namespace

QStringList conflictLines(const PlanningSession &session)
{
    QStringList lines;
    for (const PlanConflict &entry : session.conflicts()) {
        const MergeConflict &conflict = entry.conflict;
        if (entry.state == PlanConflict::State::Open)
            lines << (conflict.isOfPlan ? Text::tr("Conflict: “%1”, %2: was %3, is planned here as %4, would become %5. %6")
                                        : Text::tr("Conflict: “%1”, %2: was %3, is %4 on the backend, would become %5. %6"))
                         .arg(conflict.groupName, conflict.label, shown(conflict.base), shown(conflict.theirs), shown(conflict.mine), conflict.reason);
    }
    return lines;
}

void printConflicts(const PlanningSession &session)
{
    for (const QString &line : conflictLines(session))
        complain(line);
}

QJsonArray conflictsToJson(const PlanningSession &session)
{
    QJsonArray list;
    for (const PlanConflict &entry : session.conflicts()) {
        const MergeConflict &conflict = entry.conflict;
        if (entry.state == PlanConflict::State::Open)
            list.append(QJsonObject{{QStringLiteral("id"), conflict.id()},
                                    {QStringLiteral("group"), conflict.group.toString()},
                                    {QStringLiteral("name"), conflict.groupName},
                                    {QStringLiteral("field"), conflict.field},
                                    {QStringLiteral("base"), conflict.base},
                                    {QStringLiteral("theirs"), conflict.theirs},
                                    {QStringLiteral("mine"), conflict.mine},
                                    {QStringLiteral("reason"), conflict.reason}});
    }
    return list;
}

} // namespace easel::ctl
