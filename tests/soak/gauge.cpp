// SPDX-License-Identifier: GPL-3.0-or-later
#include "gauge.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMutex>
#include <QThread>
#include <QWidget>

#include <cstdio>
#include <malloc.h>
#include <unistd.h>
#include <unordered_set>

// What tools that look into a program use (Qt's private/qhooks_p.h): which function is told of each QObject that is made and that goes.
extern Q_CORE_EXPORT quintptr qtHookData[];

namespace easel::test {
namespace {

constexpr int versionEntry = 0;
constexpr int addObjectEntry = 3;
constexpr int removeObjectEntry = 4;

struct Alive
{
    QMutex mutex;
    std::unordered_set<QObject *> objects;
};

Alive &alive()
{
    static auto *theOne = new Alive; // is told of objects that go when the program ends
    return *theOne;
}

void added(QObject *object)
{
    const QMutexLocker locker(&alive().mutex);
    alive().objects.insert(object);
}

void removed(QObject *object)
{
    const QMutexLocker locker(&alive().mutex);
    alive().objects.erase(object);
}

struct Log
{
    QMutex mutex;
    QStringList warnings;
};

Log &log()
{
    static auto *theOne = new Log;
    return *theOne;
}

/// The offscreen platform says so of what only a window system can do. A person's console runs on one that can.
bool isExempt(const QString &text)
{
    return text.startsWith(QStringLiteral("This plugin does not support "));
}

void listen(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type == QtDebugMsg || type == QtInfoMsg || isExempt(text))
        return;
    const QString line = qFormatLogMessage(type, context, text);
    std::fprintf(stderr, "LOG   %s\n", qPrintable(line));
    if (type == QtFatalMsg)
        return; // Qt ends the program
    const QMutexLocker locker(&log().mutex);
    log().warnings << line;
}

int countIn(const QString &folder)
{
    return static_cast<int>(QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size());
}

double mebibytes(double bytes)
{
    return bytes / (1 << 20);
}

} // namespace

bool isSanitized()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return true;
#else
    return false;
#endif
}

Gauge Gauge::read(const QString &dataDirectory)
{
    Gauge gauge;
    if (!isSanitized()) {
        // Pages that hold nothing go back first: what is left is what the program holds, and the holes between what it holds.
        malloc_trim(0);
        const struct mallinfo2 info = mallinfo2();
        gauge.heap = mebibytes(double(info.uordblks) + double(info.hblkhd));
    }
    QFile statm(QStringLiteral("/proc/self/statm"));
    if (statm.open(QIODevice::ReadOnly))
        gauge.resident = mebibytes(statm.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE)));
    {
        const QMutexLocker locker(&alive().mutex);
        gauge.objects = static_cast<int>(alive().objects.size());
    }
    gauge.widgets = static_cast<int>(QApplication::allWidgets().size());
    gauge.topLevels = static_cast<int>(QApplication::topLevelWidgets().size());
    gauge.descriptors = countIn(QStringLiteral("/proc/self/fd")) - 1; // the folder itself
    gauge.threads = countIn(QStringLiteral("/proc/self/task"));
    QDirIterator files(dataDirectory, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        const QString name = files.fileName();
        const double size = mebibytes(double(files.fileInfo().size()));
        if (name.contains(QStringLiteral(".easel")))
            gauge.workspace += size;
        else if (name.contains(QStringLiteral(".sqlite")))
            gauge.backend += size;
        else
            gauge.caches += size;
    }
    return gauge;
}

void countObjects()
{
    if (qtHookData[versionEntry] < 3)
        qFatal("this Qt does not tell of its objects");
    qtHookData[addObjectEntry] = reinterpret_cast<quintptr>(&added);
    qtHookData[removeObjectEntry] = reinterpret_cast<quintptr>(&removed);
}

std::map<QString, int> objectsByClass()
{
    std::map<QString, int> counts;
    const QMutexLocker locker(&alive().mutex);
    for (const QObject *object : alive().objects) {
        // Those of other threads may be half made.
        if (object->thread() == QThread::currentThread())
            ++counts[QString::fromLatin1(object->metaObject()->className())];
    }
    return counts;
}

void watchLog()
{
    qSetMessagePattern(QStringLiteral("%{if-category}%{category}: %{endif}%{type}: %{message}"));
    qInstallMessageHandler(&listen);
}

QStringList loggedWarnings()
{
    const QMutexLocker locker(&log().mutex);
    return log().warnings;
}

} // namespace easel::test
