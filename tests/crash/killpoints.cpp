// SPDX-License-Identifier: GPL-3.0-or-later
#include "killpoints.h"

#include <QCoreApplication>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace easel::crash {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Whether somebody outside the process can see that the call was made. strace's -y tells what a descriptor is.
bool hasEffect(const QString &call, const QString &line)
{
    static const QSet<QString> effects{u"write"_s, u"writev"_s, u"pwrite64"_s, u"send"_s, u"sendto"_s, u"sendmsg"_s, u"fsync"_s, u"fdatasync"_s,
                                       u"ftruncate"_s, u"unlink"_s, u"rename"_s, u"link"_s, u"connect"_s, u"shutdown"_s, u"close"_s, u"fcntl"_s,
                                       u"flock"_s, u"fchmod"_s, u"fallocate"_s, u"sendfile"_s};
    return effects.contains(call) && !line.contains("<anon_inode:"_L1) && !line.contains("<pipe:"_L1);
}

/// Of several rows one after the other, so that each has its share of any first part.
std::vector<KillPoint> interleaved(const std::map<QByteArray, std::set<int>> &rows)
{
    struct Place
    {
        double share;
        KillPoint point;
    };
    std::vector<Place> places;
    for (const auto &[call, numbers] : rows) {
        // The golden ratio's multiples leave no part of a row unvisited for long.
        constexpr double golden = 0.618033988749895;
        std::vector<Place> row;
        int index = 0;
        for (const int number : numbers) {
            const double share = std::fmod(++index * golden, 1.0);
            row.push_back({share, {call, number}});
        }
        places.insert(places.end(), row.begin(), row.end());
    }
    std::stable_sort(places.begin(), places.end(), [](const Place &a, const Place &b) { return a.share < b.share; });
    std::vector<KillPoint> points;
    for (const Place &place : places)
        points.push_back(place.point);
    return points;
}

} // namespace

Result<KillPoints> killPointsOf(const QStringList &command, const QString &scratchFile)
{
    QProcess strace;
    strace.start(u"strace"_s, QStringList{u"-f"_s, u"-y"_s, u"-qq"_s, u"-o"_s, scratchFile} + command);
    if (!strace.waitForStarted() || !strace.waitForFinished(60'000) || strace.exitCode() != 0)
        return fail(ErrorCode::InvalidInput, u"strace did not bring it to its end: %1"_s.arg(QString::fromUtf8(strace.readAllStandardError())));
    QFile file(scratchFile);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Storage, file.errorString(), scratchFile);
    static const QRegularExpression line(u"^(\\d+) +(\\w+)\\("_s);
    QMap<QString, QMap<QString, int>> threads; // calls of each thread so far
    std::map<QByteArray, std::set<int>> effects;
    std::map<QByteArray, std::set<int>> others;
    bool hasBegun = false;
    for (const QByteArray &bytes : file.readAll().split('\n')) {
        const QString text = QString::fromLatin1(bytes);
        const auto match = line.match(text);
        if (!match.hasMatch())
            continue;
        const QString call = match.captured(2);
        const int number = ++threads[match.captured(1)][call];
        hasBegun = hasBegun || (call == "connect"_L1 && text.contains("AF_INET"_L1));
        // What has no call after it cannot be killed before it.
        if (!hasBegun || call == "exit_group"_L1 || call == "exit"_L1 || call == "execve"_L1)
            continue;
        (hasEffect(call, text) ? effects : others)[call.toLatin1()].insert(number);
    }
    // One number stands for a call of each thread; where one of them is an effect it is among those.
    for (const auto &[call, numbers] : effects) {
        for (const int number : numbers)
            others[call].erase(number);
    }
    return KillPoints{interleaved(effects), interleaved(others)};
}

QStringList killedAt(const KillPoint &point, const QStringList &command)
{
    return QStringList{QCoreApplication::applicationFilePath(), u"--kill-at"_s, QString::fromLatin1(point.call), QString::number(point.number)} + command;
}

} // namespace easel::crash
