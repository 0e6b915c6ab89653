// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "syntax.h"
#include "palette/connectioninfo.h"
#include "palette/secret.h"
#include "session/planningsession.h"

#include <QCommandLineParser>
#include <QJsonObject>

#include <span>

namespace easel::ctl {

/// Options and arguments of a command, or how it ends already (help, misuse), as an exit code.
class Arguments final
{
public:
    /// `usage`, `description` and `options` as Syntax has them; `positionals` is how many arguments there must be. A command makes
    /// this before it does anything else: where it is only to be described (see syntaxOf()), it ends here.
    Arguments(const QString &usage, const QString &description, QList<QCommandLineOption> options, int positionals,
              const QStringList &arguments, const QStringList &examples = {});

    std::optional<int> exitCode() const { return m_exitCode; }
    bool isSet(const QString &option) const { return m_parser.isSet(option); }
    QString value(const QString &option) const { return m_parser.value(option); }
    QStringList values(const QString &option) const { return m_parser.values(option); } ///< of one that may be there more than once
    bool wantsJson() const { return m_parser.isSet(QStringLiteral("json")); }
    QString positional(int index) const { return m_parser.positionalArguments().value(index); }

private:
    /// Why these arguments cannot be run, for people; empty when they can.
    QString problem(const Syntax &syntax, bool isParsed) const;

    QCommandLineParser m_parser;
    std::optional<int> m_exitCode;
};

void print(const QString &line);           ///< to standard output
void print(const QByteArray &document);    ///< UTF-8, as it is
void print(const QJsonObject &document);   ///< indented
void complain(const QString &line);        ///< to standard error
int refuse(const Error &error);            ///< complains and returns `refused`

/// One of the commands behind a command: `easelctl plan show`.
struct Part final
{
    const char *name;
    int (*run)(const QStringList &);
    const char *summary; ///< English; the manual's
};
/// Runs the part of `command` that the first argument names, or lists them under `heading` for --help. `question` is said where
/// none is named. Returns the exit code.
int runPart(const QString &command, std::span<const Part> parts, const QStringList &arguments, const QString &heading, const QString &question);

/// `--json`, which each command has that prints a result: one document on standard output, errors on standard error as ever.
QCommandLineOption jsonOption();
/// Where the secret comes from: for each command that reaches a backend.
QList<QCommandLineOption> secretOptions();
/// Where the backend is, and how it is reached.
QList<QCommandLineOption> connectionOptions();
Result<ConnectionInfo> connection(const Arguments &arguments);
/// The API key from --api-key-file or the environment variable EASEL_API_KEY; where a user signs in, the password from
/// --password-file or EASEL_PASSWORD. Never from an argument: those are there for everybody to see.
Result<Secret> secret(const Arguments &arguments, const ConnectionInfo &connection);

/// Opens a workspace for reading and planning; a new file is made when `create` says so.
Result<std::unique_ptr<PlanningSession>> openSession(const QString &path, bool create = false);

} // namespace easel::ctl
