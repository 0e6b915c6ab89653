// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "terminal.h"

#include "palette/secret.h"

#include <QCoreApplication>

using namespace easel;

namespace {

struct Command
{
    const char *name;
    int (*run)(const QStringList &);
    const char *summary;
};

constexpr Command commands[] = {
    {"pull", ctl::pull, "read the fleet from a backend into a workspace"},
    {"status", ctl::status, "what a workspace holds"},
    {"plan", ctl::plan, "show the plan; export, import, compare, seal and sign it"},
    {"vc", ctl::virtualClusters, "list virtual clusters; plan to deploy, resize, pause, resume and delete them"},
    {"settle", ctl::settle, "settle conflicts between the plan and the backend"},
    {"apply", ctl::apply, "carry the plan out"},
    {"upgrade", ctl::upgrade, "which groups wait for a newer vCluster; plan their upgrades"},
    {"report", ctl::report, "write a report: inventory, capacity, findings and others"},
    {"check", ctl::check, "check the rules, for a pipeline"},
    {"rules", ctl::rules, "list the rules"},
};

void printHelp()
{
    ctl::print(QStringLiteral("easelctl: plan and apply Palette cluster groups from a terminal\n\nCommands:"));
    for (const Command &command : commands)
        ctl::print(QStringLiteral("  %1 %2").arg(QLatin1String(command.name), -10).arg(QLatin1String(command.summary)));
    ctl::print(QStringLiteral("\nEach has its own --help. Exit codes: 0 done, 1 refused or failed, 2 wrong arguments."));
}

} // namespace

int main(int argc, char **argv)
{
    leaveNoCrashDump();
    const auto application = ctl::makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("easelctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(EASEL_VERSION));

    QStringList arguments = QCoreApplication::arguments().mid(1);
    const QString name = arguments.isEmpty() ? QString() : arguments.takeFirst();
    if (name == QStringLiteral("--version")) {
        ctl::print(QStringLiteral("easelctl %1").arg(QCoreApplication::applicationVersion()));
        return ctl::done;
    }
    if (name == QStringLiteral("--help") || name == QStringLiteral("-h")) {
        printHelp();
        return ctl::done;
    }
    for (const Command &command : commands) {
        if (name == QLatin1String(command.name))
            return command.run(arguments);
    }
    ctl::complain(name.isEmpty() ? QCoreApplication::translate("Easelctl", "A command is missing. Try: easelctl --help")
                                 : QCoreApplication::translate("Easelctl", "There is no command “%1”. Try: easelctl --help").arg(name));
    return ctl::misused;
}
