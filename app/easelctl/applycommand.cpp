// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "conflictlines.h"
#include "plancommand.h"

#include "rules/planguard.h"
#include "session/planexchange.h"
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

/// `told` is the last line about each operation: what has no news is not said again.
void report(const OperationStatus &status, QHash<int, QString> &told)
{
    const Operation &operation = status.operation;
    const auto line = [&](const QString &word) {
        const QString text = QStringLiteral("%1. %2: %3%4")
                                 .arg(operation.number)
                                 .arg(operation.title, word, status.detail.isEmpty() ? QString() : QStringLiteral(" — ") + status.detail);
        if (std::exchange(told[operation.number], text) != text)
            print(text);
    };
    switch (status.state) {
    case OperationStatus::State::Waiting:
    case OperationStatus::State::Running: break;
    case OperationStatus::State::Succeeded: line(Text::tr("done")); break;
    case OperationStatus::State::Failed: line(Text::tr("failed")); break;
    case OperationStatus::State::OutcomeUnknown: line(Text::tr("outcome unknown")); break;
    case OperationStatus::State::Skipped: line(Text::tr("skipped")); break;
    }
}

/// What takes back what an apply has done, as it stands in the workspace now.
void printRollback(const PlanningSession &session)
{
    for (const Operation &operation : orderOperations(session.base(), session.draft()))
        print(QStringLiteral("%1. %2").arg(operation.number).arg(operation.title));
    print(Text::tr("Digest %1").arg(session.approval().digest()));
}

OnFailure onFailure(const Arguments &in)
{
    const QString word = in.value(QStringLiteral("on-failure"));
    return word == QStringLiteral("skip") ? OnFailure::Skip : word == QStringLiteral("rollback-plan") ? OnFailure::RollbackPlan : OnFailure::Stop;
}

QString stateWord(OperationStatus::State state)
{
    switch (state) {
    case OperationStatus::State::Waiting: return QStringLiteral("waiting");
    case OperationStatus::State::Running: return QStringLiteral("running");
    case OperationStatus::State::Succeeded: return QStringLiteral("done");
    case OperationStatus::State::Failed: return QStringLiteral("failed");
    case OperationStatus::State::OutcomeUnknown: return QStringLiteral("unknown");
    case OperationStatus::State::Skipped: return QStringLiteral("skipped");
    }
    Q_UNREACHABLE();
}

QString outcomeWord(ApplyOutcome::Kind kind)
{
    switch (kind) {
    case ApplyOutcome::Kind::Applied: return QStringLiteral("applied");
    case ApplyOutcome::Kind::Conflicts: return QStringLiteral("conflicts");
    case ApplyOutcome::Kind::Stopped: return QStringLiteral("stopped");
    case ApplyOutcome::Kind::Failed: return QStringLiteral("failed");
    }
    Q_UNREACHABLE();
}

/// {outcome, summary, operations, conflicts, remarks, rollback}: of each operation number, title, state and detail; the digest of
/// the plan that takes back what was done, or null.
QJsonObject toJson(const ApplyOutcome &outcome, const SyncService &service, const PlanningSession &session)
{
    QJsonArray operations;
    for (const OperationStatus &status : service.operations())
        operations.append(QJsonObject{{QStringLiteral("number"), status.operation.number},
                                      {QStringLiteral("title"), status.operation.title},
                                      {QStringLiteral("state"), stateWord(status.state)},
                                      {QStringLiteral("detail"), status.detail}});
    QJsonArray conflicts;
    for (const ApplyConflict &conflict : outcome.conflicts)
        conflicts.append(QJsonObject{{QStringLiteral("name"), conflict.groupName},
                                     {QStringLiteral("field"), conflict.field},
                                     {QStringLiteral("base"), conflict.base},
                                     {QStringLiteral("theirs"), conflict.theirs},
                                     {QStringLiteral("mine"), conflict.mine}});
    return {{QStringLiteral("outcome"), outcomeWord(outcome.kind)},
            {QStringLiteral("summary"), outcome.summary},
            {QStringLiteral("operations"), operations},
            {QStringLiteral("conflicts"), conflicts},
            {QStringLiteral("remarks"), QJsonArray::fromStringList(outcome.remarks)},
            {QStringLiteral("rollback"), outcome.hasRollback ? QJsonValue(session.approval().digest()) : QJsonValue()}};
}

/// What is said on the way: on standard output, unless that is for the document.
void tell(const Arguments &in, const QString &line)
{
    in.wantsJson() ? complain(line) : print(line);
}

/// Lists what has to be confirmed; the apply begins with it confirmed or not at all.
std::optional<std::vector<PlanGuard>> confirmed(const PlanningSession &session, const Arguments &in)
{
    std::vector<PlanGuard> guards = planGuards(session.base(), session.draft());
    const bool isConfirmed = in.isSet(QStringLiteral("confirm-guards"));
    for (const PlanGuard &guard : guards)
        isConfirmed ? tell(in, Text::tr("Confirmed: %1").arg(text(guard))) : complain(text(guard));
    if (!guards.empty() && !isConfirmed) {
        complain(Text::tr("Nothing was sent. Confirm this with --confirm-guards."));
        return std::nullopt;
    }
    return guards;
}

/// The digest that was approved, by --approve or --approve-file; empty without either.
Result<QString> approvedDigest(const Arguments &in)
{
    const QString approve = QStringLiteral("approve");
    const QString approveFile = QStringLiteral("approve-file");
    if (in.isSet(approve) && in.isSet(approveFile))
        return fail(ErrorCode::InvalidInput, Text::tr("--approve or --approve-file, not both."));
    if (in.isSet(approve)) {
        const Result<QString> digest = parseDigest(in.value(approve));
        return digest ? digest : fail(digest.error().code, QStringLiteral("--approve: ") + digest.error().message);
    }
    if (!in.isSet(approveFile))
        return QString();
    const Result<PlanFile> file = loadPlanFile(in.value(approveFile));
    return file ? Result<QString>(file->digest()) : fail(file.error());
}

} // namespace

int apply(const QStringList &arguments)
{
    QList<QCommandLineOption> options = secretOptions();
    options << QCommandLineOption(QStringLiteral("settle"),
                                  Text::tr("How long a request without an answer may still be at work on the backend before it is looked "
                                           "up; 30 unless told. Shorter is for backends whose own deadline is."),
                                  QStringLiteral("SECONDS"))
            << QCommandLineOption(QStringLiteral("no-rate-limits"),
                                  Text::tr("Sends as fast as the backend answers, for an easel-backend of your own: Palette refuses more requests "
                                           "than it documents."))
            << QCommandLineOption(QStringLiteral("on-failure"),
                                  Text::tr("When an operation fails: stop; skip what depends on it and go on with the rest; or rollback-plan: stop, and "
                                           "make what takes back what was done the plan of the workspace, which is not applied. Stop unless told."),
                                  QStringLiteral("stop|skip|rollback-plan"))
            << QCommandLineOption(QStringLiteral("confirm-guards"),
                                  Text::tr("Confirms that groups are deleted, lose more than half of their host clusters, or are changed while virtual "
                                           "clusters run on them, and that virtual clusters are deleted. Without it such a plan is listed and refused."))
            << QCommandLineOption(QStringLiteral("all-waves"),
                                  Text::tr("Goes on from wave to wave by itself, as long as all virtual clusters run again and the windows are open. Without it a run "
                                           "ends after a wave, and the next run goes on with the next."))
            << QCommandLineOption(QStringLiteral("approve"),
                                  Text::tr("Sends nothing unless the plan has this digest: all 64 digits, as the report prints them."),
                                  QStringLiteral("DIGEST"))
            << QCommandLineOption(QStringLiteral("approve-file"), Text::tr("Sends nothing unless it is the plan of this plan file."),
                                  QStringLiteral("PLANFILE"))
            << jsonOption();
    const Arguments in(QStringLiteral("apply [--approve DIGEST] [--on-failure stop|skip|rollback-plan] [--confirm-guards] [--api-key-file FILE] [--json] WORKSPACE"),
                       Text::tr("Carries the plan out on the backend that the workspace was pulled from. Stops before anything is sent "
                                "when the backend has moved on in what the plan touches. Of a sealed plan nothing else is sent than what was sealed."),
                       options, 1, arguments,
                       {QStringLiteral("easelctl apply --api-key-file key fleet.easel"), QStringLiteral("easelctl apply --approve-file spring.easelplan --on-failure rollback-plan --json fleet.easel")});
    if (in.exitCode())
        return *in.exitCode();
    bool isNumber = true;
    const double settle = in.isSet(QStringLiteral("settle")) ? in.value(QStringLiteral("settle")).toDouble(&isNumber) : -1;
    if (!isNumber || settle > 600 || (in.isSet(QStringLiteral("settle")) && !(settle >= 0))) {
        complain(Text::tr("--settle wants a number of seconds from 0 to 600."));
        return misused;
    }
    const Result<QString> approved = approvedDigest(in);
    if (!approved && in.isSet(QStringLiteral("approve"))) {
        complain(approved.error().message);
        return misused;
    }
    if (!approved)
        return refuse(approved.error());
    const auto opened = openSession(in.positional(0));
    if (!opened)
        return refuse(opened.error());
    PlanningSession &session = **opened;
    const auto key = secret(in, session.workspace().connection());
    if (!key)
        return refuse(key.error());
    if (const Result<void> settled = session.requireSettled(); !settled) {
        printConflicts(session);
        return refuse(settled.error());
    }
    if (session.isPlanEmpty() && !approved->isEmpty())
        return refuse({ErrorCode::Refused, Text::tr("Nothing was sent: the plan is empty, which is not what was approved."), {}});
    if (session.isPlanEmpty()) {
        in.wantsJson() ? print(QJsonObject{{QStringLiteral("outcome"), QStringLiteral("empty")}}) : print(Text::tr("The plan is empty."));
        return done;
    }
    if (!session.canEdit())
        return refuse({ErrorCode::ReadOnly, Text::tr("The workspace is held by %1.").arg(session.workspace().holder()), {}});
    const auto blockers = session.applyBlockers();
    for (const Finding &finding : blockers)
        complain(QStringLiteral("%1: %2").arg(finding.rule, finding.message));
    if (!blockers.empty())
        return refused;

    std::optional<std::vector<PlanGuard>> acknowledged = confirmed(session, in);
    if (!acknowledged)
        return refused;

    SyncService service(session);
    if (settle >= 0)
        service.setSettleTime(std::chrono::milliseconds(qRound(settle * 1000)));
    TransportOptions transport;
    transport.rateLimits = !in.isSet(QStringLiteral("no-rate-limits"));
    service.setTransport(transport);
    QEventLoop loop;
    int exitCode = refused;
    bool hasEnded = false;
    QObject::connect(&service, &SyncService::failed, &loop, [&](const Error &error) {
        refuse(error);
        loop.quit();
    });
    QObject::connect(&service, &SyncService::operationChanged, &loop,
                     [&, told = QHash<int, QString>()](int index) mutable {
        if (!in.wantsJson())
            report(service.operations()[static_cast<size_t>(index)], told);
    });
    bool isBetweenWaves = false;
    QObject::connect(&service, &SyncService::waveEnded, &loop, [&](const WaveEnd &wave) {
        tell(in, wave.summary);
        if (in.isSet(QStringLiteral("all-waves")) && wave.isSound) {
            service.resumeApply();
        } else {
            isBetweenWaves = wave.isSound;
            service.stopApply();
        }
    });
    QObject::connect(&service, &SyncService::applyFinished, &loop, [&](const ApplyOutcome &outcome) {
        for (const ApplyConflict &conflict : outcome.conflicts)
            complain(Text::tr("%1, %2: was %3, is %4 on the backend, would become %5")
                         .arg(conflict.groupName, conflict.field, conflict.base, conflict.theirs, conflict.mine));
        const bool applied = outcome.kind == ApplyOutcome::Kind::Applied;
        if (in.wantsJson())
            print(toJson(outcome, service, session));
        else
            applied ? print(outcome.summary) : complain(outcome.summary);
        for (const QString &remark : outcome.remarks)
            complain(remark);
        if (outcome.hasRollback && !in.wantsJson())
            printRollback(session);
        if (isBetweenWaves && outcome.kind == ApplyOutcome::Kind::Stopped)
            tell(in, Text::tr("Apply again to go on with the next wave."));
        exitCode = applied || (isBetweenWaves && outcome.kind == ApplyOutcome::Kind::Stopped) ? done : refused;
        hasEnded = true;
        loop.quit();
    });
    // No pull before: the plan is compared with what it was made on, not with what came after.
    service.attach(session.workspace().connection(), *key);
    ApplyOptions how;
    how.approvedDigest = *approved;
    how.onFailure = onFailure(in);
    how.acknowledged = std::move(*acknowledged);
    service.apply(how);
    if (hasEnded)
        return exitCode;
    if (service.state() != SyncService::State::Applying) {
        complain(Text::tr("The workspace has no connection. Pull first."));
        return refused;
    }
    loop.exec();
    return exitCode;
}

} // namespace easel::ctl
