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

/// Every system call of the command from its first connection to the network on: what comes before changes nothing. Runs
/// the command once, under strace.
Result<std::vector<KillPoint>> killPointsOf(const QStringList &command, const QString &scratchFile);

/// The command under strace, killed there with SIGKILL.
QStringList killedAt(const KillPoint &point, const QStringList &command);

} // namespace easel::crash
