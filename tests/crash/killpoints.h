// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace easel::crash {

/// The moment before a system call: the n-th of its name that one thread of the process makes.
struct KillPoint final
{
    QByteArray call;
    int number = 0; ///< from 1
};

/// The system calls of a command from its first connection to the network on; what comes before changes nothing.
struct KillPoints final
{
    std::vector<KillPoint> effects; ///< before those that others can see: files, sockets, the disk
    std::vector<KillPoint> others;  ///< those inside the process, such as waits and reads; of any first part each name has its share
};

/// Runs the command once, under strace.
Result<KillPoints> killPointsOf(const QStringList &command, const QString &scratchFile);

/// The command, killed there with SIGKILL: words for this very program, which hands them to runKilled().
QStringList killedAt(const KillPoint &point, const QStringList &command);

/// Runs a command as killedAt() says it, and ends as it ends. strace can do the same, but stops each thread at each system
/// call to do it, which makes an apply ten times as slow; here the kernel stops at the calls of one name only (seccomp).
/// `arguments`: call, number, program and its arguments. killerFailed when the command was not run, or was killed by somebody else.
constexpr int killerFailed = 126;
int runKilled(const QStringList &arguments);

} // namespace easel::crash
