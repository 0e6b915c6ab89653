// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "plancommand.h"

#include "sync/syncservice.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonArray>

namespace easel::ctl {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(Easelctl)
};

QString word(DryRunResult::Kind kind)
{
    switch (kind) {
    case DryRunResult::Kind::Ok: return Text::tr("ok");
    case DryRunResult::Kind::Problem: return Text::tr("problem");
    case DryRunResult::Kind::Unchecked: return Text::tr("not checked");
    }
    Q_UNREACHABLE();
}

/// {number, title, result, words}: the result is "ok", "problem" or "unchecked".
QJsonObject toJson(const Operation &operation, const DryRunResult &result)
{
    const char *kind = result.kind == DryRunResult::Kind::Ok ? "ok" : result.kind == DryRunResult::Kind::Problem ? "problem" : "unchecked";
    return {{QStringLiteral("number"), operation.number}, {QStringLiteral("title"), operation.title}, {QStringLiteral("result"), QLatin1String(kind)}, {QStringLiteral("words"), result.words}};
}

} // namespace

int planDryRun(const QStringList &arguments)
{
    const Arguments in(QStringLiteral("plan dry-run [--api-key-file FILE] [--json] WORKSPACE"),
                       Text::tr("Tries the plan on the backend without doing it: compares what it touches, and asks the backend what it has a call "
                                "for. Exit code 1 when an operation would be refused."),
                       secretOptions() << jsonOption(), 1, arguments, {QStringLiteral("easelctl plan dry-run --api-key-file key fleet.easel")});
    if (in.exitCode())
        return *in.exitCode();
    const auto opened = openSession(in.positional(0));
    if (!opened)
        return refuse(opened.error());
    PlanningSession &session = **opened;
    const auto key = secret(in, session.workspace().connection());
    if (!key)
        return refuse(key.error());
    if (session.isPlanEmpty()) {
        in.wantsJson() ? print(QJsonObject{{QStringLiteral("operations"), QJsonArray()}}) : print(Text::tr("The plan is empty."));
        return done;
    }
    const std::vector<Operation> operations = orderOperations(session.base(), session.draft());
    SyncService service(session);
    QEventLoop loop;
    int exitCode = refused;
    QObject::connect(&service, &SyncService::dryRunFailed, &loop, [&](const Error &error) {
        refuse(error);
        loop.quit();
    });
    QObject::connect(&service, &SyncService::dryRunFinished, &loop, [&](const std::vector<DryRunResult> &results) {
        exitCode = done;
        QJsonArray tried;
        for (size_t i = 0; i < results.size(); ++i) {
            if (in.wantsJson())
                tried.append(toJson(operations[i], results[i]));
            else
                print(QStringLiteral("%1. %2: %3 — %4").arg(operations[i].number).arg(operations[i].title, word(results[i].kind), results[i].words));
            if (results[i].kind == DryRunResult::Kind::Problem)
                exitCode = refused;
        }
        if (in.wantsJson())
            print(QJsonObject{{QStringLiteral("operations"), tried}});
        loop.quit();
    });
    service.attach(session.workspace().connection(), *key);
    service.dryRun();
    if (!service.isDryRunning()) {
        complain(Text::tr("The workspace has no connection. Pull first."));
        return refused;
    }
    loop.exec();
    return exitCode;
}

} // namespace easel::ctl
