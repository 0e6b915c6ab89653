// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "conflictlines.h"
#include "terminal.h"

#include "planning/operations.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace easel::ctl {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(Easelctl)
};

QString kindName(GroupDiff::Kind kind)
{
    switch (kind) {
    case GroupDiff::Kind::Created: return QStringLiteral("created");
    case GroupDiff::Kind::Deleted: return QStringLiteral("deleted");
    case GroupDiff::Kind::Changed: return QStringLiteral("changed");
    }
    Q_UNREACHABLE();
}

QChar kindSign(GroupDiff::Kind kind)
{
    switch (kind) {
    case GroupDiff::Kind::Created: return u'+';
    case GroupDiff::Kind::Deleted: return u'-';
    case GroupDiff::Kind::Changed: return u'~';
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const PlanningSession &session)
{
    QJsonArray steps;
    for (const PlanStep &step : session.plan().done())
        steps.append(QJsonObject{{QStringLiteral("title"), step.title},
                                 {QStringLiteral("at"), step.at.toUTC().toString(Qt::ISODate)},
                                 {QStringLiteral("note"), step.note}});
    QJsonArray groups;
    for (const GroupDiff &diff : diffFleets(session.base(), session.draft())) {
        QJsonArray fields;
        for (const FieldChange &field : diff.fields)
            fields.append(QJsonObject{{QStringLiteral("field"), field.field},
                                      {QStringLiteral("before"), field.before},
                                      {QStringLiteral("after"), field.after}});
        groups.append(QJsonObject{{QStringLiteral("group"), diff.group.toString()},
                                  {QStringLiteral("name"), diff.name},
                                  {QStringLiteral("kind"), kindName(diff.kind)},
                                  {QStringLiteral("fields"), fields}});
    }
    QJsonArray operations;
    for (const Operation &operation : orderOperations(session.base(), session.draft()))
        operations.append(QJsonObject{{QStringLiteral("number"), operation.number}, {QStringLiteral("title"), operation.title}});
    return {{QStringLiteral("digest"), planDigest(session.base(), session.draft())},
            {QStringLiteral("steps"), steps},
            {QStringLiteral("groups"), groups},
            {QStringLiteral("operations"), operations},
            {QStringLiteral("conflicts"), conflictsToJson(session)}};
}

void printText(const PlanningSession &session)
{
    const auto diffs = diffFleets(session.base(), session.draft());
    if (diffs.empty()) {
        print(Text::tr("The plan is empty."));
        return;
    }
    for (const GroupDiff &diff : diffs) {
        print(QStringLiteral("%1 %2").arg(kindSign(diff.kind)).arg(diff.name));
        for (const FieldChange &field : diff.fields) {
            const auto shown = [](const QString &text) {
                return text.isEmpty() ? QStringLiteral("—") : text.contains(u'\n') ? Text::tr("(%n line(s))", nullptr, static_cast<int>(text.count(u'\n'))) : text;
            };
            print(QStringLiteral("    %1: %2 → %3").arg(field.label, shown(field.before), shown(field.after)));
        }
    }
    print(QString());
    for (const Operation &operation : orderOperations(session.base(), session.draft()))
        print(QStringLiteral("%1. %2").arg(operation.number).arg(operation.title));
    print(Text::tr("Digest %1").arg(planDigest(session.base(), session.draft())));
}

} // namespace

int plan(const QStringList &arguments)
{
    if (arguments.value(0) != QStringLiteral("show")) {
        complain(Text::tr("Usage: easelctl plan show [--json] WORKSPACE"));
        return arguments.contains(QStringLiteral("--help")) ? done : misused;
    }
    const Arguments in(QStringLiteral("plan show [--json] WORKSPACE"),
                       Text::tr("Shows what the plan changes, group by group, the operations in their order, and the digest."),
                       {{QStringLiteral("json"), Text::tr("As JSON.")}}, 1, arguments.mid(1));
    if (in.exitCode())
        return *in.exitCode();
    const auto session = openSession(in.positional(0));
    if (!session)
        return refuse(session.error());
    if (in.isSet(QStringLiteral("json")))
        print(toJson(**session));
    else
        printText(**session);
    printConflicts(**session);
    return done;
}

} // namespace easel::ctl
