// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "conflictlines.h"
#include "terminal.h"

#include <QCoreApplication>

namespace easel::ctl {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(Easelctl)
};

/// {settled, conflicts}: how many were, and which are open still.
QJsonObject settledJson(int count, const PlanningSession &session)
{
    return {{QStringLiteral("settled"), count}, {QStringLiteral("conflicts"), conflictsToJson(session)}};
}

} // namespace

int settle(const QStringList &arguments)
{
    const Arguments in(QStringLiteral("settle --mine|--theirs [--conflict ID] [--json] WORKSPACE"),
                       Text::tr("Settles what the plan and the backend both changed: all of it, or one conflict. “plan show --json” lists them."),
                       {{QStringLiteral("mine"), Text::tr("Keep what the plan has.")},
                        {QStringLiteral("theirs"), Text::tr("Take what the backend has.")},
                        {QStringLiteral("conflict"), Text::tr("Only this one."), QStringLiteral("ID")},
                        jsonOption()},
                       1, arguments,
                       {QStringLiteral("easelctl settle --mine fleet.easel"), QStringLiteral("easelctl settle --theirs --conflict 65f/name fleet.easel")});
    if (in.exitCode())
        return *in.exitCode();
    if (in.isSet(QStringLiteral("mine")) == in.isSet(QStringLiteral("theirs"))) {
        complain(Text::tr("Say either --mine or --theirs."));
        return misused;
    }
    const auto session = openSession(in.positional(0));
    if (!session)
        return refuse(session.error());
    QStringList ids;
    for (const PlanConflict &conflict : (*session)->conflicts()) {
        if (conflict.state == PlanConflict::State::Open)
            ids << conflict.conflict.id();
    }
    if (in.isSet(QStringLiteral("conflict")))
        ids = {in.value(QStringLiteral("conflict"))};
    if (ids.isEmpty()) {
        in.wantsJson() ? print(settledJson(0, **session)) : print(Text::tr("There are no conflicts to settle."));
        return done;
    }
    const Choice choice = in.isSet(QStringLiteral("mine")) ? Choice::Mine : Choice::Theirs;
    if (const Result<void> settled = (*session)->settle(ids, choice); !settled)
        return refuse(settled.error());
    const auto count = static_cast<int>(ids.size());
    in.wantsJson() ? print(settledJson(count, **session)) : print(Text::tr("Settled %n conflict(s).", nullptr, count));
    printConflicts(**session);
    return done;
}

} // namespace easel::ctl
