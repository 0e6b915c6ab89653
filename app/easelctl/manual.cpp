// SPDX-License-Identifier: GPL-3.0-or-later
#include "manual.h"

#include "commands.h"
#include "manual/manualpage.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace easel::ctl {
namespace {

struct ExitCode
{
    int code;
    const char *meaning;
};
constexpr ExitCode exitCodes[] = {
    {done, "Done. For check: no findings. For plan diff: both do the same."},
    {refused, "Refused or failed. For check: findings. For plan diff: they differ. For plan import: conflicts to settle. For plan dry-run: an operation would be refused."},
    {misused, "Wrong arguments. For check and plan diff also: it could not run."},
};

struct Variable
{
    const char *name;
    const char *meaning;
};
constexpr Variable variables[] = {
    {"EASEL_API_KEY", "The API key, where no --api-key-file is given."},
    {"EASEL_PASSWORD", "The password of --user, where no --password-file is given."},
};

/// The members of the document that a command prints with --json.
struct Document
{
    const char *command;
    const char *members;
};
constexpr Document documents[] = {
    {"pull", "hostClusters, clusterGroups, virtualClusters: counts; conflicts: of group, name, field, base, theirs, mine, reason, id; gaps: sentences."},
    {"status", "workspace, connection, scope, pulledAt, readOnly, developerCredits, and counts: projects, hostClusters, clusterGroups, virtualClusters, edgeHosts, "
               "pendingChanges, openConflicts, errors, warnings."},
    {"plan show", "plan, digest, waves, steps, groups, operations, conflicts. A group has group, name, kind and fields; a field has field, before and after."},
    {"plan diff", "digests: of both; groups: as in plan show."},
    {"plan dry-run", "operations: of number, title, result (ok, problem or unchecked) and words."},
    {"plan digest", "digest."},
    {"plan info", "title, author, ticket, seal (digest, by and at, or null)."},
    {"plan export", "file, digest."},
    {"plan import", "summary, steps, conflicts, digest."},
    {"plan seal", "digest, by, at."},
    {"plan unseal", "wasSealed."},
    {"plan sign", "signature, digest."},
    {"plan verify", "identity, fingerprint, digest."},
    {"vc list", "virtualClusters: of uid, name, group, project, host, owner, state, cpuMilliCores, memoryMiB, storageGiB, planned."},
    {"vc deploy", "planned: the step, or null; digest; errors: of rule and message."},
    {"vc resize", "As of vc deploy."},
    {"vc pause", "As of vc deploy."},
    {"vc resume", "As of vc deploy."},
    {"vc delete", "As of vc deploy."},
    {"vc credit", "account; tenant, system, user: null where not known, else allocated, used, left: each of cpuMilliCores, memoryMiB, storageGiB, virtualClusters."},
    {"settle", "settled: a count; conflicts: those that are open still."},
    {"apply", "outcome (applied, conflicts, stopped or failed), summary, operations (of number, title, state and detail), conflicts, remarks, rollback (the digest of the plan "
              "that takes back what was done, or null). Of an empty plan only outcome: empty."},
    {"upgrade status", "groups: of group, name, state, current, offered, planned, risk, suspended."},
    {"upgrade plan", "planned: a count; proposals: of group, name, from, to, conflicts, kept; refused: of group, name, reason."},
    {"upgrade waves", "waves: of name, note, from, until, groups."},
    {"report", "kind, file, format, language, about: what the cover says, by key. Without KIND reports: of kind, title, summary, sections."},
    {"history list", "points: of id, at and figures; bytes: what the history takes of the file."},
    {"history show", "A point, with clusterGroups: of id, name, vclusterVersion, members, virtualClusters."},
    {"history compare", "from, to: the points; then for each topic what is there, gone or changed, field by field."},
    {"history purge", "points and bytes that go, or went; dryRun."},
    {"check", "workspace, counts, findings, waived, removed. A finding has rule, severity, group, cluster, message, added and fixes."},
    {"rules", "rules: of id, severity, title, explanation, source, since, adjustable."},
};

QString documentOf(const QString &command)
{
    for (const Document &each : documents) {
        if (command == QLatin1String(each.command))
            return QString::fromLatin1(each.members);
    }
    return {};
}

QString section(const Syntax &syntax)
{
    QString text = QStringLiteral(".SS \"%1\"\n.B easelctl\n%2\n.PP\n%3\n").arg(roff(syntax.name()), roffLines(syntax.usage), roffLines(syntax.description));
    for (const QCommandLineOption &each : syntax.options)
        text += roffOption(each);
    if (!syntax.examples.isEmpty()) {
        text += QStringLiteral(".PP\nExamples:\n.PP\n.RS\n.nf\n");
        for (const QString &example : syntax.examples)
            text += roff(example) + u'\n';
        text += QStringLiteral(".fi\n.RE\n");
    }
    return text;
}

} // namespace

QStringList exitCodeLines()
{
    QStringList lines;
    for (const ExitCode &each : exitCodes)
        lines << QStringLiteral("%1  %2").arg(each.code).arg(QLatin1String(each.meaning));
    return lines;
}

QByteArray manualPage(const std::vector<Syntax> &commands)
{
    QString text = roffHeader(QStringLiteral("easelctl"), QCoreApplication::applicationVersion());
    text += QStringLiteral(".SH NAME\neaselctl \\- plan and apply Palette cluster groups from a terminal\n"
                                  ".SH SYNOPSIS\n.B easelctl\n.I command\n.RI [ options ]\n.RI [ arguments ]\n"
                                  ".SH DESCRIPTION\n"
                                  "Reads the fleet of a Palette tenant into a workspace file, plans changes of its\ncluster groups there, and carries the plan out.\n"
                                  "What the console\n.BR easel (1)\ndoes with a mouse this does for pipelines: it needs no display.\n"
                                  ".PP\nA command with\n.B \\-\\-json\nprints one JSON document on standard output when it comes to a result.\nErrors and warnings are lines on standard error.\n"
                                  "Members of a document are only ever added.\n.SH COMMANDS\n");
    for (const Syntax &syntax : commands)
        text += section(syntax);
    text += QStringLiteral(".SH JSON\n");
    for (const Syntax &syntax : commands) {
        if (const QString members = documentOf(syntax.name()); !members.isEmpty())
            text += QStringLiteral(".TP\n.B %1\n%2\n").arg(roff(syntax.name()), roffLines(members));
    }
    text += QStringLiteral(".SH EXIT STATUS\n");
    for (const ExitCode &each : exitCodes)
        text += QStringLiteral(".TP\n.B %1\n%2\n").arg(each.code).arg(roffLines(QLatin1String(each.meaning)));
    text += QStringLiteral(".SH ENVIRONMENT\n");
    for (const Variable &each : variables)
        text += QStringLiteral(".TP\n.B %1\n%2\n").arg(QLatin1String(each.name), roffLines(QLatin1String(each.meaning)));
    text += QStringLiteral(".SH FILES\n.TP\n.I *.easel\nA workspace: the fleet as it was pulled, and the plan. For its owner only.\n"
                           ".TP\n.I *.easelplan\nA plan file, to be kept, compared, signed or imported elsewhere.\n"
                           ".SH SEE ALSO\n.BR easel (1),\n.BR easel\\-backend (1),\n.BR ssh\\-keygen (1),\n.BR terraform (1)\n");
    return text.toUtf8();
}

QJsonArray toJson(const std::vector<Syntax> &commands)
{
    QJsonArray list;
    for (const Syntax &syntax : commands) {
        QJsonArray options;
        for (const QCommandLineOption &each : syntax.options)
            options.append(QJsonObject{{QStringLiteral("names"), QJsonArray::fromStringList(each.names())},
                                       {QStringLiteral("value"), each.valueName()},
                                       {QStringLiteral("description"), each.description()}});
        list.append(QJsonObject{{QStringLiteral("name"), syntax.name()},
                                {QStringLiteral("usage"), syntax.usage},
                                {QStringLiteral("summary"), syntax.summary},
                                {QStringLiteral("description"), syntax.description},
                                {QStringLiteral("places"), QJsonArray::fromStringList(syntax.places())},
                                {QStringLiteral("options"), options},
                                {QStringLiteral("document"), documentOf(syntax.name())},
                                {QStringLiteral("examples"), QJsonArray::fromStringList(syntax.examples)}});
    }
    return list;
}

} // namespace easel::ctl
