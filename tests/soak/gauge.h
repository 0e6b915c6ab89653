// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <map>

namespace easel::test {

/// What the process holds at a moment.
struct Gauge final
{
    double resident = 0;    ///< MiB of memory that the machine has given, after unused heap was given back
    double heap = 0;        ///< MiB that the program has asked for and not freed; 0 under a sanitizer, whose heap tells nothing
    int objects = 0;        ///< live QObjects of all threads, those without a parent included
    int widgets = 0;        ///< live QWidgets
    int topLevels = 0;      ///< those of them that are windows
    int descriptors = 0;
    int threads = 0;
    double workspace = 0;   ///< MiB of the workspace file and its log
    double backend = 0;     ///< MiB of what the local backend keeps
    double caches = 0;      ///< MiB of everything else in the data folder

    static Gauge read(const QString &dataDirectory);
};

/// Whether the program was built with a sanitizer, which keeps freed memory for a while and makes figures of memory void.
bool isSanitized();

/// Counts the QObjects that are alive, through the hooks that Qt has for debuggers. Once, before the first QObject.
void countObjects();
/// How many of each class live on the thread that asks; to find what grows.
std::map<QString, int> objectsByClass();

/// Takes over what the program says in its log, and keeps warnings and worse. What is exempt is named, with the reason, in the source.
void watchLog();
QStringList loggedWarnings();

} // namespace easel::test
