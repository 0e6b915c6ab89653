// SPDX-License-Identifier: GPL-3.0-or-later
// A console that comes to a bad end, or is asked for a good one: endingconsole DATA-DIR WORKSPACE HOW.
// HOW is segv, overflow, abort, terminate, fatal or thread: it logs what it must not tell, and crashes so. With apply it applies two
// operations one after the other, prints "paused" between them and waits for a signal.
#include "base/eventlog.h"
#include "console/console.h"
#include "console/crashreporter.h"
#include "console/windowkeeper.h"
#include "palette/secret.h"

#include <QApplication>
#include <QDir>
#include <QThread>
#include <QTimer>

#include <csignal>
#include <cstdint>
#include <cstdio>
#include <stdexcept>

using namespace easel;

namespace {

/// Deeper than any stack.
[[gnu::noinline]] int overflow(int depth)
{
    volatile char room[4096];
    room[0] = static_cast<char>(depth);
    return depth < 0 ? 0 : overflow(depth + 1) + room[0];
}

void sayWhatIsSecret(Console &console, const QString &workspace)
{
    const PlanningSession &session = *console.session();
    qWarning().noquote() << "cannot open" << workspace;
    qWarning().noquote() << "the key is key-of-the-backend-123";
    for (const GroupId &id : session.draft().groupIds())
        qWarning().noquote() << "group" << session.draft().group(id)->name << "and" << QStringLiteral("“%1”").arg(session.draft().group(id)->name);
    for (const HostCluster &cluster : session.draft().inventory().clusters())
        qWarning().noquote() << "cluster" << cluster.name << "of" << cluster.hostDns;
    qWarning() << "on https://palette.corp.example.com/v1 as ann@example.com";
}

void crash(const QByteArray &how)
{
    // The compiler must not see that it goes nowhere.
    volatile std::uintptr_t nowhere = 8;
    if (how == "segv")
        *reinterpret_cast<volatile int *>(nowhere) = 1;
    if (how == "overflow")
        (void)overflow(0);
    if (how == "abort")
        std::abort();
    if (how == "terminate")
        throw std::runtime_error("payments-secret is broken");
    if (how == "fatal")
        qFatal("“payments-secret” is broken");
    QThread *thread = QThread::create([] { ::raise(SIGBUS); });
    thread->start();
    thread->wait();
}

void apply(Console &console)
{
    SyncService &service = *console.service();
    PlanningSession &session = *console.session();
    std::vector<Change> changes;
    for (const GroupId &id : session.draft().groupIds()) {
        if (!session.draft().group(id)->scope.isSystem() && changes.size() < 2)
            changes.emplace_back(DescribeGroup{id, QStringLiteral("Applied")});
    }
    if (!session.perform(QStringLiteral("Describe two"), changes))
        std::abort();
    QObject::connect(&service, &SyncService::operationChanged, &service, [&service](int index) {
        service.pauseApply();
        if (service.operations()[static_cast<size_t>(index)].state == OperationStatus::State::Succeeded) {
            std::puts("paused");
            std::fflush(stdout);
        }
    });
    ApplyOptions one;
    one.sideBySide = 1;
    one.acknowledged = planGuards(session.base(), session.draft());
    service.apply(one);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 4)
        return 2;
    leaveNoCrashDump();
    QApplication application(argc, argv);
    ConsoleOptions options;
    options.dataDirectory = QString::fromLocal8Bit(argv[1]);
    options.theme = ThemeMode::Light;
    QDir().mkpath(options.dataDirectory);
    EventLog log(QDir(options.dataDirectory).filePath(QStringLiteral("easel.log")));
    log.addSecret("key-of-the-backend-123");
    crashreporter::install(options.dataDirectory);
    options.log = &log;
    Console console(options);
    WindowKeeper keeper(console);
    console.window().show();
    const QString workspace = QString::fromLocal8Bit(argv[2]);
    const QByteArray how = argv[3];
    if (how == "apply") {
        console.openLocal(BackendOptions::Sample::Small);
        QObject::connect(console.service(), &SyncService::stateChanged, &console, [&, isBegun = false](SyncService::State state) mutable {
            if (state == SyncService::State::Online && !isBegun) {
                isBegun = true;
                QMetaObject::invokeMethod(&console, [&console] { apply(console); }, Qt::QueuedConnection);
            }
        });
    } else {
        if (!keeper.openNamed(workspace, false))
            return 1;
        sayWhatIsSecret(console, workspace);
        QTimer::singleShot(0, &console, [&how] { crash(how); });
    }
    return QApplication::exec();
}
