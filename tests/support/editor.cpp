// SPDX-License-Identifier: GPL-3.0-or-later
// The program that testcrash kills: opens a workspace and does the steps of the script, saying "step N" after each.
// With a second argument it waits after that step.
#include "editscript.h"

#include "base/clock.h"

#include <QCoreApplication>
#include <QThread>

#include <cstdio>

using namespace easel;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const SystemClock clock;
    auto workspace = Workspace::open(arguments.value(1));
    if (!workspace) {
        std::fprintf(stderr, "%s\n", qPrintable(workspace.error().toString()));
        return 1;
    }
    auto session = PlanningSession::open(std::move(*workspace), clock);
    if (!session) {
        std::fprintf(stderr, "%s\n", qPrintable(session.error().toString()));
        return 1;
    }
    for (int step = 1; step <= test::editScriptLength; ++step) {
        if (const Result<void> done = test::performEditScriptStep(**session, step); !done) {
            std::fprintf(stderr, "step %d: %s\n", step, qPrintable(done.error().toString()));
            return 1;
        }
        std::printf("step %d\n", step);
        std::fflush(stdout);
        if (step == arguments.value(2).toInt())
            QThread::sleep(60);
    }
    QThread::sleep(60); // the test ends it
    return 0;
}
