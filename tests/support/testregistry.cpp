// SPDX-License-Identifier: GPL-3.0-or-later
#include "testregistry.h"

#include <QStandardPaths>
#include <QStringList>
#include <QTest>

#include <cstdio>
#include <map>

namespace easel::test {
namespace {

std::map<QString, Factory> &registry()
{
    static std::map<QString, Factory> tests;
    return tests;
}

} // namespace

bool registerTest(const char *className, Factory factory)
{
    registry().emplace(QString::fromLatin1(className).toLower(), std::move(factory));
    return true;
}

int runTests(int argc, char **argv)
{
    // A test can never touch the settings or the data of the person who runs it.
    QStandardPaths::setTestModeEnabled(true);

    QStringList arguments;
    QStringList wanted;
    for (int i = 0; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        if (argument == QStringLiteral("--class") && i + 1 < argc)
            wanted << QString::fromLocal8Bit(argv[++i]).toLower();
        else
            arguments << argument;
    }
    for (const QString &name : wanted) {
        if (registry().count(name) == 0) {
            std::fprintf(stderr, "no test class is called '%s'\n", qPrintable(name));
            return 1;
        }
    }
    int failures = 0;
    for (const auto &[name, factory] : registry()) {
        if (!wanted.isEmpty() && !wanted.contains(name))
            continue;
        const auto test = factory();
        failures += QTest::qExec(test.get(), arguments);
    }
    return failures;
}

} // namespace easel::test
