// SPDX-License-Identifier: GPL-3.0-or-later
// fuzz-seeds FOLDER: writes what each target begins with into a folder of its name.
#include "targets.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QDir top(QCoreApplication::arguments().value(1));
    for (const easel::fuzz::Target &target : easel::fuzz::targets()) {
        const QString name = QLatin1String(target.name);
        if (!top.mkpath(name))
            return 1;
        int number = 0;
        for (const QByteArray &seed : target.seeds()) {
            QFile file(top.filePath(QStringLiteral("%1/seed-%2").arg(name).arg(number++)));
            if (!file.open(QIODevice::WriteOnly) || file.write(seed) != seed.size())
                return 1;
        }
    }
    return 0;
}
