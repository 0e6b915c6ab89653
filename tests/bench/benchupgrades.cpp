// SPDX-License-Identifier: GPL-3.0-or-later
// Configurations of 5,000 lines: laid together and compared, beside git.
#include "bench.h"

#include "planning/sidebyside.h"
#include "testfiles.h"
#include "upgrades/valuesmerge.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace easel::bench {
namespace {

/// About `lines` lines as they are written by hand: sections of keys, comments, lists. Each text is another one for the same numbers.
QString configuration(int lines, const QString &tag, int customEvery, int changedEvery)
{
    QString text = QStringLiteral("controlPlane:\n  statefulSet:\n    image:\n      tag: %1\n").arg(tag);
    for (int i = 0; i < lines / 10; ++i) {
        text += QStringLiteral("section%1:\n  # What section %1 is for.\n  enabled: %2\n  replicas: %3\n  image: registry.example.com/part-%1:1.%4\n"
                               "  resources:\n    limits:\n      cpu: %5m\n  args:\n    - --level=%1\n")
                    .arg(i)
                    .arg(i % 3 ? QStringLiteral("true") : QStringLiteral("false"))
                    .arg(customEvery > 0 && i % customEvery == 0 ? 7 : 1)
                    .arg(changedEvery > 0 && i % changedEvery == 1 ? 2 : 1)
                    .arg(100 + i % 50);
    }
    return text;
}

double gitMerge(const Scale &scale, const QString &old, const QString &mine, const QString &fresh)
{
    const QTemporaryDir folder;
    const QString git = QStandardPaths::findExecutable(QStringLiteral("git"));
    if (git.isEmpty())
        return 0;
    easel::test::writeFile(folder.filePath(QStringLiteral("old")), old.toUtf8());
    easel::test::writeFile(folder.filePath(QStringLiteral("mine")), mine.toUtf8());
    easel::test::writeFile(folder.filePath(QStringLiteral("fresh")), fresh.toUtf8());
    return median(scale.runs(), [&] {
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.start(git, {QStringLiteral("merge-file"), QStringLiteral("-p"), QStringLiteral("-q"), QStringLiteral("mine"),
                            QStringLiteral("old"), QStringLiteral("fresh")});
        process.waitForFinished();
    });
}

} // namespace

void upgrades(const Scale &scale)
{
    const int lines = scale.quick ? 100 : 5000;
    const QString old = configuration(lines, QStringLiteral("0.26.1"), 0, 0);
    const QString mine = configuration(lines, QStringLiteral("0.26.1"), 20, 0);
    const QString fresh = configuration(lines, QStringLiteral("0.27.3"), 0, 15);
    const QString conflicting = configuration(lines, QStringLiteral("0.26.1"), 0, 15).replace(QStringLiteral(":1.2"), QStringLiteral(":1.3"));
    const QString size = QStringLiteral("%1 lines").arg(lines);
    const QString anchor = QStringLiteral("git merge-file, a process");
    // Another text each time: what was read before is remembered.
    int run = 0;
    const auto another = [&](const QString &text) { return text + QStringLiteral("run: %1\n").arg(++run); };
    row(QStringLiteral("upgrade of values, ") + size, median(scale.runs(), [&] { (void)mergeValues({old, another(mine), fresh}); }), anchor,
        gitMerge(scale, old, mine, fresh), 20);
    row(QStringLiteral("the same with %1 conflicts").arg(mergeValues({old, conflicting, fresh})->openConflicts()),
        median(scale.runs(), [&] { (void)mergeValues({old, another(conflicting), fresh}); }), anchor, gitMerge(scale, old, conflicting, fresh), 20);
    row(QStringLiteral("difference of values, ") + size, median(scale.runs(), [&] { (void)sideBySide(mine, fresh); }), QStringLiteral("-"), 0, 20);
}

} // namespace easel::bench
