// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "manual.h"
#include "terminal.h"

#include "base/buildinfo.h"
#include "palette/secret.h"

#include <QCoreApplication>

using namespace easel;

namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(Easelctl)
};

struct Command
{
    const char *name;
    int (*run)(const QStringList &);
    const char *summary; ///< English; the manual's
};

int help(const QStringList &arguments);
int completion(const QStringList &arguments);
int manual(const QStringList &arguments);

constexpr Command commands[] = {
    {"pull", ctl::pull, "read the fleet from a backend into a workspace"},
    {"status", ctl::status, "what a workspace holds"},
    {"plan", ctl::plan, "show the plan; export, import, compare, seal and sign it"},
    {"vc", ctl::virtualClusters, "list virtual clusters; plan to deploy, resize, pause, resume and delete them"},
    {"settle", ctl::settle, "settle conflicts between the plan and the backend"},
    {"apply", ctl::apply, "carry the plan out"},
    {"upgrade", ctl::upgrade, "which groups wait for a newer vCluster; plan their upgrades"},
    {"history", ctl::history, "what the fleet was at each pull; compare two points, purge old ones"},
    {"report", ctl::report, "write a report: inventory, capacity, findings and others"},
    {"check", ctl::check, "check the rules, for a pipeline"},
    {"rules", ctl::rules, "list the rules"},
    {"export", ctl::exportFleet, "write groups for Terraform, or tables as CSV or JSON"},
    {"backend", ctl::backend, "start an embedded backend with a sample fleet"},
    {"help", help, "how a command is called"},
    {"completion", completion, "print what a shell completes easelctl with"},
};

const Command *commandCalled(const QString &name)
{
    for (const Command &command : commands) {
        if (name == QLatin1String(command.name))
            return &command;
    }
    return nullptr;
}

std::vector<ctl::Syntax> allCommands()
{
    std::vector<ctl::Syntax> all;
    for (const Command &command : commands) {
        for (ctl::Syntax &syntax : ctl::syntaxOf(command.run, command.summary))
            all.push_back(std::move(syntax));
    }
    return all;
}

int printHelp()
{
    ctl::print(Text::tr("easelctl: plan and apply Palette cluster groups from a terminal\n\nCommands:"));
    for (const Command &command : commands)
        ctl::print(QStringLiteral("  %1 %2").arg(QLatin1String(command.name), -10).arg(QLatin1String(command.summary)));
    ctl::print(Text::tr("\nMore of each: easelctl help COMMAND\n\nExit codes:"));
    for (const QString &line : ctl::exitCodeLines())
        ctl::print(QStringLiteral("  ") + line);
    return ctl::done;
}

int run(QStringList arguments)
{
    if (arguments.isEmpty()) {
        ctl::complain(Text::tr("A command is missing. Try: easelctl --help"));
        return ctl::misused;
    }
    const QString name = arguments.takeFirst();
    const Command *command = commandCalled(name);
    if (!command) {
        ctl::complain(Text::tr("There is no command “%1”. Try: easelctl --help").arg(name));
        return ctl::misused;
    }
    return command->run(arguments);
}

/// `help plan show` is `plan show --help`.
int help(const QStringList &arguments)
{
    const bool isAboutAnother = !arguments.isEmpty() && !arguments.front().startsWith(u'-');
    if (isAboutAnother)
        return run(arguments + QStringList{QStringLiteral("--help")});
    const ctl::Arguments in(QStringLiteral("help [COMMAND [PART]]"), Text::tr("Shows how a command is called; without one, which there are."), {}, 0, arguments,
                            {QStringLiteral("easelctl help"), QStringLiteral("easelctl help plan show")});
    return in.exitCode() ? *in.exitCode() : printHelp();
}

int completion(const QStringList &arguments)
{
    const ctl::Arguments in(QStringLiteral("completion bash|zsh|fish"),
                            Text::tr("Prints a script with which a shell completes commands, options, their values and files. Packages install it; by hand, see the examples."),
                            {}, 1, arguments,
                            {QStringLiteral("easelctl completion bash"), QStringLiteral("easelctl completion zsh"), QStringLiteral("easelctl completion fish")});
    if (in.exitCode())
        return *in.exitCode();
    const QString shell = in.positional(0);
    for (const auto &[name, script] : {std::pair("bash", &ctl::bashCompletion), std::pair("zsh", &ctl::zshCompletion), std::pair("fish", &ctl::fishCompletion)}) {
        if (shell == QLatin1String(name)) {
            ctl::print(script(allCommands()));
            return ctl::done;
        }
    }
    ctl::complain(Text::tr("There is no completion for “%1”: bash, zsh or fish.").arg(shell));
    return ctl::misused;
}

/// For packagers and tests; in no list.
int manual(const QStringList &arguments)
{
    const ctl::Arguments in(QStringLiteral("manual [--json]"), Text::tr("Prints the manual page easelctl(1)."), {ctl::jsonOption()}, 0, arguments);
    if (in.exitCode())
        return *in.exitCode();
    if (in.wantsJson())
        ctl::print(QJsonObject{{QStringLiteral("commands"), ctl::toJson(allCommands())}});
    else
        ctl::print(ctl::manualPage(allCommands()));
    return ctl::done;
}

} // namespace

int main(int argc, char **argv)
{
    leaveNoCrashDump();
    const auto application = ctl::makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("easelctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(EASEL_VERSION));

    QStringList arguments = QCoreApplication::arguments().mid(1);
    const QString first = arguments.value(0);
    if (first == QStringLiteral("--version")) {
        ctl::print(versionText(QStringLiteral("easelctl")).toUtf8());
        return ctl::done;
    }
    if (first == QStringLiteral("--help") || first == QStringLiteral("-h"))
        return printHelp();
    if (first == QStringLiteral("manual"))
        return manual(arguments.mid(1));
    // For tests: the rest is only read.
    if (first == QStringLiteral("--check-arguments")) {
        ctl::onlyCheckArguments();
        arguments.removeFirst();
    }
    return run(arguments);
}
