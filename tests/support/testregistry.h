// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace easel::test {

using Factory = std::function<std::unique_ptr<QObject>()>;

/// Adds a test class under the lower-case name of its class. Called by EASEL_TEST before main.
bool registerTest(const char *className, Factory factory);

/// Runs the class named by `--class NAME`, which may be there more than once, or all of them in name order without it. The other
/// arguments go to Qt Test.
/// Returns the number of failures, or 1 when no class has one of the names: a run of nothing is not a pass.
int runTests(int argc, char **argv);

} // namespace easel::test

/// Registers a test class; put it in the .cpp beside the class, followed by `#include "<file>.moc"`.
#define EASEL_TEST(Class)                                                                                              \
    static const bool registered##Class =                                                                             \
        easel::test::registerTest(#Class, [] { return std::unique_ptr<QObject>(new Class); });
