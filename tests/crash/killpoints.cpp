// SPDX-License-Identifier: GPL-3.0-or-later
#include "killpoints.h"

#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace easel::crash {

using namespace Qt::Literals::StringLiterals;

Result<std::vector<KillPoint>> killPointsOf(const QStringList &command, const QString &scratchFile)
{
    QProcess strace;
    strace.start(u"strace"_s, QStringList{u"-f"_s, u"-qq"_s, u"-o"_s, scratchFile} + command);
    if (!strace.waitForStarted() || !strace.waitForFinished(60'000) || strace.exitCode() != 0)
        return fail(ErrorCode::InvalidInput, u"strace did not bring it to its end: %1"_s.arg(QString::fromUtf8(strace.readAllStandardError())));
    QFile file(scratchFile);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Storage, file.errorString(), scratchFile);
    static const QRegularExpression line(u"^(\\d+) +(\\w+)\\("_s);
    QMap<QString, QMap<QString, int>> threads; // calls of each thread so far
    QMap<QString, std::pair<int, int>> ranges; // of each call, over all threads: first and last number
    bool hasBegun = false;
    for (const QByteArray &bytes : file.readAll().split('\n')) {
        const QString text = QString::fromLatin1(bytes);
        const auto match = line.match(text);
        if (!match.hasMatch())
            continue;
        const QString call = match.captured(2);
        const int number = ++threads[match.captured(1)][call];
        hasBegun = hasBegun || (call == "connect"_L1 && text.contains("AF_INET"_L1));
        // What has no call after it cannot be killed before it, and strace cannot stop these.
        if (!hasBegun || call == "exit_group"_L1 || call == "exit"_L1 || call == "execve"_L1)
            continue;
        auto &range = ranges.insert(call, ranges.value(call, {std::numeric_limits<int>::max(), 0})).value();
        range = {std::min(range.first, number), std::max(range.second, number)};
    }
    std::vector<KillPoint> points;
    for (auto it = ranges.cbegin(); it != ranges.cend(); ++it) {
        for (int number = it->first; number <= it->second; ++number)
            points.push_back({it.key().toLatin1(), number});
    }
    return points;
}

QStringList killedAt(const KillPoint &point, const QStringList &command)
{
    const QString call = QString::fromLatin1(point.call);
    return QStringList{u"strace"_s, u"-f"_s, u"-qq"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s, u"trace="_s + call, u"-e"_s,
                       u"inject=%1:signal=KILL:when=%2"_s.arg(call).arg(point.number)}
           + command;
}

} // namespace easel::crash
