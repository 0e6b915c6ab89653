// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

/// What is left of a crash: a file of this machine's, of which nothing is ever sent. It says the version, the system, the signal, the
/// stack as addresses in modules, and the last lines of the log without names; no key, no name and no path of a home.
namespace easel::crashreporter {

/// From now on a fatal signal, std::terminate and qFatal leave a report in that folder (0600) before the process ends as it would
/// have. Does nothing where a sanitizer wants to see the crash itself.
void install(const QString &folder);

/// A report of an earlier run.
struct Report final
{
    QString path;
    QDateTime at;
    bool isSeen = false;
};

/// The latest first. What is older than the last ten is deleted.
std::vector<Report> reports(const QString &folder);
/// It is not told of again; the name that its file has from now on.
QString markSeen(const Report &report);

} // namespace easel::crashreporter
